"""What the rules on procedure say of one case: their rows, the sources of each thing, and what is not known."""

from datetime import date
from typing import TYPE_CHECKING, cast

from bridge.applicant import Applicant, fields_of
from bridge.engine import Case
from bridge.facts import path_of
from explanations.words import Argument, Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.procedure_answers import Authority

Row = tuple[str | int, ...]


class Procedure:
    """One question about procedure, put to the rules. `about` is the name of the question: plan or refused."""

    def __init__(self, kb: "KnowledgeBase", case: Case, words: Words, about: str) -> None:
        self.kb = kb
        self.case = case
        self.words = words
        self.about = about
        self.outcome, self.law = kb.procedure(case)

    # Rows ---------------------------------------------------------------------------------------------------

    def rows(self, predicate: str) -> list[Row]:
        """The rows of a predicate, in an order that does not hang on the grounding."""
        return sorted(self.outcome.rows(predicate))

    def row(self, predicate: str) -> Row | None:
        """The row of a predicate that has at most one."""
        return next(iter(self.rows(predicate)), None)

    def word(self, predicate: str) -> str | None:
        """The last column of the one row of a predicate."""
        row = self.row(predicate)
        return None if row is None else str(row[-1])

    def day(self, predicate: str) -> date | None:
        """Likewise, of a column that holds a day."""
        row = self.row(predicate)
        return None if row is None else date_of(row[-1])

    def holds(self, predicate: str) -> bool:
        """Whether there is a row of the predicate."""
        return bool(self.rows(predicate))

    # Sources ------------------------------------------------------------------------------------------------

    def cites(self, *things: str | int | None) -> tuple[str, ...]:
        """The sources of things, each once, in order."""
        found: list[str] = []
        for thing in things:
            found += [str(source) for each, source in self.law["procedure_cites"] if each == thing]
        return tuple(dict.fromkeys(found))

    def read(self, topic: str) -> tuple[str, ...]:
        """The statements as whose reading a matter is answered."""
        return tuple(str(source) for about, source in self.rows("practised_reading") if about == topic)

    def practice(self, topic: str) -> str | None:
        """What is practised in a matter."""
        return next((str(variant) for about, variant in self.rows("practised") if about == topic), None)

    def cites_of(self, topic: str) -> tuple[str, ...]:
        """The sources of what is practised in a matter, a reading first."""
        return tuple(dict.fromkeys((*self.read(topic), *self.cites(self.practice(topic)))))

    # Sentences ----------------------------------------------------------------------------------------------

    def say(self, message: str, **arguments: Argument) -> str:
        """A sentence of the question's own file."""
        return self.words.words(f"{self.about}-{message}".replace("_", "-"), **arguments)

    def note(self, *things: str, **arguments: Argument) -> str | None:
        """The notes on things, as one text; None where there are none."""
        return " ".join(self.say(f"note-{thing}", **arguments) for thing in dict.fromkeys(things)) or None

    def authority(self, name: str | None) -> "Authority | None":
        """An authority of the answer; open is null."""
        return None if name in (None, "open") else cast("Authority", name)

    def steps(self, order: tuple[str, ...]) -> "list[tuple[str, date | None, date | None]]":
        """The steps in order of time, seen from the day of the question; those of one day in the order given."""
        found = [(str(n), date_of(s), date_of(e)) for q, n, s, e in self.rows("step") if q == self.about]

        def place(step: tuple[str, date | None, date | None]) -> tuple[date, int]:
            name, start, end = step
            return max(start or end or date.max, self.case.on), order.index(name)

        return sorted(found, key=place)

    # What is not known --------------------------------------------------------------------------------------

    def unknown_facts(self) -> tuple[str, ...]:
        """The paths of what the answer depends on and the file does not say."""
        lacks = [(str(name), str(entry)) for q, name, entry in self.rows("lacks") if q == self.about]
        order = {name: place for place, name in enumerate(fields_of(Applicant))}
        paths = {_path(name, entry) for name, entry in lacks}
        return tuple(sorted(paths, key=lambda path: (order[path.partition(".")[0].partition("[")[0]], path)))


def date_of(day: str | int) -> date | None:
    """The date of a day; 0 is open."""
    return date.fromordinal(int(day)) if int(day) else None


def _path(predicate: str, entry: str) -> str:
    """The path of the field that a predicate is made from: passport_kind is `passport.kind`."""
    fields = fields_of(Applicant)
    if predicate in fields:
        return predicate
    field = next(name for name in fields if predicate.startswith(name + "_"))
    part = predicate.removeprefix(field + "_")
    return f"{path_of(entry) or field}.{part}"
