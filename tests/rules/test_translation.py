"""The rules in their typed form and as a program for SWI-Prolog: all are translated, and what cannot be is named."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from bridge import KnowledgeBase
from bridge.calendar import FUNCTIONS
from bridge.clauses import Clause, clauses
from bridge.prolog.engine import Law, prolog
from bridge.prolog.program import text
from bridge.rules import RuleBase, RuleError

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rules():
    return KnowledgeBase.load().rules


def test_every_rule_is_translated(rules):
    """The set of refused rules is empty: the law, and what is asked with it."""
    translated = clauses([*rules.rules, *rules.of_question("unknowns")])
    assert len(translated) == len(rules.rules) + len(rules.of_question("unknowns"))


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ("a(X) :- b(X), X = (1; 2).", "pool"),
        ("a(X) :- b(X), X = 1..3.", "interval"),
        ("a(X) :- b(X), not not c(X).", "double negation"),
        ("a(X) :- b(X), c(Y) : d(Y).", "conditional literal"),
        ("a(f(X)) :- b(X).", "a head"),
        ("a(X) :- b(X), X < Y + 1, c(Y).", "computed"),
        ("a(X) :- b(Y), X = Y / 2.", "addition, subtraction and multiplication"),
        ("a(X) :- b(Y), X = @tomorrow(Y).", "@tomorrow"),
        ("a(X) :- b(Y), X = #max { Z : c(Z) }.", "#sum or #count"),
        ("{ a(X) } :- b(X).", "a head"),
        (":- b(X).", "a head"),
    ],
)
def test_what_cannot_be_translated_is_refused_by_name(rules, tmp_path, rule, problem):
    from bridge.syntax import parse

    path = tmp_path / "questions" / "odd.lp"
    path.parent.mkdir()
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "empty.lp").write_text("fact(1).\n")
    path.write_text(f"{rule}\n", encoding="utf-8")
    base = RuleBase(tmp_path, checked=False)
    with pytest.raises(RuleError) as refused:
        clauses(parse(base, path, question=True))
    assert len(refused.value.problems) >= 1
    assert all(each.startswith("questions/odd.lp:1: ") for each in refused.value.problems)
    assert problem in str(refused.value)


def test_all_refused_rules_are_named_together(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "odd.lp").write_text("a(X) :- b(X), X = 1..3.\nc(1).\nd(X) :- b(X), not not c(X).\n")
    with pytest.raises(RuleError) as refused:
        clauses(RuleBase(tmp_path, checked=False).rules)
    assert [each.partition(": ")[0] for each in refused.value.problems] == ["core/odd.lp:1", "core/odd.lp:3"]


def of(rule: str, tmp_path) -> Clause:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "one.lp").write_text(rule)
    (found,) = clauses(RuleBase(tmp_path, checked=False).rules)
    return found


@pytest.mark.parametrize(
    ("rule", "program"),
    [
        ("a(X).", None),
        ('a(1, w, "003.5").', "'a/3'(1, 'w', \"003.5\")."),
        ("a(X) :- X < Y, b(X), c(Y).", "'a/1'(X) :- 'b/1'(X), 'c/1'(Y), before(X, Y)."),
        ("a(X) :- not c(X), b(X).", "'a/1'(X) :- 'b/1'(X), \\+ 'c/1'(X)."),
        ("a(Z) :- Z = X - 1, b(X).", "'a/1'(Z) :- 'b/1'(X), integer(X), Z is (X - 1)."),
        ("a(Z) :- Z = @add_years(X, 2), b(X).", "'a/1'(Z) :- 'b/1'(X), calendar:'@add_years'(X, 2, Z)."),
        (
            "a(X, N) :- N = #count { Y : c(X, Y), Y < X }, b(X).",
            "'a/2'(X, N) :- 'b/1'(X), count([Y], ('c/2'(X, Y), before(Y, X)), N).",
        ),
    ],
)
def test_each_literal_stands_after_all_that_it_needs(tmp_path, rule, program):
    if program is not None:
        assert text(of(rule, tmp_path)) == program


ODD_ROWS = [
    ("add_months", 730_000, -1), ("add_months", date(2024, 1, 31).toordinal(), 1),
    ("add_months", date(2024, 3, 31).toordinal(), -1), ("add_years", date(2024, 2, 29).toordinal(), 1),
    ("add_years", 1, -1), ("add_years", date.max.toordinal(), 1), ("add_months", 1, -1), ("day", 2023, 2, 29),
    ("day", 2024, 2, 29), ("day", 0, 1, 1), ("day", 2024, 13, 1), ("raise_by_percent", 12_345, 3),
    ("raise_by_percent", 100, 0), ("whole_years", date(2004, 2, 29).toordinal(), date(2022, 2, 28).toordinal()),
    ("whole_years", 800, 400), ("first_day_with", date(2024, 2, 10).toordinal(), 6, 48, 1279),
    ("first_day_with", date(2024, 2, 10).toordinal(), 6, 48, 1282),
]  # fmt: skip


def rows_of_the_calendar() -> list[tuple[str, ...]]:
    """Calls of all functions: days at both ends of months and years, leap years and the ends of the calendar."""
    days = [date(year, month, day) for year in (1900, 1999, 2000, 2023, 2024, 2100) for month, day in (
        (1, 1), (1, 31), (2, 1), (2, 28), (3, 1), (12, 31))]  # fmt: skip
    days += [date(2019, 11, 3) + timedelta(days=37 * each) for each in range(80)]
    rows: list[tuple[str, ...]] = [*ODD_ROWS]
    for place, each in enumerate(days):
        start = each.toordinal()
        rows += [("year", start), ("month", start), ("day", each.year, each.month, each.day)]
        rows += [("add_months", start, months) for months in (-48, -42, -13, -1, 0, 1, 11, 12, 25)]
        rows += [("whole_years", start, days[place * 7 % len(days)].toordinal())]
    return rows


def test_the_calendar_is_the_same_in_both_engines():
    rows = rows_of_the_calendar()
    assert {row[0] for row in rows} == set(FUNCTIONS)
    with prolog.holding(Law([]), {}):
        for name, *arguments in rows:
            try:
                expected = [(FUNCTIONS[name](*arguments),)]
            except (ValueError, OverflowError):
                expected = []
            goal = f"calendar:'@{name}'({', '.join(map(str, [*arguments, 'Result']))})"
            assert prolog.answers(goal, ["Result"], most=2, seconds=5).rows == expected, (name, arguments)


def test_a_call_with_what_is_no_number_fails():
    with prolog.holding(Law([]), {}):
        for name in FUNCTIONS:
            import inspect

            arity = len(inspect.signature(FUNCTIONS[name]).parameters)
            goal = f"calendar:'@{name}'({', '.join(['word'] * arity)}, Result)"
            assert prolog.answers(goal, ["Result"], most=1, seconds=5).rows == []


def test_the_engine_leaves_the_locale_of_the_process_alone():
    """Started where the environment names another locale than the process has."""
    code = (
        "import locale; before = locale.setlocale(locale.LC_ALL);"
        "from bridge.prolog.engine import prolog; prolog.version;"
        "assert locale.setlocale(locale.LC_ALL) == before"
    )
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    for more in ({}, {"LC_ALL": "C.UTF-8"}, {"LANG": "C", "LC_NUMERIC": "C.UTF-8"}):
        subprocess.run([sys.executable, "-c", code], check=True, env=kept | more, cwd=ROOT)
