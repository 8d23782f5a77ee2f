"""The files that a command writes beside what it prints: a page, a calendar."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cli.asking import write_whole

if TYPE_CHECKING:
    from cli.asking import Asking


def write_outputs(asking: "Asking", file: str, outputs: Mapping[str, tuple[Path, str | bytes]]) -> None:
    """Writes what each option asks for to its path, each file whole or not at all; one that is there is replaced.

    `file` is the applicant file of the command. Ends the run with one error where a file cannot be
    written, and, before anything is written, where a path is a folder or another thing that is no
    file, the applicant file, or the path of another option.
    """
    taken = {} if file == "-" else {Path(file).resolve(): "input"}
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
