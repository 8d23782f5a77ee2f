"""Comparing two laws, held against every applicant of a small space, each asked about by plain evaluation.

The oracle shares nothing with the search: it evaluates whole applicants under both laws and collects what they lack.
"""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import kb as rules_that_ship
from bridge import Applicant, KnowledgeBase
from bridge.engine import Case

#: Who gains or loses, on which route, what they are held against, and what they lack.
Kind = tuple[str, tuple[str, str], tuple[str, str], frozenset[str]]

ON = date(2017, 3, 15)

#: Somebody who meets whatever is asked, but for what is varied.
SETTLED: Mapping[str, Any] = {
    "nothing_else": True,
    "born": "1985-04-01",
    "lives_in_denmark": True,
    "permit_conditions_met": True,
    "declaration_signed": True,
    "permits": [{"ground": "spouse", "from": "2008-01-01", "to": "2019-01-01"}],
    "work": [
        {"kind": "employee", "from": "2008-02-01", "hours_per_week": 37, "permanent": True, "terminated": False,
         "continues": True, "equated_with_full_time": False}
    ],
    "exams": [{"exam": "danish_3", "passed": "2012-01-01"}, {"exam": "active_citizen", "passed": "2016-06-01"}],
    "income": {"2015": 500_000, "2016": 500_000},
}  # fmt: skip

#: What is varied, and, for the oracle, each value that can come to something of its own under these laws.
YES_NO = (True, False)
BENEFITS = (
    [],
    [{"kind": "cash_benefit", "from": "2009-01-01", "to": "2009-02-01"}],
    [{"kind": "cash_benefit", "from": "2013-09-01", "to": "2013-10-01"}],
    [{"kind": "cash_benefit", "from": "2016-09-01", "to": "2016-10-01"}],
)
DEBTS = (
    [],
    *(
        [{"kind": "tax", "amount": amount, "overdue": overdue, "arrangement": arrangement, "beyond_control": False}]
        for amount in (1, 200_000)
        for overdue in YES_NO
        for arrangement in ("none", "extension_of_payment", "repayment_plan")
    ),
)
CITIZEN = {"exam": "active_citizen", "passed": "2016-06-01"}
EXAMS = [
    [*({"exam": f"danish_{level}", "passed": "2012-01-01"} for level in range(1, highest + 1)), *citizen]
    for highest, citizen in product(range(4), ([], [CITIZEN]))
]
IDENTITY = ([], ["false_name"])
PENSION = ({"kind": "none"}, {"kind": "old_age", "from": "2010-01-01"})


def permits(since: str) -> Sequence[Mapping[str, Any]]:
    return [{"ground": "spouse", "from": since, "to": "2019-01-01"}]


SPACES: Mapping[str, tuple[Mapping[str, Any], Mapping[str, Sequence[Any]]]] = {
    "long_here": ({}, {"declaration_signed": YES_NO, "identity_obstructed": IDENTITY, "benefits": BENEFITS}),
    "seven_years_here": (
        {"permits": permits("2010-01-01")},
        {"lives_in_denmark": YES_NO, "identity_obstructed": IDENTITY, "debts": DEBTS},
    ),
    "five_years_here": ({"permits": permits("2012-01-01")}, {"benefits": BENEFITS, "exams": EXAMS}),
    "without_work": (
        {"work": [], "permits": permits("2010-12-01")},
        {"pension": PENSION, "identity_obstructed": IDENTITY, "declaration_signed": YES_NO, "exams": EXAMS},
    ),
}

LAWS = [
    ("six_years", "eight_years", None),
    ("five_years", "eight_years", None),
    ("points", "six_years", None),
    ("eight_years", "six_years", "003"),
]


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Rules under which seven years are enough and debts are not asked about."""
    folder: Path = tmp_path_factory.mktemp("changed") / "rules"
    shutil.copytree(Path(rules_that_ship.__file__).parent, folder, ignore=shutil.ignore_patterns("__pycache__"))
    file = folder / "regimes/eight_years.lp"
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("(eight_years, ordinary, 8)", "(eight_years, ordinary, 7)"),
        ("basic(eight_years, public_debt).", ""),
    ):
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    return KnowledgeBase.load(folder)


def case_of(applicant: Applicant, regime: str, reading: str | None) -> Case:
    return Case(applicant, ON, ON, (regime,), reading=reading)


def known(settled: Mapping[str, Any]) -> Applicant:
    return Applicant.model_validate(settled).filled()


def searched(laws: "Sequence[tuple[KnowledgeBase, str, str | None]]", space: str) -> set[Kind]:
    """What the search finds for somebody of whom the varied facts are not known."""
    from bridge.comparing import Comparison

    settled, varied = SPACES[space]
    whole = known({**SETTLED, **settled})
    somebody = whole.model_copy(update={**dict.fromkeys(varied), "nothing_else": False})
    one, other = ((kb, case_of(somebody, regime, reading)) for kb, regime, reading in laws)
    comparison = Comparison(one, other)
    return {
        (change, (each.regime, each.route), each.closest, frozenset(each.lacks))
        for change in ("gain", "lose")
        for each in comparison.differences(change)  # type: ignore[arg-type]
    }


def enumerated(laws: "Sequence[tuple[KnowledgeBase, str, str | None]]", space: str) -> set[Kind]:
    """The kinds of people of the space, each evaluated under both laws; of the sets of what they lack the smallest."""
    settled, varied = SPACES[space]
    people = [
        known({**SETTLED, **settled, **dict(zip(varied, values, strict=True))}) for values in product(*varied.values())
    ]
    outcomes = [kb.statuses([case_of(each, regime, reading) for each in people]) for kb, regime, reading in laws]
    found: set[Kind] = set()
    for first, second in zip(*outcomes, strict=True):
        for change, lucky, unlucky in (("gain", second, first), ("lose", first, second)):
            if lucky.verdict == "eligible" != unlucky.verdict:
                found |= {(change, *kind) for kind in kinds(lucky, unlucky)}
    return {each for each in found if not any(one[:3] == each[:3] and one[3] < each[3] for one in found)}


def kinds(lucky: Any, unlucky: Any) -> Iterator[tuple[tuple[str, str], tuple[str, str], frozenset[str]]]:
    for through, verdict in lucky.verdicts.items():
        if verdict == "eligible":
            offered = list(unlucky.verdicts)
            near = [place for place in offered if place[1] == through[1]]
            near = near or [place for place in offered if place[1] == "ordinary"] or offered
            for closest in near:
                asked = [place for place in unlucky.asked if place[:2] == closest]
                lacks = {q for *_, q in asked if unlucky.statuses[(*closest, q)] not in ("met", "exempt")}
                yield through, closest, frozenset(lacks)


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("laws", LAWS, ids=lambda laws: "-".join(filter(None, laws)))
def test_the_kinds_that_are_found_are_the_smallest_that_there_are(kb: KnowledgeBase, laws: Any, space: str) -> None:
    first, second, reading = laws
    pair = [(kb, first, reading), (kb, second, None)]
    assert searched(pair, space) == enumerated(pair, space)


@pytest.mark.parametrize("space", ["seven_years_here", "five_years_here"])
def test_so_they_are_between_two_rule_bases(kb: KnowledgeBase, changed: KnowledgeBase, space: str) -> None:
    pair = [(kb, "eight_years", None), (changed, "eight_years", None)]
    found = searched(pair, space)
    assert found == enumerated(pair, space)
    assert {change for change, *_ in found} == ({"gain"} if space == "seven_years_here" else set())
