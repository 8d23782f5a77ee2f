"""What a file leaves unknown, and the values that stand for all that it may be.

The values of a choice are those of the schema, but one for all that the rules treat alike. Days, amounts and lengths
are found by bisection: on both sides of each place where what the rules derive changes. What a list may hold is told by
`kb/questions/open_lists.lp`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from bridge.applicant import (
    FIRST_YEAR,
    MOST_MONEY,
    Applicant,
    Entry,
    ListOf,
    Shape,
    fields_of,
    unknown_fields,
)
from bridge.engine import Case, Outcome
from bridge.facts import constant, predicate_of, tells_of

if TYPE_CHECKING:
    from clingo import Symbol

_FIRST_DAY: Final = date(FIRST_YEAR, 1, 1)

#: Begins the path of a figure of the law that the knowledge base lacks.
FIGURE: Final = "figure:"


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One value of an unknown fact: as the applicant holds it, and as a change to a case."""

    value: object
    make: Callable[[Case], Case]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is not known, with the values that it is tried with, the least helpful first.

    Where the values are numbers of a range (ordinals of days, øre, hundredths of hours, days), `number` makes an option
    of one, and `options` are the ends. Facts of one entry that are taken together are the `members`.
    """

    path: str
    options: tuple[Option, ...]
    number: Callable[[int], Option] | None = None
    members: tuple["Unknown", ...] = ()

    @property
    def field(self) -> str:
        """The top-level field that the fact belongs to; none for a figure of the law."""
        return "" if self.path.startswith(FIGURE) else self.path.partition(".")[0].partition("[")[0]

    def told_by(self, predicate: str) -> bool:
        """Whether an input predicate, or the name of an open list, tells of this fact."""
        if self.members:
            return any(member.told_by(predicate) for member in self.members)
        if self.path.startswith(FIGURE):
            return predicate == "supposes"
        if self.path.startswith("income."):
            return predicate == "income"
        # A whole list, or a whole part, brings facts about all that is in it.
        return tells_of(predicate, predicate_of(self.path))


def unknowns(
    case: Case,
    first: Outcome,
    reads: Callable[[Unknown], bool],
    examples: Callable[[Collection[str]], Mapping[str, Sequence[tuple[Any, ...]]]],
    alike: Callable[[str, Sequence[str]], Sequence[str]],
) -> Iterator[Unknown]:
    """The unknown facts of a case that what is asked can hang on.

    `first` is the outcome of the case as it stands; `examples` gives, for predicates of open lists, what these may hold
    beside what is known, `alike` one word for all that the rules treat alike, of the words of a predicate.
    """
    applicant = case.applicant
    shapes = {path: _shape_at(applicant, path)[0] for path in unknown_fields(applicant) if reads(Unknown(path, ()))}
    held = examples([predicate_of(path) for path, shape in shapes.items() if shape.listed])
    for path, shape in shapes.items():
        if shape.listed:
            yield Unknown(path, tuple(list_option(path, example) for example in held[predicate_of(path)]))
        elif shape.kind == "entry":
            yield Unknown(path, tuple(_option(path, value) for value in _parts(shape, alike, case.on)))
        elif shape.kind == "yes_no":
            yield Unknown(path, (_option(path, False), _option(path, True)))
        elif shape.kind == "choice":
            values = alike(predicate_of(path), shape.choices)
            yield Unknown(
                path, tuple(_option(path, value) for value in sorted(values, key=lambda each: each != "none"))
            )
        elif shape.kind == "date":
            yield _numbers(path, *_days(case, first, path), make=_day_option(path))
        elif shape.kind in ("money", "hours", "days"):
            most = {"money": MOST_MONEY * 100, "hours": 168 * 100, "days": 36_500}[shape.kind]
            yield _numbers(path, 0, most, make=_number_option(path))
    for row in first.rows("open_income"):
        path = f"income.{row[0]}"
        yield _numbers(path, 0, MOST_MONEY * 100, make=_income_option(int(row[0])))
    for entry, end in first.rows("open_filing"):
        place = int(str(entry).rpartition("_")[2])
        path = f"permits[{place}].filed"
        permits = applicant.permits
        starts = permits.known[place].from_ if permits else None
        # Filed abroad, a permit counts from its first day, as it does if it was filed on that day.
        days = [day for day in (starts, date.fromordinal(int(end) + 1), date.fromordinal(int(end))) if day is not None]
        yield Unknown(path, tuple(_option(path, day) for day in dict.fromkeys(days)))
    for name, of_year, _, _ in first.rows("lacking_figure"):
        yield Unknown(f"{FIGURE}{name}.{of_year}", (Option("high", _suppose("high")), Option("low", _suppose("low"))))


def _numbers(path: str, low: int, high: int, make: Callable[[int], Option]) -> Unknown:
    return Unknown(path, (make(low), make(high)) if low < high else (make(low),), make)


def _days(case: Case, first: Outcome, path: str) -> tuple[int, int]:
    """The days between which an unknown day lies: in the life of the person, and not after what is known to follow."""
    first_day, last = case.applicant.born or _FIRST_DAY, case.on
    if path == "born":
        last = min((last, *(date.fromordinal(int(row[2])) for row in first.rows("happened"))))
    if path.endswith(".from") and "[" in path:
        end = _shape_at(case.applicant, path[: -len("from")] + "to")[1]
        last = min(last, end) if isinstance(end, date) else last
    # What the file states may contradict itself: then nothing is known of the day but that it is one.
    return (first_day if first_day <= last else _FIRST_DAY).toordinal(), last.toordinal()


def _parts(shape: Shape, alike: Callable[[str, Sequence[str]], Sequence[str]], since: date) -> Iterator[Entry]:
    """The kinds of a part that is no list, each since that day: a pension."""
    assert shape.model is not None
    kinds = fields_of(shape.model)["kind"].choices
    for kind in sorted(alike(f"{shape.name}_kind", kinds), key=lambda each: each != "none"):
        yield shape.model.model_validate({"kind": kind} if kind == "none" else {"kind": kind, "from": since})


def _suppose(how: Any) -> Callable[[Case], Case]:
    return lambda case: replace(case, supposed=how)


def _option(path: str, value: object) -> Option:
    return Option(value, lambda case: replace(case, applicant=with_value(case.applicant, path, value)))


def _day_option(path: str) -> Callable[[int], Option]:
    return lambda number: _option(path, date.fromordinal(number))


def _number_option(path: str) -> Callable[[int], Option]:
    return lambda number: _option(path, number)


def _income_option(year: int) -> Callable[[int], Option]:
    return lambda amount: Option(amount, _income(year, amount))


def _income(year: int, amount: int) -> Callable[[Case], Case]:
    def make(case: Case) -> Case:
        income = {**(case.applicant.income or {}), year: amount}
        return replace(case, applicant=case.applicant.model_copy(update={"income": income}))

    return make


def list_option(path: str, entries: tuple[Any, ...]) -> Option:
    """That a list holds those entries more than are known, and nothing else."""
    return Option(entries, _more(path, entries))


def _more(path: str, entries: tuple[Any, ...]) -> Callable[[Case], Case]:
    """Closes a list with more entries than are known."""

    def make(case: Case) -> Case:
        present = _shape_at(case.applicant, path)[1]
        known = present.known if isinstance(present, ListOf) else ()
        closed: ListOf[Any] = ListOf(True, (*known, *entries))
        return replace(case, applicant=with_value(case.applicant, path, closed))

    return make


def with_value(entry: Entry, path: str, value: object) -> Any:
    """The entry with another value at a path such as `work[0].from`. The value is not checked."""
    head, _, rest = path.partition(".")
    name, _, place = head.partition("[")
    attribute = fields_of(type(entry))[name].attribute
    if place:
        listed = getattr(entry, attribute)
        number = int(place.rstrip("]"))
        known = list(listed.known)
        known[number] = with_value(known[number], rest, value) if rest else value
        value = ListOf(listed.complete, tuple(known))
    elif rest:
        value = with_value(getattr(entry, attribute), rest, value)
    return entry.model_copy(update={attribute: value})


def _shape_at(entry: Entry, path: str) -> tuple[Shape, object]:
    head, _, rest = path.partition(".")
    name, _, place = head.partition("[")
    shape = fields_of(type(entry))[name]
    present = getattr(entry, shape.attribute)
    if not rest:
        return shape, present
    return _shape_at(present.known[int(place.rstrip("]"))] if place else present, rest)


def together(path: str, members: Sequence[Unknown]) -> Unknown:
    """Facts of one entry as one: its options are all combinations of theirs."""

    def option(parts: tuple[Option, ...]) -> Option:
        def make(case: Case) -> Case:
            for part in parts:
                case = part.make(case)
            return case

        return Option(tuple(part.value for part in parts), make)

    return Unknown(path, tuple(map(option, product(*(member.options for member in members)))), members=tuple(members))


# What an open list may hold ---------------------------------------------------------------------------------


def examples_of(may_hold: Iterable["Symbol"], entries: Iterable["Symbol"]) -> dict[str, list[tuple[Any, ...]]]:
    """What the atoms of `kb/questions/open_lists.lp` say, as entries of the applicant, by the predicate of the list."""
    from bridge.engine import value

    parts: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for atom in entries:
        _, field, example, entry, part, each = atom.arguments
        parts.setdefault((field.name, str(example)), {}).setdefault(str(entry), {})[part.name] = value(each)
    found: dict[str, list[tuple[int, str]]] = {}
    for atom in may_hold:
        _, field, rank, example = atom.arguments
        found.setdefault(field.name, []).append((rank.number, str(example)))
    return {
        field: [
            entries_of
            for _, example in sorted(ranked)
            if (entries_of := _entries(field, parts.get((field, example), {}))) is not None
        ]
        for field, ranked in found.items()
    }


def _entries(field: str, parts: Mapping[str, Mapping[str, Any]]) -> tuple[Any, ...] | None:
    """An example as entries; None where no file could say it: a day may lie too far back."""
    try:
        return tuple(_entry(field, told) for _, told in sorted(parts.items()))
    except ValidationError:
        return None


def _entry(field: str, told: Mapping[str, Any]) -> Any:
    shape = fields_of(Applicant).get(field) or _shape_at(Applicant(), field.replace("_", ".", 1))[0]
    if shape.model is None:
        return _word(shape, told["value"])
    parts = fields_of(shape.model)
    return shape.model.model_validate({name: _as_written(parts[name], each) for name, each in told.items()})


def _as_written(shape: Shape, each: Any) -> Any:
    if shape.kind == "date":
        return date.fromordinal(each)
    if shape.kind in ("money", "hours"):
        return Decimal(each) / 100
    return _word(shape, each) if shape.kind == "choice" else each == "true" if shape.kind == "yes_no" else each


def _word(shape: Shape, each: str) -> str:
    return next(choice for choice in shape.choices if constant(choice) == each)
