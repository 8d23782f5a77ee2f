"""Mutants of the rules: one comparison turned, one number shifted, one condition or exemption left out.

Where the cases that are expected to come to something still do under a mutant, nothing in them holds the rule in place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from bridge.clauses import Aggregate, Atom, Calculation, Clause, Comparison, Expression, Holds, Variable, variables
from bridge.clauses import Literal as BodyLiteral
from bridge.firing import named
from bridge.variants import about_case

Kind = Literal["turned", "shifted", "dropped", "removed"]

_TURNED: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "!=": "=", "=": "!="}
_INVERSE: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "!=": "=", "=": "!="}

#: What lifts a requirement, or lets discretion decide: rules and facts that are left out as a whole.
_EXEMPTIONS: Final = ("exempt", "assessable", "reduced_part", "exempts", "counts_for_exempt", "eases")

Body = tuple[BodyLiteral, ...]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed rule for the one at a place, None where that is left out; `what` tells the change.

    `differs` are bodies of which one holds wherever the two rules may derive something else; a fact has none.
    """

    place: int
    kind: Kind
    clause: Clause | None
    what: tuple[str, str]
    differs: tuple[Body, ...] = ()


def mutants(rules: Sequence[Clause], scope: Sequence[int]) -> Iterator[Mutant]:
    """All mutants of those of the rules that are in scope."""
    for place in scope:
        rule = rules[place]
        if rule.head.name in _EXEMPTIONS:
            yield Mutant(place, "removed", None, (_told(rule), ""), (rule.body,) if rule.body else ())
        if rule.body and about_case(rule):
            yield from _turned(place, rule)
            yield from _dropped(place, rule)
        yield from _shifted(place, rule)


def _told(part: Clause | BodyLiteral | Expression | Atom) -> str:
    from bridge.clauses import written

    return written(part)


def _without(rule: Clause, number: int) -> Body:
    return (*rule.body[:number], *rule.body[number + 1 :])


def _turned(place: int, rule: Clause) -> Iterator[Mutant]:
    for number, literal in enumerate(rule.body):
        if isinstance(literal, Comparison) and _is_test(rule, number):
            other = replace(literal, operator=_TURNED[literal.operator])
            body = (*rule.body[:number], other, *rule.body[number + 1 :])
            equal = replace(literal, operator="=")
            differs = _without(rule, number) if literal.operator in ("=", "!=") else (*_without(rule, number), equal)
            yield Mutant(place, "turned", Clause(rule.head, body), (_told(literal), _told(other)), (differs,))


def _is_test(rule: Clause, number: int) -> bool:
    """Whether a comparison compares, and does not give a variable its value."""
    literal = rule.body[number]
    assert isinstance(literal, Comparison)
    return literal.operator != "=" or is_safe(Clause(rule.head, _without(rule, number)), literal)


def _dropped(place: int, rule: Clause) -> Iterator[Mutant]:
    for number, literal in enumerate(rule.body):
        rest = _without(rule, number)
        if is_safe(Clause(rule.head, rest)) and rest:
            differs: Body = rest
            match literal:
                case Holds(atom, True):
                    differs = (*rest, Holds(atom))
                case Holds(atom, False) if is_safe(Clause(atom, rest)):
                    differs = (*rest, Holds(atom, negated=True))
                case Comparison(operator, _, _) if is_safe(Clause(rule.head, rest), literal):
                    differs = (*rest, replace(literal, operator=_INVERSE[operator]))
            yield Mutant(place, "dropped", Clause(rule.head, rest), (_told(literal), ""), (differs,))


def _shifted(place: int, rule: Clause) -> Iterator[Mutant]:
    """The number of a fact, or of a rule, one higher and one lower."""
    for step in (1, -1):
        for number, term in enumerate(rule.head.terms):
            if isinstance(term, int) and not rule.body:
                head = Atom(rule.head.name, (*rule.head.terms[:number], term + step, *rule.head.terms[number + 1 :]))
                yield Mutant(place, "shifted", Clause(head, ()), (_told(rule.head), _told(head)))
        for number, literal in enumerate(rule.body):
            for other in _with_numbers_shifted(literal, step):
                body = (*rule.body[:number], other, *rule.body[number + 1 :])
                told = (_told(literal), _told(other))
                yield Mutant(place, "shifted", Clause(rule.head, body), told, (rule.body, body))


def _with_numbers_shifted(literal: BodyLiteral, step: int) -> Iterator[BodyLiteral]:
    if isinstance(literal, Comparison):
        yield from (replace(literal, right=each) for each in _numbers_shifted(literal.right, step))


def _numbers_shifted(part: Expression, step: int) -> Iterator[Expression]:
    match part:
        case int(number):
            yield number + step
        case Calculation(operator, left, right):
            yield from (Calculation(operator, each, right) for each in _numbers_shifted(left, step))
            yield from (Calculation(operator, left, each) for each in _numbers_shifted(right, step))


def is_safe(rule: Clause, *also: BodyLiteral) -> bool:
    """Whether what holds binds every variable of a rule, and those of more literals."""
    bound = {name for each in rule.body if isinstance(each, Holds) and not each.negated for name in variables(each)}
    gives = [each for each in rule.body if isinstance(each, Aggregate | Comparison)]
    while True:
        new = set()
        for each in gives:
            if isinstance(each, Aggregate):
                inside = {name for part in each.condition if isinstance(part, Holds) for name in variables(part)}
                new |= {each.result.name} if inside else set()
            elif each.operator == "=" and isinstance(each.left, Variable) and {*variables(each.right)} <= bound:
                new.add(each.left.name)
        if new <= bound:
            break
        bound |= new
    needed = {*variables(rule.head)}
    for literal in (*rule.body, *also):
        if isinstance(literal, Aggregate):
            outer = {name for each in rule.body if not isinstance(each, Aggregate) for name in variables(each)}
            inside = {n for part in literal.condition if isinstance(part, Holds) for n in variables(part)}
            needed |= ({*variables(literal)} - inside) | (needed & inside & outer)
        else:
            needed |= {*variables(literal)}
    return needed <= bound


def fires_where(mutant: Mutant) -> tuple[Body, ...]:
    """The bodies that tell where a mutant may matter, with names for all variables."""
    return tuple(named(body) for body in mutant.differs)
