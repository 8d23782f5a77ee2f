"""What no verdict may be: both, or none. Routes that nobody gets through, and what never decides anything."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from clingo import Symbol

from bridge.applicant import word_lists
from bridge.audit.findings import Found, Kind
from bridge.audit.space import RELIEF, Space
from bridge.facts import constant
from bridge.witnesses import told_case

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit
    from bridge.engine import Case

#: What a relief is called in kb/questions/audit.lp.
_CALLED: Final = {"reduced_part": "reduced"}


def contradictions(audit: "Audit") -> Iterator[Found]:
    """Somebody who is eligible and is not, and a requirement that is met and is missing."""
    for space in audit.spaces():
        yield from _shown(space, "contradiction")


def gaps(audit: "Audit") -> Iterator[Found]:
    """Somebody for whom no verdict follows, or not whether a requirement is met."""
    for space in audit.spaces():
        yield from _shown(space, "gap")


def _shown(space: Space, kind: Kind) -> Iterator[Found]:
    """Each answer of a question of that name, with the applicant of whom it holds."""
    for answer in sorted(space.same.brave(kind)):
        about = dict(zip(("regime", "route", "requirement"), (each.name for each in answer.arguments), strict=False))
        about = about or {"regime": space.regime}
        what = ".".join([*about.values(), answer.name])
        message = answer.name.replace("_", "-")
        yield Found(kind, what, message, about, witness=_witness(space, kind, answer))


def _witness(space: Space, kind: str, answer: Symbol) -> "Case | None":
    choice = space.same.showing(answer, kind)
    return told_case(choice.case(0)) if choice else None


def unreachable(audit: "Audit") -> Iterator[Found]:
    """A route on which nobody is eligible, whatever is true of the person."""
    for space in audit.spaces():
        reached = {each.arguments[1].name for each in space.same.brave("reach") if each.name == "reached"}
        for route in space.routes:
            if route not in reached:
                about = {"regime": space.regime, "route": route}
                place = audit.place_of(space.regime, route)
                yield Found("unreachable", f"{space.regime}.{route}", "unreachable", about, place)


def idle(audit: "Audit") -> Iterator[Found]:
    """A requirement that is never the only one missing on a route: who lacks it lacks another as well."""
    for space in audit.spaces():
        alone = {tuple(each.name for each in answer.arguments) for answer in space.same.brave("alone")}
        for place in space.asked:
            if place not in alone:
                regime, route, requirement = place
                about = {"regime": regime, "route": route, "requirement": requirement}
                rule = audit.place_of(regime, route, requirement) or audit.place_of(regime, requirement)
                cites = audit.kb.cites(regime, requirement)
                yield Found("idle", ".".join(place), "idle", about, rule, cites=cites)


def vacuous(audit: "Audit") -> Iterator[Found]:
    """An exemption, a reduction or a judgment of the authority without which every verdict would be the same."""
    for space in audit.spaces():
        matters = [tuple(each.name for each in answer.arguments) for answer in space.same.brave("exemption")]
        asked = {requirement for _, _, requirement in space.asked}
        asked |= {str(part) for g, _, group, part in audit.kb.law["part"] if g == space.regime and group in asked}
        possible = dict.fromkeys(
            (_CALLED.get(name, name), regime, *rest)
            for name, regime, _, *rest in space.completions.elementary_atoms
            if name in RELIEF and rest[0] in asked
        )
        for how, regime, requirement, ground in possible:
            known = (each[3] for each in matters if each[:3] == (how, regime, requirement))
            # What a group is reduced to is a requirement, and no ground that might have another name.
            if not any(
                ground == other or (how != "reduced" and _alike(audit, space, ground, other)) for other in known
            ):
                about = {"regime": regime, "requirement": requirement, "ground": ground}
                what = f"{regime}.{requirement}.{ground}"
                rule = audit.place_of(regime, ground, requirement)
                yield Found("vacuous", what, f"vacuous-{how}", about, rule, cites=audit.kb.cites(regime, ground))


def _alike(audit: "Audit", space: Space, one: str, other: str) -> bool:
    """Whether two grounds are words of the schema that the rules treat alike."""
    pair = {one, other}
    lists = (name for name, words in word_lists().items() if pair <= set(map(constant, words)))
    return any(len(audit.kb.alike(space.completions.case, name, (one, other))) == 1 for name in lists)
