"""`ophold schema` and `ophold new`: what is published of the files and the answers, and a file to begin with."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from bridge.reading import read_text

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.[jy]*"))


@pytest.fixture
def validator(ophold):
    def make(*what):
        result = ophold("schema", *what)
        assert result.exit_code == 0
        published = json.loads(result.stdout)
        jsonschema.Draft202012Validator.check_schema(published)
        return jsonschema.Draft202012Validator(published)

    return make


def plain(value):
    """YAML as a program would send it in JSON."""
    match value:
        case dict():
            return {str(key): plain(each) for key, each in value.items()}
        case list():
            return [plain(each) for each in value]
        case date():
            return value.isoformat()
    return value


def test_the_examples_are_as_the_schema_says(validator):
    schema = validator()
    for path in EXAMPLES:
        schema.validate(plain(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    "wrong",
    [{"shoe_size": 44}, {"permits": [{"ground": "spuse"}]}, {"lives_in_denmark": "perhaps"}, {"debts": {"known": []}}],
)
def test_the_schema_refuses_what_the_command_refuses(validator, ophold, wrong):
    assert not validator().is_valid(wrong)
    assert ophold("check", "-", stdin=json.dumps(wrong)).exit_code == 2


def test_the_answers_are_as_their_schemas_say(validator, ophold):
    amina = "examples/one_short.yaml"
    # The examples' own answers are held against the schemas where their output is.
    figures = ("--set", "income.2024=345000", "--set", "income.2025=345000", "--figure", "income.2026=345000")
    for command in ("check", "need"):
        schema = validator(command)
        for more in (("--filed", "2016-05-01"), figures, figures[:4], ("--set", "declaration_signed=false")):
            schema.validate(json.loads(ophold(command, amina, *more, "--format", "json").stdout))
        nothing = ophold(command, "-", "--format", "json", stdin="nothing_else: false\n")
        schema.validate(json.loads(nothing.stdout))


def test_a_schema_of_nothing_known(ophold):
    assert ophold("schema", "nosuch").exit_code == 2


# new


@pytest.mark.parametrize("language", ["en", "da"])
def test_a_new_file_can_be_asked_about_at_once(ophold, tmp_path, language):
    path = tmp_path / "amina.yaml"
    result = ophold("new", str(path), "--lang", language)
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"ophold check {path}" in result.stdout
    text = path.read_text(encoding="utf-8")
    assert ("Dine oplysninger" in text) == (language == "da")
    assert max(map(len, text.splitlines())) <= 120
    assert path.stat().st_mode & 0o777 == 0o644
    assert list(tmp_path.iterdir()) == [path]
    answer = json.loads(ophold("check", str(path), "--format", "json").stdout)
    assert (answer["applicant"], answer["verdict"]) == ("amina", "undetermined")
    assert ophold("need", str(path), "--lang", language).exit_code == 0


def test_a_file_that_is_there_is_left_alone(ophold, tmp_path):
    path = tmp_path / "amina.yaml"
    path.write_text("born: 1990-01-01\n")
    result = ophold("new", str(path))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{path}: There is a file of this name already")
    assert path.read_text() == "born: 1990-01-01\n"
    assert ophold("new", str(tmp_path)).exit_code == 2


def test_a_place_where_no_file_can_be(ophold, tmp_path):
    result = ophold("new", str(tmp_path / "nosuch" / "amina.yaml"))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{tmp_path}/nosuch/amina.yaml: ")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_a_new_file_on_standard_output(ophold, arguments):
    result = ophold("new", *arguments)
    assert result.exit_code == 0
    assert read_text(result.stdout).born is None


def test_a_new_file_follows_the_language_of_the_machine(ophold, monkeypatch):
    monkeypatch.setenv("LANG", "da_DK.UTF-8")
    assert ophold("new").stdout == ophold("new", "--lang", "da").stdout
