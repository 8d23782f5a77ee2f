"""Applicants of whom everything is known, and who between them make as many rules fire as can be.

They are completions of an applicant of whom nothing is known: those that succeed on a route, each with one fact at a
time as it may otherwise be; the same on other days of the law and under readings; then with entries of lists varied by
all that the schema lets them be, because the examples of lists know only one word of those that the rules treat alike.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, TypeVar

from bridge.applicant import MOST_MONEY, Applicant, Entry, ListOf, Shape, fields_of
from bridge.audit.settings import dated
from bridge.completions import Completions
from bridge.dependencies import below, read_by
from bridge.engine import Case
from bridge.facts import predicate_of, tells_of
from bridge.firing import Firing
from bridge.scenarios import Scenario, exercised_by, read_scenarios
from bridge.unknowns import Option, with_value
from bridge.variants import atoms, with_what_rests_on_it

if TYPE_CHECKING:
    from bridge.clauses import Clause
    from bridge.knowledge_base import KnowledgeBase

#: The name of the file of applicants in the folder of a rule base.
CASES: Final = "cases.yaml"

#: So many applicants are kept for each rule that fires for them.
_KEPT: Final = 8

#: So many of those who may be telling, of whom little has to change.
_KEPT_OF_TELLING: Final = 40

#: So many mixed applicants are tried at a time.
_MIXED: Final = 250

#: So many days before an entry of a list something may have happened, beside those close by.
_LONG_BEFORE: Final = (365, 3_653, 9_131)


class Pool:
    """The applicants, and for each rule, by its place, those for whom it fires, or by whom a fact is used.

    First those that the rule base brings with it. Of rules named in `about` alone it is known.
    """

    def __init__(
        self,
        kb: "KnowledgeBase",
        rules: "Sequence[Clause]",
        about: Collection[int],
    ) -> None:
        self._kb = kb
        self.cases: list[Case] = []
        self.fires_for: dict[int, list[int]] = {place: [] for place in about}
        self._rules = rules
        self._by_head: dict[str, list[Clause]] = {}
        self._places_of: dict[str, list[int]] = {}
        for place, rule in enumerate(rules):
            self._by_head.setdefault(rule.head.name, []).append(rule)
            self._places_of.setdefault(rule.head.name, []).append(place)
        self._days = sorted({*dated(kb), *_yearly(kb)})
        self._best: list[Case] = []
        shown = shown_by(kb)
        self._add([case for _, case in shown], about, most=None)
        name_of = {case.text(0): scenario.name for scenario, case in shown}
        self._names = [name_of[case.text(0)] for case in self.cases]

    def in_order(self, place: int) -> list[int]:
        """Those for whom a rule fires: first who is named after it, last who is named after others."""
        rule = self._kb.rules.verdict_rules[place]
        name = f"{Path(rule.file).stem}: {rule.name}"

        def rank(number: int) -> int:
            return 1 if number >= len(self._names) else 0 if name in self._names[number] else 2

        return sorted(self.fires_for[place], key=rank)

    def add_completions(self, completions: Sequence[Completions], about: Collection[int]) -> None:
        """Adds applicants for whom some of those rules fire, and more for those rules that fire for nobody.

        They are completions of anybody on the days that are looked at.
        """
        first = [case for each in completions for case in completed(each)]
        self._best = [case for each in completions for case in best_cases(each)]
        self._add(first, about)
        self._add((other for case in self._best for other in reworded(case)), self.missing)
        self._add((other for case in _some(first, 20) for other in moved(case, self._days)), self.missing)
        readings = (other for case in _some(first, 10 * len(completions)) for other in as_read(self._kb, case))
        self._add(readings, self.missing)

    @property
    def missing(self) -> list[int]:
        """The rules that fire for nobody, by their places."""
        return [place for place, cases in self.fires_for.items() if not cases]

    def add_mixed(self, about: Collection[int], seed: int) -> None:
        """Adds applicants for whom some of those rules fire, mixed from others in what the rules hang on."""
        if self.cases and self._best:  # no route may be open to anybody
            self._add(self._mixed([*about], Random(seed)), about)

    def add(self, cases: Iterable[Case], about: Collection[int]) -> None:
        """Adds applicants for whom some of those rules fire."""
        self._add(cases, about, most=_KEPT_OF_TELLING)

    def _add(self, cases: Iterable[Case], about: Collection[int], most: int | None = _KEPT) -> None:
        """Keeps those of the cases for whom rules fire: for each rule so many at most, from all over."""
        each_once = list({case.text(0): case for case in cases}.values())
        if not about or not each_once:
            return
        fires_for: dict[int, list[int]] = {}
        for number, places in enumerate(Firing(self._rules, about).of(each_once)):
            for place in sorted(places):
                fires_for.setdefault(place, []).append(number)
        places_of: dict[int, int] = {}
        for place, numbers in fires_for.items():
            for number in numbers if most is None else _some(numbers, most):
                self.fires_for[place].append(places_of.setdefault(number, len(self.cases) + len(places_of)))
        self.cases += [each_once[number] for number in places_of]

    def _read_by(self, place: int) -> list[str]:
        """The fields of the file that a rule hangs on; of rules about requirements only those about the same."""
        # A fact of the law matters where something is told of what uses it.
        law = self._kb.rules.verdict_rules
        names = with_what_rests_on_it({law[place].name}, self._rules)
        using = [rule for rule in law if any(name.partition("/")[0] in names for name in rule.body)] if names else []
        own = [law[place], *using]
        goals = [goal for rule in own for goal in read_by(rule, rule.columns)]
        found = {name for rule in (*own, *below(goals, ((each, [each.columns]) for each in law))) for name in rule.body}
        return [field for field in fields_of(Applicant) if any(tells_of(n.partition("/")[0], field) for n in found)]

    def _mixed(self, about: Sequence[int], random: Random) -> Iterator[Case]:
        """Cases for whom a rule fires, or something holds that it reads, mixed in what it hangs on."""
        read_by = {place: self._read_by(place) for place in about}
        readings = [*dict.fromkeys(case.reading for case in self.cases)]
        for _ in range(_MIXED):
            place = random.choice(about)
            case, other = self.cases[random.choice(self._known(place, random))], random.choice(self.cases)
            if random.randrange(2):  # what makes the rule fire, put into somebody who lacks nothing
                best = [each for each in self._best if each.on == case.on] or self._best
                case, other = random.choice(best), case
            near = self._near(place) if random.randrange(2) else frozenset()
            case = mixed(case, other, read_by[place], random, near)
            if not random.randrange(4):
                case = random.choice([*moved(case, [random.choice(self._days)])])
            elif not random.randrange(4):
                case = replace(case, filed=case.on - timedelta(days=random.choice((1, 30, 400))))
            yield replace(case, reading=random.choice(readings)) if not random.randrange(4) else case

    @cache  # noqa: B019 (a pool lives as long as its audit)
    def _near(self, place: int) -> frozenset[str]:
        """What rules read at once that derive the same, or that use the same fact."""
        name = self._rules[place].head.name
        names = with_what_rests_on_it({name}, self._rules)
        using = {each.head.name for each in self._rules if any(atom.name in names for atom in atoms(each.body))}
        siblings = using if names else {name}
        return frozenset(atom.name for head in siblings for each in self._by_head[head] for atom in atoms(each.body))

    def _known(self, place: int, random: Random) -> Sequence[int]:
        """Cases for whom a rule fires or, where there are none, for whom something fires that it reads."""
        if self.fires_for[place]:
            return self.fires_for[place]
        names = [atom.name for atom in atoms(self._rules[place].body)]
        below = [known for name in names for known in self._places_of.get(name, ()) if self.fires_for.get(known)]
        return self.fires_for[random.choice(below)] if below else range(len(self.cases))


_T = TypeVar("_T")


def _some(all_of_them: Sequence[_T], number: int) -> Sequence[_T]:
    """So many of them, or fewer, from all over."""
    return all_of_them[:: -(-len(all_of_them) // number)] if len(all_of_them) > number else all_of_them


# Completions ------------------------------------------------------------------------------------------------


def best_of_routes(completions: Completions) -> Mapping[tuple[str, str], Mapping[str, Option]]:
    """For each route a completion in which one is eligible on it, or else the one in which the most is met."""
    found = {}
    for regime, route in completions.first.routes:
        options = completions.reaching("verdict", regime, route, "eligible")
        found[regime, route] = options or completions.furthest(1)
    return found


def best_cases(completions: Completions) -> Iterator[Case]:
    """The best completion of each route."""
    return map(completions.completed, best_of_routes(completions).values())


def completed(completions: Completions) -> Iterator[Case]:
    """Completions that are eligible on a route, and others that differ from one of these in one fact."""
    bases = list(best_of_routes(completions).values())
    yield from map(completions.completed, bases)
    for unknown in completions.unknowns:
        for place, option in enumerate(unknown.options):
            yield completions.completed({**bases[place % len(bases)], unknown.path: option})


def shown_by(kb: "KnowledgeBase") -> list[tuple[Scenario, Case]]:
    """The applicants that a rule base brings with it, to show what some of its rules are for: `cases.yaml`.

    They are named after these rules, and tried first for them. Raises InputErrors where that file is there and cannot
    be used.
    """
    path = kb.rules.folder / CASES
    return exercised_by(kb, read_scenarios(kb, [path])) if path.is_file() else []


def _yearly(kb: "KnowledgeBase") -> Iterator[date]:
    """A day in each year that the data of the law names."""
    return (date(year, 7, 1) for rule in kb.rules.verdict_rules if not rule.body for year in rule.years)


# Other days, readings, figures ------------------------------------------------------------------------------


def moved(case: Case, days: Sequence[date]) -> Iterator[Case]:
    """The same on the days given, with all that happened as long before; the day picks the regime.

    Also filed on each day and decided on the next of them.
    """
    for day, following in zip(days, [*days[1:], days[-1]], strict=True):
        applicant = _later(case.applicant, day - case.on)
        yield replace(case, applicant=applicant, on=day, filed=day, regimes=())
        yield replace(case, applicant=applicant, on=following, filed=day, regimes=())


def _later(entry: Any, by: timedelta) -> Any:
    """An entry, or the whole applicant, with every day so much later, and incomes in the years that these lie in."""
    update = {name: _value_later(value, by) for name, value in entry if value is not None}
    if isinstance(entry, Applicant) and entry.income:
        years = round(by.days / 365.25)
        update["income"] = {year + years: amount for year, amount in entry.income.items()}
    return entry.model_copy(update=update)


def _value_later(value: Any, by: timedelta) -> Any:
    match value:
        case date():
            return value + by
        case ListOf():
            return ListOf(value.complete, tuple(_value_later(each, by) for each in value.known))
        case Entry():
            return _later(value, by)
        case _:
            return value


def as_read(kb: "KnowledgeBase", case: Case) -> Iterator[Case]:
    """The same under each reading, and with each figure told that is lacking."""
    readings = {str(row[0]) for name in ("reading_about", "reading_of") for row in kb.law[name]}
    yield from (replace(case, reading=reading) for reading in sorted(readings))
    for name in sorted({str(row[0]) for row in kb.law["figure_cites"]}):
        yield replace(case, figures=((name, case.on.year, MOST_MONEY * 100),))


# Variations ------------------------------------------------------------------------------------------------


def mixed(case: Case, other: Case, fields: Sequence[str], random: Random, near: Collection[str] = ()) -> Case:
    """The case with a list as the other has it, or both together, and a few parts otherwise, of some fields.

    Where any parts are told by predicates named in `near`, only these are made otherwise.
    """
    applicant = case.applicant
    shapes = [fields_of(Applicant)[field] for field in fields]
    listed = [each for each in shapes if each.listed]
    for shape in random.sample(listed, k=1) if listed else ():
        mine, theirs = (getattr(each, shape.attribute) for each in (applicant, other.applicant))
        known = [*(mine.known if mine else ()), *(theirs.known if theirs else ())]
        some: list[Any] = random.sample(known, random.randint(min(1, len(known)), len(known)))
        held: ListOf[Any] = ListOf(True, tuple(some if shape.model else dict.fromkeys(some)))
        applicant = applicant.model_copy(update={shape.attribute: held})
    for _ in range(random.randint(1, 4)):
        parts = list(_parts(applicant, fields))
        if parts:
            path, part, value = random.choice([each for each in parts if predicate_of(each[0]) in near] or parts)
            other_days = [case.on - timedelta(days=random.randrange(2_000))] if part.kind == "date" else []
            applicant = with_value(applicant, path, random.choice([*_others(part, value, case.on), *other_days, value]))
    silent = [shape for shape in shapes if shape.default is None]
    if silent and not random.randrange(10):
        applicant = applicant.model_copy(update={random.choice(silent).attribute: None, "nothing_else": True})
    return replace(case, applicant=applicant)


def reworded(case: Case) -> Iterator[Case]:
    """The same with one word of the file, or of an entry, as any other of the schema."""
    for path, part, value in _parts(case.applicant):
        if part.kind == "choice" and value is not None:
            for other in _others(part, value, case.on):
                yield replace(case, applicant=with_value(case.applicant, path, other))


def _parts(entry: Entry, only: Collection[str] = (), before: str = "") -> Iterator[tuple[str, Shape, Any]]:
    """The parts of the entries of a list, by their paths."""
    for shape in fields_of(type(entry)).values():
        value = getattr(entry, shape.attribute)
        path = before + shape.name
        if only and shape.name not in only:
            continue
        if isinstance(value, ListOf) and shape.kind == "entry":
            for place, each in enumerate(value.known):
                yield from _parts(each, before=f"{path}[{place}].")
        elif isinstance(value, Entry):
            yield from _parts(value, before=f"{path}.")
        elif shape.kind not in ("text", "income", "entry"):
            yield path, shape, value


def _others(shape: Shape, value: Any, on: date) -> Iterator[Any]:
    """What a part of an entry may be beside what it is: every word of the schema, yes and no, numbers to either side.

    A day may also be one around the day asked about, or long before.
    """
    if shape.listed:
        yield from (ListOf(True, (word,)) for word in shape.choices)
    elif shape.kind == "choice":
        yield from (word for word in shape.choices if word != value)
    elif shape.kind == "yes_no":
        yield from ({True, False} - {value})
    elif shape.kind == "date":
        near = {day + timedelta(days=step) for day in (value or on, on) for step in (-1, 0, 1)}
        yield from sorted((near | {on - timedelta(days=days) for days in _LONG_BEFORE}) - {value})
    elif isinstance(value, int):
        yield from {max(0, value - 1), value + 1, value // 2, 0} - {value}
