"""The answer of `check` as text: the verdict, then what it turns on, or with `full` everything."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from explanations.layout import Line, Row, Style, paragraph, plain, table
from explanations.sentences import fact_names, final, listed
from explanations.words import Argument, Words, entries

if TYPE_CHECKING:
    from bridge.answers import CheckAnswer, RequirementAnswer, RouteAnswer, Warning

__all__ = ["Line", "check_text", "plain"]

_OK: Final = ("met", "exempt")
_STYLES: Final[Mapping[str, Style]] = {
    "met": "good",
    "exempt": "good",
    "missing": "bad",
    "waiting": "waiting",
    "unknown": "unsure",
    "assessment": "unsure",
}
_VERDICT_STYLES: Final[Mapping[str, Style]] = {
    "eligible": "good",
    "not_eligible": "waiting",
    "undetermined": "unsure",
    "assessment": "unsure",
}
_SHOWN_FIRST: Final = ("missing", "unknown", "assessment")
MOST_SOURCES: Final = 3
"""Of more sources in a row of the short form, only the first are shown."""
_TOTALS: Final = ("points",)
"""Requirements that add up what others give: where another one tells why, they only repeat it."""
_OTHER_WAYS: Final = ("eu_citizen_or_family", "strong_ties")
"""Facts that open routes of their own, and that nearly every file leaves out."""


def check_text(
    words: Words,
    answer: "CheckAnswer",
    *,
    full: bool,
    width: int = 80,
    file: str | None = None,
    first_day: date | None = None,
) -> list[Line]:
    """The lines that people read.

    `file`, with the options of the question, is named in the next step. `first_day` is the first one
    that the rules cover, for an application that lies before it.
    """
    if answer.regime is None:
        return not_covered(words, answer.filed, first_day, width)
    shown = _shown(words, answer)
    lines = paragraph(_title(words, answer), width, "dim")
    lines += reading_lines(words, answer.reading, width)
    lines += [(), *_headline(words, answer, shown, width)]
    lines += warning_lines(answer.warnings, width)
    if full:
        lines += _every_route(words, answer, width)
    elif shown:
        rows = [row._replace(sources=row.sources[:MOST_SOURCES]) for row in _decisive_rows(words, shown)]
        lines += [(), *table(rows, width)] if rows else []
    below = _below(words, answer, shown, full, width)
    lines += [(), *below] if below else []
    return [*lines, (), *paragraph(_next(words, answer, full, file), width, "headline")]


def _title(words: Words, answer: "CheckAnswer") -> str:
    decided = answer.on != answer.filed
    return words.words(
        "check-title-decided" if decided else "check-title",
        filed=answer.filed,
        on=answer.on,
        regime=regime_name(words, str(answer.regime)),
    )


def reading_lines(words: Words, reading: str | None, width: int) -> list[Line]:
    """That the answer reads one source in place of the better-ranked law, where it does."""
    return [] if reading is None else paragraph(words.words("check-reading", reading=reading), width, "unsure")


def not_covered(words: Words, filed: date, first_day: date | None, width: int) -> list[Line]:
    """That no rules known here cover the application."""
    if first_day:
        text = words.words("check-not-covered-before", first=first_day)
    else:
        text = words.words("check-not-covered", filed=filed)
    return paragraph(text, width, "headline")


# The route that decides the wording


def _shown(words: Words, answer: "CheckAnswer") -> "RouteAnswer | None":
    """The best route: the answer's verdict, the earliest day by time alone, the fewest things missing."""
    routes = [route for route in answer.routes if route.open] or list(answer.routes)
    own = [route for route in routes if not _hangs_on_other_ways(route)] or routes
    return min(own, key=lambda route: _distance(words, answer, route), default=None)


def _hangs_on_other_ways(route: "RouteAnswer") -> bool:
    return any(set(each.unknown_facts) & set(_OTHER_WAYS) for each in route.requirements)


def _distance(words: Words, answer: "CheckAnswer", route: "RouteAnswer") -> tuple[bool, bool, date, int, date]:
    missing = _with_status(route, "missing")
    days = [each.until or date.max for each in missing]
    wrong = answer.verdict in ("eligible", "assessment") and route.verdict != answer.verdict
    waits = len(missing) == len(_with_status(route, *_SHOWN_FIRST))
    by_time_alone = max(days, default=date.max) if waits else date.max
    return wrong, _never(words, route) is not None, by_time_alone, len(missing), max(days, default=date.min)


def _with_status(route: "RouteAnswer", *statuses: str) -> "list[RequirementAnswer]":
    return [each for each in route.requirements if each.status in statuses]


def _told(route: "RouteAnswer", *statuses: str) -> "list[RequirementAnswer]":
    """Those with a status, without the totals that only repeat what others of them lack."""
    found = _with_status(route, *statuses)
    told = without_totals([each.requirement for each in found])
    return [each for each in found if each.requirement in told]


def without_totals(requirements: Sequence[str]) -> list[str]:
    """The requirements, without the totals that only repeat what others of them lack."""
    return [each for each in requirements if each not in _TOTALS] or list(requirements)


def _never(words: Words, route: "RouteAnswer") -> "RequirementAnswer | None":
    """What is missing on a route and can never be mended."""
    missing = _with_status(route, "missing")
    return next((each for each in missing if final(words, each.because)), None)


# Headline


def _headline(words: Words, answer: "CheckAnswer", shown: "RouteAnswer | None", width: int) -> list[Line]:
    style = _VERDICT_STYLES[answer.verdict]
    return paragraph(_headline_text(words, answer, shown), width, style or "headline")


def _headline_text(words: Words, answer: "CheckAnswer", shown: "RouteAnswer | None") -> str:
    if shown is None:
        return words.words("check-undetermined", count=0, count_words="")
    if answer.verdict == "eligible":
        if shown is answer.routes[0]:
            return words.words("check-eligible")
        return words.words("check-eligible-way", way=way_name(words, shown.regime, shown.route))
    if answer.verdict == "assessment":
        left = [each.requirement for each in _told(shown, "assessment")]
        return words.words("check-assessment", requirements=requirement_names(words, left))
    if answer.verdict == "undetermined":
        return _undetermined(words, answer, shown)
    return _not_eligible(words, answer, shown)


def _undetermined(words: Words, answer: "CheckAnswer", shown: "RouteAnswer") -> str:
    facts = {path for each in shown.requirements for path in each.unknown_facts}
    count = len(facts | set(_other_ways(answer)))
    figures = [each for requirement in shown.requirements for each in requirement.missing_figures]
    if count == 0 and figures:
        return words.words("check-undetermined-figure", year=year_of(figures[0]))
    return words.words("check-undetermined", count=count, count_words=number(words, count))


def _not_eligible(words: Words, answer: "CheckAnswer", shown: "RouteAnswer") -> str:
    if never := _never(words, shown):
        return words.words("check-never", requirement=never.requirement)
    missing = _told(shown, "missing")
    days = [each.until for each in missing if each.until]
    if days and len(days) == len(_told(shown, *_SHOWN_FIRST)):
        # A day that has come, and on which what is filed does not meet the rules, is one for another application.
        return words.words("check-from", until=max(days), anew="yes" if max(days) <= answer.on else "no")
    counted = number(words, len(missing))
    return words.words(
        "check-not-yet",
        missing=len(missing),
        missing_words=counted,
        missing_start=_start(counted),
        timed=len(days),
        timed_words=number(words, len(days)),
        all="yes" if len(days) == len(missing) else "no",
    )


def _other_ways(answer: "CheckAnswer") -> list[str]:
    return [path for path in _OTHER_WAYS if path in answer.unknown_facts]


# What stands below


def warning_lines(warnings: "Iterable[Warning]", width: int) -> list[Line]:
    """The warnings, with their sources."""
    return [line for each in warnings for line in paragraph(each.text, width, "warning", each.cites)]


def _decisive_rows(words: Words, route: "RouteAnswer") -> list[Row]:
    """What a route turns on: what is missing for certain, what is not known, what is left open."""
    return [row for status in _SHOWN_FIRST for each in _with_status(route, status) for row in _rows(words, each)]


def _rows(words: Words, requirement: "RequirementAnswer", indent: str = "") -> list[Row]:
    """A requirement, and its parts where it is a group."""
    waiting = requirement.status == "missing" and requirement.until is not None
    status = "waiting" if waiting else requirement.status
    label = indent + words.words(_message("requirement", requirement.requirement))
    word = words.words(f"check-status-{status}", requirement=requirement.requirement)
    text = requirement.because
    if requirement.until is not None and requirement.status not in _OK:
        until = words.words(
            "check-until-otherwise" if status == "assessment" else "check-until",
            requirement=requirement.requirement,
            until=requirement.until,
        )
        text = f"{text} {until}"
    row = Row(((label, ""), (word, _STYLES[status])), text, requirement.cites)
    return [row, *(row for part in requirement.parts for row in _rows(words, part, indent + "  "))]


def _every_route(words: Words, answer: "CheckAnswer", width: int) -> list[Line]:
    lines: list[Line] = []
    for route in (each for each in answer.routes if each.open):
        message = "check-way-never" if _never(words, route) else f"check-way-{route.verdict}"
        heading = words.words(message.replace("_", "-"), way=_way_of(words, answer, route))
        rows = [row for each in route.requirements for row in _rows(words, each)]
        lines += [(), *paragraph(heading, width, _VERDICT_STYLES[route.verdict])]
        lines += table(rows, width)
    closed = [each for each in answer.routes if not each.open]
    return [*lines, *([()] if closed else []), *_closed_routes(words, answer, closed, width)]


def _closed_routes(words: Words, answer: "CheckAnswer", closed: "Sequence[RouteAnswer]", width: int) -> list[Line]:
    """A line for each, with what closes it: what is missing there and not on the open ones."""
    elsewhere = {each.requirement for route in answer.routes if route.open for each in _with_status(route, "missing")}
    lines: list[Line] = []
    for route in closed:
        text = words.words("check-way-closed", way=_way_of(words, answer, route))
        missing = _with_status(route, "missing")
        own = [each for each in missing if each.requirement not in elsewhere]
        # Of the age and the school years that a way for the young asks, the age is what everybody knows.
        too_old = next((each for each in own if each.requirement == "age" and each.until is None), None)
        gate = too_old or next(reversed(own or missing), None)
        because = f" {gate.because}" if gate else ""
        lines += paragraph(text + because, width, "dim", gate.cites if gate else ())
    return lines


def _way_of(words: Words, answer: "CheckAnswer", route: "RouteAnswer") -> str:
    way = _start(way_name(words, route.regime, route.route))
    if all(each.regime == answer.regime for each in answer.routes):
        return way
    return words.words("check-way-of", way=way, regime=regime_name(words, route.regime))


def _below(words: Words, answer: "CheckAnswer", shown: "RouteAnswer | None", full: bool, width: int) -> list[Line]:
    """What could open another way, what was told, and what the answer rests on."""
    lines: list[Line] = []
    looked_at = answer.routes if full else filter(None, [shown])
    if _pending(answer) and any(each.until for route in looked_at for each in _with_status(route, *_SHOWN_FIRST)):
        lines += paragraph(words.words("check-pending-days", filed=answer.filed), width)
    if answer.verdict == "undetermined" and (ways := _other_ways(answer)):
        facts = listed(words, fact_names(words, ways))
        lines += paragraph(words.words("check-other-ways", count=len(ways), facts=facts), width, "unsure")
    lines += figure_lines(words, answer.figures, width)
    if full:
        lines += rests_lines(words, answer.rests_on, width)
        base = answer.knowledge_base
        version = words.words("check-version", version=base.version, digest=base.digest)
        lines += paragraph(version, width, "dim")
    elif shown:
        lines += rests_lines(words, _rests_on(_with_status(shown, *_SHOWN_FIRST)), width)
    return lines


def _rests_on(requirements: "Iterable[RequirementAnswer]") -> list[str]:
    """The weak sources of what is not met, and of the parts that it counts."""
    found: dict[str, None] = {}
    for each in requirements:
        found |= dict.fromkeys(each.rests_on)
        found |= dict.fromkeys(_rests_on(part for part in each.parts if part.status not in _OK))
    return list(found)


def rests_lines(words: Words, rests_on: Sequence[str], width: int) -> list[Line]:
    """One paragraph on the choices and the unverified statements that an answer rests on."""
    return paragraph(rests_text(words, rests_on), width, "dim") if rests_on else []


def rests_text(words: Words, rests_on: Sequence[str]) -> str:
    """The choices and the unverified statements, at least one, that an answer rests on."""
    ordered = sorted(set(rests_on), key=_kind_and_number)
    choices = ", ".join(each for each in ordered if each.startswith("choice."))
    unverified = ", ".join(each for each in ordered if not each.startswith("choice."))
    kind = "both" if choices and unverified else "choices" if choices else "unverified"
    return words.words("check-rests", kind=kind, choices=choices, unverified=unverified)


def _kind_and_number(source: str) -> tuple[str, int, str]:
    """What orders sources: `choice.10` comes after `choice.2`."""
    kind, _, number_in = source.partition(".")
    digits = re.match(r"\d+", number_in)
    return kind, int(digits[0]) if digits else 0, number_in


def figure_lines(words: Words, figures: Mapping[str, float], width: int) -> list[Line]:
    """The figures that were supplied with the question."""
    if not figures:
        return []
    told = [
        words.words("check-figure", year=year_of(name), amount=words.money(round(amount * 100)))
        for name, amount in sorted(figures.items())
    ]
    return paragraph(words.words("check-figures", figures=listed(words, told)), width, "dim")


def _pending(answer: "CheckAnswer") -> bool:
    """Whether an application is filed already: the days from which time mends something are those of another one."""
    return answer.filed < answer.on


def _next(words: Words, answer: "CheckAnswer", full: bool, file: str | None) -> str:
    file = file or words.words("check-file")
    step: str = "need" if answer.verdict == "not_eligible" else answer.verdict
    if answer.verdict == "eligible" and _pending(answer):
        step = "pending"
    elif answer.verdict == "undetermined" and answer.missing_figures and not answer.unknown_facts:
        return figure_step(words, "check", answer.missing_figures, file)
    elif answer.verdict == "not_eligible" and _nothing_helps(words, answer):
        step = "nothing" if full else "full"
    return words.words(f"check-next-{step}", file=file)


def _nothing_helps(words: Words, answer: "CheckAnswer") -> bool:
    """Whether every route that is open to the person is barred for good."""
    return all(_never(words, route) for route in answer.routes if route.open)


def figure_step(words: Words, command: str, figures: Sequence[str], file: str) -> str:
    """That the question can be answered once a figure of the law is known."""
    amount = words.words("check-amount")
    return words.words(
        "check-next-figure",
        command=command,
        file=file,
        year=listed(words, [year_of(each) for each in figures]),
        figures=" ".join(f"--figure {each}={amount}" for each in figures),
    )


def year_of(figure: str) -> str:
    """The year of a figure: that of `income.2026` is 2026."""
    return figure.rpartition(".")[2]


# Names


def regime_name(words: Words, regime: str) -> str:
    """A regime in words: "eight-year rules"."""
    return words.words(_message("regime", regime))


def way_name(words: Words, regime: str, route: str) -> str:
    """A route in words that end a sentence: "after eight years"."""
    message = _message("route", f"{regime}_{route}")
    return words.words(message if message in entries(words.language, "route") else "route-other")


def requirement_names(words: Words, requirements: Iterable[str]) -> str:
    """Requirements in a row: "the Danish exam and your income"."""
    return listed(words, [words.words(_message("requirement", each) + "-long") for each in requirements])


def number(words: Words, count: int) -> str:
    """A number in words, as far as there are words for it."""
    arguments: dict[str, Argument] = {"number": count}
    return words.words("check-number", **arguments)


def _message(file: str, name: str) -> str:
    return f"{file}-{name}".replace("_", "-")


def _start(text: str) -> str:
    return text[:1].upper() + text[1:]
