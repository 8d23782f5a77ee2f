"""What the tests of the audit share."""

from pathlib import Path

import pytest

from bridge import Applicant, KnowledgeBase
from bridge.engine import Case

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="session")
def knowledge_base() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="session")
def example_cases(knowledge_base: KnowledgeBase) -> list[Case]:
    """The applicants of examples/."""
    files = [*sorted(EXAMPLES.glob("*.yaml")), *sorted(EXAMPLES.glob("*.json"))]
    return [knowledge_base.case(Applicant.read(path)) for path in files]
