"""Many variants of the rules in one grounding: each case says which rules it leaves out, and which changed ones it has.

A rule about a case holds where the case does not leave it out. Data of the law has no case: what varies of it, and what
is derived from that, gets one, so that a fact of the law can be left out for a single case too.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bridge.clauses import Aggregate, Atom, Clause, Holds, Literal, Variable, written
from bridge.engine import HasText, Outcome, evaluate
from bridge.rules import reached

#: The variable that stands first wherever something is about a case.
CASE: Final = Variable("P")

_OFF: Final = "left_out_of_variant"
_ON: Final = "put_into_variant"
_ANY: Final = "variant_of_rules"

#: So many changes share a grounding: each brings a rule that all cases of the grounding look at.
_CHANGES_TOGETHER: Final = 200


def about_case(clause: Clause) -> bool:
    """Whether a rule is about a case, and not about the law itself."""
    return clause.head.terms[:1] == (CASE,)


@dataclass(frozen=True, slots=True)
class Variant:
    """A case for which rules are left `off`, by their places, and changed ones are in their stead.

    `on` are the numbers of the changes: see `Variants`.
    """

    case: HasText
    off: Collection[int] = ()
    on: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """A variant with all that it is told as facts."""

    variant: Variant
    off: Collection[int]

    def text(self, case: int) -> str:
        """The facts of the case, and which rules it has."""
        chosen = [f"{_ANY}({case})."]
        chosen += [f"{_OFF}({place},{case})." for place in self.off]
        chosen += [f"{_ON}({change},{case})." for change in self.variant.on]
        return self.variant.case.text(case) + "".join(chosen)


class Variants:
    """Rules of which single cases may leave some out, or have changed ones in their place.

    `changes` are the changed rules by numbers of their own, each with the place of the rule that it stands for.
    """

    def __init__(self, rules: Sequence[Clause], changes: Mapping[int, tuple[int, Clause]] | None = None) -> None:
        self.rules = rules
        self.changes = changes or {}

    def evaluate(self, variants: Sequence[Variant], read: Mapping[str, int]) -> list[Outcome]:
        """What each variant derives, in their order. Those that leave out or change the same rules go well together."""
        outcomes: list[Outcome] = []
        for together in self._together(variants):
            told = [_Told(each, {*each.off, *(self.changes[change][0] for change in each.on)}) for each in together]
            program = self._program({place for each in told for place in each.off}, {c for v in together for c in v.on})
            outcomes += evaluate(program, told, read)[0]
        return outcomes

    @staticmethod
    def _together(variants: Sequence[Variant]) -> Iterator[Sequence[Variant]]:
        """The variants in runs that do not change too many rules at once."""
        varied: set[object] = set()
        first = 0
        for place, each in enumerate(variants):
            new = {(False, rule) for rule in each.off} | {(True, change) for change in each.on}
            if place > first and len(varied | new) > _CHANGES_TOGETHER:
                yield variants[first:place]
                first, varied = place, set()
            varied |= new
        if first < len(variants):
            yield variants[first:]

    def _program(self, off: Collection[int], on: Collection[int]) -> str:
        """The rules, of which those may be left out and those changes put in."""
        own = with_what_rests_on_it({self.rules[place].head.name for place in off}, self.rules)
        lines = [f"#defined {_OFF}/2. #defined {_ON}/2. #defined {_ANY}/1."]
        lines += [f"#defined {name}." for name in undefined(self.rules)]
        for place, rule in enumerate(self.rules):
            chosen = [_chosen(_OFF, place, negated=True)] if place in off else []
            lines.append(written(personal(rule, own, chosen)))
        lines += [written(personal(self.changes[each][1], own, [_chosen(_ON, each)])) for each in sorted(on)]
        return "\n".join(lines)


def with_what_rests_on_it(names: Collection[str], rules: Sequence[Clause]) -> frozenset[str]:
    """The data of the law among those names, and all that is derived from it that is the law's as well."""
    of_law = {rule.head.name for rule in rules if not about_case(rule)}
    found = set(names) & of_law
    waiting = [rule for rule in rules if rule.body and rule.head.name in of_law]
    while reach := [rule for rule in waiting if any(atom.name in found for atom in atoms(rule.body))]:
        found |= {rule.head.name for rule in reach}
        waiting = [rule for rule in waiting if rule not in reach]
    return frozenset(found)


def undefined(rules: Sequence[Clause]) -> list[str]:
    """What rules read and none of them derives, as name/arity."""
    heads = {rule.head.signature for rule in rules}
    return sorted({atom.signature for rule in rules for atom in atoms(rule.body)} - heads)


def reaching(rules: Sequence[Clause], goals: Iterable[Clause]) -> list[Clause]:
    """Those of the rules that the bodies of others hang on."""
    by_head: dict[str, list[Clause]] = {}
    for rule in rules:
        by_head.setdefault(rule.head.name, []).append(rule)

    def reads(name: str) -> Iterator[str]:
        return (atom.name for rule in by_head.get(name, ()) for atom in atoms(rule.body))

    names = reached((atom.name for clause in goals for atom in atoms(clause.body)), reads)
    return [rule for rule in rules if rule.head.name in names]


def _chosen(name: str, number: int, *, negated: bool = False) -> Holds:
    return Holds(Atom(name, (number, CASE)), negated)


def personal(rule: Clause, own: Collection[str], chosen: Iterable[Literal] = ()) -> Clause:
    """A rule in which the data of the law that is named in `own` has a case; `chosen` says for which cases it holds."""
    body = [_personal_literal(each, own) for each in rule.body]
    if rule.head.name not in own:
        return Clause(rule.head, (*chosen, *body))
    return Clause(_personal(rule.head, own), (Holds(Atom(_ANY, (CASE,))), *chosen, *body))


def _personal_literal(literal: Literal, own: Collection[str]) -> Literal:
    match literal:
        case Holds(atom, negated):
            return Holds(_personal(atom, own), negated)
        case Aggregate(condition=condition):
            within = (_personal_literal(each, own) for each in condition)
            return replace(literal, condition=tuple(each for each in within if not isinstance(each, Aggregate)))
        case _:
            return literal


def _personal(atom: Atom, own: Collection[str]) -> Atom:
    return Atom(atom.name, (CASE, *atom.terms)) if atom.name in own else atom


def atoms(body: Iterable[Literal]) -> Iterator[Atom]:
    """The atoms that a body reads, those within its aggregates too."""
    for literal in body:
        match literal:
            case Holds(atom, _):
                yield atom
            case Aggregate(condition=condition):
                yield from atoms(condition)
