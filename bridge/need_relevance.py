"""Which unknown facts can change what `need` answers, where the verdict of today is settled already.

What is needed hangs on a search of its own, so that no table tells it. A field is taken to matter where its options,
put in the most helpful or in the least helpful completion of all else, lead to different answers: two searches show
it. That a fact matters only in completions between these two can be missed.
"""

from collections.abc import Iterator, Mapping, MutableMapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from bridge.applicant import Applicant, fields_of
from bridge.completions import CompletionsByField
from bridge.engine import Case
from bridge.search import Search
from bridge.tables import Memo
from bridge.unknowns import Option

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase

#: How far ahead changes are looked for, in years: the default of `need`.
_WITHIN: Final = 15


class NeedRelevance:
    """One case being looked at. `needs` keeps answers that were found before, by the file that they are about."""

    def __init__(self, kb: "KnowledgeBase", case: Case, memo: Memo, needs: MutableMapping[str, object]) -> None:
        self.kb = kb
        self.needs = needs
        self.completions = CompletionsByField(kb, case, memo, dated=True)

    def fields(self, apart: tuple[str, ...]) -> list[str]:
        """The fields that may matter, in the order of the schema, from the first on that does; none if none does."""
        candidates = [field for field in fields_of(Applicant) if field in self.open_fields and field not in apart]
        contexts = (self._best, self.completions.furthest(-1))
        for place, field in enumerate(candidates):
            if any(self._matters(field, context) for context in contexts):
                return candidates[place:]
        return []

    @cached_property
    def open_fields(self) -> frozenset[str]:
        """The fields that tell something apart in a table, days included; none where nothing helps in the best case."""
        if not self._answer(self._best):
            return frozenset()
        return frozenset(each.field for each in self.completions.unknowns if self._tells_apart(each.path))

    @cached_property
    def _best(self) -> Mapping[str, Option]:
        return self.completions.furthest(1)

    def _tells_apart(self, path: str) -> bool:
        return len(list(self._distinct(path))) > 1

    def _distinct(self, path: str) -> Iterator[Option]:
        """Options of a fact, one of those that come to the same in every table, days included."""
        unknown = next(each for each in self.completions.unknowns if each.path == path)
        seen = set()
        for option, column in zip(unknown.options, self.completions.columns(unknown), strict=True):
            if column not in seen:
                seen.add(column)
                yield option

    def _matters(self, field: str, context: Mapping[str, Option]) -> bool:
        answers = {self._answer(context)}
        for unknown in self.completions.unknowns:
            if unknown.field == field:
                for option in self._distinct(unknown.path):
                    answers.add(self._answer({**context, unknown.path: option}))
                    if len(answers) > 1:
                        return True
        return False

    def _answer(self, options: Mapping[str, Option]) -> object:
        """What is needed in a completion: the ways that no other beats on both count and day."""
        case = self.completions.completed(options)
        key = f"{case.applicant.document()} {case.supposed}"
        if key not in self.needs:
            (outcome,) = self.kb.evaluate([case])
            found = Search(self.kb, case, outcome, _WITHIN).found
            points = {(len(each.changes), each.day) for each in found}
            front = {
                point
                for point in points
                if not any(other != point and other[0] <= point[0] and other[1] <= point[1] for other in points)
            }
            self.needs[key] = frozenset(each for each in found if (len(each.changes), each.day) in front)
        return self.needs[key]
