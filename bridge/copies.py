"""Copies of an applicant, ground over all choices of the options of unknown facts, and searched by clingo.

What single requirements come to stands in `bridge.tables`; here are the rules above, from requirements to verdicts.
There are two copies of one applicant, which may differ in what is varied, in what a question takes from the second one,
or in the rules, days or readings under which they are asked about. Nothing is sampled: what is not found is not there,
among the options.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import Final

from clingo import Control, Function, Model, Number, Symbol
from clingo.ast import AST, Transformer

from bridge.engine import ELEMENTARY, IMPLAUSIBLE, UPPER, Case, control
from bridge.facts import case_facts
from bridge.tables import Row, Tables, atom, decisive, number_of
from bridge.unknowns import Option, Unknown

#: An answer of a question in kb/questions/: a name and its arguments.
Answer = Symbol

#: Options that come to the same, by their places, for each unknown fact by its path.
Lots = Mapping[str, Sequence[tuple[int, ...]]]


class Copies:
    """Two copies of one applicant, ready to be asked.

    `sides` has what the tables say of the copies: one for both, or one for each. `unit` names what is varied at once,
    by the path of an unknown fact; without it the second copy varies nothing. `questions` are the files of
    kb/questions/ that are asked, and `told` what they are told beside the tables, `read` what they read of the rules
    above. Rows of the predicates `held` are told as `held_` and their name: a question makes of them what it needs.
    Of the values of a fact, by its path, some are `neutral`: nobody would mention them.
    """

    def __init__(
        self,
        sides: Sequence[Tables],
        questions: Sequence[str],
        *,
        unit: Callable[[str], str] | None = None,
        read: Mapping[str, int] = UPPER,
        told: Iterable[str] = (),
        held: Collection[str] = (),
        neutral: Callable[[str, object], bool] | None = None,
    ) -> None:
        self.sides = sides
        self.unknowns = sides[0].unknowns
        self.lots = alike_in(sides)
        self._held = held
        self.neutral = [
            (unknown.path, lot[0])
            for unknown in self.unknowns
            for lot in self.lots[unknown.path]
            if neutral and any(neutral(unknown.path, unknown.options[place].value) for place in lot)
        ]
        self.number_of = {unknown.path: number for number, unknown in enumerate(self.unknowns)}
        program = [
            *_rules(sides, questions, read),
            *self._inputs(unit),
            *self._copies(),
            *self._neutral(),
            *told,
        ]
        self._control = control("\n".join(program), ["--heuristic=Domain"] if neutral else [])

    # What is asked ------------------------------------------------------------------------------------------------

    def brave(self, *asked_for: str, assumptions: Sequence[tuple[Symbol, bool]] = ()) -> list[Answer]:
        """The answers that hold in some choice."""
        with self._asked(asked_for, "brave", 0) as made, made.solve(assumptions=assumptions, async_=True) as handle:
            handle.get()
            last = handle.last()
            return [shown.arguments[0] for shown in last.symbols(shown=True)] if last is not None else []

    def is_possible(self, *asked_for: str) -> bool:
        """Whether what is asked for holds in some choice: told sooner than one that says little is found."""
        with self._asked(asked_for, "auto", 1) as made:
            return bool(made.solve().satisfiable)

    def choice(self, *asked_for: str, assumptions: Sequence[tuple[Symbol, bool]] = ()) -> "Choice | None":
        """A choice in which what is asked for and assumed holds; None where there is none."""
        with (
            self._asked(asked_for, "auto", 1, briefly=True) as made,
            made.solve(assumptions=assumptions, yield_=True) as handle,
        ):
            return next((Choice(self, model) for model in handle), None)

    def showing(self, answer: Answer, *asked_for: str) -> "Choice | None":
        """A choice in which that is answered, and in which no other fact can be what nobody would mention."""
        return self._briefest([(Function("answer", [answer]), True)], asked_for)

    def briefer(self, found: "Choice", *asked_for: str) -> "Choice":
        """A choice with the same answers and no others, in which no other fact can be what nobody would mention."""
        answers = self._control.symbolic_atoms.by_signature("answer", 1)
        wanted = [(each.symbol, each.symbol.arguments[0] in found.answers) for each in answers]
        return self._briefest(wanted, asked_for) or found

    def _briefest(self, wanted: list[tuple[Symbol, bool]], asked_for: Sequence[str]) -> "Choice | None":
        found = self.choice(*asked_for, assumptions=wanted)
        for path, place in self.neutral if found else ():
            wanted.append((self.picked(path, place), True))
            if found and found.places[0][path] != place:
                smaller = self.choice(*asked_for, assumptions=wanted)
                if smaller is None:
                    wanted.pop()
                found = smaller or found
        return found

    @contextmanager
    def _asked(self, asked_for: Iterable[str], mode: str, most: int, *, briefly: bool = False) -> Iterator[Control]:
        made = self._control
        each = [Function("asked_for", [Function(name)]) for name in asked_for]
        solve = made.configuration.solve
        solve.enum_mode = mode  # type: ignore[union-attr]
        solve.models = most  # type: ignore[union-attr]
        if self.neutral:
            # Only a choice that is to say little is tried in an order of our own: it takes longer.
            made.configuration.solver.heuristic = "Domain" if briefly else "Vsids"  # type: ignore[union-attr]
        for name in each:
            made.assign_external(name, True)
        try:
            yield made
        finally:
            for name in each:
                made.assign_external(name, False)

    def forbid(self, atoms: Iterable[Symbol]) -> None:
        """From now on not all of these atoms hold together."""
        known = self._control.symbolic_atoms
        with self._control.backend() as backend:
            backend.add_rule([], [known[atom].literal for atom in atoms])  # type: ignore[union-attr]

    def open_atoms(self, name: str, arity: int) -> list[Symbol]:
        """What the question may find true or not of a predicate, of the first copy."""
        found = self._control.symbolic_atoms.by_signature(name, arity)
        return [each.symbol for each in found if not each.is_fact and each.symbol.arguments[0] == Number(0)]

    @cached_property
    def picks(self) -> Sequence[tuple[int, Unknown, int, int]]:
        """What the copies may pick: the copy, an unknown fact, the place of an option, and the literal of that."""
        return [
            (copy.number, self.unknowns[number.number], place.number, each.literal)
            for each in self._control.symbolic_atoms.by_signature("picks", 3)
            for copy, number, place in [each.symbol.arguments]
        ]

    def picked(self, path: str, place: int, copy: int = 0) -> Symbol:
        """The atom that says that a copy has an option of an unknown fact: the first one of a lot."""
        return Function("picks", [Number(copy), Number(self.number_of[path]), Number(place)])

    # What is ground -----------------------------------------------------------------------------------------------

    def _inputs(self, unit: Callable[[str], str] | None) -> Iterator[str]:
        for path, lots in self.lots.items():
            number = self.number_of[path]
            yield f"input({number})." + (f'part_of({number},"{unit(path)}").' if unit else "")
            yield from (f"option({number},{lot[0]})." for lot in lots)

    def _neutral(self) -> Iterator[str]:
        return (f"neutral({self.number_of[path]},{place})." for path, place in self.neutral)

    def _copies(self) -> Iterator[str]:
        """The circumstances of each copy, and what its choice comes to."""
        yield "#defined row/2."
        if len(self.sides) == 1:
            circumstances = self.sides[0].case.circumstances()
            yield from (f"copy({copy})." + case_facts(copy, circumstances) for copy in (0, 1))
            yield from self._rows(self.sides[0], "P", 0, "")
            return
        last = 0
        for copy, side in enumerate(self.sides):
            name = "" if self.sides[0].kb is self.sides[1].kb else _NAMES[copy]
            facts = ((f"{name}{fact}", *arguments) for fact, *arguments in side.case.circumstances())
            yield f"copy({copy})." + case_facts(copy, facts)
            yield from self._rows(side, str(copy), last, name)
            last += sum(map(len, side.tables.values()))

    def _rows(self, side: Tables, case: str, first: int, name: str) -> Iterator[str]:
        """What the tables say of the copies that the case stands for; rows get numbers from the first one on."""
        first_of = {path: {place: lot[0] for lot in lots for place in lot} for path, lots in self.lots.items()}
        together: dict[frozenset[Row], int] = {}

        def told(row: Row) -> str:
            before = "held_" if row[0] in self._held else ""
            return atom((f"{name}{before}{row[0]}", *row[1:]), case)

        for group, table in side.tables.items():
            of_choice = {
                tuple(first_of[path][place] for path, place in zip(group.paths, places, strict=True)): decisive(rows)
                for places, rows in reversed(table.items())
            }
            always = frozenset.intersection(*of_choice.values())
            yield from (f"{told(row)} :- copy({case})." for row in sorted(always, key=repr) if row[0] != IMPLAUSIBLE)
            for places, rows in of_choice.items():
                picks = [
                    f"picks({case},{self.number_of[path]},{place})"
                    for path, place in zip(group.paths, places, strict=True)
                ]
                here = rows - always
                if any(row[0] == IMPLAUSIBLE for row in here):
                    yield f":- copy({case}), {', '.join(picks)}."
                elif here:
                    yield f"row({case},{together.setdefault(here, first + len(together))}) :- {', '.join(picks)}."
        for rows, number in together.items():
            # What clingo finds first hangs on the order in which it reads this.
            yield from (f"{told(row)} :- row({case},{number})." for row in sorted(rows, key=repr))


class Choice:
    """One choice that was found: the option that each copy has of each unknown fact, and what holds then."""

    def __init__(self, copies: Copies, model: Model) -> None:
        self._copies = copies
        self.answers = [shown.arguments[0] for shown in model.symbols(shown=True)]
        self.options: list[dict[str, Option]] = [{}, {}]
        self.places: list[dict[str, int]] = [{}, {}]
        for copy, unknown, place, literal in copies.picks:
            if model.is_true(literal):
                self.options[copy][unknown.path] = unknown.options[place]
                self.places[copy][unknown.path] = place

    def case(self, copy: int, instead: Mapping[str, Option] | None = None) -> Case:
        """The applicant of a copy, with other options of some unknown facts."""
        side = self._copies.sides[min(copy, len(self._copies.sides) - 1)]
        return side.completed({**(self.options[copy] or self.options[0]), **(instead or {})})


def alike_in(sides: Sequence[Tables]) -> Lots:
    """For each unknown fact its options in lots: those of one lot have the same in every table of every side."""
    if len(sides) == 1:
        return sides[0].classes
    found = {}
    for unknown in sides[0].unknowns:
        lots: dict[object, list[int]] = {}
        for place, columns in enumerate(zip(*(side.columns(unknown, days=False) for side in sides), strict=True)):
            lots.setdefault(columns, []).append(place)
        found[unknown.path] = tuple(map(tuple, lots.values()))
    return found


def shared(first: Tables, second: Tables) -> list[Unknown]:
    """The unknown facts of two sides, with the options that were tried on either.

    Of lists that come to the same on both sides, whatever else is true in a number of completions, one is kept.
    """
    others = {unknown.path: unknown for unknown in second.tried}
    joined = [_joined(unknown, others.pop(unknown.path, unknown)) for unknown in first.tried]
    found = []
    for unknown in (*joined, *others.values()):
        if unknown.number is None:
            columns = zip(*(side.come_to(unknown, unknown.options) for side in (first, second)), strict=True)
            kept: dict[object, Option] = {}
            for option, column in zip(unknown.options, columns, strict=True):
                # What holds nothing goes with whatever else is true: an entry may lie before birth.
                kept[column] = option if option.value == () else kept.get(column, option)
            unknown = replace(unknown, options=tuple(each for each in unknown.options if each in kept.values()))
        found.append(unknown)
    return found


def _joined(one: Unknown, other: Unknown) -> Unknown:
    options = list({repr(option.value): option for option in (*one.options, *other.options)}.values())
    if one.number is not None:
        options.sort(key=number_of)
    return replace(one, options=tuple(options))


# The rules above the tables ---------------------------------------------------------------------------------------


def _rules(sides: Sequence[Tables], questions: Sequence[str], read: Mapping[str, int]) -> Iterator[str]:
    """The rules of the sides, and the questions. Where there are two rule bases, each keeps its names to itself."""
    kb = sides[0].kb
    if all(side.kb is kb for side in sides):
        regimes = tuple(dict.fromkeys(regime for side in sides for regime in side.case.regimes))
        yield kb.sliced(read, regimes, questions=questions, given=ELEMENTARY)
        return
    asking = [rule for question in questions for rule in kb.rules.of_question(question)]
    goals = {name for rule in asking for name in rule.body}.difference(rule.head for rule in asking)
    # What a choice of the question is made among counts as its head.
    goals |= {f"{name}/{arity}" for name, arity in read.items()}
    for copy, side in enumerate(sides):
        rules = side.kb.above(goals, side.case.regimes)
        renaming = _Renaming(_NAMES[copy])
        names = goals.union(*(rule.body for rule in rules))
        yield from (f"#defined {_NAMES[copy]}{name}." for name in sorted(names))
        yield from (str(renaming.visit(rule.node)) for rule in rules)
        for name, _, arity in (goal.partition("/") for goal in sorted(goals)):
            columns = ",".join([str(copy), *(f"X{place}" for place in range(1, int(arity)))])
            yield f"{name}({columns}) :- {_NAMES[copy]}{name}({columns})."
    yield from (kb.rules.question(question) for question in questions)


#: What the names of each side's predicates begin with, where the sides have rules of their own.
_NAMES: Final = ("one_", "other_")


class _Renaming(Transformer):
    """Lets the names of all predicates of a rule begin with something."""

    def __init__(self, before: str) -> None:
        self._before = before

    def visit_SymbolicAtom(self, node: AST) -> AST:
        """An atom with its new name."""
        return node.update(symbol=node.symbol.update(name=self._before + node.symbol.name))
