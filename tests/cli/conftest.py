"""The command run in this process, with nothing of the machine's own settings."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bridge import KnowledgeBase
from bridge.knowledge_base import Engine
from cli.main import app

ROOT = Path(__file__).parents[2]

sys.path.append(str(Path(__file__).parent))  # for the goals that are listed there

Ophold = Callable[..., Result]


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """English, 80 columns, in the folder of the examples."""
    for name in ("OPHOLD_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(ROOT)


@pytest.fixture(scope="session")
def shipped() -> KnowledgeBase:
    """The rules that ship, read once."""
    return KnowledgeBase.load()


@pytest.fixture
def ophold(monkeypatch: pytest.MonkeyPatch, shipped: KnowledgeBase) -> Ophold:
    """Runs the command; whatever it does, it shows no traceback."""
    load = KnowledgeBase.load

    def loaded(folder: Path | None = None, *, engine: Engine = "clingo") -> KnowledgeBase:
        if folder:
            return load(folder, engine=engine)
        return shipped if engine == "clingo" else KnowledgeBase(shipped.rules, engine)

    monkeypatch.setattr(KnowledgeBase, "load", loaded)

    def run(*arguments: str, stdin: str | None = None) -> Result:
        result = CliRunner().invoke(app, arguments, input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        answered = result.exit_code in (0, 4)
        assert answered or (result.exit_code in (2, 3) and not result.stdout), result.stdout
        return result

    return run
