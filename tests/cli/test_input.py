"""What the command says about input that it cannot use: everything at once, on stderr, with exit code 2."""

import json
from pathlib import Path

import pytest

WRONG = """\
born: 1990-02-30
lives_in_denmark: perhaps
permits:
  - {ground: spuse, from: 2020-01-01, to: 2019-12-31}
debts:
  - {kind: tax, amount: -5}
shoe_size: 44
"""
PLACES = [
    (1, "born"),
    (2, "lives_in_denmark"),
    (4, "permits[0].ground"),
    (4, "permits[0].to"),
    (6, "debts[0].amount"),
    (7, "shoe_size"),
]


@pytest.fixture
def wrong(tmp_path: Path) -> str:
    path = tmp_path / "wrong.yaml"
    path.write_text(WRONG, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("command", ["check", "need"])
@pytest.mark.parametrize("language", ["en", "da"])
def test_every_error_is_told_at_once(ophold, wrong, command, language):
    result = ophold(command, wrong, "--lang", language)
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert len(lines) == len(PLACES)
    for line, (number, field) in zip(lines, PLACES, strict=True):
        assert line.startswith(f"{wrong}:{number}: {field}: ")


@pytest.mark.parametrize("command", ["check", "need"])
def test_programs_get_the_errors_as_json(ophold, wrong, command):
    result = ophold(command, wrong, "--format", "json")
    assert result.exit_code == 2
    assert result.stdout == ""
    errors = json.loads(result.stderr)
    assert [(each["line"], each["field"]) for each in errors] == PLACES
    assert {each["file"] for each in errors} == {wrong}
    assert all(set(each) == {"file", "line", "field", "message"} for each in errors)


def test_errors_of_a_file_and_of_set_are_told_together(ophold, wrong):
    result = ophold("check", wrong, "--set", "exams[+]={exam: danish_9}", "--set", "incom=3")
    assert result.exit_code == 2
    told = result.stderr
    assert len(told.splitlines()) == len(PLACES) + 2
    assert "--set: exams[0].exam: “danish_9” is not a possible value here." in told
    assert "--set: incom: There is no field “incom” here. Did you mean income?" in told


def test_what_is_wrong_with_several_settings_is_told_together(ophold):
    settings = ("born", "work[7].from=2020-01-01", "incom=3")
    result = ophold("check", "examples/one_short.yaml", *(part for each in settings for part in ("--set", each)))
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == len(settings)
    assert all(each in result.stderr for each in ("“born”", "work[7]", "incom"))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("missing.yaml", None, "{path}: There is no such file."),
        ("binary.yaml", b"born: 1990-01-01\nid: \xff\xfe\x00", "{path}:2: The file is not text in UTF-8."),
        ("nul.yaml", b"born: 1990-01-01\x00", "{path}:1: A character that does not belong in a text"),
        ("empty.yaml", b"", "{path}:1: There is nothing here"),
        ("list.yaml", b"- born: 1990-01-01\n", "{path}:1: The file must hold fields with values"),
        ("broken.yaml", b"work: [\n", "{path}:2: The text cannot be read from here on"),
        ("yaml_in.json", b"born: 1990-01-01\n", "{path}:1: The text is not JSON from here on"),
        ("two.yaml", b"born: 1990-01-01\n---\nborn: 1991-01-01\n", "{path}:2: A second document begins here."),
        ("twice.yaml", b"born: 1990-01-01\nborn: 1991-01-01\n", "{path}:2: born: This field stands twice"),
    ],
)
def test_files_that_cannot_be_read(ophold, tmp_path, name, content, told):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    result = ophold("check", str(path))
    assert result.exit_code == 2
    assert result.stderr.startswith(told.format(path=path))
    assert len(result.stderr.splitlines()) == 1


def test_a_folder_is_no_file(ophold, tmp_path):
    result = ophold("check", str(tmp_path))
    assert (result.exit_code, result.stderr) == (2, f"{tmp_path}: This is a folder, not a file.\n")
    danish = ophold("check", str(tmp_path), "--lang", "da", "--format", "json")
    assert json.loads(danish.stderr) == [
        {"file": str(tmp_path), "line": None, "field": None, "message": "Det er en mappe, ikke en fil."}
    ]


def test_no_name_of_a_file_breaks_a_line(ophold):
    result = ophold("check", "no\nsuch\x1b[31mfile.yaml")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize("text", ['{"born": "1990-05-17"}', "born: 1990-05-17\n"])
def test_standard_input(ophold, text):
    result = ophold("check", "-", "--format", "json", "--on", "2026-11-22", stdin=text)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["verdict"] == "undetermined"


def test_standard_input_in_errors(ophold):
    result = ophold("check", "-", stdin="born: yesterday\n")
    assert result.exit_code == 2
    assert result.stderr.startswith("stdin:1: born: This must be a date")


HOSTILE = (
    '"). eligible(1,eight_years,ordinary). %',
    "'; drop(P) :- not a(P). #show.",
    '\\" \\n {{ $date }} %s {0}',
    "æøå 𝄞 \u202e reversed",
)


@pytest.mark.parametrize("label", HOSTILE)
def test_a_label_is_only_a_label(ophold, tmp_path, label):
    path = tmp_path / "label.json"
    path.write_text(json.dumps({"id": label, "on": "2026-11-22", "born": "1990-01-01", "nothing_else": True}))
    result = ophold("check", str(path), "--format", "json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert answer["applicant"] == label
    assert answer["verdict"] == "not_eligible"
    assert ophold("check", str(path)).exit_code == 0
    assert ophold("need", str(path)).exit_code == 0


def test_a_label_is_one_line(ophold, tmp_path):
    path = tmp_path / "label.yaml"
    path.write_text('id: "a\\u001b[31mred\\nline"\n')
    result = ophold("check", str(path))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{path}:1: id: The text holds characters that cannot be printed")


def debts(number: int) -> str:
    entries = "".join(f"  - {{kind: tax, amount: {100 + at}}}\n" for at in range(number))
    return f"on: 2026-11-22\nnothing_else: true\nborn: 1990-01-01\ndebts:\n{entries}"


def test_more_than_ten_overdue_debts_reach_a_limit(ophold, tmp_path):
    path = tmp_path / "debts.yaml"
    path.write_text(debts(11))
    result = ophold("need", str(path))
    assert result.exit_code == 3
    assert "more than 10 overdue public debts" in result.stderr
    danish = ophold("need", str(path), "--lang", "da", "--format", "json")
    assert danish.exit_code == 3
    assert "mere end 10" in json.loads(danish.stderr)[0]["message"]
    # What is no search has no limit, and debts that are not overdue, or not public, are not searched among.
    assert ophold("check", str(path)).exit_code == 0
    assert ophold("need", str(path), "--set", "debts[3].overdue=false").exit_code == 0
    assert ophold("need", str(path), "--set", "debts[3].kind=student_loan").exit_code == 0
