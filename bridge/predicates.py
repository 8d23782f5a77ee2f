"""What of a rule base may be asked about: its documented predicates, and those that a field of the file becomes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from bridge.applicant import Applicant, Shape, fields_of

if TYPE_CHECKING:
    from pathlib import Path

    from bridge.rules import RuleBase
    from bridge.syntax import Rule

_COMMENT: Final = re.compile(r"^%\*! *([a-z]\w*)(?:\(([^)]*)\))?[ \t]*\n(.*?)\*%", re.MULTILINE | re.DOTALL)

#: Facts of a case that are about the question and no field of the file, and what their columns hold.
CIRCUMSTANCES: Final[Mapping[str, tuple[Literal["case", "day", "money"] | None, ...]]] = {
    "complete/2": ("case", None),
    "decided_on/2": ("case", "day"),
    "filed_on/2": ("case", "day"),
    "keeps_application/1": ("case",),
    "chosen_regime/2": ("case", None),
    "told_figure/4": ("case", None, None, "money"),
    "supposes/2": ("case", None),
    "reading/2": ("case", None),
}

#: The questions whose rules derive something, and choose nothing: they can be asked about beside the law.
ASKED_WITH_THE_LAW: Final = ("unknowns", "plausible", "interview", "query")

#: A question that makes choices, but holds tables beside them.
TABLES_OF: Final = "changes"


@dataclass(frozen=True)
class Documented:
    """A `%*!` comment: the predicate as name/arity, its arguments and what it means."""

    predicate: str
    arguments: tuple[str, ...]
    meaning: str

    @property
    def shown(self) -> str:
        """The predicate with its arguments, as a goal has it."""
        return shown(self.predicate, self.arguments)


@dataclass(frozen=True)
class Predicate:
    """A predicate that a goal may name: what it means, and the files of rules that derive or document it.

    `field` is the field of the applicant file that becomes the predicate, with its kind; then `meaning` is empty.
    """

    signature: str
    arguments: tuple[str, ...]
    meaning: str
    files: tuple[str, ...]
    field: tuple[str, str] | None = None

    @property
    def name(self) -> str:
        """The name alone."""
        return self.signature.partition("/")[0]

    @property
    def shown(self) -> str:
        """The predicate with its arguments, as a goal has it."""
        return shown(self.signature, self.arguments)


class Askable:
    """The rules that a goal is asked of, and every predicate that it may name. Raises RuleError."""

    def __init__(self, base: "RuleBase") -> None:
        self._base = base

    @cached_property
    def searched(self) -> frozenset[str]:
        """What only a search chooses: documented in a question that makes choices, and not to be asked."""
        texts = (self._base.text(path) for path in self._base.question_files if path not in self._files)
        chosen = {each.predicate for text in texts for each in documented(text)}
        tables = self._base.text(self._base.folder / "questions" / f"{TABLES_OF}.lp")
        return frozenset(chosen | {each.predicate for each in documented(tables)} - set(self.predicates))

    @cached_property
    def _files(self) -> "list[Path]":
        asked = (self._base.folder / "questions" / f"{name}.lp" for name in (*ASKED_WITH_THE_LAW, TABLES_OF))
        return [*self._base.law_files, *asked, *self._base.register_files]

    @cached_property
    def rules(self) -> "tuple[Rule, ...]":
        """The law, the questions that choose nothing, and the register of sources."""
        from bridge.syntax import parse

        asked = (rule for name in ASKED_WITH_THE_LAW for rule in self._base.of_question(name))
        tables = (rule for rule in self._base.of_question(TABLES_OF) if not rule.node.body)
        register = (rule for path in self._base.register_files for rule in parse(self._base, path))
        return (*self._base.rules, *asked, *tables, *register)

    @cached_property
    def predicates(self) -> Mapping[str, Predicate]:
        """What may be asked, by name/arity: first the predicates of the rules in order, then the fields of the file."""
        derived: dict[str, dict[str, None]] = {}
        for rule in self.rules:
            derived.setdefault(rule.head, {})[rule.file] = None
        found: dict[str, Predicate] = {}
        for path in self._files:
            for each in documented(self._base.text(path)):
                if each.predicate not in derived and each.predicate not in CIRCUMSTANCES:
                    continue
                files = tuple(derived.get(each.predicate, (self._base.name(path),)))
                found[each.predicate] = Predicate(each.predicate, each.arguments, each.meaning, files)
        found = dict(sorted(found.items()))
        for signature, (field, shape) in schema_predicates().items():
            kind = shape.kind if shape else "entry"
            found[signature] = Predicate(signature, arguments_of(signature, shape), "", (), (field, kind))
        return found


def shown(signature: str, arguments: Iterable[str]) -> str:
    """A predicate with its arguments, as a goal has it."""
    name = signature.partition("/")[0]
    listed = ", ".join(arguments)
    return f"{name}({listed})" if listed else name


def documented(text: str) -> Iterator[Documented]:
    """The predicates that comments of a rule file tell of, in their order."""
    for name, arguments, meaning in _COMMENT.findall(text):
        each = tuple(argument.strip() for argument in arguments.split(",") if argument.strip())
        yield Documented(f"{name}/{len(each)}", each, " ".join(meaning.split()))


def schema_predicates() -> dict[str, tuple[str, Shape | None]]:
    """The predicates that the schema can give (name/arity), with the field of the file each comes from."""
    found: dict[str, tuple[str, Shape | None]] = {}
    for shape in fields_of(Applicant).values():
        if shape.name in ("id", "on", "filed", "nothing_else"):
            continue
        if shape.kind == "income":
            found[f"{shape.name}/3"] = (shape.name, shape)
        elif shape.model is not None:
            if shape.listed:
                found[f"{shape.name}/2"] = (f"{shape.name}[]", None)
            for part in fields_of(shape.model).values():
                path = f"{shape.name}[].{part.name}" if shape.listed else f"{shape.name}.{part.name}"
                found[f"{shape.name}_{part.name}/{3 if shape.listed else 2}"] = (path, part)
        else:
            found[f"{shape.name}/2"] = (f"{shape.name}[]" if shape.listed else shape.name, shape)
    return found


def arguments_of(signature: str, shape: Shape | None) -> tuple[str, ...]:
    """The arguments of a predicate of the schema: the case, the entry of a list or the year, the value."""
    if shape is None:
        return ("P", "I")
    if signature.endswith("/2"):
        return ("P", "V")
    return ("P", "Y", "A") if shape.kind == "income" else ("P", "I", "V")
