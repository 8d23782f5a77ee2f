"""The rules in a small typed form of their own: what other engines are generated from.

A clause is a rule of the subset (see `bridge.syntax`) without the details of clingo's grammar.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, overload

from clingo.ast import AST, AggregateFunction, ASTType, BinaryOperator, ComparisonOperator, Sign
from clingo.symbol import SymbolType

from bridge.rules import RuleError
from bridge.syntax import Rule, violations


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a rule; `_` is a new one at each place."""

    name: str


@dataclass(frozen=True, slots=True)
class Word:
    """A constant: `work_history`."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """A string: the id of a source."""

    value: str


Term: TypeAlias = Variable | Word | Text | int


@dataclass(frozen=True, slots=True)
class Calculation:
    """Arithmetic: `+`, `-` or `*` of two expressions."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function of the calendar (`bridge.calendar.FUNCTIONS`)."""

    function: str
    arguments: tuple[Term, ...]


Expression: TypeAlias = Term | Calculation | Call


@dataclass(frozen=True, slots=True)
class Atom:
    """A predicate and its arguments."""

    name: str
    terms: tuple[Term, ...]

    @property
    def signature(self) -> str:
        """The name and the arity: `tested/4`."""
        return f"{self.name}/{len(self.terms)}"


@dataclass(frozen=True, slots=True)
class Holds:
    """An atom that has to hold, or, negated, must not."""

    atom: Atom
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison of two terms; with `=`, the left one may be a variable that is computed from the right."""

    operator: str
    left: Term
    right: Expression


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A variable that counts the different tuples for which all literals hold, or is the sum of their first terms."""

    result: Variable
    function: str
    terms: tuple[Term, ...]
    condition: "tuple[Holds | Comparison, ...]"


Literal: TypeAlias = Holds | Comparison | Aggregate


@dataclass(frozen=True, slots=True)
class Clause:
    """A rule: the head holds where all literals of the body do. A fact has no body."""

    head: Atom
    body: tuple[Literal, ...]


_COMPARISONS: Final = {
    ComparisonOperator.Equal: "=",
    ComparisonOperator.NotEqual: "!=",
    ComparisonOperator.LessThan: "<",
    ComparisonOperator.LessEqual: "<=",
    ComparisonOperator.GreaterThan: ">",
    ComparisonOperator.GreaterEqual: ">=",
}
_CALCULATIONS: Final = {BinaryOperator.Plus: "+", BinaryOperator.Minus: "-", BinaryOperator.Multiplication: "*"}
_AGGREGATES: Final = {AggregateFunction.Count: "count", AggregateFunction.Sum: "sum"}


def clause(rule: Rule) -> Clause:
    """A rule in the typed form. Raises RuleError, naming the rule, where it leaves the subset."""
    problems = list(dict.fromkeys(violations(rule)))
    if problems:
        raise RuleError([f"{rule.file}:{rule.line}: {problem}" for problem in problems])
    return Clause(_atom(rule.node.head.atom), tuple(map(_literal, rule.node.body)))


def clauses(rules: Iterable[Rule]) -> list[Clause]:
    """Rules in the typed form. Raises RuleError, naming all that leave the subset."""
    found: list[Clause] = []
    problems: list[str] = []
    for rule in rules:
        try:
            found.append(clause(rule))
        except RuleError as error:
            problems += error.problems
    if problems:
        raise RuleError(problems)
    return found


def variables(part: Clause | Literal | Expression | Atom) -> Iterator[str]:
    """The names of the variables in a part of a clause, each as often as it stands there; `_` is none."""
    match part:
        case Variable(name):
            if name != "_":
                yield name
        case Calculation(_, left, right):
            yield from variables(left)
            yield from variables(right)
        case Call(_, terms) | Atom(_, terms):
            yield from _of_all(terms)
        case Holds(atom):
            yield from variables(atom)
        case Comparison(_, left, right):
            yield from variables(left)
            yield from variables(right)
        case Aggregate(result, _, terms, condition):
            yield result.name
            yield from _of_all(terms)
            yield from _of_all(condition)
        case Clause(head, body):
            yield from variables(head)
            yield from _of_all(body)


def shared(literal: Literal) -> Iterator[str]:
    """The variables of a literal that mean the same in its whole clause: not those within an aggregate."""
    yield from variables(literal.result if isinstance(literal, Aggregate) else literal)


def unify(head: Atom, atom: Atom) -> dict[str, Term] | None:
    """The values of the head's variables for which it is the atom; None where it is not.

    What is a variable in the atom may be anything, and gives no value.
    """
    values: dict[str, Term] = {}
    if head.signature != atom.signature:
        return None
    for term, value in zip(head.terms, atom.terms, strict=True):
        if isinstance(value, Variable):
            continue
        if isinstance(term, Variable):
            if values.setdefault(term.name, value) != value:
                return None
        elif term != value:
            return None
    return values


@overload
def substitute(part: Literal, values: Mapping[str, Term]) -> Literal: ...
@overload
def substitute(part: Atom, values: Mapping[str, Term]) -> Atom: ...
@overload
def substitute(part: Expression, values: Mapping[str, Term]) -> Expression: ...
def substitute(part: Literal | Atom | Expression, values: Mapping[str, Term]) -> Literal | Atom | Expression:
    """The same with values in place of variables that have one; those of an aggregate that are its own have none."""
    match part:
        case Variable(name):
            return values.get(name, part)
        case Calculation(operator, left, right):
            return Calculation(operator, substitute(left, values), substitute(right, values))
        case Call(function, terms):
            return Call(function, _terms(terms, values))
        case Atom(name, terms):
            return Atom(name, _terms(terms, values))
        case Holds(atom, negated):
            return Holds(substitute(atom, values), negated)
        case Comparison(operator, left, right):
            return Comparison(operator, _terms((left,), values)[0], substitute(right, values))
        case Aggregate(result, function, terms, condition):
            within = tuple(substitute(each, values) for each in condition)
            literals = tuple(each for each in within if not isinstance(each, Aggregate))
            return Aggregate(result, function, _terms(terms, values), literals)
        case _:
            return part


def _terms(terms: Iterable[Term], values: Mapping[str, Term]) -> tuple[Term, ...]:
    return tuple(values.get(each.name, each) if isinstance(each, Variable) else each for each in terms)


def written(part: Clause | Atom | Literal | Expression) -> str:
    """A rule, or a part of one, as the rules write it."""
    match part:
        case Clause(head, body):
            return f"{written(head)} :- {', '.join(map(written, body))}." if body else f"{written(head)}."
        case Variable(name) | Word(name):
            return name
        case Text(value):
            return f'"{value}"'
        case Calculation(operator, left, right):
            return f"{written(left)} {operator} {written(right)}"
        case Call(function, terms):
            return f"@{function}({', '.join(map(written, terms))})"
        case Atom(name, terms):
            return f"{name}({', '.join(map(written, terms))})" if terms else name
        case Holds(atom, negated):
            return f"not {written(atom)}" if negated else written(atom)
        case Comparison(operator, left, right):
            return f"{written(left)} {operator} {written(right)}"
        case Aggregate(result, function, terms, condition):
            inner = f"{', '.join(map(written, terms))} : {', '.join(map(written, condition))}"
            return f"{written(result)} = #{function} {{ {inner} }}"
        case _:
            return str(part)


def _of_all(parts: "Iterable[Literal | Expression]") -> Iterator[str]:
    for part in parts:
        yield from variables(part)


def _literal(node: AST) -> Literal:
    atom = node.atom
    if atom.ast_type is ASTType.SymbolicAtom:
        return Holds(_atom(atom), node.sign == Sign.Negation)
    if atom.ast_type is ASTType.Comparison:
        (guard,) = atom.guards
        return Comparison(_COMPARISONS[guard.comparison], _term(atom.term), _expression(guard.term))
    (element,) = atom.elements
    condition = tuple(_literal(each) for each in element.condition)
    return Aggregate(
        Variable(atom.left_guard.term.name),
        _AGGREGATES[atom.function],
        tuple(map(_term, element.terms)),
        tuple(each for each in condition if not isinstance(each, Aggregate)),
    )


def _atom(node: AST) -> Atom:
    return Atom(node.symbol.name, tuple(map(_term, node.symbol.arguments)))


def _expression(node: AST) -> Expression:
    if node.ast_type is ASTType.BinaryOperation:
        return Calculation(_CALCULATIONS[node.operator_type], _expression(node.left), _expression(node.right))
    if node.ast_type is ASTType.Function and node.external:
        return Call(node.name, tuple(map(_term, node.arguments)))
    return _term(node)


def _term(node: AST) -> Term:
    if node.ast_type is ASTType.Variable:
        return Variable(node.name)
    symbol = node.symbol
    if symbol.type is SymbolType.Number:
        return int(symbol.number)
    return Text(symbol.string) if symbol.type is SymbolType.String else Word(symbol.name)
