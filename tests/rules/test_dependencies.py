"""What single requirements hang on: the rules of other requirements are left out, and nothing is lost by it."""

import os
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from bridge import KnowledgeBase
from bridge.audit.settings import anybody, regime_days
from bridge.completions import Completions
from bridge.dependencies import Abstract, abstract, below, goal
from bridge.engine import ELEMENTARY, Case
from bridge.rules import RuleBase
from bridge.syntax import Rule, parse
from bridge.tables import Memo, decisive

FULL = bool(os.environ.get("OPHOLD_FULL"))
REGIMES = ["seven_years", "points", "five_years", "six_years", "eight_years"] if FULL else ["points"]
COMPLETIONS = 500 if FULL else 25

#: Two requirements, of which both measure stretches: each of its own kind.
RULES = """
satisfied(P, G, R, long_stay) :- measured(P, G, R, long_stay, D), D >= 8.
satisfied(P, G, R, long_work) :- measured(P, G, R, long_work, D), D >= 4.
satisfied(P, G, R, Q) :- taken_for(G, Q, O), satisfied(P, G, R, O).
measured(P, G, R, long_stay, D) :- route_of(P, G, R), D = #sum { L, B : ranked(P, stay, B, L) }.
measured(P, G, R, Q, D) :- worked(P, G, R, Q, D).
ranked(P, K, B, L) :- edge(P, K, B), edge(P, K, C), L = C - B.
edge(P, stay, B) :- permits_from(P, B).
edge(P, work, B) :- work_from(P, B).
satisfied(P, G, R, danish) :- route_of(P, G, R), passed(P, 3, "level").
passed(P, N, S) :- exam(P, N, S).
worked(P, G, R, long_work, D) :- route_of(P, G, R), D = #count { B : edge(P, work, B) }.
"""

#: What may stand in the second and the fourth column of the heads, in the order of the rules.
HEADS = [
    {("now", "long_stay")},
    {("now", "long_work")},
    {("now", "instead")},
    {("now", "long_stay")},
    {("now", "long_work")},
    {("stay", "number"), ("work", "number")},
    {("stay", "")},
    {("work", "")},
    {("now", "danish")},
    {("number", "")},
    {("now", "long_work")},
]


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Rule, set[tuple[str, str]]]]:
    file = tmp_path_factory.mktemp("rules") / "core" / "stretches.lp"
    file.parent.mkdir()
    file.write_text(RULES)
    rules = parse(RuleBase(file.parents[1], checked=False), file)
    return list(zip(rules, HEADS, strict=True))


def places(live: list[tuple[Rule, set[tuple[str, str]]]], *atom: str) -> list[int]:
    rules = [rule for rule, _ in live]
    return [rules.index(rule) for rule in below([goal(atom)], live)]


def test_rules_of_one_requirement_and_of_one_kind_of_stretch_do_not_count_for_another(live) -> None:
    assert places(live, "satisfied", "now", "ordinary", "long_stay") == [0, 3, 5, 6]
    assert places(live, "satisfied", "now", "ordinary", "long_work") == [1, 4, 7, 10]


def test_where_a_variable_takes_another_requirement_all_rules_count(live) -> None:
    assert places(live, "satisfied", "now", "ordinary", "instead") == list(range(11))


def test_a_number_is_any_number(live) -> None:
    assert places(live, "satisfied", "now", "ordinary", "danish") == [8, 9]


# The rules that ship --------------------------------------------------------------------------------------------


def of_atoms(rows: frozenset[tuple[str | int, ...]], atoms: frozenset[Abstract]) -> frozenset[tuple[str | int, ...]]:
    return frozenset(row for row in rows if abstract(str(row[0]), row[1:]) in atoms)


def not_as_derived(kb: KnowledgeBase, case: Case, memo: Memo) -> list[str]:
    """For which groups the tables say something else of random completions than all rules together derive."""
    completions = Completions(kb, case, memo)
    random = Random(f"{case.on} {case.reading}")
    picked = [
        {each.path: random.randrange(len(each.options)) for each in completions.unknowns} for _ in range(COMPLETIONS)
    ]
    cases = [
        completions.completed({each.path: each.options[places[each.path]] for each in completions.unknowns})
        for places in picked
    ]
    found = []
    for places, outcome in zip(picked, kb.derived(cases, ELEMENTARY), strict=True):
        derived = frozenset((name, *row) for name in ELEMENTARY for row in outcome.rows(name))
        for group, table in completions.tables.items():
            tabled = decisive(table[tuple(places[path] for path in group.paths)])
            if group.of_law and tabled != of_atoms(derived, group.atoms):
                found.append(f"{group.paths} {places}")
    return found


@pytest.mark.parametrize("regime", REGIMES)
def test_tables_say_what_all_rules_derive_together(regime: str) -> None:
    """Also under each reading of a regime, for which what was found without it is taken over where it is the same."""
    kb = KnowledgeBase.load()
    case = anybody(regime_days(kb, date(2024, 12, 31))[regime])
    memo = Memo()
    about = [reading for reading, about in kb.readings_about.items() if regime in {of for of, _ in about}]
    assert about
    for reading in (None, *about):
        assert not_as_derived(kb, replace(case, reading=reading), memo) == []
