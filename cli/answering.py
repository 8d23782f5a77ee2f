"""What each command asks of the rules. A receipt that is verified asks with the same functions."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bridge.answers import Answer, CheckAnswer, NeedAnswer
    from bridge.catalogue import CatalogueAnswer
    from bridge.engine import Case
    from bridge.interview_answers import AskAnswer
    from bridge.knowledge_base import KnowledgeBase
    from bridge.procedure_answers import PlanAnswer, RefusedAnswer
    from bridge.proofs import WhyAnswer
    from bridge.querying import QueryAnswer
    from bridge.reading import InputFile
    from bridge.receipts import Command
    from bridge.register import SourcesAnswer
    from cli.asking import Question


def check(question: "Question") -> "CheckAnswer":
    """The verdict on each route, with the reasons."""
    if question.kb.engine == "prolog":
        note_prolog(question)
    return question.kb.check(question.applicant, language=question.language, **question.options)


def need(question: "Question") -> "NeedAnswer":
    """The smallest changes, and the earliest days."""
    asked = question.asked
    options = question.options if asked.within is None else {**question.options, "within": asked.within}
    return question.kb.need(question.applicant, language=question.language, all_answers=asked.all_answers, **options)


def plan(question: "Question") -> "PlanAnswer":
    """How and when to extend and to apply; it asks no figures."""
    options = {name: value for name, value in question.options.items() if name != "figures"}
    return question.kb.plan(question.applicant, language=question.language, **options)


def refused(question: "Question") -> "RefusedAnswer":
    """What follows a refusal."""
    on, reading = question.options["on"], question.options["reading"]
    return question.kb.refused(question.applicant, on=on, reading=reading, language=question.language)


def next_question(question: "Question") -> "AskAnswer":
    """The next question of an interview, with what its answers would do."""
    interview = question.kb.interview(
        question.applicant, language=question.language, goal=question.asked.goal or "verdict", **question.options
    )
    standing = interview.next()
    if standing.question is None:
        return standing
    told = standing.question.model_copy(update={"effects": interview.effects()})
    return standing.model_copy(update={"question": told})


def rules(question: "Question") -> "CatalogueAnswer":
    """The catalogue of the rules, or of the readings."""
    if question.asked.readings:
        return question.kb.readings(language=question.language)
    days = {name: question.options[name] for name in ("on", "filed", "regime")}
    return question.kb.catalogue(question.asked.what, language=question.language, **days)


def sources(question: "Question") -> "SourcesAnswer":
    """The statements of the register, and what rests on them."""
    return question.kb.sources(question.asked.what, rank=question.asked.rank, language=question.language)


def why(question: "Question") -> "WhyAnswer":
    """The proof of a claim."""
    asked = question.asked
    answer = question.kb.why(
        question.applicant, asked.claim or "", depth=asked.depth, language=question.language, **question.options
    )
    note_prolog(question)
    return answer


def query(question: "Question") -> "QueryAnswer":
    """The answers of a goal."""
    from bridge.applicant import Applicant
    from bridge.querying import MOST_ANSWERS, MOST_SECONDS

    asked = question.asked
    days = {name: question.options[name] for name in ("on", "filed", "regime")}
    answer = question.kb.querying.ask(
        asked.query or "",
        cases_of(question.kb, question.files, days),
        question.kb.case(Applicant(), **days),
        limit=asked.limit or MOST_ANSWERS,
        seconds=asked.seconds or MOST_SECONDS,
        explain=asked.explain,
    )
    note_prolog(question)
    return answer.model_copy(update={"on": days["on"], "filed": days["filed"]})


def cases_of(kb: "KnowledgeBase", files: "Sequence[InputFile]", days: Mapping[str, Any]) -> "Mapping[str, Case]":
    """The applicants of files, by their `id`. Raises InputErrors, with all that is wrong in any."""
    from bridge.input_errors import InputError, InputErrors
    from bridge.reading import applicant_in

    found: dict[str, Case] = {}
    wrong: dict[str, InputError] = {}
    for file in files:
        try:
            person = applicant_in(file)
            case = kb.case(person, **days)
        except InputErrors as errors:
            wrong |= {repr(each): each for each in errors.errors}
            continue
        if person.id in found:
            wrong[file.place] = InputError(file.place, None, "id", "query-same-id", {"id": person.id})
        found[person.id] = case
    if wrong:
        raise InputErrors(wrong.values())
    return found


def note_prolog(question: "Question") -> None:
    """Notes the version of SWI-Prolog among the engines of an answer."""
    from bridge.prolog.engine import prolog

    question.engines["swi-prolog"] = prolog.version


#: What asks the question of a receipt again, by its command.
ANSWERING: Final[Mapping["Command", Callable[["Question"], "Answer"]]] = {
    "check": check,
    "need": need,
    "plan": plan,
    "refused": refused,
    "ask": next_question,
    "rules": rules,
    "sources": sources,
    "why": why,
    "query": query,
}
