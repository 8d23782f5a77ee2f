"""The answer of `need` as text: from which day, what to do until then, and what else there is."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from explanations.check_text import (
    figure_lines,
    figure_step,
    not_covered,
    number,
    reading_lines,
    regime_name,
    requirement_names,
    rests_lines,
    warning_lines,
    way_name,
    without_totals,
    year_of,
)
from explanations.layout import Line, Row, Style, paragraph, plain, table
from explanations.sentences import fact_names, listed
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.answers import NeedAnswer, NeedOption

__all__ = ["Line", "need_text", "plain"]

_USUAL_YEARS: Final = 15
"""How far ahead `need` looks where nobody asks for more or less."""


def need_text(
    words: Words,
    answer: "NeedAnswer",
    *,
    all_answers: bool,
    width: int = 80,
    file: str | None = None,
    first_day: date | None = None,
    known_figures: Collection[str] = (),
) -> list[Line]:
    """The lines that people read; with `all_answers`, every way and not only the best.

    `file`, with the options of the question, is named in the next step. `first_day` is the first one
    that the rules cover, for an application that lies before it. `known_figures` are those that the
    rules know; where they are not given, those of the years to come count as not known.
    """
    if answer.regime is None:
        return not_covered(words, answer.filed, first_day, width)
    file = file or words.words("check-file")
    options = (answer.all or answer.answers) if all_answers else answer.answers
    to_keep = [each for each in answer.warnings if each.warning == "keep_until_decided"]
    lines = paragraph(_title(words, answer), width, "dim")
    lines += reading_lines(words, answer.reading, width)
    lines += [(), *_headline(words, answer, width)]
    if answer.already_eligible:
        lines += warning_lines(answer.warnings, width)
    else:
        lines += warning_lines((each for each in answer.warnings if each not in to_keep), width)
        if options:
            lines += _options(words, answer, options, width)
            lines += [(), *warning_lines(to_keep, width)] if to_keep else []
        elif answer.blocked_by:
            lines += [(), *_blocked(words, answer, width)]
    below = _below(words, answer, options, known_figures, width)
    lines += [(), *below] if below else []
    return [*lines, (), *_last(words, answer, all_answers, file, width)]


# The first lines


def _title(words: Words, answer: "NeedAnswer") -> str:
    return words.words(
        "need-title-filed" if answer.filed != answer.on else "need-title",
        filed=answer.filed,
        on=answer.on,
        regime=regime_name(words, str(answer.regime)),
    )


def _headline(words: Words, answer: "NeedAnswer", width: int) -> list[Line]:
    style: Style = "waiting"
    if answer.already_eligible:
        text, style = words.words("need-already"), "good"
    elif answer.possible is None:
        text, style = _unsure(words, answer), "unsure"
    elif not answer.answers:
        text, style = words.words("need-impossible", years=answer.within_years), "bad"
    else:
        first = answer.answers[0]
        text = _counted(words, answer, "need-headline", first)
        soonest = min(answer.answers, key=lambda option: option.date)
        if soonest.date < first.date:
            text = f"{text} {_counted(words, answer, 'need-sooner', soonest)}"
    return paragraph(text, width, style)


def _counted(words: Words, answer: "NeedAnswer", message: str, option: "NeedOption", way: str = "") -> str:
    """A message on an answer; one that needs no waiting has a message of its own."""
    return words.words(
        f"{message}-now" if _now(answer, option) else message,
        date=option.date,
        count=option.count,
        count_words=number(words, option.count),
        way=way,
        file=_filing(answer, option),
    )


def _now(answer: "NeedAnswer", option: "NeedOption") -> bool:
    return option.date <= answer.on


def _filing(answer: "NeedAnswer", option: "NeedOption") -> Literal["keep", "again", "new"]:
    """Whether an application is kept, filed again, or filed."""
    if option.file == "keep":
        return "keep"
    return "again" if answer.filed < answer.on else "new"


def _unsure(words: Words, answer: "NeedAnswer") -> str:
    if answer.missing_figures and not answer.unknown_facts:
        return words.words("need-unsure-figure", year=year_of(answer.missing_figures[0]))
    return words.words("need-unsure", facts=listed(words, fact_names(words, answer.unknown_facts)))


# The answers


def _options(
    words: Words,
    answer: "NeedAnswer",
    options: "Sequence[NeedOption]",
    width: int,
) -> list[Line]:
    """A block for each answer, headed where there are several."""
    blocks = [_rows(words, answer, option) for option in options]
    if len(blocks) == 1:
        return [(), *table(blocks[0], width)]
    lines: list[Line] = []
    routes = {(option.regime, option.route) for option in options}
    for option, rows in zip(options, blocks, strict=True):
        if len(routes) > 1:
            way = way_name(words, option.regime, option.route)
            heading = _counted(words, answer, "need-way-by-route", option, way)
        else:
            heading = _counted(words, answer, "need-way", option)
        lines += [(), *paragraph(heading, width, "headline"), *table(rows, width)]
    return lines


def _rows(words: Words, answer: "NeedAnswer", option: "NeedOption") -> list[Row]:
    """What to do, with the last day on which it still gives this answer; then when to apply."""
    now = _now(answer, option)
    rows = [
        Row(
            ((words.words("need-now") if now else words.words("need-by", date=change.by), "waiting"),),
            change.text,
            change.cites,
        )
        for change in sorted(option.changes, key=lambda change: change.by)
    ]
    filing = _filing(answer, option)
    if now:
        label = words.words("need-then" if rows else "need-now")
        apply = words.words("need-apply", file="keep-now" if filing == "keep" else filing)
        return [*rows, Row(((label, "good"),), apply)]
    apply = words.words("need-apply", file=filing)
    if option.held_back_by:
        held = requirement_names(words, without_totals(option.held_back_by))
        apply = f"{apply} {words.words('need-decides', requirements=held)}"
    return [*rows, Row(((words.date(option.date), "good"),), apply)]


def _blocked(words: Words, answer: "NeedAnswer", width: int) -> list[Line]:
    """What stands in the way where nothing is possible, and what may change that."""
    rows = [
        Row(
            ((words.words("requirement-" + name.replace("_", "-")), "bad"),),
            words.words("need-blocked", requirement=name),
        )
        for name in answer.blocked_by
    ]
    return table(rows, width)


# Below


def _below(
    words: Words,
    answer: "NeedAnswer",
    options: "Sequence[NeedOption]",
    known_figures: Collection[str],
    width: int,
) -> list[Line]:
    """What is assumed, what is not known, and what the answer rests on."""
    lines: list[Line] = []
    if answer.already_eligible:
        return figure_lines(words, answer.figures, width)
    if any(option.date > answer.on for option in answer.answers):
        lines += paragraph(words.words("need-assumed"), width, "dim")
    if answer.unknown_facts and answer.possible is not None:
        facts = listed(words, fact_names(words, answer.unknown_facts))
        possible = "yes" if answer.possible else "no"
        lines += paragraph(words.words("need-worst-case", facts=facts, possible=possible), width, "unsure")
    if answer.unknown_facts and answer.best_case:
        lines += paragraph(_best_case(words, answer), width, "unsure")
    if answer.possible is not None or answer.unknown_facts:
        lines += _unknown_figures(words, answer, options, known_figures, width)
    if answer.assessment_now:
        lines += paragraph(words.words("need-assessment"), width, "unsure")
    lines += figure_lines(words, answer.figures, width)
    return lines + rests_lines(words, answer.rests_on, width)


def _best_case(words: Words, answer: "NeedAnswer") -> str:
    """What would be needed if all that is not known turned out well: the smallest of the earliest answers."""
    best = min(answer.best_case, key=lambda option: (option.date, option.count))
    return words.words(
        "need-best-case", when="now" if best.date == answer.on else "later", day=best.date, count=best.count
    )


def _unknown_figures(
    words: Words,
    answer: "NeedAnswer",
    options: "Sequence[NeedOption]",
    known_figures: Collection[str],
    width: int,
) -> list[Line]:
    """Of which years the amount is not known, and how it is taken."""
    lines: list[Line] = []
    message = "reason-unknown-figure" if answer.possible is None else "need-figure"
    for figure in answer.missing_figures:
        text = words.words(message, figure=figure, year=year_of(figure))
        lines += paragraph(text, width, "unsure")
    known = {*known_figures, *answer.figures, *answer.missing_figures}
    years = {
        option.date.year
        for option in options
        for change in option.changes
        if change.change == "raise_income" and option.date.year > answer.on.year
    }
    ahead = [str(year) for year in sorted(years) if f"income.{year}" not in known]
    if ahead:
        text = words.words("need-figure-ahead", count=len(ahead), years=listed(words, ahead))
        lines += paragraph(text, width, "unsure")
    return lines


def _last(words: Words, answer: "NeedAnswer", all_answers: bool, file: str, width: int) -> list[Line]:
    """Whether there is another way, or else what to do next."""
    again = file if answer.within_years == _USUAL_YEARS else f"{file} --within {answer.within_years}"
    if answer.already_eligible:
        step = "pending" if answer.filed < answer.on else "eligible"
        return paragraph(words.words(f"check-next-{step}"), width, "headline")
    if answer.possible is None:
        if answer.missing_figures and not answer.unknown_facts:
            return paragraph(figure_step(words, "need", answer.missing_figures, again), width, "headline")
        return paragraph(words.words("need-next-unsure", file=again), width, "headline")
    if not answer.answers:
        return paragraph(words.words("check-next-full", file=file), width, "headline")
    if all_answers:
        text = words.words("need-all", years=answer.within_years)
        return paragraph(text, width, "headline")
    more = words.words("need-others", count=answer.other_ways, file=again)
    if not answer.other_ways:
        return paragraph(more, width, "headline")
    best = words.words("need-no-other", count=len(answer.answers))
    return [*paragraph(best, width, "headline"), *paragraph(more, width, "headline")]
