"""The answers: what `--format json` prints, and what the words are made from.

Optional fields that say nothing are left out of the JSON; `until` and the lists named in the interface always stand.
"""

from datetime import date
from typing import Any, Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

Verdict = Literal["eligible", "not_eligible", "undetermined", "assessment"]
Status = Literal["met", "exempt", "missing", "unknown", "assessment"]
Unit = Literal["days", "level", "dkk", "years", "count"]


class Reason(NamedTuple):
    """One row of the rules' shortfall or evidence: `kind` fixes the sentence and the unit of `have` and `need`.

    `about` is none, a word of the schema, or the constant of a list's entry (work_000).
    """

    kind: str
    about: str
    have: int
    need: int


#: The unit of a reason's numbers, and what one of them in JSON amounts to. A sum of two incomes is in øre.
UNITS: Final[dict[str, tuple[Unit, int]]] = {
    "residence_days": ("days", 1),
    "work_days": ("days", 1),
    "work_or_study_days": ("days", 1),
    "membership_days": ("days", 1),
    "exam_level": ("level", 1),
    "income_sum": ("dkk", 200),
    "age_years": ("years", 1),
    "too_old_at_filing": ("years", 1),
    "tally": ("count", 1),
    "points_total": ("count", 1),
    "same_ground_days": ("days", 1),
    "steady_work_days": ("days", 1),
    "earlier_permit_days": ("days", 1),
}


class Answer(BaseModel):
    """What all answers share."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    def document(self) -> dict[str, Any]:
        """The answer as JSON data, without the optional fields that say nothing."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


class RequirementAnswer(Answer):
    """One requirement of one route.

    `have` and `need` are in the `unit`: days, an exam level, kroner a year, years of age, or a count of parts.
    `until` is the first day on which time alone has mended it.
    """

    requirement: str
    status: Status
    because: str
    cites: tuple[str, ...]
    until: date | None
    have: int | float | None = None
    need: int | float | None = None
    unit: Unit | None = None
    unknown_facts: tuple[str, ...] = ()
    missing_figures: tuple[str, ...] = ()
    assessed_by: str | None = None
    rests_on: tuple[str, ...] = ()
    parts: tuple["RequirementAnswer", ...] = ()


class RouteAnswer(Answer):
    """One route of a regime; `open` is false where neither time nor effort opens it to this person."""

    route: str
    regime: str
    verdict: Verdict
    open: bool = True
    requirements: tuple[RequirementAnswer, ...]


class Warning(Answer):
    """Something to see to, whatever the verdict; `earliest` and `latest` are the days between which to do it.

    `regime_closes`: who files as late as the answer's day falls under later rules; `latest` is the last day of these.
    """

    warning: Literal[
        "extend_permit", "keep_until_decided", "too_early_costs_fee", "regime_start_uncertain", "regime_closes"
    ]
    text: str
    cites: tuple[str, ...]
    earliest: date | None = None
    latest: date | None = None


class KnowledgeBaseVersion(Answer):
    """Which rules gave the answer: the version of the distribution and a digest of the rule files."""

    version: str
    digest: str


class CheckAnswer(Answer):
    """The answer of `check`. `regime` is null where no regime of the knowledge base covers the application day.

    `reading` is what was read in place of the better-ranked law, where that was asked for.
    """

    applicant: str
    on: date
    filed: date
    regime: str | None
    reading: str | None = None
    verdict: Verdict
    routes: tuple[RouteAnswer, ...]
    unknown_facts: tuple[str, ...]
    missing_figures: tuple[str, ...]
    rests_on: tuple[str, ...]
    warnings: tuple[Warning, ...]
    figures: dict[str, float] = Field(default_factory=dict)
    knowledge_base: KnowledgeBaseVersion


ChangeKind = Literal[
    "pass_exam",
    "pay_debt",
    "get_job",
    "sign_declaration",
    "raise_income",
    "join_organisation",
    "live_in_denmark",
    "restore_conditions",
    "arrange_debt",
    "end_benefit",
]


class ChangeAnswer(Answer):
    """One change: what is done, which requirements of the route it helps to meet, and by when at the latest.

    `what` is the exam's name, the place of the debt or benefit (`debts[1]`), or what the change is about;
    `alternatives` (`or` in JSON) are exams or debt measures that do as well; `amount` is in kroner.
    """

    change: ChangeKind
    what: str
    alternatives: tuple[str, ...] = Field(serialization_alias="or")
    requirements: tuple[str, ...]
    by: date
    amount: float | None = None
    text: str
    cites: tuple[str, ...]


class NeedOption(Answer):
    """A set of changes and the day from which, with them and waiting, the person is eligible on the route."""

    route: str
    regime: str
    date: date
    count: int
    smallest: bool
    earliest: bool
    file: Literal["new", "keep"]
    held_back_by: tuple[str, ...]
    changes: tuple[ChangeAnswer, ...]


class NeedAnswer(Answer):
    """The answer of `need`; `possible` is null where it depends on unknown facts.

    `answers` hold in the worst case of the unknown facts, `best_case` in the best, where that is something else.
    `all` is there where all sets were asked for; else `other_ways` says how many more there are.
    """

    applicant: str
    on: date
    filed: date
    regime: str | None
    reading: str | None = None
    already_eligible: bool
    possible: bool | None
    answers: tuple[NeedOption, ...]
    all: tuple[NeedOption, ...] = ()
    other_ways: int = 0
    best_case: tuple[NeedOption, ...] = ()
    assessment_now: bool
    unknown_facts: tuple[str, ...]
    missing_figures: tuple[str, ...]
    rests_on: tuple[str, ...]
    warnings: tuple[Warning, ...]
    blocked_by: tuple[str, ...]
    within_years: int
    figures: dict[str, float] = Field(default_factory=dict)
    knowledge_base: KnowledgeBaseVersion
