"""Tables of what the rules derive of single requirements, for all combinations of the unknown facts that meet in one.

What is derived of a requirement hangs on few facts (see `bridge.dependencies`), so it is evaluated with these alone.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zlib import crc32

from bridge.applicant import Applicant, fields_of
from bridge.dependencies import TESTED, Abstract, Dependencies, abstract
from bridge.engine import DATED, ELEMENTARY, IMPLAUSIBLE, Case, LimitReached, Place
from bridge.facts import case_facts, facts_of, tells_of
from bridge.unknowns import Option, Unknown, together, unknowns

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.syntax import Rule

#: So many combinations of the options of facts that meet in one table are looked at. Where there are more, options that
#: come to the same in a number of completions are taken to be alike.
MOST_COMBINATIONS: Final = 600

#: So many are looked at in the end.
MOST_IN_TABLE: Final = 5_000

#: Facts with so few options are never thinned out by themselves.
_FEW: Final = 3

#: So many completions tell options apart where there are too many.
_CONTEXTS: Final = 8

#: With so many combinations of other facts an option is looked at where all of them are.
_MOST_WITH: Final = 60

#: So many parts of one group are evaluated by themselves.
_MANY_PARTS: Final = 100

#: Two counts of the same number of years differ by fewer days.
_LEAP_DAYS: Final = 3

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


class Settled(NamedTuple):
    """A row that holds for every part of a case; that a requirement is tested, only for parts in which `tests` is."""

    row: Row
    tests: str = ""

    @property
    def name(self) -> str:
        """The name of its predicate."""
        return str(self.row[0])

    @property
    def text(self) -> str:
        """As a rule."""
        return f"{atom(self.row, 'P')} :- {f'tests(P,{self.tests})' if self.tests else 'part(P)'}."


#: What each combination of options of a group comes to; an option by its place.
Table = dict[tuple[int, ...], frozenset[Row]]


@dataclass(frozen=True, slots=True)
class Memo:
    """What was found before, for cases that differ in few facts, or in the reading: the same parts come up often.

    What was derived from parts of facts; tables, by the options and the known facts that they were made from; the
    options of facts, by both ends of their ranges and the parts there; those left after thinning out, by what tables
    are made from; unknown facts; what is settled, by what the case is asked about; what tells apart what is settled for
    atoms; what lists may hold, by the facts that this hangs on.
    """

    rows: dict[Part, frozenset[Row]] = field(default_factory=dict)
    tables: dict[object, "Table"] = field(default_factory=dict)
    unknowns: dict[str, Unknown] = field(default_factory=dict)
    settled: dict[tuple[Row, ...], tuple[Settled, ...]] = field(default_factory=dict)
    apart: dict[tuple[tuple[Settled, ...], frozenset[Abstract]], int] = field(default_factory=dict)
    options: dict[object, tuple[Option, ...]] = field(default_factory=dict)
    thinned: dict[object, Unknown] = field(default_factory=dict)
    examples: dict[object, Sequence[tuple[Any, ...]]] = field(default_factory=dict)


class Tables:
    """The unknown facts of one case with their options, and what each combination comes to.

    `memo` keeps what was derived, for cases that differ in few facts.
    """

    def __init__(
        self,
        kb: "KnowledgeBase",
        case: Case,
        memo: Memo | None = None,
        *,
        dated: bool = False,
        among: Sequence[Unknown] | None = None,
    ) -> None:
        """`dated`: also look at the days on which time mends something. `among`: the unknown facts, with options that
        are not to be found out.
        """
        self.kb = kb
        self._dated = dated
        #: The unknown facts before options that come to the same were left out.
        self.tried: tuple[Unknown, ...] = ()
        self.memo = Memo() if memo is None else memo
        (self.first,) = kb.at_first([case])
        # Whatever the person's facts are, the days pick the regimes.
        self.case = replace(case, regimes=self.first.regimes)
        self._layouts: dict[Group, tuple[str, list[tuple[str, tuple[int, ...]]]]] = {}
        self._field_texts: dict[tuple[str, tuple[Option, ...]], str] = {}
        self._have(())
        self.tables: dict[Group, Table] = {}
        if self.first.regimes:
            self._stated = frozenset((IMPLAUSIBLE, *row) for row in self.first.rows(IMPLAUSIBLE))
            self._have(self._unknowns() if among is None else among)
            if among is None:
                self._find_thresholds()
                self.tried = self.unknowns
                self._thin_out()
            self.tables = self._tabulated()

    def _have(self, those: Iterable[Unknown]) -> None:
        """Takes those for the unknown facts."""
        self.unknowns = tuple(those)
        self._by_path = {each.path: each for each in self.unknowns}
        self.__dict__.pop("groups", None)

    def field_of(self, path: str) -> str:
        """The top-level field of an unknown fact; none for a figure of the law."""
        return self._by_path[path].field

    @cached_property
    def _dependencies(self) -> Dependencies:
        return self.kb.dependencies(self.case)

    @property
    def elementary_atoms(self) -> Iterable[Abstract]:
        """Every elementary atom that could be derived of anybody, without its numbers."""
        return self._dependencies.inputs

    def inputs_of(self, place: Place) -> frozenset[str]:
        """The inputs that the elementary atoms of a place hang on; none for what counts others."""
        inputs = self._dependencies.inputs
        return frozenset(name for atom, names in inputs.items() if atom[1:4] == place for name in names)

    # What is unknown -----------------------------------------------------------------------------------------

    def _unknowns(self) -> tuple[Unknown, ...]:
        read = frozenset(name for names in self._dependencies.inputs.values() for name in names)

        def reads(unknown: Unknown) -> bool:
            return any(map(unknown.told_by, read))

        def alike(predicate: str, words: Sequence[str]) -> Sequence[str]:
            return self.kb.alike(self.case, predicate, words)

        found = unknowns(self.case, self.first, reads, self._examples, alike)
        return tuple(self._known_before(each) for each in found)

    def _known_before(self, unknown: Unknown) -> Unknown:
        """The same unknown fact as it was made before: what hangs on its options is then found again."""
        before = self.memo.unknowns.get(unknown.path)
        if before is not None and [each.value for each in before.options] == [each.value for each in unknown.options]:
            return before
        self.memo.unknowns[unknown.path] = unknown
        return unknown

    def _examples(self, predicates: Iterable[str]) -> Mapping[str, Sequence[tuple[Any, ...]]]:
        """What lists may hold beside what is known."""
        circumstances = tuple(self.case.circumstances())
        keys = {
            predicate: (
                predicate,
                circumstances,
                *(f for field in self.kb.examples_read(predicate) for f in facts_of(self.case.applicant, field)),
            )
            for predicate in predicates
        }
        new = [predicate for predicate, key in keys.items() if key not in self.memo.examples]
        found = self.kb.examples(self.case, new) if new else {}
        self.memo.examples.update((keys[predicate], held) for predicate, held in found.items())
        return {predicate: self.memo.examples[key] for predicate, key in keys.items()}

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """What is elementary, by the unknown facts that it hangs on."""
        told: dict[frozenset[str], tuple[str, ...]] = {}
        found: dict[object, list[Abstract]] = {}
        for atom, names in self._dependencies.inputs.items():
            if atom[0] == DATED and not self._dated:
                continue
            if names not in told:
                told[names] = tuple(each.path for each in self.unknowns if any(map(each.told_by, names)))
            # What is known, and what others have to fit with, is kept apart: then an answer leaves most tables alone.
            found.setdefault((atom[0] == IMPLAUSIBLE, told[names] or names), []).append(atom)
        return tuple(
            Group(
                told[self._dependencies.inputs[atoms[0]]],
                frozenset(atoms),
                frozenset(name for atom in atoms for name in self._dependencies.inputs[atom]),
                frozenset(name for atom in atoms for name in self._dependencies.tests.get(atom, ())),
            )
            for atoms in found.values()
        )

    def _groups_of(self, path: str) -> list[Group]:
        return [group for group in self.groups if path in group.paths and group.of_law]

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
            ends = self._in_contexts(each, each.options, contexts, self._groups_of(each.path))
            key = each.path, *(option.value for option in each.options), *(self._part(*wanted) for wanted in ends)
            if key not in self.memo.options:
                meet = any(len(group.paths) > 1 for group in self._groups_of(each.path))
                cases = [self.completed(context) for context in contexts] if meet else []
                seeds = self.kb.numbers([self.case, *cases]).union(self._counted_back(each))
                self.memo.options[key] = self._on_both_sides(each, contexts, seeds)
            found[each.path] = replace(each, options=self.memo.options[key])
        self._have(found.get(each.path, each) for each in self.unknowns)

    def _counted_back(self, unknown: Unknown) -> Iterable[int]:
        """Days that lie, give or take the leap days, as long before the day asked about, or of filing, as a day that
        the rules count from an unknown one lies after it, and days between these: so thresholds are found that have the
        same on both sides far away, such as those of too young and too old.
        """
        first = unknown.options[0]
        if not isinstance(first.value, date):
            return ()
        counted = self.kb.numbers([first.make(self.case)]) - self.kb.numbers([self.case]) - {number_of(first)}
        asked = {self.case.on.toordinal(), self.case.filed.toordinal()}
        around = range(-_LEAP_DAYS, _LEAP_DAYS + 1, _LEAP_DAYS)
        back = sorted({number_of(first) + day - each + more for each in counted for day in asked for more in around})
        return [*back, *((one + other) // 2 for one, other in pairwise(back))]

    def _on_both_sides(
        self, unknown: Unknown, contexts: Sequence[Mapping[str, Option]], seeds: Iterable[int]
    ) -> tuple[Option, ...]:
        assert unknown.number is not None
        low, high = number_of(unknown.options[0]), number_of(unknown.options[-1])
        looked: dict[int, object] = {}
        wanted = sorted({low, high, *(number for number in seeds if low < number < high)})
        while wanted:
            options = [unknown.number(number) for number in wanted]
            looked |= dict(zip(wanted, self._come_to(unknown, options, contexts), strict=True))
            wanted = _between(looked)
        return tuple(map(unknown.number, _one_of_each_run(looked)))

    def _thin_out(self) -> None:
        """Where too many combinations meet, takes options to be alike that come to the same in a number of completions.

        First those of facts with many options; then the facts of an entry are taken together, and options are its
        combinations. Raises LimitReached where there are still too many.
        """
        for path in [each.path for each in sorted(self.unknowns, key=lambda each: -len(each.options))]:
            if path in self._crowded(MOST_COMBINATIONS) and len(self._by_path[path].options) > _FEW:
                self._keep_distinct(self._by_path[path])
        entries: dict[str, list[Unknown]] = {}
        for path in self._crowded(MOST_COMBINATIONS):
            entry, bracket, _ = path.partition("]")
            if bracket:
                entries.setdefault(entry + bracket, []).append(self._by_path[path])
        for entry, members in sorted(entries.items(), key=lambda each: -len(each[1])):
            if len(members) > 1 and members[0].path in self._crowded(MOST_COMBINATIONS):
                joined = self._known_before(together(entry, members))
                self._have(joined if each is members[0] else each for each in self.unknowns if each not in members[1:])
                self._keep_distinct(joined)
        if self._crowded(MOST_IN_TABLE):
            raise LimitReached("option-limit-unknown", MOST_IN_TABLE)

    def _crowded(self, most: int) -> list[str]:
        """The facts that meet others in more combinations than that."""
        crowded = [group for group in self.groups if group.of_law and self._combinations(group) > most]
        return [each.path for each in self.unknowns if any(each.path in group.paths for group in crowded)]

    def _keep_distinct(self, unknown: Unknown) -> None:
        """Keeps one of the options of a fact that come to the same in all contexts."""
        key = unknown.path, *map(self._made_from, self._groups_of(unknown.path))
        if key not in self.memo.thinned:
            self.memo.thinned[key] = self._thinned(unknown)
        thinner = self.memo.thinned[key]
        self._have(thinner if each.path == unknown.path else each for each in self.unknowns)

    def _thinned(self, unknown: Unknown) -> Unknown:
        same = self.come_to(unknown, unknown.options)
        kept: dict[object, Option] = {}
        for option, come_to in zip(unknown.options, same, strict=True):
            kept.setdefault(come_to, option)
        members = tuple(each for place, each in enumerate(unknown.members) if _matters(place, unknown.options, same))
        return replace(unknown, options=tuple(kept.values()), members=members)

    def _contexts(self, number: int) -> Iterator[Mapping[str, Option]]:
        """Completions around which single facts are varied: the least and the most helpful, then mixed ones."""
        yield {each.path: each.options[0] for each in self.unknowns}
        yield {each.path: each.options[-1] for each in self.unknowns}
        # Mixed by the names of the facts: the same ones again when others have become known.
        names = {each.path: crc32(each.path.encode()) for each in self.unknowns}
        for step in range(number - 2):
            yield {
                each.path: each.options[
                    (names[each.path] + step * max(1, len(each.options) // number)) % len(each.options)
                ]
                for each in self.unknowns
            }

    def come_to(self, unknown: Unknown, options: Sequence[Option]) -> list[object]:
        """What options of an unknown fact come to in a number of completions: alike where they come to the same."""
        return self._come_to(unknown, options, list(self._contexts(_CONTEXTS)))

    def come_to_with_all(self, unknown: Unknown, options: Sequence[Option]) -> list[object]:
        """What options of an unknown fact come to with all that others have which meet it in a group.

        Of groups in which very much meets only a number of completions are looked at.
        """
        wanted: list[list[tuple[Group, Combination]]] = [[] for _ in options]
        few = list(self._contexts(_CONTEXTS))
        for group in self._groups_of(unknown.path):
            others = [self._by_path[path].options for path in group.paths if path != unknown.path]
            at = group.paths.index(unknown.path)
            if self._combinations(group) > _MOST_WITH * len(unknown.options):
                met = [tuple(context[path] for path in group.paths if path != unknown.path) for context in few]
            else:
                met = list(product(*others))
            for option, parts in zip(options, wanted, strict=True):
                parts += [(group, (*each[:at], option, *each[at:])) for each in met]
        return self._of_each(wanted)

    def _come_to(
        self, unknown: Unknown, options: Sequence[Option], contexts: Sequence[Mapping[str, Option]]
    ) -> list[object]:
        """What each option of an unknown fact comes to in the contexts."""
        groups = _merged(self._groups_of(unknown.path))
        return self._of_each([self._in_contexts(unknown, (option,), contexts, groups) for option in options])

    def _of_each(self, wanted: Sequence[Sequence[tuple[Group, Combination]]]) -> list[object]:
        """What holds in each of the lots of combinations."""
        each_once = list(dict.fromkeys(each for some in wanted for each in some))
        rows = dict(zip(each_once, map(decisive, self._rows(each_once)), strict=True))
        return [tuple(rows[each] for each in some) for some in wanted]

    @staticmethod
    def _in_contexts(
        unknown: Unknown,
        options: Sequence[Option],
        contexts: Sequence[Mapping[str, Option]],
        groups: Sequence[Group],
    ) -> list[tuple[Group, Combination]]:
        """The combinations of each group that an unknown fact meets in the contexts, with each of the options."""
        return [
            (group, tuple(option if path == unknown.path else context[path] for path in group.paths))
            for option in options
            for context in contexts
            for group in groups
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

    def _tabulated(self) -> dict[Group, Table]:
        """Evaluates all combinations of options of each group."""
        by_path = self._by_path
        keys = {group: self._made_from(group) for group in self.groups}
        wanted = [
            (group, places)
            for group in self.groups
            if keys[group] not in self.memo.tables
            for places in product(*(range(len(by_path[path].options)) for path in group.paths))
        ]
        rows = self._rows(
            [
                (group, tuple(by_path[path].options[place] for path, place in zip(group.paths, places, strict=True)))
                for group, places in wanted
            ]
        )
        for (group, places), found in zip(wanted, rows, strict=True):
            self.memo.tables.setdefault(keys[group], {})[places] = found
        return {group: self.memo.tables[keys[group]] for group in self.groups}

    def _made_from(self, group: Group) -> object:
        """What the table of a group hangs on: its atoms, the options of its facts, and what else is known of them."""
        text, fields = self._layout_of(group)
        known = tuple(self._field_text(field, ()) for field, _ in fields)
        return group, text, tuple(self._by_path[path].options for path in group.paths), known

    def tables_apart_from(self, rule: "Rule", *, left_out: bool) -> dict[object, Table]:
        """The tables, by what they are made from, that stay as they are if a rule is left out, or is any other."""
        return {
            self._made_from(group): table
            for group, table in self.tables.items()
            if not self.kb.may_differ(self.case, group.atoms, rule, left_out=left_out)
        }

    def _rows(self, wanted: Sequence[tuple[Group, Combination]]) -> list[frozenset[Row]]:
        """The atoms of a group that hold in a combination of options, for many of both."""
        parts = [self._part(group, combination) for group, combination in wanted]
        new = {part: group for part, (group, _) in zip(parts, wanted, strict=True) if part not in self.memo.rows}
        for groups in _in_lots(Counter(new.values())):
            lot = [part for part, group in new.items() if group in groups]
            atoms = frozenset(atom for group in groups for atom in group.atoms)
            for part, outcome in zip(lot, self.kb.elementary(self.case, self._settled, lot, atoms), strict=True):
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
        text, fields = self._layout_of(group)
        parts = [text]
        parts += [self._field_text(field, tuple(combination[place] for place in places)) for field, places in fields]
        return Part("".join(parts))

    def _layout_of(self, group: Group) -> tuple[str, list[tuple[str, tuple[int, ...]]]]:
        if group not in self._layouts:
            self._layouts[group] = self._layout(group)
        return self._layouts[group]

    def _layout(self, group: Group) -> tuple[str, list[tuple[str, tuple[int, ...]]]]:
        """What all parts of a group share, and the fields told in them, with the places of their unknown facts."""
        text = f"part({_OPEN})." + "".join(f"tests({_OPEN},{requirement})." for requirement in sorted(group.tests))
        # A comment keeps apart what is asked under other readings, or on other days, where that can matter.
        text += f"%*{self._apart(group)}*%"
        fields = [
            (field, tuple(place for place, path in enumerate(group.paths) if self.field_of(path) == field))
            for field in fields_of(Applicant)
            if any(tells_of(name, field) for name in group.inputs)
        ]
        if _FIGURE_INPUT in group.inputs:
            figures = tuple(place for place, path in enumerate(group.paths) if not self.field_of(path))
            fields.append((_FIGURE_INPUT, figures))
        return text, fields

    @property
    def _circumstances(self) -> list[Row]:
        return [row for row in self.case.circumstances() if row[0] != _FIGURE_INPUT]

    @property
    def _settled(self) -> tuple[Settled, ...]:
        """What is settled for the case, whatever the facts of the person."""
        circumstances = tuple(self._circumstances)
        if circumstances not in self.memo.settled:
            self.memo.settled[circumstances] = tuple(self._settled_rules())
        return self.memo.settled[circumstances]

    def _apart(self, group: Group) -> int:
        """Tells apart the rules that the atoms of a group hang on, with what is settled of what these read."""
        key = self._settled, group.atoms
        if key not in self.memo.apart:
            rules = self.kb.below(self.case, group.atoms)
            names = {name.partition("/")[0] for rule in rules for name in rule.body}
            settled = (each.text for each in self._settled if each.name in names and each.tests in ("", *group.tests))
            self.memo.apart[key] = crc32("".join(sorted([*settled, *(rule.text for rule in rules)])).encode())
        return self.memo.apart[key]

    def _settled_rules(self) -> Iterator[Settled]:
        read, outcome = self.kb.settled(self.case)
        yield from (Settled((name, *row)) for name, *row in self._circumstances if name in read)
        yield from (
            Settled((name, *row), str(row[2]) if name == TESTED else "") for name in read for row in outcome.rows(name)
        )

    def _field_text(self, field: str, options: tuple[Option, ...]) -> str:
        """The facts of one field of the file, or of a lacking figure, whose unknown facts have the options given."""
        key = (field, options)
        if key not in self._field_texts:
            case = self.case
            for option in options:
                case = option.make(case)
            figure = [(_FIGURE_INPUT, case.supposed)]
            found = figure if field == _FIGURE_INPUT else facts_of(case.applicant, field)
            self._field_texts[key] = case_facts(_OPEN, found)
        return self._field_texts[key]

    def range_of(self, unknown: Unknown, place: int) -> tuple[object, object]:
        """The ends of the range of days or amounts that come to the same as an option; None at an end of all."""
        assert unknown.number is not None
        numbers = [number_of(option) for option in unknown.options]
        lot = next(lot for lot in self.classes[unknown.path] if place in lot)
        last = place
        while last + 1 in lot:
            last += 1
        low = None if place == 0 else unknown.options[place].value
        high = None if last + 1 == len(numbers) else unknown.number(numbers[last + 1] - 1).value
        return low, high

    # What comes to the same -----------------------------------------------------------------------------------------

    @cached_property
    def classes(self) -> Mapping[str, tuple[tuple[int, ...], ...]]:
        """For each unknown fact its options in lots: those of one lot have the same in every table."""
        found = {}
        for unknown in self.unknowns:
            lots: dict[object, list[int]] = {}
            for place, column in enumerate(self.columns(unknown, days=False)):
                lots.setdefault(column, []).append(place)
            found[unknown.path] = tuple(map(tuple, lots.values()))
        return found

    def columns(self, unknown: Unknown, *, days: bool = True) -> list[object]:
        """For each option of an unknown fact all that the tables say of it; without `days`, what verdicts hang on."""
        columns: list[list[object]] = [[] for _ in unknown.options]
        for group, table in self.tables.items():
            if unknown.path in group.paths:
                at = group.paths.index(unknown.path)
                for places, rows in table.items():
                    others = places[:at] + places[at + 1 :]
                    columns[places[at]].append((group.paths, others, rows if days else decisive(rows)))
        return [tuple(column) for column in columns]


def _merged(groups: Sequence[Group]) -> list[Group]:
    """The same atoms in fewer groups: those of facts that are all among the facts of another group join it."""
    found: list[Group] = []
    for group in sorted(groups, key=lambda each: -len(each.paths)):
        place = next((place for place, each in enumerate(found) if {*group.paths} <= {*each.paths}), len(found))
        into = found[place] if place < len(found) else Group(group.paths, frozenset(), frozenset(), frozenset())
        found[place : place + 1] = [
            Group(into.paths, into.atoms | group.atoms, into.inputs | group.inputs, into.tests | group.tests)
        ]
    return found


def _in_lots(parts: Mapping[Group, int]) -> Iterator[Collection[Group]]:
    """The groups in lots to be evaluated together: those of many parts by themselves, by few rules; all others at once.

    `parts` is how many there are of each.
    """
    few = {group for group, number in parts.items() if number < _MANY_PARTS}
    yield from ({group} for group in parts if group not in few)
    if few:
        yield few


def _matters(place: int, options: Sequence[Option], come_to: Sequence[object]) -> bool:
    """Whether two combinations of members that differ in the one of that place alone come to different things."""
    found: dict[object, object] = {}
    for option, same in zip(options, come_to, strict=True):
        assert isinstance(option.value, tuple)
        others = (*option.value[:place], *option.value[place + 1 :])
        if found.setdefault(others, same) != same:
            return True
    return False


def decisive(rows: frozenset[Row]) -> frozenset[Row]:
    """The rows that verdicts hang on."""
    return frozenset(row for row in rows if row[0] != DATED)


def atom(row: Row, case: str) -> str:
    """A row as an atom of a case."""
    name, *arguments = row
    return f"{name}({','.join([case, *map(_told, arguments)])})"


def _told(value: str | int) -> str:
    """A value as rules write it: a string, such as the id of a source, is no constant."""
    return f'"{value}"' if isinstance(value, str) and not value.isidentifier() else str(value)


def number_of(option: Option) -> int:
    """The number of a value of a range: a day by its ordinal."""
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
