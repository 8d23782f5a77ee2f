"""The prompt of `ophold query`: the real command in a real terminal, in both languages."""

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from explanations.words import LANGUAGES, Words

ROOT = Path(__file__).parents[2]
ESCAPE = re.compile(r"\x1b(\[[0-9;?]*[a-zA-Z]|[=>])")
ENTER, TAB, UP, CTRL_C, CTRL_D = "\r", "\t", "\x1b[A", "\x03", "\x04"
SIGN = "\n?-"


class Terminal:
    """Somebody at a terminal of 80 columns, who waits for the prompt before typing."""

    def __init__(self, language: str, *arguments: str) -> None:
        self.words = Words(language)  # type: ignore[arg-type]
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "cli.main", "query", "--lang", language, *arguments],
            cwd=str(ROOT),
            # The terminal here does not tell where its cursor is.
            env=kept | {"TERM": "xterm", "NO_COLOR": "1", "PYTHONPATH": str(ROOT), "PROMPT_TOOLKIT_NO_CPR": "1"},
            dimensions=(60, 80),
            encoding="utf-8",
            timeout=60,
        )

    def reads(self, until: str = SIGN) -> str:
        """What is told until something is read, without what steers the terminal."""
        told = ""
        while not told.endswith(until):
            told = ESCAPE.sub("", told + self.child.read_nonblocking(4096, timeout=60)).replace("\r", "")
        return told

    def types(self, keys: str) -> str:
        """What is told after a line."""
        self.child.send(keys)
        return self.reads()

    def ends(self, keys: str) -> int:
        self.child.send(keys)
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus)


@pytest.fixture(params=LANGUAGES)
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    person = Terminal(
        request.param,
        "--applicant",
        "examples/one_short.yaml",
        "--history",
        str(tmp_path / "history"),
        "--seconds",
        "5",
    )
    yield person
    person.child.close(force=True)


def test_a_session(terminal: Terminal, tmp_path: Path) -> None:
    words = terminal.words
    hello = terminal.reads()
    assert " ".join(hello.split()[:-1]) == words.words("query-prompt-hello")

    # A goal, of the law and of the applicant, and a limit.
    assert "\nfast\n" in terminal.types(f"route(eight_years, R){ENTER}")
    assert "one_short  not_eligible" in terminal.types(f"verdict(P, V){ENTER}")
    assert words.words("query-prompt-limit", most=2) in terminal.types(f"limit 2{ENTER}")
    assert words.words("query-more", most=2) in " ".join(terminal.types(f"route(G, R){ENTER}").split())
    assert words.words("query-prompt-limit-wrong", most=100_000) in terminal.types(f"limit all{ENTER}")

    # Completion: of a predicate within a goal, and of a command.
    terminal.child.send(f"best_verd{TAB}")
    terminal.reads("best_verdict")
    assert "one_short  not_eligible" in terminal.types(f"(P, V){ENTER}")
    terminal.child.send(f"hel{TAB}")
    terminal.reads("help")
    assert words.words("query-prompt-help") in terminal.types(ENTER)

    # Help.
    told = terminal.types(f"help cites{ENTER}")
    assert "\ncites(Q, S)\n" in told
    assert "\ncites(G, Thing, Source)\n" in told
    assert words.words("query-prompt-no-such", name="xyzzy") in terminal.types(f"help xyzzy{ENTER}")
    near = words.words("query-prompt-no-such-near", name="verdikt", near="@").partition("@")[0]
    assert near in " ".join(terminal.types(f"help verdikt{ENTER}").split())
    assert "\nwork_from(P, I, V)\n" in terminal.types(f"predicates{ENTER}")

    # Errors, and hostile goals, end nothing.
    assert words.words("query-goal-character", at=12, found=";") in terminal.types(f"route(A, B); halt{ENTER}")
    assert words.words("query-goal-bracket", at=6, found="(") in terminal.types(f"route({ENTER}")
    assert "shortfall(P, Q, K)" in terminal.types(f"shortfal(P, Q, K){ENTER}")
    assert set(terminal.types(ENTER).split()) == {"?-"}

    # A line that is left, and one from the history.
    terminal.types(f"half a goal{CTRL_C}")
    assert "\nfast\n" in terminal.types(f"route(eight_years, R), R = fast{ENTER}")
    assert "\nfast\n" in terminal.types(f"{UP}{ENTER}")

    assert terminal.ends(f"quit{ENTER}") == 0
    kept = (tmp_path / "history").read_text(encoding="utf-8")
    assert "verdict(P, V)" in kept
    assert "one_short" not in kept


def test_the_end_of_input_and_a_goal_that_is_stopped(terminal: Terminal) -> None:
    terminal.reads()
    endless = "source(A, B, C), source(D, E, F), source(G, H, I), source(J, K, 1)"
    terminal.child.send(endless + ENTER)
    time.sleep(2)
    assert terminal.words.words("query-limit-time", most=5) not in " ".join(terminal.types(CTRL_C).split())
    assert f"\n{terminal.words.words('query-yes')}\n" in terminal.types(f"route(points, eu){ENTER}")
    assert terminal.ends(CTRL_D) == 0


def test_without_a_file_nothing_is_kept(tmp_path: Path) -> None:
    person = Terminal("en", "--seconds", "1")
    person.reads()
    assert "more than 1 seconds" in person.types(f"source(A, B, C), source(D, E, F), source(G, H, I), A = 1{ENTER}")
    assert "\nGOAL: The goal is about an applicant" in person.types(f"verdict(P, V){ENTER}")
    assert person.ends(f"quit{ENTER}") == 0


def test_a_history_that_cannot_be_kept(tmp_path: Path) -> None:
    person = Terminal("en", "--history", str(tmp_path))
    told = person.child.read()
    person.child.close()
    assert person.child.exitstatus == 2
    assert f"{tmp_path}: --history: " in told.replace("\r\n", "")
    assert "Traceback" not in told
