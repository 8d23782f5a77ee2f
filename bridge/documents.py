"""An applicant as a file says it (`Applicant.document`), looked into by the path of a value.

A path names a value: `exams`, `work[0].hours_per_week`, `income.2025`.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

Document = Mapping[str, Any]

_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def steps_of(path: str) -> tuple[str | int, ...]:
    """The way to a value: `work[0].from` is ("work", 0, "from")."""
    return tuple(int(place) if place else name for place, name in _STEP.findall(path))


def value_at(document: Document, path: str) -> Any:
    """The value at a path, None where the document does not say."""
    around: Any = document
    for step in steps_of(path):
        if isinstance(step, int):
            entries = listed_in(around)
            around = entries[step] if step < len(entries) else None
        else:
            around = around.get(step) if isinstance(around, Mapping) else None
    return around


def listed_in(value: Any) -> list[Any]:
    """The entries of a list in either of its forms, none where it is absent."""
    entries: list[Any] | None = value.get("known") if isinstance(value, Mapping) else value
    return [] if entries is None else entries
