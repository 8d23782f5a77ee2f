"""Rule bases made up at random: an audit finds just what is true of all applicants, tried one by one."""

import os
from pathlib import Path

import pytest
from broken_rules import TODAY
from random_rules import differences, findings, knowledge_base, made_up, two_made_up

from bridge.audit.auditing import Audit
from bridge.audit.findings import Kind
from bridge.audit.settings import anybody
from bridge.comparing import Comparison

BASES = 300 if os.environ.get("OPHOLD_FULL") else 6

KINDS: tuple[Kind, ...] = (
    "contradiction",
    "gap",
    "vacuous",
    "idle",
    "unreachable",
    "non_monotone",
    "cliff",
    "discretion",
)

#: The grounds on which an authority judges are treated alike; the audit may name any of them.
_GROUNDS = ("authority_error", "no_right_to_pension", "will_to_integrate", "wrong_guidance")


@pytest.mark.parametrize("seed", range(BASES))
def test_an_audit_finds_what_is_true_of_everybody(seed: int, tmp_path: Path) -> None:
    made = made_up(seed)
    audit = Audit(knowledge_base(made, tmp_path / "kb"), TODAY, ["eight_years"])
    found = set()
    for each in audit.find(KINDS):
        scalar = each.kind != "cliff" or " born " in each.what
        if scalar and each.what.rpartition(".")[2] not in _GROUNDS and not each.what.startswith("no-"):
            found.add((each.kind, each.what))
    true = findings(made, tmp_path)
    assert (found - true, true - found) == (set(), set()), made


@pytest.mark.parametrize("seed", range(BASES))
def test_a_comparison_tells_who_gains_and_who_loses(seed: int, tmp_path: Path) -> None:
    first, second = two_made_up(seed)
    sides = [(knowledge_base(law, tmp_path / name), anybody(TODAY)) for name, law in (("a", first), ("b", second))]
    comparison = Comparison(sides[0], sides[1])
    found = {
        change: {((each.regime, each.route), each.closest, frozenset(each.lacks)) for each in told}
        for change, told in (("gain", comparison.differences("gain")), ("lose", comparison.differences("lose")))
    }
    assert found == differences(first, second, tmp_path), (first, second)
