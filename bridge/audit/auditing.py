"""The audit of one rule base: which kinds of findings there are, and who looks for each."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from bridge.audit.findings import Found, Kind
from bridge.audit.settings import regime_days

if TYPE_CHECKING:
    from bridge.audit.space import Space
    from bridge.knowledge_base import KnowledgeBase

#: What looks for findings of one kind, or of several.
Search = Callable[["Audit"], Iterator[Found]]


class Audit:
    """One audit. What several searches need is made once.

    `regimes` are those that are looked at, all without any; `today` is the day on which the law of today is looked at.
    """

    def __init__(self, kb: "KnowledgeBase", today: date, regimes: Collection[str] = ()) -> None:
        self.kb = kb
        self.today = today
        self._only = regimes
        self._spaces: dict[str, Space] = {}

    @cached_property
    def days(self) -> dict[str, date]:
        """The regimes that are looked at, and for each its day."""
        days = regime_days(self.kb, self.today)
        return {regime: day for regime, day in days.items() if not self._only or regime in self._only}

    def spaces(self) -> "Iterator[Space]":
        """For each regime the applicants that there may be; each is made when it is first come to."""
        from bridge.audit.space import Space

        for regime, day in self.days.items():
            if regime not in self._spaces:
                self._spaces[regime] = Space(self.kb, regime, day)
            yield self._spaces[regime]

    @cached_property
    def closed(self) -> frozenset[str]:
        """The regimes that have ended."""
        return frozenset(str(regime) for regime, _ in self.kb.law["regime_closes"])

    def place_of(self, *names: str) -> tuple[str, int] | None:
        """Where a fact of the law stands that says just that of a regime: the file and the line of the first one."""
        for rule in self.kb.rules.verdict_rules:
            if not rule.body and rule.constants == names:
                return rule.file, rule.line
        return None

    def readings(self) -> Iterator[tuple[str, str]]:
        """The readings that can be asked about, with a regime that is looked at and that each is about."""
        documents = {str(document) for document, _ in self.kb.law["reading_of"]}
        about = {(str(reading), str(regime)) for reading, regime, _ in self.kb.law["reading_about"]}
        about |= {(str(d), g) for d, x in self.kb.law["reading_of"] for reading, g in about if reading == x}
        single = {str(x) for _, x in self.kb.law["reading_of"]} | ({r for r, _ in about} - documents)
        return ((reading, g) for reading, g in sorted(about) if g in self.days and reading in single | documents)

    def find(self, kinds: Collection[Kind] = get_args(Kind)) -> Iterator[Found]:
        """The findings, as they come, in the order of the kinds."""
        for kind, search in searches().items():
            if kind in kinds:
                yield from search(self)


def searches() -> dict[Kind, Search]:
    """What looks for each kind of finding."""
    from bridge.audit import judgment, steps, verdicts

    return {
        "contradiction": verdicts.contradictions,
        "gap": verdicts.gaps,
        "vacuous": verdicts.vacuous,
        "idle": verdicts.idle,
        "unreachable": verdicts.unreachable,
        "non_monotone": steps.non_monotone,
        "cliff": steps.cliffs,
        "discretion": judgment.discretion,
        "uncertainty": judgment.uncertain_sources,
    }
