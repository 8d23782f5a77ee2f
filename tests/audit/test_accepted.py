"""Accepted findings: which they are, what their reasons say, and what is told of an entry that accepts nothing."""

from datetime import date

import pytest

from bridge import InputErrors, KnowledgeBase
from bridge.audit.accepted import FILE, Accepted, read_accepted
from bridge.audit.findings import Found
from bridge.rules import SHIPPED
from explanations.words import Words

TODAY = date(2026, 11, 22)
ENTRY = """
- kind: hygiene
  what: {what}
  reason: {{en: It is meant., da: Det er meningen.}}
"""


@pytest.fixture
def undocumented(plant):
    """Rules with two findings of hygiene, and with an entry that accepts those of a name."""
    plant("core/verdict.lp", "a(P) :- decided_on(P, D).\nb(P) :- decided_on(P, D).")
    folder = plant("requirements/age.lp", "c(P) :- a(P), b(P).")

    def accept(*entries: str):
        (folder / FILE).write_text("".join(entries) or "[]", encoding="utf-8")
        return KnowledgeBase.unchecked(folder)

    return accept


def test_the_shipped_file_can_be_read() -> None:
    for each in read_accepted(SHIPPED):
        assert each.line > 0


@pytest.mark.parametrize(
    ("what", "accepted"),
    [
        ("six_years ordinary work", True),
        ("six_years*", True),
        ("*ordinary*", True),
        ("*", True),
        ("six_years", False),
        ("six_years ordinary wor.", False),
        ("six_years ordinary wor?", False),
        ("SIX_YEARS*", False),
        ("*work*more*", False),
    ],
)
def test_a_name_may_have_wildcards(what: str, accepted: bool) -> None:
    entry = Accepted.model_validate({"kind": "cliff", "what": what, "reason": {"en": "x", "da": "y"}})
    assert entry.accepts(Found("cliff", "six_years ordinary work", "")) == accepted
    assert not entry.accepts(Found("gap", "six_years ordinary work", ""))


def test_what_is_accepted_is_no_failure(undocumented) -> None:
    kb = undocumented(ENTRY.format(what="undocumented a/1"))
    answer = kb.audit(["hygiene"], on=TODAY)
    assert {each.what: each.accepted for each in answer.findings} == {
        "undocumented a/1": "It is meant.",
        "undocumented b/1": None,
    }
    assert [each.what for each in answer.unexplained] == ["undocumented b/1"]
    answer = undocumented(ENTRY.format(what="undocumented *")).audit(["hygiene"], on=TODAY, language="da")
    assert [each.accepted for each in answer.findings] == ["Det er meningen."] * 2
    assert answer.unexplained == []


def test_an_entry_that_accepts_nothing_is_found(undocumented) -> None:
    kb = undocumented(ENTRY.format(what="undocumented *"), ENTRY.format(what="nothing"))
    (one,) = kb.audit(["hygiene"], on=TODAY).unexplained
    assert one.what == "accepted hygiene nothing"
    assert one.rule is not None
    assert (one.rule.file, one.rule.line) == (FILE, 6)
    # Where not all has been looked at, it may accept something.
    assert kb.audit(["hygiene"], regimes=["points"], on=TODAY).unexplained == []
    other = ENTRY.format(what="nothing").replace("hygiene", "cliff")
    kb = undocumented(ENTRY.format(what="undocumented *"), other)
    assert kb.audit(["hygiene"], on=TODAY).unexplained == []


def test_without_a_file_nothing_is_accepted(undocumented) -> None:
    kb = undocumented()
    (kb.rules.folder / FILE).unlink()
    assert len(kb.audit(["hygiene"], on=TODAY).unexplained) == 2


@pytest.mark.parametrize(
    ("text", "line", "field", "message"),
    [
        ("kind: cliff\n", 1, None, "errors-list-form"),
        ("- cliff\n", 1, "[0]", "errors-entry-form"),
        ("- {kind: clif, what: x, reason: {en: x, da: x}}\n", 1, "[0].kind", "errors-choice-near"),
        ("- {kind: 3, what: x, reason: {en: x, da: x}}\n", 1, "[0].kind", "errors-choice"),
        ("\n- kind: cliff\n  what: [x]\n  reason: {en: x, da: x}\n", 3, "[0].what", "audit-error-text"),
        ("- {kind: cliff, what: '', reason: {en: x, da: x}}\n", 1, "[0].what", "audit-error-text"),
        ("- {kind: cliff, what: x}\n", 1, "[0].reason", "audit-error-missing"),
        ("- kind: cliff\n  what: x\n  reason: {en: x}\n", 3, "[0].reason.da", "audit-error-missing"),
        ("- {kind: cliff, what: x, reason: {en: x, da: x, de: x}}\n", 1, "[0].reason.de", "errors-field"),
        ("- {kind: cliff, what: x, reason: x}\n", 1, "[0].reason", "errors-entry-form"),
        ("- {kind: cliff, what: x, regime: x, reason: {en: x, da: x}}\n", 1, "[0].regime", "errors-field"),
        ("- {kind: cliff, kind: gap, what: x, reason: {en: x, da: x}}\n", 1, "[0].kind", "errors-duplicate"),
        ("- [\n", 2, None, "errors-yaml"),
        ("", 1, None, "errors-empty"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path, text: str, line: int, field: str | None, message: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(InputErrors) as refused:
        read_accepted(tmp_path)
    (error,) = refused.value.errors
    assert (error.line, error.field, error.message) == (line, field, message)
    assert str(error.file).endswith(FILE)
    for language in ("en", "da"):
        assert error.text(Words(language)).strip()


def test_all_that_is_wrong_is_told_at_once(tmp_path) -> None:
    (tmp_path / FILE).write_text("- {kind: x, what: x, reason: {en: x}}\n- {what: x}\n", encoding="utf-8")
    with pytest.raises(InputErrors) as refused:
        read_accepted(tmp_path)
    assert [error.line for error in refused.value.errors] == [1, 1, 2, 2]
