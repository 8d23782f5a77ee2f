"""Whether a changed rule ever alters an answer: somebody who shows it, or a proof that nobody does."""

from datetime import date
from random import Random

import pytest

from bridge import KnowledgeBase
from bridge.audit.settings import regime_days
from bridge.engine import Case
from bridge.equivalence import Changed, Equivalence
from bridge.syntax import Rule

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def equivalence(shipped: KnowledgeBase) -> Equivalence:
    return Equivalence(shipped, regime_days(shipped, TODAY))


def place_of(shipped: KnowledgeBase, text: str) -> int:
    return next(place for place, rule in enumerate(shipped.rules.verdict_rules) if rule.text == text)


def verdicts(kb: KnowledgeBase, witness: Case) -> tuple[dict, dict]:
    case = kb.case(witness.applicant, on=witness.on, filed=witness.filed)
    (outcome,) = kb.statuses([case])
    return outcome.verdicts, outcome.statuses


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("asks_work(eight_years,work_history,42,48).", "asks_work(eight_years,work_history,43,48)."),
        ("asks_work(eight_years,work_history,42,48).", "asks_work(eight_years,work_history,41,48)."),
        ("asks_no_benefit(eight_years,4).", "asks_no_benefit(eight_years,5)."),
        ("asks_residence(six_years,ordinary,6).", ""),
        ("exempts(eight_years,pension,current_work).", ""),
    ],
)
def test_somebody_shows_a_change(shipped: KnowledgeBase, equivalence: Equivalence, text: str, instead: str) -> None:
    place = place_of(shipped, text)
    witness = equivalence.witness(place, instead)
    assert witness is not None
    changed = KnowledgeBase(Changed(shipped.rules, shipped.rules.verdict_rules[place], instead))
    assert verdicts(shipped, witness) != verdicts(changed, witness)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("asks_no_benefit(eight_years,4).", "asks_no_benefit(eight_years, 4)."),
        (
            "asks_work(points,long_work,48,54).",
            "asks_work(points, long_work, 48, 54). asks_work(points, long_work, 48, 54).",
        ),
    ],
)
def test_nobody_shows_what_changes_nothing(
    shipped: KnowledgeBase, equivalence: Equivalence, text: str, instead: str
) -> None:
    assert equivalence.witness(place_of(shipped, text), instead) is None


def test_a_rule_that_only_explains_alters_no_verdict(shipped: KnowledgeBase, equivalence: Equivalence) -> None:
    rules = shipped.rules.verdict_rules
    place = next(place for place, rule in enumerate(rules) if rule.name == "shortfall")
    assert equivalence.witness(place, "") is None


def test_only_one_rule_is_another(shipped: KnowledgeBase) -> None:
    rules = shipped.rules.verdict_rules

    def texts(base: KnowledgeBase) -> list[str]:
        return [rule.text for rule in base.rules.verdict_rules]

    def instead_of(rule: Rule) -> str:
        return f"{rule.name}_({', '.join(['a'] * rule.arity)})."

    for place in Random(1).sample(range(len(rules)), 40):
        changed = KnowledgeBase(Changed(shipped.rules, rules[place], instead_of(rules[place])))
        differ = [at for at, (old, new) in enumerate(zip(texts(shipped), texts(changed), strict=True)) if old != new]
        assert differ == [place]
