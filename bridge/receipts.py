"""Receipts: a question with all that its answer rested on, and the answer, in one file.

A receipt holds what is needed to ask again: the command with its options, the files as they were read, and the days. It
holds digests of what gave the answer, so that it can be said what has changed since. It says nothing else of the
person or the machine: no folders, no names of users or computers.
"""

import json
import platform
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Annotated, Any, Final, Literal, NamedTuple, get_args

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, ValidationError

from bridge import digests
from bridge.input_errors import InputError, InputErrors, Steps, nearest, path_of, shown
from bridge.reading import InputFile, read_file
from bridge.text_tree import Tree, read_tree
from bridge.version import VERSION
from explanations.words import Language, sentence_files

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from bridge.answers import Answer
    from bridge.knowledge_base import KnowledgeBase

#: The commands whose answers have receipts.
Command = Literal["check", "need", "plan", "refused", "ask", "rules", "sources", "why", "query"]

#: More than a receipt of the largest applicant file has.
MOST_BYTES: Final = 20_000_000

#: A proof is as deep as the rules that it goes through, two levels a step.
DEEPEST: Final = 500

Sha256 = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]


class Part(BaseModel):
    """What all parts of a receipt share: nothing stands in them that is not named here."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Options(Part):
    """The options of the command line, by their names there. One that was not given, or has its default, may be absent.

    `what` is the argument that `rules` and `sources` are narrowed to. The days stand in `days`.
    """

    regime: str | None = None
    reading: str | None = None
    changes: tuple[str, ...] = Field(default=(), alias="set")
    figures: tuple[str, ...] = Field(default=(), alias="figure")
    within: int | None = Field(default=None, ge=0, le=60)
    all_answers: bool = Field(default=False, alias="all")
    one: bool = Field(default=False, alias="next")
    goal: Literal["verdict", "need"] | None = Field(default=None, alias="for")
    what: str | None = None
    rank: str | None = None
    readings: bool = False
    engine: Literal["clingo", "prolog"] = "clingo"
    claim: str | None = None
    depth: int | None = None
    query: str | None = None
    limit: int | None = None
    seconds: int | None = None
    explain: bool = False


class Question(Part):
    """A command, its options, and the language of the sentences in its answer, which is always that in JSON."""

    command: Command
    lang: Language
    options: Options


class Days(Part):
    """The days that were asked about, and the regime that was used; null where the question has none."""

    on: date | None
    filed: date | None
    regime: str | None


class Input(Part):
    """A file as it was read: its name without the folders, its content, and the SHA-256 of that."""

    name: str
    sha256: Sha256
    content: str


class Digests(Part):
    """The SHA-256 of the files that an answer is made from.

    `rules` are the rules of the law, `figures` its dated figures and lists, `sources` the register of sources,
    `questions` the rules of how questions are asked, `sentences` the words of the answer's language.
    """

    rules: Sha256
    figures: Sha256
    sources: Sha256
    questions: Sha256
    sentences: Sha256


class Contents(Part):
    """What a receipt says. `version` is that of ophold, `engines` are those of the engines that were used."""

    format: Literal[1]
    question: Question
    days: Days
    input: tuple[Input, ...] = Field(max_length=10_000)
    version: str
    digests: Digests
    engines: dict[str, str]
    answer: dict[str, JsonValue]

    def document(self) -> dict[str, Any]:
        """The receipt as JSON data, without the options that were not given."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


class Receipt(Contents):
    """A question that was asked, what its answer rested on, and the answer.

    `digest` is the SHA-256 of all else: of the JSON text without the field `digest`, with the fields in the order of
    their names, without spaces between them, in ASCII.
    """

    digest: Sha256


# Making one ------------------------------------------------------------------------------------------------


def digests_of(kb: "KnowledgeBase", language: Language) -> Digests:
    """What is told of the present rules and sentences. Raises RuleError where a file of the rules cannot be read."""
    rules = kb.rules
    figures = [path for path in rules.law_files if path.parent.name == "parameters"]
    return Digests(
        rules=rules.digest_of(path for path in rules.law_files if path not in figures),
        figures=rules.digest_of(figures),
        sources=rules.digest_of(rules.register_files),
        questions=rules.digest_of(rules.question_files),
        sentences=digests.of_files((path.name, path.read_bytes()) for path in sentence_files(language)),
    )


def engine_versions(others: Mapping[str, str]) -> dict[str, str]:
    """The versions of Python and clingo, which every answer uses, and of the others that one did."""
    import clingo

    return {"python": platform.python_version(), "clingo": clingo.__version__, **others}


def receipt(
    kb: "KnowledgeBase",
    question: Question,
    files: Sequence[InputFile],
    answer: "Answer",
    engines: Mapping[str, str],
) -> Receipt:
    """The receipt of an answer; `engines` are those that it used beside Python and clingo, with their versions.

    The answer tells its days and its regime as `on`, `filed` and `regime`; a question that hangs on no day has none.
    """
    contents = Contents(
        format=1,
        question=question,
        days=Days(**{name: getattr(answer, name, None) for name in Days.model_fields}),
        input=tuple(Input(name=each.name, sha256=digests.of_text(each.text), content=each.text) for each in files),
        version=VERSION,
        digests=digests_of(kb, question.lang),
        engines=engine_versions(engines),
        answer=answer.document(),
    )
    return Receipt(digest=digests.of_json(contents.document()), **dict(contents))


def receipt_text(made: Receipt) -> str:
    """The file of a receipt."""
    return json.dumps(made.document(), ensure_ascii=False, indent=1) + "\n"


# Reading one -----------------------------------------------------------------------------------------------


class Read(NamedTuple):
    """A receipt that was read. It is not `intact` where it is no longer what was written."""

    receipt: Receipt
    intact: bool


def read_receipt(source: str, *, stdin: IO[Any] | None = None) -> Read:
    """The receipt that a file holds, or `stdin` where the source is "-".

    Raises InputErrors, with everything that is wrong, where it holds none.
    """
    file = read_file(source, stdin=stdin, most=MOST_BYTES)
    tree = read_tree(file.text, file.place, json_only=True, deepest=DEEPEST)
    found = list(tree.problems)
    try:
        read = Receipt.model_validate_json(file.text, strict=True)
    except ValidationError as invalid:
        found += [_error_of(each, tree) for each in invalid.errors(include_url=False)]
    if found:
        raise InputErrors(sorted(found, key=lambda error: error.line or 0))
    said = json.loads(file.text)
    del said["digest"]
    same = all(digests.of_text(each.content) == each.sha256 for each in read.input)
    return Read(read, same and digests.of_json(said) == read.digest)


_MESSAGES: Final = {
    "missing": "verify-error-missing",
    "string_type": "verify-error-text",
    "string_pattern_mismatch": "verify-error-digest",
    "bool_type": "errors-yes-no",
    "int_type": "errors-number-whole",
    "tuple_type": "verify-error-list",
    "dict_type": "verify-error-fields",
    "date_type": "errors-date-form",
    "date_parsing": "errors-date-form",
    "date_from_datetime_parsing": "errors-date-form",
    "json_invalid": "verify-error-json",
}
"""The messages of pydantic's error types; those with arguments are told apart below."""


def _error_of(problem: "ErrorDetails", tree: Tree) -> InputError:
    """Pydantic's error in our words, with its place."""
    kind, steps, context = problem["type"], problem["loc"], problem.get("ctx", {})
    place = tree.place(steps)
    field = path_of(steps) or None
    if kind in ("extra_forbidden", "model_type"):
        extra = kind == "extra_forbidden"
        wrong = steps[-1] if extra else problem["input"]
        allowed = _fields_at(steps[:-1] if extra else steps)
        message, arguments = "errors-field" if extra else "verify-error-object", {"value": shown(wrong)}
        arguments["allowed"] = ", ".join(allowed)
        if extra and (meant := nearest(wrong, allowed)):
            message, arguments["meant"] = "errors-field-near", meant
        return InputError(place.file, place.line, field, message, arguments)
    if kind == "literal_error":
        allowed = [word for word in re.findall(r"\w+", str(context["expected"])) if word != "or"]
        told = {"value": shown(problem["input"]), "allowed": ", ".join(allowed)}
        return InputError(place.file, place.line, field, "errors-choice", told)
    if kind in ("greater_than_equal", "less_than_equal"):
        bounds = {"low": 0, "high": 60}
        return InputError(place.file, place.line, field, "errors-number-range", bounds)
    if kind == "too_long":
        return InputError(place.file, place.line, field, "errors-list-length", {"high": context["max_length"]})
    return InputError(place.file, place.line, field, _MESSAGES[kind], {})


def _fields_at(steps: Steps) -> list[str]:
    """The names of the fields that may stand somewhere in a receipt."""
    model: type[BaseModel] = Receipt
    for step in steps:
        if isinstance(step, str):
            hint = next(field.annotation for name, field in model.model_fields.items() if step in (name, field.alias))
            model = next((each for each in (hint, *get_args(hint)) if _is_model(each)), model)
    return [field.alias or name for name, field in model.model_fields.items()]


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel)
