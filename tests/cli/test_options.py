"""The options of the commands: days, languages, regimes, what if, figures."""

import json
import re
from datetime import date

import pytest

AMINA = "examples/one_short.yaml"
RICHER = ("--set", "income.2024=345000", "--set", "income.2025=345000")


@pytest.fixture
def check(ophold):
    """The answer of check, as a program gets it."""

    def ask(*arguments, **more):
        result = ophold("check", *arguments, "--format", "json", **more)
        assert result.exit_code == 0, result.stderr
        return json.loads(result.stdout)

    return ask


@pytest.mark.parametrize(
    ("file", "verdict"),
    [
        ("eligible.yaml", "eligible"),
        ("one_short.yaml", "not_eligible"),
        ("unknown_facts.yaml", "undetermined"),
        ("disability.yaml", "assessment"),
    ],
)
def test_an_answer_is_an_answer_whatever_it_says(ophold, file, verdict):
    for command in ("check", "need"):
        result = ophold(command, f"examples/{file}", "--format", "json")
        assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(ophold("check", f"examples/{file}", "--format", "json").stdout)["verdict"] == verdict


# Days


def test_the_day_asked_about(check):
    # Amina's 48 months are full on 2027-03-01; the file says 2026-11-22, and the option wins.
    assert check(AMINA)["on"] == "2026-11-22"
    assert check(AMINA, "--on", "2027-02-28")["verdict"] == "not_eligible"
    answer = check(AMINA, "--on", "2027-03-01")
    assert (answer["on"], answer["filed"], answer["verdict"]) == ("2027-03-01", "2027-03-01", "eligible")


def test_the_application_day(check):
    answer = check(AMINA, "--on", "2027-03-01", "--filed", "2026-11-22")
    assert (answer["on"], answer["filed"], answer["verdict"]) == ("2027-03-01", "2026-11-22", "eligible")


def test_an_application_day_ahead_moves_the_day_asked_about(check, tmp_path):
    path = tmp_path / "born.yaml"
    path.write_text("born: 1990-01-01\n")
    today = date.today().isoformat()
    assert check(str(path))["on"] == today
    ahead = f"{date.today().year + 2}-06-01"
    answer = check(str(path), "--filed", ahead)
    assert (answer["on"], answer["filed"]) == (ahead, ahead)


def test_a_decision_before_the_application(ophold):
    result = ophold("check", AMINA, "--on", "2026-11-22", "--filed", "2026-11-23")
    assert result.exit_code == 2
    assert (
        result.stderr == "--on: The decision day 22 November 2026 lies before the application day 23 November 2026.\n"
    )


@pytest.mark.parametrize("option", ["--on", "--filed"])
@pytest.mark.parametrize("day", ["2026-02-30", "22-11-2026", "tomorrow", "", "0001-01-01", "9999-12-31"])
def test_no_such_day(ophold, option, day):
    for command in ("check", "need"):
        result = ophold(command, AMINA, option, day)
        assert result.exit_code == 2
        assert result.stderr.startswith(f'{option}: "{day}" is not a day')


def test_a_day_that_no_rules_cover(ophold, check):
    for command in ("check", "need"):
        for arguments in (("--filed", "2002-06-30"), ("--on", "2002-06-30")):
            result = ophold(command, AMINA, *arguments)
            assert result.exit_code == 0
            assert result.stdout == "The rules known here do not cover applications before 1 July 2002.\n"
    danish = ophold("check", AMINA, "--filed", "2002-06-30", "--lang", "da")
    assert danish.stdout == "De regler, der kendes her, dækker ikke ansøgninger fra før den 1. juli 2002.\n"
    answer = check(AMINA, "--filed", "2002-06-30")
    assert (answer["regime"], answer["verdict"], answer["routes"]) == (None, "undetermined", [])
    need = json.loads(ophold("need", AMINA, "--filed", "2002-06-30", "--format", "json").stdout)
    assert (need["regime"], need["possible"], need["answers"]) == (None, None, [])


# Languages


@pytest.mark.parametrize(
    ("settings", "arguments", "danish"),
    [
        ({}, (), False),
        ({"LANG": "da_DK.UTF-8"}, (), True),
        ({"LANG": "en_DK.UTF-8"}, (), False),
        ({"LANG": "da_DK.UTF-8", "LC_ALL": "C.UTF-8"}, (), False),
        ({"LANG": "da_DK.UTF-8"}, ("--lang", "en"), False),
        ({"OPHOLD_LANG": "da"}, (), True),
        ({"OPHOLD_LANG": "en", "LANG": "da_DK.UTF-8"}, (), False),
        ({"OPHOLD_LANG": "en"}, ("--lang", "da"), True),
    ],
)
def test_the_language(ophold, monkeypatch, settings, arguments, danish):
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    for command in ("check", "need"):
        result = ophold(command, AMINA, *arguments)
        assert result.exit_code == 0
        assert ("supplerende krav" in result.stdout) == danish
    wrong = ophold("check", AMINA, "--on", "x", *arguments)
    assert ("er ikke en dag" in wrong.stderr) == danish


def test_a_language_without_words(ophold, monkeypatch):
    result = ophold("check", AMINA, "--lang", "fr")
    assert (result.exit_code, result.stderr) == (2, "--lang: Write en for English or da for Danish.\n")
    monkeypatch.setenv("OPHOLD_LANG", "fr")
    assert ophold("check", AMINA).exit_code == 2
    assert ophold("check", AMINA, "--lang", "da").exit_code == 0


# Regimes


def test_a_regime_by_name(check):
    assert check(AMINA, "--regime", "eight_years")["routes"] == check(AMINA)["routes"]
    answer = check(AMINA, "--filed", "2016-05-01", "--regime", "eight_years")
    assert answer["regime"] == "eight_years"
    assert answer["filed"] == "2016-05-01"


def test_a_regime_that_is_not_known(ophold):
    result = ophold("check", AMINA, "--regime", "nine_years")
    assert result.exit_code == 2
    assert result.stderr.startswith('--regime: "nine_years" is not a set of rules known here: ')
    assert "eight_years" in result.stderr
    wrong = json.loads(ophold("need", AMINA, "--regime", "", "--format", "json").stderr)
    assert [each["field"] for each in wrong] == ["--regime"]


# What if


def test_what_if(check, ophold):
    assert check(AMINA)["verdict"] == "not_eligible"
    assert check(AMINA, "--set", "exams[+]={exam: danish_3, passed: 2026-06-11}")["verdict"] == "eligible"
    assert check(AMINA, "--set", "declaration_signed=false", "--on", "2027-03-01")["verdict"] == "not_eligible"
    part_time = check(AMINA, "--set", "work[0].hours_per_week=20", "--on", "2027-03-01")
    assert part_time["verdict"] == "not_eligible"
    need = ophold("need", AMINA, "--set", "declaration_signed=false", "--format", "json")
    assert [c["change"] for c in json.loads(need.stdout)["answers"][0]["changes"]] == ["sign_declaration"]


def test_a_question_leaves_the_file_as_it_is(ophold):
    from pathlib import Path

    before = Path(AMINA).read_bytes()
    ophold("check", AMINA, "--set", "born=1980-01-01")
    assert Path(AMINA).read_bytes() == before


# Figures


def test_a_figure_that_is_lacking(check, ophold):
    # An average of 345,000 lies between what the amount of 2026 may be at the least and at the most (choice.26).
    lacking = check(AMINA, *RICHER)
    assert (lacking["verdict"], lacking["missing_figures"], lacking["unknown_facts"]) == (
        "undetermined",
        ["income.2026"],
        [],
    )
    assert check(AMINA, *RICHER, "--figure", "income.2026=345000")["verdict"] == "eligible"
    answer = check(AMINA, *RICHER, "--figure", "income.2026=345000.01")
    assert (answer["verdict"], answer["missing_figures"]) == ("not_eligible", [])
    assert answer["figures"] == {"income.2026": 345000.01}
    text = ophold("check", AMINA, *RICHER, "--figure", "income.2026=345000.01", "--lang", "da").stdout
    assert re.search(r"345\.000,01\s+kr\.", text)
    need = ophold("need", AMINA, *RICHER, "--figure", "income.2026=345000", "--format", "json")
    assert json.loads(need.stdout)["figures"] == {"income.2026": 345000}


def test_no_figure_is_listed_where_none_was_told(check):
    assert "figures" not in check(AMINA)


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("income.2024=300000", "income.2024 is known here already"),
        ("rent.2026=300000", '"rent.2026" is not a figure that the rules ask for'),
        ("income=300000", '"income" is not a figure that the rules ask for'),
        ("income.26=300000", '"income.26" is not a figure that the rules ask for'),
        ("income.2026=much", '"income.2026=much" is not a figure'),
        ("income.2026", '"income.2026" is not a figure'),
        ("income.2026=", '"income.2026=" is not a figure'),
        ("income.2026=NaN", "income.2026: an amount is above 0"),
        ("income.2026=-1", "income.2026: an amount is above 0"),
        ("income.2026=1.005", "income.2026: an amount is above 0"),
        ("income.2026=1e12", "income.2026: an amount is above 0"),
    ],
)
def test_figures_that_cannot_be_used(ophold, figure, told):
    for command in ("check", "need"):
        result = ophold(command, AMINA, "--figure", figure)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"--figure: {told}")


# Searching less far


def test_how_far_ahead_need_looks(ophold):
    near = json.loads(ophold("need", "examples/waiting_period.yaml", "--within", "0", "--format", "json").stdout)
    assert (near["possible"], near["answers"], near["blocked_by"]) == (False, [], ["crime"])
    far = json.loads(ophold("need", "examples/waiting_period.yaml", "--within", "1", "--format", "json").stdout)
    assert [each["date"] for each in far["answers"]] == ["2027-04-12"]
    assert ophold("need", AMINA, "--within", "61").exit_code == 2
    assert ophold("need", AMINA, "--within", "-1").exit_code == 2


def test_all_ways(ophold):
    best = json.loads(ophold("need", "examples/far_away.yaml", "--format", "json").stdout)
    every = json.loads(ophold("need", "examples/far_away.yaml", "--all", "--format", "json").stdout)
    assert best["answers"] == every["answers"]
    assert "all" not in best
    assert len(every["all"]) == len(best["answers"]) + best["other_ways"]
    assert all(answer in every["all"] for answer in every["answers"])


# Help


@pytest.mark.parametrize("command", ["check", "need", "schema", "new", "query", "compare"])
def test_help_shows_examples(ophold, command):
    result = ophold(command, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.stdout
    assert f"ophold {command}" in result.stdout.replace("\n", " ")
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_help_names_every_command(ophold):
    result = ophold("--help")
    assert result.exit_code == 0
    for command in ("check", "need", "schema", "new"):
        assert re.search(rf"^ +{command} ", result.stdout, re.MULTILINE)
    assert "Not legal" in result.stdout


@pytest.mark.parametrize(
    "arguments",
    [("nosuch",), ("check",), ("check", "a", "b"), ("check", AMINA, "--nosuch"), ("check", AMINA, "--format", "xml")],
)
def test_wrong_usage(ophold, arguments):
    result = ophold(*arguments)
    assert result.exit_code == 2
    assert result.stderr
