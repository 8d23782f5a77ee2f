"""Writes docs/statements.md: what became of each statement of the five documents, from the register and the rules.

`python -m tests.docs.statements` writes it.
"""

from pathlib import Path
from typing import Final

from bridge import KnowledgeBase
from bridge.register import SourceAnswer, SourcesAnswer, document_of
from explanations.citing import rank_text
from explanations.sources_text import files_text
from explanations.words import Words

PAGE: Final = Path(__file__).parents[2] / "docs" / "statements.md"


def text(kb: KnowledgeBase) -> str:
    """The page."""
    answer = kb.sources()
    words = Words("en")
    lines = [
        "<!-- Written by `python -m tests.docs.statements` from the register of sources and the rules. -->",
        "# What became of every statement of the five documents",
        "",
        "The law here rests on five documents of different times. Each of their statements is either in the rules, or",
        "states nothing that can be decided, and then the reason stands here. `ophold sources 003.5` tells more of",
        "one: the lines of the rules that rest on it, and what they are about.",
        "",
        _sums(answer),
    ]
    for document in answer.documents:
        lines += [
            "",
            f"## {document.id}: {document.title} ({document.vintage})",
            "",
            "| id | what it says | trust | what became of it |",
            "|---|---|---|---|",
        ]
        lines += [_row(words, source) for source in answer.sources if document_of(source.id) == document.id]
    return "\n".join([*lines, ""])


def _sums(answer: SourcesAnswer) -> str:
    documents = {document.id for document in answer.documents}
    ledger = [source for source in answer.sources if document_of(source.id) in documents]
    encoded, marked = (sum(each.accounted == kind for each in ledger) for kind in ("encoded", "not_decidable"))
    still_open = len(ledger) - encoded - marked
    told = f"Of {len(ledger)} statements {encoded} are in the rules and {marked} state nothing that can be decided."
    return f"{told} {still_open} are still open." if still_open else told


def _row(words: Words, source: SourceAnswer) -> str:
    if source.rules:
        fate = files_text(words, [f"`{rule.file}`" for rule in source.rules], most=len(source.rules))
    else:
        fate = f"nothing to decide: {source.because}" if source.because else "still open"
    return f"| {source.id} | {_cell(source.title)} | {rank_text(words, source.rank)} | {_cell(fate)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(text(KnowledgeBase.load()), encoding="utf-8")
