"""The findings that somebody has accepted, with the reason why: `accepted.yaml` in the folder of the rules."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, get_args

from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, ValidationError

from bridge.audit.findings import Found, Kind
from bridge.input_errors import InputError, InputErrors, nearest, path_of, shown
from bridge.reading import read_file
from bridge.text_tree import Tree, read_tree

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

#: The file's name, within the folder of the rules.
FILE: Final = "accepted.yaml"

_Text = Annotated[str, StringConstraints(min_length=1)]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Reason(_Entry):
    """Why a finding is accepted, in every language."""

    en: _Text
    da: _Text


class Accepted(_Entry):
    """One entry: the findings of a kind whose name is `what`, in which * stands for any text."""

    kind: Kind
    what: _Text
    reason: Reason

    def accepts(self, found: Found) -> bool:
        """Whether a finding is accepted by this entry."""
        pattern = ".*".join(map(re.escape, self.what.split("*")))
        return found.kind == self.kind and re.fullmatch(pattern, found.what, re.DOTALL) is not None


class Place(_Entry):
    """An entry, and the line on which it stands."""

    accepted: Accepted
    line: int


_LIST: Final = TypeAdapter(list[Accepted])


def read_accepted(folder: Path) -> list[Place]:
    """The entries of the file in a folder of rules, none where there is no file.

    Raises InputErrors, with everything that is wrong, where it cannot be used.
    """
    if not (folder / FILE).exists():
        return []
    file = read_file(folder / FILE)
    tree = read_tree(file.text, file.place)
    found = list(tree.problems)
    try:
        entries = _LIST.validate_python(tree.value)
    except ValidationError as invalid:
        found += [_error_of(each, tree) for each in invalid.errors(include_url=False)]
    if found:
        raise InputErrors(sorted(found, key=lambda error: error.line or 0))
    return [Place(accepted=each, line=tree.place((at,)).line or 1) for at, each in enumerate(entries)]


_FIELDS: Final = {"reason": tuple(Reason.model_fields)}


def _error_of(problem: "ErrorDetails", tree: Tree) -> InputError:
    """Pydantic's error in our words, with its place."""
    kind, steps = problem["type"], problem["loc"]
    message, arguments = "audit-error-text", dict[str, Any]()
    if kind == "missing":
        message = "audit-error-missing"
    elif kind == "list_type":
        message = "errors-list-form"
    elif kind in ("extra_forbidden", "model_type", "literal_error"):
        allowed = get_args(Kind)
        wrong: object = problem["input"]
        if kind != "literal_error":
            around = steps[:-1] if kind == "extra_forbidden" else steps
            allowed = _FIELDS.get(str(around[-1]), tuple(Accepted.model_fields))
            wrong = steps[-1] if kind == "extra_forbidden" else wrong
        message = {"extra_forbidden": "errors-field", "literal_error": "errors-choice"}.get(kind, "errors-entry-form")
        arguments = {"value": shown(wrong), "allowed": ", ".join(allowed)}
        if kind != "model_type" and (meant := nearest(wrong, allowed)):
            message, arguments["meant"] = f"{message}-near", meant
    place = tree.place(steps)
    return InputError(place.file, place.line, path_of(steps) or None, message, arguments)
