"""The files that a command writes beside what it prints: a page, a calendar, a receipt."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cli.asking import write_whole

if TYPE_CHECKING:
    from bridge.answers import Answer
    from bridge.receipts import Command
    from cli.asking import Asking, Question
    from explanations.words import Words

A = TypeVar("A", bound="Answer")


def write_answer(
    asking: "Asking",
    command: "Command",
    question: "Question",
    answer: A,
    receipt: Path | None,
    page: "tuple[Path | None, Callable[[Words, A, Mapping[str, str]], str]] | None" = None,
    calendar: "tuple[Path | None, Callable[[Words, A, datetime], bytes]] | None" = None,
) -> None:
    """Writes the receipt of an answer, and the answer as a page and as a calendar, where a path is given.

    A page and a calendar come with what makes them. Nothing is printed before, so that a file that cannot be written
    leaves nothing on standard output.
    """
    outputs: dict[str, tuple[Path, str | bytes]] = {}
    if page and page[0]:
        from bridge.register import Register

        outputs["--html"] = page[0], page[1](asking.words, answer, Register(question.kb.rules).titles)
    if calendar and calendar[0]:
        outputs["--ics"] = calendar[0], calendar[1](asking.words, answer, datetime.now(UTC))
    if receipt:
        outputs["--receipt"] = receipt, _receipt(command, question, answer)
    write_outputs(asking, question.asked.file or "-", outputs)


def _receipt(command: "Command", question: "Question", answer: "Answer") -> str:
    from bridge import receipts

    given = {name: getattr(question.asked, name) for name in receipts.Options.model_fields}
    given = {name: value for name, value in given.items() if value is not None}
    options = receipts.Options.model_validate(given, by_name=True, by_alias=False)
    asked = receipts.Question(command=command, lang=question.language, options=options)
    return receipts.receipt_text(receipts.receipt(question.kb, asked, question.files, answer, question.engines))


def write_outputs(
    asking: "Asking", file: str, outputs: Mapping[str, tuple[Path, str | bytes]], others: Iterable[str] = ()
) -> None:
    """Writes what each option asks for to its path, each file whole or not at all; one that is there is replaced.

    `file` is the applicant file of the command, and `others` more of them. Ends the run with one error where a file
    cannot be written, and, before anything is written, where a path is a folder or another thing that is no file, an
    applicant file, or the path of another option.
    """
    taken = {Path(each).resolve(): "input" for each in (file, *others) if each != "-"}
    for option, (path, _) in outputs.items():
        # A device or a pipe would be replaced by a file.
        if path.exists() and not path.is_file():
            asking.fail(asking.words.words("option-output-no-file"), file=str(path), field=option)
        by = taken.setdefault(path.resolve(), option)
        if by != option:
            asking.fail(asking.words.words("option-output-taken", by=by), file=str(path), field=option)
    for option, (path, content) in outputs.items():
        try:
            write_whole(path.resolve(), content)
        except OSError as error:
            asking.fail(error.strerror or str(error), file=str(path), field=option)


def make_folder(asking: "Asking", folder: Path) -> None:
    """Makes the folder of witnesses, before anything is printed. Ends the run with one error where it cannot."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        asking.fail(error.strerror or str(error), file=str(folder), field="--witnesses")


def write_witness(asking: "Asking", path: Path, head: Iterable[str], witness: Mapping[str, Any]) -> None:
    """Writes the applicant who shows something, with what is shown and how to see it at the head of the file."""
    from cli.interview_files import ApplicantFile

    comment = "".join(f"# {line}\n" for text in head for line in text.splitlines())
    try:
        write_whole(path, comment + ApplicantFile(path, None, {}).text(witness))
    except OSError as error:
        asking.fail(error.strerror or str(error), file=str(path), field="--witnesses")
