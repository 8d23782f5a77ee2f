"""The file of an interview: comments and order stay, and what is written is read as the same applicant."""

import json
from pathlib import Path

import pytest

from bridge.applicant import Applicant
from bridge.reading import read_applicant
from bridge.starter import starter
from cli.interview_files import ApplicantFile
from explanations.words import Words

FULL = {
    "born": "1990-05-17",
    "permits": {"complete": False, "known": [{"ground": "spouse", "from": "2018-06-01"}]},
    "work": [{"kind": "employee", "from": "2019-03-01", "hours_per_week": 37.5}],
    "exams": [],
    "income": {"2024": 310000, "2025": 319738.75},
    "declaration_signed": True,
    "pension": {"kind": "none"},
}


def written(path: Path, begun: Path | None, document: dict[str, object]) -> Applicant:
    known = read_applicant(begun).document() if begun else {}
    ApplicantFile(path, begun, known).write({**known, **document})
    return read_applicant(path)


@pytest.mark.parametrize("name", ["amina.yaml", "amina.json", "amina.txt"])
def test_a_new_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    person = written(path, None, {"id": "amina", **FULL})
    assert person.document() == {"id": "amina", **FULL}
    text = path.read_text()
    # The file's name is name enough, and neither days nor years stand in quotation marks.
    assert "id" not in text.split()
    assert name.endswith("json") or ("born: 1990-05-17\n" in text and "  2024: 310000\n" in text)
    assert path.stat().st_mode & 0o777 == 0o644


def test_another_id_is_kept(tmp_path: Path) -> None:
    assert written(tmp_path / "a.yaml", None, {"id": "Amina", "born": "1990-05-17"}).id == "Amina"
    (tmp_path / "b.yaml").write_text("id: Amina\n")
    assert written(tmp_path / "b.yaml", tmp_path / "b.yaml", {"born": "1990-05-17"}).id == "Amina"


def test_what_stands_in_a_file_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "amina.yaml"
    path.write_text(
        "# Who this is\n"
        "born: 1990-05-17  # as in the passport\n"
        "\n"
        "# Her jobs\n"
        'work: [{kind: "employee", from: 2019-03-01}]  # full time\n'
        "income: {2024: 310000.50}\n"
        "debts:\n"
        "fee_paid: false\n"
        "# That is all\n"
    )
    person = written(path, path, {"lives_in_denmark": True, "exams": [{"exam": "danish_2"}], "debts": []})
    assert path.read_text() == (
        "# Who this is\n"
        "born: 1990-05-17  # as in the passport\n"
        "\n"
        "# Her jobs\n"
        "lives_in_denmark: true\n"
        'work: [{kind: "employee", from: 2019-03-01}]  # full time\n'
        "exams:\n"
        "  - exam: danish_2\n"
        "income: {2024: 310000.50}\n"
        "debts: []\n"
        "fee_paid: false\n"
        "# That is all\n"
    )
    assert person.document()["exams"] == [{"exam": "danish_2"}]


def test_an_answer_that_is_taken_back_is_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "amina.yaml"
    path.write_text("born: 1990-05-17\n")
    file = ApplicantFile(path, path, read_applicant(path).document())
    begun = read_applicant(path).document()
    file.write({**begun, "declaration_signed": True})
    assert read_applicant(path).declaration_signed is True
    file.write(begun)
    assert path.read_text() == "born: 1990-05-17\n"


@pytest.mark.parametrize("language", ["en", "da"])
def test_a_starter_file_keeps_its_explanations(tmp_path: Path, language: str) -> None:
    path = tmp_path / "amina.yaml"
    text = starter(Words(language))  # type: ignore[arg-type]
    path.write_text(text)
    person = written(path, path, FULL)
    assert {name: value for name, value in person.document().items() if name != "id"} == FULL
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        line for line in path.read_text().splitlines() if line.startswith("#")
    ]


def test_from_json_to_yaml_and_back(tmp_path: Path) -> None:
    begun = tmp_path / "amina.json"
    begun.write_text(json.dumps(FULL))
    assert written(tmp_path / "amina.yaml", begun, {"fee_paid": True}).document() == {
        "id": "amina",
        **FULL,
        "fee_paid": True,
    }
    assert "{" not in (tmp_path / "amina.yaml").read_text()
    written(tmp_path / "other.json", tmp_path / "amina.yaml", {"fee_paid": False})
    assert json.loads((tmp_path / "other.json").read_text())["born"] == "1990-05-17"
