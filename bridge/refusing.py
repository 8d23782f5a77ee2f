"""The answer of `refused`: what becomes of the temporary permit, appeal, reopening, and the steps in order."""

from datetime import date
from typing import TYPE_CHECKING, Final, cast

from bridge.applicant import Applicant
from bridge.checking import union
from bridge.engine import Case
from bridge.procedure import Procedure
from bridge.procedure_answers import Appeal, AppealBody, ExtensionAfterRefusal, RefusedAnswer, Reopening, Step
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: The steps that fall on one day, in the order in which they matter.
_ORDER: Final = ("appeal_to_stay", "wait", "extend", "extend_if_needed", "appeal", "reopen", "apply_anew")
#: Situations whose note says more than their step, or for which there is none.
_NOTED: Final = (
    "extension_refused",
    "own_accord",
    "ground_not_named",
    "siri_extended",
    "siri_decides",
    "exactly_three_months",
    "not_extended",
)
_ANSWERS: Final = {"true": True, "false": False, "yes": True, "no": False}


def refused_case(applicant: Applicant, on: date | None, reading: str | None) -> Case:
    """The case of a refusal: its permit is the one held on the day of the refusal, where that is known."""
    refusal = applicant.refusal
    told = [day for day in (refusal.decided, refusal.received) if day] if refusal else []
    asked = on or applicant.on or max([date.today(), *told])
    return Case(applicant.filled(), asked, min([asked, *told]), reading=reading)


class Refusing:
    """One question being answered."""

    def __init__(self, kb: "KnowledgeBase", case: Case, words: Words) -> None:
        self.kb = kb
        self.case = case
        self.told = Procedure(kb, case, words, "refused")

    def answer(self) -> RefusedAnswer:
        """The whole answer."""
        extension, appeal, reopening = self._extension(), self._appeal(), self._reopening()
        steps = self._steps(extension)
        return RefusedAnswer(
            applicant=self.case.applicant.id,
            on=self.case.on,
            reading=self.case.reading,
            extension=extension,
            appeal=appeal,
            reopening=reopening,
            steps=steps,
            unknown_facts=self.told.unknown_facts(),
            rests_on=self.kb.trusts_least(
                union([extension.cites, appeal.cites, reopening.cites, *(step.cites for step in steps)])
            ),
            knowledge_base=self.kb.version,
        )

    # The temporary permit -----------------------------------------------------------------------------------

    def _extension(self) -> ExtensionAfterRefusal:
        told = self.told
        situation = told.word("after_refusal")
        _, authority, automatic, must, fee = next(
            (row for row in told.law["after_refusal_means"] if row[0] == situation), ("none", *["open"] * 4)
        )
        window = told.row("extension_window") if must == "true" else None
        return ExtensionAfterRefusal(
            decided_by=told.authority(str(authority)),
            automatic=_ANSWERS.get(str(automatic)),
            must_apply=_ANSWERS.get(str(must)),
            earliest=date.fromordinal(int(window[0])) if window else None,
            latest=date.fromordinal(int(window[1])) if window else None,
            fee=_ANSWERS.get(str(fee)),
            note=told.note(*self._extension_notes(situation)),
            note_cites=told.cites(*self._extension_notes(situation)),
            cites=union(
                (
                    told.read("after_refusal") if situation != "extension_refused" else (),
                    told.read("extension_window") if window else (),
                    told.cites(situation, told.practice("extension_window") if window else None),
                )
            ),
        )

    def _extension_notes(self, situation: str | None) -> list[str]:
        over = ["extension_over"] if self.told.holds("extension_over") else []
        if situation in _NOTED:
            return [situation, *over]
        if situation is None and self.told.holds("refusal_told"):
            if self.told.holds("no_permit"):
                return ["no_permit"]
            return ["hangs_on_file"] if self.told.unknown_facts() else []
        return over

    # Appeal and reopening -----------------------------------------------------------------------------------

    def _appeal(self) -> Appeal:
        told = self.told
        body = told.row("appeal_to")
        time = told.word("appeal_time")
        notes = [str(note) for (note,) in told.rows("appeal_note")]
        stay = ["stay_during_appeal"] if told.holds("stays_if_appealed_by") else []
        return Appeal(
            to=cast("AppealBody", body[1]) if body else None,
            by=told.day("appeal_by"),
            in_time={"in_time": True, "late": False}.get(time or ""),
            note=told.note(*notes, *stay),
            note_cites=told.cites(*notes, *stay),
            cites=union(
                (
                    told.read("appeal") if body else (),
                    told.cites(body[0] if body else None, "appeal_time" if time else None, *notes, *stay),
                )
            ),
        )

    def _reopening(self) -> Reopening:
        told = self.told
        if not told.holds("refusal_told"):
            return Reopening(possible=None, cites=())
        answer = told.word("reopening")
        notes = [*([] if answer else ["reopening_unknown"]), *(str(note) for (note,) in told.rows("reopening_note"))]
        notes += ["appeal_pending", "reopening_open_ended"] if answer != "no" else []
        return Reopening(
            possible=_ANSWERS.get(answer or ""),
            note=told.note(*notes),
            note_cites=told.cites(*notes),
            cites=told.cites("reopening", *notes),
        )

    # Steps --------------------------------------------------------------------------------------------------

    def _steps(self, extension: ExtensionAfterRefusal) -> tuple[Step, ...]:
        return tuple(
            Step(step=name, from_=start, by=end, text=self._step_text(name), cites=self._step_cites(name, extension))
            for name, start, end in self._in_order()
        )

    def _in_order(self) -> list[tuple[str, date | None, date | None]]:
        """The steps in order of time; of those that can be taken now, what has no last day, then what ends first."""

        def place(step: tuple[str, date | None, date | None]) -> tuple[date, date]:
            _, start, end = step
            return max(start or end or date.max, self.case.on), end or self.case.on

        return sorted(self.told.steps(_ORDER), key=place)

    def _step_text(self, name: str) -> str:
        told = self.told
        situation = told.word("after_refusal") or "none"
        body = told.row("appeal_to")
        match name:
            case "wait" | "extend" | "extend_if_needed":
                return told.say(f"step-{name}-{situation}")
            case "appeal" | "appeal_to_stay":
                return told.say(f"step-{name}", body=str(body[1]) if body else "open")
        return told.say(f"step-{name}")

    def _step_cites(self, name: str, extension: ExtensionAfterRefusal) -> tuple[str, ...]:
        told = self.told
        body = told.row("appeal_to")
        match name:
            case "wait":
                return extension.cites
            case "extend" | "extend_if_needed":
                return union((told.cites_of("extension_window"), told.cites(told.word("after_refusal"))))
            case "appeal":
                return union((told.read("appeal"), told.cites(body[0] if body else None, "appeal_time")))
            case "appeal_to_stay":
                return told.cites("stay_during_appeal")
            case "reopen":
                return told.cites("reopening")
        return told.cites("new_facts")
