"""A law that takes effect later leaves every earlier verdict unchanged.

For each day on which something took effect, the law as it was the day before is made of the rules' own text: without
the regimes, routes, requirements and income amounts of that day or later. Generated people who apply, and get their
decision, before that day must get the same statuses, verdicts and reasons from it as from the whole. The other way
round, a regime and an amount that are made up for 2030 must change nothing before.

What looks ahead is left out: bounds on the day on which time mends something (`not_before`), and the warning that some
sources let a regime begin on another day. Two things are as they should be, although they look like exceptions:

- An application under the points and decided from 1 July 2012 on is examined under the next regime as well (choice.16).
- A decision of a year whose income amount is not known goes by the last known amount before; only before the first
  known one it goes by that. So the first known one is never taken away here, and an earlier one would change decisions
  of years before it: who learns an old figure learns nothing about a later law.
"""

import re
from collections.abc import Sequence
from datetime import date

import pytest
from strategies import RULES, Seeded, ahead, fit_for

from bridge import Applicant
from bridge.engine import READ, Case, Outcome, Rows, evaluate
from bridge.rules import RuleBase

PEOPLE = 24
LOOKS_AHEAD = ("not_before", "start_uncertain")
COMPARED = {name: arity for name, arity in READ.items() if name not in LOOKS_AHEAD}
INVENTED = date(2030, 1, 1)

#: What the law says of its days; each row ends with one, but for the amounts, which begin with their year.
DATED = {
    "in_force_from": 4,
    "examined_also": 5,
    "open_if_filed_from": 5,
    "asked_if_filed_from": 5,
    "asked_if_decided_from": 5,
    "income_amount": 2,
}


@pytest.fixture(scope="module")
def dated(base: RuleBase) -> Rows:
    return evaluate(base.verdict_law, [], {}, DATED)[1]


@pytest.fixture(scope="module")
def beside(base: RuleBase) -> str:
    """What goes with any law: the questions of `check`, and that what it no longer derives is known to clingo."""
    heads = sorted({rule.head for rule in base.verdict_rules})
    return base.question("unknowns") + "".join(f"#defined {head}.\n" for head in heads)


def begins(name: str, row: Sequence[str | int]) -> date:
    if name == "income_amount":
        return date(int(row[0]), 1, 1)
    year, month, day = map(int, row[-3:])
    return date(year, month, day)


def days_of_law(dated: Rows) -> list[date]:
    """The days on which something took effect, but for the first regime and the first known amount."""
    days = {begins(name, row) for name, rows in dated.items() for row in rows}
    first_amount = min(begins("income_amount", row) for row in dated["income_amount"])
    return sorted(days - {min(days), first_amount})


def without(law: str, name: str, *arguments: str | int) -> str:
    """The law without one of its facts."""
    fact = f"\n{name}({', '.join(map(str, arguments))}).\n"
    assert law.count(fact) == 1, fact
    return law.replace(fact, "\n")


def without_regime(base: RuleBase, law: str, regime: str) -> str:
    """The law without the file of a regime."""
    text = base.text(base.folder / "regimes" / f"{regime}.lp")
    assert law.count(text) == 1, regime
    return law.replace(text, "")


def law_before(base: RuleBase, dated: Rows, day: date) -> str:
    """The law as it was before all that took effect on that day or later."""
    law = base.verdict_law
    later = {name: [row for row in rows if begins(name, row) >= day] for name, rows in dated.items()}
    gone = [str(regime) for regime, *_ in later.pop("in_force_from")]
    for regime in gone:
        law = without_regime(base, law, regime)
    for year, amount in later.pop("income_amount"):
        if year != min(int(known) for known, _ in dated["income_amount"]):
            law = without(law, "income_amount", year, amount)
    for name, rows in later.items():
        for row in rows:
            if row[0] in gone:
                continue
            law = without(law, name, *row)
            if name == "open_if_filed_from":
                law = without(law, "route", *row[:2])
            elif name in ("asked_if_filed_from", "asked_if_decided_from") and f"\nbasic({row[0]}, {row[1]})." in law:
                law = without(law, "basic", *row[:2])
    return law


# People and days --------------------------------------------------------------------------------------------------


def made(seed: str, on: date, filed: date) -> Case:
    """Somebody near the thresholds of the regime of the application day."""
    regime = next(name for name, rules in RULES.items() if filed <= rules.last)
    return Case(Applicant.model_validate(fit_for(Seeded(seed), on, regime)), on, filed)


def people_before(day: date) -> list[Case]:
    """People who file, and get their decision, before a day, many of them on the day before."""
    cases = []
    for number in range(PEOPLE):
        c = Seeded(f"before {day} {number}")
        on = ahead(day, days=-c.pick([1, 1, 2, c.number(1, 400), c.number(1, 2000)]))
        filed = ahead(on, days=-c.pick([0, 0, 1, c.number(1, 300)]))
        cases.append(made(f"{day} {number}", on, filed))
    return cases


def people_across(day: date) -> list[Case]:
    """People who file before a day, and get their decision on that day or later."""
    cases = []
    for number in range(PEOPLE):
        c = Seeded(f"across {day} {number}")
        filed = ahead(day, days=-c.pick([1, 1, 2, c.number(1, 300)]))
        on = ahead(day, days=c.pick([0, 0, 1, c.number(1, 700)]))
        cases.append(made(f"across {day} {number}", on, filed))
    return cases


def found(program: str, cases: Sequence[Case]) -> list[dict[str, set]]:
    outcomes: list[Outcome] = evaluate(program, cases, COMPARED)[0]
    return [{name: set(outcome.rows(name)) for name in COMPARED} for outcome in outcomes]


def differences(one: Sequence[dict[str, set]], other: Sequence[dict[str, set]], cases: Sequence[Case]) -> list[str]:
    """What is derived by one law only, case by case."""
    return [
        f"{case.filed}, {case.on}: {told} {changed}\n{case.applicant.document()}"
        for case, before, after in zip(cases, one, other, strict=True)
        for told in COMPARED
        if (changed := before[told] ^ after[told])
    ]


# ------------------------------------------------------------------------------------------------------------------


def test_what_took_effect_later_changed_nothing_before(base: RuleBase, dated: Rows, beside: str) -> None:
    days = days_of_law(dated)
    assert len(days) > 15
    program = base.verdict_law + beside
    for day in days:
        before = law_before(base, dated, day) + beside
        cases = people_before(day)
        wrong = differences(found(program, cases), found(before, cases), cases)
        assert not wrong, f"{day}:\n" + "\n".join(wrong[:3])
        then = [made(f"on {day}", on, day) for on in (day, ahead(day, years=1))]
        assert differences(found(program, then), found(before, then), then), f"nothing took effect on {day}"


def test_an_application_stays_with_the_regime_of_its_day(base: RuleBase, dated: Rows, beside: str) -> None:
    """Without the next regime, an application filed before it gets the same answer, however late it is decided."""
    (examined_also,) = dated["examined_also"]
    for row in dated["in_force_from"]:
        regime, day = str(row[0]), begins("in_force_from", row)
        law = without_regime(base, base.verdict_law, regime)
        if regime == examined_also[1]:
            law = without(law, "examined_also", *examined_also)
        cases = people_across(day)
        whole, alone = (found(each + beside, cases) for each in (base.verdict_law, law))
        if regime == examined_also[1]:  # its routes stand beside those of the points, which are as they were
            for outcome in whole:
                assert {route[0] for route in outcome["route_examined"]} == {"points", "five_years"}
                for name, rows in outcome.items():
                    outcome[name] = {each for each in rows if regime not in each}
            for outcome in (*whole, *alone):
                outcome["best_verdict"] = set()
        wrong = differences(whole, alone, cases)
        assert not wrong, f"{regime}:\n" + "\n".join(wrong[:3])


def test_a_regime_and_an_amount_of_2030_change_nothing_before(base: RuleBase, dated: Rows, beside: str) -> None:
    program = base.verdict_law + beside
    regime = base.text(base.folder / "regimes" / "eight_years.lp").replace("eight_years", "ten_years")
    regime = re.sub(r"in_force_from\(ten_years, .*\)", "in_force_from(ten_years, 2030, 1, 1)", regime)
    regime = re.sub(r"asks_residence\(ten_years, (\w+), 8\)", r"asks_residence(ten_years, \1, 10)", regime)
    regime = re.sub(r"may_have_begun\(.*\)\.\n", "", regime)
    cases = [case for day in (*days_of_law(dated)[::3], INVENTED) for case in people_before(day)]
    late = people_across(INVENTED)
    whole, whole_late = found(program, cases), found(program, late)

    with_regime = program + regime
    wrong = differences(whole, found(with_regime, cases), cases)
    wrong += differences(whole_late, found(with_regime, late), late)
    wrong += differences(whole, found(program + "income_amount(2030, 40000000).", cases), cases)
    assert not wrong, "\n".join(wrong[:3])

    (then,) = found(with_regime, [made("then", INVENTED, INVENTED)])
    assert then["leading_regime"] == {("ten_years",)}
    assert ("ten_years", "ordinary", "residence_time") in {row[:3] for row in then["status"]}
