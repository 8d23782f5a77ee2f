"""Lets the tests of this folder import the checker beside them."""

import sys
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "properties")]


@pytest.fixture(scope="session")
def kb():
    from bridge import KnowledgeBase

    return KnowledgeBase.load()
