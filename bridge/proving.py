"""Proofs: why an atom holds of a case, step by step to the facts of the file; and where it does not hold, each way in
which it could have held with the first step of it that fails.

A step is one rule with values for its variables. A way that fails is a rule whose first literals hold together, and the
next one does not. Nothing is explained by a bare lack: what is absent is told as a fact that the file does not say, or
says otherwise.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, Literal

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.applicant import unknown_fields
from bridge.clauses import (
    Aggregate,
    Atom,
    Calculation,
    Call,
    Clause,
    Comparison,
    Expression,
    Holds,
    Term,
    Text,
    Variable,
    Word,
    substitute,
    unify,
    variables,
)
from bridge.clauses import Literal as Part
from bridge.facts import path_of, predicate_of, tells_of
from bridge.goals import GOAL
from bridge.input_errors import InputError, InputErrors, close
from bridge.predicates import schema_predicates
from bridge.prolog.engine import prolog
from bridge.prolog.program import in_order, literal_text, term_text
from bridge.querying import Querying, RulePlace
from explanations.proof_text import ProofWords

if TYPE_CHECKING:
    from bridge.engine import Case
    from bridge.knowledge_base import KnowledgeBase
    from bridge.syntax import Rule
    from explanations.words import Words

#: The constant of the case in a proof.
CASE: Final = "applicant"

#: So many values of a way are shown that fail at the same step, and so many things that were counted.
MOST_SHOWN: Final = 12

#: What a node is: derived by a rule; stated by the file, by the question or by the law; compared, computed, counted or
#: summed; not so (`not p`); false in every way, and one such way; absent from the file, not told by it, or not in the
#: law; one of several claims; shown before, or proved as one before; or below the depth asked for.
Kind = Literal[
    "rule", "fact", "given", "law", "compared", "computed", "counted", "summed", "not", "fails", "way", "absent",
    "unknown", "no_rule", "any", "repeated", "likewise", "deeper",
]  # fmt: skip


class InForce(Answer):
    """The days on which the regime that a step belongs to is in force, for applications filed on them."""

    first: date | None = None
    last: date | None = None


class Node(Answer):
    """One step of a proof.

    `conclusion` is what it is about, as the rules write it, and `holds` says whether it is so. `number` names a step
    that stands once and is referred to by `repeats`. A comparison that fails has `have`, `need` and `gap`, in `unit`.
    `failing` is the place of the literal, counted from 1 in the order of the proof, at which a way fails.
    """

    conclusion: str
    holds: bool
    kind: Kind
    text: str
    rule: RulePlace | None = None
    cites: tuple[str, ...] = ()
    regime: str | None = None
    in_force: InForce | None = None
    number: int | None = None
    repeats: int | None = None
    have: int | None = None
    need: int | None = None
    gap: int | None = None
    unit: str | None = None
    failing: int | None = None
    children: "tuple[Node, ...]" = ()


class WhyAnswer(Node):
    """The answer of `why`: the proof of a claim about one applicant.

    `unknown` names facts that the file does not say and that the proof came upon: with them it could end otherwise.
    """

    claim: str
    applicant: str
    on: date
    filed: date
    asked_regime: str | None = None
    unknown: tuple[str, ...] = ()
    knowledge_base: KnowledgeBaseVersion


@dataclass
class Proving:
    """One proof, of claims about one case; the law and the case are held by the engine while it is made."""

    kb: "KnowledgeBase"
    case: "Case"
    words: "Words"
    depth: int | None = None
    unknown: dict[str, None] = field(default_factory=dict)
    _numbers: dict[tuple[Atom, bool], int] = field(default_factory=dict)
    _possible: dict[Atom, bool] = field(default_factory=dict)

    @cached_property
    def _querying(self) -> Querying:
        return self.kb.querying

    @cached_property
    def _say(self) -> ProofWords:
        return ProofWords(self.words, self.case.applicant, self._querying)

    # Claims -------------------------------------------------------------------------------------------------

    def answer(self, claim: str) -> WhyAnswer:
        """The proof of a claim. Raises InputErrors for what cannot be claimed, and EngineMissing."""
        if self.depth is not None:
            # What is not known may lie deeper than what is shown.
            self.unknown |= dict.fromkeys(Proving(self.kb, self.case, self.words).answer(claim).unknown)
        with prolog.holding(self._querying.law, {CASE: self.case}):
            node = self._claimed(claim)
            regime = next((str(row[0]) for row in self._rows("leading_regime", Word(CASE), Variable("G"))), None)
        return WhyAnswer(
            **{name: getattr(node, name) for name in Node.model_fields},
            claim=claim,
            applicant=self.case.applicant.id,
            on=self.case.on,
            filed=self.case.filed,
            asked_regime=regime,
            unknown=tuple(self.unknown),
            knowledge_base=self.kb.version,
        )

    def _claimed(self, claim: str) -> Node:
        told = " ".join(claim.split())
        negated = told.startswith("not ")
        plain = told.removeprefix("not ")
        rows = self._rows("route_examined", Word(CASE), Variable("G"), Variable("R"))
        routes = [(str(g), str(r)) for g, r in sorted(rows, key=self._querying.law.place)]
        if plain == "eligible":
            claims = [Atom("eligible", (Word(CASE), Word(g), Word(r))) for g, r in routes]
        elif plain == "regime":
            regimes = dict.fromkeys(str(row[0]) for row in self.kb.law["regime_begins"])
            claims = [Atom("examined", (Word(CASE), Word(g))) for g in regimes]
        elif plain in {r for _, r in routes}:
            claims = [Atom("eligible", (Word(CASE), Word(g), Word(r))) for g, r in routes if r == plain]
        elif plain in self._tested:
            asked = {row[:3] for row in self._rows("asked", Word(CASE), *map(Variable, "GRQ"))}
            claims = [
                Atom("ok" if (g, r, plain) in asked else "satisfied", (Word(CASE), Word(g), Word(r), Word(plain)))
                for g, r in routes
                if (g, r) in self._tested[plain]
            ]
        else:
            return self._goal(plain, negated)
        return self._any(plain, negated, claims)

    @cached_property
    def _tested(self) -> Mapping[str, set[tuple[str, str]]]:
        """The routes on which each requirement is tested."""
        found: dict[str, set[tuple[str, str]]] = {}
        for g, r, q in self._rows("tested", Word(CASE), *map(Variable, "GRQ")):
            found.setdefault(str(q), set()).add((str(g), str(r)))
        return found

    def _goal(self, told: str, negated: bool) -> Node:
        if re.fullmatch(r"[a-z_]+", told):
            allowed = ["eligible", "not eligible", "regime", *sorted(self._tested)]
            near = ", ".join(close(told, allowed) or allowed)
            raise _wrong("step-error-claim", claim=told, near=near)
        literals = self._querying.claim(told).clause.body
        atoms = [each for each in literals if isinstance(each, Holds)]
        if len(atoms) != 1 or len(literals) != 1:
            raise _wrong("step-error-atom")
        atom = self._about_case(atoms[0].atom)
        return self._not(atom) if negated else self._atom(atom)

    def _about_case(self, atom: Atom) -> Atom:
        """The atom, with the case for whatever stands for the applicant in it."""
        kinds = self._querying.kinds.of(atom.signature)
        known = {Variable("P"), Word(self.case.applicant.id), Text(self.case.applicant.id), Variable("_")}
        terms = tuple(
            Word(CASE) if kind == "case" and (term in known or isinstance(term, Variable)) else term
            for term, kind in zip(atom.terms, kinds, strict=True)
        )
        return Atom(atom.name, terms)

    def _any(self, plain: str, negated: bool, claims: Sequence[Atom]) -> Node:
        """Whether one of several claims holds: with the proof of those that do, else with what fails in each."""
        if len(claims) == 1:
            return self._not(claims[0]) if negated else self._atom(claims[0])
        held = [each for each in claims if self._holds(each)]
        holds = bool(held) != negated
        conclusion = f"not {plain}" if negated else plain
        children = tuple(self._each_once(held or claims))
        return Node(
            conclusion=conclusion, holds=holds, kind="any", text=self._say.claim(plain, bool(held)), children=children
        )

    def _each_once(self, claims: Sequence[Atom]) -> Iterator[Node]:
        """The proofs of claims; one that differs from an earlier one in nothing but its last word refers to that."""
        numbers: dict[object, int | None] = {}
        for claim in claims:
            # Apart from all that was told before, so that equal proofs look equal.
            alone = Proving(self.kb, self.case, self.words)._atom(claim)
            shape = _shape(alone, claim)
            if shape in numbers:
                yield self._leaf(claim, alone.holds, "likewise", repeats=numbers[shape])
            else:
                node = self._atom(claim)
                numbers[shape] = node.number
                yield node

    # Steps --------------------------------------------------------------------------------------------------

    def _atom(self, atom: Atom, level: int = 0) -> Node:
        """Why an atom holds, or why nothing of its form does."""
        holds = self._holds(atom)
        if atom.name == "complete" and not holds:
            self.unknown[shown(atom.terms[-1])] = None
            return self._leaf(atom, False, "unknown")
        if atom.signature in _GIVEN:
            return self._leaf(atom, holds, "given" if holds else "no_rule")
        if atom.signature in self._inputs:
            return self._input(atom, holds)
        key = atom, holds
        if key in self._numbers:
            number = self._numbers[key]
            return self._leaf(atom, holds, "repeated", repeats=number)
        if self.depth is not None and level >= self.depth:
            return self._leaf(atom, holds, "deeper")
        return self._proof(atom, level) if holds else self._refutation(atom, level)

    def _numbered(self, atom: Atom, holds: bool) -> int:
        return self._numbers.setdefault((atom, holds), len(self._numbers) + 1)

    def _proof(self, atom: Atom, level: int) -> Node:
        for clause, rule in self._querying.rules.get(atom.signature, ()):
            values = unify(clause.head, atom)
            if values is None:
                continue
            if not clause.body:
                return self._leaf(clause.head, True, "law", rule)
            body, number, rows = self._furthest(clause, values)
            if number == len(body):
                step = self._numbered(substitute(clause.head, values | rows[0]), True)
                self._numbers.setdefault((atom, True), step)
                return self._step(clause, rule, body, values | rows[0], level, number=step)
        raise AssertionError(f"no rule gives {atom}")

    def _step(
        self, clause: Clause, rule: "Rule", body: Sequence[Part], values: Mapping[str, Term], level: int, **more: Any
    ) -> Node:
        children = tuple(self._literal(clause, each, values, level + 1) for each in body)
        return self._leaf(substitute(clause.head, values), True, "rule", rule, children=children, **more)

    def _refutation(self, atom: Atom, level: int) -> Node:
        ways: list[Node] = []
        step = self._numbered(atom, False)
        for clause, rule in self._querying.rules.get(atom.signature, ()):
            values = unify(clause.head, atom)
            if values is None or not clause.body or not self._could_fire(clause, values):
                continue
            body, number, rows = self._furthest(clause, values)
            failing = body[number]
            seen: set[str] = set()
            for row in rows:
                known = values | row
                text = shown(substitute(failing, known))
                if text not in seen and len(seen) < MOST_SHOWN:
                    seen.add(text)
                    before = [each for each in body[:number] if _tells(each, failing)]
                    children = tuple(self._literal(clause, each, known, level + 1) for each in (*before, failing))
                    head = substitute(clause.head, known)
                    ways.append(self._leaf(head, False, "way", rule, failing=number + 1, children=children))
        return self._leaf(atom, False, "fails" if ways else "no_rule", number=step, children=tuple(ways))

    def _could_fire(self, clause: Clause, values: Mapping[str, Term]) -> bool:
        """Whether the constants that a rule has, or is given, leave any way for its body to hold."""
        atoms = (literal.atom for literal in clause.body if isinstance(literal, Holds) and not literal.negated)
        return all(self._could_hold(_without_names(substitute(atom, values))) for atom in atoms)

    def _could_hold(self, atom: Atom) -> bool:
        if atom.signature in self._inputs or atom.signature in _GIVEN:
            return True
        if atom not in self._possible:
            self._possible[atom] = any(
                values is not None and self._could_fire(clause, values)
                for clause, _ in self._querying.rules.get(atom.signature, ())
                for values in (unify(clause.head, atom),)
            )
        return self._possible[atom]

    def _furthest(self, clause: Clause, values: Mapping[str, Term]) -> tuple[list[Part], int, list[dict[str, Term]]]:
        """The body in the order of the proof, how many literals of it hold together, and for which values."""
        body = list(in_order(clause))
        free = [name for name in dict.fromkeys(_of_rule(body)) if name not in values]
        given = ", ".join(f"{name} = {term_text(value)}" for name, value in values.items()) or "true"
        number, rows = prolog.furthest([given, *map(literal_text, body)], [*free, *values], most=MOST_SHOWN)
        return body, number - 1, rows

    def _literal(self, clause: Clause, literal: Part, values: Mapping[str, Term], level: int) -> Node:
        if isinstance(literal, Holds):
            atom = substitute(literal.atom, values)
            return self._not(atom, level) if literal.negated else self._atom(atom, level)
        if isinstance(literal, Aggregate):
            return self._aggregate(clause, literal, values, level)
        return self._comparison(clause, literal, values)

    def _not(self, atom: Atom, level: int = 0) -> Node:
        """Why an atom does not hold; where it does, every rule that gives it with something else in its first place."""
        inner = self._atom(atom, level)
        children = [inner, *(self._other_proofs(atom, level) if inner.kind == "rule" else ())]
        return Node(
            conclusion=f"not {shown(atom)}",
            holds=not inner.holds,
            kind="not",
            text=inner.text,
            children=tuple(children),
        )

    def _other_proofs(self, atom: Atom, level: int) -> Iterator[Node]:
        """The further proofs of an atom, by other rules or from other things."""
        firsts: set[str] = set()
        for clause, rule in self._querying.rules.get(atom.signature, ()):
            values = unify(clause.head, atom)
            if values is None or not clause.body:
                continue
            body, number, rows = self._furthest(clause, values)
            for row in rows if number == len(body) else ():
                known = values | row
                first = shown(substitute(body[0], known))
                if first not in firsts and len(firsts) < MOST_SHOWN:
                    firsts.add(first)
                    if len(firsts) > 1:
                        yield self._step(clause, rule, body, known, level)

    def _comparison(self, clause: Clause, literal: Comparison, values: Mapping[str, Term]) -> Node:
        ground = substitute(literal, values)
        assert isinstance(ground, Comparison)
        kinds = self._querying.kinds.of_variables(clause.body)
        kind = next((kinds[name] for name in variables(literal) if name in kinds), None)
        computed = literal.operator == "=" and isinstance(literal.right, Calculation | Call)
        rows = prolog.furthest([literal_text_of(ground)], [], most=1)
        holds = rows[0] == 1
        text = self._say.computed(ground, kind) if computed else self._say.compared(ground, kind, holds)
        node = Node(conclusion=shown(ground), holds=holds, kind="computed" if computed else "compared", text=text)
        if not holds and isinstance(ground.left, int) and isinstance(ground.right, int) and literal.operator != "!=":
            gap = abs(ground.right - ground.left) + (ground.operator in ("<", ">"))
            unit = {"day": "days", "money": "oere"}.get(kind or "", "count")
            return node.model_copy(update={"have": ground.left, "need": ground.right, "gap": gap, "unit": unit})
        return node

    def _aggregate(self, clause: Clause, literal: Aggregate, values: Mapping[str, Term], level: int) -> Node:
        within = substitute(literal, {name: value for name, value in values.items() if name != literal.result.name})
        assert isinstance(within, Aggregate)
        (found,) = prolog.terms(literal_text(within), [literal.result.name], most=1, seconds=60)[0]
        inner = Clause(Atom("inner", ()), within.condition)
        names = list(dict.fromkeys(variables(inner)))
        goal = ", ".join(map(literal_text, in_order(inner)))
        rows, _ = prolog.terms(goal, names, most=1_000, seconds=60)
        children: list[Node] = []
        for row in rows:
            known = dict(zip(names, row, strict=True))
            children += (self._literal(inner, each, known, level + 1) for each in in_order(inner))
        result = values.get(literal.result.name, found[0])
        kind = self._querying.kinds.of_variables(clause.body).get(literal.result.name)
        return Node(
            conclusion=shown(substitute(literal, {**values, literal.result.name: result})),
            holds=result == found[0],
            kind="counted" if literal.function == "count" else "summed",
            text=self._say.aggregate(literal.function, found[0], len(rows), kind),
            children=tuple(children),
        )

    # What the file and the question say ------------------------------------------------------------------------

    @cached_property
    def _inputs(self) -> Mapping[str, Any]:
        return schema_predicates()

    @cached_property
    def _unknown_fields(self) -> list[str]:
        return unknown_fields(self.case.applicant)

    def _input(self, atom: Atom, holds: bool) -> Node:
        if holds:
            row = self._rows(atom.name, *atom.terms)
            ground = Atom(atom.name, tuple(_as_term(each) for each in row[0])) if _is_open(atom) else atom
            return self._leaf(ground, True, "fact")
        entry = next((path_of(each.name) for each in atom.terms if isinstance(each, Word) and path_of(each.name)), None)
        for path in self._unknown_fields:
            same_entry = entry is None or "[" not in path or path.startswith(entry)
            if same_entry and tells_of(atom.name, predicate_of(path)):
                self.unknown[path] = None
                return self._leaf(atom, False, "unknown")
        return self._leaf(atom, False, "absent")

    # Nodes --------------------------------------------------------------------------------------------------

    def _leaf(self, atom: Atom, holds: bool, kind: Kind, rule: "Rule | None" = None, **more: Any) -> Node:
        regime = self._regime(atom)
        of_law = kind in ("rule", "law", "way", "fails", "no_rule")
        things = [each.name for each in atom.terms if isinstance(each, Word) and each.name not in (CASE, regime)]
        cites = self.kb.cites(regime, *things) if of_law and regime else []
        if not cites and rule is not None:
            cites = list(self._sources_of(rule.file))
        return Node(
            conclusion=shown(atom),
            holds=holds,
            kind=kind,
            text=self._say.atom(atom, holds, kind, self._stated(atom) if kind == "absent" else ()),
            rule=RulePlace(file=rule.file, line=rule.line) if rule else None,
            cites=tuple(cites),
            regime=regime if of_law else None,
            in_force=self._in_force(regime) if of_law and regime else None,
            **more,
        )

    def _stated(self, atom: Atom) -> Sequence[Term]:
        """What the file says of the same entry and field instead."""
        *before, _ = atom.terms
        if len(before) == 1 and atom.signature == f"{atom.name}/2" and self._inputs[atom.signature][1] is None:
            return ()
        rows = self._rows(atom.name, *before, Variable("V"))
        return [_as_term(row[-1]) for row in rows]

    def _regime(self, atom: Atom) -> str | None:
        named = [each.name for each in atom.terms if isinstance(each, Word) and each.name in self._in_force_days]
        return named[0] if named else next(iter(self._examined), None)

    @cached_property
    def _examined(self) -> Sequence[str]:
        return [str(row[0]) for row in self._rows("leading_regime", Word(CASE), Variable("G"))]

    @cached_property
    def _in_force_days(self) -> Mapping[str, InForce]:
        begins = sorted((int(day), str(g)) for g, day in self.kb.law["regime_begins"])
        ends = [date.fromordinal(day - 1) for day, _ in begins[1:]]
        return {g: InForce(first=date.fromordinal(day), last=last) for (day, g), last in zip_longest(begins, ends)}

    def _in_force(self, regime: str) -> InForce | None:
        return self._in_force_days.get(regime)

    def _sources_of(self, file: str) -> Iterator[str]:
        """The sources that the head of a file of rules names."""
        path = self.kb.rules.folder / file
        head = re.search(r"^% Sources: *(.*?)$", self.kb.rules.text(path), re.MULTILINE)
        yield from re.findall(r"\d{3}\.\d+|law\.\d+|choice\.\d+", head[1]) if head else ()

    # The engine ---------------------------------------------------------------------------------------------

    def _holds(self, atom: Atom) -> bool:
        goal = Holds(_named(atom))
        return prolog.furthest([literal_text(goal)], [], most=1)[0] == 1

    def _rows(self, name: str, *terms: Term) -> list[tuple[str | int, ...]]:
        """The rows of a predicate, without the case where that is known."""
        atom = _named(Atom(name, terms))
        told = [f"_Row{place}" for place, _ in enumerate(atom.terms)]
        equal = [f"{name} = {term_text(term)}" for name, term in zip(told, atom.terms, strict=True)]
        goal = ", ".join([*equal, literal_text(Holds(Atom(atom.name, tuple(map(Variable, told)))))])
        wanted = [name for name, term in zip(told, atom.terms, strict=True) if term != Word(CASE)]
        rows, _ = prolog.terms(goal, wanted, most=10_000, seconds=60)
        return [tuple(_plain(each) for each in row) for row in rows]


_GIVEN: Final = frozenset(
    {"decided_on/2", "filed_on/2", "supposes/2", "chosen_regime/2", "reading/2", "told_figure/4", "complete/2",
     "keeps_application/1"}
)  # fmt: skip


def literal_text_of(ground: Comparison) -> str:
    """A comparison whose left side has its value already, as a goal."""
    if isinstance(ground.right, Calculation | Call):
        computed = literal_text(Comparison("=", Variable("Computed_"), ground.right))
        return f"{computed}, Computed_ == {term_text(ground.left)}"
    operator = "=" if ground.operator == "=" else ground.operator
    return literal_text(Comparison(operator, ground.left, ground.right))


def shown(part: "Atom | Part | Expression") -> str:
    """A part of a rule as the rules write it."""
    match part:
        case Variable(name) | Word(name):
            return name
        case Text(value):
            return f'"{value}"'
        case Calculation(operator, left, right):
            return f"{shown(left)} {operator} {shown(right)}"
        case Call(function, terms):
            return f"@{function}({', '.join(map(shown, terms))})"
        case Atom(name, terms):
            return f"{name}({', '.join(map(shown, terms))})" if terms else name
        case Holds(atom, negated):
            return f"not {shown(atom)}" if negated else shown(atom)
        case Comparison(operator, left, right):
            return f"{shown(left)} {operator} {shown(right)}"
        case Aggregate(result, function, terms, condition):
            inner = f"{', '.join(map(shown, terms))} : {', '.join(map(shown, condition))}"
            return f"{shown(result)} = #{function} {{ {inner} }}"
        case _:
            return str(part)


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
    if not isinstance(failing, Comparison) or (isinstance(literal, Holds) and literal.negated):
        return False
    own = {literal.result.name} if isinstance(literal, Aggregate) else set(variables(literal))
    return not own.isdisjoint(variables(failing)) and not isinstance(literal, Comparison)


def _shape(node: Node, claim: Atom) -> object:
    """A proof without the way to a permit that it is about."""
    route = claim.terms[2].name if len(claim.terms) > 2 and isinstance(claim.terms[2], Word) else ""
    told = re.sub(rf"\b{route}\b", "R", node.conclusion) if route else node.conclusion
    return told, node.kind, node.holds, tuple(_shape(each, claim) for each in node.children)


def _is_open(atom: Atom) -> bool:
    return any(isinstance(term, Variable) for term in atom.terms)


def _of_rule(body: Iterable[Part]) -> Iterator[str]:
    """The variables that mean the same in a whole body: not those within an aggregate."""
    for literal in body:
        yield from variables(literal.result if isinstance(literal, Aggregate) else literal)


def _as_term(each: str | int) -> Term:
    return each if isinstance(each, int) else Word(each)


def _plain(term: Term) -> str | int:
    match term:
        case Word(name) | Variable(name):
            return name
        case Text(value):
            return value
        case _:
            return term


def _wrong(message: str, **arguments: str) -> InputErrors:
    return InputErrors([InputError(GOAL, None, None, message, arguments)])
