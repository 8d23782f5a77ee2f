"""The interview: asks only what can still matter, and picks the question that leaves the fewest.

Strategy: of the facts that still matter, that one is asked for whose answer leaves the fewest others that could
matter: on average, where what is usual (`kb/questions/interview.lp`) counts for as many as answer that and what the
rules treat alike is one answer; of several, in the worst case. One question is looked ahead. The worst case alone
decides little: who meets everything has to be asked nearly everything in any order.

With the goal `need`, an interview goes on when the verdict is settled, in the order of the schema, with what can change
the smallest sets of changes or their days.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal

from bridge.answers import Verdict
from bridge.applicant import Applicant, Pension, fields_of, json_schema
from bridge.checking import ORDER, combined_verdict
from bridge.completions import Completions, CompletionsByField
from bridge.engine import IMPLAUSIBLE, Case
from bridge.interview_answers import AskAnswer, Effect, NeverNeeded, Question
from bridge.reading import with_answers
from bridge.tables import Memo, Row
from bridge.unknowns import FIGURE, Unknown
from explanations.interview_text import (
    effect_text,
    example_text,
    list_text,
    never_text,
    question_text,
    range_text,
    why_text,
)
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.need_relevance import NeedRelevance

Goal = Literal["verdict", "need"]

#: A route, with its regime.
Way = tuple[str, str]

#: Picks one of several fields to ask for.
Strategy = Callable[[Sequence[str]], str]

#: So many answers of a kind are named as examples.
_EXAMPLES: Final = 2


class Interview:
    """One interview. `applicant` is what is known so far; it can be saved and an interview resumed from it."""

    def __init__(
        self,
        kb: "KnowledgeBase",
        case: Case,
        words: Words,
        goal: Goal = "verdict",
        strategy: "Strategy | None" = None,
    ) -> None:
        """`case` settles the days, the regime and the reading; its applicant is what is known at first.

        `strategy` picks one of the relevant fields, in the order of the schema, in place of the one told above.
        """
        self._strategy = strategy
        self.kb = kb
        self.words = words
        self.goal = goal
        self._case = case
        self._memo = Memo()
        self._needs: dict[str, object] = {}
        self._past: list[tuple[Applicant, tuple[str, ...]]] = []
        self._skipped: tuple[str, ...] = ()
        self._asked: str | None = None
        self._known: Completions | None = None
        self._needing: NeedRelevance | None = None

    @property
    def applicant(self) -> Applicant:
        """What is known so far."""
        return self._case.applicant

    @property
    def completions(self) -> Completions:
        """What the unknown facts may turn out to be, as things stand."""
        if self._known is None:
            self._known = CompletionsByField(self.kb, self._case, self._memo)
            self._case = self._known.case  # the days pick the regimes once and for all
        return self._known

    def next(self) -> AskAnswer:
        """The next question, or that there is none."""
        relevant, left = self.completions.ahead(self._apart)
        order = [field for field in fields_of(Applicant) if field in relevant]
        if not order and (for_need := self._for_need):
            order = for_need.fields(self._skipped)
            self._asked = order[0] if order else None
        elif self._strategy and order:
            self._asked = self._strategy(order)
        else:
            self._asked = min(order, key=lambda field: self._leaves(field, left), default=None)
        return AskAnswer(
            applicant=self.applicant.id,
            on=self._case.on,
            filed=self._case.filed,
            regime=self.completions.first.regime,
            reading=self._case.reading,
            done=self._asked is None,
            verdict=combined_verdict(self.completions.verdicts()),
            question=self._question(self._asked) if self._asked else None,
            relevant=tuple(order),
            answered=len(self._past),
            skipped=self._skipped,
            never_needed=() if self._asked else tuple(self._never_needed()),
            missing_figures=() if self._asked else tuple(self._figures()),
            knowledge_base=self.kb.version,
        )

    @property
    def _for_need(self) -> "NeedRelevance | None":
        """What can change what is needed; None where that is not asked for, or nothing is needed."""
        from bridge.need_relevance import NeedRelevance

        if self.goal != "need" or self.completions.verdicts() == {"eligible"}:
            return None
        if self._needing is None:
            self._needing = NeedRelevance(self.kb, self._case, self._memo, self._needs)
        return self._needing

    def answer(self, values: Mapping[str, Any]) -> None:
        """Takes in values as a file would hold them, by the path of a fact: `exams`, `work[0].hours_per_week`.

        Raises InputErrors, with all that is wrong, and then nothing has changed.
        """
        self._go_on(with_answers(self.applicant, values), self._skipped)

    def skip(self) -> None:
        """The person does not know: what was asked last is left open, and not asked again."""
        if self._asked is not None:
            self._go_on(self.applicant, (*self._skipped, self._asked))

    def back(self) -> bool:
        """Takes the last answer, or "I don't know", back. False where there is none."""
        if not self._past:
            return False
        applicant, skipped = self._past.pop()
        self._stand(applicant, skipped)
        return True

    def effects(self) -> tuple[Effect, ...]:
        """What the answers to the question asked last would do, those that do the same together."""
        if self._asked is None or self._asked not in self.completions.relevant(self._apart):
            return ()
        _, left = self.completions.ahead(self._apart)
        found: dict[str, list[tuple[Verdict, int]]] = {}
        for unknown in self.completions.unknowns:
            if unknown.field == self._asked:
                for lot in self.completions.classes[unknown.path]:
                    count = len(left[unknown.path][lot[0]].difference(self._apart))
                    verdict = combined_verdict(self.completions.verdicts({unknown.path: lot[0]}))
                    found.setdefault(self._answer_in_words(unknown, lot[0]), []).append((verdict, count))
        together: dict[tuple[tuple[Verdict, int], ...], list[str]] = {}
        for told, outcomes in found.items():
            together.setdefault(tuple(sorted(set(outcomes), key=lambda each: each[1])), []).append(told)
        return tuple(self._effect(tuple(told[:_EXAMPLES]), outcomes) for outcomes, told in sorted(together.items()))

    def _effect(self, answers: tuple[str, ...], outcomes: Sequence[tuple[Verdict, int]]) -> Effect:
        verdicts = {verdict for verdict, _ in outcomes}
        verdict: Verdict = verdicts.pop() if len(verdicts) == 1 else "undetermined"
        least, most = outcomes[0][1], outcomes[-1][1]
        return Effect(
            answers=answers, verdict=verdict, left=most, text=effect_text(self.words, answers, verdict, least, most)
        )

    def _answer_in_words(self, unknown: Unknown, place: int) -> str:
        """An answer: its value, of days and amounts the range, of a list the requirements that it alone can meet."""
        value = unknown.options[place].value
        if unknown.number:
            low, high = self.completions.range_of(unknown, place)
            return range_text(self.words, unknown.path, low, high)
        if not isinstance(value, tuple):
            return example_text(self.words, unknown.path, value)
        met = {
            str(row[3]): None
            for group, table in self.completions.tables.items()
            if unknown.path in group.paths
            for places, rows in table.items()
            if places[group.paths.index(unknown.path)] == place
            for row in sorted(rows - frozenset.intersection(*table.values()), key=str)
            if row[0] == "satisfied"
        }
        return list_text(self.words, [each for each in ORDER if each in met])

    # What is known ------------------------------------------------------------------------------------------------

    def _go_on(self, applicant: Applicant, skipped: tuple[str, ...]) -> None:
        self._past.append((self.applicant, self._skipped))
        self._stand(applicant, skipped)

    def _stand(self, applicant: Applicant, skipped: tuple[str, ...]) -> None:
        from dataclasses import replace

        self._case = replace(self._case, applicant=applicant.filled())
        self._skipped = skipped
        self._asked = None
        self._known = None
        self._needing = None

    @property
    def _apart(self) -> tuple[str, ...]:
        """What is not asked: what the person does not know, and figures of the law."""
        figures = [each.path for each in self.completions.unknowns if each.path.startswith(FIGURE)]
        return (*self._skipped, *figures)

    def _figures(self) -> Iterator[str]:
        for unknown in self.completions.unknowns:
            if unknown.path in self.completions.relevant(self._skipped) and unknown.path.startswith(FIGURE):
                yield unknown.path.removeprefix(FIGURE)

    # The question ---------------------------------------------------------------------------------------------------

    def _leaves(self, field: str, left: Mapping[str, Mapping[int, set[str]]]) -> tuple[float, int, int]:
        """How many facts could still matter after this question: on average, then in the worst case."""
        usual: list[int] = []
        others: list[int] = []
        for unknown in self.completions.unknowns:
            if unknown.field == field:
                for lot in self.completions.classes[unknown.path]:
                    count = len(left[unknown.path][lot[0]].difference(self._apart))
                    (usual if any(self._is_usual(unknown, place) for place in lot) else others).append(count)
        means = [sum(counts) / len(counts) for counts in (usual, others) if counts]
        share = self.kb.usual_answers[field][1] / 100 if len(means) == 2 else 1
        average = share * means[0] + (1 - share) * means[-1] if means else 0
        return average, max(*usual, *others, 0), list(fields_of(Applicant)).index(field)

    def _is_usual(self, unknown: Unknown, place: int) -> bool:
        answer, _ = self.kb.usual_answers.get(unknown.path, (None, 0))
        value = unknown.options[place].value
        if unknown.number:
            return answer == "earliest" and place == 0
        if isinstance(value, tuple):
            return answer == "nothing" and not value
        told = value.kind if isinstance(value, Pension) else value
        return answer is not None and answer == (str(told).lower() if isinstance(told, bool) else told)

    def _question(self, field: str) -> Question:
        facts = tuple(each.path for each in self.completions.unknowns if each.field == field)
        regime = self.completions.first.regime
        requirements = tuple(dict.fromkeys(self._requirements(field)))
        cites = self.kb.cites(str(regime), *requirements)
        published = _published()
        schema = {"type": "object", "properties": {field: published["properties"][field]}, "$defs": published["$defs"]}
        return Question(
            fields=(field,),
            facts=facts,
            text=question_text(self.words, facts, self.applicant.document()),
            why=why_text(self.words, requirements, cites),
            requirements=requirements,
            cites=tuple(cites),
            json_schema=_only_used(schema),
        )

    def _requirements(self, field: str) -> Iterator[str]:
        """The requirements of which anything changes with the facts of a field, in the order of the interface."""
        named = {str(row[3]) for row in self._changing(field)}
        return iter(sorted(named, key=lambda name: ORDER.get(name, len(ORDER))))

    def _changing(self, field: str) -> Iterator[Row]:
        """What is derived of single requirements with some of the facts that go with a field, and not with others."""
        for group, table in self.completions.tables.items():
            if any(self.completions.field_of(path) == field for path in group.paths):
                always = frozenset.intersection(*table.values())
                for rows in table.values():
                    yield from (row for row in rows - always if row[0] != IMPLAUSIBLE)

    def _never_needed(self) -> Iterator[NeverNeeded]:
        """The facts that stayed unknown and cannot matter, with the reason."""
        combined = self.completions.combined()
        verdict = combined_verdict(combined.best)
        closed_by: dict[str, set[Way]] = {}
        for (regime, route, requirement), statuses in combined.statuses.items():
            # A part of a group that is missing closes nothing by itself.
            if statuses == {"missing"} and (regime, route, requirement) in self.kb.law["requires"]:
                closed_by.setdefault(requirement, set()).add((regime, route))
        # That two completions need the same is no proof that it never matters to what is needed.
        for_need = self._for_need
        told_apart = for_need.open_fields if for_need else ()
        for field in dict.fromkeys(each.field for each in self.completions.unknowns if each.field):
            if field not in self._skipped and field not in told_apart:
                ways = {(str(row[1]), str(row[2])) for row in self._changing(field)}
                closing = _closing(ways, closed_by)
                yield NeverNeeded(field=field, because=never_text(self.words, verdict, closing))


def _closing(ways: Set[Way], closed_by: Mapping[str, Set[Way]]) -> tuple[str, ...] | None:
    """Few requirements of which one closes each way; None where of some way none is missing for certain."""
    named: list[str] = []
    left = ways
    while left:
        closing = [requirement for requirement, closed in closed_by.items() if not closed.isdisjoint(left)]
        if not closing:
            return None
        named.append(min(closing, key=lambda each: (-len(closed_by[each] & left), -len(closed_by[each]), ORDER[each])))
        left -= closed_by[named[-1]]
    return tuple(sorted(named, key=ORDER.__getitem__))


@cache
def _published() -> dict[str, Any]:
    return json_schema()


def _only_used(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without the definitions that nothing in it refers to."""
    import json

    definitions = schema.pop("$defs")
    used: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        text = json.dumps(waiting.pop())
        for name, definition in definitions.items():
            if name not in used and f'"#/$defs/{name}"' in text:
                used[name] = definition
                waiting.append(definition)
    return {**schema, "$defs": used} if used else schema
