"""`ophold sources`: what the law here rests on, and what became of every statement."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest

from bridge.rules import SHIPPED


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the rules in which nothing follows 003.4 any more, and 004.18 is followed by a rule."""
    folder = tmp_path_factory.mktemp("rules") / "kb"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for path in (folder / "regimes").glob("*.lp"):
        text = path.read_text(encoding="utf-8")
        kept = [line for line in text.splitlines() if '"003.4"' not in line]
        path.write_text("\n".join([*kept, ""]), encoding="utf-8")
    for path in folder.rglob("*.lp"):
        text = path.read_text(encoding="utf-8")
        if "% Sources: 003.3, 003.4, 003.9" in text:
            path.write_text(text.replace("% Sources: 003.3, 003.4, 003.9", "% Sources: 003.3, 003.9"), encoding="utf-8")
    marks = folder / "sources" / "not_decidable.lp"
    text = marks.read_text(encoding="utf-8")
    marks.write_text(text.replace('not_decidable("004.18", advice_only).\n', ""), encoding="utf-8")
    extension = folder / "procedure" / "extension.lp"
    with extension.open("a", encoding="utf-8") as out:
        out.write('procedure_cites(extension, "004.18").\n')
    return folder


def asked(ophold, *arguments):
    result = ophold("sources", *arguments, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def by_id(answer):
    return {source["id"]: source for source in answer["sources"]}


def test_every_statement_with_its_rank_and_what_became_of_it(ophold):
    answer = asked(ophold)
    sources = by_id(answer)
    assert len(sources) == len(answer["sources"]) >= 112 + 348 + 39
    assert [document["id"] for document in answer["documents"]] == ["000", "001", "002", "003", "004"]
    for source in sources.values():
        assert source["rank"] in (
            "official", "copy_of_official", "secondary", "derived", "unverified", "choice",
        )  # fmt: skip
        assert source["accounted"] in ("encoded", "not_decidable", None)
        assert (source["accounted"] == "encoded") == bool(source["rules"])
        assert (source["accounted"] == "not_decidable") == ("reason" in source) == ("because" in source)
        assert source["title"].endswith(".")
    # 003.11 asks that nobody works against the establishing of their identity; law.39 stands in a head alone.
    identity = [rule for rule in sources["003.11"]["rules"] if rule["file"] == "regimes/eight_years.lp"]
    assert [rule["about"] for rule in identity] == ["Identity (eight-year rules)"]
    assert [rule["file"] for rule in sources["law.39"]["rules"]] == ["core/regimes.lp"]
    assert (sources["004.18"]["accounted"], sources["004.18"]["reason"]) == ("not_decidable", "advice_only")
    assert (sources["law.25"]["accounted"], sources["law.25"]["reason"]) == ("not_decidable", "history")
    assert (sources["law.25"]["section"], sources["law.25"]["origin"]) == ("1", "newlandchase 2017-06-09")


def test_the_rules_that_are_named_stand_there(ophold):
    for source in asked(ophold)["sources"]:
        lines = (SHIPPED / source["file"]).read_text(encoding="utf-8").splitlines()
        assert lines[source["line"] - 1].startswith(f'source("{source["id"]}", {source["rank"]}, ')
        for rule in source["rules"]:
            assert rule["line"] <= len((SHIPPED / rule["file"]).read_text(encoding="utf-8").splitlines())


def test_one_document_one_statement_one_rank(ophold):
    assert list(by_id(asked(ophold, "003"))) == [f"003.{number}" for number in range(1, 41)]
    assert list(by_id(asked(ophold, "003.5"))) == ["003.5"]
    assert {source["rank"] for source in asked(ophold, "--rank", "unverified")["sources"]} == {"unverified"}
    both = asked(ophold, "law", "--rank", "official")["sources"]
    assert {(source["id"].partition(".")[0], source["rank"]) for source in both} == {("law", "official")}
    assert asked(ophold, "003", "--rank", "official")["sources"] == []


@pytest.mark.parametrize("arguments", [(), ("003",), ("law.12",), ("003.5",), ("004.18",), ("--rank", "choice")])
def test_the_answer_is_as_its_schema_says(ophold, arguments):
    published = json.loads(ophold("schema", "sources").stdout)
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.Draft202012Validator(published).validate(asked(ophold, *arguments))


# Text


def test_one_statement_in_full(ophold):
    text = ophold("sources", "003.4").stdout
    assert text.startswith("003.4  The applicant has to live in Denmark on the day of the decision.\n")
    assert "Document 003: A guide to permanent residence (after 2017)." in text
    assert "Trust: secondary (another public page)." in text
    assert "  Living here (eight-year rules)    " in text
    danish = ophold("sources", "003.4", "--lang", "da").stdout
    assert "Dokument 003: A guide to permanent residence (efter 2017)." in danish
    assert "  Bopæl (otteårsreglerne)    " in danish
    assert "  Hele filen: opholds- og selvforsørgelseserklæring" in danish


def test_a_statement_with_nothing_to_decide(ophold):
    assert ophold("sources", "001.18").stdout.endswith("No rule: it speaks of a goal and gives no figure.\n")
    assert "Ingen regel: det taler om et mål og giver intet tal." in ophold("sources", "001.18", "--lang", "da").stdout
    law = ophold("sources", "law.25").stdout
    assert "From: newlandchase 2017-06-09 (section 1 of the notes: which rules hold when)." in law
    assert "A choice of this project" in ophold("sources", "choice.1").stdout


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_list_is_grouped_and_fits_the_screen(ophold, language):
    lines = ophold("sources", "--lang", language).stdout.splitlines()
    assert max(map(len, lines)) <= 80
    titles = [line for before, line in pairwise(lines) if not before and not line.startswith(" ")][:-1]
    assert [title.split()[0] for title in titles[:5]] == ["000", "001", "002", "003", "004"]
    assert titles[5].startswith("law  ")
    assert titles[-1].startswith("choice  ")
    # Where the statements are of several ranks, each tells its own.
    listed = " ".join(" ".join(lines).split())
    rank = {"en": "copy of official", "da": "kopi af officiel"}[language]
    assert f"The points rules were tabled on 26 March 2010 as bill L 188. ({rank})" in listed
    assert lines[-1].endswith("ophold sources 000.1")


@pytest.mark.parametrize("language", ["en", "da"])
def test_nothing_of_a_rank_in_a_document(ophold, language):
    result = ophold("sources", "003", "--rank", "official", "--lang", language)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 1


# Errors


def test_an_unknown_id_names_those_close_to_it(ophold):
    result = ophold("sources", "003.55")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("ID: “003.55” is not a statement of the register. Close to it: 003.5,")
    assert "000, 001, 002, 003, 004, law, choice" in result.stderr
    nothing = ophold("sources", "xyz", "--lang", "da").stderr
    assert nothing == (
        "ID: »xyz« er ikke et udsagn i registret. Dokumenter og grupper er: 000, 001, 002, 003, 004, law, choice.\n"
    )


def test_an_unknown_rank(ophold):
    result = ophold("sources", "--rank", "great", "--format", "json")
    assert result.exit_code == 2
    (error,) = json.loads(result.stderr)
    assert error["file"] == "--rank"
    assert "copy_of_official" in error["message"]


# Another copy of the rules


def test_a_changed_rule_base_is_asked(ophold, changed):
    sources = by_id(asked(ophold, "--kb", str(changed)))
    assert (sources["003.4"]["accounted"], sources["003.4"]["rules"]) == (None, [])
    last = len((changed / "procedure/extension.lp").read_text(encoding="utf-8").splitlines())
    assert sources["004.18"]["accounted"] == "encoded"
    assert {"file": "procedure/extension.lp", "line": last, "about": "When an extension can be asked for"} in (
        sources["004.18"]["rules"]
    )
    text = ophold("sources", "003.4", "--kb", str(changed)).stdout
    assert text.endswith("Still open: there is neither a rule yet nor a reason for having none.\n")
