"""The scenarios of tests/scenarios/, asked of the public API.

One YAML file a requirement (`requirement:`) or a matter that runs through several (`topic:`). A case holds an
applicant, a day, and what law.md and choices.md say that the answer must be; the arithmetic stands beside it.
The files of an older regime lie in a folder of its name; those of the eight-year regime lie beside the folders.

    on, figures          of the file hold for every case that gives none
    base, applicant      merged shallowly; a null in `applicant` takes the base's field away (it is then unknown)
    filed                defaults to `on`; it picks the regime
    regime               asks under that regime, whenever it is filed
    reading              puts what one source says in place of the better-ranked law
    expect               a route's requirement is a status (`met`), or {status, have, need, unit, until, unknown_facts,
                         missing_figures}; `not_listed`: the route does not ask it. Only what is named is compared;
                         unknown_facts, missing_figures and cites must contain what is named.
      routes             a route of the file's own regime by its name, one of another as `regime/route`
      listed             every route of the answer, in any order within its regime
      warnings           {kind of warning: whether the answer carries it}
    assumes              the expectation rests on a reading of an open point, said here
"""

import itertools
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from scenario_files import facts, files_in

SCENARIOS = Path(__file__).parents[1] / "scenarios"

EU = "eu_right residence_time"

# Seven years (004.1 to 004.17, choice.19): no age, no filing in time, no declaration, no residence on the day.
NORMAL = (
    "same_grounds residence_time permit_conditions introduction_programme activation_activities integration_test "
    "crime public_debt"
)
EARLIER = f"{NORMAL} steady_work public_benefits connection"  # 004.10 to 004.12

# Points: what stands beside them (001.2, 001.5, 001.9), and the 70 (002.16, law.44 to law.53, choice.14).
BESIDE = "age permit_conditions in_time"
SEVENTY_YOUNG = "residence_time crime public_debt public_benefits declaration danish"
SEVENTY = f"{SEVENTY_YOUNG} work_history current_work"

# Five years (law.63 to law.73), six years (law.93 to law.107, choice.13), eight years (003.2 to 003.14, law.117).
YOUNG = (
    "age residence_time permit_conditions lives_in_denmark crime public_debt public_benefits declaration danish in_time"
)
BASIC = f"{YOUNG} work_history current_work"
FOUR = "active_citizenship long_work income danish_3"  # law.101 to law.105, law.124 to law.130
NEWER = "charges identity"  # law.117, 003.11

#: What each route of a regime asks, and the parts of its groups, on a day on which all of it is asked.
ASKED: dict[str, dict[str, str]] = {
    "seven_years": {
        "ordinary": NORMAL,
        "five_year": EARLIER,
        "three_year": f"{EARLIER} earlier_permit",  # 004.13
        "eu": EU,  # 004.17
    },
    "points": {
        "ordinary": f"{BESIDE} {SEVENTY} active_citizenship supplementary points",
        "youth": f"{BESIDE} {SEVENTY_YOUNG} schooling",  # 001.4, choice.29
        "strong_ties": f"{BESIDE} {SEVENTY} ties",  # choice.31
        "eu": EU,
    },
    "five_years": {
        "ordinary": BASIC,
        "youth": f"{YOUNG} schooling",  # law.88, choice.29
        "strong_ties": f"{BASIC} ties",  # law.89, choice.31
        "eu": EU,
    },
    "six_years": {
        "ordinary": f"{BASIC} supplementary",
        "fast": f"{BASIC} {FOUR}",  # law.94
        "youth": f"{YOUNG} schooling",
        "strong_ties": f"{BASIC} ties",
        "eu": EU,
    },
    "eight_years": {
        "ordinary": f"{BASIC} {NEWER} supplementary",
        "fast": f"{BASIC} {NEWER} {FOUR}",
        "youth": f"{YOUNG} {NEWER} schooling",
        "strong_ties": f"{BASIC} {NEWER} ties",
        "eu": EU,
    },
}
PARTS = {"points": "long_work danish_3 danish_education", "six_years": FOUR, "eight_years": FOUR}  # choice.15
ON = {
    "seven_years": date(2008, 9, 1),
    "points": date(2011, 9, 1),
    "five_years": date(2014, 9, 1),
    "six_years": date(2016, 9, 1),
    "eight_years": date(2024, 9, 1),
}
NEWEST = "eight_years"
REQUIREMENTS = [
    (regime, requirement)
    for regime, routes in ASKED.items()
    for requirement in dict.fromkeys(f"{' '.join(routes.values())} {PARTS.get(regime, '')}".split())
]


def files() -> dict[str, dict]:
    return files_in(SCENARIOS)


def own_regime(place: str) -> str:
    """The regime of the folder that a file lies in."""
    return place.rpartition("/")[0] or NEWEST


def cases() -> list:
    return [
        pytest.param(place, content, case, id=f"{place}: {case['name']}")
        for place, content in files().items()
        for case in content["cases"]
    ]


def ask(knowledge_base, content: dict, case: dict, on: date | None = None, regime: str | None = None):
    """The answer on the case's own days or, where `on` is given, filed and decided on that day under `regime`."""
    from bridge import Applicant

    day = on or case.get("on", content.get("on"))
    figures = {name: Decimal(str(value)) for name, value in case.get("figures", {}).items()}
    return knowledge_base.check(
        Applicant.model_validate(facts(content, case)),
        on=day,
        filed=day if on else case.get("filed", day),
        regime=regime or case.get("regime", content.get("regime")),
        reading=case.get("reading"),
        language="en",
        **({"figures": figures} if figures else {}),
    )


def routes_by_name(answer, regime: str) -> dict:
    """The routes as `expect` names them in a file of this regime."""
    return {
        route.route if route.regime == regime else f"{route.regime}/{route.route}": route for route in answer.routes
    }


def regimes_of(names: list[str]) -> list[str]:
    """The regimes of the routes named, each once where its routes stand together."""
    return [regime for regime, _ in itertools.groupby(name.rpartition("/")[0] for name in names)]


def find(route, name: str):
    for requirement in route.requirements:
        for each in (requirement, *(getattr(requirement, "parts", None) or ())):
            if each.requirement == name:
                return each
    return None


def as_date(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def expectations(case: dict):
    """(route, requirement, {status, ...}) of a case."""
    for route, wanted in case["expect"].get("routes", {}).items():
        for name, what in wanted.get("requirements", {}).items():
            yield route, name, {"status": what} if isinstance(what, str) else what


def fits_itself(answer) -> None:
    """What interface.md says of every answer, whoever asks."""
    for route in answer.routes:
        statuses = {each.status for each in route.requirements}
        if "missing" in statuses:
            assert route.verdict == "not_eligible", route.route
        elif "unknown" not in statuses:
            assert route.verdict == ("assessment" if "assessment" in statuses else "eligible"), route.route
        for each in route.requirements:
            where = f"{route.route}.{each.requirement}"
            assert each.because, where
            assert each.cites, where
            if each.status in ("met", "exempt"):
                assert each.until is None, where
            elif each.until is not None:
                # Filing anew can mend at once what the day of a pending application spoils.
                first = answer.on if answer.filed < answer.on else answer.on + timedelta(days=1)
                assert each.until >= first, where
        if not getattr(route, "open", True):
            assert "missing" in statuses, route.route
        assert "not_listed" not in statuses
    places = [(route.regime, route.route) for route in answer.routes]
    assert len(places) == len(set(places))
    verdicts = {route.verdict for route in answer.routes}
    if "eligible" in verdicts:
        assert answer.verdict == "eligible"
    elif not verdicts:
        assert (answer.verdict, answer.regime) == ("undetermined", None)
    elif "undetermined" not in verdicts:
        assert answer.verdict == ("assessment" if "assessment" in verdicts else "not_eligible")


@pytest.mark.parametrize(("place", "content", "case"), cases())
def test_scenario(knowledge_base, place: str, content: dict, case: dict) -> None:
    answer = ask(knowledge_base, content, case)
    fits_itself(answer)
    expect = case["expect"]
    wrong: list[str] = []

    def compare(what: str, got: Any, wanted: Any) -> None:
        if got != wanted:
            wrong.append(f"{what}: {got!r}, expected {wanted!r}")

    if "verdict" in expect:
        compare("verdict", answer.verdict, expect["verdict"])
    if "regime" in expect:
        compare("regime", answer.regime, expect["regime"])
    routes = routes_by_name(answer, own_regime(place))
    if "listed" in expect:
        compare("routes", sorted(routes), sorted(expect["listed"]))
        compare("order of the regimes", regimes_of(list(routes)), regimes_of(expect["listed"]))
    for kind, wanted in expect.get("warnings", {}).items():
        compare(f"warning {kind}", kind in {each.warning for each in answer.warnings}, wanted)
    for name, wanted in expect.get("routes", {}).items():
        if name not in routes:
            wrong.append(f"{name}: not among the routes {sorted(routes)}")
            continue
        if "verdict" in wanted:
            compare(f"{name}.verdict", routes[name].verdict, wanted["verdict"])
        if "open" in wanted:
            compare(f"{name}.open", routes[name].open, wanted["open"])
    for route, name, wanted in expectations(case):
        if route not in routes:
            continue
        where, got = f"{route}.{name}", find(routes[route], name)
        if got is None or wanted["status"] == "not_listed":
            compare(f"{where}.status", got.status if got else "not_listed", wanted["status"])
            continue
        for key, value in wanted.items():
            if key in ("unknown_facts", "missing_figures", "cites"):
                lacking = set(value) - set(getattr(got, key, None) or ())
                if lacking:
                    wrong.append(f"{where}.{key}: {getattr(got, key, None)!r} lacks {sorted(lacking)}")
            elif key == "until":
                compare(f"{where}.until", as_date(got.until), value)
            else:
                compare(f"{where}.{key}", getattr(got, key, None), value)
    assert not wrong, "\n".join([*wrong, f"arithmetic: {case.get('arithmetic', '-')}", f"sources: {case['sources']}"])


def until_cases() -> list:
    """Expected `until` days that can be asked about by simply moving the day: nothing was pending, no permit ends."""
    found = []
    for place, content in files().items():
        for case in content["cases"]:
            permits = facts(content, case).get("permits") or []
            permits = permits["known"] if isinstance(permits, dict) else permits
            newest = max((each for each in permits if "from" in each), key=lambda each: each["from"], default={})
            if "filed" in case or "to" in newest:
                continue
            found += [
                pytest.param(
                    own_regime(place), content, case, route, name, wanted["until"],
                    id=f"{place}: {case['name']}: {route}.{name}",
                )
                for route, name, wanted in expectations(case)
                if wanted.get("until")
            ]  # fmt: skip
    return found


@pytest.mark.parametrize(("regime", "content", "case", "route", "name", "until"), until_cases())
def test_until_is_the_first_day(
    knowledge_base, regime: str, content: dict, case: dict, route: str, name: str, until: date
) -> None:
    """Asked on `until`, under the same regime (choice.34), the requirement is met; asked the day before it is not."""

    of, _, own = route.rpartition("/")
    regime = of or regime

    def status(day: date) -> str:
        answer = ask(knowledge_base, content, case, on=day, regime=regime)
        return find(routes_by_name(answer, regime)[own], name).status

    assert status(until) in ("met", "exempt")
    assert status(until - timedelta(days=1)) == "missing"


@pytest.mark.parametrize(("regime", "route"), [(regime, route) for regime, routes in ASKED.items() for route in routes])
def test_a_route_asks_what_the_sources_say_and_no_more(knowledge_base, regime: str, route: str) -> None:
    from bridge import Applicant

    routes = routes_by_name(knowledge_base.check(Applicant(), on=ON[regime], filed=ON[regime]), regime)
    assert sorted(routes) == sorted(ASKED[regime])
    asked = [each.requirement for each in routes[route].requirements]
    assert sorted(asked) == sorted(ASKED[regime][route].split())
    for each in routes[route].requirements:
        wanted = PARTS[regime].split() if each.requirement == "supplementary" else []
        assert sorted(part.requirement for part in each.parts) == sorted(wanted)


@pytest.mark.parametrize(("regime", "requirement"), REQUIREMENTS)
def test_every_requirement_has_scenarios_on_both_sides(regime: str, requirement: str) -> None:
    content = files()[requirement if regime == NEWEST else f"{regime}/{requirement}"]
    assert content["requirement"] == requirement
    statuses = Counter(
        wanted["status"]
        for case in content["cases"]
        for route, name, wanted in expectations(case)
        if name == requirement and "/" not in route
    )
    assert statuses["met"] >= 1
    assert statuses["missing"] >= 1


@pytest.mark.parametrize("place", sorted(files()))
def test_the_file_is_in_order(place: str) -> None:
    content = files()[place]
    assert own_regime(place) in ASKED
    assert ("requirement" in content) != ("topic" in content)
    assert content.get("requirement", content.get("topic")) == place.rpartition("/")[2]
    assert not set(content) - {"requirement", "topic", "regime", "on", "base", "cases"}
    repeated = [name for name, count in Counter(case["name"] for case in content["cases"]).items() if count > 1]
    assert not repeated
    for case in content["cases"]:
        allowed = set("name sources arithmetic assumes on filed regime reading figures applicant expect".split())
        assert not set(case) - allowed, case["name"]
        assert {"name", "sources", "applicant", "expect"} <= set(case), case["name"]
        assert isinstance(case.get("on", content.get("on")), date), case["name"]
        assert not set(case["expect"]) - {"verdict", "regime", "routes", "listed", "warnings"}, case["name"]
        for route, wanted in case["expect"].get("routes", {}).items():
            regime, _, route_name = route.rpartition("/")
            asked = ASKED[regime or own_regime(place)]
            assert route_name in asked, case["name"]
            assert not set(wanted) - {"verdict", "open", "requirements"}, case["name"]
        for route, name, wanted in expectations(case):
            regime = route.rpartition("/")[0] or own_regime(place)
            if wanted["status"] != "not_listed":
                assert (regime, name) in REQUIREMENTS, case["name"]
            keys = {"status", "have", "need", "unit", "until", "unknown_facts", "missing_figures", "cites"}
            assert not set(wanted) - keys, case["name"]
