"""Whether scenarios hold the rules in place: which mutants of the rules make some expectation of theirs fail."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any, Final, get_args

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.applicant import Applicant, fields_of, unknown_fields
from bridge.audit.findings import RulePlace
from bridge.audit.settings import regime_days
from bridge.clauses import Atom, Clause, clauses, written
from bridge.engine import READ, Case, Outcome, Place, Supposed, evaluate
from bridge.equivalence import Equivalence
from bridge.input_errors import InputError, InputErrors
from bridge.mutants import Kind, Mutant, fires_where, mutants
from bridge.scenarios import Scenario, days_expected
from bridge.variants import CASE, Variant, Variants, about_case, reaching, undefined

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

_DIFFERS: Final = "mutant_may_differ"

#: So many expectations are looked at for a mutant, in so many turns: most are killed by the first ones.
_TURNS: Final = (2, 6, 16, 40, 100)

#: What an answer's warnings rest on.
_WARNINGS: Final = {
    "extend_permit": ("extension_window",),
    "regime_start_uncertain": ("start_uncertain",),
    "too_early_costs_fee": ("early_filing_costs",),
}

#: What becomes of a mutant, what tells most of it first.
_WORSE: Final = ("killed", "survived", "reasons", "same")

#: What is decided, beside what only explains it.
_DECIDED: Final = ("status", "verdict", "best_verdict", "closed", "route_examined", "leading_regime")

Row = tuple[str | int, ...]


@dataclass(frozen=True)
class Check:
    """A case of which something is expected: places with whether numbers and days are too, routes, and whole rows."""

    case: Case
    places: dict[Place, bool]
    routes: frozenset[tuple[str, str]]
    whole: frozenset[str]

    def told(self, outcome: Outcome) -> frozenset[tuple[str, Row]]:
        """All that an outcome says of what is expected."""
        found = {(name, row) for name in self.whole for row in outcome.rows(name)}
        found |= {("status", row) for row in outcome.rows("status") if row[:3] in self.places}
        found |= {("verdict", row) for row in outcome.rows("verdict") if row[:2] in self.routes}
        if self.routes:
            found |= {("closed", row[:2]) for row in outcome.rows("closed") if row[:2] in self.routes}
        for name in ("shortfall", "evidence"):
            found |= {(name, row) for row in outcome.rows(name) if self.places.get(_place(row))}
        return frozenset(found)


def _place(row: Row) -> Place:
    return str(row[0]), str(row[1]), str(row[2])


def checks(kb: "KnowledgeBase", scenarios: Sequence[Scenario]) -> list[Check]:
    """What the scenarios expect, on their own days and on the days on which time is to mend something."""
    read = {"present_permit": 2, "route_examined": 3, "leading_regime": 2}
    listed = {name for name, shape in fields_of(Applicant).items() if shape.listed}
    found: list[Check] = []
    for scenario, outcome in zip(scenarios, kb.derived([each.case for each in scenarios], read), strict=True):
        regime = scenario.regime or outcome.regime or ""
        expect = scenario.expect
        places: dict[Place, bool] = {}
        routes = set()
        ends: set[Place] = set()
        hanging: set[Place] = set()  # on how a figure that is lacking is taken
        for name, route in expect.routes.items():
            of, _, own = name.rpartition("/")
            if route.verdict not in (None, "undetermined") or route.open is not None:
                routes.add((of or regime, own))
            for requirement, wanted in route.requirements.items():
                more = wanted if isinstance(wanted, dict) else {"status": wanted}
                place = (of or regime, own, requirement)
                if more.get("missing_figures"):
                    hanging.add(place)
                elif more.get("status") != "unknown":
                    places[place] = bool({"have", "need", "unit"} & more.keys())
                if more.get("until"):
                    ends.add(place)
        whole = {"best_verdict"} if expect.verdict not in (None, "undetermined") else set()
        whole |= {"leading_regime"} if expect.regime else set()
        whole |= {"route_examined"} if expect.listed is not None else set()
        whole |= {row for warning in expect.warnings for row in _WARNINGS.get(warning, ())}
        if any(path in listed for path in unknown_fields(scenario.case.applicant)):
            continue  # what a list that is open comes to is no matter of one case
        for supposed in get_args(Supposed) if hanging else ():
            supposing = replace(scenario.case, supposed=supposed)
            found.append(Check(supposing, dict.fromkeys(hanging, False), frozenset(), frozenset()))
        if places or routes or whole:
            found.append(Check(scenario.case, places, frozenset(routes), frozenset(whole)))
        if ends:
            for day in dict.fromkeys(days_expected(scenario)):
                if day >= scenario.case.filed:
                    later = kb.later(scenario.case, outcome, day)
                    found.append(Check(later, dict.fromkeys(ends, False), frozenset(), frozenset()))
    return found


class Mutating:
    """The mutants of the rules of verdicts, and the expectations that they are held against."""

    def __init__(
        self,
        kb: "KnowledgeBase",
        scenarios: Sequence[Scenario],
        files: Collection[str] = (),
        sample: int | None = None,
        seed: int = 1,
    ) -> None:
        """`files`: mutants of the rules in these alone; `sample`: so many of the mutants only, picked by the seed.

        Raises InputErrors for a file in which no rule of verdicts stands.
        """
        self.kb = kb
        self.rules = kb.rules.verdict_rules
        self.typed = clauses(self.rules)
        self.checks = checks(kb, scenarios)
        self._random = Random(seed)
        known = sorted({rule.file for rule in self.rules})
        if wrong := [file for file in files if file not in known]:
            allowed = ", ".join(known)
            raise InputErrors(
                InputError(None, None, "--rules", "mutate-no-file", {"value": file, "allowed": allowed})
                for file in wrong
            )
        scope = [place for place in self._scope if not files or self.rules[place].file in files]
        every = list(mutants(self.typed, scope))
        self.mutants = every if sample is None else self._random.sample(every, min(sample, len(every)))
        self.mutants.sort(key=lambda each: each.place)
        changes = {n: (m.place, m.clause) for n, m in enumerate(self.mutants) if m.clause is not None}
        self._variants = Variants(self.typed, changes)

    @cached_property
    def _scope(self) -> list[int]:
        """The rules that statuses, verdicts, reasons and warnings rest on."""
        names = ["shortfall", "evidence", *_DECIDED, *(name for names in _WARNINGS.values() for name in names)]
        return self.kb.rules.hanging_on({name: READ[name] for name in names})

    @cached_property
    def may_differ(self) -> list[list[int]]:
        """For each mutant the checks in whose cases something may come to something else."""
        found: list[list[int]] = [[] for _ in self.mutants]
        cases = [check.case for check in self.checks]
        told = [
            Clause(Atom(_DIFFERS, (CASE, number)), body)
            for number, mutant in enumerate(self.mutants)
            for body in fires_where(mutant)
            if about_case(self.typed[mutant.place])
        ]
        rules = [*reaching(self.typed, told), *told]
        program = "\n".join([*(f"#defined {name}." for name in undefined(rules)), *map(written, rules)])
        for number, outcome in enumerate(evaluate(program, cases, {_DIFFERS: 2})[0]):
            for (mutant_number,) in outcome.rows(_DIFFERS):
                found[int(mutant_number)].append(number)
        for number, mutant in enumerate(self.mutants):
            if not about_case(self.typed[mutant.place]):
                found[number] = [*range(len(cases))]  # another day or number may matter where this one does not
        return found

    def run(self, progress: Callable[[int, int], None] | None = None) -> "Iterator[tuple[Mutant, str, Check | None]]":
        """Each mutant with what becomes of it, and a check whose case shows that, if one does.

        It is `killed` by an expectation, or `survived` although it changes a status or a verdict, or it changes
        `reasons` only, or all is the `same` in all cases: in those that were tried, the likeliest first.
        """
        waiting = {number: self._in_order(number) for number in range(len(self.mutants))}
        shown: dict[int, tuple[str, Check | None]] = {}
        altered: defaultdict[int, set[Place]] = defaultdict(set)
        for turn in _TURNS:
            pairs = [(number, check) for number, left in waiting.items() for check in left[:turn]]
            for number, check, told, places in self._tried(pairs):
                altered[number] |= places
                if _WORSE.index(told) < _WORSE.index(shown.get(number, ("same", None))[0]):
                    shown[number] = told, check
            killed = {number for number, (told, _) in shown.items() if told == "killed"}
            waiting = {
                number: sorted(left[turn:], key=lambda each: altered[number].isdisjoint(self.checks[each].places))
                for number, left in waiting.items()
                if number not in killed and left[turn:]
            }
            if progress:
                progress(len(killed), len(self.mutants))
        for number, mutant in enumerate(self.mutants):
            yield (mutant, *shown.get(number, ("same", None)))

    def is_killed(self, number: int) -> bool:
        """Whether any expectation at all fails under a mutant, of those that `run` did not try too."""
        every = self.may_differ[number]
        chunks = (every[first : first + _TURNS[-1]] for first in range(0, len(every), _TURNS[-1]))
        tried = (self._tried([(number, check) for check in chunk]) for chunk in chunks)
        return any(told == "killed" for chunk in tried for _, _, told, _ in chunk)

    def _in_order(self, number: int) -> list[int]:
        """The checks that may kill a mutant: first those on days near one that it names, or of places that it names."""
        place = self.mutants[number].place
        rule = self.rules[place]
        days = rule.days or [date(year, 7, 1) for year in rule.years]
        named = self._named(place)
        found = list(self.may_differ[number])
        self._random.shuffle(found)

        def far(number: int) -> tuple[int, int]:
            check = self.checks[number]
            asked = (check.case.filed, check.case.on)
            return (
                min((abs((each - day).days) for day in days for each in asked), default=0),
                -max((len(named.intersection(each)) for each in check.places), default=0),
            )

        return sorted(found, key=far)

    def _named(self, place: int) -> frozenset[str]:
        """The regimes and routes that a rule names, and the requirements of its file, or of those where it is read."""
        rule = self.rules[place]
        files = {rule.file, *(each.file for each in self.rules if rule.head in each.body)}
        requirements = {each.requirement for each in self.rules if each.requirement and each.file in files}
        return frozenset({*requirements, *(each for each in rule.constants if isinstance(each, str))})

    def _tried(self, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, Check, str, set[Place]]]:
        """What becomes of mutants in the cases of checks, and of what places the status is altered."""
        new = sorted({check for _, check in pairs} - self._as_it_is.keys())
        plain = self._variants.evaluate([Variant(self.checks[each].case) for each in new], READ)
        self._as_it_is.update(zip(new, plain, strict=True))
        changed = self._variants.evaluate([self._variant(number, check) for number, check in pairs], READ)
        for (number, place), outcome in zip(pairs, changed, strict=True):
            check, before = self.checks[place], self._as_it_is[place]
            places = {_place(row) for row in {*outcome.rows("status")} ^ {*before.rows("status")}}
            if check.told(outcome) != check.told(before):
                yield number, check, "killed", places
            elif any({*outcome.rows(name)} != {*before.rows(name)} for name in _DECIDED):
                yield number, check, "survived", places
            elif any({*outcome.rows(name)} != {*before.rows(name)} for name in READ):
                yield number, check, "reasons", places

    def _variant(self, number: int, check: int) -> Variant:
        mutant = self.mutants[number]
        on = () if mutant.clause is None else (number,)
        return Variant(self.checks[check].case, (mutant.place,), on)

    @cached_property
    def _as_it_is(self) -> dict[int, Outcome]:
        """What the cases of checks come to under the rules as they are."""
        return {}


class Survivor(Answer):
    """A mutant that no expectation fails under. `witness` is an applicant of whom something comes to something else."""

    rule: RulePlace
    kind: Kind
    before: str
    after: str
    witness: dict[str, Any] | None
    on: str | None
    filed: str | None


class MutateAnswer(Answer):
    """How many mutants some expectation fails under.

    `survivors` change a status or a verdict that nothing is expected of, for the witness or, without one, for somebody.
    The others are equivalent: nobody has another status or verdict under them, which is proved for the applicants of
    the audit. `reasons` change only why something is so, or from when on it may not be; `same` change no answer.
    """

    knowledge_base: KnowledgeBaseVersion
    mutants: int
    expectations: int
    killed: int
    survivors: tuple[Survivor, ...]
    reasons: tuple[Survivor, ...]
    same: tuple[Survivor, ...]

    @property
    def score(self) -> float:
        """The percentage of the mutants killed, of those that change a status or a verdict or are killed."""
        of = self.killed + len(self.survivors)
        return 100 * self.killed / of if of else 100.0


def mutate(
    kb: "KnowledgeBase",
    scenarios: Sequence[Scenario],
    *,
    files: Collection[str] = (),
    sample: int | None = None,
    seed: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> MutateAnswer:
    """Which mutants of the rules the scenarios tell from the rules themselves; those of some files, or a sample.

    Raises InputErrors for a file in which no rule of verdicts stands.
    """
    mutating = Mutating(kb, scenarios, files, sample, seed)
    equivalence = Equivalence(kb, regime_days(kb, date.today()))
    found: dict[str, list[Survivor]] = {name: [] for name in _WORSE}
    for number, (mutant, how, check) in enumerate(mutating.run(progress)):
        if progress:
            progress(number, len(mutating.mutants))
        rule = mutating.rules[mutant.place]
        case = check.case if check else None
        if how in ("reasons", "same"):
            instead = written(mutant.clause) if mutant.clause else ""
            somebody = equivalence.witness(mutant.place, instead)
            how, case = ("survived", somebody) if somebody else (how, case)
        if how == "survived" and mutating.is_killed(number):
            how = "killed"
        told = Survivor(
            rule=RulePlace(file=rule.file, line=rule.line),
            kind=mutant.kind,
            before=mutant.what[0],
            after=mutant.what[1],
            witness=case.applicant.document() if case else None,
            on=case.on.isoformat() if case else None,
            filed=case.filed.isoformat() if case else None,
        )
        found[how].append(told)
    return MutateAnswer(
        knowledge_base=kb.version,
        mutants=len(mutating.mutants),
        expectations=len(mutating.checks),
        killed=len(found["killed"]),
        survivors=tuple(found["survived"]),
        reasons=tuple(found["reasons"]),
        same=tuple(found["same"]),
    )
