"""Exactness: on small schemas the statements about all completions equal what the evaluation of every completion gives.

Small random rule bases over requirements that hang on few facts, and files that leave up to five of these facts
unknown. Each unknown fact has a short list of values here, with one value for everything that the law can tell
apart; all combinations are evaluated as complete files, and nothing of `bridge.completions` is used for that.
"""

import copy
import os
import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import (
    AMOUNTS,
    CAP,
    EXAMS,
    NEWEST,
    YES_NO,
    Chooser,
    Data,
    Seeded,
    ahead,
    full_job,
    iso,
    meets_all,
    spelled_out,
)

from bridge import Applicant, KnowledgeBase
from bridge.applicant import Prevented, fields_of
from bridge.completions import Completions, CompletionsByField
from bridge.engine import Place
from bridge.rules import SHIPPED, RuleBase

FULL = os.environ.get("OPHOLD_FULL") == "1"
#: Loading a rule base takes longer than a file: each is asked about several.
RULE_BASES, FILES = (100, 20) if FULL else (5, 12)
#: So many completions of a file are evaluated at most.
MOST = 250

T = TypeVar("T")


# Rule bases -----------------------------------------------------------------------------------------------------


ROUTES = ("ordinary", "fast", "youth", "strong_ties", "eu")
#: The requirements that are asked, with the fields of the file that each hangs on.
HANGS_ON: Mapping[str, Sequence[str]] = {
    "declaration": ("declaration_signed",),
    "identity": ("identity_obstructed",),
    "danish": ("exams",),
    "permit_conditions": ("permit_conditions_met",),
    "lives_in_denmark": ("lives_in_denmark",),
    "eu_right": ("eu_citizen_or_family",),
    "connection": ("connection_documented",),
    "charges": ("charges",),
    "public_debt": ("debts",),
    "public_benefits": ("benefits",),
    "crime": ("convictions",),
    "age": ("born",),
    "ties": ("strong_ties",),
    "active_citizenship": ("exams", "active_citizenship"),
    "danish_3": ("exams",),
    "danish_education": ("studies",),
    "current_work": ("work",),
    "in_time": ("permits",),
    "residence_time": ("permits", "absences", "strong_ties"),
    "income": ("income",),
}
TIES = (
    "none",
    "danish_parents",
    "former_danish_citizen",
    "danish_minority_argentina",
    "danish_minority_south_schleswig",
)
GROUP = "supplementary"
#: What makes a requirement a matter of assessment.
LIFTS = ("disability", "special_circumstances")


class Rules(NamedTuple):
    """A small rule base: the text of its only regime, the fields that it reads, and what values are chosen by."""

    text: str
    fields: tuple[str, ...]
    tested: tuple[str, ...]
    ages: tuple[int, ...]
    member: int
    exam_counts_from: date
    benefit_years: int

    @property
    def prevented(self) -> list[str]:
        """What a disability may prevent, of what is tested."""
        return [q for q in self.tested if q in get_args(Prevented)]


def some(c: Chooser, options: Sequence[T], low: int, high: int) -> list[T]:
    """Between `low` and `high` of the options, each once."""
    left = list(options)
    return [left.pop(c.number(0, len(left) - 1)) for _ in range(min(c.number(low, high), len(left)))]


def rules(c: Chooser) -> Rules:
    """A regime of one to three routes that asks a few requirements, in all the ways in which the law asks."""
    facts: list[tuple[Any, ...]] = [("in_force_from", 2017, 3, 15)]
    asked = some(c, list(HANGS_ON), 2, 5)
    beside = [q for q in HANGS_ON if q not in asked and any({*HANGS_ON[q]} & {*HANGS_ON[other]} for other in asked)]
    asked += some(c, beside, 0, 2)  # what hangs on the same fact
    routes = some(c, ROUTES, 1, 3)
    tested: set[str] = set()
    lifted: list[str] = []
    if c.number(0, 2) == 2:
        facts += [("basic", q) for q in asked[:2]]
        lifted += some(c, asked[:2], 0, 1)
        tested |= set(asked[:2])
    for route in routes:
        facts.append(("route", route))
        own = some(c, asked, 1, 4)
        facts += [("requires", route, q) for q in own]
        facts += [("gate", route, q) for q in own if c.number(0, 4) == 4]
        tested |= set(own)
        if ("basic", asked[0]) in facts and c.number(0, 1):
            facts.append(("asks_basic", route))
        blocks = own[:2]
        if c.number(0, 1):
            parts = some(c, asked, 1, 4)
            facts += [("requires", route, GROUP), ("group_needs", route, GROUP, c.number(1, len(parts)))]
            facts += [("part", route, GROUP, q) for q in parts]
            facts += [("counts_for_exempt", "pension", GROUP, q) for q in some(c, parts, 0, 2)]
            tested |= {GROUP, *parts}
            blocks = [*blocks, GROUP]
        if c.number(0, 5) == 5 and not any(fact[0] == "points_needed" for fact in facts):
            facts += [
                ("requires", route, "points"),
                ("points_needed", c.pick([100, 85, 70])),
                ("block_points", "basic", 70),
            ]
            facts += [("block_points", q, 15) for q in blocks]
            facts += [("carries_points", q) for q in some(c, own, 1, 2)]
            tested.add("points")
        lifted += some(c, own, 0, 2)
    facts += [("exempts", "pension", q) for q in lifted if c.number(0, 1)]
    ages = _thresholds(c, asked, routes, facts)
    exam_counts_from = c.pick([date(2016, 1, 1), date(2023, 5, 1), date(2031, 1, 1)])
    member, years = c.pick([365, 30]), c.pick([4, 3])
    facts.append(("citizenship_exam_from", exam_counts_from.year, exam_counts_from.month, exam_counts_from.day))
    facts += [("asks_no_benefit", years)] + ([("asks_membership", member)] if c.number(0, 3) else [])
    fields = {field for q in tested if q in HANGS_ON for field in HANGS_ON[q]}
    if any(fact[:2] in (("exempts", "pension"), ("counts_for_exempt", "pension")) for fact in facts):
        fields.add("pension")
    lines = [_fact(*fact) for fact in dict.fromkeys(facts)]
    return Rules("\n".join(lines), tuple(sorted(fields)), tuple(sorted(tested)), ages, member, exam_counts_from, years)


def _fact(name: str, *arguments: Any) -> str:
    return f"{name}({', '.join([NEWEST, *map(str, arguments)])})."


def _thresholds(
    c: Chooser, asked: Sequence[str], routes: Sequence[str], facts: list[tuple[Any, ...]]
) -> tuple[int, ...]:
    """Adds the thresholds of what is asked. Returns the ages that matter."""
    ages = {18}
    for route in routes:
        facts.append(("asks_age", route, 18))
        if c.number(0, 1):
            ages.add(19)
            facts.append(("asks_younger", route, 19))
        facts.append(("residence_basis", route, c.pick(["general", "tie", "eu_law"])))
        if c.number(0, 1):
            facts.append(("asks_residence", route, c.pick([8, 4, 1])))
        else:
            facts += [("asks_residence_of_tie", route, tie, c.pick([1, 2, 4])) for tie in TIES[1 : c.number(2, 5)]]
    facts += [("asks_danish", "danish", c.number(1, 3)), ("asks_danish", "danish_3", c.number(2, 3))]
    facts += [("hindering_charge", x) for x in some(c, ["suspended", "under_6_months", "from_6_months_or_more"], 1, 3)]
    if c.number(0, 2) == 2:
        facts.append(("asked_if_filed_from", c.pick(asked), 2024, 4, 11))
    facts += [("excluding_sentence", c.pick([180, 540])), ("waits_from_release", 0, 179, 144)]
    facts.append(c.pick([("waits_from_judgment", "suspended", 72), ("assesses_sentence", "suspended")]))
    facts.append(("counts_as_work", "employee"))
    if c.number(0, 1):
        facts.append(("asks_lasting_work",))
    if len(routes) > 1 and c.number(0, 3) == 3:
        facts.append(("open_if_filed_from", routes[1], 2024, 4, 11))
    return tuple(sorted(ages))


def loaded(folder: Path, made: Rules) -> KnowledgeBase:
    """The shipped rules with this regime in place of all others."""
    kb = folder / "kb"
    if not kb.exists():
        shutil.copytree(SHIPPED, kb, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        for path in (kb / "regimes").glob("*.lp"):
            path.unlink()
    # What no route asks is read all the same by the rules that other regimes share.
    text = "\n".join(path.read_text() for path in sorted((SHIPPED / "regimes").glob("*.lp")))
    heads = {(name, arguments.count(",") + 1) for name, arguments in re.findall(r"^(\w+)\(([^()]*)\)", text, re.M)}
    declared = "".join(f"#defined {name}/{arity}.\n" for name, arity in sorted(heads))
    (kb / "regimes" / f"{NEWEST}.lp").write_text(f"{made.text}\n{declared}")
    return KnowledgeBase(RuleBase(kb, checked=False))


# Files ----------------------------------------------------------------------------------------------------------


class Hole(NamedTuple):
    """An unknown fact, and the values that stand here for all that it may be."""

    path: str
    values: Sequence[Any]

    @property
    def field(self) -> str:
        return re.split(r"[.\[]", self.path)[0] if not self.path.startswith("figure:") else self.path


class Partial(NamedTuple):
    """A file with holes, and the days of its question."""

    data: Data
    on: date
    filed: date
    holes: tuple[Hole, ...]

    def completed(self) -> Iterator[tuple[tuple[int, ...], Data, Any]]:
        """Every completion that can be: the places of its values, the file, and how a lacking figure is taken."""
        stated = impossible(self.data, self.on)
        for places in product(*(range(len(hole.values)) for hole in self.holes)):
            whole = copy.deepcopy(self.data)
            supposed = "high"
            for hole, place in zip(self.holes, places, strict=True):
                if hole.path.startswith("figure:"):
                    supposed = hole.values[place]
                else:
                    put(whole, hole.path, copy.deepcopy(hole.values[place]))
            if impossible(whole, self.on) <= stated:
                yield places, whole, supposed


def put(data: Data, path: str, value: Any) -> None:
    """Gives a file a value at a path such as `exams[0].passed`."""
    *steps, last = re.findall(r"\w+", path)
    place: Any = data
    for step in steps:
        place = place[int(step)] if isinstance(place, list) else place.setdefault(step, {})
        place = place["known"] if isinstance(place, dict) and "known" in place else place
    place[last] = value


#: When an entry of each list happened or began, and whether that is past when it is told.
HAPPENED = {
    "permits": ("from", False), "absences": ("from", False), "work": ("from", False), "studies": ("from", False),
    "exams": ("passed", True), "active_citizenship": ("from", False), "convictions": ("judgment", True),
    "charges": ("since", True), "benefits": ("from", False),
}  # fmt: skip


def impossible(data: Data, on: date) -> set[tuple[str, str, int]]:
    """What cannot be: entries from before birth, and later than the decision what is past when it is told."""
    born = data.get("born", "")
    found = {("unborn", "born", 0)} if born > iso(on) else set()
    for field, (part, past) in HAPPENED.items():
        told = data.get(field) or []
        for place, entry in enumerate(told["known"] if isinstance(told, dict) else told):
            day = entry.get(part)
            if day is not None and day < born:
                found.add(("before birth", field, place))
            if day is not None and past and day > iso(on):
                found.add(("ahead", field, place))
    if (data.get("pension") or {}).get("from", born) < born:
        found.add(("before birth", "pension", 0))
    return found


def values(field: str, r: Rules, on: date, filed: date) -> list[Any]:
    """Values of a whole field: one for everything that these rules can tell apart, or more."""
    yesterday, soon = iso(ahead(on, days=-1)), iso(ahead(on, years=20))
    if field == "born":
        days = [ahead(day, years=-age, days=d) for age in r.ages for day in {on, filed} for d in range(-1, 2)]
        return ["1900-01-01", *map(iso, sorted(set(days))), iso(on)]
    if field == "exams":
        names = ["danish_1", "danish_2", "danish_3", "active_citizen"]
        passed = [{"exam": name, "passed": iso(on)} for name in names]
        return [[], *([one] for one in passed), *([one, other] for one in passed for other in passed if one != other)]
    if field == "active_citizenship":
        return [[], *([{"kind": "board", "from": iso(ahead(on, days=-days))}] for days in (r.member, r.member - 1))]
    if field == "charges":
        kinds = ["fine", "suspended", "under_6_months", "6_months_or_more"]
        return [[], *([{"since": yesterday, "may_bring": kind}] for kind in kinds)]
    if field == "convictions":
        released = {"judgment": yesterday, "released": yesterday}
        prison = {"sentence": "unconditional", "days": 600, **released}
        suspended = {"sentence": "suspended", "days": 20, "judgment": yesterday}
        return [[], [prison], [suspended], [{"sentence": "fine", "judgment": yesterday}]]
    if field == "pension":
        since = [(kind, iso(on)) for kind in ("old_age", "early")]
        return [{"kind": "none"}, *({"kind": kind, "from": day} for kind, day in [*since, ("early", "2001-01-01")])]
    if field == "permits":  # always known
        years = [ahead(on, years=-years, days=days) for years in (9, 4, 2, 1) for days in (0, 1)]
        runs = [[{"ground": ground, "from": iso(day)}] for ground in ("spouse", "strong_ties", "eu") for day in years]
        return [[], *runs, [{**runs[0][0], "to": iso(ahead(filed, days=-1))}]]
    told: Mapping[str, list[Any]] = {
        "identity_obstructed": [[], ["false_name"]],
        "debts": [[], [{"kind": "tax", "amount": 5000}], [{"kind": "bank_loan", "amount": 5000}]],
        "benefits": [
            [],
            [{"kind": "cash_benefit", "from": yesterday, "to": soon}],
            [{"kind": "cash_benefit", "from": yesterday, "to": yesterday, "amount": 900}],
        ],
        "strong_ties": list(TIES),
        "studies": [[], [{"kind": "higher", "from": "2020-01-01", "to": yesterday, "completed": True}]],
        "work": [[], [full_job(on)]],
        "absences": [[]],
        "income": [{}],
    }
    return told.get(field, [True, False])


#: What an entry of each list may leave out. An amount of `income` and a part of `pension` are left out by themselves.
PARTS = {
    "exams": ("passed", "exam"), "convictions": ("judgment", "days", "sentence"), "charges": ("may_bring", "since"),
    "debts": ("kind", "amount"), "benefits": ("from", "kind"), "active_citizenship": ("from",),
}  # fmt: skip


def part_values(field: str, part: str, r: Rules, data: Data, on: date) -> list[Any]:
    """Values of a part of the only known entry of a list."""
    first = max(data.get("born", "1900-01-01"), "1900-01-01")
    entry = data[field][0]
    if part in ("passed", "judgment", "since", "from"):
        last = min(iso(on), entry.get("to", iso(on)))
        edges = [r.exam_counts_from, ahead(on, months=-72), ahead(on, months=-144), ahead(on, years=-r.benefit_years)]
        days = {ahead(day, days=d) for day in (*edges, ahead(on, days=-r.member)) for d in range(-2, 3)}
        return [first, *(iso(day) for day in sorted(days) if first < iso(day) < last), last]
    told: Mapping[str, list[Any]] = {
        "exam": EXAMS,
        "sentence": ["fine", "suspended", "suspended_with_community_service", "unconditional"],
        "days": [0, 179, 180, 539, 540, 36_500],
        "may_bring": ["fine", "suspended", "under_6_months", "6_months_or_more"],
        "amount": [0, 0.01, CAP, CAP + 0.01, 10_000_000],
    }
    if part == "kind":
        return ["tax", "bank_loan", "day_care"] if field == "debts" else ["cash_benefit", "student_grant"]
    return told[part]


def partial(c: Chooser, r: Rules) -> Partial:
    """A file that says what the rules read, but for up to five facts."""
    on = c.pick([date(2024, 6, 3), date(2025, 1, 1), date(2024, 2, 29), date(2026, 3, 1)])
    filed = c.pick([on, ahead(on, days=-200)])
    data: Data = {field: c.pick(values(field, r, on, filed)) for field in r.fields}
    if data.get("born") == iso(on):  # what lists may hold is told for those who are old enough to be asked
        data["born"] = iso(ahead(on, years=-18))
    if "income" in r.fields:
        data["income"] = {str(on.year - 1): c.pick([0, *AMOUNTS.values()]), str(on.year - 2): c.pick([0, 400_000])}
    if c.number(0, 5) == 5:
        data["special_circumstances"] = [_affects(q) for q in some(c, r.tested, 1, 2)]
    if c.number(0, 5) == 5 and r.prevented:
        data["disability"] = {"documented": True, "prevents": some(c, r.prevented, 1, 2)}
    holes: list[Hole] = []
    number = 1
    known = {"permits", "absences"} | ({"special_circumstances"} if len(r.tested) > 2 else set())
    known |= {"disability"} if len(r.prevented) > 4 else set()
    left = [field for field in (*r.fields, *LIFTS) if field in data and field not in known]
    for field in some(c, left, 1, 5):
        for hole in _holes(c, field, r, data, on, filed):
            # The values of a later hole do not hang on those before, but for the day of birth.
            if number * len(hole.values) <= MOST or not holes:
                holes.append(hole)
                number *= len(hole.values)
            else:
                put(data, hole.path, hole.values[len(hole.values) // 2])
    if c.number(0, 2) == 2:  # what nothing hangs on
        holes += [Hole(path, [True, False]) for path in YES_NO if path not in r.fields][:1]
    if "income" in r.fields and on.year > max(AMOUNTS):
        holes.append(Hole(f"figure:income.{on.year}", ("high", "low")))
    return Partial(data, on, filed, tuple(holes))


def _holes(c: Chooser, field: str, r: Rules, data: Data, on: date, filed: date) -> Iterator[Hole]:
    """Takes facts out of a field of the file."""
    style = c.number(0, 2)
    known = data[field]
    if field == "disability":
        del known["prevents"]
        yield Hole("disability.prevents", [list(each) for each in subsets(r.prevented)])
    elif field == "special_circumstances":
        data[field] = {"complete": False, "known": []}
        yield Hole(field, [[_affects(q) for q in each] for each in subsets(r.tested)])
    elif field == "income":
        year = str(on.year - 1)
        amounts = [AMOUNTS[2024], AMOUNTS[2024] * (1 + 0.05 * max(0, on.year - 2024))]
        other = known[str(on.year - 2)]
        edges = [round(2 * amount - other + d, 2) for amount in amounts for d in (-0.01, 0, 0.01)]
        if style:
            del known[year]
            yield Hole(
                f"income.{year}", [0, *sorted({*edges, 2 * AMOUNTS[on.year] if on.year in AMOUNTS else 0}), 10_000_000]
            )
        else:
            known.clear()
            for each in (year, str(on.year - 2)):
                yield Hole(f"income.{each}", [0, *sorted({round(edge + other, 2) for edge in edges}), 10_000_000])
    elif style == 1 and field in PARTS and len(known) == 1:
        known[0] = dict(known[0])
        for part in some(c, PARTS[field], 1, 2):
            found = part_values(field, part, r, data, on)
            known[0].pop(part, None)
            yield Hole(f"{field}[0].{part}", found)
    elif style == 1 and field == "pension" and known["kind"] != "none":
        data[field] = {"kind": known["kind"]}
        yield Hole("pension.from", [max(data.get("born", "1900-01-01"), "1900-01-01"), iso(on)])
    else:
        more = values(field, r, on, filed)
        del data[field]
        if style == 2 and isinstance(known, list):
            data[field] = {"complete": False, "known": known}
            more = [[*known, *each] for each in more]
        yield Hole(field, more)


def _affects(q: str) -> Data:
    return {"kind": "other", "affects": q}


def subsets(options: Sequence[T]) -> list[tuple[T, ...]]:
    return [each for size in range(len(options) + 1) for each in combinations(options, size)]


# Brute force ----------------------------------------------------------------------------------------------------


OK = ("met", "exempt")


class Truth(NamedTuple):
    """What the evaluation of every completion shows: verdicts, statuses, the fields on which the verdict hangs, and
    by place the facts, and the fields, of which one alone makes a difference.
    """

    verdicts: set[str]
    statuses: dict[Place, set[str]]
    relevant: set[str]
    depends: dict[Place, set[str]]
    depends_by_field: dict[Place, set[str]]


def truth(kb: KnowledgeBase, p: Partial) -> Truth:
    """Evaluates all completions."""
    whole = list(p.completed())
    cases = [replace(kb.case(Applicant.model_validate(d), on=p.on, filed=p.filed), supposed=s) for _, d, s in whole]
    outcomes = {places: each for (places, *_), each in zip(whole, kb.statuses(cases), strict=True)}
    statuses: dict[Place, set[str]] = defaultdict(set)
    for outcome in outcomes.values():
        for place, status in outcome.statuses.items():
            statuses[place].add(status)
    fields = {hole.field for hole in p.holes}
    verdicts = {places: {"": str(outcome.verdict)} for places, outcome in outcomes.items()}
    weighed = {
        places: {place: "ok" if status in OK else status for place, status in outcome.statuses.items()}
        for places, outcome in outcomes.items()
    }
    depends: dict[Place, set[str]] = defaultdict(set)
    for hole in p.holes:
        for place in _differing(p, weighed, lambda each, hole=hole: each is hole):
            depends[place].add(hole.path)
    by_field: dict[Place, set[str]] = defaultdict(set)
    for field in fields:
        for place in _differing(p, weighed, lambda each, field=field: each.field == field):
            by_field[place].add(field)
    return Truth(
        {str(outcome.verdict) for outcome in outcomes.values()},
        dict(statuses),
        {field for field in fields if _differing(p, verdicts, lambda each, field=field: each.field == field)},
        dict(depends),
        dict(by_field),
    )


K = TypeVar("K")


def _differing(p: Partial, found: Mapping[tuple[int, ...], Mapping[K, str]], varied: Callable[[Hole], bool]) -> set[K]:
    """The keys under which two completions differ that differ in nothing but what is varied."""
    alike: dict[tuple[int, ...], Mapping[K, str]] = {}
    different: set[K] = set()
    for places, told in found.items():
        rest = tuple(-1 if varied(hole) else place for hole, place in zip(p.holes, places, strict=True))
        first = alike.setdefault(rest, told)
        different |= {key for key in told.keys() | first.keys() if told.get(key) != first.get(key)}
    return different


# What is compared -----------------------------------------------------------------------------------------------


VERDICT = {frozenset({"eligible"}): "eligible", frozenset({"not_eligible"}): "not_eligible"}


def verdict_of(verdicts: set[str]) -> str:
    return VERDICT.get(frozenset(verdicts), "undetermined" if "not_eligible" in verdicts else "assessment")


def status_of(statuses: set[str]) -> str:
    if statuses <= set(OK):
        return "met" if "met" in statuses else "exempt"
    if "missing" in statuses:
        return "missing" if statuses == {"missing"} else "unknown"
    return "assessment"


def disagreements(kb: KnowledgeBase, p: Partial, true: Truth) -> Iterator[str]:
    """In what the statements about all completions differ from what every completion shows."""
    case = kb.case(Applicant.model_validate(p.data), on=p.on, filed=p.filed)
    found = CompletionsByField(kb, case)
    combined = found.combined()
    if combined.best != true.verdicts:
        yield f"verdicts {set(combined.best)}, truly {true.verdicts}"
    for place in combined.statuses.keys() | true.statuses.keys():
        told, truly = combined.statuses.get(place, frozenset()), true.statuses.get(place, set())
        if told != truly:
            yield f"{place}: statuses {set(told)}, truly {truly}"
    relevant = found.relevant()
    if relevant != true.relevant:
        yield f"relevant {relevant}, truly {true.relevant}"
    depends = found.depends()
    if depends != true.depends_by_field:
        yield f"depends {depends}, truly {true.depends_by_field}"
    for unit in sorted(relevant):
        yield from wrong_witnesses(kb, p, found, unit)


def wrong_answers(kb: KnowledgeBase, p: Partial, true: Truth) -> Iterator[str]:
    """In what the answer of `check` differs from what every completion shows."""
    answer = kb.check(Applicant.model_validate(p.data), on=p.on, filed=p.filed)
    if answer.verdict != verdict_of(true.verdicts):
        yield f"check says {answer.verdict}, truly {true.verdicts}"
    for route in answer.routes:
        for requirement in route.requirements:
            for each in (requirement, *requirement.parts):
                place = (route.regime, route.route, each.requirement)
                status = status_of(true.statuses.get(place, set()))
                paths = true.depends.get(place, set()) if status == "unknown" else set()
                named = {*each.unknown_facts}
                if status == "unknown":
                    named |= {f"figure:{figure}" for figure in each.missing_figures}
                if (each.status, named) != (status, paths):
                    yield f"{place}: check says {each.status} {named}, truly {status} {paths}"


def wrong_witnesses(kb: KnowledgeBase, p: Partial, found: Completions, unit: str) -> Iterator[str]:
    """What is wrong with the two completions that show that a field matters."""
    pair = found.witness(unit)
    if pair is None:
        yield f"no witness of {unit}"
        return
    one, two = pair
    for each in pair:
        document = each.applicant.document()
        if not impossible(document, p.on) <= impossible(p.data, p.on):
            yield f"a witness of {unit} cannot be: {document}"
        if Applicant.model_validate(document) != each.applicant:
            yield f"a witness of {unit} is no file: {document}"
    attributes = {name: shape.attribute for name, shape in fields_of(Applicant).items()}
    differ = {
        name for name, each in attributes.items() if getattr(one.applicant, each) != getattr(two.applicant, each)
    } | ({unit} if one.supposed != two.supposed and unit.startswith("figure:") else set())
    first, second = (outcome.verdict for outcome in kb.statuses([one, two]))
    if differ != {unit} or first == second:
        yield f"the witnesses of {unit} differ in {differ}: {first}, {second}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rules")


@settings(
    deadline=None,
    max_examples=RULE_BASES,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)
@given(seed=st.integers(0, 2**32))
def test_relevance_equals_brute_force_over_all_completions(folder: Path, seed: int) -> None:
    c = Seeded(f"small {seed}")
    made = rules(c)
    kb = loaded(folder, made)
    for n in range(FILES):
        p = partial(c, made)
        true = truth(kb, p)
        wrong = [*disagreements(kb, p, true), *(wrong_answers(kb, p, true) if FULL or n % 2 else ())]
        assert not wrong, "\n".join([*wrong, made.text, f"on {p.on}, filed {p.filed}: {p.data}", *map(str, p.holes)])


# What cannot be -------------------------------------------------------------------------------------------------


ON = date(2024, 6, 3)
#: Somebody of whom it is not known when they were born, and who met everything in the last ten years.
GROWN = {field: value for field, value in spelled_out(meets_all(ON), ON).items() if field != "born"}
#: An entry of each list that happened, or began, on a day.
ON_A_DAY: Mapping[str, Callable[[str], Data]] = {
    "permits": lambda day: {"ground": "child", "from": day},
    "absences": lambda day: {"reason": "holiday", "from": day, "to": day},
    "work": lambda day: full_job(date.fromisoformat(day)),
    "studies": lambda day: {"kind": "primary", "from": day, "to": day, "completed": True},
    "exams": lambda day: {"exam": "danish_2", "passed": day},
    "active_citizenship": lambda day: {"kind": "board", "from": day},
    "convictions": lambda day: {"sentence": "fine", "judgment": day},
    "charges": lambda day: {"since": day, "may_bring": "fine"},
    "benefits": lambda day: {"kind": "student_grant", "from": day},
}


def completions_of(kb: KnowledgeBase, data: Data) -> Completions:
    return CompletionsByField(kb, kb.case(Applicant.model_validate(data), on=ON))


@pytest.mark.parametrize("field", [*ON_A_DAY, "pension"])
def test_birth_is_never_later_than_what_is_known_to_have_happened(kb: KnowledgeBase, field: str) -> None:
    """On the day 18 years ago something happened: the person is old enough. A day later: that is not known."""
    for days, statuses in ((0, {"met"}), (1, {"met", "missing"})):
        day = iso(ahead(ON, years=-18, days=days))
        told = {"kind": "early", "from": day} if field == "pension" else [*GROWN[field], ON_A_DAY.get(field, dict)(day)]
        found = completions_of(kb, GROWN | {field: told})
        assert found.combined().statuses[NEWEST, "ordinary", "age"] == statuses
        (born,) = (unknown for unknown in found.unknowns if unknown.path == "born")
        assert all(iso(option.value) <= day for option in born.options)
        for case in found.witness("born") or ():
            assert not impossible(case.applicant.document(), ON)


def without_age(field: str, **parts: Any) -> Data:
    """A file with an entry that cannot be."""
    return GROWN | {"born": "1990-01-01", field: [*GROWN[field], parts]}


#: Files that contradict themselves, or the calendar.
CONTRADICTIONS = {
    "an exam from before birth": without_age("exams", exam="danish_3", passed="1989-05-01"),
    "an exam that is still ahead": without_age("exams", exam="danish_3", passed="2025-05-01"),
    "a permit from before birth": without_age("permits", ground="child", **{"from": "1989-12-31"}),
    "a sentence of a later day": without_age("convictions", sentence="fine", judgment="2024-06-04"),
    "born after the decision": GROWN | {"born": "2024-06-04"},
    "a pension from before birth": without_age("work")
    | {"work": [], "pension": {"kind": "early", "from": "1980-01-01"}},
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_nothing_that_a_file_states_is_held_against_it(kb: KnowledgeBase, name: str) -> None:
    told = CONTRADICTIONS[name]
    holed = {field: value for field, value in told.items() if field not in ("declaration_signed", "charges")}
    answers = [
        {**told, "declaration_signed": signed, "charges": charges}
        for signed in (True, False)
        for charges in ([], [{"since": "2024-06-02", "may_bring": "suspended"}])
    ]
    outcomes = kb.statuses([kb.case(Applicant.model_validate(data), on=ON) for data in answers])
    combined = completions_of(kb, holed).combined()
    assert combined.best == {outcome.verdict for outcome in outcomes}
    for place, statuses in combined.statuses.items():
        assert statuses == {outcome.statuses[place] for outcome in outcomes}


def test_an_entry_that_ended_before_birth_is_not_held_against_the_file(kb: KnowledgeBase) -> None:
    """The beginning of the benefit is not known, and lies before birth whatever it is."""
    data = without_age("benefits", kind="cash_benefit", to="1989-12-31")
    answer = kb.check(Applicant.model_validate(data), on=ON)
    assert answer.verdict == "eligible"


def test_a_disability_may_prevent_some_of_what_is_asked(kb: KnowledgeBase) -> None:
    """Who lacks Danish and a lasting job may be judged otherwise, if both of these, and nothing else, are a matter of
    assessment: then it matters whether two of the four supplementary requirements are met, with the long work that
    there is.
    """
    field = "disability"
    some_affected, unknown = {"documented": True, "prevents": ["danish", "current_work"]}, {"documented": True}
    told = GROWN | {"born": "1990-01-01", "exams": [], "income": {str(year): 0 for year in range(2020, 2024)}}
    told["work"] = [{**full_job(date(2017, 1, 1)), "permanent": False, "continues": False}]
    members = [[], [{"kind": "board", "from": "2020-01-01"}]]
    files = [{**told, field: some_affected, "active_citizenship": each} for each in members]
    outcomes = kb.statuses([kb.case(Applicant.model_validate(data), on=ON) for data in files])
    assert [outcome.verdict for outcome in outcomes] == ["not_eligible", "assessment"]
    del told["active_citizenship"]
    assert completions_of(kb, told | {field: unknown}).relevant() == {"active_citizenship", field}
