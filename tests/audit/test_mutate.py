"""Mutants of the rules, and whether scenarios notice them."""

import os
from pathlib import Path

import clingo
import pytest

from bridge import KnowledgeBase
from bridge.calendar import Context
from bridge.clauses import Clause, clauses, written
from bridge.input_errors import InputErrors
from bridge.mutants import Mutant, mutants
from bridge.mutating import Mutating, mutate
from bridge.scenarios import read_scenarios

SCENARIOS = Path(__file__).parents[1] / "scenarios"


@pytest.fixture(scope="module")
def typed(knowledge_base: KnowledgeBase) -> list[Clause]:
    return clauses(knowledge_base.rules.verdict_rules)


@pytest.fixture(scope="module")
def all_of_them(typed: list[Clause]) -> list[Mutant]:
    return list(mutants(typed, range(len(typed))))


def test_a_mutant_is_another_rule_that_clingo_reads(typed: list[Clause], all_of_them: list[Mutant]) -> None:
    changed = [each.clause for each in all_of_them if each.clause]
    assert all(each.clause != typed[each.place] for each in all_of_them)
    # What no rule derives is only remarked on; an unsafe variable would be an error.
    made = clingo.Control(logger=lambda code, message: None)
    made.add("base", [], "\n".join(map(written, changed)))
    made.ground([("base", [])], context=Context())


def test_every_kind_of_mutant_is_made(all_of_them: list[Mutant]) -> None:
    assert {each.kind for each in all_of_them} == {"turned", "shifted", "dropped", "removed"}
    turned = {each.what for each in all_of_them if each.kind == "turned"}
    assert {("H >= N", "H > N"), ("C <= D", "C < D"), ("S > D", "S >= D"), ("S < F", "S <= F")} <= turned


def test_scenarios_notice_what_they_are_about(knowledge_base: KnowledgeBase) -> None:
    """The scenarios about age hold in place what the rules say of age."""
    scenarios = read_scenarios(knowledge_base, [SCENARIOS / "age.yaml"])
    mutating = Mutating(knowledge_base, scenarios, ["requirements/age.lp"])
    assert {mutating.rules[mutant.place].file for mutant in mutating.mutants} == {"requirements/age.lp"}
    found = {(mutant.what, how) for mutant, how, _ in mutating.run()}
    assert (("C <= D", "C < D"), "killed") in found


def test_what_is_tried_first_may_miss_a_mutant_that_all_expectations_kill(knowledge_base: KnowledgeBase) -> None:
    scenarios = read_scenarios(knowledge_base, [SCENARIOS / "age.yaml", SCENARIOS / "danish.yaml"])
    mutating = Mutating(knowledge_base, scenarios, ["requirements/age.lp"])
    killed = {number for number, (_, how, _) in enumerate(mutating.run()) if how == "killed"}
    assert killed
    assert {number for number in range(len(mutating.mutants)) if mutating.is_killed(number)} >= killed


def test_a_file_that_the_rules_do_not_have_is_told(knowledge_base: KnowledgeBase) -> None:
    with pytest.raises(InputErrors) as wrong:
        Mutating(knowledge_base, [], ["requirements/nothing.lp", "requirements/age.lp"])
    (error,) = wrong.value.errors
    assert (error.field, error.arguments["value"]) == ("--rules", "requirements/nothing.lp")
    assert "requirements/age.lp" in error.arguments["allowed"]


def test_scenarios_notice_nearly_every_change_of_what_is_decided(knowledge_base: KnowledgeBase) -> None:
    """A sample that is the same each time; with OPHOLD_FULL all of them."""
    sample = None if os.environ.get("OPHOLD_FULL") else 5
    answer = mutate(knowledge_base, read_scenarios(knowledge_base, [SCENARIOS]), sample=sample)
    assert sample is None or answer.mutants == sample
    told = (answer.survivors, answer.reasons, answer.same)
    assert answer.mutants == answer.killed + sum(map(len, told))
    assert answer.score >= 95
