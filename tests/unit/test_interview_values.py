"""What a person types in an interview, documents by path, and values in words."""

import pytest

from bridge.applicant import Applicant, Entry, Shape, fields_of, shape_at
from bridge.documents import steps_of, value_at
from bridge.reading import read_text
from cli.interview_dialog import is_rare
from cli.interview_values import problem_with, read_amount, read_day, read_value
from explanations.fact_text import fact_text, name_of_entry, shown
from explanations.words import LANGUAGES, Language, Words, entries, id_of_field


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-31", "2024-05-31"),
        ("31.5.2024", "2024-05-31"),
        ("31.05.2024", "2024-05-31"),
        ("31-05-2024", "2024-05-31"),
        (" 31. 5. 2024 ", "2024-05-31"),
        ("3.4.2024", "2024-04-03"),
        ("29.2.2024", "2024-02-29"),
        ("2024-5-1", "2024-05-01"),
        # Never the month first, and no day that the calendar does not have.
        ("05-31-2024", None),
        ("5.31.2024", None),
        ("29.2.2023", None),
        ("2024-31-05", None),
        ("0.5.2024", None),
        ("0000-05-01", None),
        # Nothing that could be read in two ways.
        ("31/5/2024", None),
        ("31.5-2024", None),
        ("31.5.24", None),
        ("24-05-31", None),
        ("31 May 2024", None),
        ("2024", None),
        ("", None),
        ("٣١.٥.٢٠٢٤", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "english", "danish"),
    [
        ("319738.75", 319738.75, 319738.75),
        ("319738", 319738, 319738),
        ("0", 0, 0),
        ("319,738.75", 319738.75, None),
        ("319.738,75", None, 319738.75),
        ("319,738", 319738, None),
        ("319.738", None, 319738),
        ("1,000,000", 1000000, None),
        ("1.000.000,5", None, 1000000.5),
        ("319738,75", None, 319738.75),
        ("37,5", None, 37.5),
        ("37.5", 37.5, 37.5),
        ("12,500 kr.", 12500, None),
        ("12.500 kr", None, 12500),
        (" 250 KR. ", 250, 250),
        ("12,50,000", None, None),
        ("1,0000", None, None),
        ("319 738", None, None),
        ("1.234.56", None, None),
        ("12.345,678", None, None),
        ("0.125", None, None),
        ("-5", None, None),
        ("+5", None, None),
        ("1e3", None, None),
        (".5", None, None),
        ("5.", None, None),
        ("kr.", None, None),
        ("", None, None),
        ("٣٧", None, None),
    ],
)
def test_amounts(text: str, english: float | None, danish: float | None) -> None:
    for language, expected in (("en", english), ("da", danish)):
        read = read_amount(text, language)  # type: ignore[arg-type]
        assert read == expected
        assert type(read) is type(expected)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [("days", "60", 60), ("days", "6.0", None), ("ordinal", " 2 ", 2), ("ordinal", "two", None), ("hours", "37", 37)],
)
def test_other_numbers(kind: str, text: str, value: int | None) -> None:
    assert read_value(kind, text, "en") == value  # type: ignore[arg-type]


# Documents


DOCUMENT = {
    "born": "1990-05-17",
    "work": [{"kind": "employee", "from": "2019-03-01"}, {"kind": "flexjob"}],
    "exams": {"complete": False, "known": [{"exam": "danish_2"}]},
    "debts": {"complete": False},
    "income": {"2025": 310000.5},
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("born", "1990-05-17"),
        ("work[1].kind", "flexjob"),
        ("exams[0].exam", "danish_2"),
        ("income.2025", 310000.5),
        ("income.2024", None),
        ("work[2].kind", None),
        ("pension.kind", None),
        ("debts[0]", None),
    ],
)
def test_a_value_at_a_path(path: str, value: object) -> None:
    assert value_at(DOCUMENT, path) == value


def test_what_is_wrong_with_a_value_is_told_in_words() -> None:
    person = read_text("{work: [{from: 2024-02-29}]}")
    wrong = problem_with(person, "work[0].to", "2024-01-01", Words("da"))
    assert wrong == "Den sidste dag, 1. januar 2024, ligger før den første dag, 29. februar 2024."
    assert problem_with(person, "work[0].to", "2024-02-29", Words("en")) is None
    assert problem_with(person, "born", "2200-01-01", Words("en")) == "The date must lie in the years 1900 to 2199."


# In words


@pytest.mark.parametrize(
    ("language", "path", "text"),
    [
        ("en", "work", "Which jobs and businesses have you had?"),
        ("en", "income.2025", "What was your taxable income in 2025?"),
        ("da", "income.2025", "Hvad var din skattepligtige indkomst i 2025?"),
        ("en", "work[0].hours_per_week", "About the job from 1 March 2019: the agreed hours a week?"),
        ("da", "work[1].hours_per_week", "Om job nr. 2: de aftalte timer om ugen?"),
        ("en", "exams[0].passed", "About Prøve i Dansk 2: day the exam was passed?"),
        ("en", "pension.from", "About your pension: first day of the pension?"),
    ],
)
def test_the_question_for_a_fact(language: Language, path: str, text: str) -> None:
    assert fact_text(Words(language), path, DOCUMENT) == text


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("born", "1990-05-17", "17 May 1990"),
        ("lives_in_denmark", True, "Yes"),
        ("strong_ties", "none", "none of these"),
        ("exams", [], "none"),
        ("income", {"2024": 310000.5}, "2024: 310,000.50 kr."),
        ("convictions[0].days", 60, "60"),
        ("identity_obstructed", ["false_name"], "a false name"),
        (
            "work",
            {"complete": False, "known": [{"kind": "employee", "from": "2019-03-01", "permanent": True}]},
            "employee, from 1 March 2019, whether the job is permanent: yes; there may be more",
        ),
        (
            "permits",
            [{"ground": "spouse", "from": "2018-06-01", "to": "2023-08-31"}, {"ground": "asylum"}],
            "spouse or partner of a person in Denmark, from 1 June 2018, to 31 August 2023; asylum or protection",
        ),
        ("debts[0].amount", 1250, "1,250 kr."),
        ("pension", {"kind": "old_age", "from": "2024-01-01"}, "old-age pension, from 1 January 2024"),
    ],
)
def test_values_in_words(path: str, value: object, text: str) -> None:
    shape = shape_at(steps_of(path))
    assert shape
    assert shown(Words("en"), shape, value, path) == text


# The sentences of the interview


def below(model: type[Entry], before: str = "") -> list[tuple[str, Shape]]:
    found = []
    for shape in fields_of(model).values():
        found.append((before + shape.name, shape))
        if shape.model:
            found += below(shape.model, f"{before}{shape.name}.")
    return found


FIELDS = dict(below(Applicant))
NOT_ASKED = {"id", "on", "filed", "nothing_else", "passport", "greater_copenhagen", "fee_paid", "refusal"}
"""Fields that no verdict hangs on."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_a_verdict_hangs_on_has_a_question(language: Language) -> None:
    words = Words(language)
    for path, shape in FIELDS.items():
        if path.partition(".")[0] in NOT_ASKED:
            continue
        assert fact_text(words, path, {}).endswith("?")
        if shape.model:
            assert name_of_entry(words, path, 0 if shape.listed else None, {})


def test_words_of_the_interview_for_fields_are_about_fields() -> None:
    ids = {id_of_field(path) for path in FIELDS}
    for message in entries("en", "ask"):
        kind, _, rest = message.removeprefix("ask-").partition("-")
        if kind in ("help", "part", "special", "entry"):
            assert rest in ids, message


def test_what_is_special_about_an_entry_is_asked_in_one_question() -> None:
    for path, shape in FIELDS.items():
        if not (shape.model and shape.listed):
            continue
        rare = [part for part in fields_of(shape.model).values() if is_rare(path, part)]
        assert (f"ask-special-{id_of_field(path)}" in entries("en", "ask")) == (len(rare) > 1), path
