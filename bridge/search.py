"""The search for changes: which sets of them make one completion of a case eligible, and from which day.

It runs in rounds. The cases of a round are candidate days; they share the changes, which clingo chooses. From each
round come the days on which time may next mend something (brave consequences), until there are no new ones, and for
each day and route every inclusion-minimal set of changes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final, Literal

from clingo import Control, Function, Number

from bridge.applicant import Applicant
from bridge.calendar import add_years
from bridge.changes import Change, offered, shared_facts
from bridge.engine import OK, Case, LimitReached, Outcome, Place, arguments_of, control
from bridge.facts import facts
from bridge.waiting import waiting

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: More candidate days than this mean that the search does not come to an end.
MOST_DAYS: Final = 2_000

#: Whether one files anew on the day of the answer, or keeps the application that is pending.
Keeping = Literal["new", "keep"]


@dataclass(frozen=True, slots=True)
class Found:
    """A set of changes that makes the person eligible on a day, on a route, filing anew or keeping the application."""

    changes: frozenset[Change]
    day: int
    regime: str
    route: str
    file: Keeping

    def exchanged(self, change: Change, other: Change) -> "Found":
        """The set with another change in the place of one."""
        return replace(self, changes=self.changes - {change} | {other})


@dataclass
class Search:
    """The search for one completion of a case; `outcome` is its plain outcome, `within` the horizon in years.

    Raises LimitReached where there are too many debts, or where the candidate days do not come to an end.
    """

    kb: "KnowledgeBase"
    case: Case
    outcome: Outcome
    within: int
    found: list[Found] = field(default_factory=list)
    _asked: set[Place] = field(default_factory=set)
    _ever_ok: set[Place] = field(default_factory=set)

    def __post_init__(self) -> None:
        if self.outcome.regime is None:
            return
        last = add_years(self.case.on.toordinal(), self.within)
        files: tuple[Keeping, ...] = ("keep", "new") if self.case.filed < self.case.on else ("new",)
        for file in files:
            seen: set[int] = set()
            days = [self.case.on.toordinal()]
            while days:
                seen.update(days)
                if len(seen) > MOST_DAYS:
                    raise LimitReached("option-limit-days", MOST_DAYS)
                days = sorted(day for day in self._round(days, file) if day <= last and day not in seen)
        self.found = _undominated(self.found)

    @property
    def blocked_by(self) -> tuple[str, ...]:
        """The requirements that nothing meets within the horizon, on open routes; empty where there is a way."""
        if self.found or self.outcome.regime is None:
            return ()
        closed = {row[:2] for row in self.outcome.rows("closed")}
        never = {place for place in self._asked - self._ever_ok if place[:2] not in closed}
        unmet = {
            place for place, status in self.outcome.statuses.items() if status not in OK and place[:2] not in closed
        }
        return tuple(sorted({place[2] for place in never or unmet}))

    @cached_property
    def offered(self) -> list[Change]:
        """The changes that the person could make; of exams that meet the same requirements, the least demanding."""
        overdue = [str(row[0]) for row in self.outcome.rows("overdue_public_debt")]
        changes = [
            each for each in offered(self.case.applicant, self.case.on, overdue) if each.kind in self.kb.change_kinds
        ]
        return [each for each in changes if each.kind != "pass_exam"] + list(self.same)

    @cached_property
    def same(self) -> dict[Change, list[Change]]:
        """The exams that help, by the least demanding of those that mend the very same shortfalls.

        An exam that mends nothing alone may do so together with another one: such exams stand for themselves.
        """
        exams = [each for each in offered(self.case.applicant, self.case.on, ()) if each.kind == "pass_exam"]
        exams.sort(key=self.kb.demand)
        alone = self._mended([[exam] for exam in exams])
        same: dict[Change, list[Change]] = {}
        first: dict[frozenset[tuple[str, ...]], Change] = {}
        useless = []
        for exam, mends in zip(exams, alone, strict=True):
            if mends:
                same.setdefault(first.setdefault(mends, exam), []).append(exam)
            else:
                useless.append(exam)
        if self._mended([useless])[0]:
            pairs = list(combinations(useless, 2))
            for pair, mends in zip(pairs, self._mended(pairs), strict=True):
                if mends:
                    same.update({exam: [exam] for exam in pair})
        return same

    def _mended(self, sets: Sequence[Sequence[Change]]) -> list[frozenset[tuple[str, ...]]]:
        """What is unmet now and not after each set of changes: a place as such, or one of its kinds of shortfall."""
        cases = [self.changed(changes, self.case.on) for changes in [[], *sets]]
        plain, *after = [_unmet(each) for each in self.kb.shortfalls(cases)]
        return [plain - each for each in after]

    def changed(
        self, changes: Iterable[Change], day: date, file: Keeping = "new", done: Mapping[Change, date] | None = None
    ) -> Case:
        """The case on a later day, with changes made on the day asked about, or on the days in `done`."""
        case = self.case
        applicant = waiting(case.applicant, case.on, case.filed, self.outcome.present_permit, day)
        for change in changes:
            made = (done or {}).get(change, case.on)
            applicant = change.apply(applicant, made, day, self.income_asked(day.year))
        filed = case.filed if file == "keep" else day
        return replace(case, applicant=applicant, on=day, filed=filed, regimes=self.outcome.regimes)

    def income_asked(self, year: int) -> int:
        """The yearly income (øre) that is surely enough for a decision in that year."""
        return self._amounts.get(year, 0)

    @cached_property
    def _amounts(self) -> Mapping[int, int]:
        days = [date(self.case.on.year + ahead, 12, 31) for ahead in range(self.within + 1)]
        cases = [replace(self.case, applicant=Applicant(), on=day, filed=day, supposed="high") for day in days]
        outcomes = self.kb.derived(cases, {"amount_asked": 3})
        return {int(year): int(amount) for outcome in outcomes for year, amount in outcome.rows("amount_asked")}

    def _round(self, days: Sequence[int], file: Keeping) -> set[int]:
        """Grounds the days, keeps the minimal sets of each, and gives the days on which time may next help."""
        changes = {change.name: change for change in self.offered}
        texts = [self.kb.search_program(self.outcome.regimes), *(f"offered({name})." for name in changes)]
        for number, day in enumerate(days):
            then = date.fromordinal(day)
            plain = self.changed([], then, file)
            about = [*plain.circumstances(), *([("keeps_application",)] if file == "keep" else [])]
            edited = {
                name: [*facts(self.changed([change], then, file).applicant), *about] for name, change in changes.items()
            }
            texts.append(shared_facts(number, [*facts(plain.applicant), *about], edited))
        made = control("\n".join(texts), ["--heuristic=Domain"])
        later = self._look_ahead(made, days)
        self._enumerate(made, days, file, changes)
        return later

    def _look_ahead(self, made: Control, days: Sequence[int]) -> set[int]:
        _solve_with(made, "brave")
        brave: Sequence[object] = ()
        with made.solve(yield_=True) as handle:
            for model in handle:
                brave = model.symbols(shown=True)
        later: set[int] = set()
        for symbol in brave:
            case, *row = arguments_of(str(symbol))
            if not str(symbol).startswith("ok("):  # not_before and opens_later end with a day
                later.add(max(int(row[-1]), days[int(case)] + 1))
            else:
                self._ever_ok.add((str(row[0]), str(row[1]), str(row[2])))
        for atom in made.symbolic_atoms.by_signature("asked", 4):
            _, g, r, q = arguments_of(str(atom.symbol))
            self._asked.add((str(g), str(r), str(q)))
        return later

    def _enumerate(self, made: Control, days: Sequence[int], file: Keeping, changes: Mapping[str, Change]) -> None:
        _solve_with(made, "domRec")
        done = [
            (changes[atom.symbol.arguments[0].name], atom.literal)
            for atom in made.symbolic_atoms.by_signature("done", 1)
        ]
        for number, regime, route in [atom.symbol.arguments for atom in made.symbolic_atoms.by_signature("goal", 3)]:
            goal = Function("goal", [Number(number.number), regime, route])
            made.assign_external(goal, True)
            with made.solve(yield_=True) as handle:
                for model in handle:
                    chosen = frozenset(change for change, literal in done if model.is_true(literal))
                    self.found.append(Found(chosen, days[number.number], regime.name, route.name, file))
            made.assign_external(goal, False)


def _unmet(outcome: Outcome) -> frozenset[tuple[str, ...]]:
    places = {place for place, status in outcome.statuses.items() if status != "met"}
    return frozenset(places | {tuple(map(str, row[:4])) for row in outcome.rows("shortfall")})


def _solve_with(made: Control, mode: str) -> None:
    solving = made.configuration.solve
    assert solving is not None and not isinstance(solving, str)
    solving.models = 0
    solving.enum_mode = mode


def _undominated(found: list[Found]) -> list[Found]:
    """Those sets, each on its first day, that no proper subset equals or beats.

    Where filing anew gives no earlier day than the application that is pending, that one is kept.
    """
    first: dict[frozenset[Change], int] = {}
    for each in found:
        first[each.changes] = min(each.day, first.get(each.changes, each.day))
    kept: dict[tuple[frozenset[Change], str, str], Found] = {}
    for each in found:
        if each.day != first[each.changes]:
            continue
        if any(other < each.changes and day <= each.day for other, day in first.items()):
            continue
        key = (each.changes, each.regime, each.route)
        if key not in kept or (kept[key].file, each.file) == ("new", "keep"):
            kept[key] = each
    return list(kept.values())
