"""Lets the tests of this folder import the module beside them, and runs them where the examples are."""

import sys
from pathlib import Path

import pytest

from bridge import KnowledgeBase

sys.path.insert(0, str(Path(__file__).parent))

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def shipped() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture
def at_the_root(monkeypatch: pytest.MonkeyPatch, shipped: KnowledgeBase) -> None:
    """Runs where the examples are, 80 columns wide; the rules are read once."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(KnowledgeBase, "load", classmethod(lambda cls, folder=None, *, engine="clingo": shipped))
