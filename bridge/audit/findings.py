"""What an audit finds, and its answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.engine import Case

Kind = Literal[
    "contradiction",
    "gap",
    "dead",
    "redundant",
    "vacuous",
    "idle",
    "unreachable",
    "non_monotone",
    "cliff",
    "discretion",
    "uncertainty",
    "hygiene",
]
"""The kinds of findings, in the order in which the audit looks for them."""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, before it has words.

    `what` names it among those of its kind, the same in every run: regime, route, requirement, input, or the file and
    the head of a rule. Its sentence is the message `audit-` and `message` with the `arguments`. `rule` is the file and
    the line that it is about. `witness` is a case that shows it; without one the finding is that there is none. Where
    it is about a step, `witness` is the case after it and `before` the one before. `proved` is false where the search
    for one ended at a bound.
    """

    kind: Kind
    what: str
    message: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    rule: tuple[str, int] | None = None
    witness: Case | None = None
    before: Case | None = None
    proved: bool = True
    cites: Sequence[str] = ()


class RulePlace(Answer):
    """Where a rule stands: its file within the rule base, and the line, from 1."""

    file: str
    line: int


class ShownFinding(Answer):
    """What the findings of an audit and of a comparison share.

    `witness` is an applicant file that shows it, `file` the name under which it is written. `accepted` is the reason
    why it is accepted, where it is.
    """

    rule: RulePlace | None
    proved: bool
    accepted: str | None
    text: str
    witness: dict[str, Any] | None
    cites: tuple[str, ...]
    file: str | None = None


class Finding(ShownFinding):
    """One finding of an audit; one that is not accepted makes the audit fail.

    `command` shows the witness. Where the finding is about a step, `before` is the applicant before it.
    """

    kind: Kind
    what: str
    command: str | None = None
    before: dict[str, Any] | None = None


class AuditAnswer(Answer):
    """All findings; `space` says what they hold for."""

    kinds: tuple[Kind, ...]
    space: str
    findings: tuple[Finding, ...]
    knowledge_base: KnowledgeBaseVersion

    @property
    def unexplained(self) -> Sequence[Finding]:
        """The findings that nobody has accepted."""
        return [each for each in self.findings if each.accepted is None]
