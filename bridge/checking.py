"""The answer of `check`: outcomes of the completions put together, with reasons, sources, days and warnings."""

from collections.abc import Iterable, Iterator, Set
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, get_args

from bridge.answers import (
    UNITS,
    CheckAnswer,
    Reason,
    RequirementAnswer,
    RouteAnswer,
    Status,
    Verdict,
    Warning,
)
from bridge.applicant import Requirement
from bridge.considering import Considered
from bridge.engine import OK, Case, Outcome, Place
from bridge.unknowns import FIGURE
from explanations.sentences import KEEPS, because, keep_text, regime_closes_text, warning_text
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: The requirements in the order of the interface.
ORDER: Final = {name: place for place, name in enumerate(get_args(Requirement))}

#: Reasons that are told beside the ground on which the authority decides.
_SHOWN_BESIDE: Final = ("lesser_sentence_remembered",)

#: The reasons that a status shows: the rows read, and what the sentence says of them.
_SIDES: Final = {"met": "evidence", "missing": "shortfall"}


class Checking:
    """One question being answered."""

    def __init__(self, kb: "KnowledgeBase", case: Case, considered: Considered, words: Words) -> None:
        self.kb = kb
        self.case = case
        self.considered = considered
        self.words = words
        self._sentences: dict[tuple[object, ...], str] = {}
        # Where completions differ only in numbers, those of the worst one are shown.
        self.shown: Outcome = considered.worst_outcome
        self.until = kb.until(considered.worst, self.shown)

    def answer(self) -> CheckAnswer:
        """The whole answer."""
        verdict = combined_verdict(self.considered.combined.best)
        routes = tuple(self._routes())
        told = [
            each for route in routes for requirement in route.requirements for each in (requirement, *requirement.parts)
        ]
        return CheckAnswer(
            applicant=self.case.applicant.id,
            on=self.case.on,
            filed=self.case.filed,
            regime=self.shown.regime,
            reading=self.case.reading,
            verdict=verdict,
            routes=routes,
            unknown_facts=union(each.unknown_facts for each in told),
            missing_figures=union(each.missing_figures for each in told),
            rests_on=union(each.rests_on for each in told),
            warnings=tuple(
                warnings(
                    self.kb,
                    self.case,
                    self.shown,
                    self.words,
                    eligible=verdict == "eligible",
                    answer=_soonest(routes, self.case.on),
                    anew=not self.case.regimes,
                )
            ),
            figures={f"{name}.{year}": amount / 100 for name, year, amount in self.case.figures},
            knowledge_base=self.kb.version,
        )

    def _routes(self) -> Iterator[RouteAnswer]:
        for regime, route in self.shown.routes:
            places = [place for place in self._listed() if place[:2] == (regime, route)]
            yield RouteAnswer(
                route=route,
                regime=regime,
                verdict=combined_verdict(self.considered.combined.verdicts[regime, route]),
                open=(regime, route) in self.considered.combined.open,
                requirements=tuple(self._requirement(place) for place in places),
            )

    def _listed(self) -> list[Place]:
        """What is asked, in the order of the interface."""
        return sorted(self.shown.asked, key=lambda place: ORDER[place[2]])

    def _requirement(self, place: Place) -> RequirementAnswer:
        regime, route, requirement = place
        status = combined(self.considered.combined.statuses[place])
        parts = [
            (regime, route, str(q))
            for g, r, group, q in self.kb.law["part"]
            if (g, r, group) == (regime, route, requirement)
        ]
        depends = self.considered.depends.get(place, ())
        unknown = tuple(path for path in depends if not path.startswith(FIGURE)) if status == "unknown" else ()
        lacking = tuple(f"{kind}.{year}" for kind, year in self._lacking() if kind == requirement)
        missing = (
            tuple(path.removeprefix(FIGURE) for path in depends if path.startswith(FIGURE))
            if status == "unknown"
            else ()
        )
        figures = missing or (lacking if status == "met" else ())
        side, reasons = self._reasons(place, status)
        grounds = [reason.kind for reason in reasons] if status in ("exempt", "assessment") else []
        cites = self.kb.read_in(self.case.reading, regime, requirement)
        cites += self.kb.cites(regime, requirement, *(reason.kind for reason in reasons))
        if status != "exempt":  # a figure has the name of the requirement that asks for it
            cites += [str(s) for t, y, s in self.kb.law["figure_cites"] if (t, y) == (requirement, self.case.on.year)]
        shown = next((reason for reason in reasons if reason.kind in UNITS), None) if status != "unknown" else None
        unit, divisor = UNITS[shown.kind] if shown else (None, 1)
        return RequirementAnswer(
            requirement=requirement,
            status=status,
            because=self._because(place, status, side, tuple(reasons), unknown, missing or lacking),
            cites=tuple(dict.fromkeys(cites)),
            until=self.until.get(place) if status in ("missing", "assessment") else None,
            have=number_of(shown.have, divisor) if shown else None,
            need=number_of(shown.need, divisor) if shown else None,
            unit=unit,
            unknown_facts=unknown,
            missing_figures=figures,
            assessed_by="immigration_service" if grounds and status == "assessment" else None,
            rests_on=self.kb.trusts_least(cites),
            parts=tuple(self._requirement(part) for part in parts),
        )

    def _because(
        self,
        place: Place,
        status: Status,
        side: str,
        reasons: tuple[Reason, ...],
        unknown: tuple[str, ...],
        figures: tuple[str, ...],
    ) -> str:
        regime, _, requirement = place
        # Routes share most of their requirements: each sentence is made once.
        key = (requirement, status, reasons, unknown, figures)
        if key not in self._sentences:
            sentence = partial(
                because,
                self.words,
                requirement,
                applicant=self.case.applicant,
                thresholds={str(q): int(w) for g, q, _, w in self.shown.rows("work_asked") if g == regime},
            )
            said = sentence(status, reasons, side=side, unknown_facts=unknown, missing_figures=figures)
            best = self.considered.best_outcome
            lacks = self.kb.reasons(best, "shortfall", place) if unknown and best.statuses[place] not in OK else ()
            short = [each for each in reasons if each in lacks]
            if short:  # whatever the unknown facts are, this is not enough by itself
                said = f"{sentence('missing', short, side='shortfall')} {said}"
            self._sentences[key] = said
        return self._sentences[key]

    def _reasons(self, place: Place, status: Status) -> tuple[str, list[Reason]]:
        """Which reasons a status shows, from the completion that is shown."""
        if status == "exempt":
            return "exempt", [Reason(ground, "none", 0, 0) for ground in self.shown.grounds("exempt", place)]
        if status == "assessment":
            grounds = self.shown.grounds("assessable", place)
            if grounds:
                reasons = [Reason(ground, "none", 0, 0) for ground in dict.fromkeys(grounds)]
                shown = [each for each in self.kb.reasons(self.shown, "shortfall", place) if each.kind in _SHOWN_BESIDE]
                return "assessment", reasons + shown
            return "assessment", self.kb.reasons(self.shown, "shortfall", place)
        if status == "unknown":
            best = self.considered.best_outcome
            reasons = [*self.kb.reasons(self.shown, "shortfall", place), *self.kb.reasons(best, "shortfall", place)]
            reasons += self.kb.reasons(best, "evidence", place)
            # What the person has is told where it is the same whatever the unknown facts are.
            has: dict[tuple[str, str], set[int]] = {}
            for reason in reasons:
                has.setdefault((reason.kind, reason.about), set()).add(reason.have)
            return "unknown", [each for each in dict.fromkeys(reasons) if len(has[each.kind, each.about]) == 1]
        # Under a lacking figure, what is too low is held against the lowest amount that the figure may be.
        lowest = status == "missing" and place[2] in {kind for kind, _ in self._lacking()}
        outcome = self.considered.best_outcome if lowest else self.shown
        return _SIDES[status], self.kb.reasons(outcome, _SIDES[status], place)

    def _lacking(self) -> list[tuple[str, int]]:
        """The figures that the knowledge base lacks for this case: kind and year."""
        return [(str(row[0]), int(row[1])) for row in self.shown.rows("lacking_figure")]


def warnings(
    kb: "KnowledgeBase",
    case: Case,
    outcome: Outcome,
    words: Words,
    *,
    eligible: bool,
    answer: tuple[date, str, str] | None,
    anew: bool,
) -> Iterator[Warning]:
    """What to see to whatever the verdict; `answer` is the day of the answer, its regime and its route.

    `anew`: the application is filed on that day, and it was the application day that picked the regime.
    """
    for start, end in outcome.rows("extension_window"):
        earliest, latest = date.fromordinal(int(start)), date.fromordinal(int(end))
        if latest >= case.filed and (answer is None or latest < answer[0]):
            yield Warning(
                warning="extend_permit",
                text=warning_text(words, "extend_permit", earliest=earliest, latest=latest, on=case.on),
                cites=kb.procedure_cites(
                    *(str(each) for of, each in outcome.rows("practised") if of == "extension_window")
                ),
                earliest=earliest,
                latest=latest,
            )
    for (regime,) in outcome.rows("start_uncertain"):
        cites = tuple(kb.cites(str(regime), "start_uncertain"))
        text = warning_text(words, "regime_start_uncertain", regime=str(regime))
        yield Warning(warning="regime_start_uncertain", text=text, cites=cites)
    # Answers stay with the rules asked about (choice.34); whoever files later is told that others hold by then.
    closes = {str(regime): date.fromordinal(int(day)) for regime, day in kb.law["regime_closes"]}
    if answer is not None and anew and answer[0] > case.filed and answer[0] >= closes.get(answer[1], date.max):
        last = closes[answer[1]] - timedelta(days=1)
        text = regime_closes_text(words, answer[1], last, answer[0])
        yield Warning(
            warning="regime_closes", text=text, cites=tuple(kb.cites(answer[1], "regime_closes")), latest=last
        )
    if answer is not None:
        _, of_regime, route = answer
        asked = {place: status for place, status in outcome.statuses.items() if place[:2] == (of_regime, route)}
        kept = {str(thing): str(requirement) for thing, requirement in kb.law["kept_until_decided"]}
        known = (each for each in KEEPS if each in kept)
        keeps = [each for each in known if asked.get((of_regime, route, kept[each]), "exempt") != "exempt"]
        if keeps:
            cites = tuple(kb.cites(of_regime, *(kept[each] for each in keeps)))
            yield Warning(warning="keep_until_decided", text=keep_text(words, keeps), cites=cites)
    if not eligible and outcome.verdict == "not_eligible" and case.filed == case.on:
        for (practice,) in outcome.rows("early_filing_costs"):
            text = warning_text(words, "too_early_costs_fee")
            yield Warning(warning="too_early_costs_fee", text=text, cites=kb.procedure_cites(str(practice)))


def _soonest(routes: Iterable[RouteAnswer], on: date) -> tuple[date, str, str] | None:
    """The day on which time alone opens some route, with that route; None where it never does."""
    found = []
    for route in routes:
        waits = [requirement.until for requirement in route.requirements if requirement.status not in OK]
        days = [day for day in waits if day is not None]
        if len(days) == len(waits):
            found.append((max(days, default=on), route.regime, route.route))
    return min(found, key=lambda each: each[0], default=None)


def number_of(number: int, divisor: int) -> int | float:
    """A number of smallest parts (øre) in whole ones (kroner)."""
    return number // divisor if number % divisor == 0 else number / divisor


def union(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All that stands in the lists, each once, in order."""
    return tuple(dict.fromkeys(each for some in lists for each in some))


def combined(statuses: Set[str]) -> Status:
    """The status of a requirement over all completions."""
    if statuses <= set(OK):
        return "met" if "met" in statuses else "exempt"
    if "missing" not in statuses:
        return "assessment"
    return "missing" if statuses == {"missing"} else "unknown"


def combined_verdict(verdicts: Set[str]) -> Verdict:
    """The verdict over all completions; there is none where no regime covers the application."""
    if not verdicts:
        return "undetermined"
    if verdicts == {"eligible"}:
        return "eligible"
    if "not_eligible" not in verdicts:
        return "assessment"
    return "not_eligible" if verdicts == {"not_eligible"} else "undetermined"
