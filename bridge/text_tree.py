"""The tree of values that a YAML or JSON text holds, with the line on which each one stands.

Numbers come exactly as written (int or Decimal), dates stay text, and a Danish `no` stays a word
(YAML 1.2). Whatever the text, reading it ends in a tree or in located errors, in bounded time.
"""

import json
import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from bridge.input_errors import InputError, InputErrors, Steps, one_line, path_of, plain, shown

MOST_BYTES: Final = 2_000_000
MOST_VALUES: Final = 100_000
DEEPEST: Final = 20

_DEEPEST_NAMED: Final = 4

_BASED: Final = re.compile("([-+]?)0(b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)")
_DECIMAL: Final = re.compile(r"[-+]?([0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?")
_NO_NUMBER: Final = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_WORDS: Final = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
}
_JSON_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_LONGEST_NUMBER: Final = 100
_STILL_OPEN: Final = object()
_YAML: Final = "tag:yaml.org,2002:"


@dataclass(slots=True)
class Place:
    """Where a value comes from; `line` is None where it comes from no file."""

    file: str
    line: int | None


@dataclass(slots=True)
class Tree:
    """The value of a text, the places of its parts by the way to them, and what is wrong so far."""

    value: Any
    places: dict[Steps, Place]
    problems: list[InputError] = field(default_factory=list)

    def place(self, steps: Steps) -> Place:
        """The place of a value, or of the nearest one around it that has a place."""
        steps = plain(steps)
        while steps not in self.places:
            steps = steps[:-1]
        return self.places[steps]


def read_tree(text: str, file: str, *, json_only: bool = False, deepest: int = DEEPEST) -> Tree:
    """The tree of a text in JSON, where it is that, else in YAML, with at most `deepest` levels.

    Raises InputErrors where the text is neither, or passes a limit. Keys that stand twice are left
    to the tree's `problems`, so that they are reported beside all else.
    """
    if json_only or text.lstrip().startswith("{"):
        try:
            return _read_json(text, file, deepest)
        except _NotJson as mistake:
            if json_only:
                raise InputErrors([mistake.error]) from None
    return _read_yaml(text, file, deepest)


class _NotJson(Exception):
    def __init__(self, error: InputError) -> None:
        self.error = error


@dataclass(slots=True)
class _Open:
    """A mapping or a list that is being filled."""

    values: Any
    steps: Steps
    anchor: str | None
    key: str | None = None


class _Builder:
    """Puts a tree together from its parts in the order of the text."""

    def __init__(self, file: str, deepest: int) -> None:
        self.file = file
        self.deepest = deepest
        self.tree = Tree(None, {})
        self.begun = False
        self._open: list[_Open] = []
        self._anchors: dict[str, Any] = {}
        self._count = 0

    def fail(self, line: int, message: str, **arguments: Any) -> InputErrors:
        """The error that ends the reading here."""
        field = path_of(self._here()[:_DEEPEST_NAMED]) or None
        return InputErrors([InputError(self.file, line, field, "errors-" + message, arguments)])

    def begin(self, values: dict[str, Any] | list[Any], line: int, anchor: str | None) -> None:
        """A mapping or a list begins."""
        if self._awaits_key():
            raise self.fail(line, "key")
        if len(self._open) >= self.deepest:
            raise self.fail(line, "too-deep", high=self.deepest)
        steps = self._put(values, line)
        if anchor:
            self._anchors[anchor] = _STILL_OPEN
        self._open.append(_Open(values, steps, anchor))

    def end(self) -> None:
        """The innermost mapping or list ends."""
        done = self._open.pop()
        if done.anchor:
            self._anchors[done.anchor] = done.values

    def scalar(self, value: object, line: int, anchor: str | None = None) -> None:
        """A single value, or the key of the next one."""
        if anchor:
            self._anchors[anchor] = value
        if not self._awaits_key():
            self._put(value, line)
            return
        around = self._open[-1]
        # No field has an unprintable name, and half a character is more than pydantic can take.
        around.key = one_line(value) if isinstance(value, str) else shown(value)
        steps = plain((*around.steps, around.key))
        if around.key in around.values:
            first = self.tree.places[steps].line or line
            self.tree.problems.append(
                InputError(self.file, line, path_of(steps), "errors-duplicate", {"first": str(first)})
            )
        self.tree.places[steps] = Place(self.file, line)

    def alias(self, anchor: str, line: int) -> None:
        """What was written at the anchor stands here too."""
        value = self._anchors.get(anchor)
        if anchor not in self._anchors:
            raise self.fail(line, "alias-unknown", name=shown(anchor))
        if value is _STILL_OPEN:
            raise self.fail(line, "alias-recursive", name=shown(anchor))
        if not isinstance(value, dict | list):
            self.scalar(value, line)
        elif self._awaits_key():
            raise self.fail(line, "key")
        elif len(self._open) + _depth(value) > self.deepest:
            raise self.fail(line, "too-deep", high=self.deepest)
        else:
            self._add(_size(value), line)
            self._put(deepcopy(value), line)

    def _here(self) -> Steps:
        if not self._open:
            return ()
        around = self._open[-1]
        return around.steps if around.key is None else (*around.steps, around.key)

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].values, dict) and (self._open[-1].key is None)

    def _put(self, value: object, line: int) -> Steps:
        self._add(1, line)
        self.begun = True
        if not self._open:
            self.tree.value = value
            self.tree.places[()] = Place(self.file, line)
            return ()
        around = self._open[-1]
        if isinstance(around.values, list):
            steps = plain((*around.steps, len(around.values)))
            around.values.append(value)
            self.tree.places[steps] = Place(self.file, line)
        else:
            assert around.key is not None
            steps = plain((*around.steps, around.key))
            around.values[around.key] = value
            around.key = None
        return steps

    def _add(self, count: int, line: int) -> None:
        self._count += count
        if self._count > MOST_VALUES:
            raise self.fail(line, "too-many", high=MOST_VALUES)


def _parts(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _size(value: object) -> int:
    return 1 + sum(map(_size, _parts(value)))


def _depth(value: object) -> int:
    return 1 + max(map(_depth, _parts(value)), default=0) if isinstance(value, dict | list) else 0


def _read_json(text: str, file: str, deepest: int) -> Tree:
    try:
        # This only asks whether it is JSON, so that its numbers need not be made.
        json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as mistake:
        where = {"column": str(mistake.colno)}
        error = InputError(file, mistake.lineno, None, "errors-json", where)
        raise _NotJson(error) from None
    except RecursionError:
        pass  # Too deep: the builder says so, and where.
    builder = _Builder(file, deepest)
    line, done = 1, 0
    for token in _JSON_TOKEN.finditer(text):
        line += text.count("\n", done, token.start())
        done = token.start()
        match token[0]:
            case "{":
                builder.begin({}, line, None)
            case "[":
                builder.begin([], line, None)
            case "}" | "]":
                builder.end()
            case "," | ":":
                pass
            case "NaN" | "Infinity" | "-Infinity" as name:
                raise builder.fail(line, "json-number", name=name)
            case written:
                builder.scalar(_json_value(written), line)
    return builder.tree


def _json_value(written: str) -> object:
    if written[0] == '"' or written in ("true", "false", "null"):
        return json.loads(written)
    return _number(written)


def _read_yaml(text: str, file: str, deepest: int) -> Tree:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    builder = _Builder(file, deepest)
    line, column = 1, 1
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            line = event.start_mark.line + 1
            _take_event(event, builder, line)
        wrong = False
    except MarkedYAMLError as mistake:
        wrong = True
        if mark := mistake.problem_mark or mistake.context_mark:
            line, column = mark.line + 1, mark.column + 1
    except ReaderError as mistake:
        line = text.count("\n", 0, mistake.position) + 1
        raise builder.fail(line, "control-character", code=f"U+{mistake.character:04X}") from None
    except (YAMLError, ValueError, ArithmeticError):
        # An escape for a character that does not exist, and the like; the place is not told.
        wrong = True
    if wrong:
        where = {"column": str(column)}
        raise InputErrors([InputError(file, line, None, "errors-yaml", where)])
    if not builder.begun:
        raise builder.fail(1, "empty")
    return builder.tree


def _take_event(event: Any, builder: _Builder, line: int) -> None:
    from ruamel.yaml import events

    match event:
        case events.ScalarEvent():
            builder.scalar(_yaml_value(event, builder, line), line, event.anchor)
        case events.MappingStartEvent():
            _check_tag(event, "map", builder, line)
            builder.begin({}, line, event.anchor)
        case events.SequenceStartEvent():
            _check_tag(event, "seq", builder, line)
            builder.begin([], line, event.anchor)
        case events.CollectionEndEvent():
            builder.end()
        case events.AliasEvent():
            builder.alias(event.anchor, line)
        case events.DocumentStartEvent() if builder.begun:
            raise builder.fail(line, "documents")


def _check_tag(event: Any, kind: str, builder: _Builder, line: int) -> None:
    if event.tag not in (None, "!", _YAML + kind):
        raise builder.fail(line, "tag", name=shown(event.tag))


def _yaml_value(event: Any, builder: _Builder, line: int) -> object:
    """The value of a scalar by the core schema of YAML 1.2, where dates are text."""
    tag, written = event.tag, event.value
    quoted = event.style is not None
    if tag in (None, "!"):
        return written if quoted else _plain_value(written)
    match tag.removeprefix(_YAML):
        case "str" | "timestamp":
            return written
        case "int" | "float" | "bool" | "null":
            return _plain_value(written)
    raise builder.fail(line, "tag", name=shown(tag))


def _plain_value(written: str) -> object:
    if written in _WORDS:
        return _WORDS[written]
    if _NO_NUMBER.fullmatch(written):
        return Decimal(written.replace(".", ""))
    if based := _BASED.fullmatch(written):
        # Long ones are past every bound; making them exactly would only take time.
        digits = based[2].replace("_", "")[:_LONGEST_NUMBER]
        base = {"b": 2, "o": 8, "x": 16}[digits[0]]
        return int(based[1] + (digits[1:] or "0"), base)
    return _number(written.replace("_", "")) if _DECIMAL.fullmatch(written) else written


def _number(written: str) -> int | Decimal:
    if len(written) <= _LONGEST_NUMBER and re.fullmatch("[-+]?[0-9]+", written):
        return int(written)
    try:
        return Decimal(written)
    except InvalidOperation:
        # The exponent is past all that can be computed with, and so is the number.
        return Decimal("NaN")
