"""The knowledge base: questions of Python programs, and of the command line, answered from the rules."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from bridge.answers import (
    CheckAnswer,
    KnowledgeBaseVersion,
    NeedAnswer,
    Reason,
)
from bridge.applicant import Applicant, fields_of
from bridge.engine import (
    DATED,
    ELEMENTARY,
    FIRST,
    IMPLAUSIBLE,
    LAW,
    OK,
    PARTS_TOGETHER,
    PROCEDURE,
    PROCEDURE_LAW,
    READ,
    SEARCHED,
    STATUS_ONLY,
    UNTIL_ONLY,
    Case,
    Outcome,
    Place,
    Rows,
    evaluate,
)
from bridge.facts import path_of, tells_of
from bridge.input_errors import InputError, InputErrors
from bridge.rules import RuleBase, reached
from bridge.version import VERSION
from bridge.waiting import days_from, waiting
from explanations.words import Language, Words

if TYPE_CHECKING:
    from bridge.alike import Alike
    from bridge.audit.findings import AuditAnswer
    from bridge.catalogue import Catalogue, CatalogueAnswer
    from bridge.changes import Change
    from bridge.compare_answers import CompareAnswer
    from bridge.dependencies import Abstract, Dependencies
    from bridge.engine import HasText
    from bridge.interview import Goal, Interview
    from bridge.procedure_answers import PlanAnswer, RefusedAnswer
    from bridge.prolog.engine import Law
    from bridge.proofs import WhyAnswer
    from bridge.querying import QueryAnswer, Querying
    from bridge.register import SourcesAnswer
    from bridge.syntax import Columns, Rule
    from bridge.tables import Settled

#: What derives the consequences of the rules.
Engine = Literal["clingo", "prolog"]

#: How far ahead `until` is looked for, in years.
UNTIL_HORIZON: Final = 60

#: Rules that can ever derive anything, each with what may stand in the columns of its head that are followed.
Live = Sequence[tuple["Rule", Collection["Columns"]]]

#: Regimes that are asked about, and whether under a reading.
_Under = tuple[tuple[str, ...], bool]

#: What tells of open lists what they may hold.
_OF_LISTS: Final = ("may_hold", "entry")


class KnowledgeBase:
    """One rule base, ready to be asked. Every question grounds for itself, so one may be used from several threads."""

    def __init__(self, rules: RuleBase, engine: Engine = "clingo") -> None:
        self.rules = rules
        self.engine = engine
        self._law: Rows = {}
        self._words: dict[Language, Words] = {}
        self._slices: dict[tuple[tuple[str, ...], ...], str] = {}
        self._dependencies: dict[_Under, tuple[Dependencies, Live]] = {}
        self._below: dict[tuple[_Under, frozenset[Abstract]], tuple[Rule, ...]] = {}
        self._single: dict[tuple[str, ...], tuple[Rule, ...]] = {}
        self._names: dict[tuple[tuple[str, ...], frozenset[Abstract]], Collection[str]] = {}
        self._alike: dict[_Under, Alike] = {}
        self._kinds_at: dict[str, int] = {}
        self._examples_read: dict[str, tuple[str, ...]] = {}
        self._firing: dict[object, tuple[str, Collection[str]]] = {}

    @classmethod
    def load(cls, folder: Path | str | None = None, *, engine: Engine = "clingo") -> Self:
        """The shipped rules, or those in `folder`. Raises RuleError where they cannot be used.

        `engine` derives what follows from the facts of a case, with the same answers; what unknown facts may turn out
        to be, and which changes help, is always searched by clingo.
        """
        return cls(RuleBase.load(None if folder is None else Path(folder)), engine)

    @classmethod
    def unchecked(cls, folder: Path | str | None = None) -> Self:
        """The same, with whatever is wrong with the rules: only `audit`, which tells it, may be asked of them then."""
        return cls(RuleBase.unchecked(None if folder is None else Path(folder)))

    # What the law itself says -----------------------------------------------------------------------------

    @cached_property
    def version(self) -> KnowledgeBaseVersion:
        """The version of the distribution and the digest of the rules."""
        return KnowledgeBaseVersion(version=VERSION, digest=self.rules.digest)

    @property
    def law(self) -> Rows:
        """Facts of the law that need no applicant: cites, figures, parts of groups, days of regimes."""
        if not self._law:
            self.evaluate([])
        return self._law

    @cached_property
    def ranks(self) -> Mapping[str, str]:
        """The rank of every source of the register."""
        _, rows = evaluate(self.rules.register, [], law={"source": 3})
        return {str(row[0]): str(row[1]) for row in rows["source"]}

    def cites(self, regime: str, *things: str) -> list[str]:
        """The sources of things (requirements, kinds of reason, exemptions) under a regime, each once, in order."""
        return list(dict.fromkeys(source for thing in things for source in self._cited.get((regime, thing), ())))

    @cached_property
    def _cited(self) -> Mapping[tuple[str, str], Sequence[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for regime, thing, source in self.law["cites"]:
            found.setdefault((str(regime), str(thing)), []).append(str(source))
        return found

    def procedure_cites(self, *things: str) -> tuple[str, ...]:
        """The sources of what is said of procedure."""
        return tuple(str(source) for thing, source in self.law["procedure_cites"] if thing in things)

    def trusts_least(self, sources: Iterable[str]) -> tuple[str, ...]:
        """Those of the sources that are unverified or a choice."""
        return tuple(s for s in sources if self.ranks.get(s) in ("unverified", "choice"))

    @cached_property
    def readings_about(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """What can be read in place of the better-ranked law, and the regime and requirement that each is about."""
        about: dict[str, set[tuple[str, str]]] = {}
        for reading, regime, thing in self.law["reading_about"]:
            about.setdefault(str(reading), set()).add((str(regime), str(thing)))
        for document, statement in self.law["reading_of"]:
            about.setdefault(str(document), set()).update(about[str(statement)])
        return {reading: frozenset(things) for reading, things in sorted(about.items())}

    def read_in(self, reading: str | None, regime: str, requirement: str) -> list[str]:
        """The statements that a reading puts in place of what a requirement rests on, as sources."""
        if reading is None:
            return []
        of = {str(s) for d, s in self.law["reading_of"] if d == reading} | {reading}
        return [
            str(s)
            for s, g, q in self.law["reading_about"]
            if s in of and s in self.ranks and (g, q) == (regime, requirement)
        ]

    def first_day(self) -> date:
        """The first application day that the knowledge base covers."""
        return date.fromordinal(min(int(day) for _, day in self.law["regime_begins"]))

    def reads(self, outcome: Outcome) -> Callable[[str], bool]:
        """Whether what is asked in an outcome's case hangs on the predicate of an input field.

        Or on those of its parts (`pension`: pension_kind).
        """
        asked = {(g, q) for g, _, q in outcome.asked}
        asked |= {(str(g), str(q)) for g, _, group, q in self.law["part"] if (g, group) in asked}
        not_asked = {q for _, q in self._asks} - {q for _, q in asked}
        names = self.rules.names_read(("status", "not_before", "closed"), not_asked)

        def read(predicate: str) -> bool:
            return any(name == predicate or name.startswith(predicate + "_") for name in names)

        return read

    def figures(self, told: Mapping[str, Decimal | int | float] | None) -> tuple[tuple[str, int, int], ...]:
        """Figures told with a question (`income.2026`: kroner), as name, year and øre.

        Raises InputErrors for a name that no rule asks for, and for a figure that is known.
        """
        if not told:
            return ()
        found = []
        known = {(str(kind), int(year)) for kind, year, _ in self.law["figure_cites"]}
        kinds = {kind for kind, _ in known}
        for name, amount in told.items():
            kind, _, year = name.partition(".")
            oere = Decimal(str(amount)) * 100
            if kind not in kinds or not (year.isascii() and year.isdigit() and len(year) == 4):
                raise _wrong("--figure", "option-figure-name", name=name)
            if (kind, int(year)) in known:
                raise _wrong("--figure", "option-figure-known", name=name)
            if not oere.is_finite() or oere != int(oere) or not 0 < oere <= 10_000_000 * 100:
                raise _wrong("--figure", "option-figure-amount", name=name)
            found.append((kind, int(year), int(oere)))
        return tuple(found)

    # Questions ----------------------------------------------------------------------------------------------

    def evaluate(self, cases: Sequence[Case], read: Mapping[str, int] = READ) -> list[Outcome]:
        """What the rules derive for each case, all in as few groundings as possible; `read` says what is wanted."""
        if cases and self.engine == "prolog":
            from bridge.prolog.engine import prolog

            return prolog.evaluate(self._in_prolog, cases, read)
        outcomes, law = evaluate(self._program, cases, read, law=None if self._law else LAW)
        self._law = law or self._law
        return outcomes

    def reasons(self, outcome: Outcome, side: str, place: Place) -> list[Reason]:
        """The rows of shortfall or evidence for a place: about entries in their order, then as the law's files do."""

        def order(reason: Reason) -> tuple[bool, str, int]:
            entry = path_of(reason.about) is not None
            return not entry, reason.about if entry else "", self._named_at(reason.kind)

        return sorted(outcome.reasons(side, place), key=order)

    def _named_at(self, kind: str) -> int:
        """The place in the text of the law where a kind of reason is first named."""
        if kind not in self._kinds_at:
            # Where it stands as an argument. A search for the text takes a tenth of the time of a pattern.
            ways = (f"{before}{kind}{after}" for before in " (" for after in ",)")
            places = (self.rules.verdict_law.find(each) for each in ways)
            self._kinds_at[kind] = min((place for place in places if place >= 0), default=0)
        return self._kinds_at[kind]

    @cached_property
    def _in_prolog(self) -> "Law":
        from bridge.prolog.engine import Law

        return Law([*self.rules.verdict_rules, *self.rules.of_question("unknowns")])

    @cached_property
    def _program(self) -> str:
        return self.rules.verdict_law + "\n" + self.rules.question("unknowns")

    def sliced(
        self,
        read: Mapping[str, int],
        regimes: Sequence[str],
        *,
        questions: Sequence[str] = (),
        given: Mapping[str, int] | None = None,
    ) -> str:
        """The rules that what is read hangs on, for cases asked about under these regimes, or, without any, for all.

        `questions` are put below them, with all that they read; what is `given` is not derived.
        """
        key = (tuple(read), tuple(sorted(regimes)), tuple(questions), tuple(given or ()))
        if key not in self._slices:
            goals = {f"{name}/{arity}" for name, arity in read.items()}
            asking = [rule for name in questions for rule in self.rules.of_question(name)]
            goals |= {name for rule in asking for name in rule.body}
            rules = self._slice(goals, regimes, [f"{name}/{arity}" for name, arity in (given or {}).items()])
            below = (self.rules.question(name) for name in questions)
            self._slices[key] = "\n".join([*_declared(rules, asking), *(rule.text for rule in rules), *below])
        return self._slices[key]

    def _slice(self, goals: Iterable[str], regimes: Sequence[str], given: Collection[str] = ()) -> "tuple[Rule, ...]":
        asked = {q for g, q in self._asks if not regimes or g in regimes}
        not_asked = {q for _, q in self._asks} - asked
        return self.rules.slice(goals, regimes=regimes, not_asked=not_asked, given=given)

    # Completions of unknown facts ---------------------------------------------------------------------------

    def may_fire(self, rule: "Rule", case: Case) -> bool:
        """Whether a rule about single requirements can derive anything for anybody who is asked about as in a case.

        Told without numbers and days, so that it never does what is said here not to; of other rules nothing is told.
        """
        _, live = self._elementary(case)
        return any(each is rule for each, _ in live) or all(
            each is not rule for each in self._about_elementary(case.regimes)
        )

    def take_dependencies(self, other: "KnowledgeBase", rule: "Rule") -> None:
        """Takes over what hangs on what from rules of which one is left out here: some of it no longer does."""
        for key, (found, live) in other._dependencies.items():
            self._dependencies[key] = found, tuple(each for each in live if each[0] is not rule)

    def dependencies(self, case: Case) -> "Dependencies":
        """What each elementary atom, and each thing that cannot be, hangs on."""
        return self._elementary(case)[0]

    def _elementary(self, case: Case) -> "tuple[Dependencies, Live]":
        """What single requirements hang on, and the rules about them that can ever derive anything.

        Under one reading they hang on no more than under all of them, which is found only once.
        """
        from bridge.dependencies import dependencies

        key = _asked_under(case)
        if key not in self._dependencies:
            regimes, read = key
            readings = self.readings_about if read else ()
            rules = self._about_elementary(regimes)
            goals_of = {**ELEMENTARY, DATED: READ[DATED], IMPLAUSIBLE: 3}
            found = dependencies(rules, goals_of, regimes, readings)
            self._dependencies[key] = found, tuple((rules[place], found.live[place]) for place in sorted(found.live))
        return self._dependencies[key]

    def _about_elementary(self, regimes: tuple[str, ...]) -> "tuple[Rule, ...]":
        """The rules about single requirements, and those about what cannot be."""
        if regimes not in self._single:
            goals = [*(f"{name}/{arity}" for name, arity in ELEMENTARY.items()), f"{DATED}/{READ[DATED]}"]
            self._single[regimes] = (*self._slice(goals, regimes), *self.rules.of_question("plausible"))
        return self._single[regimes]

    def alike(self, case: Case, predicate: str, words: Sequence[str]) -> tuple[str, ...]:
        """One word for all that the rules treat alike, of the words that may stand in that input predicate."""
        from bridge.alike import Alike

        key = _asked_under(case)
        if key not in self._alike:
            self._alike[key] = Alike([rule for rule, _ in self._elementary(case)[1]])
        return self._alike[key].words(predicate, self._arity(predicate) - 1, words)

    def _arity(self, predicate: str) -> int:
        return next((int(a) for n, _, a in (each.partition("/") for each in self.rules.inputs) if n == predicate), 1)

    def at_first(self, cases: Sequence[Case]) -> list[Outcome]:
        """What has to be known of each case before its unknown facts are looked at."""
        regimes = cases[0].regimes
        return evaluate(self.sliced(FIRST, regimes, questions=("unknowns", "plausible")), cases, FIRST)[0]

    def settled(self, case: Case) -> tuple[Collection[str], Outcome]:
        """What the rules derive for a case, whatever the facts of the person: what is tested, windows, days.

        Only what rules about single requirements read: the names of these predicates, and the rows.
        """
        found, live = self._elementary(case)
        names = {name.partition("/")[0] for rule, _ in live if rule.name not in found.settled for name in rule.body}
        read = {name: arity for name, arity in found.settled.items() if name in names}
        return names, evaluate(self.sliced(read, case.regimes), [case], read)[0][0]

    def may_differ(self, case: Case, atoms: "frozenset[Abstract]", rule: "Rule", *, left_out: bool) -> bool:
        """Whether elementary atoms could be derived otherwise if a rule is left out, or is any other about the same."""
        if left_out and rule.name not in self.dependencies(case).settled:
            return any(each is rule for each in self.below(case, atoms))
        return rule.name in self._names_below(case.regimes, atoms)

    def _names_below(self, regimes: tuple[str, ...], atoms: "frozenset[Abstract]") -> Collection[str]:
        """The names of all predicates that elementary atoms could hang on, by rules that never fire as well."""
        from bridge.dependencies import below, goal

        key = (regimes, atoms)
        if key not in self._names:
            rules = below(map(goal, atoms), ((rule, [rule.columns]) for rule in self._about_elementary(regimes)))
            self._names[key] = {name for rule in rules for name, _ in rule.atoms}
        return self._names[key]

    def below(self, case: Case, atoms: "frozenset[Abstract]") -> "tuple[Rule, ...]":
        """The rules that elementary atoms can hang on, down to what is settled for a case."""
        from bridge.dependencies import below, goal

        key = (_asked_under(case), atoms)
        if key not in self._below:
            found, live = self._elementary(case)
            self._below[key] = below(map(goal, atoms), (each for each in live if each[0].name not in found.settled))
        return self._below[key]

    def elementary(
        self, case: Case, settled: "Iterable[Settled]", parts: "Sequence[HasText]", atoms: "frozenset[Abstract]"
    ) -> list[Outcome]:
        """What the rules derive of some elementary atoms, for parts of the facts of a case.

        `settled` is what holds for all of them. No part holds facts of other fields of the file than
        those that the atoms hang on.
        """
        from bridge.dependencies import firing

        key = (_asked_under(case), atoms)
        if key not in self._firing:
            found, _ = self._elementary(case)
            inputs = {name for atom in atoms for name in found.inputs[atom]}
            fields = [field for field in fields_of(Applicant) if any(tells_of(name, field) for name in inputs)]
            fire = firing(self.below(case, atoms), fields)
            names = {name.partition("/")[0] for rule in fire for name in rule.body}
            self._firing[key] = "\n".join([*_declared(fire), *(rule.text for rule in fire)]), names
        rules, read_there = self._firing[key]
        program = [rules, *(each.text for each in settled if each.name in read_there), "#defined part/1."]
        read = {**ELEMENTARY, DATED: READ[DATED], IMPLAUSIBLE: 4}
        return evaluate("\n".join(program), parts, read, chunk_of=PARTS_TOGETHER)[0]

    def numbers(self, cases: Sequence[Case]) -> frozenset[int]:
        """All numbers that the rules derive for some cases: days, amounts and lengths that something hangs on."""
        from bridge.engine import grounded_numbers

        return grounded_numbers(self.sliced(ELEMENTARY, cases[0].regimes), cases)

    def examples_read(self, predicate: str) -> tuple[str, ...]:
        """The fields of the file that examples of a list hang on."""
        if predicate not in self._examples_read:
            asked = {name for rule in self._about_lists({predicate}) for name in rule.body}
            read = {name.partition("/")[0] for name in asked}
            read |= {name.partition("/")[0] for rule in self._slice(asked, ()) for name in rule.body}
            fields = (field for field in fields_of(Applicant) if any(tells_of(name, field) for name in read))
            self._examples_read[predicate] = tuple(fields)
        return self._examples_read[predicate]

    def examples(self, case: Case, predicates: Collection[str]) -> "Mapping[str, Sequence[tuple[Any, ...]]]":
        """What some lists of the file may hold beside what is known."""
        from bridge.applicant import word_lists
        from bridge.engine import control
        from bridge.facts import constant
        from bridge.unknowns import examples_of

        chosen = (
            f"representative({name},{constant(word)})."
            for name, words in word_lists().items()
            for word in self.alike(case, name, words)
        )
        asking = self._about_lists(predicates)
        rules = (*self._slice({name for rule in asking for name in rule.body}, case.regimes), *asking)
        program = [*_declared(rules), *(rule.text for rule in rules), *chosen]
        made = control("\n".join([*program, case.text(0)]))
        atoms = made.symbolic_atoms
        found = examples_of(
            (atom.symbol for atom in atoms.by_signature("may_hold", 4)),
            (atom.symbol for atom in atoms.by_signature("entry", 6)),
        )
        return {predicate: found.get(predicate, [()]) for predicate in predicates}

    def _about_lists(self, predicates: Collection[str]) -> "list[Rule]":
        """The rules about what those lists may hold."""
        by_head: dict[str, list[Rule]] = {}
        for rule in self.rules.of_question("open_lists"):
            if rule.name not in _OF_LISTS or rule.constants[1] in (None, *predicates):
                by_head.setdefault(rule.head, []).append(rule)
        goals = [head for head in by_head if head.partition("/")[0] in _OF_LISTS]
        heads = reached(goals, lambda head: (name for rule in by_head.get(head, ()) for name in rule.body))
        return [rule for head in heads for rule in by_head.get(head, ())]

    @cached_property
    def usual_answers(self) -> Mapping[str, tuple[str, int]]:
        """What most people answer, by the field, and how many of a hundred do.

        It decides in which order an interview asks, and nothing else.
        """
        _, rows = evaluate(self.rules.question("interview"), [], {}, {"usual": 3})
        return {str(name): (str(answer), int(number)) for name, answer, number in rows["usual"]}

    def above(self, goals: Iterable[str], regimes: Sequence[str]) -> "tuple[Rule, ...]":
        """The rules from single requirements to the goals, given as name/arity."""
        return self._slice(goals, regimes, [f"{name}/{arity}" for name, arity in ELEMENTARY.items()])

    @cached_property
    def _asks(self) -> frozenset[tuple[str, str]]:
        """Every requirement of every regime, those that groups count included."""
        return frozenset((str(g), str(q)) for g, *_, q in (*self.law["requires"], *self.law["part"]))

    def search_program(self, regimes: Sequence[str]) -> str:
        """The rules that a search for changes needs: no reasons, but bounds on the days, and the choice of changes."""
        return self.sliced(SEARCHED, regimes) + "\n" + self.rules.question("changes")

    def derived(self, cases: Sequence[Case], read: Mapping[str, int]) -> list[Outcome]:
        """What `evaluate` gives of the predicates that are read, by the rules that they hang on alone: sooner."""
        if not cases:
            return []
        regimes = {regime for case in cases for regime in case.regimes} if all(case.regimes for case in cases) else ()
        if self.engine == "prolog":
            return self.evaluate(cases, read)
        return evaluate(self.sliced(read, tuple(regimes)), cases, read)[0]

    def shortfalls(self, cases: Sequence[Case]) -> list[Outcome]:
        """What `evaluate` gives, statuses and shortfalls only."""
        return self.derived(cases, {name: READ[name] for name in ("status", "shortfall")})

    def words(self, language: Language) -> Words:
        """The words of a language, whose messages are parsed once."""
        return self._words.setdefault(language, Words(language))

    def verdicts(self, cases: Sequence[Case]) -> list[Outcome]:
        """What `evaluate` gives, the verdicts of the routes only, soonest."""
        return self.derived(cases, {"verdict": READ["verdict"]})

    def statuses(self, cases: Sequence[Case]) -> list[Outcome]:
        """What `evaluate` gives, statuses and verdicts only, sooner."""
        return self.derived(cases, STATUS_ONLY)

    @cached_property
    def groups(self) -> frozenset[str]:
        """The requirements that only count others: groups, and the total of points."""
        return frozenset(str(row[2]) for row in self.law["counted_in"])

    @cached_property
    def _changes(self) -> Rows:
        _, rows = evaluate(self.rules.question("changes"), [], {}, {"demand": 2, "change_cites": 2, "change_kind": 3})
        return rows

    def demand(self, change: "Change") -> int:
        """How much an exam, or a measure about a debt, asks of a person: the lower, the less."""
        about = change.what if change.kind == "pass_exam" else change.kind
        return next((int(demand) for what, demand in self._changes["demand"] if what == about), 0)

    @cached_property
    def change_kinds(self) -> Mapping[str, str]:
        """The kinds of change that the rule base knows, and whether each works at once or is slow."""
        return {str(kind): str(time) for kind, _, time in self._changes["change_kind"]}

    @cached_property
    def change_cites(self) -> Mapping[str, Sequence[str]]:
        """The sources of what a change does, beside those of the requirements that it meets."""
        cites: dict[str, list[str]] = {}
        for kind, source in self._changes["change_cites"]:
            cites.setdefault(str(kind), []).append(str(source))
        return cites

    def check(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        reading: str | None = None,
        figures: Mapping[str, Decimal | int | float] | None = None,
        language: Language = "en",
    ) -> CheckAnswer:
        """The verdict for each route, over all completions of the unknown facts, with the reasons.

        `on` is the decision day (default: the file's, else today, or `filed` where that is later), `filed` the
        application day (default: the file's, else `on`). `regime` asks under that one, whatever the application day;
        `reading` puts what one source says in place of the better-ranked law. Raises InputErrors where the decision
        lies before the application, and for a wrong figure or reading.
        """
        case = self.case(applicant, on=on, filed=filed, regime=regime, reading=reading, figures=figures)
        from bridge.checking import Checking
        from bridge.considering import consider

        return Checking(self, case, consider(self, case), self.words(language)).answer()

    def need(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        reading: str | None = None,
        figures: Mapping[str, Decimal | int | float] | None = None,
        language: Language = "en",
        within: int = 15,
        all_answers: bool = False,
    ) -> NeedAnswer:
        """The smallest sets of changes, and the earliest days, that make the applicant eligible within so many years.

        The days and errors are those of `check`.
        """
        from bridge.need import Needing

        case = self.case(applicant, on=on, filed=filed, regime=regime, reading=reading, figures=figures)
        return Needing(self, case, self.words(language), within=within, all_answers=all_answers).answer()

    def interview(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        reading: str | None = None,
        figures: Mapping[str, Decimal | int | float] | None = None,
        language: Language = "en",
        goal: "Goal" = "verdict",
    ) -> "Interview":
        """An interview that begins with what is known: see `bridge.interview`. Days and errors are those of `check`."""
        from bridge.interview import Interview

        case = self.case(applicant, on=on, filed=filed, regime=regime, reading=reading, figures=figures)
        return Interview(self, case, self.words(language), goal)

    def sources(
        self, what: str | None = None, *, rank: str | None = None, language: Language = "en"
    ) -> "SourcesAnswer":
        """The statements of the register with the rules that rest on each: all, those of a document, or one.

        Raises InputErrors for an id or a rank that the register does not have.
        """
        from bridge.register import Register

        return Register(self.rules).answer(self.version, self.words(language), what, rank)

    def catalogue(
        self,
        what: str | None = None,
        *,
        regime: str | None = None,
        on: date | None = None,
        filed: date | None = None,
        language: Language = "en",
    ) -> "CatalogueAnswer":
        """The rules by regime, narrowed to a name, a regime, or the days of a decision and an application.

        The days are those of `check`; without any the rules of all times are told. Raises InputErrors for a name that
        the rules do not know and where the decision lies before the application.
        """
        days = None
        if on or filed:
            case = self.case(Applicant(), on=on, filed=filed)
            days = case.on, case.filed
        return self._catalogue(language).answer(self.version, what, regime, days)

    def readings(self, *, language: Language = "en") -> "CatalogueAnswer":
        """The readings that the rules know, none or more."""
        return self._catalogue(language).readings(self.version)

    def _catalogue(self, language: Language) -> "Catalogue":
        from bridge.catalogue import Catalogue
        from bridge.register import Register

        return Catalogue(self.rules, Register(self.rules), self.words(language))

    @cached_property
    def querying(self) -> "Querying":
        """What goals are asked of: see `bridge.querying`."""
        from bridge.querying import Querying

        return Querying(self)

    def query(
        self,
        goal: str,
        applicants: Iterable[Applicant] = (),
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        limit: int = 100,
        seconds: float = 10,
        explain: bool = False,
    ) -> "QueryAnswer":
        """The answers of a goal (`requires(eight_years, R, Q), cites(Q, S)`), with at most `limit` rows.

        Applicants are told apart by their `id`. The goal may run for so many seconds for each of them. The days are
        those of `check`. Raises InputErrors for whatever may not be asked, and EngineMissing.
        """
        people = list(applicants)
        cases = {person.id: self.case(person, on=on, filed=filed, regime=regime) for person in people}
        if len(cases) < len(people):
            raise _wrong("id", "query-same-id", id=next(p.id for p in people if sum(p.id == q.id for q in people) > 1))
        alone = self.case(Applicant(), on=on, filed=filed, regime=regime)
        return self.querying.ask(goal, cases, alone, limit=limit, seconds=seconds, explain=explain)

    def plan(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        reading: str | None = None,
        language: Language = "en",
    ) -> "PlanAnswer":
        """How and when to extend the present permit and to apply for permanent residence, filing on day `filed`.

        The days and errors are those of `check`. `reading` is a document or a statement of the register.
        """
        from bridge.planning import Planning

        case = self.case(applicant, on=on, filed=filed, regime=regime, reading=reading)
        return Planning(self, case, self.words(language)).answer()

    def refused(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        reading: str | None = None,
        language: Language = "en",
    ) -> "RefusedAnswer":
        """What follows the refusal in the file, seen from day `on` (default: the file's, else today, or the refusal's).

        `reading` is a document or a statement of the register.
        """
        from bridge.refusing import Refusing, refused_case

        self.check_reading(reading)
        return Refusing(self, refused_case(applicant, on, reading), self.words(language)).answer()

    def procedure(self, case: Case) -> tuple[Outcome, Rows]:
        """What the rules on procedure derive for a case, and what of the law goes with it."""
        (outcome,), law = evaluate(self.rules.law, [case], PROCEDURE, PROCEDURE_LAW)
        return outcome, law

    def audit(
        self,
        kinds: Collection[str] = (),
        *,
        regimes: Collection[str] = (),
        on: date | None = None,
        language: Language = "en",
    ) -> "AuditAnswer":
        """What is wrong or remarkable in the rules: findings of some kinds, and about some regimes, all without any.

        `on` is the day on which the law of today is looked at (default: today). To see the findings as they come, see
        `bridge.audit.answering`. Raises InputErrors for a kind or a regime that there is not, and for accepted
        findings that cannot be read.
        """
        from bridge.audit.answering import Auditing
        from bridge.audit.auditing import Audit

        auditing = Auditing(Audit(self, on or date.today(), regimes), self.words(language), kinds)
        for _ in auditing.findings():
            pass
        return auditing.answer()

    def compare(
        self,
        first: str,
        second: str,
        applicants: Iterable[Applicant] = (),
        *,
        on: date | None = None,
        filed: date | None = None,
        figures: Mapping[str, Decimal | int | float] | None = None,
        language: Language = "en",
    ) -> "CompareAnswer":
        """Who gains and who loses from one law to another: of all that may apply, by kind, or of some applicants.

        A law is a regime, a reading, a day, a folder of rules, `law` for the rules that ship, or several of these with
        a plus between them; see `bridge.laws` for what the two take from each other, from `on` and `filed`, and by
        default. Raises InputErrors with all that is wrong.
        """
        from bridge.compared import Comparing
        from bridge.laws import two_laws

        people = list(applicants)
        today = None if people else date.today()
        laws = two_laws(self, first, second, on=on, filed=filed, figures=figures, today=today)
        comparing = Comparing(laws, self.words(language))
        return comparing.of_applicants(people) if people else comparing.of_everybody()

    def why(
        self, applicant: Applicant, claim: str, *, depth: int | None = None, language: Language = "en", **days: Any
    ) -> "WhyAnswer":
        """The proof of a claim about an applicant: eligible, a route, a requirement, the regime, or an atom.

        `depth` is how many steps down it goes; what lies below is only named. `days` are as for `check`. Raises
        InputErrors for what cannot be claimed, and EngineMissing without SWI-Prolog.
        """
        from bridge.proving import Proving

        return Proving(self, self.case(applicant, **days), self.words(language)).answer(claim, depth)

    def case(
        self,
        applicant: Applicant,
        *,
        on: date | None = None,
        filed: date | None = None,
        regime: str | None = None,
        reading: str | None = None,
        figures: Mapping[str, Decimal | int | float] | None = None,
    ) -> Case:
        """The case that a question is about, with its days settled; see `check`."""
        filed = filed or applicant.filed
        decided = on or applicant.on
        if decided is None:
            today = date.today()
            decided = max(today, filed) if filed else today
        filed = filed or decided
        if decided < filed:
            raise _wrong("--on", "option-on-before-filed", on=decided, filed=filed)
        self.check_reading(reading)
        regimes = () if regime is None else (regime,)
        return Case(applicant.filled(), decided, filed, regimes, self.figures(figures), reading=reading)

    def check_reading(self, reading: str | None) -> None:
        """Raises InputErrors for a reading that the rule base does not know."""
        if reading is not None and reading not in self.readings_about:
            raise _wrong("--reading", "option-reading", value=reading, allowed=", ".join(self.readings_about))

    def later(self, case: Case, outcome: Outcome, day: date, filed: date | None = None) -> Case:
        """The case on a later day, if nothing but time has passed and the application is filed then (or on `filed`)."""
        return replace(
            case,
            applicant=waiting(case.applicant, case.on, case.filed, outcome.present_permit, day),
            on=day,
            filed=filed or day,
            regimes=outcome.regimes,
        )

    def until(self, case: Case, outcome: Outcome) -> dict[Place, date]:
        """For each place that is not met: the first day on which waiting has mended it, where it ever does."""
        horizon = case.on.toordinal() + UNTIL_HORIZON * 366
        pending = {
            place: days_from(max(day, case.on.toordinal()), horizon)
            for place, day in self.mended_from(outcome).items()
            if outcome.statuses.get(place) not in OK
        }
        found: dict[Place, date] = {}
        while pending:
            days = sorted({day for tried in pending.values() for day in tried})
            cases = [self.later(case, outcome, date.fromordinal(day)) for day in days]
            outcomes = dict(zip(days, self._waited(cases), strict=True))
            statuses = {day: each.statuses for day, each in outcomes.items()}
            bounds = {day: self.mended_from(each) for day, each in outcomes.items()}
            still: dict[Place, list[int]] = {}
            for place, tried in pending.items():
                mended = next((day for day in tried if statuses[day].get(place) in OK), None)
                last = tried[-1]
                if mended is not None:
                    found[place] = date.fromordinal(mended)
                elif place in bounds[last]:
                    following = max(bounds[last][place], last + 1)
                    still[place] = days_from(following, horizon)
            pending = {place: tried for place, tried in still.items() if tried}
        return found

    def _waited(self, cases: Sequence[Case]) -> list[Outcome]:
        # Slicing pays only where the rules have been parsed already: a first answer would wait for that.
        return self.statuses(cases) if self.rules.is_parsed else self.evaluate(cases, UNTIL_ONLY)

    def mended_from(self, outcome: Outcome) -> dict[Place, int]:
        """Lower bounds on the day when time alone mends a place; for a group, the earliest of its unmet parts."""
        bounds = outcome.not_before()
        statuses = outcome.statuses
        for g, r, group, q in self.law["counted_in"]:
            part = (str(g), str(r), str(q))
            whole = (str(g), str(r), str(group))
            if part in bounds and statuses.get(part) != "met":  # a group counts what is met, not what is lifted
                bounds[whole] = min(bounds[part], bounds.get(whole, bounds[part]))
        return bounds


def _declared(rules: "Sequence[Rule]", asking: "Sequence[Rule]" = ()) -> Iterator[str]:
    """What says that there may be nothing of what rules, and what asks of them, read and the rules do not derive."""
    defined = {name for rule in (*rules, *asking) for name in rule.body}.difference(rule.head for rule in rules)
    return (f"#defined {name}." for name in sorted(defined))


def _wrong(option: str, message: str, **arguments: str | date) -> InputErrors:
    return InputErrors([InputError(option, None, None, message, arguments)])


def _asked_under(case: Case) -> _Under:
    return case.regimes, case.reading is not None
