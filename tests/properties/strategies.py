"""Applicant files as plain data, varied around the places where the rules change their mind.

One generator makes them, from a `Chooser`: `Seeded` draws from a seed, `Drawn` from hypothesis, so that the same
files come as fast batches and as strategies that shrink. Everything starts from a file that meets every requirement
of the ordinary and of the fast route, and gets a few fields replaced.
"""

import copy
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple, Protocol, TypeVar

from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

Data = dict[str, Any]
T = TypeVar("T")

#: The known income amounts, in kroner.
AMOUNTS = {
    2015: 270000, 2016: 270000, 2017: 275400, 2018: 280908, 2019: 286526.16, 2020: 292256.68, 2021: 298101.82,
    2022: 301679.04, 2023: 309824.37, 2024: 319738.75,
}  # fmt: skip
CAP = 113850.57
EXAMS = [
    "danish_1", "danish_2", "danish_3", "fvu_reading_1", "fvu_reading_2", "fvu_reading_3", "above_danish_3",
    "school_danish_9", "general_danish_g", "english_at_danish_2", "active_citizen",
]  # fmt: skip
GROUNDS = [
    "spouse", "child", "other_family", "asylum", "employee", "pay_limit", "greencard", "study", "accompanying_family",
    "au_pair", "strong_ties", "exceptional_reasons", "eu", "ukraine_special",
]  # fmt: skip
LISTS = [
    "permits", "absences", "work", "studies", "exams", "active_citizenship", "convictions", "charges", "debts",
    "benefits", "identity_obstructed", "special_circumstances",
]  # fmt: skip


NEWEST = "eight_years"


class Question(NamedTuple):
    """A file, the decision day, the application day, and the regimes that it is examined under."""

    data: Data
    on: date
    filed: date
    regimes: tuple[str, ...] = (NEWEST,)

    @property
    def days(self) -> Data:
        """The days, and the regime where the application day is not to pick it, as `check` and `need` take them."""
        picked = len(self.regimes) > 1 or self.regimes == (NEWEST,)
        return {"on": self.on, "filed": self.filed, "regime": None if picked else self.regimes[0]}


class Chooser(Protocol):
    def number(self, low: int, high: int) -> int: ...

    def pick(self, options: Sequence[T]) -> T: ...


class Seeded:
    """Choices that a seed settles."""

    def __init__(self, seed: int | str) -> None:
        self.random = Random(seed)

    def number(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def pick(self, options: Sequence[T]) -> T:
        return options[self.random.randrange(len(options))]


class Drawn:
    """Choices that hypothesis draws, the first ones being the simplest."""

    def __init__(self, draw: Callable[[Any], Any]) -> None:
        self.draw = draw

    def number(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(0, len(options) - 1)]


# Days -----------------------------------------------------------------------------------------------------------


def ahead(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date:
    return day + relativedelta(years=years, months=months) + timedelta(days=days)


def iso(day: date) -> str:
    return day.isoformat()


def near(c: Chooser, day: date, most: int = 300) -> date:
    """The day, a neighbour, or one up to `most` days off, later rather than earlier."""
    return ahead(day, days=c.pick([0, 1, -1, 2, -2, 7, c.number(3, most), c.number(3, most), -c.number(3, most)]))


def amount_near(c: Chooser, year: int) -> float:
    """An income near the amount that is asked in a year, or far from it."""
    last = max(known for known in AMOUNTS if known <= max(year, min(AMOUNTS)))
    amount = AMOUNTS[last] * (1 + 0.05 * (year - last) if year > last else 1)
    choices = [amount, amount - 0.01, amount + 0.01, amount * 1.02, amount * 0.9, 0, 100000, 2 * amount, 500000]
    return round(c.pick(choices), 2)


# The fields, one by one. `on` is the decision day; each gives the value of its field. -----------------------------


def permits(c: Chooser, on: date) -> list[Data]:
    years = c.pick([8, 8, 8, 4, 4, 5, 9, 2, 1])
    start = near(c, ahead(on, years=-years))
    first: Data = {"ground": c.pick(["spouse", "employee", *GROUNDS]), "from": iso(start)}
    if c.number(0, 3) == 3:
        first["filed"] = iso(ahead(start, days=-c.number(0, 150)))
        if first["ground"] == "spouse" and c.number(0, 1):
            first["married"] = iso(near(c, date.fromisoformat(first["filed"]), 200))
    chain = [first]
    for _ in range(c.pick([0, 0, 1, 1, 2])):
        last = date.fromisoformat(chain[-1]["from"])
        room = (on - last).days
        if room < 60:
            break
        end = ahead(last, days=c.number(30, max(31, room + 60)))
        chain[-1]["to"] = iso(end)
        gap = c.pick([0, 0, 1, 1, 2, 3, 30, 120])
        following: Data = {"ground": c.pick([chain[-1]["ground"], *GROUNDS]), "from": iso(ahead(end, days=gap))}
        if gap > 1 or c.number(0, 3) == 3:
            filed = ahead(end, days=c.pick([0, 1, -1, -30, gap]))
            following["filed"] = iso(min(filed, ahead(end, days=gap)))
        if following["ground"] == "spouse" and c.number(0, 4) == 4:
            following["marriage"] = 2
        chain.append(following)
    last = date.fromisoformat(chain[-1]["from"])
    around = [
        on,
        ahead(on, days=-1),
        ahead(on, days=1),
        ahead(on, days=c.number(2, 400)),
        ahead(on, days=-c.number(2, 90)),
    ]
    end = c.pick([None, None, *around])
    if end is not None and end >= last:
        chain[-1]["to"] = iso(end)
    return chain


def absences(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.number(1, 2)):
        start = ahead(on, days=-c.number(1, 2000))
        end = ahead(start, days=c.pick([0, 1, 30, 200, 730, 731, 800]))
        made.append({"from": iso(start), "to": iso(end), "reason": c.pick(["other", "posted", "holiday", "other"])})
    return made


def job(c: Chooser, start: date, end: date | None) -> Data:
    made: Data = {
        "kind": c.pick(["employee"] * 6 + ["self_employed", "flexjob", "on_call", "wage_subsidy", "spouse_business"]),
        "from": iso(start),
        "hours_per_week": c.pick([37, 37, 30, 29.99, 20, 15, 10, 15.01, 0]),
    }
    if made["kind"] != "self_employed":
        made |= {"permanent": c.pick([True, True, False]), "terminated": False, "continues": c.pick([True, False])}
    elif c.number(0, 1):
        made["equated_with_full_time"] = True
    if end is not None:
        made["to"] = iso(max(start, end))
        if "terminated" in made and c.number(0, 2) == 2:
            made["terminated"] = True
    return made


def full_job(start: date, end: date | None = None) -> Data:
    made: Data = {"kind": "employee", "from": iso(start), "hours_per_week": 37}
    made |= {"permanent": True, "terminated": False, "continues": True}
    return made if end is None else made | {"to": iso(end)}


def work(c: Chooser, on: date) -> list[Data]:
    """A plain career with gaps, or a mixture of part-time jobs, around the windows' thresholds."""
    months = c.pick([42, 48, 48, 54, 12])
    start = near(c, ahead(on, months=-months))
    style = c.number(0, 4)
    if style == 0:
        return [full_job(min(start, on))]
    end = c.pick(
        [None, None, ahead(on, days=c.number(1, 200)), on, ahead(on, days=-1), ahead(on, days=-c.number(2, 90))]
    )
    if style <= 2:  # two full-time jobs with a gap between them
        start = min(start, ahead(on, days=-120))
        left = ahead(start, days=c.number(20, max(21, (on - start).days - 60)))
        back = ahead(left, days=c.pick([1, 2, 30, 181, 182, c.number(3, 400)]))
        second = job(c, back, end) if style == 2 else full_job(back, end if end and end >= back else None)
        return [full_job(start, left), second]
    made = [job(c, start, c.pick([None, end]))]
    for _ in range(c.number(1, 2)):
        begun = near(c, ahead(on, days=-c.number(0, 1500)), 200)
        made.append(job(c, begun, c.pick([None, end, ahead(begun, days=c.number(0, 500))])))
    return made


def studies(c: Chooser, on: date) -> list[Data]:
    """School, or a study that was, or will be, completed around the day, or both."""
    left = ahead(on, days=-c.number(1, 900))
    school = {"kind": "lower_secondary", "from": iso(ahead(left, years=-9)), "to": iso(left), "completed": True}
    return c.pick([[school], _soon_studies(c, on), [school, *_soon_studies(c, on)]])


def exams(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.number(0, 2)):
        passed = c.pick([on, ahead(on, days=-1), ahead(on, years=-1), date(2015, 12, 31), date(2016, 1, 1)])
        made.append(
            {"exam": c.pick(["danish_1", "danish_2", "danish_3", "active_citizen", *EXAMS]), "passed": iso(passed)}
        )
    return made


def active_citizenship(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.number(0, 2)):
        start = c.pick([ahead(on, days=-c.number(355, 375)), ahead(on, days=-c.number(1, 360))])
        end = c.pick([None, ahead(start, days=c.number(0, 370))])
        entry = {"kind": c.pick(["board", "organisation"]), "from": iso(start)}
        made.append(entry if end is None else entry | {"to": iso(end)})
    return made


def income(c: Chooser, on: date) -> dict[str, float]:
    return {
        str(year): amount_near(c, c.pick([on.year, year + 1]))
        for year in range(on.year - 2, on.year + c.pick([0, 0, 0, 1]))
    }


def convictions(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.pick([1, 1, 2])):
        sentence = c.pick(["suspended", "unconditional", "suspended_with_community_service", "fine"])
        months = {"suspended": 72, "suspended_with_community_service": 90, "fine": 12, "unconditional": 144}[sentence]
        days = c.pick([20, 59, 60, 61, 100, 179, 180, 400])
        if sentence == "unconditional" and days > 60:
            months = 180
        judgment = min(on, near(c, ahead(on, months=-months), 250))
        entry: Data = {"sentence": sentence, "judgment": iso(judgment)}
        if sentence != "fine":
            entry["days"] = days
        if c.number(0, 5) == 5:
            entry["offence"] = c.pick(["drugs", "state_security", "assault"])
        if sentence == "unconditional":
            released = ahead(judgment, days=c.pick([0, 20, 60]))
            if c.number(0, 4) != 4:
                entry["released"] = iso(released)
        elif sentence != "fine" and c.number(0, 2) == 2:
            entry["probation_ends"] = iso(near(c, on, 200))
        made.append(entry)
    return made


def charges(c: Chooser, on: date) -> list[Data]:
    entry: Data = {
        "since": iso(ahead(on, days=-c.number(0, 300))),
        "may_bring": c.pick(["suspended", "under_6_months", "6_months_or_more", "fine"]),
    }
    ended = c.pick([None, on, ahead(on, days=-1), ahead(on, days=c.number(1, 300))])
    if ended is not None and ended >= date.fromisoformat(entry["since"]):
        entry["ended"] = iso(ended)
    return [entry]


def debts(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.pick([1, 1, 2, 3])):
        entry: Data = {
            "kind": c.pick(["tax", "social_benefit", "child_support", "bank_loan", "student_loan", "tax"]),
            "amount": c.pick([5000, CAP, 113850.58, 60000, 53850.57, 53850.58, 0.01, 0]),
        }
        arrangement = c.pick(["none", "none", "extension_of_payment", "repayment_plan"])
        if arrangement != "none":
            entry["arrangement"] = arrangement
        if c.number(0, 7) == 7:
            entry["overdue"] = False
        if c.number(0, 7) == 7:
            entry["beyond_control"] = True
        made.append(entry)
    return made


def benefits(c: Chooser, on: date) -> list[Data]:
    made = []
    for _ in range(c.pick([1, 1, 2])):
        end = c.pick(
            [
                near(c, ahead(on, years=-4), 250),
                None,
                ahead(on, days=-c.number(1, 900)),
                ahead(on, days=c.number(0, 60)),
            ]
        )
        start = ahead(on if end is None else min(end, on), days=-c.number(0, 200))
        entry: Data = {
            "kind": c.pick(["cash_benefit", "start_help", "student_grant", "cash_benefit"]),
            "from": iso(start),
        }
        if end is not None:
            entry["to"] = iso(end)
        if c.number(0, 2) == 2:
            entry["amount"] = c.pick([999.99, 1000, 500, 499.99, 20000])
        if c.number(0, 7) == 7:
            entry["equated_with_pension"] = True
        made.append(entry)
    return made


def pension(c: Chooser, on: date) -> Data:
    return {"kind": c.pick(["old_age", "early"]), "from": iso(near(c, on, 200))}


def disability(c: Chooser, on: date) -> Data:
    matters = ["danish", "danish_3", "work_history", "current_work", "long_work", "income", "active_citizenship"]
    return {"documented": c.pick([True, True, False]), "prevents": [c.pick(matters) for _ in range(c.number(1, 2))]}


def special_circumstances(c: Chooser, on: date) -> list[Data]:
    affected = ["danish", "work_history", "income", "residence_time", "public_debt", "supplementary", "crime"]
    return [{"kind": c.pick(["authority_error", "wrong_guidance", "other"]), "affects": c.pick(affected)}]


def youth(c: Chooser, on: date) -> Data:
    """A person of 17 to 19 who went to school in Denmark and then studied, with or without a gap."""
    born = c.pick([near(c, ahead(on, years=-18), 200), near(c, ahead(on, years=-19), 300)])
    left = ahead(on, days=-c.number(200, 1000))
    studies: list[Data] = [
        {"kind": "lower_secondary", "from": iso(ahead(left, years=-9)), "to": iso(left), "completed": True}
    ]
    back = ahead(left, days=c.pick([1, 1, 40, 2, c.number(3, 120)]))
    following: Data = {"kind": c.pick(["upper_secondary", "vocational"]), "from": iso(back)}
    if c.number(0, 1):
        following["admitted"] = iso(ahead(left, days=-c.number(-2, 30)))
    following["completed"] = False
    if c.number(0, 2) == 2:
        following["to"] = iso(max(back, ahead(on, days=c.number(-100, 100))))
    studies.append(following)
    return {"born": iso(born), "studies": studies, "work": [], "income": {}, "active_citizenship": []}


# Whole files ------------------------------------------------------------------------------------------------------


def meets_all(on: date) -> Data:
    """A file that meets every requirement of the ordinary and of the fast route on the day."""
    return {
        "nothing_else": True,
        "born": iso(ahead(on, years=-35)),
        "lives_in_denmark": True,
        "permit_conditions_met": True,
        "permits": [{"ground": "spouse", "from": iso(ahead(on, years=-10))}],
        "work": [full_job(ahead(on, years=-7))],
        "exams": [
            {"exam": "danish_2", "passed": iso(ahead(on, years=-5))},
            {"exam": "danish_3", "passed": iso(ahead(on, years=-4))},
            {
                "exam": "active_citizen",
                "passed": iso(min(ahead(on, days=-30), max(date(2016, 6, 1), ahead(on, years=-2)))),
            },
        ],
        "income": {str(year): 600000 for year in range(on.year - 4, on.year)},
        "declaration_signed": True,
        "passport": {"kind": "national", "expires": iso(ahead(on, years=5))},
    }


LIST_MAKERS: dict[str, Callable[[Chooser, date], Any]] = {
    "permits": permits,
    "absences": absences,
    "work": work,
    "studies": studies,
    "exams": exams,
    "active_citizenship": active_citizenship,
    "convictions": convictions,
    "charges": charges,
    "debts": debts,
    "benefits": benefits,
    "special_circumstances": special_circumstances,
}
_MAKERS: dict[str, Callable[[Chooser, date], Any]] = {
    **LIST_MAKERS,
    "income": income,
    "pension": pension,
    "disability": disability,
    "declaration_signed": lambda c, on: False,
    "lives_in_denmark": lambda c, on: False,
    "permit_conditions_met": lambda c, on: False,
    "eu_citizen_or_family": lambda c, on: True,
    "strong_ties": lambda c, on: c.pick(["danish_parents", "former_danish_citizen", "danish_minority_argentina"]),
    "identity_obstructed": lambda c, on: ["false_name"],
    "born": lambda c, on: iso(near(c, ahead(on, years=-18), 250)),
}
#: The fields that a file gets replaced, the more often the more often they stand here.
_FIELDS = (
    ["permits", "work", "exams"] * 5
    + ["active_citizenship", "income", "debts", "benefits", "convictions"] * 3
    + ["absences", "pension", "charges", "declaration_signed", "disability", "special_circumstances"]
    + [
        "lives_in_denmark",
        "permit_conditions_met",
        "eu_citizen_or_family",
        "strong_ties",
        "identity_obstructed",
        "born",
    ]
)


def decision_day(c: Chooser) -> date:
    special = [
        date(2024, 9, 1), date(2024, 2, 29), date(2024, 7, 1), date(2024, 6, 30), date(2023, 12, 31),
        date(2025, 1, 1), date(2020, 3, 31), date(2019, 8, 30),
    ]  # fmt: skip
    return c.pick([*special, ahead(date(2018, 3, 1), days=c.number(0, 3500))])


def question(c: Chooser, *, fields: Sequence[str] = _FIELDS, most: int = 6, pending: bool = True) -> Question:
    """A complete file, with up to `most` fields that are replaced, and the days of a question about it."""
    on = decision_day(c)
    data = meets_all(on)
    if c.number(0, 14) == 14:
        data |= youth(c, on)
    for _ in range(c.number(1, most)):
        field = c.pick(fields)
        data[field] = _MAKERS[field](c, on)
    filed = on
    if pending and c.number(0, 4) == 4:
        filed = max(date(2017, 3, 15), ahead(on, days=-c.pick([1, 20, 100, 200, 300])))
    return Question(data, on, filed)


def mendable(c: Chooser) -> Question:
    """A complete file that a few changes and some days of waiting are likely to make eligible, and its question."""
    on = decision_day(c)
    data = meets_all(on)
    for field in ("exams", "active_citizenship", "income", "work"):  # what the supplementary requirements rest on
        if c.number(0, 2) < 2:
            data[field] = SOON[field](c, on)
    for field in (c.pick(list(SOON)) for _ in range(c.number(1, 3))):
        data[field] = SOON[field](c, on)
    if c.number(0, 3) == 3:
        field = c.pick(_FIELDS)
        data[field] = _MAKERS[field](c, on)
    filed = on
    if c.number(0, 3) == 3:
        filed = max(date(2017, 3, 15), ahead(on, days=-c.pick([1, 20, 100, 200, 300])))
    return Question(data, on, filed)


class Rules(NamedTuple):
    """A regime: its days, the years of residence on its routes, and the months of work with their windows."""

    first: date
    last: date
    years: Sequence[int]
    work: Sequence[tuple[int, int]]


OLDER = {
    "seven_years": Rules(date(2002, 7, 1), date(2010, 3, 25), [7, 7, 5, 3], [(30, 36), (36, 36)]),
    "points": Rules(date(2010, 3, 26), date(2012, 6, 30), [4], [(30, 36), (48, 54)]),
    "five_years": Rules(date(2012, 7, 1), date(2015, 12, 9), [5, 5, 8], [(36, 60)]),
    "six_years": Rules(date(2015, 12, 10), date(2017, 3, 14), [6, 6, 4], [(30, 36), (48, 54)]),
}
RULES = {**OLDER, NEWEST: Rules(date(2017, 3, 15), date(2030, 12, 31), [8, 8, 4], [(42, 48), (42, 48), (48, 54)])}
#: The yes and no that only the seven-year regime asks for.
INTEGRATION = ("introduction_programme_completed", "activation_completed", "connection_documented")


def older(c: Chooser) -> Question:
    """As `mendable`, asked about under one of the regimes before, in its time or in ours."""
    regime = c.pick(list(OLDER))
    rules = OLDER[regime]
    on = decision_day(c)
    if c.number(0, 1):
        on = ahead(rules.first, days=c.number(0, (rules.last - rules.first).days))
    if regime == "seven_years" and c.number(0, 4) == 4:  # shortly before the law changed
        on = ahead(c.pick([date(2003, 6, 11), date(2007, 5, 1)]), days=-c.number(1, 200))
    if regime == "points" and c.number(0, 3) == 3:  # decided after the points were done away with: under both
        filed, on = ahead(rules.last, days=-c.number(0, 200)), ahead(rules.last, days=c.number(1, 300))
        return Question(fit_for(c, on, c.pick([regime, "five_years"])), on, filed, (regime, "five_years"))
    filed = on if c.number(0, 3) < 3 else ahead(on, days=-c.pick([1, 20, 100, 300]))
    return Question(fit_for(c, on, regime), on, filed, (regime,))


def fit_for(c: Chooser, on: date, regime: str) -> Data:
    """A complete file that stands near the thresholds of a regime on the day."""
    rules = RULES[regime]
    data = meets_all(on)
    data |= dict.fromkeys(INTEGRATION, True)
    if c.number(0, 14) == 14:
        data |= youth(c, on)
    fields = [*SOON, "permits", "work", "exams", "studies"]
    for field in (c.pick(fields) for _ in range(c.number(1, 4))):
        if field == "permits":
            data[field] = _soon_permits(c, on, rules.years)
            if regime == "seven_years" and c.number(0, 1):
                before = ahead(date.fromisoformat(data[field][0]["from"]), days=-1)
                start = ahead(before, years=-2, days=c.number(-3, 3))
                data[field].insert(0, {"ground": c.pick(["study", "au_pair"]), "from": iso(start), "to": iso(before)})
                for permit in data[field][1:]:
                    permit["ground"] = c.pick(["asylum", "asylum", "employee"])
                data[field][-1]["ground"] = c.pick(["asylum", data[field][-1]["ground"]])
        elif field == "work":
            data[field] = _soon_work(c, on, rules.work)
        elif field == "studies":
            data[field] = _soon_studies(c, on)
        else:
            data[field] = SOON[field](c, on)
    if c.number(0, 3) == 3:
        field = c.pick([*_FIELDS, *INTEGRATION])
        data[field] = False if field in INTEGRATION else _MAKERS[field](c, on)
    return data


def _soon_studies(c: Chooser, on: date) -> list[Data]:
    """A study that was, or will be, completed around the day."""
    end = ahead(on, days=c.number(-400, 200))
    kind = c.pick(["vocational", "higher", "higher", "upper_secondary"])
    study: Data = {
        "kind": kind,
        "from": iso(ahead(end, years=-3)),
        "to": iso(end),
        "completed": c.pick([True, True, False]),
    }
    if c.number(0, 2) == 2:
        del study["to"]
        study["completed"] = False
    if c.number(0, 3) == 3:
        study["danish_programme"] = False
    return [study]


def _soon_permits(c: Chooser, on: date, years: Sequence[int] = (8, 8, 4)) -> list[Data]:
    """Permits whose years are complete in a while; the last one may end before that."""
    start = ahead(on, years=-c.pick(years), days=c.number(0, 340))
    ground = c.pick(["spouse", "employee", "asylum"])
    end = c.pick(
        [None, ahead(on, days=c.number(1, 60)), ahead(on, days=c.number(1, 400)), on, ahead(on, days=-c.number(2, 60))]
    )
    chain: list[Data] = [{"ground": ground, "from": iso(start)}]
    if c.number(0, 1):
        change = ahead(on, days=-c.number(-60, 800))
        chain = [{"ground": ground, "from": iso(start), "to": iso(change)}]
        if c.number(0, 3) == 3:  # too early for its own time: counted only once it has begun
            chain.append({"ground": "employee", "from": iso(ahead(change, days=1)), "filed": iso(start)})
        else:
            chain.append({"ground": c.pick([ground, "employee"]), "from": iso(ahead(change, days=1))})
    if end is not None and iso(end) >= chain[-1]["from"]:
        chain[-1]["to"] = iso(end)
    return chain


def _soon_work(c: Chooser, on: date, asked: Sequence[tuple[int, int]] = ((42, 48), (42, 48), (48, 54))) -> list[Data]:
    """Work whose months are complete in a while, if it goes on, or if a job is found."""
    months, window = c.pick(asked)
    wait = c.number(0, 340)
    begun = ahead(on, months=-months, days=wait)
    ending = c.pick([None, None, ahead(on, days=c.number(0, 200))])
    style = c.number(0, 5)
    if style == 0:
        return [full_job(begun, ending)]
    if style == 1:  # a gap that leaves the window in a while
        gap = c.number(150, 420)
        back = ahead(on, months=-window, days=wait)
        return [full_job(ahead(on, years=-9), ahead(back, days=-gap)), full_job(back, ending)]
    if style == 2:  # several short gaps
        jobs, start = [], ahead(on, months=-window - c.pick([0, 6]), days=c.number(0, 90))
        while start < ahead(on, days=-60):
            end = ahead(start, days=c.number(60, 500))
            jobs.append(full_job(start, end) if end < on else full_job(start, ending))
            start = ahead(end, days=c.number(2, 120))
        return jobs or [full_job(start)]
    if style == 3:  # part-time jobs that are full time together
        other = {**full_job(ahead(begun, days=c.number(0, 200)), ending), "hours_per_week": c.pick([10, 15, 14.99])}
        return [{**full_job(ahead(on, years=-6)), "hours_per_week": c.pick([15, 20])}, other]
    if style == 4:  # lost a job, or about to
        lost = ahead(on, days=c.number(-120, 120))
        begun = ahead(on, months=-months - c.pick([4, 10, 22]))
        return [{**full_job(begun, lost), "terminated": True}]
    first = full_job(begun, ahead(on, days=-c.number(1, 300)))  # a job that begins in a while
    return [first, full_job(ahead(on, days=c.number(1, 200)), ending and ahead(on, days=300))]


def _soon_exams(c: Chooser, on: date) -> list[Data]:
    passed = c.pick(
        [
            ["danish_1", "english_at_danish_2"], ["danish_2", "active_citizen"], ["danish_2", "english_at_danish_2"],
            ["danish_3", "active_citizen"], ["school_danish_9", "general_danish_g"],
        ]
    )  # fmt: skip
    days = [ahead(on, years=-1), ahead(on, years=-1), date(2015, 12, 31), ahead(on, days=c.number(1, 240))]
    return [{"exam": exam, "passed": iso(c.pick(days))} for exam in passed[: c.number(0, 2)]]


def _soon_membership(c: Chooser, on: date) -> list[Data]:
    made: list[Data] = [{"kind": "board", "from": iso(ahead(on, days=-c.number(0, 364)))}]
    if c.number(0, 1):
        made[0]["to"] = iso(ahead(date.fromisoformat(made[0]["from"]), days=c.number(0, 400)))
    if c.number(0, 2) == 2:
        made.append({"kind": "organisation", "from": iso(ahead(on, days=-c.number(-100, 200)))})
    return made[: c.number(0, 2)]


def _soon_income(c: Chooser, on: date) -> dict[str, float]:
    low = c.pick([0, 200000])
    last = c.pick([low, amount_near(c, on.year), amount_near(c, on.year + 1), 450000])
    made = {str(on.year - 2): low, str(on.year - 1): last}
    return made | ({str(on.year): amount_near(c, on.year + 1)} if c.number(0, 4) == 4 else {})


def _soon_convictions(c: Chooser, on: date) -> list[Data]:
    wait = c.number(0, 340)
    return [
        c.pick(
            [
                {"sentence": "suspended", "days": 30, "judgment": iso(ahead(on, years=-6, days=wait))},
                {
                    "sentence": "unconditional",
                    "days": c.pick([60, 20]),
                    "judgment": iso(ahead(on, years=-13)),
                    "released": iso(ahead(on, years=-12, days=wait)),
                },
                {
                    "sentence": "suspended_with_community_service",
                    "days": 40,
                    "judgment": iso(ahead(on, months=-91)),
                    "probation_ends": iso(ahead(on, days=wait)),
                },
            ]
        )
    ]


def _soon_benefits(c: Chooser, on: date) -> list[Data]:
    wait = c.number(0, 340)
    made: list[Data] = [
        {"kind": "cash_benefit", "from": iso(ahead(on, years=-5)), "to": iso(ahead(on, years=-4, days=wait))}
    ]
    if c.number(0, 2) == 2:
        small = {
            "kind": "start_help",
            "from": iso(ahead(on, years=-3)),
            "to": iso(ahead(on, years=-4, days=c.number(0, 300))),
        }
        made.append({**small, "from": iso(ahead(on, years=-6)), "amount": c.pick([500, 1500])})
    if c.number(0, 2) == 2:
        made.append({"kind": c.pick(["student_grant", "cash_benefit"]), "from": iso(ahead(on, days=-c.number(0, 90)))})
    return made


def _soon_absences(c: Chooser, on: date) -> list[Data]:
    start = ahead(on, days=c.number(-500, 60))
    return [{"from": iso(start), "to": iso(ahead(start, days=c.number(0, 120))), "reason": c.pick(["other", "posted"])}]


SOON: dict[str, Callable[[Chooser, date], Any]] = {
    "permits": _soon_permits,
    "work": _soon_work,
    "exams": _soon_exams,
    "active_citizenship": _soon_membership,
    "income": _soon_income,
    "convictions": _soon_convictions,
    "benefits": _soon_benefits,
    "absences": _soon_absences,
    "debts": debts,
    "charges": charges,
    "pension": lambda c, on: {"kind": "early", "from": iso(ahead(on, days=c.number(1, 340)))},
    "born": lambda c, on: iso(ahead(on, years=-18, days=c.number(0, 340))),
    "declaration_signed": lambda c, on: False,
    "permit_conditions_met": lambda c, on: False,
}


@st.composite
def questions(draw: Callable[[Any], Any], most: int = 6) -> Question:
    """As `question`, drawn by hypothesis."""
    return question(Drawn(draw), most=most)


@st.composite
def older_questions(draw: Callable[[Any], Any]) -> Question:
    """As `older`, drawn by hypothesis."""
    return older(Drawn(draw))


# Files with holes -------------------------------------------------------------------------------------------------


def spelled_out(data: Data, on: date) -> Data:
    """The same file without `nothing_else`: what that settles is written out."""
    told = copy.deepcopy(data)
    if not told.pop("nothing_else", False):
        return told
    for field in LISTS:
        told.setdefault(field, [])
    told["income"] = {str(year): 0 for year in range(on.year - 4, on.year)} | told.get("income", {})
    told.setdefault("pension", {"kind": "none"})
    told.setdefault("cares_for_ill_child", False)
    told.setdefault("eu_citizen_or_family", False)
    told.setdefault("strong_ties", "none")
    return told


#: The fields that may be left out, by the list whose entries have them; "" stands for the file itself.
_HOLES = {
    "": [
        "born", "lives_in_denmark", "permit_conditions_met", "declaration_signed", "pension", "eu_citizen_or_family",
        "strong_ties", *INTEGRATION, *LISTS[:-1],
    ],
    "permits": ["ground", "from"],
    "absences": ["from", "reason"],
    "work": ["kind", "from", "hours_per_week", "permanent", "terminated", "continues"],
    "studies": ["kind", "from", "completed"],
    "exams": ["exam", "passed"],
    "active_citizenship": ["from"],
    "convictions": ["sentence", "days", "judgment"],
    "charges": ["since", "may_bring"],
    "debts": ["kind", "amount"],
    "benefits": ["kind", "from"],
}  # fmt: skip


def with_holes(c: Chooser, told: Data, most: int = 3) -> Data:
    """A spelled-out file with up to `most` things that it no longer says."""
    holed = copy.deepcopy(told)
    for _ in range(c.number(1, most)):
        style = c.number(0, 5)
        known = [field for field in _HOLES if field and isinstance(holed.get(field), list) and holed[field]]
        if style <= 2 and known:
            entries = holed[c.pick(known)]
            entry = c.pick(entries)
            if isinstance(entry, dict):
                entry.pop(c.pick(_HOLES[next(field for field in known if holed[field] is entries)]), None)
        elif style == 3:
            field = c.pick(["permits", "work", "exams", *LISTS[:-2]])
            if isinstance(holed.get(field), list):
                holed[field] = {"complete": False, "known": holed[field]}
        elif style == 4 and isinstance(holed.get("income"), dict) and holed["income"]:
            holed["income"].pop(c.pick(sorted(holed["income"])[-2:]))
        else:
            holed.pop(c.pick([field for field in _HOLES[""] if field in holed]))
    return holed


#: The fields of the file that are answered by yes or no.
YES_NO = ("lives_in_denmark", "permit_conditions_met", "declaration_signed", "eu_citizen_or_family", *INTEGRATION)


def completed(c: Chooser, holed: Data, on: date) -> Data:
    """The file with every hole filled in some plausible way."""
    whole = copy.deepcopy(holed)
    for field in LISTS:
        if field == "special_circumstances":
            whole.setdefault(field, [])
        value = whole.get(field)
        if value is None or isinstance(value, dict):
            known = value["known"] if value else []
            whole[field] = known + (_more(c, field, on) if c.number(0, 2) else [])
        for entry in whole[field]:
            if isinstance(entry, dict):
                _fill(c, field, entry, on)
    _fill_filings(c, whole["permits"])
    for field in YES_NO:
        whole.setdefault(field, c.pick([True, False]))
    whole.setdefault(
        "born", iso(c.pick([ahead(on, years=-30), near(c, ahead(on, years=-18)), near(c, ahead(on, years=-19))]))
    )
    whole.setdefault("pension", c.pick([{"kind": "none"}, pension(c, on)]))
    whole.setdefault("cares_for_ill_child", False)
    whole.setdefault("strong_ties", c.pick(["none", "danish_parents", "former_danish_citizen"]))
    incomes = whole.setdefault("income", {})
    for year in range(on.year - 3, on.year):
        incomes.setdefault(str(year), amount_near(c, on.year))
    return whole


def _more(c: Chooser, field: str, on: date) -> list[Any]:
    if field == "identity_obstructed":
        return ["false_name"]
    made = LIST_MAKERS[field](c, on)
    if field == "exams":
        made += [{"exam": c.pick(EXAMS), "passed": iso(on)}]
    latest = iso(on)
    return [entry for entry in made if entry.get("from", latest) <= latest]


def _fill(c: Chooser, field: str, entry: Data, on: date) -> None:
    """Gives the entry of a list what it does not say."""
    example = c.pick(LIST_MAKERS[field](c, on) or [{"exam": "danish_2", "passed": iso(on), "from": iso(on)}])
    for name in _HOLES.get(field, []):
        if name in entry:
            continue
        if field == "work" and name in ("permanent", "terminated", "continues"):
            if entry["kind"] != "self_employed":
                entry[name] = c.pick([True, False])
        elif name == "days":
            if entry["sentence"] != "fine":
                entry[name] = c.pick([20, 60, 61, 100, 179, 180, 400])
        elif name in example:
            entry[name] = example[name]
        if name == "from" or name == "since":
            latest = min(iso(on), entry.get("to", iso(on)), entry.get("ended", iso(on)))
            entry[name] = min(entry[name], latest)
        if name == "passed":  # an exam in the list was passed
            entry[name] = min(entry[name], iso(on))
        if name == "judgment":
            entry[name] = min(entry[name], entry.get("released", iso(on)))


def _fill_filings(c: Chooser, permits: list[Data]) -> None:
    """Where a permit follows after a gap, it is unknown whether and when its application was filed in Denmark."""
    for permit in permits:
        before = [other["to"] for other in permits if other["from"] < permit["from"] and "to" in other]
        going_on = any(other["from"] < permit["from"] and "to" not in other for other in permits)
        if before and not going_on and "filed" not in permit:
            end = date.fromisoformat(max(before))
            start = date.fromisoformat(permit["from"])
            if start > ahead(end, days=1) and c.number(0, 2):
                permit["filed"] = iso(c.pick([end, ahead(end, days=1), ahead(end, days=-20), start]))


# Smaller files ----------------------------------------------------------------------------------------------------


def smaller(data: Data, fails: Callable[[Data], bool]) -> Data:
    """A file that still fails, and of which nothing can be left out without mending it."""
    shrunk = True
    while shrunk:
        shrunk = False
        for path in _paths(data):
            tried = _without(data, path)
            try:
                still = fails(tried)
            except Exception:  # not a file any more
                still = False
            if still:
                data, shrunk = tried, True
                break
    return data


def _paths(value: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []
    found = []
    for key in keys:
        found.append((*before, key))
        found += _paths(value[key], (*before, key))
    return found


def _without(data: Data, path: tuple[Any, ...]) -> Data:
    made = copy.deepcopy(data)
    place = made
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return made
