"""The public interface: days, figures, errors, and use from several threads."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bridge import Applicant, InputErrors, KnowledgeBase
from explanations.words import Words

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


def messages(error: pytest.ExceptionInfo[InputErrors], language: str = "en") -> list[str]:
    return error.value.render(Words(language))


def test_the_file_fixes_the_days_where_the_question_does_not(kb: KnowledgeBase) -> None:
    person = Applicant.model_validate({"on": "2024-09-01", "filed": "2024-05-01"})
    assert (kb.case(person).on, kb.case(person).filed) == (date(2024, 9, 1), date(2024, 5, 1))
    asked = kb.case(person, on=date(2025, 1, 1), filed=date(2024, 12, 1))
    assert (asked.on, asked.filed) == (date(2025, 1, 1), date(2024, 12, 1))


def test_a_later_filing_day_moves_the_day_that_is_asked_about(kb: KnowledgeBase) -> None:
    assert kb.case(Applicant(), filed=date(2199, 1, 1)).on == date(2199, 1, 1)
    assert kb.case(Applicant()).on == date.today()


def test_a_decision_before_the_application_is_an_error(kb: KnowledgeBase) -> None:
    with pytest.raises(InputErrors) as error:
        kb.check(Applicant(), on=date(2024, 1, 1), filed=date(2024, 1, 2))
    assert messages(error) == ["--on: The decision day 1 January 2024 lies before the application day 2 January 2024."]
    assert "Afgørelsesdagen 1. januar 2024" in messages(error, "da")[0]


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ({"income.2024": 1}, "known here already"),
        ({"salary.2026": 1}, "not a figure that the rules ask for"),
        ({"income.next": 1}, "not a figure that the rules ask for"),
        ({"income.2026": 0}, "above 0"),
        ({"income.2026": Decimal("1.001")}, "two decimals"),
        ({"income.2026": Decimal("NaN")}, "two decimals"),
        ({"income.2026": 10_000_001}, "10,000,000"),
    ],
)
def test_a_figure_that_cannot_be_told(kb: KnowledgeBase, figures: dict[str, Decimal], said: str) -> None:
    with pytest.raises(InputErrors) as error:
        kb.check(Applicant(), figures=figures)
    assert len(messages(error)) == 1
    assert said in messages(error)[0]


def test_threads_get_the_answers_that_one_gets(kb: KnowledgeBase) -> None:
    people = [Applicant.read(path) for path in EXAMPLES]
    alone = [kb.check(person).document() for person in people]
    fresh = KnowledgeBase.load()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda person: fresh.check(person).document(), people * 2))
    assert together == alone * 2


def test_the_digest_changes_with_any_rule(kb: KnowledgeBase, tmp_path: Path) -> None:
    for path in kb.rules.folder.rglob("*.lp"):
        copy = tmp_path / path.relative_to(kb.rules.folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    same = KnowledgeBase.load(tmp_path)
    assert same.version == kb.version
    changed = tmp_path / "parameters" / "income.lp"
    changed.write_text(changed.read_text(encoding="utf-8") + "% a remark\n", encoding="utf-8")
    assert KnowledgeBase.load(tmp_path).version.digest != kb.version.digest


def test_reasons_are_not_needed_for_statuses(kb: KnowledgeBase) -> None:
    cases = [kb.case(Applicant.read(path)) for path in EXAMPLES]
    quick, full = kb.statuses(cases), kb.evaluate(cases)
    assert [each.statuses for each in quick] == [each.statuses for each in full]
    assert [each.verdicts for each in quick] == [each.verdicts for each in full]
    assert all(each.rows("shortfall") for each in full if each.verdict == "not_eligible")
