"""Proofs are proofs: a checker that shares nothing with what builds them goes through every step."""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from proof_checker import Checker
from strategies import Seeded, older, question, with_holes

from bridge import Applicant
from bridge.calendar import Context
from bridge.considering import consider
from bridge.input_errors import InputErrors
from bridge.rules import SHIPPED

FULL = os.environ.get("OPHOLD_FULL") == "1"
EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.yaml"))
#: Ten of them, of every regime, and what is claimed of them.
CHOSEN = {
    "eligible": "eligible",
    "one_short": "not eligible",
    "excluded": "crime",
    "refugee": "residence_time",
    "seven_years": "eligible",
    "points_85": "points",
    "five_years_student": "work_history",
    "six_years": "regime",
    "unknown_facts": "danish",
    "strong_ties": "strong_ties",
}
ON = date(2024, 9, 2)


def asked(name: str) -> tuple[Applicant, dict[str, date]]:
    person = Applicant.read(next(path for path in EXAMPLES if path.stem == name))
    return person, {"on": person.on or ON}


def checked(kb, person, days, claim: str) -> dict:
    told = _without_nulls(kb.why(person, claim, **days).model_dump(mode="json"))
    case = kb.case(person, **days)
    if supposed(told):
        case = replace(consider(kb, case).worst, regimes=case.regimes)
    checker = Checker(SHIPPED, case.text("applicant"), Context())
    assert list(checker.problems(told)) == [], claim
    return told


def supposed(step: dict) -> bool:
    """Whether a proof rests on facts that the file does not say."""
    return step["kind"] == "supposed" or any(map(supposed, step["children"]))


def _without_nulls(step: dict) -> dict:
    kept = {name: value for name, value in step.items() if value is not None}
    return {**kept, "children": [_without_nulls(each) for each in step["children"]]}


@pytest.mark.parametrize("name", list(CHOSEN) if not FULL else [path.stem for path in EXAMPLES])
def test_every_step_follows(kb, name):
    person, days = asked(name)
    told = checked(kb, person, days, "eligible")
    verdict = kb.check(person, **days).verdict
    assert told["holds"] == (verdict == "eligible")
    if name in CHOSEN:
        checked(kb, person, days, CHOSEN[name])
    if FULL:
        checked(kb, person, days, "regime")


@pytest.mark.parametrize("name", [path.stem for path in EXAMPLES] if FULL else ["one_short", "points_85", "refugee"])
def test_every_requirement_is_proved_as_check_has_it(kb, name):
    person, days = asked(name)
    answer = kb.check(person, **days)
    statuses: dict[str, set[bool]] = {}
    for route in answer.routes:
        for requirement in route.requirements:
            if requirement.status in ("met", "exempt", "missing"):
                statuses.setdefault(requirement.requirement, set()).add(requirement.status != "missing")
    for requirement, held in statuses.items():
        try:
            told = kb.why(person, requirement, depth=2, **days)
        except InputErrors:
            raise AssertionError(f"{requirement} cannot be claimed") from None
        if len(held) == 1:
            assert told.holds == held.pop(), requirement


@pytest.mark.parametrize("seed", range(40 if FULL else 8))
def test_what_is_not_known_is_never_told_as_yes_or_no(kb, seed):
    """People of whose files parts are left out: open is what `check` gives no answer to, and nothing else."""
    c = Seeded(f"proofs {seed}")
    q = (question, older)[seed % 2](c)
    person = Applicant.model_validate(with_holes(c, q.data))
    answer = kb.check(person, **q.days)
    claims = {"eligible": [{"undetermined": "unknown"}.get(answer.verdict, answer.verdict)]}
    for route in answer.routes:
        for requirement in route.requirements:
            claims.setdefault(requirement.requirement, []).append(requirement.status)
    for claim, outcomes in claims.items():
        told = kb.why(person, claim, depth=1, **q.days)
        certain = {"eligible", "met", "exempt"} & set(outcomes) or "unknown" not in outcomes
        assert told.open == (not certain), (claim, outcomes, q.data)
        if certain:
            assert told.holds == any(each in ("eligible", "met", "exempt") for each in outcomes), (claim, outcomes)
            checked(kb, person, q.days, claim)


def test_days_are_told_as_days(kb):
    """Opholdstid: the days between two days are a number, and the two are days."""
    from explanations.words import Words

    person, days = asked("refugee")
    told = kb.why(person, "residence_time", language="da", **days)
    texts = []

    def note(step):
        texts.append(step.text)
        for child in step.children:
            note(child)

    note(told)
    assert Words("da").date(days["on"]) in "".join(texts)
    assert any(re.fullmatch(r"[\d.]+ = \d+\. \w+ \d{4} − \d+\. \w+ \d{4}", text) for text in texts)
    assert not any(re.search(r"\b7[0-4]\d\.\d{3}\b|\b\d+\. \w+ \d{1,2}\b(?!\d)", text) for text in texts)


def test_not_and_its_claim_are_two_sides(kb):
    person, days = asked("one_short")
    assert kb.why(person, "eligible", depth=1, **days).holds is False
    assert kb.why(person, "not eligible", depth=1, **days).holds is True


def test_the_checker_finds_what_is_wrong(kb):
    """A conclusion that does not follow, a fact that is not in the file, a step on too little, a wrong place."""
    person, days = asked("eligible")
    told = _without_nulls(kb.why(person, "age", **days).model_dump(mode="json"))
    checker = Checker(SHIPPED, kb.case(person, **days).text("applicant"), Context())
    assert not list(checker.problems(told))

    def changed(step, wanted, change):
        if wanted(step):
            return {**step, **change(step)}
        return {**step, "children": [changed(each, wanted, change) for each in step["children"]]}

    wrongs = [
        (lambda step: step["kind"] == "rule", lambda step: {"conclusion": step["conclusion"].replace("(", "(x", 1)}),
        (lambda step: step["kind"] == "rule" and step["children"], lambda step: {"children": step["children"][1:]}),
        (lambda step: step["kind"] == "fact", lambda step: {"conclusion": "born(applicant, 1)"}),
        (lambda step: step["kind"] == "law", lambda step: {"rule": {"file": "core/verdict.lp", "line": 29}}),
        (lambda step: step["kind"] == "compared", lambda step: {"conclusion": "2 < 1"}),
        (lambda step: step["kind"] == "not", lambda step: {"holds": not step["holds"]}),
        (lambda step: step["kind"] in ("fails", "no_rule"), lambda step: {"conclusion": "eligible(applicant, G, R)"}),
    ]
    for wanted, change in wrongs:
        assert list(checker.problems(changed(told, wanted, change))), change


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("name", list(CHOSEN))
def test_the_proof_in_words(kb, name, language, snapshot):
    from explanations.layout import plain
    from explanations.proof_tree import proof_text
    from explanations.words import Words

    person, days = asked(name)
    answer = kb.why(person, CHOSEN[name], depth=5, language=language, **days)
    text = plain(proof_text(Words(language), answer, full=False, width=80))
    assert text == snapshot
    assert all(len(line) <= 80 for line in text.splitlines())


@pytest.mark.parametrize(
    ("claim", "message"), [("elligible", "eligible"), ("born(P, D), work(P, I)", "one atom"), ("nothing", "no claim")]
)
def test_what_is_no_claim_is_told(kb, claim, message):
    from explanations.words import Words

    person, days = asked("eligible")
    with pytest.raises(InputErrors) as wrong:
        kb.why(person, claim, **days)
    assert message in "\n".join(wrong.value.render(Words("en")))
