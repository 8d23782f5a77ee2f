"""The audit of one rule base: which kinds of findings there are, and who looks for each."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from bridge.audit.findings import Found, Kind
from bridge.audit.settings import anybody, regime_days

if TYPE_CHECKING:
    from bridge.audit.sensitivity import Sensitivity
    from bridge.completions import Completions
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
        self._completions: dict[str, Completions] = {}

    @cached_property
    def days(self) -> dict[str, date]:
        """The regimes that are looked at, and for each its day."""
        days = regime_days(self.kb, self.today)
        return {regime: day for regime, day in days.items() if not self._only or regime in self._only}

    def completions(self, regime: str) -> "Completions":
        """All that anybody may be on the day of a regime."""
        from bridge.completions import Completions

        if regime not in self._completions:
            self._completions[regime] = Completions(self.kb, anybody(self.days[regime]))
        return self._completions[regime]

    @cached_property
    def sensitivity(self) -> "Sensitivity":
        """What of the rules matters to anybody."""
        from bridge.audit.sensitivity import Sensitivity

        return Sensitivity(self)

    def find(self, kinds: Collection[Kind] = get_args(Kind)) -> Iterator[Found]:
        """The findings, as they come, in the order of the kinds."""
        for kind, search in searches().items():
            if kind in kinds:
                yield from search(self)


def searches() -> dict[Kind, Search]:
    """What looks for each kind of finding."""
    from bridge.audit.sensitivity import dead, redundant

    return {"dead": dead, "redundant": redundant}
