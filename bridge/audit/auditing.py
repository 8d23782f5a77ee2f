"""The audit of one rule base: which kinds of findings there are, and who looks for each."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, get_args

from bridge.audit import hygiene, judgment, sensitivity, statics, steps, verdicts
from bridge.audit.findings import Found, Kind
from bridge.audit.settings import anybody, regime_days
from bridge.engine import Case, LimitReached
from bridge.rules import RuleError

if TYPE_CHECKING:
    from bridge.audit.sensitivity import Sensitivity
    from bridge.audit.space import Space
    from bridge.knowledge_base import KnowledgeBase

#: What looks for findings of one kind, or of several.
Search = Callable[["Audit"], Iterator[Found]]

#: What is told before a search begins: its kind, how many are done, and how many there are.
Telling = Callable[[Kind, int, int], None]


@dataclass(frozen=True, slots=True)
class Task:
    """One search for findings of a kind, under some regimes: its place in `searches`."""

    kind: Kind
    place: int
    regimes: tuple[str, ...]


class Audit:
    """One audit. What several searches need is made once.

    `regimes` are those that are looked at, all without any; `today` is the day on which the law of today is looked at.
    `interrupted` are the kinds of which a search ended before its time.
    """

    def __init__(self, kb: "KnowledgeBase", today: date, regimes: Collection[str] = ()) -> None:
        self.kb = kb
        self.today = today
        self.only = regimes
        self.interrupted: set[Kind] = set()
        self._spaces: dict[str, Space] = {}

    @cached_property
    def days(self) -> dict[str, date]:
        """The regimes that are looked at, and for each its day."""
        days = regime_days(self.kb, self.today)
        return {regime: day for regime, day in days.items() if not self.only or regime in self.only}

    @cached_property
    def others(self) -> frozenset[str]:
        """The regimes that are not looked at."""
        return frozenset(str(regime) for regime, _ in self.kb.law["regime_begins"]).difference(self.days)

    @cached_property
    def closed(self) -> frozenset[str]:
        """The regimes that have ended."""
        return frozenset(str(regime) for regime, _ in self.kb.law["regime_closes"])

    @cached_property
    def broken(self) -> Sequence[Found]:
        """What keeps the rules from being used: where there is something, nothing else can be looked at."""
        return hygiene.broken(self.kb.rules)

    # What the searches ask ----------------------------------------------------------------------------------------

    def spaces(self) -> "Iterator[Space]":
        """For each regime the applicants that there may be; each is made when it is first come to."""
        from bridge.audit.space import Space

        for regime, day in self.days.items():
            if regime not in self._spaces:
                self._spaces[regime] = Space(self.kb, regime, day)
            yield self._spaces[regime]

    @cached_property
    def sensitivity(self) -> "Sensitivity":
        """What of the rules matters to anybody."""
        from bridge.audit.sensitivity import Sensitivity

        return Sensitivity(self)

    def place_of(self, *names: str) -> tuple[str, int] | None:
        """Where a fact of the law stands that says just that of a regime: the file and the line of the first one."""
        return self.kb.rules.place_of(*names)

    def readings(self) -> "Iterator[tuple[str, str, Case]]":
        """The readings of what regimes ask, or of when they began, each with a regime and the case of anybody on a day.

        The day is that of the regime, or the one from which the reading lets the regime begin.
        """
        asked = {(str(g), str(q)) for g, _, q in self.kb.law["requires"]}
        asked |= {(str(g), str(q)) for g, *_, q in self.kb.law["part"]}
        begins = {
            str(rule.constants[0]): date(*map(int, rule.constants[2:]))  # type: ignore[arg-type]
            for rule in self.kb.rules.verdict_rules
            if rule.head == "reading_begins/5"
        }
        for reading, regime, thing in dict.fromkeys(self.kb.law["reading_about"]):
            if regime in self.days and ((regime, thing) in asked or reading in begins):
                yield str(reading), str(regime), anybody(begins.get(str(reading), self.days[str(regime)]))

    # What is found ------------------------------------------------------------------------------------------------

    def find(self, kinds: Collection[Kind] = get_args(Kind), tell: Telling = lambda *_: None) -> Iterator[Found]:
        """The findings, as they come, in the order of the kinds; `tell` hears of each search before it begins.

        Where there are several regimes, several processes look at them.
        """
        if self.broken:
            yield from self.broken
            return
        tasks = [
            Task(kind, place, regimes)
            for kind, of_kind in searches().items()
            if kind in kinds
            for place, search in enumerate(of_kind)
            for regimes in ([(each,) for each in self.days] if search in BY_REGIME else [tuple(self.only)])
        ]
        if any(searches()[task.kind][task.place] in BY_REGIME for task in tasks) and len(self.days) > 1:
            from bridge.audit.processes import results

            found = results(self, tasks)
        else:
            found = map(self.results_of, tasks)
        for done, (task, each) in enumerate(zip(tasks, found, strict=True)):
            tell(task.kind, done, len(tasks))
            for one in each:
                if isinstance(one, Found):
                    yield one
                else:
                    # What clingo says only of certain facts comes up where these are first asked about.
                    self.interrupted.add(task.kind)
                    yield from hygiene.told(one)

    def results_of(self, task: Task) -> Iterator[Found | list[str]]:
        """What one search finds, and, last, the problems that ended it before its time."""
        try:
            yield from searches()[task.kind][task.place](self)
        except RuleError as error:
            yield error.problems
        except LimitReached as limit:
            regimes = task.regimes or tuple(self.days)
            arguments = {"kind": task.kind, "regimes": regimes, "most": limit.most}
            yield Found(task.kind, f"{' '.join(regimes)} limit", "limit", arguments, proved=False)


#: Searches that look at the applicants of each regime by themselves.
BY_REGIME: Final[frozenset[Search]] = frozenset(
    {
        verdicts.contradictions,
        verdicts.gaps,
        verdicts.vacuous,
        verdicts.idle,
        verdicts.unreachable,
        steps.non_monotone,
        steps.cliffs,
        judgment.discretion,
        judgment.uncertain_sources,
        judgment.lacking_figures,
        judgment.readings,
    }
)


def searches() -> Mapping[Kind, Sequence[Search]]:
    """What looks for each kind of finding."""
    return {
        "contradiction": (
            statics.two_figures,
            statics.steps_that_overlap,
            statics.two_regimes,
            verdicts.contradictions,
        ),
        "gap": (
            statics.uncovered_days,
            statics.steps_that_lack,
            statics.missing_without_a_reason,
            statics.reasons_without_words,
            verdicts.gaps,
        ),
        "dead": (sensitivity.dead,),
        "redundant": (sensitivity.redundant,),
        "vacuous": (verdicts.vacuous,),
        "idle": (verdicts.idle,),
        "unreachable": (verdicts.unreachable,),
        "non_monotone": (steps.non_monotone,),
        "cliff": (steps.cliffs,),
        "discretion": (judgment.discretion,),
        "uncertainty": (judgment.uncertain_sources, judgment.lacking_figures, judgment.readings),
        "hygiene": (hygiene.hygiene,),
    }
