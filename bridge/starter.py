"""The starter file: every field of the applicant file, explained, with an example to uncomment.

It is made from the models, so that a new field stands in it at once. As written it says nothing of
anybody. Lines with `##` explain; taking away a single `#` puts the example on that line to use.
"""

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Final

from bridge.applicant import Applicant, Kind, Shape, fields_of
from explanations.words import Words, id_of_field

_WIDTH: Final = 80
_EXPLAINS: Final = "## "
_EXAMPLE: Final = "#"

_SAYS_NOTHING: Final = "nothing_else"
"""The one field that stands uncommented: a file must hold a field, and this default is neutral."""

_BY_KIND: Final[Mapping[Kind, str]] = {
    "text": "amina",
    "date": "2024-05-31",
    "money": "12500.50",
    "hours": "37",
    "days": "60",
    "ordinal": "1",
    "yes_no": "true",
}
_BY_FIELD: Final = {
    "on": "2026-11-22",
    "filed": "2026-11-22",
    "born": "1990-05-17",
    "from": "2019-03-01",
    "to": "2023-02-28",
    "married": "2019-06-15",
    "admitted": "2018-12-10",
    "expires": "2030-01-31",
    "terminated": "false",
    "overdue": "false",
    "permits.filed": "2018-11-20",
    "exams.exam": "danish_2",
    "convictions.judgment": "2021-03-01",
    "convictions.released": "2021-06-01",
    "convictions.probation_ends": "2023-03-01",
    "pension.kind": "old_age",
    _SAYS_NOTHING: "false",
}
"""Examples by path or name, where those of the kind, or the first choice, would not do."""

_OPEN_LIST: Final = ("exams:", "  complete: false", "  known:", "    - exam: danish_2")
_INCOME: Final = ("income:", "  2024: 310000", "  2025: 325000.50")


def starter(words: Words, file: str = "FILE") -> str:
    """The text of a starter file, explained in the language of the words.

    `file` is the name to show in the command that asks about it.
    """
    lines = [*_opening(words, file)]
    for field in fields_of(Applicant).values():
        lines += ["", *_field(field, "", words)]
    return "\n".join(lines) + "\n"


def _opening(words: Words, file: str) -> Iterator[str]:
    for part in ("title", "how", "unknown", "spaces", "lists", "open"):
        yield from _explained(words.words(f"input-starter-{part}"))
        yield _EXPLAINS.strip()
    yield from (f"{_EXPLAINS}  {line}" for line in _OPEN_LIST)
    yield _EXPLAINS.strip()
    yield from _explained(words.words("input-starter-check", file=file))


def _explained(text: str, indent: str = "") -> Iterator[str]:
    yield from wrap(
        text,
        _WIDTH,
        initial_indent=_EXPLAINS + indent,
        subsequent_indent=_EXPLAINS + indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _field(field: Shape, before: str, words: Words, indent: str = "") -> Iterator[str]:
    """The explanation of a field and its example, whose first line begins with the indent."""
    path = before + field.name
    inner = " " * len(indent)
    help_text = words.words("input-" + id_of_field(path))
    if field.choices:
        asked = words.words(f"input-starter-{'value-list' if field.listed else 'values'}")
        help_text += " " + asked
    elif not field.model:
        help_text += " " + words.words("input-kind-" + id_of_field(field.kind))
    yield from _explained(f"{field.name}: {help_text}" if before else help_text, inner)
    yield from _values(field, inner, words)
    mark = "" if path == _SAYS_NOTHING else _EXAMPLE
    if field.model:
        yield f"{mark}{indent}{field.name}:"
        start = inner + ("  - " if field.listed else "  ")
        for part in fields_of(field.model).values():
            yield from _field(part, path + ".", words, start)
            start = " " * len(start)
    elif field.kind == "income":
        yield from (mark + line for line in _INCOME)
    elif field.listed:
        yield f"{mark}{indent}{field.name}:"
        yield f"{mark}{inner}  - {field.choices[0]}"
    else:
        yield f"{mark}{indent}{field.name}: {_example(field, path)}"


def _values(field: Shape, indent: str, words: Words) -> Iterator[str]:
    """A line for each value that a field may have, with what it means."""
    width = max(map(len, field.choices), default=0)
    for value in field.choices:
        start = f"{_EXPLAINS}{indent}  {value:{width}}  "
        yield from wrap(
            words.value(value),
            _WIDTH,
            initial_indent=start,
            subsequent_indent=_EXPLAINS + " " * (len(start) - len(_EXPLAINS)),
        )


def _example(field: Shape, path: str) -> str:
    first = field.choices[0] if field.choices else _BY_KIND[field.kind]
    return _BY_FIELD.get(path, _BY_FIELD.get(field.name, first))
