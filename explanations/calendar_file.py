"""The dated steps of `plan` and `refused` as calendar entries (iCalendar, RFC 5545) that a calendar program imports."""

import re
import textwrap
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from explanations.words import Words

if TYPE_CHECKING:
    from icalendar import Alarm, Event

    from bridge.procedure_answers import PlanAnswer, RefusedAnswer, Step

_REMINDER: Final = timedelta(days=-7, hours=9)
"""A week before the day, at nine in the morning and not at midnight, when its entry begins."""
_LONGEST_SUMMARY: Final = 120
_SENTENCES: Final = re.compile(r"(?<=\.) (?=[A-ZÆØÅ])")
"""Between two sentences; the first one says what to do."""
_ENTRIES: Final = uuid.UUID("5b7c1f0e-6a0d-4f0b-9a53-0d4e3c1f7a21")
"""The namespace of the entries' ids."""


class _Entry(NamedTuple):
    """A day of a step: its first one, its last one, or the only one."""

    kind: Literal["first-day", "last-day", "day"]
    day: date
    step: "Step"


def plan_calendar(words: Words, answer: "PlanAnswer", made: datetime) -> bytes:
    """The dated steps of `plan` as an iCalendar file, made at the moment `made`.

    The last day of a step is an entry of that whole day, and so is the first day where it lies ahead or is
    all there is. A last day that has not passed at that moment reminds a week before. An entry's id depends on
    the regime, the step and the day alone, so that a later file replaces it instead of doubling it, and says
    nothing of the person.
    Raises ValueError where `made` has no time zone.
    """
    return _calendar(words, ("plan", answer.regime or ""), answer.steps, answer.on, answer.knowledge_base.version, made)


def refused_calendar(words: Words, answer: "RefusedAnswer", made: datetime) -> bytes:
    """The dated steps of `refused`, as for `plan_calendar`."""
    return _calendar(words, ("refused", ""), answer.steps, answer.on, answer.knowledge_base.version, made)


def _calendar(
    words: Words, question: tuple[str, str], steps: "Sequence[Step]", on: date, version: str, made: datetime
) -> bytes:
    from icalendar import Calendar

    if made.tzinfo is None:
        raise ValueError("a moment without a time zone")
    calendar = Calendar()
    calendar.add("prodid", f"-//ophold//ophold {version}//{words.language.upper()}")
    calendar.add("version", "2.0")
    same: Counter[tuple[str, ...]] = Counter()
    for entry in _entries(steps, on):
        key = (*question, entry.step.step, entry.kind, entry.day.isoformat())
        calendar.add_component(_event(words, entry, _uid(*key, str(same[key])), made))
        same[key] += 1
    if not calendar.subcomponents:
        # A calendar without an entry is not valid, and programs refuse it as if it were damaged.
        summary = words.words("calendar-nothing")
        made_by = words.words("calendar-made")
        calendar.add_component(_whole_day(on, summary, made_by, _uid(*question, on.isoformat()), made))
    return bytes(calendar.to_ical())


def _entries(steps: "Sequence[Step]", on: date) -> Iterator[_Entry]:
    """The days of each step; of one that has begun already, the last day is all that is left to remember."""
    for step in steps:
        if step.from_ is not None and step.from_ == step.by:
            yield _Entry("day", step.from_, step)
            continue
        if step.from_ is not None and (step.from_ > on or step.by is None):
            yield _Entry("first-day", step.from_, step)
        if step.by is not None:
            yield _Entry("last-day", step.by, step)


def _event(words: Words, entry: _Entry, uid: str, made: datetime) -> "Event":
    step = entry.step
    text = textwrap.shorten(_SENTENCES.split(step.text, maxsplit=1)[0], _LONGEST_SUMMARY, placeholder=" …")
    summary = words.words(f"calendar-{entry.kind}", text=text)
    description = [step.text]
    if entry.kind != "day" and step.from_ is not None and step.by is not None:
        description.append(words.words("calendar-from-to", start=step.from_, end=step.by))
    if step.cites:
        description.append(words.words("calendar-sources", sources=", ".join(step.cites)))
    description.append(words.words("calendar-made"))
    event = _whole_day(entry.day, summary, "\n".join(description), uid, made)
    if entry.kind != "first-day" and entry.day >= made.date():
        event.add_component(_alarm(words.words("calendar-soon", summary=summary)))
    return event


def _whole_day(day: date, summary: str, description: str, uid: str, made: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", made.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))  # the first day after it
    event.add("summary", summary)
    event.add("description", description)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # a deadline does not make one busy
    return event


def _alarm(description: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", description)
    alarm.add("trigger", _REMINDER)
    return alarm


def _uid(*parts: str) -> str:
    return str(uuid.uuid5(_ENTRIES, "\n".join(parts)))
