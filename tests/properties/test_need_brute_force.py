"""`need` against a planner that tries every day: the same sets of changes, the same days, the same routes."""

import os
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random

import pytest
from planner import Change, Changes, Oracle, Planner, changed_with_holes
from strategies import (
    INTEGRATION,
    NEWEST,
    Question,
    Seeded,
    ahead,
    full_job,
    meets_all,
    mendable,
    older,
    question,
    spelled_out,
    with_holes,
)

from bridge import Applicant
from bridge.answers import ChangeAnswer, NeedAnswer, NeedOption
from bridge.engine import Place

CASES = 150 if os.environ.get("OPHOLD_FULL") == "1" else 10
LEVELS = {"danish_1": 1, "danish_2": 2, "fvu_reading_2": 2, "fvu_reading_3": 2, "danish_3": 3, "above_danish_3": 3}
FIELDS = (
    ["permits", "work", "exams", "debts"] * 4
    + ["active_citizenship", "income", "benefits", "convictions"] * 3
    + ["absences", "pension", "charges", "declaration_signed", "lives_in_denmark", "permit_conditions_met"]
)


@pytest.fixture(scope="module")
def oracle(kb) -> Oracle:
    return Oracle(kb)


def small_question(seed: int) -> tuple[Question, int]:
    c = Seeded(f"need {3050 + seed}")
    q = question(c, fields=FIELDS, most=5) if seed % 4 == 3 else mendable(c)
    return q, 2 if seed % 40 > 30 else 1


def adults(on: date, regime: str = NEWEST, **fields: object) -> Question:
    return Question({**meets_all(on), **dict.fromkeys(INTEGRATION, True), **fields}, on, on, (regime,))


#: Questions that random ones meet too rarely.
NAMED = {
    "a pending application from before charges were asked about": (
        Question(meets_all(date(2024, 7, 1)) | {"declaration_signed": False}, date(2024, 7, 1), date(2024, 3, 23)),
        {},
    ),
    "a figure told for a later year that is lower than what is supposed before it": (
        adults(
            date(2025, 6, 1),
            exams=meets_all(date(2025, 6, 1))["exams"][::2],
            work=[full_job(date(2022, 3, 1))],
            income={"2023": 330000, "2024": 330000},
        ),
        {"income.2026": 330000},
    ),
    "a route that opens while one waits": (
        adults(date(2003, 3, 1), "seven_years", permits=[{"ground": "spouse", "from": "1997-06-01"}]),
        {},
    ),
    "an asylum permit that is still to begin": (
        adults(
            date(2005, 5, 1),
            "seven_years",
            permits=[
                {"ground": "study", "from": "1995-01-01", "to": "2002-04-30"},
                {"ground": "asylum", "from": "2002-05-01", "to": "2005-04-30"},
                {"ground": "employee", "from": "2005-05-01", "to": "2005-06-30"},
                {"ground": "asylum", "from": "2005-07-01"},
            ],
        ),
        {},
    ),
    "a higher income of the years to come, which no other change would have looked at": (
        adults(
            date(2024, 2, 29),
            exams=[],
            income={"2022": 0, "2023": 0},
            active_citizenship=[{"kind": "board", "from": "2023-10-13", "to": "2024-01-09"}],
            pension={"kind": "early", "from": "2024-05-14"},
        ),
        {},
    ),
    "debts that are within the cap only one by one": (
        adults(date(2024, 9, 1), debts=[{"kind": "tax", "amount": 60000}, {"kind": "day_care", "amount": 53850.58}]),
        {},
    ),
    "debts that are exactly at the cap together": (
        adults(date(2024, 9, 1), debts=[{"kind": "tax", "amount": 60000}, {"kind": "day_care", "amount": 53850.57}]),
        {},
    ),
}


def shown(changes: Iterable[Change]) -> str:
    return "{" + ", ".join(sorted(f"{kind} {what}" for kind, what in changes)) + "}"


def chosen(option: NeedOption) -> Changes:
    return frozenset((change.change, change.what) for change in option.changes)


def alternatives(change: ChangeAnswer) -> list[Change]:
    """What would do as well as a change."""
    if change.change == "pass_exam":
        return [("pass_exam", exam) for exam in change.alternatives]
    return [(kind, change.what) for kind in change.alternatives]


def disagreements(
    kb, oracle: Oracle, q: Question, within: int, figures: Mapping[str, float] | None = None
) -> list[str]:
    """All in which `need` differs from the planner."""
    last = ahead(q.on, years=within)
    planner = Planner(oracle, q, last)
    answer = kb.need(applicant(q), **q.days, figures=figures, within=within, all_answers=True)
    wrong: list[str] = []
    found = {plan.changes: plan for plan in planner.plans}

    # Every answer is a plan, on its day, route and file.
    reached: set[tuple[Changes, tuple[str, str]]] = set()
    for option in answer.all:
        changes = chosen(option)
        plan = found.get(changes)
        route = (option.regime, option.route)
        where = f"{shown(changes)} on {option.date} ({route}, {option.file})"
        if plan is None or plan.day != option.date:
            days = [str(p.day) for p in planner.plans if p.changes <= changes]
            wrong.append(f"answer {where}: the planner has {plan and plan.day}, for parts of it {days}")
            continue
        if route not in plan.routes.get(option.file, ()):
            wrong.append(f"answer {where}: eligible are {plan.routes}")
        options = [(changes, route)]
        for change in option.changes:
            here = (change.change, change.what)
            others = set(alternatives(change))
            same = {
                other
                for other in planner.menu
                if other != here and stands_in(here, other) and (swapped := found.get(changes - {here} | {other}))
                if swapped.day == option.date and route in swapped.routes.get(option.file, ())
            }
            if same != others:
                wrong.append(f"answer {where}: instead of {here} do {sorted(same)}, it says {sorted(others)}")
            if any(demand(other) < demand(here) for other in others):
                wrong.append(f"answer {where}: {here} asks for more than {sorted(others)}")
            options = [(some - {here} | {o}, r) for some, r in options for o in (here, *others)]
        reached |= set(options)

    # Every plan is an answer, or one that an answer names as interchangeable.
    for plan in planner.plans:
        for route in sorted(set().union(*plan.routes.values())):
            if (plan.changes, route) not in reached:
                wrong.append(f"no answer for {shown(plan.changes)} on {plan.day} ({route}, {plan.routes})")

    if not wrong:
        wrong += front(answer)
        wrong += details(planner, answer)
    random = Random(str(q))
    for changes, day in planner.surprises(random, 60):
        wrong.append(f"{shown(changes)} is eligible on {day}, and no plan says so")
    wrong += rest(kb, planner, answer, figures)
    return wrong


def stands_in(change: Change, other: Change) -> bool:
    if change[0] == "pass_exam":
        return other[0] == "pass_exam"
    return {change[0], other[0]} <= {"pay_debt", "arrange_debt"} and change[1] == other[1]


def demand(change: Change) -> int:
    if change[0] == "pass_exam":
        return LEVELS.get(change[1], 9)
    return int(change[0] == "pay_debt")


def front(answer: NeedAnswer) -> list[str]:
    """The front of count and day, its marks and its order."""
    wrong = []
    points = [(option.count, option.date) for option in answer.all]
    expected = [
        option
        for option, (count, day) in zip(answer.all, points, strict=True)
        if not any((c <= count and d <= day) and (c, d) != (count, day) for c, d in points)
    ]
    if list(answer.answers) != expected:
        wrong.append(f"the front is {[(o.count, o.date) for o in answer.answers]}, of {points}")
    if points != sorted(points):
        wrong.append(f"not in order: {points}")
    for option in answer.all:
        if option.count != len(option.changes):
            wrong.append(f"count {option.count} of {len(option.changes)} changes")
        if option.smallest != (option.count == min(count for count, _ in points)):
            wrong.append(f"smallest: {option.smallest} of {points}")
        if option.earliest != (option.date == min(day for _, day in points)):
            wrong.append(f"earliest: {option.earliest} of {points}")
    return wrong


def details(planner: Planner, answer: NeedAnswer) -> list[str]:
    """`by` and `held_back_by` of each answer, and that nobody is eligible the day before."""
    q, oracle = planner.q, planner.oracle
    wrong = []
    cases, asked = [], []
    for option in answer.all:
        changes = chosen(option)
        for change in option.changes:
            here = (change.change, change.what)
            for day in (change.by, change.by + timedelta(days=1)):
                cases.append(planner.case(changes, option.date, option.file, {here: day}))
                asked.append((option, here, change.by, day))
    for (option, here, by, day), routes in zip(asked, oracle.routes(cases), strict=True):
        in_time = (option.regime, option.route) in routes
        if not q.on <= by <= option.date:
            wrong.append(f"{here} by {by}, the answer is of {option.date}")
        elif day == by and not in_time:
            wrong.append(f"{shown(chosen(option))} on {option.date}: {here} done on {by} is too late")
        elif day > by and by < option.date and in_time:
            wrong.append(f"{shown(chosen(option))} on {option.date}: {here} by {by}, but the day after does as well")
    before = [
        planner.case(chosen(option), ahead(option.date, days=-1), option.file)
        for option in answer.all
        if option.date > q.on
    ]
    outcomes = iter(oracle.statuses(before))
    for option in answer.all:
        where = f"{shown(chosen(option))} on {option.date} ({option.route})"
        held_back: set[str] = set()
        if option.date > q.on:
            outcome = next(outcomes)
            held_back = {
                place[2]
                for place in outcome.asked
                if place[:2] == (option.regime, option.route) and outcome.statuses[place] not in ("met", "exempt")
            }
            if not held_back and (option.regime, option.route) in outcome.verdicts:  # or it was not open yet
                wrong.append(f"{where}: eligible the day before")
        if set(option.held_back_by) != held_back:
            wrong.append(f"{where}: held back by {option.held_back_by}, the day before lacks {sorted(held_back)}")
        for change in option.changes:
            if not change.requirements:
                wrong.append(f"{where}: {change.change} {change.what} is said to meet nothing")
    return wrong


def rest(kb, planner: Planner, answer: NeedAnswer, figures: Mapping[str, float] | None) -> list[str]:
    """What the answer says as a whole."""
    q, oracle = planner.q, planner.oracle
    wrong = []
    plain = kb.check(applicant(q), **q.days, figures=figures)
    if answer.already_eligible != (plain.verdict == "eligible"):
        wrong.append(f"already_eligible {answer.already_eligible}, check says {plain.verdict}")
    if answer.assessment_now != (plain.verdict == "assessment"):
        wrong.append(f"assessment_now {answer.assessment_now}, check says {plain.verdict}")
    if answer.possible is not bool(planner.plans):
        wrong.append(f"possible {answer.possible}, the planner has {len(planner.plans)} plans")
    if (answer.possible is False) != bool(answer.blocked_by):
        wrong.append(f"possible {answer.possible}, blocked by {answer.blocked_by}")
    if answer.possible is False:
        days = [ahead(q.on, days=number) for number in range((planner.last - q.on).days + 1)]
        cases = [planner.case(planner.menu, day, mode) for day in days for mode in planner.modes]
        met: set[Place] = set()
        asked: set[Place] = set()
        for outcome in oracle.statuses(cases):
            asked |= set(outcome.asked)
            met |= {place for place, status in outcome.statuses.items() if status in ("met", "exempt")}
        never = {requirement for _, route, requirement in asked - met if route == "ordinary"}
        if never - set(answer.blocked_by):
            wrong.append(f"blocked by {answer.blocked_by}, but never met are {sorted(never)}")
        could = {
            blocking for blocking in answer.blocked_by if all(place in met for place in asked if place[2] == blocking)
        }
        if never and could:
            wrong.append(f"blocked by {answer.blocked_by}, but {sorted(could)} can be met")
    return wrong


def applicant(q: Question) -> Applicant:
    return Applicant.model_validate(q.data)


@pytest.mark.parametrize("seed", range(CASES))
def test_need_finds_what_trying_every_day_finds(kb, oracle, seed: int) -> None:
    q, within = small_question(seed)
    wrong = disagreements(kb, oracle, q, within)
    assert not wrong, "\n".join([*wrong, f"on {q.on}, filed {q.filed}, within {within}:", repr(q.data)])


@pytest.mark.parametrize("seed", range(CASES))
def test_need_finds_what_trying_every_day_finds_under_older_rules(kb, oracle, seed: int) -> None:
    q = older(Seeded(f"need under older rules {seed}"))
    wrong = disagreements(kb, oracle, q, 1)
    assert not wrong, "\n".join([*wrong, f"{q.regimes}, on {q.on}, filed {q.filed}:", repr(q.data)])


@pytest.mark.parametrize("seed", range(CASES // 3))
def test_what_need_says_of_a_file_with_holes_holds_however_they_are_filled(kb, seed: int) -> None:
    """Unknown facts count as their worst case: once the changes are made, plain `check` says eligible on the day."""
    c = Seeded(f"need with holes {seed}")
    q = mendable(c)
    q = q._replace(data=with_holes(c, spelled_out(q.data, q.on), most=2))
    answer = kb.need(applicant(q), on=q.on, filed=q.filed, within=3, all_answers=True)
    wrong = []
    for option in answer.all[:3]:
        data = changed_with_holes(q, chosen(option), option.date)
        filed = q.filed if option.file == "keep" else option.date
        then = kb.check(Applicant.model_validate(data), on=option.date, filed=filed)
        verdict = next(route.verdict for route in then.routes if route.route == option.route)
        if verdict != "eligible":
            where = f"{shown(chosen(option))} on {option.date} ({option.route}, {option.file})"
            wrong.append(f"{where}: {verdict}, unknown {then.unknown_facts}, figures {then.missing_figures}")
    if not answer.answers and answer.possible is False and not answer.blocked_by:
        wrong.append("not possible, and nothing blocks it")
    assert not wrong, "\n".join([*wrong, f"on {q.on}, filed {q.filed}:", repr(q.data)])


@pytest.mark.parametrize("name", NAMED)
def test_need_finds_what_trying_every_day_finds_in(kb, name: str) -> None:
    q, figures = NAMED[name]
    wrong = disagreements(kb, Oracle(kb, figures), q, 2 if "years to come" in name else 1, figures)
    assert not wrong, "\n".join([*wrong, f"on {q.on}, filed {q.filed}:", repr(q.data)])


#: What lies in a window that does not move while an application is pending, by regime.
PENDING = {
    "eight_years": {"benefits": [{"kind": "cash_benefit", "from": "2020-01-01", "to": "2021-02-01"}]},
    "seven_years": {"work": [full_job(date(2005, 3, 1))], "permits": [{"ground": "asylum", "from": "2002-06-01"}]},
}


@pytest.mark.parametrize("regime", PENDING)
def test_few_days_are_looked_at_for_a_pending_application(kb, regime: str, monkeypatch) -> None:
    """Time does not mend what hangs on its filing day: nothing is gained by trying every day up to the horizon."""
    monkeypatch.setattr("bridge.search.MOST_DAYS", 50)
    on = {"eight_years": date(2024, 9, 1), "seven_years": date(2007, 9, 1)}[regime]
    q = adults(on, regime, **PENDING[regime])._replace(filed=ahead(on, months=-3))
    answer = kb.need(applicant(q), **q.days)
    assert answer.possible
    assert {option.file for option in answer.answers} == {"new"}
