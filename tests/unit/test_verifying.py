"""Comparing answers: what differs is found, wherever it stands, and told in both languages."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge import Applicant, KnowledgeBase
from bridge.verifying import SENTENCES, compare
from explanations.verify_text import difference_text
from explanations.words import Words

NAMES = st.sampled_from(["requirement", "route", "regime", "id", "text", "verdict", "until", "parts"])
LEAVES = st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["met", "missing", "2026-11-22", "in order"])
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3))
ANSWERS = st.dictionaries(NAMES, VALUES, max_size=4)


def said(value: Any) -> Any:
    """The value without nulls, as one that tells 1 from true."""
    match value:
        case dict():
            return {name: said(each) for name, each in value.items() if each is not None}
        case list():
            return [said(each) for each in value]
    return repr(value)


@given(ANSWERS, ANSWERS)
def test_answers_differ_exactly_where_something_is_found(then: dict[str, Any], now: dict[str, Any]) -> None:
    found = list(compare(then, now))
    assert bool(found) == (said(then) != said(now))
    assert not list(compare(then, then))
    for each in found:
        for words in (Words("en"), Words("da")):
            assert re.search(r"[.”«]$", difference_text(words, each))


def paths(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    return [each.path for each in compare(then, now)]


def test_entries_belong_together_by_their_names() -> None:
    danish, age = {"requirement": "danish", "status": "met"}, {"requirement": "age", "status": "met"}
    missing = {**danish, "status": "missing"}
    assert paths({"requirements": [age, danish]}, {"requirements": [missing, age]}) == ["requirements[1].status"]
    assert paths({"requirements": [age]}, {"requirements": [danish, age]}) == ["requirements[0]"]
    assert paths({"requirements": [age, danish]}, {"requirements": [danish, age]}) == ["requirements"]
    assert paths({"requirements": []}, {"requirements": [age]}) == ["requirements[0]"]


def test_entries_without_names_are_compared_in_order_but_for_those_that_are_alike() -> None:
    one, two, three = ({"years": number} for number in (1, 2, 3))
    assert paths({"rows": [one, two]}, {"rows": [three, two]}) == ["rows[0].years"]
    assert paths({"rows": [two]}, {"rows": [one, two]}) == ["rows[0]"]
    assert paths({"rows": [one, one, two]}, {"rows": [one, two]}) == ["rows[1]"]


def test_what_says_which_rules_answered_is_not_compared() -> None:
    assert paths({"knowledge_base": {"digest": "a"}}, {"knowledge_base": {"digest": "b"}}) == []


def test_a_field_that_is_null_says_no_more_than_one_that_is_absent() -> None:
    assert paths({"until": None, "parts": [{"id": "a", "until": None}]}, {"parts": [{"id": "a"}]}) == []


@pytest.mark.parametrize(
    ("then", "now", "english", "danish"),
    [
        (
            {"verdict": "undetermined"},
            {"verdict": "eligible"},
            "Verdict: it cannot be said then, the rules are met now.",
            "Afgørelse: det kan ikke siges dengang, reglerne er opfyldt nu.",
        ),
        (
            {"until": "2026-11-22"},
            {"until": None},
            "Met from: 22 November 2026 then, nothing now.",
            "Opfyldt fra: 22. november 2026 dengang, intet nu.",
        ),
        (
            {"cites": ["003.1", "law.2"]},
            {"cites": []},
            "Sources: 003.1 and law.2 then, nothing now.",
            "Kilder: 003.1 og law.2 dengang, intet nu.",
        ),
        (
            {"possible": True, "count": 1},
            {"possible": False, "count": 1},
            "Possible: yes then, no now.",
            "Muligt: ja dengang, nej nu.",
        ),
        (
            {"routes": [{"regime": "points", "route": "youth", "open": True}]},
            {"routes": [{"regime": "points", "route": "youth", "open": False}]},
            "The way “as a young person who applies before turning 19”, open to this person: yes then, no now.",
            "Vejen »som ung, der søger før det fyldte 19. år«, åben for denne person: ja dengang, nej nu.",
        ),
        (
            {"warnings": []},
            {"warnings": [{"warning": "extend_permit", "text": "Ask in time."}]},
            "Warning: “extend_permit”: not there then, there now. “Ask in time.”",
            "Advarsel: »extend_permit«: stod der ikke dengang, står der nu. »Ask in time.«",
        ),
        (
            {"amount": 7475.5},
            {"amount": 7500.0},
            "Amount: 7,475.5 then, 7,500 now.",
            "Beløb: 7.475,5 dengang, 7.500 nu.",
        ),
    ],
)
def test_what_differs_in_plain_words(then: dict[str, Any], now: dict[str, Any], english: str, danish: str) -> None:
    (found,) = compare(then, now)
    assert difference_text(Words("en"), found) == english
    assert difference_text(Words("da"), found) == danish


def test_the_fields_of_sentences_are_those_in_which_the_languages_differ() -> None:
    kb = KnowledgeBase.load()
    asked = [Applicant.read(f"examples/{name}.yaml") for name in ("one_short", "unknown_facts", "disability")]
    late, refused = Applicant.read("examples/plan/late.yaml"), Applicant.read("examples/refused/points.yaml")
    answers: dict[str, list[Any]] = {"en": [], "da": []}
    for words in (Words("en"), Words("da")):
        language, found = words.language, answers[words.language]
        found += [kb.check(person, language=language) for person in asked]
        found += [kb.need(person, language=language) for person in asked]
        found += [kb.plan(late, language=language), kb.refused(refused, language=language)]
        found += [kb.catalogue(language=language), kb.sources(language=language), kb.sources("003", language=language)]
        interview = kb.interview(asked[1], language=language)
        found += [interview.next(), *interview.effects()]
    differing = [
        each
        for then, now in zip(answers["en"], answers["da"], strict=True)
        for each in compare(then.document(), now.document())
    ]
    assert {each.way[-1].field for each in differing} == SENTENCES
    assert all(each.is_sentence for each in differing)
