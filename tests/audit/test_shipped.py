"""The audit of the rules that ship: nothing is left unexplained, and each witness shows what is said of it."""

from collections.abc import Sequence

import pytest

from bridge import Applicant, KnowledgeBase
from bridge.audit.findings import AuditAnswer, Finding


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def audited(shipped: KnowledgeBase) -> AuditAnswer:
    return shipped.audit()


def best(shipped: KnowledgeBase, documents: Sequence[dict | None]) -> list[str | None]:
    """The best verdict of each, as anybody who asks is told; the file fixes the days."""
    cases = [shipped.case(Applicant.model_validate(document)) for document in documents]
    return [outcome.verdict for outcome in shipped.statuses(cases)]


def of_kind(audited: AuditAnswer, *kinds: str) -> list[Finding]:
    return [finding for finding in audited.findings if finding.kind in kinds]


def test_nothing_is_left_unexplained(audited: AuditAnswer) -> None:
    assert [(finding.kind, finding.what, finding.text) for finding in audited.unexplained] == []


def test_no_contradiction_and_no_gap(audited: AuditAnswer) -> None:
    assert of_kind(audited, "contradiction", "gap", "unreachable") == []


def test_a_step_turns_somebody_ineligible(shipped: KnowledgeBase, audited: AuditAnswer) -> None:
    steps = of_kind(audited, "cliff", "non_monotone")
    assert len(steps) > 50
    assert set(best(shipped, [step.before for step in steps])) == {"eligible"}
    assert "eligible" not in best(shipped, [step.witness for step in steps])


def test_what_is_left_to_the_authority_is(shipped: KnowledgeBase, audited: AuditAnswer) -> None:
    findings = of_kind(audited, "discretion")
    assert set(best(shipped, [finding.witness for finding in findings])) == {"assessment"}


def test_findings_have_names_of_their_own(audited: AuditAnswer) -> None:
    names = [(finding.kind, finding.what) for finding in audited.findings]
    assert len(names) == len(set(names))


def test_no_witness_names_anybody(audited: AuditAnswer) -> None:
    assert all("id" not in finding.witness for finding in audited.findings if finding.witness)
