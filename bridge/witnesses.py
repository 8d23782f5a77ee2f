"""Applicants who show something: what is told of them, their files, and how `check` is asked about them."""

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from bridge.applicant import Applicant, Disability, Entry, ListOf, fields_of
from bridge.calendar import add_years
from bridge.tables import number_of

if TYPE_CHECKING:
    from bridge.engine import Case
    from bridge.rules import RuleBase
    from bridge.unknowns import Unknown

#: So old, in years, is somebody of whom any age will do.
_AGE: Final = 35


def usual(unknown: "Unknown", day: date) -> "Unknown":
    """The same unknown fact; a day of birth that may be any before some day is that of somebody of a usual age."""
    if unknown.path != "born" or unknown.number is None or len(unknown.options) < 3:
        return unknown
    born = unknown.number(add_years(day.toordinal(), -_AGE))
    if number_of(born) >= number_of(unknown.options[1]):
        return unknown
    return replace(unknown, options=(born, *unknown.options[1:]))


def is_neutral(path: str, value: object) -> bool:
    """Whether a value is what nobody would mention: nothing, or what an ordinary file says."""
    if isinstance(value, bool):
        return value is not _false_without_more(path)
    if isinstance(value, Entry):
        return getattr(value, "kind", None) == "none"
    return value in ((), "none")


def _false_without_more(path: str) -> bool:
    """Whether a field is false where there is nothing else to be said."""
    return getattr(Applicant(nothing_else=True).filled(), fields_of(Applicant)[path].attribute, None) is False


def told_case(case: "Case") -> "Case":
    """The case of somebody as a file and the options of a command give it: briefly; the day picks the regimes."""
    return replace(case, applicant=_told_briefly(case.applicant), regimes=())


def _told_briefly(applicant: Applicant) -> Applicant:
    """The same applicant as a file says it that says what it can with `nothing_else`."""
    nothing = Applicant(nothing_else=True, disability=Disability(documented=True)).filled()
    update: dict[str, Any] = {"nothing_else": True}
    for field in fields_of(Applicant).values():
        value = getattr(applicant, field.attribute)
        if value is not None and value == getattr(nothing, field.attribute) and field.name != "special_circumstances":
            update[field.attribute] = field.default
    if not applicant.special_circumstances.known:
        update["special_circumstances"] = ListOf(True)
    if applicant.disability == nothing.disability:
        update["disability"] = Disability()
    return applicant.model_copy(update=update)


def document_of(case: "Case", *, dated: bool = True) -> dict[str, Any]:
    """The applicant file of a case; where it is `dated` it fixes the days."""
    days = {"on": case.on.isoformat(), "filed": case.filed.isoformat()} if dated else {}
    return {**case.applicant.document(), **days}


def check_options(
    rules: "RuleBase",
    *,
    regime: str | None = None,
    reading: str | None = None,
    on: date | None = None,
    filed: date | None = None,
    figures: Iterable[tuple[str, int, int]] = (),
) -> list[str]:
    """The options with which `check` is asked under a law; figures are in øre."""
    days = [("--on", on), ("--filed", filed if filed != on else None)]
    options = [(name, day.isoformat()) for name, day in days if day]
    options += [("--regime", regime)] if regime else []
    options += [("--figure", f"{name}.{year}={oere / 100:.2f}") for name, year, oere in figures]
    options += [("--reading", reading)] if reading else []
    options += [("--kb", str(rules.folder))] if rules.checked else []
    return [part for option in options for part in option]


def check_command(file: str, options: Sequence[str]) -> str:
    """How a shell asks about the applicant in a file."""
    return shlex.join(["ophold", "check", file, *options])
