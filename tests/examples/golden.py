"""What golden tests share: running a command, and what holds of every answer whatever it says."""

import re
from typing import Any

from typer.testing import CliRunner

from cli.main import app

SENTENCES = ("because", "text", "note", "late_consequence")


def printed(*arguments: str) -> str:
    """What a command prints."""
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, (result.output, result.exception)
    assert result.stderr == ""
    return result.stdout


def for_people(text: str, file: str) -> str:
    """The text, which fits 80 columns and names nothing as the schema does."""
    assert max(map(len, text.splitlines())) <= 80
    assert not re.search(r" $", text, re.MULTILINE)
    assert not re.search(r"\b[a-z]+_[a-z_]+\b|[{}\[\]]", text.replace(file, "")), "a name of the schema"
    return text


def bare(value: Any) -> Any:
    """The answer without its sentences."""
    match value:
        case dict():
            return {key: bare(each) for key, each in value.items() if key not in SENTENCES}
        case list():
            return [bare(each) for each in value]
    return value
