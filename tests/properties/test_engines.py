"""SWI-Prolog and clingo agree: on every requirement, reason and verdict of generated people, and on whole answers."""

import os
from datetime import date
from pathlib import Path

import pytest
from planner import case
from strategies import Question, Seeded, mendable, older, question, with_holes

from bridge import Applicant, KnowledgeBase
from bridge.engine import READ

FULL = os.environ.get("OPHOLD_FULL") == "1"
ON = date(2024, 9, 2)
EXAMPLES = sorted(
    path for path in (Path(__file__).parents[2] / "examples").iterdir() if path.suffix in (".yaml", ".json")
)
#: So many people of each kind: under the newest rules, nearly eligible, and under the rules before.
EACH = 800 if FULL else 40
ANSWERS = 60 if FULL else 6


@pytest.fixture(scope="module")
def in_prolog() -> KnowledgeBase:
    return KnowledgeBase.load(engine="prolog")


def people(make, number: int) -> list[Question]:
    return [make(Seeded(f"engines {make.__name__} {each}")) for each in range(number)]


@pytest.mark.parametrize("make", [question, mendable, older])
def test_the_engines_derive_the_same(kb, in_prolog, make):
    some = people(make, EACH)
    asked = [case(each.data, each.on, each.filed, regimes=each.regimes) for each in some]
    for each, one, other in zip(some, kb.evaluate(asked), in_prolog.evaluate(asked), strict=True):
        for predicate in READ:
            assert set(one.rows(predicate)) == set(other.rows(predicate)), (each, predicate)


@pytest.mark.parametrize("make", [question, mendable, older])
def test_the_engines_give_the_same_answer(kb, in_prolog, make):
    for number, each in enumerate(people(make, ANSWERS)):
        data = with_holes(Seeded(f"engines holes {number}"), each.data) if number % 3 == 2 else each.data
        applicant = Applicant.model_validate(data)
        one, other = (each_kb.check(applicant, **each.days) for each_kb in (kb, in_prolog))
        assert one.document() == other.document(), (data, each.on)


def test_nothing_of_a_question_is_left_for_the_next(kb, in_prolog):
    """People asked one after the other are told what each is told alone, in any order."""
    asked = [case(each.data, each.on, each.filed) for each in people(question, 6)]
    alone = [kb.evaluate([each])[0].rows("status") for each in asked]
    for order in (range(6), range(5, -1, -1)):
        for place in order:
            (found,) = in_prolog.evaluate([asked[place]])
            assert set(found.rows("status")) == set(alone[place])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_engines_give_the_same_answer_on_every_example(kb, in_prolog, path):
    person = Applicant.read(path)
    one, other = (each.check(person, on=person.on or ON).document() for each in (kb, in_prolog))
    assert one == other
