"""Applicants who show something: their files, and how `check` is asked about them."""

import shlex
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bridge.engine import Case
    from bridge.rules import RuleBase


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
