"""What README.md shows is what the commands print: run again here, in a copy of the folders that they use.

With OPHOLD_UPDATE=1 the outputs are written into README.md instead of compared.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
SESSION = re.compile(r"```console\n(.*?)```", re.DOTALL)
PROGRAM = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("readme")
    for name in ("kb", "examples"):
        shutil.copytree(ROOT / name, copy / name)
    return copy


def output(command: list[str], folder: Path) -> str:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "80",
    }
    environment.pop("OPHOLD_LANG", None)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.rstrip() + "\n" if done.stdout.strip() else ""


def rerun_session(match: re.Match[str], folder: Path) -> str:
    commands = [line[2:] for line in match[1].splitlines() if line.startswith("$ ")]
    ran = (f"$ {command}\n{output(['bash', '-c', command], folder)}" for command in commands)
    return f"```console\n{''.join(ran)}```"


def rerun_program(match: re.Match[str], folder: Path) -> str:
    return f"```python\n{match[1]}```\n\n```text\n{output([sys.executable, '-c', match[1]], folder)}```"


def test_the_readme_shows_what_is_printed(folder: Path) -> None:
    shown = README.read_text(encoding="utf-8")
    assert SESSION.search(shown)
    assert PROGRAM.search(shown)
    now = SESSION.sub(lambda match: rerun_session(match, folder), shown)
    now = PROGRAM.sub(lambda match: rerun_program(match, folder), now)
    if os.environ.get("OPHOLD_UPDATE"):
        README.write_text(now, encoding="utf-8")
    assert now == shown


def test_the_two_commands_are_those_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"^    make ([a-z-]+)", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {"demo", "test"}
    assert named <= targets
    assert "make test" in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_files_that_the_texts_point_to_are_there() -> None:
    for text in (README, ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", text.read_text(encoding="utf-8")):
            assert (text.parent / target).exists(), f"{text.name}: {target}"
