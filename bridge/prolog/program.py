"""From the typed form of the rules to a program for SWI-Prolog.

A predicate keeps its name, with its arity as part of it ('tested/4'), so that none of them ever meets one of Prolog's
own. What is derived is tabled. The literals of a body stand in an order in which each is ready when its turn comes:
what is compared, computed or negated has its variables bound, and an aggregate all that it shares with the rest.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from bridge.clauses import (
    Aggregate,
    Atom,
    Calculation,
    Call,
    Clause,
    Comparison,
    Expression,
    Holds,
    Literal,
    Term,
    Text,
    Variable,
    Word,
    shared,
    variables,
)

_EQUAL: Final = {"=": "==", "!=": "\\=="}

#: Comparisons by the order of terms, each by the predicate and the order of its arguments (see engine.pl).
_ORDERED: Final = {"<": ("before", False), "<=": ("not_after", False), ">": ("before", True), ">=": ("not_after", True)}


class NeverBound(ValueError):
    """A body of which some variables, the `names`, get no value before they are needed."""

    def __init__(self, signature: str, names: Sequence[str]) -> None:
        super().__init__(f"{signature}: never bound: {', '.join(names)}")
        self.names = names


def program(clauses: Sequence[Clause], asked: Iterable[str] = ()) -> str:
    """The whole program: declarations, then each predicate with all its clauses.

    What is `asked`, as name/arity, may be asked although no rule derives or reads it.
    """
    of: dict[str, list[Clause]] = {}
    for clause in clauses:
        of.setdefault(clause.head.signature, []).append(clause)
    read = {name for clause in clauses for literal in clause.body for name in _read(literal)}.union(asked)
    lines = [":- style_check(-singleton)."]  # the rules name what they do not use
    lines += (f":- dynamic {_indicator(name)}." for name in sorted(read.difference(of)))
    for name, those in of.items():
        if any(clause.body for clause in those):
            lines.append(f":- table {_indicator(name)}.")
        lines += map(text, those)
    return "\n".join([*lines, ""])


def text(clause: Clause) -> str:
    """A clause as Prolog reads it."""
    head = atom_text(clause.head)
    return f"{head} :- {', '.join(map(literal_text, in_order(clause)))}." if clause.body else f"{head}."


def in_order(clause: Clause, bound: Iterable[str] = ()) -> Iterator[Literal]:
    """The literals of the body, each after all that it needs; `bound` are variables that have values before."""
    known = set(bound)
    outside = [*variables(clause.head), *(name for literal in clause.body for name in shared(literal))]
    waiting = list(clause.body)
    while waiting:
        literal = next((each for each in waiting if _is_ready(each, known, outside)), None)
        if literal is None:
            names = [name for each in waiting for name in shared(each) if name not in known]
            raise NeverBound(clause.head.signature, list(dict.fromkeys(names)))
        waiting.remove(literal)
        known.update(shared(literal))
        yield literal


def _is_ready(literal: Literal, known: Collection[str], outside: Collection[str]) -> bool:
    match literal:
        case Holds(atom, negated):
            return not negated or all(name in known for name in variables(atom))
        case Comparison("=", Variable(_), right):
            return all(name in known for name in variables(right))
        case Comparison(_, left, right):
            return all(name in known for part in (left, right) for name in variables(part))
        case Aggregate(_, _, terms, condition):
            within = [name for part in (*terms, *condition) for name in variables(part)]
            return all(name in known for name in within if name in outside)


def _binds(literal: Literal) -> bool:
    match literal:
        case Holds(_, negated):
            return not negated
        case Comparison(operator, left, _):
            return operator == "=" and isinstance(left, Variable)
        case Aggregate():
            return True


def _read(literal: Literal) -> Iterator[str]:
    if isinstance(literal, Holds):
        yield literal.atom.signature
    elif isinstance(literal, Aggregate):
        for each in literal.condition:
            yield from _read(each)


# Text -------------------------------------------------------------------------------------------------------


def fact_text(case: str, fact: Sequence[str | int]) -> str:
    """A fact of a case: `fact` is the predicate's name and its arguments after the case, a string in quotes."""
    name, *arguments = fact
    terms: list[Term] = [
        each if isinstance(each, int) else Text(each.strip('"')) if each.startswith('"') else Word(each)
        for each in arguments
    ]
    return atom_text(Atom(str(name), (Word(case), *terms)))


def literal_text(literal: Literal) -> str:
    """A literal as a goal."""
    match literal:
        case Holds(atom, negated):
            return f"\\+ {atom_text(atom)}" if negated else atom_text(atom)
        case Comparison("=", Variable(name), Call(function, arguments)):
            return f"calendar:'@{function}'({', '.join([*map(term_text, arguments), name])})"
        case Comparison("=", Variable(name), Calculation() as right):
            whole = [f"integer({each})" for each in dict.fromkeys(variables(right))]
            return ", ".join([*whole, f"{name} is {expression_text(right)}"])
        case Comparison("=", Variable(name), right):
            return f"{name} = {expression_text(right)}"
        case Comparison(operator, left, right):
            sides = term_text(left), expression_text(right)
            if operator in _EQUAL:
                return f"{sides[0]} {_EQUAL[operator]} {sides[1]}"
            name, turned = _ORDERED[operator]
            first, second = reversed(sides) if turned else sides
            return f"{name}({first}, {second})"
        case Aggregate(result, function, terms, condition):
            # What nothing within can bind has its value from outside.
            inner = Clause(Atom("aggregate", ()), condition)
            bound = {name for each in condition if _binds(each) for name in variables(each)}
            goal = ", ".join(map(literal_text, in_order(inner, {*variables(inner)} - bound)))
            return f"{function}([{', '.join(map(term_text, terms))}], ({goal}), {result.name})"


def atom_text(atom: Atom) -> str:
    """An atom as Prolog reads it."""
    arguments = f"({', '.join(map(term_text, atom.terms))})" if atom.terms else ""
    return f"{quoted(atom.signature)}{arguments}"


def expression_text(expression: Expression) -> str:
    """An expression as Prolog computes it. A call stands only where something is assigned."""
    if isinstance(expression, Calculation):
        left, right = expression_text(expression.left), expression_text(expression.right)
        return f"({left} {expression.operator} {right})"
    assert not isinstance(expression, Call)
    return term_text(expression)


def term_text(term: Term) -> str:
    """A term as Prolog reads it."""
    match term:
        case Variable(name):
            return name
        case Word(name):
            return quoted(name)
        case Text(value):
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case _:
            return str(term)


def quoted(name: str) -> str:
    """A text as a quoted atom, on one line."""
    return "'" + name.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"


def _indicator(signature: str) -> str:
    return f"{quoted(signature)}/{signature.rpartition('/')[2]}"
