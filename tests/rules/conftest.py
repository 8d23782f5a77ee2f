"""What the tests of the rule base share."""

import runpy
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bridge import Applicant
from bridge.applicant import fields_of
from bridge.engine import Case, Rows, control, evaluate
from bridge.rules import RuleBase
from bridge.syntax import Rule

sys.path.append(str(Path(__file__).parents[1] / "properties"))  # for the files that are generated there

DAY = date(2024, 5, 15)


@pytest.fixture(scope="session")
def readme() -> SimpleNamespace:
    """The generator of kb/README.md."""
    return SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("readme.py")), run_name="readme"))


@pytest.fixture(scope="session")
def base() -> RuleBase:
    return RuleBase.load()


@pytest.fixture(scope="session")
def rules(base: RuleBase) -> tuple[Rule, ...]:
    return base.rules


@pytest.fixture(scope="session")
def program(base: RuleBase) -> str:
    return base.law + "\n" + base.question("unknowns")


@pytest.fixture(scope="session")
def tables(base: RuleBase) -> Rows:
    """What the law says of itself, without a case."""
    wanted = {
        "route": 2,
        "requires": 3,
        "part": 4,
        "exempts": 3,
        "assesses_sentence": 2,
        "eases": 4,
        "counts_for_exempt": 4,
        "cites": 3,
        "figure_cites": 3,
        "procedure_cites": 2,
        "income_amount": 2,
        "in_force_from": 4,
    }
    return evaluate(base.law, [], {}, wanted)[1]


@pytest.fixture(scope="session")
def register(base: RuleBase) -> Rows:
    return evaluate(base.register, [], {}, {"source": 3, "section": 2, "origin": 2})[1]


@pytest.fixture(scope="session")
def empty() -> Case:
    return Case(Applicant(), DAY, DAY)


@pytest.fixture(scope="session")
def full() -> Case:
    """A person of whose file every field is filled, each list with an entry for each choice."""
    filled = _filled(Applicant)
    for label in ("id", "on", "filed", "nothing_else"):
        filled.pop(label, None)
    return Case(Applicant.model_validate(filled), DAY, DAY, figures=(("income", 2026, 34_000_000),))


def _filled(model: Any, turn: int = 0) -> dict[str, Any]:
    return {name: _value(shape, turn) for name, shape in fields_of(model).items()}


def _value(shape: Any, turn: int) -> Any:
    match shape.kind:
        case "entry" if shape.listed:
            choices = max(len(part.choices) for part in fields_of(shape.model).values())
            return [_filled(shape.model, each) for each in range(max(1, choices))]
        case "entry":
            return _filled(shape.model, 1)
        case "choice":
            return list(shape.choices) if shape.listed else shape.choices[turn % len(shape.choices)]
        case "date":
            # Periods are in order, some over and some going on; convictions and charges lie in the past.
            ahead = {"to": 8, "expires": 9, "ended": 8, "released": 8, "probation_ends": 9}.get(shape.name, 0)
            return f"{2010 + turn % 6 + ahead}-02-28"
        case "yes_no":
            return turn % 2 == 0
        case "money":
            return Decimal("1234.5")
        case "hours":
            return Decimal("37.5")
        case "days":
            return 30 + turn
        case "ordinal":
            return 1 + turn
        case "income":
            return {2021: 300_000, 2022: 310_000, 2023: 320_000}
    return "a label"


@pytest.fixture(scope="session")
def ground():
    """The atoms (as text) that a program gives, and no message of clingo's."""

    def atoms(text: str) -> list[str]:
        made = control(text)  # clingo's atoms live as long as their control
        return [str(atom.symbol) for atom in made.symbolic_atoms]

    return atoms
