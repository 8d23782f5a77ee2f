"""What of the rules the scenarios exercise: told by counting, and nothing of the shipped rules may be left."""

import json
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from bridge import KnowledgeBase
from bridge.coverage import CoverageAnswer, coverage
from bridge.input_errors import InputErrors
from bridge.scenarios import exercised, read_scenarios
from cli.main import app
from explanations.words import LANGUAGES

ROOT = Path(__file__).parents[2]

#: A person with a job that began exactly, or a day less than, 42 months of work before the day.
SCENARIO = """
requirement: work_history
on: 2024-09-01
base: {{nothing_else: true, born: 1985-05-05, permits: [{{ground: spouse, from: 2010-01-01}}]}}
cases:
  - name: one
    sources: ["003.13"]
    applicant:
      work: [{{kind: employee, from: {since}, hours_per_week: 37, permanent: true, terminated: false, continues: true}}]
    expect: {{verdict: not_eligible}}
"""


def covered(kb: KnowledgeBase, folder: Path, *since: str) -> CoverageAnswer:
    for number, each in enumerate(since):
        (folder / f"{number}.yaml").write_text(SCENARIO.format(since=each))
    return coverage(kb, exercised(kb, read_scenarios(kb, [folder])))


def threshold(answer: CoverageAnswer) -> tuple[bool, bool]:
    """Whether "H days of the N asked" is just met and just missed for the work history of the eight-year rules."""
    found = [
        each
        for each in answer.thresholds
        if (each.regime, each.about, each.comparison) == ("eight_years", "work_history", "H >= N")
        and each.rule.file == "core/verdict.lp"
    ]
    (one,) = found
    return one.met, one.missed


def test_the_sides_of_a_threshold_are_told_apart(knowledge_base: KnowledgeBase, tmp_path: Path) -> None:
    just, short, far = "2021-03-01", "2021-03-02", "2012-01-01"
    for since, sides in (([far], (False, False)), ([just], (True, False)), ([just, short], (True, True))):
        assert threshold(covered(knowledge_base, tmp_path, *since)) == sides


def test_a_rule_that_fires_is_counted(knowledge_base: KnowledgeBase, tmp_path: Path) -> None:
    answer = covered(knowledge_base, tmp_path, "2021-03-01", "2021-03-02")
    fires = {each.text: each.fires for each in answer.rules}
    assert answer.cases == 2
    assert fires["regime_chosen(P) :- chosen_regime(P,G)."] == 0
    assert next(number for text, number in fires.items() if text.startswith("eligible(P,G,R)")) == 0
    assert next(number for text, number in fires.items() if text.startswith("fails(P,G,R)")) == 2


def test_what_is_no_scenario_file_is_told(knowledge_base: KnowledgeBase, tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text("cases: [{name: one, applicant: {}, expect: {verdikt: eligible}}]")
    with pytest.raises(InputErrors) as wrong:
        read_scenarios(knowledge_base, [tmp_path])
    assert [each.field for each in wrong.value.errors] == ["cases[0].expect.verdikt"]


WRONG = """on: 2020-01-01
base: {born: 1990-02-30, lives_in_denmark: yess}
cases:
  - name: one
    applicant:
      work: [{kind: employe}]
  - name: two
    applicant: {lives_in_denmark: true}
"""


def test_what_is_wrong_with_cases_is_told_with_its_line(knowledge_base: KnowledgeBase, tmp_path: Path) -> None:
    """What all share is told once, and not for whom it is otherwise; a day that is none is no reason to stop."""
    (tmp_path / "wrong.yaml").write_text(WRONG)
    with pytest.raises(InputErrors) as wrong:
        read_scenarios(knowledge_base, [tmp_path])
    told = [(each.line, each.field) for each in wrong.value.errors]
    assert told == [(2, "born"), (2, "lives_in_denmark"), (6, "work[0].kind")]


@pytest.mark.parametrize("command", ["coverage", "mutate"])
def test_an_applicant_file_with_a_day_that_is_none_is_told(tmp_path: Path, command: str) -> None:
    path = tmp_path / "one.yaml"
    path.write_text("nothing_else: true\nborn: 1987-02-29\n")
    result = CliRunner().invoke(app, [command, str(path)])
    assert result.exit_code == 2
    assert ":2: born: There is no such day in the calendar." in result.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_tell_what_is_left_and_end_with_4(tmp_path: Path, language: str) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(SCENARIO.format(since="2021-03-01"))
    texts = [("coverage", "work_history", [])]
    # A mutant that no scenario tells from the rules takes seconds: each language tries one way to tell of them.
    texts += [("mutate", "%", ["--rules", "requirements/age.lp", "--sample", "2"])] if language == "da" else []
    for command, shown, sample in texts:
        result = CliRunner().invoke(app, [command, str(path), "--lang", language, *sample])
        assert result.exit_code == 4
        assert shown in result.stdout
    command, sample = (
        ("mutate", ["--rules", "requirements/age.lp", "--sample", "2"]) if language == "en" else ("coverage", [])
    )
    result = CliRunner().invoke(app, [command, str(path), "--format", "json", *sample])
    assert result.exit_code == 4
    schema = json.loads(CliRunner().invoke(app, ["schema", command]).stdout)
    jsonschema.validate(json.loads(result.stdout), schema)


#: What no case can exercise, each with its reason: file, what is derived or compared, for whom.
EXCUSED = {
    "core/verdict.lp H >= N points points": "points come in steps of 15",
    "requirements/points.lp H >= N points points": "points come in steps of 15",
    "requirements/points.lp H < N points points": "points come in steps of 15",
    "requirements/points.lp H < N points None": "points come in steps of 15",
    "requirements/danish.lp M >= N five_years danish": "no exam is below Prøve i Dansk 1, which these rules ask",
    "requirements/integration.lp N >= 1 None None": "no exam is below Prøve i Dansk 1",
    "requirements/work.lp H < N five_years current_work": "who has just enough hours is at work",
    "requirements/residence.lp S >= T None None": "a permit of the day before belongs to the same residence",
    "requirements/residence.lp T < S None None": "a permit of the day before belongs to the same residence",
    "requirements/same_grounds.lp H >= 0 None None": "no permit that counts begins after the decision",
    "requirements/same_grounds.lp H < 0 None None": "no permit that counts begins after the decision",
}
EXCUSED_RULES = {
    "days_measure(P,G,R,same_grounds,0,N)": "no permit that counts begins after the decision",
}


def test_the_scenarios_exercise_every_rule_and_both_sides_of_every_threshold(knowledge_base: KnowledgeBase) -> None:
    scenarios = read_scenarios(knowledge_base, [ROOT / "tests" / "scenarios", ROOT / "examples"])
    answer = coverage(knowledge_base, exercised(knowledge_base, scenarios))
    left = {f"{each.rule.file} {each.comparison} {each.regime} {each.about}" for each in answer.thresholds_left}
    assert left == EXCUSED.keys()
    assert {each.text.partition(" :- ")[0] for each in answer.rules_left} == EXCUSED_RULES.keys()
