"""Damaged applicant files: what an independent validator refuses is refused with located errors.

The validator below knows the published JSON Schema and the few rules that a schema cannot say, and
shares no code with the reader. Whatever the damage, the reader must agree with it, and must neither
raise anything else nor leave an error without a place.
"""

import io
import json
import os
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from decimal import Decimal, InvalidOperation
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

from bridge.applicant import json_schema
from bridge.input_errors import InputErrors
from bridge.reading import read_applicant
from explanations.words import Words

CASES = 10_000 if os.environ.get("OPHOLD_FULL") == "1" else 1_500
SEED = 20_261_122
MANY = 10**15
"""Past all bounds; an arithmetic on more would fail."""

# The independent validator


class Unreadable(Exception):
    """The text is not one document of plain values."""


class PlainConstructor(SafeConstructor):
    """Plain values: dates as text, exact numbers, names of fields as text and only once."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:
        names: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            if isinstance(key, dict | list) or str(key) in names:
                raise Unreadable
            names[str(key)] = self.construct_object(value_node, deep=True)
        return names

    def construct_text(self, node: Any) -> str:
        return str(node.value)

    def construct_whole(self, node: Any) -> int:
        return max(-MANY, min(MANY, self.construct_yaml_int(node)))

    def construct_number(self, node: Any) -> object:
        return exact(str(node.value).replace("_", ""))


PlainConstructor.add_constructor("tag:yaml.org,2002:timestamp", PlainConstructor.construct_text)
PlainConstructor.add_constructor("tag:yaml.org,2002:int", PlainConstructor.construct_whole)
PlainConstructor.add_constructor("tag:yaml.org,2002:float", PlainConstructor.construct_number)


def exact(written: str) -> object:
    """The number as written; what is past all bounds as another number that is, or as a word."""
    try:
        number = Decimal(written.removesuffix("."))
    except InvalidOperation:
        return written
    if not number.is_finite():
        return written
    if abs(number) > MANY:
        return MANY
    return number if number == 0 or number.adjusted() > -40 else Decimal("1e-40")


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) < len(pairs):
        raise Unreadable
    return dict(pairs)


def refuse(name: str) -> None:
    raise Unreadable


def loaded(data: bytes) -> Any:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable from None
    if text.lstrip().startswith("{"):
        try:
            return json.loads(
                text,
                parse_int=exact,
                parse_float=exact,
                parse_constant=refuse,
                object_pairs_hook=once,
            )
        except json.JSONDecodeError:
            pass
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = PlainConstructor
    try:
        return yaml.load(text)
    except (YAMLError, ValueError, ArithmeticError, RecursionError):
        raise Unreadable from None


def is_number(checker: object, value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def is_whole(checker: object, value: object) -> bool:
    return is_number(checker, value) and value == int(value)  # type: ignore[call-overload]


def schema_validator() -> Any:
    published = json.loads(json.dumps(json_schema()), parse_float=Decimal)
    base = jsonschema.Draft202012Validator
    checker = base.TYPE_CHECKER.redefine_many({"number": is_number, "integer": is_whole})
    kind = jsonschema.validators.extend(base, type_checker=checker)
    kind.check_schema(json_schema())
    return kind(published, format_checker=jsonschema.FormatChecker(formats=["date"]))


def entries(value: Any) -> list[Any]:
    if isinstance(value, dict):
        value = value.get("known")
    return [each for each in value or [] if isinstance(each, dict)]


def amounts(values: Iterator[Any]) -> Decimal:
    return sum((Decimal(value) for value in values if value is not None), Decimal(0))


def valid_beyond_schema(document: dict[str, Any]) -> bool:
    """The rules that the schema cannot say, for a document that it accepts."""
    on, filed = document.get("on"), document.get("filed")
    if on is not None and filed is not None and on < filed:
        return False
    for name in ("permits", "absences", "work", "studies", "active_citizenship", "benefits"):
        for entry in entries(document.get(name)):
            start, end = entry.get("from"), entry.get("to")
            if start is not None and end is not None and end < start:
                return False
    sums = [amounts(each.get("amount") for each in entries(document.get(name))) for name in ("debts", "benefits")]
    sums.append(amounts(iter((document.get("income") or {}).values())))
    return all(total <= 20_000_000 for total in sums)


# The damage

FULL: dict[str, Any] = {
    "id": "amina",
    "on": "2026-11-22",
    "filed": "2026-10-01",
    "nothing_else": False,
    "born": "1990-05-17",
    "lives_in_denmark": True,
    "permits": [
        {"ground": "study", "from": "2015-08-01", "to": "2018-07-31", "ended_by": "expiry"},
        {"ground": "spouse", "from": "2018-08-01", "filed": "2018-05-02", "marriage": 2},
    ],
    "absences": {"complete": False, "known": [{"from": "2019-07-01", "to": "2019-07-20"}]},
    "work": [
        {"kind": "employee", "from": "2019-01-01", "to": "2023-01-31", "hours_per_week": 37},
        {"kind": "flexjob", "from": "2023-02-01", "hours_per_week": 18.75, "permanent": True},
    ],
    "studies": [{"kind": "higher", "from": "2015-09-01", "to": "2018-06-30", "completed": True}],
    "exams": [{"exam": "danish_2", "passed": "2020-06-15"}, {"exam": "active_citizen"}],
    "active_citizenship": [],
    "income": {"2024": 319738.75, "2025": 402000},
    "convictions": [{"sentence": "fine", "judgment": "2017-03-04", "days": 0}],
    "charges": [],
    "debts": [
        {"kind": "tax", "amount": 9_999_999.99, "overdue": False, "arrangement": "none"},
        {"kind": "day_care", "amount": 1200.5},
    ],
    "benefits": [{"kind": "student_grant", "from": "2016-01-01", "to": "2016-12-31", "amount": 9}],
    "identity_obstructed": ["false_name"],
    "pension": {"kind": "old_age", "from": "2026-01-01"},
    "disability": {"documented": True, "prevents": {"complete": True, "known": ["danish"]}},
    "special_circumstances": [{"kind": "other", "affects": "income"}],
    "strong_ties": "none",
    "passport": {"kind": "national", "expires": "2028-02-29"},
    "refusal": {"of": "extension", "decided": "2026-01-01", "siri_extended": None},
}
VALUES: list[Any] = [
    None, True, False, 0, -1, 1, 2024, 37.5, 12.345, 0.01, 0.001, -0.01, 168, 168.01, 10_000_000,
    10_000_000.01, 2**31, -(2**31), 2**32 + 1, 2**63, 2**64, 10**30, 1e300, 30.0, "", "x", "no",
    "yes", "true", "37", "employee", "none", "danish_2", "income", "2023-02-29", "2024-02-29",
    "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "2024-13-01", "2024-5-1", "20240501",
    "2024-05-31", "2024-05-31T00:00:00", "2024-05-31\n", "31-05-2024", "\u0007", "\ud800", "é" * 200,
    "é" * 201, [], {}, [[]], [{}], [None], [1], ["danish"], {"complete": True}, {"known": []},
    {"complete": False, "known": None}, {"complete": "yes", "known": []},
    {"complete": True, "x": 1},
]  # fmt: skip
NAMES = ["from", "to", "kind", "amount", "known", "complete", "born", "Born", "frm", "2024", "1899",
         "02024", "work", "exam", "days", "x y", ""]  # fmt: skip
SIGNS: list[str] = [*"{}[],:#-?&*!|>%@`'\"\\ \n\t0123456789.eE+_~abczæ", "\r\n", "\u2028", "\x00", "\x7f"]


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield (*way, key)
        yield from places(value[key], (*way, key))


def damage_tree(document: Any, dice: random.Random) -> None:
    """Changes one value, name or entry somewhere in the document."""
    *before, last = dice.choice(list(places(document)))
    around = document
    for step in before:
        around = around[step]
    match dice.randrange(8):
        case 0:
            del around[last]
        case 1 if isinstance(around, dict):
            around[dice.choice(NAMES)] = around.pop(last)
        case 2 if isinstance(around, dict):
            around[dice.choice(NAMES)] = dice.choice(VALUES)
        case 3 if isinstance(around, list):
            around += [deepcopy(around[last])] * dice.choice([1, 2, 499, 500])
        case 4 if isinstance(around, dict):
            for one, other in (("from", "to"), ("filed", "on")):
                if {one, other} <= around.keys():
                    around[one], around[other] = around[other], around[one]
        case _:
            around[last] = deepcopy(dice.choice(VALUES))


def damage_text(data: bytes, dice: random.Random) -> bytes:
    """Changes bytes somewhere in the text."""
    place, other = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    sign = dice.choice(SIGNS).encode()
    lines = data.split(b"\n")
    line = dice.randrange(len(lines))
    match dice.randrange(10):
        case 0:
            return data[:place] + data[place + dice.randint(1, 4) :]
        case 1:
            return data[:place] + sign + data[place:]
        case 2:
            return data[:place] + sign + data[place + 1 :]
        case 3:
            step = data[place : place + 1], data[other : other + 1]
            return data[:place] + step[1] + data[place + 1 : other] + step[0] + data[other + 1 :]
        case 4:
            lines[line] = b" " * dice.randint(1, 4) + lines[line]
        case 5:
            lines[line] = lines[line].lstrip()
        case 6:
            lines.insert(dice.randrange(len(lines)), lines[line])
        case 7:
            del lines[line]
        case 8:
            return data[:place]
        case 9:
            return data[:place] + bytes([dice.randrange(128, 256)]) + data[place:]
    return b"\n".join(lines)


def as_yaml(value: Any, indent: str = "") -> str:
    """Block style, as people write it."""
    if isinstance(value, dict) and value:
        lines = (f"{indent}{name(key)}:{after(each, indent)}" for key, each in value.items())
    elif isinstance(value, list) and value:
        lines = (f"{indent}-{after(each, indent)}" for each in value)
    else:
        return indent + name(value)
    return "\n".join(lines)


def after(value: Any, indent: str) -> str:
    if isinstance(value, dict | list) and value:
        return "\n" + as_yaml(value, indent + "  ")
    return " " + name(value)


def name(value: Any) -> str:
    plain = isinstance(value, str) and value.replace("_", "").replace("-", "").isalnum()
    return str(value) if plain and value.isascii() else json.dumps(value)


def as_json(value: Any) -> str:
    return json.dumps(value, indent=1)


def cases() -> Iterator[bytes]:
    dice = random.Random(SEED)
    writers: list[Callable[[Any], str]] = [as_yaml, as_json]
    for _ in range(CASES):
        document = deepcopy(FULL)
        for field in dice.sample(list(document), dice.choice([0, 10, 20])):
            del document[field]
        in_tree = dice.random() < 0.5
        if in_tree:
            for _ in range(dice.choice([1, 1, 2, 4])):
                damage_tree(document, dice)
        data = dice.choice(writers)(document).encode("utf-8", "surrogatepass")
        if not in_tree:
            for _ in range(dice.choice([1, 1, 1, 2, 5])):
                data = damage_text(data, dice) if data else b"{}"
        yield data


def problem_of(data: bytes, expected: bool) -> str | None:
    """What the reader does wrong with the data, None where it does right."""
    try:
        read_applicant("-", stdin=io.BytesIO(data))
    except InputErrors as found:
        if expected:
            return f"refused: {found}"
        for error in found.errors:
            if error.line is None or not 1 <= error.line <= data.count(b"\n") + 2:
                return f"error without a line: {error}"
            for words in (Words("en"), Words("da")):
                if not error.text(words):
                    return f"error without words: {error}"
        return None if found.errors else "refused without an error"
    except Exception as other:
        other.add_note(f"for {data!r}")
        raise
    return None if expected else "accepted"


@pytest.fixture(scope="module")
def validator() -> Any:
    return schema_validator()


def is_valid(data: bytes, validator: Any) -> bool:
    try:
        document = loaded(data)
        return isinstance(document, dict) and bool(validator.is_valid(document)) and valid_beyond_schema(document)
    except (Unreadable, RecursionError):
        return False


def test_the_undamaged_document_is_valid(validator: Any) -> None:
    for writer in (as_yaml, as_json):
        assert is_valid(writer(FULL).encode(), validator)
        read_applicant("-", stdin=io.BytesIO(writer(FULL).encode()))


def test_damaged_files_are_refused_and_located(validator: Any) -> None:
    wrong = []
    valid = 0
    for data in cases():
        expected = is_valid(data, validator)
        valid += expected
        if problem := problem_of(data, expected):
            wrong.append((problem, data))
    assert not wrong, f"{len(wrong)} of {CASES}: {wrong[:3]}"
    assert CASES * 0.1 < valid < CASES * 0.9, "the damage is too slight or too heavy to tell"
