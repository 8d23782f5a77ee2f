"""How scenario files are read: their cases as plain data, as a program would hand them over."""

import functools
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


@functools.cache
def files_in(folder: Path) -> dict[str, dict]:
    """The files by their place in the folder: `danish`, `points/danish`."""
    yaml = YAML(typ="safe", pure=True)  # YAML 1.2: `on` is a word, not true
    return {
        path.relative_to(folder).with_suffix("").as_posix(): yaml.load(path) for path in sorted(folder.rglob("*.yaml"))
    }


def plain(value: Any) -> Any:
    """Dates to ISO strings and floats to decimals."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list():
            return [plain(item) for item in value]
        case date():
            return value.isoformat()
        case float():
            return Decimal(repr(value))
    return value


def facts(content: dict, case: dict) -> dict:
    """The applicant of a case: the file's base, with what the case says put in and what it takes away left out."""
    merged = {**content.get("base", {}), **case["applicant"]}
    return plain({field: value for field, value in merged.items() if value is not None})
