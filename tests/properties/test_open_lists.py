"""An unknown list is opened by examples: what the rules derive of any list they derive of some example too."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from typing import Any, NamedTuple, get_args

import pytest
from planner import case
from strategies import (
    CAP,
    EXAMS,
    INTEGRATION,
    LISTS,
    NEWEST,
    RULES,
    Data,
    Question,
    Seeded,
    ahead,
    iso,
    meets_all,
    mendable,
    older,
    question,
    spelled_out,
)

from bridge import Applicant, KnowledgeBase
from bridge.applicant import Prevented, Requirement
from bridge.completions import Completions
from bridge.dependencies import abstract
from bridge.engine import ELEMENTARY, IMPLAUSIBLE, Case, Outcome
from bridge.tables import Group

FULL = os.environ.get("OPHOLD_FULL") == "1"
SEEDS, PAIRS = (1_500, 4_000) if FULL else (30, 150)

Row = tuple[str | int, ...]

#: What may be hidden: the lists, and what meets them in the rules.
HIDDEN = [*LISTS[:-1], "born", "lives_in_denmark", "pension", "income", "strong_ties", "eu_citizen_or_family"]


def of_group(group: Group, outcome: Outcome) -> frozenset[Row]:
    """What the rules derive of a group of atoms."""
    rows = ((name, *row) for name in ELEMENTARY for row in outcome.rows(name))
    return frozenset(row for row in rows if abstract(str(row[0]), row[1:]) in group.atoms)


def asked(q: Question, data: Data) -> Case:
    """The question of a file that may leave lists out."""
    return replace(case(data, q.on, q.filed, regimes=q.regimes), applicant=Applicant.model_validate(data).filled())


def not_among_the_rows(kb: KnowledgeBase, q: Question, holed: Data) -> Iterator[str]:
    """The groups in whose table nothing stands for the true file, which the other one tells a part of."""
    completions = Completions(kb, asked(q, holed))
    (outcome,) = kb.derived([asked(q, q.data)], ELEMENTARY)
    for group, table in completions.tables.items():
        if not group.of_law or not group.paths:
            continue
        true = of_group(group, outcome)
        tabled = {rows for rows in table.values() if not any(row[0] == IMPLAUSIBLE for row in rows)}
        if true not in tabled:
            always = frozenset.intersection(*tabled) if tabled else frozenset()
            yield f"{group.paths}: {sorted(map(str, true - always))}"


def hidden_question(seed: int) -> tuple[Question, Data]:
    """A complete file of any regime, and the same file with some fields hidden or a list left open."""
    c = Seeded(f"cover {seed}")
    q = older(c) if seed % 2 else question(c, most=6) if seed % 4 else mendable(c)
    told = spelled_out(q.data, q.on)
    number = c.pick([1, 1, 2, 3])
    hidden = [c.pick(HIDDEN) for _ in range(number)]
    holed = {field: value for field, value in told.items() if field not in hidden}
    if c.number(0, 3) == 0:
        field = c.pick(LISTS[:-1])
        if told.get(field):
            holed[field] = {"complete": False, "known": told[field][: c.number(0, len(told[field]))]}
    return q._replace(data=told), holed


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_is_true_of_a_hidden_list_stands_in_its_table(kb, seed: int) -> None:
    q, holed = hidden_question(seed)
    missing = list(not_among_the_rows(kb, q, holed))
    assert not missing, f"{missing}\n{q.regimes}, on {q.on}, filed {q.filed}\ntrue {q.data}\ntold {holed}"


# List by list ---------------------------------------------------------------------------------------------------


class Days(NamedTuple):
    """The days of a question that lists stand on: some entries begin or end on them, or a day before or after."""

    on: date
    filed: date
    regime: str

    def back(self, *, years: int = 0, months: int = 0, days: int = 0) -> str:
        return iso(ahead(self.on, years=-years, months=-months, days=-days))


def grid(**parts: Sequence[Any]) -> list[Data]:
    """All entries with these parts; a part that is None is left out, and an end never lies before the beginning."""
    names = [name.rstrip("_") for name in parts]
    made = [{n: v for n, v in zip(names, each, strict=True) if v is not None} for each in product(*parts.values())]
    return [each for each in made if each.get("to", "9999") >= each.get("from", "")]


def both(*days: str) -> list[str]:
    """The days, and for each the one after."""
    return sorted({each for day in days for each in (day, iso(ahead(date.fromisoformat(day), days=1)))})


def permits(d: Days) -> list[Data]:
    years = {*RULES[d.regime].years, *((1, 2) if d.regime != "seven_years" else ()), 5}
    grounds = ["asylum", "employee", "study"] if d.regime == "seven_years" else ["spouse", "eu", "strong_ties"]
    starts = [*both(*(d.back(years=each) for each in years)), iso(d.filed)]
    return grid(ground=grounds, from_=starts, to=[None, iso(ahead(d.filed, days=-1))])


def absences(d: Days) -> list[Data]:
    ends = both(*(d.back(years=each, days=1) for each in RULES[d.regime].years), d.back(years=2), d.back(days=1))
    return grid(
        from_=[d.back(years=10), d.back(years=3), d.back(days=40)], to=[None, *ends], reason=["other", "posted"]
    )


def work(d: Days) -> list[Data]:
    asked = set(RULES[d.regime].work)
    starts = [*both(*(d.back(months=window) for _, window in asked)), d.back(years=16), iso(d.on)]
    ends = [d.back(days=1), *(d.back(months=window - months, days=1) for months, window in asked)]
    made = grid(kind=["employee"], from_=starts, to=[None, *ends], hours_per_week=[37, 15.01], permanent=[True, False])
    made = [{**each, "terminated": not each["permanent"], "continues": each["permanent"]} for each in made]
    return [*made, *grid(kind=["self_employed"], from_=starts[:1], hours_per_week=[37, 14])]


def studies(d: Days) -> list[Data]:
    starts, ends = (
        [d.back(years=16), d.back(months=60), d.back(years=2)],
        [None, d.back(years=2, days=1), d.back(days=1)],
    )
    kinds = ["lower_secondary", "upper_secondary", "vocational", "higher"]
    return grid(kind=kinds, from_=starts, to=ends, completed=[True, False])


def exams(d: Days) -> list[Data]:
    return grid(exam=EXAMS, passed=[iso(d.on), "2015-12-31"])


def active_citizenship(d: Days) -> list[Data]:
    return grid(kind=["board"], from_=both(d.back(days=365), d.back(days=183)), to=[None, d.back(days=2), iso(d.on)])


def convictions(d: Days) -> list[Data]:
    late = {"judgment": d.back(days=1)}
    made = [
        {**each, **late} for each in grid(sentence=["suspended", "suspended_with_community_service"], days=[1, 720])
    ]
    made += [{"sentence": "fine", **late}]
    made += grid(sentence=["suspended"], days=[20], judgment=both(d.back(months=72)), probation_ends=[None, iso(d.on)])
    prison = {"sentence": ["unconditional"], "offence": ["other", "state_security", "drugs"]}
    made += grid(**prison, days=[60, 61, 179, 180, 540, 720], judgment=[d.back(years=16)], released=[d.back(years=15)])
    return [*made, *grid(**prison, days=[30], judgment=[d.back(years=16)], released=[None, *both(d.back(months=144))])]


def charges(d: Days) -> list[Data]:
    kinds = ["fine", "suspended", "under_6_months", "6_months_or_more"]
    return grid(
        since=both(d.back(days=1), iso(d.on)), may_bring=kinds, ended=[None, iso(d.on), iso(ahead(d.on, days=1))]
    )


def debts(d: Days) -> list[Data]:
    arranged = ["none", "extension_of_payment", "repayment_plan"]
    made = grid(kind=["tax", "social_benefit", "bank_loan"], amount=[0, 0.01, CAP, CAP + 0.01], arrangement=arranged)
    return [*made, *grid(kind=["tax"], amount=[5000], overdue=[True, False], beyond_control=[True, False])]


def benefits(d: Days) -> list[Data]:
    windows = [iso(ahead(d.filed, years=-years)) for years in (3, 4)]
    around = [iso(ahead(date.fromisoformat(day), days=-1)) for day in windows]
    kinds = ["cash_benefit", "start_help", "student_grant"]
    ends = [None, *windows, *around]
    return grid(kind=kinds, from_=[d.back(years=9), d.back(days=1)], to=ends, amount=[None, 999.99, 500])


def identity_obstructed(d: Days) -> list[str]:
    return ["false_name", "falsified_document", "false_citizenship"]


GRIDS: dict[str, Callable[[Days], list[Any]]] = {
    "permits": permits, "absences": absences, "work": work, "studies": studies, "exams": exams,
    "active_citizenship": active_citizenship, "convictions": convictions, "charges": charges, "debts": debts,
    "benefits": benefits, "identity_obstructed": identity_obstructed,
}  # fmt: skip


def lists_of(c: Seeded, entries: Sequence[Any]) -> list[list[Any]]:
    """All lists of at most two entries, in either order, or some of them."""
    pairs = [[one, other] for one in entries for other in entries]
    if len(pairs) > PAIRS:
        pairs = c.random.sample(pairs, PAIRS)
    return [[], *([one] for one in entries), *pairs]


def plain(d: Days) -> Question:
    """Somebody who is old enough for every route, and met everything long ago."""
    data = spelled_out(meets_all(d.on), d.on) | dict.fromkeys(INTEGRATION, True)
    data |= {"eu_citizen_or_family": True, "strong_ties": "danish_parents"}
    return Question(data, d.on, d.filed, (d.regime,))


def days_of(regime: str) -> list[Days]:
    """A question about a day of the regime, and one about an application that is pending."""
    rules = RULES[regime]
    on = min(ahead(rules.first, months=14), date(2024, 9, 1))
    ons = [date(2024, 9, 2)] if regime == NEWEST else [on]
    return [Days(day, filed, regime) for day in ons for filed in (day, ahead(day, days=-100))]


def tables_of(completions: Completions, path: str) -> list[tuple[Group, Mapping[tuple[int, ...], frozenset[Row]]]]:
    """The only group of atoms that hangs on an unknown list, where anything does, with its table."""
    return [(group, table) for group, table in completions.tables.items() if group.paths == (path,) and group.of_law]


@pytest.mark.parametrize("pending", [False, True])
@pytest.mark.parametrize("field", GRIDS)
@pytest.mark.parametrize("regime", RULES)
def test_a_table_agrees_with_going_list_by_list(kb, regime: str, field: str, pending: bool) -> None:
    d = days_of(regime)[pending]
    q = plain(d)
    completions = Completions(kb, asked(q, {name: value for name, value in q.data.items() if name != field}))
    tables = tables_of(completions, field)
    if not tables:  # nothing hangs on it
        return
    ((group, table),) = tables
    lists = lists_of(Seeded(f"{regime} {field}"), GRIDS[field](d))
    true: dict[frozenset[Row], list[Any]] = {}
    for told, outcome in zip(
        lists, kb.derived([asked(q, {**q.data, field: each}) for each in lists], ELEMENTARY), strict=True
    ):
        true.setdefault(of_group(group, outcome), told)
    tabled = set(table.values())
    missing = [f"{told}: {sorted(map(str, rows))}" for rows, told in true.items() if rows not in tabled]
    assert not missing, "\n".join(missing)
    # The other way: every example is a list that a file can say, and comes to what its row says.
    (unknown,) = (each for each in completions.unknowns if each.path == field)
    others = {each.path: each.options[0] for each in completions.unknowns}
    cases = [completions.completed({**others, field: option}) for option in unknown.options]
    written = [Applicant.model_validate(each.applicant.document()) for each in cases]
    assert written == [each.applicant for each in cases]
    found = kb.derived([replace(each, applicant=again) for each, again in zip(cases, written, strict=True)], ELEMENTARY)
    for place, (outcome, applicant) in enumerate(zip(found, written, strict=True)):
        assert of_group(group, outcome) == table[place,], f"{getattr(applicant, field)}"


def test_a_disability_may_prevent_any_of_what_is_asked(kb: KnowledgeBase) -> None:
    q = plain(days_of(NEWEST)[0])
    ((group, table),) = tables_of(
        Completions(kb, asked(q, q.data | {"disability": {"documented": True}})), "disability.prevents"
    )
    prevented = [each for size in range(9) for each in combinations(get_args(Prevented), size)]
    files = [q.data | {"disability": {"documented": True, "prevents": list(each)}} for each in prevented]
    outcomes = kb.derived([asked(q, data) for data in files], ELEMENTARY)
    assert {of_group(group, outcome) for outcome in outcomes} == set(table.values())


@pytest.mark.parametrize("regime", RULES)
def test_circumstances_may_affect_each_thing_that_is_asked(kb: KnowledgeBase, regime: str) -> None:
    """Nothing, one requirement, or all of them."""
    q = plain(days_of(regime)[0])
    opened = q.data | {"special_circumstances": {"complete": False, "known": []}}
    ((group, table),) = tables_of(Completions(kb, asked(q, opened)), "special_circumstances")
    each = [{"kind": "other", "affects": requirement} for requirement in get_args(Requirement)]
    files = [q.data | {"special_circumstances": some} for some in ([], each, *([one] for one in each))]
    outcomes = kb.derived([asked(q, data) for data in files], ELEMENTARY)
    assert {of_group(group, outcome) for outcome in outcomes} == set(table.values())
