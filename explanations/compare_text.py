"""The answer of `compare` in words: the sentences that programs get too, and the answer as text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from explanations.check_text import MOST_SOURCES
from explanations.layout import Line, Row, Style, paragraph, table
from explanations.rules_text import regime_label, requirement_label, route_text
from explanations.sentences import listed
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.answers import Status, Verdict
    from bridge.compare_answers import (
        ChangeKind,
        CompareAnswer,
        ComparedRequirement,
        ComparedRoute,
        CompareFinding,
        LawAnswer,
    )

Laws = tuple["LawAnswer", "LawAnswer"]

#: In the order in which they are told.
KINDS: "Final[Sequence[ChangeKind]]" = ("gain", "lose", "none")

_STYLES: "Final[Mapping[ChangeKind, Style]]" = {"gain": "good", "lose": "bad", "none": ""}
_INDENT: Final = 5
_MOST_DIFFERING: Final = 6
"""Of more requirements of one applicant only the first are told; JSON has all."""


# Sentences, which programs get too ------------------------------------------------------------------------------------


def law_names(words: Words, laws: Laws) -> tuple[str, str]:
    """What the two laws are called: the regime, and whatever else tells one from the other."""
    one, other = laws
    apart = {part for part in ("on", "reading", "rules") if getattr(one, part) != getattr(other, part)}
    return _law_name(words, one, apart), _law_name(words, other, apart)


def _law_name(words: Words, law: "LawAnswer", apart: set[str]) -> str:
    name = listed(words, [regime_label(words, regime) for regime in law.regimes])
    name = words.words("compare-law", regimes=name) if law.regimes else words.words("compare-law-of-day")
    if "on" in apart and law.on:
        name = words.words("compare-law-on", law=name, on=law.on)
    if "reading" in apart:
        message = "compare-law-read" if law.reading else "compare-law-ranked"
        name = words.words(message, law=name, reading=law.reading or "none")
    if "rules" in apart:
        message = "compare-law-in" if law.rules else "compare-law-shipped"
        name = words.words(message, law=name, folder=law.rules or "none")
    return name


def headline(words: Words, answer: "CompareAnswer") -> str:
    """The first sentence: of how many kinds those are who gain and who lose, or how many applicants do."""
    gain, lose, none = (len(answer.of(kind)) for kind in KINDS)
    if any(each.applicant is not None for each in answer.findings) or not answer.findings:
        return words.words("compare-headline-applicants", all=gain + lose + none, gain=gain, lose=lose)
    if none:
        return nobody_text(words)
    return words.words("compare-headline", gain=gain, lose=lose)


def nobody_text(words: Words) -> str:
    """That it is the same under both."""
    return words.words("compare-headline-same")


def kind_text(words: Words, laws: Laws, kind: "ChangeKind", requirements: Sequence[str]) -> str:
    """Which people are of a kind, as a sentence."""
    names = law_names(words, laws)
    let_in, kept_out = names if kind == "lose" else names[::-1]
    lacking = listed(words, [requirement_label(words, each) for each in requirements])
    return words.words(f"compare-kind-{kind}", let_in=let_in, kept_out=kept_out, requirements=lacking)


def person_text(
    words: Words,
    applicant: str,
    kind: "ChangeKind",
    verdicts: "tuple[Verdict, Verdict]",
    differs: "Sequence[ComparedRequirement]",
) -> str:
    """What changes for an applicant, as a sentence."""
    if verdicts[0] == verdicts[1]:
        return words.words("compare-person-same", applicant=applicant, verdict=verdict_text(words, verdicts[0]))
    text = words.words(f"compare-person-{kind}", applicant=applicant, verdicts=_both_verdicts(words, verdicts))
    if not differs:
        return text
    by = listed(words, [requirement_label(words, each.requirement) for each in differs])
    return f"{text} {words.words('compare-person-by', requirements=by)}"


def _both_verdicts(words: Words, verdicts: "tuple[Verdict, Verdict]") -> str:
    first, second = (verdict_text(words, each) for each in verdicts)
    return first if first == second else words.words("compare-verdicts", first=first, second=second)


def verdict_text(words: Words, verdict: "Verdict") -> str:
    """A verdict in a few words."""
    return words.words("verify-value-" + verdict.replace("_", "-"))


def proof_text(words: Words, findings: "Sequence[CompareFinding]") -> str:
    """What is proved of everybody else."""
    if not all(each.proved for each in findings):
        return words.words("compare-proof-not")
    same = all(each.kind == "none" for each in findings)
    return words.words("compare-proof-same" if same else "compare-proof")


def space_text(words: Words, facts: int, figures: Sequence[str]) -> str:
    """What that holds for, and what not."""
    told = [words.words("compare-space", facts=facts)]
    if figures:
        apart = (each.partition(".") for each in figures)
        named = [words.words("compare-figure", figure=requirement_label(words, name), year=y) for name, _, y in apart]
        told.append(words.words("compare-space-figures", figures=listed(words, named)))
    return " ".join(told)


# The answer as text ---------------------------------------------------------------------------------------------------


def compare_text(words: Words, answer: "CompareAnswer", *, width: int, written: bool = False) -> list[Line]:
    """The lines that people read; `written` says whether the files of the witnesses are."""
    lines = paragraph(title(words, answer.laws), width, "dim")
    lines += [(), *paragraph(answer.text, width, "headline")]
    people = [each for each in answer.findings if each.applicant is not None]
    if people:
        for kind in KINDS:
            lines += _people(words, answer, kind, width)
        return lines
    for kind in KINDS[:2]:
        found = answer.of(kind)
        if found:
            lines += [(), *paragraph(kind_heading(words, answer, kind), width, _STYLES[kind])]
        for number, each in enumerate(found, start=1):
            lines += [(), *_kind(words, each, number, width)]
    lines += [()]
    if answer.proof:
        lines += paragraph(answer.proof, width)
    lines += paragraph(answer.space, width, "dim")
    if not written and any(each.file for each in answer.findings):
        lines += [(), *paragraph(words.words("compare-next-witnesses"), width, "headline")]
    return lines


def title(words: Words, laws: Laws) -> str:
    """Which two laws are compared, and as of which day."""
    first, second = law_names(words, laws)
    (on, filed), others = (laws[0].on, laws[0].filed), (laws[1].on, laws[1].filed)
    names = {"first": first, "second": second}
    if on and filed:
        if (on, filed) != others:
            return words.words("compare-title", **names)
        message = "compare-title-on" if on == filed else "compare-title-filed"
        return words.words(message, on=on, filed=filed, **names)
    if day := on or filed:
        return words.words("compare-title-decided" if on else "compare-title-applied", day=day, **names)
    return words.words("compare-title-own-days", **names)


def kind_heading(words: Words, answer: "CompareAnswer", kind: "ChangeKind") -> str:
    """What is told of all kinds of people who gain, or who lose."""
    names = law_names(words, answer.laws)
    let_in, kept_out = names if kind == "lose" else names[::-1]
    return words.words(f"compare-heading-{kind}", let_in=let_in, kept_out=kept_out)


def people_heading(words: Words, answer: "CompareAnswer", kind: "ChangeKind") -> str:
    """What is told of all applicants who gain, who lose, or for whom nothing changes."""
    return words.words(f"compare-heading-people-{kind}", count=len(answer.of(kind)))


def _kind(words: Words, finding: "CompareFinding", number: int, width: int) -> list[Line]:
    label = kind_label(words, finding)
    lines = table([Row(((f"{number}.", ""),), label, finding.cites[:MOST_SOURCES], "headline")], width)
    ways = way_texts(words, finding.routes)
    text = words.words("compare-ways", ways="; ".join(ways), count=len(ways))
    lines += paragraph(text, width, indent=_INDENT)
    if judged := judged_text(words, finding):
        lines += paragraph(judged, width, "unsure", indent=_INDENT)
    for text in told_texts(words, finding):
        lines += paragraph(text, width, indent=_INDENT)
    for command in finding.commands or ():
        lines += paragraph(command, width, "dim", indent=_INDENT)
    return lines


def kind_label(words: Words, finding: "CompareFinding") -> str:
    """The requirements that people of a kind lack, as a heading."""
    text = listed(words, [requirement_label(words, each) for each in finding.requirements])
    return text[:1].upper() + text[1:]


def judged_text(words: Words, finding: "CompareFinding") -> str | None:
    """What is left to the authority, if anything is."""
    if not finding.judged:
        return None
    judged = listed(words, [requirement_label(words, each) for each in finding.judged])
    return words.words("compare-judged", requirements=judged)


def way_texts(words: Words, routes: "Sequence[ComparedRoute]") -> list[str]:
    """The ways on which people of a kind would be let in, and, where it is another one, what it is held against."""
    ways = [(each.regime, each.route) for each in routes]
    return [_way(words, each, alone=ways.count((each.regime, each.route)) == 1) for each in routes]


def _way(words: Words, route: "ComparedRoute", *, alone: bool) -> str:
    way = route_text(words, route.regime, route.route)
    if alone and route.closest_route == route.route:
        return way
    closest = route_text(words, route.closest_regime, route.closest_route)
    return words.words("compare-way-held-against", way=way, closest=closest)


def told_texts(words: Words, finding: "CompareFinding") -> Iterator[str]:
    """What one of the people is told of each requirement under the law that keeps them out."""
    kept_out = 1 if finding.kind == "lose" else 0
    for each in finding.differs:
        if because := each.because[kept_out]:
            label = requirement_label(words, each.requirement)
            message = "compare-told" if len(finding.differs) == 1 else "compare-told-of"
            yield words.words(message, requirement=label, because=because)


# Applicants -----------------------------------------------------------------------------------------------------------


def _people(words: Words, answer: "CompareAnswer", kind: "ChangeKind", width: int) -> list[Line]:
    found = answer.of(kind)
    if not found:
        return []
    lines = [(), *paragraph(people_heading(words, answer, kind), width, _STYLES[kind])]
    if kind == "none":
        return [*lines, *table(list(_unchanged(words, found)), width)]
    for each in found:
        lines += [(), *_person(words, each, width)]
    return lines


def _unchanged(words: Words, found: "Sequence[CompareFinding]") -> Iterator[Row]:
    """Those for whom it is the same, by what it is."""
    by_verdicts: dict[tuple[Verdict, Verdict], list[str]] = {}
    for each in found:
        if each.verdicts:
            by_verdicts.setdefault(each.verdicts, []).append(each.applicant or "")
    for verdicts, applicants in by_verdicts.items():
        text = _both_verdicts(words, verdicts)
        yield Row((("-", ""),), words.words("compare-unchanged", verdict=text, applicants="; ".join(applicants)))


def _person(words: Words, finding: "CompareFinding", width: int) -> list[Line]:
    told = _both_verdicts(words, finding.verdicts) if finding.verdicts else ""
    told = words.words("compare-verdicts-of", applicant=finding.applicant or "", verdicts=told)
    lines = paragraph(told, width, "headline", indent=2)
    rows = []
    for each in finding.differs[:_MOST_DIFFERING]:
        worse = 1 if finding.kind == "lose" else 0
        because = each.because[worse] or words.words("compare-not-asked")
        rows.append(Row(((requirement_label(words, each.requirement), ""),), because, each.cites[:MOST_SOURCES]))
    lines += table(rows, width, indent=_INDENT - 1)
    for command in finding.commands or ():
        lines += paragraph(command, width, "dim", indent=_INDENT - 1)
    return lines


def status_text(words: Words, requirement: str, status: "Status | None") -> str:
    """A status in a few words; none where the requirement is not asked."""
    if status is None:
        return words.words("compare-not-asked")
    message = "missing" if status == "missing" else status
    return words.words(f"check-status-{message}", requirement=requirement.replace("_", "-"))
