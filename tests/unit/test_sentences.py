"""Sentences: every reason of the rules has one in both languages, and numbers never mislead."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

import pytest
from clingo.ast import ASTType
from fluent.syntax import FluentParser, ast

from bridge.answers import ChangeAnswer, ChangeKind, Reason, Warning
from bridge.applicant import Applicant, Requirement, fields_of, shape_at
from bridge.rules import RuleBase
from bridge.syntax import Rule
from explanations.sentences import (
    because,
    change_text,
    fact_name,
    fact_names,
    final,
    keep_text,
    regime_closes_text,
    warning_text,
)
from explanations.words import LANGUAGES, Language, Words, entries

Rules = tuple[Rule, ...]

FILES = ("reason", "requirement", "route", "regime", "warning", "change", "check", "need")
DAY = date(2024, 3, 1).toordinal()
APPLICANT = Applicant.model_validate(
    {
        "work": [{"kind": "employee", "from": "2020-01-01"}],
        "debts": [{"kind": "day_care", "amount": 500}, {"kind": "tax", "amount": 12000.5}],
        "benefits": [{"kind": "cash_benefit", "from": "2023-01-01"}],
        "convictions": [{"sentence": "suspended"}, {"sentence": "unconditional", "days": 200}],
        "exams": {"complete": False, "known": [{"exam": "danish_1"}]},
    }
)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    language: Language = request.param
    return Words(language)


@pytest.fixture
def english() -> Words:
    return Words("en")


def constants_at(rules: Rules, predicate: str, arity: int, place: int) -> Iterator[str]:
    """The constants that the rules can put at a place of a predicate."""
    heads = [rule.node for rule in rules if rule.head == f"{predicate}/{arity}"]
    if not heads:
        yield from values_of_input(predicate)
    for node in heads:
        term = node.head.atom.symbol.arguments[place]
        if term.ast_type is ASTType.SymbolicTerm:
            yield str(term)
        else:
            yield from constants_of(rules, str(term), node.body)


def constants_of(rules: Rules, variable: str, body: Any) -> Iterator[str]:
    for literal in body:
        if literal.sign or literal.atom.ast_type is not ASTType.SymbolicAtom:
            continue
        symbol = literal.atom.symbol
        for place, argument in enumerate(symbol.arguments):
            if str(argument) == variable:
                yield from constants_at(rules, symbol.name, len(symbol.arguments), place)
                return


def values_of_input(predicate: str) -> Iterator[str]:
    field = max((name for name in fields_of(Applicant) if predicate.startswith(name)), key=len)
    shape = shape_at((field, 0, predicate.removeprefix(field + "_")))
    assert shape is not None, predicate
    yield from shape.choices


def reasons_of_the_rules() -> list[tuple[str, str, str]]:
    """Every side, status and kind of reason that the rules can give."""
    rules = RuleBase.load().rules
    sides = (
        ("shortfall", "missing", "shortfall", 8),
        ("evidence", "met", "evidence", 8),
        ("exempt", "exempt", "exempt", 5),
        ("assessment", "assessment", "assessable", 5),
    )
    return [
        (side, status, kind)
        for side, status, predicate, arity in sides
        for kind in sorted(set(constants_at(rules, predicate, arity, 4)))
    ]


# Every reason has a sentence


def test_the_rules_give_reasons() -> None:
    assert {
        ("shortfall", "missing", "work_days"),
        ("shortfall", "missing", "excluded_by_sentence"),
        ("shortfall", "missing", "waiting_for_probation"),
        ("evidence", "met", "days_deducted"),
        ("exempt", "exempt", "pension"),
        ("assessment", "assessment", "will_to_integrate"),
    } <= set(reasons_of_the_rules())


@pytest.mark.parametrize("about", ["none", "danish_1", "work_000", "debts_001"])
@pytest.mark.parametrize(("side", "status", "kind"), [*reasons_of_the_rules(), ("assessment", "assessment", "tally")])
def test_every_reason_has_a_sentence(words: Words, side: str, status: Any, kind: str, about: str) -> None:
    assert f"reason-{side}-{kind}".replace("_", "-") in entries(words.language, "reason")
    for applicant in (None, APPLICANT):
        text = because(words, "danish", status, [Reason(kind, about, DAY, DAY + 400)], applicant=applicant)
        assert text.endswith(".")
        assert not text[0].islower()
        assert not re.search(r"[{}$_]|" + words.value("none"), text)
        assert text != words.words(f"reason-other-{status}")


@pytest.mark.parametrize("status", ["met", "missing", "exempt", "assessment", "unknown"])
def test_a_kind_without_a_sentence_gets_a_general_one(words: Words, status: Any) -> None:
    text = words.words(f"reason-other-{status}")
    assert because(words, "danish", status, []) == text
    assert because(words, "danish", status, [Reason("kind_of_tomorrow", "none", 1, 2)]) == text


@pytest.mark.parametrize("file", FILES)
def test_both_languages_say_the_same(file: str) -> None:
    assert set(entries("en", file)) == set(entries("da", file))
    for message, text in entries("en", file).items():
        used = [variables(each) for each in (text, entries("da", file)[message])]
        assert used[0] == used[1] or message in MORE_VARIABLES, message


MORE_VARIABLES = {
    "reason-gap",
    "check-not-yet",
    "need-impossible",
    "change-pass-exam",
    "change-also-exams",
    "reason-evidence-fine-only",
    "reason-evidence-job-lasts",
    "reason-shortfall-job-does-not-count",
}
"""Messages that choose a form by what the other language does not need to ask."""


def variables(text: str) -> set[str]:
    resource = FluentParser(with_spans=False).parse(text)
    assert not any(isinstance(entry, ast.Junk) for entry in resource.body), text
    return set(re.findall(r"\$(\w+)", text))


# Numbers


@pytest.mark.parametrize("need", [365, 366, 1276, 1277, 1278, 1279, 1280, 1461, 2922])
def test_months_and_gap_are_all_that_is_asked(english: Words, need: int) -> None:
    of = round(need / 30.4375)
    for have in range(need):
        text = because(english, "work_history", "missing", [Reason("work_days", "none", have, need)])
        assert f"{of} of the {of}" not in text
        counted = re.search(r"for (\d+) of the (\d+) months asked; about (\d+) months", text)
        if counted:
            assert int(counted[1]) + int(counted[3]) == int(counted[2]) == of


@pytest.mark.parametrize(
    ("have", "text"),
    [
        (0, "You have not worked full time in the last 4 years; 42 months are asked."),
        (
            9,
            "You have worked full time for less than 1 of the 42 months asked in the last 4 years.",
        ),
        (
            1096,
            "You have worked full time for 36 of the 42 months asked in the last 4 years; about 6 months are missing.",
        ),
        (
            1250,
            "You have worked full time for 41 of the 42 months asked in the last 4 years; about 1 month is missing.",
        ),
        (
            1275,
            "You have worked full time for 41 of the 42 months asked in the last 4 years; 3 days are missing.",
        ),
        (
            1277,
            "You have worked full time for 41 of the 42 months asked in the last 4 years; 1 day is missing.",
        ),
    ],
)
def test_work_is_told_in_months(english: Words, have: int, text: str) -> None:
    reason = Reason("work_days", "none", have, 1278)
    told = because(english, "work_history", "missing", [reason], thresholds={"work_history": 48})
    assert told == text


def test_the_window_is_told_in_years_and_months() -> None:
    reason = Reason("work_days", "none", 1000, 1461)
    told = because(Words("da"), "long_work", "missing", [reason], thresholds={"long_work": 54})
    assert told == (
        "Du har arbejdet på fuld tid i 32 af de 48 måneder, der kræves inden for de seneste 4 år "
        "og 6 måneder; der mangler cirka 1 år og 4 måneder."
    )


def test_residence_is_told_in_years(english: Words) -> None:
    reason = Reason("residence_days", "none", 2920, 2922)
    assert because(english, "residence_time", "missing", [reason]) == (
        "Your lawful residence counts 7 years and 11 months of the 8 years asked; 2 days are missing."
    )


def test_income_is_told_for_one_year() -> None:
    reason = Reason("income_sum", "none", 60_000_000, 63_947_750)
    assert because(Words("da"), "income", "missing", [reason]) == (
        "I de seneste to hele kalenderår tjente du i gennemsnit 300.000 kr. om året; "
        "der kræves 319.738,75 kr. om året, altså 19.738,75 kr. mere."
    )


def test_an_income_may_be_enough_although_the_amount_is_not_known(english: Words) -> None:
    reason = Reason("income_sum", "none", 80_000_000, 70_000_000)
    told = because(english, "income", "met", [reason], missing_figures=["income.2026"])
    assert told.endswith("The amount asked in 2026 is not known here, but your income is surely enough.")


@pytest.mark.parametrize(
    ("needs", "text"),
    [
        ([], "is not known here; if you know it, add --figure income.2026=AMOUNT."),
        ([640], "you earned 325,000 kr. a year on average."),
        ([640, 704], "it should lie between 320,000 kr. and 352,000 kr. a year"),
    ],
)
def test_a_figure_that_is_not_known_can_be_told(english: Words, needs: list[int], text: str) -> None:
    reasons = [Reason("income_sum", "none", 65_000_000, need * 100_000) for need in needs]
    told = because(english, "income", "unknown", reasons, missing_figures=["income.2026"])
    assert text in told
    assert "--figure income.2026=AMOUNT" in told


def test_what_goes_on_without_end_has_no_date(english: Words) -> None:
    never = date.max.toordinal()
    school = because(english, "schooling", "met", [Reason("no_school_gap", "none", never + 1, 0)])
    assert school == "You have been at school all along."
    permit = because(english, "in_time", "met", [Reason("permit_runs", "permits_000", never, DAY)])
    assert permit == "The application of 1 March 2024 comes while your permit runs."


# Names


@pytest.mark.parametrize(
    ("about", "applicant", "name"),
    [
        ("debts_001", APPLICANT, "Your debt no. 2 (taxes and levies) of 12,000.50 kr. is overdue."),
        ("debts_001", None, "Your debt no. 2 of 12,000.50 kr. is overdue."),
        ("work_000", APPLICANT, "Your job (employee) of 12,000.50 kr. is overdue."),
    ],
)
def test_entries_are_named(english: Words, about: str, applicant: Applicant | None, name: str) -> None:
    reason = Reason("overdue_debt", about, 1_200_050, 0)
    assert because(english, "public_debt", "missing", [reason], applicant=applicant) == name


def test_a_long_list_of_the_same_is_cut_short(english: Words) -> None:
    reasons = [Reason("overdue_debt", f"debts_{n:03d}", 1000 * n, 0) for n in range(1, 6)]
    told = because(english, "public_debt", "missing", reasons)
    assert told.count("overdue") == 3
    assert told.startswith("Your debt no. 6 of 50 kr.")
    assert told.endswith("There are 2 more like it.")


@pytest.mark.parametrize(
    ("requirement", "kind", "abouts", "text"),
    [
        (
            "identity",
            "identity_obstructed",
            ["false_name", "falsified_document"],
            "Your file names a false name and a falsified document: whoever has worked against establishing their own "
            "identity cannot be given permanent residence. Under these rules, no waiting changes that.",
        ),
        (
            "current_work",
            "job_does_not_count",
            ["work_000", "work_001"],
            "Your job no. 1 and job no. 2 do not count here: work of that kind does not, "
            "or no weekly hours are agreed.",
        ),
    ],
)
def test_one_sentence_names_several(english: Words, requirement: str, kind: str, abouts: list[str], text: str) -> None:
    assert because(english, requirement, "missing", [Reason(kind, about, 0, 0) for about in abouts]) == text


def test_points_are_told_block_by_block_the_missing_ones_last() -> None:
    reasons = [
        Reason("no_points_of_block", "basic", 0, 70),
        Reason("points_of_block", "supplementary", 15, 15),
        Reason("no_points_of_block", "active_citizenship", 0, 15),
        Reason("points_total", "none", 15, 100),
    ]
    assert because(Words("en"), "points", "missing", reasons) == (
        "You have 15 of the 100 points. That is 15 for the supplementary requirements. "
        "Still missing: 70 for the basic requirements (all or none) and 15 for active citizenship."
    )
    assert because(Words("da"), "points", "missing", reasons) == (
        "Du har 15 af de 100 point. Det er 15 for de supplerende krav. "
        "Der mangler endnu 70 for de grundlæggende betingelser (alle eller ingen) og 15 for aktivt medborgerskab."
    )


def test_what_never_changes_is_said(words: Words) -> None:
    for kind in ("excluded_by_sentence", "excluded_by_offence", "identity_obstructed", "earlier_permit_days"):
        told = because(words, "crime", "missing", [Reason(kind, "convictions_001", 200, 180)])
        assert final(words, told)
    told = because(words, "crime", "missing", [Reason("still_serving", "convictions_001", 0, 0)])
    assert not final(words, told)


def test_unknown_facts_are_named(english: Words) -> None:
    facts = ["work[0].hours_per_week", "debts[1].kind", "income.2025", "exams", "studies"]
    told = because(english, "work_history", "unknown", [], unknown_facts=facts, applicant=APPLICANT)
    assert told == (
        "Your file does not yet say: the agreed hours a week, kind of debt (debt no. 2), "
        "your taxable income of 2025, which exams you have passed (there may be more than your list holds) "
        "and your schools and educations."
    )


def test_many_unknown_facts_are_counted(english: Words) -> None:
    names = fact_names(english, [f"work[{n}].from" for n in range(9)])
    assert len(names) == 6
    assert names[-1] == "4 more"


def test_a_fact_without_a_label_keeps_its_path(english: Words) -> None:
    assert fact_name(english, "field_of_tomorrow") == "field_of_tomorrow"


def test_labels_are_short(words: Words) -> None:
    most = 16 if words.language == "da" else 14
    for name in get_args(Requirement):
        message = "requirement-" + name.replace("_", "-")
        assert len(words.words(message)) <= most
        assert words.words(message + "-long")


# Warnings and changes


@pytest.mark.parametrize("kind", get_args(Warning.model_fields["warning"].annotation))
def test_every_warning_has_a_text(words: Words, kind: str) -> None:
    if kind == "regime_closes":
        assert "2012-07-01" in regime_closes_text(words, "points", date(2012, 6, 30), date(2012, 7, 1))
        return
    regimes = ("points", "six_years", "eight_years") if kind == "regime_start_uncertain" else (None,)
    for regime in regimes:
        assert warning_text(words, kind, latest=date(2027, 8, 30), regime=regime).endswith(".")
    if regimes != (None,):
        return
    for latest in (date(2027, 8, 30), None):
        for earliest in (date(2027, 5, 31), None):
            assert warning_text(words, kind, earliest=earliest, latest=latest).endswith(".")


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (
            {"earliest": date(2027, 5, 31)},
            "Your permit ends on 31 August 2027: ask for an extension between 31 May and 30 August.",
        ),
        (
            {"earliest": date(2026, 12, 1)},
            "Your permit ends on 31 August 2027: ask for an extension between 1 December 2026 and 30 August.",
        ),
        (
            {"earliest": date(2027, 5, 31), "on": date(2027, 6, 1)},
            "Your permit ends on 31 August 2027: ask for an extension no later than 30 August.",
        ),
        ({}, "Your permit ends on 31 August 2027: ask for an extension no later than 30 August."),
        (
            {"on": date(2027, 8, 31)},
            "Your permit ends on 31 August 2027; the last day to ask for an extension was 30 August.",
        ),
    ],
)
def test_the_days_of_an_extension(english: Words, days: dict[str, date], text: str) -> None:
    assert warning_text(english, "extend_permit", latest=date(2027, 8, 30), **days) == text


@pytest.mark.parametrize(
    ("keeps", "english", "danish"),
    [
        (
            ("job", "permit", "benefits"),
            "Keep your job and your permit, and take no cash benefit, until the case is decided.",
            "Behold dit job og din tilladelse, og modtag ikke kontanthjælp, indtil sagen er afgjort.",
        ),
        (
            ("job", "permit"),
            "Keep your job and your permit until the case is decided.",
            "Behold dit job og din tilladelse, indtil sagen er afgjort.",
        ),
        (
            ("job", "benefits"),
            "Keep your job, and take no cash benefit, until the case is decided.",
            "Behold dit job, og modtag ikke kontanthjælp, indtil sagen er afgjort.",
        ),
        (
            ("permit", "benefits"),
            "Keep your permit, and take no cash benefit, until the case is decided.",
            "Behold din tilladelse, og modtag ikke kontanthjælp, indtil sagen er afgjort.",
        ),
        (("job",), "Keep your job until the case is decided.", "Behold dit job, indtil sagen er afgjort."),
        (("permit",), "Keep your permit until the case is decided.", "Behold din tilladelse, indtil sagen er afgjort."),
        (
            ("benefits",),
            "Take no cash benefit until the case is decided.",
            "Modtag ikke kontanthjælp, indtil sagen er afgjort.",
        ),
    ],
)
def test_what_to_keep(keeps: tuple[str, ...], english: str, danish: str) -> None:
    assert keep_text(Words("en"), keeps) == english
    assert keep_text(Words("da"), keeps) == danish


def test_the_years_of_an_income(english: Words) -> None:
    told = [change_text(english, "raise_income", "income", (), 100, years=years) for years in ([2026], [2026, 2027])]
    assert told == ["earn at least 1 kr. in 2026", "earn at least 1 kr. in 2026 and in 2027"]


@pytest.mark.parametrize("change", get_args(ChangeKind))
def test_every_change_has_a_text(words: Words, change: ChangeKind) -> None:
    assert get_args(ChangeAnswer.model_fields["change"].annotation) == get_args(ChangeKind)
    for what in ("danish_2", "debts[1]", "work"):
        for amount in (None, 1_200_050):
            text = change_text(words, change, what, (), amount, APPLICANT)
            assert text[0].islower()
            assert not re.search(r"[{}$_]", text)


@pytest.mark.parametrize(
    ("change", "what", "others", "amount", "text"),
    [
        (
            "pass_exam",
            "danish_2",
            ["fvu_reading_2", "fvu_reading_3", "danish_3"],
            None,
            "pass Prøve i Dansk 2 (FVU reading, step 2; FVU reading, step 3; or Prøve i Dansk 3 also count)",
        ),
        (
            "pass_exam",
            "danish_2",
            ["danish_3"],
            None,
            "pass Prøve i Dansk 2 (Prøve i Dansk 3 also counts)",
        ),
        (
            "pay_debt",
            "debts[1]",
            ["arrange_debt"],
            1_200_000,
            "pay your debt no. 2 (taxes and levies) of 12,000 kr. (or get an extension of payment)",
        ),
        (
            "arrange_debt",
            "debts[0]",
            ["pay_debt"],
            50_050,
            "get an extension of payment for your debt no. 1 (day-care) of 500.50 kr. (or pay it)",
        ),
        (
            "raise_income",
            "income",
            [],
            31_973_875,
            "earn at least 319,738.75 kr. in each of the two years before the decision",
        ),
        ("end_benefit", "benefits[0]", [], None, "stop taking cash benefit (kontanthjælp)"),
    ],
)
def test_changes(
    english: Words,
    change: ChangeKind,
    what: str,
    others: list[str],
    amount: int | None,
    text: str,
) -> None:
    assert change_text(english, change, what, others, amount, APPLICANT) == text
