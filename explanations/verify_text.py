"""The answer of `verify` as text: whether a receipt holds, what differs in the answer, and what has changed since."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from shlex import quote
from typing import TYPE_CHECKING, Any, Final

from explanations.citing import thing_text, value_text
from explanations.layout import Line, Row, Style, paragraph, table
from explanations.rules_text import regime_label
from explanations.sentences import listed
from explanations.words import Words, entries

if TYPE_CHECKING:
    from bridge.verifying import Changed, Found, Part, VerifyAnswer

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_DIGESTS: Final = ("rules", "figures", "sources", "questions", "sentences")
_MOST_DIFFERENCES: Final = 20
"""Of more differences only the first are shown; JSON has all."""


def verify_text(words: Words, answer: "VerifyAnswer", *, width: int) -> list[Line]:
    """The lines that people read."""
    message, style = _headline(answer)
    lines = paragraph(words.words(message), width, style)
    lines += [(), *table(list(_question(words, answer)), width)]
    if answer.refused:
        lines += [(), *paragraph(words.words("verify-because"), width)]
        told = (": ".join(part for part in (each.file, each.field, each.message) if part) for each in answer.refused)
        lines += table([Row((("-", ""),), text) for text in told], width)
    if answer.differences:
        lines += [(), *paragraph(words.words("verify-differs"), width)]
        shown = answer.differences[:_MOST_DIFFERENCES]
        lines += table([Row((("-", ""),), each.text) for each in shown], width)
        if more := len(answer.differences) - len(shown):
            lines += paragraph(words.words("verify-more", count=more), width)
    if answer.intact:
        lines += [(), *_changes(words, answer, width)]
    return lines


def _headline(answer: "VerifyAnswer") -> tuple[str, Style]:
    if not answer.intact:
        return "verify-damaged", "bad"
    if answer.refused:
        return "verify-refused", "bad"
    return ("verify-holds", "good") if answer.holds else ("verify-holds-not", "bad")


def _question(words: Words, answer: "VerifyAnswer") -> Iterator[Row]:
    """What the receipt is about."""

    def row(name: str, text: str) -> Row:
        return Row(((words.words(f"verify-label-{name}"), "dim"),), text)

    yield row("command", f"ophold {answer.command}")
    if options := " ".join(_options(answer)):
        yield row("options", options)
    if answer.files:
        yield row("file", ", ".join(answer.files))
    if answer.on:
        yield row("on", words.date(answer.on))
    if answer.filed:
        yield row("filed", words.date(answer.filed))
    if answer.regime:
        yield row("regime", regime_label(words, answer.regime))


def _options(answer: "VerifyAnswer") -> Iterator[str]:
    """The options as the command line has them, without those of the days."""
    for name, value in answer.document()["options"].items():
        if name == "what":
            yield quote(value)
        elif value is True:
            yield f"--{name}"
        else:
            yield from (f"--{name} {quote(str(each))}" for each in (value if isinstance(value, list) else [value]))


def _changes(words: Words, answer: "VerifyAnswer", width: int) -> list[Line]:
    """What has changed since the receipt was written."""
    if not answer.changed:
        return paragraph(words.words("verify-same"), width)
    lines = paragraph(words.words("verify-changed"), width)
    lines += table([Row(((_name(words, each), ""),), _change(words, each)) for each in answer.changed], width)
    if answer.reworded:
        lines += paragraph(words.words("verify-reworded", count=len(answer.reworded)), width)
    return lines


def _name(words: Words, changed: "Changed") -> str:
    return _told(words, "verify-changed", changed.what) or changed.what


def _change(words: Words, changed: "Changed") -> str:
    if changed.what in _DIGESTS:
        return words.words("verify-changed-text")
    unused = words.words("verify-unused")
    return words.words("verify-then-now", then=changed.then or unused, now=changed.now or unused)


# Differences ----------------------------------------------------------------------------------------------


def difference_text(words: Words, found: "Found") -> str:
    """What differs, in a sentence: where in the answer, what stood there, and what stands there now."""
    where = ", ".join(_part(words, part) for part in found.way)
    where = where[:1].upper() + where[1:]
    then, now = found.then, found.now
    if _holds_entries(now) and not then:
        return words.words("verify-added", where=where, told=_told_of(words, now))
    if _holds_entries(then) and not now:
        return words.words("verify-removed", where=where, told=_told_of(words, then))
    if _holds_entries(then) and _holds_entries(now):
        return words.words("verify-reordered", where=where)
    field = found.way[-1].field
    then, now = _shown(words, field, then), _shown(words, field, now)
    return words.words("verify-differs-in", where=where, told=words.words("verify-then-now", then=then, now=now))


def _holds_entries(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(each, dict) for each in value))


def _part(words: Words, part: "Part") -> str:
    """A field on the way to what differs, or the entry of a list."""
    name = _told(words, "verify-field", part.field) or part.field.replace("_", " ")
    if part.entry is None:
        return name
    if isinstance(part.entry, int):
        return f"{name} {part.entry}"
    entry = _entry(words, part.entry)
    return entry if part.field in _NAMED_BY_ENTRY else f"{name}: {entry}"


def _entry(words: Words, telling: Sequence[str]) -> str:
    """What an entry is called; one without words of its own is told as the answer has it."""
    *before, name = telling
    text = thing_text(words, name, before[0] if before else None)
    return text if text != name.replace("_", " ") else words.words("verify-sentence", text=name)


def _told_of(words: Words, entry: Any) -> str:
    """What an entry that is there on one side only says, where that is a sentence; else nothing."""
    text = entry.get("text", entry.get("because")) if isinstance(entry, dict) else None
    return f" {words.words('verify-sentence', text=text)}" if isinstance(text, str) else ""


_NAMED_BY_ENTRY: Final = ("routes", "requirements", "parts", "regimes", "exemptions")
"""The lists whose entries are known by their name alone."""


def _shown(words: Words, field: str, value: Any) -> str:
    """A value of the answer as people read it."""
    if value is None or value in ([], ""):
        return words.words("verify-nothing")
    if isinstance(value, bool):
        return words.words("verify-yes" if value else "verify-no")
    if isinstance(value, list):
        return listed(words, [_shown(words, field, each) for each in value])
    if isinstance(value, int | float):
        return words.number(Decimal(str(value)))
    text = str(value)
    if _DAY.fullmatch(text):
        return words.date(date.fromisoformat(text))
    if " " in text:
        return words.words("verify-sentence", text=text)
    told = _told(words, "verify-value", text) if field in ("verdict", "status") else None
    return told or value_text(words, text)


def _told(words: Words, before: str, name: str) -> str | None:
    """What a field or a value is called here, None where it has no words of its own."""
    message = f"{before}-{name}".replace("_", "-")
    return words.words(message) if message in entries(words.language, "verify") else None
