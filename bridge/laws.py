"""Two laws to be compared, as they are written: a regime, a reading, a day, a folder of rules, or several with a plus.

What the law is, its rules and its reading, each of the two says for itself: without a folder the rules are those that
the question is asked of, and without a reading the law is read as its sources rank. Under which regime and on which
day it is asked about, one takes from the other where it does not say so.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bridge.applicant import FIRST_YEAR, LAST_YEAR, Applicant
from bridge.audit.settings import ANYBODY, regime_days
from bridge.engine import Case
from bridge.input_errors import InputError, InputErrors
from bridge.rules import RuleError

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: The rules that ship.
SHIPPED: Final = "law"

#: What the two laws are called where something is wrong with one.
PLACES: Final = ("A", "B")

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")

Figures = Mapping[str, Decimal | int | float]


@dataclass(frozen=True, slots=True)
class Law:
    """One of two laws, `given` as it was written.

    Without a day each applicant is asked about on a day of his or her own, as `check` does.
    """

    given: str
    kb: "KnowledgeBase"
    regime: str | None = None
    reading: str | None = None
    on: date | None = None
    filed: date | None = None
    figures: Figures = field(default_factory=dict)

    def case(self, applicant: Applicant) -> Case:
        """An applicant as this law asks about him or her. Raises InputErrors as `check` does."""
        return self.kb.case(applicant, **self.options)

    @property
    def anybody(self) -> Case:
        """Somebody of whom nothing is known."""
        return replace(self.case(Applicant()), applicant=ANYBODY)

    @property
    def regimes(self) -> tuple[str, ...]:
        """The regimes that are examined; none where each applicant's own day picks them."""
        if self.regime:
            return (self.regime,)
        return self.kb.at_first([self.anybody])[0].regimes if self.on or self.filed else ()

    @property
    def options(self) -> dict[str, Any]:
        """What `KnowledgeBase.check` is asked with."""
        return {name: getattr(self, name) for name in ("on", "filed", "regime", "reading", "figures")}

    @property
    def folder(self) -> Path | None:
        """The folder of the rules; None for those that ship."""
        return self.kb.rules.folder if self.kb.rules.checked else None


def two_laws(
    kb: "KnowledgeBase",
    first: str,
    second: str,
    *,
    on: date | None = None,
    filed: date | None = None,
    figures: Figures | None = None,
    today: date | None = None,
) -> tuple[Law, Law]:
    """Reads two laws together.

    Where neither they nor `on` and `filed` say a day, it follows from what they are and from what day is `today`;
    without `today` it is left open. Raises InputErrors with all that is wrong with either.
    """
    loaded: dict[Path, KnowledgeBase] = {}
    errors: list[InputError] = []
    read = []
    for place, text in zip(PLACES, (first, second), strict=True):
        reading = _Reading(kb, text, loaded)
        errors += [InputError(None, None, place, message, arguments) for message, arguments in reading.wrong]
        read.append(reading)
    if errors:
        raise InputErrors(errors)
    one, other = read
    laws = [_side(own, its, on, filed, figures or {}) for own, its in ((one, other), (other, one))]
    if today is not None and not any(law.on or law.filed for law in laws):
        day = _usual_day(laws, today)
        laws = [replace(law, on=day, filed=day) for law in laws]
    wrong = [error for place, law in zip(PLACES, laws, strict=True) for error in _wrong_with(place, law)]
    if wrong:
        # What is wrong with an option is wrong with both.
        raise InputErrors({repr((each.message, each.arguments)): each for each in wrong}.values())
    return laws[0], laws[1]


class _Reading:
    """What the text of one law fixes, and what is wrong with it: messages with their arguments."""

    def __init__(self, kb: "KnowledgeBase", text: str, loaded: "dict[Path, KnowledgeBase]") -> None:
        self.text = text
        self.regime: str | None = None
        self.reading: str | None = None
        self.day: date | None = None
        self.wrong: list[tuple[str, dict[str, str]]] = []
        self._said: dict[str, str] = {}
        parts = [text] if Path(text).is_dir() else [part.strip() for part in text.split("+")]
        folders = [part for part in parts if part == SHIPPED or (part not in _regimes(kb) and _is_folder(part))]
        self.kb = kb
        for part in folders:
            self._fix("kb", part, self._rules(kb, part, loaded))
        for part in parts:
            if part not in folders:
                self._name(part)

    def _fix(self, what: str, part: str, value: object) -> None:
        if what in self._said:
            self.wrong.append(("compare-twice", {"one": self._said[what], "other": part}))
        self._said[what] = part
        setattr(self, what, value)

    def _rules(self, kb: "KnowledgeBase", part: str, loaded: "dict[Path, KnowledgeBase]") -> "KnowledgeBase":
        from bridge.knowledge_base import KnowledgeBase

        if part == SHIPPED:
            return KnowledgeBase.load() if kb.rules.checked else kb
        folder = Path(part).resolve()
        if folder == kb.rules.folder.resolve():
            return kb
        try:
            if folder not in loaded:
                loaded[folder] = KnowledgeBase.load(Path(part))
        except RuleError as error:
            self.wrong += [("compare-rules", {"problem": problem}) for problem in error.problems]
            return kb
        return loaded[folder]

    def _name(self, part: str) -> None:
        """The regime, reading or day that a part names."""
        if part in _regimes(self.kb):
            self._fix("regime", part, part)
        elif part in self.kb.readings_about:
            self._fix("reading", part, part)
        elif not _DAY.fullmatch(part):
            known = {"regimes": ", ".join(_regimes(self.kb)), "readings": ", ".join(self.kb.readings_about)}
            self.wrong.append(("compare-unknown", {"value": part, **known}))
        elif day := _day(part):
            self._fix("day", part, day)
        else:
            self.wrong.append(("option-day", {"value": part}))


def _regimes(kb: "KnowledgeBase") -> dict[str, int]:
    """The regimes in the order in which they began, and the days."""
    begins = {str(regime): int(day) for regime, day in kb.law["regime_begins"]}
    return dict(sorted(begins.items(), key=lambda each: each[1]))


def _is_folder(part: str) -> bool:
    return bool(part) and Path(part).is_dir()


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _side(own: _Reading, its: _Reading, on: date | None, filed: date | None, figures: Figures) -> Law:
    """A law, with what it does not say itself from the other one, and then from the options."""
    # Who names a day wants the regime of that day.
    regime = own.regime or (None if own.day else its.regime)
    day = own.day or its.day
    return Law(own.text, own.kb, regime, own.reading, day or on, day or filed, figures)


def _usual_day(laws: Sequence[Law], today: date) -> date:
    """Of two regimes the day on which the later began; else a day of the regime that they are about.

    That is the one they name, that of a reading, or that of today. Of a reading, and of a regime that has ended, it is
    the day that `regime_days` has for it.
    """
    named = {law.regime for law in laws if law.regime}
    if len(named) > 1:
        return date.fromordinal(max(_regimes(law.kb)[law.regime] for law in laws if law.regime in _regimes(law.kb)))
    about = [{regime for regime, _ in law.kb.readings_about[law.reading]} for law in laws if law.reading]
    read = set.intersection(*about) or set.union(*about) if about else set()
    days = regime_days(laws[0].kb, today)
    begun = [regime for regime, day in _regimes(laws[0].kb).items() if day <= today.toordinal()]
    among = [regime for regime in days if regime in (named or read)] or begun or list(days)
    return today if not about and among[-1:] == begun[-1:] else days[among[-1]]


def _wrong_with(place: str, law: Law) -> Iterator[InputError]:
    """What is wrong with the regime, the days or the figures of a law."""
    if law.regime is not None and law.regime not in _regimes(law.kb):
        known = {"value": law.regime, "allowed": ", ".join(_regimes(law.kb))}
        yield InputError(None, None, place, "option-regime", known)
        return
    try:
        case = law.anybody
    except InputErrors as errors:
        yield from errors.errors
        return
    if (law.on or law.filed) and not law.regimes:
        days = {"filed": case.filed, "first": law.kb.first_day()}
        yield InputError(None, None, place, "compare-not-covered", days)
