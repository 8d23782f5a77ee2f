"""The models of the applicant: what is unknown, what is refused, and what is never rounded."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from bridge.applicant import (
    MOST_ENTRIES,
    Applicant,
    Entry,
    Job,
    ListOf,
    fields_of,
    json_schema,
    shape_at,
    unknown_fields,
)

ALWAYS_UNKNOWN = ["born", "lives_in_denmark", "permit_conditions_met", "declaration_signed"]


def applicant(**fields: Any) -> Applicant:
    return Applicant.model_validate(fields)


def unknown(**fields: Any) -> list[str]:
    return unknown_fields(applicant(**fields))


def problems(**fields: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        applicant(**fields)
    return [(".".join(map(str, error["loc"])), error["type"]) for error in caught.value.errors(include_url=False)]


# What is unknown


def test_of_an_empty_file_everything_is_unknown_but_what_has_a_default() -> None:
    expected = [
        name
        for name in fields_of(Applicant)
        if name not in ("id", "on", "filed", "nothing_else", "disability", "special_circumstances")
    ]
    assert unknown() == expected
    assert applicant() == applicant(**dict.fromkeys(fields_of(Applicant)))


@pytest.mark.parametrize(
    ("fields", "paths"),
    [
        ({"work": []}, []),
        ({"work": {"complete": False}}, ["work"]),
        ({"work": {"complete": True, "known": []}}, []),
        ({"exams": [{"exam": "danish_2", "passed": "2024-05-01"}]}, []),
        ({"exams": [{"exam": "danish_2"}, {}]},
         ["exams[0].passed", "exams[1].exam", "exams[1].passed"]),
        ({"permits": [{}]}, ["permits[0].ground", "permits[0].from"]),
        (
            {"work": [{"kind": "employee", "from": "2020-01-01"}]},
            ["work[0].hours_per_week", "work[0].permanent", "work[0].terminated",
             "work[0].continues"],
        ),
        ({"work": [{"kind": "self_employed", "from": "2020-01-01"}]}, ["work[0].hours_per_week"]),
        (
            {"work": {"complete": False, "known": [{"kind": "self_employed"}]}},
            ["work", "work[0].from", "work[0].hours_per_week"],
        ),
        ({"studies": [{"kind": "higher", "from": "2020-01-01"}]}, ["studies[0].completed"]),
        ({"convictions": [{"sentence": "fine"}]}, ["convictions[0].judgment"]),
        (
            {"convictions": [{"sentence": "suspended"}]},
            ["convictions[0].days", "convictions[0].judgment"],
        ),
        ({"charges": [{"since": "2024-01-01"}]}, ["charges[0].may_bring"]),
        ({"debts": [{"kind": "tax"}]}, ["debts[0].amount"]),
        ({"benefits": [{"kind": "pension"}]}, ["benefits[0].from"]),
        ({"identity_obstructed": ["false_name"]}, []),
        ({"pension": {"kind": "none"}}, []),
        ({"pension": {"kind": "early"}}, ["pension.from"]),
        ({"passport": {}}, ["passport.kind", "passport.expires"]),
        ({"passport": {"kind": "none"}}, []),
        ({"disability": {"documented": True}}, ["disability.prevents"]),
        ({"disability": {"documented": True, "prevents": []}}, []),
        ({"special_circumstances": [{"kind": "other"}]}, ["special_circumstances[0].affects"]),
        ({"special_circumstances": {"complete": False}}, ["special_circumstances"]),
        ({"refusal": {"decided": "2024-01-01", "received": "2024-01-05"}},
         ["refusal.information_existed", "refusal.siri_extended"]),
        ({"income": {"2024": 300000}}, []),
    ],
)  # fmt: skip
def test_what_an_absent_field_means(fields: dict[str, Any], paths: list[str]) -> None:
    names = tuple(fields)
    found = [path for path in unknown(**fields) if path.startswith(names)]
    assert found == paths


def test_nothing_else_settles_lists_and_the_fields_it_names_but_no_other() -> None:
    stays = [
        "introduction_programme_completed", "activation_completed", "connection_documented",
        "passport", "greater_copenhagen", "fee_paid", "refusal",
    ]  # fmt: skip
    assert unknown(nothing_else=True) == [*ALWAYS_UNKNOWN, *stays]
    filled = applicant(nothing_else=True).filled()
    assert filled.work == ListOf(True)
    assert filled.pension is not None and filled.pension.kind == "none"
    assert filled.strong_ties == "none"
    assert filled.eu_citizen_or_family is False and filled.cares_for_ill_child is False


def test_nothing_else_leaves_what_is_said_and_what_entries_leave_out() -> None:
    person = applicant(
        nothing_else=True,
        work={"complete": False, "known": []},
        exams=[{"exam": "danish_2"}],
        pension={"kind": "early"},
        disability={"documented": True},
    )
    assert {"work", "exams[0].passed", "pension.from"} <= set(unknown_fields(person))
    assert person.filled().disability.prevents == ListOf(True)
    assert person.filled().filled() == person.filled()
    assert applicant(work=[]).filled() == applicant(work=[])


def test_income_of_a_year_that_is_not_given_is_unknown_or_nothing() -> None:
    person = applicant(income={"2024": Decimal("319738.75"), "2025": None})
    assert person.income_in(2024) == 31_973_875
    assert person.income_in(2025) is None
    assert applicant().income_in(2024) is None
    assert applicant(nothing_else=True, income={"2024": 1}).income_in(2025) == 0
    assert applicant(nothing_else=True).income_in(2025) == 0


def test_defaults_are_those_of_the_interface() -> None:
    permit, job, debt = (
        applicant(permits=[{}], work=[{}], debts=[{}]).document(),
        applicant(work=[{}]).work,
        applicant(debts=[{}]).debts,
    )
    assert permit == {"permits": [{}], "work": [{}], "debts": [{}]}
    assert job is not None and job.known[0].equated_with_full_time is False
    assert debt is not None and debt.known[0].overdue is True
    assert debt.known[0].arrangement == "none" and debt.known[0].beyond_control is False
    assert applicant().special_circumstances == ListOf(True)
    assert applicant().disability.documented is False


# What is refused


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2023-02-29", "date_exists"), ("2024-13-01", "date_exists"), ("2024-5-1", "date_form"),
        ("20240501", "date_form"), ("2024-05-01T00:00:00", "date_form"), ("", "date_form"),
        ("２０２４-05-01", "date_form"), (20240501, "date_form"), (True, "date_form"),
        ("1899-12-31", "date_range"), ("2200-01-01", "date_range"), ("2024-05-01\n", "date_form"),
    ],
)  # fmt: skip
def test_only_iso_dates_that_exist_are_dates(value: object, kind: str) -> None:
    assert problems(born=value) == [("born", kind)]


@pytest.mark.parametrize("day", ["1900-01-01", "2024-02-29", "2199-12-31"])
def test_dates_within_the_bounds(day: str) -> None:
    assert applicant(born=day).born == date.fromisoformat(day)
    assert applicant(born=date.fromisoformat(day)) == applicant(born=day)


@pytest.mark.parametrize("value", ["yes", "true", 1, 0, "no", "ja"])
def test_only_true_and_false_are_yes_and_no(value: object) -> None:
    assert problems(lives_in_denmark=value) == [("lives_in_denmark", "bool_type")]


@pytest.mark.parametrize(
    ("value", "oere"),
    [
        (0, 0), (10_000_000, 1_000_000_000), (Decimal("0.01"), 1), (Decimal("1.10"), 110),
        (Decimal("1.100"), 110), (1.15, 115), (Decimal("1e3"), 100_000), (Decimal("-0.0"), 0),
        (9_999_999.99, 999_999_999),
    ],
)  # fmt: skip
def test_money_is_exact(value: object, oere: int) -> None:
    assert applicant(income={"2024": value}).income == {2024: oere}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, "number_form"), ("12", "number_form"), ([], "number_form"),
        (-1, "number_range"), (Decimal("-0.01"), "number_range"),
        (Decimal("10000000.01"), "number_range"), (2**31, "number_range"),
        (2**32 + 5, "number_range"), (10**4000, "number_range"), (float("nan"), "number_range"),
        (float("inf"), "number_range"), (Decimal("sNaN"), "number_range"),
        (Decimal("1e999999999"), "number_range"),
        (Decimal("1.005"), "number_decimals"), (Decimal("1e-999999"), "number_decimals"),
        (Decimal("1." + "0" * 60 + "1"), "number_decimals"), (1.1 + 2.2, "number_decimals"),
    ],
)  # fmt: skip
def test_numbers_are_refused_and_never_rounded_or_wrapped(value: object, kind: str) -> None:
    assert problems(debts=[{"amount": value}]) == [("debts.known.0.amount", kind)]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"work": [{"hours_per_week": Decimal("168.01")}]}, "number_range"),
        ({"work": [{"hours_per_week": Decimal("37.125")}]}, "number_decimals"),
        ({"convictions": [{"days": 36_501}]}, "number_range"),
        ({"convictions": [{"days": Decimal("1.5")}]}, "number_whole"),
        ({"permits": [{"marriage": 0}]}, "number_range"),
        ({"permits": [{"marriage": 100}]}, "number_range"),
        ({"income": {"1899": 1}}, "year"),
        ({"income": {"2200": 1}}, "year"),
        ({"income": {"02024": 1}}, "year"),
        ({"income": {"x": 1}}, "year"),
        ({"income": []}, "dict_type"),
        ({"id": 2024}, "string_type"),
        ({"id": "é" * 201}, "text_length"),
        ({"id": "a\nb"}, "text_characters"),
        ({"id": "\x1b[31m"}, "text_characters"),
        ({"strong_ties": "many"}, "literal_error"),
        ({"work": "employee"}, "list_form"),
        ({"work": {"known": []}}, "missing"),
        ({"work": {"complete": "no"}}, "bool_type"),
        ({"work": {"complete": True, "known": {}}}, "list_type"),
        ({"work": {"complete": True, "unknown": []}}, "extra_forbidden"),
        ({"work": ["employee"]}, "model_type"),
        ({"work": [None]}, "model_type"),
        ({"work": [{"from_": "2020-01-01"}]}, "extra_forbidden"),
        ({"wrk": None}, "extra_forbidden"),
        ({"exams": [{}] * (MOST_ENTRIES + 1)}, "list_length"),
    ],
)  # fmt: skip
def test_what_else_is_refused(fields: dict[str, Any], kind: str) -> None:
    assert [found for _, found in problems(**fields)] == [kind]


def test_hours_are_hundredths_and_days_whole() -> None:
    person = applicant(work=[{"hours_per_week": Decimal("18.75")}], convictions=[{"days": Decimal("60.0")}])
    assert person.work is not None and person.work.known[0].hours_per_week == 1875
    assert person.convictions is not None and person.convictions.known[0].days == 60


@pytest.mark.parametrize("name", ["debts", "benefits"])
def test_the_sum_of_a_list_is_bounded(name: str) -> None:
    most = {"amount": 10_000_000}
    assert applicant(**{name: [most, most]})
    assert problems(**{name: [most, most, {"amount": Decimal("0.01")}]}) == [(name, "sum")]


def test_the_sum_of_the_incomes_is_bounded() -> None:
    most = {"2023": 10_000_000, "2024": 10_000_000}
    assert applicant(income=most)
    assert problems(income={**most, "2025": Decimal("0.01")}) == [("income", "sum")]


@pytest.mark.parametrize("name", ["permits", "absences", "work", "studies", "active_citizenship", "benefits"])
def test_an_interval_may_last_a_day_but_not_end_before_it_begins(name: str) -> None:
    assert applicant(**{name: [{"from": "2024-05-01", "to": "2024-05-01"}]})
    reversed_days = {"from": "2024-05-02", "to": "2024-05-01"}
    assert problems(**{name: [reversed_days]}) == [(f"{name}.known.0.to", "to_before_from")]


def test_the_decision_does_not_come_before_the_application() -> None:
    assert applicant(on="2024-05-01", filed="2024-05-01")
    assert problems(on="2024-05-01", filed="2024-05-02") == [("filed", "on_before_filed")]


def test_all_problems_are_told_together() -> None:
    found = problems(
        born="never",
        work=[{"kind": "boss", "from": "2024-01-02", "to": "2024-01-01", "pay": 1}],
        debts=[{"amount": -1}],
    )
    assert [kind for _, kind in found] == [
        "date_form", "literal_error", "to_before_from", "extra_forbidden", "number_range",
    ]  # fmt: skip


def test_nothing_changes_an_applicant() -> None:
    person = applicant(work=[{"kind": "employee"}])
    with pytest.raises(ValidationError):
        person.born = date(1990, 1, 1)


# Writing and describing

EVERYTHING: dict[str, Any] = {
    "id": "amina",
    "born": "1990-05-17",
    "nothing_else": True,
    "permits": [{"ground": "spouse", "from": "2018-08-01", "marriage": 2}],
    "work": {"complete": False, "known": [{"kind": "flexjob", "hours_per_week": 18.75}]},
    "exams": [],
    "income": {"2024": 319738.75, "2025": 300000},
    "identity_obstructed": ["false_name"],
    "pension": {"kind": "none"},
    "disability": {"documented": True, "prevents": {"complete": False, "known": ["danish"]}},
    "special_circumstances": [{"kind": "other", "affects": "income"}],
    "lives_in_denmark": False,
}


def test_an_applicant_is_written_as_a_file_says_it() -> None:
    person = applicant(**EVERYTHING)
    assert person.document() == EVERYTHING
    assert Applicant.model_validate(person.document()) == person
    assert json.loads(json.dumps(person.document())) == person.document()
    assert applicant().document() == {}


def test_the_shape_of_a_field_is_found_by_its_way() -> None:
    kind = shape_at(("work", "known", 0, "kind"))
    assert kind is not None and kind.kind == "choice" and "flexjob" in kind.choices
    work = shape_at(("work",))
    assert work is not None and work.listed and work.model is Job
    assert shape_at(("work", 0, "wages")) is None and shape_at(("born", "x")) is None
    kinds = {name: field.kind for name, field in fields_of(Applicant).items()}
    assert kinds["income"] == "income" and kinds["born"] == "date" and kinds["id"] == "text"
    assert fields_of(Job)["hours_per_week"].kind == "hours"


def test_the_schema_describes_every_field() -> None:
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"

    def check(properties: dict[str, Any], model: type[Entry]) -> None:
        assert list(properties) == list(fields_of(model))
        for name, field in fields_of(model).items():
            assert properties[name]["description"], name
            assert {"type": "null"} in properties[name]["anyOf"], name
            if field.model:
                check(schema["$defs"][field.model.__name__]["properties"], field.model)

    check(schema["properties"], Applicant)
    closed = [schema, *schema["$defs"].values()]
    assert all(each["additionalProperties"] is False for each in closed)
