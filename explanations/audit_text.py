"""The answer of `audit` as text: findings under the heading of their kind, what was accepted, and what it holds for."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from bridge.applicant import shape_at
from explanations.citing import thing_text
from explanations.layout import Line, Row, paragraph, table
from explanations.rules_text import ground_label, regime_label, requirement_label, route_text
from explanations.sentences import listed
from explanations.words import Argument, Words

if TYPE_CHECKING:
    from bridge.audit.findings import AuditAnswer, Finding, Found, Kind

_INDENT = 4


def finding_text(words: Words, found: "Found") -> str:
    """A finding as a sentence."""
    regime = found.arguments.get("regime")
    arguments = {name: _argument(words, name, value, regime) for name, value in found.arguments.items()}
    arguments |= _step(words, found.arguments)
    text = words.words(f"audit-{found.message}", **arguments)
    return text if found.proved else f"{text} {words.words('audit-not-proved')}"


def _argument(words: Words, name: str, value: Any, regime: str | None) -> Argument:
    """What a sentence says for an argument: things of the law by what they are called, several in a row."""
    if isinstance(value, list | tuple):
        return listed(words, [str(_argument(words, name.removesuffix("s"), each, regime)) for each in value])
    match name:
        case "regime":
            return regime_label(words, value)
        case "requirement":
            return requirement_label(words, value)
        case "route" if regime:
            return route_text(words, regime, value)
        case "thing":
            return thing_text(words, value, regime)
        case "ground":
            return ground_label(words, value)
        case "kind":
            return words.words(_heading(value))
        case _:
            argument: Argument = value
            return argument


def _step(words: Words, arguments: Mapping[str, Any]) -> dict[str, Argument]:
    """What changes in a step: a part of the file and its values, or a list of which an entry changes."""
    if "field" not in arguments:
        return {}
    field = arguments["field"]
    values = {name: _value(words, field, arguments[name]) for name in ("before", "after")}
    return {**values, "field": words.label(field), "list": field.partition(".")[0]}


def _value(words: Words, field: str, value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, date):
        return words.date(value)
    kind = shape_at(field.split(".")).kind  # type: ignore[union-attr]
    match kind:
        case "money" | "income":
            return words.money(value)
        case "hours":
            return words.hours(value)
        case _:
            return words.number(value)


def space_text(words: Words, days: Mapping[str, date]) -> str:
    """What the findings hold for: the regimes that were looked at, each on its day; nothing where there is none."""
    if not days:
        return words.words("audit-space-broken")
    each = [words.words("audit-space-day", regime=regime_label(words, name), day=day) for name, day in days.items()]
    return words.words("audit-space", days=listed(words, each))


def kind_lines(words: Words, kind: "Kind", width: int) -> list[Line]:
    """The heading of the findings of a kind."""
    return paragraph(words.words(_heading(kind)), width, "headline")


def finding_lines(words: Words, finding: "Finding", width: int) -> list[Line]:
    """A finding: its sentence, where it stands and by what name, how to see it, and why it is accepted, if it is."""
    lines = table([Row((("-", ""),), finding.text, finding.cites)], width)
    named = [f"{finding.rule.file}:{finding.rule.line}"] if finding.rule else []
    lines += paragraph("  ".join(dict.fromkeys((*named, finding.what))), width, "dim", indent=_INDENT)
    if finding.command:
        lines += paragraph(finding.command, width, "dim", indent=_INDENT)
    if finding.accepted is not None:
        reason = words.words("audit-accepted-because", reason=finding.accepted)
        lines += paragraph(reason, width, "dim", indent=_INDENT)
    return lines


def accepted_lines(words: Words, findings: "Sequence[Finding]", width: int) -> list[Line]:
    """How many findings of each kind are accepted and not shown."""
    kinds = list(dict.fromkeys(finding.kind for finding in findings if finding.accepted is not None))
    if not kinds:
        return []
    counts = {kind: sum(each.kind == kind and each.accepted is not None for each in findings) for kind in kinds}
    rows = [Row(((words.words(_heading(kind)), "dim"),), str(count), style="dim") for kind, count in counts.items()]
    return [*paragraph(words.words("audit-accepted"), width, "dim"), *table(rows, width)]


def summary_lines(words: Words, answer: "AuditAnswer", width: int) -> list[Line]:
    """Whether anything is left unexplained, and what that holds for."""
    left = len(answer.unexplained)
    kinds = listed(words, [words.words(_heading(kind)).lower() for kind in answer.kinds])
    return [
        *paragraph(words.words("audit-summary", count=left), width, "bad" if left else "good"),
        *paragraph(words.words("audit-kinds", kinds=kinds), width, "dim"),
        *paragraph(answer.space, width, "dim"),
    ]


def _heading(kind: str) -> str:
    return f"audit-kind-{kind}".replace("_", "-")
