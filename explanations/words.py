"""Sentences from the Fluent files, and dates, money and numbers as each language writes them.

The messages of a language stand in `explanations/<language>/<file>.ftl`, and the text of an id
before its first hyphen is the name of its file: `errors-choice` stands in `errors.ftl`. A file is
read when one of its messages is first asked for, and of that file only the messages asked for are
parsed: parsing a whole file costs more than everything else that a short answer needs.
"""

import os
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

Argument = str | int | Decimal | date

Language = Literal["en", "da"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

_HERE: Final = Path(__file__).parent
_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\{\s*(-?[a-z][\w-]*)")
_INDEX: Final = re.compile(r"\[\d+\]")


class Words:
    """The words of one language.

    Raises ValueError for a language that has no words.
    """

    def __init__(self, language: Language) -> None:
        """Opens no file yet."""
        if language not in LANGUAGES:
            raise ValueError(f"no words in {language!r}, only in {' and '.join(LANGUAGES)}")
        self.language: Language = language
        self._ready: set[str] = set()
        self._made: FluentBundle | None = None

    def words(self, message_id: str, /, **arguments: Argument) -> str:
        """The sentence of a message, with its arguments filled in.

        A date is written out, a number gets the language's separators. Raises KeyError, naming
        the message, where there is no such message or one of its arguments is not given.
        """
        self._make_ready(message_id, _file_of(message_id))
        bundle = self._bundle()
        pattern = bundle.get_message(message_id).value
        if pattern is None:
            raise KeyError(f"{message_id} ({self.language}) has no text of its own")
        filled = {name: self.date(value) if isinstance(value, date) else value for name, value in arguments.items()}
        text, problems = bundle.format_pattern(pattern, filled)
        if problems:
            raise KeyError(f"{message_id} ({self.language}): {'; '.join(map(str, problems))}")
        return str(text)

    def label(self, path: str) -> str:
        """The short name of a field of the applicant file: `work[0].from` is "first day"."""
        return self.words("input-label-" + id_of_field(path))

    def value(self, value: str) -> str:
        """What one of the values of a field means: `danish_2` is "Prøve i Dansk 2"."""
        return self.words("input-value-" + value.replace("_", "-"))

    def short_month(self, day: date) -> str:
        """The month of a date, short, as it stands on an axis: Nov 2026, nov. 2026."""
        from babel.dates import format_date

        return str(format_date(day, "MMM y", locale=self.language))

    def date(self, day: date) -> str:
        """A date written out: 22 November 2026, 22. november 2026."""
        from babel.dates import format_date

        pattern = "d. MMMM y" if self.language == "da" else "d MMMM y"
        return str(format_date(day, pattern, locale=self.language))

    def day(self, ordinal: int) -> str:
        """A day of the rules written out; one after the end of the calendar never comes."""
        if ordinal >= date.max.toordinal():
            return self.words("step-never")
        return self.date(date.fromordinal(ordinal)) if ordinal > 0 else str(ordinal)

    def hours(self, hundredths: int) -> str:
        """A week's hours, given in hundredths: 37 hours a week."""
        return self.words("step-hours", hours=self.number(Decimal(hundredths) / 100))

    def month(self, number: int) -> str:
        """The name of a month of the year: June, juni."""
        from babel.dates import get_month_names

        return str(get_month_names("wide", locale=self.language)[number])

    def money(self, oere: int) -> str:
        """An amount given in øre, in kroner: 319,738.75 kr.; no decimals where it is whole."""
        from babel.numbers import format_decimal

        pattern = "#,##0.00" if oere % 100 else "#,##0"
        return f"{format_decimal(Decimal(oere) / 100, pattern, locale=self.language)} kr."

    def number(self, value: int | Decimal) -> str:
        """A number with the language's separators and at most two decimals."""
        from babel.numbers import format_decimal

        return str(format_decimal(value, "#,##0.##", locale=self.language))

    def _bundle(self) -> "FluentBundle":
        if self._made is None:
            from fluent.runtime import FluentBundle

            # Isolating marks are invisible characters that would break alignment and searching.
            functions = {"DAY": self.day, "MONEY": self.money, "HOURS": self.hours}
            self._made = FluentBundle(
                [self.language],
                use_isolating=False,
                functions={name: _of_number(function) for name, function in functions.items()},
            )
        return self._made

    def _make_ready(self, entry_id: str, file: str) -> None:
        """Parses an entry of a file, and those that it refers to, into the bundle."""
        if entry_id in self._ready:
            return
        from fluent.syntax import FluentParser, ast

        text = entries(self.language, file).get(entry_id)
        if text is None:
            raise KeyError(f"{entry_id} is not in explanations/{self.language}/{file}.ftl")
        resource = FluentParser(with_spans=False).parse(text)
        if any(isinstance(entry, ast.Junk) for entry in resource.body):
            raise KeyError(f"{entry_id} in explanations/{self.language}/{file}.ftl is not Fluent")
        self._bundle().add_resource(resource)
        self._ready.add(entry_id)
        for other in _REFERENCE.findall(text):
            self._make_ready(other, file if other.startswith("-") else _file_of(other))


def _of_number(function: Callable[[int], str]) -> Callable[[Any], Any]:
    """A function of messages, from one of a whole number; what is no number stands as it is."""

    def call(value: Any) -> Any:
        return function(int(value)) if isinstance(value, int | Decimal | float) else str(value)

    return call


@cache
def entries(language: Language, file: str) -> Mapping[str, str]:
    """The text of every entry of a Fluent file, by its id; empty where there is no such file.

    Raises ValueError where an id stands twice, since one of the two would never be shown.
    """
    path = _HERE / language / f"{file}.ftl"
    if not path.is_file():
        return {}
    text = path.read_text(encoding="utf-8")
    starts = list(_ENTRY.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    found: dict[str, str] = {}
    for match, end in zip(starts, ends, strict=True):
        if match[1] in found:
            raise ValueError(f"{match[1]} stands twice in explanations/{language}/{file}.ftl")
        found[match[1]] = text[match.start() : end]
    return found


def sentence_files(language: Language) -> list[Path]:
    """The files that hold the sentences of a language."""
    return sorted((_HERE / language).glob("*.ftl"))


def id_of_field(path: str) -> str:
    """The part of a message id that stands for a field: `work[0].from` is `work-from`."""
    return _INDEX.sub("", path).replace(".", "-").replace("_", "-")


def language_of_environment(option: str | None = None) -> Language:
    """The language to answer in: the option, else OPHOLD_LANG, else that of the locale.

    The locale counts where it is Danish, and everything else is answered in English. Raises
    ValueError where the option or OPHOLD_LANG names a language that has no words.
    """
    for chosen in (option, os.environ.get("OPHOLD_LANG")):
        if chosen:
            for language in LANGUAGES:
                if chosen == language:
                    return language
            raise ValueError(f"no words in {chosen!r}, only in {' and '.join(LANGUAGES)}")
    settings = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((setting for setting in settings if setting), "")
    return "da" if re.split(r"[_.@-]", locale)[0].lower() == "da" else "en"


def _file_of(message_id: str) -> str:
    return message_id.partition("-")[0]
