"""The scenarios of tests/scenarios_procedure/, asked of the public API.

One YAML file a matter (`topic:`), asked of one `command:` (plan or refused). `base` and `applicant` are merged as in
tests/scenarios/; `filed` is the filing day of a plan, `on` (default: `filed`) the day of the question, both may stand
for a whole file; `reading` asks as one source has it.

    expect   extension, permanent, appeal, reopening: the fields named are compared. `first_cite` is the first source,
             a list (`cites`) must be among the sources, `late_has`, `note_has`, `note_lacks` look into the sentences.
             fees, fee_cites, fee_not_cited, fee_ranks, fee_notes: by what the fee is for. documents: {on, off}.
             steps: `absent`, or {from, by, cites, first_cite, text_has, text_lacks}.
             unknown_facts and rests_on must contain what is named; all_unknown is the whole list.
"""

import itertools
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from scenario_files import facts, files_in, plain

from bridge import Applicant, KnowledgeBase
from bridge.applicant import Ground
from explanations.plan_text import plan_text
from explanations.refused_text import refused_text
from explanations.words import LANGUAGES, Words

SCENARIOS = Path(__file__).parents[1] / "scenarios_procedure"


def files() -> dict[str, dict]:
    return files_in(SCENARIOS)


def cases() -> list:
    return [
        pytest.param(content, case, id=f"{stem}: {case['name']}")
        for stem, content in files().items()
        for case in content["cases"]
    ]


def ask(knowledge_base: KnowledgeBase, content: dict, case: dict) -> dict[str, Any]:
    applicant = Applicant.model_validate(facts(content, case))
    filed = case.get("filed", content.get("filed"))
    on = case.get("on", content.get("on", filed))
    reading = case.get("reading")
    if content["command"] == "plan":
        answer = knowledge_base.plan(applicant, on=on, filed=filed or on, reading=reading)
    else:
        answer = knowledge_base.refused(applicant, on=on, reading=reading)
    return answer.model_dump(mode="json", by_alias=True)


class Comparison:
    """What an answer is not, though it should be."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def same(self, what: str, got: Any, wanted: Any) -> None:
        if got != wanted:
            self.wrong.append(f"{what}: {got!r}, expected {wanted!r}")

    def among(self, what: str, got: Any, wanted: Any) -> None:
        if set(map(str, wanted)) - set(got):
            self.wrong.append(f"{what}: {got!r} lacks some of {wanted!r}")

    def part(self, where: str, got: dict, wanted: dict) -> None:
        """A part of the answer, or a step."""
        for key, value in wanted.items():
            field, _, how = key.rpartition("_")
            if key == "first_cite":
                self.same(f"{where}.{key}", got["cites"][0], value)
            elif how in ("has", "lacks"):
                text = got["late_consequence" if field == "late" else field] or ""
                self.same(f"{where}.{key} {value!r} in {text!r}", value in text, how == "has")
            elif key.endswith("cites"):
                self.among(f"{where}.{key}", got[key], value)
            else:
                self.same(f"{where}.{key}", got[key], value)


@pytest.mark.parametrize(("content", "case"), cases())
def test_scenario(knowledge_base: KnowledgeBase, content: dict, case: dict) -> None:
    answer = ask(knowledge_base, content, case)
    fits_itself(answer)
    expect = plain(case["expect"])
    compare = Comparison()
    fees = {fee["for"]: fee for fee in answer.get("fees", ())}
    steps = {step["step"]: step for step in answer["steps"]}
    for name, wanted in expect.items():
        match name:
            case "extension" | "permanent" | "appeal" | "reopening":
                compare.part(name, answer[name], wanted)
            case "regime":
                compare.same(name, answer[name], wanted)
            case "unknown_facts" | "rests_on":
                compare.among(name, answer[name], wanted)
            case "all_unknown":
                compare.same("unknown_facts", answer["unknown_facts"], wanted)
            case "documents":
                kinds = {each["document"] for each in answer["documents"]}
                compare.among("documents", kinds, wanted.get("on", ()))
                compare.same("documents not to be there", kinds & set(wanted.get("off", ())), set())
            case "steps":
                for step, fields in wanted.items():
                    if fields == "absent" or step not in steps:
                        compare.same(f"steps.{step}", "present" if step in steps else "absent", fields)
                    else:
                        compare.part(f"steps.{step}", steps[step], fields)
            case "fee_not_cited":
                for about, value in wanted.items():
                    compare.same(f"{name}.{about}", set(fees[about]["cites"]) & set(value), set())
            case "fees" | "fee_cites" | "fee_ranks" | "fee_notes":
                for about, value in wanted.items():
                    if name == "fee_cites":
                        compare.among(f"{name}.{about}", fees[about]["cites"], value)
                    elif name == "fee_notes":
                        compare.same(f"{value!r} in {fees[about]['note']!r}", value in fees[about]["note"], True)
                    else:
                        field = "amount" if name == "fees" else "rank"
                        compare.same(f"{name}.{about}", fees[about][field], value)
    told = [*compare.wrong, f"arithmetic: {case.get('arithmetic', '-')}", f"sources: {case['sources']}"]
    assert not compare.wrong, "\n".join(told)


def fits_itself(answer: dict[str, Any]) -> None:
    """What interface.md says of every answer."""
    for step in answer["steps"]:
        assert step["text"], step
        assert step["cites"], step
        assert step["from"] is None or step["by"] is None or step["from"] <= step["by"] or step["step"] == "extend"
    days = [max(step["from"] or step["by"] or "9999", answer["on"]) for step in answer["steps"]]
    assert days == sorted(days), "the steps are in order of time"
    for each in (*answer.get("fees", ()), *answer.get("documents", ())):
        assert each["cites"], each
    extension = answer["extension"]
    if "possible" in extension:
        assert extension["latest"] == answer["permanent"]["latest"]
        assert (extension["earliest"] is None) == (extension["latest"] is None)
    if extension.get("must_apply"):
        assert extension["latest"] is not None or "permits[0].to" in answer["unknown_facts"]


# Every ground, in every time: a sentence that is lacking in one language raises KeyError.

DAYS = [date(year, month, 1) for year, month in ((2001, 5), (2010, 5), (2011, 5), (2012, 9), (2016, 2), (2016, 5))]
DAYS += [date(2017, 5, 1), date(2026, 5, 1)]
PASSPORTS: tuple[dict | None, ...] = (
    None,
    {"kind": "none"},
    {"kind": "national", "expires": "2026-10-01"},
    {"kind": "aliens", "expires": "2036-10-01"},
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ground", [*get_args(Ground), None])
def test_there_are_words_for_whatever_the_rules_say(knowledge_base: KnowledgeBase, ground, language) -> None:
    words = Words(language)
    passports, refused = itertools.cycle(PASSPORTS), itertools.cycle(("permanent", "extension"))
    late = itertools.cycle(((False, False), (True, False), (True, True)))
    for day in DAYS:
        passport, of, (later, filed_late) = next(passports), next(refused), next(late)
        permit = {"from": f"{day.year - 4}-03-01", "to": f"{day.year}-08-31", "ground": ground}
        facts = {
            "born": f"{day.year - 18}-08-31",
            "permits": [{field: value for field, value in permit.items() if value}],
            "refusal": {"of": of, "decided": day.isoformat(), "received": day.isoformat()},
        }
        person = Applicant.model_validate({**facts, **({"passport": passport} if passport else {})})
        on = day.replace(month=10) if later else day
        plan = knowledge_base.plan(person, on=on, filed=on if filed_late else day, language=language)
        lines = [*plan_text(words, plan, applicant=person)]
        lines += refused_text(words, knowledge_base.refused(person, on=on, language=language), applicant=person)
        assert all(sum(len(text) for text, _ in line) <= 80 for line in lines)


def test_a_regime_that_is_chosen_brings_its_own_forms_and_checklist(knowledge_base: KnowledgeBase) -> None:
    """What goes by the rules goes by the first day of the regime asked about; windows and fees go by the day."""
    person = Applicant.model_validate({"permits": [{"ground": "employee", "from": "2010-09-01", "to": "2014-08-31"}]})
    filed = date(2014, 7, 1)
    own = knowledge_base.plan(person, on=filed)
    other = knowledge_base.plan(person, on=filed, regime="eight_years")
    assert (own.permanent.form, len(own.documents)) == ("TU4", 0)
    assert (other.regime, other.permanent.form) == ("eight_years", "TU1-4")
    assert {document.document_ for document in other.documents} >= {"fee_receipt", "danish"}
    assert own.extension.earliest == other.extension.earliest == date(2014, 6, 30)
    assert own.fees == other.fees


@pytest.mark.parametrize("stem", sorted(files()))
def test_the_file_is_in_order(stem: str) -> None:
    content = files()[stem]
    assert content["topic"] == stem
    assert not set(content) - {"topic", "command", "on", "filed", "base", "cases"}
    assert [name for name, count in Counter(case["name"] for case in content["cases"]).items() if count > 1] == []
    for case in content["cases"]:
        assert not set(case) - {"name", "sources", "arithmetic", "on", "filed", "reading", "applicant", "expect"}
        assert case["sources"]
        assert case["expect"]
