"""Reading a file: each kind of mistake has its line, its field and its words, all at once."""

import io
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic_core import ValidationError

import bridge
from bridge.applicant import MOST_ENTRIES, Applicant, ListOf, Problem
from bridge.input_errors import InputErrors, one_line, shown
from bridge.reading import _MESSAGES, read_applicant, read_text, set_values
from bridge.text_tree import MOST_BYTES, MOST_VALUES
from explanations.words import Words, entries


def found(text: str, **options: Any) -> list[tuple[int | None, str | None, str]]:
    """Line, field and message of each error, which must read well in both languages."""
    with pytest.raises(InputErrors) as caught:
        read_text(text, **options)
    for words in (Words("en"), Words("da")):
        lines = caught.value.render(words)
        assert len(lines) == len(caught.value.errors)
        assert all(line.isprintable() for line in lines)
    return [(error.line, error.field, error.message.removeprefix("errors-")) for error in caught.value.errors]


def told(text: str, **options: Any) -> list[str]:
    with pytest.raises(InputErrors) as caught:
        read_text(text, **options)
    return caught.value.render(Words("en"))


# Values

YAML = """\
born: 1990-05-17
permits:
  - ground: spouse
    from: 2018-08-01
work:
  complete: false
  known: [{kind: employee, hours_per_week: 37.10}]
income: {2024: 319738.75, "2025": 300000}
debts: []
pension: {kind: none}
"""
JSON = """\
{"born": "1990-05-17", "permits": [{"ground": "spouse", "from": "2018-08-01"}],
 "work": {"complete": false, "known": [{"kind": "employee", "hours_per_week": 37.10}]},
 "income": {"2024": 319738.75, "2025": 300000}, "debts": [], "pension": {"kind": "none"}}
"""


def test_yaml_and_json_say_the_same() -> None:
    assert read_text(YAML) == read_text(JSON) == read_text(JSON, file="x.json", label="applicant")
    person = read_text(YAML)
    assert person.income == {2024: 31_973_875, 2025: 30_000_000}
    assert person.work is not None and person.work.known[0].hours_per_week == 3710
    assert person.work.complete is False and person.debts == ListOf(True)


def test_a_danish_no_stays_a_word_and_a_date_text() -> None:
    assert found("lives_in_denmark: no\nborn: '1990-05-17'\n") == [(1, "lives_in_denmark", "yes-no")]
    assert read_text("id: no").id == "no"
    assert read_text("id: 2024-05-17").id == "2024-05-17"


@pytest.mark.parametrize(
    ("written", "oere"),
    [("0.1", 10), ("1_000", 100_000), ("1e3", 100_000), ("0x10", 1600), ("0o17", 1500), (".5", 50), ("+7", 700)],
)
def test_yaml_numbers_are_exact(written: str, oere: int) -> None:
    assert read_text(f"income: {{2024: {written}}}").income == {2024: oere}


@pytest.mark.parametrize("written", [".inf", "-.inf", ".nan", "1e999", "9" * 50, "0x" + "f" * 90_000, "9" * 90_000])
def test_numbers_past_all_bounds_are_refused(written: str) -> None:
    assert found(f"income:\n  2024: {written}") == [(2, "income.2024", "number-range")]


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_json_has_no_other_numbers(name: str) -> None:
    assert found(f'{{"income":\n {{"2024": {name}}}}}') == [(2, "income.2024", "json-number")]


def test_an_applicant_without_an_id_is_called_after_the_file(tmp_path: Path) -> None:
    (tmp_path / "amina.yaml").write_text("born: 1990-05-17")
    (tmp_path / "named.yml").write_text("id: bo")
    assert read_applicant(tmp_path / "amina.yaml").id == "amina"
    assert Applicant.read(tmp_path / "named.yml").id == "bo"
    assert read_applicant("-", stdin=io.StringIO("born: 1990-05-17")).id == "stdin"
    assert read_applicant("-", stdin=io.BytesIO(b"\xef\xbb\xbfborn: 1990-05-17")).id == "stdin"
    assert read_text("{}", label="a\nb" * 100).id == ("a\N{REPLACEMENT CHARACTER}b" * 100)[:200]


def test_an_alias_stands_for_what_it_repeats() -> None:
    person = read_text("work: [&job {kind: employee, hours_per_week: 20}, *job]\n")
    assert person.work is not None and person.work.known[0] == person.work.known[1]
    changed = read_text("work: [&job {kind: employee}, *job]", changes=["work[0].kind=flexjob"])
    assert changed.work is not None and changed.work.known[1].kind == "employee"
    assert found("work:\n- &job {kind: boss}\n- *job\n") == [
        (2, "work[0].kind", "choice"),
        (3, "work[1].kind", "choice"),
    ]


# Errors in values


def test_everything_wrong_is_told_at_once_with_line_and_field() -> None:
    text = """\
# A comment moves the lines.
born: 1990-02-30
work:
  - kind: employe
    from: 2020-01-01
    to: 2019-12-31
    wages: 1
  - hours_per_week: "37"
exams:
  complete: false
  known:
    - passed: 01.05.2024

    - exam: danish_4
debts: [{amount: 0.001},
  {amount: -1}]
income:
  2024: 12.345
born: 1990-05-17
"""
    assert found(text.replace("0.001", "0.001")) == [
        (4, "work[0].kind", "choice-near"),
        (6, "work[0].to", "to-before-from"),
        (7, "work[0].wages", "field"),
        (8, "work[1].hours_per_week", "number-form"),
        (12, "exams[0].passed", "date-form"),
        (14, "exams[1].exam", "choice-near"),
        (15, "debts[0].amount", "number-decimals"),
        (16, "debts[1].amount", "number-range"),
        (18, "income.2024", "number-decimals"),
        (19, "born", "duplicate"),
    ]


def test_json_errors_have_lines_too() -> None:
    text = (
        '{\n "born": "1990-02-30",\n "id": "a \\" { [ : \\\\",\n "work": [\n  {"kind": "x"},\n  3\n ],\n "born": null}'
    )
    assert found(text) == [
        (5, "work[0].kind", "choice"),
        (6, "work[1]", "entry-form"),
        (8, "born", "duplicate"),
    ]


def test_an_error_names_the_allowed_values_and_what_was_probably_meant() -> None:
    (line,) = told("work:\n  - kind: Self-employed\n", file="amina.yaml")
    assert line == (
        "amina.yaml:2: work[0].kind: “Self-employed” is not a possible value here. Did you mean self_employed? "
        "Possible are: employee, self_employed, spouse_business, flexjob, on_call, wage_subsidy, unpaid_trainee."
    )
    (line,) = told("absences: [{form: 2020-01-01}]")
    assert "Did you mean from? Possible are: from, to, reason." in line
    (line,) = told("work: {complete: true, jobs: []}")
    assert "Possible are: complete, known." in line
    (line,) = told("brn: 1990-05-17")
    assert "Did you mean born?" in line and "passport" in line


def test_errors_for_programs() -> None:
    with pytest.raises(InputErrors) as caught:
        read_text("born: x\n", file="a.yaml")
    (error,) = caught.value.as_json(Words("da"))
    assert list(error) == ["file", "line", "field", "message"]
    assert (error["file"], error["line"], error["field"]) == ("a.yaml", 1, "born")
    assert str(error["message"]).startswith("Her skal stå en dato")


def test_what_is_shown_of_a_value_is_short_and_printable() -> None:
    assert shown("\x1b[31m" + "x" * 100) == "\N{REPLACEMENT CHARACTER}[31m" + "x" * 54 + "…"
    assert (shown(None), shown(True), shown(3)) == ("null", "true", "3")
    assert one_line("a\nb\udcff") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"
    assert found('"wo\\nrk": 1')[0][1] == "wo\N{REPLACEMENT CHARACTER}rk"


def test_half_a_character_is_refused_wherever_it_stands() -> None:
    text = '{"strong_ties": "\\ud800", "born": "\\ud800", "\\ud800": 1, "income": {"\\ud800": 1}, "id": "\\ud800"}'
    kinds = [message for _, _, message in found(text)]
    assert sorted(kinds) == ["date-form", "field", "text-characters", "text-characters", "year"]


# Errors in texts


@pytest.mark.parametrize(
    ("text", "line", "field", "message"),
    [
        ("", 1, None, "empty"),
        ("# Nothing yet.\n", 1, None, "empty"),
        ("---\n", 2, None, "not-fields"),
        ("null", 1, None, "not-fields"),
        ("\n- born", 2, None, "not-fields"),
        ("born", 1, None, "not-fields"),
        ("born: 1990-05-17\n---\nborn: 1991-05-17\n", 2, None, "documents"),
        ("id: a\nborn: \x07\n", 2, None, "control-character"),
        ("id: a\nborn: \ud800\n", 2, None, "control-character"),
        ("id: a\n\tborn: 1990-05-17\n", 2, None, "yaml"),
        ("id: a\nwork: [{kind: employee}\n", 3, None, "yaml"),
        ('id: "a\n', 2, None, "yaml"),
        ('id: "\\UFFFFFFFF"', 1, None, "yaml"),
        ('born: 1990-05-17\nid: "\\uD800"', 2, "id", "text-characters"),
        ("id: a\n? [work]\n: []\n", 2, None, "key"),
        ("? &a {}\n: []\n", 1, None, "key"),
        ("id: &a [1]\n*a : 3\n", 2, None, "key"),
        ("id: a\nwork: *later\n", 2, "work", "alias-unknown"),
        ("id: a\nwork: &work [*work]\n", 2, "work", "alias-recursive"),
        ("id: a\nborn: !!python/name:os.system x\n", 2, "born", "tag"),
        ("id: a\nwork: !!set {}\n", 2, "work", "tag"),
        ("work: !list []\n", 1, "work", "tag"),
        ("id: a\nwork: " + "[" * 100_000, 2, "work[0][0][0]", "too-deep"),
        ("id: a\n" + "".join(f"{' ' * n}a:\n" for n in range(30)), 22, "a.a.a.a", "too-deep"),
        ("work: [" + "1," * MOST_VALUES + "]", 1, "work", "too-many"),
        ('{"id": "a",\n "work" []}', 2, None, "yaml"),
        ('{"work": ' * 5_000 + "1" + "}" * 5_000, 1, "work.work.work.work", "too-deep"),
    ],
)
def test_a_text_that_cannot_be_read_has_one_located_error(
    text: str, line: int, field: str | None, message: str
) -> None:
    assert found(text) == [(line, field, message)]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('{"id": "a",\n "work" []}', 2, "json"),
        ("born: 1990-05-17", 1, "json"),
        ("", 1, "json"),
        ("\n[1,", 2, "json"),
        ("[]", 1, "not-fields"),
        ('{"id": "a\x01"}', 1, "json"),
        ("{'id': 'a'}", 1, "json"),
    ],
)
def test_a_json_file_is_read_as_json_only(text: str, line: int, message: str) -> None:
    assert found(text, file="amina.JSON") == [(line, None, message)]


def test_a_flow_mapping_that_is_not_json_is_yaml() -> None:
    assert read_text("{born: 1990-05-17, work: [],}") == read_text("born: 1990-05-17\nwork: []")


def test_aliases_cannot_blow_up() -> None:
    text = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n"
    for level in range(1, 15):
        text += f"a{level}: &a{level} [{','.join([f'*a{level - 1}'] * 10)}]\n"
    ((line, _, message),) = found(text)
    assert (line, message) == (6, "too-many") or message == "too-many"


def test_aliases_cannot_nest_deeper_than_written_values() -> None:
    nested = "[" * 15 + "{}" + "]" * 15
    text = f"a0: &a0 {nested.format(1)}\na1: &a1 {nested.format('*a0')}\n"
    assert found(text) == [(2, "a1[0][0][0]", "too-deep")]


# Files


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "file-missing"),
        (lambda path: path.mkdir(), "file-folder"),
        (lambda path: path.write_bytes(b"#" * (MOST_BYTES + 1)), "too-large"),
    ],
)
def test_a_file_that_cannot_be_used(make: Callable[[Path], object], message: str, tmp_path: Path) -> None:
    path = tmp_path / "amina.yaml"
    make(path)
    with pytest.raises(InputErrors) as caught:
        read_applicant(path)
    (error,) = caught.value.errors
    assert (error.line, error.field, error.message) == (None, None, "errors-" + message)
    (line,) = caught.value.render(Words("en"))
    assert line.startswith(f"{path}: ")


def test_a_file_below_a_file_and_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name, message in ((tmp_path / "file" / "x", "file-missing"), ("a\0b", "file-unreadable")):
        with pytest.raises(InputErrors) as caught:
            read_applicant(name)
        assert caught.value.errors[0].message == "errors-" + message


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputErrors) as caught:
        read_applicant(tmp_path / "amina.yaml")
    assert caught.value.errors[0].message == "errors-file-permission"


def test_bytes_that_are_not_utf_8_have_a_line() -> None:
    for data in (b"id: a\nborn: \xff\n", b"id: a\nid: bl\xe5b\xe6r\n"):
        with pytest.raises(InputErrors) as caught:
            read_applicant("-", stdin=io.BytesIO(data))
        (error,) = caught.value.errors
        assert (error.file, error.line, error.message) == ("stdin", 2, "errors-encoding")


def test_a_file_called_minus_is_read_where_no_stream_is_given(tmp_path: Path) -> None:
    (tmp_path / "-").write_text("id: a")
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        assert read_applicant("-").id == "a"
    finally:
        os.chdir(here)


# Values given beside the file


def after(text: str, *changes: str) -> dict[str, Any]:
    return read_text(text, changes=changes).document()


@pytest.mark.parametrize(
    ("text", "changes", "expected"),
    [
        ("work: [{kind: employee}]", ["work[0].hours_per_week=37"],
         {"work": [{"kind": "employee", "hours_per_week": 37}]}),
        ("id: a", ["exams=[{exam: danish_2, passed: 2024-05-01}]"],
         {"id": "a", "exams": [{"exam": "danish_2", "passed": "2024-05-01"}]}),
        ("exams: []", ["exams[+]={exam: danish_2}", "exams[1].exam=danish_3", "exams[+].exam=danish_1"],
         {"exams": [{"exam": "danish_2"}, {"exam": "danish_3"}, {"exam": "danish_1"}]}),
        ("exams: {complete: false}", ["exams[+].exam=danish_2", "exams.known[1].exam=danish_3"],
         {"exams": {"complete": False, "known": [{"exam": "danish_2"}, {"exam": "danish_3"}]}}),
        ("id: a", ["debts[+]={kind: tax}"],
         {"id": "a", "debts": {"complete": False, "known": [{"kind": "tax"}]}}),
        ("nothing_else: true", ["debts[+]={kind: tax}"],
         {"nothing_else": True, "debts": [{"kind": "tax"}]}),
        ("id: a", ["debts[0].kind=tax", "nothing_else=true"],
         {"id": "a", "nothing_else": True, "debts": [{"kind": "tax"}]}),
        ("id: a", ["special_circumstances[0].kind=other"],
         {"id": "a", "special_circumstances": [{"kind": "other"}]}),
        ("id: a", ["disability.documented=true", "disability.prevents[+]=danish"],
         {"id": "a", "disability": {"documented": True,
                                    "prevents": {"complete": False, "known": ["danish"]}}}),
        ("income: {2024: 1}", ["income.2025 = 2.5"], {"income": {"2024": 1, "2025": 2.5}}),
        ("born: 1990-05-17\nid: a", ["born="], {"id": "a"}),
        ("born: 1990-05-17\nid: a", ["id==x"], {"born": "1990-05-17", "id": "=x"}),
        ("pension: {kind: early}", ["pension.kind=none"], {"pension": {"kind": "none"}}),
        ("born: never\nid: a", ["born=1990-05-17"], {"born": "1990-05-17", "id": "a"}),
    ],
)  # fmt: skip
def test_values_given_beside_the_file(text: str, changes: list[str], expected: dict[str, Any]) -> None:
    assert after(text, *changes) == expected


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ("born", None, "set-form"),
        ("=3", None, "set-form"),
        ("work[x]=3", None, "set-form"),
        ("work[0]]=3", None, "set-form"),
        ("work.=3", None, "set-form"),
        ("born.day=3", "born.day", "set-no-fields"),
        ("work.kind=employee", "work.kind", "set-no-fields"),
        ("born[0]=3", "born[0]", "set-no-list"),
        ("work[2].kind=employee", "work[2].kind", "set-place"),
        ("work=[", "work", "yaml"),
        ("work={kind: 1, kind: 2}", "work", "duplicate"),
        ("work=*a", "work", "alias-unknown"),
        ("work[0].hours_per_week=many", "work[0].hours_per_week", "number-form"),
        ("work[+]=", "work[1]", "entry-form"),
        ("bron=1990-05-17", "bron", "field-near"),
        ("debts[+].kind=taxes", "debts[0].kind", "choice-near"),
    ],
)
def test_a_value_beside_the_file_that_does_not_fit(change: str, field: str, message: str) -> None:
    text = "born: 1990-05-17\nwork: [{kind: employee}]"
    assert found(text, changes=[change]) == [(None, field, message)]
    (line,) = told(text, changes=[change], file="a.yaml")
    assert line.startswith("--set: ")


def test_errors_of_the_file_and_beside_it_are_told_together() -> None:
    assert told("wrk: 1\nborn: x", file="a.yaml", changes=["debts[0].amount=-1"])[0].startswith("--set: ")
    assert found("id: a", changes=["x", "y"]) == [(None, None, "set-form")] * 2


def test_values_of_an_applicant_can_be_changed() -> None:
    person = read_text(YAML, label="amina")
    changed = set_values(person, ["work[0].hours_per_week=30", "debts[+]={kind: tax, amount: 1}"])
    assert changed.work is not None and changed.work.known[0].hours_per_week == 3000
    assert changed.id == "amina" and changed.debts is not None and len(changed.debts.known) == 1
    assert set_values(person, []) == person
    with pytest.raises(InputErrors):
        set_values(person, ["born=x"])


# Completeness of the messages

ERRORS_OF_PYDANTIC = {
    "any": set(),
    "bool": {"bool_type"},
    "dict": {"dict_type"},
    "list": {"list_type"},
    "literal": {"literal_error"},
    "model": {"model_type"},
    "model-fields": {"extra_forbidden"},
    "model-field": set(),
    "str": {"string_type", "string_unicode"},
    "typed-dict": {"missing", "extra_forbidden"},
    "typed-dict-field": set(),
    "default": set(),
    "definitions": set(),
    "definition-ref": set(),
    "nullable": set(),
    "function-after": set(),
    "function-before": set(),
    "function-plain": set(),
    "with-info": set(),
    "no-info": set(),
}
"""The error types of the parts of a core schema, where mappings and lists come from a text."""


def parts(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema["type"]
        for key, value in schema.items():
            if key not in ("metadata", "serialization"):
                yield from parts(value)
    elif isinstance(schema, list | tuple):
        for each in schema:
            yield from parts(each)


def test_every_error_that_can_occur_has_words() -> None:
    Applicant.model_rebuild(force=True)
    kinds = set(parts(Applicant.__pydantic_core_schema__))
    assert kinds <= ERRORS_OF_PYDANTIC.keys()
    can_occur = set().union(*(ERRORS_OF_PYDANTIC[kind] for kind in kinds)) | set(get_args(Problem))
    messages = {"errors-" + _MESSAGES.get(kind, kind.replace("_", "-")) for kind in can_occur}
    assert messages <= entries("en", "errors").keys()
    assert set(_MESSAGES) <= can_occur


def test_every_message_is_used() -> None:
    folder = Path(bridge.__file__).parent
    names = ("reading", "text_tree", "assignments", "input_errors", "applicant")
    source = "".join((folder / f"{name}.py").read_text(encoding="utf-8") for name in names)
    for message in entries("en", "errors"):
        kind = message.removeprefix("errors-").removesuffix("-near")
        assert re.search(rf'"(errors-)?({kind}|{kind.replace("-", "_")})"', source), message


def test_pydantic_alone_tells_the_same_number_of_errors() -> None:
    fields = {"exams": [{}] * (MOST_ENTRIES + 1), "born": "x", "work": [3]}
    with pytest.raises(ValidationError) as alone:
        Applicant.model_validate(fields)
    assert len(alone.value.errors()) == 3
