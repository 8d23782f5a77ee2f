"""The interview in a terminal: asks, saves after every answer, goes back, stops, and tells what came out."""

from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bridge.documents import Document
from bridge.input_errors import InputErrors
from cli.asking import Question, width
from cli.interview_course import Course
from cli.interview_dialog import Dialog
from cli.interview_files import ApplicantFile
from cli.interview_prompts import Back, Prompts, Stop, typed_line
from cli.interview_text import answer_text, progress_lines, why_lines
from explanations.layout import paragraph

if TYPE_CHECKING:
    from bridge.interview import Interview
    from bridge.interview_answers import AskAnswer
    from bridge.interview_answers import Question as Asked
    from cli.interviewing import Interviewing

_NAME: Final = "applicant"


class Sitting:
    """One run of the interview with a person at a terminal."""

    def __init__(
        self, interviewing: "Interviewing", question: Question, interview: "Interview", file: ApplicantFile | None
    ) -> None:
        """`file` is where the answers are saved; without one, the person is asked for it at the end."""
        self._asking = interviewing
        self._words = interviewing.words
        self._question = question
        self._interview = interview
        self._course = Course(interview)
        self._file = file
        self._begun: Document = self._known()
        self._latest: Document = self._begun

    def run(self) -> None:
        """Asks until nothing is left to ask, or the person stops."""
        while (standing := self._course.next()).question:
            try:
                self._ask(standing, standing.question)
            except Back:
                self._back()
            except Stop as stop:
                self._stopped("yes" if stop.unfinished else "no")
                return
        self._finished(standing)

    def _known(self) -> dict[str, Any]:
        return self._interview.applicant.document()

    def _tell(self, text: str) -> None:
        self._asking.print_lines(paragraph(text, width()))

    # Asking

    def _ask(self, standing: "AskAnswer", question: "Asked") -> None:
        facts = self._course.to_ask(question.facts)
        self._asking.print_lines(progress_lines(self._words, standing, self._course.asked + 1, width()))

        def explain() -> None:
            self._asking.print_lines(why_lines(self._words, question, self._interview.effects(), width()))

        def ask() -> tuple[dict[str, Any], set[str]]:
            dialog = Dialog(prompts, self._words, self._interview.applicant, self._save, width())
            return dialog.values(facts), dialog.left_open

        prompts = Prompts(self._words, self._asking.print_lines, self._tell, explain)
        values, left_open = prompts.replayed(ask)
        try:
            self._course.take(values, left_open)
        except InputErrors as wrong:
            for error in wrong.errors:
                self._tell(error.text(self._words))
            return
        self._save(self._known())
        if prompts.typed:
            for fact, value in values.items():
                self._tell(self._words.words("ask-noted", what=answer_text(self._words, fact, value)))

    def _back(self) -> None:
        if self._course.back():
            self._save(self._known())
        else:
            self._tell(self._words.words("ask-first"))

    # Saving

    def _save(self, document: Document) -> None:
        """Saves what is known, if that is news; where it fails, the person is asked for a place at the end."""
        if document == self._latest:
            return
        self._latest = document
        if self._file is not None:
            self._write(self._file)

    def _write(self, file: ApplicantFile) -> None:
        try:
            file.write(self._latest)
            self._file = file
        except OSError as error:
            told = error.strerror or str(error)
            self._tell(self._words.words("ask-save-failed", file=str(file.path), problem=told))
            self._file = None

    def _saved_in(self) -> Path | None:
        """The file that holds what is known, None where nothing is saved; asks for a place where there is none yet."""
        while self._file is None and self._latest != self._begun:
            self._asking.print_lines([(), *paragraph(self._words.words("ask-save-where"), width(), "headline")])
            self._tell(self._words.words("ask-save-how"))
            name = typed_line(_free_name(), self._fault_of_name, self._tell)
            if name is None:
                return None
            self._write(ApplicantFile(Path(name), None, {}))
        return self._file.path if self._file and self._file.path.exists() else None

    def _fault_of_name(self, name: str) -> str | None:
        path = Path(name)
        if path.exists():
            return self._words.words("option-file-exists")
        return None if path.parent.is_dir() else self._words.words("ask-save-no-folder")

    # The end

    def _stopped(self, unfinished: str) -> None:
        path = self._saved_in()
        if path is None:
            self._asking.print_lines([(), *paragraph(self._words.words("ask-stopped-unsaved"), width())])
            return
        told = paragraph(self._words.words("ask-stopped", file=str(path), unfinished=unfinished), width())
        self._asking.print_lines([(), *told, ((f"  {self._asking.to_resume(str(path))}", "headline"),)])

    def _finished(self, standing: "AskAnswer") -> None:
        outcome = self._asking.outcome(self._question, self._interview, standing)
        self._asking.print_lines([(), *outcome.told()])
        path = self._saved_in()
        if path is not None:
            self._asking.print_lines([(), *paragraph(self._words.words("ask-saved", file=str(path)), width())])
        self._asking.print_lines(outcome.next_step(str(path) if path else ""))


def _free_name() -> str:
    """A name that no file here has."""
    names = chain([f"{_NAME}.yaml"], (f"{_NAME}-{number}.yaml" for number in count(2)))
    return next(name for name in names if not Path(name).exists())
