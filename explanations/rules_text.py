"""The catalogue of the rules in words: sentences for thresholds and exemptions, and the catalogue as text."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from explanations.citing import about, rank_text, thing_text, value_text
from explanations.layout import Line, Row, paragraph, table
from explanations.sentences import listed
from explanations.words import Argument, Words, entries

if TYPE_CHECKING:
    from bridge.catalogue import CatalogueAnswer, RegimeEntry, RequirementEntry, Sourced, ThresholdEntry, Value


# Names and sentences, which programs get too --------------------------------------------------------------


def regime_label(words: Words, regime: str) -> str:
    """What a set of rules is called: "eight-year rules"."""
    return _told(words, f"regime-{regime}") or regime.replace("_", " ")


def requirement_label(words: Words, requirement: str) -> str:
    """What a requirement is called: "Danish"."""
    return thing_text(words, requirement)


def ground_label(words: Words, ground: str) -> str:
    """What a ground for letting off is called."""
    return about(words, [ground])


def route_text(words: Words, regime: str, route: str) -> str:
    """What a route is, as the rest of a sentence."""
    return _told(words, f"route-{regime}-{route}") or words.words("route-other")


def days_text(words: Words, first: date, last: date | None) -> str:
    """On which application days a regime holds."""
    if last is None:
        return words.words("rules-days-from", first=first)
    return words.words("rules-days", first=first, last=last)


def threshold_text(words: Words, predicate: str, values: "Mapping[str, Value | tuple[Value, ...]]") -> str:
    """What a row of the tables asks, as a sentence."""
    arguments: dict[str, Argument] = {}
    for name, value in values.items():
        arguments[name] = _argument(words, name, value)
        if isinstance(value, str):
            arguments[f"{name}_constant"] = value
        if isinstance(value, tuple):
            arguments[f"{name}_count"] = len(value)
    # A wait "of 36 to 36 months" is one of 36 months.
    arguments["same"] = "yes" if values.get("low_months") == values.get("high_months") else "no"
    return words.words(f"rules-{predicate}".replace("_", "-"), **arguments)


def _argument(words: Words, name: str, value: "Value | tuple[Value, ...]") -> Argument:
    if isinstance(value, tuple):
        return listed(words, [str(_argument(words, name, each)) for each in value])
    if isinstance(value, str):
        if name == "other_regime":
            return words.words(f"regime-{value}".replace("_", "-"))
        return requirement_label(words, value) if name == "part" else value_text(words, value)
    if name == "amount":
        return words.money(round(Decimal(str(value)) * 100))
    if name == "calendar_month" and isinstance(value, int):
        return words.month(value)
    return words.number(Decimal(str(value))) if isinstance(value, float) else value


def as_written(words: Words, text: str) -> str:
    """A row that has no sentence here, as the rules have it."""
    return words.words("rules-as-written", text=text)


def exemption_text(
    words: Words, lifts: Sequence[str], enough: Mapping[str, Sequence[str]], *, judged: bool = False
) -> str:
    """What a ground lets off from, or, where the authority judges that, what it may let off from."""
    requirements = listed(words, [thing_text(words, each) for each in lifts])
    if judged:
        return words.words("rules-judged", requirements=requirements, count=len(lifts))
    told = [words.words("rules-lifts", requirements=requirements)] if lifts else []
    for group, parts in enough.items():
        either = listed(words, [thing_text(words, each) for each in parts], either=True)
        told.append(words.words("rules-enough", group=thing_text(words, group), parts=either))
    return " ".join(told)


def figure_text(words: Words, figure: str, year: int, oere: int) -> str:
    """A figure of a year."""
    return words.words("rules-figure", figure=thing_text(words, figure), year=str(year), amount=words.money(oere))


def _told(words: Words, message: str) -> str | None:
    message = message.replace("_", "-")
    return words.words(message) if message in entries(words.language, message.partition("-")[0]) else None


# The catalogue as text ------------------------------------------------------------------------------------


def catalogue_text(words: Words, answer: "CatalogueAnswer", *, width: int) -> list[Line]:
    """Regime after regime, then what holds in all of them, and the figures."""
    lines: list[Line] = []
    for regime in answer.regimes:
        lines += _regime(words, regime, width)
    if answer.shared:
        lines += [(), *paragraph(words.words("rules-title-shared"), width, "headline")]
        for shared in answer.shared:
            lines += [(), *_heading(words, shared.label, ", ".join(shared.requirements), None, width)]
            lines += _thresholds(words, shared.thresholds, (), width)
    if answer.figures:
        lines += [(), *paragraph(words.words("rules-title-figures"), width, "headline"), ()]
        for figure in answer.figures:
            lines += table([Row((), figure.text, _where(figure))], width)
            lines += _sources(words, figure.sources, width, indent=4)
    return lines[1:] if lines else paragraph(_nothing(words, answer), width)


def readings_text(words: Words, answer: "CatalogueAnswer", *, width: int) -> list[Line]:
    """The readings by document, each statement with what it says."""
    if not answer.readings:
        return paragraph(words.words("rules-no-readings"), width)
    lines = paragraph(words.words("rules-title-readings"), width, "headline")
    for reading in answer.readings:
        if reading.reading in reading.statements:
            lines += [(), *table([Row(((reading.reading, "headline"),), reading.statements[reading.reading])], width)]
            continue
        message = "rules-reading-all-and-silence" if reading.silence else "rules-reading-all"
        lines += [(), *table([Row(((reading.reading, "headline"),), words.words(message))], width)]
        lines += table([Row(((name, ""),), text) for name, text in reading.statements.items()], width, indent=4)
    return lines


def _regime(words: Words, regime: "RegimeEntry", width: int) -> list[Line]:
    lines = [(), *_heading(words, regime.label, regime.regime, regime, width, indent=0)]
    lines += paragraph(regime.text, width)
    lines += _sources(words, regime.sources, width, indent=0)
    lines += _thresholds(words, regime.thresholds, regime.sources, width)
    if regime.routes:
        lines += [(), *paragraph(words.words("rules-title-routes"), width, "headline"), ()]
        rows = []
        for route in regime.routes:
            rows.append(Row(((route.route, ""),), route.text, _where(route)))
            rows.append(Row((("", ""),), sources_told(words, route.sources), style="source"))
        lines += table(rows, width)
    if regime.requirements:
        lines += [(), *paragraph(words.words("rules-title-requirements"), width, "headline")]
    for each in regime.requirements:
        lines += [(), *_requirement(words, each, width)]
    if regime.exemptions:
        lines += [(), *paragraph(words.words("rules-title-exemptions"), width, "headline"), ()]
    for exemption in regime.exemptions:
        lines += _heading(words, exemption.label, exemption.ground, exemption, width)
        lines += paragraph(exemption.text, width, indent=4)
        lines += _sources(words, exemption.sources, width, indent=4)
    return lines


def _requirement(words: Words, requirement: "RequirementEntry", width: int) -> list[Line]:
    lines = _heading(words, requirement.label, requirement.requirement, requirement, width)
    if requirement.routes:
        lines += paragraph(words.words("rules-on-routes", routes=", ".join(requirement.routes)), width, "dim", indent=4)
    for route, groups in requirement.counted.items():
        group = listed(words, [thing_text(words, each) for each in groups])
        lines += paragraph(words.words("rules-counted", route=route, group=group), width, "dim", indent=4)
    lines += _sources(words, requirement.sources, width, indent=4)
    return lines + _thresholds(words, requirement.thresholds, requirement.sources, width)


def _heading(
    words: Words, label: str, name: str, entry: "Sourced | None", width: int, *, indent: int = 2
) -> list[Line]:
    """What something is called, the name by which it can be asked for, and where it stands."""
    text = words.words("rules-heading", label=label[:1].upper() + label[1:], name=name)
    return paragraph(text, width, "headline", _where(entry) if entry else (), indent=indent)


def _thresholds(
    words: Words, thresholds: "Sequence[ThresholdEntry]", known: Mapping[str, str] | Sequence[str], width: int
) -> list[Line]:
    """The sentences of thresholds with their places; sources where they are others than those known already."""
    lines: list[Line] = []
    for each in thresholds:
        text = each.text
        if each.routes:
            text = words.words("rules-for-routes", text=text, routes=", ".join(each.routes))
        lines += table([Row((("-", ""),), text, _where(each))], width, indent=4)
        if set(each.sources) - set(known):
            lines += _sources(words, each.sources, width, indent=7)
    return lines


def _where(entry: "Sourced") -> tuple[str]:
    return (f"{entry.file}:{entry.line}",)


def _sources(words: Words, sources: Mapping[str, str], width: int, *, indent: int) -> list[Line]:
    return paragraph(sources_told(words, sources), width, "source", indent=indent) if sources else []


def sources_told(words: Words, sources: Mapping[str, str]) -> str:
    """The sources in a row, each with its rank."""
    return ", ".join(f"{source} {rank_text(words, rank)}" for source, rank in sources.items())


def _nothing(words: Words, answer: "CatalogueAnswer") -> str:
    if answer.filed is not None and not answer.covered:
        return words.words("check-not-covered", filed=answer.filed)
    if answer.what is not None:
        return words.words("rules-nothing", what=answer.what)
    return words.words("rules-nothing-at-all")
