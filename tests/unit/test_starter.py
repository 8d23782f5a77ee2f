"""The starter file: valid as written and when uncommented, and complete in both languages."""

import re

import pytest

from bridge.applicant import Applicant, Entry, fields_of, unknown_fields
from bridge.reading import read_text
from bridge.starter import starter
from explanations.words import LANGUAGES, Language, Words, entries, id_of_field


def uncommented(text: str) -> str:
    """The text with every example put to use, as the file itself tells people to do it."""
    return re.sub(r"^#(?!#)", "", text, flags=re.MULTILINE)


def fields(model: type[Entry] = Applicant, before: str = "") -> list[str]:
    paths = []
    for field in fields_of(model).values():
        paths.append(before + field.name)
        if field.model:
            paths += fields(field.model, f"{before}{field.name}.")
    return paths


def values(model: type[Entry] = Applicant) -> set[str]:
    found: set[str] = set()
    for field in fields_of(model).values():
        found |= set(field.choices) | (values(field.model) if field.model else set())
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_written_it_is_valid_and_says_nothing(language: Language) -> None:
    person = read_text(starter(Words(language)))
    assert person == Applicant()
    assert unknown_fields(person) == unknown_fields(Applicant())


@pytest.mark.parametrize("language", LANGUAGES)
def test_uncommented_it_is_valid_and_says_everything(language: Language) -> None:
    text = uncommented(starter(Words(language)))
    person = read_text(text)
    assert unknown_fields(person) == []
    for path in fields():
        name = path.rpartition(".")[2]
        assert re.search(rf"^ *(- )?{name}:", text, flags=re.MULTILINE), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_field_can_be_uncommented_alone(language: Language) -> None:
    blocks = starter(Words(language)).split("\n\n")
    assert len(blocks) == len(fields_of(Applicant)) + 1
    for place in range(1, len(blocks)):
        chosen = [uncommented(block) if place == n else block for n, block in enumerate(blocks)]
        read_text("\n\n".join(chosen))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_short_and_explains_or_is_an_example(language: Language) -> None:
    for line in starter(Words(language), "amina.yaml").splitlines():
        assert len(line) <= 80
        assert line == "" or line.startswith("#") or line == "nothing_else: false"
        assert line == line.rstrip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_value_has_its_words_and_no_words_are_left_over(language: Language) -> None:
    needed = {f"input-{id_of_field(path)}" for path in fields()}
    needed |= {f"input-label-{id_of_field(path)}" for path in fields()}
    needed |= {f"input-value-{value.replace('_', '-')}" for value in values()}
    others = {name for name in entries(language, "input") if name.startswith(("input-kind-", "input-starter-"))}
    assert entries(language, "input").keys() == needed | others
    text = starter(Words(language))
    for value in values():
        assert re.search(rf"^## +{value} +\S", text, flags=re.MULTILINE), value


def test_it_names_the_file_to_ask_about() -> None:
    assert "ophold check amina.yaml" in starter(Words("en"), "amina.yaml")
    assert "ophold check amina.yaml" in starter(Words("da"), "amina.yaml")
