"""The answers of goals in words: tables, reasons, and what may be asked."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from explanations.layout import Line, Row, paragraph, table
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.predicates import Predicate
    from bridge.querying import AtomReason, QueryAnswer, Value

_GAP: Final = 2
_MOST_TOLD: Final = 3
"""Of so many applicants it is told what their files leave unknown."""


def query_text(words: Words, answer: "QueryAnswer", *, width: int) -> list[Line]:
    """The answers of a goal: a table, and, where they are wanted, the reasons below each answer."""
    lines = _answers(words, answer, width)
    if answer.unknown:
        lines += [(), *paragraph(_unknown(words, answer), width, "dim")]
    return lines


def _answers(words: Words, answer: "QueryAnswer", width: int) -> list[Line]:
    if not answer.rows:
        # Where the search was stopped, nothing is known of what it has not found.
        none = "query-none" if answer.variables else "query-no"
        return paragraph(words.words(none), width) if answer.complete else []
    if not answer.variables:
        return [*paragraph(words.words("query-yes"), width), *_all_reasons(words, answer, 0, width)]
    cells = [[_shown(words, answer, name, value) for name, value in _named(answer, row)] for row in answer.rows]
    if answer.reasons:
        return _with_reasons(words, answer, cells, width)
    return _columns(answer.variables, cells, width) or _blocks(answer.variables, cells, width)


def _named(answer: "QueryAnswer", row: "Sequence[Value]") -> "Iterable[tuple[str, Value]]":
    return zip(answer.variables, row, strict=True)


def _shown(words: Words, answer: "QueryAnswer", name: str, value: "Value") -> str:
    if isinstance(value, date):
        return words.words("query-never") if value == date.max else value.isoformat()
    if answer.kinds.get(name) == "money" and isinstance(value, int):
        return words.money(value)
    return str(value)


def _columns(names: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> list[Line]:
    """A table with a column for each variable; nothing where it would be too wide."""
    rows = [names, *cells]
    widths = [max(len(row[at]) for row in rows) for at in range(len(names))]
    if sum(widths) + _GAP * (len(widths) - 1) > width:
        return []
    texts = ["".join(cell.ljust(size + _GAP) for cell, size in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [((texts[0], "headline"),), *(((text, ""),) for text in texts[1:])]


def _blocks(names: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> list[Line]:
    """Each answer over several lines, one for each variable."""
    lines: list[Line] = []
    for row in cells:
        lines += [()] if lines else []
        lines += table(
            [Row(((name, "headline"),), cell) for name, cell in zip(names, row, strict=True)], width, indent=0
        )
    return lines


def _with_reasons(words: Words, answer: "QueryAnswer", cells: Sequence[Sequence[str]], width: int) -> list[Line]:
    lines: list[Line] = []
    for at, row in enumerate(cells):
        pairs = (f"{name} = {cell}" for name, cell in zip(answer.variables, row, strict=True))
        told = ", ".join(pair.replace(" ", "\N{NO-BREAK SPACE}") for pair in pairs)
        lines += [()] if lines else []
        lines += [*paragraph(told, width, "headline"), *_all_reasons(words, answer, at, width)]
    return lines


def _all_reasons(words: Words, answer: "QueryAnswer", at: int, width: int) -> list[Line]:
    reasons = answer.reasons[at] if answer.reasons else ()
    return table([_reason(words, each) for each in reasons], width)


def _reason(words: Words, reason: "AtomReason") -> Row:
    if reason.negated:
        return Row((), f"not {reason.atom}", [words.words("query-reason-not")])
    places = [f"{place.file}:{place.line}" for place in reason.rules]
    if reason.field:
        places = [words.words("query-reason-field", field=reason.field)]
    return Row((), reason.atom, [*(places or [words.words("query-reason-given")]), *reason.cites])


def _unknown(words: Words, answer: "QueryAnswer") -> str:
    told = [
        words.words("query-unknown-of", applicant=applicant, fields=", ".join(paths))
        for applicant, paths in list(answer.unknown.items())[:_MOST_TOLD]
    ]
    others = len(answer.unknown) - len(told)
    if others:
        told.append(words.words("query-unknown-others", count=others))
    return words.words("query-unknown", facts="; ".join(told))


# What may be asked ------------------------------------------------------------------------------------------


def predicates_text(words: Words, predicates: "Iterable[Predicate]", *, width: int) -> list[Line]:
    """Each predicate with its arguments, what it means, and the files that derive it."""
    lines: list[Line] = []
    for each in predicates:
        lines += [()] if lines else []
        lines += paragraph(each.shown, width, "headline")
        lines += paragraph(meaning_text(words, each), width, "", _files(words, each), indent=2)
    return lines


def meaning_text(words: Words, predicate: "Predicate") -> str:
    """What a predicate means: as the rules document it, or which field of the file it comes from."""
    if predicate.field is None:
        return predicate.meaning
    path, kind = predicate.field
    return words.words("query-field", path=path, kind=kind)


def _files(words: Words, predicate: "Predicate") -> Sequence[str]:
    return predicate.files if predicate.field is None else [words.words("query-of-file")]
