"""What of the rules does nothing: planted rules that are dead or redundant are found, and those that matter are not."""

import shutil
from datetime import date

import pytest

from bridge import KnowledgeBase
from bridge.audit.auditing import Audit
from bridge.audit.sensitivity import Sensitivity
from bridge.rules import SHIPPED, RuleBase
from explanations.words import LANGUAGES, Words

TODAY = date(2026, 11, 22)

PLANTED = """
% A test that nobody can pass, a second way to the same, and a fact that is said a second time.
older_than_ever(P) :- born(P, B), C = @add_years(B, 18), C > D, C < D, decided_on(P, D).
satisfied(P, G, R, age) :- tested(P, G, R, age), older_than_ever(P).
satisfied(P, G, R, declaration) :- tested(P, G, R, declaration), declaration_signed(P, true), decided_on(P, D).
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Sensitivity:
    folder = tmp_path_factory.mktemp("planted") / "kb"
    shutil.copytree(SHIPPED, folder)
    with (folder / "requirements" / "age.lp").open("a") as file:
        file.write(PLANTED)
    kb = KnowledgeBase(RuleBase(folder, checked=False))
    return Sensitivity(Audit(kb, TODAY, ["five_years"]), rounds=3)


def told(found: Sensitivity, places: list[int]) -> set[str]:
    return {f"{found.rules[place].name} {found.rules[place].line}" for place in places}


def test_what_is_planted_is_left(planted: Sensitivity) -> None:
    shipped = (SHIPPED / "requirements" / "age.lp").read_text().count("\n")
    lines = {number: shipped + 1 + number for number in (2, 3, 4)}
    left = told(planted, planted.left)
    assert f"older_than_ever {lines[2]}" in left
    assert f"satisfied {lines[3]}" in left
    assert f"satisfied {lines[4]}" in left
    fires = {place for place in planted.left if planted.pool.fires_for[place]}
    own = [place for place in planted.left if planted.rules[place].file == "requirements/age.lp"]
    assert {planted.rules[place].line for place in own if place in fires and planted.rules[place].line > shipped} == {
        lines[4]
    }


def test_what_is_redundant_is_proved_to_change_no_verdict(planted: Sensitivity) -> None:
    shipped = (SHIPPED / "requirements" / "age.lp").read_text().count("\n")
    own = {place for place in planted.of_no_account if planted.rules[place].file == "requirements/age.lp"}
    lines = {planted.rules[place].line - shipped - 1: place for place in own}
    assert {2, 3, 4} <= lines.keys()
    assert planted.finding("redundant", lines[4]).proved
    # That no day is before another and after it is nothing that can be told without the days.
    assert not planted.finding("dead", lines[2]).proved


def test_what_matters_is_not_left(planted: Sensitivity) -> None:
    left = {planted.rules[place].text for place in planted.left}
    for text in (
        "part_time_hours(five_years,1501).",
        "asks_younger(five_years,youth,19).",
        "eligible(P,G,R) :- route_examined(P,G,R); not fails(P,G,R); not hangs_on_assessment(P,G,R).",
        "satisfied(P,G,R,Q) :- level_measure(P,G,R,Q,H,N); H >= N.",
    ):
        assert text in {rule.text for rule in planted.rules}
        assert text not in left


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_has_words(planted: Sensitivity, language) -> None:
    words = Words(language)
    for place in planted.left:
        kind = "redundant" if planted.pool.fires_for[place] else "dead"
        found = planted.finding(kind, place)
        if found.message != "dead-fact":
            assert words.words(f"audit-{found.message}", **found.arguments)
