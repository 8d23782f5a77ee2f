"""Where the dated steps of an answer stand on an axis of time: the geometry of the picture on the page."""

import textwrap
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from explanations.words import Words

if TYPE_CHECKING:
    from bridge.procedure_answers import Step

Mark = Literal["last_day", "day", "passed", "onwards"]
Line = Literal["window", "until", "onwards"]

_LEAST_SPAN: Final = timedelta(days=92)
"""A shorter axis would have no month to write below it."""
_MARGIN: Final = 0.05
_EDGE: Final = 9.0
"""Nearer to an end of the axis than this, in percent, the name of a month would be cut off on a phone."""
_MOST_TICKS: Final = 4
_MONTHS_BETWEEN: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_LONGEST_TEXT: Final = 44
"""The characters of a step that fit on one line of a phone."""


class Tick(NamedTuple):
    """The first day of a month on the axis; `at` is in percent of the width."""

    at: float
    month: str


class Bar(NamedTuple):
    """A step in the picture: its number in the list, in words, and from where to where, in percent of the width."""

    number: int
    text: str
    when: str
    line: Line | None
    start: float
    end: float
    mark: Mark

    @property
    def width(self) -> float:
        """How long the line is, in percent of the width."""
        return round(self.end - self.start, 2)


class Timeline(NamedTuple):
    """The picture: the day it is seen from, the months below the axis, and a bar for each dated step."""

    seen_from: float
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]

    @property
    def marks(self) -> frozenset[str]:
        """What a key to the picture has to explain."""
        return frozenset({bar.mark for bar in self.bars} | {bar.line for bar in self.bars if bar.line})


def timeline(words: Words, steps: "Sequence[Step]", on: date) -> Timeline | None:
    """The picture of the steps that have a day, seen from `on`; None where no step has one."""
    dated = [(number, step) for number, step in enumerate(steps, start=1) if step.from_ or step.by]
    if not dated:
        return None
    axis = _Axis([on, *(day for _, step in dated for day in (step.from_, step.by) if day)])
    bars = tuple(_bar(words, number, step, on, axis) for number, step in dated)
    return Timeline(axis.place(on), tuple(Tick(axis.place(day), words.short_month(day)) for day in axis.months()), bars)


def when(words: Words, step: "Step", on: date) -> str:
    """The days of a step in words; one whose last day lies before `on` is said to have passed."""
    if step.by is None:
        return words.words("page-when-from", start=step.from_) if step.from_ else words.words("page-when-open")
    if step.from_ == step.by:
        told = words.words("page-when-day", day=step.by)
    elif step.from_ is None:
        told = words.words("page-when-by", day=step.by)
    else:
        told = words.words("page-when-window", start=step.from_, end=step.by)
    return words.words("page-when-passed", when=told) if step.by < on else told


class _Axis:
    """Days as places from 0 to 100."""

    def __init__(self, days: Iterable[date]) -> None:
        ordered = sorted(days)
        span = max(ordered[-1] - ordered[0], _LEAST_SPAN)
        self._first = ordered[0] - span * _MARGIN
        self._last = ordered[0] + span * (1 + _MARGIN)

    def place(self, day: date) -> float:
        return round(100 * (day - self._first) / (self._last - self._first), 2)

    def months(self) -> list[date]:
        """A few firsts of months, evenly apart."""
        for apart in _MONTHS_BETWEEN:
            found = [
                date(month // 12, month % 12 + 1, 1)
                for month in range(self._first.year * 12, self._last.year * 12 + 12, apart)
            ]
            found = [day for day in found if _EDGE <= self.place(day) <= 100 - _EDGE]
            if len(found) <= _MOST_TICKS:
                break
        return found


def _bar(words: Words, number: int, step: "Step", on: date, axis: _Axis) -> Bar:
    line: Line | None = None
    mark: Mark = "last_day"
    if step.by is None:
        line, mark = "onwards", "onwards"
    elif step.from_ == step.by:
        mark = "day"
    elif step.from_ is not None:
        line = "window"
    elif on < step.by:
        line = "until"
    start = axis.place(step.from_ or (on if line == "until" else step.by) or on)
    end = axis.place(step.by) if step.by else 100.0
    if step.by is not None and step.by < on:
        mark = "passed"
    text = textwrap.shorten(step.text, _LONGEST_TEXT, placeholder="…")
    return Bar(number, text, when(words, step, on), line, start, end, mark)
