"""The answer of `refused` as text: until when to appeal, the steps in order of time, notes, and what comes next."""

from typing import TYPE_CHECKING, Final

from explanations.check_text import rests_lines
from explanations.layout import Line, Row, Style, paragraph, plain, table
from explanations.plan_text import reading_lines, step_text, when
from explanations.sentences import fact_names, listed
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.applicant import Applicant
    from bridge.procedure_answers import RefusedAnswer, Step

__all__ = ["Line", "plain", "refused_headline", "refused_text"]

_MOST_SOURCES: Final = 3
"""Of more sources in a row, only the first are shown; JSON has all."""


def refused_text(
    words: Words,
    answer: "RefusedAnswer",
    *,
    width: int = 80,
    file: str | None = None,
    applicant: "Applicant | None" = None,
) -> list[Line]:
    """The lines that people read. `file`, with the options of the question, is named in the next step."""
    file = file or words.words("check-file")
    text, style = refused_headline(words, answer)
    lines = paragraph(text, width, style)
    if answer.extension.note:
        lines += paragraph(answer.extension.note, width, "warning", answer.extension.note_cites[:_MOST_SOURCES])
    rows = [
        Row(((_when(words, answer, step), ""),), step_text(words, step, answer.on), step.cites[:_MOST_SOURCES])
        for step in answer.steps
    ]
    lines += [(), *table(rows, width)] if rows else []
    about = _about(words, answer)
    lines += [(), *table(about, width, indent=0)] if about else []
    below = reading_lines(words, answer.reading, width)
    if answer.unknown_facts and not _nothing_told(answer):
        facts = listed(words, fact_names(words, answer.unknown_facts, applicant))
        below += paragraph(words.words("refused-unknown", facts=facts), width, "unsure")
    below += rests_lines(words, answer.rests_on, width)
    lines += [(), *below] if below else []
    return [*lines, (), *paragraph(_next(words, answer, file, applicant), width, "headline")]


def _nothing_told(answer: "RefusedAnswer") -> bool:
    return "refusal" in answer.unknown_facts


def refused_headline(words: Words, answer: "RefusedAnswer") -> tuple[str, Style]:
    """Until when to appeal, in one sentence, and how it looks; the first line of the text and of the page."""
    if _nothing_told(answer):
        return words.words("refused-headline-none"), "unsure"
    if answer.appeal.by is None:
        return words.words("refused-headline-unknown"), "unsure"
    if answer.appeal.in_time is False:
        return words.words("refused-headline-late", by=answer.appeal.by), "bad"
    return words.words("refused-headline-appeal", by=answer.appeal.by), "headline"


def _when(words: Words, answer: "RefusedAnswer", step: "Step") -> str:
    if step.step in ("wait", "reopen"):
        return words.words("plan-when-now")
    if step.step == "apply_anew":
        return words.words("refused-when-any-time")
    return when(words, step, answer.on)


def _about(words: Words, answer: "RefusedAnswer") -> list[Row]:
    """What is to be known of the appeal and of reopening."""
    rows = []
    if answer.appeal.note:
        label = words.words("refused-appeal")
        rows.append(Row(((label, ""),), answer.appeal.note, answer.appeal.note_cites))
    possible = answer.reopening.possible
    texts = [words.words(f"refused-reopening-{'yes' if possible else 'no'}")] if possible is not None else []
    texts += [answer.reopening.note] if answer.reopening.note else []
    if texts:
        label = words.words("refused-reopening")
        rows.append(Row(((label, ""),), " ".join(texts), answer.reopening.cites))
    return rows


def _next(words: Words, answer: "RefusedAnswer", file: str, applicant: "Applicant | None") -> str:
    steps = {step.step: step for step in answer.steps}
    if _nothing_told(answer):
        return words.words("refused-next-file", file=file)
    for name, message in (("appeal_to_stay", "stay"), ("appeal", "appeal")):
        if name in steps and (by := steps[name].by):
            return words.words(f"refused-next-{message}", by=by)
    if answer.appeal.by is None:
        return words.words("refused-next-facts", file=file)
    if "extend" in steps and (by := steps["extend"].by) and by >= answer.on:
        return words.words("refused-next-extend", by=by)
    if applicant is not None and applicant.refusal is not None and applicant.refusal.of == "extension":
        return words.words("refused-next-leave")
    return words.words("refused-next-plan", file=file)
