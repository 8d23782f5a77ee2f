"""Proofs: why an atom holds of a case, step by step to the facts of the file; and where it does not hold, each way in
which it could have held with the first step of it that fails.

A step is one rule with values for its variables. A way that fails is a rule whose first literals hold together, and the
next one does not. Nothing is explained by a bare lack: what is absent is told as a fact that the file does not say, or
says otherwise.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from bridge.applicant import unknown_fields
from bridge.clauses import (
    Aggregate,
    Atom,
    Calculation,
    Call,
    Clause,
    Comparison,
    Holds,
    Term,
    Text,
    Variable,
    Word,
    substitute,
    variables,
    written,
)
from bridge.clauses import Literal as Part
from bridge.engine import OK
from bridge.facts import path_of, predicate_of, tells_of
from bridge.goals import GOAL
from bridge.input_errors import InputError, InputErrors, close
from bridge.predicates import CIRCUMSTANCES
from bridge.prolog.engine import prolog
from bridge.prolog.program import in_order, literal_text, term_text
from bridge.proofs import InForce, Kind, Node, Telling, WhyAnswer
from bridge.querying import RulePlace
from explanations.proof_text import ProofWords

if TYPE_CHECKING:
    from bridge.considering import Considered
    from bridge.engine import Case
    from bridge.facts import Fact
    from bridge.knowledge_base import KnowledgeBase
    from bridge.syntax import Rule
    from explanations.words import Words

#: The constant of the case in a proof.
CASE: Final = "applicant"

#: So many values of a way are shown that fail at the same step.
MOST_SHOWN: Final = 12

_SECONDS: Final = 60

#: The verdicts of a route, or the statuses of a requirement, with which an atom about it holds.
_OUTCOMES: Final[Mapping[str, Sequence[str]]] = {
    "eligible": ("eligible",),
    "fails": ("not_eligible",),
    "ok": OK,
    "satisfied": ("met",),
}


class Proving:
    """Proofs of claims about one case; the engine holds the law and the case while they are made.

    A step is made once, however many others stand on it. It is proved of the file as it stands what its facts come to;
    where that is something else than whatever its unknown facts may turn out to be, these are supposed to be the worst
    that they can be, and told as supposed.
    """

    def __init__(self, kb: "KnowledgeBase", case: "Case", words: "Words") -> None:
        self.kb = kb
        self.case = case
        self._querying = kb.querying
        self._say = ProofWords(words, case.applicant, kb.querying)
        self._unknown: dict[str, None] = {}
        self._made: dict[tuple[Atom, bool], Node] = {}
        self._possible: dict[Atom, bool] = {}
        self._shapes: dict[object, int] = {}

    # Claims -------------------------------------------------------------------------------------------------

    def answer(self, claim: str, depth: int | None = None) -> WhyAnswer:
        """The proof of a claim, told down to a depth. Raises InputErrors for what is no claim, and EngineMissing."""
        told = " ".join(claim.split())
        plain = told.removeprefix("not ")
        with prolog.holding(self._querying.law, {CASE: self._proved}):
            claims = self._named_claims(plain)
            node = self._any(plain, claims) if claims else self._goal(plain)
            regime = self._leading
        if plain != told:
            node = self._not_so(plain, (node,))
        return WhyAnswer(
            **dict(Telling(depth).told(node)),
            claim=claim,
            applicant=self.case.applicant.id,
            on=self.case.on,
            filed=self.case.filed,
            asked_regime=regime,
            unknown=tuple(self._unknown),
            knowledge_base=self.kb.version,
        )

    def _named_claims(self, plain: str) -> list[Atom]:
        """What a word claims: of the regimes, the routes, one of them, or a requirement where it is tested."""
        rows = self._rows("route_examined", Word(CASE), Variable("G"), Variable("R"))
        routes = [(str(g), str(r)) for g, r in sorted(rows, key=self._querying.law.place)]
        if plain == "regime":
            return [Atom("examined", (Word(CASE), Word(regime))) for regime in self._in_force]
        if plain == "eligible" or plain in {r for _, r in routes}:
            return [Atom("eligible", (Word(CASE), Word(g), Word(r))) for g, r in routes if plain in ("eligible", r)]
        asked = self._rows("asked", Word(CASE), *map(Variable, "GRQ"))
        return [
            Atom("ok" if (g, r, plain) in asked else "satisfied", (Word(CASE), Word(g), Word(r), Word(plain)))
            for g, r in routes
            if (g, r) in self._tested.get(plain, ())
        ]

    @cached_property
    def _tested(self) -> Mapping[str, set[tuple[str, str]]]:
        """The routes on which each requirement is tested."""
        found: dict[str, set[tuple[str, str]]] = {}
        for g, r, q in self._rows("tested", Word(CASE), *map(Variable, "GRQ")):
            found.setdefault(str(q), set()).add((str(g), str(r)))
        return found

    def _goal(self, told: str) -> Node:
        """The proof of an atom that is claimed. Raises InputErrors where it is none."""
        if re.fullmatch(r"[a-z_]+", told):
            allowed = ["eligible", "not eligible", "regime", *sorted(self._tested)]
            near = ", ".join(close(told, allowed) or allowed)
            raise _wrong("step-error-claim", claim=told, near=near)
        goal = self._querying.claim(told)
        literals = goal.clause.body
        if len(literals) != 1 or not isinstance(literals[0], Holds):
            raise _wrong("step-error-atom")
        # What it can hang on is all that is certain of any atom: a count knows nothing of what was not counted.
        unknown = self._querying.unknown(goal, self.case, lambda: frozenset(self._tested))
        self._unknown |= dict.fromkeys(unknown)
        return self._atom(self._about_case(literals[0].atom)).model_copy(update={"open": bool(unknown)})

    def _about_case(self, atom: Atom) -> Atom:
        """The atom, with the case for whatever stands for the applicant in it."""
        kinds = self._querying.kinds.of(atom.signature)
        names = (Word(self.case.applicant.id), Text(self.case.applicant.id))
        terms = tuple(
            Word(CASE) if kind == "case" and (term in names or isinstance(term, Variable)) else term
            for term, kind in zip(atom.terms, kinds, strict=True)
        )
        return Atom(atom.name, terms)

    def _any(self, plain: str, claims: Sequence[Atom]) -> Node:
        """Whether one of several claims holds: with the proof of those that do, else with what fails in each."""
        if len(claims) == 1:
            return self._atom(claims[0])
        held = [each for each in claims if self._holds(each)]
        children = tuple(self._each_once(held or claims))
        opened = (all if held else any)(child.open for child in children)
        text = self._say.claim(plain, bool(held), opened)
        return Node(conclusion=plain, holds=bool(held), open=opened, kind="any", text=text, children=children)

    def _each_once(self, claims: Sequence[Atom]) -> Iterator[Node]:
        """The proofs of claims; one that differs from an earlier one in nothing but the route refers to that."""
        earlier: dict[int, Node] = {}
        for claim in claims:
            node = self._atom(claim)
            first = earlier.setdefault(self._shape(node, claim), node)
            yield node if first is node else node.model_copy(update={"kind": "likewise", "children": (first,)})

    def _shape(self, node: Node, claim: Atom) -> int:
        """A number for all proofs that differ in nothing but the route that they are about."""
        route = written(claim.terms[2]) if len(claim.terms) > 2 else ""
        key = id(node), route
        if key not in self._shapes:
            told = re.sub(rf"\b{route}\b", "R", node.conclusion) if route else node.conclusion
            same = told, node.kind, node.holds, *(self._shape(child, claim) for child in node.children)
            self._shapes[key] = self._shapes.setdefault(same, len(self._shapes))
        return self._shapes[key]

    # What is certain --------------------------------------------------------------------------------------------

    @cached_property
    def _considered(self) -> "Considered":
        """What the unknown facts of the file may come to."""
        from bridge.considering import consider

        return consider(self.kb, self.case)

    @cached_property
    def _proved(self) -> "Case":
        """The case that is proved about: the file as it stands, if that agrees with all that is certain."""
        (outcome,) = self.kb.statuses([self.case])
        certain = self._considered.combined.statuses.items()
        agrees = all(len(found) > 1 or outcome.statuses.get(place) in found for place, found in certain)
        # The days pick the rules here, as they did there.
        return self.case if agrees else replace(self._considered.worst, regimes=self.case.regimes)

    @cached_property
    def _said(self) -> "frozenset[Fact]":
        """The facts of the file itself."""
        return frozenset(self.case.facts())

    def _certainly(self, atom: Atom) -> bool | None:
        """Whether an atom holds, or does not, in all completions; None where that is not looked at."""
        if atom.name not in _OUTCOMES:
            return None
        _, *place = (written(term) for term in atom.terms)
        combined = self._considered.combined
        if len(place) == 2:
            found = combined.verdicts.get((place[0], place[1]), frozenset())
        else:
            found = combined.statuses.get((place[0], place[1], place[2]), frozenset())
        return len({outcome in _OUTCOMES[atom.name] for outcome in found}) == 1 if found else None

    # Steps --------------------------------------------------------------------------------------------------

    def _atom(self, atom: Atom) -> Node:
        """Why an atom holds, or why nothing of its form does."""
        holds = self._holds(atom)
        key = atom, holds
        if key not in self._made:
            if atom.signature in CIRCUMSTANCES:
                self._made[key] = self._circumstance(atom, holds)
            elif atom.signature in self._querying.schema:
                self._made[key] = self._input(atom, holds)
            else:
                self._made[key] = self._proof(atom) if holds else self._refutation(atom)
        return self._made[key]

    def _proof(self, atom: Atom) -> Node:
        """The first rule that gives an atom; of a form with variables, for the first values."""
        for clause, rule, values in self._querying.matching(atom):
            if not clause.body:
                return self._node(clause.head, True, "law", rule)
            body, number, rows = self._querying.furthest(clause, values, most=MOST_SHOWN)
            if number == len(body):
                key = substitute(clause.head, rows[0]), True
                if key not in self._made:
                    self._made[key] = self._step(clause, rule, body, rows[0])
                return self._made[key]
        raise AssertionError(f"no rule gives {written(atom)}")

    def _step(self, clause: Clause, rule: "Rule", body: Sequence[Part], values: Mapping[str, Term]) -> Node:
        head = substitute(clause.head, values)
        children = tuple(self._literal(clause, each, values, True) for each in body)
        # Of what is missing, one thing may be certain and another not: each step of that is as certain as its own.
        certain = None if head.name == "fails" else self._certainly(head)
        opened = any(child.open for child in children) if certain is None else not certain
        return self._node(head, True, "rule", rule, children, open=opened)

    def _refutation(self, atom: Atom) -> Node:
        """Each rule that could give an atom, with the first of its literals that fails."""
        ways: list[Node] = []
        for clause, rule, values in self._querying.matching(atom):
            if clause.body and self._could_fire(clause, values):
                body, number, rows = self._querying.furthest(clause, values, most=MOST_SHOWN)
                each_once: dict[str, Mapping[str, Term]] = {}
                for row in rows:
                    each_once.setdefault(written(substitute(body[number], row)), row)
                ways += (self._way(clause, rule, body, number, known) for known in each_once.values())
        certain = self._certainly(atom)
        if certain is False and not any(way.open for way in ways):
            # What is compared was counted without what is not known.
            ways = [each if each.children[-1].kind != "compared" else _opened(each) for each in ways]
        opened = any(way.open for way in ways) if certain is None else not certain
        return self._node(atom, False, "fails" if ways else "no_rule", None, tuple(ways), open=opened)

    def _way(self, clause: Clause, rule: "Rule", body: Sequence[Part], number: int, values: Mapping[str, Term]) -> Node:
        failing = self._literal(clause, body[number], values, False)
        if failing.open:
            number, failing = self._surely_failing(clause, body, number, values) or (number, failing)
        before = (each for each in body[:number] if _tells(each, body[number]))
        children = (*(self._literal(clause, each, values, True) for each in before), failing)
        head = substitute(clause.head, values)
        return self._node(head, False, "way", rule, children, failing=number + 1, open=failing.open)

    def _surely_failing(
        self, clause: Clause, body: Sequence[Part], number: int, values: Mapping[str, Term]
    ) -> tuple[int, Node] | None:
        """A later literal that fails whatever is not known; then nothing hangs on the one before it."""
        for place, literal in enumerate(body[number + 1 :], number + 1):
            if isinstance(literal, Holds) and all(name in values for name in variables(literal)):
                atom = substitute(literal.atom, values)
                if self._holds(atom) == literal.negated:
                    node = self._literal(clause, literal, values, False)
                    if not node.open:
                        return place, node
        return None

    def _could_fire(self, clause: Clause, values: Mapping[str, Term]) -> bool:
        """Whether the constants that a rule has, or is given, leave any way for its body to hold."""
        atoms = (literal.atom for literal in clause.body if isinstance(literal, Holds) and not literal.negated)
        return all(self._could_hold(_without_names(substitute(atom, values))) for atom in atoms)

    def _could_hold(self, atom: Atom) -> bool:
        if atom.signature in self._querying.schema or atom.signature in CIRCUMSTANCES:
            return True
        if atom not in self._possible:
            self._possible[atom] = any(
                self._could_fire(clause, values) for clause, _, values in self._querying.matching(atom)
            )
        return self._possible[atom]

    def _literal(self, clause: Clause, literal: Part, values: Mapping[str, Term], holds: bool) -> Node:
        if isinstance(literal, Holds):
            atom = substitute(literal.atom, values)
            return self._not(atom) if literal.negated else self._atom(atom)
        if isinstance(literal, Aggregate):
            return self._aggregate(clause, literal, values, holds)
        return self._comparison(clause, literal, values, holds)

    def _not(self, atom: Atom) -> Node:
        """Why an atom does not hold; where it does, every proof of it that begins with something else, certain ones
        first: one of them is enough.
        """
        inner = self._atom(atom)
        others = self._other_proofs(atom) if inner.kind == "rule" else ()
        return self._not_so(written(atom), tuple(sorted((inner, *others), key=lambda each: each.open)))

    @staticmethod
    def _not_so(what: str, children: tuple[Node, ...]) -> Node:
        inner = children[0]
        return Node(
            conclusion=f"not {what}",
            holds=not inner.holds,
            open=inner.open,
            kind="not",
            text=inner.text,
            children=children,
        )

    def _other_proofs(self, atom: Atom) -> Iterator[Node]:
        firsts: set[str] = set()
        for clause, rule, values in self._querying.matching(atom):
            body, number, rows = (
                self._querying.furthest(clause, values, most=MOST_SHOWN) if clause.body else ([], 1, [])
            )
            for row in rows if number == len(body) else ():
                first = written(substitute(body[0], row))
                if first not in firsts:
                    firsts.add(first)
                    if len(firsts) > 1:
                        yield self._step(clause, rule, body, row)

    def _comparison(self, clause: Clause, literal: Comparison, values: Mapping[str, Term], holds: bool) -> Node:
        ground = substitute(literal, values)
        assert isinstance(ground, Comparison)
        kinds = self._querying.kinds.of_variables(clause.body)
        computed = literal.operator == "=" and isinstance(literal.right, Calculation | Call)
        if computed:
            text = self._say.computed(literal, values, kinds)
        else:
            text = self._say.compared(literal, values, kinds, holds)
        node = Node(conclusion=written(ground), holds=holds, kind="computed" if computed else "compared", text=text)
        if holds or not isinstance(ground.left, int) or not isinstance(ground.right, int) or ground.operator == "!=":
            return node
        gap = abs(ground.right - ground.left) + (ground.operator in ("<", ">"))
        units = {"day": "days", "money": "oere"}
        unit = next((units[kinds[name]] for name in variables(literal) if kinds.get(name) in units), "count")
        return node.model_copy(update={"have": ground.left, "need": ground.right, "gap": gap, "unit": unit})

    def _aggregate(self, clause: Clause, literal: Aggregate, values: Mapping[str, Term], holds: bool) -> Node:
        within = substitute(literal, {name: value for name, value in values.items() if name != literal.result.name})
        assert isinstance(within, Aggregate)
        ((result,),) = prolog.terms(literal_text(within), [literal.result.name], most=1, seconds=_SECONDS)[0]
        inner = Clause(Atom("inner", ()), within.condition)
        names = list(dict.fromkeys(variables(inner)))
        goal = ", ".join(map(literal_text, in_order(inner)))
        rows, _ = prolog.terms(goal, names, most=1_000, seconds=_SECONDS)
        children = tuple(
            self._literal(inner, each, dict(zip(names, row, strict=True)), True)
            for row in rows
            for each in in_order(inner)
        )
        kind = self._querying.kinds.of_variables(clause.body).get(literal.result.name)
        return Node(
            conclusion=written(substitute(literal, {literal.result.name: result, **values})),
            holds=holds,
            kind="counted" if literal.function == "count" else "summed",
            text=self._say.aggregate(literal.function, result, kind),
            children=children,
        )

    # What the file and the question say ------------------------------------------------------------------------

    @cached_property
    def _unknown_fields(self) -> list[str]:
        return unknown_fields(self.case.applicant)

    def _circumstance(self, atom: Atom, holds: bool) -> Node:
        if atom.name == "complete" and (atom.name, written(atom.terms[-1])) not in self._said:
            self._unknown[written(atom.terms[-1])] = None
            return self._node(atom, holds, "supposed" if holds else "unknown")
        return self._node(atom, holds, "given" if holds else "no_rule")

    def _input(self, atom: Atom, holds: bool) -> Node:
        if holds:
            (row, *_) = self._rows(atom.name, *atom.terms)
            values = iter(map(_as_term, row))
            atom = Atom(atom.name, tuple(term if term == Word(CASE) else next(values) for term in atom.terms))
            if (atom.name, *row) in self._said:
                return self._node(atom, True, "fact")
        entry = next((path_of(each.name) for each in atom.terms if isinstance(each, Word) and path_of(each.name)), None)
        for path in self._unknown_fields:
            same_entry = entry is None or "[" not in path or path.startswith(entry)
            if same_entry and tells_of(atom.name, predicate_of(path)):
                self._unknown[path] = None
                return self._node(atom, holds, "supposed" if holds else "unknown")
        return self._node(atom, holds, "supposed" if holds else "absent")

    # Nodes --------------------------------------------------------------------------------------------------

    def _node(
        self,
        atom: Atom,
        holds: bool,
        kind: Kind,
        rule: "Rule | None" = None,
        children: tuple[Node, ...] = (),
        **more: Any,
    ) -> Node:
        opened = more.pop("open", kind in ("unknown", "supposed") or any(child.open for child in children))
        regime = self._regime(atom) if kind in ("rule", "law", "way", "fails", "no_rule") else None
        cites = self._querying.cited(atom, [regime]) if regime else ()
        if rule is not None and not cites:
            cites = self._querying.cited_by_file(rule.file)
        return Node(
            conclusion=written(atom),
            holds=holds,
            open=opened,
            kind=kind,
            text=self._say.atom(atom, holds, kind, opened, self._stated(atom) if kind == "absent" else ()),
            rule=RulePlace(file=rule.file, line=rule.line) if rule else None,
            cites=cites,
            regime=regime,
            in_force=self._in_force[regime] if regime else None,
            children=children,
            **more,
        )

    def _stated(self, atom: Atom) -> Sequence[Term]:
        """What the file says of the same entry and field instead."""
        *before, _ = atom.terms
        if self._querying.schema[atom.signature][1] is None:
            return ()
        return [_as_term(row[-1]) for row in self._rows(atom.name, *before, Variable("V"))]

    def _regime(self, atom: Atom) -> str | None:
        """The regime that an atom names, else the one that the answer is about."""
        named = (written(each) for each in atom.terms if isinstance(each, Word))
        return next((each for each in named if each in self._in_force), self._leading)

    @cached_property
    def _leading(self) -> str | None:
        return next((str(row[0]) for row in self._rows("leading_regime", Word(CASE), Variable("G"))), None)

    @cached_property
    def _in_force(self) -> Mapping[str, InForce]:
        """The days of every regime: it ends where the next one begins."""
        begins = sorted((int(day), str(g)) for g, day in self.kb.law["regime_begins"])
        ends = [date.fromordinal(day - 1) for day, _ in begins[1:]]
        return {g: InForce(first=date.fromordinal(day), last=last) for (day, g), last in zip_longest(begins, ends)}

    # The engine ---------------------------------------------------------------------------------------------

    def _holds(self, atom: Atom) -> bool:
        return prolog.furthest([literal_text(Holds(_named(atom)))], [], most=1)[0] == 1

    def _rows(self, name: str, *terms: Term) -> list[tuple[str | int, ...]]:
        """The rows of a predicate, without the case."""
        told = [f"Row_{place}" for place, _ in enumerate(terms)]
        equal = [f"{name} = {term_text(term)}" for name, term in zip(told, terms, strict=True)]
        goal = ", ".join([*equal, literal_text(Holds(Atom(name, tuple(map(Variable, told)))))])
        wanted = [name for name, term in zip(told, terms, strict=True) if term != Word(CASE)]
        return prolog.answers(goal, wanted, most=10_000, seconds=_SECONDS).rows


def _named(atom: Atom) -> Atom:
    """The atom, each of its variables by a name that Prolog reads."""
    terms = (
        Variable(f"Free_{place}") if isinstance(term, Variable) and term.name == "_" else term
        for place, term in enumerate(atom.terms)
    )
    return Atom(atom.name, tuple(terms))


def _without_names(atom: Atom) -> Atom:
    """The atom with one and the same variable wherever it has one."""
    return Atom(atom.name, tuple(Variable("_") if isinstance(term, Variable) else term for term in atom.terms))


def _tells(literal: Part, failing: Part) -> bool:
    """Whether a literal has given a value to what is compared in the one that fails."""
    if not isinstance(failing, Comparison) or isinstance(literal, Comparison):
        return False
    if isinstance(literal, Aggregate):
        return literal.result.name in variables(failing)
    return not literal.negated and not set(variables(literal)).isdisjoint(variables(failing))


def _opened(way: Node) -> Node:
    children = tuple(child.model_copy(update={"open": True}) for child in way.children)
    return way.model_copy(update={"open": True, "children": children})


def _as_term(each: str | int) -> Term:
    return each if isinstance(each, int) else Word(each)


def _wrong(message: str, **arguments: str) -> InputErrors:
    return InputErrors([InputError(GOAL, None, None, message, arguments)])
