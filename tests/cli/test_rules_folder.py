"""Another copy of the rules, for trying a change of the law: `--kb DIR`."""

import json
import shutil
from pathlib import Path

import pytest

import kb

SHIPPED = Path(kb.__file__).parent
GRACE = "examples/pending_application.yaml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def replace(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def document(ophold, *arguments):
    result = ophold(*arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_an_exact_copy_gives_the_same_answer(ophold, copy):
    assert document(ophold, "check", GRACE, "--kb", str(copy)) == document(ophold, "check", GRACE)


def test_a_changed_rule_changes_the_answer(ophold, copy):
    # Grace has lived here for 9 days less than eight years, and meets all else.
    before = document(ophold, "check", GRACE)
    replace(
        copy,
        "regimes/eight_years.lp",
        "asks_residence(eight_years, ordinary, 8).",
        "asks_residence(eight_years, ordinary, 7).",
    )
    after = document(ophold, "check", GRACE, "--kb", str(copy))
    assert (before["verdict"], after["verdict"]) == ("not_eligible", "eligible")
    assert before["knowledge_base"]["digest"] != after["knowledge_base"]["digest"]
    assert before["knowledge_base"]["version"] == after["knowledge_base"]["version"]
    assert document(ophold, "need", GRACE, "--kb", str(copy))["already_eligible"]
    assert document(ophold, "check", GRACE) == before
    text = ophold("check", GRACE, "--kb", str(copy), "--full").stdout
    assert "7 years are asked" in text
    assert after["knowledge_base"]["digest"] in text


def test_a_requirement_that_the_schema_lacks_is_told(ophold, copy):
    rules = copy / "regimes" / "eight_years.lp"
    line = rules.read_text(encoding="utf-8").count("\n") + 1
    with rules.open("a", encoding="utf-8") as file:
        file.write("requires(eight_years, ordinary, swimming).\nrequires(eight_years, fast, swimming).\n")
    result = ophold("check", GRACE, "--kb", str(copy))
    assert result.exit_code == 2
    assert result.stderr == f"--kb: regimes/eight_years.lp:{line}: the schema has no requirement of the name swimming\n"


def test_a_changed_figure_changes_the_answer(ophold, copy):
    file = "examples/fast_track.json"
    replace(copy, "parameters/income.lp", "income_amount(2024, 31973875).", "income_amount(2024, 60000000).")
    answer = document(ophold, "check", file, "--kb", str(copy))
    income = next(
        each
        for route in answer["routes"]
        if route["route"] == "fast"
        for each in route["requirements"]
        if each["requirement"] == "income"
    )
    assert (answer["verdict"], income["status"], income["need"]) == ("not_eligible", "missing", 600000)


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("satisfied(P, G, R age) :- tested(P, G, R, age).", 1),  # a comma is missing
        ("satisfied(P, G, R, age) :- tested(P, G, R, age)", 2),  # a full stop is missing
        ("satisfied(P, G, R, Q) :- tested(P, G, R, age).", 1),  # Q is bound by nothing
        ("satisfied(P, G, R, age) :- tested(P, G, R, age), pasport(P).", 1),  # no such predicate
        ("% a comment\nsatisfied(P, G, R, age) :- tested(P, G, R, age), -asked(P, G, R, age).", 2),
        ("{ satisfied(P, G, R, age) } :- tested(P, G, R, age).", 1),  # the law makes no choices
    ],
)
def test_a_broken_rule_is_named_with_its_place(ophold, copy, rule, line):
    path = copy / "requirements" / "broken.lp"
    path.write_text(rule + "\n", encoding="utf-8")
    for command in ("check", "need"):
        result = ophold(command, GRACE, "--kb", str(copy))
        assert result.exit_code == 2
        assert result.stdout == ""
        assert f"requirements/broken.lp:{line}" in result.stderr
        errors = json.loads(ophold(command, GRACE, "--kb", str(copy), "--format", "json").stderr)
        assert errors
        assert "requirements/broken.lp" in json.dumps(errors)


@pytest.mark.parametrize("folder", ["nosuch", "empty", "file"])
def test_a_folder_without_rules(ophold, tmp_path, folder):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("")
    result = ophold("check", GRACE, "--kb", str(tmp_path / folder))
    assert result.exit_code == 2
    assert result.stderr
    assert len(result.stderr.splitlines()) == 1
