"""Values of an interview: read from what a person types, looked up in a document, and told in words.

A document is an applicant as a file says it (`Applicant.document`), and a path names a value in it:
`exams`, `work[0].hours_per_week`, `income.2025`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bridge.applicant import Applicant, Kind, Shape
    from explanations.words import Language, Words

Document = Mapping[str, Any]

_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")

_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_DAY_FIRST: Final = re.compile(
    r"(?P<day>\d{1,2})(?P<sign>[.-]) ?(?P<month>\d{1,2})(?P=sign) ?(?P<year>\d{4})", re.ASCII
)
_WHOLE: Final = re.compile(r"\d+", re.ASCII)
# A group has three digits and decimals are at most two, so that no number can be read in two ways.
_PLAIN: Final = re.compile(r"(?P<whole>\d+)(\.(?P<parts>\d{1,2}))?", re.ASCII)
_OWN: Final[Mapping["Language", re.Pattern[str]]] = {
    "en": re.compile(r"(?P<whole>[1-9]\d{0,2}(,\d{3})+)(\.(?P<parts>\d{1,2}))?", re.ASCII),
    "da": re.compile(r"(?P<whole>\d+|[1-9]\d{0,2}(\.\d{3})+)(,(?P<parts>\d{1,2}))?", re.ASCII),
}


# What is typed


def read_day(text: str) -> str | None:
    """A day as a file writes it, of 2024-05-31, 31.5.2024 or 31-05-2024; None where it is no such day."""
    text = text.strip()
    found = _YEAR_FIRST.fullmatch(text) or _DAY_FIRST.fullmatch(text)
    if not found:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return None


def read_amount(text: str, language: "Language") -> int | float | None:
    """An amount, of 319738.75, of 319,738.75 in English and 319.738,75 in Danish; None where it is none of these."""
    bare = re.sub(r"\s*kr\.?$", "", text.strip(), flags=re.IGNORECASE)
    found = _PLAIN.fullmatch(bare) or _OWN[language].fullmatch(bare)
    if not found:
        return None
    whole = re.sub(r"\D", "", found["whole"])
    return float(f"{whole}.{found['parts']}") if found["parts"] else int(whole)


def read_value(kind: "Kind", text: str, language: "Language") -> str | int | float | None:
    """What a file holds for a text that was typed; None where the text is not in the form of that kind."""
    if kind == "date":
        return read_day(text)
    if kind in ("money", "hours"):
        return read_amount(text, language)
    if kind in ("days", "ordinal"):
        return int(text) if _WHOLE.fullmatch(text.strip()) else None
    return text.strip() or None


# Documents


def steps_of(path: str) -> tuple[str | int, ...]:
    """The way to a value: `work[0].from` is ("work", 0, "from")."""
    return tuple(int(place) if place else name for place, name in _STEP.findall(path))


def value_at(document: Document, path: str) -> Any:
    """The value at a path, None where the document does not say."""
    around: Any = document
    for step in steps_of(path):
        if isinstance(step, int):
            entries = listed_in(around)
            around = entries[step] if step < len(entries) else None
        else:
            around = around.get(step) if isinstance(around, Mapping) else None
    return around


def listed_in(value: Any) -> list[Any]:
    """The entries of a list in either of its forms, none where it is absent."""
    entries: list[Any] | None = value.get("known") if isinstance(value, Mapping) else value
    return [] if entries is None else entries


def problem_with(applicant: "Applicant", path: str, value: Any, words: "Words") -> str | None:
    """What is wrong with a value for an applicant of whom that much is known, in a sentence; None where nothing is."""
    from bridge.input_errors import InputErrors
    from bridge.reading import with_answers

    try:
        with_answers(applicant, {path: value})
    except InputErrors as wrong:
        return wrong.errors[0].text(words)
    return None


# In words


def fact_text(words: "Words", path: str, document: Document) -> str:
    """The question that asks for one fact."""
    from explanations.words import id_of_field

    field, *within = steps_of(path)
    if field == "income" and within:
        return words.words("ask-question-income-year", year=str(within[0]))
    if not within:
        return words.words("ask-question-" + id_of_field(path))
    place = within[0] if isinstance(within[0], int) else None
    entry = name_of_entry(words, str(field), place, document)
    return words.words("ask-question-part", entry=entry, label=words.label(path))


def name_of_entry(words: "Words", field: str, place: int | None, document: Document) -> str:
    """An entry in a few words: "the job from 1 March 2019"; `place` is None for a field that is no list."""
    from bridge.applicant import fields_of, shape_at
    from explanations.words import id_of_field

    shape = shape_at([field])
    assert shape is not None
    entry = value_at(document, field if place is None else f"{field}[{place}]") or {}
    day = what = "none"
    if shape.model is not None:
        parts = fields_of(shape.model).values()
        day = _first(words, "date", parts, entry)
        what = _first(words, "choice", parts, entry)
    return words.words(f"ask-entry-{id_of_field(field)}", number=str((place or 0) + 1), day=day, what=what)


def _first(words: "Words", kind: "Kind", parts: "Iterable[Shape]", entry: Document) -> str:
    """The first of an entry's fields that has this kind, in words, or "none" where it is not known."""
    first = next((part for part in parts if part.kind == kind), None)
    return "none" if first is None or first.name not in entry else shown(words, first, entry[first.name])


def shown(words: "Words", shape: "Shape", value: Any, path: str = "") -> str:
    """A value of a field in words. `path` is that of the field, where it has fields of its own."""
    if shape.listed:
        entries = [_shown_one(words, shape, each, path) for each in listed_in(value)]
        told = "; ".join(entries) if entries else words.words("ask-shown-nothing")
        return words.words("ask-shown-open", known=told) if isinstance(value, Mapping) else told
    return _shown_one(words, shape, value, path)


def _shown_one(words: "Words", shape: "Shape", value: Any, path: str) -> str:
    if shape.model is not None:
        from bridge.applicant import fields_of

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


def _shown_parts(words: "Words", parts: "Iterable[Shape]", entry: Document, path: str) -> Iterator[str]:
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


def shown_money(words: "Words", kroner: int | float) -> str:
    """An amount of a document in words."""
    return words.money(round(Decimal(str(kroner)) * 100))
