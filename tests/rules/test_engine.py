"""The engine: cases that share a grounding know nothing of each other, and a slice says what the whole says."""

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bridge import Applicant, KnowledgeBase
from bridge.applicant import unknown_fields
from bridge.engine import CHUNK, READ, STATUS_ONLY, UNTIL_ONLY, Case, Outcome, evaluate
from bridge.facts import predicate_of

SCENARIOS = Path(__file__).parents[1] / "scenarios"
DAY = date(2024, 5, 15)


def rows(outcome: Outcome, read=READ) -> dict[str, set]:
    """What was derived; the order of the atoms of a grounding says nothing."""
    found = {name: outcome.rows(name) for name in read}
    assert all(len(each) == len(set(each)) for each in found.values())
    return {name: set(each) for name, each in found.items()}


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def cases(full: Case, empty: Case) -> list[Case]:
    """Applicants of the scenarios on their days, and with them those who have nothing or everything.

    All of the eight-year regime, and every sixth of those before, which lie in folders of their own.
    """
    found = [empty, full, replace(full, supposed="low"), replace(empty, regimes=("eight_years",))]
    found += [replace(full, regimes=(path.name,)) for path in sorted(SCENARIOS.iterdir()) if path.is_dir()]
    yaml = YAML(typ="safe", pure=True)
    for path in sorted(SCENARIOS.rglob("*.yaml")):
        content = yaml.load(path)
        for case in content["cases"][:: 1 if path.parent == SCENARIOS else 6]:
            merged = {**content.get("base", {}), **case["applicant"]}
            applicant = Applicant.model_validate({name: value for name, value in merged.items() if value is not None})
            day = case.get("on", content.get("on"))
            regime = case.get("regime", content.get("regime"))
            regimes = () if regime is None else (regime,)
            found.append(Case(applicant, day, case.get("filed", day), regimes, reading=case.get("reading")))
    return found


@pytest.fixture(scope="module")
def together(kb: KnowledgeBase, cases: list[Case]) -> list[dict[str, set]]:
    return [rows(outcome) for outcome in kb.evaluate(cases)]


def test_cases_do_not_leak_into_each_other(kb: KnowledgeBase, cases: list[Case], together) -> None:
    for place in range(0, len(cases), 5):
        assert rows(kb.evaluate([cases[place]])[0]) == together[place]
    shuffled = list(range(len(cases)))
    random.Random(1).shuffle(shuffled)
    again = kb.evaluate([cases[place] for place in shuffled])
    assert [rows(outcome) for outcome in again] == [together[place] for place in shuffled]


def test_more_cases_than_a_chunk_keep_their_order(kb: KnowledgeBase, empty: Case) -> None:
    ages = [f"{1960 + place % 60}-01-01" for place in range(CHUNK + 10)]
    people = [replace(empty, applicant=Applicant.model_validate({"born": born})) for born in ages]
    found = kb.evaluate(people)
    assert len(found) == CHUNK + 10
    known = {born: rows(kb.evaluate([person])[0]) for born, person in zip(ages[:60], people[:60], strict=True)}
    assert [rows(outcome) for outcome in found] == [known[born] for born in ages]


def test_no_case_at_all(kb: KnowledgeBase) -> None:
    assert kb.evaluate([]) == []
    assert kb.statuses([]) == []
    assert kb.law["cites"]


def test_without_reasons_the_verdicts_are_the_same(kb: KnowledgeBase, cases: list[Case], together) -> None:
    for found, whole in zip(kb.statuses(cases), together, strict=True):
        assert rows(found, STATUS_ONLY) == {name: whole[name] for name in STATUS_ONLY}


def test_reading_less_reads_the_same(kb: KnowledgeBase, cases: list[Case], together) -> None:
    for found, whole in zip(kb.evaluate(cases[:40], UNTIL_ONLY), together, strict=False):
        assert rows(found, UNTIL_ONLY) == {name: whole[name] for name in UNTIL_ONLY}


def test_every_place_has_one_status(together) -> None:
    for outcome in together:
        places = [row[:3] for row in outcome["status"]]
        assert sorted(places) == sorted(set(places))


def test_every_place_has_a_status_and_every_route_one_verdict(together) -> None:
    for outcome in together:
        assert {row[:3] for row in outcome["asked"]} <= {row[:3] for row in outcome["status"]}
        routes = [row[:2] for row in outcome["verdict"]]
        assert sorted(routes) == sorted(outcome["route_examined"])
        assert len(outcome["best_verdict"]) == bool(routes)


def test_what_is_met_or_missing_can_say_why(kb: KnowledgeBase, cases: list[Case]) -> None:
    """Of people of whom all that the rules read is known."""
    closed = [replace(case, applicant=case.applicant.model_copy(update={"nothing_else": True})) for case in cases]
    asked = [kb.reads(outcome) for outcome in kb.evaluate(closed)]
    known = [
        case
        for case, reads in zip(closed, asked, strict=True)
        if not any(reads(predicate_of(path)) for path in unknown_fields(case.applicant))
    ]
    assert len(known) > 50
    for case, outcome in zip(known, kb.evaluate(known), strict=True):
        for *place, status in outcome.rows("status"):
            side = {"met": "evidence", "missing": "shortfall", "exempt": "exempt"}.get(str(status))
            if side is not None:
                assert any(row[:3] == tuple(place) for row in outcome.rows(side)), (place, status, case)


def test_no_time_bound_lies_in_the_past(cases: list[Case], together) -> None:
    filed_that_day = [(case, outcome) for case, outcome in zip(cases, together, strict=True) if case.filed == case.on]
    for case, outcome in filed_that_day:
        met = {row[:3] for row in outcome["status"] if row[3] == "met"}
        for *place, day in outcome["not_before"]:
            if tuple(place) not in met:
                assert day >= case.on.toordinal(), (place, date.fromordinal(day))


def test_a_regime_holds_from_its_day_on(kb: KnowledgeBase, empty: Case) -> None:
    first = kb.first_day()
    days = [first - timedelta(days=1), first]
    before, then = kb.evaluate([replace(empty, on=day, filed=day) for day in days])
    assert (before.regime, before.verdict) == (None, None)
    assert then.regime is not None


def test_a_case_of_one_program_is_evaluated_by_that_program(empty: Case) -> None:
    outcomes, law = evaluate("a(P, 1) :- decided_on(P, D).\nb(x).", [empty, empty], {"a": 2}, {"b": 1})
    assert [list(outcome.rows("a")) for outcome in outcomes] == [[(1,)], [(1,)]]
    assert law == {"b": [("x",)]}
