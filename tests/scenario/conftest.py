"""Lets the tests of this folder import the module beside them, and share one knowledge base."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def knowledge_base():
    from bridge import KnowledgeBase

    return KnowledgeBase.load()
