"""Calendar arithmetic: the one place where days are computed, and its one rounding rule.

Days are integers: the proleptic Gregorian ordinal of a date (1 January of year 1 is day 1). Where adding months
or years leads to a day that does not exist, the month's last day is taken (29 February 2024 plus one
year is 28 February 2025). Source of the rule: choice.1.
"""

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from typing import Final

from clingo.symbol import Number, Symbol, SymbolType
from dateutil.relativedelta import relativedelta

#: The day that stands for "still going on": 31 December 9999.
NEVER_ENDS: Final = date.max.toordinal()


def day(year: int, month: int, day_of_month: int) -> int:
    """The day of a calendar date. Raises ValueError where the date does not exist."""
    return date(year, month, day_of_month).toordinal()


_step = cache(lambda months: relativedelta(months=months))


@lru_cache(maxsize=1 << 16)
def add_months(start: int, months: int) -> int:
    """The day that many months after `start` (before, where negative), rounded to the month's last day.

    Raises ValueError or OverflowError where the result is outside the years 1 to 9999.
    """
    return (date.fromordinal(start) + _step(months)).toordinal()


def add_years(start: int, years: int) -> int:
    """The day that many years after `start`; see `add_months`."""
    return add_months(start, 12 * years)


def whole_years(start: int, end: int) -> int:
    """The number of years from `start` that are complete on day `end`, at least 0 (choice.1)."""
    years = date.fromordinal(end).year - date.fromordinal(start).year
    return max(0, years if add_years(start, years) <= end else years - 1)


def first_day_with(after: int, earlier: int, later: int, days: int) -> int:
    """The first day later than `after` that has at least so many days from `earlier` to `later` months before it.

    Raises ValueError where no day has: the lengths repeat after four years but for a few centuries, which have fewer.
    """
    for each in range(after + 1, add_years(after, 4) + 2):
        if add_months(each, -later) - add_months(each, -earlier) >= days:
            return each
    raise ValueError(f"no {earlier - later} months have {days} days")


def year(of: int) -> int:
    """The calendar year of a day."""
    return date.fromordinal(of).year


def month(of: int) -> int:
    """The calendar month (1 to 12) of a day."""
    return date.fromordinal(of).month


def raise_by_percent(amount: int, percent: int) -> int:
    """`amount` raised by `percent` of itself, rounded up, so that what reaches it is surely enough."""
    return -(-amount * (100 + percent) // 100)


#: The functions that rules may call, as @name(...), in every engine.
FUNCTIONS: Final[dict[str, Callable[..., int]]] = {
    function.__name__: function
    for function in (day, add_months, add_years, whole_years, first_day_with, year, month, raise_by_percent)
}


class Context:
    """What clingo calls for @-functions: numbers in, a number out, nothing for what is not a number."""

    def __getattr__(self, name: str) -> Callable[..., list[Symbol]]:
        function = FUNCTIONS.get(name)
        if function is None:
            raise AttributeError(name)

        def call(*arguments: Symbol) -> list[Symbol]:
            if any(argument.type is not SymbolType.Number for argument in arguments):
                return []
            try:
                return [Number(function(*(argument.number for argument in arguments)))]
            except (ValueError, OverflowError):
                return []  # no such day in the calendar: the rule does not apply

        return call
