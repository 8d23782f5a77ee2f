"""What turns somebody ineligible: more of what should help, and one unit or one day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from clingo import Function, Symbol

from bridge.applicant import Applicant, Shape, fields_of
from bridge.audit.findings import Found, Kind
from bridge.audit.space import Space, Step, Steps
from bridge.engine import READ, Outcome, Place
from bridge.unknowns import Option
from bridge.witnesses import told_case

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit
    from bridge.engine import Case


def non_monotone(audit: "Audit") -> Iterator[Found]:
    """More work, a higher exam, less debt, fewer benefits or a longer stay that turns somebody ineligible."""
    for space in audit.spaces():
        for turn in _turns(space, "monotone", lambda each: each.better):
            yield turn.found("non_monotone", audit)


def cliffs(audit: "Audit") -> Iterator[Found]:
    """One unit or one day that turns somebody ineligible, with the shortest way back."""
    for space in audit.spaces():
        turns = _turns(space, "cliff", lambda each: each.apart)
        waits = _waits(audit, [turn.after for turn in turns])
        for turn, wait in zip(turns, waits, strict=True):
            way = {"way": "time", "days": wait, "changes": 0} if wait is not None else _changes(audit, turn.after)
            yield turn.found("cliff", audit, **way)


@dataclass(frozen=True, slots=True)
class _Turn:
    """Somebody who is eligible, and who is not after a step from one value of a fact to another.

    `places` are what is lost: on each route the requirement. `alike` are steps that are taken to come to the same.
    """

    before: "Case"
    after: "Case"
    path: str
    alike: Sequence[tuple[Option, Option]]
    places: Sequence[Place]

    @property
    def field(self) -> str:
        """The field of the file that changes."""
        return self.path.partition(".")[0]

    def may_lack(self, field: Shape) -> bool:
        """Whether the file says something in a field that is not what changes."""
        return self.field != field.name and getattr(self.before.applicant, field.attribute) != field.default

    def without(self, field: Shape) -> "_Turn":
        """The same without anything in a field of the file."""
        nothing = {field.attribute: field.default}
        before, after = (
            replace(case, applicant=case.applicant.model_copy(update=nothing)) for case in (self.before, self.after)
        )
        return replace(self, before=before, after=after)

    @property
    def step(self) -> Step:
        """What changes."""
        return Step.of(self.path, *(option.value for option in self.alike[0]))

    def found(self, kind: Kind, audit: "Audit", **more: Any) -> Found:
        """The finding."""
        regime, _, requirement = self.places[0]
        arguments = {
            "regime": regime,
            "requirement": requirement,
            "routes": tuple(dict.fromkeys(route for _, route, _ in self.places)),
            "field": self.step.part,
            "before": self.step.before,
            "after": self.step.after,
            **more,
        }
        what = f"{regime}.{requirement} {self.step.name}"
        cites = audit.kb.cites(regime, requirement)
        message = kind.replace("_", "-")
        return Found(kind, what, message, arguments, witness=self.after, before=self.before, cites=cites)


def _turns(space: Space, asked_for: str, steps: Callable[[Space], Mapping[str, Steps]]) -> list[_Turn]:
    """For each step and requirement somebody who loses the requirement by it, and with it all routes.

    What was taken to come to the same as something else, and turns out not to, is looked at by itself: then all is
    asked again.
    """
    while True:
        turns = list(_found(space, asked_for, steps(space)))
        mistaken = [turn for turn, turned in zip(turns, _turned(space, turns), strict=True) if not turned]
        if not mistaken:
            return _smaller(space, turns)
        space.keep((turn.path, option) for turn in mistaken for pair in turn.alike for option in pair)


def _turned(space: Space, turns: Sequence[_Turn]) -> list[bool]:
    """Whether each is eligible before the step and not after it, as anybody who asks is told."""
    regimes = space.completions.case.regimes
    cases = [replace(case, regimes=regimes) for turn in turns for case in (turn.before, turn.after)]
    eligible = ["eligible" in outcome.verdicts.values() for outcome in space.kb.verdicts(cases)]
    return [before and not after for before, after in zip(eligible[::2], eligible[1::2], strict=True)]


def _smaller(space: Space, turns: list[_Turn]) -> list[_Turn]:
    """The same with nothing in a file that does not matter."""
    for field in fields_of(Applicant).values():
        if field.listed or field.kind in ("income", "entry", "choice"):
            places = [place for place, turn in enumerate(turns) if turn.may_lack(field)]
            less = [turns[place].without(field) for place in places]
            for place, turn, turned in zip(places, less, _turned(space, less), strict=True):
                if turned:
                    turns[place] = turn
    return turns


def _found(space: Space, asked_for: str, steps: Mapping[str, Steps]) -> Iterator[_Turn]:
    answers: dict[tuple[str, str], list[Symbol]] = {}
    for answer in sorted(space.varied.brave(asked_for)):
        _, step, _, _, requirement = answer.arguments
        answers.setdefault((step.string, requirement.name), []).append(answer)
    for (what, _), found in answers.items():
        path = found[0].arguments[0].string
        choice = space.varied.choice(asked_for, assumptions=[(Function("answer", [found[0]]), True)])
        assert choice is not None
        alike = steps[path][what, choice.places[0][path], choice.places[1][path]]
        before, after = (told_case(choice.case(0, {path: option})) for option in alike[0])
        places = [(g.name, r.name, q.name) for _, _, g, r, q in (answer.arguments for answer in found)]
        yield _Turn(before, after, path, alike, places)


#: So many years somebody may have to wait, and so many of them are looked at for changes that help.
_WAITS, _CHANGES = 15, 5


def _waits(audit: "Audit", cases: Sequence["Case"]) -> list[int | None]:
    """For each case after how many days of nothing but waiting the person is eligible; None where that never happens.

    Days are looked at that lie further and further apart, and then those between the last that failed and the first
    that did not.
    """
    asked = [audit.kb.case(case.applicant, on=case.on, filed=case.filed) for case in cases]
    outcomes = audit.kb.derived(asked, {name: READ[name] for name in ("route_examined", "present_permit")})
    waiting = list(zip(asked, outcomes, strict=True))
    coarse = [*range(1, 8), *range(15, 366, 15), *(366 + 61 * step for step in range((_WAITS - 1) * 6))]
    span: list[tuple[int, int] | None] = [
        _first(0, coarse, found) for found in _tried(audit, waiting, [coarse] * len(cases))
    ]
    while any(each and each[1] - each[0] > 1 for each in span):
        days = [
            sorted({low + max(1, (high - low) // 8) * step for step in range(1, 9)} & set(range(low + 1, high)))
            if each
            else []
            for each in span
            for low, high in [each or (0, 0)]
        ]
        for place, found in enumerate(_tried(audit, waiting, days)):
            each = span[place]
            if each:
                span[place] = _first(each[0], [*days[place], each[1]], [*found, True])
    return [each[1] if each else None for each in span]


def _tried(
    audit: "Audit", waiting: Sequence[tuple["Case", Outcome]], days: Sequence[Sequence[int]]
) -> list[list[bool]]:
    """Whether each person is eligible after each of so many days."""
    cases = [
        audit.kb.later(case, outcome, case.on + timedelta(days=day))
        for (case, outcome), each in zip(waiting, days, strict=True)
        for day in each
    ]
    found = iter(["eligible" in outcome.verdicts.values() for outcome in audit.kb.verdicts(cases)])
    return [[next(found) for _ in each] for each in days]


def _first(low: int, days: Sequence[int], eligible: Sequence[bool]) -> tuple[int, int] | None:
    """The last day looked at on which somebody is not eligible, and the first on which somebody is."""
    for day, each in zip(days, eligible, strict=True):
        if each:
            return low, day
        low = day
    return None


def _changes(audit: "Audit", case: "Case") -> dict[str, Any]:
    """The smallest set of changes that makes somebody eligible soonest."""
    answer = audit.kb.need(case.applicant, on=case.on, filed=case.filed, within=_CHANGES)
    if not answer.answers:
        return {"way": "none" if answer.possible is False else "unknown", "days": 0, "changes": 0}
    soonest = min(answer.answers, key=lambda option: (option.date, option.count))
    return {"way": "changes", "days": (soonest.date - case.on).days, "changes": soonest.count}
