"""The typed form of rules: for each its head, what its body reads, and where it stands.

From it come the slices (only the rules that a question's goals reach) and the check of a changed rule base: that
it keeps to the subset that every engine understands, and that clingo has nothing to say of it.
"""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Final, NamedTuple, TypeGuard

import clingo.ast
from clingo.ast import AST, ASTType
from clingo.symbol import SymbolType

from bridge.calendar import FUNCTIONS
from bridge.rules import RuleBase, RuleError, reached

#: What is followed from rule to rule, counted from 0: there stand the kind of a thing and the requirement.
COLUMNS: Final = (1, 3)

#: What stands in the `COLUMNS` of an atom: a constant or the name of a variable; nothing where there is no such column.
Columns = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule or fact: `head` and what its body reads, as name/arity; `line` counts from 1."""

    file: str
    line: int
    head: str
    positive: frozenset[str]
    negative: frozenset[str]
    node: AST

    @cached_property
    def text(self) -> str:
        """The rule as clingo writes it, on one line."""
        return str(self.node)

    @property
    def body(self) -> frozenset[str]:
        """Every predicate that the body reads, as name/arity."""
        return self.positive | self.negative

    @property
    def name(self) -> str:
        """The name of the predicate that the rule derives."""
        return self.head.partition("/")[0]

    @property
    def arity(self) -> int:
        """The number of arguments of the predicate that the rule derives."""
        return int(self.head.partition("/")[2])

    @cached_property
    def constants(self) -> tuple[str | int | None, ...]:
        """The arguments of a head that is one atom: its constants, and None where a variable stands."""
        from bridge.engine import value

        atom = next(nodes(self.node.head, ASTType.SymbolicAtom), None)
        if atom is None or atom.symbol.ast_type is not ASTType.Function:
            return ()
        return tuple(
            value(term.symbol) if term.ast_type is ASTType.SymbolicTerm else None for term in atom.symbol.arguments
        )

    @property
    def days(self) -> tuple[date, ...]:
        """The days that a head names by year, month and day."""
        named = zip(self.constants, self.constants[1:], self.constants[2:], strict=False)
        numbers = ((year, month, day) for year, month, day in named if _is_year(year))
        return tuple(
            date(year, month, day) for year, month, day in numbers if isinstance(month, int) and isinstance(day, int)
        )

    @property
    def years(self) -> tuple[int, ...]:
        """The years that a head names, those of its days too."""
        return tuple(filter(_is_year, self.constants))

    @cached_property
    def requirement(self) -> str | None:
        """The constant that the head names after a case, a regime and a route: a requirement, if it is one."""
        atom = next(nodes(self.node.head, ASTType.SymbolicAtom), None)
        if atom is None or atom.symbol.ast_type is not ASTType.Function:
            return None
        columns = [str(term) for term in atom.symbol.arguments]
        return columns[3] if columns[:3] == ["P", "G", "R"] and columns[3:] and columns[3][0].islower() else None

    @property
    def columns(self) -> Columns:
        """The names that stand in the `COLUMNS` of the head; nothing where anything else does."""
        return tuple(each if is_name(each) else "" for each in self.columns_read[0])

    @cached_property
    def atoms(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every atom of the rule, that of the head first: the name of its predicate, and its arguments as text."""
        return tuple(
            (atom.symbol.name, tuple(map(str, atom.symbol.arguments)))
            for part in (self.node.head, *self.node.body)
            for atom in nodes(part, ASTType.SymbolicAtom)
        )

    @cached_property
    def compared(self) -> tuple[tuple[str, str], ...]:
        """What comparisons of the rule, also such that give a variable its value, have on their two sides, as text."""
        return tuple(
            (str(comparison.term), str(comparison.guards[0].term))
            for comparison in nodes(self.node, ASTType.Comparison)
        )

    @cached_property
    def columns_read(self) -> tuple[Columns, tuple[tuple[str, Columns], ...]]:
        """What stands in the `COLUMNS` of the head, and of each atom that the body reads, by its name."""
        (_, own), *read = (
            (name, tuple("".join(arguments[column : column + 1]) for column in COLUMNS))
            for name, arguments in self.atoms
        )
        return own, tuple(sorted(set(read)))


def is_name(term: str) -> bool:
    """Whether the text of a term is a constant that is neither a number nor a string."""
    return term.isidentifier() and not is_variable(term)


def is_variable(term: str) -> bool:
    """Whether the text of a term is that of a variable."""
    return term.isidentifier() and (term == "_" or term.lstrip("_")[:1].isupper())


def _is_year(constant: object) -> TypeGuard[int]:
    return isinstance(constant, int) and 1900 < constant < 2200


def parse(base: RuleBase, path: Path, *, question: bool = False) -> Iterator[Rule]:
    """The rules of one file. Raises RuleError where it does not parse, or, if no question, holds what is no rule."""
    name = base.name(path)
    for node in _statements(base, path):
        if node.ast_type is ASTType.Rule:
            positive: set[str] = set()
            negative: set[str] = set()
            for literal in node.body:
                _reads(literal, positive, negative)
            head = next(_signatures(node.head), "")
            yield Rule(
                name,
                node.location.begin.line,
                head,
                frozenset(positive),
                frozenset(negative),
                node,
            )
        elif not question and node.ast_type not in (ASTType.Defined, ASTType.Comment) and str(node) != "#program base.":
            raise RuleError([f"{name}:{node.location.begin.line}: only rules stand in the law: {node}"])


def _statements(base: RuleBase, path: Path) -> list[AST]:
    """The statements of one file; that it includes others is an error, and they are not read."""
    nodes: list[AST] = []
    messages: list[str] = []
    text = base.text(path)

    def parsed(text: str, take: Callable[[AST], None]) -> None:
        clingo.ast.parse_string(text, take, logger=lambda code, message: messages.append(message))

    try:
        if base.checked:
            # Outside of strings and comments, and only clingo knows where those are, an include would be followed, and
            # a character beyond ASCII would end the process: first both are made something to stumble over.
            parsed(_BEYOND_ASCII.sub(_STUMBLE, text.replace("#include", "#includ_")), lambda node: None)
        parsed(text, nodes.append)
    except RuntimeError:
        told = "\n".join(messages).replace("<string>", base.name(path)).replace("#includ_", "#include")
        raise RuleError(_problems(told.replace(_STUMBLE, "a character that is not ASCII"))) from None
    return nodes


_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_STUMBLE: Final = "\x7f"


_PLACE: Final = re.compile(r"(.+?:\d+:)\d+(?:-[\d:]+)?: (\w+:) ")


def _problems(messages: str) -> list[str]:
    """clingo's messages, each as one line: the file and the line, and what is wrong there."""
    problems: list[str] = []
    for line in messages.replace("[#inc_base];", "").replace(":-[#inc_base].", ".").splitlines():
        place = _PLACE.match(line)
        if place and place[2] != "note:":
            problems.append(f"{place[1]} {line[place.end() :]}")
        elif line.strip():
            text = line[place.end() :] if place else line.strip()
            problems[-1:] = [f"{problems[-1]} {text}" if problems else text]
    return problems


def _reads(literal: AST, positive: set[str], negative: set[str]) -> None:
    # What an aggregate counts must be known before, as what is negated must: a lower stratum.
    plain = literal.ast_type is ASTType.Literal and literal.atom.ast_type is not ASTType.BodyAggregate
    (positive if plain and not literal.sign else negative).update(_signatures(literal))


def _signatures(node: AST) -> Iterator[str]:
    # A literal's atom is reached directly: searching below each node would cost most of the parse.
    if node.ast_type is ASTType.Literal:
        node = node.atom
    atoms = (node,) if node.ast_type is ASTType.SymbolicAtom else nodes(node, ASTType.SymbolicAtom)
    for atom in atoms:
        symbol = atom.symbol
        if symbol.ast_type is ASTType.Function:
            yield f"{symbol.name}/{len(symbol.arguments)}"


def nodes(node: AST, kind: ASTType) -> Iterator[AST]:
    """All nodes of a kind below `node`, itself included."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node.ast_type is kind:
            yield node
        for key in node.child_keys:
            child = getattr(node, key)
            waiting.extend([child] if isinstance(child, AST) else child or ())


# The subset -----------------------------------------------------------------------------------------------


def check(base: RuleBase) -> None:
    """Raises RuleError where the law or the register leaves the subset, or where grounding them is not quiet.

    Also where something is asked that is no requirement of the schema.
    """
    from bridge.catalogue import unknown_requirements

    rules, problems = readable(base)
    if not problems:
        problems = [*outside(rules), *not_stratified(rules)] or said_by_clingo(base)
    if not problems:
        for name, rule in unknown_requirements(base).items():
            problems.append(f"{rule.file}:{rule.line}: the schema has no requirement of the name {name}")
    if problems:
        raise RuleError(problems)


def readable(base: RuleBase) -> tuple[list[Rule], list[str]]:
    """The rules of the law and of the register as far as they can be read, and what keeps others from it."""
    rules: list[Rule] = []
    problems: list[str] = []
    for path in (*base.law_files, *base.register_files):
        try:
            rules += parse(base, path)
        except RuleError as error:
            problems += error.problems
    return rules, problems


def outside(rules: Sequence[Rule]) -> list[str]:
    """What in the rules leaves the subset, each with its file and line."""
    problems = [f"{rule.file}:{rule.line}: {problem}" for rule in rules for problem in dict.fromkeys(violations(rule))]
    return [*problems, *several_arities(rules)]


def said_by_clingo(base: RuleBase, facts: str = "") -> list[str]:
    """What clingo says of the law and the register, without an applicant or with the facts of some."""
    from bridge.engine import control

    try:
        control(facts, files=[path.as_posix() for path in (*base.law_files, *base.register_files)])
    except RuleError as error:
        return _problems(str(error).replace(f"{base.folder.as_posix()}/", ""))
    return []


def check_question(base: RuleBase, path: Path) -> None:
    """Raises RuleError where a question does not parse, or brings in more than itself. It may choose and optimise."""
    for node in _statements(base, path):
        if node.ast_type is ASTType.Script:
            raise RuleError([f"{base.name(path)}:{node.location.begin.line}: a question holds no script"])


def violations(rule: Rule) -> Iterator[str]:
    """What in a rule leaves the subset that clingo, Prolog and SQL all understand."""
    head = rule.node.head
    if head.ast_type is not ASTType.Literal or head.atom.ast_type is not ASTType.SymbolicAtom or head.sign:
        yield "a head is one plain atom"
    else:
        yield from _atom_violations(head.atom, "a head")
    for literal in rule.node.body:
        yield from _literal_violations(literal)


_OUTSIDE: Final = {
    ASTType.Pool: "a pool is not in the subset",
    ASTType.Interval: "an interval is not in the subset",
    ASTType.ConditionalLiteral: "a conditional literal is not in the subset",
    ASTType.UnaryOperation: "classical negation or a minus sign is not in the subset",
}
_OPERATORS: Final = (
    clingo.ast.BinaryOperator.Plus,
    clingo.ast.BinaryOperator.Minus,
    clingo.ast.BinaryOperator.Multiplication,
)


def _literal_violations(literal: AST) -> Iterator[str]:
    if literal.ast_type is not ASTType.Literal:
        yield _OUTSIDE.get(literal.ast_type, "a body holds literals only")
        return
    atom = literal.atom
    if atom.ast_type is ASTType.SymbolicAtom:
        if literal.sign == clingo.ast.Sign.DoubleNegation:
            yield "double negation is not in the subset"
        yield from _atom_violations(atom, "an atom")
    elif atom.ast_type is ASTType.Comparison:
        if literal.sign or len(atom.guards) != 1:
            yield "a literal holds one comparison, not negated"
        else:
            yield from _comparison_violations(atom)
    elif atom.ast_type is ASTType.BodyAggregate:
        yield from _aggregate_violations(literal)
    else:
        yield "a body holds atoms, comparisons and aggregates"


def _atom_violations(atom: AST, what: str) -> Iterator[str]:
    symbol = atom.symbol
    if symbol.ast_type is ASTType.Function:
        yield from _not_plain(symbol.arguments, f"the arguments of {what} are variables and constants")
    else:
        yield _OUTSIDE.get(symbol.ast_type, f"{what} is one plain atom")


def _not_plain(terms: Iterable[AST], problem: str) -> Iterator[str]:
    for term in terms:
        constant = term.ast_type is ASTType.SymbolicTerm and term.symbol.type not in _EXTREMES
        if not constant and term.ast_type is not ASTType.Variable:
            yield _OUTSIDE.get(term.ast_type, problem)


_EXTREMES: Final = (SymbolType.Infimum, SymbolType.Supremum)


def _comparison_violations(comparison: AST) -> Iterator[str]:
    left, (guard,) = comparison.term, comparison.guards
    right = guard.term
    if left.ast_type is not ASTType.Variable or guard.comparison != clingo.ast.ComparisonOperator.Equal:
        yield from _not_plain((left, right), "only what is compared with = is computed, and assigned to a variable")
    elif right.ast_type is ASTType.Function and right.external:
        yield from _call_violations(right)
    else:
        yield from _arithmetic_violations(right)


def _call_violations(call: AST) -> Iterator[str]:
    function = FUNCTIONS.get(call.name)
    if function is None:
        yield f"there is no function @{call.name}"
    elif len(call.arguments) != (number := len(inspect.signature(function).parameters)):
        yield f"the number of arguments of @{call.name} is {number}"
    yield from _not_plain(call.arguments, "the arguments of a function are variables and constants")


def _arithmetic_violations(term: AST) -> Iterator[str]:
    waiting = [term]
    while waiting:
        term = waiting.pop()
        if term.ast_type is ASTType.BinaryOperation:
            if term.operator_type not in _OPERATORS:
                yield "arithmetic is addition, subtraction and multiplication"
            waiting += (term.left, term.right)
        else:
            yield from _not_plain((term,), "what is assigned is a call, or arithmetic on variables and constants")


def _aggregate_violations(literal: AST) -> Iterator[str]:
    atom = literal.atom
    guard = atom.left_guard
    if (
        literal.sign
        or atom.right_guard is not None
        or guard is None
        or guard.comparison != clingo.ast.ComparisonOperator.Equal
        or guard.term.ast_type is not ASTType.Variable
    ):
        yield "an aggregate is assigned: V = #sum { ... } or V = #count { ... }"
    if atom.function not in (clingo.ast.AggregateFunction.Sum, clingo.ast.AggregateFunction.Count):
        yield "an aggregate is #sum or #count"
    if len(atom.elements) != 1:
        yield "an aggregate has one element"
    elif atom.function == clingo.ast.AggregateFunction.Sum and len(atom.elements[0].terms) < 2:
        yield "the tuple of a sum carries an identity"
    for element in atom.elements:
        yield from _not_plain(element.terms, "the tuple of an aggregate holds variables and constants")
        for each in element.condition:
            yield from _literal_violations(each)


def several_arities(rules: Iterable[Rule], known: Iterable[str] = ()) -> Iterator[str]:
    """The names that do not always have the same number of arguments; those of what is `known` (name/arity) first."""
    first_of = {signature.partition("/")[0]: signature for signature in known}
    for rule in rules:
        for signature in sorted({rule.head} | rule.body):
            first = first_of.setdefault(signature.partition("/")[0], signature)
            if first != signature:
                yield f"{rule.file}:{rule.line}: {signature} is {first} elsewhere: one name has one arity"


def not_stratified(rules: Iterable[Rule]) -> list[str]:
    """Where predicates depend on themselves: the law has no recursion, by negation or otherwise."""
    return [
        f"{each.rule.file}:{each.rule.line}: {each.way[0]} depends on itself: {' <- '.join(each.way)}"
        for each in circles(rules)
    ]


class Circle(NamedTuple):
    """Predicates that depend on each other: a way round, from one to itself, and the rule by which it begins.

    `negation` is a rule by which one of them needs that another does not hold, or counts it, where there is one.
    """

    way: tuple[str, ...]
    rule: Rule
    negation: Rule | None


def circles(rules: Iterable[Rule], *, positive: bool = False) -> Iterator[Circle]:
    """One circle for all that depend on each other, by any literals or by positive ones alone."""
    rules = tuple(rules)
    edges: dict[str, dict[str, Rule]] = {}  # the first rule by which one predicate reads another
    for rule in rules:
        for name in rule.positive if positive else rule.body:
            edges.setdefault(rule.head, {}).setdefault(name, rule)
    while circle := _circle(edges):
        mutual = _mutual(edges, circle[0])
        negation = next((rule for rule in rules if rule.head in mutual and rule.negative & mutual), None)
        yield Circle(tuple(circle), edges[circle[0]][circle[1]], negation)
        for head in mutual:
            del edges[head]


def _mutual(edges: dict[str, dict[str, Rule]], name: str) -> set[str]:
    """Whatever a predicate depends on and that depends on it in turn, itself included."""
    back: dict[str, list[str]] = {}
    for head, read in edges.items():
        for each in read:
            back.setdefault(each, []).append(head)
    return reached([name], lambda each: edges.get(each, ())) & reached([name], lambda each: back.get(each, ()))


def _circle(edges: dict[str, dict[str, Rule]]) -> list[str]:
    """The way from a predicate to itself, beginning with the first by name; empty where there is none."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        circle = error.args[1][:0:-1]
        first = circle.index(min(circle))
        return [*circle[first:], *circle[: first + 1]]
    return []
