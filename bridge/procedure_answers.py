"""The answers about procedure, `plan` and `refused`: what `--format json` prints, and what pages and calendars show.

A value that the sources leave open is None, and a `note` says so; `note_cites` are its sources, `late_cites` those of
`late_consequence`. Dates are inclusive: `latest` is the last good day.
"""

from datetime import date
from typing import Literal

from pydantic import Field

from bridge.answers import Answer, KnowledgeBaseVersion

Authority = Literal["immigration_service", "siri", "nobody"]
AppealBody = Literal["immigration_appeals_board", "ministry_of_integration"]


class Step(Answer):
    """One thing to do or to expect, from a day and by a day; either may be open."""

    step: str
    from_: date | None = Field(serialization_alias="from")
    by: date | None
    text: str
    cites: tuple[str, ...]


class Fee(Answer):
    """A fee in kroner; `amount` is null where the sources do not give it. `rank` is that of the source."""

    for_: Literal["permanent", "extension", "appeal", "reopening"] = Field(serialization_alias="for")
    amount: float | None
    rank: str | None
    note: str
    cites: tuple[str, ...]


class DocumentToEnclose(Answer):
    """A document of the checklist that applies to this person, and why."""

    document_: str = Field(serialization_alias="document")
    because: str
    cites: tuple[str, ...]


class ExtensionPlan(Answer):
    """Extending the present permit: the window, what comes of being late, the passport, the form, who decides."""

    earliest: date | None
    latest: date | None
    too_early: bool | None
    in_time: bool | None
    possible: bool | None
    at_most_until: date | None
    renew_passport_by: date | None
    form: str | None
    decided_by: Authority | None
    late_consequence: str | None
    late_cites: tuple[str, ...] = ()
    note: str | None = None
    note_cites: tuple[str, ...] = ()
    cites: tuple[str, ...]


class PermanentPlan(Answer):
    """Applying for permanent residence: the window and the forms."""

    earliest: date | None
    latest: date | None
    in_time: bool | None
    form: str | None
    attach: str | None
    decided_by: Authority | None = None
    note: str | None = None
    note_cites: tuple[str, ...] = ()
    cites: tuple[str, ...]


class PlanAnswer(Answer):
    """The answer of `plan`: what to do when, for an extension and for permanent residence."""

    applicant: str
    on: date
    filed: date
    regime: str | None
    reading: str | None = None
    extension: ExtensionPlan
    permanent: PermanentPlan
    fees: tuple[Fee, ...]
    documents: tuple[DocumentToEnclose, ...]
    steps: tuple[Step, ...]
    unknown_facts: tuple[str, ...]
    rests_on: tuple[str, ...]
    knowledge_base: KnowledgeBaseVersion


class ExtensionAfterRefusal(Answer):
    """What becomes of the temporary permit after the refusal."""

    decided_by: Authority | None
    automatic: bool | None
    must_apply: bool | None
    earliest: date | None
    latest: date | None
    fee: bool | None
    note: str | None = None
    note_cites: tuple[str, ...] = ()
    cites: tuple[str, ...]


class Appeal(Answer):
    """To whom one can appeal, and by which day."""

    to: AppealBody | None
    by: date | None
    in_time: bool | None
    note: str | None = None
    note_cites: tuple[str, ...] = ()
    cites: tuple[str, ...]


class Reopening(Answer):
    """Whether the condition for asking that the case be reopened is there."""

    possible: bool | None
    note: str | None = None
    note_cites: tuple[str, ...] = ()
    cites: tuple[str, ...]


class RefusedAnswer(Answer):
    """The answer of `refused`: who decides on the permit, appeal, reopening, and the steps in order."""

    applicant: str
    on: date
    reading: str | None = None
    extension: ExtensionAfterRefusal
    appeal: Appeal
    reopening: Reopening
    steps: tuple[Step, ...]
    unknown_facts: tuple[str, ...]
    rests_on: tuple[str, ...]
    knowledge_base: KnowledgeBaseVersion
