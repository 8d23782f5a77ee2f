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
    "extend",
    "biometrics",
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
        extension, permanent = self._extension(), self._permanent()
        fees, documents, steps = self._fees(), self._documents(), self._steps(extension)
        cited = union(each.cites for each in (extension, permanent, *fees, *documents, *steps))
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
            rests_on=self.kb.trusts_least(cited),
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
        renewal = told.word("passport_renewal")
        return ExtensionPlan(
            earliest=earliest,
            latest=latest,
            too_early=_TOO_EARLY.get(told.word("filing_time") or ""),
            in_time=self._in_time(),
            possible=False if "no" in possible else True if "yes" in possible else None,
            at_most_until=told.day("extended_at_most_until"),
            renew_passport_by=latest if renewal else None,
            form=form,
            decided_by=told.authority(None if authority is None else str(authority[1])),
            late_consequence=told.say(late) if late else None,
            note=told.note(
                *self._permit_notes(),
                *(because for answer, because in told.rows("extension_possible") if answer != "yes"),
                *self._form_notes("extension"),
                *(["authority_not_named"] if self._group_known() and authority is None else []),
            ),
            cites=self._extension_cites(form, late),
        )

    def _extension_cites(self, form: str | None, late: str | None) -> tuple[str, ...]:
        told = self.told
        window = told.word("extension_window_rests_on") if told.holds("extension_window") else None
        readings = tuple(str(source) for (source,) in told.rows("extension_window_reading"))
        authority = told.row("extension_authority")
        return union(
            (
                readings if window else (),
                told.read("late") if late else (),
                told.cites(window, "extension_in_time" if window else None),
                told.cites(*(because for _, because in told.rows("extension_possible"))),
                told.cites("at_most_until" if told.holds("extended_at_most_until") else None),
                told.cites(form, *self._form_notes("extension")),
                told.cites(authority[0] if authority else None),
                told.cites(late),
            )
        )

    def _permit_notes(self) -> list[str]:
        if self.told.holds("no_permit"):
            return ["no_permit"]
        if not self.told.holds("present_permit"):
            return ["permit_unknown"]
        return ["no_last_day"] if not self.told.holds("permit_ends") else []

    def _group_known(self) -> bool:
        return self.told.holds("group_of_permit")

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
                cites = tuple(source for source in (readings.get(about), *told.cites(name)) if source)
                found.append(
                    Fee(
                        for_=about,
                        amount=number_of(amounts[about], 100) if about in amounts else None,
                        rank=self.kb.ranks[cites[0]],
                        note=told.say(f"fee-{name}"),
                        cites=cites,
                    )
                )
        return tuple(found)

    def _documents(self) -> tuple[DocumentToEnclose, ...]:
        found = sorted((str(name) for (name,) in self.told.rows("document")), key=_DOCUMENTS.index)
        return tuple(
            DocumentToEnclose(
                document_=self.told.say(f"document-{name}"),
                because=self.told.say(f"because-{name}"),
                cites=self.told.cites(name),
                kind=name,
            )
            for name in found
        )

    # Steps --------------------------------------------------------------------------------------------------

    def _steps(self, extension: ExtensionPlan) -> tuple[Step, ...]:
        return tuple(
            Step(step=name, from_=start, by=end, text=self._step_text(name, extension), cites=self._step_cites(name))
            for name, start, end in self.told.steps(_ORDER)
        )

    def _step_text(self, name: str, extension: ExtensionPlan) -> str:
        told = self.told
        permanent = told.word("permanent_form")
        handed_in = told.word("handed_in")
        citizenship = told.row("citizenship_after")
        amount = next((int(amount) for about, amount in told.rows("fee_in_oere") if about == "permanent"), None)
        attached = told.word("extension_form") or "open" if told.holds("form_attached") else "none"
        match name:
            case "renew_passport":
                return told.say(f"step-renew-passport-{told.word('passport_renewal')}")
            case "extend":
                form = extension.form or "none"
                return told.say("step-extend", form=form, authority=extension.decided_by or "open")
            case "pay":
                money = told.words.money(amount) if amount is not None else "none"
                return told.say("step-pay", amount=money)
            case "file":
                text = told.say("step-file", form=permanent or "none", attach=attached)
                return f"{text} {told.say(f'where-{handed_in}')}" if handed_in else text
            case "biometrics":
                return told.say(f"step-{told.practice('biometrics')}")
            case "citizenship":
                return told.say("step-citizenship", years=int(citizenship[1]) if citizenship else 0)
        return told.say(f"step-{name}")

    def _step_cites(self, name: str) -> tuple[str, ...]:
        told = self.told
        authority = told.row("extension_authority")
        match name:
            case "renew_passport":
                because = [because for answer, because in told.rows("extension_possible") if answer != "yes"]
                return told.cites(told.word("passport_renewal"), *because)
            case "extend":
                readings = tuple(str(source) for (source,) in told.rows("extension_window_reading"))
                form = told.cites(told.word("extension_window_rests_on"), told.word("extension_form"))
                return union((readings, form, told.cites(authority[0] if authority else None)))
            case "case_order" | "biometrics" | "citizenship":
                topic = told.practice(name)
                return union((told.read(name), told.cites(topic)))
            case "decision":
                return told.cites(told.practice("processing"))
            case "pay":
                return next(fee.cites for fee in self._fees() if fee.for_ == "permanent")
            case "file":
                form = told.cites(told.word("permanent_form"), told.word("form_attached"), told.word("handed_in"))
                return union((told.cites("permanent_at_any_time"), form))
            case "filed":
                return told.cites("permanent_at_any_time")
        return told.cites(name)
