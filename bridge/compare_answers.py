"""The answer of `compare`: who gains and who loses between two laws."""

from datetime import date
from typing import Literal

from bridge.answers import Answer, KnowledgeBaseVersion, Status, Verdict
from bridge.audit.findings import ShownFinding

#: Who is eligible under the second law alone, under the first alone, and under both or neither.
ChangeKind = Literal["gain", "lose", "none"]


class LawAnswer(Answer):
    """One of the two laws, `given` as it was written.

    `regimes` are those that are examined, and `on` and `filed` the days; without them each applicant has days of his or
    her own. `rules` is the folder of the rules where they are not those that ship. `options` ask `check` the same.
    """

    given: str
    regimes: tuple[str, ...]
    on: date | None = None
    filed: date | None = None
    reading: str | None = None
    rules: str | None = None
    options: tuple[str, ...]
    knowledge_base: KnowledgeBaseVersion


class ComparedRoute(Answer):
    """A route on which those are eligible whom one law lets in, and the closest one of the other law.

    `lacks` are the requirements of the closest route that all of them lack.
    """

    regime: str
    route: str
    closest_regime: str
    closest_route: str
    lacks: tuple[str, ...]


class ComparedRequirement(Answer):
    """A requirement in which somebody stands otherwise under the two laws, the first law before the second.

    A status is null where that law does not ask the requirement on the route; `because` is what `check` says. `cites`
    are those of the law under which more is lacking.
    """

    requirement: str
    statuses: tuple[Status | None, Status | None]
    because: tuple[str | None, str | None]
    cites: tuple[str, ...]


class CompareFinding(ShownFinding):
    """People of one kind, or one applicant.

    `routes` and `requirements` say which kind: all people of it lack these requirements under one of the laws. `judged`
    are those that are left to the authority there, for the witness. `differs` is how the witness, or the applicant,
    stands under both; `verdicts` are the whole answers. `commands` show the witness under each law. `rule` is where a
    single requirement is asked, `accepted` always null.
    """

    kind: ChangeKind
    requirements: tuple[str, ...] = ()
    judged: tuple[str, ...] = ()
    routes: tuple[ComparedRoute, ...] = ()
    differs: tuple[ComparedRequirement, ...] = ()
    verdicts: tuple[Verdict, Verdict] | None = None
    applicant: str | None = None
    commands: tuple[str, str] | None = None


class CompareAnswer(Answer):
    """All findings.

    `text` is the headline, `proof` what is proved of everybody else, `space` what that holds for, and `facts` the
    fields of the applicant file that matter there. Of some applicants nothing is proved: each was asked about.
    """

    laws: tuple[LawAnswer, LawAnswer]
    text: str
    findings: tuple[CompareFinding, ...]
    proof: str | None = None
    space: str
    facts: tuple[str, ...] = ()

    def of(self, kind: ChangeKind) -> tuple[CompareFinding, ...]:
        """The findings of a kind."""
        return tuple(each for each in self.findings if each.kind == kind)
