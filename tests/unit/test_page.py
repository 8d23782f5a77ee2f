"""The page of `plan` and `refused`: valid, complete, closed in itself, and readable without colour."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from procedure_cases import (
    HOSTILE,
    ON,
    SOURCES,
    long_plan,
    refused_late,
    refused_unknown,
    unknown_plan,
)
from pydantic import BaseModel
from syrupy.assertion import SnapshotAssertion

from bridge.procedure_answers import PlanAnswer, RefusedAnswer, Step
from explanations.page import plan_page, refused_page
from explanations.plan_text import plain, plan_text
from explanations.refused_text import refused_text
from explanations.timeline import timeline, when
from explanations.words import LANGUAGES, Language, Words


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    language: Language = request.param
    return Words(language)


def page_of(words: Words, answer: PlanAnswer | RefusedAnswer, **more: Any) -> str:
    return plan_page(words, answer, **more) if isinstance(answer, PlanAnswer) else refused_page(words, answer, **more)


def answers(language: Language) -> Iterator[PlanAnswer | RefusedAnswer]:
    yield long_plan(language)
    yield long_plan(language, applicant=HOSTILE)
    yield long_plan(language, steps=(), fees=(), documents=(), rests_on=())
    yield unknown_plan(language)
    yield refused_late(language)
    yield refused_unknown()


def read(html: str) -> Element:
    """The page as a browser reads it; a page with an error is refused."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    document: Element = parser.parse(html)
    return document


def name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def found(document: Element, *names: str) -> list[Element]:
    return [each for each in document.iter() if name(each) in names]


def text_of(element: Element, *, without: tuple[str, ...] = ()) -> str:
    def pieces(each: Element) -> Iterator[str]:
        if name(each) not in without:
            yield each.text or ""
            for child in each:
                yield from pieces(child)
                yield child.tail or ""

    return re.sub(r"\s+", " ", "".join(pieces(element))).strip()


def lines(document: Element) -> str:
    """What stands on the page, a line for each heading, paragraph, entry or answer."""
    blocks = found(document, "h1", "h2", "p", "li", "dt", "dd", "text")
    return "\n".join(f"{name(each)}: {text_of(each, without=('svg',))}" for each in blocks)


def days_in(value: Any) -> Iterator[date]:
    match value:
        case BaseModel():
            for each in type(value).model_fields:
                yield from days_in(getattr(value, each))
        case tuple():
            for each in value:
                yield from days_in(each)
        case date():
            yield value


def test_every_page_is_valid_and_leads_nowhere(words: Words) -> None:
    for answer in answers(words.language):
        for sources in (None, SOURCES):
            html = page_of(words, answer, sources=sources)
            assert not re.search(r"//|@import|@font-face|javascript", html)
            assert set(re.findall(r"url\((.)", html)) <= {"#"}
            document = read(html)
            assert not found(document, "script", "link", "img", "iframe", "object", "form", "base")
            ids = [each.get("id") for each in document.iter() if each.get("id")]
            assert len(ids) == len(set(ids))
            for element in document.iter():
                assert not [each for each in element.attrib if str(each).startswith("on") or each == "src"]
                if href := element.get("href"):
                    assert href.startswith("#")
                    assert href[1:] in ids


def test_every_page_tells_programs_how_it_is_to_be_read(words: Words) -> None:
    for answer in answers(words.language):
        document = read(page_of(words, answer))
        (html,) = found(document, "html")
        assert html.get("lang") == words.language
        meta = {each.get("name") or each.get("http-equiv"): each.get("content") for each in found(document, "meta")}
        assert meta["viewport"] == "width=device-width, initial-scale=1"
        assert str(meta["Content-Security-Policy"]).startswith("default-src 'none'")
        assert [name(each) for each in found(document, "h1", "h2", "h3", "h4", "h5", "h6")][:2] == ["h1", "h2"]
        assert len(found(document, "h1")) == 1
        assert not found(document, "h3", "h4", "h5", "h6")
        ids = {each.get("id"): name(each) for each in document.iter()}
        pictures = [each for each in document.iter() if each.get("role") == "img"]
        assert [picture.get("aria-label") for picture in pictures] == [words.words("page-picture")] * len(pictures)
        assert [ids[picture.get("aria-describedby")] for picture in pictures] == ["ol"] * len(pictures)
        shown = {id(each) for picture in pictures for each in found(picture, "svg")}
        hidden = {id(each) for svg in found(document, "svg") if svg.get("aria-hidden") for each in found(svg, "svg")}
        assert {id(each) for each in found(document, "svg")} == shown | hidden
        boxes = [each for label in found(document, "label") for each in found(label, "input")]
        assert found(document, "input") == boxes
        assert {each.get("type") for each in boxes} <= {"checkbox"}


def test_every_day_of_the_answer_stands_beside_the_picture(words: Words) -> None:
    for answer in answers(words.language):
        days = set(days_in(answer))
        assert ON in days
        text = text_of(read(page_of(words, answer)), without=("svg", "style", "head"))
        assert [day for day in days if words.date(day) not in text] == []


def test_the_picture_and_the_list_tell_the_same(words: Words) -> None:
    answer = long_plan(words.language)
    document = read(page_of(words, answer))
    (steps,) = [each for each in document.iter() if each.get("id") == "steps"]
    listed = [text_of(each) for each in steps]
    assert len(listed) == len(answer.steps)
    (picture,) = [each for each in document.iter() if each.get("role") == "img"]
    drawn = [text_of(each) for each in found(picture, "text")]
    for number, (entry, step) in enumerate(zip(listed, answer.steps, strict=True), start=1):
        days = when(words, step, ON)
        assert entry.startswith(f"{days} {step.text}")
        assert (days in drawn) == bool(step.from_ or step.by)
        shown = [each for each in drawn if each.startswith(f"{number}. ")]
        assert len(shown) == bool(step.from_ or step.by)
        assert all(step.text.startswith(each.removeprefix(f"{number}. ").rstrip("…")) for each in shown)


def test_without_a_dated_step_there_is_no_picture(words: Words) -> None:
    for answer in (unknown_plan(words.language), refused_unknown()):
        assert not found(read(page_of(words, answer)), "svg", "figure")
    assert words.words("page-no-steps") in refused_page(words, refused_unknown())


def test_nothing_of_the_person_becomes_part_of_the_page(words: Words) -> None:
    hostile = Step(step="x", from_=ON, by=ON, text=f"</text></svg>{HOSTILE}", cites=('"><b>',))
    answer = long_plan(words.language, applicant=HOSTILE, steps=(hostile,), unknown_facts=(HOSTILE,))
    html = plan_page(words, answer, {'"><b>': "<script>"})
    document = read(html.replace("\x00", ""))  # a label may hold one, the text of a step does not
    shown = HOSTILE.replace("\x00", "\N{REPLACEMENT CHARACTER}").replace("\u202e", "\N{REPLACEMENT CHARACTER}")
    assert shown in (found(document, "title")[0].text or "")
    assert not found(document, "script", "img")
    assert "{{ 7 * 7 }}" in html
    assert "<script" not in html


def test_a_document_is_a_box_to_tick_with_its_reason(words: Words) -> None:
    answer = long_plan(words.language)
    labels = [text_of(each) for each in found(read(plan_page(words, answer)), "label")]
    assert len(labels) == len(answer.documents) == 3
    for label, document in zip(labels, answer.documents, strict=True):
        assert document.because in label
        assert document.cites[0] in label
        assert "_" not in label


def test_sources_are_listed_once_each_with_what_they_say() -> None:
    words = Words("da")
    document = read(plan_page(words, long_plan("da"), SOURCES))
    (listed,) = [each for each in found(document, "ul") if each.get("class") == "sources"]
    entries = [text_of(each) for each in listed]
    assert len(entries) == len(set(entries))
    assert 'law.200 A statement with "quotes" & <signs>.' in entries
    assert "law.181" in entries  # without a paraphrase, its number alone
    assert {each.get("lang") for each in found(listed, "span")} == {"en"}
    (without,) = [each for each in found(read(plan_page(words, long_plan("da"))), "ul") if each.get("class")][-1:]
    assert not found(without, "span")


def test_an_amount_stands_with_what_it_rests_on() -> None:
    text = text_of(read(plan_page(Words("en"), long_plan("en"))))
    assert "Applying for permanent residence: 7,475 kr. The year is not printed. The amount is from an official" in text
    assert "Asking for an extension: 1,905.50 kr. The amount is from a source that is not official." in text
    assert "Appealing: amount not known here The year is not printed. What to enclose" in text


YESTERDAY, TOMORROW = ON - timedelta(1), ON + timedelta(1)


@pytest.mark.parametrize(
    ("filed", "changed", "expected"),
    [
        (ON, {}, "Ask for an extension between 31 May and 30 August 2027."),
        (ON, {"earliest": TOMORROW}, "Ask for an extension between 2 April and 30 August 2027."),
        (ON, {"earliest": ON, "too_early": False}, "Ask for an extension by 30 August 2027."),
        (ON, {"earliest": None, "too_early": None}, "Ask for an extension by 30 August 2027."),
        (
            ON,
            {"latest": YESTERDAY, "in_time": False, "too_early": False},
            "The last day to ask for an extension was 31 March 2027.",
        ),
        (ON, {"latest": None, "in_time": None}, "We cannot say yet when to ask for an extension."),
        (ON, {"latest": None, "in_time": False}, "Your file names no permit that could be extended."),
        (YESTERDAY, {}, "You filed on 31 March 2027, in time for an extension (last day: 30 August 2027)."),
        (
            YESTERDAY,
            {"latest": YESTERDAY - timedelta(1), "in_time": False},
            "You filed on 31 March 2027; the last day to ask for an extension was 30 March 2027.",
        ),
    ],
)
def test_the_first_line_of_a_plan(filed: date, changed: dict[str, Any], expected: str) -> None:
    answer = long_plan("en", filed=filed, fees=())
    answer = answer.model_copy(update={"extension": answer.extension.model_copy(update=changed)})
    document = read(plan_page(Words("en"), answer))
    assert text_of(found(document, "h1")[0]) == expected
    assert plain(plan_text(Words("en"), answer, width=200)).startswith(expected)
    assert (f"counts as filed on {Words('en').date(filed)}" in text_of(document)) == (filed != ON)


def test_an_application_that_was_too_early_leaves_the_extension_to_be_asked_for() -> None:
    step = Step(step="extend", from_=None, by=None, text="Ask.", cites=())
    answer = long_plan("en", filed=YESTERDAY, steps=(step,), fees=())
    document = read(plan_page(Words("en"), answer))
    assert text_of(found(document, "h1")[0]) == "Ask for an extension between 31 May and 30 August 2027."
    early = "What you filed on 31 March 2027 came too early to count for an extension: ask for it separately."
    assert next(text_of(each) for each in found(document, "p") if each.get("class") == "lead") == early
    assert early in plain(plan_text(Words("en"), answer, width=200))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "The last day to appeal was 29 March 2027."),
        ({"in_time": True}, "You can appeal until 29 March 2027."),
        (
            {"by": None, "in_time": None},
            "We cannot say yet until when you can appeal: that depends on the day you received the decision, "
            "which your file does not give.",
        ),
    ],
)
def test_the_first_line_after_a_refusal(changed: dict[str, Any], expected: str) -> None:
    answer = refused_late("en")
    answer = answer.model_copy(update={"appeal": answer.appeal.model_copy(update=changed)})
    document = read(refused_page(Words("en"), answer))
    assert text_of(found(document, "h1")[0]) == expected
    assert plain(refused_text(Words("en"), answer, width=200)).startswith(expected)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "You must ask for an extension of your permit yourself, from 31 May 2027 to 30 August 2027."),
        ({"earliest": None}, "You must ask for an extension of your permit yourself, no later than 30 August 2027."),
        ({"earliest": None, "latest": None}, "You must ask for an extension of your permit yourself."),
        (
            {"must_apply": False, "automatic": True},
            "Whether your permit is extended is decided without your asking.",
        ),
        ({"must_apply": None, "automatic": None}, None),
    ],
)
def test_what_comes_of_the_permit_after_a_refusal(changed: dict[str, Any], expected: str | None) -> None:
    answer = refused_late("en")
    answer = answer.model_copy(update={"extension": answer.extension.model_copy(update=changed)})
    document = read(refused_page(Words("en"), answer))
    lead = [text_of(each) for each in found(document, "p") if each.get("class") == "lead"]
    assert lead == [*([expected] if expected else []), "You can also ask for the case to be reopened."]


def test_what_is_not_known_is_never_told_as_no(words: Words) -> None:
    for answer in (unknown_plan(words.language), refused_unknown()):
        told = [text_of(each) for each in found(read(page_of(words, answer)), "dd")]
        assert set(told) <= {words.words("page-not-known"), words.words("page-no-day")}


def test_every_authority_and_rank_has_words(words: Words) -> None:
    for body in ("immigration_service", "siri", "nobody", "immigration_appeals_board", "ministry_of_integration"):
        assert words.words("page-body-" + body.replace("_", "-"))
    for rank in ("official", "copy_of_official", "secondary", "derived", "unverified", "choice"):
        assert words.words("page-rank-" + rank.replace("_", "-"))


def test_the_words_on_the_page(words: Words, snapshot: SnapshotAssertion) -> None:
    told = (lines(read(page_of(words, answer, sources=SOURCES))) for answer in answers(words.language))
    assert "\n\n".join(told) == snapshot


# The picture's geometry


def step(start: date | None, end: date | None) -> Step:
    return Step(step="any", from_=start, by=end, text="Do it.", cites=())


@pytest.mark.parametrize("apart", [0, 1, 20, 91, 92, 200, 366, 1000, 4000, 12000])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_axis_names_a_few_months_that_do_not_touch(apart: int, language: Language) -> None:
    end = ON + timedelta(days=apart)
    drawn = timeline(Words(language), [step(None, end)], ON)
    assert drawn is not None
    places = [tick.at for tick in drawn.ticks]
    assert 1 <= len(places) <= 4
    # On a phone the picture is 358 pixels wide, and a month takes at most 60 of them.
    assert all(second - first > 100 * 60 / 358 for first, second in pairwise(places))
    assert all(50 * 60 / 358 < place < 100 - 50 * 60 / 358 for place in places)
    assert [tick.month for tick in drawn.ticks] == list(dict.fromkeys(tick.month for tick in drawn.ticks))


def test_the_axis_keeps_the_order_of_days() -> None:
    days = [ON + timedelta(days=each) for each in (-300, -1, 0, 1, 30, 400)]
    drawn = timeline(Words("en"), [step(day, day) for day in days], ON)
    assert drawn is not None
    places = [bar.end for bar in drawn.bars]
    assert places == sorted(set(places))
    assert places[0] > 0
    assert places[-1] < 100
    assert places[2] == drawn.seen_from


@pytest.mark.parametrize(
    ("start", "end", "line", "mark", "told"),
    [
        (ON, ON + timedelta(9), "window", "last_day", "From 1 April 2027 to 10 April 2027"),
        (ON - timedelta(9), ON - timedelta(1), "window", "passed", "From 23 March 2027 to 31 March 2027 (has passed)"),
        (ON - timedelta(9), ON, "window", "last_day", "From 23 March 2027 to 1 April 2027"),
        (None, ON + timedelta(9), "until", "last_day", "No later than 10 April 2027"),
        (None, ON, None, "last_day", "No later than 1 April 2027"),
        (None, ON - timedelta(1), None, "passed", "No later than 31 March 2027 (has passed)"),
        (ON + timedelta(9), ON + timedelta(9), None, "day", "On 10 April 2027"),
        (ON - timedelta(9), ON - timedelta(9), None, "passed", "On 23 March 2027 (has passed)"),
        (ON - timedelta(9), None, "onwards", "onwards", "From 23 March 2027 on"),
    ],
)
def test_each_kind_of_step_has_its_own_shape(
    start: date | None, end: date | None, line: str | None, mark: str, told: str
) -> None:
    drawn = timeline(Words("en"), [step(None, None), step(start, end)], ON)
    assert drawn is not None
    (bar,) = drawn.bars
    assert (bar.number, bar.line, bar.mark, bar.when) == (2, line, mark, told)
    assert bar.width > 0 if line else bar.width == 0


def test_a_step_without_a_day_is_not_drawn() -> None:
    assert timeline(Words("en"), [step(None, None)], ON) is None
    assert when(Words("en"), step(None, None), ON) == "No fixed day"
