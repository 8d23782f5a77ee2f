"""What `plan` and `refused` print about their examples, word for word, for people in both languages and for programs.

A snapshot holds one example. Read the difference before taking a new one with `--snapshot-update`.
"""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion
from typer.testing import CliRunner

from bridge import KnowledgeBase
from cli.main import app

ROOT = Path(__file__).parents[2]
COMMANDS = ("plan", "refused")
FILES = [
    (command, f"examples/{command}/{path.name}")
    for command in COMMANDS
    for path in sorted((ROOT / "examples" / command).glob("*.yaml"))
]


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch, shipped: KnowledgeBase) -> None:
    """Runs where the examples are, 80 columns wide; the rules are read once."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(KnowledgeBase, "load", classmethod(lambda cls, folder=None: shipped))


def printed(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return result.stdout


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize(("command", "file"), FILES)
def test_text(command: str, file: str, language: str, snapshot: SnapshotAssertion) -> None:
    text = printed(command, file, "--lang", language)
    assert max(map(len, text.splitlines())) <= 80
    assert not re.search(r" $", text, re.MULTILINE)
    assert not re.search(r"\b[a-z]+_[a-z_]+\b|[{}\[\]]", text.replace(file, "")), "a name of the schema"
    assert text == snapshot


def bare(value: Any) -> Any:
    """The answer without its sentences."""
    match value:
        case dict():
            return {key: bare(each) for key, each in value.items() if key not in _SENTENCES}
        case list():
            return [bare(each) for each in value]
    return value


_SENTENCES = ("because", "text", "note", "late_consequence")


@pytest.mark.parametrize(("command", "file"), FILES)
def test_json(command: str, file: str, snapshot: SnapshotAssertion) -> None:
    answer = json.loads(printed(command, file, "--format", "json", "--lang", "en"))
    schema = json.loads(CliRunner().invoke(app, ["schema", command]).stdout)
    jsonschema.Draft202012Validator(schema).validate(answer)
    assert bare(json.loads(printed(command, file, "--format", "json", "--lang", "da"))) == bare(answer)
    assert set(answer.pop("knowledge_base")) == {"version", "digest"}
    assert bare(answer) == snapshot
