"""The answer of `plan` as text: when to ask, the steps in order of time, fees, documents, and what comes next."""

from datetime import date
from typing import TYPE_CHECKING, Final

from explanations.check_text import rests_lines
from explanations.layout import Line, Row, Style, paragraph, plain, table
from explanations.sentences import fact_names, listed, within_year
from explanations.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bridge.applicant import Applicant
    from bridge.procedure_answers import DocumentToEnclose, Fee, PlanAnswer, Step

__all__ = ["Line", "plain", "plan_headline", "plan_text", "step_text", "too_early", "when"]

_UNTIL_DECIDED: Final = ("stay", "travel")
_BEFORE_FILING: Final = ("case_order", "pay", "gather")
_ON_ITS_DAY: Final = ("file", "filed")
_AT_ONCE: Final = ("renew_passport", "file_before_18")
_MOST_SOURCES: Final = 3
"""Of more sources in a row, only the first are shown; JSON has all."""


def plan_text(
    words: Words,
    answer: "PlanAnswer",
    *,
    width: int = 80,
    file: str | None = None,
    applicant: "Applicant | None" = None,
) -> list[Line]:
    """The lines that people read. `file`, with the options of the question, is named in the next step."""
    file = file or words.words("check-file")
    lines = _head(words, answer, width)
    if answer.steps:
        message = "plan-filed-on" if answer.filed < answer.on else "plan-if-filed"
        lines += [(), *paragraph(words.words(message, filed=answer.filed), width)]
        lines += table([_step(words, answer, step) for step in answer.steps], width)
        paid = applicant is not None and applicant.fee_paid
        lines += _fees(words, [fee for fee in answer.fees if not (paid and fee.for_ == "permanent")], width)
    if answer.documents and _step_named(answer, "gather"):
        rows = [Row((("-", ""),), _document(words, each), each.cites) for each in answer.documents]
        lines += [(), *paragraph(words.words("plan-documents"), width), *table(rows, width)]
    below = reading_lines(words, answer.reading, width)
    below += unknown_lines(words, answer.unknown_facts, applicant, width)
    below += rests_lines(words, answer.rests_on, width)
    lines += [(), *below] if below else []
    return [*lines, (), *paragraph(_next(words, answer, file), width, "headline")]


def _document(words: Words, document: "DocumentToEnclose") -> str:
    name = words.words("plan-document-" + document.document_.replace("_", "-"))
    return f"{name}. {document.because}"


# The first lines


def _head(words: Words, answer: "PlanAnswer", width: int) -> list[Line]:
    extension = answer.extension
    text, style = plan_headline(words, answer)
    lines = paragraph(text, width, style)
    if early := too_early(words, answer):
        lines += paragraph(early, width, "warning")
    if extension.in_time is False and extension.late_consequence:
        lines += paragraph(extension.late_consequence, width, "warning", extension.late_cites[:_MOST_SOURCES])
    if extension.note:
        lines += paragraph(extension.note, width, "", extension.note_cites[:_MOST_SOURCES])
    if answer.regime is None:
        lines += paragraph(words.words("plan-not-covered", filed=answer.filed), width, "dim")
    return lines


def plan_headline(words: Words, answer: "PlanAnswer") -> tuple[str, Style]:
    """When to ask for an extension, in one sentence, and how it looks; the first line of the text and of the page."""
    extension = answer.extension
    earliest, latest = extension.earliest, extension.latest
    if latest is None:
        return (
            (words.words("plan-headline-no-permit"), "bad")
            if extension.in_time is False
            else (words.words("plan-headline-unknown"), "unsure")
        )
    if extension.in_time is False:
        late = "filed-late" if answer.filed < answer.on else "over"
        return words.words(f"plan-headline-{late}", filed=answer.filed, latest=latest), "bad"
    if answer.filed < answer.on and not _step_named(answer, "extend"):
        return words.words("plan-headline-filed", filed=answer.filed, latest=latest), "good"
    if earliest is not None and answer.on < earliest:
        first = within_year(words, earliest, latest)
        return words.words("plan-headline-between", earliest=first, latest=latest), "headline"
    return words.words("plan-headline-by", latest=latest), "headline"


def too_early(words: Words, answer: "PlanAnswer") -> str | None:
    """That what was filed came too early for an extension, which is still to be asked for."""
    if answer.extension.too_early and answer.filed < answer.on and _step_named(answer, "extend"):
        return words.words("plan-too-early", filed=answer.filed)
    return None


def _step_named(answer: "PlanAnswer", name: str) -> "Step | None":
    return next((step for step in answer.steps if step.step == name), None)


# Steps and fees


def _step(words: Words, answer: "PlanAnswer", step: "Step") -> Row:
    return Row(((_when(words, answer, step), ""),), step_text(words, step, answer.on), step.cites[:_MOST_SOURCES])


def _when(words: Words, answer: "PlanAnswer", step: "Step") -> str:
    """When a step is done, as the label of its line."""
    if step.step in _UNTIL_DECIDED:
        return words.words("plan-when-until-decided")
    if step.step in _BEFORE_FILING and step.by is not None:
        return words.words("plan-when-before-filing")
    if step.from_ is not None and step.step in _ON_ITS_DAY:
        return words.words("plan-when-on", day=step.from_)
    if step.from_ is not None and step.step == "decision":
        return words.words("plan-when-about", day=step.from_)
    return when(words, step, answer.on)


def when(words: Words, step: "Step", on: date) -> str:
    """From which day or by which day a step is taken, seen from day `on`; afterwards, where it has no day."""
    if step.step in _AT_ONCE:
        return words.words("plan-when-now")
    if step.from_ is not None and (step.from_ > on or step.by is None):
        return words.words("plan-when-from", day=step.from_)
    if step.by is not None:
        return words.words("plan-when-by", day=step.by)
    return words.words("plan-when-afterwards")


def step_text(words: Words, step: "Step", on: date) -> str:
    """What to do, with the last day where the label tells only the first one."""
    if step.from_ is None or step.by is None or not on < step.from_ < step.by:
        return step.text
    return f"{step.text} {words.words('plan-last-day', day=step.by)}"


def _fees(words: Words, fees: "Sequence[Fee]", width: int) -> list[Line]:
    rows = []
    for fee in fees:
        if fee.amount is None:
            amount = words.words("plan-fee-not-known")
        else:
            amount = words.money(round(fee.amount * 100)) if fee.amount else words.words("plan-fee-none")
        label = words.words(f"plan-fee-{fee.for_}")
        rows.append(Row(((label, ""), (amount, "")), fee.note, fee.cites[:_MOST_SOURCES]))
    return [(), *paragraph(words.words("plan-fees"), width), *table(rows, width)] if rows else []


# The last lines


def reading_lines(words: Words, reading: str | None, width: int) -> list[Line]:
    """As whose reading the question is answered."""
    return paragraph(words.words("plan-reading", reading=reading), width, "dim") if reading else []


def unknown_lines(words: Words, paths: "Sequence[str]", applicant: "Applicant | None", width: int) -> list[Line]:
    """What the file does not say and the answer depends on."""
    if not paths:
        return []
    facts = listed(words, fact_names(words, paths, applicant))
    return paragraph(words.words("plan-unknown", facts=facts), width, "unsure")


def _next(words: Words, answer: "PlanAnswer", file: str) -> str:
    extension = answer.extension
    latest = extension.latest
    if latest is None:
        return words.words("plan-next-permit", file=file)
    if extension.in_time is False:
        authority = words.words("plan-authority", authority=extension.decided_by or "open")
        return words.words("plan-next-late", authority=authority)
    if _step_named(answer, "renew_passport"):
        kind = "passport" if extension.possible is False else "get-passport"
        return words.words(f"plan-next-{kind}", by=latest)
    biometrics = _step_named(answer, "biometrics")
    if answer.filed < answer.on and biometrics and biometrics.by and biometrics.by >= answer.on:
        return words.words("plan-next-biometrics", by=biometrics.by)
    extend = _step_named(answer, "extend")
    if extend and extend.by and extend.from_ and extend.from_ <= answer.on:
        return words.words("plan-next-extend", by=extend.by)
    if answer.filed < answer.on and extend and extend.from_ and extend.by:
        first = within_year(words, extend.from_, extend.by)
        return words.words("plan-next-wait-and-extend", earliest=first, latest=extend.by)
    if answer.filed < answer.on:
        return words.words("plan-next-wait")
    return words.words("plan-next-check", file=file)
