"""Which inputs each atom of the law can hang on: read off the rules, by grounding them without their numbers.

Every day, amount and count becomes one and the same number, comparisons and negations are left out, and each list has
one entry that may be anything. What is derived then is all that could ever be derived, and an atom hangs on an input
where the input stands below it in some rule: no atom hangs on more than is found here.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from clingo.ast import AST, ASTType, ComparisonOperator, Sign
from clingo.symbol import SymbolType

from bridge.applicant import Applicant, Shape, fields_of
from bridge.engine import control, value
from bridge.facts import constant
from bridge.syntax import COLUMNS, Columns, is_name

if TYPE_CHECKING:
    from bridge.syntax import Rule

#: An atom of the law without its case and its numbers: the predicate's name, then the names among its arguments.
Abstract = tuple[str, ...]

#: A predicate, by its name, with what stands in its `COLUMNS`; nothing where anything may.
Goal = tuple[str, Columns]

_NUMBER: Final = "number"
_CASE: Final = "case"
_ENTRY: Final = "entry"

#: What says that a requirement is tested: its atoms are kept apart, so that a requirement can be looked at alone.
TESTED: Final = "tested"

#: Facts of a question that are about no person: their arguments after the case.
_CIRCUMSTANCES: Final[Mapping[str, Sequence[Sequence[str]]]] = {
    "decided_on": [[_NUMBER]],
    "filed_on": [[_NUMBER]],
    "told_figure": [["income", _NUMBER, _NUMBER]],
    "supposes": [["low"], ["high"]],
}


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What atoms of the law hang on.

    `inputs` are the names of predicates of the file; a list that may hold more than is known hangs on the name of its
    field, and `supposes` stands for a lacking figure. `tests` are requirements that must be tested for the atom to be
    derived. `settled` are the predicates, with their arities, about a case that hang on no input at all. `live` are the
    places, among the rules given, of those that can ever derive anything, and that the goals hang on: each with what
    may stand in the `COLUMNS` of its head.
    """

    inputs: Mapping[Abstract, frozenset[str]]
    tests: Mapping[Abstract, frozenset[str]]
    settled: Mapping[str, int]
    live: Mapping[int, frozenset[Columns]]


def dependencies(
    rules: tuple["Rule", ...], goals: Mapping[str, int], regimes: Iterable[str], readings: Iterable[str]
) -> Dependencies:
    """What each atom of the goals hangs on under some regimes, as the law is or under any of some readings.

    Of a goal the first arguments tell one atom from another, as many as are given with its name, the case included.
    """
    lines = [*_declared(rules), *_without_numbers(rules)]
    for name, *arguments in _inputs(regimes, readings):
        atom = f"{name}({','.join([_CASE, *arguments])})"
        lines.append(f"{atom}.")
        if name not in _SETTLED:
            lines.append(f"hangs_on({atom},{arguments[0] if name == 'complete' else name}).")
    lines.append(f"hangs_on({TESTED}(P,G,R,Q),{TESTED}(Q)) :- {TESTED}(P,G,R,Q).")
    made = control("\n".join(lines))
    inputs: dict[Abstract, set[str]] = {}
    tests: dict[Abstract, set[str]] = {}
    hanging = set()
    for found in made.symbolic_atoms.by_signature("hangs_on", 2):
        head, on = found.symbol.arguments
        if not on.arguments:
            hanging.add(head.name)
        if head.name in goals:
            key = abstract(head.name, (value(each) for each in head.arguments[1 : goals[head.name]]))
            if on.arguments:
                tests.setdefault(key, set()).add(on.arguments[0].name)
            else:
                inputs.setdefault(key, set()).add(on.name)
    fires: dict[int, set[Columns]] = {}
    for found in made.symbolic_atoms.by_signature("fires", 1 + len(COLUMNS)):
        place, *columns = found.symbol.arguments
        fires.setdefault(place.number, set()).add(tuple(str(value(each)) for each in columns))
    heads = {rule.head.partition("/")[0] for rule in rules if _of_case(rule)}
    return Dependencies(
        {atom: frozenset(names) for atom, names in inputs.items()},
        {atom: frozenset(names) for atom, names in tests.items()},
        {rule.name: rule.arity for rule in rules if rule.name in heads - hanging},
        _reached(rules, fires, goals),
    )


def _reached(
    rules: Sequence["Rule"], fires: Mapping[int, Collection[Columns]], goals: Iterable[str]
) -> dict[int, frozenset[Columns]]:
    """The places of the rules that fire and that goals hang on by rules that fire."""
    places: dict[str, list[int]] = {}
    for place in fires:
        places.setdefault(rules[place].name, []).append(place)
    found: dict[int, frozenset[Columns]] = {}
    waiting = list(goals)
    while waiting:
        for place in places.pop(waiting.pop(), ()):
            found[place] = frozenset(fires[place])
            waiting += (name.partition("/")[0] for name in rules[place].body)
    return found


def below(goals: Iterable[Goal], rules: Iterable[tuple["Rule", Collection[Columns]]]) -> tuple["Rule", ...]:
    """Those of the rules that goals can hang on; each comes with what may stand in the `COLUMNS` of its head.

    What stands there is followed from head to body: the rules of one requirement do not count for another one.
    """
    by_name: dict[str, list[tuple[int, Rule, Collection[Columns]]]] = {}
    for place, (rule, columns) in enumerate(rules):
        by_name.setdefault(rule.name, []).append((place, rule, columns))
    found: dict[int, Rule] = {}
    looked_for = set()
    waiting = list(goals)
    while waiting:
        if (goal := waiting.pop()) in looked_for:
            continue
        looked_for.add(goal)
        name, about = goal
        for place, rule, columns in by_name.get(name, ()):
            if any(all(a == h or not a or not h for a, h in zip(about, held, strict=True)) for held in columns):
                found[place] = rule
                waiting += read_by(rule, about)
    return tuple(found[place] for place in sorted(found))


def read_by(rule: "Rule", about: Columns) -> Iterator[Goal]:
    """What a rule reads where that stands in the `COLUMNS` of its head."""
    own, read = rule.columns_read
    known = {variable: each for variable, each in zip(own, about, strict=True) if each}
    for name, columns in read:
        yield name, tuple(known.get(each, each if is_name(each) else "") for each in columns)


def firing(rules: Sequence["Rule"], fields: Collection[str]) -> list["Rule"]:
    """The rules that can derive anything from what is known of some fields of the file, and of all that is no field."""
    untold = (field for name, field in fields_of(Applicant).items() if name not in fields)
    lacking = {f"{name}/{len(row) + 1}" for field in untold for name, *row in _field_inputs(field, "", ())}
    lacking |= {rule.head for rule in rules}
    found: list[Rule] = []
    waiting = list(rules)
    while fire := [rule for rule in waiting if not lacking & rule.positive]:
        found += fire
        waiting = [rule for rule in waiting if lacking & rule.positive]
        lacking -= {rule.head for rule in fire}
    return found


def goal(atom: Abstract) -> Goal:
    """An atom as a goal. What has fewer names than a requirement has lost its numbers, and with them its columns."""
    return atom[0], tuple(atom[each] if len(atom) > max(COLUMNS) else "" for each in COLUMNS)


def abstract(name: str, arguments: Iterable[str | int]) -> Abstract:
    """An atom without its numbers; `arguments` are those after the case."""
    return (name, *(each for each in arguments if isinstance(each, str) and each != _NUMBER))


def _declared(rules: Sequence["Rule"]) -> Iterator[str]:
    names = {name for rule in rules for name in (rule.head, *rule.body)}
    yield from (f"#defined {name}." for name in sorted(names))
    yield "#defined hangs_on/2."


def _inputs(regimes: Iterable[str], readings: Iterable[str]) -> Iterator[Sequence[str]]:
    for name, rows in _CIRCUMSTANCES.items():
        yield from ((name, *row) for row in rows)
    yield from (("chosen_regime", regime) for regime in regimes)
    yield from (("reading", f'"{reading}"') for reading in readings)
    for field in fields_of(Applicant).values():
        yield from _field_inputs(field, "", ())
        if field.listed or field.kind == "income":
            yield "complete", field.name


def _field_inputs(field: Shape, before: str, place: tuple[str, ...]) -> Iterator[Sequence[str]]:
    name = before + field.name
    if field.kind == "income":
        yield name, _NUMBER, _NUMBER
    elif field.model is not None:
        if field.listed:
            place = (*place, _ENTRY)
            yield name, *place
        for each in fields_of(field.model).values():
            yield from _field_inputs(each, f"{name}_", place)
    else:
        values = {"choice": [constant(each) for each in field.choices], "yes_no": ["true", "false"]}
        yield from ((name, *place, each) for each in values.get(field.kind, [_NUMBER]))


def _of_case(rule: "Rule") -> bool:
    """Whether the head is about a case: whether the variable P stands first."""
    arguments = rule.node.head.atom.symbol.arguments
    return bool(arguments) and str(arguments[0]) == "P"


#: Of these nothing is ever unknown.
_SETTLED: Final = ("decided_on", "filed_on", "told_figure", "chosen_regime", "reading")


# A rule without its numbers ---------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _without_numbers(rules: tuple["Rule", ...]) -> Sequence[str]:
    """The rules without their numbers, which are the same whatever they are asked about."""
    return [line for place, rule in enumerate(rules) for line in _abstracted(place, rule)]


def _abstracted(place: int, rule: "Rule") -> Iterator[str]:
    """What the head is derived from, and, for each atom that the body reads, that the head hangs on what it does."""
    positive: list[AST] = []
    others: list[AST] = []
    counted: list[list[AST]] = []
    numbers: set[str] = set()
    for literal in rule.node.body:
        atom = literal.atom
        if atom.ast_type is ASTType.SymbolicAtom:
            (positive if literal.sign == Sign.NoSign else others).append(atom.symbol)
        elif atom.ast_type is ASTType.BodyAggregate:
            numbers.add(str(atom.left_guard.term))
            counted += [_atoms(element.condition) for element in atom.elements]
            numbers |= {name for element in atom.elements for name in _assigned(element.condition)}
        else:
            numbers |= set(_assigned([literal]))
    head = _text(rule.node.head.atom.symbol, numbers)
    body = [_text(each, numbers) for each in positive]
    arguments = rule.node.head.atom.symbol.arguments
    columns = [_argument(arguments[each], numbers) if len(arguments) > each else '""' for each in COLUMNS]
    fires = f"fires({place},{','.join(columns)})"
    yield f"{fires} :- {', '.join(body)}." if body else f"{fires}."
    yield f"{head} :- {', '.join(body)}." if body else f"{head}."
    for each in (*body, *(_text(other, numbers) for other in others)):
        yield f"hangs_on({head},X_) :- {', '.join([*body, f'hangs_on({each},X_)'])}."
    for conditions in counted:
        within = [_text(each, numbers) for each in conditions]
        for each in within:
            yield f"hangs_on({head},X_) :- {', '.join([*body, *within, f'hangs_on({each},X_)'])}."


def _atoms(literals: Iterable[AST]) -> list[AST]:
    return [each.atom.symbol for each in literals if each.atom.ast_type is ASTType.SymbolicAtom]


def _assigned(literals: Iterable[AST]) -> Iterator[str]:
    for literal in literals:
        atom = literal.atom
        if atom.ast_type is ASTType.Comparison and atom.guards[0].comparison == ComparisonOperator.Equal:
            yield str(atom.term)


def _text(symbol: AST, numbers: set[str]) -> str:
    arguments = [_argument(each, numbers) for each in symbol.arguments]
    return f"{symbol.name}({','.join(arguments)})"


def _argument(term: AST, numbers: set[str]) -> str:
    if term.ast_type is ASTType.SymbolicTerm:
        return _NUMBER if term.symbol.type is SymbolType.Number else str(term.symbol)
    return _NUMBER if str(term) in numbers else str(term)
