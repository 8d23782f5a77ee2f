"""What of the rules some cases exercise: which rules fire, and which thresholds are just met and just missed.

A threshold is a comparison of two numbers in a rule. It is exercised on both sides where in some case it just holds
and in some just fails, while all else that the rule asks holds. One that compares with a number of the law, or what is
measured for a requirement, is looked at under each regime and for each requirement by itself. Where the sides come from
two entries of the same kind (which is the later one) there is no threshold, nor where one is the day that never comes.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.audit.findings import RulePlace
from bridge.clauses import (
    Atom,
    Calculation,
    Call,
    Clause,
    Comparison,
    Expression,
    Holds,
    Term,
    Variable,
    Word,
    clauses,
    variables,
    written,
)
from bridge.engine import READ, HasText, evaluate
from bridge.firing import Firing, named
from bridge.thresholds import TECHNICAL
from bridge.variants import CASE, about_case, reaching, undefined

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

_COMPARED: Final = "compared_in_rule"
_NONE: Final = Word("none")

#: By how much the left side is above the right one, where a comparison just holds and where it just fails.
_SIDES: Final = {">=": (0, -1), "<": (-1, 0), ">": (1, 0), "<=": (0, 1)}

#: A comparison in a rule: the place of the rule, that of the literal, and the regime and requirement it is made for.
Threshold = tuple[int, int, str, str]


class Thresholds:
    """The thresholds in rules about cases, those at `about`."""

    def __init__(self, rules: Sequence[Clause], about: Sequence[int]) -> None:
        self.rules = rules
        self._of_law = {rule.head.name for rule in rules if not about_case(rule)}
        self.literals = [(place, number) for place in about for number in self._in(rules[place])]

    def _in(self, rule: Clause) -> Iterator[int]:
        for number, literal in enumerate(rule.body):
            if isinstance(literal, Comparison) and literal.operator in _SIDES:
                left, right = (self._bound_by(rule, side) for side in (literal.left, literal.right))
                if not left & right and not {name for name, _ in left | right} & TECHNICAL:
                    yield number

    @staticmethod
    def _bound_by(rule: Clause, side: Expression) -> set[tuple[str, int]]:
        """The predicates, and the places in these, that a side of a comparison is taken from."""
        held = [each.atom for each in rule.body if isinstance(each, Holds) and not each.negated]
        return {(atom.name, place) for atom in held for place, term in enumerate(atom.terms) if term == side}

    def _by_regime(self, rule: Clause, literal: Comparison) -> bool:
        """Whether a side is a number of the law, or both are of one measure."""
        left, right = ({name for name, _ in self._bound_by(rule, side)} for side in (literal.left, literal.right))
        return bool((left | right) & self._of_law) or bool(left & right)

    def of(self, cases: Sequence[HasText]) -> dict[Threshold, set[int]]:
        """By how much the left side of each is above the right one in some case, where all else in the rule holds."""
        differences: defaultdict[Threshold, set[int]] = defaultdict(set)
        for outcome in evaluate(self._program, cases, {_COMPARED: 7})[0]:
            for place, literal, left, right, regime, about in outcome.rows(_COMPARED):
                if isinstance(left, int) and isinstance(right, int):
                    differences[int(place), int(literal), str(regime), str(about)].add(left - right)
        return differences

    def sides(self, place: int, number: int) -> tuple[int, int]:
        """By how much the left side is above the right one, where the comparison just holds and where it just fails."""
        literal = self.rules[place].body[number]
        assert isinstance(literal, Comparison)
        return _SIDES[literal.operator]

    @cached_property
    def _program(self) -> str:
        told = [self._told(place, number) for place, number in self.literals]
        rules = [*reaching(self.rules, told), *told]
        return "\n".join([*(f"#defined {name}." for name in undefined(rules)), *map(written, rules)])

    def _told(self, place: int, number: int) -> Clause:
        rule = self.rules[place]
        body = named(rule.body)
        literal = body[number]
        assert isinstance(literal, Comparison)
        assert not isinstance(literal.right, Calculation | Call)
        regime: Term = _NONE
        about: Term = _NONE
        if self._by_regime(rule, literal):
            bound = {name for each in body if isinstance(each, Holds) and not each.negated for name in variables(each)}
            heads = [term for term in rule.head.terms[3:4] if isinstance(term, Word)]
            regime = Variable("G") if "G" in bound else _NONE
            about = heads[0] if heads else Variable("Q") if "Q" in bound else _NONE
        others = (*body[:number], *body[number + 1 :])
        return Clause(Atom(_COMPARED, (CASE, place, number, literal.left, literal.right, regime, about)), others)


class RuleCovered(Answer):
    """A rule, and how many of the cases it fires for. `alone` is false where others derive the same: it is a branch."""

    rule: RulePlace
    text: str
    alone: bool
    fires: int


class ThresholdCovered(Answer):
    """A threshold, and whether it was just met and just missed.

    `regime` and `about` (a requirement) are what it was looked at for, where it was for each by itself.
    """

    rule: RulePlace
    comparison: str
    regime: str | None
    about: str | None
    met: bool
    missed: bool


class CoverageAnswer(Answer):
    """What the cases exercise."""

    knowledge_base: KnowledgeBaseVersion
    cases: int
    rules: tuple[RuleCovered, ...]
    thresholds: tuple[ThresholdCovered, ...]

    @property
    def rules_left(self) -> list[RuleCovered]:
        """The rules that fire in no case."""
        return [each for each in self.rules if not each.fires]

    @property
    def thresholds_left(self) -> list[ThresholdCovered]:
        """The thresholds that are not exercised on both sides."""
        return [each for each in self.thresholds if not (each.met and each.missed)]

    @property
    def complete(self) -> bool:
        """Whether all is exercised."""
        return not self.rules_left and not self.thresholds_left


def coverage(kb: "KnowledgeBase", cases: Sequence[HasText]) -> CoverageAnswer:
    """What of the rules of verdicts some cases exercise."""
    rules = kb.rules.verdict_rules
    typed = clauses(rules)
    about = [place for place in kb.rules.hanging_on(READ) if about_case(typed[place])]
    derive = Counter(rule.head for rule in rules)
    fires = dict.fromkeys(about, 0)
    for places in Firing(typed, about).of(cases):
        for place in places & fires.keys():
            fires[place] += 1
    found = Thresholds(typed, about)
    differences = found.of(cases)
    seen = {(place, number) for place, number, *_ in differences}
    looked_at = [*differences, *((*each, "none", "none") for each in found.literals if each not in seen)]
    return CoverageAnswer(
        knowledge_base=kb.version,
        cases=len(cases),
        rules=tuple(
            RuleCovered(
                rule=RulePlace(file=rules[place].file, line=rules[place].line),
                text=rules[place].text,
                alone=derive[rules[place].head] == 1,
                fires=number,
            )
            for place, number in fires.items()
        ),
        thresholds=tuple(
            ThresholdCovered(
                rule=RulePlace(file=rules[place].file, line=rules[place].line),
                comparison=written(typed[place].body[number]),
                regime=None if regime == "none" else regime,
                about=None if requirement == "none" else requirement,
                met=found.sides(place, number)[0] in differences.get((place, number, regime, requirement), ()),
                missed=found.sides(place, number)[1] in differences.get((place, number, regime, requirement), ()),
            )
            for place, number, regime, requirement in sorted(looked_at)
        ),
    )
