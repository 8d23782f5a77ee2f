"""Goals with variables, asked of the rules: for the law alone, for one applicant or for many."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.applicant import Shape, unknown_fields
from bridge.clauses import Atom, Clause, Comparison, Holds, Term, Text, Variable, Word, shared, substitute, unify
from bridge.clauses import Literal as Part
from bridge.column_kinds import Kind, Kinds
from bridge.facts import path_of, predicate_of, tells_of
from bridge.goals import GOAL, Goal, about_cases, read_goal, with_cases
from bridge.input_errors import InputError, InputErrors, shown
from bridge.predicates import Askable, Predicate, schema_predicates
from bridge.prolog.engine import Law, prolog
from bridge.prolog.program import in_order, literal_text, term_text
from bridge.rules import reached

if TYPE_CHECKING:
    from bridge.engine import Case
    from bridge.knowledge_base import KnowledgeBase
    from bridge.syntax import Rule

#: How many answers are told where nobody says how many.
MOST_ANSWERS: Final = 100

#: For how long a goal may run, in seconds.
MOST_SECONDS: Final = 10.0

#: The rules that only shorten others: where one derives an atom, the rule behind it is told too.
_SHORT_FORMS: Final = "questions/query.lp"

#: What a goal can hold without quotes.
_PLAIN: Final = re.compile(r"[a-z][A-Za-z0-9_]*|-?[0-9]+")

EndedBy = Literal["complete", "answers", "time", "memory"]

#: A value of an answer: a word or text of the rules or an applicant's `id`, a number, a day.
Value = str | int | date

#: Called with how many of how many applicants were asked about.
Progress = Callable[[int, int], None]


class RulePlace(Answer):
    """The place of a rule or fact within the rule base."""

    file: str
    line: int


class AtomReason(Answer):
    """Why an atom of the goal holds in an answer, or, negated, why it does not: then nothing derives it.

    `rules` are those that derive it, `field` is where the applicant's file says it; with neither it was given with the
    question. `cites` are the sources of what it names.
    """

    atom: str
    negated: bool = False
    rules: tuple[RulePlace, ...] = ()
    field: str | None = None
    cites: tuple[str, ...] = ()


class QueryAnswer(Answer):
    """The answers of a goal: in each row the values of the variables, in their order.

    A goal without variables has one empty row where it holds. `kinds` tells which variables are cases (the `id` of an
    applicant), days (ISO dates; 0 where there is none) or money (øre); all other numbers are as the rules have them.
    `complete` is false where there may be more answers; `ended_by` says what ended the search. `unknown` names, for an
    applicant, the facts that the goal can hang on and the file does not say: what is unknown does not hold. `on` and
    `filed` are the days that a receipt keeps.
    """

    goal: str
    variables: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    complete: bool
    ended_by: EndedBy = "complete"
    kinds: dict[str, Kind] = Field(default_factory=dict)
    unknown: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    reasons: tuple[tuple[AtomReason, ...], ...] = ()
    on: date | None = None
    filed: date | None = None
    knowledge_base: KnowledgeBaseVersion


class PredicateEntry(Answer):
    """A predicate that may be asked: its arguments, what it means, and the files of rules that derive it.

    `field` is the field of the applicant file that becomes it; then there is no `meaning`.
    """

    predicate: str
    arguments: tuple[str, ...]
    meaning: str = ""
    files: tuple[str, ...] = ()
    field: str | None = None


class PredicatesAnswer(Answer):
    """The answer of `query --predicates`."""

    predicates: tuple[PredicateEntry, ...]
    knowledge_base: KnowledgeBaseVersion


class Querying:
    """The rules that goals are asked of, ready to be asked. Raises RuleError where they cannot be translated."""

    def __init__(self, kb: "KnowledgeBase") -> None:
        self._kb = kb
        self._askable = Askable(kb.rules)

    @property
    def predicates(self) -> Mapping[str, Predicate]:
        """Every predicate that a goal may name, by name/arity."""
        return self._askable.predicates

    @cached_property
    def schema(self) -> Mapping[str, tuple[str, Shape | None]]:
        """The predicates that the file gives, with the field of each."""
        return schema_predicates()

    def argument_names(self, signature: str) -> tuple[str, ...]:
        """The names of a predicate's arguments in small letters: as documented, else as the first rule has them."""
        if signature in self.predicates:
            names = self.predicates[signature].arguments
        else:
            heads = [clause.head for clause, _ in self.rules.get(signature, ()) if clause.body]
            names = tuple(each.name if isinstance(each, Variable) else "" for each in heads[0].terms) if heads else ()
        names = names or ("",) * int(signature.rpartition("/")[2])
        return tuple(
            name.lower() if re.fullmatch("[A-Z][A-Za-z_]*", name) else f"a{place}"
            for place, name in enumerate(names, 1)
        )

    def listed(self) -> PredicatesAnswer:
        """What may be asked, for programs."""
        entries = (
            PredicateEntry(
                predicate=each.signature,
                arguments=each.arguments,
                meaning=each.meaning,
                files=each.files,
                field=each.field[0] if each.field else None,
            )
            for each in self.predicates.values()
        )
        return PredicatesAnswer(predicates=tuple(entries), knowledge_base=self._kb.version)

    @cached_property
    def law(self) -> Law:
        """The rules, for SWI-Prolog. Raises RuleError where they cannot be translated."""
        return Law(self._askable.rules, self.predicates)

    @cached_property
    def kinds(self) -> Kinds:
        """What the columns of predicates hold."""
        return Kinds(self.law.clauses)

    @cached_property
    def rules(self) -> "Mapping[str, Sequence[tuple[Clause, Rule]]]":
        """The clauses by what they derive (name/arity), each with the rule that it was made from."""
        found: dict[str, list[tuple[Clause, Rule]]] = {}
        for clause, rule in zip(self.law.clauses, self._askable.rules, strict=True):
            found.setdefault(rule.head, []).append((clause, rule))
        return found

    def goal(self, text: str) -> Goal:
        """A goal from its text. Raises InputErrors for whatever may not be asked."""
        return read_goal(text, self._askable, self.kinds)

    def claim(self, text: str) -> Goal:
        """What is claimed, to be proved: of any predicate of the rules. Raises InputErrors, as `goal` does."""
        return read_goal(text, self._askable, self.kinds, self.rules.keys())

    def ask(
        self,
        text: str,
        cases: "Mapping[str, Case]",
        alone: "Case",
        *,
        limit: int = MOST_ANSWERS,
        seconds: float = MOST_SECONDS,
        explain: bool = False,
        progress: Progress | None = None,
    ) -> QueryAnswer:
        """The answers of a goal for cases, by the `id` of their applicants.

        Without any, for the law alone, under the regime and on the days of the case `alone`. A goal about one applicant
        at a time is asked for each of them in turn, and runs for at most so many `seconds` for each; the first limit
        that is reached ends it. Raises InputErrors for whatever may not be asked, and EngineMissing.
        """
        goal = self.goal(text)
        asked = Asked(self, goal, cases, alone, self.law, self.kinds)
        rows, reasons, ended_by = asked.answers(limit, seconds, explain, progress)
        return QueryAnswer(
            goal=goal.text,
            variables=goal.variables,
            rows=tuple(rows),
            complete=ended_by == "complete",
            ended_by=ended_by,
            kinds={name: goal.kinds[name] for name in goal.variables if name in goal.kinds},
            unknown=asked.unknown,
            reasons=tuple(reasons),
            knowledge_base=self._kb.version,
        )

    def unknown(self, goal: Goal, case: "Case", tested: Callable[[], frozenset[str]]) -> tuple[str, ...]:
        """The facts that the goal can hang on and that the file does not say.

        `tested` gives the requirements that are looked at for the case: rules about others do not count.
        """
        paths = self._read_by(goal, unknown_fields(case.applicant), frozenset())
        if not paths:
            return ()
        return tuple(self._read_by(goal, paths, self._requirements - tested()))

    def _read_by(self, goal: Goal, paths: Iterable[str], not_asked: frozenset[str]) -> list[str]:
        """Those of the paths that the goal hangs on, rules about what is not asked left out."""

        def reads(name: str) -> Iterator[str]:
            rules = (rule for _, rule in self.rules.get(name, ()) if rule.requirement not in not_asked)
            return (read for rule in rules for read in rule.body)

        names = {name.partition("/")[0] for name in reached((atom.signature for atom in goal.atoms), reads)}
        return [path for path in paths if any(tells_of(name, predicate_of(path)) for name in names)]

    @cached_property
    def _requirements(self) -> frozenset[str]:
        """Every requirement that rules are about."""
        return frozenset(rule.requirement for rule in self._askable.rules if rule.requirement)

    # Explanations -------------------------------------------------------------------------------------------

    def matching(self, atom: Atom) -> "Iterator[tuple[Clause, Rule, dict[str, Term]]]":
        """The rules and facts whose heads can be an atom, each with what it gives their variables."""
        for clause, rule in self.rules.get(atom.signature, ()):
            values = unify(clause.head, atom)
            if values is not None:
                yield clause, rule, values

    def furthest(
        self, clause: Clause, values: Mapping[str, Term], *, most: int = 1
    ) -> tuple[list[Part], int, list[dict[str, Term]]]:
        """The body in the order in which it is gone through, how many literals of it hold together, with what is held
        now, and for which values of all variables: the first ones.
        """
        body = list(in_order(clause))
        names = dict.fromkeys(name for literal in body for name in shared(literal))
        free = [name for name in names if name not in values]
        given = ", ".join(f"{name} = {term_text(value)}" for name, value in values.items()) or "true"
        number, rows = prolog.furthest([given, *map(literal_text, body)], free, most=most)
        return body, number - 1, [{**values, **row} for row in rows]

    def deriving(self, atom: Atom) -> list[RulePlace]:
        """The rules and facts of the rule base that derive a ground atom, with what is held now."""
        found: dict[RulePlace, None] = {}
        for clause, rule, values in self.matching(atom):
            body, number, rows = self.furthest(clause, values)
            if number == len(body):
                found[RulePlace(file=rule.file, line=rule.line)] = None
                if rule.file == _SHORT_FORMS:
                    same = (each.atom for each in body if isinstance(each, Holds) and each.atom.name == atom.name)
                    for each in same:
                        found |= dict.fromkeys(self.deriving(substitute(each, rows[0])))
        return list(found)

    def cited(self, atom: Atom, regimes: Iterable[str]) -> tuple[str, ...]:
        """The sources of what an atom names, under these regimes, or under the one that it names."""
        named = [str(each) for term in atom.terms if (each := _plain(term)) is not None]
        if atom.name.endswith("cites"):
            return tuple(named[-1:])
        known = {str(row[0]) for row in self._kb.law["regime_begins"]}
        found = [s for regime in known.intersection(named) or regimes for s in self._kb.cites(regime, *named)]
        found += self._kb.procedure_cites(*named)
        found += (s for thing in named for s in self._kb.change_cites.get(thing, ()))
        return tuple(dict.fromkeys(found))

    def cited_by_file(self, file: str) -> tuple[str, ...]:
        """The sources that the head of a file of rules names."""
        from bridge.register import sources_in_head

        base = self._kb.rules
        return tuple(sources_in_head(base.text(base.folder / file)))


class Asked:
    """One goal, asked about some cases."""

    def __init__(
        self, querying: Querying, goal: Goal, cases: "Mapping[str, Case]", alone: "Case", law: Law, kinds: Kinds
    ) -> None:
        self._querying = querying
        self._goal = goal
        self._law = law
        self._kinds = kinds
        constants = {label: f"case_{place:06d}" for place, label in enumerate(sorted(cases), 1)}  # ordered as the ids
        self._labels = {constant: label for label, constant in constants.items()}
        self._cases: Mapping[str, Case] = {constants[label]: case for label, case in cases.items()}
        self._alone = alone
        #: For applicants that were asked about, what their files do not say: see `Querying.unknown`.
        self.unknown: dict[str, tuple[str, ...]] = {}
        self._named = [term for atom in goal.atoms for term in about_cases(atom, kinds)]
        self._body = with_cases(goal.clause.body, kinds, goal.kinds, self._constants(cases))
        self._clause = Clause(goal.clause.head, self._body)
        self._text = ", ".join(map(literal_text, in_order(self._clause)))

    def _constants(self, cases: "Mapping[str, Case]") -> Mapping[Term, Term]:
        """The constants of cases, by the words and texts that may stand for an applicant in a goal."""
        if self._named and not cases:
            raise _wrong("query-goal-applicant")
        for term in self._named:
            if not isinstance(term, Variable) and _plain(term) not in cases:
                raise _wrong("query-goal-nobody", found=shown(_plain(term)), known=", ".join(map(shown, [*cases][:20])))
        return {form(label): Word(case) for case, label in self._labels.items() for form in (Word, Text)}

    def answers(
        self, limit: int, seconds: float, explain: bool, progress: Progress | None
    ) -> tuple[list[tuple[Value, ...]], list[tuple[AtomReason, ...]], EndedBy]:
        """The rows, why each holds where that is wanted, and what ended the search."""
        rows: dict[tuple[Value, ...], tuple[AtomReason, ...]] = {}
        parts = list(self._parts())
        for place, part in enumerate(parts):
            if progress:
                progress(place, len(parts))
            with self._holding(part):
                self._note_unknown(part)
                most = limit - len(rows)
                found, ended_by = prolog.terms(self._text, self._goal.variables, most=most, seconds=seconds)
                for row in sorted(found, key=_order):
                    told = self._told(row)
                    if told not in rows:
                        rows[told] = self._reasons(row, seconds) if explain else ()
            if ended_by != "complete":
                return list(rows), list(rows.values()) if explain else [], _ended(ended_by)
        return list(rows), list(rows.values()) if explain else [], "complete"

    def _parts(self) -> "Iterator[Mapping[str, Case]]":
        """The cases that are held together: each by itself where the goal is about one at a time."""
        variables = {term for term in self._named if isinstance(term, Variable)}
        if variables:
            alone = len(variables) == 1 and all(term in variables for term in self._named)
            (name, *_) = (term.name for term in variables)
            if alone and name != "_" and self._is_shared(name):
                yield from ({case: self._cases[case]} for case in self._cases)
                return
            yield self._cases
            return
        named = {_plain(term) for term in self._named}
        yield {case: each for case, each in self._cases.items() if not named or self._labels[case] in named}

    def _is_shared(self, name: str) -> bool:
        """Whether a variable means the same in the whole goal: it is not one that an aggregate binds for itself."""
        atoms = (literal.atom for literal in self._goal.clause.body if isinstance(literal, Holds))
        return any(Variable(name) in atom.terms for atom in atoms)

    @contextmanager
    def _holding(self, cases: "Mapping[str, Case]") -> Iterator[None]:
        # For the law alone, one nameless case says which regime is asked about; no goal can ask about it.
        with prolog.holding(self._law, cases or {"case_000000": self._alone}):
            yield

    def _note_unknown(self, part: "Mapping[str, Case]") -> None:
        for constant, case in part.items():

            def tested(constant: str = constant) -> frozenset[str]:
                goal = f"'tested/4'({constant}, _, _, A)"
                return frozenset(
                    str(row[0]) for row in prolog.answers(goal, "A", most=1_000, seconds=MOST_SECONDS).rows
                )

            paths = self._querying.unknown(self._goal, case, tested)
            if paths:
                self.unknown[self._labels[constant]] = paths

    def _told(self, row: Sequence[Term]) -> tuple[Value, ...]:
        return tuple(
            self._value(value, self._goal.kinds.get(name))
            for name, term in zip(self._goal.variables, row, strict=True)
            if (value := _plain(term)) is not None
        )

    def _value(self, value: str | int, kind: Kind | None) -> Value:
        if kind == "case" and isinstance(value, str):
            return self._labels.get(value, value)
        if kind == "day" and isinstance(value, int) and 1 <= value <= date.max.toordinal():
            return date.fromordinal(value)
        return value

    # Reasons ------------------------------------------------------------------------------------------------

    def _reasons(self, row: Sequence[Term], seconds: float) -> tuple[AtomReason, ...]:
        """Why each atom of the goal holds in an answer."""
        named = _without_anonymous(self._body)
        values: dict[str, Term] = dict(zip(self._goal.variables, row, strict=True))
        hidden = [name for name in dict.fromkeys(_variables(named)) if name not in values]
        if hidden:
            given = [Comparison("=", Variable(name), value) for name, value in values.items()]
            clause = Clause(Atom("", ()), (*given, *named))
            text = ", ".join(map(literal_text, in_order(clause)))
            found, _ = prolog.terms(text, hidden, most=1, seconds=seconds)
            for each in found:
                values.update(zip(hidden, each, strict=True))
        rows = prolog.answers("'asked_about/1'(Regime)", ["Regime"], most=100, seconds=seconds).rows
        regimes = [str(regime) for (regime,) in rows]
        return tuple(self._reason(literal, values, regimes) for literal in named if isinstance(literal, Holds))

    def _reason(self, literal: Holds, values: Mapping[str, Term], regimes: Sequence[str]) -> AtomReason:
        atom = substitute(literal.atom, values)
        text = self._shown(atom)
        if literal.negated:
            return AtomReason(atom=text, negated=True)
        predicate = self._querying.predicates[atom.signature]
        field = _field(predicate, atom)
        rules = [] if field else self._querying.deriving(atom)
        return AtomReason(atom=text, rules=tuple(rules), field=field, cites=self._querying.cited(atom, regimes))

    def _shown(self, atom: Atom) -> str:
        """An atom as a goal would have it."""
        kinds = self._kinds.of(atom.signature)
        terms = ", ".join(self._shown_term(term, kind) for term, kind in zip(atom.terms, kinds, strict=True))
        return f"{atom.name}({terms})" if terms else atom.name

    def _shown_term(self, term: Term, kind: Kind | None) -> str:
        plain = _plain(term)
        if plain is None:
            return "_"
        value = self._value(plain, kind)
        is_text = isinstance(term, Text) or isinstance(value, date) or not _PLAIN.fullmatch(str(value))
        return f'"{value}"' if is_text else str(value)


def _order(row: Sequence[Term]) -> list[tuple[bool, str | int]]:
    """Sorts rows: numbers by value, then words and texts by the alphabet."""
    plain = (value for term in row if (value := _plain(term)) is not None)
    return [(isinstance(value, str), value) for value in plain]


def _field(predicate: Predicate, atom: Atom) -> str | None:
    """The path of the value in the applicant's file that an atom tells."""
    if predicate.field is None:
        return None
    path, kind = predicate.field
    if kind == "income":
        return f"{path}.{_plain(atom.terms[1])}"
    entry = path_of(str(_plain(atom.terms[1]))) if "[]" in path else None
    return path.replace("[]", entry[entry.index("[") :]) if entry else path.removesuffix("[]")


def _without_anonymous(body: "Iterable[Part]") -> "list[Part]":
    """The body, in which every variable of a positive atom has a name."""
    names = map("_Any{}".format, count())
    return [
        Holds(Atom(literal.atom.name, tuple(_named(term, names) for term in literal.atom.terms)))
        if isinstance(literal, Holds) and not literal.negated
        else literal
        for literal in body
    ]


def _named(term: Term, names: Iterator[str]) -> Term:
    return Variable(next(names)) if term == Variable("_") else term


def _variables(body: "Iterable[Part]") -> Iterator[str]:
    for literal in body:
        if isinstance(literal, Holds) and not literal.negated:
            yield from (term.name for term in literal.atom.terms if isinstance(term, Variable))


def _plain(term: Term) -> str | int | None:
    match term:
        case Variable():
            return None
        case Word(name):
            return name
        case Text(value):
            return value
        case _:
            return term


def _ended(by: str) -> EndedBy:
    found: dict[str, EndedBy] = {"answers": "answers", "time": "time", "memory": "memory"}
    return found[by]


def _wrong(message: str, **arguments: str) -> InputErrors:
    return InputErrors([InputError(GOAL, None, None, message, arguments)])
