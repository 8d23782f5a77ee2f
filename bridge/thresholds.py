"""What the numbers and lists in the tables of the law are: for each predicate its columns and where it belongs.

A predicate that is not named here is still shown, as it is written; a test notices it. Its sentence is the message
`rules-` and its name in explanations/, with the columns as arguments.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

#: The columns that say where a row belongs, and are no values of it.
PLACES: Final = ("regime", "route", "requirement")

#: The column that spans three arguments: year, month and day.
DAY: Final = "from"

#: The units of numbers; hours are in hundredths, amounts in øre.
UNITS: Final = ("years", "months", "days", "level", "count", "hours", "amount", "percent")


@dataclass(frozen=True)
class Meaning:
    """The columns of a predicate, and what it is about.

    A column is one of `PLACES`, a name of a value, or `from` for three arguments that are a date. The last part of the
    name of a number is its unit, one of `UNITS`.
    `requirements` are those that the row belongs to where no column says so; without any it belongs to the regime.
    `cites` is the thing under which its sources stand, where that is not the requirement. `listed` is the column of
    which all values are told in one sentence. `between` are two columns of numbers: the row is about what lies between.
    """

    columns: tuple[str, ...]
    requirements: tuple[str, ...] = ()
    cites: str | None = None
    listed: str | None = None
    between: tuple[str, ...] = ()

    @property
    def arity(self) -> int:
        """How many arguments the predicate has."""
        return sum(3 if column == DAY else 1 for column in self.columns)


_WORK: Final = ("work_history", "long_work")
_OLDER_WORK: Final = ("integration_test", "steady_work")

#: The predicates of the tables in regimes/, in the order in which a requirement tells them.
OF_REGIMES: Final[Mapping[str, Meaning]] = {
    "may_have_begun": Meaning(("regime", DAY), cites="start_uncertain"),
    "may_begin_only": Meaning(("regime", DAY), cites="start_uncertain"),
    "examined_also": Meaning(("regime", "other_regime", DAY)),
    "open_if_filed_from": Meaning(("regime", "route", DAY)),
    "asked_if_filed_from": Meaning(("regime", "requirement", DAY)),
    "asked_if_decided_from": Meaning(("regime", "requirement", DAY)),
    "group_needs": Meaning(("regime", "route", "requirement", "count")),
    "part": Meaning(("regime", "route", "requirement", "part"), listed="part"),
    "asks_age": Meaning(("regime", "route", "years"), ("age",)),
    "asks_younger": Meaning(("regime", "route", "years"), ("age",), cites="too_old_at_filing"),
    "asks_residence": Meaning(("regime", "route", "years"), ("residence_time",)),
    "asks_residence_of_tie": Meaning(("regime", "route", "tie", "years"), ("residence_time",), cites="ties"),
    "residence_basis": Meaning(("regime", "route", "basis"), ("residence_time",), cites="no_permit_counts"),
    "asks_danish": Meaning(("regime", "requirement", "level")),
    "asks_work": Meaning(("regime", "requirement", "months", "window_months")),
    "asks_work_ever": Meaning(("regime", "requirement", "months")),
    "full_time_hours": Meaning(("regime", "hours"), (*_WORK, "integration_test", "schooling")),
    "part_time_hours": Meaning(("regime", "hours"), ("work_history", "current_work")),
    "counts_as_work": Meaning(("regime", "kind"), (*_WORK, "current_work", *_OLDER_WORK), listed="kind"),
    "counts_study": Meaning(("regime", "requirement", "study"), listed="study"),
    "asks_steady_work": Meaning(("regime", "years"), ("steady_work",)),
    "asks_earlier_permit": Meaning(("regime", "years"), ("earlier_permit",)),
    "eases": Meaning(("regime", "permit", "years", "requirement"), cites="will_to_integrate"),
    "points_needed": Meaning(("regime", "count"), ("points",)),
    "block_points": Meaning(("regime", "part", "count"), ("points",)),
    "carries_points": Meaning(("regime", "part"), ("points",), listed="part"),
    "citizenship_exam_from": Meaning(("regime", DAY), ("active_citizenship",), cites="citizenship_exam"),
    "asks_membership": Meaning(("regime", "days"), ("active_citizenship",), cites="membership_days"),
    "asks_no_benefit": Meaning(("regime", "years"), ("public_benefits",)),
    "excluding_sentence": Meaning(("regime", "days"), ("crime",), cites="excluded_by_sentence"),
    "excluding_sentence_for": Meaning(("regime", "offence", "days"), ("crime",), cites="excluded_by_offence"),
    "assesses_sentence": Meaning(("regime", "sentence"), ("crime",), cites="lesser_sentence", listed="sentence"),
    "remembered_wait": Meaning(
        ("regime", "sentence", "low_months", "high_months"), ("crime",), cites="lesser_sentence_remembered"
    ),
    "waits_from_judgment": Meaning(("regime", "sentence", "months"), ("crime",), cites="waiting_after_judgment"),
    "waits_from_release": Meaning(
        ("regime", "low_days", "high_days", "months"),
        ("crime",),
        cites="waiting_after_release",
        between=("low_days", "high_days"),
    ),
    "hindering_charge": Meaning(("regime", "charge"), ("charges",), cites="pending_charge", listed="charge"),
    "gate": Meaning(("regime", "route", "requirement")),
}

#: The predicates of parameters/ that hold in every regime.
OF_ALL: Final[Mapping[str, Meaning]] = {
    "counts_towards": Meaning(("basis", "permit"), ("residence_time",), listed="permit"),
    "kindred_ground": Meaning(("permit", "common_ground"), ("same_grounds",), listed="permit"),
    "earlier_permit_ground": Meaning(("permit",), ("earlier_permit",), listed="permit"),
    "completing_study": Meaning(("study",), ("danish_education",), listed="study"),
    "posting_allowed_years": Meaning(("years",), ("residence_time",)),
    "exam_level": Meaning(("exam", "level"), ("danish", "danish_3"), listed="exam"),
    "exams_together": Meaning(("first_exam", "second_exam", "level"), ("danish", "danish_3")),
    "public_debt_kind": Meaning(("debt",), ("public_debt",), listed="debt"),
    "excused_beyond_control": Meaning(("debt",), ("public_debt",), listed="debt"),
    "extension_cap": Meaning(("amount",), ("public_debt",)),
    "hindering_benefit": Meaning(("benefit",), ("public_benefits",), listed="benefit"),
    "small_benefit": Meaning(("amount",), ("public_benefits",)),
    "yearly_growth_percent": Meaning(("requirement", "percent")),
    "school_kind": Meaning(("school",), ("schooling",), listed="school"),
    "summer_month": Meaning(("calendar_month",), ("schooling",), listed="calendar_month"),
}

#: What is told elsewhere: the days of a regime in its heading, and who is let off.
TOLD_ELSEWHERE: Final = frozenset({"in_force_from", "income_amount"})

#: What is no threshold of the law but a bound of the calendar.
TECHNICAL: Final = frozenset({"months_differ_by", "never_ends"})
