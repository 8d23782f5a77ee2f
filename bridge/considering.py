"""A case as an answer needs it: what its unknown facts may come to, with the least and the most helpful completion."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bridge.applicant import unknown_fields
from bridge.engine import Case, Combined, Outcome, Place, combine
from bridge.facts import predicate_of
from bridge.unknowns import FIGURE

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Considered:
    """What holds in some completion, and the outcomes with reasons of the worst and of the best one.

    `depends` names, for a place, the unknown facts of which one alone can change its status. `open` is false where
    nothing is unknown: then worst and best are the same.
    """

    worst: Case
    worst_outcome: Outcome
    best: Case
    best_outcome: Outcome
    combined: Combined
    depends: Mapping[Place, tuple[str, ...]]

    @property
    def open(self) -> bool:
        """Whether anything that is asked hangs on an unknown fact."""
        return self.worst is not self.best


def consider(kb: "KnowledgeBase", case: Case) -> Considered:
    """Looks at all completions of a case."""
    # A lacking figure is so common that both ways to take it are looked at in the first grounding.
    high, low = replace(case, supposed="high"), replace(case, supposed="low")
    first, second = kb.evaluate([high, low])
    reads = kb.reads(first)
    unknown = [path for path in unknown_fields(case.applicant) if reads(predicate_of(path))]
    if unknown or first.rows("open_income") or first.rows("open_filing"):
        return _all_completions(kb, case)
    lacking = [f"{FIGURE}{name}.{year}" for name, year, _, _ in first.rows("lacking_figure")]
    if not lacking:
        return Considered(high, first, high, first, combine([first]), {})
    both = combine([first, second])
    depends = {place: tuple(lacking) for place in both.statuses if both.differs(place)}
    return Considered(high, first, low, second, both, depends)


def _all_completions(kb: "KnowledgeBase", case: Case) -> Considered:
    from bridge.completions import Completions

    completions = Completions(kb, case, dated=True)
    worst, best = (completions.completed(completions.furthest(sign)) for sign in (-1, 1))
    worst_outcome, best_outcome = kb.evaluate([worst, best])
    depends = completions.depends()
    return Considered(
        worst,
        worst_outcome,
        best if completions.unknowns else worst,
        best_outcome,
        completions.combined(),
        {place: completions.facts_of(place, paths) for place, paths in depends.items()},
    )
