"""Calendar arithmetic: one rounding rule, against another implementation of it."""

import calendar
from datetime import date
from fractions import Fraction
from math import ceil

import pytest
from clingo import Function, Number, String
from hypothesis import given
from hypothesis import strategies as st

from bridge import calendar as ours
from bridge.calendar import FUNCTIONS, NEVER_ENDS, Context

days = st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.toordinal)
months = st.integers(-1200, 1200)


def months_later(start: int, count: int) -> int:
    """The rule as a reader of the law would apply it, with another module."""
    then = date.fromordinal(start)
    year, month = divmod(then.year * 12 + then.month - 1 + count, 12)
    return date(year, month + 1, min(then.day, calendar.monthrange(year, month + 1)[1])).toordinal()


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2024-02-29", -12, "2023-02-28"),
        ("2023-02-28", 12, "2024-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-31", 3, "2024-04-30"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-04-30", 1, "2024-05-30"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-05-15", 0, "2024-05-15"),
    ],
)
def test_months_on_days_that_may_not_exist(start: str, count: int, end: str) -> None:
    assert ours.add_months(day(start), count) == day(end)
    if count % 12 == 0:
        assert ours.add_years(day(start), count // 12) == day(end)


@given(days, months)
def test_add_months(start: int, count: int) -> None:
    assert ours.add_months(start, count) == months_later(start, count)


@given(days, st.integers(-100, 100))
def test_add_years(start: int, count: int) -> None:
    assert ours.add_years(start, count) == months_later(start, 12 * count)


@given(days, days, months)
def test_more_time_never_ends_sooner(one: int, other: int, count: int) -> None:
    assert ours.add_months(min(one, other), count) <= ours.add_months(max(one, other), count)
    assert ours.add_months(one, count) < ours.add_months(one, count + 1)


@given(days, days)
def test_whole_years(start: int, end: int) -> None:
    years = ours.whole_years(start, end)
    if end < start:
        assert years == 0
    else:
        assert months_later(start, 12 * years) <= end < months_later(start, 12 * (years + 1))


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        ("2004-02-29", "2022-02-27", 17),
        ("2004-02-29", "2022-02-28", 18),
        ("2004-02-29", "2024-02-28", 19),
        ("2004-02-29", "2024-02-29", 20),
        ("2005-05-14", "2023-05-13", 17),
        ("2005-05-14", "2023-05-14", 18),
        ("2005-05-14", "2005-05-14", 0),
    ],
)
def test_birthdays(born: str, on: str, years: int) -> None:
    assert ours.whole_years(day(born), day(on)) == years


@given(days)
def test_year_month_and_day(of: int) -> None:
    then = date.fromordinal(of)
    assert (ours.year(of), ours.month(of)) == (then.year, then.month)
    assert ours.day(then.year, then.month, then.day) == of


@given(st.integers(0, 1_000_000_000), st.integers(0, 300))
def test_raise_by_percent(amount: int, percent: int) -> None:
    assert ours.raise_by_percent(amount, percent) == ceil(Fraction(amount * (100 + percent), 100))


def test_the_day_that_never_comes() -> None:
    assert date.fromordinal(NEVER_ENDS) == date(9999, 12, 31)


@given(days, st.integers(1, 24), st.integers(0, 60), st.integers(0, 740))
def test_first_day_with(after: int, span: int, later: int, wanted: int) -> None:
    def count(each: int) -> int:
        return months_later(each, -later) - months_later(each, -later - span)

    four_years = range(after + 1, after + 1462)
    found = next((each for each in four_years if count(each) >= wanted), None)
    if found is None:
        with pytest.raises(ValueError, match="months have"):
            ours.first_day_with(after, later + span, later, wanted)
    else:
        assert ours.first_day_with(after, later + span, later, wanted) == found


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
@pytest.mark.parametrize("wrong", [Function("abc"), String("1"), Function("f", [Number(1)])], ids=str)
def test_what_is_not_a_number_gives_nothing(name: str, wrong) -> None:
    count = FUNCTIONS[name].__code__.co_argcount if hasattr(FUNCTIONS[name], "__code__") else 2
    for place in range(count):
        arguments = [Number(1)] * count
        arguments[place] = wrong
        assert getattr(Context(), name)(*arguments) == []


@pytest.mark.parametrize(
    ("call", "atoms"),
    [
        ("@add_years(abc, 1)", []),
        ("@add_years(1, abc)", []),
        ("@day(2023, 2, 29)", []),
        ("@day(2024, 2, 29)", [f"a({day('2024-02-29')})"]),
        ("@add_months(0, 1)", []),
        (f"@add_years({NEVER_ENDS}, 1)", []),
        (f"@add_years({day('2024-02-29')}, 1)", [f"a({day('2025-02-28')})"]),
        (f"@whole_years({day('2004-02-29')}, {day('2022-02-28')})", ["a(18)"]),
    ],
)
def test_in_a_rule(ground, call: str, atoms: list[str]) -> None:
    """A day that does not exist, or what is no number, gives no atom and no message."""
    assert ground(f"a(X) :- X = {call}.") == atoms


def test_an_unknown_function_is_no_function() -> None:
    with pytest.raises(AttributeError):
        Context().easter  # noqa: B018
