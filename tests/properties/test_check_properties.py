"""What must hold of `check` whoever asks: about order, labels, improvements, routes, unknown facts and waiting."""

import json
import os
import re
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from planner import case, waited
from strategies import (
    EXAMS,
    INTEGRATION,
    NEWEST,
    YES_NO,
    Data,
    Question,
    Seeded,
    ahead,
    completed,
    full_job,
    iso,
    meets_all,
    mendable,
    older,
    older_questions,
    question,
    questions,
    spelled_out,
    with_holes,
)

from bridge import Applicant
from bridge.engine import Outcome

FULL = os.environ.get("OPHOLD_FULL") == "1"
MANY = 1000 if FULL else 120
FEW = 100 if FULL else 8
OK = ("met", "exempt")
RANK = {"eligible": 2, "assessment": 1, "not_eligible": 0}

quick = settings(
    deadline=None, max_examples=100 if FULL else 12, derandomize=True, suppress_health_check=list(HealthCheck)
)


def outcomes(kb, asked: Sequence[Question]) -> list[Outcome]:
    return kb.statuses([case(q.data, q.on, q.filed, regimes=q.regimes) for q in asked])


def many(what: str) -> list[Question]:
    """Questions under the newest rules, and as many under those before."""
    return [make(Seeded(f"{what} {n}")) for make in (question, older) for n in range(MANY)]


def check(kb, q: Question, **told: Any) -> dict:
    answer = kb.check(Applicant.model_validate(q.data), **q.days, **told)
    return answer.document()


@contextmanager
def within_seconds(seconds: int) -> Iterator[None]:
    """Ends what takes longer."""

    def ring(signal_number: int, frame: Any) -> None:
        raise TimeoutError(f"not done within {seconds} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


# Order and labels -------------------------------------------------------------------------------------------------


def shuffled(c: Seeded, data: Data) -> tuple[Data, dict[str, str]]:
    """The file with fields and entries in another order, and where each entry went."""
    moved: dict[str, str] = {}
    made: Data = {}
    fields = sorted(data)
    c.random.shuffle(fields)
    for field in fields:
        value = data[field]
        entries = value["known"] if isinstance(value, dict) and "known" in value else value
        if isinstance(entries, list):
            order = list(range(len(entries)))
            c.random.shuffle(order)
            mixed = [_turned(c, entries[place]) for place in order]
            moved |= {f"{field}[{old}]": f"{field}[{new}]" for new, old in enumerate(order)}
            made[field] = {**value, "known": mixed} if isinstance(value, dict) else mixed
        else:
            made[field] = _turned(c, value)
    return made, moved


def _turned(c: Seeded, value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    keys = list(value)
    c.random.shuffle(keys)
    return {key: value[key] for key in keys}


def renamed(document: dict, moved: dict[str, str]) -> dict:
    """The answer as it would read about a file whose entries were moved; sentences, which show paths, left out."""
    text = json.dumps(document)
    text = re.sub(r"[a-z_]+\[\d+\]", lambda found: moved.get(found[0], found[0]), text)
    made = json.loads(text)
    for route in made.get("routes", []):
        for requirement in route["requirements"]:
            for each in (requirement, *requirement.get("parts", [])):
                each["because"] = ""
                for listed in ("unknown_facts", "cites", "rests_on"):
                    each[listed] = sorted(each.get(listed, []))
    for listed in ("unknown_facts", "rests_on"):
        made[listed] = sorted(made.get(listed, []))
    return made


def test_the_order_of_entries_and_fields_never_matters_to_statuses(kb) -> None:
    asked = many("order")
    mixed = [q._replace(data=shuffled(Seeded(f"mix {n}"), q.data)[0]) for n, q in enumerate(asked)]
    wrong = []
    for n, (q, other, one, two) in enumerate(zip(asked, mixed, outcomes(kb, asked), outcomes(kb, mixed), strict=True)):
        if one.statuses != two.statuses:
            differ = {p[1:]: (s, two.statuses[p]) for p, s in one.statuses.items() if s != two.statuses[p]}
            wrong.append(f"{n}: {differ}\n{q.regimes}, on {q.on}, filed {q.filed}\n{q.data}\n{other.data}")
    assert not wrong, f"{len(wrong)} differ\n" + "\n\n".join(wrong[:3])


@pytest.mark.parametrize("make", ["question", "older"])
@pytest.mark.parametrize("seed", range(FEW))
def test_the_order_of_entries_and_fields_only_moves_paths(kb, seed: int, make: str) -> None:
    c = Seeded(f"order and holes {seed}")
    q = older(c) if make == "older" else question(c, most=3)
    if seed % 2:
        q = q._replace(data=with_holes(c, spelled_out(q.data, q.on)))
    mixed, moved = shuffled(c, q.data)
    expected = renamed(check(kb, q), moved)
    assert renamed(check(kb, q._replace(data=mixed)), {}) == expected, f"{q}\n{mixed}"


SAME_DAY = {
    "two permits that begin on the same day and end on different ones": [
        {"ground": "spouse", "from": "2014-01-01", "to": "2020-01-01"},
        {"ground": "employee", "from": "2020-01-02", "to": "2024-08-01"},
        {"ground": "spouse", "from": "2020-01-02", "to": "2026-01-01"},
    ],
    "two permits that begin on the same day, one of them filed for in Denmark": [
        {"ground": "spouse", "from": "2016-12-01", "filed": "2016-06-01"},
        {"ground": "employee", "from": "2016-12-01"},
    ],
    "permits of two marriages that begin on the same day": [
        {"ground": "spouse", "from": "2012-12-01", "marriage": 1},
        {"ground": "spouse", "from": "2012-12-01", "marriage": 2},
    ],
}


@pytest.mark.parametrize("name", SAME_DAY)
def test_the_order_of_entries_of_the_same_day_never_matters(kb, name: str) -> None:
    on = date(2024, 9, 1)
    orders = [Question({**meets_all(on), "permits": list(mixed)}, on, on) for mixed in permutations(SAME_DAY[name])]
    first, *others = [outcome.statuses for outcome in outcomes(kb, orders)]
    assert all(other == first for other in others)


LABELS = st.one_of(
    st.sampled_from(
        [
            '") :- x. #show.',
            "x). eligible(0,eight_years,ordinary). y(",
            "%*", "*%", "#end.", "\\", "'", '"', "{done(X)}.", "a % b", "@day(1,1,1)", "#script(lua)", "0", "_", "Å",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=60),
)  # fmt: skip


@quick
@given(label=LABELS, seed=st.integers(0, 40))
def test_the_label_is_text_and_changes_nothing_else(kb, label: str, seed: int) -> None:
    q = older(Seeded(f"label {seed}")) if seed % 2 else question(Seeded(f"label {seed}"), most=2)
    plain, named = check(kb, q), check(kb, q._replace(data={**q.data, "id": label}))
    assert named.pop("applicant", "applicant") == label
    plain.pop("applicant", None)
    assert named == plain


# Improvements -----------------------------------------------------------------------------------------------------


def improvements(c: Seeded, q: Question) -> Iterator[tuple[str, Data]]:
    """Files of people who are better off, and in what."""
    data, on = q.data, q.on
    start = ahead(on, days=-c.pick([0, 1, 30, 400, 1300, 2500]))
    yield f"a job from {start}", {**data, "work": [*data.get("work", []), full_job(start)]}
    for exam in EXAMS:
        passed = {"exam": exam, "passed": iso(ahead(on, days=-c.pick([0, 1, 4000])))}
        yield f"{passed}", {**data, "exams": [*data.get("exams", []), passed]}
    for place in range(len(data.get("debts", []))):
        yield f"debts[{place}] paid", {**data, "debts": data["debts"][:place] + data["debts"][place + 1 :]}
        owed = [
            {**debt, "amount": debt["amount"] / 2 if n == place else debt["amount"]}
            for n, debt in enumerate(data["debts"])
        ]
        yield f"debts[{place}] halved", {**data, "debts": [{**d, "amount": round(d["amount"], 2)} for d in owed]}
    for place, _ in enumerate(data.get("benefits", [])):
        yield f"benefits[{place}] gone", {**data, "benefits": data["benefits"][:place] + data["benefits"][place + 1 :]}
    for place, _ in enumerate(data.get("convictions", [])):
        left = data["convictions"][:place] + data["convictions"][place + 1 :]
        yield f"convictions[{place}] gone", {**data, "convictions": left}
    for field in ("declaration_signed", "lives_in_denmark", "permit_conditions_met", *INTEGRATION):
        yield field, {**data, field: True}
    joined = {"kind": "organisation", "from": iso(ahead(on, days=-c.pick([0, 100, 365, 400])))}
    yield "joined", {**data, "active_citizenship": [*data.get("active_citizenship", []), joined]}
    study: Data = {
        "kind": c.pick(["vocational", "higher"]),
        "from": iso(start),
        "admitted": iso(ahead(start, days=-99)),
    }
    study |= c.pick(
        [{"completed": False}, {"completed": True, "to": iso(max(start, ahead(on, days=-c.pick([0, 1, 60]))))}]
    )
    yield f"{study}", {**data, "studies": [*data.get("studies", []), study]}
    for year in (on.year - 1, on.year - 2, on.year):
        incomes = data.get("income", {})
        more = {**incomes, str(year): round(incomes.get(str(year), 0) + c.pick([0.01, 1000, 300000]), 2)}
        yield f"more income in {year}", {**data, "income": more}


def worse(before: Outcome, after: Outcome) -> list[str]:
    """What the second outcome has less of."""
    lost = [
        f"{route} {requirement}: {status}, then {after.statuses[place]}"
        for place, status in before.statuses.items()
        for _, route, requirement in [place]
        if (status in OK and after.statuses[place] not in OK)
        or (status == "assessment" and after.statuses[place] == "missing")
    ]
    lost += [
        f"{route}: {verdict}, then {after.verdicts[regime, route]}"
        for (regime, route), verdict in before.verdicts.items()
        if RANK[after.verdicts[regime, route]] < RANK[verdict]
    ]
    if RANK[str(after.verdict)] < RANK[str(before.verdict)]:
        lost.append(f"{before.verdict}, then {after.verdict}")
    return lost


def test_being_better_off_never_harms(kb) -> None:
    asked, what = [], []
    for n in range(MANY // 8):
        c = Seeded(f"better {n}")
        q = (older, mendable, older, question)[n % 4](c)
        for name, data in improvements(c, q):
            asked.append((q, q._replace(data=data)))
            what.append(name)
    before = outcomes(kb, [q for q, _ in asked])
    after = outcomes(kb, [other for _, other in asked])
    wrong = [
        f"{name}: {lost}\n{q.regimes}, on {q.on}, filed {q.filed}: {q.data}"
        for name, (q, _), one, two in zip(what, asked, before, after, strict=True)
        if (lost := worse(one, two))
    ]
    assert not wrong, f"{len(wrong)} of {len(asked)}\n" + "\n".join(wrong[:3])


# Routes and the verdict -------------------------------------------------------------------------------------------


def test_verdicts_of_routes_follow_their_requirements(kb) -> None:
    """choice.33, where all is known: any missing, else any assessment, else eligible; the best route decides."""
    asked = many("routes")
    for q, outcome in zip(asked, outcomes(kb, asked), strict=True):
        for (regime, route), verdict in outcome.verdicts.items():
            statuses = {outcome.statuses[place] for place in outcome.asked if place[:2] == (regime, route)}
            wanted = "eligible"
            if "missing" in statuses:
                wanted = "not_eligible"
            elif "assessment" in statuses:
                wanted = "assessment"
            assert verdict == wanted, (q, route)
        best = max(outcome.verdicts.values(), key=RANK.__getitem__)
        assert outcome.verdict == best, q


@quick
@given(q=st.one_of(questions(most=4), older_questions()), seed=st.integers(0, 10**6))
def test_answers_fit_themselves(kb, q: Question, seed: int) -> None:
    """choice.33 with unknown facts as well, and what interface.md says of an answer's parts."""
    c = Seeded(seed)
    if c.number(0, 2):
        q = q._replace(data=with_holes(c, spelled_out(q.data, q.on)))
    answer = kb.check(Applicant.model_validate(q.data), **q.days)
    named, figures = set(), set()
    for route in answer.routes:
        statuses = {each.status for each in route.requirements}
        if "missing" in statuses:
            assert route.verdict == "not_eligible"
        elif "unknown" not in statuses:
            assert route.verdict == ("assessment" if "assessment" in statuses else "eligible")
        for requirement in route.requirements:
            for each in (requirement, *requirement.parts):
                named |= set(each.unknown_facts)
                figures |= set(each.missing_figures)
                assert each.because
                assert each.cites
                assert each.status == "unknown" or not each.unknown_facts
                assert each.status != "unknown" or each.unknown_facts or each.missing_figures
                assert each.until is None or each.status in ("missing", "assessment")
                assert each.until is None or each.until >= q.on
                assert each.requirement != "in_time" or each.until is None
    assert set(answer.unknown_facts) == named
    assert set(answer.missing_figures) == figures
    verdicts = {route.verdict for route in answer.routes}
    assert answer.verdict != "eligible" or "not_eligible" not in verdicts or len(verdicts) > 1
    if "eligible" in verdicts:
        assert answer.verdict == "eligible"


def stated(on: date, regime: str, filed: date | None = None, **fields: Any) -> Question:
    """Somebody who meets all but what the fields say."""
    return Question(meets_all(on) | dict.fromkeys(INTEGRATION, True) | fields, on, filed or on, (regime,))


# Unknown facts ----------------------------------------------------------------------------------------------------


def both(data: Data, q: Question) -> list[Any]:
    """The two cases of a complete file: figures that nobody knows as high, and as low, as they may be."""
    high = case(data, q.on, q.filed, regimes=q.regimes)
    return [high, replace(high, supposed="low")]


def contradicted(answer: Any, outcome: Outcome) -> list[str]:
    """What a completion shows that the answer about the file with holes rules out."""
    allowed = {
        "met": OK,
        "exempt": OK,
        "missing": ("missing",),
        "assessment": (*OK, "assessment"),
        "unknown": (*OK, "missing", "assessment"),
    }
    verdicts = {
        "eligible": ("eligible",),
        "not_eligible": ("not_eligible",),
        "assessment": ("eligible", "assessment"),
        "undetermined": ("eligible", "assessment", "not_eligible"),
    }
    wrong = []
    if outcome.verdict not in verdicts[answer.verdict]:
        wrong.append(f"verdict {answer.verdict}, completed {outcome.verdict}")
    for route in answer.routes:
        completed_to = outcome.verdicts[route.regime, route.route]
        if completed_to not in verdicts[route.verdict]:
            wrong.append(f"{route.route} {route.verdict}, completed {completed_to}")
        for requirement in route.requirements:
            for each in (requirement, *requirement.parts):
                status = outcome.statuses.get((route.regime, route.route, each.requirement))
                if status is not None and status not in allowed[each.status]:
                    wrong.append(f"{route.route} {each.requirement} {each.status}, completed {status}")
    return wrong


def holed_question(seed: int, rules: str) -> tuple[Question, Seeded]:
    c = Seeded(f"holes {seed}")
    q = older(c) if rules == "older" else question(c, most=3) if seed % 2 else mendable(c)
    return q._replace(data=with_holes(c, spelled_out(q.data, q.on))), c


@pytest.mark.parametrize("rules", ["newest", "older"])
@pytest.mark.parametrize("seed", range(FEW * 2))
def test_no_completion_contradicts_what_is_said_of_a_file_with_holes(kb, seed: int, rules: str) -> None:
    q, c = holed_question(seed, rules)
    answer = kb.check(Applicant.model_validate(q.data), **q.days)
    tried = [completed(c, q.data, q.on) for _ in range(100 if FULL else 20)]
    found = iter(kb.statuses([each for data in tried for each in both(data, q)]))
    for data in tried:
        for _ in range(2):
            wrong = contradicted(answer, next(found))
            assert not wrong, f"{wrong}\n{q.regimes}, on {q.on}, filed {q.filed}\nfile {q.data}\ncompleted {data}"


#: A question of somebody with permits that are known, others that there may be, and what these do to a requirement.
OPEN_PERMITS = {
    "a later marriage": (  # nothing before the first permit of the latest marriage counts (choice.7)
        stated(date(2024, 6, 30), "eight_years", permits=[{"ground": "spouse", "from": "2014-01-01"}]),
        [{"ground": "spouse", "from": "2024-05-11", "filed": "2024-04-12", "marriage": 2}],
        ("ordinary", "residence_time", "missing"),
    ),
    "another ground": (  # 004.1, choice.17
        stated(date(2008, 2, 4), "seven_years", permits=[{"ground": "spouse", "from": "1995-02-04"}]),
        [{"ground": "accompanying_family", "from": "2001-02-06"}],
        ("ordinary", "same_grounds", "missing"),
    ),
    "the ground of the present permit": (
        stated(
            date(2008, 2, 4),
            "seven_years",
            permits=[
                {"ground": "spouse", "from": "1995-02-04", "to": "2000-12-31"},
                {"ground": "employee", "from": "2001-01-01", "to": "2008-02-03"},
            ],
        ),
        [{"ground": "spouse", "from": "2000-06-01"}, {"ground": "spouse", "from": "2008-02-04"}],
        ("ordinary", "same_grounds", "missing"),
    ),
    "asylum after a permit for work": (  # 004.13, choice.19
        stated(date(2008, 2, 4), "seven_years", permits=[{"ground": "employee", "from": "2002-02-04"}]),
        [{"ground": "asylum", "from": "2005-02-04"}],
        ("three_year", "same_grounds", "met"),
    ),
    "one that ended before filing": (  # choice.9
        stated(
            date(2013, 1, 18), "five_years", date(2012, 8, 20), permits=[{"ground": "spouse", "from": "2005-12-16"}]
        ),
        [{"ground": "ukraine_special", "from": "2012-01-18", "to": "2012-05-28"}],
        ("ordinary", "in_time", "missing"),
    ),
}


@pytest.mark.parametrize("name", OPEN_PERMITS)
def test_an_open_list_of_permits_may_hold(kb, name: str) -> None:
    q, others, (route, requirement, status) = OPEN_PERMITS[name]
    told = spelled_out(q.data, q.on)
    known = told["permits"]
    answer = kb.check(Applicant.model_validate(told | {"permits": {"complete": False, "known": known}}), **q.days)
    (outcome,) = kb.statuses([case(told | {"permits": [*known, *others]}, q.on, q.filed, regimes=q.regimes)])
    assert outcome.statuses[q.regimes[0], route, requirement] == status
    assert not contradicted(answer, outcome)


@pytest.mark.parametrize("rules", ["newest", "older"])
@pytest.mark.parametrize("seed", range(FEW))
def test_a_fact_that_is_named_as_unknown_matters(kb, seed: int, rules: str) -> None:
    """For each requirement and each fact named with it: two completions that differ in that fact alone tell two tales.

    Only facts that are answered by yes or no are looked at: their values can all be tried.
    """
    q, c = holed_question(seed, rules)
    answer = kb.check(Applicant.model_validate(q.data), **q.days)
    named = {
        (route.regime, route.route, each.requirement, path)
        for route in answer.routes
        for requirement in route.requirements
        for each in (requirement, *requirement.parts)
        for path in each.unknown_facts
        if path in YES_NO
    }
    if not named:
        return
    tried = [completed(c, q.data, q.on) for _ in range(20)]
    paths = sorted({path for *_, path in named})
    files = [{**data, path: value} for data in tried for path in paths for value in (True, False)]
    found = iter(kb.statuses([case(data, q.on, q.filed, regimes=q.regimes) for data in files]))
    matters = set()
    for _ in tried:
        for path in paths:
            one, two = next(found).statuses, next(found).statuses
            matters |= {(*place, path) for place in one if (one[place] in OK) != (two[place] in OK)}
    assert named <= matters, f"{sorted(named - matters)}\n{q.regimes}, on {q.on}, filed {q.filed}: {q.data}"


# Waiting ----------------------------------------------------------------------------------------------------------


#: Waiting that random questions meet too rarely.
WAITING = {
    "the second of two exams that count together": stated(
        date(2014, 9, 1),
        "five_years",
        exams=[
            {"exam": "school_danish_9", "passed": "2014-01-01"},
            {"exam": "general_danish_g", "passed": "2014-11-01"},
        ],
    ),
    "an asylum permit that is still to begin": stated(
        date(2005, 5, 1),
        "seven_years",
        permits=[
            {"ground": "study", "from": "2002-01-01", "to": "2005-06-30"},
            {"ground": "asylum", "from": "2005-07-01"},
        ],
    ),
    "a permit that ended while the decision was pending": stated(
        date(2024, 6, 1),
        "eight_years",
        date(2024, 1, 1),
        permits=[{"ground": "spouse", "from": "2016-04-01", "to": "2024-03-01"}],
    ),
    "same grounds on a permit that ended while the decision was pending": stated(
        date(2009, 6, 1),
        "seven_years",
        date(2009, 1, 1),
        permits=[
            {"ground": "study", "from": "2000-01-01", "to": "2002-08-31"},
            {"ground": "spouse", "from": "2002-09-01", "to": "2009-03-01"},
        ],
    ),
}


def waiting_question(seed: int) -> Question:
    c = Seeded(f"until {seed}")
    return mendable(c) if seed % 3 else question(c, most=4)


@pytest.mark.parametrize(
    "q",
    [
        *(pytest.param(waiting_question(seed), id=f"{seed}") for seed in range(FEW)),
        *(pytest.param(older(Seeded(f"until under older rules {seed}")), id=f"older {seed}") for seed in range(FEW)),
        *(pytest.param(q, id=name) for name, q in WAITING.items()),
    ],
)
def test_until_is_the_first_day_on_which_waiting_is_enough(kb, q: Question) -> None:
    """Every day of the next months is tried, filed anew: a requirement is met on `until` and on no day before."""
    answer = kb.check(Applicant.model_validate(q.data), **q.days)
    days = [ahead(q.on, days=number) for number in range(400 if FULL else 250)]
    told = [
        (route.regime, route.route, each.requirement, each)
        for route in answer.routes
        for requirement in route.requirements
        for each in (requirement, *requirement.parts)
        if each.status in ("missing", "assessment") and each.requirement != "in_time"
    ]
    if not told:
        return
    later = kb.statuses([case(waited(q, day), day, day, regimes=q.regimes) for day in days])
    beyond = sorted({each.until for *_, each in told if each.until and each.until > days[-1]})
    sides = {day: ahead(day, days=-1) for day in beyond}
    late = [day for pair in sides.items() for day in pair]
    far = dict(zip(late, kb.statuses([case(waited(q, day), day, day, regimes=q.regimes) for day in late]), strict=True))
    wrong = []
    for *place, each in told:
        first = next(
            (day for day, outcome in zip(days, later, strict=True) if outcome.statuses.get(tuple(place)) in OK), None
        )
        if each.until in sides:
            on_day, before = (far[day].statuses.get(tuple(place)) for day in (each.until, sides[each.until]))
            if on_day not in OK or before in OK or first is not None:
                wrong.append(f"{place}: until {each.until}; then {on_day}, the day before {before}, first {first}")
        elif each.until != first:
            wrong.append(f"{place}: until {each.until}, but the first day is {first}")
    assert not wrong, "\n".join([*wrong, f"{q.regimes}, on {q.on}, filed {q.filed}: {q.data}"])


def test_a_group_is_met_when_its_parts_are_although_a_pension_lifts_them(kb) -> None:
    """Two of the four on the person's own facts are enough for a pensioner too (choice.25): the income of two years."""
    on = date(2025, 1, 1)
    data = meets_all(on) | {"work": [full_job(date(2021, 11, 9))], "exams": meets_all(on)["exams"][:1]}
    data |= {"income": {"2024": 500000}, "pension": {"kind": "early", "from": "2020-01-01"}}
    answer = kb.check(Applicant.model_validate(data), on=on)
    ordinary = next(route for route in answer.routes if route.route == "ordinary")
    supplementary = next(each for each in ordinary.requirements if each.requirement == "supplementary")
    day = date(2026, 1, 1)
    q = Question(data, on, on)
    days = (ahead(day, days=-1), day)
    then = kb.statuses([case(waited(q, each), each, each) for each in days])
    assert [each.statuses[NEWEST, "ordinary", "supplementary"] for each in then] == ["missing", "met"]
    assert (supplementary.status, supplementary.until) == ("missing", day)


def test_somebody_abroad_for_good_gets_an_answer_soon(kb) -> None:
    """Each day abroad is deducted, so that the day on which the years are complete moves away as time passes."""
    on = date(2024, 9, 1)
    data = meets_all(on) | {"permits": [{"ground": "spouse", "from": "2016-08-21"}]}
    data |= {"absences": [{"from": "2024-08-20", "reason": "other"}]}
    with within_seconds(10):
        answer = kb.check(Applicant.model_validate(data), on=on)
    ordinary = next(route for route in answer.routes if route.route == "ordinary")
    residence = next(each for each in ordinary.requirements if each.requirement == "residence_time")
    assert (residence.status, residence.until) == ("missing", None)


# Figures ----------------------------------------------------------------------------------------------------------


def verdicts_only(document: dict) -> Any:
    return [
        (route["route"], route["verdict"], [(each["requirement"], each["status"]) for each in route["requirements"]])
        for route in document["routes"]
    ]


@pytest.mark.parametrize("seed", range(FEW // 2))
def test_a_later_figure_changes_no_earlier_decision(kb, seed: int) -> None:
    q = question(Seeded(f"figure {seed}"), most=3, pending=False)
    on = date(2024, 1 + seed % 12, 1 + seed % 28)
    q = Question({**q.data, "income": {"2022": 319738.75, "2023": 319738.74 + seed % 2}}, on, on)
    plain = check(kb, q)
    told = check(kb, q, figures={"income.2030": 1 if seed % 3 else 9_000_000})
    assert told.pop("figures") == {"income.2030": 1.0 if seed % 3 else 9_000_000.0}
    assert verdicts_only(told) == verdicts_only(plain)
