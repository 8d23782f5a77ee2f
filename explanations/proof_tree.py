"""A proof as lines of text, as a list in Markdown, and as a picture."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from explanations.layout import Line, Style, paragraph
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.proofs import Node, WhyAnswer

#: Behind so many steps the text is indented no further.
_DEEPEST: Final = 12

_STYLES: Final[dict[str, Style]] = {"✓": "good", "✗": "bad", "?": "unsure", "·": "", "→": "dim"}


class Step(NamedTuple):
    """A step as it is shown: how deep it stands, its mark and its text, the place of its rule, and its sources."""

    level: int
    mark: str
    text: str
    place: str
    sources: tuple[str, ...]


def steps(words: Words, node: "Node", *, full: bool, level: int = 0) -> Iterator[Step]:
    """The steps of a proof, from the top down. Only in `full`, it is proved of what is not so that it is not."""
    if node.kind != "not":
        yield _step(words, node, level, full, node.holds)
        for child in node.children:
            yield from steps(words, child, full=full, level=level + 1)
    elif node.holds and not full and level:
        yield _step(words, node.children[0], level, full, True)
    else:
        # What is said of an atom that is not so is said by the steps below.
        for child in node.children:
            yield from steps(words, child, full=full, level=level)


def _step(words: Words, node: "Node", level: int, full: bool, holds: bool) -> Step:
    mark = "?" if node.open else "✓" if holds else "✗"
    text = node.text
    if node.kind in ("computed", "counted", "summed") and node.holds:
        mark = "·"
    if node.kind in ("repeated", "likewise"):
        mark, text = "→", words.words(f"step-{node.kind}", what=text, number=str(node.repeats))
    elif node.kind == "deeper":
        text = words.words("step-deeper", what=text)
    elif node.number is not None:
        text = words.words("step-numbered", what=text, number=str(node.number))
    if node.gap is not None and node.unit is not None:
        gap = words.money(node.gap) if node.unit == "oere" else words.number(node.gap)
        text = words.words("step-gap", what=text, gap=gap, unit=node.unit)
    place = f"{node.rule.file}:{node.rule.line}" if node.rule else ""
    if full and place and node.regime:
        place = f"{place}, {_in_force(words, node)}"
    return Step(level, mark, text, place, node.cites)


def _in_force(words: Words, node: "Node") -> str:
    days = node.in_force
    regime = words.words("regime-" + str(node.regime).replace("_", "-"))
    if days is None or days.first is None:
        return regime
    if days.last is None:
        return words.words("step-in-force", regime=regime, first=words.date(days.first))
    return words.words("step-in-force-until", regime=regime, first=words.date(days.first), last=words.date(days.last))


def proof_text(words: Words, answer: "WhyAnswer", *, full: bool, width: int) -> list[Line]:
    """The proof for people."""
    lines = paragraph(_headline(words, answer), width, "headline")
    regime = next((each for each in _nodes(answer) if each.regime == answer.asked_regime and each.in_force), None)
    if regime is not None:
        lines += paragraph(_in_force(words, regime)[:1].upper() + _in_force(words, regime)[1:], width, "dim")
    lines += [()]
    for step in steps(words, answer, full=full):
        indent = 2 * min(step.level, _DEEPEST)
        text = f"{step.mark} {step.text}" + (f" [{step.place}]" if step.place else "")
        style: Style = _STYLES[step.mark] if step.mark in ("✗", "?") else ""
        lines += paragraph(text, width, style, step.sources[:3] if not full else step.sources, indent=indent)
    if answer.open:
        lines += [(), *paragraph(_unknown(words, answer), width, "unsure")]
    if not full:
        lines += [(), *paragraph(words.words("step-more"), width, "dim")]
    return lines


def _headline(words: Words, answer: "WhyAnswer") -> str:
    state = "unknown" if answer.open else "yes" if answer.holds else "no"
    day = words.date(answer.on)
    return words.words(f"step-headline-{state}", claim=answer.claim, who=answer.applicant, day=day)


def _unknown(words: Words, answer: "WhyAnswer") -> str:
    from explanations.sentences import fact_names, listed

    return words.words("step-unknown-facts", facts=listed(words, fact_names(words, answer.unknown)))


def _nodes(node: "Node") -> Iterator["Node"]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def proof_markdown(words: Words, answer: "WhyAnswer", *, full: bool) -> str:
    """The proof for a case file: a nested list, each step with its rule and its sources."""
    lines = [f"# {_headline(words, answer)}", ""]
    for step in steps(words, answer, full=full):
        behind = "; ".join(part for part in (step.place, ", ".join(step.sources)) if part)
        lines.append(f"{'  ' * step.level}- {step.mark} {step.text}{f' _({behind})_' if behind else ''}")
    if answer.open:
        lines += ["", _unknown(words, answer)]
    version = answer.knowledge_base
    return "\n".join([*lines, "", f"ophold {version.version}, {version.digest}", ""])


def proof_svg(words: Words, answer: "WhyAnswer", *, full: bool) -> bytes:
    """The proof as a picture that graphviz draws. Raises EngineMissing where its program is not installed."""
    import textwrap

    import graphviz

    from bridge.engine import EngineMissing

    graph = graphviz.Digraph(graph_attr={"rankdir": "LR"}, node_attr={"shape": "box", "fontname": "sans-serif"})
    above: list[str] = []
    colours = {"✓": "#1a7f37", "✗": "#b42318", "?": "#9a6700", "·": "#57606a", "→": "#57606a"}
    for number, step in enumerate(steps(words, answer, full=full)):
        behind = [part for part in (step.place, ", ".join(step.sources[:3])) if part]
        label = "\n".join([*textwrap.wrap(f"{step.mark} {step.text}", 44), *behind])
        graph.node(f"step{number}", graphviz.escape(label), color=colours[step.mark])
        del above[step.level :]
        if above:
            graph.edge(above[-1], f"step{number}")
        above.append(f"step{number}")
    try:
        return bytes(graph.pipe(format="svg"))
    except graphviz.ExecutableNotFound:
        raise EngineMissing("sudo apt-get install graphviz") from None
