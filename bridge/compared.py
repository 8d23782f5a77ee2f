"""A comparison of two laws with its words: who gains and who loses, of everybody or of some applicants."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from bridge.answers import CheckAnswer, RequirementAnswer, RouteAnswer, Status, Verdict
from bridge.applicant import Applicant
from bridge.audit.findings import RulePlace
from bridge.checking import ORDER, union
from bridge.compare_answers import (
    ChangeKind,
    CompareAnswer,
    ComparedRequirement,
    ComparedRoute,
    CompareFinding,
    LawAnswer,
)
from bridge.comparing import Change, Comparison, Difference
from bridge.engine import OK, Case
from bridge.laws import Law
from bridge.witnesses import check_command, check_options, document_of
from explanations.check_text import without_totals
from explanations.compare_text import headline, kind_text, nobody_text, person_text, proof_text, space_text

if TYPE_CHECKING:
    from explanations.words import Words

#: What is told while it goes on: how many kinds of people were found, or how many applicants are done.
Telling = Callable[[int], None]

#: Verdicts and statuses from the best to the worst.
_VERDICTS: Final[Sequence[Verdict]] = ("eligible", "assessment", "undetermined", "not_eligible")

_STATUSES: Final = (OK, ("assessment",), ("unknown",), ("missing",))


class Comparing:
    """Two laws being compared. The files of witnesses are named as if they stood in the folder `witnesses`."""

    def __init__(self, laws: tuple[Law, Law], words: "Words", *, witnesses: Path | None = None) -> None:
        self.laws = laws
        self.words = words
        self._witnesses = witnesses

    # Everybody ------------------------------------------------------------------------------------------------------

    def of_everybody(self, tell: Telling = lambda _: None) -> CompareAnswer:
        """Who gains and who loses among all that may apply."""
        one, other = self.laws
        comparison = Comparison((one.kb, one.anybody), (other.kb, other.anybody))
        kinds: dict[tuple[Change, tuple[str, ...]], list[Difference]] = {}
        for change in get_args(Change):
            for difference in comparison.differences(change):
                # A total only repeats what it adds up.
                kinds.setdefault((change, tuple(without_totals(difference.lacks))), []).append(difference)
                tell(sum(map(len, kinds.values())))
        told = self._laws([side.case for side in comparison.sides])
        ranked = sorted(kinds.items(), key=_rank)
        counted = {change: [each for each in ranked if each[0][0] == change] for change in get_args(Change)}
        findings = [
            self._kind(told, change, number, requirements, differences)
            for change, those in counted.items()
            for number, ((_, requirements), differences) in enumerate(those, start=1)
        ]
        if not findings:
            text = nobody_text(self.words)
            findings.append(
                CompareFinding(kind="none", rule=None, proved=True, accepted=None, text=text, witness=None, cites=())
            )
        fields = dict.fromkeys(unknown.field for unknown in comparison.copies.unknowns if unknown.field)
        answer = CompareAnswer(
            laws=told,
            text="",
            findings=tuple(findings),
            proof=proof_text(self.words, findings),
            space=space_text(self.words, len(fields), sorted(self._lacking())),
            facts=tuple(fields),
        )
        return answer.model_copy(update={"text": headline(self.words, answer)})

    def _kind(
        self,
        told: tuple[LawAnswer, LawAnswer],
        change: Change,
        number: int,
        requirements: tuple[str, ...],
        differences: Sequence[Difference],
    ) -> CompareFinding:
        # What is held against the very same route shows best what has changed.
        shown = min(differences, key=lambda each: (len(each.judged), each.closest != (each.regime, each.route)))
        lucky, closest = (shown.regime, shown.route), shown.closest
        places = (closest, lucky) if change == "gain" else (lucky, closest)
        cases = [self._settled(law, case) for law, case in zip(self.laws, (shown.witness, shown.other), strict=True)]
        checked = [self._checked(law, case) for law, case in zip(self.laws, cases, strict=True)]
        verdicts = (checked[0].verdict, checked[1].verdict)
        good, bad = verdicts if change == "lose" else verdicts[::-1]
        differs = [each for each in self._differing(checked, places) if each.requirement in requirements]
        file = f"{change}_{number:03}.yaml"
        dated = _same_days(told)
        options = [self._options(law, case, dated=not dated) for law, case in zip(self.laws, cases, strict=True)]
        named = str(self._witnesses / file) if self._witnesses else file
        order = [(each.regime, each.route) for each in checked[change == "gain"].routes]
        routes = tuple(
            ComparedRoute(
                regime=each.regime,
                route=each.route,
                closest_regime=each.closest[0],
                closest_route=each.closest[1],
                lacks=each.lacks,
            )
            for each in sorted(differences, key=lambda each: order.index((each.regime, each.route)))
        )
        return CompareFinding(
            kind=change,
            rule=self._rule(change, closest, requirements),
            proved=good == "eligible" and bad in ("not_eligible", "assessment"),
            accepted=None,
            text=kind_text(self.words, told, change, requirements),
            witness=document_of(cases[0], dated=dated),
            cites=union(each.cites for each in differs),
            requirements=requirements,
            judged=shown.judged,
            routes=routes,
            differs=tuple(differs),
            verdicts=verdicts,
            file=file,
            commands=(check_command(named, options[0]), check_command(named, options[1])),
        )

    def _rule(self, change: Change, closest: tuple[str, str], requirements: Sequence[str]) -> RulePlace | None:
        """Where the law asks what alone is lacking: of the route, or of all routes of the regime."""
        if len(requirements) != 1:
            return None
        rules = self.laws[change == "lose"].kb.rules
        place = rules.place_of(*closest, *requirements) or rules.place_of(closest[0], *requirements)
        return RulePlace(file=place[0], line=place[1]) if place else None

    def _settled(self, law: Law, case: Case) -> Case:
        """The case of a witness as a command asks about it: with the regime, and with figures that the law lacks."""
        lacking = law.kb.at_first([case])[0].rows("lacking_figure")
        supposed = tuple(
            (str(name), int(year), int(low if case.supposed == "low" else high)) for name, year, low, high in lacking
        )
        regimes = (law.regime,) if law.regime else ()
        return replace(case, regimes=regimes, figures=(*case.figures, *supposed), supposed="high")

    def _checked(self, law: Law, case: Case) -> CheckAnswer:
        return law.kb.check(
            case.applicant,
            on=case.on,
            filed=case.filed,
            regime=law.regime,
            reading=case.reading,
            figures={f"{name}.{year}": Decimal(oere) / 100 for name, year, oere in case.figures},
            language=self.words.language,
        )

    def _options(self, law: Law, case: Case, *, dated: bool) -> list[str]:
        days = {"on": case.on, "filed": case.filed} if dated else {}
        return check_options(law.kb.rules, regime=law.regime, reading=law.reading, figures=case.figures, **days)

    def _lacking(self) -> set[str]:
        """The figures that either law needs and does not have."""
        firsts = (law.kb.at_first([law.anybody])[0] for law in self.laws)
        return {f"{name}.{year}" for first in firsts for name, year, _, _ in first.rows("lacking_figure")}

    # Applicants -----------------------------------------------------------------------------------------------------

    def of_applicants(
        self, applicants: Sequence[Applicant], files: Mapping[str, str] | None = None, tell: Telling = lambda _: None
    ) -> CompareAnswer:
        """What changes for each of some applicants; `files` names the files of those that have one, by the id."""
        laws = self._laws()
        findings = []
        for number, applicant in enumerate(applicants, start=1):
            findings.append(self._person(applicant, (files or {}).get(applicant.id), laws))
            tell(number)
        answer = CompareAnswer(
            laws=laws,
            text="",
            findings=tuple(findings),
            space=self.words.words("compare-space-applicants"),
        )
        return answer.model_copy(update={"text": headline(self.words, answer)})

    def _person(self, applicant: Applicant, file: str | None, laws: tuple[LawAnswer, LawAnswer]) -> CompareFinding:
        checked = [law.kb.check(applicant, language=self.words.language, **law.options) for law in self.laws]
        verdicts = (checked[0].verdict, checked[1].verdict)
        kind: ChangeKind = "none"
        if "eligible" in verdicts and verdicts[0] != verdicts[1]:
            kind = "lose" if verdicts[0] == "eligible" else "gain"
        differs = list(self._differing(checked, _places(checked)))
        return CompareFinding(
            kind=kind,
            rule=None,
            proved=True,
            accepted=None,
            text=person_text(self.words, applicant.id, kind, verdicts, differs),
            witness=None,
            cites=union(each.cites for each in differs),
            requirements=tuple(each.requirement for each in differs),
            differs=tuple(differs),
            verdicts=verdicts,
            applicant=applicant.id,
            file=file,
            commands=(check_command(file, laws[0].options), check_command(file, laws[1].options)) if file else None,
        )

    # Both -----------------------------------------------------------------------------------------------------------

    def _laws(self, cases: Sequence[Case] | None = None) -> tuple[LawAnswer, LawAnswer]:
        """The two laws, of everybody with the days and the regimes of these cases."""
        made = []
        for law, case in zip(self.laws, cases or (None, None), strict=True):
            on, filed = (case.on, case.filed) if case else (law.on, law.filed)
            options = check_options(
                law.kb.rules,
                regime=law.regime,
                reading=law.reading,
                on=on,
                filed=filed,
                figures=law.kb.figures(law.figures),
            )
            made.append(
                LawAnswer(
                    given=law.given,
                    regimes=case.regimes if case else law.regimes,
                    on=on,
                    filed=filed,
                    reading=law.reading,
                    rules=str(law.folder) if law.folder else None,
                    options=tuple(options),
                    knowledge_base=law.kb.version,
                )
            )
        return made[0], made[1]

    def _differing(
        self, checked: Sequence[CheckAnswer], places: Sequence[tuple[str, str] | None]
    ) -> Iterator[ComparedRequirement]:
        """The requirements in which somebody stands otherwise on a route of the first law than on one of the second.

        What one law does not ask counts as met under it.
        """
        asked = [_asked(answer, place) for answer, place in zip(checked, places, strict=True)]
        totals = {each for one in asked for each in one}.difference(without_totals([*asked[0], *asked[1]]))
        for requirement in sorted(asked[0].keys() | asked[1].keys(), key=lambda each: ORDER.get(each, len(ORDER))):
            both = [one.get(requirement) for one in asked]
            weights = [_weight(each) for each in both]
            if weights[0] != weights[1] and requirement not in totals:
                worse = weights[1] > weights[0]
                said = both[worse]
                yield ComparedRequirement(
                    requirement=requirement,
                    statuses=(_status(both[0]), _status(both[1])),
                    because=(_because(both[0]), _because(both[1])),
                    cites=said.cites if said else (),
                )


def _rank(kind: tuple[tuple[Change, tuple[str, ...]], Any]) -> tuple[int, list[int]]:
    """Kinds of people in the order in which they are told: who lacks least comes first."""
    (_, requirements), _ = kind
    return len(requirements), [ORDER.get(each, len(ORDER)) for each in requirements]


def _same_days(laws: tuple[LawAnswer, LawAnswer]) -> bool:
    return (laws[0].on, laws[0].filed) == (laws[1].on, laws[1].filed)


def _places(checked: Sequence[CheckAnswer]) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
    """The route on which somebody gets furthest under either law, and the closest one under the other."""
    better = min((0, 1), key=lambda side: _VERDICTS.index(checked[side].verdict))
    routes = sorted(checked[better].routes, key=lambda each: (_VERDICTS.index(each.verdict), not each.open))
    if not routes:
        return None, None
    best = routes[0]
    near = _closest(best, checked[1 - better].routes)
    places = (best.regime, best.route), (near.regime, near.route) if near else None
    return (places[1], places[0]) if better else places


def _closest(route: RouteAnswer, routes: Sequence[RouteAnswer]) -> RouteAnswer | None:
    """The route of the same name, else the ordinary one, else the first, as kb/questions/compare.lp has it."""
    names = (route.route, "ordinary")
    return next((each for name in names for each in routes if each.route == name), next(iter(routes), None))


def _asked(answer: CheckAnswer, place: tuple[str, str] | None) -> dict[str, RequirementAnswer]:
    route = next((each for each in answer.routes if (each.regime, each.route) == place), None)
    return {each.requirement: each for each in route.requirements} if route else {}


def _status(requirement: RequirementAnswer | None) -> Status | None:
    return requirement.status if requirement else None


def _because(requirement: RequirementAnswer | None) -> str | None:
    return requirement.because if requirement else None


def _weight(requirement: RequirementAnswer | None) -> int:
    status = requirement.status if requirement else "met"
    return next(number for number, those in enumerate(_STATUSES) if status in those)
