"""The words of a comparison, in both languages: the text, narrow and wide, and the page."""

from datetime import date
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from bridge import Applicant, InputErrors, KnowledgeBase
from bridge.compare_answers import CompareAnswer, CompareFinding, LawAnswer
from explanations.compare_page import compare_page
from explanations.compare_text import compare_text, law_names, title
from explanations.layout import plain
from explanations.words import LANGUAGES, Language, Words

EXAMPLES = Path(__file__).parents[2] / "examples"
READING = ("points", "points+002.16")


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


@pytest.fixture(scope="module")
def answer(kb: KnowledgeBase, language: Language) -> CompareAnswer:
    """Everybody, under one regime and under a reading of it."""
    return kb.compare(*READING, language=language)


def test_the_text_of_a_comparison(answer: CompareAnswer, language: Language, snapshot: SnapshotAssertion) -> None:
    assert plain(compare_text(Words(language), answer, width=80)) == snapshot


@pytest.mark.parametrize("width", [40, 61, 80])
def test_no_line_is_wider_than_asked(answer: CompareAnswer, language: Language, width: int) -> None:
    for written in (False, True):
        lines = compare_text(Words(language), answer, width=width, written=written)
        assert max(map(len, plain(lines).splitlines())) <= width


def test_the_text_of_applicants(kb: KnowledgeBase, language: Language, snapshot: SnapshotAssertion) -> None:
    names = ("refugee", "eligible", "disability", "waiting_period", "fast_track")
    people = [Applicant.read(path) for name in names for path in EXAMPLES.glob(f"{name}.*")]
    answer = kb.compare("eight_years", "six_years", people, language=language)
    assert plain(compare_text(Words(language), answer, width=80)) == snapshot


def test_the_page_says_what_the_text_says(answer: CompareAnswer, language: Language) -> None:
    page = compare_page(Words(language), answer, {"002.16": "A paraphrase & more."})
    assert f'<html lang="{language}">' in page
    assert "A paraphrase &amp; more." in page
    (finding,) = answer.findings
    assert finding.text in page
    assert finding.differs[0].because[1] is not None
    assert finding.differs[0].because[1] in page
    assert "default-src 'none'" in page


def law(given: str, regime: str = "eight_years", on: date | None = date(2024, 12, 31), **more: str) -> LawAnswer:
    version = KnowledgeBase.load().version
    return LawAnswer(given=given, regimes=(regime,), on=on, filed=on, options=(), knowledge_base=version, **more)


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (law("a"), law("b", "six_years"), ("the eight-year rules", "the six-year rules")),
        (law("a"), law("b"), ("the eight-year rules", "the eight-year rules")),
        (law("a"), law("b", rules="dir"), ("the eight-year rules as shipped", "the eight-year rules in dir")),
        (
            law("a", reading="003"),
            law("b"),
            ("the eight-year rules as read in 003", "the eight-year rules as read in the best sources"),
        ),
        (
            law("a"),
            law("b", on=date(2020, 1, 1)),
            ("the eight-year rules of 31 December 2024", "the eight-year rules of 1 January 2020"),
        ),
    ],
)
def test_laws_are_called_by_what_tells_them_apart(one: LawAnswer, other: LawAnswer, names: tuple[str, str]) -> None:
    assert law_names(Words("en"), (one, other)) == names


def test_a_title_says_the_days() -> None:
    words = Words("en")
    assert title(words, (law("a"), law("b"))).endswith("filed and decided on 31 December 2024")
    assert title(words, (law("a", on=None), law("b", on=None))).endswith("on the day that the file says, or today")
    filed_before = law("a").model_copy(update={"filed": date(2024, 1, 1)})
    told = title(words, (filed_before, filed_before))
    assert told.endswith("filed on 1 January 2024 and decided on 31 December 2024")


def test_what_could_not_be_shown_is_not_called_proved(language: Language) -> None:
    from explanations.compare_text import proof_text

    finding = CompareFinding(kind="gain", rule=None, proved=False, accepted=None, text="", witness=None, cites=())
    words = Words(language)
    assert proof_text(words, [finding]) == words.words("compare-proof-not")


def test_the_errors_of_laws_have_words(kb: KnowledgeBase, language: Language) -> None:
    with pytest.raises(InputErrors) as refused:
        kb.compare("nope", "points+six_years+2016-13-01", language=language)
    told = refused.value.render(Words(language))
    assert [line.partition(":")[0] for line in told] == ["A", "B", "B"]
