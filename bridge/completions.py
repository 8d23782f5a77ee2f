"""Completions: every way in which the unknown facts of an applicant may turn out, and what that does to the answer.

A completion gives each unknown fact one of its options and is then an ordinary applicant. What the rules derive of a
single requirement hangs on few facts (see `bridge.dependencies`), so it is evaluated for all combinations of these
alone, and put in a table. The rules above, from requirements to verdicts, are ground once over all choices of options,
and clingo searches them: nothing is sampled.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any, Final

from clingo import Control, Function, Number, String, Symbol

from bridge.dependencies import TESTED, Abstract, Dependencies, abstract
from bridge.engine import DATED, ELEMENTARY, IMPLAUSIBLE, Case, Combined, Place, control, value
from bridge.facts import case_facts, facts_of
from bridge.unknowns import FIGURE, Option, Unknown, unknowns

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: So many combinations of the options of facts that meet in one table are looked at. Where there are more, options that
#: come to the same in a number of completions are taken to be alike.
MOST_COMBINATIONS: Final = 600

#: Into so many parts an interval is cut at once in the search for a threshold.
_PARTS: Final = 16

Row = tuple[str | int, ...]

#: An option of each of the unknown facts that a group of atoms hangs on, in the order of the group.
Combination = tuple[Option, ...]


@dataclass(frozen=True)
class Group:
    """Atoms that hang on the same unknown facts: `paths`, in the order of the unknowns.

    `inputs` and `tests` are all that they hang on: names of input predicates and fields, and requirements.
    """

    paths: tuple[str, ...]
    atoms: frozenset[Abstract]
    inputs: frozenset[str]
    tests: frozenset[str]

    @cached_property
    def of_law(self) -> bool:
        """Whether any of it is the law's, and not only a matter of what can be."""
        return any(atom[0] != IMPLAUSIBLE for atom in self.atoms)


class Part(str):
    """The facts of a case that a group of atoms hangs on; the number of the case is left open."""

    def text(self, case: int) -> str:
        """The facts for the case of that number."""
        return self.replace(_OPEN, str(case))


_OPEN: Final = "#"

#: What says how a lacking figure of the law is taken.
_FIGURE_INPUT: Final = "supposes"


@dataclass(frozen=True, slots=True)
class Memo:
    """What was found before, for cases that differ in few facts: an interview looks at the same parts over and over.

    What was derived from parts of facts; the options of facts, by the parts at both ends of their ranges; what lists may
    hold, by the facts that this hangs on.
    """

    rows: dict[Part, frozenset[Row]] = field(default_factory=dict)
    options: dict[tuple[str, tuple[Part, ...]], tuple[Option, ...]] = field(default_factory=dict)
    examples: dict[object, Mapping[str, Sequence[tuple[Any, ...]]]] = field(default_factory=dict)


class Completions:
    """The completions of one case. `memo` keeps what was derived, for cases that differ in few facts."""

    def __init__(
        self, kb: "KnowledgeBase", case: Case, memo: Memo | None = None, *, dated: bool = False, by_field: bool = False
    ) -> None:
        """`dated`: also look at the days on which time mends something, which `better` needs.

        `by_field`: the units are top-level fields, and else the paths of single facts.
        """
        self.kb = kb
        self._by_field = by_field
        self._dated = dated
        self.memo = Memo() if memo is None else memo
        (self.first,) = kb.at_first([case])
        # Whatever the person's facts are, the days pick the regimes.
        self.case = replace(case, regimes=self.first.regimes)
        self.unknowns: tuple[Unknown, ...] = ()
        self.tables: dict[Group, dict[tuple[int, ...], frozenset[Row]]] = {}
        if self.first.regimes:
            self._stated = frozenset((IMPLAUSIBLE, *row) for row in self.first.rows(IMPLAUSIBLE))
            self.unknowns = self._unknowns()
            self._find_thresholds()
            self._thin_out()
            self.tables = self._tabulated()

    def field_of(self, path: str) -> str:
        """The top-level field of an unknown fact; none for a figure of the law."""
        return self._by_path[path].field

    def _unit(self, path: str) -> str:
        return self.field_of(path) or path if self._by_field else path

    @cached_property
    def _dependencies(self) -> Dependencies:
        return self.kb.dependencies(self.case.regimes, self.case.reading)

    # What is unknown -----------------------------------------------------------------------------------------

    def _unknowns(self) -> tuple[Unknown, ...]:
        read = frozenset(name for names in self._dependencies.inputs.values() for name in names)

        def reads(unknown: Unknown) -> bool:
            return any(map(unknown.told_by, read))

        def examples(predicate: str) -> Sequence[tuple[Any, ...]]:
            return self._examples.get(predicate, ((),))

        def alike(predicate: str, words: Sequence[str]) -> Sequence[str]:
            return self.kb.alike(self.case, predicate, words)

        return tuple(unknowns(self.case, self.first, reads, examples, alike))

    @cached_property
    def _examples(self) -> Mapping[str, Sequence[tuple[Any, ...]]]:
        key = tuple(fact for name in self.kb.examples_read for fact in facts_of(self.case.applicant, name))
        if key not in self.memo.examples:
            self.memo.examples[key] = self.kb.examples(self.case)
        return self.memo.examples[key]

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """What is elementary, by the unknown facts that it hangs on."""
        told: dict[frozenset[str], tuple[str, ...]] = {}
        found: dict[tuple[str, ...], list[Abstract]] = {}
        for atom, names in self._dependencies.inputs.items():
            if atom[0] == DATED and not self._dated:
                continue
            if names not in told:
                told[names] = tuple(each.path for each in self.unknowns if any(map(each.told_by, names)))
            found.setdefault(told[names], []).append(atom)
        return tuple(
            Group(
                paths,
                frozenset(atoms),
                frozenset(name for atom in atoms for name in self._dependencies.inputs[atom]),
                frozenset(name for atom in atoms for name in self._dependencies.tests.get(atom, ())),
            )
            for paths, atoms in found.items()
        )

    def _groups_of(self, path: str) -> list[Group]:
        return [group for group in self.groups if path in group.paths and group.of_law]

    @property
    def _by_path(self) -> Mapping[str, Unknown]:
        return {each.path: each for each in self.unknowns}

    def _combinations(self, group: Group) -> int:
        number = 1
        for path in group.paths:
            number *= len(self._by_path[path].options)
        return number

    # Options: thresholds, and what comes to the same ------------------------------------------------------------

    def _find_thresholds(self) -> None:
        """Gives days and amounts options on both sides of each place where something else is derived."""
        numeric = [each for each in self.unknowns if each.number and len(each.options) > 1]
        if not numeric:
            return
        contexts = list(self._contexts(2))
        found = {}
        for each in numeric:
            ends = self._in_contexts(each, each.options, contexts)
            key = each.path, tuple(self._part(*wanted) for wanted in ends)
            if key not in self.memo.options:
                meet = any(len(group.paths) > 1 for group in self._groups_of(each.path))
                cases = [self.completed(context) for context in contexts] if meet else []
                seeds = self.kb.numbers([self.case, *cases])
                self.memo.options[key] = self._on_both_sides(each, contexts, seeds)
            found[each.path] = replace(each, options=self.memo.options[key])
        self.unknowns = tuple(found.get(each.path, each) for each in self.unknowns)

    def _on_both_sides(
        self, unknown: Unknown, contexts: Sequence[Mapping[str, Option]], seeds: Iterable[int]
    ) -> tuple[Option, ...]:
        assert unknown.number is not None
        low, high = _number_of(unknown.options[0]), _number_of(unknown.options[-1])
        looked: dict[int, object] = {}
        wanted = sorted({low, high, *(number for number in seeds if low < number < high)})
        while wanted:
            options = [unknown.number(number) for number in wanted]
            looked |= dict(zip(wanted, self._come_to(unknown, options, contexts), strict=True))
            wanted = _between(looked)
        return tuple(map(unknown.number, _one_of_each_run(looked)))

    def _thin_out(self) -> None:
        """Where too many combinations meet, leaves out options that come to the same as others in all contexts."""
        crowded = [group for group in self.groups if group.of_law and self._combinations(group) > MOST_COMBINATIONS]
        paths = {path for group in crowded for path in group.paths}
        for path in sorted(paths, key=lambda path: -len(self._by_path[path].options)):
            if all(self._combinations(group) <= MOST_COMBINATIONS for group in crowded):
                return
            unknown = self._by_path[path]
            kept: dict[object, Option] = {}
            contexts = list(self._contexts(4))
            for option, same in zip(unknown.options, self._come_to(unknown, unknown.options, contexts), strict=True):
                kept.setdefault(same, option)
            thinner = replace(unknown, options=tuple(kept.values()))
            self.unknowns = tuple(thinner if each.path == path else each for each in self.unknowns)

    def _contexts(self, number: int) -> Iterator[Mapping[str, Option]]:
        """Completions around which single facts are varied: the least and the most helpful, then some between."""
        for place in (0, number - 1, *range(1, number - 1)):
            yield {each.path: each.options[place * (len(each.options) - 1) // (number - 1)] for each in self.unknowns}

    def _come_to(
        self, unknown: Unknown, options: Sequence[Option], contexts: Sequence[Mapping[str, Option]]
    ) -> list[object]:
        """What each option of an unknown fact comes to in the contexts."""
        wanted = [self._in_contexts(unknown, (option,), contexts) for option in options]
        each_once = list(dict.fromkeys(each for some in wanted for each in some))
        rows = dict(zip(each_once, map(_decisive, self._rows(each_once)), strict=True))
        return [tuple(rows[each] for each in some) for some in wanted]

    def _in_contexts(
        self, unknown: Unknown, options: Sequence[Option], contexts: Sequence[Mapping[str, Option]]
    ) -> list[tuple[Group, Combination]]:
        """The combinations of each group that an unknown fact meets in the contexts, with each of the options."""
        return [
            (group, tuple(option if path == unknown.path else context[path] for path in group.paths))
            for option in options
            for context in contexts
            for group in self._groups_of(unknown.path)
        ]

    def furthest(self, sign: int) -> dict[str, Option]:
        """A completion in which as little (sign -1) or as much (1) is met as can be, and time mends the rest as late or
        as soon: each fact has the option that, alone, is the best, until none is better.
        """
        places = {each.path: 0 if sign < 0 else len(each.options) - 1 for each in self.unknowns}
        better = True
        while better:
            better = False
            for unknown in self.unknowns:
                scores = [
                    self._score({**places, unknown.path: place}, sign, unknown.path)
                    for place in range(len(unknown.options))
                ]
                if max(scores) > scores[places[unknown.path]]:
                    places[unknown.path] = scores.index(max(scores))
                    better = True
        return {each.path: each.options[places[each.path]] for each in self.unknowns}

    def _score(self, places: Mapping[str, int], sign: int, path: str) -> tuple[int, int, int]:
        """How much is met, and how soon time mends the rest, of what hangs on a fact: more is better, or worse."""
        rows = [
            row
            for group, table in self.tables.items()
            if path in group.paths
            for row in table[tuple(places[each] for each in group.paths)]
        ]
        met = {row[1:4] for row in rows if row[0] in ("satisfied", "exempt")}
        arguable = {row[1:4] for row in rows if row[0] == "assessable"} - met
        mended = [(row[1:4], int(row[4])) for row in rows if row[0] == DATED and row[1:4] not in met]
        never = self.case.on.toordinal() + 36_525
        soon = sum(never - min(day, never) for _, day in mended)
        return -sum(row[0] == IMPLAUSIBLE for row in rows), sign * (2 * len(met) + len(arguable)), sign * soon

    # Tables -----------------------------------------------------------------------------------------------------

    def completed(self, options: Mapping[str, Option]) -> Case:
        """The case in which each unknown fact has the option given."""
        case = self.case
        for each in self.unknowns:
            case = options[each.path].make(case)
        return case

    def _tabulated(self) -> dict[Group, dict[tuple[int, ...], frozenset[Row]]]:
        """Evaluates all combinations of options of each group."""
        by_path = self._by_path
        wanted = [
            (group, places)
            for group in self.groups
            for places in product(*(range(len(by_path[path].options)) for path in group.paths))
        ]
        rows = self._rows(
            [
                (group, tuple(by_path[path].options[place] for path, place in zip(group.paths, places, strict=True)))
                for group, places in wanted
            ]
        )
        tables: dict[Group, dict[tuple[int, ...], frozenset[Row]]] = {group: {} for group in self.groups}
        for (group, places), found in zip(wanted, rows, strict=True):
            tables[group][places] = found
        return tables

    def _rows(self, wanted: Sequence[tuple[Group, Combination]]) -> list[frozenset[Row]]:
        """The atoms of a group that hold in a combination of options, for many of both."""
        parts = [self._part(group, combination) for group, combination in wanted]
        new = list(dict.fromkeys(part for part in parts if part not in self.memo.rows))
        for part, outcome in zip(new, self.kb.elementary(self.case, self._settled, new) if new else (), strict=True):
            rows = ((name, *row) for name in (*ELEMENTARY, DATED, IMPLAUSIBLE) for row in outcome.rows(name))
            self.memo.rows[part] = frozenset(rows)
        return [
            frozenset(
                row for row in self.memo.rows[part] if self._abstract(row) in group.atoms and row not in self._stated
            )
            for part, (group, _) in zip(parts, wanted, strict=True)
        ]

    @staticmethod
    def _abstract(row: Row) -> Abstract:
        name, *arguments = row
        return abstract(str(name), arguments[:2] if name == IMPLAUSIBLE else arguments)

    def _part(self, group: Group, combination: Combination) -> Part:
        options = dict(zip(group.paths, combination, strict=True))
        texts = [f"tests({_OPEN},{requirement})." for requirement in sorted(group.tests)]
        texts += [self._field_text(field, options) for field in self._fields_of(group)]
        if _FIGURE_INPUT in group.inputs:
            case = self.case
            for path, option in options.items():
                case = option.make(case) if path.startswith(FIGURE) else case
            texts.append(f"{_FIGURE_INPUT}({_OPEN},{case.supposed}).")
        return Part(f"part({_OPEN}).{''.join(texts)}")

    def _fields_of(self, group: Group) -> tuple[str, ...]:
        if group not in self._fields:
            from bridge.applicant import Applicant, fields_of

            self._fields[group] = tuple(
                field
                for field in fields_of(Applicant)
                if any(name == field or name.startswith(field + "_") for name in group.inputs)
            )
        return self._fields[group]

    @cached_property
    def _fields(self) -> dict[Group, tuple[str, ...]]:
        return {}

    @property
    def _circumstances(self) -> list[Row]:
        return [row for row in self.case.circumstances() if row[0] != _FIGURE_INPUT]

    @cached_property
    def _settled(self) -> str:
        """What is settled for the case, as rules for every part of it; of what is tested only what is looked at."""
        read, outcome = self.kb.settled(self.case)
        return "\n".join(
            [
                *(f"{_atom((name, *row), 'P')} :- part(P)." for name, *row in self._circumstances if name in read),
                *(
                    f"{_atom((name, *row), 'P')} :- {f'tests(P,{row[2]})' if name == TESTED else 'part(P)'}."
                    for name in read
                    for row in outcome.rows(name)
                ),
                "#defined part/1. #defined tests/2.",
            ]
        )

    @cached_property
    def _field_texts(self) -> dict[object, str]:
        return {}

    def _field_text(self, field: str, options: Mapping[str, Option]) -> str:
        """The facts of one field of the file, where those of its facts that are unknown have the options given."""
        own = tuple((path, option) for path, option in options.items() if self._by_path[path].field == field)
        key = (field, own)
        if key not in self._field_texts:
            case = self.case
            for _, option in own:
                case = option.make(case)
            self._field_texts[key] = case_facts(_OPEN, facts_of(case.applicant, field))
        return self._field_texts[key]

    # The rules above --------------------------------------------------------------------------------------------

    @cached_property
    def classes(self) -> Mapping[str, tuple[tuple[int, ...], ...]]:
        """For each unknown fact its options in lots: those of one lot have the same in every table."""
        found = {}
        for unknown in self.unknowns:
            lots: dict[object, list[int]] = {}
            for place, column in enumerate(self._columns(unknown)):
                lots.setdefault(column, []).append(place)
            found[unknown.path] = tuple(map(tuple, lots.values()))
        return found

    def _columns(self, unknown: Unknown) -> list[object]:
        columns: list[list[object]] = [[] for _ in unknown.options]
        for group, table in self.tables.items():
            if unknown.path in group.paths:
                at = group.paths.index(unknown.path)
                for places, rows in table.items():
                    columns[places[at]].append((group.paths, places[:at] + places[at + 1 :], _decisive(rows)))
        return [tuple(column) for column in columns]

    # What is asked ------------------------------------------------------------------------------------------------

    def combined(self, assumed: Mapping[str, int] | None = None) -> Combined:
        """What holds in some completion, or in some in which unknown facts have the options assumed.

        The latter are the first ones of their lots.
        """
        best: set[str] = set()
        verdicts: dict[tuple[str, str], set[str]] = {}
        statuses: dict[Place, set[str]] = {}
        opened: set[tuple[str, str]] = set()
        for kind, *arguments in self._brave("outcome", assumed=assumed):
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
        made = self._control
        made.assign_external(Function("asked_for", [Function("verdict")]), True)
        picked: list[Symbol] = []
        made.configuration.solve.enum_mode = "auto"  # type: ignore[union-attr]
        with made.solve(assumptions=[(Function("varied", [String(unit)]), True)], yield_=True) as handle:
            for model in handle:
                picked = [symbol for symbol in model.symbols(atoms=True) if symbol.match("picks", 3)]
                break
        made.configuration.solve.enum_mode = "brave"  # type: ignore[union-attr]
        made.assign_external(Function("asked_for", [Function("verdict")]), False)
        if not picked:
            return None
        options: list[dict[str, Option]] = [{}, {}]
        for symbol in picked:
            copy, number, place = (argument.number for argument in symbol.arguments)
            unknown = self.unknowns[number]
            options[copy][unknown.path] = unknown.options[place]
        return self.completed(options[0]), self.completed(options[1])

    def depends(self) -> dict[Place, set[str]]:
        """For each place the units of which two completions that differ in nothing else differ in its status."""
        found: dict[Place, set[str]] = {}
        for _, unit, regime, route, requirement in self._brave("places"):
            found.setdefault((regime, route, requirement), set()).add(unit)
        return found

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
        for asked_for in ("outcome", "verdict", "places", "ahead"):
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
            decisive = {
                tuple(first_of[path][place] for path, place in zip(group.paths, places, strict=True)): _decisive(rows)
                for places, rows in reversed(table.items())
            }
            always = frozenset.intersection(*decisive.values())
            yield from (f"{_atom(row, 'P')} :- copy(P)." for row in always if row[0] != IMPLAUSIBLE)
            for places, rows in decisive.items():
                picks = [f"picks(P,{number_of[path]},{place})" for path, place in zip(group.paths, places, strict=True)]
                here = rows - always
                if any(row[0] == IMPLAUSIBLE for row in here):
                    yield f":- copy(P), {', '.join(picks)}."
                elif here:
                    yield f"row(P,{together.setdefault(here, len(together))}) :- {', '.join(picks)}."
        for rows, number in together.items():
            yield from (f"{_atom(row, 'P')} :- row(P,{number})." for row in rows)
        yield "#defined row/2."


def _decisive(rows: frozenset[Row]) -> frozenset[Row]:
    """The rows that verdicts hang on."""
    return frozenset(row for row in rows if row[0] != DATED)


def _atom(row: Row, case: str) -> str:
    name, *arguments = row
    return f"{name}({','.join([case, *(f'{each}' for each in arguments)])})"


def _number_of(option: Option) -> int:
    assert isinstance(option.value, date | int)
    return option.value.toordinal() if isinstance(option.value, date) else option.value


def _between(looked: Mapping[int, object]) -> list[int]:
    """Numbers that cut each interval at whose ends something else is derived, until its ends are neighbours."""
    found: list[int] = []
    for low, high in pairwise(sorted(looked)):
        if looked[low] != looked[high] and high - low > 1:
            found += range(low + max(1, (high - low) // _PARTS), high, max(1, (high - low) // _PARTS))
    return found


def _one_of_each_run(looked: Mapping[int, object]) -> list[int]:
    """Both ends of the first and of the last run of numbers that come to the same; of other runs the first number."""
    runs: list[list[int]] = []
    for number in sorted(looked):
        if runs and looked[runs[-1][-1]] == looked[number]:
            runs[-1].append(number)
        else:
            runs.append([number])
    return sorted({*(run[0] for run in runs), runs[0][-1], runs[-1][-1]})
