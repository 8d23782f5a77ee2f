"""From a file to an applicant, with everything that is wrong told at once and located."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bridge.applicant import MOST_CHARACTERS, UNPRINTABLE, Applicant, fields_of, shape_at
from bridge.assignments import OPTION, assign
from bridge.documents import listed_in, steps_of
from bridge.input_errors import InputError, InputErrors, Steps, nearest, one_line, path_of, shown
from bridge.text_tree import MOST_BYTES, Place, Tree, read_tree

ANSWER: Final = "answer"
"""What stands in an error in place of the file."""

_MESSAGES: Final = {
    "bool_type": "yes-no",
    "dict_type": "income-form",
    "list_type": "list-form",
    "missing": "complete-missing",
    "model_type": "entry-form",
    "string_type": "text-form",
    "string_unicode": "text-characters",
    "literal_error": "choice",
    "extra_forbidden": "field",
}
"""The messages of pydantic's own error types; ours are named after the problem."""


class InputFile(NamedTuple):
    """A file as it was read: what errors call it, its name without the folders, and its text in full."""

    place: str
    name: str
    text: str


def read_applicant(source: str | Path, *, stdin: IO[Any] | None = None, changes: Sequence[str] = ()) -> Applicant:
    """The applicant of a YAML or JSON file, or of `stdin` where the source is "-".

    `changes` are `PATH=VALUE` texts, put in before the file is checked. An applicant without an
    `id` gets the file's name. Raises InputErrors, with everything that is wrong.
    """
    return applicant_in(read_file(source, stdin=stdin), changes=changes)


def read_file(source: str | Path, *, stdin: IO[Any] | None = None, most: int = MOST_BYTES) -> InputFile:
    """A file of text, or what `stdin` holds where the source is "-".

    Raises InputErrors where it cannot be read, is no text in UTF-8, or is larger than `most` bytes.
    """
    if stdin is not None and str(source) == "-":
        file = name = "stdin"
        data = getattr(stdin, "buffer", stdin).read(most + 1)
    else:
        path = Path(source)
        file, name = one_line(str(path)), printable(path.name)
        data = _bytes_of(path, file, most)
    if len(data) > most:
        raise _unusable(file, None, "too-large", high=most // 1_000_000)
    return InputFile(file, name, data if isinstance(data, str) else _decoded(data, file))


def applicant_in(file: InputFile, *, changes: Sequence[str] = ()) -> Applicant:
    """The applicant that a file holds; see `read_applicant`. Raises InputErrors."""
    # Some editors begin a file with a mark that is no part of the text.
    text = file.text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    return read_text(text, file=file.place, label=Path(file.name).stem, changes=changes)


def read_text(text: str, *, file: str = "text", label: str = "applicant", changes: Sequence[str] = ()) -> Applicant:
    """The applicant of a YAML or JSON text; `file` is its name in errors, `label` its `id`.

    Only JSON is read where the file's name ends with `.json`. Raises InputErrors.
    """
    tree = read_tree(text, file, json_only=file.lower().endswith(".json"))
    return _checked(tree, label, changes)


def applicant_of(tree: Tree, parts: Mapping[Steps, Mapping[str, Any]]) -> Applicant:
    """The applicant whose fields stand in parts of a tree, by the ways to these: of the same field the last one counts.

    A field without a value is not told. Raises InputErrors.
    """
    way_to = {field: way for way, part in parts.items() for field in part}
    last = [*parts][-1]
    told = {field: parts[way][field] for field, way in way_to.items() if parts[way][field] is not None}

    def place_of(steps: Steps) -> Place:
        return tree.place((*way_to.get(str(steps[0]), last), *steps) if steps else last)

    try:
        return Applicant.model_validate(told)
    except ValidationError as invalid:
        raise InputErrors([_error_of(each, place_of) for each in invalid.errors(include_url=False)]) from None


def set_values(applicant: Applicant, changes: Sequence[str]) -> Applicant:
    """The applicant with other values: `work[0].hours_per_week=37`, `exams[+]={exam: danish_2}`.

    See `bridge.assignments.assign`. Raises InputErrors.
    """
    return _checked(Tree(applicant.document(), {(): Place(OPTION, None)}), applicant.id, changes)


def with_answers(applicant: Applicant, values: Mapping[str, Any]) -> Applicant:
    """The applicant with values, as a file holds them, at paths: `exams`, `work[0].hours_per_week`, `income.2025`.

    A list at the path of an open list takes its place. Raises InputErrors, located by field.
    """
    document = applicant.document()
    for path, value in values.items():
        around: Any = document
        *way, last = steps_of(path)
        for step in way:
            around = listed_in(around)[step] if isinstance(step, int) else around.setdefault(step, {})
        around[last] = value
    return _checked(Tree(document, {(): Place(ANSWER, None)}), applicant.id, ())


def _unusable(file: str, line: int | None, message: str, **arguments: Any) -> InputErrors:
    return InputErrors([InputError(file, line, None, "errors-" + message, arguments)])


def printable(text: str) -> str:
    """The text as a field of the applicant file may hold it."""
    return re.sub(UNPRINTABLE, "\N{REPLACEMENT CHARACTER}", text)


def _bytes_of(path: Path, file: str, most: int) -> bytes:
    try:
        with path.open("rb") as opened:
            return opened.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _unusable(file, None, "file-missing") from None
    except IsADirectoryError:
        raise _unusable(file, None, "file-folder") from None
    except PermissionError:
        raise _unusable(file, None, "file-permission") from None
    except (OSError, ValueError):
        # ValueError is raised for a name that no file can have.
        raise _unusable(file, None, "file-unreadable") from None


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as mistake:
        line = data.count(b"\n", 0, mistake.start) + 1
        raise _unusable(file, line, "encoding") from None


def _checked(tree: Tree, label: str, changes: Sequence[str]) -> Applicant:
    if not isinstance(tree.value, dict):
        place = tree.place(())
        raise _unusable(place.file, place.line, "not-fields")
    assign(tree, changes)
    if tree.value.get("id") is None:
        tree.value["id"] = printable(label)[:MOST_CHARACTERS]
    found = tree.problems
    try:
        applicant = Applicant.model_validate(tree.value)
    except ValidationError as invalid:
        found = [*found, *(_error_of(each, tree.place) for each in invalid.errors(include_url=False))]
    if found:
        raise InputErrors(sorted(found, key=lambda error: (error.file or "", error.line or 0)))
    return applicant


def _error_of(problem: ErrorDetails, place_of: Callable[[Steps], Place]) -> InputError:
    """Pydantic's error in our words, with its place."""
    kind, steps = problem["type"], tuple(step for step in problem["loc"] if step != "[key]")
    message = "errors-" + _MESSAGES.get(kind, kind.replace("_", "-"))
    arguments: dict[str, Any] = dict(problem.get("ctx", {}))
    if kind in ("literal_error", "extra_forbidden", "model_type"):
        wrong = steps[-1] if kind == "extra_forbidden" else problem["input"]
        allowed = _allowed(kind, steps)
        arguments = {"value": shown(wrong), "allowed": ", ".join(allowed)}
        if kind != "model_type" and (meant := nearest(wrong, allowed)):
            message, arguments["meant"] = message + "-near", meant
    place = place_of(steps)
    return InputError(place.file, place.line, path_of(steps), message, arguments)


def _allowed(kind: str, steps: Steps) -> tuple[str, ...]:
    """The values, or the names of fields, that may stand where something else stands."""
    around = steps[:-1] if kind == "extra_forbidden" else steps
    if not around:
        return tuple(fields_of(Applicant))
    shape = shape_at(around)
    if shape is None:
        return ()
    if kind == "extra_forbidden" and shape.listed and isinstance(around[-1], str):
        return ("complete", "known")
    return tuple(fields_of(shape.model)) if shape.model else shape.choices
