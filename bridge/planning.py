"""The answer of `plan`: how and when to extend the present permit, and to apply for permanent residence."""

from datetime import date
from typing import TYPE_CHECKING, Final

from bridge.checking import number_of, union
from bridge.engine import Case
from bridge.procedure import Procedure
from bridge.procedure_answers import DocumentToEnclose, ExtensionPlan, Fee, PermanentPlan, PlanAnswer, Step
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: The steps that fall on one day, in the order in which they are done.
_ORDER: Final = (
    "renew_passport",
    "filed",
    "file_before_18",
    "case_order",
    "pay",
    "gather",
    "file",
    "biometrics",
    "extend",
    "stay",
    "travel",
    "granted_from_18",
    "decision",
    "keep_permanent",
    "citizenship",
)
#: Whether an application is in time, and too early for an extension, by the time at which it is filed.
_IN_TIME: Final = {"early": True, "open": True, "endless": True, "late": False}
_TOO_EARLY: Final = {"early": True, "open": False, "late": False}
#: Documents in the order of the checklist.
_DOCUMENTS: Final = (
    "fee_receipt",
    "housing",
    "danish",
    "employment",
    "income",
    "citizenship_exam",
    "membership",
    "disability",
    "early_pension",
    "ill_child",
    "work_abroad",
)


class Planning:
    """One question being answered."""

    def __init__(self, kb: "KnowledgeBase", case: Case, words: Words) -> None:
        self.kb = kb
        self.case = case
        self.told = Procedure(kb, case, words, "plan")

    def answer(self) -> PlanAnswer:
        """The whole answer."""
        extension, permanent, fees = self._extension(), self._permanent(), self._fees()
        documents, steps = self._documents(), self._steps(extension, permanent, fees)
        listed = [*(fee.cites for fee in fees), *(each.cites for each in documents), *(step.cites for step in steps)]
        return PlanAnswer(
            applicant=self.case.applicant.id,
            on=self.case.on,
            filed=self.case.filed,
            regime=self.told.word("plan_regime"),
            reading=self.case.reading,
            extension=extension,
            permanent=permanent,
            fees=fees,
            documents=documents,
            steps=steps,
            unknown_facts=self.told.unknown_facts(),
            rests_on=self.kb.trusts_least(union([extension.cites, permanent.cites, *listed])),
            knowledge_base=self.kb.version,
        )

    @property
    def _window(self) -> tuple[date | None, date | None]:
        row = self.told.row("extension_window")
        return (None, None) if row is None else (date.fromordinal(int(row[0])), date.fromordinal(int(row[1])))

    def _in_time(self) -> bool | None:
        return False if self.told.holds("no_permit") else _IN_TIME.get(self.told.word("filing_time") or "")

    # The extension ------------------------------------------------------------------------------------------

    def _extension(self) -> ExtensionPlan:
        told = self.told
        earliest, latest = self._window
        authority = told.row("extension_authority")
        possible = {str(answer): str(because) for answer, because in told.rows("extension_possible")}
        form, late = told.word("extension_form"), told.word("late_consequence")
        notes = [
            *self._permit_notes(),
            *(str(because) for _, because in told.rows("extension_possible")),
            *self._form_notes("extension"),
            *(["authority_not_named"] if told.holds("group_of_permit") and authority is None else []),
        ]
        until = told.day("extended_at_most_until")
        late_cites = union((told.read("late"), told.cites(late))) if late else ()
        return ExtensionPlan(
            earliest=earliest,
            latest=latest,
            too_early=_TOO_EARLY.get(told.word("filing_time") or ""),
            in_time=self._in_time(),
            possible=False if "no" in possible else True if "yes" in possible else None,
            at_most_until=until,
            renew_passport_by=latest if told.holds("passport_renewal") else None,
            form=form,
            decided_by=told.authority(None if authority is None else str(authority[1])),
            late_consequence=told.say(late) if late else None,
            late_cites=late_cites,
            note=told.note(*notes, until=until or ""),
            note_cites=told.cites(*notes),
            cites=union(
                (
                    self._window_cites(),
                    told.cites("extension_in_time" if latest else None, "at_most_until" if until else None),
                    told.cites(*notes, form, authority[0] if authority else None),
                    late_cites,
                )
            ),
        )

    def _window_cites(self) -> tuple[str, ...]:
        """The sources of the window, where there is one."""
        return self.told.cites_of("extension_window") if self.told.holds("extension_window") else ()

    def _permit_notes(self) -> list[str]:
        if self.told.holds("no_permit"):
            return ["no_permit"]
        if not self.told.holds("present_permit"):
            return ["permit_unknown"]
        return ["no_last_day"] if not self.told.holds("permit_ends") else []

    def _form_notes(self, about: str) -> list[str]:
        return [str(note) for which, note in self.told.rows("form_note") if which == about]

    # Permanent residence ------------------------------------------------------------------------------------

    def _permanent(self) -> PermanentPlan:
        told = self.told
        _, latest = self._window
        form, attached = told.word("permanent_form"), told.word("form_attached")
        authority = told.row("permanent_authority")
        filled = told.word("filled_in")
        notes = [*([filled] if filled else []), *self._form_notes("permanent")]
        return PermanentPlan(
            earliest=None,
            latest=latest,
            in_time=self._in_time(),
            form=form,
            attach=told.word("extension_form") if attached else None,
            decided_by=told.authority(None if authority is None else str(authority[1])),
            note=told.note(*notes),
            note_cites=told.cites(*notes),
            cites=union(
                (
                    told.read("permanent_authority"),
                    told.cites("permanent_at_any_time"),
                    told.cites(form, attached, *notes, authority[0] if authority else None),
                )
            ),
        )

    # Fees and documents -------------------------------------------------------------------------------------

    def _fees(self) -> tuple[Fee, ...]:
        told = self.told
        amounts = {about: int(amount) for about, amount in told.rows("fee_in_oere")}
        readings = {about: str(source) for about, source in told.rows("fee_reading")}
        found = []
        for about in ("permanent", "extension"):
            for name in (name for which, name in told.rows("fee_due") if which == about):
                remarks = [str(remark) for which, remark in told.rows("fee_remark") if which == about]
                cites = union(((readings[about],) if about in readings else (), told.cites(name, *remarks)))
                found.append(
                    Fee(
                        for_=about,
                        amount=number_of(amounts[about], 100) if about in amounts else None,
                        rank=self.kb.ranks[cites[0]],
                        note=" ".join(told.say(f"fee-{each}") for each in (name, *remarks)),
                        cites=cites,
                    )
                )
        return tuple(found)

    def _documents(self) -> tuple[DocumentToEnclose, ...]:
        found = sorted((str(name) for (name,) in self.told.rows("to_enclose")), key=_DOCUMENTS.index)
        return tuple(
            DocumentToEnclose(
                document_=name,
                because=self.told.say(f"because-{name}"),
                cites=self.told.cites(name),
            )
            for name in found
        )

    # Steps --------------------------------------------------------------------------------------------------

    def _steps(self, extension: ExtensionPlan, permanent: PermanentPlan, fees: tuple[Fee, ...]) -> tuple[Step, ...]:
        fee = next((fee for fee in fees if fee.for_ == "permanent"), None)
        return tuple(
            Step(
                step=name,
                from_=start,
                by=end,
                text=self._step_text(name, extension, permanent, fee),
                cites=self._step_cites(name, permanent, fee),
            )
            for name, start, end in self.told.steps(_ORDER)
        )

    def _step_text(self, name: str, extension: ExtensionPlan, permanent: PermanentPlan, fee: Fee | None) -> str:
        told = self.told
        match name:
            case "renew_passport":
                by = extension.latest or self.case.on
                return told.say(f"step-renew-passport-{told.word('passport_renewal')}", by=by)
            case "extend":
                notes = ["extend-attached"] if told.holds("form_attached") else []
                notes += [takes] if (takes := told.practice("extension_processing")) else []
                text = told.say(
                    "step-extend",
                    form=extension.form or "none",
                    authority=extension.decided_by or "open",
                )
                return " ".join([text, *(told.say(note) for note in notes)])
            case "pay":
                amount = told.words.money(round(fee.amount * 100)) if fee and fee.amount else "none"
                return told.say("step-pay", amount=amount)
            case "file":
                attach = (permanent.attach or "open") if told.holds("form_attached") else "none"
                text = told.say("step-file", form=permanent.form or "none", attach=attach)
                where = told.word("handed_in")
                until = told.say("any-day", by=permanent.latest) if permanent.latest else None
                more = [until, permanent.note, told.say(f"where-{where}") if where else None]
                return " ".join([text, *(each for each in more if each)])
            case "file_before_18":
                return told.say("step-file-before-18", by=extension.latest or self.case.on)
            case "biometrics":
                return told.say(f"step-{told.practice('biometrics')}")
            case "gather":
                return told.say(f"step-gather-{told.practice('documents')}")
            case "citizenship":
                return told.say("step-citizenship", years=int(told.word("citizenship_after") or 0))
        return told.say(f"step-{name}")

    def _step_cites(self, name: str, permanent: PermanentPlan, fee: Fee | None) -> tuple[str, ...]:
        told = self.told
        authority = told.row("extension_authority")
        match name:
            case "renew_passport":
                because = [because for answer, because in told.rows("extension_possible") if answer != "yes"]
                return told.cites(told.word("passport_renewal"), *because)
            case "extend":
                attached = "extend_attached" if told.holds("form_attached") else None
                takes = told.practice("extension_processing")
                form = told.cites(told.word("extension_form"), authority[0] if authority else None, attached, takes)
                return union((self._window_cites(), form))
            case "case_order" | "biometrics" | "citizenship":
                return told.cites_of(name)
            case "decision":
                return told.cites(told.practice("processing"))
            case "gather":
                return told.cites(told.practice("documents"))
            case "pay":
                return fee.cites if fee else ()
            case "file":
                return union((permanent.cites, told.cites(told.word("handed_in"))))
            case "filed":
                return told.cites("permanent_at_any_time")
        return told.cites(name)
