"""Two laws compared: who gains and who loses between them, by what the others lack, with a proof that nobody else does.

The two are rule bases, regimes, readings or days; both are asked about the same applicant, of whom nothing is known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from clingo import Function

from bridge.completions import Completions
from bridge.copies import Choice, Copies, shared
from bridge.engine import UPPER, Case
from bridge.tables import Memo
from bridge.witnesses import is_neutral, told_case, usual

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: Who is eligible under the second law alone, and under the first alone.
Change = Literal["gain", "lose"]

_READ: Final = {**UPPER, "eligible": 3, "asked": 4}


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of people whom the two laws treat differently.

    They are eligible under one of them, on the `route` of its `regime`. Under the other they lack the requirements that
    are named on the `closest` route: had they those, they would be eligible as well. `witness` is one of them, as the
    first law asks about them, and `other` the same person as the second does; of what that person lacks, `judged` is
    left to the authority.
    """

    change: Change
    regime: str
    route: str
    closest: tuple[str, str]
    lacks: tuple[str, ...]
    judged: tuple[str, ...]
    witness: Case
    other: Case


class Comparison:
    """One comparison."""

    def __init__(
        self,
        first: "tuple[KnowledgeBase, Case]",
        second: "tuple[KnowledgeBase, Case]",
        memo: Memo | None = None,
    ) -> None:
        """`memo` keeps what was derived, for comparisons of one rule base."""
        self._given = (first, second)
        self._memo = memo

    @cached_property
    def sides(self) -> tuple[Completions, Completions]:
        """The applicant under each of the two, with the options that matter under either."""
        first, second = (Completions(kb, case, self._memo) for kb, case in self._given)
        unknowns = [usual(each, first.case.on) for each in shared(first, second)]
        return (
            Completions(first.kb, first.case, first.memo, among=unknowns),
            Completions(second.kb, second.case, second.memo, among=unknowns),
        )

    @cached_property
    def copies(self) -> Copies:
        """The applicant once under each."""
        return Copies(
            self.sides,
            ("completions", "two_copies", "compare"),
            read=_READ,
            neutral=is_neutral,
        )

    def differences(self, change: Change) -> Iterator[Difference]:
        """The kinds of people who gain or lose, those who lack least first to be found.

        Everybody who does lacks, on the closest route, all that one of them lacks: when no more come, this is proved.
        """
        while found := self.copies.choice(change):
            yield self._difference(change, self.copies.briefer(found, change))
            kind = [Function("answer", [each]) for each in found.answers if each.name != "judged"]
            self.copies.forbid([Function("asked_for", [Function(change)]), *kind])

    def _difference(self, change: Change, found: Choice) -> Difference:
        def told(name: str) -> list[tuple[str, ...]]:
            return sorted(tuple(each.name for each in told.arguments) for told in found.answers if told.name == name)

        ((regime, route),), ((other_regime, closest),) = told("through"), told("closest")
        return Difference(
            change,
            regime,
            route,
            (other_regime, closest),
            tuple(requirement for (requirement,) in told("lacks")),
            tuple(requirement for (requirement,) in told("judged")),
            told_case(found.case(0)),
            told_case(found.case(1)),
        )
