"""What an interview tells: how far it is, why it asks, what it never needed to ask, and what came out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bridge.documents import steps_of
from explanations.fact_text import shown, shown_money
from explanations.layout import Line, Row, paragraph, table
from explanations.sentences import fact_name, listed
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.applicant import Applicant
    from bridge.interview_answers import AskAnswer, Effect, Question
    from cli.interview_course import Transcript


def progress_lines(words: Words, standing: "AskAnswer", number: int, width: int) -> list[Line]:
    """Which question this is, and how many subjects can come after it at most."""
    assert standing.question is not None
    more = set(standing.relevant) - set(standing.question.fields) - set(standing.skipped)
    return [(), *paragraph(words.words("ask-progress", number=number, more=len(more)), width, "dim")]


def why_lines(words: Words, question: "Question", effects: Sequence["Effect"], width: int) -> list[Line]:
    """Why a question is asked, by which sources, and what its answers would do."""
    lines = [(), *paragraph(question.why, width, indent=2)]
    for effect in effects:
        lines += table([Row((("-", ""),), effect.text)], width)
    return [*lines, ()]


def question_lines(words: Words, standing: "AskAnswer", effects: Sequence["Effect"], width: int) -> list[Line]:
    """The next question for somebody who writes the file by hand, or that there is none."""
    question = standing.question
    if question is None:
        return paragraph(words.words("ask-all-asked"), width, "headline")
    lines = paragraph(question.text, width, "headline")
    lines += paragraph(words.words("ask-in-file", fields=", ".join(question.facts)), width, "dim")
    return lines + why_lines(words, question, effects, width)[:-1]


def answer_text(words: Words, fact: str, value: Any) -> str:
    """A value of a fact in words; "I don't know" for None."""
    from bridge.applicant import shape_at

    if value is None:
        return words.words("ask-sign-unknown")
    field, *within = steps_of(fact)
    shape = shape_at((field,) if field == "income" else steps_of(fact))
    assert shape is not None
    return shown_money(words, value) if field == "income" and within else shown(words, shape, value, fact)


def transcript_lines(words: Words, asked: "Transcript", width: int) -> list[Line]:
    """The questions in their order, each with what was answered."""
    lines: list[Line] = []
    for number, (question, values) in enumerate(asked, 1):
        rows = [Row(((f"{number}.", "dim"),), question.text, style="headline")]
        rows += [Row((("", ""),), text) for text in _answer_texts(words, question, values)]
        lines += [*table(rows, width, indent=0), ()]
    return lines


def _answer_texts(words: Words, question: "Question", values: Mapping[str, Any]) -> Iterator[str]:
    """What was answered to a question; of several facts, each with its name."""
    for fact in question.facts:
        text = answer_text(words, fact, values.get(fact))
        if len(question.facts) == 1:
            yield text
        else:
            yield words.words("ask-shown-part", label=fact_name(words, fact), value=text)


def transcript_document(asked: "Transcript") -> list[dict[str, Any]]:
    """The same for programs: an answer is a value as a file holds it, or, to several facts, a value for each."""
    return [
        {
            "fields": question.fields,
            "text": question.text,
            "answer": values.get(question.facts[0]) if len(question.facts) == 1 else values or None,
        }
        for question, values in asked
    ]


def unneeded_lines(words: Words, standing: "AskAnswer", width: int) -> list[Line]:
    """What was never asked, and why it could not matter; fields that share a reason stand together."""
    reasons: dict[str, list[str]] = {}
    for each in standing.never_needed:
        reasons.setdefault(each.because, []).append(words.label(each.field))
    if not reasons:
        return []
    lines = [(), *paragraph(words.words("ask-unneeded"), width)]
    for because, labels in reasons.items():
        text = words.words("ask-unneeded-because", fields=listed(words, labels), because=because)
        lines += table([Row((("-", "dim"),), text, style="dim")], width)
    return lines


def left_out_lines(words: Words, standing: "AskAnswer", applicant: "Applicant", width: int) -> list[Line]:
    """That a disability and special circumstances were not asked about, where they could matter."""
    told = applicant.disability.documented or applicant.special_circumstances.known
    if told or standing.verdict not in ("not_eligible", "undetermined"):
        return []
    return [(), *paragraph(words.words("ask-left-out"), width, "unsure")]
