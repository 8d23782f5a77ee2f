"""What came out of an interview: the answer of `check` or `need`, what was never needed, and the next step."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from cli.asking import Asked, Asking, Question, width
from cli.interview_text import left_out_lines, unneeded_lines
from explanations.layout import Line

if TYPE_CHECKING:
    from bridge.interview_answers import AskAnswer


class Outcome:
    """The outcome of an interview, which is told before it is certain in which file the answers are saved."""

    def __init__(
        self, asking: Asking, asked: Asked, question: Question, standing: "AskAnswer", goal: Literal["verdict", "need"]
    ) -> None:
        """Asks the question that the interview was for."""
        self._asking = asking
        self._asked = asked
        self._standing = standing
        self._applicant = question.applicant
        self._lines = self._needed(question) if goal == "need" else self._checked(question)

    def told(self) -> list[Line]:
        """The answer, and what was not asked."""
        words = self._asking.words
        lines = self._parted(None)[0]
        lines += unneeded_lines(words, self._standing, width())
        return lines + left_out_lines(words, self._standing, self._applicant, width())

    def next_step(self, file: str | None) -> list[Line]:
        """What to do next; `file` is the one that the answers are saved in, if any."""
        return self._parted(file)[1]

    def _parted(self, file: str | None) -> tuple[list[Line], list[Line]]:
        """The answer, and its last paragraph, which is the next step."""
        lines = self._lines(self._asking.again(self._asked._replace(file=file or "-")))
        last = max((place for place, line in enumerate(lines) if not line), default=len(lines))
        return lines[:last], lines[last:]

    def _checked(self, question: Question) -> Callable[[str], list[Line]]:
        from explanations.check_text import check_text

        words = self._asking.words
        answer = question.kb.check(question.applicant, language=words.language, **question.options)
        first_day = question.kb.first_day() if answer.regime is None else None
        return lambda file: check_text(words, answer, full=False, width=width(), file=file, first_day=first_day)

    def _needed(self, question: Question) -> Callable[[str], list[Line]]:
        from explanations.need_text import need_text

        words = self._asking.words
        answer = question.kb.need(question.applicant, language=words.language, **question.options)
        first_day = question.kb.first_day() if answer.regime is None else None
        known = {f"{name}.{year}" for name, year, _ in question.kb.law["figure_cites"]}
        return lambda file: need_text(
            words, answer, all_answers=False, width=width(), file=file, first_day=first_day, known_figures=known
        )
