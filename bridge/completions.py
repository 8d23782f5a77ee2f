"""Completions: every way in which the unknown facts of an applicant may turn out, and what that does to the answer.

A completion gives each unknown fact one of its options and is then an ordinary applicant. What single requirements come
to stands in `bridge.tables`. The rules above, from requirements to verdicts, are ground once over all choices of
options, and clingo searches them: nothing is sampled.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from clingo import Control, Function, Number, String, Symbol

from bridge.engine import IMPLAUSIBLE, Case, Combined, Place, control, value
from bridge.facts import case_facts
from bridge.tables import Memo, Row, Tables, atom, decisive
from bridge.unknowns import Option

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase


class Completions(Tables):
    """The completions of one case."""

    def __init__(
        self, kb: "KnowledgeBase", case: Case, memo: Memo | None = None, *, dated: bool = False, by_field: bool = False
    ) -> None:
        """`by_field`: what may matter are top-level fields, and else single facts by their paths."""
        self._by_field = by_field
        super().__init__(kb, case, memo, dated=dated)

    def _unit(self, path: str) -> str:
        return self.field_of(path) or path if self._by_field else path

    # What is asked ------------------------------------------------------------------------------------------------

    def combined(self, assumed: Mapping[str, int] | None = None) -> Combined:
        """What holds in some completion, or in some in which unknown facts have the options assumed.

        The latter are the first ones of their lots.
        """
        best: set[str] = set()
        verdicts: dict[tuple[str, str], set[str]] = {}
        statuses: dict[Place, set[str]] = {}
        opened: set[tuple[str, str]] = set()
        for kind, *arguments in self._brave("best", "outcome", assumed=assumed):
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
        return frozenset(verdict for _, verdict in self._brave("best", assumed=assumed))

    def relevant(self, apart: Iterable[str] = ()) -> set[str]:
        """The units of which some two completions that differ in nothing else differ in the verdict.

        `apart` are units that are not looked at.
        """
        return {unit for _, unit in self._brave("verdict", apart=apart)}

    def ahead(self, apart: Iterable[str] = ()) -> tuple[set[str], dict[str, dict[int, set[str]]]]:
        """The relevant units, and those that would be left if an unknown fact had an option.

        The latter by path and by the first option of its lot.
        """
        relevant: set[str] = set()
        left: dict[str, dict[int, set[str]]] = {
            path: {lot[0]: set() for lot in lots} for path, lots in self.classes.items()
        }
        for kind, *arguments in self._brave("verdict", "ahead", apart=apart):
            if kind == "varied":
                relevant.add(arguments[0])
            else:
                number, place, unit = arguments
                left[self.unknowns[int(number)].path][int(place)].add(unit)
        return relevant, left

    def witness(self, unit: str) -> tuple[Case, Case] | None:
        """Two completions that differ in nothing but the unit, and in the verdict; None where it is not relevant."""
        picked = self._picked(Function("varied", [String(unit)]), asked_for="verdict")
        return (self.completed(picked[0]), self.completed(picked[1])) if picked else None

    def reaching(self, name: str, *arguments: str) -> dict[str, Option] | None:
        """The options of a completion for which the rules derive something; None where there is none."""
        picked = self._picked(Function(name, [Number(0), *map(Function, arguments)]))
        return picked[0] if picked else None

    def _picked(self, assumed: Symbol, asked_for: str | None = None) -> list[dict[str, Option]]:
        """The options that both copies have in a model in which that holds; none where there is no such model."""
        made = self._control
        external = Function("asked_for", [Function(asked_for)]) if asked_for else None
        if external:
            made.assign_external(external, True)
        picked: list[Symbol] = []
        made.configuration.solve.enum_mode = "auto"  # type: ignore[union-attr]
        with made.solve(assumptions=[(assumed, True)], yield_=True) as handle:
            for model in handle:
                picked = [symbol for symbol in model.symbols(atoms=True) if symbol.match("picks", 3)]
                break
        made.configuration.solve.enum_mode = "brave"  # type: ignore[union-attr]
        if external:
            made.assign_external(external, False)
        options: list[dict[str, Option]] = [{}, {}]
        for symbol in picked:
            copy, number, place = (argument.number for argument in symbol.arguments)
            unknown = self.unknowns[number]
            options[copy][unknown.path] = unknown.options[place]
        return options if picked else []

    def depends(self) -> dict[Place, set[str]]:
        """For each place the units of which two completions that differ in nothing else differ in its status."""
        found: dict[Place, set[str]] = {}
        for _, unit, regime, route, requirement in self._brave("places"):
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

    def _brave(
        self, *asked_for: str, apart: Iterable[str] = (), assumed: Mapping[str, int] | None = None
    ) -> Iterator[tuple[str, ...]]:
        """The answers that hold in some completion: the brave consequences of the program."""
        made = self._control
        for each in asked_for:
            made.assign_external(Function("asked_for", [Function(each)]), True)
        assumptions = [(Function("varied", [String(unit)]), False) for unit in apart]
        for path, place in (assumed or {}).items():
            number = next(number for number, unknown in enumerate(self.unknowns) if unknown.path == path)
            assumptions.append((Function("picks", [Number(0), Number(number), Number(place)]), True))
        with made.solve(assumptions=assumptions, async_=True) as handle:
            handle.get()
            last = handle.last()
            answers = list(last.symbols(shown=True)) if last is not None else []
        for each in asked_for:
            made.assign_external(Function("asked_for", [Function(each)]), False)
        for symbol in answers:
            answer = symbol.arguments[0]
            yield (answer.name, *(str(value(each)) for each in answer.arguments))

    @cached_property
    def _control(self) -> Control:
        """The rules above the tables, ground over all choices, for two copies of the applicant."""
        made = control("\n".join(self._program()), ["--enum-mode=brave", "--models=0"])
        for asked_for in ("best", "outcome", "verdict", "places", "ahead"):
            made.assign_external(Function("asked_for", [Function(asked_for)]), False)
        return made

    def _program(self) -> Iterator[str]:
        yield self.kb.upper_program(self.case.regimes)
        yield "copy(0). copy(1)."
        yield from (case_facts(copy, self.case.circumstances()) for copy in (0, 1))
        number_of = {unknown.path: number for number, unknown in enumerate(self.unknowns)}
        first_of = {path: {place: lot[0] for lot in lots for place in lot} for path, lots in self.classes.items()}
        for path, lots in self.classes.items():
            yield f'input({number_of[path]}). part_of({number_of[path]},"{self._unit(path)}").'
            yield from (f"option({number_of[path]},{lot[0]})." for lot in lots)
        together: dict[frozenset[Row], int] = {}
        for group, table in self.tables.items():
            of_choice = {
                tuple(first_of[path][place] for path, place in zip(group.paths, places, strict=True)): decisive(rows)
                for places, rows in reversed(table.items())
            }
            always = frozenset.intersection(*of_choice.values())
            yield from (f"{atom(row, 'P')} :- copy(P)." for row in always if row[0] != IMPLAUSIBLE)
            for places, rows in of_choice.items():
                picks = [f"picks(P,{number_of[path]},{place})" for path, place in zip(group.paths, places, strict=True)]
                here = rows - always
                if any(row[0] == IMPLAUSIBLE for row in here):
                    yield f":- copy(P), {', '.join(picks)}."
                elif here:
                    yield f"row(P,{together.setdefault(here, len(together))}) :- {', '.join(picks)}."
        for rows, number in together.items():
            yield from (f"{atom(row, 'P')} :- row(P,{number})." for row in rows)
        yield "#defined row/2."
