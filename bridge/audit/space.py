"""The space of applicants: one of whom nothing is known, under one regime on one day, with all that may be true.

Its options are those of an interview that has not begun: words of the schema that the rules do not treat alike, days
and amounts on both sides of each threshold, and the examples of lists in kb/questions/open_lists.lp.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any, Final

from bridge.applicant import Entry, fields_of
from bridge.audit.settings import anybody
from bridge.completions import Completions
from bridge.copies import Copies
from bridge.engine import IMPLAUSIBLE, UPPER
from bridge.tables import number_of
from bridge.unknowns import Option, Unknown, list_option
from bridge.witnesses import is_neutral, usual

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: What the questions of the audit read of the rules above single requirements.
READ: Final = {**UPPER, "eligible": 3, "fails": 3, "asked": 4}

#: What lifts a requirement, leaves it to the authority, or reduces a group.
RELIEF: Final = ("exempt", "assessable", "reduced_part")

#: Steps from one lot of options to another, by what changes and the first places of both: all pairs of options.
Steps = Mapping[tuple[str, int, int], Sequence[tuple[Option, Option]]]

#: Kinds of fields of which one can be a unit more than another.
_MEASURES: Final = ("date", "money", "hours", "days")


class Space:
    """What the audit asks of one regime on one day."""

    def __init__(self, kb: "KnowledgeBase", regime: str, day: date) -> None:
        self.kb = kb
        self.regime = regime
        found = Completions(kb, anybody(day))
        self._tried = {each.path: Tried(usual(each, day), found) for each in found.unknowns}
        self.completions = self._completions(found)

    def _completions(self, before: Completions) -> Completions:
        among = [tried.unknown for tried in self._tried.values()]
        return Completions(self.kb, before.case, before.memo, among=among)

    def keep(self, wanted: Iterable[tuple[str, Option]]) -> None:
        """Keeps options of facts although they seemed to come to the same as others."""
        for path, option in wanted:
            self._tried[path].keep(option)
        self.completions = self._completions(self.completions)
        for name in [name for name, each in vars(Space).items() if isinstance(each, cached_property)]:
            self.__dict__.pop(name, None)

    @cached_property
    def same(self) -> Copies:
        """Two copies that are the same applicant."""
        return same_applicant(self.completions)

    @cached_property
    def varied(self) -> Copies:
        """Two copies that differ in one fact: more of it, or one unit."""
        return Copies(
            [self.completions],
            ("completions", "two_copies", "audit"),
            unit=str,
            read=READ,
            told=self._steps(),
            neutral=is_neutral,
            held=RELIEF,
        )

    @property
    def routes(self) -> list[str]:
        """The routes that are examined."""
        return [route for _, route in self.completions.first.routes]

    @cached_property
    def asked(self) -> list[tuple[str, str, str]]:
        """What is asked of somebody, by regime, route and requirement."""
        asks = (each for each in sorted(self.same.brave("reach")) if each.name == "asks")
        return [(each.arguments[0].name, each.arguments[1].name, each.arguments[2].name) for each in asks]

    def _steps(self) -> Iterator[str]:
        """The steps, for the questions: upwards and downwards by one unit, and to more of what helps."""
        for name, steps in (("better", self.better), ("next", self.apart)):
            for number, path in enumerate(self.completions.classes):
                yield from (f'{name}({number},{one},{other},"{what}").' for what, one, other in steps[path])

    @cached_property
    def better(self) -> Mapping[str, Steps]:
        """For each unknown fact the steps to more of what helps."""
        more = More(self.kb)
        return {path: self._steps_of(path, tried.better(more)) for path, tried in self._tried.items()}

    @cached_property
    def apart(self) -> Mapping[str, Steps]:
        """For each unknown fact the steps of one unit or day."""
        return {path: self._steps_of(path, tried.apart) for path, tried in self._tried.items()}

    def _steps_of(self, path: str, pairs: Iterable[tuple[int, int]]) -> Steps:
        tried = self._tried[path]
        first_of = {place: lot[0] for lot in self.completions.classes[path] for place in lot}
        found: dict[tuple[str, int, int], list[tuple[Option, Option]]] = {}
        for one, other in pairs:
            lots = first_of[tried.like[one]], first_of[tried.like[other]]
            if lots[0] != lots[1]:
                before, after = tried.options[one], tried.options[other]
                what = Step.of(path, before.value, after.value).name
                found.setdefault((what, *lots), []).append((before, after))
        return found


def same_applicant(completions: Completions) -> Copies:
    """Two copies that are the same applicant, ready for what the audit asks."""
    questions = ("completions", "two_copies", "audit")
    return Copies([completions], questions, read=READ, neutral=is_neutral, held=RELIEF)


@dataclass(frozen=True, slots=True)
class Step:
    """What changes from one value of a fact to another: a part of the file, and its values where it is one part."""

    part: str
    before: Any = None
    after: Any = None

    @property
    def name(self) -> str:
        """The part and the direction: `permits.from later`."""
        if self.before is None:
            return self.part
        words = ("earlier", "later") if isinstance(self.after, date) else ("less", "more")
        return f"{self.part} {words[self.before < self.after]}"

    @classmethod
    def of(cls, path: str, one: object, other: object) -> "Step":
        """The step between two values of a fact."""
        field = path.partition(".")[0]
        different = [pair for pair in _paired(one, other) if pair[0] != pair[1]]
        if len(different) == 1 and isinstance(different[0][0], Entry):
            (first, second), model = different[0], type(different[0][0])
            parts = [
                (part.name, getattr(first, part.attribute), getattr(second, part.attribute))
                for part in fields_of(model).values()
                if getattr(first, part.attribute) != getattr(second, part.attribute)
            ]
            if len(parts) == 1 and _number(parts[0][1]) and _number(parts[0][2]):
                return cls(f"{field}.{parts[0][0]}", parts[0][1], parts[0][2])
        return cls(field, one, other) if _number(one) and _number(other) else cls(field)


def _paired(one: object, other: object) -> list[tuple[Any, Any]]:
    """The entries of two lists that are as long, place by place."""
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return list(zip(one, other, strict=True))
    return []


def _number(value: object) -> bool:
    return isinstance(value, date | int) and not isinstance(value, bool)


class Tried:
    """All options that were tried of an unknown fact: `unknown` has those that are kept, `like` what stands for each.

    Beside the options of an interview these are the last value before each threshold, and lists in which one day or
    number of one entry is one more or one less. What comes to the same as another option, with whatever meets it in a
    requirement, is not kept.
    """

    def __init__(self, unknown: Unknown, completions: Completions) -> None:
        kept = list(unknown.options)
        self.like = list(range(len(kept)))
        more = list(self._more(unknown))
        if unknown.number is None:
            more = _plausible(completions, more)
        self.options = [*kept, *more]
        if unknown.number is not None:
            self.like += range(len(more))
        elif more:
            same = completions.come_to_with_all(unknown, self.options)
            stands = {what: place for place, what in reversed(list(enumerate(same[: len(kept)])))}
            for option, what in zip(more, same[len(kept) :], strict=True):
                if what not in stands:
                    stands[what] = len(kept)
                    kept.append(option)
                self.like.append(stands[what])
        self.unknown = replace(unknown, options=tuple(kept))

    def keep(self, option: Option) -> None:
        """Keeps an option that was tried, although it seemed to come to the same as another."""
        place = self.options.index(option)
        if option not in self.unknown.options:
            self.like[place] = len(self.unknown.options)
            self.unknown = replace(self.unknown, options=(*self.unknown.options, option))

    @staticmethod
    def _more(unknown: Unknown) -> Iterator[Option]:
        if unknown.number is not None:
            # Of a run of values that come to the same the first is an option: here is the last one of each run.
            yield from (unknown.number(number_of(after) - 1) for after in unknown.options[1:])
            return
        told = {repr(option.value) for option in unknown.options}
        for option in unknown.options:
            for value in _one_step_from(option.value):
                if repr(value) not in told:
                    told.add(repr(value))
                    yield list_option(unknown.path, value)

    @cached_property
    def apart(self) -> Sequence[tuple[int, int]]:
        """The places of options that are one unit or day apart, in both orders."""
        if self.unknown.number is not None:
            number = (len(self.options) + 1) // 2
            pairs = [(number + place, place + 1) for place in range(number - 1)]
        else:
            pairs = [
                (place, after)
                for ranked in self._ranked.values()
                for (one, place), (other, after) in pairwise(ranked)
                if other - one == 1
            ]
        return [pair for one, other in pairs for pair in ((one, other), (other, one))]

    def better(self, more: "More") -> Iterator[tuple[int, int]]:
        """The places of options of which the second is more of what helps."""
        for (part, _), ranked in self._ranked.items():
            for (one, place), (other, after) in combinations(ranked, 2):
                if (sign := more.sign(part)) and one != other:
                    yield (place, after) if sign > 0 else (after, place)
        place_of = {option.value: place for place, option in enumerate(self.options)}
        for place, option in enumerate(self.options):
            entries = option.value if isinstance(option.value, tuple) else ()
            for number in range(len(entries)):
                less = place_of.get((*entries[:number], *entries[number + 1 :]))
                if less is not None and (sign := more.sign(self.unknown.field)):
                    yield (less, place) if sign > 0 else (place, less)

    @cached_property
    def _ranked(self) -> Mapping[tuple[str, object], Sequence[tuple[int, int]]]:
        """By a part of the file, and all else: the numbers of the options that have it, in order, with their places."""
        found: dict[tuple[str, object], list[tuple[int, int]]] = {}
        for place, option in enumerate(self.options):
            for part, number, others in _numbers_in(self.unknown.field, option.value):
                found.setdefault((part, others), []).append((number, place))
        return {key: sorted(ranked) for key, ranked in found.items()}


def _numbers_in(field: str, value: object) -> Iterator[tuple[str, int, object]]:
    """The numbers and days in a value: the part of the file, the number, and the value without it."""
    if _number(value):
        yield field, _as_number(value), None
    entries = value if isinstance(value, tuple) else ()
    for place, entry in enumerate(entries):
        if isinstance(entry, Entry):
            for each in fields_of(type(entry)).values():
                held = getattr(entry, each.attribute)
                if each.kind in _MEASURES and held is not None:
                    without = entry.model_copy(update={each.attribute: None})
                    yield f"{field}.{each.name}", _as_number(held), (*entries[:place], without, *entries[place + 1 :])


def _as_number(value: object) -> int:
    return value.toordinal() if isinstance(value, date) else value  # type: ignore[return-value]


def _plausible(completions: Completions, options: list[Option]) -> list[Option]:
    """Those of some options that can be."""
    if not options:
        return []
    outcomes = completions.kb.at_first([option.make(completions.case) for option in options])
    return [option for option, outcome in zip(options, outcomes, strict=True) if not outcome.rows(IMPLAUSIBLE)]


def _one_step_from(entries: object) -> Iterator[tuple[Any, ...]]:
    """The lists in which one day or number of one entry is one more or one less."""
    listed = entries if isinstance(entries, tuple) else ()
    for place, entry in enumerate(listed):
        if isinstance(entry, Entry):
            for field in fields_of(type(entry)).values():
                for step in (-1, 1) if field.kind in _MEASURES else ():
                    moved = _moved(getattr(entry, field.attribute), step)
                    other = entry.model_copy(update={field.attribute: moved})
                    if moved is not None and _can_be(other):
                        yield (*listed[:place], other, *listed[place + 1 :])


def _moved(value: object, step: int) -> date | int | None:
    if isinstance(value, date):
        return value + timedelta(days=step)
    return value + step if type(value) is int and value + step >= 0 else None


def _can_be(entry: Entry) -> bool:
    first, last = getattr(entry, "from_", None), getattr(entry, "to", None)
    return first is None or last is None or first <= last


class More:
    """What more is of: more work, a higher exam, less debt."""

    def __init__(self, kb: "KnowledgeBase") -> None:
        from bridge.engine import evaluate

        _, rows = evaluate(kb.rules.question("more"), [], {}, {"more_helps": 1, "less_helps": 1})
        self._sign = {
            **{str(path): 1 for (path,) in rows["more_helps"]},
            **{str(path): -1 for (path,) in rows["less_helps"]},
        }

    def sign(self, part: str) -> int:
        """1 where more of a part of the file, or of its entries, is expected to help, -1 where less is, else 0."""
        return self._sign.get(part.replace(".", "_"), 0)
