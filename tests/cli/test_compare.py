"""`ophold compare`: who gains and who loses, the files that it writes, and what it refuses."""

import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import html5lib
import jsonschema
import pytest

import kb

SHIPPED = Path(kb.__file__).parent
ROOT = Path(__file__).parents[2]
OPHOLD = [sys.executable, "-m", "cli.main"]


def run(*arguments: str, cwd: Path = ROOT) -> str:
    environment = {**os.environ, "COLUMNS": "80", "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [*OPHOLD, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """One comparison of two regimes, as JSON, with its page and its witnesses."""
    folder = tmp_path_factory.mktemp("compared")
    page, witnesses = folder / "page.html", folder / "witnesses"
    told = run(
        "compare", "six_years", "eight_years", "--format", "json", "--html", str(page), "--witnesses", str(witnesses)
    )
    return SimpleNamespace(answer=json.loads(told), page=page.read_text(encoding="utf-8"), witnesses=witnesses)


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """The law as it stands against a folder in which seven years are enough and no debts are asked about, as text."""
    place = tmp_path_factory.mktemp("changed")
    folder = place / "mychange"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    file = folder / "regimes/eight_years.lp"
    text = file.read_text(encoding="utf-8")
    for old, new in (("ordinary, 8)", "ordinary, 7)"), ("basic(eight_years, public_debt).", "")):
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    # On a day of which a figure is lacking.
    told = run("compare", "eight_years", "mychange", "--on", "2026-11-22", "--witnesses", "people", cwd=place)
    return SimpleNamespace(place=place, folder=folder, text=told)


@pytest.fixture
def schema(ophold):
    return jsonschema.Draft202012Validator(json.loads(ophold("schema", "compare").stdout))


def document(ophold, *arguments):
    result = ophold("compare", *arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


# Everybody


def test_two_regimes(compared, schema) -> None:
    answer = compared.answer
    schema.validate(answer)
    assert answer["text"] == "Nobody gains. People of 4 kinds lose."
    assert {each["kind"] for each in answer["findings"]} == {"lose"}
    assert [each["requirements"] for each in answer["findings"]] == [
        ["residence_time"],
        ["public_benefits"],
        ["identity"],
        ["work_history"],
    ]
    for law, regime in zip(answer["laws"], ("six_years", "eight_years"), strict=True):
        # The day on which the later regime began.
        assert (law["regimes"], law["on"], law["filed"]) == ([regime], "2017-03-15", "2017-03-15")
        assert law["knowledge_base"]["digest"]
    for each in answer["findings"]:
        assert each["proved"]
        assert each["accepted"] is None
        assert each["cites"]
        assert each["rule"]["file"] == "regimes/eight_years.lp"
        assert {way["regime"] for way in each["routes"]} == {"six_years"}
        assert {way["closest_route"] == way["route"] for way in each["routes"]} == {True}
    assert answer["proof"].startswith("Proved: ")
    assert "permits" in answer["facts"]


def test_every_witness_shows_what_is_told(compared, ophold) -> None:
    """Plain `check` on the files that were written, by the commands that are told."""
    findings = compared.answer["findings"]
    assert sorted(path.name for path in compared.witnesses.iterdir()) == [each["file"] for each in findings]
    for each in findings:
        assert shown_by(ophold, each["commands"]) == ["eligible", "not_eligible"]
        text = (compared.witnesses / each["file"]).read_text(encoding="utf-8")
        head = [line for line in text.splitlines() if line.startswith("# ")]
        assert f"# {each['text']}" in head
        assert [f"# {command}" for command in each["commands"]] == head[-2:]


def shown_by(ophold, commands):
    verdicts = []
    for command in commands:
        name, *arguments = shlex.split(command)
        assert name == "ophold"
        verdicts.append(json.loads(ophold(*arguments, "--format", "json").stdout)["verdict"])
    return verdicts


def test_the_page_of_a_comparison(compared) -> None:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    page = parser.parse(compared.page)
    assert not re.search(r"//|@import|<script|<img|<link", compared.page)
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    assert {each.get("href", "")[1:] for each in page.iter("a")} <= set(ids)
    text = " ".join("".join(page.itertext()).split())
    assert "Nobody gains. People of 4 kinds lose." in text
    assert "Your date of birth" in text
    assert compared.answer["proof"] in text
    assert compared.answer["space"] in text
    for each in compared.answer["findings"]:
        assert all(source in text for source in each["cites"])
        assert all(command in text for command in each["commands"])


def test_a_changed_folder_lets_people_in(changed, ophold, monkeypatch) -> None:
    assert max(map(len, changed.text.splitlines())) <= 80
    assert "People of 2 kinds gain. Nobody loses." in changed.text
    told = changed.text.replace("\n     --", " --")
    assert "people who meet the eight-year rules in mychange" in " ".join(told.split())
    assert re.findall(r"^  \d\.  (\w+(?: \w+)*)", told, re.MULTILINE) == ["Residence", "Public debt"]
    commands = re.findall(r"^     (ophold check .*)$", told, re.MULTILINE)
    assert len(commands) == 4
    monkeypatch.chdir(changed.place)
    for pair in (commands[:2], commands[2:]):
        assert shown_by(ophold, pair) == ["not_eligible", "eligible"]
    assert "income.2026" in told


def test_the_same_law_twice_is_the_same_for_everybody(ophold) -> None:
    answer = document(ophold, "points", "2011-05-01")
    assert answer["text"] == "The same people meet the rules under both."
    (finding,) = answer["findings"]
    assert (finding["kind"], finding["proved"], finding["witness"]) == ("none", True, None)
    assert answer["proof"].startswith("Proved: nobody")


# Applicants


def test_who_of_some_applicants_changes(ophold, schema) -> None:
    files = ("examples/refugee.yaml", "examples/eligible.yaml", "examples/unknown_facts.yaml")
    answer = document(ophold, "eight_years", "six_years", *files)
    schema.validate(answer)
    assert answer["text"] == "Of 3 applicants one gains and nobody loses."
    assert [(each["applicant"], each["kind"]) for each in answer["findings"]] == [
        ("refugee", "gain"),
        ("eligible", "none"),
        ("unknown_facts", "none"),
    ]
    assert [each["verdicts"] for each in answer["findings"]] == [
        ["not_eligible", "eligible"],
        ["eligible", "eligible"],
        ["undetermined", "undetermined"],
    ]
    refugee = answer["findings"][0]
    (differs,) = refugee["differs"]
    assert (differs["requirement"], differs["statuses"]) == ("residence_time", ["missing", "met"])
    assert shown_by(ophold, refugee["commands"]) == ["not_eligible", "eligible"]


def test_a_folder_of_applicants_as_text(ophold, tmp_path) -> None:
    for name in ("refugee", "eligible", "disability"):
        shutil.copy(ROOT / f"examples/{name}.yaml", tmp_path)
    page = tmp_path / "page.html"
    result = ophold("compare", "eight_years", "six_years", str(tmp_path), "--html", str(page), "--lang", "da")
    assert result.exit_code == 0
    assert result.stdout.startswith("Tidsubegrænset ophold: fra otteårsreglerne til seksårsreglerne, for hver ansøger")
    assert "Af 3 ansøgere vinder én, og ingen taber." in result.stdout
    assert "myndigheden skal vurdere det: disability" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80 + len(str(tmp_path))
    assert "Opholdstid" in page.read_text(encoding="utf-8")


def test_one_applicant(ophold) -> None:
    refugee = "examples/refugee.yaml"
    assert document(ophold, "eight_years", "six_years", refugee)["text"] == "This applicant gains."
    assert document(ophold, "six_years", "eight_years", refugee)["text"] == "This applicant loses."
    assert document(ophold, "law", "003", refugee)["text"] == "This applicant neither gains nor loses."


def test_labels_are_escaped_on_the_page(ophold, tmp_path) -> None:
    file, page = tmp_path / "odd.yaml", tmp_path / "page.html"
    file.write_text('id: "<b>& \\"x\\""\nnothing_else: true\nborn: 1990-01-01\n', encoding="utf-8")
    assert ophold("compare", "six_years", "eight_years", str(file), "--html", str(page)).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "<b>&" not in text
    assert "&lt;b&gt;&amp; &#34;x&#34;" in text


# Days and laws that are not said


@pytest.mark.parametrize(
    ("laws", "options", "told"),
    [
        (("2016-05-01", "2018-05-01"), (), (("2016-05-01", None), ("2018-05-01", None))),
        (("2016-05-01", "eight_years"), (), (("2016-05-01", None), ("2016-05-01", "eight_years"))),
        (("points", "002.16"), (), (("2012-06-30", "points"), ("2012-06-30", "points"))),
        (("003", "law"), (), (("2024-12-31", None), ("2024-12-31", None))),
        (("002.16", "law"), (), (("2012-06-30", None), ("2012-06-30", None))),
        (("points", "five_years"), (), (("2012-07-01", "points"), ("2012-07-01", "five_years"))),
        (("six_years", "six_years"), (), (("2017-03-14", "six_years"), ("2017-03-14", "six_years"))),
        (("law", "law"), ("--on", "2020-01-01"), (("2020-01-01", None), ("2020-01-01", None))),
        (("law", "law"), (), (("2026-11-22", None), ("2026-11-22", None))),
        (("2016-05-01", "points"), ("--on", "2020-01-01"), (("2016-05-01", None), ("2016-05-01", "points"))),
    ],
)
def test_what_one_law_does_not_say(shipped, laws, options, told) -> None:
    from datetime import date

    from bridge.laws import two_laws

    days = {"on": date.fromisoformat(options[1])} if options else {}
    made = two_laws(shipped, *laws, today=date(2026, 11, 22), **days)
    assert [(str(law.anybody.filed), law.regime) for law in made] == list(told)


def test_a_reading_and_rules_are_not_taken_from_the_other(shipped, changed) -> None:
    from datetime import date

    from bridge.laws import two_laws

    one, other = two_laws(shipped, f"eight_years+003+{changed.folder}", "law", today=date(2026, 11, 22))
    assert (one.regime, one.reading, one.folder) == ("eight_years", "003", changed.folder)
    assert (other.regime, other.reading, other.folder) == ("eight_years", None, None)
    base = type(shipped).load(changed.folder)
    one, other = two_laws(base, "six_years", "law", today=date(2026, 11, 22))
    assert (one.folder, other.folder) == (changed.folder, None)


# What is refused


def test_all_that_is_wrong_is_told_together(ophold) -> None:
    result = ophold("compare", "nope", "2016-13-01+points+six_years", "examples/nope.yaml", "--on", "x", "--filed", "y")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert [line.split(": ")[0] for line in lines] == ["--on", "--filed", "A", "B", "B", "examples/nope.yaml"]
    assert "eight_years" in lines[2]
    assert "a folder of rules, or law" in lines[2]
    assert "“points” and “six_years” cannot both be meant" in lines[4]


@pytest.mark.parametrize(
    ("laws", "place"),
    [
        (("", "law"), "A"),
        (("law", "1990-01-01"), "B"),
        (("law+law", "law"), "A"),
        (("eight_years+", "law"), "A"),
        (("law", "examples"), "B"),
        (("law", "1990-01-01", "--format", "json"), "B"),
    ],
)
def test_a_wrong_law_is_one_error(ophold, laws, place) -> None:
    result = ophold("compare", *laws)
    assert (result.exit_code, result.stdout) == (2, "")
    if "json" in laws:
        (error,) = json.loads(result.stderr)
        assert error["field"] == place
    else:
        assert len(result.stderr.splitlines()) == 1
        assert result.stderr.startswith(f"{place}: ")


def test_a_decision_before_the_application_is_told_once(ophold) -> None:
    result = ophold("compare", "law", "003", "--on", "2020-01-01", "--filed", "2020-01-02")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


def test_rules_that_cannot_be_used(ophold, changed, tmp_path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(changed.folder, folder)
    (folder / "regimes/eight_years.lp").write_text("asked(\n", encoding="utf-8")
    result = ophold("compare", "law", str(folder))
    assert result.exit_code == 2
    assert result.stderr.startswith("B: regimes/eight_years.lp:")


def test_witnesses_of_applicants_are_refused(ophold, tmp_path) -> None:
    result = ophold("compare", "law", "003", "examples/eligible.yaml", "--witnesses", str(tmp_path / "people"))
    assert result.exit_code == 2
    assert result.stderr.startswith("--witnesses: ")
    assert not (tmp_path / "people").exists()


def test_an_applicant_file_is_not_written_over(ophold, tmp_path) -> None:
    file = tmp_path / "amina.yaml"
    file.write_text("nothing_else: true\n", encoding="utf-8")
    result = ophold("compare", "law", "003", str(file), "--html", str(file))
    assert result.exit_code == 2
    assert file.read_text(encoding="utf-8") == "nothing_else: true\n"


def test_two_applicants_of_one_name(ophold, tmp_path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "amina.yaml").write_text("born: 1990-01-01\n", encoding="utf-8")
    result = ophold("compare", "law", "003", str(tmp_path / "one"), str(tmp_path / "two"))
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert "give each an id of its own" in result.stderr


def test_a_long_comparison_shows_how_far_it_is() -> None:
    files = ("examples/refugee.yaml", "examples/eligible.yaml")
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [*OPHOLD, "compare", "six_years", "eight_years", *files], cwd=ROOT, stdout=subprocess.PIPE, stderr=slave
    )
    os.close(slave)
    seen = b""
    while True:
        try:
            read = os.read(master, 4096)
        except OSError:
            break
        if not read:
            break
        seen += read
    told = child.communicate(timeout=120)[0]
    os.close(master)
    assert child.returncode == 0
    assert b"of 2 applicants" in seen
    assert b"Of 2 applicants" in told
    assert b"of 2 applicants" not in told
