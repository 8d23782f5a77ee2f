"""docs/statements.md says what became of each of the 112 statements of the documents."""

import re
import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

from bridge import KnowledgeBase


@pytest.fixture(scope="module")
def statements() -> SimpleNamespace:
    """The generator of the page."""
    return SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("statements.py")), run_name="statements"))


def test_the_page_is_fresh(statements: SimpleNamespace) -> None:
    """`python -m tests.docs.statements` writes it."""
    assert statements.PAGE.read_text(encoding="utf-8") == statements.text(KnowledgeBase.load())


def test_the_page_has_a_row_for_each_statement(statements: SimpleNamespace) -> None:
    written = statements.PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d{3})\.(\d+) \| .+ \| (.+) \|$", written, re.MULTILINE)
    expected = {"000": 11, "001": 19, "002": 24, "003": 40, "004": 18}
    assert [(document, int(number)) for document, number, _ in rows] == [
        (document, number) for document, count in expected.items() for number in range(1, count + 1)
    ]
    assert len(rows) == 112
    fates = {f"{document}.{number}": fate for document, number, fate in rows}
    assert "`regimes/eight_years.lp`" in fates["003.5"]
    assert fates["001.18"] == "nothing to decide: it speaks of a goal and gives no figure."
