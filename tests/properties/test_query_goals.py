"""A goal's answers are those that clingo gives for a rule with the same body: random conjunctions, compared."""

import os
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from clingo import Control

from bridge import Applicant, KnowledgeBase
from bridge.calendar import Context
from bridge.engine import control, value
from bridge.facts import case_facts
from bridge.predicates import ASKED_WITH_THE_LAW, CIRCUMSTANCES, Predicate

ROOT = Path(__file__).parents[2]
GOALS = 1_500 if os.environ.get("OPHOLD_FULL") else 200
ON = date(2026, 11, 22)
PEOPLE = ("one_short", "refugee", "waiting_period")
MOST = 20_000

Row = tuple[str | int, ...]


class Maker:
    """Makes goals whose atoms hang together, over predicates of which something holds."""

    def __init__(self, chance: random.Random, predicates: Sequence[Predicate], rows: Mapping[str, list[Row]]) -> None:
        self._chance = chance
        self._rows = rows
        self._predicates = [each for each in predicates if rows.get(each.signature)]
        self._small = [each for each in self._predicates if len(rows[each.signature]) <= 40]

    def goal(self) -> str:
        """A goal that clingo and Prolog both take: every variable stands in an atom that is not negated."""
        chance = self._chance
        size = 1
        atoms: list[str] = []
        bound: list[str] = []
        for _ in range(chance.randint(1, 3)):
            one = chance.choice(self._predicates if chance.random() < 0.5 else self._small)
            if size * len(self._rows[one.signature]) > MOST:
                continue
            size *= len(self._rows[one.signature])
            terms = [self._term(one, at, bound) for at in range(len(one.arguments))]
            bound += [term for term in terms if term[0].isupper() and term not in bound]
            atoms.append(f"{one.name}({', '.join(terms)})" if terms else one.name)
        literals = [*atoms, *self._others(bound)]
        chance.shuffle(literals)
        return ", ".join(literals)

    def _others(self, bound: list[str]) -> Iterator[str]:
        chance = self._chance
        if bound and chance.random() < 0.35:
            yield f"not {self._negated(bound)}"
        if bound and chance.random() < 0.35:
            left = chance.choice(bound)
            # How a case and another word are ordered hangs on the names of the cases.
            right = chance.choice(
                [each for each in bound if (each[0] == "P") == (left[0] == "P")] + ["5", '"law.12"', "20000000"]
            )
            yield f"{left} {chance.choice(['<', '<=', '!=', '>', '>=', '='])} {right}"
        if bound and chance.random() < 0.2:
            calculated = f"{chance.choice(bound)} {chance.choice('+-')} {chance.choice([*bound, '7'])}"
            called = f"@{chance.choice(['add_years', 'add_months'])}({chance.choice(bound)}, {chance.randint(0, 30)})"
            yield f"Z = {chance.choice([calculated, called, f'@year({chance.choice(bound)})'])}"
        if chance.random() < 0.3:
            yield self._counted(bound)

    def _counted(self, bound: list[str]) -> str:
        one = self._chance.choice(self._small)
        inner = [
            self._chance.choice([*bound, f"L{at}"]) if bound and self._chance.random() < 0.5 else f"L{at}"
            for at in range(len(one.arguments))
        ]
        condition = f"{one.name}({', '.join(inner)})" if inner else one.name
        if self._chance.random() < 0.5 or len(inner) < 2:
            return f"N = #count {{ {self._chance.choice(inner or ['1'])} : {condition} }}"
        return f"N = #sum {{ {', '.join(reversed(inner))} : {condition} }}"

    def _negated(self, bound: list[str]) -> str:
        one = self._chance.choice(self._predicates)
        terms = [
            self._chance.choice([*bound, "_", self._constant(one, at)]) if one.arguments else ""
            for at in range(len(one.arguments))
        ]
        return f"{one.name}({', '.join(terms)})" if terms else one.name

    def _term(self, one: Predicate, at: int, bound: list[str]) -> str:
        chance = self._chance.random()
        name = one.arguments[at]
        if name == "P":
            return self._chance.choice(["P", "P", "P", "P2", "_", self._constant(one, at)])
        if chance < 0.15:
            return self._constant(one, at)
        if chance < 0.25:
            return "_"
        if chance < 0.35 and (others := [each for each in bound if each[0] != "P"]):
            return self._chance.choice(others)
        return name if chance < 0.8 and name[0].isupper() else f"V{self._chance.randint(0, 5)}"

    def _constant(self, one: Predicate, at: int) -> str:
        return str(self._chance.choice(self._rows[one.signature])[at])


def told(symbol: object) -> str | int:
    """A value as a goal has it: a text in its quotes."""
    found = value(symbol)  # type: ignore[arg-type]
    return found if isinstance(found, int) else str(symbol)


@pytest.fixture(scope="module")
def people() -> list[Applicant]:
    return [Applicant.read(ROOT / "examples" / f"{name}.yaml") for name in PEOPLE]


@pytest.fixture(scope="module")
def program(kb: KnowledgeBase, people: list[Applicant]) -> str:
    facts = "".join(case_facts(person.id, kb.case(person, on=ON, filed=ON).facts()) for person in people)
    questions = "\n".join(map(kb.rules.question, ASKED_WITH_THE_LAW))
    return "\n".join([kb.rules.law, questions, kb.rules.register, facts])


@pytest.fixture(scope="module")
def predicates(kb: KnowledgeBase) -> list[Predicate]:
    """All that may be asked, but for the tables of a question that chooses."""
    every = kb.querying.predicates.values()
    return [each for each in every if each.files[:1] != ("questions/changes.lp",) and each.name != "complete"]


@pytest.fixture(scope="module")
def rows(program: str, predicates: list[Predicate]) -> dict[str, list[Row]]:
    made = control(program)
    found: dict[str, list[Row]] = defaultdict(list)
    for each in predicates:
        for atom in made.symbolic_atoms.by_signature(each.name, len(each.arguments)):
            found[each.signature].append(tuple(map(told, atom.symbol.arguments)))
    return dict(found)


def plain(each: object) -> str | int:
    return each.toordinal() if isinstance(each, date) else each  # type: ignore[return-value]


def test_answers_are_those_of_clingo(
    kb: KnowledgeBase, people: list[Applicant], program: str, predicates: list[Predicate], rows: dict[str, list[Row]]
) -> None:
    maker = Maker(random.Random(20261122), predicates, rows)
    asked: dict[str, list[tuple[str, ...]]] = {}
    answers: dict[str, set[Row]] = {}
    while len(answers) < GOALS:
        goal = maker.goal()
        if goal and goal not in answers:
            found = kb.query(goal, people, on=ON, filed=ON, limit=100_000, seconds=60)
            assert found.complete, goal
            answers[goal] = {tuple(map(plain, row)) for row in found.rows}
            asked[goal] = [found.variables]
    with_goals = [
        f"answer_{place}({', '.join(names)}) :- {goal}." if names else f"answer_{place} :- {goal}."
        for place, (goal, (names,)) in enumerate(asked.items())
    ]
    undefined = [each for each in predicates if not rows.get(each.signature)]
    declared = [f"#defined {each.signature}." for each in undefined]
    made = Control(logger=lambda *_: None)  # that a variable within an aggregate comes from outside is meant
    made.add("base", [], "\n".join([program, *declared, *with_goals]))
    made.ground([("base", [])], context=Context())
    wrong = []
    for place, (goal, (names,)) in enumerate(asked.items()):
        atoms = made.symbolic_atoms.by_signature(f"answer_{place}", len(names))
        expected = {tuple(value(argument) for argument in atom.symbol.arguments) for atom in atoms}
        if expected != answers[goal]:
            wrong.append((goal, sorted(map(str, expected ^ answers[goal]))[:3], len(expected), len(answers[goal])))
    assert wrong == [], "\n".join(map(str, wrong))
    assert sum(bool(each) for each in answers.values()) > GOALS // 3


def test_the_cases_of_the_test_are_what_the_facts_know(predicates: list[Predicate], rows: dict[str, list[Row]]) -> None:
    lacking = {each.signature for each in predicates if each.signature not in rows}
    assert CIRCUMSTANCES.keys() - lacking >= {"decided_on/2", "filed_on/2"}
    assert len(rows) > 150
