"""What does not follow from the rules alone: the authority's judgment, sources that are not certain, and readings."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from clingo import Symbol

from bridge.audit.findings import Found
from bridge.audit.settings import anybody
from bridge.audit.space import Space
from bridge.completions import Completions
from bridge.unknowns import FIGURE
from bridge.witnesses import told_case

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit


def discretion(audit: "Audit") -> Iterator[Found]:
    """Requirements that are left to the authority, where the verdict hangs on that."""
    for space in audit.spaces():
        by_requirement: dict[str, list[str]] = {}
        answers: dict[str, Symbol] = {}
        for answer in sorted(space.same.brave("discretion")):
            _, route, requirement = (each.name for each in answer.arguments)
            by_requirement.setdefault(requirement, []).append(route)
            answers.setdefault(requirement, answer)
        for requirement, routes in by_requirement.items():
            choice = space.same.showing(answers[requirement], "discretion")
            arguments = {
                "regime": space.regime,
                "requirement": requirement,
                "routes": tuple(routes),
                **_touches(space, requirement, "assessable"),
            }
            cites = audit.kb.cites(space.regime, requirement)
            what = f"{space.regime}.{requirement}"
            yield Found(
                "discretion",
                what,
                "discretion",
                arguments,
                witness=told_case(choice.case(0)) if choice else None,
                cites=cites,
            )


def uncertain_sources(audit: "Audit") -> Iterator[Found]:
    """Requirements that decide the verdict, and rest on a statement that is unverified or on a choice."""
    for space in audit.spaces():
        deciding: dict[str, Symbol] = {}
        for answer in sorted(space.same.brave("alone")):
            deciding.setdefault(answer.arguments[2].name, answer)
        for requirement, answer in deciding.items():
            doubtful = audit.kb.trusts_least(audit.kb.cites(space.regime, requirement))
            if doubtful:
                choice = space.same.showing(answer, "alone")
                arguments = {
                    "regime": space.regime,
                    "requirement": requirement,
                    **_touches(space, requirement, "satisfied"),
                }
                yield Found(
                    "uncertainty",
                    f"{space.regime}.{requirement}",
                    "uncertain-source",
                    arguments,
                    witness=told_case(choice.case(0)) if choice else None,
                    cites=doubtful,
                )


def lacking_figures(audit: "Audit") -> Iterator[Found]:
    """Figures of the law that are not known yet, on which a verdict of today hangs."""
    for regime, day in audit.days.items():
        if day < audit.today and regime not in audit.closed:
            completions = Completions(audit.kb, anybody(audit.today))
            lacking = [unknown.path for unknown in completions.unknowns if unknown.path.startswith(FIGURE)]
            relevant = completions.relevant() if lacking else set()
            for path in lacking:
                if path in relevant:
                    figure = path.removeprefix(FIGURE)
                    arguments = {"regime": regime, "figure": figure}
                    yield Found("uncertainty", f"{regime}.{figure}", "lacking-figure", arguments)


def readings(audit: "Audit") -> Iterator[Found]:
    """Readings of the sources under which somebody gets another answer than under the better-ranked law."""
    from bridge.comparing import Comparison

    memos = {space.regime: space.completions.memo for space in audit.spaces()}
    for reading, regime, law in audit.readings():
        comparison = Comparison((audit.kb, law), (audit.kb, replace(law, reading=reading)), memos[regime])
        for kind in ("gain", "lose"):
            for difference in comparison.differences(kind):
                arguments = {
                    "regime": regime,
                    "reading": reading,
                    "route": difference.route,
                    "requirements": difference.lacks,
                }
                names = "+".join(difference.lacks)
                yield Found(
                    "uncertainty",
                    f"{reading}.{regime}.{difference.route}.{names}.{kind}",
                    f"reading-{kind}",
                    arguments,
                    witness=difference.witness,
                    cites=(reading,),
                )


def _touches(space: Space, requirement: str, predicate: str) -> dict[str, int]:
    """How many of the combinations of facts that meet in a requirement it touches, and how many there are.

    Those in which it is left to the authority (`assessable`), or in which it is not met (`satisfied`).
    """
    touched, number = 0, 0
    for group, table in space.completions.tables.items():
        places = {atom[1:4] for atom in group.atoms if atom[0] == predicate and atom[3] == requirement}
        if places:
            number += len(table)
            rows = (any(row[0] == predicate and row[1:4] in places for row in found) for found in table.values())
            touched += sum(held == (predicate == "assessable") for held in rows)
    return {"touched": touched, "number": number}
