"""Rules and data of the law that do nothing: those that never fire, and those without which everything stays the same.

Applicants of whom everything is known show of most rules at once that they matter: something comes to something else
without them, be it only what is displayed. Of what is left it is then proved that nobody has another status or verdict
without it; that nobody has other reasons, or that a rule never holds, is only what the applicants tell.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, Literal

from clingo import Function, Number, Symbol

from bridge.audit.findings import Found
from bridge.audit.pool import Pool
from bridge.audit.space import same_applicant
from bridge.clauses import Clause, clauses, written
from bridge.completions import Completions
from bridge.engine import LAW, READ, Case, Outcome, evaluate
from bridge.equivalence import Equivalence
from bridge.variants import Variant, Variants, about_case, undefined, with_what_rests_on_it

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit

#: One applicant for whom a rule fires is tried without it first; then so many times as many at once, and so on.
_MORE: Final = 4

#: So often more applicants are mixed at random for whom some rule could fire or matter.
_ROUNDS: Final = 2

Rows = Mapping[str, frozenset[tuple[str | int, ...]]]


class Sensitivity:
    """What of the rules of verdicts matters to anybody."""

    def __init__(self, audit: "Audit", rounds: int = _ROUNDS) -> None:
        """`rounds`: so often applicants are mixed at random for the rules that none has shown to matter."""
        self._audit = audit
        self._rounds = rounds
        self.rules = audit.kb.rules.verdict_rules
        self.typed = clauses(self.rules)
        self._variants = Variants(self.typed)

    @cached_property
    def scope(self) -> list[int]:
        """The rules that anything rests on that an answer tells, and that read nothing of other questions' rules."""
        others = {str(row[0]) for row in self._audit.kb.law["regime_begins"]} - {*self._audit.days}
        places = self._audit.kb.rules.hanging_on({**READ, **LAW})
        return [place for place in places if not others.intersection(map(str, self.rules[place].constants[:1]))]

    @cached_property
    def needed_elsewhere(self) -> frozenset[int]:
        """The rules of the scope that rules about procedure alone rest on, or searches: no verdict may hang on them."""
        kb = self._audit.kb.rules
        own = {(rule.file, rule.line) for rule in self.rules}
        others = [rule for rule in kb.rules if (rule.file, rule.line) not in own]
        questions = (rule for path in kb.question_files for rule in kb.of_question(path.stem))
        read = {name for rule in (*others, *questions) for name in rule.body}
        return frozenset(place for place in self.scope if self.rules[place].head in read)

    @cached_property
    def _told_by_law(self) -> frozenset[int]:
        """The rules without which the law tells something else of itself: sources, requirements, days."""
        facts = {place for place in self.scope if self.typed[place].head.name in LAW and not self.typed[place].body}
        of_law = [place for place in self.scope if not about_case(self.typed[place]) and place not in facts]
        program = [*(f"#defined {name}." for name in undefined(self.typed)), *map(written, self.typed)]
        rows = evaluate("\n".join(program), [], {}, LAW)[1]
        told = {name: frozenset(each) for name, each in rows.items()}
        own = {name: arity + 1 for name, arity in LAW.items()}
        outcomes = self._variants.evaluate([Variant(_NOBODY, {place}) for place in of_law], own)
        found = facts - self._said_twice
        for place, outcome in zip(of_law, outcomes, strict=True):
            above = with_what_rests_on_it({self.typed[place].head.name}, self.typed)
            if any(frozenset(outcome.rows(name)) != told[name] for name in above & told.keys()):
                found.add(place)
        return frozenset(found)

    @cached_property
    def _said_twice(self) -> set[int]:
        """The facts that another line says too."""
        places: dict[Clause, list[int]] = {}
        for place, clause in enumerate(self.typed):
            places.setdefault(clause, []).append(place)
        return {place for each in places.values() if len(each) > 1 for place in each}

    @cached_property
    def _equivalence(self) -> Equivalence:
        return Equivalence(self._audit.kb, self._audit.days)

    @cached_property
    def _completions(self) -> list[Completions]:
        """Anybody, under each regime on its day."""
        return [*map(self._equivalence.completions, self._audit.days)]

    @cached_property
    def pool(self) -> Pool:
        """Applicants for whom rules fire that the law alone does not show to matter."""
        about = [each for each in self.scope if each not in self._told_by_law]
        return Pool(self._audit.kb, self.typed, about)

    @cached_property
    def left(self) -> list[int]:
        """The rules without which nobody who was tried has another answer: more are looked for, up to a bound."""
        left = [*self.pool.fires_for]
        # The applicants that the rule base brings with it show most rules at once.
        first = [(place, case) for place in left for case in self.pool.in_order(place)[:1]]
        left = self._without_those_that_matter(left, first)
        tried = set(first)
        for add in self._more():
            add(left)
            new = {p: [case for case in self.pool.in_order(p) if (p, case) not in tried] for p in left}
            tried.update((place, case) for place, cases in new.items() for case in cases)
            left = self._after_trying(left, new)
        return left

    def _after_trying(self, left: Sequence[int], waiting: Mapping[int, Sequence[int]]) -> list[int]:
        """The rules that none of the applicants who wait for them shows to matter: some are tried at a time."""
        at_once = 1
        while any(waiting.values()):
            pairs = [(place, case) for place, cases in waiting.items() for case in cases[:at_once]]
            left = self._without_those_that_matter(left, pairs)
            waiting = {place: waiting[place][at_once:] for place in left}
            at_once *= _MORE
        return [*left]

    @cached_property
    def of_no_account(self) -> list[int]:
        """Those of the rules left without which it is proved that nobody has another status or verdict."""
        return [place for place in self.left if self._equivalence.witness(place, "") is None]

    def _more(self) -> Iterator[Callable[[Sequence[int]], None]]:
        """What adds applicants for rules that nobody has shown to matter: completions, mixed ones, telling ones."""
        yield partial(self.pool.add_completions, self._completions)
        for seed in range(self._rounds):
            yield partial(self.pool.add_mixed, seed=seed)
        yield lambda left: self.pool.add([case for each in self._completions for case in telling(each)], left)

    def finding(self, kind: Literal["dead", "redundant"], place: int) -> Found:
        """A finding about a rule, which is named by its file and what it derives."""
        rule, clause = self.rules[place], self.typed[place]
        same = [
            each for each in self.scope if self.typed[each].head == clause.head and self.rules[each].file == rule.file
        ]
        number = f" ({same.index(place) + 1} of {len(same)})" if len(same) > 1 else ""
        what = f"{rule.file}: {written(clause.head)}{number}"
        message = kind if clause.body else f"{kind}-fact"
        arguments = {"rule": rule.text, "tried": len(self.pool.cases), "fires": len(self.pool.fires_for[place])}
        fires = any(self._audit.kb.may_fire(rule, each.case) for each in self._completions)
        proved = kind == "redundant" or not fires
        return Found(kind, what, message, arguments, rule=(rule.file, rule.line), proved=proved)

    def _without_those_that_matter(self, left: Sequence[int], tried: Sequence[tuple[int, int]]) -> list[int]:
        cases = self.pool.cases
        new = sorted({case for _, case in tried} - self._as_it_is.keys())
        with_all = [Variant(cases[case]) for case in new]
        without = [Variant(cases[case], {place}) for place, case in tried]
        rows = map(_rows, self._variants.evaluate([*with_all, *without], READ))
        self._as_it_is.update(zip(new, rows, strict=False))
        matter = {place for (place, case), come_to in zip(tried, rows, strict=True) if come_to != self._as_it_is[case]}
        return [place for place in left if place not in matter]

    @cached_property
    def _as_it_is(self) -> dict[int, Rows]:
        """What applicants of the pool come to with all rules."""
        return {}


def dead(audit: "Audit") -> Iterator[Found]:
    """The rules that fire for no applicant."""
    found = audit.sensitivity
    for place in found.of_no_account:
        if not found.pool.fires_for[place] and found.typed[place].body:
            yield found.finding("dead", place)


def redundant(audit: "Audit") -> Iterator[Found]:
    """The rules and the facts of the law without which every answer stays as it is, reasons included."""
    found = audit.sensitivity
    for place in found.of_no_account:
        if place not in found.needed_elsewhere and (found.pool.fires_for[place] or not found.typed[place].body):
            yield found.finding("redundant", place)


def telling(completions: Completions) -> Iterator[Case]:
    """People of whom little has to change: somebody for each status that a requirement can have, somebody who lacks
    nothing else, or of whom all hangs on it, for each requirement, and somebody for whom each exemption matters; where
    that can be, also somebody for whom nothing is lifted.

    Some rules hold for nearly everybody and matter where requirements stand in a rare way together.
    """
    copies = same_applicant(completions)
    wanted: list[tuple[str | None, Symbol]] = [
        (None, Function("status", [Number(0), *map(Function, (*place, status))]))
        for place, statuses in sorted(completions.combined().statuses.items())
        for status in sorted(statuses)
    ]
    for kind in ("alone", "exemption", "discretion"):
        wanted += [(kind, Function("answer", [answer])) for answer in sorted(copies.brave(kind))]
    lifts = [(atom, False) for name in ("held_exempt", "held_reduced_part") for atom in copies.open_atoms(name, 5)]
    for asked_for, atom in wanted:
        for others in ([], lifts):
            if choice := copies.choice(*filter(None, [asked_for]), assumptions=[(atom, True), *others]):
                yield choice.case(0)


class _Nobody:
    """No case: the law alone."""

    def text(self, case: int) -> str:
        """Nothing is told of nobody."""
        return ""


_NOBODY: Final = _Nobody()


def _rows(outcome: Outcome) -> Rows:
    return {name: frozenset(outcome.rows(name)) for name in READ}
