"""When the audit asks: the days on which the law is looked at, with an applicant of whom nothing is known."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from bridge.applicant import Applicant, Disability, ListOf
from bridge.engine import Case

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: Of whom nothing is known, not even what a file that is silent would say by default.
ANYBODY: Final = Applicant(
    disability=Disability(documented=True),
    special_circumstances=ListOf(False),
)


def anybody(on: date, *, filed: date | None = None, regime: str | None = None, reading: str | None = None) -> Case:
    """The case of an applicant of whom nothing is known, decided on that day and filed on the same, or on `filed`."""
    return Case(ANYBODY, on, filed or on, () if regime is None else (regime,), reading=reading)


def regime_days(kb: "KnowledgeBase", today: date) -> dict[str, date]:
    """For each regime the day on which it is looked at, in the order in which they began.

    Its last day, on which all of its rules were in force; the regime that has not ended is looked at today, or on the
    last day for which all figures of the law are known, so that a witness leaves nothing open.
    """
    begins = {str(regime): int(day) for regime, day in kb.law["regime_begins"]}
    closes = {str(regime): int(day) for regime, day in kb.law["regime_closes"]}
    figures = max((date(int(year), 12, 31) for _, year, _ in kb.law["figure_cites"]), default=today)
    found = {}
    for regime, first in sorted(begins.items(), key=lambda each: each[1]):
        newest = max(first, min(today, figures).toordinal())
        found[regime] = date.fromordinal(closes[regime] - 1 if regime in closes else newest)
    return found


def dated(kb: "KnowledgeBase") -> Iterator[date]:
    """Every day that the rules name, and the day before it: on both sides of each the law may be another."""
    for each in sorted({day for rule in kb.rules.verdict_rules if not rule.body for day in rule.days}):
        yield date.fromordinal(each.toordinal() - 1)
        yield each
