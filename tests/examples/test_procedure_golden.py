"""What `plan` and `refused` print about their examples, word for word, for people in both languages and for programs.

A snapshot holds one example. Read the difference before taking a new one with `--snapshot-update`.
"""

import json
from pathlib import Path

import jsonschema
import pytest
from golden import bare, for_people, printed
from syrupy.assertion import SnapshotAssertion

ROOT = Path(__file__).parents[2]
COMMANDS = ("plan", "refused")
FILES = [
    (command, f"examples/{command}/{path.name}")
    for command in COMMANDS
    for path in sorted((ROOT / "examples" / command).glob("*.yaml"))
]


pytestmark = pytest.mark.usefixtures("at_the_root")


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize(("command", "file"), FILES)
def test_text(command: str, file: str, language: str, snapshot: SnapshotAssertion) -> None:
    assert for_people(printed(command, file, "--lang", language), file) == snapshot


@pytest.mark.parametrize(("command", "file"), FILES)
def test_json(command: str, file: str, snapshot: SnapshotAssertion) -> None:
    answer = json.loads(printed(command, file, "--format", "json", "--lang", "en"))
    schema = json.loads(printed("schema", command))
    jsonschema.Draft202012Validator(schema).validate(answer)
    assert bare(json.loads(printed(command, file, "--format", "json", "--lang", "da"))) == bare(answer)
    assert set(answer.pop("knowledge_base")) == {"version", "digest"}
    assert bare(answer) == snapshot
