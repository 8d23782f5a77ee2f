"""What the commands print about every example, word for word, for people in both languages and for programs.

A snapshot holds one example. Read the difference before taking a new one with `--snapshot-update`.
"""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from golden import bare, for_people, printed
from syrupy.assertion import SnapshotAssertion
from typer.testing import CliRunner

from cli.main import app

ROOT = Path(__file__).parents[2]
FILES = sorted(f"examples/{path.name}" for path in (ROOT / "examples").glob("*.[jy]*"))
BOTH_LANGUAGES = ("examples/one_short.yaml", "examples/disability.yaml", "examples/refugee.yaml")
COMMANDS = (("check",), ("check", "--full"), ("need",), ("need", "--all"))


pytestmark = pytest.mark.usefixtures("at_the_root")


def without_version(text: str) -> str:
    """The text without what changes with every change of the rules."""
    return re.sub(r"(version |Regler: version )\S+, [0-9a-f]{8,}", r"\1V, DIGEST", text)


def compact(value: Any, indent: int = 0) -> str:
    """JSON with what is short on one line, so that a snapshot can be read."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + indent <= 400 or not isinstance(value, (dict, list)) or not value:
        return line
    space = " " * (indent + 1)
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {compact(each, indent + 1)}" for key, each in value.items()]
        return "{\n" + ",\n".join(space + part for part in parts) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(space + compact(each, indent + 1) for each in value) + "\n" + " " * indent + "]"


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("file", FILES)
def test_text(file: str, language: str, snapshot: SnapshotAssertion) -> None:
    shown = []
    for command, *options in COMMANDS:
        arguments = (command, file, *options, "--lang", language)
        text = for_people(printed(*arguments), file)
        shown.append(f"$ ophold {' '.join(arguments)}\n{without_version(text)}")
    assert "\n".join(shown) == snapshot


def in_short(answer: Any) -> Any:
    """The answer without its sentences; of routes that are not open only the statuses."""
    answer = bare(answer)
    for route in answer.get("routes", ()):
        if not route.get("open", True):
            route["requirements"] = {each["requirement"]: each["status"] for each in route["requirements"]}
    return answer


@pytest.fixture(scope="module")
def schemas() -> dict[str, jsonschema.Draft202012Validator]:
    """What `ophold schema` publishes of the answers."""
    return {
        command: jsonschema.Draft202012Validator(json.loads(CliRunner().invoke(app, ["schema", command]).stdout))
        for command in ("check", "need")
    }


@pytest.mark.parametrize("command", ["check", "need"])
@pytest.mark.parametrize("file", FILES)
def test_json(file: str, command: str, schemas: Any, snapshot: SnapshotAssertion) -> None:
    answer = json.loads(printed(command, file, "--format", "json", "--lang", "en"))
    schemas[command].validate(answer)
    if file in BOTH_LANGUAGES:
        danish = json.loads(printed(command, file, "--format", "json", "--lang", "da"))
        assert bare(danish) == bare(answer)
    assert set(answer.pop("knowledge_base")) == {"version", "digest"}
    assert compact(in_short(answer)) == snapshot
