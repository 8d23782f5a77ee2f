"""Receipts: `--receipt` writes down a question and its answer, `ophold verify` asks it again."""

import hashlib
import json
import shutil
from datetime import date
from pathlib import Path
from typing import get_args

import jsonschema
import pytest

import bridge.knowledge_base
import kb
from bridge import digests
from bridge.receipts import Command, Options
from cli.answering import ANSWERING
from cli.asking import Asked
from explanations import words

SHIPPED = Path(kb.__file__).parent
AMINA = "examples/one_short.yaml"
REFUGEE = "examples/refugee.yaml"
RICHER = ("--set", "income.2024=345000", "--set", "income.2025=345000", "--figure", "income.2026=345000.5")

QUESTIONS = [
    ("check", AMINA),
    ("check", "examples/unknown_facts.yaml", "--lang", "da", "--full"),
    ("check", "examples/points_85.yaml"),
    ("check", AMINA, *RICHER),
    ("check", AMINA, "--filed", "2016-05-01", "--regime", "eight_years"),
    ("check", AMINA, "--filed", "2002-06-30"),
    ("check", AMINA, "--reading", "003"),
    ("need", AMINA, "--all", "--within", "3"),
    ("need", "examples/disability.yaml", "--lang", "da"),
    ("need", "examples/pending_application.yaml"),
    ("plan", "examples/plan/spouse.yaml"),
    ("plan", "examples/plan/late.yaml", "--lang", "da"),
    ("refused", "examples/refused/work_more_than_three_months.yaml"),
    ("refused", "examples/refused/unknown.yaml", "--on", "2027-02-01"),
    ("ask", "examples/unknown_facts.yaml", "--next"),
    ("ask", REFUGEE, "--next", "--for", "need", "--lang", "da"),
    ("ask", "--next", "--on", "2026-11-22"),
    ("rules",),
    ("rules", "danish", "--on", "2018-05-01", "--lang", "da"),
    ("rules", "--readings"),
    ("sources", "003.12"),
    ("sources", "--rank", "unverified"),
    ("why", "examples/unknown_facts.yaml", "declaration", "--depth", "8", "--lang", "da"),
    ("why", "examples/points_85.yaml", "--full"),
]


@pytest.fixture
def receipt(ophold, tmp_path):
    """The receipt of a question, with the path that it was written to."""

    def make(*arguments, **more):
        path = tmp_path / "receipt.json"
        result = ophold(*arguments, "--receipt", str(path), **more)
        assert (result.exit_code, result.stderr) == (0, "")
        return path, json.loads(path.read_text(encoding="utf-8"))

    return make


@pytest.fixture
def verified(ophold):
    """What verify answers to a program, and its exit code."""

    def ask(path, *arguments):
        result = ophold("verify", str(path), *arguments, "--format", "json")
        assert (result.exit_code in (0, 4)) and result.stderr == ""
        return json.loads(result.stdout), result.exit_code

    return ask


@pytest.fixture
def schemas(ophold):
    return {
        name: jsonschema.Draft202012Validator(json.loads(ophold("schema", name).stdout))
        for name in ("receipt", "verify")
    }


@pytest.fixture
def changed(tmp_path):
    """A copy of the rules in which a text stands in place of another, or, where there is none, at the end of a file."""

    def make(file, old, new):
        folder = tmp_path / "changed"
        shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new) if old else text + new, encoding="utf-8")
        return str(folder)

    return make


def sealed(said):
    """A receipt with other contents and the digest that belongs to them."""
    contents = {name: value for name, value in said.items() if name != "digest"}
    return {**contents, "digest": digests.of_json(contents)}


def named(changed):
    return [each["what"] for each in changed]


# Writing


@pytest.mark.parametrize("arguments", QUESTIONS, ids=" ".join)
def test_a_receipt_holds_right_after_it_was_written(ophold, receipt, verified, schemas, arguments):
    path, said = receipt(*arguments)
    schemas["receipt"].validate(said)
    printed = json.loads(ophold(*arguments, "--format", "json").stdout)
    assert said["answer"] == printed
    assert said["days"] == {name: printed.get(name) for name in ("on", "filed", "regime")}
    assert said["question"]["lang"] == ("da" if "da" in arguments else "en")
    answer, code = verified(path)
    schemas["verify"].validate(answer)
    assert code == 0
    assert (answer["intact"], answer["holds"], "changed" in answer, "differences" in answer) == (
        True,
        True,
        False,
        False,
    )


def test_what_a_receipt_says(receipt):
    path, said = receipt("need", AMINA, *RICHER, "--within", "3", "--format", "json")
    content = Path(AMINA).read_bytes()
    assert said["question"] == {
        "command": "need",
        "lang": "en",
        "options": {"set": [RICHER[1], RICHER[3]], "figure": [RICHER[5]], "within": 3},
    }
    assert said["input"] == [
        {"name": "one_short.yaml", "sha256": hashlib.sha256(content).hexdigest(), "content": content.decode()}
    ]
    assert set(said["engines"]) == {"python", "clingo"}
    assert all(len(digest) == 64 for digest in said["digests"].values())
    contents = {name: value for name, value in said.items() if name != "digest"}
    text = json.dumps(contents, sort_keys=True, separators=(",", ":"))
    assert said["digest"] == hashlib.sha256(text.encode("ascii")).hexdigest()
    assert path.read_text(encoding="utf-8").startswith('{\n "format": 1,\n')


def test_a_receipt_says_nothing_of_the_machine(ophold, receipt, tmp_path, changed):
    private = tmp_path / "a private folder"
    private.mkdir()
    shutil.copy(AMINA, private / "amina.yaml")
    folder = changed("parameters/income.lp", "", "\n% Nothing else.\n")
    files = ("--html", str(private / "page.html"), "--ics", str(private / "days.ics"))
    path, said = receipt("plan", str(private / "amina.yaml"), *files, "--kb", folder)
    text = path.read_text(encoding="utf-8")
    assert said["input"][0]["name"] == "amina.yaml"
    assert said["question"]["options"] == {}
    for name in (str(tmp_path), "private", "page.html", "days.ics", "changed", str(Path.home())):
        assert name not in text
    assert (private / "page.html").exists() and (private / "days.ics").exists()
    assert ophold("verify", str(path)).exit_code == 0


def test_what_was_read_is_kept_to_the_byte(receipt, verified, tmp_path):
    path = tmp_path / "b\u00e6\u3000x.yaml"
    content = b"\xef\xbb\xbfborn: 1990-01-01\r\n# \xc3\xa6\r\non: 2026-11-22\r\n"
    path.write_bytes(content)
    written, said = receipt("check", str(path))
    assert said["input"][0]["sha256"] == hashlib.sha256(content).hexdigest()
    assert said["input"][0]["content"].encode() == content
    assert said["answer"]["applicant"] == said["input"][0]["name"].removesuffix(".yaml")
    assert verified(written)[1] == 0


def test_standard_input_has_a_receipt_too(ophold, receipt):
    content = Path("examples/fast_track.json").read_text(encoding="utf-8")
    path, said = receipt("check", "-", stdin=content)
    assert said["input"][0]["name"] == "stdin"
    result = ophold("verify", "-", stdin=path.read_text(encoding="utf-8"))
    assert result.exit_code == 0
    assert result.stdout.startswith("This receipt holds")


@pytest.mark.parametrize("command", ["check", "need", "plan", "refused", "rules", "sources"])
def test_a_receipt_that_cannot_be_written_leaves_nothing(ophold, tmp_path, command):
    asked = (AMINA,) if command in ("check", "need", "plan", "refused") else ()
    path = tmp_path / "nosuch" / "receipt.json"
    result = ophold(command, *asked, "--receipt", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{path}: --receipt: No such file or directory\n"
    assert list(tmp_path.iterdir()) == []


def test_a_receipt_overwrites_neither_the_input_nor_another_output(ophold, tmp_path):
    amina = tmp_path / "amina.yaml"
    shutil.copy(AMINA, amina)
    before = amina.read_bytes()
    result = ophold("check", str(amina), "--receipt", str(amina))
    assert (result.exit_code, result.stdout, amina.read_bytes()) == (2, "", before)
    out = str(tmp_path / "out")
    assert ophold("plan", str(amina), "--html", out, "--receipt", out).exit_code == 2
    assert list(tmp_path.iterdir()) == [amina]


@pytest.mark.parametrize("command", ["check", "need", "plan", "refused"])
def test_a_file_without_a_name_is_no_question_about_nobody(ophold, command):
    result = ophold(command, "")
    assert (result.exit_code, result.stderr) == (2, ".: This is a folder, not a file.\n")


def test_a_wrong_question_has_no_receipt(ophold, tmp_path):
    path = tmp_path / "receipt.json"
    assert ophold("check", AMINA, "--on", "x", "--receipt", str(path)).exit_code == 2
    assert not path.exists()


def test_an_interview_has_a_receipt_of_its_next_question_alone(ophold, tmp_path):
    path = tmp_path / "receipt.json"
    for arguments in (("ask",), ("ask", AMINA, "--answers", AMINA)):
        result = ophold(*arguments, "--receipt", str(path))
        assert result.exit_code == 2
        assert result.stderr.startswith("--receipt: A receipt goes with --next.")
    assert not path.exists()


# Asking again


def test_today_is_the_day_of_the_receipt(receipt, verified, tmp_path, monkeypatch):
    """Somebody who turns 18 tomorrow; and a refusal, whose days hang on today too."""
    born = tmp_path / "born.yaml"
    born.write_text("born: 2008-11-23\nrefusal: {of: permanent, decided: 2026-11-01}\n")

    class Today(date):
        now = date(2026, 11, 22)

        @classmethod
        def today(cls):
            return cls.now

    monkeypatch.setattr(bridge.knowledge_base, "date", Today)
    monkeypatch.setattr("bridge.refusing.date", Today)
    asked = ("check", "need", "plan", "refused", "ask")
    for command in asked:
        Today.now = date(2026, 11, 22)
        path, said = receipt(command, str(born), *(("--next",) if command == "ask" else ()))
        assert said["days"]["on"] == "2026-11-22"
        Today.now = date(2031, 1, 1)
        born.write_text("born: 2008-11-23\nrefusal: {of: permanent, decided: 2026-11-01}\n")
        assert verified(path)[1] == 0, command


def test_the_receipt_and_not_the_file_is_asked_about(receipt, verified, tmp_path):
    amina = tmp_path / "amina.yaml"
    shutil.copy(AMINA, amina)
    path, _ = receipt("check", str(amina))
    amina.unlink()
    assert verified(path)[1] == 0


@pytest.mark.parametrize("language", ["en", "da"])
def test_a_changed_threshold_that_changes_the_answer(ophold, receipt, verified, schemas, changed, language):
    path, said = receipt("check", REFUGEE)
    folder = changed("regimes/eight_years.lp", "ordinary, 8)", "ordinary, 7)")
    answer, code = verified(path, "--kb", folder, "--lang", language)
    schemas["verify"].validate(answer)
    assert (code, answer["holds"], named(answer["changed"])) == (4, False, ["rules"])
    until = next(each for each in answer["differences"] if each["path"].endswith(".until"))
    assert (until["path"], until["then"], until["now"]) == (
        "routes[0].requirements[1].until",
        "2028-10-14",
        "2027-10-14",
    )
    assert said["answer"]["routes"][0]["requirements"][1]["until"] == "2028-10-14"
    assert all("knowledge_base" not in each["path"] for each in answer["differences"])
    result = ophold("verify", str(path), "--kb", folder, "--lang", language)
    assert result.exit_code == 4
    told = " ".join(result.stdout.split())
    expected = {
        "en": (
            "This receipt does not hold",
            "Residence, met from: 14 October 2028 then, 14 October 2027 now.",
            "The rules of the law changed",
        ),
        "da": (
            "Kvitteringen holder ikke",
            "opfyldt fra: 14. oktober 2028 dengang, 14. oktober 2027 nu.",
            "Lovens regler ændret",
        ),
    }
    for text in expected[language]:
        assert text in told
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_a_changed_figure_that_changes_the_verdict(receipt, verified, changed):
    path, _ = receipt("check", "examples/fast_track.json")
    folder = changed("parameters/income.lp", "income_amount(2024, 31973875).", "income_amount(2024, 60000000).")
    answer, code = verified(path, "--kb", folder)
    assert (code, named(answer["changed"])) == (4, ["figures"])
    first = answer["differences"][0]
    assert (first["path"], first["then"], first["now"]) == ("verdict", "eligible", "not_eligible")
    assert first["text"] == "Verdict: the rules are met then, the rules are not met now."


@pytest.mark.parametrize(
    ("file", "what", "told"),
    [
        ("regimes/eight_years.lp", "rules", "The rules of the law changed"),
        ("parameters/income.lp", "figures", "The dated figures changed"),
        ("sources/law.lp", "sources", "The sources changed"),
        ("questions/unknowns.lp", "questions", "The rules of asking changed"),
    ],
)
def test_changed_rules_that_change_nothing_in_the_answer(ophold, receipt, verified, changed, file, what, told):
    path, said = receipt("check", AMINA)
    folder = changed(file, "", "\n% Nothing else.\n")
    answer, code = verified(path, "--kb", folder)
    assert (code, answer["holds"], named(answer["changed"])) == (0, True, [what])
    assert answer["changed"][0]["then"] == said["digests"][what]
    result = ophold("verify", str(path), "--kb", folder)
    assert result.exit_code == 0
    assert result.stdout.startswith("This receipt holds: the same question has the same answer.\n")
    assert told in " ".join(result.stdout.split())


def test_other_versions_are_told(ophold, receipt, verified, monkeypatch):
    path, said = receipt("check", AMINA)
    older = {
        **said,
        "version": "0.0.9",
        "engines": {"python": said["engines"]["python"], "clingo": "5.0", "other": "1"},
    }
    path.write_text(json.dumps(sealed(older)), encoding="utf-8")
    answer, code = verified(path)
    assert (code, named(answer["changed"])) == (0, ["version", "clingo", "other"])
    assert (answer["changed"][0]["then"], answer["changed"][2]["now"]) == ("0.0.9", None)
    told = " ".join(ophold("verify", str(path)).stdout.split())
    assert "clingo 5.0 then," in told
    assert "other 1 then, not used now" in told


def test_new_words_alone_are_no_other_answer(ophold, receipt, verified, schemas, tmp_path, monkeypatch):
    path, _ = receipt("check", AMINA)
    copy = tmp_path / "words"
    shutil.copytree(Path(words.__file__).parent, copy)
    file = copy / "en" / "reason.ftl"
    text = file.read_text(encoding="utf-8")
    assert "You passed " in text
    file.write_text(text.replace("You passed ", "You have passed "), encoding="utf-8")
    monkeypatch.setattr(words, "_HERE", copy)
    words.entries.cache_clear()
    monkeypatch.setattr("bridge.knowledge_base.KnowledgeBase.words", lambda _, language: words.Words(language))
    try:
        answer, code = verified(path)
        schemas["verify"].validate(answer)
        assert (code, named(answer["changed"]), "differences" in answer) == (0, ["sentences"], False)
        assert answer["reworded"] and all(each.endswith(".because") for each in answer["reworded"])
        assert "worded otherwise now" in " ".join(ophold("verify", str(path)).stdout.split())
        # Where another thing has changed too, it cannot be told that only the words have.
        said = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(sealed({**said, "version": "0.0.9"})), encoding="utf-8")
        assert verified(path)[1] == 4
    finally:
        words.entries.cache_clear()


def test_a_question_that_cannot_be_asked_any_more(ophold, receipt, verified, schemas, changed):
    # What was lacking, and was told with the question, is a figure of the law now.
    path, _ = receipt("check", AMINA, *RICHER)
    known = "income_amount(2026, 34500000).\nfigure_cites(income, 2026, law_129)."
    folder = changed("parameters/income.lp", "income_amount(2024,", f"{known}\nincome_amount(2024,")
    answer, code = verified(path, "--kb", folder)
    schemas["verify"].validate(answer)
    assert (code, answer["holds"], "differences" in answer) == (4, False, False)
    assert "income.2026 is known here already" in answer["refused"][0]["message"]
    result = ophold("verify", str(path), "--kb", folder, "--lang", "da")
    assert result.stdout.startswith("Kvitteringen holder ikke: det samme spørgsmål kan ikke stilles længere.\n")
    assert "--figure: income.2026 kendes her allerede" in " ".join(result.stdout.split())


def test_rules_that_cannot_be_used(ophold, receipt, tmp_path):
    path, _ = receipt("check", AMINA)
    result = ophold("verify", str(path), "--kb", str(tmp_path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there are no rules" in result.stderr


# Receipts that were edited, and files that are none


def edit_verdict(said):
    return {**said, "answer": {**said["answer"], "verdict": "eligible"}}


def edit_day(said):
    return {**said, "days": {**said["days"], "on": "2027-03-01"}}


def edit_content(said):
    return {**said, "input": [{**said["input"][0], "content": "born: 1990-01-01\n"}]}


def leave_an_option_out(said):
    return {**said, "question": {**said["question"], "options": {}}}


@pytest.mark.parametrize("edit", [edit_verdict, edit_day, edit_content, leave_an_option_out])
def test_an_edited_receipt_shows_nothing(ophold, receipt, verified, schemas, edit):
    path, said = receipt("check", AMINA, "--regime", "eight_years")
    path.write_text(json.dumps(edit(said)), encoding="utf-8")
    answer, code = verified(path)
    schemas["verify"].validate(answer)
    assert (code, answer["intact"], answer["holds"]) == (4, False, False)
    assert ophold("verify", str(path)).stdout.startswith("This receipt was changed after it was written")
    danish = ophold("verify", str(path), "--lang", "da")
    assert (danish.exit_code, danish.stdout[:22]) == (4, "Kvitteringen er ændret")


def test_a_receipt_may_be_laid_out_otherwise(receipt, verified):
    path, said = receipt("check", AMINA, "--lang", "da")
    turned = dict(reversed(said.items()))
    path.write_text(json.dumps(turned, indent=4), encoding="utf-8")
    assert verified(path)[1] == 0


def test_another_file_behind_a_receipt_is_noticed_with_a_new_digest_too(receipt, verified):
    path, said = receipt("check", AMINA)
    path.write_text(json.dumps(sealed(edit_content(said))), encoding="utf-8")
    assert verified(path)[0]["intact"] is False
    path.write_text(json.dumps(sealed(edit_verdict(said))), encoding="utf-8")
    answer, code = verified(path)
    assert (code, answer["intact"], answer["differences"][0]["path"]) == (4, True, "verdict")


WRONG = {
    "format": 2,
    "question": {"command": "chek", "lang": "fr", "options": {"witin": 3, "within": 61, "all": 1, "set": "a"}},
    "days": {"on": "2026-02-30", "filed": 5},
    "input": [{"name": 1, "sha256": "x", "content": ""}],
    "version": "1",
    "digests": [],
    "engines": [],
    "answer": 3,
    "dgest": "",
}


def test_what_is_no_receipt_is_told_all_together(ophold, schemas, tmp_path):
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(WRONG, indent=1), encoding="utf-8")
    assert not schemas["receipt"].is_valid(WRONG)
    result = ophold("verify", str(path), "--format", "json")
    assert (result.exit_code, result.stdout) == (2, "")
    told = json.loads(result.stderr)
    lines = path.read_text(encoding="utf-8").splitlines()
    fields = [each["field"] for each in told]
    assert set(fields) == {
        "format",
        "question.command",
        "question.lang",
        "question.options.witin",
        "question.options.within",
        "question.options.all",
        "question.options.set",
        "days.on",
        "days.filed",
        "days.regime",
        "input[0].name",
        "input[0].sha256",
        "digests",
        "engines",
        "answer",
        "dgest",
        "digest",
    }
    assert len(fields) == len(set(fields))
    for each in told:
        assert each["file"] == str(path) and each["message"]
        if each["field"] not in ("digest", "days.regime", "input[0].name", "input[0].sha256"):
            assert f'"{each["field"].split(".")[-1]}"' in lines[each["line"] - 1]
    assert "Did you mean within?" in result.stderr
    for language in ("en", "da"):
        told = ophold("verify", str(path), "--lang", language).stderr
        assert len(told.splitlines()) == len(fields)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"born: 1990-01-01\n",
        b"[]",
        b"3",
        b'{"format": 1,',
        b'{"format": 1, "format": 1}',
        b'{"format": NaN}',
        b'{"format": "\\ud800"}',
        b'{"answer": {"a": ' + b"9" * 5000 + b"}}",
        b'{"answer": ' + b"[" * 3000 + b"]" * 3000 + b"}",
        b'{"version": "\xff"}',
    ],
    ids=lambda content: content[:24].decode(errors="replace"),
)
def test_any_other_file_is_refused_with_its_place(ophold, tmp_path, content):
    path = tmp_path / "other"
    path.write_bytes(content)
    result = ophold("verify", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(line.startswith(f"{path}:") for line in result.stderr.splitlines())


def test_no_file(ophold, tmp_path):
    assert ophold("verify", str(tmp_path / "nosuch")).stderr == f"{tmp_path}/nosuch: There is no such file.\n"
    assert ophold("verify").exit_code == 2


# How commands come to have receipts


def test_every_command_of_a_receipt_can_be_asked_again():
    assert set(ANSWERING) == set(get_args(Command))
    assert set(Options.model_fields) <= set(Asked._fields)


@pytest.mark.parametrize("command", [*get_args(Command), "verify"])
def test_help(ophold, command):
    result = ophold(command, "--help")
    assert ("--receipt" in result.stdout) and (f"ophold {command}" in result.stdout)
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments",
    [
        ("requires(eight_years, R, danish)", "--on", "2024-09-02"),
        ("shortfall(P, danish, K)", "--applicant", "examples/refugee.yaml", "--on", "2024-09-02", "--explain"),
        ("verdict(P, V)", "--applicant", "examples/seven_years.yaml", "--applicant", "examples/points_85.yaml"),
    ],
)
def test_the_receipt_of_a_query_is_verified(ophold, tmp_path, arguments):
    receipt = tmp_path / "receipt.json"
    assert ophold("query", *arguments, "--receipt", str(receipt)).exit_code == 0
    told = ophold("verify", str(receipt), "--format", "json")
    assert told.exit_code == 0
    assert json.loads(told.stdout)["holds"] is True
    assert json.loads(receipt.read_text(encoding="utf-8"))["engines"]["swi-prolog"]


def test_the_receipt_of_a_query_needs_one_day_for_all(ophold, tmp_path):
    today = tmp_path / "people" / "today.yaml"
    today.parent.mkdir()
    today.write_text("born: 1990-01-01\n", encoding="utf-8")
    files = ("--applicant", "examples/seven_years.yaml", "--applicant", str(today))
    result = ophold("query", "verdict(P, V)", *files, "--receipt", str(tmp_path / "receipt.json"))
    assert result.exit_code == 2
    assert "one day for all" in result.stderr
    assert list(tmp_path.iterdir()) == [today.parent]
    assert ophold("query", "verdict(P, V)", *files).exit_code == 0
