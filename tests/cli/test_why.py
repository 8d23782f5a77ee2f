"""`ophold why`: the proof as text, JSON, Markdown and a picture, with a receipt; and what it says where it cannot."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

FILE = "examples/excluded.yaml"
ON = ("--on", "2024-09-02")


def test_the_first_line_answers(ophold):
    assert ophold("why", FILE, *ON).stdout.startswith("No: eligible does not hold for excluded on 2 September 2024.\n")
    assert ophold("why", FILE, "not eligible", *ON).stdout.startswith("Yes: not eligible holds for excluded")
    assert ophold("why", FILE, "crime", *ON, "--lang", "da").stdout.startswith("Nej: crime gælder ikke for excluded")
    unknown = ophold("why", "examples/unknown_facts.yaml", "eligible").stdout
    assert unknown.startswith("Not known yet: eligible, for unknown_facts")
    assert "The file does not say, and the answer may hang on it:" in unknown


def test_json_is_as_its_schema_says(ophold):
    schema = json.loads(ophold("schema", "why").stdout)
    told = json.loads(ophold("why", FILE, "crime", *ON, "--format", "json").stdout)
    Draft202012Validator(schema).validate(told)
    assert {"conclusion", "children"} <= told.keys()
    assert told["holds"] is False

    def nodes(node):
        yield node
        for child in node.get("children", ()):
            yield from nodes(child)

    rules = [each for each in nodes(told) if each["kind"] == "rule"]
    assert rules
    for each in rules:
        assert {"conclusion", "rule", "cites", "in_force", "regime"} <= each.keys(), each
        assert each["cites"]


def test_depth_and_full(ophold):
    lines = [
        len(ophold("why", FILE, "crime", *ON, *more).stdout.splitlines())
        for more in (("--depth", "2"), ("--depth", "4"), (), ("--full",))
    ]
    assert lines == sorted(lines)
    assert len(set(lines)) == 4


def test_an_atom_can_be_claimed(ophold):
    claim = "days_deducted(P, general, 105)"
    told = ophold("why", "examples/refugee.yaml", claim, *ON).stdout
    assert told.startswith("Yes: days_deducted(P, general, 105) holds for refugee")
    assert ophold("why", "examples/refugee.yaml", f"not {claim}", *ON).stdout.startswith("No: not days_deducted")
    assert ophold("why", "examples/refugee.yaml", "days_deducted(P, general, 104)", *ON).stdout.startswith("No: ")
    assert "[requirements/residence.lp:" in told


def test_why_these_rules_and_not_the_other_way(ophold):
    assert "Five-year rules" in ophold("why", "examples/five_years_student.yaml", "regime").stdout
    other = ophold("why", "examples/one_short.yaml", "fast", *ON).stdout
    assert other.startswith("No: fast does not hold for one_short")


def test_markdown_and_a_picture_are_written(ophold, tmp_path):
    markdown, picture = tmp_path / "proof.md", tmp_path / "proof.svg"
    ophold("why", FILE, "crime", *ON, "--markdown", str(markdown), "--svg", str(picture), "--lang", "da")
    text = markdown.read_text(encoding="utf-8")
    assert text.startswith("# Nej: crime gælder ikke for excluded den 2. september 2024.\n\n- ✗ ")
    assert "core/verdict.lp:" in text
    drawn = picture.read_text(encoding="utf-8")
    assert "<svg" in drawn
    assert drawn.count('class="node"') >= 10


def test_one_path_for_two_files_is_an_error(ophold, tmp_path):
    path = str(tmp_path / "proof")
    result = ophold("why", FILE, "crime", *ON, "--markdown", path, "--svg", path)
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_receipt_of_a_proof_is_verified(ophold, tmp_path):
    receipt = tmp_path / "receipt.json"
    ophold("why", FILE, "crime", *ON, "--receipt", str(receipt))
    told = json.loads(receipt.read_text(encoding="utf-8"))
    assert told["engines"]["swi-prolog"].startswith("9.")
    assert ophold("verify", str(receipt)).exit_code == 0


@pytest.mark.parametrize("language", ["en", "da"])
def test_what_is_no_claim(ophold, language):
    result = ophold("why", FILE, "elligible", "--lang", language)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "eligible" in result.stderr


@pytest.mark.parametrize(("program", "package"), [("swipl", "swi-prolog-nox"), ("dot", "graphviz")])
def test_a_program_that_is_missing_is_named_with_its_install_command(tmp_path, program, package):
    links = tmp_path / "bin"
    links.mkdir()
    for name in ("swipl", "dot"):
        if name != program:
            (links / name).symlink_to(shutil.which(name))
    environment = {**os.environ, "PATH": str(links), "OPHOLD_LANG": "en"}

    def run(*arguments: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "cli.main", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")

    result = run("why", FILE, "crime", *ON, "--svg", str(tmp_path / "proof.svg"))
    assert result.returncode == 2
    assert f"sudo apt-get install {package}" in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "proof.svg").exists()
    assert run("check", FILE, *ON).returncode == 0


def test_what_lies_below_the_depth_is_not_told_as_no(ophold, tmp_path):
    """A file that says nothing of benefits: whether they are in the way is not known, however little is shown."""
    file = tmp_path / "sara.yaml"
    file.write_text("born: 1990-05-04\npermits: [{ground: spouse, from: 2016-01-10}]\n", encoding="utf-8")
    for claim in ("public_benefits", "eligible"):
        for depth in ("1", "4"):
            told = ophold("why", str(file), claim, *ON, "--depth", depth).stdout
            assert told.startswith("Not known yet: "), told
