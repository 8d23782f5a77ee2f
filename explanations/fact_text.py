"""Facts of an applicant file in words: the question for one, the name of an entry, and values as a file holds them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bridge.applicant import Kind, Shape, fields_of, shape_at
from bridge.documents import Document, listed_in, steps_of, value_at
from explanations.words import Words, id_of_field


def fact_text(words: Words, path: str, document: Document) -> str:
    """The question that asks for one fact."""
    field, *within = steps_of(path)
    if field == "income" and within:
        return words.words("ask-question-income-year", year=str(within[0]))
    if not within:
        return words.words("ask-question-" + id_of_field(path))
    place = within[0] if isinstance(within[0], int) else None
    entry = name_of_entry(words, str(field), place, document)
    return words.words("ask-question-part", entry=entry, label=words.label(path))


def name_of_entry(words: Words, field: str, place: int | None, document: Document) -> str:
    """An entry in a few words: "the job from 1 March 2019"; `place` is None for a field that is no list."""
    shape = shape_at([field])
    assert shape is not None
    entry = value_at(document, field if place is None else f"{field}[{place}]") or {}
    day = what = "none"
    if shape.model is not None:
        parts = fields_of(shape.model).values()
        day = _first(words, "date", parts, entry)
        what = _first(words, "choice", parts, entry)
    return words.words(f"ask-entry-{id_of_field(field)}", number=str((place or 0) + 1), day=day, what=what)


def _first(words: Words, kind: Kind, parts: Iterable[Shape], entry: Document) -> str:
    """The first of an entry's fields that has this kind, in words, or "none" where it is not known."""
    first = next((part for part in parts if part.kind == kind), None)
    return "none" if first is None or first.name not in entry else shown(words, first, entry[first.name])


def shown(words: Words, shape: Shape, value: Any, path: str = "") -> str:
    """A value of a field in words. `path` is that of the field, where it has fields of its own."""
    if shape.listed:
        entries = [_shown_one(words, shape, each, path) for each in listed_in(value)]
        told = "; ".join(entries) if entries else words.words("ask-shown-nothing")
        return words.words("ask-shown-open", known=told) if isinstance(value, Mapping) else told
    return _shown_one(words, shape, value, path)


def _shown_one(words: Words, shape: Shape, value: Any, path: str) -> str:
    if shape.model is not None:
        return ", ".join(_shown_parts(words, fields_of(shape.model).values(), value, path))
    match shape.kind:
        case "yes_no":
            return words.words("ask-yes" if value else "ask-no")
        case "choice":
            return words.value(value)
        case "date":
            return words.date(date.fromisoformat(value))
        case "money":
            return shown_money(words, value)
        case "income":
            return "; ".join(f"{year}: {shown_money(words, amount)}" for year, amount in value.items())
    return words.number(Decimal(str(value)))


def _shown_parts(words: Words, parts: Iterable[Shape], entry: Document, path: str) -> Iterator[str]:
    """The fields of an entry; what it is comes without a name, and so do its days where they say which they are."""
    named = False
    for part in parts:
        if part.name not in entry:
            continue
        text = shown(words, part, entry[part.name])
        if part.kind == "yes_no":
            text = text.lower()
        if part.kind == "choice" and not named:
            named = True
            yield text
        elif part.name in ("from", "to"):
            yield words.words(f"ask-shown-{part.name}", day=text)
        else:
            yield words.words("ask-shown-part", label=words.label(f"{path}.{part.name}"), value=text)


def shown_money(words: Words, kroner: int | float) -> str:
    """An amount of a document in words."""
    return words.money(round(Decimal(str(kroner)) * 100))
