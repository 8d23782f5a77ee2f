"""The answers of `plan` and `refused` as one page: to read on a phone, to print, and to tick off on paper."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from explanations.check_text import regime_name, rests_text
from explanations.plan_text import plan_headline, too_early
from explanations.refused_text import refused_headline
from explanations.sentences import fact_name
from explanations.timeline import Timeline, timeline, when
from explanations.words import Words, entries

if TYPE_CHECKING:
    from jinja2 import Environment

    from bridge.answers import KnowledgeBaseVersion
    from bridge.procedure_answers import Fee, PlanAnswer, RefusedAnswer, Step

_TEMPLATES: Final = Path(__file__).parent / "templates"
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that are not shown, or that turn round what stands after them."""

Row = tuple[str, str]
"""A question and its answer."""


class Part(NamedTuple):
    """What the page says of one matter: questions with their answers, what is open about it, and the sources."""

    name: str
    rows: Sequence[Row]
    note: str | None
    cites: Sequence[str]


class Entry(NamedTuple):
    """One entry of a list: what it is about, a text, and the sources."""

    label: str
    text: str
    cites: Sequence[str]


class Page(NamedTuple):
    """All that stands on the page, in words."""

    kind: str
    headline: str
    lead: Sequence[str]
    applicant: str
    about: Sequence[str]
    on: date
    steps: Sequence[Entry]
    picture: Timeline | None
    parts: Sequence[Part]
    fees: Sequence[Entry]
    documents: Sequence[Entry]
    unknown: Sequence[str]
    rests: str | None
    cited: Sequence[str]
    sources: Mapping[str, str]
    versions: Sequence[str]


def plan_page(words: Words, answer: "PlanAnswer", sources: Mapping[str, str] | None = None) -> str:
    """The answer of `plan` as an HTML page that needs nothing beside itself.

    `sources` gives the paraphrase of each id of the register, in English; without it the ids alone are listed.
    """
    extension, permanent = answer.extension, answer.permanent
    about = [_on(words, answer.on)]
    if answer.filed != answer.on:
        about.append(words.words("page-about-filed", filed=answer.filed))
    if answer.regime is not None:
        about.append(words.words("page-about-regime", regime=regime_name(words, answer.regime)))
    return _render(
        words,
        Page(
            kind="plan",
            headline=plan_headline(words, answer)[0],
            lead=_plan_lead(words, answer),
            applicant=shown_label(answer.applicant),
            about=about + _reading(words, answer.reading),
            on=answer.on,
            steps=_steps(words, answer.steps, answer.on),
            picture=timeline(words, answer.steps, answer.on),
            parts=(
                Part("extension", _extension_rows(words, answer), extension.note, extension.cites),
                Part("permanent", _permanent_rows(words, answer), permanent.note, permanent.cites),
            ),
            fees=[_fee(words, fee) for fee in answer.fees],
            documents=[Entry(_document(words, each.document_), each.because, each.cites) for each in answer.documents],
            unknown=_facts(words, answer.unknown_facts),
            rests=rests_text(words, answer.rests_on) if answer.rests_on else None,
            cited=distinct(
                extension.cites,
                permanent.cites,
                *(step.cites for step in answer.steps),
                *(fee.cites for fee in answer.fees),
                *(document.cites for document in answer.documents),
                answer.rests_on,
            ),
            sources=sources or {},
            versions=(version_text(words, answer.knowledge_base),),
        ),
    )


def refused_page(words: Words, answer: "RefusedAnswer", sources: Mapping[str, str] | None = None) -> str:
    """The answer of `refused` as an HTML page that needs nothing beside itself; `sources` as for `plan_page`."""
    extension, appeal, reopening = answer.extension, answer.appeal, answer.reopening
    possible = [(words.words("page-question-reopening"), _yes_or_no(words, reopening.possible))]
    why_not = words.words("refused-reopening-no") if reopening.possible is False else None
    told = " ".join(each for each in (why_not, reopening.note) if each)
    return _render(
        words,
        Page(
            kind="refused",
            headline=refused_headline(words, answer)[0],
            lead=_refused_lead(words, answer),
            applicant=shown_label(answer.applicant),
            about=[_on(words, answer.on), *_reading(words, answer.reading)],
            on=answer.on,
            steps=_steps(words, answer.steps, answer.on),
            picture=timeline(words, answer.steps, answer.on),
            parts=(
                Part("permit", _permit_rows(words, answer), extension.note, extension.cites),
                Part("appeal", _appeal_rows(words, answer), appeal.note, appeal.cites),
                Part("reopening", possible, told, reopening.cites),
            ),
            fees=(),
            documents=(),
            unknown=_facts(words, answer.unknown_facts),
            rests=rests_text(words, answer.rests_on) if answer.rests_on else None,
            cited=distinct(
                extension.cites,
                appeal.cites,
                reopening.cites,
                *(step.cites for step in answer.steps),
                answer.rests_on,
            ),
            sources=sources or {},
            versions=(version_text(words, answer.knowledge_base),),
        ),
    )


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(words: Words, template: str, page: object, cited: Sequence[str]) -> str:
    """A page of words in the layout of a template; `cited` are the sources that it lists."""
    # Ids of sources may hold anything in a changed rule base; their places are good names for anchors.
    anchors = {source: f"source-{number}" for number, source in enumerate(cited, start=1)}
    made = _templates().get_template(template)
    return made.render(page=page, language=words.language, words=words.words, anchors=anchors)


def _render(words: Words, page: Page) -> str:
    return render(words, "page.html.jinja", page, page.cited)


# The first lines


def _plan_lead(words: Words, answer: "PlanAnswer") -> list[str]:
    extension, permanent = answer.extension, answer.permanent
    early = too_early(words, answer)
    lead = [] if early is None else [early]
    if extension.renew_passport_by is not None and extension.in_time is not False:
        message = "page-plan-passport-first" if extension.possible is False else "page-plan-passport"
        lead.append(words.words(message, day=extension.renew_passport_by))
    if permanent.latest is not None:
        late = permanent.in_time is False
        message = "page-plan-permanent-late" if late else "page-plan-permanent"
        lead.append(words.words(message, filed=answer.filed, latest=permanent.latest))
    return lead


def _refused_lead(words: Words, answer: "RefusedAnswer") -> list[str]:
    extension = answer.extension
    lead = []
    if extension.must_apply:
        if extension.latest is None:
            lead.append(words.words("page-refused-apply"))
        elif extension.earliest is None:
            lead.append(words.words("page-refused-apply-by", latest=extension.latest))
        else:
            message = "page-refused-apply-window"
            lead.append(words.words(message, earliest=extension.earliest, latest=extension.latest))
    elif extension.automatic:
        lead.append(words.words("page-refused-automatic"))
    if answer.reopening.possible:
        lead.append(words.words("page-refused-reopen"))
    return lead


def _on(words: Words, on: date) -> str:
    return words.words("page-about", on=on)


def _reading(words: Words, reading: str | None) -> list[str]:
    return [] if reading is None else [words.words("page-about-reading", reading=reading)]


# Questions and answers


def _extension_rows(words: Words, answer: "PlanAnswer") -> list[Row]:
    extension = answer.extension
    rows = [
        (words.words("page-question-earliest"), _day(words, extension.earliest)),
        (words.words("page-question-latest"), _day(words, extension.latest)),
    ]
    state = _state(extension.in_time, extension.too_early)
    rows.append(
        (_filed(words, answer), words.words(f"page-state-{state}")),
    )
    if extension.late_consequence is not None and extension.in_time is not True:
        rows.append((words.words("page-question-late"), extension.late_consequence))
    rows.append((words.words("page-question-possible"), _yes_or_no(words, extension.possible)))
    if extension.renew_passport_by is not None:
        rows.append((words.words("page-question-renew"), words.date(extension.renew_passport_by)))
    if extension.at_most_until is not None:
        rows.append((words.words("page-question-until"), words.date(extension.at_most_until)))
    rows.append((words.words("page-question-form"), extension.form or words.words("page-not-known")))
    rows.append((words.words("page-question-decides"), _body(words, extension.decided_by)))
    return rows


def _filed(words: Words, answer: "PlanAnswer") -> str:
    past = "yes" if answer.filed < answer.on else "no"
    return words.words("page-question-filed", filed=answer.filed, past=past)


def _permanent_rows(words: Words, answer: "PlanAnswer") -> list[Row]:
    permanent = answer.permanent
    rows = [
        (words.words("page-question-earliest"), _day(words, permanent.earliest)),
        (words.words("page-question-latest"), _day(words, permanent.latest)),
        (
            _filed(words, answer),
            words.words(f"page-state-{_state(permanent.in_time, None)}"),
        ),
        (words.words("page-question-form"), permanent.form or words.words("page-not-known")),
    ]
    if permanent.attach is not None:
        rows.append((words.words("page-question-attach"), permanent.attach))
    return rows


def _permit_rows(words: Words, answer: "RefusedAnswer") -> list[Row]:
    extension = answer.extension
    rows = [
        (words.words("page-question-decides-permit"), _body(words, extension.decided_by)),
        (words.words("page-question-automatic"), _yes_or_no(words, extension.automatic)),
        (words.words("page-question-must-apply"), _yes_or_no(words, extension.must_apply)),
    ]
    if extension.must_apply is not False or extension.earliest is not None or extension.latest is not None:
        rows += [
            (words.words("page-question-earliest"), _day(words, extension.earliest)),
            (words.words("page-question-latest"), _day(words, extension.latest)),
        ]
    rows.append((words.words("page-question-fee"), _yes_or_no(words, extension.fee)))
    return rows


def _appeal_rows(words: Words, answer: "RefusedAnswer") -> list[Row]:
    appeal = answer.appeal
    state = {True: "good", False: "passed", None: "not-known"}[appeal.in_time]
    return [
        (words.words("page-question-appeal-to"), _body(words, appeal.to)),
        (words.words("page-question-appeal-by"), _day(words, appeal.by)),
        (words.words("page-question-appeal-now", on=answer.on), words.words(f"page-state-{state}")),
    ]


def _state(in_time: bool | None, too_early: bool | None) -> str:
    """How a day lies to the window of an application."""
    if in_time is False:
        return "late"
    if too_early:
        return "early"
    return "not-known" if in_time is None else "good"


def _yes_or_no(words: Words, value: bool | None) -> str:
    return words.words({True: "page-yes", False: "page-no", None: "page-not-known"}[value])


def _day(words: Words, day: date | None) -> str:
    return words.words("page-no-day") if day is None else words.date(day)


def _body(words: Words, body: str | None) -> str:
    return words.words("page-not-known" if body is None else "page-body-" + body.replace("_", "-"))


# Lists


def _steps(words: Words, steps: "Iterable[Step]", on: date) -> list[Entry]:
    return [Entry(when(words, step, on), step.text, step.cites) for step in steps]


def _fee(words: Words, fee: "Fee") -> Entry:
    amount, texts = words.words("page-fee-not-known"), [fee.note] if fee.note else []
    if fee.amount is not None:
        amount = words.money(round(fee.amount * 100))
        if fee.rank is not None:
            texts.append(words.words("page-rank-" + fee.rank.replace("_", "-")))
    return Entry(words.words(f"page-fee-{fee.for_}", amount=amount), " ".join(texts), fee.cites)


def _document(words: Words, document: str) -> str:
    """What a document is called; one that a changed rule base adds has no words of its own."""
    message = "plan-document-" + document.replace("_", "-")
    return words.words(message) if message in entries(words.language, "plan") else document.replace("_", " ")


def _facts(words: Words, paths: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(fact_name(words, path) for path in paths))


def distinct(*cites: Iterable[str]) -> list[str]:
    """The sources of several things, each once."""
    return list(dict.fromkeys(each for some in cites for each in some))


def shown_label(applicant: str) -> str:
    """The label of the file, with a mark where it holds what is no character to be read."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", applicant)


def version_text(words: Words, base: "KnowledgeBaseVersion") -> str:
    """Which rules gave an answer."""
    return words.words("check-version", version=base.version, digest=base.digest)
