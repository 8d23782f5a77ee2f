"""What the tables and the rules show without an applicant, found where it is put into them."""

from datetime import date

import pytest

from bridge.audit import statics
from bridge.rules import SHIPPED
from bridge.thresholds import DAY, OF_ALL, OF_REGIMES, UNITS

TABLES = (statics.two_figures, statics.steps_that_overlap)
OTHERS = (
    statics.two_regimes,
    statics.uncovered_days,
    statics.steps_that_lack,
    statics.missing_without_a_reason,
    statics.reasons_without_words,
)

CONTRADICTIONS = {
    "a threshold": (
        "regimes/eight_years.lp",
        "asks_residence(eight_years, ordinary, 9).",
        "asks_residence eight_years ordinary",
    ),
    "two numbers": (
        "regimes/eight_years.lp",
        "asks_work(eight_years, work_history, 42, 60).",
        "asks_work eight_years work_history",
    ),
    "hours": ("regimes/six_years.lp", "full_time_hours(six_years, 3700).", "full_time_hours six_years"),
    "an income": ("parameters/income.lp", "income_amount(2024, 1).", "income_amount 2024"),
    "a day": ("regimes/eight_years.lp", "in_force_from(eight_years, 2017, 5, 1).", "in_force_from eight_years"),
    "an exam": ("parameters/lists.lp", "exam_level(danish_2, 3).", "exam_level danish_2"),
    "a fee": ("parameters/fees.lp", "fee_amount(permanent_2017, 1).", "fee_amount permanent_2017"),
    "the fee of a day": (
        "parameters/fees.lp",
        "fee(permanent_2012, permanent, all, 2017, 1, 1).",
        "fee permanent all 2017-01-01",
    ),
    "a practice": (
        "procedure/extension.lp",
        "practice(extension_window, two_months_before, filing, 2016, 1, 1).",
        "practice extension_window filing 2016-01-01",
    ),
    "a step": (
        "regimes/eight_years.lp",
        "waits_from_release(eight_years, 50, 59, 12).",
        "waits_from_release eight_years",
    ),
    "a reading": ("core/readings.lp", 'reading_income("003.18", eight_years, 1).', "reading_income 003.18 eight_years"),
}


def test_the_shipped_rules_neither_contradict_themselves_nor_lack_anything(look) -> None:
    assert look(SHIPPED, *TABLES, *OTHERS) == []


@pytest.mark.parametrize("defect", CONTRADICTIONS)
def test_two_figures_for_the_same(look, plant, defect: str) -> None:
    file, text, what = CONTRADICTIONS[defect]
    (one,) = look(plant(file, text), *TABLES)
    assert one.what == what
    assert one.message in ("contradiction-two-figures", "contradiction-overlap")
    assert one.rule is not None
    assert {one.rule[0], str(one.arguments["place"]).partition(":")[0]} == {file}


def test_the_same_said_twice_is_no_contradiction(look, plant) -> None:
    folder = plant("regimes/eight_years.lp", "asks_residence(eight_years, ordinary, 8).")
    assert look(folder, *TABLES) == []


def test_other_regimes_are_left_out_where_only_some_are_looked_at(look, plant) -> None:
    folder = plant("regimes/eight_years.lp", "asks_residence(eight_years, ordinary, 9).")
    assert look(folder, *TABLES, regimes=["six_years"]) == []
    assert len(look(folder, *TABLES, regimes=["eight_years"])) == 1


def test_every_column_is_a_word_or_has_a_unit() -> None:
    """What a column of numbers says is compared only where its unit is known."""
    words = {
        "regime", "route", "requirement", "other_regime", "part", "tie", "basis", "kind", "study", "permit", "offence",
        "sentence", "charge", "common_ground", "exam", "first_exam", "second_exam", "debt", "benefit", "school",
        "calendar_month", DAY,
    }  # fmt: skip
    columns = {column for meaning in (*OF_REGIMES.values(), *OF_ALL.values()) for column in meaning.columns}
    assert {column for column in columns - words if column.rpartition("_")[2] not in UNITS} == set()


def test_two_regimes_from_one_day(look, plant) -> None:
    folder = plant("regimes/eight_years.lp", "in_force_from(other_years, 2017, 3, 15).")
    (one,) = look(folder, statics.two_regimes)
    assert one.what == "2017-03-15 eight_years other_years"
    assert one.witness is not None
    assert one.witness.filed == date(2017, 3, 15)


def test_days_without_a_regime(look, plant) -> None:
    """The law has no day on which a regime ends; a change of it may bring one."""
    folder = plant(
        "core/regimes.lp",
        "    S <= F,\n    not overtaken(P, G),\n    not over(P, G).\n\nover(P, G) :-\n    filed_on(P, F),\n"
        "    ends_on(G, Y, M, D),\n    S = @day(Y, M, D),\n    F >= S.\nends_on(six_years, 2017, 2, 1).",
        "    S <= F,\n    not overtaken(P, G).",
    )
    (one,) = look(folder, statics.uncovered_days)
    assert one.what == "2017-02-01"
    assert one.witness is not None
    assert one.witness.filed == date(2017, 2, 1)


def test_numbers_between_two_steps(look, plant) -> None:
    folder = plant(
        "regimes/eight_years.lp",
        "waits_from_release(eight_years, 71, 179, 180).",
        "waits_from_release(eight_years, 61, 179, 180).",
    )
    (one,) = look(folder, statics.steps_that_lack)
    assert one.what == "waits_from_release eight_years"


def test_what_can_be_missing_without_a_reason(look, plant) -> None:
    folder = plant("requirements/age.lp", "other_shortfall(P, G, R, age,", "shortfall(P, G, R, age,")
    (one,) = look(folder, statics.missing_without_a_reason)
    assert one.what == "no-shortfall age"
    folder = plant("requirements/income.lp", "other_shortfall(P, G, R, income,", "shortfall(P, G, R, income,")
    assert len(look(folder, statics.missing_without_a_reason)) == 2


@pytest.mark.parametrize(
    ("file", "rule", "what"),
    [
        (
            "requirements/age.lp",
            "shortfall(P, G, R, age, too_tall, none, 0, 0) :- tested(P, G, R, age).",
            "shortfall too_tall",
        ),
        ("requirements/age.lp", "evidence(P, G, R, age, short, none, 0, 0) :- tested(P, G, R, age).", "evidence short"),
        ("requirements/age.lp", "exempt(P, G, R, age, royal) :- tested(P, G, R, age).", "exempt royal"),
        ("requirements/age.lp", "assessable(P, G, R, age, charm) :- tested(P, G, R, age).", "assessment charm"),
        (
            "requirements/age.lp",
            "called(a_word).\nshortfall(P, G, R, age, K, none, 0, 0) :- tested(P, G, R, age), called(K).",
            "shortfall a_word",
        ),
    ],
)
def test_reasons_and_grounds_without_words(look, plant, file: str, rule: str, what: str) -> None:
    (one,) = look(plant(file, rule), statics.reasons_without_words)
    assert (one.what, one.arguments["languages"]) == (f"no-words {what}", ["en", "da"])
