"""A query reads and does nothing else: what tries more is refused, and nothing is left of it."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile_goals import HOSTILE, MARK

from bridge.prolog.engine import prolog

AMINA = "examples/one_short.yaml"
OK = "requires(eight_years, fast, Q)"

_CLAUSES = """
findall(Name-Arity-Count,
        ( current_module(Module),
          ( memberchk(Module, [law, engine, calendar, user, system]) ; sub_atom(Module, 0, _, _, law_) ),
          current_predicate(Module:Name/Arity),
          functor(Head, Name, Arity),
          \\+ predicate_property(Module:Head, imported_from(_)),
          \\+ predicate_property(Module:Head, tabled),
          \\+ predicate_property(Module:Head, foreign),
          predicate_property(Module:Head, number_of_clauses(Count))
        ), All), sort(All, Set), term_to_atom(Set, Answer)
"""
_FLAGS = """
findall(Flag-Value, current_prolog_flag(Flag, Value), All), sort(All, Set), term_to_atom(Set, Answer)
"""
_OTHERS = """
findall(M, current_module(M), Modules), findall(o(P, T, N), current_op(P, T, N), Operators),
findall(S, stream_property(S, file_name(_)), Streams), sort(Modules, A), sort(Operators, B),
length(Streams, C), term_to_atom([A, B, C], Answer)
"""


def state() -> dict[str, Any]:
    """What a goal could leave behind in Prolog, in this process, and in the folder."""
    told = {name: prolog._once(text) for name, text in (("clauses", _CLAUSES), ("flags", _FLAGS), ("others", _OTHERS))}
    return {
        **told,
        "files": sorted(str(each) for each in Path.cwd().iterdir()),
        "environment": {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
        "threads": threading.active_count(),
    }


@pytest.fixture
def untouched(ophold) -> Iterator[None]:
    assert ophold("query", OK).exit_code == 0
    before = state()
    yield
    after = state()
    assert after == before
    assert MARK not in str(after)
    assert not Path(MARK).exists()
    assert ophold("query", OK).exit_code == 0


def test_there_are_many() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 200


def test_what_is_hostile_is_refused_and_leaves_nothing(ophold, untouched) -> None:
    for goal in HOSTILE:
        result = ophold("query", "--", goal)
        assert (result.exit_code, result.stdout) == (2, ""), goal
        assert result.stderr.startswith("GOAL: "), goal
        assert len(result.stderr.splitlines()) >= 1
        assert max(map(len, result.stderr.splitlines())) < 2_000, goal


def test_it_is_refused_with_an_applicant_too(ophold, untouched) -> None:
    for goal in HOSTILE[::5]:
        result = ophold("query", "--applicant", AMINA, "--lang", "da", "--", goal)
        if "(P" not in goal and "(_" not in goal:
            assert (result.exit_code, result.stdout) == (2, ""), goal


@pytest.mark.parametrize(
    "goal",
    [
        'source(Id, Rank, "halt. :- halt"), route(Id, Rank)',
        """source(Id, Rank, "'), halt, ('")""",
        'source(Id, Rank, "\\\\"), route(Id, Rank)',
        'source(Id, Rank, "a\\"b")',
        'source("~w", "%s", "{0}")',
        'source("#include <x>", "% x", "%* x *%")',
        'source("/* x", "`x`", "0\'c")',
    ],
)
def test_text_in_quotes_is_only_text(ophold, untouched, goal) -> None:
    result = ophold("query", goal)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout in ("There are no answers.\n", "No.\n")


@pytest.mark.parametrize(
    ("goal", "limit"),
    [
        ("source(A, B, C), source(D, E, F), source(G, H, I), source(J, K, 1)", "seconds"),
        ("source(A, B, C), source(D, E, F), source(G, H, I), not route(A, D), A = 1", "seconds"),
        ("N = #count { A : source(A, B, C), source(D, E, F), source(G, H, I), source(J, K, 1) }", "seconds"),
        ("N = #count { A, D, G, J : source(A, B, C), source(D, E, F), source(G, H, I), source(J, K, L) }", "memory"),
        ("N = #sum { 1, A, D, G, J : source(A, B, C), source(D, E, F), source(G, H, I), source(J, K, L) }", "memory"),
    ],
)
def test_a_limit_ends_what_would_never_end(untouched, goal, limit) -> None:
    from typer.testing import CliRunner

    from cli.main import app

    result = CliRunner().invoke(app, ["query", goal, "--seconds", "2" if limit == "seconds" else "60"])
    assert (result.exit_code, result.stdout) == (3, "")
    assert limit in result.stderr
    assert "Traceback" not in result.output


def test_numbers_do_not_grow(ophold, untouched) -> None:
    squares = ", ".join(f"A{n + 1} = A{n} * A{n}" for n in range(38))
    for goal in (f"A0 = 2, {squares}", f"{', '.join(reversed(squares.split(', ')))}, A0 = 2"):
        assert ophold("query", goal).stdout == "There are no answers.\n"
    counted = f"N = #count {{ A0 : asks_age(_, _, A0), {squares} }}"
    assert ophold("query", counted).stdout == "N\n0\n"
    assert ophold("query", "X = 2147483647, Y = X + 1").stdout == "There are no answers.\n"
    assert ophold("query", "X = 2147483646, Y = X + 1").stdout == "X           Y\n2147483646  2147483647\n"


def test_facts_of_one_question_are_not_there_in_the_next(ophold, untouched) -> None:
    assert "1992-04-09" in ophold("query", "born(P, B)", "--applicant", AMINA).stdout
    assert "1992-04-09" not in ophold("query", "born(P, B)", "--applicant", "examples/refugee.yaml").stdout
    both = ophold(
        "query", "born(P, A), born(Q, B), P < Q", "--applicant", AMINA, "--applicant", "examples/refugee.yaml"
    )
    assert len(both.stdout.splitlines()) == 2
    assert ophold("query", "asked_about(G)").stdout == "G\neight_years\n"
    assert ophold("query", "asked_about(G)", "--regime", "points").stdout == "G\npoints\n"
    assert ophold("query", "asked_about(G)").stdout == "G\neight_years\n"
