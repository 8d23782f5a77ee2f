"""The audit of one rule base: which kinds of findings there are, and who looks for each."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from bridge.audit import hygiene, statics
from bridge.audit.findings import Found, Kind
from bridge.audit.settings import regime_days
from bridge.rules import RuleError

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: What looks for findings of one kind, or of several.
Search = Callable[["Audit"], Iterator[Found]]

#: What is told before a search begins: its kind, how many are done, and how many there are.
Telling = Callable[[Kind, int, int], None]


class Audit:
    """One audit. What several searches need is made once.

    `regimes` are those that are looked at, all without any; `today` is the day on which the law of today is looked at.
    `interrupted` are the kinds of which a search ended before its time.
    """

    def __init__(self, kb: "KnowledgeBase", today: date, regimes: Collection[str] = ()) -> None:
        self.kb = kb
        self.today = today
        self.only = regimes
        self.interrupted: set[Kind] = set()

    @cached_property
    def days(self) -> dict[str, date]:
        """The regimes that are looked at, and for each its day."""
        days = regime_days(self.kb, self.today)
        return {regime: day for regime, day in days.items() if not self.only or regime in self.only}

    @cached_property
    def others(self) -> frozenset[str]:
        """The regimes that are not looked at."""
        return frozenset(str(regime) for regime, _ in self.kb.law["regime_begins"]).difference(self.days)

    @cached_property
    def broken(self) -> Sequence[Found]:
        """What keeps the rules from being used: where there is something, nothing else can be looked at."""
        return hygiene.broken(self.kb.rules)

    def find(self, kinds: Collection[Kind] = get_args(Kind), tell: Telling = lambda *_: None) -> Iterator[Found]:
        """The findings, as they come, in the order of the kinds; `tell` hears of each search before it begins."""
        if self.broken:
            yield from self.broken
            return
        wanted = [(kind, search) for kind, of_kind in searches().items() if kind in kinds for search in of_kind]
        for done, (kind, search) in enumerate(wanted):
            tell(kind, done, len(wanted))
            try:
                yield from search(self)
            except RuleError as error:
                # What clingo says only of certain facts comes up where these are first asked about.
                self.interrupted.add(kind)
                yield from hygiene.told(error.problems)


def searches() -> Mapping[Kind, Sequence[Search]]:
    """What looks for each kind of finding."""
    return {
        "contradiction": (statics.two_figures, statics.steps_that_overlap, statics.two_regimes),
        "gap": (
            statics.uncovered_days,
            statics.steps_that_lack,
            statics.missing_without_a_reason,
            statics.reasons_without_words,
        ),
        "hygiene": (hygiene.hygiene,),
    }
