"""The interview against complete files behind it: how it ends, and that it asks no more and no less than matters."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import jsonschema
import pytest
from interviewing import VOLUNTEERED, Course, Step, answers, known_of, led, opened, said, taken_back, written
from planner import case
from strategies import (
    OLDER,
    Data,
    Question,
    Seeded,
    completed,
    fit_for,
    mendable,
    older,
    question,
    spelled_out,
)

from bridge import Applicant
from bridge.applicant import fields_of
from bridge.checking import combined_verdict
from bridge.engine import Case, Outcome
from bridge.input_errors import InputErrors
from bridge.interview import Interview
from bridge.interview_answers import AskAnswer
from explanations.interview_text import example_text

FULL = os.environ.get("OPHOLD_FULL") == "1"

Begin = Callable[[Question], Interview]

#: So many people are asked the same question, one after the other, in so many interviews that begin alike.
TOGETHER = 4 if FULL else 2
MANY = range(75 if FULL else 6)
FEW = range(10 if FULL else 1)
OTHERS = 30 if FULL else 20

#: What no verdict hangs on, or what an interview takes to be nothing where nobody speaks of it.
NOT_ASKED = ("id", "on", "filed", "nothing_else", "passport", *VOLUNTEERED)


def people(seed: int, number: int = TOGETHER) -> tuple[Question, list[Data]]:
    """A question, and so many people whom it is asked about: complete files that say nothing by saying nothing."""
    c = Seeded(f"interview {seed}")
    kind = [question, mendable, *OLDER][seed % (2 + len(OLDER))]
    q = kind(c) if callable(kind) else next(q for q in iter(lambda: older(c), None) if q.regimes[0] == kind)
    files = [q.data, *(fit_for(c, q.on, c.pick(q.regimes)) for _ in range(number - 1))]
    return q, [spelled_out(data, q.on) for data in files]


def begun(kb, q: Question, **told: Any) -> Interview:
    return opened(kb, q.on, q.filed, q.days["regime"], **told)


@pytest.fixture(scope="module")
def begun_before(kb) -> Iterator[Begin]:
    """Interviews that other people were asked in before, back at their beginning: what was found out saves time."""
    kept: dict[str, Interview] = {}

    def begin(q: Question) -> Interview:
        days = f"{q.days}"
        if days not in kept:
            kept.clear()  # questions about the same days follow each other
            kept[days] = begun(kb, q)
        return taken_back(kept[days])

    yield begin
    kept.clear()


def verdict_of(kb, q: Question, data: Data, **told: Any) -> str:
    return kb.check(Applicant.model_validate(data), **q.days, **told).verdict


def shown(q: Question, data: Data, course: Course) -> str:
    return f"{q.regimes}, on {q.on}, filed {q.filed}: {data}\n{course}"


# How it ends, and what it asks ------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", MANY)
def test_an_interview_asks_what_matters_and_ends_with_the_verdict_of_the_whole_file(
    kb, begun_before: Begin, seed: int
) -> None:
    q, files = people(seed)
    wrong = []
    for number, data in enumerate(files):
        course = led(begun_before(q), data, witnesses=True)
        found = [
            *wrong_end(kb, q, data, course),
            *asked_again(course),
            *irrelevant(kb, q, course, Seeded(f"witness {seed} {number}")),
            *could_have_mattered(kb, q, data, course, Seeded(f"others {seed} {number}")),
        ]
        if found:
            wrong.append("\n".join([f"person {number}:", *found, shown(q, data, course)]))
    assert not wrong, "\n\n".join(wrong)


def wrong_end(kb, q: Question, data: Data, course: Course) -> Iterator[str]:
    verdict = verdict_of(kb, q, data)
    if course.end.verdict != verdict:
        yield f"ends with {course.end.verdict}, the whole file with {verdict}"
    told = written(data)
    for name, value in course.applicant.document().items():
        if name != "id" and not agrees(value, told.get(name)):
            yield f"{name} is {value} in the end, and was {told.get(name)}"
    if not course.end.done or course.end.relevant or course.end.question:
        yield f"done {course.end.done}, with {course.end.relevant} left and {course.end.question}"


def asked_again(course: Course) -> Iterator[str]:
    """Questions about what was known, or what was left open before."""
    left_open: set[str] = set()
    for step in course.steps:
        for path in step.facts:
            present = said(step.known, path)
            if present is not None and not (isinstance(present, dict) and present.get("complete") is False):
                yield f"{path} was known when it was asked for: {present}"
        if left_open.intersection(step.fields):
            yield f"{step.fields} had been left open"
        if not step.answers:
            left_open |= set(step.fields)


def irrelevant(kb, q: Question, course: Course, c: Seeded) -> Iterator[str]:
    """Questions without two people who differ in nothing else, agree with what was known, and differ in the verdict."""
    for step in course.steps:
        if step.witness is None:
            yield f"no witness for {step.fields}"
    seen = [step for step in course.steps if step.witness is not None]
    both = [each for step in seen for each in step.witness or ()]
    read = [replace(each, applicant=Applicant.model_validate(each.applicant.document())) for each in both]
    found = iter(kb.statuses(read))
    looked_at = {c.number(0, max(0, len(seen) - 1)) for _ in range(1)}
    for place, step in enumerate(seen):
        one, two = step.witness or ()
        verdicts = [next(found).verdict, next(found).verdict]
        if verdicts[0] == verdicts[1]:
            yield f"both witnesses for {step.fields} are {verdicts[0]}"
        yield from told_apart(step, one.applicant.document(), two.applicant.document())
        if place in looked_at:
            checked = [checked_verdict(kb, q, each) for each in (one, two)]
            if checked != verdicts:
                yield f"the witnesses for {step.fields} are {checked} in plain checks, and {verdicts}"


def told_apart(step: Step, one: Data, two: Data) -> Iterator[str]:
    differ = {name for name in {*one, *two} if one.get(name) != two.get(name)}
    if differ != set(step.fields):
        yield f"the witnesses for {step.fields} differ in {sorted(differ)}"
    for name, value in step.known.items():
        for each in (one, two):
            if not agrees(value, each.get(name)):
                yield f"a witness for {step.fields} has {name}: {each.get(name)}, but known was {value}"


def agrees(known: Any, completed_to: Any) -> bool:
    """Whether nothing of what is known has changed."""
    if isinstance(known, dict) and known.get("complete") is False:
        entries = known.get("known", [])
        return isinstance(completed_to, list) and agrees(entries, completed_to[: len(entries)])
    if isinstance(known, dict):
        return isinstance(completed_to, dict) and all(
            agrees(each, completed_to.get(key)) for key, each in known.items()
        )
    if isinstance(known, list):
        return (
            isinstance(completed_to, list) and len(known) == len(completed_to) and all(map(agrees, known, completed_to))
        )
    return known == completed_to


def checked_verdict(kb, q: Question, witness: Case) -> str:
    """The verdict of a plain check; figures that nobody knows are told as the witness takes them."""
    (outcome,) = kb.evaluate([witness])
    figures = {
        f"{name}.{year}": (high if witness.supposed == "high" else low) / 100
        for name, year, low, high in outcome.rows("lacking_figure")
    }
    return verdict_of(kb, q, witness.applicant.document(), figures=figures)


def could_have_mattered(kb, q: Question, data: Data, course: Course, c: Seeded) -> Iterator[str]:
    """Other people's values for what was never asked that bring another verdict."""
    others = [strangers(c, q) for _ in range(OTHERS)]
    tried = [exchanged(c, written(data), other, course, every=bool(n % 2)) for n, other in enumerate(others)]
    if not any(not step.answers for step in course.steps):
        cases = [case(each, q.on, q.filed, regimes=q.regimes) for each in tried]
        found = iter(kb.statuses([each for high in cases for each in (high, replace(high, supposed="low"))]))
        for each in tried:
            pair: list[Outcome] = [next(found), next(found)]
            verdict = combined_verdict({outcome.verdict or "" for outcome in pair})
            if verdict != course.end.verdict:
                yield f"with {changed_from(data, each)} it would be {verdict}"
                return
    for each in tried[: 2 if FULL else 1]:
        verdict = verdict_of(kb, q, each)
        if verdict != course.end.verdict:
            yield f"with {changed_from(data, each)} a plain check says {verdict}"
            return


def strangers(c: Seeded, q: Question) -> Data:
    """Another complete file about the same day: near the thresholds, or anything at all."""
    if c.number(0, 1):
        return spelled_out(fit_for(c, q.on, c.pick(q.regimes)), q.on)
    return completed(c, {}, q.on)


def exchanged(c: Seeded, told: Data, other: Data, course: Course, *, every: bool) -> Data:
    """The file with the other one's values for fields never asked for: for all of them, or for some."""
    made = dict(told)
    asked = set(course.asked)
    for name, value in written(other).items():
        if name not in asked and name not in NOT_ASKED and (every or c.number(0, 1)):
            made[name] = value
    years = {path.partition(".")[2] for step in course.steps for path in step.facts if path.startswith("income.")}
    if years:  # a year that was never asked for
        kept = {year: amount for year, amount in told.get("income", {}).items() if year in years}
        made["income"] = {**told.get("income", {}), **written(other).get("income", {}), **kept}
    return made


def changed_from(data: Data, other: Data) -> Data:
    before = written(data)
    return {name: value for name, value in other.items() if before.get(name) != value}


# Going back, leaving open, going on from a saved file -------------------------------------------------------------


def few(seed: int) -> tuple[Question, Data, Data]:
    q, (_, data, other) = people(601 + seed, 3)
    return q, data, other


@pytest.mark.parametrize("way", ["after_going_back", "from_a_saved_file", "after_leaving_open", "in_another_order"])
@pytest.mark.parametrize("seed", FEW)
def test_going_another_way_leads_to_the_same_end(kb, begun_before: Begin, way: str, seed: int) -> None:
    q, data, other = few(seed)
    straight = led(begun_before(q), data)
    course = globals()[way](kb, q, begun_before(q), data, other, Seeded(f"{way} {seed}"))
    note = f"{shown(q, data, straight)}\nthe other way\n{course}"
    assert course.end.done, note
    assert course.end.verdict == straight.end.verdict, note
    assert not list(asked_again(course)), note
    if way in ("after_going_back", "from_a_saved_file"):
        assert course.applicant == straight.applicant, note
        assert course.end == straight.end.model_copy(update={"answered": course.end.answered}), note
        assert course.asked == straight.asked[-len(course.asked) or len(straight.asked) :], note


def after_going_back(kb, q: Question, interview: Interview, data: Data, other: Data, c: Seeded) -> Course:
    """Somewhere on the way some questions are answered as somebody else would, and then taken back."""
    first = led(interview, data, most=c.number(0, 5))
    known, standing = known_of(interview), interview.next()
    took = led(interview, other, most=c.number(1, 3))
    for _ in range(len(took.steps) + bool(took.volunteered)):
        assert interview.back()
    assert known_of(interview) == known
    assert interview.next() == standing
    last = led(interview, data)
    return Course([*first.steps, *last.steps], last.end, last.applicant)


def from_a_saved_file(kb, q: Question, interview: Interview, data: Data, other: Data, c: Seeded) -> Course:
    led(interview, data, most=c.number(1, 5))
    text = json.dumps(interview.applicant.document())
    resumed = begun(kb, q, known=json.loads(text))
    standing = interview.next()
    assert resumed.next() == standing.model_copy(update={"answered": 0})
    return led(resumed, data)


def after_leaving_open(kb, q: Question, interview: Interview, data: Data, other: Data, c: Seeded) -> Course:
    """Questions are left open, to the end, and told then."""
    left: list[str] = []
    told = written(data)
    led(interview, {name: value for name, value in data.items() if name in VOLUNTEERED}, most=0)
    while not (standing := interview.next()).done:
        assert standing.question is not None
        assert set(standing.skipped) == set(left)
        (name,) = standing.question.fields
        assert name not in left
        values = answers(told, standing.question.facts)
        if values and (left or c.number(0, 3)) and len(left) != 1:
            interview.answer(values)
        else:
            interview.skip()
            left.append(name)
    assert set(standing.skipped) == set(left)
    assert standing.verdict == verdict_of(kb, q, known_of(interview)), shown(q, data, led(interview, data))
    later = {name: told[name] for name in left if name in told}
    if later:
        interview.answer(later)
    return led(interview, data)


def in_another_order(kb, q: Question, interview: Interview, data: Data, other: Data, c: Seeded) -> Course:
    mixed = begun(kb, q, strategy=c.pick)
    course = led(mixed, data, witnesses=True)
    assert not list(irrelevant(kb, q, course, c))
    return course


# Answers that cannot be taken in ----------------------------------------------------------------------------------


WRONG: dict[str, Any] = {
    "date": "2024-02-30",
    "yes_no": "maybe",
    "choice": "something",
    "entry": {"kind": "something"},
    "money": -1,
}


@pytest.mark.parametrize("seed", FEW)
def test_a_wrong_answer_changes_nothing(kb, begun_before: Begin, seed: int) -> None:
    q, data, _ = few(seed)
    interview = begun_before(q)
    told = written(data)
    for _ in range(4):
        standing = interview.next()
        if standing.question is None:
            break
        before = interview.applicant
        (name,) = standing.question.fields
        shape = fields_of(Applicant)[name]
        path = standing.question.facts[0]
        values = [[{"something": 1}], "something"] if shape.listed else [WRONG.get(shape.kind, -1)]
        right = answers(told, standing.question.facts)
        for wrong in [*({path: value} for value in values), {**right, "something": 1}, {**right, "id": 7}]:
            with pytest.raises(InputErrors):
                interview.answer(wrong)
            assert interview.applicant == before
        assert interview.next() == standing
        if right:
            interview.answer(right)
        else:
            interview.skip()


# What programs read -------------------------------------------------------------------------------------------------


@cache
def validator() -> jsonschema.Draft202012Validator:
    """As `ophold schema ask` publishes it."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return jsonschema.Draft202012Validator(schema | AskAnswer.model_json_schema(mode="serialization"))


@pytest.mark.parametrize("seed", FEW)
def test_documents_and_answers_are_as_their_schemas_say(kb, begun_before: Begin, seed: int) -> None:
    q, data, _ = few(seed)
    course = led(begun_before(q), data)
    for standing in [*(step.standing for step in course.steps), course.end]:
        document = json.loads(json.dumps(standing.document()))
        validator().validate(document)
        assert document["done"] == ("question" not in document)
    for step, after in zip(course.steps, [*(step.known for step in course.steps[1:]), None], strict=True):
        schema = step.standing.document()["question"]["schema"]
        jsonschema.Draft202012Validator.check_schema(schema)
        accepts = jsonschema.Draft202012Validator(schema)
        known = course.applicant.document() if after is None else after
        told = {name: known[name] for name in step.fields if name in known}
        accepts.validate(json.loads(json.dumps(told)))
        for name in step.fields:
            assert not accepts.is_valid({name: 7.005})


# What answers would do ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", FEW)
def test_answers_do_what_is_said_of_them(kb, begun_before: Begin, seed: int) -> None:
    """Of questions that are answered by yes or no, or by a choice, each answer named is given."""
    q, data, _ = few(seed)
    interview = begun_before(q)
    told = written(data)
    while (standing := interview.next()).question:
        (name,) = standing.question.fields
        facts = standing.question.facts
        effects = interview.effects()
        said_of = [answer for effect in effects for answer in effect.answers]
        assert all(effect.text for effect in effects)
        assert {effect.verdict for effect in effects} != {standing.verdict} or all(effect.left for effect in effects)
        for value in named_values(name, facts):
            word = example_text(kb.words("en"), name, value)
            for effect in effects:
                if word in effect.answers:
                    interview.answer({name: value})
                    after = interview.next()
                    note = f"{value} does not lead to {effect}, but to {after.verdict} with {after.relevant} left"
                    assert (len(after.relevant), after.verdict) == (effect.left, effect.verdict), (
                        f"{note}\n{q} {known_of(interview)}"
                    )
                    assert interview.back()
                    interview.next()
        if facts == (name,) and fields_of(Applicant)[name].kind == "yes_no":
            assert len(said_of) == 2
        values = answers(told, facts)
        if values:
            interview.answer(values)
        else:
            interview.skip()


def named_values(name: str, facts: Sequence[str]) -> list[Any]:
    shape = fields_of(Applicant)[name]
    if facts != (name,) or shape.listed:
        return []
    return {"yes_no": [True, False], "choice": list(shape.choices)}.get(shape.kind, [])
