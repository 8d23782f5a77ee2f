"""From an applicant to the facts that the rules read.

A field becomes a predicate of the same name: `born` is born(P, Day), the field `from` of the list `work` is
work_from(P, Entry, Day), and complete(P, work) says that the list holds everything there is. Entries are
constants (work_000, work_001, ...). Free text never becomes a fact, so nothing that a person writes is read as a rule.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, Final

from bridge.applicant import Applicant, Entry, ListOf, Shape, fields_of
from bridge.calendar import NEVER_ENDS

#: A fact without its case: the predicate's name, then its arguments.
Fact = tuple[str | int, ...]

#: Fields that are no facts about the person: labels, days of the question, and how the file is read.
_NO_FACTS: Final = frozenset({"id", "on", "filed", "nothing_else"})


def facts(applicant: Applicant) -> list[Fact]:
    """The facts of one applicant, in the order of the schema; what is unknown gives none.

    Days are ordinals, money is in øre, hours are in hundredths. An absent `to` gives the day that never comes.
    """
    filled = applicant.filled()
    return [fact for field in fields_of(Applicant) for fact in facts_of(filled, field)]


def facts_of(filled: Applicant, name: str) -> Iterator[Fact]:
    """The facts of one field of an applicant in which `nothing_else` is put in."""
    field = fields_of(Applicant)[name]
    value = getattr(filled, field.attribute)
    if name not in _NO_FACTS and value is not None:
        yield from _field_facts(field, value)
    if field.kind == "income" and filled.nothing_else:
        yield ("complete", name)


def _field_facts(field: Shape, value: Any) -> Iterator[Fact]:
    if field.kind == "income":
        for year, amount in sorted(value.items()):
            yield (field.name, year, amount)
    elif isinstance(value, ListOf):
        if value.complete:
            yield ("complete", field.name)
        for place, entry in enumerate(value.known):
            if isinstance(entry, Entry):
                name = entry_name(field.name, place)
                yield (field.name, name)
                yield from _entry_facts(field.name, entry, (name,))
            else:
                yield (field.name, constant(entry))
    elif isinstance(value, Entry):
        yield from _entry_facts(field.name, value, ())
    else:
        yield (field.name, _argument(value))


def _entry_facts(prefix: str, entry: Entry, place: tuple[str, ...]) -> Iterator[Fact]:
    for field in fields_of(type(entry)).values():
        value = getattr(entry, field.attribute)
        name = f"{prefix}_{field.name}"
        if isinstance(value, ListOf):
            for each in value.known:
                yield (name, *place, constant(each))
        elif value is not None:
            yield (name, *place, _argument(value))
        elif field.name == "to":
            yield (name, *place, NEVER_ENDS)


def _argument(value: object) -> str | int:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, int):
        return value
    return constant(str(value))


def constant(value: str) -> str:
    """A value of the schema as a constant of the rules; one that begins with a digit gets `from_` before it."""
    return f"from_{value}" if value[0].isdigit() else value


def entry_name(field: str, place: int) -> str:
    """The constant that stands for an entry of a list; all have the same length, so that every engine sorts alike."""
    return f"{field}_{place:03d}"


def path_of(name: str) -> str | None:
    """The path (`work[0]`) of the entry that a constant stands for; None for any other constant."""
    field, _, number = name.rpartition("_")
    if len(number) == 3 and number.isdigit() and field in fields_of(Applicant):
        return f"{field}[{int(number)}]"
    return None


def case_facts(case: int | str, found: Iterable[Fact]) -> str:
    """The facts of one case as rule text."""
    return "".join(f"{name}({','.join(map(str, (case, *arguments)))})." for name, *arguments in found)


def tells_of(predicate: str, field: str) -> bool:
    """Whether an input predicate tells of a field of the file, given as a predicate, or of a part of it."""
    return f"{predicate}_".startswith(f"{field}_")


@cache
def predicate_of(path: str) -> str:
    """The predicate that a path of the file becomes: `work[0].from` is work_from."""
    return "_".join(part.partition("[")[0] for part in path.split("."))
