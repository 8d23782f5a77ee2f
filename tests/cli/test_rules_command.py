"""`ophold rules`: the rules as a catalogue, narrowed to what one asks about."""

import json
import re
import shutil
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest

from bridge.rules import SHIPPED


def asked(ophold, *arguments):
    result = ophold("rules", *arguments, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def only(entries, **values):
    (found,) = [each for each in entries if all(each[name] == value for name, value in values.items())]
    return found


def eight_years(answer):
    return only(answer["regimes"], regime="eight_years")


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A copy of the rules to change."""
    folder = tmp_path / "kb"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


def test_a_regime_has_its_days_and_its_sources(ophold):
    regime = eight_years(asked(ophold))
    # law.24 and choice.35: applications filed from 15 March 2017; no later regime has begun.
    assert (regime["from"], regime["to"]) == ("2017-03-15", None)
    assert regime["sources"] == {"law.24": "secondary", "choice.35": "choice"}
    assert regime["text"] == "Applications filed from 15 March 2017 on."
    assert [route["route"] for route in regime["routes"]] == ["ordinary", "fast", "youth", "strong_ties", "eu"]
    fast = only(regime["routes"], route="fast")
    assert fast["sources"] == {"law.125": "official", "law.131": "official"}
    assert {"income", "danish_3", "work_history"} <= set(fast["requirements"])
    assert only(regime["routes"], route="youth")["gates"] == ["age", "schooling"]


def test_regimes_follow_each_other_without_a_gap(ophold):
    regimes = asked(ophold)["regimes"]
    for earlier, later in pairwise(regimes):
        assert earlier["to"] < later["from"]
    assert regimes[-1]["to"] is None


@pytest.mark.parametrize(
    ("requirement", "predicate", "values", "sentence"),
    [
        # 003.2, 003.5, 003.12, 003.13 with 003.21, 003.8; law.182, law.183, law.124
        ("age", "asks_age", {"years": 18}, "18 years of age or more on the day of the decision."),
        ("danish", "asks_danish", {"level": 2}, "An exam at the level of Prøve i Dansk 2 or higher."),
        (
            "work_history",
            "asks_work",
            {"months": 42, "window_months": 48},
            "Full-time work for 42 of the last 48 months.",
        ),
        ("work_history", "full_time_hours", {"hours": 30.0}, "Full time is 30 hours a week or more."),
        (
            "public_benefits",
            "asks_no_benefit",
            {"years": 4},
            "No benefit that hinders in the 4 years before filing, nor until the decision.",
        ),
        (
            "crime",
            "excluding_sentence",
            {"days": 180},
            "An unconditional prison sentence of 180 days or more excludes for good.",
        ),
        (
            "charges",
            "asked_if_filed_from",
            {"from": "2024-04-11"},
            "Asked only of applications filed on 11 April 2024 or later.",
        ),
        ("supplementary", "group_needs", {"count": 2}, "2 parts must be met."),
    ],
)
def test_thresholds_are_those_of_the_sources(ophold, requirement, predicate, values, sentence):
    entry = only(eight_years(asked(ophold, requirement))["requirements"], requirement=requirement)
    threshold = only(entry["thresholds"], predicate=predicate)
    assert (threshold["values"], threshold["text"]) == (values, sentence)
    line = (SHIPPED / threshold["file"]).read_text(encoding="utf-8").splitlines()[threshold["line"] - 1]
    assert line.startswith(f"{predicate}(eight_years, ")


def test_a_threshold_that_differs_by_route_says_for_which(ophold):
    entry = only(eight_years(asked(ophold, "residence_time"))["requirements"], requirement="residence_time")
    years = {
        each["values"]["years"]: each.get("routes", [])
        for each in entry["thresholds"]
        if each["predicate"] == "asks_residence"
    }
    # 003.5, law.137: 8 years, of the young too; law.125: 4 years on the fast one; law.154: 5 years under EU rules.
    assert years == {8: ["ordinary", "youth"], 4: ["fast"], 5: ["eu"]}


def test_a_threshold_has_the_sources_of_its_own(ophold):
    entry = only(eight_years(asked(ophold, "crime"))["requirements"], requirement="crime")
    assert entry["sources"] == {"003.6": "secondary", "law.116": "official"}
    assert only(entry["thresholds"], predicate="excluding_sentence")["sources"] == {
        "law.182": "copy_of_official",
        "choice.4": "choice",
    }


def test_who_is_let_off(ophold):
    regime = eight_years(asked(ophold, "pension"))
    (pension,) = regime["exemptions"]
    # 003.21: neither the work of 3 years 6 months, nor present work, nor four years of work, nor the income.
    assert set(pension["lifts"]) == {"work_history", "current_work", "long_work", "income"}
    # law.143: one of active citizenship and Prøve i Dansk 3.
    assert pension["enough"] == {"supplementary": ["active_citizenship", "danish_3"]}
    assert "requirements" not in regime
    judged = only(eight_years(asked(ophold))["exemptions"], ground="disability")
    assert judged["judged"] is True
    assert list(judged["sources"]) == ["003.19", "law.145", "law.146"]


def test_figures_by_year(ophold):
    figures = {figure["year"]: figure for figure in asked(ophold, "income")["figures"]}
    # law.213 to law.217: what the pages say of 2016, 2018 and 2024.
    assert (figures[2016]["amount"], figures[2018]["amount"], figures[2024]["amount"]) == (270000, 280908, 319738.75)
    assert figures[2018]["sources"] == {"law.215": "copy_of_official"}
    assert figures[2024]["text"] == "Income, 2024: 319,738.75 kr."


def test_what_holds_under_all_rules_is_told_once(ophold):
    answer = asked(ophold, "danish")
    (shared,) = answer["shared"]
    assert shared["requirements"] == ["danish", "danish_3"]
    levels = {
        each["values"]["level"]: each["values"]["exam"]
        for each in shared["thresholds"]
        if each["predicate"] == "exam_level"
    }
    # 003.12: FVU reading at level 2 or 3 is as good as Prøve i Dansk 2.
    assert levels[2] == ["danish_2", "fvu_reading_2", "fvu_reading_3"]


# Narrowing


def test_a_requirement_a_route_and_both(ophold):
    regime = eight_years(asked(ophold, "danish"))
    assert [each["requirement"] for each in regime["requirements"]] == ["danish"]
    assert "routes" not in regime
    regime = eight_years(asked(ophold, "fast"))
    assert [each["route"] for each in regime["routes"]] == ["fast"]
    for each in regime["requirements"]:
        assert "fast" in each["routes"]
        assert all("fast" in threshold.get("routes", ["fast"]) for threshold in each["thresholds"])


def test_the_day_of_application_chooses_the_regime(ophold):
    answer = asked(ophold, "--on", "2018-05-01")
    assert [regime["regime"] for regime in answer["regimes"]] == ["eight_years"]
    assert (answer["on"], answer["filed"]) == ("2018-05-01", "2018-05-01")
    assert [figure["year"] for figure in answer["figures"]] == [2018]
    # Filed on the first day of the eight-year rules (choice.35), decided a year later.
    answer = asked(ophold, "income", "--filed", "2017-03-15", "--on", "2018-05-01")
    assert [regime["regime"] for regime in answer["regimes"]] == ["eight_years"]
    assert [figure["year"] for figure in answer["figures"]] == [2018]
    assert "eight_years" not in [
        each["regime"] for each in asked(ophold, "--filed", "2017-03-14", "--on", "2018-05-01").get("regimes", [])
    ]


@pytest.mark.parametrize("language", ["en", "da"])
def test_a_day_before_all_rules(ophold, language):
    # choice.35: nothing before 1 July 2002 is covered.
    result = ophold("rules", "danish", "--on", "2001-05-01", "--lang", language)
    assert result.exit_code == 0
    assert (
        result.stdout
        == {
            "en": "The rules known here do not cover an application of 1 May 2001.\n",
            "da": "De regler, der kendes her, dækker ikke en ansøgning fra den 1. maj 2001.\n",
        }[language]
    )
    assert asked(ophold, "--on", "2001-05-01")["covered"] is False


def test_a_regime_by_option_or_by_name(ophold):
    named = asked(ophold, "eight_years")
    assert named == asked(ophold, "--regime", "eight_years")
    assert [regime["regime"] for regime in named["regimes"]] == ["eight_years"]


# Text


def test_one_requirement_as_text(ophold):
    text = ophold("rules", "danish", "--regime", "eight_years").stdout
    assert text.startswith("Eight-year rules (eight_years)  ")
    assert "  Danish (danish)  " in text
    assert "    asked on: ordinary, fast, youth, strong_ties\n    003.12 secondary, law.121 official\n" in text
    assert "-  An exam at the level of Prøve i Dansk 2 or higher." in text
    danish = ophold("rules", "danish", "--regime", "eight_years", "--lang", "da").stdout
    assert "-  En prøve på niveau med Prøve i Dansk 2 eller højere." in danish
    assert "kræves på: ordinary" in danish


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_whole_catalogue_fits_the_screen(ophold, language):
    lines = ophold("rules", "--lang", language).stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.startswith(("Figures by year", "Tal år for år")) for line in lines)


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_words_of_the_eight_year_rules(ophold, language, snapshot):
    """What is told, without the places: they move with every line that is added to a file."""
    text = ophold("rules", "eight_years", "--lang", language).stdout
    assert re.sub(r"\s+\S+\.lp:\d+", "", text) == snapshot


@pytest.mark.parametrize(
    "arguments", [(), ("danish",), ("fast",), ("income",), ("pension",), ("--on", "2001-05-01"), ("--readings",)]
)
def test_the_answer_is_as_its_schema_says(ophold, arguments):
    published = json.loads(ophold("schema", "rules").stdout)
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.Draft202012Validator(published).validate(asked(ophold, *arguments))


# Readings


def test_readings_are_those_of_the_rules(ophold):
    readings = {each["reading"]: each for each in asked(ophold, "--readings")["readings"]}
    assert {"002", "003", "law.281", "law.298"} <= set(readings)
    assert "002.16" in readings["002"]["statements"]
    assert {"003.6", "003.16", "003.18"} <= set(readings["003"]["statements"])
    assert readings["003"]["silence"] is True  # on "two of the four", law.md 3.1
    assert readings["003"]["file"] == "core/readings.lp"
    text = ophold("rules", "--readings").stdout
    assert "    003.6   Certain convictions bar the permit, and a sentence of more than six\n" in text
    danish = ophold("rules", "--readings", "--lang", "da").stdout
    assert "alle læsninger af dette dokument" in danish


def test_rules_without_readings(ophold, changed):
    for path in changed.rglob("*.lp"):
        lines = path.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not line.startswith('reading_about("')]
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    assert "003.16" not in ophold("rules", "--readings", "--kb", str(changed)).stdout


# Errors


def test_an_unknown_name(ophold):
    result = ophold("rules", "dansih")
    assert result.exit_code == 2
    assert result.stderr.startswith("WHAT: “dansih” is nothing that the rules know by that name. Close to it: danish")
    assert "residence_time" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert "Reglerne kender intet ved navn" in ophold("rules", "qqqq", "--lang", "da").stderr


def test_wrong_options(ophold):
    assert ophold("rules", "--regime", "nosuch").exit_code == 2
    assert ophold("rules", "--on", "2018-02-30").exit_code == 2
    result = ophold("rules", "--on", "2018-05-01", "--filed", "2018-05-02")
    assert (result.exit_code, result.stderr.startswith("--on: ")) == (2, True)


# Another copy of the rules


def test_a_changed_threshold_is_told(ophold, changed):
    path = changed / "regimes" / "eight_years.lp"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("asks_danish(eight_years, danish, 2).", "asks_danish(eight_years, danish, 3)."), "utf-8"
    )
    out = ophold("rules", "danish", "--regime", "eight_years", "--kb", str(changed)).stdout
    assert "An exam at the level of Prøve i Dansk 3 or higher." in out


def test_a_table_that_is_not_known_is_shown_as_it_is_written(ophold, changed):
    with (changed / "regimes" / "eight_years.lp").open("a", encoding="utf-8") as out:
        out.write("asks_songs(eight_years, danish, 7).\ncitizenship_exam_from(eight_years, 2016, 2, 30).\n")
    regime = eight_years(asked(ophold, "danish", "--kb", str(changed)))
    (danish,) = regime["requirements"]
    assert danish["thresholds"][-1]["text"] == "As the rules have it: asks_songs(eight_years,danish,7)."
    whole = ophold("rules", "--kb", str(changed), "--lang", "da").stdout
    assert "Sådan står det i reglerne: citizenship_exam_from(eight_years,2016,2,30)." in " ".join(whole.split())
