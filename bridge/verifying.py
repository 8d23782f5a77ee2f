"""Asking again what a receipt is about: whether the answer is still the same, what differs, and what has changed."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pydantic import JsonValue

from bridge import receipts
from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.digests import canonical
from bridge.input_errors import InputErrors, path_of
from bridge.version import VERSION

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from explanations.words import Words


class Changed(Answer):
    """Something that the answer rests on and that is another now.

    `what` is `rules`, `figures`, `sources`, `questions`, `sentences`, `version` or the name of an engine; `then` and
    `now` are digests or versions. `now` is null where the engine was not used again.
    """

    what: str
    then: str | None
    now: str | None


class Difference(Answer):
    """A value of the answer that is another now; null where there was, or is, none.

    `path` is its place in the answer of the receipt, or in the present one where it was not there.
    """

    path: str
    then: JsonValue
    now: JsonValue
    text: str


class Refusal(Answer):
    """Why the question cannot be asked any more."""

    file: str | None
    line: int | None
    field: str | None
    message: str


class VerifyAnswer(Answer):
    """The answer of `verify`. The receipt `holds` where it is `intact` and the question has the same answer.

    `files` are the names of those that were asked about. What comes after `holds` is told of an intact receipt alone.
    `reworded` are the places of sentences that only the present words tell otherwise, `refused` says why the question
    cannot be asked any more.
    """

    command: receipts.Command
    options: receipts.Options
    files: tuple[str, ...]
    on: date | None
    filed: date | None
    regime: str | None
    intact: bool
    holds: bool
    changed: tuple[Changed, ...] = ()
    differences: tuple[Difference, ...] = ()
    reworded: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    knowledge_base: KnowledgeBaseVersion


Repeated = tuple[Answer, Mapping[str, str]]
"""An answer, and the versions of the engines that it used beside Python and clingo."""


def verify(
    read: receipts.Read, kb: "KnowledgeBase", words: "Words", repeat: Callable[[receipts.Receipt], Repeated]
) -> VerifyAnswer:
    """What became of a receipt; `repeat` asks its question again.

    Raises RuleError and LimitReached where the rules cannot be used, and where they come to no end.
    """
    from explanations.verify_text import difference_text

    receipt = read.receipt
    told = {
        "command": receipt.question.command,
        "options": receipt.question.options,
        "files": tuple(each.name for each in receipt.input),
        **dict(receipt.days),
        "knowledge_base": kb.version,
    }
    if not read.intact:
        return VerifyAnswer(**told, intact=False, holds=False)
    try:
        answer, engines = repeat(receipt)
    except InputErrors as refused:
        changed = tuple(_changed(receipt, kb, {}))
        reasons = tuple(Refusal.model_validate(each) for each in refused.as_json(words))
        return VerifyAnswer(**told, intact=True, holds=False, changed=changed, refused=reasons)
    changed = tuple(_changed(receipt, kb, engines))
    found = list(compare(receipt.answer, answer.document()))
    # Where nothing but the words has changed, they are all that makes a sentence another one.
    only_words = [each.what for each in changed] == ["sentences"]
    reworded = [each for each in found if only_words and each.is_sentence]
    differing = [each for each in found if each not in reworded]
    return VerifyAnswer(
        **told,
        intact=True,
        holds=not differing,
        changed=changed,
        differences=tuple(
            Difference(path=each.path, then=each.then, now=each.now, text=difference_text(words, each))
            for each in differing
        ),
        reworded=tuple(each.path for each in reworded),
    )


def _changed(receipt: receipts.Receipt, kb: "KnowledgeBase", engines: Mapping[str, str]) -> Iterator[Changed]:
    """What the answer rested on and is another now."""
    now: dict[str, str] = {**dict(receipts.digests_of(kb, receipt.question.lang)), "version": VERSION}
    now |= receipts.engine_versions(engines)
    then: dict[str, str] = {**dict(receipt.digests), "version": receipt.version, **receipt.engines}
    for what in {**then, **now}:
        if then.get(what) != now.get(what):
            yield Changed(what=what, then=then.get(what), now=now.get(what))


# Comparing answers -----------------------------------------------------------------------------------------

#: What an answer tells of the rules that gave it, which is no part of what it answers.
_NOT_COMPARED: Final = "knowledge_base"

#: The fields that hold sentences, or words of one language, and nothing else.
SENTENCES: Final = frozenset(
    {"about", "answers", "because", "label", "late_consequence", "note", "text", "vintage", "why"}
)

#: The fields that tell one entry of a list from the others, the first of them that do.
_TELLING: Final = (
    ("requirement",),
    ("regime", "route"),
    ("id",),
    ("document",),
    ("for",),
    ("step",),
    ("change", "what"),
    ("warning",),
    ("ground",),
    ("regime",),
    ("figure", "year"),
    ("reading",),
    ("field",),
)

Steps = tuple[str | int, ...]


class Part(NamedTuple):
    """A field on the way to a value; in a list, with the entry that the way goes through, by what tells it there.

    An entry that nothing tells from the others is told by its number, from 1 on.
    """

    field: str
    entry: tuple[str, ...] | int | None = None


class Found(NamedTuple):
    """A value that differs: the way to it, by places and by names, and what it was and is."""

    steps: Steps
    way: tuple[Part, ...]
    then: Any
    now: Any

    @property
    def path(self) -> str:
        """The way to the value as people write it: `routes[0].requirements[3].status`."""
        return path_of(self.steps)

    @property
    def is_sentence(self) -> bool:
        """Whether the value is words of one language, and nothing else."""
        values = [each for side in (self.then, self.now) for each in (side if isinstance(side, list) else [side])]
        return self.way[-1].field in SENTENCES and all(isinstance(each, str) for each in values)


def compare(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Found]:
    """Every value in which two answers differ, in the order of the first; the version of the rules is left out."""
    yield from _compared(_answered(then), _answered(now), (), ())


def _answered(answer: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != _NOT_COMPARED}


def _compared(then: Any, now: Any, steps: Steps, way: tuple[Part, ...]) -> Iterator[Found]:
    if _text(then) == _text(now):
        return
    if isinstance(then, dict) and isinstance(now, dict):
        for name in {**then, **now}:
            yield from _compared(then.get(name), now.get(name), (*steps, name), (*way, Part(name)))
    elif _is_of_entries(then) and _is_of_entries(now):
        yield from _of_entries(then, now, steps, way)
    else:
        yield Found(steps, way, then, now)


def _text(value: Any) -> str:
    """What is the same for values that say the same: a field that is null says no more than one that is absent."""
    return canonical(_said(value))


def _said(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _said(each) for name, each in value.items() if each is not None}
    return [_said(each) for each in value] if isinstance(value, list) else value


def _is_of_entries(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


Entries = Sequence[Mapping[str, Any]]


def _of_entries(then: Entries, now: Entries, steps: Steps, way: tuple[Part, ...]) -> Iterator[Found]:
    """The differences of two lists of entries, each compared with the one that stands for the same."""
    *before, last = way
    same = True
    for entry, place_then, place_now in _paired(then, now):
        place = next(each for each in (place_then, place_now) if each is not None)
        values = (None if place_then is None else then[place_then], None if place_now is None else now[place_now])
        for found in _compared(*values, (*steps, place), (*before, Part(last.field, entry))):
            same = False
            yield found
    if same:
        # They stand in another order, and that is all.
        yield Found(steps, way, then, now)


Pair = tuple[tuple[str, ...] | int, int | None, int | None]
"""What tells an entry, and its places then and now; None where it is not there."""


def _paired(then: Entries, now: Entries) -> list[Pair]:
    """The entries of two lists that stand for the same."""
    for names in _TELLING:
        sides = [_places(then, names), _places(now, names)]
        if [len(places) for places in sides] == [len(then), len(now)]:
            before, after = sides
            return [(key, before.get(key), after.get(key)) for key in {**before, **after}]
    # Nothing tells them apart: those that say the same belong together, and the others by their order.
    alike = Counter(map(_text, then)) & Counter(map(_text, now))
    pairs = zip_longest(_left(then, Counter(alike)), _left(now, alike))
    return [((other if one is None else one) + 1, one, other) for one, other in pairs]


def _places(entries: Entries, names: Sequence[str]) -> dict[tuple[str, ...], int]:
    """The places of the entries by the values of those fields, without the entries that lack one."""
    keys = ((place, [entry.get(name) for name in names]) for place, entry in enumerate(entries))
    return {tuple(map(str, values)): place for place, values in keys if None not in values}


def _left(entries: Entries, alike: Counter[str]) -> list[int]:
    """The places of the entries that are left where those that are alike are taken away."""
    left = []
    for place, entry in enumerate(entries):
        text = _text(entry)
        if alike[text] > 0:
            alike[text] -= 1
        else:
            left.append(place)
    return left
