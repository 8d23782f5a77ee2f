"""The answer of `need`: the smallest sets of changes, and the earliest days, that make a person eligible.

The search (bridge/search.py) finds the sets; here they become answers, each confirmed by plain evaluation.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from bridge.answers import ChangeAnswer, NeedAnswer, NeedOption
from bridge.changes import Change
from bridge.checking import number_of, union, warnings
from bridge.considering import consider
from bridge.engine import OK, Case
from bridge.search import Found, Search
from bridge.unknowns import FIGURE
from explanations.sentences import change_text
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: Changes of one family can stand in for each other.
_FAMILIES: Final[Mapping[str, str]] = {"pass_exam": "exam", "pay_debt": "debt", "arrange_debt": "debt"}


class _Way(NamedTuple):
    """A set of changes, and beside each of them what would do as well."""

    found: Found
    instead: Mapping[Change, tuple[str, ...]]

    @property
    def point(self) -> tuple[int, int]:
        """What ways are compared by: the number of changes and the day."""
        return len(self.found.changes), self.found.day


class _Details(NamedTuple):
    """What plain evaluation says: what was not met the day before, what each change meets, by when to make it."""

    held_back_by: tuple[str, ...]
    meets: Mapping[Change, tuple[str, ...]]
    by: Mapping[Change, int]


class Needing:
    """One question being answered."""

    def __init__(self, kb: "KnowledgeBase", case: Case, words: Words, *, within: int, all_answers: bool) -> None:
        self.kb = kb
        self.words = words
        self.within = within
        self.all_answers = all_answers
        self.given = case.applicant
        self.asked_regimes = case.regimes
        self.considered = consider(kb, case)

    def answer(self) -> NeedAnswer:
        """The whole answer."""
        considered = self.considered
        worst = _Options(self, Search(self.kb, considered.worst, considered.worst_outcome, self.within))
        in_best_case: list[NeedOption] = []
        if considered.open:
            best = _Options(self, Search(self.kb, considered.best, considered.best_outcome, self.within))
            in_best_case = best.front()
        case, outcome = worst.search.case, worst.search.outcome
        answers = worst.front()
        possible: bool | None = bool(answers)
        if (not possible and in_best_case) or outcome.regime is None:
            possible = None
        already = considered.combined.best == {"eligible"}
        told = [path for paths in considered.depends.values() for path in paths]
        soonest = min(answers, key=lambda each: (each.date, each.regime, each.route), default=None)
        return NeedAnswer(
            applicant=case.applicant.id,
            on=case.on,
            filed=case.filed,
            regime=outcome.regime,
            reading=case.reading,
            already_eligible=already,
            possible=possible,
            answers=tuple(answers),
            all=tuple(option for option, _ in worst.options) if self.all_answers else (),
            other_ways=len(worst.ways) - len(worst.best_ways),
            best_case=tuple(in_best_case) if in_best_case != answers else (),
            assessment_now=outcome.verdict == "assessment",
            unknown_facts=union([tuple(path for path in told if not path.startswith(FIGURE))]),
            missing_figures=union([tuple(path.removeprefix(FIGURE) for path in told if path.startswith(FIGURE))]),
            rests_on=worst.rests_on(answers),
            warnings=tuple(
                warnings(
                    self.kb,
                    case,
                    outcome,
                    self.words,
                    eligible=already,
                    answer=(soonest.date, soonest.regime, soonest.route) if soonest else None,
                    anew=not self.asked_regimes and soonest is not None and soonest.file == "new",
                )
            ),
            blocked_by=() if possible is None else worst.search.blocked_by,
            within_years=self.within,
            figures={f"{name}.{year}": amount / 100 for name, year, amount in case.figures},
            knowledge_base=self.kb.version,
        )


class _Options:
    """What a search found, as answers."""

    def __init__(self, question: Needing, search: Search) -> None:
        self.kb = question.kb
        self.words = question.words
        self.given = question.given
        self.search = search
        self.ways = self._ways()
        self.best_ways = [way for way in self.ways if not any(_beats(other.point, way.point) for other in self.ways)]
        self.options = self._options(self.ways if question.all_answers else self.best_ways)

    def front(self) -> list[NeedOption]:
        """The answers that no other beats on both the number of changes and the day."""
        return [option for option, way in self.options if way in self.best_ways]

    def _ways(self) -> list[_Way]:
        """Of sets that differ in one exam, or one measure about a debt, the least demanding, the others beside it."""
        known = set(self.search.found)
        ways = []
        for found in self.search.found:
            instead: dict[Change, tuple[str, ...]] = {}
            for change in found.changes:
                others = [
                    other
                    for other in self.search.offered
                    if _stands_in(change, other) and found.exchanged(change, other) in known
                ]
                if any(self.kb.demand(other) < self.kb.demand(change) for other in others):
                    break
                same = {each for first in (change, *others) for each in self.search.same.get(first, [first])}
                ordered = sorted(same - {change}, key=self.kb.demand)
                instead[change] = tuple(each.what if each.kind == "pass_exam" else each.kind for each in ordered)
            else:
                ways.append(_Way(found, instead))
        return ways

    def _options(self, ways: Sequence[_Way]) -> list[tuple[NeedOption, _Way]]:
        """The ways as answers, in the order of the interface."""
        smallest = min((way.point[0] for way in ways), default=0)
        earliest = min((way.point[1] for way in ways), default=0)
        order = {route: place for place, route in enumerate(self.search.outcome.routes)}  # a later one comes last
        options = []
        for way, details in zip(ways, self._confirmed([way.found for way in ways]), strict=True):
            found = way.found
            option = NeedOption(
                route=found.route,
                regime=found.regime,
                date=date.fromordinal(found.day),
                count=way.point[0],
                smallest=way.point[0] == smallest,
                earliest=way.point[1] == earliest,
                file=found.file,
                held_back_by=details.held_back_by,
                changes=tuple(
                    self._change(way, change, details)
                    for change in sorted(found.changes, key=lambda change: (change.kind, change.what))
                ),
            )
            options.append((option, way))
        return sorted(
            options,
            key=lambda each: (
                each[0].count,
                each[0].date,
                order.get((each[0].regime, each[0].route), len(order)),
                each[0].route,
                [(change.change, change.what) for change in each[0].changes],
            ),
        )

    def _change(self, way: _Way, change: Change, details: _Details) -> ChangeAnswer:
        found, case = way.found, self.search.case
        by, day = date.fromordinal(details.by[change]), date.fromordinal(found.day)
        what = self._what(change)
        oere: int | None = None
        years: list[int] = []
        if change.kind == "raise_income":
            oere = self.search.income_asked(day.year)
            years = [year for year in (day.year - 2, day.year - 1) if date(year, 12, 31) > by]
        elif _FAMILIES.get(change.kind) == "debt" and what == change.what and case.applicant.debts:
            oere = case.applicant.debts.known[change.place].amount
        meets, instead = details.meets[change], way.instead[change]
        cites = [*self.kb.cites(found.regime, *meets), *self.kb.change_cites.get(change.kind, ())]
        return ChangeAnswer(
            change=change.kind,
            what=what,
            alternatives=instead,
            requirements=meets,
            by=by,
            amount=None if oere is None else number_of(oere, 100),
            text=change_text(self.words, change.kind, what, instead, oere, case.applicant, years),
            cites=tuple(dict.fromkeys(cites)),
        )

    def _what(self, change: Change) -> str:
        """What the change is about; the field alone where the debt or benefit is only supposed and not in the file."""
        field, bracket, _ = change.what.partition("[")
        listed = getattr(self.given, field) if bracket else None
        return field if bracket and (listed is None or change.place >= len(listed.known)) else change.what

    def _confirmed(self, sets: Sequence[Found]) -> list[_Details]:
        """The details of each set; its day must be eligible, or search and evaluation would not be of one law."""
        changed, cases = self.search.changed, []
        for each in sets:
            day = date.fromordinal(each.day)
            cases += [changed(each.changes, day, each.file), changed(each.changes, day - timedelta(days=1), each.file)]
            cases += [changed(each.changes - {change}, day, each.file) for change in each.changes]
        outcomes = iter(self.kb.statuses(cases))
        confirmed = []
        for each, by in zip(sets, self._last_days(sets), strict=True):
            route = (each.regime, each.route)
            then, before = next(outcomes), next(outcomes)
            assert (*route, "eligible") in then.rows("verdict"), each
            waited = each.day > self.search.case.on.toordinal()
            asked = [place for place in before.asked if place[:2] == route] if waited else []
            held_back = tuple(place[2] for place in asked if before.statuses[place] not in OK)
            meets = {}
            for change in each.changes:
                without = next(outcomes).statuses
                meets[change] = tuple(
                    place[2]
                    for place, status in without.items()
                    if place[:2] == route
                    and place[2] not in self.kb.groups
                    and status != "met"
                    and then.statuses[place] == "met"
                )
            confirmed.append(_Details(held_back, meets, by))
        return confirmed

    def _last_days(self, sets: Sequence[Found]) -> list[dict[Change, int]]:
        """For each change of each set: the last day on which making it, all else as stated, still gives the day."""
        last = [dict.fromkeys(each.changes, each.day) for each in sets]
        # Between a day on which a slow change is in time and one on which it is too late.
        between = {
            (number, change): (self.search.case.on.toordinal(), each.day + 1)
            for number, each in enumerate(sets)
            for change in each.changes
            if self.kb.change_kinds[change.kind] == "slow"
        }
        steps = 1  # both ends first: many changes can wait to the last day, or not at all
        while between:
            tries = []
            for key, (low, high) in between.items():
                days = {low + 1, high - 1, *range(low, high, max(1, (high - low) // steps))}
                tries += [(key, day) for day in sorted(days) if low < day < high]
            steps = 8
            outcomes = self.kb.verdicts([self._delayed(sets[number], change, day) for (number, change), day in tries])
            for (key, day), outcome in zip(tries, outcomes, strict=True):
                low, high = between[key]
                each = sets[key[0]]
                in_time = outcome.verdicts[each.regime, each.route] == "eligible"
                between[key] = (max(low, day), high) if in_time else (low, min(high, day))
            for (number, change), (low, high) in list(between.items()):
                if high - low <= 1:
                    last[number][change] = low
                    del between[number, change]
        return last

    def _delayed(self, each: Found, change: Change, day: int) -> Case:
        then = {change: date.fromordinal(day)}
        return self.search.changed(each.changes, date.fromordinal(each.day), each.file, then)

    def rests_on(self, options: Sequence[NeedOption]) -> tuple[str, ...]:
        """The sources of answers that are unverified or a choice."""
        cites = [cite for option in options for change in option.changes for cite in change.cites]
        cites += [cite for option in options for cite in self.kb.cites(option.regime, *option.held_back_by)]
        return self.kb.trusts_least(dict.fromkeys(cites))


def _stands_in(change: Change, other: Change) -> bool:
    """Whether the other change could stand in for this one: an exam for an exam, a measure about the same debt."""
    family = _FAMILIES.get(change.kind)
    same_object = family == "exam" or change.what == other.what
    return other != change and family is not None and family == _FAMILIES.get(other.kind) and same_object


def _beats(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and all(mine <= theirs for mine, theirs in zip(one, other, strict=True))
