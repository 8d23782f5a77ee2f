"""Sentences of the interview: its questions, why they are asked, what answers would do, what was never needed."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from bridge.applicant import Entry, fields_of, shape_at
from bridge.documents import Document
from explanations.fact_text import fact_text
from explanations.sentences import listed
from explanations.words import Words

#: So many facts are asked for one by one.
_FEW: Final = 3


def question_text(words: Words, facts: Sequence[str], document: Document) -> str:
    """The question about the facts of a field that are not known: each by itself where they are few."""
    if len(facts) <= _FEW:
        return " ".join(fact_text(words, path, document) for path in facts)
    named = [words.label(path) for path in facts if "[" in path or "." in path]
    return words.words("interview-open-facts", facts=listed(words, list(dict.fromkeys(named))))


def why_text(words: Words, requirements: Sequence[str], cites: Sequence[str]) -> str:
    """Which requirements hang on the answer, with their sources."""
    named = [words.value(requirement) for requirement in requirements]
    return words.words("interview-why", requirements=listed(words, named), cites=", ".join(cites))


def effect_text(words: Words, answers: Sequence[str], verdict: str, least: int, most: int) -> str:
    """What answers such as these would do: settle the matter, or leave so many questions that could matter."""
    told = words.words("interview-or").join(answers)
    told = told[0].upper() + told[1:]
    if most:
        return words.words("interview-effect-left", answers=told, left=most, exact="yes" if least == most else "no")
    return words.words("interview-effect-" + verdict.replace("_", "-"), answers=told)


def list_text(words: Words, met: Sequence[str]) -> str:
    """An answer that is a list, by the requirements that it meets."""
    if not met:
        return words.words("interview-meets-nothing")
    return words.words("interview-meets", requirements=listed(words, [words.value(each) for each in met]))


def never_text(words: Words, verdict: str, closing: Sequence[str] | None) -> str:
    """Why a fact could not matter.

    `closing` are requirements that are missing whatever it is, one of them on each way to a permit that it counts for:
    empty where it counts for none, None where what is missing is not everywhere the same.
    """
    if verdict != "not_eligible" or closing is None:
        return words.words("interview-never-" + verdict.replace("_", "-"))
    named = [words.value(requirement) for requirement in closing]
    return words.words("interview-never-missing", requirements=listed(words, named), count=len(named))


def example_text(words: Words, path: str, value: Any) -> str:
    """An answer in a few words: what it is, and from when to when."""
    if isinstance(value, Entry):
        return " ".join(_told(words, path, value))
    if isinstance(value, bool):
        return words.words("ask-yes" if value else "ask-no")
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, int):
        steps = [part.partition("[")[0] for part in path.split(".")]
        shape = shape_at(steps)
        kind = "money" if shape is None or shape.kind in ("income", "money") else shape.kind
        return (
            words.money(value) if kind == "money" else words.number(Decimal(value) / 100 if kind == "hours" else value)
        )
    return words.value(str(value))


def range_text(words: Words, path: str, low: object, high: object) -> str:
    """All answers between two days or amounts; None where there is no end."""
    ends = {
        name: example_text(words, path, value) for name, value in (("start", low), ("end", high)) if value is not None
    }
    message = {("start",): "interview-since", ("end",): "interview-until", ("start", "end"): "interview-from-to"}
    return words.words(message.get(tuple(ends), "interview-anything"), **ends)


def _told(words: Words, path: str, entry: Entry) -> Iterable[str]:
    fields = fields_of(type(entry))
    for field in fields.values():
        value = getattr(entry, field.attribute)
        if field.kind == "choice" and value is not None and value != field.default:
            yield words.value(value)
    start = getattr(entry, "from_", None)
    end = getattr(entry, "to", None)
    if isinstance(start, date):
        if isinstance(end, date):
            yield words.words("interview-from-to", start=start, end=end)
        else:
            yield words.words("interview-since", start=start)
