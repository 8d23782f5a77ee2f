"""The changes that a person could make, as what they do to the applicant's file.

Each change is an edit of the file, done on a day. The facts by which the edited file differs from the plain one
are what the change means to the rules, so that nothing about the law is said here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, get_args

from bridge.answers import ChangeKind
from bridge.applicant import Applicant, Benefit, Debt, Exam, ExamName, Job, ListOf, Membership
from bridge.engine import LimitReached
from bridge.facts import Fact, entry_name, path_of
from bridge.waiting import income_ahead, replaced

#: More public debts than this are more than a person can be advised on at once.
MOST_DEBTS: Final = 10

#: A full-time week in hundredths of an hour, as agreements in Denmark have it.
_FULL_TIME: Final = 37 * 100


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `what` is as in the interface: an exam, the place of a debt or benefit, or the field it is about."""

    kind: ChangeKind
    what: str

    @property
    def name(self) -> str:
        """The constant that stands for the change in the rules."""
        return f"{self.kind}_{self.what}".replace("[", "_").replace("]", "")

    @property
    def place(self) -> int:
        """The number of the entry that the change is about."""
        return int(self.what.partition("[")[2].rstrip("]"))

    def apply(self, applicant: Applicant, done: date, until: date, amount: int) -> Applicant:
        """The applicant once the change has been made on day `done`, as of day `until`.

        `amount` is the yearly income to earn, in øre.
        """
        match self.kind:
            case "pass_exam":
                exam = Exam.model_validate({"exam": self.what, "passed": done.isoformat()})
                return _with(applicant, "exams", exam)
            case "pay_debt" | "arrange_debt":
                settled: dict[str, object] = {"overdue": False}
                if self.kind == "arrange_debt":
                    settled = {"arrangement": "extension_of_payment"}
                return _edited(applicant, "debts", self.place, settled)
            case "end_benefit":
                assert applicant.benefits is not None
                begun = applicant.benefits.known[self.place].from_ or done
                return _edited(applicant, "benefits", self.place, {"to": max(begun, done - timedelta(days=1))})
            case "get_job":
                job = Job.model_validate(
                    {
                        "kind": "employee",
                        "from": done.isoformat(),
                        "hours_per_week": _FULL_TIME // 100,
                        "permanent": True,
                        "terminated": False,
                        "continues": True,
                    }
                )
                return _with(applicant, "work", job)
            case "join_organisation":
                membership = Membership.model_validate({"kind": "organisation", "from": done.isoformat()})
                return _with(applicant, "active_citizenship", membership)
            case "raise_income":
                return raised(applicant, done, until, amount)
            case "sign_declaration":
                return applicant.model_copy(update={"declaration_signed": True})
            case "live_in_denmark":
                return applicant.model_copy(update={"lives_in_denmark": True})
            case "restore_conditions":
                return applicant.model_copy(update={"permit_conditions_met": True})


def raised(applicant: Applicant, done: date, until: date, amount: int) -> Applicant:
    """The applicant with at least `amount` earned in every year that ends after day `done`, as far as anybody looks.

    What is earned in the year of `until` and the next one decides nothing on that day, but tells when time will help.
    """
    incomes = {**(applicant.income or {}), **income_ahead(applicant, done, until)}
    for year in range(done.year, until.year + 2):
        if date(year, 12, 31) > done:
            incomes[year] = max(amount, incomes.get(year) or 0)
    return applicant.model_copy(update={"income": incomes})


def _with(applicant: Applicant, field: str, entry: object) -> Applicant:
    listed: ListOf[object] = getattr(applicant, field) or ListOf(True)
    return applicant.model_copy(update={field: ListOf(listed.complete, (*listed.known, entry))})


def _edited(applicant: Applicant, field: str, place: int, update: dict[str, object]) -> Applicant:
    listed = getattr(applicant, field)
    return applicant.model_copy(update={field: replaced(listed, place, listed.known[place].model_copy(update=update))})


def offered(applicant: Applicant, on: date, overdue: Iterable[str]) -> list[Change]:
    """The changes that this person could make on day `on`; `overdue` are the constants of the debts that hinder.

    Raises LimitReached where there are more than `MOST_DEBTS` of these.
    """
    changes = [Change("pass_exam", exam) for exam in get_args(ExamName) if not _passed(applicant, exam, on)]
    debts = sorted(set(overdue))
    if len(debts) > MOST_DEBTS:
        raise LimitReached("option-limit-debts", MOST_DEBTS)
    known: tuple[Debt, ...] = applicant.debts.known if applicant.debts else ()
    for place, debt in enumerate(known):
        if entry_name("debts", place) in debts:
            changes.append(Change("pay_debt", f"debts[{place}]"))
            if debt.arrangement != "extension_of_payment":
                changes.append(Change("arrange_debt", f"debts[{place}]"))
    benefits: tuple[Benefit, ...] = applicant.benefits.known if applicant.benefits else ()
    for place, benefit in enumerate(benefits):
        if (benefit.from_ is None or benefit.from_ <= on) and (benefit.to is None or benefit.to >= on):
            changes.append(Change("end_benefit", f"benefits[{place}]"))
    changes += [
        Change("get_job", "work"),
        Change("join_organisation", "active_citizenship"),
        Change("raise_income", "income"),
    ]
    if not applicant.declaration_signed:
        changes.append(Change("sign_declaration", "declaration_signed"))
    if not applicant.lives_in_denmark:
        changes.append(Change("live_in_denmark", "lives_in_denmark"))
    if not applicant.permit_conditions_met:
        changes.append(Change("restore_conditions", "permit_conditions_met"))
    return changes


def _passed(applicant: Applicant, exam: str, on: date) -> bool:
    known: tuple[Exam, ...] = applicant.exams.known if applicant.exams else ()
    return any(each.exam == exam and each.passed is not None and each.passed <= on for each in known)


def shared_facts(case: int, plain: list[Fact], edited: dict[str, list[Fact]]) -> str:
    """The facts of a case as rules: what a change adds holds where it is done, what it takes away where it is not.

    `edited` holds, by the name of a change, the facts of the file once it has been made. An entry that a change adds
    is named after it, and what is said of it always stands: only that there is such an entry hangs on the change.
    """
    base = set(plain)
    taken: dict[Fact, list[str]] = {}
    lines = []
    for name, found in edited.items():
        changed = set(found)
        for fact in plain:
            if fact not in changed:
                taken.setdefault(fact, []).append(name)
        added = [fact for fact in found if fact not in base]
        new = {fact[1] for fact in added if len(fact) == 2 and path_of(str(fact[1])) is not None}
        for fact in added:
            if len(fact) == 3 and fact[1] in new:
                lines.append(_rule(case, (fact[0], name, fact[2]), ""))
            else:
                given = (fact[0], name) if len(fact) == 2 and fact[1] in new else fact
                lines.append(_rule(case, given, f"done({name})"))
    for fact in plain:
        lines.append(_rule(case, fact, ", ".join(f"not done({name})" for name in taken.get(fact, ()))))
    return "\n".join(lines)


def _rule(case: int, fact: Fact, body: str) -> str:
    name, *arguments = fact
    head = f"{name}({','.join(map(str, (case, *arguments)))})"
    return f"{head} :- {body}." if body else f"{head}."
