"""The course of an interview, whoever answers: what was left open is passed over, and going back passes over it too."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bridge.applicant import unknown_fields
from bridge.documents import Document, steps_of, value_at

if TYPE_CHECKING:
    from bridge.applicant import Applicant
    from bridge.interview import Interview
    from bridge.interview_answers import AskAnswer, Question


class _Step(NamedTuple):
    """One answer. `passed_over` where nobody was asked; `left_open` are the facts that were left open before it."""

    passed_over: bool
    left_open: frozenset[str]


class Course:
    """An interview and what was answered in it with "I don't know", of which part the interview itself does not hear.

    Somebody who gives a job and does not know its hours has said so: the hours are not asked again.
    """

    def __init__(self, interview: "Interview") -> None:
        self.interview = interview
        self._steps: list[_Step] = []
        self._left_open: frozenset[str] = frozenset()

    @property
    def asked(self) -> int:
        """How many questions were answered in this run, with "I don't know" too."""
        return sum(not step.passed_over for step in self._steps)

    def next(self) -> "AskAnswer":
        """The next question of which something was not left open, or that there is none."""
        while (standing := self.interview.next()).question and self._left_open.issuperset(standing.question.facts):
            self.interview.skip()
            self._steps.append(_Step(True, self._left_open))
        return standing

    def to_ask(self, facts: Iterable[str]) -> list[str]:
        """The facts of a question that were not left open."""
        return [fact for fact in facts if fact not in self._left_open]

    def take(self, values: Mapping[str, Any], left_open: Iterable[str]) -> None:
        """Takes in what was answered, by the paths of the facts, and which facts are left open.

        Raises InputErrors, and then nothing has changed.
        """
        if values:
            self.interview.answer(values)
        else:
            self.interview.skip()
        self._steps.append(_Step(False, self._left_open))
        self._left_open = self._left_open.union(left_open)

    def back(self) -> bool:
        """Takes back the last answer that somebody gave. False where there is none."""
        while self._steps and self.interview.back():
            step = self._steps.pop()
            self._left_open = step.left_open
            if not step.passed_over:
                return True
        return False


Transcript = list[tuple["Question", dict[str, Any]]]
"""Each question with the values of those of its facts that were known."""


def answered_from(told: "Applicant", interview: "Interview") -> "tuple[Transcript, AskAnswer]":
    """The interview with what another applicant file says, and how it ends; what that does not say is left open.

    Raises InputErrors where it cannot be put together with what the interview began with.
    """
    course = Course(interview)
    document = told.filled().document()
    asked: Transcript = []
    while (standing := course.next()).question:
        before = interview.applicant.document()
        facts = course.to_ask(standing.question.facts)
        found = {fact: _said(told, document, fact) for fact in facts}
        values = {fact: value for fact, value in found.items() if value not in (None, value_at(before, fact))}
        # What the answers leave open of a list is left open with it, and not asked for by itself.
        parts = [path for path in unknown_fields(told) if any(_is_within(path, fact) for fact in values)]
        course.take(values, [fact for fact in facts if fact not in values] + parts)
        asked.append((standing.question, values))
    return asked, standing


def _is_within(path: str, fact: str) -> bool:
    return path == fact or path.startswith((f"{fact}[", f"{fact}."))


def _said(told: "Applicant", document: Document, fact: str) -> Any:
    """What an applicant says of a fact, None where nothing is said."""
    said = value_at(document, fact)
    # A year that is not given earned nothing where the file says that there is nothing else.
    return 0 if said is None and told.nothing_else and steps_of(fact)[0] == "income" else said
