"""Scenario files: cases with what the law says that the answer must be, and applicant files, as cases to be asked.

A scenario file holds `cases`, each with an `applicant` and what is `expect`ed. `base` holds what all applicants of the
file share; a null takes a field of it away. See tests/scenarios/ for examples.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from bridge.engine import Case
from bridge.input_errors import InputError, InputErrors, path_of
from bridge.reading import applicant_in, applicant_of, read_file
from bridge.text_tree import Tree, read_tree

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

_ENDINGS = (".yaml", ".yml", ".json")


class RouteExpected(BaseModel):
    """What is expected of a route, and of its requirements: a status, or a status with more."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: str | None = None
    open: bool | None = None
    requirements: dict[str, str | dict[str, Any]] = {}

    @field_validator("requirements")
    @classmethod
    def _days(cls, requirements: dict[str, str | dict[str, Any]]) -> dict[str, str | dict[str, Any]]:
        """The days that are expected, as days."""
        for wanted in requirements.values():
            if isinstance(wanted, dict) and wanted.get("until") is not None:
                wanted["until"] = date.fromisoformat(wanted["until"])
        return requirements


class Expected(BaseModel):
    """What is expected of an answer; only what is named is compared."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: str | None = None
    regime: str | None = None
    routes: dict[str, RouteExpected] = {}
    listed: tuple[str, ...] | None = None
    warnings: dict[str, bool] = {}


class ScenarioCase(BaseModel):
    """One case of a scenario file."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    name: str
    on: date | None = None
    filed: date | None = None
    regime: str | None = None
    reading: str | None = None
    figures: dict[str, Decimal] = {}
    applicant: dict[str, Any]
    expect: Expected = Expected()


class ScenarioFile(BaseModel):
    """A scenario file."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    on: date | None = None
    regime: str | None = None
    base: dict[str, Any] = {}
    cases: tuple[ScenarioCase, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A case with its name, and what is expected of it: nothing where the file is one of an applicant.

    `regime` is the one that routes without a regime in `expect` belong to: that of the folder the file lies in.
    """

    name: str
    case: Case
    expect: Expected = field(default_factory=Expected)
    regime: str | None = None


def read_scenarios(kb: "KnowledgeBase", paths: Iterable[Path]) -> list[Scenario]:
    """The cases of files, and of all files in folders. Raises InputErrors with all that is wrong with any of them."""
    found: list[Scenario] = []
    errors: list[InputError] = []
    for path in paths:
        files = sorted(each for each in path.rglob("*") if each.suffix in _ENDINGS) if path.is_dir() else [path]
        for file in files:
            try:
                found += _in_file(kb, file)
            except InputErrors as wrong:
                errors += wrong.errors
    if errors:
        raise InputErrors(errors)
    return found


def _in_file(kb: "KnowledgeBase", path: Path) -> Iterator[Scenario]:
    file = read_file(path)
    tree = read_tree(file.text, file.place, json_only=path.suffix == ".json")
    if not (isinstance(tree.value, dict) and "cases" in tree.value):
        yield Scenario(path.as_posix(), kb.case(applicant_in(file)))
        return
    try:
        read = ScenarioFile.model_validate(tree.value)
    except ValidationError as invalid:
        raise InputErrors([*tree.problems, *_errors(tree, invalid)]) from None
    errors = list(tree.problems)
    regimes = {str(row[0]) for row in kb.law["regime_begins"]}
    own = path.parent.name if path.parent.name in regimes else None
    for number, each in enumerate(read.cases):
        try:
            applicant = applicant_of(tree, {("base",): read.base, ("cases", number, "applicant"): each.applicant})
        except InputErrors as wrong:
            # What is wrong with what all applicants share is told once.
            errors += [error for error in wrong.errors if error not in errors]
            continue
        regime = each.regime or read.regime
        day = each.on or read.on
        case = kb.case(
            applicant, on=day, filed=each.filed or day, regime=regime, reading=each.reading, figures=each.figures
        )
        yield Scenario(f"{path.as_posix()}: {each.name}", case, each.expect, own)
    if errors:
        raise InputErrors(errors)


def _errors(tree: Tree, invalid: ValidationError) -> Iterator[InputError]:
    for each in invalid.errors(include_url=False):
        place = tree.place(each["loc"])
        yield InputError(place.file, place.line, path_of(each["loc"]), "scenario-wrong", {"problem": each["msg"]})


def days_expected(scenario: Scenario) -> Iterator[date]:
    """The days from which time alone is expected to mend something, and the day before each."""
    for route in scenario.expect.routes.values():
        for wanted in route.requirements.values():
            until = wanted.get("until") if isinstance(wanted, dict) else None
            if isinstance(until, date):
                yield from (until - timedelta(days=1), until)


def exercised(kb: "KnowledgeBase", scenarios: Sequence[Scenario]) -> list[Case]:
    """The cases of the scenarios, and again on the days on which time is to mend something, and the day before.

    A lacking figure is taken either way.
    """
    return [case for _, case in exercised_by(kb, scenarios)]


def exercised_by(kb: "KnowledgeBase", scenarios: Sequence[Scenario]) -> list[tuple[Scenario, Case]]:
    """What `exercised` gives, each case with the scenario that it comes from."""
    found: dict[str, tuple[Scenario, Case]] = {}
    read = {"present_permit": 2, "route_examined": 3, "leading_regime": 2, "lacking_figure": 5}
    cases = [each.case for each in scenarios]
    for scenario, outcome in zip(scenarios, kb.derived(cases, read), strict=True):
        case = scenario.case
        days = [day for day in dict.fromkeys(days_expected(scenario)) if day >= case.filed]
        lacking = [replace(case, supposed="low")] if outcome.rows("lacking_figure") else []
        for each in (case, *lacking, *(kb.later(case, outcome, day) for day in days)):
            found[each.text(0)] = scenario, each
    return list(found.values())
