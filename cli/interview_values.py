"""Values of an interview, read from what a person types."""

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bridge.applicant import Applicant, Kind
    from explanations.words import Language, Words

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


def problem_with(applicant: "Applicant", path: str, value: Any, words: "Words") -> str | None:
    """What is wrong with a value for an applicant of whom that much is known, in a sentence; None where nothing is."""
    from bridge.input_errors import InputErrors
    from bridge.reading import with_answers

    try:
        with_answers(applicant, {path: value})
    except InputErrors as wrong:
        return wrong.errors[0].text(words)
    return None
