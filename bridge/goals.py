"""From the text of a goal to a clause: the body of a rule in the subset, over predicates that may be asked.

Nothing of the text reaches an engine. It is cut into words of a closed list first, then parsed as the body of one rule,
then put into the typed form, and only predicates that may be asked remain.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

import clingo.ast
from clingo.ast import AST, ASTType

from bridge.clauses import (
    Aggregate,
    Atom,
    Calculation,
    Call,
    Clause,
    Comparison,
    Holds,
    Literal,
    Term,
    Text,
    Variable,
    Word,
    clause,
    shared,
)
from bridge.input_errors import InputError, InputErrors, close, shown
from bridge.prolog.program import NeverBound, in_order
from bridge.syntax import Rule, nodes, violations

if TYPE_CHECKING:
    from bridge.column_kinds import Kind, Kinds
    from bridge.predicates import Askable
    from explanations.words import Argument

#: What errors about a goal name in place of a file.
GOAL: Final = "GOAL"

MOST_CHARACTERS: Final = 2_000
MOST_LITERALS: Final = 40
MOST_OPERATORS: Final = 40
DEEPEST: Final = 8
MOST_NUMBER: Final = 2**31 - 1

#: The words of a goal: a closed list, so that nothing else, whatever it is, is ever parsed.
_WORD: Final = re.compile(
    r"""(?P<space>[ \t\r\n]+)
    |(?P<string>"(?:[^"\\\x00-\x1f\x7f-\U0010ffff]|\\["\\])*")
    |(?P<aggregate>\#(?:count|sum)(?![A-Za-z0-9_+']))
    |(?P<function>@[a-z][A-Za-z0-9_]*)
    |(?P<number>[0-9]+(?![A-Za-z_]))
    |(?P<variable>_*[A-Z][A-Za-z0-9_]*|_(?![A-Za-z0-9_]))
    |(?P<word>[a-z][A-Za-z0-9_]*)
    |(?P<sign>!=|<=|>=|[(){},:=<>+*-])""",
    re.VERBOSE,
)
_TWO_SIGNS: Final = re.compile(r":[-~:]|[*][*]|--|==|<>|=<|=>|<-")
_PLACE: Final = re.compile(r"<string>:(\d+):(\d+)")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_HEAD: Final = "goal_"
_BEFORE: Final = f"{_HEAD} :- "


@dataclass(frozen=True)
class Goal:
    """A goal that may be asked: the head of the clause holds the variables of the answers, in the order of the text.

    `kinds` are what the values of variables mean, where that is certain.
    """

    text: str
    clause: Clause
    kinds: "Mapping[str, Kind]"

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables that the answers tell: those that do not begin with `_`."""
        return tuple(term.name for term in self.clause.head.terms if isinstance(term, Variable))

    @property
    def atoms(self) -> Iterator[Atom]:
        """Every atom of the goal, also those that are negated or counted."""
        return _atoms(self.clause.body)


def read_goal(text: str, askable: "Askable", kinds: "Kinds", also: Collection[str] = ()) -> Goal:
    """A goal from its text. Raises InputErrors, with the place in the text, for whatever may not be asked.

    `also` are predicates (name/arity) that may be asked beside those that are documented.
    """
    body = text.strip()
    start = len(text) - len(text.lstrip())
    body = body[:-1].rstrip() if body.endswith(".") and not body.endswith("..") else body
    _check_words(body, start)
    node = _parsed(body, start)
    at = _Places(body, start)
    _check_literals(node, at)
    _check_predicates(node, askable, at, also)
    found = clause(Rule(GOAL, 1, f"{_HEAD}/0", frozenset(), frozenset(), node))
    of_variables = kinds.of_variables(found.body)
    of_variables |= _within(found.body, kinds, of_variables)
    found = Clause(found.head, tuple(_with_days(literal, kinds, of_variables) for literal in found.body))
    outside = dict.fromkeys(name for literal in found.body for name in shared(literal))
    told = tuple(Variable(name) for name in outside if not name.startswith("_"))
    made = Clause(Atom(_HEAD, told), _bounded(found.body))
    try:
        tuple(in_order(made))
    except NeverBound as error:
        name = min(error.names or outside, key=lambda each: at.first(each))
        raise _wrong("unbound", at.first(name) + 1, name=name) from None
    return Goal(text, made, of_variables)


_BOUNDS: Final = (("<=", MOST_NUMBER), (">=", -MOST_NUMBER))


# Words ------------------------------------------------------------------------------------------------------


def _check_words(body: str, start: int) -> None:
    """Raises InputErrors for what is no word of a goal, too long, too deep, or out of place."""
    if not body:
        raise _wrong("empty", 1)
    if len(body) > MOST_CHARACTERS:
        raise _wrong("long", MOST_CHARACTERS + start, most=MOST_CHARACTERS)
    open_places: list[int] = []
    operators, commas, at, before = 0, 0, 0, ""
    while at < len(body):
        two = _TWO_SIGNS.match(body, at)
        match = None if two else _WORD.match(body, at)
        if match is None:
            raise _wrong("character", at + start + 1, found=shown(two[0] if two else body[at]))
        place, kind, word = at + start + 1, match.lastgroup, match[0]
        at = match.end()
        if kind == "space":
            continue
        if word in "({":
            open_places.append(place)
            if len(open_places) > DEEPEST:
                raise _wrong("deep", place, most=DEEPEST)
        elif word in ")}":
            if not open_places or body[open_places.pop() - start - 1] + word not in ("()", "{}"):
                raise _wrong("bracket", place, found=word)
        elif kind == "number" and (len(word) > 10 or int(word) > MOST_NUMBER):
            raise _wrong("number", place, most=MOST_NUMBER)
        elif (word == ":" and "{" not in (body[each - start - 1] for each in open_places)) or (
            word == "-" and not re.search(r"[A-Za-z0-9_)]$", before)
        ):
            raise _wrong("character", place, found=word)
        elif word == "not" and before == "not":
            raise _wrong("literal", place, found="not not")
        operators += word in ("+", "-", "*")
        commas += word == ","
        before = word
        if operators > MOST_OPERATORS or commas > MOST_LITERALS * 10:
            raise _wrong("many", place, most=MOST_LITERALS)
    if open_places:
        raise _wrong("bracket", open_places[-1], found=body[open_places[-1] - start - 1])


def _parsed(body: str, start: int) -> AST:
    """The one rule of which the goal is the body. Raises InputErrors where it is none."""
    found: list[AST] = []
    messages: list[str] = []
    try:
        clingo.ast.parse_string(f"{_BEFORE}{body}\n.", found.append, logger=lambda _, told: messages.append(told))
    except RuntimeError:
        raise _wrong("form", _Places(body, start).told(messages), found=shown(body)) from None
    rules = [node for node in found if node.ast_type is not ASTType.Program]
    if messages or len(rules) != 1 or rules[0].ast_type is not ASTType.Rule:
        raise _wrong("form", start + 1, found=shown(body))
    if len(rules[0].body) > MOST_LITERALS:
        raise _wrong("many", start + 1, most=MOST_LITERALS)
    return rules[0]


class _Places:
    """From the places that clingo tells to those of the text as it was given, counted from 1."""

    def __init__(self, body: str, start: int) -> None:
        self._body = body
        self._start = start
        self._lines = [0, *(match.end() for match in re.finditer("\n", body))]

    def of(self, node: AST) -> int:
        begin = node.location.begin
        return self._at(begin.line, begin.column)

    def told(self, messages: Iterable[str]) -> int:
        """The first place that a message of clingo's names."""
        found = next((match for match in map(_PLACE.match, messages) if match), None)
        return self._at(int(found[1]), int(found[2])) if found else self._start + 1

    def _at(self, line: int, column: int) -> int:
        before = len(_BEFORE) if line == 1 else 0
        begins = self._lines[line - 1] if line <= len(self._lines) else len(self._body) + 1
        return min(begins + column - 1 - before, len(self._body)) + self._start + 1

    def first(self, variable: str) -> int:
        """Where a variable stands first."""
        match = re.search(rf"(?<![A-Za-z0-9_]){variable}(?![A-Za-z0-9_])", self._body)
        return (match.start() if match else 0) + self._start


def _check_literals(node: AST, at: _Places) -> None:
    """Raises InputErrors for what leaves the subset: pools, functions, and whatever else clingo knows."""
    wrong = [
        InputError(GOAL, None, None, "query-goal-literal", {"at": at.of(literal), "found": shown(str(literal))})
        for literal in node.body
        if any(violations(Rule(GOAL, 1, "", frozenset(), frozenset(), node.update(body=[literal]))))
    ]
    if wrong:
        raise InputErrors(wrong)


# Predicates -------------------------------------------------------------------------------------------------


def _check_predicates(node: AST, askable: "Askable", at: _Places, also: Collection[str]) -> None:
    """Raises InputErrors for every predicate that may not be asked, with those that were probably meant."""
    wrong = []
    for literal in node.body:
        for atom in nodes(literal, ASTType.SymbolicAtom):
            name, arity = atom.symbol.name, len(atom.symbol.arguments)
            if f"{name}/{arity}" not in askable.predicates and f"{name}/{arity}" not in also:
                message, arguments = _unknown(name, arity, askable)
                wrong.append(InputError(GOAL, None, None, message, {"at": at.of(atom.symbol), **arguments}))
    if wrong:
        raise InputErrors(sorted(wrong, key=lambda each: int(str(each.arguments["at"]))))


def _unknown(name: str, arity: int, askable: "Askable") -> "tuple[str, dict[str, Argument]]":
    signature = f"{name}/{arity}"
    if signature in askable.searched:
        return "query-goal-searched", {"found": signature}
    same = [each for each in askable.predicates.values() if each.name == name]
    if same:
        return "query-goal-arity", {
            "found": signature,
            "meant": "; ".join(_told(each.signature, askable) for each in same),
        }
    names = dict.fromkeys(each.name for each in askable.predicates.values())
    meant = close(name, names)
    near = [each.signature for one in meant[:2] for each in askable.predicates.values() if each.name == one]
    if not near:
        return "query-goal-predicate", {"found": signature}
    told = "; ".join(_told(each, askable) for each in near)
    return "query-goal-predicate-near", {"found": signature, "meant": told}


def _told(signature: str, askable: "Askable") -> str:
    """A predicate with its documentation, on one line; of a field of the file, its path."""
    predicate = askable.predicates[signature]
    meaning = predicate.field[0] if predicate.field else predicate.meaning.rstrip(".")
    return f"{predicate.shown}: {meaning}"


# Days and variables -----------------------------------------------------------------------------------------


def _with_days(literal: Literal, kinds: "Kinds", known: "Mapping[str, Kind]") -> Literal:
    """The literal with the ordinal in place of "2026-11-25", where what it meets there is certainly a day."""
    match literal:
        case Holds(atom, negated):
            columns = kinds.of(atom.signature)
            terms = (_day(term, kind == "day") for term, kind in zip(atom.terms, columns, strict=True))
            return Holds(Atom(atom.name, tuple(terms)), negated)
        case Comparison(operator, Variable(name) as left, Text() as right):
            return Comparison(operator, left, _day(right, known.get(name) == "day"))
        case Comparison(operator, Text() as left, Variable(name) as right):
            return Comparison(operator, _day(left, known.get(name) == "day"), right)
        case Aggregate(condition=condition):
            inner = {**known, **kinds.of_variables(condition)}
            made = tuple(_with_days(each, kinds, inner) for each in condition)
            return replace(literal, condition=tuple(each for each in made if not isinstance(each, Aggregate)))
        case _:
            return literal


def _day(term: Term, wanted: bool) -> Term:
    if wanted and isinstance(term, Text) and _ISO.fullmatch(term.value):
        try:
            return date.fromisoformat(term.value).toordinal()
        except ValueError:
            raise _wrong("day", None, found=term.value) from None
    return term


def _within(body: Sequence[Literal], kinds: "Kinds", known: "Mapping[str, Kind]") -> "dict[str, Kind]":
    """The kinds of variables that an aggregate binds for itself."""
    inner = (kinds.of_variables(each.condition) for each in body if isinstance(each, Aggregate))
    return {name: kind for found in inner for name, kind in found.items() if name not in known}


def _atoms(body: Sequence[Literal]) -> Iterator[Atom]:
    for literal in body:
        if isinstance(literal, Holds):
            yield literal.atom
        elif isinstance(literal, Aggregate):
            yield from _atoms(literal.condition)


def _bounded(body: Sequence[Literal]) -> tuple[Literal, ...]:
    """The body, in which what is computed stays within the numbers that clingo has.

    A bound stands first, and so is looked at as soon as there is a value: no number ever grows beyond it.
    """
    computed: dict[str, None] = {}
    within: list[Literal] = []
    for literal in body:
        match literal:
            case Comparison("=", Variable(name), Calculation() | Call()) | Aggregate(Variable(name), "sum"):
                computed[name] = None
            case _:
                pass
        if isinstance(literal, Aggregate):
            condition = _bounded(literal.condition)
            literal = replace(literal, condition=tuple(each for each in condition if not isinstance(each, Aggregate)))
        within.append(literal)
    bounds = (Comparison(sign, Variable(name), most) for name in computed for sign, most in _BOUNDS)
    return (*bounds, *within)


def about_cases(atom: Atom, kinds: "Kinds") -> Iterator[Term]:
    """The terms of an atom that stand for cases."""
    return (term for term, kind in zip(atom.terms, kinds.of(atom.signature), strict=True) if kind == "case")


def with_cases(
    body: Collection[Literal], kinds: "Kinds", known: "Mapping[str, Kind]", constants: Mapping[Term, Term]
) -> tuple[Literal, ...]:
    """The body with other constants where cases stand, or are compared with."""
    return tuple(_with_cases(literal, kinds, known, constants) for literal in body)


def _with_cases(
    literal: Literal, kinds: "Kinds", known: "Mapping[str, Kind]", constants: Mapping[Term, Term]
) -> Literal:
    match literal:
        case Holds(atom, negated):
            columns = kinds.of(atom.signature)
            terms = (
                constants.get(term, term) if kind == "case" else term
                for term, kind in zip(atom.terms, columns, strict=True)
            )
            return Holds(Atom(atom.name, tuple(terms)), negated)
        case Comparison(operator, Variable(name) as left, Word() | Text() as right) if known.get(name) == "case":
            return Comparison(operator, left, constants.get(right, right))
        case Aggregate(condition=condition):
            made = with_cases(condition, kinds, known, constants)
            return replace(literal, condition=tuple(each for each in made if not isinstance(each, Aggregate)))
        case _:
            return literal


def _wrong(message: str, at: int | None, **arguments: "Argument") -> InputErrors:
    """An error about the goal, with the place in its text where there is one."""
    place = {} if at is None else {"at": at}
    return InputErrors([InputError(GOAL, None, None, f"query-goal-{message}", {**place, **arguments})])
