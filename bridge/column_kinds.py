"""Which columns of predicates hold cases, days or amounts of money: what their numbers mean, found by the rules.

Only what is certain counts: a column is of a kind where every rule that derives the predicate puts something of that
kind there. Words, and 0 where a day or an amount is open, may stand beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from bridge.clauses import (
    Aggregate,
    Calculation,
    Call,
    Clause,
    Comparison,
    Expression,
    Holds,
    Variable,
)
from bridge.clauses import Literal as Part
from bridge.predicates import CIRCUMSTANCES, schema_predicates
from bridge.thresholds import DAY, OF_ALL, OF_REGIMES, Meaning

#: A case; an ordinal of the calendar; øre.
Kind = Literal["case", "day", "money"]

Columns = tuple[Kind | None, ...]

#: A table whose figures are øre, and that `bridge.thresholds` does not describe.
_OF_FIGURES: Final[Mapping[str, Columns]] = {"income_amount/2": (None, "money")}

_OF_FUNCTIONS: Final[Mapping[str, Kind]] = {
    "day": "day",
    "add_months": "day",
    "add_years": "day",
    "first_day_with": "day",
    "raise_by_percent": "money",
}


class Kinds:
    """The kinds of the columns of everything that some clauses derive or read; they must not be recursive."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses: dict[str, list[Clause]] = {}
        for clause in clauses:
            self._clauses.setdefault(clause.head.signature, []).append(clause)
        self._known: dict[str, Columns] = {
            **CIRCUMSTANCES,
            **_OF_FIGURES,
            **dict(_of_fields()),
            **dict(_of_tables()),
        }

    def of(self, signature: str) -> Columns:
        """The kind of each column, None where it is not certain."""
        if signature not in self._known:
            arity = int(signature.rpartition("/")[2])
            rows = [self._of_head(clause) for clause in self._clauses.get(signature, ())]
            self._known[signature] = tuple(_agreed([row[at] for row in rows]) for at in range(arity))
        return self._known[signature]

    def _of_head(self, clause: Clause) -> "tuple[Kind | Literal['other'] | None, ...]":
        """The kind of each column of a head; None where something stands there that is no number."""
        kinds = self.of_variables(clause.body) if clause.body else {}
        return tuple(
            kinds.get(term.name, "other") if isinstance(term, Variable) else "other" if _is_number(term) else None
            for term in clause.head.terms
        )

    def of_variables(self, body: Sequence[Part]) -> dict[str, Kind]:
        """The kinds of the variables of a body, as far as they are certain."""
        found: dict[str, Kind] = {}
        count = -1
        while len(found) != count:
            count = len(found)
            for literal in body:
                self._learn(literal, found)
        return found

    def _learn(self, literal: Part, found: dict[str, Kind]) -> None:
        match literal:
            case Holds(atom, False):
                for term, kind in zip(atom.terms, self.of(atom.signature), strict=True):
                    if kind and isinstance(term, Variable) and term.name != "_":
                        found.setdefault(term.name, kind)
            case Comparison("=", Variable(name), right):
                kind = _of_expression(right, found)
                if kind:
                    found.setdefault(name, kind)
            case Aggregate(result, "sum", (Variable(name), *_), condition):
                if self.of_variables(condition).get(name) == "money":
                    found.setdefault(result.name, "money")
            case _:
                pass


def _is_number(term: object) -> bool:
    return isinstance(term, int) and term != 0


def _agreed(kinds: "Sequence[Kind | Literal['other'] | None]") -> Kind | None:
    told = {kind for kind in kinds if kind is not None}
    kind = told.pop() if len(told) == 1 else None
    return None if kind == "other" else kind


def _of_expression(expression: Expression, known: Mapping[str, Kind]) -> Kind | None:
    match expression:
        case Variable(name):
            return known.get(name)
        case Call(function, _):
            return _OF_FUNCTIONS.get(function)
        case Calculation("+" | "-" as operator, left, right):
            kinds = _of_expression(left, known), _of_expression(right, known)
            if kinds == ("money", "money"):
                return "money"
            # A day and a number of days are a day; two days are none.
            moved = kinds == ("day", None) or (operator == "+" and kinds == (None, "day"))
            return "day" if moved else None
        case Calculation("*", left, right):
            kinds = _of_expression(left, known), _of_expression(right, known)
            return "money" if kinds in (("money", None), (None, "money")) else None
        case _:
            return None


def _of_fields() -> Iterable[tuple[str, Columns]]:
    for signature, (_, shape) in schema_predicates().items():
        kind: Kind | None = None
        if shape and shape.kind in ("date", "money", "income"):
            kind = "day" if shape.kind == "date" else "money"
        between = int(signature.rpartition("/")[2]) - 2
        yield signature, ("case", *[None] * between, kind)


def _of_tables() -> Iterable[tuple[str, Columns]]:
    for name, meaning in {**OF_REGIMES, **OF_ALL}.items():
        yield f"{name}/{meaning.arity}", tuple(_of_table(meaning))


def _of_table(meaning: Meaning) -> Iterable[Kind | None]:
    for column in meaning.columns:
        yield "money" if column == "amount" else None
        if column == DAY:
            yield from (None, None)
