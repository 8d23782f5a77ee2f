"""Two laws compared: who gains and who loses between them, by what the others lack, with a proof that nobody else does.

The two are rule bases, regimes, readings or days; both are asked about the same applicant, of whom nothing is known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from clingo import Function, Symbol

from bridge.completions import Completions
from bridge.copies import Choice, Copies, shared
from bridge.engine import UPPER, Case

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

Side = "tuple[KnowledgeBase, Case]"

#: Who is eligible under the second law alone, and under the first alone.
Change = Literal["gain", "lose"]

_READ: Final = {**UPPER, "eligible": 3, "asked": 4}


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of people whom the two laws treat differently.

    They are eligible under one of them, on the `route` of its `regime`. Under the other they lack what is named, each a
    requirement and its status, on the `closest` route: had they that, they would be eligible as well. `witness` is one
    of them, as the first law asks about them, and `other` the same person as the second does.
    """

    change: Change
    regime: str
    route: str
    closest: tuple[str, str]
    lacks: tuple[tuple[str, str], ...]
    witness: Case
    other: Case


class Comparison:
    """One comparison."""

    def __init__(self, first: "tuple[KnowledgeBase, Case]", second: "tuple[KnowledgeBase, Case]") -> None:
        self._given = (first, second)

    @cached_property
    def sides(self) -> tuple[Completions, Completions]:
        """The applicant under each of the two, with the options that matter under either."""
        first, second = (Completions(kb, case) for kb, case in self._given)
        unknowns = shared(first.unknowns, second.unknowns)
        return (
            Completions(first.kb, first.case, first.memo, among=unknowns),
            Completions(second.kb, second.case, second.memo, among=unknowns),
        )

    @cached_property
    def copies(self) -> Copies:
        """The applicant once under each."""
        from bridge.audit.space import neutral_options

        return Copies(
            self.sides,
            ("completions", "two_copies", "compare"),
            read=_READ,
            told=neutral_options,
            options=("--heuristic=Domain",),
        )

    def differences(self, change: Change) -> Iterator[Difference]:
        """The kinds of people who gain or lose, those who lack least first to be found.

        Everybody who does lacks, on the closest route, all that one of them lacks: when no more come, this is proved.
        """
        while found := self.copies.choice(change):
            answers = {each.name: each for each in found.answers if each.name != "lacks"}
            lacks = sorted(each for each in found.answers if each.name == "lacks")
            yield self._difference(change, found, answers, lacks)
            self.copies.forbid([Function("asked_for", [Function(change)]), *self._named(answers, lacks)])

    @staticmethod
    def _named(answers: dict[str, Symbol], lacks: list[Symbol]) -> Iterator[Symbol]:
        """The atoms that hold for all who are of that kind."""
        yield from (Function(each.name, each.arguments) for each in (*answers.values(), *lacks))

    def _difference(self, change: Change, found: Choice, answers: dict[str, Symbol], lacks: list[Symbol]) -> Difference:
        from bridge.audit.space import told_case

        (regime, route), closest = ([each.name for each in answers[name].arguments] for name in ("through", "closest"))
        return Difference(
            change,
            regime,
            route,
            (closest[0], closest[1]),
            tuple((each.arguments[0].name, each.arguments[1].name) for each in lacks),
            told_case(found.case(0)),
            told_case(found.case(1)),
        )
