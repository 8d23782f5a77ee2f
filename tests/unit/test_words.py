"""The words: both languages say the same things, dates and money as each of them writes them."""

import re
from datetime import date
from pathlib import Path

import pytest

import explanations
from explanations.words import (
    LANGUAGES,
    Language,
    Words,
    entries,
    id_of_field,
    language_of_environment,
)

FILES = sorted(path.stem for path in (Path(explanations.__file__).parent / "en").glob("*.ftl"))


@pytest.mark.parametrize("file", FILES)
def test_both_languages_have_the_same_messages(file: str) -> None:
    assert entries("en", file).keys() == entries("da", file).keys()


@pytest.mark.parametrize("file", ["errors", "input"])
def test_both_languages_use_the_same_arguments(file: str) -> None:
    english, danish = entries("en", file), entries("da", file)
    for name in english:
        arguments = [set(re.findall(r"\$(\w+)", text)) for text in (english[name], danish[name])]
        assert arguments[0] == arguments[1], name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_message_is_fluent_and_stands_in_the_file_of_its_name(language: Language, file: str) -> None:
    from fluent.syntax import FluentParser, ast

    for name, text in entries(language, file).items():
        assert name.lstrip("-").startswith(file + "-")
        body = FluentParser().parse(text).body
        assert not [entry for entry in body if isinstance(entry, ast.Junk)], name


def test_arguments_are_filled_in_without_invisible_marks() -> None:
    text = Words("en").words("errors-to-before-from", start=date(2024, 2, 29), end=date(2024, 1, 1))
    assert text == "The last day, 1 January 2024, is before the first day, 29 February 2024."
    assert (
        Words("da")
        .words("errors-sum", high=20_000_000)
        .startswith("Beløbene her giver tilsammen mere end 20.000.000 kr.")
    )


def test_a_missing_message_or_argument_is_named() -> None:
    with pytest.raises(KeyError, match="errors-nonsense"):
        Words("en").words("errors-nonsense")
    with pytest.raises(KeyError, match="nonsense-at-all"):
        Words("da").words("nonsense-at-all")
    with pytest.raises(KeyError, match=r"errors-choice.*allowed"):
        Words("en").words("errors-choice", value="x")
    with pytest.raises(ValueError, match="'fr'"):
        Words("fr")  # type: ignore[arg-type]


def test_references_to_other_messages_are_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one.ftl").write_text(
        "-name = FVU\none-a = { -name }: { two-b }, { $n ->\n    [one] one\n   *[other] { $n }\n }\n"
    )
    (tmp_path / "en" / "two.ftl").write_text("two-b = deep { two-c }\ntwo-c = down\n")
    monkeypatch.setattr("explanations.words._HERE", tmp_path)
    entries.cache_clear()
    try:
        assert Words("en").words("one-a", n=2) == "FVU: deep down, 2"
    finally:
        entries.cache_clear()


def test_a_message_that_stands_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "twice.ftl").write_text("twice-a = 1\ntwice-a = 2\n")
    monkeypatch.setattr("explanations.words._HERE", tmp_path)
    entries.cache_clear()
    try:
        with pytest.raises(ValueError, match="twice-a"):
            Words("en").words("twice-a")
    finally:
        entries.cache_clear()


@pytest.mark.parametrize(
    ("language", "day", "amount", "whole", "number"),
    [
        ("en", "22 November 2026", "319,738.75 kr.", "100,000 kr.", "37.5"),
        ("da", "22. november 2026", "319.738,75 kr.", "100.000 kr.", "37,5"),
    ],
)
def test_dates_money_and_numbers(language: Language, day: str, amount: str, whole: str, number: str) -> None:
    from decimal import Decimal

    words = Words(language)
    assert words.date(date(2026, 11, 22)) == day
    assert words.money(31_973_875) == amount
    assert words.money(10_000_000) == whole
    assert words.money(31_973_850)[-6:] in (".50 kr.", "50 kr.")
    assert words.number(Decimal("37.5")) == number


def test_labels_and_values_are_found_by_path_and_value() -> None:
    assert id_of_field("work[0].hours_per_week") == "work-hours-per-week"
    assert Words("en").label("work[12].hours_per_week") == "the agreed hours a week"
    assert Words("da").label("born") == "din fødselsdato"
    assert Words("en").value("danish_2") == "Prøve i Dansk 2"


@pytest.mark.parametrize(
    ("option", "environment", "expected"),
    [
        (None, {}, "en"),
        ("da", {"OPHOLD_LANG": "en", "LANG": "en_GB.UTF-8"}, "da"),
        ("en", {"OPHOLD_LANG": "da", "LANG": "da_DK.UTF-8"}, "en"),
        (None, {"OPHOLD_LANG": "da", "LC_ALL": "en_US.UTF-8"}, "da"),
        (None, {"OPHOLD_LANG": "", "LANG": "da_DK.UTF-8"}, "da"),
        (None, {"LC_ALL": "da_DK.UTF-8", "LANG": "C"}, "da"),
        (None, {"LC_ALL": "C.UTF-8", "LC_MESSAGES": "da_DK", "LANG": "da_DK"}, "en"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "da", "LANG": "de_DE"}, "da"),
        (None, {"LC_MESSAGES": "de_DE", "LANG": "da_DK"}, "en"),
        (None, {"LANG": "da@euro"}, "da"),
        (None, {"LANG": "dav_KE"}, "en"),
    ],
)
def test_the_language_is_the_option_then_the_environment_then_the_locale(
    option: str | None,
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("OPHOLD_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language_of_environment(option) == expected


def test_a_language_without_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="'fr'"):
        language_of_environment("fr")
    monkeypatch.setenv("OPHOLD_LANG", "xx")
    with pytest.raises(ValueError, match="'xx'"):
        language_of_environment()
