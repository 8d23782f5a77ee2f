"""The real command: in a terminal, in a pipe, from a program."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from bridge import Applicant
from explanations.check_text import check_text
from explanations.layout import plain
from explanations.need_text import need_text
from explanations.words import Words

ROOT = Path(__file__).parents[2]
OPHOLD = [sys.executable, "-m", "cli.main"]
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
COLOUR = re.compile(r"\x1b\[([0-9;]*;)?([349]\d|10[0-7])(;[0-9;]*)?m")


@pytest.fixture
def environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return kept | {"TERM": "xterm-256color", "LANG": "C.UTF-8"}


def run(environment, *arguments, **more):
    return subprocess.run(
        [*OPHOLD, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **more,
    )


def in_terminal(environment, *arguments, columns=80):
    """What the command writes to a terminal, and its exit code."""
    child = pexpect.spawn(
        OPHOLD[0],
        [*OPHOLD[1:], *arguments],
        cwd=str(ROOT),
        env=environment,
        dimensions=(200, columns),
        encoding="utf-8",
        timeout=60,
    )
    child.expect(pexpect.EOF)
    child.close()
    return child.before.replace("\r\n", "\n"), child.exitstatus


def test_a_terminal_gets_colours_and_80_columns(environment):
    text, code = in_terminal(environment, "check", "examples/one_short.yaml")
    assert code == 0
    assert ESCAPE.search(text)
    bare = ESCAPE.sub("", text)
    assert max(map(len, bare.splitlines())) <= 80
    piped = run(environment, "check", "examples/one_short.yaml")
    assert (piped.returncode, piped.stderr) == (0, "")
    assert bare == piped.stdout


def test_no_colour_where_it_is_not_wanted(environment):
    text, code = in_terminal(environment | {"NO_COLOR": "1"}, "need", "examples/one_short.yaml", "--lang", "da")
    assert code == 0
    assert not COLOUR.search(text)
    assert ESCAPE.sub("", text) == run(environment, "need", "examples/one_short.yaml", "--lang", "da").stdout


def test_a_narrow_terminal(environment):
    text, _ = in_terminal(environment, "check", "examples/far_away.yaml", "--lang", "da", columns=50)
    assert max(map(len, ESCAPE.sub("", text).splitlines())) <= 50


def test_a_pipe_gets_no_colours(environment):
    result = run(environment, "check", "-", input=(ROOT / "examples" / "fast_track.json").read_text(encoding="utf-8"))
    assert result.returncode == 0
    assert "\x1b" not in result.stdout
    assert "you meet the rules" in result.stdout


def test_errors_are_on_stderr_alone(environment, tmp_path):
    (tmp_path / "wrong.yaml").write_text("born: never\nshoe_size: 44\n")
    result = run(environment, "check", str(tmp_path / "wrong.yaml"))
    assert (result.returncode, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 2
    assert "Traceback" not in result.stderr


def test_a_danish_locale(environment):
    result = run(environment | {"LANG": "da_DK.UTF-8"}, "check", "nosuch.yaml")
    assert (result.returncode, result.stderr) == (2, "nosuch.yaml: Filen findes ikke.\n")


def test_a_reader_that_stops_reading(environment):
    """Such as `head`: no traceback."""
    child = subprocess.Popen(
        [*OPHOLD, "schema"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdout and child.stderr
    child.stdout.close()
    told = child.stderr.read().decode()
    child.stderr.close()
    child.wait(timeout=60)
    assert "Traceback" not in told


@pytest.mark.parametrize("ascii_only", ["C", "POSIX"])
def test_a_plain_locale_shows_danish_letters(environment, ascii_only):
    result = run(
        environment | {"LANG": ascii_only, "PYTHONUTF8": "1"}, "check", "examples/one_short.yaml", "--lang", "da"
    )
    assert result.returncode == 0
    assert "Længere arbejde" in result.stdout


@pytest.mark.parametrize("name", ["far_away.yaml", "refugee.yaml"])
def test_no_line_is_too_wide(shipped, name):
    """In either language, from 40 columns on; tests/examples looks at all examples at 80."""
    person = Applicant.read(ROOT / "examples" / name)
    for language in ("en", "da"):
        checked = shipped.check(person, language=language)
        needed = shipped.need(person, language=language, all_answers=True)
        words = Words(language)
        for width in (40, 57, 72):
            for full in (False, True):
                shown = [
                    plain(check_text(words, checked, full=full, width=width, file="a.yaml")),
                    plain(need_text(words, needed, all_answers=full, width=width, file="a.yaml")),
                ]
                for text in shown:
                    assert max(map(len, text.splitlines())) <= width
                    assert not re.search(r" $|\n\n\n", text, re.MULTILINE)
