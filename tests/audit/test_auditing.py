"""An audit as a whole: in which order it looks, that it tells as it goes, and what each finding says."""

from collections.abc import Iterator
from datetime import date

import pytest

from bridge import Applicant, InputErrors, KnowledgeBase
from bridge.audit import answering, auditing
from bridge.audit.answering import Auditing
from bridge.audit.auditing import Audit
from bridge.audit.findings import Found
from bridge.engine import Case
from bridge.rules import RuleError
from explanations.audit_text import finding_text
from explanations.words import LANGUAGES, Words

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happens when, with two searches for gaps and one for cliffs, of which the first fails midway."""
    told: list[str] = []

    def gaps(audit: Audit) -> Iterator[Found]:
        told.append("gaps")
        yield Found("gap", "one", "gap-uncovered", {"day": TODAY})
        raise RuleError(["core/verdict.lp:7: info: operation undefined"])

    def other_gaps(audit: Audit) -> Iterator[Found]:
        told.append("other gaps")
        yield Found("gap", "two", "gap-uncovered", {"day": TODAY}, proved=False)

    def cliffs(audit: Audit) -> Iterator[Found]:
        told.append("cliffs")
        case = Case(Applicant(), TODAY, TODAY, ("points",), (("income", 2026, 34_000_050),), reading="002.16")
        yield Found("cliff", "three", "gap-uncovered", {"day": TODAY}, ("core/verdict.lp", 3), case, cites=["003.1"])

    monkeypatch.setattr(answering, "read_accepted", lambda folder: [])
    monkeypatch.setattr(auditing, "searches", lambda: {"gap": (gaps, other_gaps), "cliff": (cliffs,)})
    return told


def test_findings_come_one_by_one_in_the_order_of_the_kinds(shipped: KnowledgeBase, heard: list[str]) -> None:
    run = Auditing(Audit(shipped, TODAY), Words("en"), ["cliff", "gap"])
    for finding in run.findings(lambda kind, done, of_all: heard.append(f"{kind} {done}/{of_all}")):
        heard.append(finding.what)
    assert heard == [
        *("gap 0/3", "gaps", "one", "core/verdict.lp:7"),
        *("gap 1/3", "other gaps", "two"),
        *("cliff 2/3", "cliffs", "three"),
    ]
    answer = run.answer()
    assert answer.kinds == ("gap", "cliff")
    assert [each.kind for each in answer.findings] == ["gap", "hygiene", "gap", "cliff"]
    assert [each.proved for each in answer.findings] == [True, True, False, True]
    assert answer.findings[2].text.endswith("that there is nobody is not proved.")


def test_what_is_told_of_a_witness(shipped: KnowledgeBase, heard: list[str]) -> None:
    (finding,) = shipped.audit(["cliff"], on=TODAY).findings
    assert finding.file == "cliff_001.yaml"
    options = "--regime points --figure income.2026=340000.50 --reading 002.16"
    assert finding.command == f"ophold check cliff_001.yaml {options}"
    assert finding.witness == {"on": "2026-11-22", "filed": "2026-11-22"}
    assert finding.cites == ("003.1",)


def test_a_kind_or_a_regime_that_there_is_not(shipped: KnowledgeBase) -> None:
    with pytest.raises(InputErrors) as refused:
        shipped.audit(["gaps"], regimes=["nine_years", "points"])
    assert [(error.field, error.arguments["value"]) for error in refused.value.errors] == [
        ("--only", "gaps"),
        ("--regime", "nine_years"),
    ]


def test_only_the_regimes_asked_about_are_told_of(shipped: KnowledgeBase, heard: list[str]) -> None:
    space = shipped.audit(["cliff"], regimes=["points"], on=TODAY).space
    assert "points rules" in space
    assert "eight-year" not in space


@pytest.mark.parametrize("language", LANGUAGES)
def test_things_of_the_law_are_told_by_what_they_are_called(language) -> None:
    words = Words(language)
    arguments = {"regime": "eight_years", "thing": "ordinary"}
    text = finding_text(words, Found("hygiene", "x", "hygiene-uncited", arguments))
    assert "eight_years" not in text
    assert "ordinary" not in text
    text = finding_text(words, Found("gap", "x", "gap-no-shortfall", {"requirement": "work_history"}))
    assert "work_history" not in text
    regimes = {"day": TODAY, "regimes": ["eight_years", "six_years"]}
    text = finding_text(words, Found("contradiction", "x", "contradiction-regimes", regimes))
    assert "2026" in text
    assert "_" not in text
