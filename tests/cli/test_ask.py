"""`ophold ask` where nobody sits at a terminal: one question at a time, answers from a file, and what is refused."""

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from bridge import Applicant
from bridge.documents import value_at
from explanations.interview_text import never_text
from explanations.words import Words

ROOT = Path(__file__).parents[2]
AMINA = "examples/one_short.yaml"
ROSA = "examples/unknown_facts.yaml"

# One question at a time


def test_the_next_question_for_programs(ophold):
    result = ophold("ask", ROSA, "--next", "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    answer = json.loads(result.stdout)
    assert (answer["applicant"], answer["done"], answer["verdict"]) == ("unknown_facts", False, "undetermined")
    question = answer["question"]
    assert set(question["fields"]) <= set(answer["relevant"])
    assert question["text"] and question["why"] and question["cites"] and question["requirements"]
    jsonschema.Draft202012Validator.check_schema(question["schema"])


def test_the_next_answer_is_as_its_schema_says(ophold):
    schema = json.loads(ophold("schema", "ask").stdout)
    for arguments in ((ROSA,), (), (AMINA, "--lang", "da"), ("examples/eligible.yaml",), (ROSA, "--for", "need")):
        answer = json.loads(ophold("ask", *arguments, "--next", "--format", "json").stdout)
        jsonschema.Draft202012Validator(schema).validate(answer)
        assert {"done", "verdict", "relevant"} <= set(answer)
        assert answer["done"] == ("question" not in answer)


def test_nothing_is_left_to_ask(ophold):
    answer = json.loads(ophold("ask", "examples/eligible.yaml", "--next", "--format", "json").stdout)
    assert (answer["done"], answer["verdict"], answer["relevant"]) == (True, "eligible", [])
    assert ophold("ask", "examples/eligible.yaml", "--next").stdout == "Nothing more needs to be asked.\n"


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_next_question_for_people(ophold, shipped, language):
    question = json.loads(ophold("ask", "--next", "--lang", language, "--format", "json").stdout)["question"]
    text = ophold("ask", "--next", "--lang", language).stdout
    told = " ".join(text.split())
    assert told.startswith(question["text"])
    assert Words(language).words("ask-in-file", fields=", ".join(question["facts"])) in told
    assert question["why"] in told
    interview = shipped.interview(Applicant(), language=language)
    interview.next()
    effects = interview.effects()
    assert len(effects) > 1
    assert all(effect.text in told for effect in effects)
    assert max(map(len, text.splitlines())) <= 80


def test_standard_input_can_be_asked_about(ophold):
    text = (ROOT / ROSA).read_text(encoding="utf-8")
    piped = json.loads(ophold("ask", "-", "--next", "--format", "json", stdin=text).stdout)
    named = json.loads(ophold("ask", ROSA, "--next", "--format", "json").stdout)
    assert piped["question"] == named["question"]


# Answers from a file


@pytest.fixture
def transcript(ophold, tmp_path):
    """The transcript of an interview, and the applicant of the file that it saved."""

    def run(answers, *arguments):
        out = tmp_path / "asked.yaml"
        result = ophold("ask", *arguments, "--answers", str(answers), "--out", str(out), "--format", "json")
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout), Applicant.read(out)

    return run


def asked_in(told):
    return {field for each in told["asked"] for field in each["fields"]}


@pytest.mark.parametrize(
    "name", ["one_short.yaml", "fast_track.json", "seven_years_five_year.yaml", "unknown_facts.yaml"]
)
def test_an_interview_comes_to_the_verdict_of_the_whole_file(transcript, shipped, name):
    whole = Applicant.read(ROOT / "examples" / name)
    told, saved = transcript(f"examples/{name}")
    result = told["result"]
    assert result["done"] is True
    assert result["verdict"] == shipped.check(saved).verdict == shipped.check(whole).verdict
    assert result["on"] == whole.on.isoformat()
    document = whole.filled().document()
    for each in told["asked"]:
        assert each.keys() == {"fields", "text", "answer"}
        if each["fields"] != ["income"]:
            assert each["answer"] == value_at(document, each["fields"][0])
    # What was answered is what is saved, in the order of the schema.
    known = {each["fields"][0] for each in told["asked"] if each["answer"] is not None}
    assert set(saved.document()) - {"id", "on", "filed"} == known
    assert asked_in(told).isdisjoint(each["field"] for each in result.get("never_needed", ()))


def test_what_the_answers_do_not_say_is_not_known(transcript):
    told, saved = transcript(ROSA)
    answers = {each["fields"][0]: each["answer"] for each in told["asked"]}
    assert answers["declaration_signed"] is None
    assert saved.declaration_signed is None
    assert answers["permits"][0]["from"] == "2015-02-01"
    # Neither the list that may hold more nor the hours of the job are asked for twice.
    assert [each["fields"][0] for each in told["asked"]].count("work") == 1


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_transcript_for_people(ophold, transcript, language):
    words = Words(language)
    text = ophold("ask", "--answers", ROSA, "--lang", language).stdout
    told = " ".join(text.split())
    for number, each in enumerate(transcript(ROSA, "--lang", language)[0]["asked"], 1):
        assert f"{number}. {each['text']}" in told
    assert f"{words.words('ask-question-declaration-signed')} {words.words('ask-sign-unknown')}" in told
    assert words.words("ask-unneeded") in told
    assert words.words("ask-left-out") in told
    assert max(map(len, text.splitlines())) <= 80
    assert text.rstrip().endswith(f"--lang {language}")


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        # Of all that is missing on the one way for special ties, that which is missing on most ways beside it.
        ("excluded.yaml", "en", {"strong_ties": ["crime"], "absences": ["crime", "eu_right"]}),
        # Longer work is missing too, but only where years of work are; of the young neither is asked.
        ("two_part_time_jobs.yaml", "da", {"charges": ["age", "work_history"], "studies": ["age"]}),
        # Of the supplementary requirements none is missing by itself: their number is. Active citizenship is met.
        (
            "one_short.yaml",
            "en",
            {"charges": ["age", "residence_time", "supplementary", "long_work"], "active_citizenship": []},
        ),
    ],
)
def test_why_a_question_was_never_needed(transcript, name, language, expected):
    """By the fewest requirements of which one is not met on each way to a permit that the answer counts on."""
    told, _ = transcript(f"examples/{name}", "--lang", language)
    because = {each["field"]: each["because"] for each in told["result"]["never_needed"]}
    for field, closing in expected.items():
        assert because[field] == never_text(Words(language), "not_eligible", closing)


def test_the_answers_go_on_from_a_file(ophold, tmp_path):
    """What the file says is kept and not asked, the file itself is left as it is, and --out gets both."""
    file, out = tmp_path / "rosa.yaml", tmp_path / "whole.json"
    begun = (ROOT / ROSA).read_text(encoding="utf-8").replace("debts:", "# What she owes\ndebts:")
    file.write_text(begun)
    answers = tmp_path / "answers.yaml"
    answers.write_text("declaration_signed: true\ndebts: []\nwork: [{hours_per_week: 37}]\n")
    result = ophold("ask", str(file), "--answers", str(answers), "--out", str(out), "--format", "json")
    told = json.loads(result.stdout)
    assert asked_in(told) <= {"declaration_signed", "debts", "work"}
    assert {each["fields"][0]: each["answer"] for each in told["asked"]}["work"] == 37
    assert file.read_text() == begun
    assert Applicant.read(out).document()["work"][0]["hours_per_week"] == 37
    # A file that is named to save to is written again, and one with comments keeps them.
    assert ophold("ask", str(file), "--answers", str(answers), "--out", str(file)).exit_code == 0
    assert file.read_text().startswith(begun[:40])
    assert "# What she owes" in file.read_text()
    left_out = Words("en").words("ask-left-out")
    assert left_out not in " ".join(ophold("ask", str(file), "--answers", str(answers)).stdout.split())


@pytest.mark.parametrize("told", ["disability: {documented: false}", "special_circumstances: [{kind: other}]"])
def test_disability_is_not_mentioned_where_it_is_told(ophold, tmp_path, told):
    file = tmp_path / "rosa.yaml"
    file.write_text((ROOT / ROSA).read_text(encoding="utf-8").replace("exams:", f"{told}\nexams:"))
    shown = " ".join(ophold("ask", str(file), "--answers", ROSA).stdout.split())
    # A disability that is said not to be documented is as good as not told.
    assert (Words("en").words("ask-left-out") in shown) == ("false" in told)


def test_another_day_than_that_of_the_answers(transcript):
    told, _ = transcript("examples/eligible.yaml", "--on", "2027-06-01")
    assert told["result"]["on"] == "2027-06-01"


def test_what_need_asks_for(ophold, tmp_path):
    file = tmp_path / "rosa.yaml"
    file.write_text((ROOT / ROSA).read_text(encoding="utf-8"))
    told = ophold("ask", str(file), "--answers", ROSA, "--for", "need").stdout
    assert "Permanent residence: what is needed" in told


def test_what_need_does_not_know_was_not_called_never_needed(ophold, tmp_path):
    """Where nothing is left to ask, what was left unsaid can still be what the best and the worst case differ in."""
    whole = Applicant.read(ROOT / AMINA).filled().document()
    file = tmp_path / "amina.json"
    told = {name: value for name, value in whole.items() if name not in ("studies", "strong_ties", "nothing_else")}
    file.write_text(json.dumps(told))
    end = json.loads(ophold("ask", str(file), "--next", "--for", "need", "--format", "json").stdout)
    answer = json.loads(ophold("need", str(file), "--format", "json").stdout)
    assert end["done"] and answer["unknown_facts"]
    assert {each["field"] for each in end.get("never_needed", ())}.isdisjoint(answer["unknown_facts"])


# What is refused


def refused(*arguments, stdin=None):
    """The one line that the command says, of which nothing is on standard output."""
    result = subprocess.run(
        [sys.executable, "-m", "cli.main", "ask", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL if stdin is None else None,
        input=stdin,
    )
    assert (result.returncode, result.stdout) == (2, "")
    return result.stderr


@pytest.mark.parametrize("arguments", [(), (AMINA,), ("-",), (AMINA, "--out", "/nosuch/amina.yaml")])
def test_an_interview_needs_a_terminal(arguments):
    told = refused(*arguments, "--lang", "en")
    assert told == Words("en").words("ask-not-interactive") + "\n"
    assert all(each in told for each in ("ophold new", "--next --format json", "--answers"))


def test_an_interview_in_json_is_refused_in_json():
    (error,) = json.loads(refused(AMINA, "--format", "json", "--lang", "da"))
    assert error["message"] == Words("da").words("ask-not-interactive")


def test_a_bad_file_of_answers(ophold, tmp_path):
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("born: never\nshoe_size: 44\n")
    result = ophold("ask", "--answers", str(wrong))
    assert result.exit_code == 2
    assert [line.split(": ")[:2] for line in result.stderr.splitlines()] == [
        [f"{wrong}:1", "born"],
        [f"{wrong}:2", "shoe_size"],
    ]
    assert ophold("ask", "--answers", "nosuch.yaml").stderr == "nosuch.yaml: There is no such file.\n"


def test_answers_that_do_not_go_with_the_file(ophold, tmp_path):
    file, answers = tmp_path / "begun.yaml", tmp_path / "answers.yaml"
    text = (ROOT / AMINA).read_text(encoding="utf-8")
    file.write_text(re.sub("income:.*", "income: {2020: 9000000, 2021: 9000000}", text).replace("nothing_else", "# "))
    answers.write_text("income: {2024: 9000000, 2025: 9000000}\nstudies: []\nabsences: []\nbenefits: []\n")
    result = ophold("ask", str(file), "--answers", str(answers))
    assert result.exit_code == 2
    assert "more than can be calculated with" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nosuch.yaml", "--next"), "nosuch.yaml: There is no such file.\n"),
        ((AMINA, "--next", "--answers", AMINA), "--next: Give --next or --answers, not both.\n"),
        (("--answers", AMINA, "--out", "examples"), "examples: This is a folder or something else that is no file"),
        (("--answers", AMINA, "--out", "nosuch/a.yaml"), "nosuch/a.yaml: No such file or directory\n"),
        (("--next", "--regime", "tomorrow"), "--regime: "),
        (("--next", "--figure", "income"), "--figure: "),
        (("--next", "--reading", "999"), "--reading: "),
        (("--next", "--on", "soon"), "--on: "),
    ],
)
def test_wrong_usage(ophold, arguments, told):
    result = ophold("ask", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith(told)
    assert len(result.stderr.splitlines()) == 1


def test_other_commands_do_not_load_what_only_the_interview_needs():
    program = (
        "import sys; from cli.main import app; app(['check', 'examples/one_short.yaml'], standalone_mode=False);"
        "sys.exit(any(name.split('.')[0] in ('questionary', 'prompt_toolkit') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_help(ophold):
    text = ophold("ask", "--help").stdout
    assert "ophold ask amina.yaml --next --format json" in text
