"""Lets the tests of this folder import the checker beside them."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def kb():
    from bridge import KnowledgeBase

    return KnowledgeBase.load()
