"""Which rules fire for a case, and which data of the law they use: read off the rules, by what is put beside them.

A rule that does not fire, and a fact that nothing uses, changes nothing where it is left out: what no true body of a
stratified program rests on can be taken away, if it blocks nothing either. So whom a rule can matter to is known
without trying.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import count
from typing import Final

from bridge.clauses import Aggregate, Atom, Clause, Holds, Literal, Term, Variable, variables, written
from bridge.engine import HasText, Outcome, evaluate
from bridge.rules import reached
from bridge.variants import CASE, about_case, atoms, reaching, undefined, with_what_rests_on_it

_FIRES: Final = "rule_fires"
_USED: Final = "used_by_case_"


class Firing:
    """Rules, some of which are looked at: all, where none are named by their places."""

    def __init__(self, rules: Sequence[Clause], about: Collection[int] | None = None) -> None:
        self.rules = rules
        self.about = frozenset(range(len(rules)) if about is None else about)
        self._of_law = {rule.head.name: rule.head for rule in rules if not about_case(rule)}
        self._looked_at = with_what_rests_on_it({rules[place].head.name for place in self.about}, rules)

    def of(self, cases: Sequence[HasText]) -> list[frozenset[int]]:
        """For each case the places of the rules looked at that fire, and of the facts of the law that rules use."""
        read = {_FIRES: 2} | {_USED + name: len(self._of_law[name].terms) + 1 for name in self._looked_at}
        return [self._places(outcome) for outcome in evaluate(self._program, cases, read)[0]]

    def _places(self, outcome: Outcome) -> frozenset[int]:
        found = {int(place) for (place,) in outcome.rows(_FIRES)} | self._always
        for name in self._looked_at:
            for row in outcome.rows(_USED + name):
                found |= self._facts.get((name, *map(str, row)), set())
        return frozenset(found)

    @cached_property
    def _facts(self) -> dict[tuple[str, ...], set[int]]:
        """The places of the facts of the law that are looked at, by their names and arguments."""
        found: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        for place in self.about:
            if not self.rules[place].body:
                head = self.rules[place].head
                found[head.name, *(written(term).strip('"') for term in head.terms)].add(place)
        return found

    @cached_property
    def _always(self) -> frozenset[int]:
        """The rules of the law that others of it negate or count, with all below: left out, they may bring more about.

        These are taken to matter to everybody.
        """
        of_law = [rule for rule in self.rules if rule.head.name in self._of_law]
        turned = {atom.name for rule in of_law for each in rule.body if _not_plain(each) for atom in atoms([each])}
        names = reached(
            turned, lambda name: (atom.name for rule in of_law if rule.head.name == name for atom in atoms(rule.body))
        )
        return frozenset(place for place in self.about if self.rules[place].head.name in names)

    @cached_property
    def _program(self) -> str:
        told = [clause for place, rule in enumerate(self.rules) for clause in self._told(place, rule)]
        rules = [*reaching(self.rules, told), *told]
        return "\n".join([*(f"#defined {name}." for name in undefined(rules)), *map(written, rules)])

    def _told(self, place: int, rule: Clause) -> Iterator[Clause]:
        """What tells that a rule fires, and what it uses of the law that is looked at."""
        of_case = about_case(rule)
        if (not rule.body and not of_case) or (not of_case and rule.head.name not in self._looked_at):
            return
        body = named(rule.body)
        if not of_case:
            body = (Holds(_used(rule.head)), *body)
        if place in self.about:
            yield Clause(Atom(_FIRES, (CASE, place)), body)
        for number, literal in enumerate(body):
            others = (*body[:number], *body[number + 1 :])
            match literal:
                case Holds(atom, False) if atom.name in self._looked_at:
                    yield Clause(_used(atom), body)
                case Holds(atom, True) if atom.name in self._looked_at:
                    blocking = named([Holds(atom)], "Blocking")
                    yield from (Clause(_used(found), (*others, *blocking)) for found in atoms(blocking))
                case Aggregate(result, condition=condition):
                    # It may be because of what is counted that the rest does not hold.
                    apart = tuple(each for each in others if result.name not in variables(each))
                    for each in condition:
                        if isinstance(each, Holds) and each.atom.name in self._looked_at:
                            yield Clause(_used(each.atom), (*apart, *condition))


def _not_plain(literal: Literal) -> bool:
    return isinstance(literal, Aggregate) or (isinstance(literal, Holds) and literal.negated)


def _used(atom: Atom) -> Atom:
    return Atom(_USED + atom.name, (CASE, *atom.terms))


def named(body: Iterable[Literal], prefix: str = "Any") -> tuple[Literal, ...]:
    """A body in which every variable of what has to hold has a name; those without one get names with that prefix."""
    names = (Variable(f"{prefix}_{number}") for number in count())

    def each(literal: Literal) -> Literal:
        match literal:
            case Holds(atom, False):
                terms: tuple[Term, ...] = tuple(next(names) if t == Variable("_") else t for t in atom.terms)
                return Holds(Atom(atom.name, terms))
            case Aggregate(condition=condition):
                within = tuple(part for part in map(each, condition) if not isinstance(part, Aggregate))
                return replace(literal, condition=within)
            case _:
                return literal

    return tuple(map(each, body))
