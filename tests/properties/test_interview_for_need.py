"""The interview with the goal `need`: what was never asked for could not have changed what is needed."""

import os

import pytest
from strategies import LISTS, Question, Seeded, mendable, older, question, spelled_out

from bridge import Applicant

SEEDS = range(16 if os.environ.get("OPHOLD_FULL") else 1)


def complete_question(seed: int) -> Question:
    c = Seeded(f"need interview {seed}")
    q = older(c) if seed % 3 == 2 else question(c, most=3, pending=False) if seed % 3 else mendable(c)
    return q._replace(data=spelled_out(q.data, q.on), filed=q.on)


def said(path: str, data: dict) -> object:
    """What a file says at the path of a fact; None where it does not."""
    field, _, rest = path.partition(".")
    value = data.get(field.partition("[")[0])
    if "[" in field:
        value = value[int(field[field.index("[") + 1 : -1])]
    return value.get(rest) if rest and value else value


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_never_asked_changes_nothing_that_is_needed(kb, seed: int) -> None:
    q = complete_question(seed)
    interview = kb.interview(Applicant.model_validate({"id": "hidden"}), goal="need", **q.days)
    while not (answer := interview.next()).done:
        told = {path: said(path, q.data) for path in answer.question.facts}
        known = {path: value for path, value in told.items() if value is not None}
        if known:
            interview.answer(known)
        else:
            interview.skip()
    asked = set(interview.applicant.document())
    end = kb.need(Applicant.model_validate(q.data), **q.days)
    for other in range(3):
        others = spelled_out(question(Seeded(f"others {seed} {other}"), most=6).data, q.on)
        unasked = {
            field: value
            for field, value in others.items()
            if field not in asked and field in {*LISTS, "born", "pension"}
        }
        changed = kb.need(Applicant.model_validate({**q.data, **unasked}), **q.days)
        assert [(each.date, each.count) for each in changed.answers] == [
            (each.date, each.count) for each in end.answers
        ], (q, sorted(unasked))
