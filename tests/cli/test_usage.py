"""How a run ends: wrong usage, a stop by the keyboard, and what the next step repeats."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OPHOLD = [sys.executable, "-m", "cli.main"]
AMINA = "examples/one_short.yaml"


def run(*arguments, stdin=None):
    return subprocess.run(
        [*OPHOLD, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, input=stdin
    )


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("check", AMINA, "--nosuch", "--format", "json"), "--nosuch"),
        (("need", AMINA, "--within", "99", "--format=json"), "--within"),
        (("need", AMINA, "--format", "json", "--within"), "--within"),
        (("check", "--format", "json"), "file"),
        (("nosuch", "--format", "json"), None),
    ],
)
def test_programs_get_wrong_usage_as_json(arguments, field):
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    (error,) = json.loads(result.stderr)
    assert set(error) == {"file", "line", "field", "message"}
    assert error["field"] == field
    assert error["message"]


@pytest.mark.parametrize("arguments", [("check",), ("check", AMINA, "--format", "xml"), ("nosuch",)])
def test_people_get_wrong_usage_as_text(arguments):
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.count("Error: ") == 1
    assert "Traceback" not in result.stderr


def test_a_stop_by_the_keyboard_shows_no_traceback():
    child = subprocess.Popen(
        [*OPHOLD, "check", "-"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(2)
    child.send_signal(signal.SIGINT)
    told = child.communicate(timeout=60)[1].decode()
    assert child.returncode == 130
    assert "Traceback" not in told


@pytest.mark.parametrize("arguments", [("check", AMINA, "--full"), ("need", AMINA, "--format", "json")])
def test_an_answer_that_nobody_reads(arguments):
    child = subprocess.Popen([*OPHOLD, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait(timeout=60) == 1


def test_the_next_step_repeats_the_question():
    result = run("check", AMINA, "--on", "2026-11-23", "--set", "work[0].hours_per_week=36", "--lang", "en")
    told = " ".join(result.stdout.split())
    assert told.endswith(f"Next: ophold need {AMINA} --on 2026-11-23 --set 'work[0].hours_per_week=36' --lang en")
    piped = run("check", "-", "--lang", "da", stdin=(ROOT / AMINA).read_text(encoding="utf-8"))
    assert piped.stdout.endswith("ophold need FIL --lang da\n")
