"""From an applicant to facts: names, constants, and nothing of what a person writes as free text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge import Applicant
from bridge.calendar import NEVER_ENDS
from bridge.engine import Case
from bridge.facts import case_facts, constant, entry_name, facts, path_of, predicate_of


def given_by(**fields) -> list[tuple]:
    return facts(Applicant.model_validate(fields))


def test_a_field_becomes_a_predicate_of_its_name() -> None:
    found = given_by(born="1990-02-28", lives_in_denmark=True, strong_ties="none", declaration_signed=False)
    assert ("born", date(1990, 2, 28).toordinal()) in found
    assert ("lives_in_denmark", "true") in found
    assert ("declaration_signed", "false") in found
    assert ("strong_ties", "none") in found


def test_what_is_unknown_gives_no_fact() -> None:
    assert given_by() == [
        ("disability_documented", "false"),
        ("complete", "special_circumstances"),
    ]


def test_entries_have_names_and_what_is_said_of_them() -> None:
    found = given_by(work=[{"kind": "employee", "from": "2020-01-01", "hours_per_week": 37.5}, {}])
    assert found[0] == ("complete", "work")
    assert [row for row in found if row[0] == "work"] == [("work", "work_000"), ("work", "work_001")]
    assert ("work_kind", "work_000", "employee") in found
    assert ("work_hours_per_week", "work_000", 3750) in found
    assert ("work_equated_with_full_time", "work_001", "false") in found
    assert not any(row[0] == "work_kind" and row[1] == "work_001" for row in found)


def test_an_absent_end_is_the_day_that_never_comes() -> None:
    found = given_by(work=[{"from": "2020-01-01"}, {"to": "2020-12-31"}])
    assert ("work_to", "work_000", NEVER_ENDS) in found
    assert ("work_to", "work_001", date(2020, 12, 31).toordinal()) in found


def test_an_open_list_is_not_complete() -> None:
    assert ("complete", "exams") in given_by(exams=[])
    found = given_by(exams={"complete": False, "known": [{"exam": "danish_2"}]})
    assert ("complete", "exams") not in found
    assert ("exams_exam", "exams_000", "danish_2") in found


def test_money_is_in_oere_and_income_by_year() -> None:
    found = given_by(income={2024: 300000.5}, debts=[{"kind": "tax", "amount": 1000}])
    assert ("income", 2024, 30_000_050) in found
    assert ("debts_amount", "debts_000", 100_000) in found
    assert ("complete", "income") not in found


def test_nothing_else_closes_the_lists_and_the_income() -> None:
    found = given_by(nothing_else=True)
    closed = {row[1] for row in found if row[0] == "complete"}
    assert {"permits", "work", "exams", "debts", "convictions", "income"} <= closed
    assert ("pension_kind", "none") in found
    assert not any(row[0] in ("born", "declaration_signed", "permit_conditions_met") for row in found)


def test_a_constant_does_not_begin_with_a_digit() -> None:
    assert constant("6_months_or_more") == "from_6_months_or_more"
    assert constant("suspended") == "suspended"
    assert ("charges_may_bring", "charges_000", "from_6_months_or_more") in given_by(
        charges=[{"may_bring": "6_months_or_more"}]
    )


def test_a_plain_list_gives_a_fact_a_value() -> None:
    found = given_by(identity_obstructed=["false_name", "false_birth_date"])
    assert [row for row in found if row[0] == "identity_obstructed"] == [
        ("identity_obstructed", "false_name"),
        ("identity_obstructed", "false_birth_date"),
    ]
    assert ("disability_prevents", "danish") in given_by(disability={"documented": True, "prevents": ["danish"]})


@given(st.sampled_from(["work", "debts", "active_citizenship"]), st.integers(0, 499))
def test_names_of_entries_lead_back_and_sort_alike(field: str, place: int) -> None:
    name = entry_name(field, place)
    assert path_of(name) == f"{field}[{place}]"
    assert (name < entry_name(field, place + 1)) or place == 999
    assert len(name) == len(entry_name(field, 0))


@pytest.mark.parametrize(
    "word", ["none", "danish_2", "from_6_months_or_more", "nothing_000", "work", "work_00", "work_x"]
)
def test_other_constants_are_no_entries(word: str) -> None:
    assert path_of(word) is None


def test_the_predicate_of_a_path() -> None:
    assert predicate_of("work[0].from") == "work_from"
    assert predicate_of("born") == "born"
    assert predicate_of("disability.prevents") == "disability_prevents"


def test_facts_carry_their_case() -> None:
    assert case_facts(7, [("born", 3), ("work_kind", "work_000", "employee")]) == (
        "born(7,3).work_kind(7,work_000,employee)."
    )


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=50))
def test_free_text_never_becomes_a_fact(label: str) -> None:
    day = date(2024, 5, 15)
    plain = Case(Applicant(), day, day).text(0)
    assert Case(Applicant(id=label), day, day).text(0) == plain


def test_the_question_becomes_facts() -> None:
    case = Case(
        Applicant(), date(2024, 5, 15), date(2024, 5, 1), ("eight_years",), (("income", 2026, 5),), "low", "003"
    )
    assert case.circumstances() == [
        ("decided_on", date(2024, 5, 15).toordinal()),
        ("filed_on", date(2024, 5, 1).toordinal()),
        ("supposes", "low"),
        ("chosen_regime", "eight_years"),
        ("reading", '"003"'),
        ("told_figure", "income", 2026, 5),
    ]
