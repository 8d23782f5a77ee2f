"""What the tests of the audit share: copies of the shipped rules with something wrong put into them."""

import shutil
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

import pytest

import kb
from bridge import KnowledgeBase
from bridge.audit.auditing import Audit
from bridge.audit.findings import Found, Kind

TODAY = date(2026, 11, 22)
SHIPPED = Path(kb.__file__).parent

Plant = Callable[..., Path]
Search = Callable[..., list[Found]]


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
def found() -> Search:
    """What an audit of the rules in a folder finds, of some kinds."""

    def search(folder: Path | None, kinds: Collection[Kind], regimes: Collection[str] = ()) -> list[Found]:
        return list(Audit(KnowledgeBase.unchecked(folder), TODAY, regimes).find(kinds))

    return search
