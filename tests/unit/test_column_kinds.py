"""What the columns of predicates hold: only what every rule puts there is certain."""

from collections.abc import Sequence

import clingo.ast
import pytest

from bridge import KnowledgeBase
from bridge.clauses import Clause, clause
from bridge.column_kinds import Columns, Kinds
from bridge.predicates import Askable
from bridge.rules import RuleBase
from bridge.syntax import Rule


def made(text: str) -> list[Clause]:
    found: list[clingo.ast.AST] = []
    clingo.ast.parse_string(text, found.append)
    rules = [node for node in found if node.ast_type is clingo.ast.ASTType.Rule]
    return [clause(Rule("x.lp", 1, "", frozenset(), frozenset(), node)) for node in rules]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a(P, D) :- born(P, D).", ("case", "day")),
        ("a(P, T) :- born(P, D), T = @add_years(D, 18).", ("case", "day")),
        ("a(P, T) :- born(P, D), T = D + 1.", ("case", "day")),
        ("a(P, T) :- born(P, D), T = 1 + D.", ("case", "day")),
        ("a(P, N) :- born(P, D), decided_on(P, E), N = E - D.", ("case", None)),
        ("a(P, Y) :- born(P, D), Y = @year(D).", ("case", None)),
        ("a(P, D) :- born(P, D). a(P, 0) :- permits(P, I).", ("case", "day")),
        ("a(P, D) :- born(P, D). a(P, 7) :- permits(P, I).", ("case", None)),
        ("a(P, D) :- born(P, D). a(P, none) :- permits(P, I).", ("case", "day")),
        ("a(P, D) :- born(P, D). a(P, A) :- income(P, Y, A).", ("case", None)),
        ("a(P, D) :- born(P, D). a(P, N) :- b(P, N). b(x, 5).", (None, None)),
        ("a(P, A) :- debts_amount(P, I, A).", ("case", "money")),
        ("a(P, S) :- b(P, S). b(P, S) :- debts(P, J), S = #sum { A, I : debts_amount(P, I, A) }.", ("case", "money")),
        ("a(P, N) :- debts(P, J), N = #count { A : debts_amount(P, I, A) }.", ("case", None)),
        ("a(P, N) :- debts_amount(P, I, A), N = A * 2.", ("case", "money")),
        ("a(P, N) :- debts_amount(P, I, A), N = A * A.", ("case", None)),
        ("a(P, D) :- decided_on(P, D), not born(P, D).", ("case", "day")),
        ("a(D, X) :- b(D, X). b(1, x).", (None, None)),
        ("a(A, x) :- extension_cap(A).", ("money", None)),
    ],
)
def test_kinds(text: str, kinds: Columns) -> None:
    assert Kinds(made(text)).of("a/2") == kinds


def test_cases_are_what_the_documentation_calls_p(kb: KnowledgeBase) -> None:
    askable = Askable(kb.rules)
    kinds = Kinds(clause(rule) for rule in askable.rules)
    wrong: Sequence[str] = [
        each.shown
        for each in askable.predicates.values()
        if [kind == "case" for kind in kinds.of(each.signature)] != [name == "P" for name in each.arguments]
    ]
    assert wrong == []


def test_what_is_certain_of_the_law(kb: KnowledgeBase) -> None:
    kinds = Kinds(clause(rule) for rule in Askable(kb.rules).rules)
    assert kinds.of("extension_window/3") == ("case", "day", "day")
    assert kinds.of("income_amount/2") == (None, "money")
    assert kinds.of("shortfall/8") == ("case", *[None] * 7)
    assert kinds.of("nosuch/2") == (None, None)


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase(RuleBase.load())
