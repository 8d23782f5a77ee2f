"""The command that interviews: `ask`, in a terminal, one question at a time, or with another file to answer."""

import errno
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cli.answering import next_question
from cli.asking import (
    Asked,
    Asking,
    FigureOption,
    FiledDay,
    Format,
    FormatOption,
    LanguageOption,
    OnDay,
    Question,
    ReadingOption,
    ReceiptOption,
    RegimeOption,
    RulesOption,
    SetOption,
    width,
)
from cli.output_files import write_answer

if TYPE_CHECKING:
    from bridge.applicant import Applicant
    from bridge.interview import Interview
    from bridge.interview_answers import AskAnswer
    from cli.interview_files import ApplicantFile
    from cli.interview_outcome import Outcome

Goal = Literal["verdict", "need"]


def ask(
    file: Annotated[
        str | None,
        typer.Argument(metavar="[FILE]", help="The applicant file to begin with, and to save to after every answer."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Save to this file instead.")] = None,
    goal: Annotated[Goal, typer.Option("--for", help="Ask for what `check` answers, or for what `need` does.")] = (
        "verdict"
    ),
    one: Annotated[bool, typer.Option("--next", help="Only tell the next question.")] = False,
    answers: Annotated[
        str | None,
        typer.Option(
            "--answers", metavar="ANSWERS", help="Take the answers from this applicant file, and show what was asked."
        ),
    ] = None,
    on: OnDay = None,
    filed: FiledDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    reading: ReadingOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """An interview: asks only what can still change the answer, and stops as soon as nothing can."""
    asked = Asked(file or None, on, filed, regime, kb, changes, figure, reading, one=one, goal=goal)
    interviewing = Interviewing(output, lang, asked, goal)
    with interviewing:
        if one and answers is not None:
            interviewing.fail(interviewing.words.words("ask-next-or-answers"), field="--next")
        if receipt and not one:
            interviewing.fail(interviewing.words.words("ask-receipt-next"), field="--receipt")
        if one:
            interviewing.tell_next(receipt)
        elif answers is not None:
            interviewing.take_from(answers, out)
        elif output == "json" or file == "-" or not (sys.stdin.isatty() and sys.stdout.isatty()):
            interviewing.fail(interviewing.words.words("ask-not-interactive"))
        else:
            interviewing.sit(out)


class Interviewing(Asking):
    """One run of `ask`. `file` is the applicant file, None where there is none or it is standard input."""

    def __init__(self, output: Format, lang: str | None, asked: Asked, goal: Goal) -> None:
        """Reads nothing yet."""
        super().__init__(output, lang)
        self.file = Path(asked.file) if asked.file not in (None, "-") else None
        self._asked = asked
        self._goal: Goal = goal

    def sit(self, out: Path | None) -> None:
        """The interview with a person at a terminal."""
        from cli.interview_terminal import Sitting

        question, interview = self._begin()
        file = self._file_to_save(interview, out or self.file)
        Sitting(self, question, interview, file).run()

    def tell_next(self, receipt: Path | None) -> None:
        """Prints the next question, or that there is none; with a path, writes the receipt of that."""
        question = self.question(self._asked)
        standing = next_question(question)
        write_answer(self, "ask", question, standing, receipt)
        if self.output == "json":
            self.print_json(standing.document())
            return
        from cli.interview_text import question_lines

        effects = standing.question.effects if standing.question else ()
        self.print_lines(question_lines(self.words, standing, effects, width()))

    def take_from(self, source: str, out: Path | None) -> None:
        """Prints the questions, what another applicant file answers to them, and what came out."""
        from bridge.reading import read_applicant
        from cli.interview_course import answered_from
        from cli.interview_text import transcript_document, transcript_lines

        told = read_applicant(source, stdin=sys.stdin)
        question, interview = self._begin(days_of=told)
        file = self._file_to_save(interview, out)
        asked, standing = answered_from(told, interview)
        if file:
            try:
                file.write(interview.applicant.document())
            except OSError as error:
                self.fail(error.strerror or str(error), file=str(out), field="--out")
        if self.output == "json":
            self.print_json({"asked": transcript_document(asked), "result": standing.document()})
            return
        outcome = self.outcome(question, interview, standing)
        self.print_lines(transcript_lines(self.words, asked, width()))
        self.print_lines([*outcome.told(), *outcome.next_step(str(out) if out else self._asked.file)])

    def outcome(self, question: Question, interview: "Interview", standing: "AskAnswer") -> "Outcome":
        """What came out of an interview."""
        from cli.interview_outcome import Outcome

        question = replace(question, applicant=interview.applicant)
        return Outcome(self, self._asked, question, standing, self._goal)

    def to_resume(self, file: str) -> str:
        """The command that goes on with the interview that is saved in a file."""
        command = f"ophold ask {self.again(self._asked._replace(file=file))}"
        return command if self._goal == "verdict" else f"{command} --for {self._goal}"

    def _begin(self, *, days_of: "Applicant | None" = None) -> "tuple[Question, Interview]":
        """The interview, from what the file says; one that does not exist says nothing yet.

        `days_of` is asked about on the days that it names, where neither the file nor an option names any.
        """
        label = self.file.stem if self.file is not None and not self.file.exists() else None
        question = self.question(self._asked, label)
        applicant = question.applicant
        if days_of is not None and applicant.on is None and applicant.filed is None:
            applicant = applicant.model_copy(update={"on": days_of.on, "filed": days_of.filed})
        interview = question.kb.interview(applicant, language=self.words.language, goal=self._goal, **question.options)
        return question, interview

    def _file_to_save(self, interview: "Interview", path: Path | None) -> "ApplicantFile | None":
        """The file that the answers are saved to, if one is named. Ends the run where it cannot be one."""
        from cli.interview_files import ApplicantFile

        if path is None:
            return None
        if path.exists() and not path.is_file():
            self.fail(self.words.words("option-output-no-file"), file=str(path))
        if not path.parent.is_dir():
            self.fail(os.strerror(errno.ENOENT), file=str(path))
        begun = self.file if self.file and self.file.exists() else None
        return ApplicantFile(path, begun, interview.applicant.document())
