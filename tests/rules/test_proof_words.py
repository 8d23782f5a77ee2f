"""Every predicate of the law has its sentence in proof.ftl, and every constant a short name, in both languages."""

import re

import pytest

from bridge import KnowledgeBase
from bridge.clauses import Atom, Holds, Word
from explanations.citing import thing_messages
from explanations.words import LANGUAGES, entries

#: Told apart by the sentences themselves.
AS_THEY_ARE = {"none", "true", "false", "open", "nobody", "high", "low"}


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_predicate_has_a_sentence_with_its_own_arguments(kb, language):
    messages = entries(language, "proof")
    heads = {rule.head for rule in kb.rules.rules}
    assert set(messages) == {"proof-" + head.partition("/")[0].replace("_", "-") for head in heads}
    for head in heads:
        text = messages["proof-" + head.partition("/")[0].replace("_", "-")]
        assert set(re.findall(r"\$(\w+)", text)) <= set(kb.querying.argument_names(head)), head


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_constant_has_a_short_name(kb, language):
    regimes = [str(row[0]) for row in kb.law["regime_begins"]]

    def named(word: str) -> bool:
        own = [f"step-word-{word}", f"regime-{word}", f"requirement-{word}", *thing_messages(word)]
        own += [f"route-{regime}-{word}" for regime in regimes]
        return any(each.replace("_", "-") in entries(language, each.partition("-")[0]) for each in own)

    found: set[str] = set()
    of_law = {(rule.file, rule.line) for rule in kb.rules.rules}
    for rows in kb.querying.rules.values():
        for clause, rule in rows:
            atoms: list[Atom] = [clause.head, *(each.atom for each in clause.body if isinstance(each, Holds))]
            if (rule.file, rule.line) in of_law:
                found |= {
                    term.name
                    for atom in atoms
                    for term in atom.terms
                    if isinstance(term, Word) and not atom.name.endswith("cites")
                }
    assert [word for word in sorted(found - AS_THEY_ARE) if not named(word)] == []
