"""What an interview says after each answer: the next question, or that there is nothing left to ask."""

from datetime import date
from typing import Any

from pydantic import Field

from bridge.answers import Answer, KnowledgeBaseVersion, Verdict


class Effect(Answer):
    """What some of the answers to a question would do. `answers` are examples of them, in words.

    `left` is the number of questions that could still matter afterwards; at 0 the verdict is settled.
    """

    answers: tuple[str, ...]
    verdict: Verdict
    left: int
    text: str


class Question(Answer):
    """What to ask next.

    `fields` are top-level fields of the applicant file, `facts` the paths below them that are asked for: a whole
    list (`work`), a part of one of its entries (`work[0].hours_per_week`), a year (`income.2025`).
    `requirements` are those that hang on it, `why` says it in a sentence with its sources in `cites`.
    """

    fields: tuple[str, ...]
    facts: tuple[str, ...]
    text: str
    why: str
    requirements: tuple[str, ...]
    cites: tuple[str, ...]
    effects: tuple[Effect, ...] = ()
    json_schema: dict[str, Any] = Field(serialization_alias="schema")


class NeverNeeded(Answer):
    """A field that was never asked for, and why it could not matter."""

    field: str
    because: str


class AskAnswer(Answer):
    """Where an interview stands. `relevant` are the top-level fields that could still change the answer.

    `answered` counts the fields that the file gives, `skipped` names those that were left open with "I don't know".
    """

    applicant: str
    on: date
    filed: date
    regime: str | None
    reading: str | None = None
    done: bool
    verdict: Verdict
    question: Question | None = None
    relevant: tuple[str, ...]
    answered: int = 0
    skipped: tuple[str, ...] = ()
    never_needed: tuple[NeverNeeded, ...] = ()
    missing_figures: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
    knowledge_base: KnowledgeBaseVersion
