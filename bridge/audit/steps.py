"""What turns somebody ineligible: more of what should help, and one unit or one day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from clingo import Function, Symbol

from bridge.applicant import Applicant, Shape, fields_of
from bridge.audit.findings import Found, Kind
from bridge.audit.space import Space, Step, Steps
from bridge.engine import OK, READ, SEARCHED, Outcome, Place
from bridge.search import Search
from bridge.unknowns import Option
from bridge.waiting import days_from
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

_WAITING: Final = {
    name: {**READ, **SEARCHED}[name]
    for name in ("verdict", "status", "not_before", "route_examined", "opens_later", "present_permit")
}


def _waits(audit: "Audit", cases: Sequence["Case"]) -> list[int | None]:
    """For each case after how many days of nothing but waiting the person is eligible; None where that never happens.

    The days looked at are those before which no route can be open to the person, and a few after each.
    """
    asked = [audit.kb.case(case.applicant, on=case.on, filed=case.filed) for case in cases]
    outcomes = audit.kb.derived(asked, _WAITING)
    found: list[int | None] = [None] * len(cases)
    tried = {place: _days_ahead(audit, each, outcomes[place], each.on.toordinal()) for place, each in enumerate(asked)}
    while tried := {place: days for place, days in tried.items() if days}:
        later = [
            audit.kb.later(asked[place], outcomes[place], date.fromordinal(day))
            for place, days in tried.items()
            for day in days
        ]
        told = iter(audit.kb.derived(later, _WAITING))
        for place, days in tried.items():
            then = dict(zip(days, told, strict=False))
            open_on = next((day for day, each in then.items() if "eligible" in each.verdicts.values()), None)
            if open_on is None:
                tried[place] = _days_ahead(audit, asked[place], then[days[-1]], days[-1])
            else:
                tried[place], found[place] = [], open_on - asked[place].on.toordinal()
    return found


def _days_ahead(audit: "Audit", case: "Case", outcome: Outcome, after: int) -> list[int]:
    """Days after that one from which on time alone may open a route; none where it never does."""
    bounds = audit.kb.mended_from(outcome)
    unmet: dict[tuple[str, str], list[int | None]] = {route: [] for route in outcome.routes}
    unmet |= {(str(regime), str(route)): [int(day)] for regime, route, day in outcome.rows("opens_later")}
    for place in ((str(g), str(r), str(q)) for g, r, q in audit.kb.law["requires"]):
        if outcome.statuses.get(place, "met") not in OK:
            unmet[place[:2]].append(bounds.get(place))
    ahead = [max(filter(None, days)) for days in unmet.values() if days and None not in days]
    horizon = case.on.toordinal() + _WAITS * 366
    return days_from(max(min(ahead), after + 1), horizon) if ahead else []


def _changes(audit: "Audit", case: "Case") -> dict[str, Any]:
    """The smallest set of changes that makes somebody of whom all is known eligible soonest."""
    asked = audit.kb.case(case.applicant, on=case.on, filed=case.filed)
    (outcome,) = audit.kb.evaluate([asked])
    ways = Search(audit.kb, asked, outcome, _CHANGES).found
    if not ways:
        return {"way": "none", "days": 0, "changes": 0}
    day, changes = min((way.day, len(way.changes)) for way in ways)
    return {"way": "changes", "days": day - case.on.toordinal(), "changes": changes}
