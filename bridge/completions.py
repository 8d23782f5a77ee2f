"""Completions: every way in which the unknown facts of an applicant may turn out, and what that does to the answer.

A completion gives each unknown fact one of its options and is then an ordinary applicant. What single requirements come
to stands in `bridge.tables`; the rules above, from requirements to verdicts, are searched by `bridge.copies`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property

from clingo import Function, Number, String

from bridge.copies import Copies
from bridge.engine import Case, Combined, Place, value
from bridge.tables import Tables
from bridge.unknowns import Option


class Completions(Tables):
    """The completions of one case."""

    def _unit(self, path: str) -> str:
        """What of the file may matter at once: here single facts, by their paths."""
        return path

    # What is asked ------------------------------------------------------------------------------------------------

    def combined(self, assumed: Mapping[str, int] | None = None) -> Combined:
        """What holds in some completion, or in some in which unknown facts have the options assumed.

        The latter are the first ones of their lots.
        """
        best: set[str] = set()
        verdicts: dict[tuple[str, str], set[str]] = {}
        statuses: dict[Place, set[str]] = {}
        opened: set[tuple[str, str]] = set()
        for kind, *arguments in self._answers("best", "outcome", assumed=assumed):
            if kind == "best_verdict":
                best.add(arguments[0])
            elif kind == "verdict":
                verdicts.setdefault((arguments[0], arguments[1]), set()).add(arguments[2])
            elif kind == "status":
                statuses.setdefault((arguments[0], arguments[1], arguments[2]), set()).add(arguments[3])
            else:
                opened.add((arguments[0], arguments[1]))
        return Combined(
            frozenset(best),
            {route: frozenset(each) for route, each in verdicts.items()},
            {place: frozenset(each) for place, each in statuses.items()},
            frozenset(opened),
        )

    def verdicts(self, assumed: Mapping[str, int] | None = None) -> frozenset[str]:
        """The verdicts that some completion has; `assumed` as for `combined`."""
        return frozenset(verdict for _, verdict in self._answers("best", assumed=assumed))

    def relevant(self, apart: Iterable[str] = ()) -> set[str]:
        """The units of which some two completions that differ in nothing else differ in the verdict.

        `apart` are units that are not looked at.
        """
        return {unit for _, unit in self._answers("verdict", apart=apart)}

    def ahead(self, apart: Iterable[str] = ()) -> tuple[set[str], dict[str, dict[int, set[str]]]]:
        """The relevant units, and those that would be left if an unknown fact had an option.

        The latter by path and by the first option of its lot.
        """
        relevant: set[str] = set()
        left: dict[str, dict[int, set[str]]] = {
            path: {lot[0]: set() for lot in lots} for path, lots in self.classes.items()
        }
        for kind, *arguments in self._answers("verdict", "ahead", apart=apart):
            if kind == "varied":
                relevant.add(arguments[0])
            else:
                number, place, unit = arguments
                left[self.unknowns[int(number)].path][int(place)].add(unit)
        return relevant, left

    def witness(self, unit: str) -> tuple[Case, Case] | None:
        """Two completions that differ in nothing but the unit, and in the verdict; None where it is not relevant."""
        found = self._copies.choice("verdict", assumptions=[(Function("varied", [String(unit)]), True)])
        return None if found is None else (found.case(0), found.case(1))

    def reaching(self, name: str, *arguments: str) -> dict[str, Option] | None:
        """The options of a completion for which the rules derive something; None where there is none."""
        found = self._copies.choice(assumptions=[(Function(name, [Number(0), *map(Function, arguments)]), True)])
        return None if found is None else found.options[0]

    def depends(self) -> dict[Place, set[str]]:
        """For each place the units of which two completions that differ in nothing else differ in its status."""
        found: dict[Place, set[str]] = {}
        for _, unit, regime, route, requirement in self._answers("places"):
            found.setdefault((regime, route, requirement), set()).add(unit)
        return found

    def facts_of(self, place: Place, units: Collection[str]) -> tuple[str, ...]:
        """The single facts that a place hangs on, of units that it hangs on: of facts taken together those it reads."""
        inputs = self.inputs_of(place)
        return tuple(
            part.path
            for unknown in self.unknowns
            if unknown.path in units
            for part in unknown.members or (unknown,)
            if not unknown.members or not inputs or any(map(part.told_by, inputs))
        )

    def _answers(
        self, *asked_for: str, apart: Iterable[str] = (), assumed: Mapping[str, int] | None = None
    ) -> Iterator[tuple[str, ...]]:
        """The answers that hold in some completion."""
        assumptions = [(Function("varied", [String(unit)]), False) for unit in apart]
        assumptions += [(self._copies.picked(path, place), True) for path, place in (assumed or {}).items()]
        for answer in self._copies.brave(*asked_for, assumptions=assumptions):
            yield (answer.name, *(str(value(each)) for each in answer.arguments))

    @cached_property
    def _copies(self) -> Copies:
        return Copies([self], ("completions", "two_copies"), unit=self._unit)


class CompletionsByField(Completions):
    """The completions of one case, where whole fields of the file may matter; figures of the law by themselves."""

    def _unit(self, path: str) -> str:
        return self.field_of(path) or path
