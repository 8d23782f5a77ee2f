"""The scenarios of tests/scenarios/, asked of the public API.

One YAML file a requirement (`requirement:`) or a matter that runs through several (`topic:`). A case holds an
applicant, a day, and what law.md and choices.md say that the answer must be; the arithmetic stands beside it.

    on, figures          of the file hold for every case that gives none
    base, applicant      merged shallowly; a null in `applicant` takes the base's field away (it is then unknown)
    filed                defaults to `on`
    expect               a route's requirement is a status (`met`), or {status, have, need, until, unknown_facts,
                         missing_figures}; `not_listed`: the route does not ask it. Only what is named is compared;
                         unknown_facts and missing_figures must contain what is named.
    assumes              the expectation rests on a reading of an open point, said here
"""

import functools
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

SCENARIOS = Path(__file__).parents[1] / "scenarios"

REQUIREMENTS = (
    "age residence_time permit_conditions lives_in_denmark crime charges public_debt public_benefits declaration "
    "identity danish work_history current_work supplementary active_citizenship long_work income danish_3 in_time "
    "eu_right ties schooling"
).split()


@functools.cache
def files() -> dict[str, dict]:
    yaml = YAML(typ="safe", pure=True)  # YAML 1.2: `on` is a word, not true
    return {path.stem: yaml.load(path) for path in sorted(SCENARIOS.glob("*.yaml"))}


def cases() -> list:
    return [
        pytest.param(content, case, id=f"{stem}: {case['name']}")
        for stem, content in files().items()
        for case in content["cases"]
    ]


def plain(value: Any) -> Any:
    """Dates to ISO strings and floats to decimals, as a program would hand them over."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list():
            return [plain(item) for item in value]
        case date():
            return value.isoformat()
        case float():
            return Decimal(repr(value))
    return value


def facts(content: dict, case: dict) -> dict:
    merged = {**content.get("base", {}), **case["applicant"]}
    return plain({field: value for field, value in merged.items() if value is not None})


def ask(knowledge_base, content: dict, case: dict, on: date | None = None):
    from bridge import Applicant

    day = on or case.get("on", content.get("on"))
    figures = {name: Decimal(str(value)) for name, value in case.get("figures", {}).items()}
    return knowledge_base.check(
        Applicant.model_validate(facts(content, case)),
        on=day,
        filed=day if on else case.get("filed", day),
        language="en",
        **({"figures": figures} if figures else {}),
    )


def regime_routes(answer, regime: str = "eight_years") -> dict:
    return {route.route: route for route in answer.routes if getattr(route, "regime", regime) in (regime, None)}


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


@pytest.fixture(scope="session")
def knowledge_base():
    from bridge import KnowledgeBase

    return KnowledgeBase.load()


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
    verdicts = {route.verdict for route in answer.routes}
    if "eligible" in verdicts:
        assert answer.verdict == "eligible"
    elif not verdicts:
        assert (answer.verdict, answer.regime) == ("undetermined", None)
    elif "undetermined" not in verdicts:
        assert answer.verdict == ("assessment" if "assessment" in verdicts else "not_eligible")


@pytest.mark.parametrize(("content", "case"), cases())
def test_scenario(knowledge_base, content: dict, case: dict) -> None:
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
    routes = regime_routes(answer)
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
            if key in ("unknown_facts", "missing_figures"):
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
    for stem, content in files().items():
        for case in content["cases"]:
            permits = facts(content, case).get("permits") or []
            permits = permits["known"] if isinstance(permits, dict) else permits
            newest = max((each for each in permits if "from" in each), key=lambda each: each["from"], default={})
            if "pending" in case or "filed" in case or "to" in newest:
                continue
            found += [
                pytest.param(content, case, route, name, wanted["until"], id=f"{stem}: {case['name']}: {route}.{name}")
                for route, name, wanted in expectations(case)
                if wanted.get("until")
            ]
    return found


@pytest.mark.parametrize(("content", "case", "route", "name", "until"), until_cases())
def test_until_is_the_first_day(knowledge_base, content: dict, case: dict, route: str, name: str, until: date) -> None:
    """Asked on `until` the requirement is met; asked the day before it is not."""

    def status(day: date) -> str:
        return find(regime_routes(ask(knowledge_base, content, case, on=day))[route], name).status

    assert status(until) in ("met", "exempt")
    assert status(until - timedelta(days=1)) == "missing"


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_every_requirement_has_scenarios_on_both_sides(requirement: str) -> None:
    content = files()[requirement]
    assert content["requirement"] == requirement
    statuses = Counter(
        wanted["status"]
        for case in content["cases"]
        if "pending" not in case
        for _, name, wanted in expectations(case)
        if name == requirement
    )
    assert statuses["met"] >= 1
    assert statuses["missing"] >= 1


@pytest.mark.parametrize("stem", sorted(files()))
def test_the_file_is_in_order(stem: str) -> None:
    content = files()[stem]
    assert ("requirement" in content) != ("topic" in content)
    assert content.get("requirement", content.get("topic")) == stem
    assert not set(content) - {"requirement", "topic", "on", "base", "cases"}
    repeated = [name for name, count in Counter(case["name"] for case in content["cases"]).items() if count > 1]
    assert not repeated
    for case in content["cases"]:
        allowed = set("name sources arithmetic assumes on filed figures applicant expect".split())
        assert not set(case) - allowed, case["name"]
        assert {"name", "sources", "applicant", "expect"} <= set(case), case["name"]
        assert isinstance(case.get("on", content.get("on")), date), case["name"]
