"""The catalogue knows what every number in the tables of the law is, and has a sentence for it in both languages."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from bridge.catalogue import Catalogue, rows
from bridge.register import Register
from bridge.rules import RuleBase
from bridge.syntax import Rule
from bridge.thresholds import OF_ALL, OF_REGIMES, TECHNICAL, TOLD_ELSEWHERE
from explanations.citing import thing_messages
from explanations.words import LANGUAGES, Language, Words, entries


def numbers(rules: tuple[Rule, ...], folder: str) -> dict[str, int]:
    """The predicates of the tables of a folder that hold a number, with how many arguments they have."""
    return {
        rule.name: rule.arity
        for rule in rules
        if rule.file.startswith(folder) and any(isinstance(each, int) for each in rule.constants)
    }


def test_every_number_of_the_regimes_has_a_meaning(rules: tuple[Rule, ...]) -> None:
    """A new predicate needs its row in bridge/thresholds.py and its sentence in rules.ftl, in both languages."""
    there = numbers(rules, "regimes/")
    assert "asks_work" in there
    assert set(there) - set(OF_REGIMES) - TOLD_ELSEWHERE - {"figure_cites"} == set()
    assert {name for name, meaning in OF_REGIMES.items() if name in there and meaning.arity != there[name]} == set()


def test_the_numbers_of_all_regimes_have_a_meaning(rules: tuple[Rule, ...]) -> None:
    there = numbers(rules, "parameters/lists")
    assert set(there) - set(OF_ALL) - TECHNICAL == set()
    assert {name for name, meaning in OF_ALL.items() if name in there and meaning.arity != there[name]} == set()


def test_a_meaning_is_of_a_predicate_there_is(rules: tuple[Rule, ...]) -> None:
    of_regimes = {rule.name for rule in rules if rule.file.startswith("regimes/")}
    of_all = {rule.name for rule in rules if rule.file.startswith("parameters/")}
    assert set(OF_REGIMES) - of_regimes == set()
    assert set(OF_ALL) | TECHNICAL <= of_all


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meaning_has_a_sentence_that_names_its_values(language: Language) -> None:
    known = entries(language, "rules")
    for name, meaning in (OF_REGIMES | OF_ALL).items():
        text = known.get(f"rules-{name}".replace("_", "-"))
        assert text, name
        for column in meaning.columns:
            if column not in ("regime", "route", "requirement"):
                assert f"${column}" in text, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thing_that_is_cited_has_a_name(base: RuleBase, language: Language) -> None:
    """In sources.ftl (sources-thing-...), or that of a requirement, a route or a value."""
    known = {name for file in ("sources", "requirement", "route", "input") for name in entries(language, file)}
    lacking = set()
    for citations in Register(base).citations.values():
        for each in citations:
            words = [argument for argument in each.arguments if isinstance(argument, str)]
            regime = next(
                (word for word in words if f"regime-{word}".replace("_", "-") in entries(language, "regime")), None
            )
            for thing in words:
                if thing != regime and not known.intersection(thing_messages(thing, regime, each.file)):
                    lacking.add(thing)
    assert sorted(lacking) == []


# Rows and their places


def wanted(base: RuleBase, *names: str) -> list[Rule]:
    return [rule for rule in base.rules if rule.name in names]


def test_rows_are_what_the_rules_derive_each_with_its_rule(base: RuleBase) -> None:
    found = rows(base, wanted(base, "asks_age", "regime_begins"))
    ages = {row.arguments: row.rule for row in found if row.predicate == "asks_age"}
    # 003.2: over 18, on every route under the Aliens Act; a rule, not a fact, says so.
    assert ages[("eight_years", "ordinary", 18)].node.body
    assert {row.arguments for row in found if row.predicate == "regime_begins"} >= {
        ("eight_years", date(2017, 3, 15).toordinal())
    }


def literals(base: RuleBase, file: str, line: int) -> str:
    return base.text(base.folder / file).splitlines()[line - 1]


def test_what_is_told_stands_where_it_is_said_to_stand(base: RuleBase) -> None:
    """Every number of a threshold stands in the line that is named, and a requirement's name in its own."""
    answer = Catalogue(base, Register(base), Words("en")).answer(_version(), None, None, None)
    checked = 0
    for regime in answer.regimes:
        for each in regime.requirements:
            assert each.requirement in literals(base, each.file, each.line)
        for threshold in (each for of in regime.requirements for each in of.thresholds):
            line = literals(base, threshold.file, threshold.line)
            assert line.startswith(threshold.predicate)
            for number in (each for each in threshold.values.values() if isinstance(each, int)):
                assert str(number) in line
                checked += 1
    for figure in answer.figures:
        assert f"{figure.year}, {round(figure.amount * 100)}" in literals(base, figure.file, figure.line)
    assert checked > 15


def _version():
    from bridge.answers import KnowledgeBaseVersion

    return KnowledgeBaseVersion(version="0", digest="0")


def test_all_numbers_of_the_tables_are_told(base: RuleBase) -> None:
    """Each fact with a number is in the catalogue; facts that differ in the route alone are told together."""
    answer = Catalogue(base, Register(base), Words("en")).answer(_version(), None, None, None)
    told = set()
    for regime in answer.regimes:
        routes = {route.route for route in regime.routes}
        entries_told = [regime, *regime.thresholds, *(each for of in regime.requirements for each in of.thresholds)]
        told |= {_without(literals(base, each.file, each.line), routes) for each in entries_told}
        of_regime = [rule for rule in _numbered(base) if rule.constants[0] == regime.regime]
        assert of_regime
        lines = {_without(literals(base, rule.file, rule.line), routes) for rule in of_regime}
        assert lines - told == set()


def _without(line: str, routes: set[str]) -> str:
    return re.sub(rf"\b(?:{'|'.join(sorted(routes))})\b", "R", line)


def _numbered(base: RuleBase) -> Iterator[Rule]:
    for rule in base.rules:
        tabled = rule.file.startswith("regimes/") and rule.name != "figure_cites"
        if tabled and any(isinstance(each, int) for each in rule.constants):
            yield rule
