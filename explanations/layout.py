"""Text in columns: lines of styled pieces, never wider than asked, sources at the right."""

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

Style = Literal["", "headline", "good", "waiting", "bad", "unsure", "source", "warning", "dim"]
Piece = tuple[str, Style]
Line = tuple[Piece, ...]
"""The pieces of a line; their texts together are what stands there without colour."""

_GAP: Final = 2
_LEAST_TEXT: Final = 30
"""Where a column of text would be narrower than this, the text goes below its labels."""

_TOGETHER: Final = re.compile(
    r"ophold (?:ask|check|need|plan|refused|rules|sources) (?:'[^']*'|\S+)(?: --(?:all|full)\b)?"
    r"|--[a-z]+ (?:'[^']*'|\S+)|\d kr\.|Prøve i Dansk \d|\b(?:no|nr)\. \d|\b\d{1,2}\.? (?=[^\W\d_]{3})"
)
"""What is not divided between two lines: commands and options, amounts and units, exams, numbers, days of a month."""


class Row(NamedTuple):
    """Labels in columns, then a text that may go over several lines, then the sources of it."""

    labels: tuple[Piece, ...]
    text: str
    sources: Sequence[str] = ()
    style: Style = ""


def plain(lines: Iterable[Line]) -> str:
    """The lines as text, without colour."""
    return "\n".join("".join(text for text, _ in line) for line in lines)


def paragraph(text: str, width: int, style: Style = "", sources: Sequence[str] = (), *, indent: int = 0) -> list[Line]:
    """A text over as many lines as it takes."""
    return table([Row((), text, sources, style)], width, indent=indent)


def table(rows: Sequence[Row], width: int, *, indent: int = 2) -> list[Line]:
    """Rows with their labels in columns and their texts beside them, below where that is narrow."""
    columns = max((len(row.labels) for row in rows), default=0)
    widths = [max(len(row.labels[at][0]) for row in rows if at < len(row.labels)) for at in range(columns)]
    start = indent + sum(each + _GAP for each in widths)
    below = columns > 0 and width - start < _LEAST_TEXT
    start = min(indent + 2 * _GAP, width // 2) if below else start
    lines: list[Line] = []
    for row in rows:
        labels = _labels(row.labels, widths, indent)
        body = _body(row, width - start)
        if below:
            lines += [_cut(labels, width), *((_space(start), *line) for line in body)]
            continue
        first, *others = body or [()]
        lines.append((*labels, *first))
        lines += [(_space(start), *line) for line in others]
    return lines


def _labels(labels: Sequence[Piece], widths: Sequence[int], indent: int) -> Line:
    padded = zip(labels, widths, strict=False)
    found: list[Piece] = [_space(indent)] if indent else []
    for (text, style), width in padded:
        found += [(text, style), _space(width - len(text) + _GAP)]
    found += [_space(width + _GAP) for width in widths[len(labels) :]]
    return tuple(found)


def _cut(line: Line, width: int) -> Line:
    """The line without trailing space, for labels that stand alone; too long a label is cut."""
    text = "".join(piece for piece, _ in line).rstrip()
    kept: list[Piece] = []
    left = min(len(text), width)
    for piece, style in line:
        if left > 0:
            kept.append((piece[:left], style))
        left -= len(piece)
    return tuple(kept)


def _body(row: Row, width: int) -> list[Line]:
    """The text of a row; its sources at the right end of the last line, or on lines below it."""
    texts = wrap(row.text, width)
    lines: list[Line] = [((text, row.style),) for text in texts]
    if not row.sources:
        return lines
    sources = ", ".join(row.sources)
    room = width - (len(texts[-1]) if texts else 0)
    if texts and len(sources) + _GAP <= room:
        lines[-1] = (*lines[-1], _space(room - len(sources)), (sources, "source"))
        return lines
    return lines + [(_space(width - len(line)), (line, "source")) for line in wrap(sources, width)]


def wrap(text: str, width: int) -> list[str]:
    """The text in lines no longer than the width; what is longer without a space is broken."""

    def glue(match: re.Match[str]) -> str:
        return match[0].replace(" ", "\N{NO-BREAK SPACE}") if len(match[0]) <= width else match[0]

    glued = _TOGETHER.sub(glue, text)
    lines = textwrap.wrap(glued, max(1, width), break_on_hyphens=False)
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def _space(count: int) -> Piece:
    return " " * max(0, count), ""
