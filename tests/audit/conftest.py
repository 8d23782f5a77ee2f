"""What the tests of the audit share: copies of the shipped rules with something wrong put into them."""

import shutil
import sys
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

import pytest

from bridge import Applicant, KnowledgeBase
from bridge.audit.auditing import Audit, Search
from bridge.audit.findings import Found
from bridge.engine import Case
from bridge.rules import SHIPPED, RuleBase

sys.path.insert(0, str(Path(__file__).parent))

TODAY = date(2026, 11, 22)

EXAMPLES = Path(__file__).parents[2] / "examples"

Plant = Callable[..., Path]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """A copy of the shipped rules, where in a file one text is replaced by another, or one is added at its end."""

    def planted(file: str, new: str, instead_of: str | None = None) -> Path:
        folder = tmp_path / "rules"
        if not folder.exists():
            shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
        path = folder / file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert instead_of is None or instead_of in text
        text = f"{text}\n{new}\n" if instead_of is None else text.replace(instead_of, new)
        path.write_text(text, encoding="utf-8")
        return folder

    return planted


@pytest.fixture
def found() -> Callable[[Path | None], list[Found]]:
    """What an audit of hygiene finds in the rules of a folder."""

    def search(folder: Path | None) -> list[Found]:
        return list(Audit(KnowledgeBase.unchecked(folder), TODAY).find(["hygiene"]))

    return search


@pytest.fixture
def look() -> Callable[..., list[Found]]:
    """What single searches find in the rules of a folder, which can be used."""

    def search(folder: Path, *searches: Search, regimes: Collection[str] = ()) -> list[Found]:
        audit = Audit(KnowledgeBase(RuleBase(folder, checked=False)), TODAY, regimes)
        return [each for search in searches for each in search(audit)]

    return search


@pytest.fixture(scope="session")
def knowledge_base() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="session")
def example_cases(knowledge_base: KnowledgeBase) -> list[Case]:
    """The applicants of examples/."""
    files = [*sorted(EXAMPLES.glob("*.yaml")), *sorted(EXAMPLES.glob("*.json"))]
    return [knowledge_base.case(Applicant.read(path)) for path in files]
