"""clingo at work: cases in, what the rules derive for each case out.

A case is one applicant on one day in one scenario. All cases of a call share one grounding; the law is
stratified, so grounding alone decides everything and nothing is searched.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Final, Literal, Protocol

from clingo import Control, Symbol, SymbolType

from bridge.answers import Reason
from bridge.applicant import Applicant
from bridge.calendar import Context
from bridge.facts import case_facts, facts
from bridge.rules import RuleError

#: So many cases share a grounding; more would only need more memory.
CHUNK: Final = 250

#: So many cases of a few facts each.
PARTS_TOGETHER: Final = 1_000

#: A test of one regime, route and requirement.
Place = tuple[str, str, str]

#: Statuses of a requirement that stands in nobody's way.
OK: Final = ("met", "exempt")

Supposed = Literal["low", "high"]


class LimitReached(Exception):
    """A limit of size was reached (exit code 3).

    `message` is the id of the sentence that says which, `most` the limit.
    """

    def __init__(self, message: str, most: int) -> None:
        super().__init__(f"{message}: {most}")
        self.message = message
        self.most = most


class EngineMissing(Exception):
    """An engine that was asked for is not installed; `install` is the command that installs it."""

    def __init__(self, install: str) -> None:
        super().__init__(install)
        self.install = install


@dataclass(frozen=True, slots=True)
class Case:
    """One applicant, asked about one day; `figures` are amounts told with the question, in øre.

    `regimes` are those asked about; where there are none, the application day picks. `supposed` says how an amount
    that the knowledge base lacks is taken: as low or as high as it may be. `reading` is a document or a statement of
    the register that is read in place of the better-ranked law.
    """

    applicant: Applicant
    on: date
    filed: date
    regimes: tuple[str, ...] = ()
    figures: tuple[tuple[str, int, int], ...] = ()
    supposed: Supposed = "high"
    reading: str | None = None

    def text(self, case: int) -> str:
        """The facts of the case as rule text."""
        return case_facts(case, self.facts())

    def facts(self) -> list[tuple[str | int, ...]]:
        """The facts of the case, without the case: those about the person, then the others."""
        return [*facts(self.applicant), *self.circumstances()]

    def circumstances(self) -> list[tuple[str | int, ...]]:
        """The facts that are not about the person: days, regime, figures."""
        found: list[tuple[str | int, ...]] = [
            ("decided_on", self.on.toordinal()),
            ("filed_on", self.filed.toordinal()),
            ("supposes", self.supposed),
        ]
        found.extend(("chosen_regime", regime) for regime in self.regimes)
        if self.reading is not None:
            found.append(("reading", f'"{self.reading}"'))
        found.extend(("told_figure", name, year, amount) for name, year, amount in self.figures)
        return found


class Outcome:
    """What the rules derive for one case, read by predicate; the case argument is left out of each row."""

    def __init__(self) -> None:
        self._rows: defaultdict[str, list[tuple[str | int, ...]]] = defaultdict(list)

    def add(self, name: str, row: tuple[str | int, ...]) -> None:
        """Takes a row in."""
        self._rows[name].append(row)

    def rows(self, name: str) -> Sequence[tuple[str | int, ...]]:
        """The rows of a predicate that is read, in the order of the grounding."""
        return self._rows.get(name, ())

    @cached_property
    def statuses(self) -> dict[Place, str]:
        """met, exempt, assessment or missing, by place."""
        return {(str(g), str(r), str(q)): str(s) for g, r, q, s in self.rows("status")}

    @cached_property
    def verdicts(self) -> dict[tuple[str, str], str]:
        """eligible, assessment or not_eligible, by regime and route."""
        return {(str(g), str(r)): str(v) for g, r, v in self.rows("verdict")}

    @property
    def routes(self) -> list[tuple[str, str]]:
        """The regimes and routes tried, in the order in which the rules list them; the leading regime first."""
        routes = [(str(g), str(r)) for g, r in self.rows("route_examined")]
        return sorted(routes, key=lambda route: route[0] != self.regime)

    @property
    def regimes(self) -> tuple[str, ...]:
        """The regimes that the case is examined under, the leading one first."""
        return tuple(dict.fromkeys(regime for regime, _ in self.routes))

    @property
    def asked(self) -> list[Place]:
        """What is asked, in the order of the grounding."""
        return [(str(g), str(r), str(q)) for g, r, q in self.rows("asked")]

    @property
    def regime(self) -> str | None:
        """The regime that the answer names, of those that the case is examined under; None where none covers it."""
        return next((str(row[0]) for row in self.rows("leading_regime")), None)

    @property
    def present_permit(self) -> int | None:
        """The place in `permits` of the newest permit that had begun on the filing day."""
        return next((int(str(row[0]).rpartition("_")[2]) for row in self.rows("present_permit")), None)

    @property
    def verdict(self) -> str | None:
        """The best verdict of any route; None where no regime covers the case."""
        return next((str(row[0]) for row in self.rows("best_verdict")), None)

    def reasons(self, side: str, place: Place) -> list[Reason]:
        """The rows of shortfall or evidence for a place."""
        return [
            Reason(str(kind), str(about), int(have), int(need))
            for g, r, q, kind, about, have, need in self.rows(side)
            if (g, r, q) == place
        ]

    def grounds(self, name: str, place: Place) -> list[str]:
        """The grounds of exempt or assessable for a place."""
        return [str(row[3]) for row in self.rows(name) if row[:3] == place]

    def not_before(self) -> dict[Place, int]:
        """The first day on which time alone can mend a place, by place."""
        earliest: dict[Place, int] = {}
        for g, r, q, day in self.rows("not_before"):
            place = (str(g), str(r), str(q))
            earliest[place] = min(int(day), earliest.get(place, int(day)))
        return earliest


@dataclass(frozen=True, slots=True)
class Combined:
    """What holds in some completion: best verdicts of all routes, verdicts by route, statuses by place, open routes."""

    best: frozenset[str]
    verdicts: Mapping[tuple[str, str], frozenset[str]]
    statuses: Mapping[Place, frozenset[str]]
    open: frozenset[tuple[str, str]]

    def differs(self, place: Place) -> bool:
        """Whether the status of a place is not the same in all completions; met and exempt are as good."""
        return len({"ok" if status in OK else status for status in self.statuses[place]}) > 1


def combine(outcomes: Sequence[Outcome]) -> Combined:
    """What holds in some of the outcomes, which are all the completions of a case."""
    verdicts: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    statuses: defaultdict[Place, set[str]] = defaultdict(set)
    opened: set[tuple[str, str]] = set()
    for outcome in outcomes:
        for route, verdict in outcome.verdicts.items():
            verdicts[route].add(verdict)
        for place, status in outcome.statuses.items():
            statuses[place].add(status)
        opened |= set(outcome.routes) - {(str(row[0]), str(row[1])) for row in outcome.rows("closed")}
    return Combined(
        frozenset(outcome.verdict for outcome in outcomes if outcome.verdict),
        {route: frozenset(each) for route, each in verdicts.items()},
        {place: frozenset(each) for place, each in statuses.items()},
        frozenset(opened),
    )


#: What is read after grounding: predicates with a case argument.
READ: Final[Mapping[str, int]] = {
    "status": 5,
    "verdict": 4,
    "best_verdict": 2,
    "shortfall": 8,
    "evidence": 8,
    "exempt": 5,
    "assessable": 5,
    "not_before": 5,
    "closed": 4,
    "route_examined": 3,
    "leading_regime": 2,
    "asked": 4,
    "work_asked": 5,
    "present_permit": 2,
    "extension_window": 3,
    "practised": 3,
    "early_filing_costs": 2,
    "start_uncertain": 2,
    "lacking_figure": 5,
    "overdue_public_debt": 3,
    "open_filing": 3,
    "open_income": 2,
}
SEARCHED: Final[Mapping[str, int]] = {
    "eligible": 3,
    "ok": 4,
    "not_before": 5,
    "opens_later": 4,
    "asked": 4,
    "route_examined": 3,
}
UNTIL_ONLY: Final[Mapping[str, int]] = {name: READ[name] for name in ("status", "not_before")}
STATUS_ONLY: Final[Mapping[str, int]] = {
    name: READ[name]
    for name in ("status", "verdict", "best_verdict", "asked", "leading_regime", "closed", "not_before")
}


#: What single requirements come to: where the facts of a person end and what counts requirements begins.
ELEMENTARY: Final[Mapping[str, int]] = {
    "satisfied": 4,
    "exempt": 5,
    "assessable": 5,
    "reduced_part": 5,
    "may_open": 4,
}
#: Bounds on the days on which time mends something: they tell worse completions from better ones.
DATED: Final = "not_before"
IMPLAUSIBLE: Final = "implausible"

#: What is derived from what is elementary.
UPPER: Final[Mapping[str, int]] = {"best_verdict": 2, "verdict": 4, "status": 5, "closed": 4, "route_examined": 3}

#: What has to be known of a case before its unknown facts are looked at.
FIRST: Final[Mapping[str, int]] = {
    "route_examined": 3,
    "leading_regime": 2,
    "lacking_figure": 5,
    "open_filing": 3,
    "open_income": 2,
    IMPLAUSIBLE: 4,
    "happened": 4,
}


def value(symbol: Symbol) -> str | int:
    """A symbol of the rules as a Python value."""
    if symbol.type is SymbolType.Number:
        return symbol.number
    return symbol.string if symbol.type is SymbolType.String else symbol.name


def arguments_of(atom: str) -> list[str | int]:
    """The arguments of an atom from its text: one call of clingo instead of one an argument.

    A string loses its quotes; it holds no comma.
    """
    return [_plain(argument) for argument in atom[atom.index("(") + 1 : -1].split(",")]


@cache
def _plain(argument: str) -> str | int:
    return int(argument) if argument.lstrip("-").isdigit() else argument.strip('"')


def control(text: str, arguments: Sequence[str] = (), files: Sequence[str] = ()) -> Control:
    """A clingo control that has grounded the text and the files. Raises RuleError at any message of clingo's."""
    messages: list[str] = []
    made = Control(["--warn=all", *arguments], logger=lambda code, message: messages.append(message))
    try:
        for file in files:
            made.load(file)
        made.add("base", [], text)
        made.ground([("base", [])], context=Context())
    except RuntimeError as error:
        messages = messages or [str(error)]
    if messages:
        raise RuleError(messages)
    return made


#: What is read of the law itself, which has no case.
LAW: Final[Mapping[str, int]] = {
    "cites": 3,
    "procedure_cites": 2,
    "figure_cites": 3,
    "kept_until_decided": 2,
    "regime_begins": 2,
    "regime_closes": 2,
    "requires": 3,
    "part": 4,
    "counted_in": 4,
    "reading_of": 2,
    "reading_about": 3,
    "demand": 2,
}
Rows = Mapping[str, Sequence[tuple[str | int, ...]]]

#: What `plan` and `refused` read of each case, and of the law.
PROCEDURE: Final[Mapping[str, int]] = {
    "plan_regime": 2,
    "present_permit": 2,
    "no_permit": 1,
    "permit_ends": 2,
    "group_of_permit": 2,
    "extension_window": 3,
    "filing_time": 2,
    "practised_reading": 3,
    "extension_authority": 3,
    "permanent_authority": 3,
    "extension_form": 2,
    "permanent_form": 3,
    "form_attached": 2,
    "filled_in": 2,
    "handed_in": 2,
    "form_note": 3,
    "extended_at_most_until": 2,
    "extension_possible": 3,
    "passport_renewal": 2,
    "late_consequence": 2,
    "fee_due": 3,
    "fee_in_oere": 3,
    "fee_reading": 3,
    "fee_remark": 3,
    "to_enclose": 2,
    "citizenship_after": 3,
    "step": 5,
    "lacks": 4,
    "refusal_told": 1,
    "refusal_day": 2,
    "after_refusal": 2,
    "extension_over": 1,
    "appeal_to": 3,
    "appeal_by": 2,
    "appeal_time": 2,
    "stays_if_appealed_by": 2,
    "appeal_note": 2,
    "reopening": 2,
    "reopening_note": 2,
    "practised": 3,
}
PROCEDURE_LAW: Final[Mapping[str, int]] = {"procedure_cites": 2, "after_refusal_means": 5}


class HasText(Protocol):
    """What can be ground as a case."""

    def text(self, case: int) -> str:
        """Its facts as rule text; `case` is the first argument of each."""


def evaluate(
    program: str,
    cases: Sequence[HasText],
    read: Mapping[str, int] = READ,
    law: Mapping[str, int] | None = None,
    *,
    chunk_of: int = CHUNK,
) -> tuple[list[Outcome], Rows]:
    """What `program` derives for each case, in the order of the cases, and the facts of the law asked for.

    The cases are ground in chunks; without cases the law alone is ground.
    """
    outcomes: list[Outcome] = []
    rows: Rows = {}
    for first in range(0, max(1, len(cases)), chunk_of):
        chunk = cases[first : first + chunk_of]
        found = [Outcome() for _ in chunk]
        made = control("\n".join([program, *(case.text(number) for number, case in enumerate(chunk))]))
        for name, arity in read.items():
            for atom in made.symbolic_atoms.by_signature(name, arity):
                number, *row = arguments_of(str(atom.symbol))
                found[int(number)].add(name, tuple(row))
        if law is not None and not rows:
            rows = {
                name: [
                    tuple(value(argument) for argument in atom.symbol.arguments)
                    for atom in made.symbolic_atoms.by_signature(name, arity)
                ]
                for name, arity in law.items()
            }
        outcomes.extend(found)
    return outcomes, rows


def grounded_numbers(program: str, cases: Sequence[HasText]) -> frozenset[int]:
    """The integers among the arguments of everything that is derived for some cases, without those of their places."""
    made = control("\n".join([program, *(case.text(number) for number, case in enumerate(cases))]))
    return frozenset(
        argument.number
        for atom in made.symbolic_atoms
        for argument in atom.symbol.arguments
        if argument.type is SymbolType.Number
    )
