"""The register of sources: what each statement says, how far it is trusted, and what became of it in the rules.

Which rules rest on a statement is asked of the rules: every fact of a predicate that ends in `_cites`, and `Sources:`
at the head of a file of rules.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.input_errors import InputError, InputErrors, close, shown
from bridge.rules import RuleBase
from explanations.citing import about, about_file, reason_text, vintage_text

if TYPE_CHECKING:
    from bridge.syntax import Rule
    from explanations.words import Words

Accounted = Literal["encoded", "not_decidable"]

#: The predicates that say why no rule follows a statement.
MARKS: Final = ("not_decidable/2", "register_note/2")


class Header(NamedTuple):
    """What the head of a file says of the file as a whole: its purpose, in English, and its Danish name."""

    purpose: str
    danish: str


class Citation(NamedTuple):
    """A place in the rules that names a source.

    `predicate` and `arguments` are those of the fact, without the source; None and the empty tuple where the head of
    the file names it.
    """

    source: str
    file: str
    line: int
    predicate: str | None
    arguments: tuple[str | int, ...]


class RuleReference(Answer):
    """A rule that rests on a source: where it stands within the rule base, and what it is about, in words."""

    file: str
    line: int
    about: str


class SourceAnswer(Answer):
    """A statement of the register; `title` is its paraphrase.

    `accounted` is null where neither a rule cites it nor a reason says why none does; `because` says that reason in
    words. `section` and `origin` are those of a statement from elsewhere than the documents.
    """

    id: str
    title: str
    rank: str
    accounted: Accounted | None
    reason: str | None = None
    because: str | None = None
    section: str | None = None
    origin: str | None = None
    file: str
    line: int
    rules: tuple[RuleReference, ...]


class DocumentAnswer(Answer):
    """A document to which statements belong, with its time in words."""

    id: str
    title: str
    vintage: str


class SourcesAnswer(Answer):
    """The answer of `sources`: the statements asked for, and the documents that they belong to."""

    sources: tuple[SourceAnswer, ...]
    documents: tuple[DocumentAnswer, ...]
    knowledge_base: KnowledgeBaseVersion


class Register:
    """The register of one rule base. Raises RuleError where its rules cannot be read."""

    def __init__(self, base: RuleBase) -> None:
        self.base = base

    @cached_property
    def _facts(self) -> Mapping[str, Sequence["Rule"]]:
        """The facts of the register, by predicate (name/arity)."""
        from bridge.syntax import parse

        found: defaultdict[str, list[Rule]] = defaultdict(list)
        for path in self.base.register_files:
            for rule in parse(self.base, path):
                if None not in rule.constants:
                    found[rule.head].append(rule)
        return found

    @cached_property
    def _told(self) -> Mapping[str, Mapping[str, str]]:
        """What each predicate of two arguments (name/arity) says of ids."""
        return {
            name: {str(identity): str(told) for identity, told in (rule.constants for rule in facts)}
            for name, facts in self._facts.items()
            if name.endswith("/2")
        }

    @cached_property
    def _statements(self) -> Mapping[str, "Rule"]:
        """The statements by id, in the order of documents and numbers."""
        facts = {str(rule.constants[0]): rule for rule in self._facts.get("source/3", ())}
        return dict(sorted(facts.items(), key=lambda item: place_in_order(item[0])))

    @cached_property
    def ranks(self) -> Mapping[str, str]:
        """The rank of every statement, in the order of documents and numbers."""
        return {identity: str(rule.constants[1]) for identity, rule in self._statements.items()}

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What every statement says."""
        return {identity: str(rule.constants[2]) for identity, rule in self._statements.items()}

    @cached_property
    def marks(self) -> Mapping[str, str]:
        """Why no rule follows a statement, for those of which that is said."""
        return {identity: reason for mark in MARKS for identity, reason in self._told.get(mark, {}).items()}

    @cached_property
    def citations(self) -> Mapping[str, Sequence[Citation]]:
        """The places in the rules that name each source, those of single facts before the heads of files."""
        found: defaultdict[str, list[Citation]] = defaultdict(list)
        for citation in (*self._cited_by_facts(), *self._cited_by_heads()):
            found[citation.source].append(citation)
        return found

    def _cited_by_facts(self) -> Iterator[Citation]:
        from bridge.syntax import parse

        questions = (rule for path in self.base.question_files for rule in parse(self.base, path, question=True))
        for rule in (*self.base.rules, *questions):
            if rule.name != "cites" and not rule.name.endswith("_cites"):
                continue
            *arguments, source = rule.constants
            if isinstance(source, str):  # else a rule hands on what a fact says
                known = tuple(argument for argument in arguments if argument is not None)
                yield Citation(source, rule.file, rule.line, rule.name, known)

    def _cited_by_heads(self) -> Iterator[Citation]:
        for path in (*self.base.law_files, *self.base.question_files):
            for source, line in sources_in_head(self.base.text(path)).items():
                yield Citation(source, self.base.name(path), line, None, ())

    @cached_property
    def headers(self) -> Mapping[str, Header]:
        """What the heads of the files of rules say, by the name of the file."""
        return {self.base.name(path): self._header(path) for path in (*self.base.law_files, *self.base.question_files)}

    def _header(self, path: Path) -> Header:
        head = _head(self.base.text(path))
        purpose, danish = (" ".join(text for _, text in head.get(title, ())) for title in ("Purpose", "Danish"))
        return Header(purpose, danish)

    def accounted(self, source: str) -> Accounted | None:
        """What became of a statement; None where that is still open."""
        if source in self.citations:
            return "encoded"
        return "not_decidable" if source in self.marks else None

    @property
    def groups(self) -> Sequence[str]:
        """What a list can be narrowed to: the parts of ids before the dot."""
        return list(dict.fromkeys(document_of(identity) for identity in self.ranks))

    @cached_property
    def documents(self) -> Sequence[tuple[str, str, str]]:
        """The documents: the part of ids before the dot, the title, and the word for the time."""
        told = ([str(each) for each in rule.constants] for rule in self._facts.get("document/3", ()))
        return [(document, title, vintage) for document, title, vintage in told]

    def answer(
        self, version: KnowledgeBaseVersion, words: "Words", what: str | None, rank: str | None
    ) -> SourcesAnswer:
        """The statements of the register, or those of a document or of a rank, or a single one.

        Raises InputErrors for an id or a rank that the register does not have.
        """
        if what is not None and what not in self.ranks and what not in self.groups:
            raise self._unknown(what)
        if rank is not None and rank not in self.ranks.values():
            allowed = ", ".join(dict.fromkeys(self.ranks.values()))
            raise _wrong("--rank", "sources-no-rank", rank=shown(rank), allowed=allowed)
        chosen = [
            identity
            for identity, its_rank in self.ranks.items()
            if what in (None, identity, document_of(identity)) and rank in (None, its_rank)
        ]
        belonging = {document_of(identity) for identity in chosen}
        return SourcesAnswer(
            sources=tuple(self._source(words, identity) for identity in chosen),
            documents=tuple(
                DocumentAnswer(id=document, title=title, vintage=vintage_text(words, vintage))
                for document, title, vintage in self.documents
                if document in belonging
            ),
            knowledge_base=version,
        )

    def _unknown(self, what: str) -> InputErrors:
        near = close(what, [*self.groups, *self.ranks])
        message = "sources-no-id-near" if near else "sources-no-id"
        return _wrong("ID", message, id=shown(what), near=", ".join(near), groups=", ".join(self.groups))

    def _source(self, words: "Words", identity: str) -> SourceAnswer:
        accounted = self.accounted(identity)
        reason = self.marks[identity] if accounted == "not_decidable" else None
        statement = self._statements[identity]
        return SourceAnswer(
            id=identity,
            title=self.titles[identity],
            rank=self.ranks[identity],
            accounted=accounted,
            reason=reason,
            because=reason_text(words, reason) if reason else None,
            section=self._told.get("section/2", {}).get(identity),
            origin=self._told.get("origin/2", {}).get(identity),
            file=statement.file,
            line=statement.line,
            rules=tuple(
                RuleReference(file=each.file, line=each.line, about=self._about(words, each))
                for each in self.citations.get(identity, ())
            ),
        )

    def _about(self, words: "Words", citation: Citation) -> str:
        if citation.predicate is None:
            return about_file(words, *self.headers[citation.file])
        return about(words, citation.arguments, citation.file)


def _wrong(place: str, message: str, **arguments: str) -> InputErrors:
    return InputErrors([InputError(place, None, None, message, arguments)])


def document_of(identity: str) -> str:
    """The document that an id belongs to, or `law` or `choice`."""
    return identity.partition(".")[0]


def place_in_order(identity: str) -> tuple[int, str, int]:
    """Where an id stands among others: the documents, then the law, then choices, each by its numbers."""
    document, _, number = identity.partition(".")
    kinds = ("law", "choice")
    return kinds.index(document) + 1 if document in kinds else 0, document, int(number) if number.isdigit() else 0


_SECTIONS: Final = ("Purpose", "Danish", "Input predicates", "Output predicates", "Sources")
_NAMED: Final = re.compile(r"\b(\d{3}|law|choice)\.(\d+)(?: to \1\.(\d+))?")


def _head(text: str) -> dict[str, list[tuple[int, str]]]:
    """The sections of the comment at the head of a file, each line with its number."""
    sections: dict[str, list[tuple[int, str]]] = {}
    current: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("%") or line.startswith("%*!"):
            break
        content = line[1:].strip()
        title, colon, rest = content.partition(":")
        if colon and title in _SECTIONS and not line.startswith("%  "):
            current = sections.setdefault(title, [])
            content = rest.strip()
        if content:
            current.append((number, content))
    return sections


def sources_in_head(text: str) -> dict[str, int]:
    """The sources that the head of a file of rules names, in order, with the line on which each is named first."""
    found: dict[str, int] = {}
    for line, told in _head(text).get("Sources", ()):
        for source in _named(told):
            found.setdefault(source, line)
    return found


def _named(text: str) -> Iterator[str]:
    """The ids that a line names; `law.3 to law.5` names three."""
    for document, first, last in _NAMED.findall(text):
        yield from (f"{document}.{number}" for number in range(int(first), int(last or first) + 1))
