"""Goals asked by programs: what is known of predicates, several rule bases at once, and limits."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bridge import Applicant, KnowledgeBase
from bridge.goals import read_goal
from bridge.input_errors import InputErrors
from bridge.predicates import documented
from bridge.prolog.engine import prolog

ROOT = Path(__file__).parents[2]
ON = date(2026, 11, 22)
GOAL = "shortfall(P, danish_3, K), not eligible(P, fast)"


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def amina() -> Applicant:
    return Applicant.read(ROOT / "examples" / "one_short.yaml")


def changed(folder: Path, file: str, old: str, new: str) -> KnowledgeBase:
    shutil.copytree(ROOT / "kb", folder)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return KnowledgeBase.load(folder)


def test_laws_take_turns(kb: KnowledgeBase, amina: Applicant, tmp_path: Path) -> None:
    """What is tabled in one law is not in the way of another, nor of the same one read again."""
    file = "regimes/eight_years.lp"
    other = changed(
        tmp_path / "one", file, "asks_danish(eight_years, danish_3, 3)", "asks_danish(eight_years, danish_3, 2)"
    )
    again = KnowledgeBase.load()
    for _ in range(3):
        assert kb.query(GOAL, [amina], on=ON).rows == (("one_short", "exam_level"),)
        assert other.query(GOAL, [amina], on=ON).rows == ()
        assert again.query(GOAL, [amina], on=ON).rows == (("one_short", "exam_level"),)
        (outcome,) = KnowledgeBase.load(engine="prolog").evaluate([kb.case(amina, on=ON, filed=ON)])
        assert outcome.verdict == "not_eligible"


def test_the_next_question_works_after_each_limit(kb: KnowledgeBase, amina: Applicant) -> None:
    counted = "N = #count { A, D, G, J : source(A, _, _), source(D, _, _), source(G, _, _), source(J, _, _) }"
    slow = "source(A, _, _), source(_B, _, _), source(_C, _, _), source(_D, _, _)"
    for _ in range(2):
        assert kb.query(counted, seconds=60).ended_by == "memory"
        stopped = kb.query(slow, seconds=1)
        assert (stopped.ended_by, stopped.complete, len(stopped.rows)) == ("time", False, 1)
        within = kb.query(
            "eligible(P, _), source(A, _, _), source(_B, _, _), source(_C, _, _), A = _B, A != _B", [amina], seconds=1
        )
        assert within.complete or within.ended_by == "time"
        assert kb.query(GOAL, [amina], on=ON).rows == (("one_short", "exam_level"),)
        assert kb.query("born(P, D)", [Applicant()]).rows == ()


def test_nothing_is_held_when_nobody_asks(kb: KnowledgeBase, amina: Applicant) -> None:
    assert kb.query("born(P, D)", [amina]).rows
    law = kb.querying.law
    with prolog.holding(law, {}):
        for goal in ("'born/2'(A, B)", "'decided_on/2'(A, B)", "'status/5'(A, B, _, _, _)"):
            assert prolog.answers(goal, "AB", most=10, seconds=5).rows == []


def test_two_of_the_same_name(kb: KnowledgeBase) -> None:
    with pytest.raises(InputErrors):
        kb.query("born(P, D)", [Applicant(id="a"), Applicant(id="a")])


def test_programs_get_days_as_dates(kb: KnowledgeBase, amina: Applicant) -> None:
    assert kb.query("born(P, D)", [amina]).rows == (("one_short", date(1992, 4, 9)),)
    assert kb.query("regime_begins(eight_years, D)").rows == ((date(2017, 3, 15),),)


def test_many_applicants_one_after_the_other(kb: KnowledgeBase, amina: Applicant) -> None:
    people = [amina.model_copy(update={"id": f"p{place}"}) for place in range(40)]
    seen: list[tuple[int, int]] = []
    cases = {person.id: kb.case(person, on=ON) for person in people}
    alone = kb.case(Applicant(), on=ON)
    answer = kb.querying.ask("verdict(P, V)", cases, alone, progress=lambda done, every: seen.append((done, every)))
    assert [row[0] for row in answer.rows] == [person.id for person in people]
    assert seen == [(place, 40) for place in range(40)]
    together = kb.querying.ask("N = #count { P : verdict(P, not_eligible) }", cases, alone)
    assert together.rows == ((40,),)
    some = kb.querying.ask("verdict(P, V)", cases, alone, limit=7)
    assert (len(some.rows), some.ended_by) == (7, "answers")


@pytest.mark.parametrize(
    ("goal", "at"),
    [
        ("route(A, B), nosuch(A)", 14),
        ("route(A, B),\n  nosuch(A)", 16),
        ("\n\n route(A, B), nosuch(A)", 17),
        ("route(A, B), N = #count { X : nosuch(X) }", 31),
        ("route(A, B), not nosuch(A)", 18),
        ("route(A, B),\nroute(B, C) route(C, D)", 26),
        ("route(A, B), $", 14),
        ("route(A, B), X > 1", 14),
    ],
)
def test_places_in_a_goal(kb: KnowledgeBase, goal: str, at: int) -> None:
    with pytest.raises(InputErrors) as error:
        kb.querying.goal(goal)
    assert error.value.errors[0].arguments["at"] == at


def test_a_goal_keeps_to_what_was_written(kb: KnowledgeBase) -> None:
    goal = read_goal("route(G, _R), D = @day(2026, 1, 2).", kb.querying._askable, kb.querying.kinds)
    assert goal.variables == ("G", "D")
    assert [atom.signature for atom in goal.atoms] == ["route/2"]
    assert goal.kinds == {"D": "day"}


def test_comments_that_document() -> None:
    text = "%*! a(X, Y)\n  Some\n  words.\n*%\na(1, 2).\n%*! b\n  None.\n*%\n%* c(X) *%\n"
    assert [(each.predicate, each.shown, each.meaning) for each in documented(text)] == [
        ("a/2", "a(X, Y)", "Some words."),
        ("b/0", "b", "None."),
    ]
