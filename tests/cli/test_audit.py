"""`ophold audit`: what it prints, how it ends, and the files that it writes."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import jsonschema
import pytest
from ruamel.yaml import YAML

import kb
from bridge.audit.findings import Kind

SHIPPED = Path(kb.__file__).parent
ROOT = Path(__file__).parents[2]
ON = ("--on", "2026-11-22")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def add(folder: Path, file: str, text: str) -> None:
    with (folder / file).open("a", encoding="utf-8") as out:
        out.write(f"\n{text}\n")


def accept(folder: Path, *whats: str) -> None:
    entries = [
        {"kind": "hygiene", "what": what, "reason": {"en": "It is meant.", "da": "Det er meningen."}} for what in whats
    ]
    (folder / "accepted.yaml").write_text(json.dumps(entries), encoding="utf-8")


@pytest.fixture
def undocumented(copy: Path) -> Path:
    """Rules with two findings of hygiene."""
    add(copy, "core/verdict.lp", "a(P) :- decided_on(P, D).\nb(P) :- decided_on(P, D).")
    add(copy, "requirements/age.lp", "c(P) :- a(P), b(P).")
    return copy


@pytest.fixture
def two_regimes(copy: Path) -> Path:
    """Rules with a finding that has a witness, and is told by hygiene too."""
    add(copy, "regimes/eight_years.lp", "in_force_from(other_years, 2017, 3, 15).")
    return copy


def test_the_shipped_rules_are_tidy(ophold) -> None:
    result = ophold("audit", "--only", "hygiene", *ON)
    assert result.exit_code == 0
    assert result.stdout == (
        "No finding is left that nobody has accepted.\n"
        "Looked for: hygiene of the rules.\n"
        "This holds for the rules of each of these days: seven-year rules on 25 March\n"
        "2010, points rules on 30 June 2012, five-year rules on 9 December 2015, six-year\n"
        "rules on 14 March 2017 and eight-year rules on 31 December 2024.\n"
    )


def test_a_finding_fails(ophold, undocumented: Path) -> None:
    result = ophold("audit", "--only", "hygiene", "--kb", str(undocumented), *ON)
    assert result.exit_code == 4
    assert result.stdout.startswith(
        "Hygiene of the rules\n"
        "  -  a/1 is read outside the file that derives it, and no comment (%*! ... *%)\n"
        "     says what it means.\n"
    )
    assert re.search(r"\n    core/verdict\.lp:\d+  undocumented a/1\n", result.stdout)
    assert "\n2 findings are left that nobody has accepted.\n" in result.stdout


def test_what_is_accepted_is_counted_or_shown(ophold, undocumented: Path) -> None:
    accept(undocumented, "undocumented *")
    arguments = ("audit", "--only", "hygiene", "--kb", str(undocumented), *ON)
    result = ophold(*arguments)
    assert result.exit_code == 0
    assert result.stdout.startswith("Accepted, and shown with --all:\n  Hygiene of the rules  2\n\nNo finding is left")
    result = ophold(*arguments, "--all")
    assert result.exit_code == 0
    assert result.stdout.count("\n    Accepted: It is meant.\n") == 2
    assert "shown with --all" not in result.stdout
    accept(undocumented, "undocumented a/1")
    result = ophold(*arguments)
    assert result.exit_code == 4
    assert "b/1 is read" in result.stdout
    assert "a/1 is read" not in result.stdout
    assert "\n  Hygiene of the rules  1\n\nOne finding is left" in result.stdout


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("columns", ["80", "40"])
def test_no_line_is_wider_than_the_terminal(ophold, undocumented: Path, monkeypatch, lang: str, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    add(undocumented, "core/verdict.lp", "in_force_from(other_years, 2017, 3, 15).")
    result = ophold("audit", "--only", "hygiene", "--kb", str(undocumented), "--lang", lang, *ON)
    assert max(map(len, result.stdout.splitlines())) <= int(columns)


def test_danish(ophold, undocumented: Path) -> None:
    accept(undocumented, "undocumented a/1")
    result = ophold("audit", "--only", "hygiene", "--kb", str(undocumented), "--all", "--lang", "da", *ON)
    assert result.exit_code == 4
    for told in (
        "Orden i reglerne\n",
        "Accepteret: Det er meningen.",
        "Ét fund er tilbage",
        "otteårsreglerne den 31. december",
    ):
        assert told in result.stdout


@pytest.mark.parametrize("broken", [False, True])
def test_json_is_as_its_schema_says(ophold, undocumented: Path, broken: bool) -> None:
    accept(undocumented, "undocumented a/1")
    if broken:
        add(undocumented, "core/verdict.lp", "a(P :- p(P).")
    schema = json.loads(ophold("schema", "audit").stdout)
    result = ophold("audit", "--only", "hygiene", "--kb", str(undocumented), "--format", "json", *ON)
    assert result.exit_code == 4
    answer = json.loads(result.stdout)
    jsonschema.Draft202012Validator(schema).validate(answer)
    assert answer["kinds"] == ["hygiene"]
    if broken:
        assert "cannot be used" in answer["space"]
        return
    one, other = answer["findings"]
    assert set(one) == {"kind", "what", "rule", "proved", "accepted", "text", "witness", "cites"}
    assert (one["accepted"], other["accepted"]) == ("It is meant.", None)
    assert one["rule"]["file"] == "core/verdict.lp"
    assert re.fullmatch(r"[0-9a-f]{16}", answer["knowledge_base"]["digest"])


def test_rules_that_cannot_be_used_are_told_all_the_same(ophold, copy: Path) -> None:
    add(copy, "core/verdict.lp", "a(P :- p(P).")
    add(copy, "requirements/age.lp", "{ b(P) } :- decided_on(P, D).")
    result = ophold("audit", "--kb", str(copy), "--regime", "eight_years", *ON)
    assert result.exit_code == 4
    for file in ("core/verdict.lp", "requirements/age.lp"):
        assert re.search(rf"\n    {file}:\d+\n", result.stdout)
    assert result.stdout.endswith("Nothing else could be looked at: the rules cannot be used as they stand.\n")


def test_witnesses_are_files_that_can_be_asked_about(ophold, two_regimes: Path, tmp_path: Path) -> None:
    from bridge.audit import auditing, statics

    folder = tmp_path / "some where" / "witnesses"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(auditing, "searches", lambda: {"contradiction": (statics.two_regimes,)})
        arguments = ("audit", "--only", "contradiction", "--kb", str(two_regimes), *ON)
        assert "ophold check contradiction_001.yaml --kb" in " ".join(ophold(*arguments).stdout.split())
        result = ophold(*arguments, "--witnesses", str(folder), "--format", "json")
    assert result.exit_code == 4
    (finding,) = json.loads(result.stdout)["findings"]
    (path,) = folder.iterdir()
    assert (path.name, finding["file"]) == ("contradiction_001.yaml", "contradiction_001.yaml")
    assert finding["command"] == f"ophold check '{path}' --kb {two_regimes}"
    text = path.read_text(encoding="utf-8")
    assert f"# {finding['text']}\n" in text
    assert f"# {finding['command']}\n" in text
    told = YAML(typ="safe", pure=True).load(text)
    assert json.loads(json.dumps(told, default=str)) == finding["witness"]
    assert finding["witness"]["filed"] == "2017-03-15"
    assert ophold("check", str(path)).exit_code == 0


@pytest.mark.parametrize("kind", ["file", "below a file"])
def test_a_place_for_witnesses_that_cannot_be(ophold, tmp_path: Path, kind: str) -> None:
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" if kind == "file" else tmp_path / "file" / "witnesses"
    result = ophold("audit", "--only", "hygiene", "--witnesses", str(folder), *ON)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"{folder}: --witnesses: ")
    assert len(result.stderr.splitlines()) == 1


def test_wrong_options_are_told_at_once(ophold) -> None:
    result = ophold("audit", "--only", "hygeine", "--only", "gap", "--regime", "nine_years")
    assert (result.exit_code, result.stdout) == (2, "")
    only, regime = result.stderr.splitlines()
    assert only.startswith("--only: ")
    assert regime.startswith("--regime: ")
    assert all(kind in only for kind in get_args(Kind))
    assert "eight_years" in regime
    (told,) = json.loads(ophold("audit", "--only", "x", "--format", "json").stderr)
    assert told["field"] == "--only"
    assert ophold("audit", "--on", "yesterday").exit_code == 2


def test_wrong_accepted_findings_are_errors(ophold, copy: Path) -> None:
    (copy / "accepted.yaml").write_text("- kind: clif\n  what: x\n", encoding="utf-8")
    result = ophold("audit", "--only", "hygiene", "--kb", str(copy), *ON)
    assert (result.exit_code, result.stdout) == (2, "")
    assert [line.partition(": ")[0] for line in result.stderr.splitlines()] == [f"{copy}/accepted.yaml:1"] * 2


def test_a_folder_without_rules(ophold, tmp_path: Path) -> None:
    result = ophold("audit", "--kb", str(tmp_path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there are no rules in this folder" in result.stderr


def test_the_help_names_every_kind(ophold) -> None:
    told = " ".join(ophold("audit", "--help").stdout.split())
    assert ", ".join(get_args(Kind)) in told
    assert "ophold audit --only hygiene" in told


def test_a_bar_is_shown_on_a_terminal_alone() -> None:
    """On the error stream, and nowhere else."""
    command = [sys.executable, "-m", "cli.main", "audit", "--only", "hygiene", "--lang", "en", *ON]
    main, terminal = pty.openpty()
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=terminal, timeout=60, check=True)
    os.close(terminal)
    shown = os.read(main, 100_000).decode()
    os.close(main)
    assert "hygiene of the rules" in shown
    assert b"\x1b" not in result.stdout
    assert subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=True).stderr == b""
