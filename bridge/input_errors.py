"""What is wrong with the input: every problem, each with its file, line and field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from explanations.words import Argument, Words

Steps = tuple[str | int, ...]
"""The way to a value, as the file or pydantic tells it: `("work", "known", 0, "from")`."""

_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class InputError:
    """One problem. `file` is None where it is an option's, which `field` then names.

    `line` is None where there is none to name, `field` where it is the whole file.

    `message` is the id of the sentence that tells it, filled in with `arguments`.
    """

    file: str | None
    line: int | None
    field: str | None
    message: str
    arguments: "Mapping[str, Argument]"

    def text(self, words: "Words") -> str:
        """The sentence alone."""
        return words.words(self.message, **self.arguments)


class InputErrors(Exception):
    """The input cannot be used; `errors` holds everything that is wrong with it."""

    def __init__(self, errors: Iterable[InputError]) -> None:
        """Keeps the errors in the order given."""
        self.errors: Sequence[InputError] = tuple(errors)
        super().__init__("; ".join(f"{each.field}: {each.message}" for each in self.errors))

    def render(self, words: "Words") -> list[str]:
        """One line an error: `file:line: field: message`, without the parts that it lacks."""
        lines = []
        for error in self.errors:
            place = error.file if error.line is None else f"{error.file}:{error.line}"
            lines.append(": ".join(part for part in (place, error.field, error.text(words)) if part is not None))
        return lines

    def as_json(self, words: "Words") -> list[dict[str, str | int | None]]:
        """The errors for programs: `file`, `line`, `field` and `message` of each."""
        return [
            {
                "file": error.file,
                "line": error.line,
                "field": error.field,
                "message": error.text(words),
            }
            for error in self.errors
        ]


def plain(steps: Iterable[str | int]) -> Steps:
    """The same way in both forms of a list: without `known` before a place in it."""
    shorter: list[str | int] = []
    for step in steps:
        if isinstance(step, int) and shorter[-1:] == ["known"]:
            shorter.pop()
        shorter.append(step)
    return tuple(shorter)


def path_of(steps: Iterable[str | int]) -> str:
    """The way to a value as people write it: `work[0].from`."""
    path = ""
    for step in plain(steps):
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{shown(step)}" if path else shown(step)
    return path


def shown(value: object) -> str:
    """A value of the input as a message can show it: on one line, not too long."""
    words = {True: "true", False: "false", None: "null"}
    text = words[value] if value is None or isinstance(value, bool) else one_line(str(value))
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def one_line(text: str) -> str:
    """The text without what would break a line or steer a terminal."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def nearest(value: object, allowed: Iterable[str]) -> str | None:
    """The allowed word that was probably meant."""
    return next(iter(close(value, allowed, most=1)), None)


def close(value: object, allowed: Iterable[str], *, most: int = 3) -> list[str]:
    """The allowed words that are most like the one given, the likeliest first."""
    from difflib import get_close_matches

    meant = shown(value).strip().lower().replace("-", "_").replace(" ", "_")
    return get_close_matches(meant, list(allowed), n=most)
