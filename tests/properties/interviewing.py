"""An interview with a complete file behind it: each question is answered as the file says, or with "I don't know"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from strategies import Data

from bridge import Applicant, KnowledgeBase
from bridge.engine import Case
from bridge.interview import Interview, Strategy
from bridge.interview_answers import AskAnswer

#: What is taken to be nothing where nobody speaks of it, so that an interview never asks for it.
VOLUNTEERED = ("disability", "special_circumstances")

_STEP = re.compile(r"\w+")


@dataclass(frozen=True)
class Step:
    """One question: what was known, where the interview stood, and what was answered; nothing where that is unknown.

    `witness` are two completions that differ in the field asked for and in the verdict, where they were looked for.
    """

    known: Data
    standing: AskAnswer
    answers: Data
    witness: tuple[Case, Case] | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        return self._question.fields

    @property
    def facts(self) -> tuple[str, ...]:
        return self._question.facts

    @property
    def _question(self) -> Any:
        assert self.standing.question is not None
        return self.standing.question


@dataclass(frozen=True)
class Course:
    """A whole interview: its questions, how it ended, and what was known then."""

    steps: Sequence[Step]
    end: AskAnswer
    applicant: Applicant
    volunteered: Data = field(default_factory=dict)

    @property
    def asked(self) -> list[str]:
        return [name for step in self.steps for name in step.fields]

    def __str__(self) -> str:
        steps = [f"{', '.join(step.facts)}: {step.answers or 'not known'}" for step in self.steps]
        return "\n".join([*steps, f"-> {self.end.verdict}, file {self.applicant.document()}"])


def interviewed(
    kb: KnowledgeBase,
    complete: Data,
    on: date,
    filed: date | None = None,
    regime: str | None = None,
    strategy: Strategy | None = None,
) -> Course:
    """An interview that begins with an empty file and is answered from a complete one."""
    return led(opened(kb, on, filed, regime, strategy), complete)


def opened(
    kb: KnowledgeBase,
    on: date,
    filed: date | None = None,
    regime: str | None = None,
    strategy: Strategy | None = None,
    known: Data | None = None,
) -> Interview:
    """An interview of which nothing is known but what is given here."""
    applicant = Applicant.model_validate(known or {"id": "somebody"})
    case = kb.case(applicant, on=on, filed=filed, regime=regime)
    return Interview(kb, case, kb.words("en"), strategy=strategy)


def led(interview: Interview, complete: Data, *, witnesses: bool = False, most: int | None = None) -> Course:
    """The interview answered from a complete file to its end, or with so many answers."""
    told = written(complete)
    volunteered = {name: told[name] for name in VOLUNTEERED if name in told and name not in known_of(interview)}
    if volunteered:
        interview.answer(volunteered)
    steps: list[Step] = []
    while not (standing := interview.next()).done and (most is None or len(steps) < most):
        assert standing.question is not None
        known = known_of(interview)
        values = answers(told, standing.question.facts)
        (unit,) = standing.question.fields
        witness = interview.completions.witness(unit) if witnesses else None
        if values:
            interview.answer(values)
        else:
            interview.skip()
        steps.append(Step(known, standing, values, witness))
    return Course(steps, standing, interview.applicant, volunteered)


def taken_back(interview: Interview) -> Interview:
    """The interview as it began."""
    while interview.back():
        pass
    return interview


def known_of(interview: Interview) -> Data:
    return interview.applicant.document()


def written(complete: Data) -> Data:
    """The complete file as the product writes it, but with all that it gives, also where that is the default."""
    document = Applicant.model_validate(complete).filled().document()
    return {name: value for name, value in complete.items() if name not in ("nothing_else", "id")} | {
        name: value for name, value in document.items() if name not in ("nothing_else", "id")
    }


def answers(told: Data, facts: Sequence[str]) -> Data:
    """What the complete file says of the facts, by their paths."""
    found = {path: said(told, path) for path in facts}
    return {path: value for path, value in found.items() if value is not None}


def said(told: Data, path: str) -> Any:
    """What stands at a path such as `income.2025` or `work[0].hours_per_week`, None where nothing does."""
    value: Any = told
    for step in _STEP.findall(path):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value
