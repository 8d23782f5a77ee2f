"""The smallest changes and the earliest days, found by trying every day.

It shares nothing with the search of the product: files are plain data, each change is an edit of the file, waiting is
an edit too, and all that is ever asked is whether a file is eligible on a day, one day after the other.
One thing is taken for granted, that a change never harms, so that of all sets of changes only the largest that hold
no answer found so far need be tried on a day; `surprises` looks for what that could have missed, at random.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from itertools import combinations
from random import Random
from typing import Literal, NamedTuple

from strategies import AMOUNTS, EXAMS, NEWEST, Data, Question, ahead, full_job, iso

from bridge import Applicant, KnowledgeBase
from bridge.engine import Case, Outcome, evaluate

Mode = Literal["new", "keep"]
#: The kind of a change, and what it is about: an exam, a place such as `debts[1]`, or a field.
Change = tuple[str, str]
Changes = frozenset[Change]
#: The name of a regime, and that of one of its routes.
Route = tuple[str, str]


class Plan(NamedTuple):
    """A set of changes, the first day on which it makes the person eligible, and the routes then open, by mode."""

    changes: Changes
    day: date
    routes: Mapping[Mode, frozenset[Route]]


# The change model -------------------------------------------------------------------------------------------------


def menu(q: Question) -> Changes:
    """All changes that the person could make."""
    data, on = q.data, iso(q.on)
    passed = {exam["exam"] for exam in data.get("exams", []) if exam["passed"] <= on}
    changes: list[Change] = [("pass_exam", exam) for exam in EXAMS if exam not in passed]
    for place, debt in enumerate(data.get("debts", [])):
        changes.append(("pay_debt", f"debts[{place}]"))
        if debt.get("arrangement") != "extension_of_payment":
            changes.append(("arrange_debt", f"debts[{place}]"))
    for place, benefit in enumerate(data.get("benefits", [])):
        if benefit["from"] <= on <= benefit.get("to", on):
            changes.append(("end_benefit", f"benefits[{place}]"))
    changes += [("get_job", "work"), ("join_organisation", "active_citizenship"), ("raise_income", "income")]
    for kind, field in _FLAGS.items():
        if data.get(field) is not True:
            changes.append((kind, field))
    return frozenset(changes)


_FLAGS = {
    "sign_declaration": "declaration_signed",
    "live_in_denmark": "lives_in_denmark",
    "restore_conditions": "permit_conditions_met",
}


def changed(
    q: Question,
    changes: Iterable[Change],
    day: date,
    done: Mapping[Change, date] | None = None,
    figures: Mapping[int, float] | None = None,
) -> Data:
    """The file as of a later day, with changes made on the day asked about, or on the days in `done`."""
    data = waited(q, day)
    gone: dict[str, set[int]] = {"debts": set(), "benefits": set()}
    for change in changes:
        kind, what = change
        made = (done or {}).get(change, q.on)
        field, _, rest = what.partition("[")
        place = int(rest.rstrip("]")) if rest else 0
        if kind == "pass_exam":
            data["exams"] = [*data.get("exams", []), {"exam": what, "passed": iso(made)}]
        elif kind == "pay_debt":
            gone["debts"].add(place)
        elif kind == "arrange_debt":
            data["debts"] = _edited(data["debts"], place, {"arrangement": "extension_of_payment"})
        elif kind == "end_benefit":
            last = iso(made - timedelta(days=1))
            if data["benefits"][place]["from"] > last:
                gone["benefits"].add(place)
            else:
                data["benefits"] = _edited(data["benefits"], place, {"to": last})
        elif kind == "get_job":
            data["work"] = [*data.get("work", []), full_job(made)]
        elif kind == "join_organisation":
            joined = {"kind": "organisation", "from": iso(made)}
            data["active_citizenship"] = [*data.get("active_citizenship", []), joined]
        elif kind == "raise_income":
            incomes = dict(data.get("income", {}))
            for year in range(made.year, day.year):
                if date(year, 12, 31) > made:
                    incomes[str(year)] = max(amount_asked(day.year, figures), incomes.get(str(year), 0))
            data["income"] = incomes
        else:
            data[what] = True
        assert kind not in _FLAGS or _FLAGS[kind] == field
    for field, places in gone.items():
        if places:
            data[field] = [each for place, each in enumerate(data[field]) if place not in places]
    return data


def waited(q: Question, day: date) -> Data:
    """The file as of a later day, if nothing but time has passed."""
    data = dict(q.data)
    on, filed = iso(q.on), iso(q.filed)
    begun = [(permit["from"], place) for place, permit in enumerate(data.get("permits", [])) if permit["from"] <= filed]
    if begun:
        present = max(begun)[1]
        # An extension is asked for no later than the day before the permit's last day.
        if data["permits"][present].get("to", "9999") > filed:
            data["permits"] = _edited(data["permits"], present, {"to": None})
    jobs = []
    for job in data.get("work", []):
        present_job = job["from"] <= on <= job.get("to", on) and not job.get("terminated")
        jobs.append({**job, "to": None} if present_job else job)
    data["work"] = jobs
    incomes = dict(data.get("income", {}))
    if data.get("nothing_else"):
        incomes.setdefault(str(q.on.year - 1), 0)
    for year in range(q.on.year, day.year):
        if str(year) not in incomes and any(int(known) < year for known in incomes):
            incomes[str(year)] = incomes[max(known for known in incomes if int(known) < year)]
    data["income"] = incomes
    return data


def changed_with_holes(q: Question, changes: Iterable[Change], day: date) -> Data:
    """As `changed`, of a file that leaves facts open: what it says is edited, and its open lists stay open."""
    opened = {field: value for field, value in q.data.items() if isinstance(value, dict) and "known" in value}
    plain = {**q.data, **{field: value["known"] for field, value in opened.items()}}
    unsaid = [field for field in ("work", "exams", "active_citizenship", "income") if field not in plain]
    unknown_starts = {
        field: [place for place, entry in enumerate(plain.get(field, [])) if "from" not in entry]
        for field in ("permits", "work", "benefits")
    }
    for field, places in unknown_starts.items():
        for place in places:  # an entry without a start is taken to have begun
            plain[field] = _edited(plain[field], place, {"from": "1900-01-01"})
    data = changed(q._replace(data={"income": {}, **plain}), changes, day)
    for field, places in unknown_starts.items():
        for place in places:
            data[field] = _edited(data[field], place, {"from": None})
    # What is listed had begun by the day asked about, if it has not ended before: no start can be later.
    for place, entry in enumerate(data.get("active_citizenship", [])):
        if "from" not in entry:
            latest = min(iso(q.on), entry.get("to") or iso(q.on))
            data["active_citizenship"] = _edited(data["active_citizenship"], place, {"from": latest})
    for field in (*opened, *(each for each in unsaid if each != "income")):
        data[field] = {"complete": False, "known": data.get(field, [])}
    return data


def amount_asked(year: int, figures: Mapping[int, float] | None = None) -> float:
    """The yearly income that is surely enough for a decision in that year."""
    amounts = {**AMOUNTS, **(figures or {})}
    last = max((known for known in amounts if known <= year), default=min(amounts))
    surely = Decimal(str(amounts[last])) * (100 + 5 * max(0, year - last)) / 100
    return float(surely.quantize(Decimal("0.01"), ROUND_CEILING))


def _edited(entries: Sequence[Data], place: int, update: Data) -> list[Data]:
    made = list(entries)
    made[place] = {**made[place], **update}
    return made


# Asking -----------------------------------------------------------------------------------------------------------


class Oracle:
    """Plain evaluation of files, many at once; `asked` counts them."""

    def __init__(self, kb: KnowledgeBase, figures: Mapping[str, float] | None = None) -> None:
        self.kb = kb
        self.figures = {int(name.removeprefix("income.")): amount for name, amount in (figures or {}).items()}
        self.asked = 0
        defined = "".join(f"#defined {name}.\n" for name in sorted(kb.rules.inputs))
        self.program = defined + "\n".join(rule.text for rule in kb.rules.slice(["eligible/3"]))

    def routes(self, cases: Sequence[Case]) -> list[frozenset[Route]]:
        """The routes on which each case is eligible."""
        if not cases:
            return []
        self.asked += len(cases)
        outcomes, _ = evaluate(self.program, cases, {"eligible": 3})
        return [frozenset((str(row[0]), str(row[1])) for row in outcome.rows("eligible")) for outcome in outcomes]

    def statuses(self, cases: Sequence[Case]) -> list[Outcome]:
        self.asked += len(cases)
        return self.kb.statuses(cases)


def case(
    data: Data, on: date, filed: date, figures: Mapping[int, float] | None = None, regimes: tuple[str, ...] = (NEWEST,)
) -> Case:
    """The question of a file and its days; an amount that nobody knows is taken as high as it may be."""
    told = tuple(("income", year, round(amount * 100)) for year, amount in (figures or {}).items())
    return Case(Applicant.model_validate(data), on, filed, regimes, told)


# The search -------------------------------------------------------------------------------------------------------


class Planner:
    """All plans for a question up to the day `last`."""

    def __init__(self, oracle: Oracle, q: Question, last: date) -> None:
        self.oracle = oracle
        self.q = q
        self.last = last
        self.modes: tuple[Mode, ...] = ("new", "keep") if q.filed < q.on else ("new",)
        self.menu = menu(q)
        self.known: dict[tuple[Changes, date], bool] = {}
        self.found: dict[Changes, date] = {}
        self.frontier: list[Changes] = [self.menu]
        self._scan()
        self.plans = self._plans()

    def case(self, changes: Iterable[Change], day: date, mode: Mode, done: Mapping[Change, date] | None = None) -> Case:
        """The question of a later day, with changes made, filed anew or with the application that is pending."""
        data = changed(self.q, changes, day, done, self.oracle.figures)
        return case(data, day, self.q.filed if mode == "keep" else day, self.oracle.figures, self.q.regimes)

    def _ask(self, asked: Iterable[tuple[Changes, date]]) -> None:
        new = [each for each in dict.fromkeys(asked) if each not in self.known]
        cases = [self.case(changes, day, mode) for changes, day in new for mode in self.modes]
        answers = self.oracle.routes(cases)
        for number, each in enumerate(new):
            first = number * len(self.modes)
            self.known[each] = any(answers[first : first + len(self.modes)])

    def _scan(self) -> None:
        day = self.q.on
        while day <= self.last and self.frontier:
            size = max(1, 250 // (len(self.frontier) * len(self.modes)))
            chunk = [ahead(day, days=number) for number in range(min(size, (self.last - day).days + 1))]
            self._ask((changes, each) for each in chunk for changes in self.frontier)
            hit = next((each for each in chunk if any(self.known[changes, each] for changes in self.frontier)), None)
            if hit is None:
                day = ahead(chunk[-1], days=1)
                continue
            while eligible := [changes for changes in self.frontier if self.known[changes, hit]]:
                for small in self._minimal(eligible[0], hit):
                    self.found[small] = hit
                    self._exclude(small)
                self._ask((changes, hit) for changes in self.frontier)
            day = ahead(hit, days=1)

    def _minimal(self, large: Changes, day: date) -> list[Changes]:
        """Minimal eligible sets within an eligible one: all of the fewest changes, or of a little more."""
        self._ask((large - {change}, day) for change in large)
        needed = frozenset(change for change in large if not self.known[large - {change}, day])
        rest = sorted(large - needed)
        minimal: list[Changes] = []
        for size in range(len(rest) + 1):
            tried = [needed | frozenset(some) for some in combinations(rest, size)]
            tried = [each for each in tried if not any(other <= each for other in minimal)]
            self._ask((each, day) for each in tried)
            minimal += [each for each in tried if self.known[each, day]]
            if (minimal and size >= 1) or needed in minimal:
                break
        return minimal

    def _exclude(self, small: Changes) -> None:
        """Splits every set of the frontier that holds an answer into the largest that do not."""
        split: set[Changes] = set()
        for changes in self.frontier:
            split |= {changes - {change} for change in small} if small <= changes else {changes}
        self.frontier = [each for each in split if not any(each < other for other in split)]

    def _plans(self) -> list[Plan]:
        cases = [self.case(some, day, mode) for some, day in self.found.items() for mode in self.modes]
        routes = iter(self.oracle.routes(cases))
        return [Plan(some, day, {mode: next(routes) for mode in self.modes}) for some, day in self.found.items()]

    def surprises(self, random: Random, number: int) -> Iterator[tuple[Changes, date]]:
        """Sets and days, tried at random, that are eligible without any plan saying so."""
        days = (self.last - self.q.on).days
        tried = []
        for _ in range(number):
            changes = frozenset(change for change in sorted(self.menu) if random.random() < 0.5)
            if self.found and random.random() < 0.5:
                changes = random.choice(sorted(self.found, key=sorted)) ^ {random.choice(sorted(self.menu))}
            tried.append((frozenset(changes), ahead(self.q.on, days=random.randint(0, days))))
        self._ask(tried)
        for changes, day in tried:
            planned = any(some <= changes and first <= day for some, first in self.found.items())
            if self.known[changes, day] and not planned:
                yield changes, day
