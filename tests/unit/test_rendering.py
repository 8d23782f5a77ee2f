"""Answers as text: what stands first, in which order and width, in both languages."""

import re
from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from bridge.answers import (
    ChangeAnswer,
    ChangeKind,
    CheckAnswer,
    KnowledgeBaseVersion,
    NeedAnswer,
    NeedOption,
    Reason,
    RequirementAnswer,
    RouteAnswer,
    Status,
    Verdict,
    Warning,
)
from bridge.applicant import Applicant
from explanations.check_text import check_text, rests_lines
from explanations.layout import Row, paragraph, plain, table, wrap
from explanations.need_text import need_text
from explanations.sentences import because, change_text, warning_text
from explanations.words import LANGUAGES, Language, Words

ON = date(2026, 11, 22)
DAY = ON.toordinal()
BASE = KnowledgeBaseVersion(version="1.0", digest="0123456789abcdef")
APPLICANT = Applicant.model_validate(
    {
        "work": [{"kind": "employee", "from": "2023-11-22"}],
        "debts": [{"kind": "tax", "amount": 12000}, {"kind": "day_care", "amount": 500}],
        "benefits": [{"kind": "cash_benefit", "from": "2025-01-01"}],
        "convictions": [{"sentence": "unconditional", "days": 200}],
    }
)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    language: Language = request.param
    return Words(language)


class Case:
    """Answers made by hand, with the sentences of one language."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def asked(
        self,
        requirement: str,
        status: Status,
        *reasons: Reason,
        until: date | None = None,
        cites: tuple[str, ...] = ("003.1",),
        facts: tuple[str, ...] = (),
        figures: tuple[str, ...] = (),
        parts: tuple[RequirementAnswer, ...] = (),
    ) -> RequirementAnswer:
        return RequirementAnswer(
            requirement=requirement,
            status=status,
            because=because(
                self.words,
                requirement,
                status,
                reasons,
                applicant=APPLICANT,
                unknown_facts=facts,
                missing_figures=figures,
                thresholds={"work_history": 48, "long_work": 54},
            ),
            cites=cites,
            until=until,
            unknown_facts=facts,
            missing_figures=figures,
            rests_on=tuple(each for each in cites if each.startswith("choice.") or each == "law.191"),
            parts=parts,
        )

    def danish(self) -> RequirementAnswer:
        reason = Reason("exam_level", "danish_1", 1, 2)
        return self.asked("danish", "missing", reason, cites=("003.12", "law.121"))

    def work(self) -> RequirementAnswer:
        return self.asked(
            "work_history",
            "missing",
            Reason("work_days", "none", 1096, 1278),
            until=date(2027, 5, 14),
            cites=("003.13", "law.41", "choice.2"),
        )

    def crime(self) -> RequirementAnswer:
        reason = Reason("excluded_by_sentence", "convictions_000", 200, 180)
        return self.asked("crime", "missing", reason, cites=("003.6", "law.191", "choice.4"))

    def supplementary(self) -> RequirementAnswer:
        income = Reason("income_sum", "none", 60_000_000, 63_947_750)
        return self.asked(
            "supplementary",
            "missing",
            Reason("tally", "none", 1, 2),
            cites=("law.124",),
            parts=(
                self.asked("active_citizenship", "met", Reason("citizenship_exam", "none", DAY - 900, 0)),
                self.asked("long_work", "missing", Reason("work_days", "none", 1000, 1461)),
                self.asked("income", "missing", income, until=date(2028, 1, 1)),
                self.asked("danish_3", "missing", Reason("exam_level", "danish_1", 1, 3)),
            ),
        )

    def age(self) -> RequirementAnswer:
        return self.asked("age", "met", Reason("age_years", "none", 41, 18), cites=("003.2",))

    def extend(self) -> Warning:
        latest = date(2027, 8, 30)
        earliest = date(2027, 5, 31)
        return Warning(
            warning="extend_permit",
            text=warning_text(self.words, "extend_permit", earliest=earliest, latest=latest),
            cites=("000.10",),
            earliest=earliest,
            latest=latest,
        )

    def keep(self) -> Warning:
        text = warning_text(self.words, "keep_until_decided")
        return Warning(warning="keep_until_decided", text=text, cites=("003.8", "003.10"))

    def route(
        self,
        verdict: Verdict,
        *requirements: RequirementAnswer,
        route: str = "ordinary",
        open: bool = True,
    ) -> RouteAnswer:
        return RouteAnswer(route=route, regime="eight_years", verdict=verdict, open=open, requirements=requirements)

    def check(self, verdict: Verdict, *routes: RouteAnswer, **others: Any) -> CheckAnswer:
        told = [each for route in routes for each in route.requirements]
        answer: dict[str, Any] = {
            "applicant": "amina",
            "on": ON,
            "filed": ON,
            "regime": "eight_years",
            "verdict": verdict,
            "routes": routes,
            "unknown_facts": tuple(dict.fromkeys(path for each in told for path in each.unknown_facts)),
            "missing_figures": (),
            "rests_on": tuple(dict.fromkeys(path for each in told for path in each.rests_on)),
            "warnings": (self.extend(),),
            "knowledge_base": BASE,
        }
        return CheckAnswer(**answer | others)

    def eu(self) -> RouteAnswer:
        facts = ("eu_citizen_or_family",)
        right = self.asked("eu_right", "unknown", facts=facts, cites=("law.154",))
        return self.route("undetermined", right, route="eu")

    def ties(self) -> RouteAnswer:
        ties = self.asked("ties", "unknown", facts=("strong_ties",), cites=("law.147",))
        return self.route("undetermined", self.danish(), ties, route="strong_ties")

    def closed(self) -> RouteAnswer:
        gate = self.asked("eu_right", "missing", Reason("no_eu_right", "none", 0, 0))
        return self.route("not_eligible", gate, route="eu", open=False)

    def not_yet(self) -> CheckAnswer:
        """Two things are missing, and a longer way misses more."""
        three = Reason("exam_level", "danish_1", 1, 3)
        return self.check(
            "not_eligible",
            self.route("not_eligible", self.age(), self.danish(), self.work()),
            self.route(
                "not_eligible",
                self.danish(),
                self.work(),
                self.asked("danish_3", "missing", three),
                route="fast",
            ),
            self.closed(),
        )

    def checks(self) -> dict[str, CheckAnswer]:
        """An answer of `check` of every kind."""
        small = self.asked("public_benefits", "assessment", Reason("small_benefit", "none", 0, 0))
        exempt = self.asked("current_work", "exempt", Reason("pension", "none", 0, 0))
        unknown = self.asked(
            "work_history",
            "unknown",
            facts=("work[0].hours_per_week", "pension"),
            cites=("003.13",),
        )
        figure = self.asked(
            "income",
            "unknown",
            Reason("income_sum", "none", 65_000_000, 70_000_000),
            figures=("income.2026",),
        )
        identity = Reason("identity_obstructed", "false_name", 0, 0)
        return {
            "eligible": self.check("eligible", self.route("eligible", self.age(), exempt), warnings=(self.keep(),)),
            "eligible the other way": self.check(
                "eligible",
                self.route("not_eligible", self.danish()),
                self.route("eligible", self.age(), route="fast"),
            ),
            "decided later": self.check("eligible", self.route("eligible", self.age()), filed=date(2026, 1, 5)),
            "two things": self.not_yet(),
            "a day": self.check("not_eligible", self.route("not_eligible", self.work()), self.closed()),
            "supplementary": self.check("not_eligible", self.route("not_eligible", self.work(), self.supplementary())),
            "never": self.check("not_eligible", self.route("not_eligible", self.crime(), self.work())),
            "identity": self.check(
                "not_eligible",
                self.route("not_eligible", self.asked("identity", "missing", identity)),
            ),
            "undetermined": self.check(
                "undetermined",
                self.route("undetermined", self.age(), unknown, self.danish()),
                self.ties(),
                self.eu(),
            ),
            "only other ways": self.check(
                "undetermined", self.route("not_eligible", self.danish()), self.ties(), self.eu()
            ),
            "a figure": self.check(
                "undetermined",
                self.route("undetermined", figure),
                missing_figures=("income.2026",),
                figures={"income.2025": 331000.5},
            ),
            "assessment": self.check("assessment", self.route("assessment", self.age(), small), self.closed()),
            "not covered": self.check("not_eligible", regime=None, filed=date(2001, 3, 1)),
        }

    def change(
        self,
        change: ChangeKind,
        what: str,
        *alternatives: str,
        amount: int | None = None,
        cites: tuple[str, ...] = ("003.12",),
        by: date = date(2027, 5, 14),
    ) -> ChangeAnswer:
        answer: dict[str, Any] = {
            "change": change,
            "what": what,
            "alternatives": alternatives,
            "requirements": ("danish",),
            "by": by,
            "amount": amount and amount / 100,
            "text": change_text(self.words, change, what, alternatives, amount, APPLICANT),
            "cites": cites,
        }
        return ChangeAnswer(**answer)

    def option(self, day: date, *changes: ChangeAnswer, **others: Any) -> NeedOption:
        answer: dict[str, Any] = {
            "route": "ordinary",
            "regime": "eight_years",
            "date": day,
            "count": len(changes),
            "smallest": True,
            "earliest": True,
            "file": "new",
            "held_back_by": ("work_history",),
            "changes": changes,
        }
        return NeedOption(**answer | others)

    def need(self, *answers: NeedOption, **others: Any) -> NeedAnswer:
        answer: dict[str, Any] = {
            "applicant": "amina",
            "on": ON,
            "filed": ON,
            "regime": "eight_years",
            "already_eligible": False,
            "possible": bool(answers),
            "answers": answers,
            "assessment_now": False,
            "unknown_facts": (),
            "missing_figures": (),
            "rests_on": (),
            "warnings": (self.extend(), self.keep()),
            "blocked_by": (),
            "within_years": 15,
            "knowledge_base": BASE,
        }
        return NeedAnswer(**answer | others)

    def needs(self) -> dict[str, NeedAnswer]:
        """An answer of `need` of every kind."""
        day = date(2027, 5, 14)
        exam = self.change("pass_exam", "danish_2", "fvu_reading_2", "danish_3")
        debt = self.change("pay_debt", "debts[0]", "arrange_debt", amount=1_200_000, cites=("law.209",))
        job = self.change("get_job", "work")
        one = self.option(day, exam)
        sooner = self.option(date(2026, 12, 1), exam, debt, job, route="fast", held_back_by=("residence_time",))
        return {
            "one": self.need(one, all=(one, sooner, sooner, sooner), other_ways=3),
            "several": self.need(one, sooner, other_ways=2, rests_on=("choice.2", "law.191")),
            "waiting": self.need(self.option(day, held_back_by=("work_history", "income"))),
            "now": self.need(self.option(ON, exam), all=(one,)),
            "sooner now": self.need(self.option(day), self.option(ON, exam, debt), missing_figures=("income.2026",)),
            "income": self.need(
                self.option(
                    date(2029, 1, 1), exam, self.change("raise_income", "income", amount=100, by=date(2027, 1, 1))
                ),
            ),
            "pending": self.need(self.option(day, file="keep"), self.option(day, exam), filed=date(2026, 9, 1)),
            "pending now": self.need(self.option(ON, exam, file="keep"), filed=date(2026, 9, 1)),
            "already": self.need(already_eligible=True, possible=True, warnings=(self.keep(),)),
            "impossible": self.need(
                blocked_by=("crime", "charges", "in_time", "permit_conditions"),
                assessment_now=True,
            ),
            "impossible in the best case": self.need(unknown_facts=("pension",), blocked_by=("crime",)),
            "unsure": self.need(possible=None, unknown_facts=("work", "pension"), warnings=(self.extend(),)),
            "unsure figure": self.need(possible=None, missing_figures=("income.2026",)),
            "unsure both": self.need(possible=None, unknown_facts=("work",), missing_figures=("income.2026",)),
            "worst case": self.need(one, unknown_facts=("debts[0].kind",), missing_figures=("income.2027",)),
            "not covered": self.need(regime=None, filed=date(2001, 3, 1)),
        }


CHECKS = list(Case(Words("en")).checks())
NEEDS = list(Case(Words("en")).needs())


# The texts


@pytest.mark.parametrize("name", CHECKS)
def test_check(words: Words, name: str, snapshot: SnapshotAssertion) -> None:
    assert plain(check_text(words, Case(words).checks()[name], full=False)) == snapshot


@pytest.mark.parametrize("name", ["two things", "supplementary", "undetermined"])
def test_full_check(words: Words, name: str, snapshot: SnapshotAssertion) -> None:
    assert plain(check_text(words, Case(words).checks()[name], full=True)) == snapshot


@pytest.mark.parametrize("name", NEEDS)
def test_need(words: Words, name: str, snapshot: SnapshotAssertion) -> None:
    assert plain(need_text(words, Case(words).needs()[name], all_answers=False)) == snapshot


def test_need_of_all_ways(words: Words, snapshot: SnapshotAssertion) -> None:
    assert plain(need_text(words, Case(words).needs()["one"], all_answers=True)) == snapshot


def test_narrow(words: Words, snapshot: SnapshotAssertion) -> None:
    answer = Case(words).checks()["assessment"]
    assert plain(check_text(words, answer, full=False, width=60)) == snapshot


# What holds of every text


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider(words: Words, width: int) -> None:
    case = Case(words)
    for check in case.checks().values():
        for full in (False, True):
            within(check_text(words, check, full=full, width=width), width)
    for need in case.needs().values():
        for every in (False, True):
            within(need_text(words, need, all_answers=every, width=width), width)


def within(lines: Any, width: int) -> None:
    for line in plain(lines).split("\n"):
        assert len(line) <= width, line
        assert line == line.rstrip(), repr(line)


def test_no_name_of_a_status_or_route_is_shown() -> None:
    words = Words("en")
    case = Case(words)
    texts = [plain(check_text(words, each, full=True)) for each in case.checks().values()]
    texts += [plain(need_text(words, each, all_answers=True)) for each in case.needs().values()]
    forbidden = r"\b(undetermined|exempt|assessment|not_eligible|ordinary|fast|for good|excluded)\b"
    for text in texts:
        assert not re.search(forbidden, text)


def test_a_narrow_and_a_wide_text_say_the_same(words: Words) -> None:
    for check in Case(words).checks().values():
        told = [plain(check_text(words, check, full=False, width=w)).split() for w in (60, 100)]
        assert sorted(told[0]) == sorted(told[1])


# The headline


def headline(answer: CheckAnswer) -> str:
    return plain(check_text(Words("en"), answer, full=False, width=200)).split("\n")[2]


def test_the_route_nearest_to_success_decides_the_headline() -> None:
    case = Case(Words("en"))
    near = case.route("not_eligible", case.work(), route="fast")
    far = case.route("not_eligible", case.danish())
    answer = case.check("not_eligible", case.route("not_eligible", case.crime()), far, near)
    assert headline(answer) == "Not yet. From 14 May 2027 you meet the rules, if nothing else changes."


def test_a_day_is_promised_only_where_nothing_else_is_open() -> None:
    case = Case(Words("en"))
    unknown = case.asked("crime", "unknown", facts=("convictions",))
    answer = case.check("not_eligible", case.route("not_eligible", case.work(), unknown))
    assert headline(answer) == "Not yet. One thing is missing, and it needs only time."


@pytest.mark.parametrize(
    ("works", "danishes", "text"),
    [
        (0, 1, "Not yet. One thing is missing."),
        (0, 3, "Not yet. Three things are missing."),
        (1, 2, "Not yet. Three things are missing, and one of them needs only time."),
        (2, 1, "Not yet. Three things are missing, and two of them need only time."),
    ],
)
def test_what_needs_only_time_is_counted(works: int, danishes: int, text: str) -> None:
    case = Case(Words("en"))
    asked = [case.work()] * works + [case.danish()] * danishes
    assert headline(case.check("not_eligible", case.route("not_eligible", *asked))) == text


def test_answers_that_are_missing_are_counted_once() -> None:
    case = Case(Words("en"))
    facts = ("work", "pension")
    asked = [case.asked(name, "unknown", facts=facts) for name in ("work_history", "long_work")]
    answer = case.check("undetermined", case.route("undetermined", *asked), case.eu())
    assert headline(answer) == "We cannot say yet: three answers are missing."


def test_what_is_missing_comes_before_what_is_not_known() -> None:
    case = Case(Words("en"))
    lines = check_text(case.words, case.checks()["undetermined"], full=False, width=200)
    text = plain(lines)
    assert text.index("Danish") < text.index("not known") < text.index("EU rules")


def test_the_first_covered_day_is_told() -> None:
    case = Case(Words("en"))
    first = date(2017, 3, 15)
    expected = "The rules known here do not cover applications before 15 March 2017."
    check = check_text(case.words, case.checks()["not covered"], full=False, first_day=first)
    need = need_text(case.words, case.needs()["not covered"], all_answers=False, first_day=first)
    assert plain(check) == plain(need) == expected


def test_the_file_is_named() -> None:
    case = Case(Words("en"))
    check = check_text(case.words, case.not_yet(), full=False, file="amina.yaml")
    assert plain(check).endswith("Next: ophold need amina.yaml")
    need = need_text(case.words, case.needs()["one"], all_answers=False, file="amina.yaml")
    assert plain(need).endswith("3 other ways: ophold need amina.yaml --all")


def test_the_options_of_the_question_are_named() -> None:
    case = Case(Words("en"))
    again = "'the file.yaml' --on 2026-11-22 --set 'work[0].hours_per_week=37'"
    check = check_text(case.words, case.not_yet(), full=False, file=again, width=100)
    assert plain(check).endswith(f"\nNext: ophold need {again}")
    need = need_text(case.words, case.needs()["one"], all_answers=False, file="FILE --lang en")
    assert plain(need).endswith("3 other ways: ophold need FILE --lang en --all")
    nearer = case.needs()["one"].model_copy(update={"within_years": 2})
    need = need_text(case.words, nearer, all_answers=False, file="FILE")
    assert plain(need).endswith("3 other ways: ophold need FILE --within 2 --all")


def test_where_nothing_helps_no_step_leads_back() -> None:
    case = Case(Words("en"))
    never = case.checks()["never"]
    assert plain(check_text(case.words, never, full=False)).endswith("Next: ophold check FILE --full")
    assert plain(check_text(case.words, never, full=True)).endswith(
        "Nothing that you do and no waiting changes this under these rules."
    )


def test_a_row_of_the_short_form_has_few_sources() -> None:
    case = Case(Words("en"))
    cites = ("003.1", "003.2", "003.3", "003.4")
    work = case.asked("work_history", "missing", Reason("work_days", "none", 1, 1278), cites=cites)
    answer = case.check("not_eligible", case.route("not_eligible", work))
    short, full = (plain(check_text(case.words, answer, full=full)) for full in (False, True))
    assert "003.3" in short
    assert "003.4" not in short
    assert "003.4" in full


def test_what_an_answer_rests_on_is_sorted() -> None:
    told = plain(rests_lines(Words("en"), ["choice.10", "law.191", "choice.2", "law.20", "choice.2"], 200))
    assert "(choice.2, choice.10)" in told
    assert "(law.20, law.191)" in told


def test_a_figure_that_the_rules_know_is_not_called_unknown() -> None:
    case = Case(Words("en"))
    for known, said in (((), True), (("income.2029",), False)):
        text = plain(need_text(case.words, case.needs()["income"], all_answers=False, known_figures=known))
        assert ("The amount asked in 2029 is not known here" in text) is said


# Layout


def test_sources_stand_at_the_right() -> None:
    assert plain(paragraph("Short.", 20, sources=("a.1",))) == "Short.           a.1"
    assert plain(paragraph("Much too long for it.", 20, sources=("a.1", "b.2"))) == (
        "Much too long for\nit.         a.1, b.2"
    )
    assert plain(paragraph("Twelve words", 13, sources=("a.1",))) == "Twelve words\n          a.1"


def test_texts_stand_beside_their_labels() -> None:
    rows = [Row((("One", ""), ("yes", "")), "First."), Row((("Three", ""),), "Second.")]
    assert plain(table(rows, 60)) == "  One    yes  First.\n  Three       Second."
    assert plain(table(rows, 30)) == "  One    yes\n      First.\n  Three\n      Second."


def test_long_words_are_broken_and_commands_kept_whole() -> None:
    assert wrap("abcdefgh ij", 4) == ["abcd", "efgh", "ij"]
    assert wrap("Next: ophold need FILE --all", 24) == ["Next:", "ophold need FILE --all"]
    assert wrap("about 12,000 kr.", 13) == ["about", "12,000 kr."]
    assert wrap("your job no. 2 ends", 13) == ["your job", "no. 2 ends"]
    assert wrap("dit job nr. 2 slutter", 12) == ["dit job", "nr. 2", "slutter"]
    assert wrap("ask FILE --set 'a=b c'", 16) == ["ask FILE", "--set 'a=b c'"]
    assert table([], 80) == []
