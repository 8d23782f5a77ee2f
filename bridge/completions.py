"""Unknown facts: what they may turn out to be, and what that does to the answer.

A completion is an applicant whose unknown facts have all been given a value: it could go through `check` itself.
Values come from the schema (every choice), from the thresholds of the rules (numbers), from the
anniversaries of the decision day (days), and, for a list, from examples of what it may hold. The completions are not
all combinations: each unknown fact is varied alone, around completions that meet as much, or as little, as can be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, get_args

from dateutil.relativedelta import relativedelta

from bridge.applicant import (
    FIRST_YEAR,
    MOST_MONEY,
    Applicant,
    Entry,
    ListOf,
    Pension,
    Prevented,
    Shape,
    fields_of,
    unknown_fields,
)
from bridge.engine import Case, Outcome, Place
from bridge.facts import predicate_of

#: How far back anniversaries of the decision day are tried, in years.
_YEARS_BACK: Final = 20
_FIRST_DAY: Final = date(FIRST_YEAR, 1, 1)

#: Begins the path of a figure of the law that the knowledge base lacks.
FIGURE: Final = "figure:"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is not known, with the values that it is tried with, as changes to a case."""

    path: str
    options: tuple[Callable[[Case], Case], ...]


@dataclass(frozen=True, slots=True)
class Considered:
    """The completions that were looked at. Only the outcomes of the worst and the best hold reasons.

    `cases` and `outcomes` go together; `worst` and `best` are places among them. `depends` names, for a place of a
    requirement, the unknown facts of which one alone changes its status.
    """

    cases: tuple[Case, ...]
    outcomes: tuple[Outcome, ...]
    worst: int
    best: int
    depends: Mapping[Place, tuple[str, ...]]


def consider(
    case: Case,
    evaluate: Callable[[Sequence[Case]], list[Outcome]],
    statuses: Callable[[Sequence[Case]], list[Outcome]],
    reads: Callable[[Outcome], Callable[[str], bool]],
    thresholds: Callable[[], frozenset[int]],
) -> Considered:
    """Looks at completions of a case.

    `evaluate` gives the outcomes, `statuses` the same without reasons, sooner; `reads` says, for the outcome of a
    case, whether what is asked there hangs on a predicate of that name; `thresholds` gives the numbers that the rules
    know.
    """
    # A lacking figure is so common that both ways to take it are looked at in the first grounding.
    both = (replace(case, supposed="high"), replace(case, supposed="low"))
    outcomes_of_both = evaluate(both)
    first = outcomes_of_both[0]
    unknowns = list(_unknowns(case, first, reads(first), thresholds))
    if not unknowns:
        return Considered(both[:1], (first,), 0, 0, {})
    if len(unknowns) == 1 and first.rows("lacking_figure"):
        depends = _depends(unknowns, {(0,): 0, (1,): 1}, outcomes_of_both)
        return Considered(both, tuple(outcomes_of_both), 0, 1, depends)
    case = replace(case, regimes=first.regimes)  # whatever the person's facts are, the days have picked them
    tried: dict[tuple[int, ...], int] = {}
    cases: list[Case] = []
    outcomes: list[Outcome] = []

    def look_at(choices: Sequence[tuple[int, ...]]) -> None:
        new = [choice for choice in dict.fromkeys(choices) if choice not in tried]
        made = [_completed(case, unknowns, choice) for choice in new]
        for choice, completed, outcome in zip(new, made, statuses(made), strict=True):
            tried[choice] = len(cases)
            cases.append(completed)
            outcomes.append(outcome)

    def around(base: tuple[int, ...]) -> list[tuple[int, ...]]:
        return [
            (*base[:place], option, *base[place + 1 :])
            for place, unknown in enumerate(unknowns)
            for option in range(len(unknown.options))
        ]

    def improved(base: tuple[int, ...], better: Callable[[tuple[int, int]], tuple[int, int]]) -> tuple[int, ...]:
        """Each fact at the option that, alone, is the best from this base."""
        chosen = []
        for place, unknown in enumerate(unknowns):
            variants = [(*base[:place], option, *base[place + 1 :]) for option in range(len(unknown.options))]
            scores = [better(_score(outcomes[tried[variant]], case.on)) for variant in variants]
            top = max(scores)
            now = scores[base[place]]
            chosen.append(base[place] if now == top else scores.index(top))
        return tuple(chosen)

    low = tuple(0 for _ in unknowns)
    high = tuple(len(unknown.options) - 1 for unknown in unknowns)
    for base, sign in ((high, 1), (low, -1)):

        def better(score: tuple[int, int], sign: int = sign) -> tuple[int, int]:
            return (sign * score[0], sign * score[1])

        seen: set[tuple[int, ...]] = set()
        while base not in seen:
            seen.add(base)
            look_at([base, *around(base)])
            base = improved(base, better)
    scores = [_score(outcome, case.on) for outcome in outcomes]
    choices = list(tried)  # of completions that meet as much, the one with the less helpful values is the worse
    worst, best = (
        choose(range(len(outcomes)), key=lambda each: (scores[each], choices[each])) for choose in (min, max)
    )
    outcomes[worst], outcomes[best] = evaluate([cases[worst], cases[best]])
    return Considered(
        tuple(cases),
        tuple(outcomes),
        worst,
        best,
        _depends(unknowns, tried, outcomes),
    )


def _completed(case: Case, unknowns: Sequence[Unknown], choice: tuple[int, ...]) -> Case:
    for unknown, option in zip(unknowns, choice, strict=True):
        case = unknown.options[option](case)
    return case


def _score(outcome: Outcome, on: date) -> tuple[int, int]:
    """How much is met, and how soon time mends the rest: more is better."""
    statuses = outcome.statuses
    not_before = outcome.not_before()
    never = (on + timedelta(days=36_525)).toordinal()
    unmet = [place for place, status in statuses.items() if status in ("missing", "assessment")]
    return -len(unmet), -sum(min(not_before.get(place, never), never) for place in unmet)


def _depends(
    unknowns: Sequence[Unknown], tried: Mapping[tuple[int, ...], int], outcomes: Sequence[Outcome]
) -> dict[Place, tuple[str, ...]]:
    """Compares completions that differ in one fact alone."""
    found: dict[Place, set[str]] = {}
    statuses = [outcome.statuses for outcome in outcomes]
    for place, unknown in enumerate(unknowns):
        groups: dict[tuple[int, ...], list[int]] = {}
        for choice, number in tried.items():
            groups.setdefault((*choice[:place], *choice[place + 1 :]), []).append(number)
        for first, *others in groups.values():
            for other in others:
                for where in statuses[first].keys() | statuses[other].keys():
                    if _differ(statuses[first].get(where), statuses[other].get(where)):
                        found.setdefault(where, set()).add(unknown.path)
    return {
        where: tuple(unknown.path for unknown in unknowns if unknown.path in paths) for where, paths in found.items()
    }


def _differ(one: str | None, other: str | None) -> bool:
    ok = ("met", "exempt")
    return one != other and not (one in ok and other in ok)


# What may be unknown, and the values tried -----------------------------------------------------------------


def _unknowns(
    case: Case, first: Outcome, reads: Callable[[str], bool], thresholds: Callable[[], frozenset[int]]
) -> Iterator[Unknown]:
    applicant = case.applicant
    for path in unknown_fields(applicant):
        if not reads(predicate_of(path)):
            continue
        values = list(_values(case, path, thresholds))
        if values:
            yield Unknown(path, tuple(_setter(path, each) for each in values))
    for row in first.rows("open_income"):
        year = int(row[0])
        yield Unknown(f"income.{year}", tuple(_income_setter(year, each) for each in (0, MOST_MONEY * 100)))
    for entry, end in first.rows("open_filing"):
        place = int(str(entry).rpartition("_")[2])
        path = f"permits[{place}].filed"
        before = date.fromordinal(int(end))
        yield Unknown(path, tuple(_setter(path, each) for each in (None, before + timedelta(days=1), before)))
    for name, of_year, _, _ in first.rows("lacking_figure"):
        yield Unknown(f"{FIGURE}{name}.{of_year}", (_suppose_high, _suppose_low))


def _suppose_low(case: Case) -> Case:
    return replace(case, supposed="low")


def _suppose_high(case: Case) -> Case:
    return replace(case, supposed="high")


def _setter(path: str, value: object) -> Callable[[Case], Case]:
    return lambda case: replace(case, applicant=with_value(case.applicant, path, value))


def _income_setter(year: int, amount: int) -> Callable[[Case], Case]:
    return lambda case: replace(
        case,
        applicant=case.applicant.model_copy(update={"income": {**(case.applicant.income or {}), year: amount}}),
    )


def with_value(entry: Entry, path: str, value: object) -> Any:
    """The entry with another value at a path such as `work[0].from`. The value is not checked."""
    head, _, rest = path.partition(".")
    name, _, place = head.partition("[")
    attribute = fields_of(type(entry))[name].attribute
    if place:
        listed = getattr(entry, attribute)
        number = int(place.rstrip("]"))
        known = list(listed.known)
        known[number] = with_value(known[number], rest, value) if rest else value
        value = ListOf(listed.complete, tuple(known))
    elif rest:
        value = with_value(getattr(entry, attribute), rest, value)
    return entry.model_copy(update={attribute: value})


def _values(case: Case, path: str, thresholds: Callable[[], frozenset[int]]) -> Iterator[object]:
    """The values to try, from what helps the person least to what helps most, as far as that can be told."""
    applicant = case.applicant
    shape, present = _shape_at(applicant, path)
    if shape.listed:
        known = present.known if isinstance(present, ListOf) else ()
        for example in _examples(path, case.on, case.filed):
            yield ListOf(True, (*known, *example))
    elif path == "pension":
        yield Pension(kind="none")
        yield Pension.model_validate({"kind": "old_age", "from": _FIRST_DAY.isoformat()})
    elif shape.kind == "yes_no":
        yield from (False, True)
    elif shape.kind == "choice":
        yield from shape.choices
    elif shape.kind == "date":
        # A period does not begin after its end: no file could say so.
        end = _shape_at(applicant, path[: -len("from")] + "to")[1] if path.endswith("].from") else None
        yield from (day for day in _days(case.on) if not (isinstance(end, date) and day > end))
    elif shape.kind in ("money", "hours", "days"):
        most = {"money": MOST_MONEY * 100, "hours": 168 * 100, "days": 36_500}[shape.kind]
        near = {number + step for number in thresholds() for step in (-1, 0, 1)}
        yield from sorted({0, most} | {each for each in near if 0 <= each <= most})


def _shape_at(entry: Entry, path: str) -> tuple[Shape, object]:
    head, _, rest = path.partition(".")
    name, _, place = head.partition("[")
    shape = fields_of(type(entry))[name]
    present = getattr(entry, shape.attribute)
    if not rest:
        return shape, present
    return _shape_at(present.known[int(place.rstrip("]"))] if place else present, rest)


def _days(on: date) -> Iterator[date]:
    """The decision day and its anniversaries, each with the day after, and the first day of all."""
    yield on
    for years in range(1, _YEARS_BACK + 1):
        anniversary = on - relativedelta(years=years)
        yield anniversary + timedelta(days=1)
        yield anniversary
    yield _FIRST_DAY


def _examples(path: str, on: date, filed: date) -> list[tuple[Any, ...]]:
    """What a list may hold, beside nothing: as a file would say it, days counted from those of the question."""
    before_filing = (filed - timedelta(days=1)).isoformat()
    yesterday = on - timedelta(days=1)
    always = _FIRST_DAY.isoformat()
    renewals = [on - relativedelta(years=years) for years in range(_YEARS_BACK, -1, -1)]
    job = {"kind": "employee", "hours_per_week": 37, "permanent": True, "terminated": False, "continues": True}
    examples: dict[str, list[Sequence[Any]]] = {
        "permits": [
            [],
            [{"ground": "spouse", "from": before_filing, "to": before_filing}],
            [{"ground": "spouse", "from": always, "to": yesterday.isoformat()}],
            [{"ground": "spouse", "from": filed.isoformat()}],
            [
                {"ground": "spouse", "from": yesterday.isoformat(), "to": yesterday.isoformat(), "marriage": 98},
                {"ground": "spouse", "from": on.isoformat(), "marriage": 99},
            ],
            [
                {"ground": "religious_worker", "from": yesterday.isoformat(), "to": yesterday.isoformat()},
                {"ground": "researcher", "from": on.isoformat()},
            ],
            [{"ground": "strong_ties", "from": always}],
            [
                {"ground": "study", "from": always, "to": renewals[0].isoformat()},
                *(
                    {"ground": "asylum", "from": day.isoformat(), "to": end.isoformat()}
                    for day, end in pairwise(renewals)
                ),
                {"ground": "asylum", "from": on.isoformat()},
            ],
            [{"ground": "spouse", "from": always}],
        ],
        "absences": [[{"from": always, "reason": "other"}], []],
        "work": [
            [],
            [{**job, "from": on.isoformat()}],
            [{**job, "from": always, "to": yesterday.isoformat()}],
            [{**job, "from": always}],
        ],
        "studies": [
            [],
            [{"kind": "lower_secondary", "from": always, "to": yesterday.isoformat()}],
            [{"kind": "higher", "from": always, "completed": False}],
            [
                {"kind": "lower_secondary", "from": always, "to": yesterday.isoformat()},
                {"kind": "higher", "from": always, "to": on.isoformat(), "completed": True},
            ],
        ],
        "exams": [
            [],
            [{"exam": "active_citizen", "passed": on.isoformat()}],
            [{"exam": "danish_2", "passed": always}],
            [{"exam": "danish_1", "passed": always}, {"exam": "english_at_danish_2", "passed": always}],
            [{"exam": "danish_3", "passed": always}],
            [{"exam": "danish_3", "passed": always}, {"exam": "active_citizen", "passed": on.isoformat()}],
        ],
        "active_citizenship": [[], [{"kind": "organisation", "from": always}]],
        "convictions": [
            [{"sentence": "unconditional", "days": 36_500, "judgment": always}],
            [{"sentence": "suspended", "days": 10, "judgment": on.isoformat()}],
            [],
        ],
        "charges": [[{"since": always, "may_bring": "6_months_or_more"}], []],
        "debts": [[{"kind": "tax", "amount": MOST_MONEY}], []],
        "benefits": [[{"kind": "cash_benefit", "from": always}], []],
        "identity_obstructed": [["false_name"], []],
        "disability.prevents": [[], get_args(Prevented)],
        "special_circumstances": [[]],
    }
    made: list[tuple[Any, ...]] = []
    for example in examples[path]:
        if path == "disability.prevents":
            made.append(tuple(example))
        else:
            listed = getattr(Applicant.model_validate({path: example}), fields_of(Applicant)[path].attribute)
            made.append(listed.known)
    return made
