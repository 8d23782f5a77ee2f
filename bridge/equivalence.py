"""Whether a changed rule base ever answers differently: proved for everybody there can be, or shown by somebody.

Both rule bases are asked about two copies of one applicant of whom nothing is known, under each regime on its day.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bridge.audit.settings import anybody
from bridge.completions import Completions
from bridge.copies import Copies
from bridge.engine import READ, UPPER, Case
from bridge.rules import RuleBase
from bridge.tables import Memo
from bridge.witnesses import is_neutral, told_case

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.syntax import Rule

#: What an answer is the same by.
_ANSWERS: Final = ("status", "verdict")


class Changed(RuleBase):
    """A rule base in which one rule is another, or is left out; all others are the same, in their typed form too."""

    def __init__(self, base: RuleBase, rule: "Rule", instead: str) -> None:
        """`instead` is the text of the other rule, empty where there is none."""
        super().__init__(base.folder, checked=False)
        lines = base.text(base.folder / rule.file).split("\n")
        begin, end = rule.node.location.begin, rule.node.location.end
        before, after = lines[begin.line - 1][: begin.column - 1], lines[end.line - 1][end.column - 1 :]
        lines[begin.line - 1 : end.line] = [before + instead + after]
        self._base = base
        self._place = base.folder / rule.file
        # What reads the only rule of its kind still may, where that is left out.
        self._text = "\n".join([*lines, "" if instead else f"#defined {rule.head}."]).encode()
        self._questions = base._questions

    @cached_property
    def rules(self) -> "tuple[Rule, ...]":
        """The rules of the law, of which one is another."""
        return self._with_own(self._base.rules)

    @cached_property
    def verdict_rules(self) -> "tuple[Rule, ...]":
        """Those of the rules that a verdict rests on."""
        return self._with_own(self._base.verdict_rules)

    def _with_own(self, rules: "Sequence[Rule]") -> "tuple[Rule, ...]":
        name = self.name(self._place)
        first = next(place for place, rule in enumerate(rules) if rule.file == name)
        return (*rules[:first], *self._own, *(rule for rule in rules[first:] if rule.file != name))

    @cached_property
    def _own(self) -> "tuple[Rule, ...]":
        """The rules of the file in which one is another."""
        from bridge.syntax import parse

        return tuple(parse(self, self._place))

    def _content(self, path: Path) -> bytes:
        return self._text if path == self._place else super()._content(path)


class Equivalence:
    """The applicants for whom the rules of a knowledge base are compared with changed ones."""

    def __init__(self, kb: "KnowledgeBase", days: Mapping[str, date]) -> None:
        """`days`: the regimes that are looked at, each with its day."""
        self.kb = kb
        self._days = days
        self._completions: dict[str, Completions] = {}

    @cached_property
    def _deciding(self) -> frozenset[int]:
        """The places of the rules that a verdict or a status rests on; all others only explain."""
        return frozenset(self.kb.rules.hanging_on({name: READ[name] for name in _ANSWERS}))

    def witness(self, place: int, instead: str) -> Case | None:
        """Somebody who is answered differently if the rule of verdicts at a place is another; None where nobody is.

        Raises RuleError where the changed rules cannot be used.
        """
        if place not in self._deciding:
            return None
        from bridge.knowledge_base import KnowledgeBase

        rule = self.kb.rules.verdict_rules[place]
        changed = KnowledgeBase(Changed(self.kb.rules, rule, instead))
        return next(self._witnesses(changed, rule, instead), None)

    def _witnesses(self, changed: "KnowledgeBase", rule: "Rule", instead: str) -> Iterator[Case]:
        for regime in self._regimes(rule):
            plain = self.completions(regime)
            if not instead:
                if not self.kb.may_fire(rule, plain.case):
                    continue
                changed.take_dependencies(self.kb, rule)
            memo = Memo(tables=plain.tables_apart_from(rule, left_out=not instead))
            other = Completions(changed, plain.case, memo, among=plain.unknowns)
            if other.tables == plain.tables and not self._is_above(rule, regime):
                continue
            copies = Copies((plain, other), ("completions", "two_copies", "differ"), read=UPPER, neutral=is_neutral)
            found = copies.choice("differ") if copies.is_possible("differ") else None
            if found:
                yield told_case(found.case(0))

    def _is_above(self, rule: "Rule", regime: str) -> bool:
        """Whether a rule is one of those from single requirements to verdicts, which the tables do not tell of."""
        above = self.kb.above((f"{name}/{arity}" for name, arity in UPPER.items()), (regime,))
        return any(each is rule for each in above)

    def _regimes(self, rule: "Rule") -> Sequence[str]:
        """The regimes whose answers may hang on a rule: the one that it is about, or all."""
        named = [regime for regime in self._days if regime in map(str, rule.constants[:2])]
        return named or list(self._days)

    def completions(self, regime: str) -> Completions:
        """Anybody under a regime on its day."""
        if regime not in self._completions:
            self._completions[regime] = Completions(self.kb, anybody(self._days[regime]))
        return self._completions[regime]
