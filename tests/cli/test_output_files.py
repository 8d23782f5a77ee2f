"""The files that a command writes beside its answer: whole, or one error and nothing."""

import json
import os
from pathlib import Path

import pytest
import typer

from cli.asking import Asking, Format
from cli.output_files import write_outputs


def refuse(
    capsys: pytest.CaptureFixture[str], outputs: dict[str, Path], output: Format = "text", file: str = "-"
) -> str:
    """The one error of writing to these paths."""
    with pytest.raises(typer.Exit) as ended:
        write_outputs(Asking(output, "en"), file, {option: (path, "new") for option, path in outputs.items()})
    assert ended.value.exit_code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def test_text_and_bytes_are_written_and_replace_what_was_there(tmp_path: Path) -> None:
    page, calendar = tmp_path / "plan.html", tmp_path / "plan.ics"
    page.write_text("an older and much longer page")
    outputs = {"--html": (page, "<p>Æ\n"), "--ics": (calendar, b"\xc3\x86\r\n")}
    write_outputs(Asking("text", "en"), "amina.yaml", outputs)
    assert page.read_bytes() == b"<p>\xc3\x86\n"
    assert calendar.read_bytes() == b"\xc3\x86\r\n"
    assert sorted(tmp_path.iterdir()) == [page, calendar]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "plan.html"
    link.symlink_to(tmp_path / "real" / "plan.html")
    write_outputs(Asking("text", "en"), "-", {"--html": (link, "new")})
    assert link.is_symlink()
    assert (tmp_path / "real" / "plan.html").read_text() == "new"


def test_a_folder_is_refused_before_anything_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = refuse(capsys, {"--html": tmp_path / "plan.html", "--ics": tmp_path})
    assert error.startswith(f"{tmp_path}: --ics: This is a folder")
    assert len(error.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_what_is_no_file_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refuse(capsys, {"--html": pipe}).startswith(f"{pipe}: --html: ")
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_place_where_no_file_can_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "nosuch" / "plan.ics"
    assert refuse(capsys, {"--ics": path}) == f"{path}: --ics: No such file or directory\n"
    (told,) = json.loads(refuse(capsys, {"--ics": path}, "json"))
    assert told == {"file": str(path), "line": None, "field": "--ics", "message": "No such file or directory"}


def test_the_file_that_is_asked_about_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    amina = tmp_path / "amina.yaml"
    amina.write_text("born: 1990-01-01\n")
    error = refuse(capsys, {"--html": Path("./amina.yaml")}, file="amina.yaml")
    assert error.startswith("amina.yaml: --html: This is the file that is asked about")
    assert amina.read_text() == "born: 1990-01-01\n"


def test_two_options_do_not_write_to_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan"
    error = refuse(capsys, {"--html": path, "--ics": path})
    assert error.startswith(f"{path}: --ics: Another option writes to this file already")
    assert not path.exists()
