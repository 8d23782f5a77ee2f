"""Words for what cites a source: the things of the law, and why a statement is not in the rules."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from explanations.words import Words, entries


def about(words: Words, arguments: Sequence[str | int], file: str | None = None) -> str:
    """What a citing fact is about, from its arguments without the source: "Residence (eight-year rules)".

    A regime and a year say where, and stand in brackets; where there is nothing else, the regime is what it is about.
    A variant of procedure is told by the matter of its file.
    """
    regime = next((str(each) for each in arguments if _known(words, "regime", each)), None)
    things = [each for each in arguments if not isinstance(each, int) and each != regime]
    told = ", ".join(thing_text(words, str(each), regime, file) for each in things)
    told = told or words.words("sources-thing-regime")
    where = [words.words(_id("regime", regime))] if regime else []
    where += [str(each) for each in arguments if isinstance(each, int)]
    told = told[:1].upper() + told[1:]
    return words.words("sources-about", thing=told, where=", ".join(where)) if where else told


def about_file(words: Words, purpose: str, danish: str) -> str:
    """What a file as a whole is about, from its head: its purpose is told in English, its name in Danish."""
    return words.words("sources-about-file", purpose=re.split(r"[:.]", purpose)[0], danish=danish or purpose)


def thing_text(words: Words, thing: str, regime: str | None = None, file: str | None = None) -> str:
    """What a thing of the law is called: a requirement, a route of a regime, a reason, a ground, a value.

    One that has no name in the words is told by the matter of its file, or shown as the rules call it.
    """
    for message in thing_messages(thing, regime, file):
        if message in entries(words.language, message.partition("-")[0]):
            text = words.words(message)
            return words.words("sources-way", way=text) if message.startswith("route-") else text
    return thing.replace("_", " ")


def value_text(words: Words, value: str) -> str:
    """What one of the values of a field is called; one that is none is told as a thing of the law."""
    message = _value_id(value)
    return words.words(message) if message in entries(words.language, "input") else thing_text(words, value)


def thing_messages(thing: str, regime: str | None = None, file: str | None = None) -> list[str]:
    """The messages that may hold what a thing is called, the most fitting first."""
    routes = [_id("route", f"{regime}_{thing}")] if regime else []
    files = [_id("sources-file", PurePosixPath(file).stem)] if file else []
    return [_id("sources-thing", thing), _id("requirement", thing), *routes, *files, _value_id(thing)]


def _value_id(value: str) -> str:
    return _id("input-value", value.removeprefix("from_"))  # no constant begins with a digit: from_6_months_or_more


def rank_text(words: Words, rank: str, *, long: bool = False) -> str:
    """How far a source is trusted: in a word, or with what that means."""
    message = _id("sources-rank", rank) + ("-long" if long else "")
    return words.words(message) if message in entries(words.language, "sources") else rank.replace("_", " ")


def reason_text(words: Words, reason: str) -> str:
    """Why no rule follows a statement, as a sentence."""
    message = _id("sources-reason", reason)
    return words.words(message) if message in entries(words.language, "sources") else reason.replace("_", " ")


def vintage_text(words: Words, vintage: str) -> str:
    """Of which time a document is."""
    message = _id("sources-vintage", vintage)
    return words.words(message) if message in entries(words.language, "sources") else vintage.replace("_", " ")


def _known(words: Words, file: str, name: str | int) -> bool:
    return isinstance(name, str) and _id(file, name) in entries(words.language, file)


def _id(file: str, name: str) -> str:
    return f"{file}-{name}".replace("_", "-")
