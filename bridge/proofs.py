"""What a proof says: its steps, and how a proof in which a step may stand at several places is told as a tree."""

from datetime import date
from typing import Any, Final, Literal

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.querying import RulePlace

#: What a node is: derived by a rule; stated by the file, by the question or by the law; supposed where the file does
#: not say it; compared, computed, counted or summed; not so (`not p`); false in every way, and one such way; absent
#: from the file, not told by it, or given by no rule; one of several claims; proved as another claim is; told before;
#: or below the depth asked for.
Kind = Literal[
    "rule", "fact", "given", "law", "compared", "computed", "counted", "summed", "not", "fails", "way", "absent",
    "unknown", "supposed", "no_rule", "any", "likewise", "repeated", "deeper",
]  # fmt: skip


class InForce(Answer):
    """The days on which the regime that a step belongs to is in force, for applications filed on them."""

    first: date | None = None
    last: date | None = None


class Node(Answer):
    """One step of a proof.

    `conclusion` is what it is about, as the rules write it, and `holds` says whether it is so by what the file says;
    `open` that what the file does not say could make it otherwise. `number` names a step that stands once and is
    referred to by `repeats`. A comparison that fails has `have`, `need` and `gap`, in `unit`. `failing` is the place of
    the literal, counted from 1 in the order of the proof, at which a way fails.
    """

    conclusion: str
    holds: bool
    open: bool = False
    kind: Kind
    text: str
    rule: RulePlace | None = None
    cites: tuple[str, ...] = ()
    regime: str | None = None
    in_force: InForce | None = None
    number: int | None = None
    repeats: int | None = None
    have: int | None = None
    need: int | None = None
    gap: int | None = None
    unit: str | None = None
    failing: int | None = None
    children: "tuple[Node, ...]" = ()


class WhyAnswer(Node):
    """The answer of `why`: the proof of a claim about one applicant.

    `unknown` names facts that the file does not say and that the proof came upon.
    """

    claim: str
    applicant: str
    on: date
    filed: date
    asked_regime: str | None = None
    unknown: tuple[str, ...] = ()
    knowledge_base: KnowledgeBaseVersion


#: Steps that are told once, and referred to after that.
_TOLD_ONCE: Final = ("rule", "fails")


class Telling:
    """One proof, told from the top down to a depth, in steps; without a depth, to the end."""

    def __init__(self, depth: int | None) -> None:
        self._depth = depth
        self._numbers: dict[int, int] = {}

    def told(self, node: Node, level: int = 0) -> Node:
        """The step and all below it, each of which stands once."""
        if not node.children:
            return node
        if node.kind == "likewise":
            return self._short(node, "likewise", repeats=self._numbers[id(node.children[0])])
        if node.kind in _TOLD_ONCE:
            if id(node) in self._numbers:
                return self._short(node, "repeated", repeats=self._numbers[id(node)])
            if self._depth is not None and level >= self._depth:
                return self._short(node, "deeper")
            self._numbers[id(node)] = len(self._numbers) + 1
        number = self._numbers.get(id(node))
        below = level + (node.kind in (*_TOLD_ONCE, "counted", "summed"))
        children = tuple(self.told(child, below) for child in node.children)
        return node.model_copy(update={"number": number, "children": children})

    @staticmethod
    def _short(node: Node, kind: Kind, **more: Any) -> Node:
        return node.model_copy(update={"kind": kind, "rule": None, "cites": (), "children": (), **more})
