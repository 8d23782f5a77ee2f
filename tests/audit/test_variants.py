"""Variants of the rules in one grounding: each case comes to what it comes to under a rule base changed on disk."""

import os
import random
import shutil
from pathlib import Path

import pytest

from bridge import KnowledgeBase
from bridge.clauses import Clause, Comparison, clauses, written
from bridge.engine import READ, Case, Outcome
from bridge.rules import SHIPPED, RuleBase
from bridge.syntax import Rule
from bridge.variants import Variant, Variants

#: So many rules, and so many facts of the law, are really taken out of the files.
TRIED = 60 if os.environ.get("OPHOLD_FULL") else 8


@pytest.fixture(scope="module")
def rules(knowledge_base: KnowledgeBase) -> tuple[Rule, ...]:
    return (*knowledge_base.rules.verdict_rules, *knowledge_base.rules.of_question("unknowns"))


@pytest.fixture(scope="module")
def some(example_cases: list[Case]) -> list[Case]:
    return example_cases[::3]


def rows(outcome: Outcome) -> dict[str, list[tuple]]:
    return {name: sorted(outcome.rows(name), key=str) for name in READ}


def changed(rule: Rule, instead: str, folder: Path) -> KnowledgeBase:
    """The shipped rules with one of them written anew, or taken out."""
    shutil.copytree(SHIPPED, folder)
    path = folder / rule.file
    lines = path.read_text().split("\n")
    begin, end = rule.node.location.begin, rule.node.location.end
    before, after = lines[begin.line - 1][: begin.column - 1], lines[end.line - 1][end.column - 1 :]
    lines[begin.line - 1 : end.line] = [before, instead, after, f"#defined {rule.head}."]
    path.write_text("\n".join(lines))
    return KnowledgeBase(RuleBase(folder, checked=False))


def picked(rules: tuple[Rule, ...], seed: int) -> list[int]:
    shuffled = random.Random(seed)
    kinds = ([place for place, rule in enumerate(rules) if bool(rule.body) == has_body] for has_body in (True, False))
    return [place for places in kinds for place in shuffled.sample(places, TRIED)]


def shifted(clause: Clause) -> Clause:
    """Another rule in the place of one: its first comparison turned, or its first number one higher."""
    for place, literal in enumerate(clause.body):
        if isinstance(literal, Comparison) and literal.operator != "=":
            turned = Comparison("!=", literal.left, literal.right)
            return Clause(clause.head, (*clause.body[:place], turned, *clause.body[place + 1 :]))
    terms = list(clause.head.terms)
    for place, term in enumerate(terms):
        if isinstance(term, int):
            terms[place] = term + 1
            break
    return Clause(type(clause.head)(clause.head.name, tuple(terms)), clause.body)


def test_nothing_left_out_is_the_law(
    knowledge_base: KnowledgeBase, rules: tuple[Rule, ...], example_cases: list[Case]
) -> None:
    found = Variants(clauses(rules)).evaluate([Variant(case) for case in example_cases], READ)
    assert list(map(rows, found)) == list(map(rows, knowledge_base.evaluate(example_cases)))


@pytest.fixture(scope="module")
def left_out(rules: tuple[Rule, ...], some: list[Case]) -> list[list[Outcome]]:
    """What the cases come to without each of the rules picked, all in one go."""
    variants = [Variant(case, {each}) for each in picked(rules, 1) for case in some]
    outcomes = Variants(clauses(rules)).evaluate(variants, READ)
    return [outcomes[first : first + len(some)] for first in range(0, len(outcomes), len(some))]


@pytest.mark.parametrize("number", [*range(2 * TRIED)])
def test_a_rule_left_out_is_one_that_is_not_there(
    rules: tuple[Rule, ...], some: list[Case], left_out: list[list[Outcome]], tmp_path: Path, number: int
) -> None:
    kb = changed(rules[picked(rules, 1)[number]], "", tmp_path / "kb")
    assert list(map(rows, left_out[number])) == list(map(rows, kb.evaluate(some)))


def test_a_changed_rule_is_one_that_is_written_so(rules: tuple[Rule, ...], some: list[Case], tmp_path: Path) -> None:
    of = picked(rules, 2)
    typed = clauses(rules)
    changes = {number: (place, shifted(typed[place])) for number, place in enumerate(of)}
    variants = [Variant(case, (), {number}) for number in changes for case in some]
    outcomes = Variants(typed, changes).evaluate(variants, READ)
    for number, (place, clause) in changes.items():
        kb = changed(rules[place], written(clause), tmp_path / f"kb{number}")
        got = outcomes[number * len(some) : (number + 1) * len(some)]
        assert list(map(rows, got)) == list(map(rows, kb.evaluate(some))), written(clause)
