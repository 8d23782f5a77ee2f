"""Every statement of the register is accounted for: a rule rests on it, or a reason says why none does."""

from collections import Counter

import pytest

from bridge.register import Register, document_of
from bridge.rules import RuleBase
from explanations.words import LANGUAGES, Language, entries

#: The reasons that a statement of the documents can have, and those of statements from elsewhere.
REASONS = {
    "not_decidable/2": {"advice_only", "goal_without_figure"},
    "register_note/2": {"history", "doubt", "basis", "practice", "no_fact"},
}


@pytest.fixture(scope="module")
def register(base: RuleBase) -> Register:
    return Register(base)


def facts(base: RuleBase, predicate: str) -> list[tuple[str, str]]:
    from bridge.syntax import parse

    rules = [rule for path in base.register_files for rule in parse(base, path) if rule.head == predicate]
    return [(str(rule.constants[0]), str(rule.constants[1])) for rule in rules]


def is_ledger(identity: str) -> bool:
    return document_of(identity).isdigit()


def test_the_register_is_all_there(register: Register) -> None:
    """The ledger numbers 112 statements: 11, 19, 24, 40 and 18 of the five documents."""
    counted = Counter(document_of(identity) for identity in register.ranks)
    assert {name: counted[name] for name in counted if name.isdigit()} == {
        "000": 11,
        "001": 19,
        "002": 24,
        "003": 40,
        "004": 18,
    }
    assert list(register.ranks)[:2] == ["000.1", "000.2"]
    assert list(register.ranks)[-1] == f"choice.{counted['choice']}"


def test_every_statement_of_the_documents_is_cited_or_marked(register: Register) -> None:
    assert [identity for identity in register.ranks if is_ledger(identity) and not register.accounted(identity)] == []


def test_every_other_statement_is_cited_or_noted(register: Register) -> None:
    others = [identity for identity in register.ranks if not is_ledger(identity)]
    assert [identity for identity in others if not register.accounted(identity)] == []


def test_no_statement_is_both_cited_and_marked(register: Register) -> None:
    both = {identity: register.citations[identity] for identity in register.marks if identity in register.citations}
    assert both == {}


def test_marks_are_of_statements_there_are_each_once_and_of_its_kind(base: RuleBase, register: Register) -> None:
    for predicate, reasons in REASONS.items():
        marked = facts(base, predicate)
        assert marked
        assert len(marked) == len(dict(marked)), predicate
        assert {identity for identity, _ in marked} <= set(register.ranks)
        assert {is_ledger(identity) for identity, _ in marked} == {predicate == "not_decidable/2"}
        assert {reason for _, reason in marked} == reasons
    assert not [identity for identity in register.marks if document_of(identity) == "choice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_vintage_has_its_words(base: RuleBase, register: Register, language: Language) -> None:
    known = entries(language, "sources")
    for reason in set().union(*REASONS.values()):
        assert f"sources-reason-{reason}".replace("_", "-") in known
    for rank in set(register.ranks.values()):
        assert f"sources-rank-{rank}".replace("_", "-") in known
        assert f"sources-rank-{rank}-long".replace("_", "-") in known
    assert [document for document, _, _ in register.documents] == ["000", "001", "002", "003", "004"]
    for _, _, vintage in register.documents:
        assert f"sources-vintage-{vintage}".replace("_", "-") in known


def test_what_the_rules_cite_stands_in_the_register(register: Register) -> None:
    assert {name: places for name, places in register.citations.items() if name not in register.ranks} == {}


def test_who_cites_an_id(register: Register) -> None:
    """A fact, a figure, a change and the head of a file: each a way in which a rule rests on a source."""

    def of(identity: str) -> set[tuple[str, str | None, tuple[str | int, ...]]]:
        return {(each.file, each.predicate, each.arguments) for each in register.citations[identity]}

    assert ("regimes/eight_years.lp", "cites", ("eight_years", "identity")) in of("003.11")
    assert ("requirements/identity.lp", None, ()) in of("003.11")
    assert ("parameters/income.lp", "figure_cites", ("income", 2019)) in of("law.228")
    assert ("questions/changes.lp", "change_cites", ("pay_debt",)) in of("law.199")
    assert ("procedure/extension.lp", "procedure_cites", ("three_months_before",)) in of("choice.36")
    # "law.198 to law.211" names all of them.
    assert ("parameters/lists.lp", None, ()) in of("law.204")


def test_a_citation_says_where_it_stands(base: RuleBase, register: Register) -> None:
    for identity, citations in register.citations.items():
        for each in citations:
            line = base.text(base.folder / each.file).splitlines()[each.line - 1]
            if each.predicate is None:
                assert line.startswith("%")
            else:
                assert line.startswith(f"{each.predicate}(")
                assert f'"{identity}"' in line
