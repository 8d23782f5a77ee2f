"""kb/README.md and the headers of the rule files say what the rules are."""

import pytest


def test_the_readme_is_fresh(readme) -> None:
    """`python -m tests.rules.readme` writes it."""
    assert readme.README.read_text(encoding="utf-8") == readme.text()


def test_every_predicate_that_leaves_its_file_is_documented_once(readme) -> None:
    """In a file that derives it or, where it is the business of several, in core/."""
    every = readme.files()
    places: dict[str, list[str]] = {}
    for file in every:
        for each in file.documented:
            places.setdefault(each.predicate, []).append(file.name)
            assert each.meaning.endswith((".", ")")), each.shown
    wrong = []
    for predicate, deriving in readme.leaving(every).items():
        where = places.get(predicate, [])
        allowed = {file.name for file in deriving}
        if len(where) != 1 or not (where[0] in allowed or where[0].startswith("core/")):
            wrong.append(f"{predicate} of {sorted(allowed)}: documented in {where}")
    assert wrong == []
    assert [name for name in readme.CIRCUMSTANCES if len(places.get(name, [])) != 1] == []


def test_only_what_there_is_is_documented(readme) -> None:
    every = readme.files()
    there = {name for file in every for name in file.derives} | readme.CIRCUMSTANCES
    assert {each.predicate for file in every for each in file.documented} - there == set()


def test_the_readme_lists_every_file_and_predicate(readme) -> None:
    written = readme.README.read_text(encoding="utf-8")
    every = readme.files()
    assert [file.name for file in every if f"[{file.name}]" not in written] == []
    rows = {line.split("(")[0].removeprefix("| `") for line in written.splitlines() if line.startswith("| `")}
    names = {predicate.partition("/")[0] for predicate in [*readme.leaving(every), *readme.CIRCUMSTANCES]}
    assert names - rows == set()


def test_no_rule_file_is_outside_the_known_folders(readme) -> None:
    assert sorted(readme.KB.rglob("*.lp")) == sorted(file.path for file in readme.files())


@pytest.mark.parametrize("section", ["Purpose", "Output predicates", "Sources"])
def test_every_file_has_a_header(readme, section: str) -> None:
    lacking = [file.name for file in readme.files() if not file.header.get(section)]
    if section == "Sources":
        lacking = [name for name in lacking if not name.startswith("sources/") and name != "parameters/lists.lp"]
    assert lacking == []


def test_every_file_of_the_law_gives_its_danish_term(readme) -> None:
    lacking = [file.name for file in readme.files() if not file.header.get("Danish")]
    assert [name for name in lacking if not name.startswith("sources/")] == []


def test_headers_list_what_the_files_read_and_derive(readme) -> None:
    every = readme.files()
    leaving = readme.leaving(every)
    wrong = []
    for file in every:
        for section, there in (
            ("Input predicates", file.reads - file.derives),
            ("Output predicates", file.derives & set(leaving)),
        ):
            listed = file.listed(section)
            if listed != there:
                wrong.append(
                    f"{file.name}: {section}: lacking {sorted(there - listed)}, too many {sorted(listed - there)}"
                )
    assert wrong == []
