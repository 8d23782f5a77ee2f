"""`ophold query`: goals of the law, of one applicant and of many; tables, limits, reasons and what is wrong."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from bridge import Applicant
from bridge.engine import EngineMissing
from bridge.prolog.engine import INSTALL, prolog
from cli.main import app
from cli.querying import query
from explanations.words import LANGUAGES, Words

ROOT = Path(__file__).parents[2]
AMINA = "examples/one_short.yaml"
REFUGEE = "examples/refugee.yaml"
ON = ("--on", "2026-11-22")


@pytest.fixture
def asked(ophold):
    """The rows of a goal, as a program gets them."""

    def ask(goal, *arguments):
        result = ophold("query", goal, "--format", "json", *ON, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    return ask


def stopped(*arguments):
    """A run that may print what it has found and yet end with another code than 0."""
    result = CliRunner().invoke(app, ["query", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


# The law alone


def test_the_law_alone(ophold):
    result = ophold("query", 'requires(eight_years, fast, Q), cites(Q, "choice.12")', *ON)
    assert result.stdout == "Q\ncurrent_work\n"


def test_sources_are_those_of_the_regime_asked_about(asked):
    goal = "asks_age(G, ordinary, N), asked_about(G), cites(age, S)"
    today = asked(goal)
    then = asked(goal, "--regime", "six_years")
    assert {row[0] for row in today["rows"]} == {"eight_years"}
    assert {row[0] for row in then["rows"]} == {"six_years"}
    assert {row[2] for row in today["rows"]} != {row[2] for row in then["rows"]}
    # What is named wins over what is asked about; a day picks the regime as it does elsewhere.
    assert asked("asked_about(G)", "--filed", "2011-05-01", "--on", "2011-05-02")["rows"] == [["points"]]
    assert asked("asked_about(G)", "--filed", "1999-05-01", "--on", "1999-05-02")["rows"] == []


def test_the_register_can_be_asked(asked):
    rows = asked("cites(danish, S), source(S, Rank, T)")["rows"]
    assert "003.12" in {row[0] for row in rows}
    assert all(len(row) == 3 for row in rows)


def test_yes_and_no(ophold, asked):
    assert ophold("query", "route(eight_years, fast)").stdout == "Yes.\n"
    assert ophold("query", "route(points, fast)").stdout == "No.\n"
    assert ophold("query", "route(points, fast)", "--lang", "da").stdout == "Nej.\n"
    assert ophold("query", "route(points, R), R = fast").stdout == "There are no answers.\n"
    assert asked("route(eight_years, fast)")["rows"] == [[]]
    assert asked("route(points, fast)") | {"knowledge_base": None, "goal": ""} == {
        "goal": "",
        "variables": [],
        "rows": [],
        "complete": True,
        "knowledge_base": None,
    }


def test_variables_that_begin_with_a_line_are_not_told(asked):
    answer = asked("route(G, _R), not requires(G, _R, danish)")
    assert answer["variables"] == ["G"]
    assert len({tuple(row) for row in answer["rows"]}) == len(answer["rows"])
    assert asked("route(eight_years, _R), _R = fast")["rows"] == [[]]


def test_counting_and_computing(asked):
    assert asked("N = #count { R : route(eight_years, R) }")["rows"] == [[5]]
    assert asked("asks_age(eight_years, ordinary, N), M = N * 2 - 1")["rows"] == [[18, 35]]
    answer = asked("D = @day(2026, 11, 25), E = @add_months(D, 3)")
    assert answer["rows"] == [["2026-11-25", "2027-02-25"]]
    assert answer["kinds"] == {"D": "day", "E": "day"}


# Applicants


def test_one_applicant(ophold):
    result = ophold("query", "shortfall(P, danish_3, K)", "--applicant", AMINA)
    assert result.stdout == "P          K\none_short  exam_level\n"


def test_a_folder(ophold, shipped):
    answer = json.loads(ophold("query", "verdict(P, V)", "--applicant", "examples", "--format", "json").stdout)
    files = [path for path in (ROOT / "examples").iterdir() if path.suffix in (".yaml", ".json")]
    outcomes = shipped.statuses([shipped.case(person) for person in map(Applicant.read, files)])
    told = {tuple(row) for row in answer["rows"]}
    assert told == {(Applicant.read(path).id, each.verdict) for path, each in zip(files, outcomes, strict=True)}


def test_each_applicant_is_asked_about_under_their_own_regime(asked):
    rows = asked("verdict(P, V), asked_about(G)", "--applicant", "examples/points_youth.yaml", "--applicant", AMINA)
    assert [row[0] for row in rows["rows"]].count("one_short") == 1
    assert ["one_short", "not_eligible", "eight_years"] in rows["rows"]


def test_several_applicants_in_one_goal(asked):
    both = ("--applicant", AMINA, "--applicant", REFUGEE)
    assert asked("born(P, A), born(Q, B), A < B", *both)["rows"] == [
        ["one_short", "1992-04-09", "refugee", "1994-02-03"]
    ]
    assert asked("N = #count { P : verdict(P, not_eligible) }", *both)["rows"] == [[2]]
    assert asked("verdict(_, V)", *both)["rows"] == [["not_eligible"]]
    assert asked("born(P, A), P != refugee", *both)["rows"] == [["one_short", "1992-04-09"]]
    assert asked("born(refugee, A)", *both)["rows"] == [["1994-02-03"]]
    assert asked('born("refugee", A)', *both)["rows"] == [["1994-02-03"]]
    assert asked("route(points, R)", *both)["rows"]


def test_applicants_go_by_their_id(ophold, asked, tmp_path):
    (tmp_path / "a.yaml").write_text("id: Åse Ærø\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text('id: "x); halt, (\'"\n', encoding="utf-8")
    rows = asked("decided_on(P, D)", "--applicant", str(tmp_path))["rows"]
    assert rows == [["Åse Ærø", "2026-11-22"], ["x); halt, ('", "2026-11-22"]]
    (tmp_path / "c.yaml").write_text('id: "Åse Ærø"\n', encoding="utf-8")
    result = ophold("query", "born(P, D)", "--applicant", str(tmp_path))
    assert (result.exit_code, result.stderr) == (
        2,
        f"{tmp_path}/c.yaml: id: “Åse Ærø” is the name of more than one applicant: give each an id of its own.\n",
    )


def test_standard_input(ophold):
    result = ophold("query", "born(P, D)", "--applicant", "-", stdin="born: 1990-02-03\n")
    assert result.stdout == "P      D\nstdin  1990-02-03\n"


def test_wrong_files_are_told_together(ophold, tmp_path):
    (tmp_path / "a.yaml").write_text("born: yesterday\n")
    (tmp_path / "b.json").write_text("{")
    (tmp_path / "c.yaml").write_text("shoe_size: 44\n")
    (tmp_path / "notes.txt").write_text("born: yesterday\n")
    result = ophold("query", "born(P, D)", "--applicant", str(tmp_path), "--applicant", "nosuch.yaml")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert [any(line.startswith(f"{tmp_path}/{name}") for line in lines) for name in ("a", "b", "c", "n")] == [
        True,
        True,
        True,
        False,
    ]
    assert any(line.startswith("nosuch.yaml: ") for line in lines)
    told = ophold("query", "born(P, D)", "--applicant", str(tmp_path), "--format", "json")
    assert {each["file"] for each in json.loads(told.stderr)} == {
        str(tmp_path / n) for n in ("a.yaml", "b.json", "c.yaml")
    }


def test_a_folder_without_files(ophold, tmp_path):
    result = ophold("query", "born(P, D)", "--applicant", str(tmp_path), "--lang", "da")
    assert (result.exit_code, result.stderr) == (
        2,
        f"{tmp_path}: Der er ingen ansøgerfil (.yaml, .yml, .json) i denne mappe.\n",
    )


def test_days_and_amounts_for_people(ophold):
    result = ophold("query", "income(P, 2025, A), permits_to(P, permits_001, E)", "--applicant", AMINA)
    assert result.stdout.splitlines()[1] == "one_short  296,000 kr.  2027-08-31"
    going = ophold("query", "work_to(P, I, E)", "--applicant", AMINA)
    assert "no end" in going.stdout
    danish = ophold("query", "income(P, 2025, A)", "--applicant", AMINA, "--lang", "da")
    assert "296.000 kr." in danish.stdout


def test_days_are_written_as_dates_in_a_goal(asked):
    early = asked('permits_from(P, I, S), S <= "2020-01-01"', "--applicant", AMINA)["rows"]
    late = asked('permits_from(P, I, S), "2020-01-01" < S', "--applicant", AMINA)["rows"]
    assert early + late == asked("permits_from(P, I, S)", "--applicant", AMINA)["rows"]
    assert early
    assert late
    assert asked('born(P, "1992-04-09")', "--applicant", AMINA)["rows"] == [["one_short"]]
    assert asked('N = #count { I : permits_from(_, I, S), S < "2020-01-01" }', "--applicant", AMINA)["rows"] == [
        [len(early)]
    ]


def test_what_a_file_does_not_say(ophold, asked, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("born: 1990-01-01\nnothing_else: true\nexams: {complete: false}\n")
    goal = "status(P, danish, missing)"
    unknown = asked(goal, "--applicant", str(path))["unknown"]["a"]
    assert "exams" in unknown
    assert "connection_documented" not in unknown  # is asked under other rules
    told = " ".join(ophold("query", goal, "--applicant", str(path), *ON).stdout.split())
    assert told.endswith(
        f"What a file does not say does not hold here, and some of it can matter: a: {', '.join(unknown)}. "
        "What it may turn out to be, ophold check looks at."
    )
    assert ophold("query", "born(P, D)", "--applicant", str(path)).stdout == "P  D\na  1990-01-01\n"
    others = [tmp_path / f"{name}.yaml" for name in "bcde"]
    for each in others:
        each.write_text("born: 1990-01-01\n")
    assert "and 2 more applicants" in ophold("query", "exams(P, I)", "--applicant", str(tmp_path)).stdout


# Forms


def test_the_formats_hold_the_same(ophold, asked):
    goal = "income(P, Y, A), decided_on(P, D)"
    answer = asked(goal, "--applicant", AMINA)
    told = ophold("query", goal, "--format", "csv", "--applicant", AMINA, *ON).stdout
    rows = list(csv.reader(io.StringIO(told)))
    assert rows[0] == answer["variables"] == ["P", "Y", "A", "D"]
    assert rows[1:] == [[str(each) for each in row] for row in answer["rows"]]
    assert answer["rows"][0] == ["one_short", 2024, 28_800_000, "2026-11-22"]
    assert answer["kinds"] == {"P": "case", "A": "money", "D": "day"}


def test_csv_quotes_what_needs_it(ophold):
    told = ophold("query", 'source(S, R, T), S = "003.12"', "--format", "csv").stdout
    assert [len(row) for row in csv.reader(io.StringIO(told))] == [3, 3]


def test_the_answer_is_as_its_schema_says(ophold, asked):
    schema = json.loads(ophold("schema", "query").stdout)
    for goal in ("route(G, R)", "route(points, fast)", "regime_begins(G, D)"):
        jsonschema.validate(asked(goal), schema)
    jsonschema.validate(asked("income(P, Y, A), born(P, D)", "--applicant", AMINA, "--explain"), schema)


def test_answers_that_are_too_wide_stand_in_blocks(ophold):
    lines = ophold("query", 'source(S, R, T), S = "003.12"').stdout.splitlines()
    assert lines[0].split() == ["S", "003.12"]
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_can_be_asked(ophold, lang):
    told = ophold("query", "--predicates", "--lang", lang).stdout
    assert "\ncites(Q, S)\n" in told
    assert "work_from(P, I, V)\n" in told
    assert max(map(len, told.splitlines())) <= 80
    assert "done(X)" not in told
    entries = json.loads(ophold("query", "--predicates", "--format", "json").stdout)["predicates"]
    entry = next(each for each in entries if each["predicate"] == "cites/2")
    assert (entry["arguments"], entry["files"]) == (["Q", "S"], ["questions/query.lp"])
    assert all(each.get("meaning") or each.get("field") for each in entries)
    rows = list(csv.reader(io.StringIO(ophold("query", "--predicates", "--format", "csv").stdout)))
    assert len(rows) == len(entries) + 1


def test_what_can_be_asked_is_what_the_readme_of_the_rules_lists(ophold):
    listed = (ROOT / "kb" / "README.md").read_text(encoding="utf-8")
    entries = json.loads(ophold("query", "--predicates", "--format", "json").stdout)["predicates"]
    shown = {
        f"{each['predicate'].split('/')[0]}({', '.join(each['arguments'])})" for each in entries if "field" not in each
    }
    assert {each for each in shown if f"| `{each}` |" not in listed} == set()
    lines = (line for line in listed.splitlines() if line.startswith("| `") and "(" in line)
    exported = {line.split("`")[1] for line in lines}
    assert {each.split("(")[0] for each in exported - shown - {line for line in exported if ", V)" in line}} <= {
        *("done", "goal", "offered", "picks", "chooses", "asked_for", "answer", "at", "varied", "may_hold", "entry"),
        *("permits", "absences", "work", "studies", "exams", "active_citizenship", "income", "convictions", "charges"),
        *("debts", "benefits", "special_circumstances"),
        *("through", "closest", "lacked", "against", "dropped", "differs", "more_helps", "less_helps"),
    }


# Limits


def test_a_limit_that_was_asked_for(ophold, asked):
    answer = asked("source(A, B, C)", "--limit", "3")
    assert (len(answer["rows"]), answer["complete"], answer["ended_by"]) == (3, False, "answers")
    told = ophold("query", "source(A, B, C)", "--limit", "3")
    assert told.exit_code == 0
    assert told.stdout.endswith("\nThere are more than 3 answers; --limit asks for more of them.\n")
    assert asked("route(eight_years, R)", "--limit", "5")["complete"]
    both = ("--applicant", AMINA, "--applicant", REFUGEE)
    assert asked("born(P, D)", *both, "--limit", "1")["complete"] is False
    assert asked("born(P, D)", *both, "--limit", "2")["complete"] is True


def test_the_limit_that_is_built_in():
    result = stopped("cites(G, T, S)")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 101
    assert result.stderr == "There are more than 100 answers; --limit asks for more of them.\n"
    result = stopped("cites(G, T, S)", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)["complete"]) == (3, False)
    assert "100 answers" in json.loads(result.stderr)[0]["message"]


def test_answers_so_far_are_told_when_time_is_up():
    result = stopped(
        "route(A, B), source(C, D, E), source(F, G, H), source(I, J, K), A != seven_years, K = B", "--seconds", "1"
    )
    assert (result.exit_code, result.stdout) == (3, "")
    assert "more than 1 seconds" in result.stderr
    slow = "route(eight_years, R), source(_A, _, _), source(_B, _, _), source(_C, _, _), source(_D, _, _)"
    result = stopped(slow, "--seconds", "1", "--format", "json")
    assert (result.exit_code, json.loads(result.stderr)[0]["file"]) == (3, None)
    answer = json.loads(result.stdout)
    assert (len(answer["rows"]), answer["complete"], answer["ended_by"]) == (1, False, "time")


@pytest.mark.parametrize("value", ["0", "-1", "x", "100001", "1.5"])
def test_a_limit_out_of_bounds(ophold, value):
    assert ophold("query", "route(A, B)", "--limit", value).exit_code == 2
    assert ophold("query", "route(A, B)", "--seconds", value).exit_code == 2


# Reasons


def test_reasons(ophold, asked):
    answer = asked("shortfall(P, danish_3, K), born(P, D), not eligible(P, fast)", "--applicant", AMINA, "--explain")
    ((shortfall, born, not_eligible),) = answer["reasons"]
    assert shortfall["atom"] == "shortfall(one_short, danish_3, exam_level)"
    assert [each["file"] for each in shortfall["rules"]] == ["questions/query.lp", "requirements/danish.lp"]
    assert "003.15" in shortfall["cites"]
    assert born == {"atom": 'born(one_short, "1992-04-09")', "field": "born"}
    assert not_eligible == {"atom": "eligible(one_short, fast)", "negated": True}
    place = shortfall["rules"][1]
    lines = (ROOT / "kb" / place["file"]).read_text(encoding="utf-8").splitlines()
    assert lines[place["line"] - 1].startswith("shortfall(P, G, R, Q, exam_level")
    told = ophold("query", "work_kind(P, work_000, K)", "--applicant", AMINA, "--explain", "--lang", "da").stdout
    assert told.splitlines()[0].startswith("P = one_short, K = ")
    assert "i filen: work[0].kind" in told


def test_reasons_of_what_has_no_name(asked):
    (reason,) = asked("route(eight_years, _), route(_R, fast)", "--explain")["reasons"]
    assert [each["atom"].split("(")[0] for each in reason] == ["route", "route"]
    assert all(
        "_" not in each["atom"].split("(")[1].replace("eight_years", "").replace("_years", "") for each in reason
    )
    (reason,) = asked("N = #count { R : route(points, R) }, asks_age(eight_years, ordinary, M)", "--explain")["reasons"]
    assert [each["atom"] for each in reason] == ["asks_age(eight_years, ordinary, 18)"]


# What is wrong with a goal


@pytest.mark.parametrize(
    ("goal", "told"),
    [
        (
            "requirs(A, B, C)",
            "Character 1: there is no predicate requirs/3 that may be asked. Did you mean requires(R, Q)",
        ),
        (
            "route(A, B), cite(A, B)",
            "Character 14: there is no predicate cite/2 that may be asked. Did you mean cites(Q, S)",
        ),
        ("route(A)", "Character 1: route/1 has another number of arguments. Did you mean route(G, R): Regime G knows"),
        ("  route(A)", "Character 3: route/1 has"),
        ("route(A, B),\nroute(A)", "Character 14: route/1 has"),
        ("work_form(P, I, D)", "Did you mean work_from(P, I, V): work[].from"),
        ("xyzzy(A)", "Character 1: there is no predicate xyzzy/1 that may be asked; ophold query --predicates"),
        ("done(X)", "Character 1: done/1 is chosen in a search"),
        ("route(A, B), X < B", "Character 14: X has no value"),
        ("route(A, B), not route(B, X)", "Character 27: X has no value"),
        ("route(A, B), B = 1/2", "Character 19: “/” cannot stand there"),
        ("route(A, f(B))", "Character 1: “route(A,f(B))” is more than a goal may hold"),
        ("route(A, B) route(A, B)", "Character 13: what begins there does not continue the goal"),
        ('regime_begins(G, D), D > "2026-02-30"', "“2026-02-30” is not a day."),
        ("verdict(P, V)", "The goal is about an applicant"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(ophold, goal, told):
    result = ophold("query", goal)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    danish = ophold("query", goal, "--lang", "da")
    assert danish.exit_code == 2
    assert danish.stderr != result.stderr
    (error,) = json.loads(ophold("query", goal, "--format", "json").stderr)
    assert error["file"] == "GOAL"


def test_all_wrong_predicates_are_told(ophold):
    assert len(ophold("query", "rout(A, B), cite(A, B), requires(A, B)").stderr.splitlines()) == 2


def test_nobody_of_that_name(ophold):
    result = ophold("query", "verdict(amina, V)", "--applicant", AMINA)
    assert (result.exit_code, result.stderr) == (2, "GOAL: “amina” is none of the applicants: one_short.\n")


def test_a_prompt_needs_a_terminal(ophold):
    assert ophold("query").stderr.startswith("The prompt needs a terminal")
    assert ophold("query", "--format", "json").exit_code == 2
    assert ophold("query", "--lang", "da").stderr.startswith("Prompten kræver en terminal")


def test_another_copy_of_the_rules(ophold, asked, tmp_path):
    shutil.copytree(ROOT / "kb", tmp_path / "kb")
    path = tmp_path / "kb" / "regimes" / "eight_years.lp"
    path.write_text(path.read_text(encoding="utf-8").replace("ordinary, 8)", "ordinary, 7)"), encoding="utf-8")
    goal = "asks_residence(eight_years, ordinary, N)"
    assert asked(goal)["rows"] == [[8]]
    assert asked(goal, "--kb", str(tmp_path / "kb"))["rows"] == [[7]]
    assert asked(goal)["rows"] == [[8]]
    (tmp_path / "kb" / "questions" / "query.lp").write_text("a(X) :- X = 1..3.\n")
    result = ophold("query", goal, "--kb", str(tmp_path / "kb"))
    assert (result.exit_code, result.stderr) == (2, "--kb: questions/query.lp:1: an interval is not in the subset\n")


def test_without_prolog(ophold, monkeypatch):
    def missing(*_):
        raise EngineMissing(INSTALL)

    monkeypatch.setattr(type(prolog), "holding", missing)
    for lang in LANGUAGES:
        result = ophold("query", "route(A, B)", "--lang", lang)
        expected = Words(lang).words("option-engine-missing", install=INSTALL)
        assert (result.exit_code, result.stderr) == (2, expected + "\n")


def test_a_machine_without_prolog(tmp_path):
    run = subprocess.run(
        [sys.executable, "-m", "cli.main", "query", "route(A, B)", "--lang", "en"],
        cwd=ROOT,
        env={"PATH": str(tmp_path), "PYTHONPATH": str(ROOT), "HOME": os.environ.get("HOME", "/")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert INSTALL in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_the_help_has_examples_that_are_answers(ophold, tmp_path):
    assert query.__doc__
    told = ophold("query", "--help").stdout
    examples = [line.strip() for line in told.splitlines() if line.strip().startswith("ophold query")]
    assert len(examples) >= 6
    import shlex

    for example in examples:
        words = [
            {"amina.yaml": REFUGEE, "people/": "examples", "receipt.json": str(tmp_path / word)}.get(word, word)
            for word in shlex.split(example)
        ]
        if len(words) > 2 and (not words[2].startswith("--") or words[2] == "--predicates"):
            assert stopped(*words[2:]).exit_code in (0, 3), example
