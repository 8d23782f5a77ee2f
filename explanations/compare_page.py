"""The answer of `compare` as one page: to send around, to read and to print."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bridge.applicant import Applicant, fields_of
from explanations.compare_text import (
    KINDS,
    judged_text,
    kind_heading,
    kind_label,
    law_names,
    people_heading,
    status_text,
    title,
    way_texts,
)
from explanations.fact_text import shown
from explanations.page import Row, distinct, render, shown_label, version_text
from explanations.rules_text import requirement_label
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.compare_answers import ChangeKind, CompareAnswer, ComparedRequirement, CompareFinding


class Told(NamedTuple):
    """How somebody stands under one law, and what is said of it."""

    status: str
    because: str | None


class Standing(NamedTuple):
    """A requirement, and how somebody stands under each law."""

    label: str
    told: Sequence[Told]


class Kind(NamedTuple):
    """People of one kind with a witness, or one applicant."""

    number: int
    anchor: str
    label: str
    text: str
    judged: str | None
    ways: Sequence[str]
    cites: Sequence[str]
    statuses: Sequence[Standing]
    facts: Sequence[Row]
    commands: Sequence[str]


class Part(NamedTuple):
    """Those who gain, who lose, or for whom nothing changes."""

    heading: str
    kinds: Sequence[Kind]


class Page(NamedTuple):
    """All that stands on the page, in words."""

    title: str
    headline: str
    names: Sequence[str]
    parts: Sequence[Part]
    people: Sequence[Part]
    proof: str | None
    space: str
    facts: Sequence[str]
    cited: Sequence[str]
    sources: Mapping[str, str]
    versions: Sequence[str]


def compare_page(words: Words, answer: "CompareAnswer", sources: Mapping[str, str] | None = None) -> str:
    """The answer as an HTML page that needs nothing beside itself.

    `sources` gives the paraphrase of each id of the register, in English; without it the ids alone are listed.
    """
    of_people = any(each.applicant is not None for each in answer.findings)
    parts = [
        Part(
            (people_heading if of_people else kind_heading)(words, answer, kind),
            [_kind(words, kind, number, each) for number, each in enumerate(found, start=1)],
        )
        for kind in KINDS
        if (found := answer.of(kind)) and (of_people or kind != "none")
    ]
    versions = dict.fromkeys(version_text(words, law.knowledge_base) for law in answer.laws)
    page = Page(
        title=title(words, answer.laws),
        headline=answer.text,
        names=[name[:1].upper() + name[1:] for name in law_names(words, answer.laws)],
        parts=() if of_people else parts,
        people=parts if of_people else (),
        proof=answer.proof,
        space=answer.space,
        facts=answer.facts,
        cited=distinct(*(each.cites for each in answer.findings)),
        sources=sources or {},
        versions=list(versions),
    )
    return render(words, "compare.html.jinja", page, page.cited)


def _kind(words: Words, kind: "ChangeKind", number: int, finding: "CompareFinding") -> Kind:
    label = kind_label(words, finding) if finding.applicant is None else shown_label(finding.applicant)
    return Kind(
        number=number,
        anchor=f"{kind}-{number}",
        label=label,
        text=shown_label(finding.text),
        judged=judged_text(words, finding),
        ways=way_texts(words, finding.routes),
        cites=finding.cites,
        statuses=[_standing(words, each) for each in finding.differs],
        facts=list(_facts(words, finding.witness or {})),
        commands=finding.commands or (),
    )


def _standing(words: Words, requirement: "ComparedRequirement") -> Standing:
    name = requirement.requirement
    told = (
        Told(status_text(words, name, status), because)
        for status, because in zip(requirement.statuses, requirement.because, strict=True)
    )
    return Standing(requirement_label(words, name), list(told))


def _facts(words: Words, witness: Mapping[str, object]) -> Iterator[Row]:
    """What the file of a witness says, in words."""
    for name, field in fields_of(Applicant).items():
        if name in witness and name not in ("id", "nothing_else"):
            label = words.label(name)
            yield label[:1].upper() + label[1:], shown(words, field, witness[name], name)
    if witness.get("nothing_else"):
        yield words.words("compare-page-else"), words.words("ask-shown-nothing")
