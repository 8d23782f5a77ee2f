"""Small rule bases made up at random, and all applicants there can be under them: from the thresholds made up.

Nothing here looks at how an audit or a comparison comes to what it says: applicants are concrete, and each is evaluated
as it stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from random import Random

from broken_rules import REGIME, TODAY, Patch, sound_rules

from bridge import Applicant, KnowledgeBase
from bridge.applicant import Circumstance, Debt, Exam, ListOf, Pension
from bridge.engine import Case, Outcome
from bridge.rules import RuleBase

ROUTES = ("ordinary", "fast", "eu")

#: Requirements, and which part of an applicant each is about.
ABOUT = {
    "age": "born",
    "danish": "exams",
    "danish_3": "exams",
    "public_debt": "debts",
    "declaration": "declaration_signed",
    "connection": "connection_documented",
    "eu_right": "eu_citizen_or_family",
}

_YES_NO = ("declaration_signed", "connection_documented", "eu_citizen_or_family")

Place = tuple[str, str, str]


@dataclass(frozen=True)
class Made:
    """One law: for each route what it asks, and the thresholds.

    `youngest` and `oldest` are the ages of each route, between which one has to be; `group` are the parts of what is
    asked as supplementary, on the first route, and how many of them are needed. `lifts` are requirements from which a
    pension lets off, `reduces` parts of which one is enough for a pensioner, `judges` those left to the authority.
    Among `defects` are: worst (the lowest exam counts), small (small debts hinder, large ones do not), needless (the
    declaration is lifted for whoever has signed it), both (who meets the first requirement of the first route is
    eligible, whatever else).
    """

    routes: dict[str, tuple[str, ...]]
    youngest: dict[str, int]
    oldest: dict[str, int]
    levels: dict[str, int]
    cap: int
    group: tuple[tuple[str, ...], int]
    lifts: tuple[str, ...]
    reduces: tuple[str, ...]
    judges: tuple[str, ...]
    defects: tuple[str, ...]

    @property
    def tested(self) -> list[str]:
        """What is asked, by itself or in the group."""
        return list(dict.fromkeys([*(q for each in self.routes.values() for q in each), *self.group[0]]))


def made_up(seed: int) -> Made:
    """A law made up at random."""
    random = Random(seed)
    return _made_up(random, random.sample([*ABOUT], 4))


def two_made_up(seed: int) -> tuple[Made, Made]:
    """Two laws about the same, in which nothing is wrong in itself, and little is left to the authority."""
    random = Random(seed)
    some = random.sample([*ABOUT], 4)
    first, second = (replace(_made_up(random, some), defects=()) for _ in range(2))
    return replace(first, judges=()), replace(second, judges=second.judges[:1])


def _made_up(random: Random, some: list[str]) -> Made:
    names = ROUTES[: random.randint(1, 3)]
    routes = {name: tuple(random.sample(some, random.randint(2, min(4, len(some))))) for name in names}
    youngest = {name: random.randint(15, 60) for name in names}
    oldest = {name: youngest[name] + random.choice((1, 5, 20)) for name in names if not random.randrange(3)}
    parts = tuple(random.sample(some, 2)) if random.randrange(2) else ()
    wrong = [each for each in ("worst", "small", "needless", "both") if not random.randrange(4)]
    tested = [*dict.fromkeys([*(q for each in routes.values() for q in each), *parts])]
    return Made(
        routes,
        youngest,
        oldest,
        {"danish": random.randint(1, 3), "danish_3": random.randint(1, 3)},
        random.choice((1, 10_000, 123_456)),
        (parts, random.randint(1, 2)),
        tuple(random.sample(tested, random.randint(0, min(2, len(tested))))),
        tuple(parts[: random.randint(0, 2)]),
        tuple(random.sample(tested, random.randint(0, min(2, len(tested))))),
        tuple(wrong),
    )


# As rules -----------------------------------------------------------------------------------------------------------

_TOO_OLD = """too_old(P, G, R) :-
    tested(P, G, R, age),
    asks_younger(G, R, N),
    born(P, B),
    C = @add_years(B, N),
    decided_on(P, D),
    C <= D.
#defined asks_younger/3."""

_NEEDLESS = """exempt(P, G, R, declaration, pension) :-
    tested(P, G, R, declaration),
    declaration_signed(P, true)."""


def knowledge_base(made: Made, folder: Path) -> KnowledgeBase:
    """The law as a knowledge base of its own."""
    patches: list[Patch] = [
        (
            "requirements/age.lp",
            "    decided_on(P, D),\n    C <= D,\n    not too_old(P, G, R).\n",
            "    decided_on(P, D),\n    C <= D.\n",
        ),
        ("requirements/age.lp", _TOO_OLD),
        ("parameters/lists.lp", f"extension_cap({made.cap}).", "extension_cap(10000)."),
    ]
    if "worst" in made.defects:
        patches.append(("requirements/danish.lp", "    M < N.", "    M > N."))
    if "small" in made.defects:
        patches.append(("requirements/debt.lp", "    A > 0,\n    A <= N.", "    A > N."))
    if "needless" in made.defects:
        patches.append(("requirements/declarations.lp", _NEEDLESS))
    sound_rules(folder, patches)
    (folder / REGIME).write_text("\n".join([*_facts(made), ""]), encoding="utf-8")
    return KnowledgeBase(RuleBase(folder, checked=False))


def _facts(made: Made) -> Iterator[str]:
    yield "in_force_from(eight_years, 2017, 3, 15)."
    for route, asked in made.routes.items():
        yield f"route(eight_years, {route})."
        yield from (f"requires(eight_years, {route}, {each})." for each in asked)
        yield f"asks_age(eight_years, {route}, {made.youngest[route]})."
        if route in made.oldest:
            yield f"asks_younger(eight_years, {route}, {made.oldest[route]})."
    for name, level in made.levels.items():
        yield f"asks_danish(eight_years, {name}, {level})."
    parts, needed = made.group
    first = next(iter(made.routes))
    if parts:
        yield f"requires(eight_years, {first}, supplementary)."
        yield f"group_needs(eight_years, {first}, supplementary, {needed})."
        yield from (f"part(eight_years, {first}, supplementary, {each})." for each in parts)
    yield from (f"exempts(eight_years, pension, {each})." for each in made.lifts)
    yield from (f"counts_for_exempt(eight_years, pension, supplementary, {each})." for each in made.reduces)
    yield from (f"assesses(eight_years, {each})." for each in made.judges)
    if "both" in made.defects:
        yield f"eligible(P, eight_years, {first}) :- satisfied(P, eight_years, {first}, {made.routes[first][0]})."


# Everybody ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Person:
    """One applicant, by what is true of the parts that any requirement is about."""

    born: date | None = None
    exams: tuple[int, ...] = ()
    debt: int | None = None
    yes: tuple[str, ...] = ()
    pension: bool = False
    judged: tuple[str, ...] = ()

    @property
    def case(self) -> Case:
        """As it is asked about."""
        applicant = Applicant(
            born=self.born,
            exams=ListOf(True, tuple(Exam(exam=f"danish_{level}", passed=TODAY) for level in self.exams)),
            debts=ListOf(True, () if self.debt is None else (Debt(kind="tax", amount=self.debt / 100),)),
            pension=Pension(kind="old_age", **{"from": TODAY}) if self.pension else Pension(kind="none"),
            special_circumstances=ListOf(True, tuple(Circumstance(kind="other", affects=q) for q in self.judged)),
            **{name: name in self.yes for name in _YES_NO},
        )
        return Case(applicant, TODAY, TODAY)


def everybody(*laws: Made) -> list[Person]:
    """All that can be true of somebody, as far as it can matter under any of the laws."""
    tested = list(dict.fromkeys(q for made in laws for q in made.tested))
    about = {ABOUT[q] for q in tested}
    ages = {age for made in laws for age in (*made.youngest.values(), *made.oldest.values())}
    birthdays = {TODAY.replace(year=TODAY.year - age) for age in ages}
    born = {date(1900, 1, 1), TODAY, *birthdays, *(day + timedelta(days=1) for day in birthdays)}
    born |= {day - timedelta(days=1) for day in {TODAY, *birthdays}} | {date(1900, 1, 2)}
    exams = [levels for number in range(3) for levels in combinations((1, 2, 3), number)]
    caps = {made.cap for made in laws}
    amounts = sorted({amount for cap in caps for amount in (cap, cap + 1, cap + 2)})
    yes = [name for name in _YES_NO if name in about]
    judged = sorted({q for made in laws for q in made.judges})
    helped = any(made.lifts or made.reduces for made in laws)
    return [
        Person(*each)
        for each in product(
            sorted(born) if "born" in about else [None],
            exams if "exams" in about else [()],
            [None, *amounts] if "debts" in about else [None],
            [some for number in range(len(yes) + 1) for some in combinations(yes, number)],
            (False, True) if helped else (False,),
            [some for number in range(len(judged) + 1) for some in combinations(judged, number)],
        )
    ]


@dataclass(frozen=True)
class Told:
    """What somebody is told: all verdicts by route, statuses by place, and the best verdicts."""

    best: frozenset[str]
    verdicts: dict[tuple[str, str], frozenset[str]]
    statuses: dict[Place, frozenset[str]]
    asked: tuple[Place, ...]

    @property
    def eligible(self) -> bool:
        """Whether the answer is that the person meets the rules."""
        return "eligible" in self.best

    def through(self) -> set[tuple[str, str]]:
        """The routes on which the person is eligible."""
        return {route for route, verdicts in self.verdicts.items() if "eligible" in verdicts}

    def against(self, route: tuple[str, str]) -> frozenset[str]:
        """What is asked on a route and neither met nor lifted."""
        return frozenset(
            place[2] for place in self.asked if place[:2] == route and self.statuses[place] - {"met", "exempt"}
        )


def told(kb: KnowledgeBase, people: list[Person]) -> list[Told]:
    """What each is told."""
    return [_told(outcome) for outcome in kb.statuses([person.case for person in people])]


def _told(outcome: Outcome) -> Told:
    verdicts: dict[tuple[str, str], set[str]] = {}
    statuses: dict[Place, set[str]] = {}
    for g, r, v in outcome.rows("verdict"):
        verdicts.setdefault((str(g), str(r)), set()).add(str(v))
    for g, r, q, s in outcome.rows("status"):
        statuses.setdefault((str(g), str(r), str(q)), set()).add(str(s))
    return Told(
        frozenset(str(row[0]) for row in outcome.rows("best_verdict")),
        {route: frozenset(each) for route, each in verdicts.items()},
        {place: frozenset(each) for place, each in statuses.items()},
        tuple(outcome.asked),
    )


# What is true of everybody --------------------------------------------------------------------------------------------


def findings(made: Made, folder: Path) -> set[tuple[str, str]]:
    """What an audit of the law has to find, by kind and name."""
    people = everybody(made)
    answers = told(knowledge_base(made, folder / "law"), people)
    of = dict(zip(people, answers, strict=True))
    found = {*_contradictions(answers), *_never(made, answers), *_discretion(answers)}
    found |= {("non_monotone", what) for what in _turned(of, _better)}
    found |= {("cliff", what) for what in _turned(of, _one_day)}
    return found | {*_vacuous(made, folder, people, answers)}


def _contradictions(answers: list[Told]) -> Iterator[tuple[str, str]]:
    for each in answers:
        for route, verdicts in each.verdicts.items():
            name = ".".join(route)
            if {"eligible", "not_eligible"} <= verdicts:
                yield "contradiction", f"{name}.eligible_and_failing"
            if len(verdicts) > 1:
                yield "contradiction", f"{name}.two_verdicts"
        for place, statuses in each.statuses.items():
            if len(statuses) > 1:
                yield "contradiction", f"{'.'.join(place)}.two_statuses"


def _never(made: Made, answers: list[Told]) -> Iterator[tuple[str, str]]:
    reached = {route for each in answers for route in each.through()}
    for route in made.routes:
        if ("eight_years", route) not in reached:
            yield "unreachable", f"eight_years.{route}"
    alone = {(*route, *each.against(route)) for each in answers for route in each.verdicts}
    for place in {place for each in answers for place in each.asked} - alone:
        yield "idle", ".".join(place)


def _discretion(answers: list[Told]) -> Iterator[tuple[str, str]]:
    for each in answers:
        if each.best == {"assessment"}:
            for g, r, q in each.asked:
                if "assessment" in each.verdicts[g, r] and "assessment" in each.statuses[g, r, q]:
                    yield "discretion", f"{g}.{q}"


def _turned(of: dict[Person, Told], steps) -> Iterator[str]:
    for person, before in of.items():
        if before.eligible:
            for name, other in steps(person):
                after = of.get(other)
                if after is not None and not after.eligible:
                    for route in before.through():
                        yield from (f"eight_years.{q} {name}" for q in after.against(route))


def _better(person: Person) -> Iterator[tuple[str, Person]]:
    for level in {1, 2, 3} - {*person.exams}:
        yield "exams", replace(person, exams=tuple(sorted((*person.exams, level))))
    if person.debt is not None:
        yield "debts", replace(person, debt=None)
        yield from (("debts.amount less", replace(person, debt=person.debt - less)) for less in (1, 2))


def _one_day(person: Person) -> Iterator[tuple[str, Person]]:
    if person.born:
        for step, name in ((1, "born later"), (-1, "born earlier")):
            yield name, replace(person, born=person.born + timedelta(days=step))


def _vacuous(made: Made, folder: Path, people: list[Person], answers: list[Told]) -> Iterator[tuple[str, str]]:
    """Reliefs without which nobody has other verdicts: each is taken out of the law."""
    asked = {q for each in answers for _, _, q in each.asked}
    without = [("lifts", q, f"eight_years.{q}.pension") for q in made.lifts]
    without += [("judges", q, f"eight_years.{q}.other") for q in made.judges]
    if made.group[0]:
        without += [("reduces", q, f"eight_years.supplementary.{q}") for q in made.reduces]
    for number, (what, requirement, name) in enumerate(without):
        if what != "reduces" and requirement not in {*asked, *made.group[0]}:
            continue
        less = replace(made, **{what: tuple(each for each in getattr(made, what) if each != requirement)})
        touched = [
            (person, each)
            for person, each in zip(people, answers, strict=True)
            if (requirement in person.judged if what == "judges" else person.pension)
        ]
        if what == "lifts" and requirement == "declaration" and "needless" in made.defects:
            continue
        kb = knowledge_base(less, folder / f"without_{number}")
        others = told(kb, [person for person, _ in touched])
        if all(other.verdicts == each.verdicts for other, (_, each) in zip(others, touched, strict=True)):
            yield "vacuous", name
    if "needless" in made.defects and "declaration" in made.tested and "declaration" not in made.lifts:
        yield "vacuous", "eight_years.declaration.pension"


# Two laws -------------------------------------------------------------------------------------------------------------

#: The route and the closest one, and what is lacking there.
Kind = tuple[tuple[str, str], tuple[str, str], frozenset[str]]


def differences(first: Made, second: Made, folder: Path) -> dict[str, set[Kind]]:
    """Who gains and who loses between two laws: the smallest sets of what is lacking."""
    people = everybody(first, second)
    one, other = (told(knowledge_base(law, folder / name), people) for name, law in (("1", first), ("2", second)))
    return {
        "gain": _smallest({kind for a, b in zip(one, other, strict=True) for kind in _kinds(b, a)}),
        "lose": _smallest({kind for a, b in zip(one, other, strict=True) for kind in _kinds(a, b)}),
    }


def _kinds(lucky: Told, unlucky: Told) -> Iterator[Kind]:
    if lucky.eligible and not unlucky.eligible:
        for through in lucky.through():
            routes = [*unlucky.verdicts]
            near = [each for each in routes if each == through] or [each for each in routes if each[1] == "ordinary"]
            yield from ((through, closest, unlucky.against(closest)) for closest in near or routes)


def _smallest(kinds: set[Kind]) -> set[Kind]:
    return {kind for kind in kinds if not any(each[:2] == kind[:2] and each[2] < kind[2] for each in kinds)}
