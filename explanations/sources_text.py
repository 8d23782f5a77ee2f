"""The register of sources as text: lists by document, and one statement in full."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from explanations.citing import rank_text
from explanations.layout import Line, Row, paragraph, table
from explanations.words import Words, entries

if TYPE_CHECKING:
    from bridge.register import SourceAnswer, SourcesAnswer

_MOST_FILES: Final = 2


def sources_text(words: Words, answer: "SourcesAnswer", *, width: int) -> list[Line]:
    """Statements under the documents that they belong to, each with the files that rest on it."""
    counts = {
        kind: sum(each.accounted == kind for each in answer.sources) for kind in ("encoded", "not_decidable", None)
    }
    lines = paragraph(
        words.words(
            "sources-title",
            count=len(answer.sources),
            encoded=counts["encoded"],
            marked=counts["not_decidable"],
            open=counts[None],
        ),
        width,
        "headline",
    )
    if not answer.sources:
        return lines
    lines += paragraph(words.words("sources-language"), width, "dim")
    labels = max(len(each.id) for each in answer.sources)
    for title, group in groupby(answer.sources, key=lambda each: _group_title(words, answer, each)):
        lines += [(), *paragraph(title, width, "headline"), ()]
        lines += _statements(words, list(group), width, labels)
    lines += [(), *paragraph(words.words("sources-more", id=answer.sources[0].id), width)]
    return lines


def source_text(words: Words, answer: "SourcesAnswer", *, width: int) -> list[Line]:
    """One statement in full: what it says, where it comes from, and what rests on it."""
    source = answer.sources[0]
    lines = table([Row(((source.id, "headline"),), source.title)], width, indent=0)
    lines += [(), *paragraph(_belonging(words, answer, source), width)]
    lines += paragraph(words.words("sources-trust", rank=rank_text(words, source.rank, long=True)), width)
    lines += paragraph(words.words("sources-stands", place=f"{source.file}:{source.line}"), width)
    lines.append(())
    if not source.rules:
        return lines + paragraph(_unused(words, source), width)
    lines += paragraph(words.words("sources-resting"), width, "headline")
    rows = [Row((), each.about, (f"{each.file}:{each.line}",)) for each in source.rules]
    return lines + table(rows, width)


def _statements(words: Words, sources: "Sequence[SourceAnswer]", width: int, labels: int) -> list[Line]:
    mixed = len({each.rank for each in sources}) > 1
    rows = []
    for each in sources:
        title = f"{each.title} ({rank_text(words, each.rank)})" if mixed else each.title
        rows.append(Row(((each.id.ljust(labels), ""),), title))
        rows.append(Row((("", ""),), _fate(words, each), style="dim"))
    return table(rows, width)


def _fate(words: Words, source: "SourceAnswer") -> str:
    if not source.rules:
        return _unused(words, source)
    return words.words("sources-rules", files=files_text(words, (each.file for each in source.rules)))


def files_text(words: Words, files: Iterable[str], most: int = _MOST_FILES) -> str:
    """The first few files, each once, and how many more there are."""
    different = list(dict.fromkeys(files))
    first = ", ".join(different[:most])
    left = len(different) - most
    return words.words("sources-rules-more", first=first, more=left) if left > 0 else first


def _unused(words: Words, source: "SourceAnswer") -> str:
    if source.because is None:
        return words.words("sources-open")
    return words.words("sources-no-rule", because=source.because)


def _group_title(words: Words, answer: "SourcesAnswer", source: "SourceAnswer") -> str:
    from bridge.register import document_of

    name = document_of(source.id)
    document = next((each for each in answer.documents if each.id == name), None)
    if document is not None:
        return words.words("sources-group-document", document=name, title=document.title, vintage=document.vintage)
    if source.section is not None:
        return words.words("sources-group-law-section", section=_section(words, source.section))
    message = f"sources-group-{name}"
    if message in entries(words.language, "sources"):
        return words.words(message)
    return words.words("sources-group-other", document=name)


def _belonging(words: Words, answer: "SourcesAnswer", source: "SourceAnswer") -> str:
    if answer.documents:
        document = answer.documents[0]
        return words.words(
            "sources-belongs-document",
            document=document.id,
            title=document.title,
            vintage=document.vintage,
        )
    if source.section is not None and source.origin is not None:
        return words.words(
            "sources-belongs-law",
            origin=source.origin,
            section=source.section,
            about=_section(words, source.section),
        )
    return words.words("sources-belongs-choice")


def _section(words: Words, section: str) -> str:
    """What a section of the notes is about: that of its own number, or of the number before the dot."""
    for number in (section, section.partition(".")[0]):
        message = "sources-section-" + number.replace(".", "-")
        if message in entries(words.language, "sources"):
            return words.words(message)
    return words.words("sources-section-other", section=section)
