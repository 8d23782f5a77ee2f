"""The law as a whole: what its rules derive, read and cite, and what clingo says of it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from clingo.ast import AST, ASTType

from bridge.applicant import Requirement
from bridge.engine import READ, Case, Rows, evaluate
from bridge.facts import entry_name, facts, path_of
from bridge.rules import RuleBase
from bridge.syntax import Rule

RANKS = {"official", "copy_of_official", "secondary", "derived", "unverified", "choice"}

BRIDGE = Path(__file__).parents[2] / "bridge"

#: How many statements each of the five documents has.
DOCUMENTS = {"000": 11, "001": 19, "002": 24, "003": 40, "004": 18}

#: What an answer says besides its requirements, and where from.
WARNINGS = {"start_uncertain", "regime_closes"}


# What clingo says ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", [None, "unknowns"])
def test_clingo_says_nothing_of_an_empty_or_a_full_person(base: RuleBase, question, empty: Case, full: Case) -> None:
    """`evaluate` raises at any message of clingo's, with all of its warnings on."""
    text = base.law + ("\n" + base.question(question) if question else "")
    read = {name: arity for name, arity in READ.items() if question or not name.startswith("open_")}
    for cases in ([empty], [full], [empty, full]):
        assert all(outcome.rows("status") for outcome in evaluate(text, cases, read)[0])


def test_a_message_of_clingo_is_an_error(base: RuleBase, empty: Case) -> None:
    with pytest.raises(RuntimeError, match="operation undefined"):
        evaluate(base.law + "\na(X) :- X = 1 + none.", [empty])
    with pytest.raises(RuntimeError, match="does not occur in any rule head"):
        evaluate(base.law + "\na(X) :- nowhere(X).", [empty])


def test_every_fact_of_the_full_person_is_one_of_the_schema(readme, full: Case) -> None:
    given = {f"{name}/{len(arguments) + 1}" for name, *arguments in facts(full.applicant)} - {"complete/2"}
    assert given == set(readme.schema_predicates())


# Names --------------------------------------------------------------------------------------------------


def test_one_name_has_one_arity(readme) -> None:
    """But for the short forms of a query."""
    arities: defaultdict[str, set[str]] = defaultdict(set)
    for file in readme.files():
        if file.name == "questions/query.lp":
            assert file.derives & (file.reads - file.derives) == set()
            continue
        for predicate in file.derives | file.reads | file.defined:
            name, _, arity = predicate.partition("/")
            arities[name].add(arity)
    for predicate in [*readme.schema_predicates(), *readme.CIRCUMSTANCES]:
        name, _, arity = predicate.partition("/")
        arities[name].add(arity)
    assert {name: found for name, found in arities.items() if len(found) > 1} == {}


def test_every_input_is_a_fact_of_the_schema_or_of_the_question(base: RuleBase, readme) -> None:
    assert base.inputs - set(readme.schema_predicates()) - readme.CIRCUMSTANCES == set()


def test_every_input_is_declared(base: RuleBase, readme) -> None:
    declared = {name for file in readme.files() for name in file.defined}
    assert base.inputs - declared == set()


def test_no_rule_derives_what_a_file_says(readme) -> None:
    derived = {name for file in readme.files() for name in file.derives}
    assert derived & (set(readme.schema_predicates()) | readme.CIRCUMSTANCES) == set()


def test_every_predicate_is_read(readme) -> None:
    every = readme.files()
    read = {name for file in every for name in file.reads}
    exported = set(readme.leaving(every))
    assert {name for file in every for name in file.derives} - read - exported == set()


def test_what_the_bridge_reads_is_derived(base: RuleBase, readme) -> None:
    derived = {name for file in readme.files() for name in file.derives}
    assert {f"{name}/{arity}" for name, arity in READ.items()} - derived == set()


def test_the_rules_mention_no_applicant(base: RuleBase) -> None:
    """No entry of a file, no mail address, no civil registration number: nothing of anybody's data."""
    assert path_of(entry_name("work", 0)) is not None
    for path in sorted(base.folder.rglob("*.lp")):
        code = re.sub(r"%\*.*?\*%|%.*?$", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        words = re.findall(r"\b[a-z_]\w*\b", code)
        assert [word for word in words if path_of(word)] == [], path
        assert re.findall(r"\b\d{6}-?\d{4}\b|\S+@\S+\.\w{2,}", code) == [], path


def test_constants_of_the_schema_are_spelled_as_in_the_schema(rules: tuple[Rule, ...], readme) -> None:
    """A constant that a rule compares a field of choices with is one of its choices."""
    from bridge.facts import constant

    wrong = []
    shapes = {name: shape for name, (_, shape) in readme.schema_predicates().items() if shape is not None}
    for rule in rules:
        for atom in _atoms(rule.node):
            shape = shapes.get(_signature(atom))
            if shape is None or shape.kind not in ("choice", "yes_no"):
                continue
            allowed = {constant(each) for each in shape.choices} if shape.choices else {"true", "false"}
            last = atom.symbol.arguments[-1]
            if last.ast_type is ASTType.SymbolicTerm and str(last) not in allowed:
                wrong.append(f"{rule.file}:{rule.line}: {atom}")
    assert wrong == []


# What things there are, read off the rules -------------------------------------------------------------


def _atoms(node: AST) -> Iterator[AST]:
    if node.ast_type is ASTType.SymbolicAtom:
        yield node
        return
    for key in node.child_keys:
        child = getattr(node, key)
        for each in [child] if isinstance(child, AST) else child or ():
            yield from _atoms(each)


def _signature(atom: AST) -> str:
    return f"{atom.symbol.name}/{len(atom.symbol.arguments)}"


def constants_at(rules: tuple[Rule, ...], predicate: str, place: int) -> set[str]:
    """The constants that a column of a predicate can hold, followed through the rules that derive it."""
    found: set[str] = set()
    for rule in rules:
        if rule.head != predicate:
            continue
        term = next(_atoms(rule.node.head)).symbol.arguments[place]
        if term.ast_type is ASTType.SymbolicTerm:
            found.add(str(term))
            continue
        sources = [
            constants_at(rules, _signature(atom), number)
            for literal in rule.node.body
            if not literal.sign and literal.atom.ast_type is ASTType.SymbolicAtom
            for atom in [literal.atom]
            for number, argument in enumerate(atom.symbol.arguments)
            if argument.ast_type is ASTType.Variable and argument.name == term.name
        ]
        known = [each for each in sources if each]
        if known:
            found |= set.intersection(*known)
    return found


@pytest.fixture(scope="module")
def kinds(rules: tuple[Rule, ...]) -> set[str]:
    return constants_at(rules, "shortfall/8", 4) | constants_at(rules, "evidence/8", 4)


@pytest.fixture(scope="module")
def grounds(rules: tuple[Rule, ...]) -> set[str]:
    return constants_at(rules, "exempt/5", 4) | constants_at(rules, "assessable/5", 4)


@pytest.fixture(scope="module")
def cited(tables: Rows) -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    for regime, thing, source in tables["cites"]:
        found.setdefault(str(regime), {}).setdefault(str(thing), []).append(str(source))
    return found


def regimes(tables: Rows) -> list[str]:
    return [str(row[0]) for row in tables["in_force_from"]]


def requirements(tables: Rows, regime: str) -> set[str]:
    return {str(row[2]) for row in tables["requires"] if row[0] == regime} | {
        str(row[3]) for row in tables["part"] if row[0] == regime
    }


def test_the_columns_are_followed(kinds: set[str], grounds: set[str]) -> None:
    assert {"age_years", "excluded_by_sentence", "waiting_after_release", "days_deducted", "tally"} <= kinds
    assert {"pension", "disability", "small_benefit"} <= grounds


def test_requirements_and_routes_are_those_of_the_interface(tables: Rows) -> None:
    for regime in regimes(tables):
        assert requirements(tables, regime) <= set(get_args(Requirement))
        asked = {row[1] for row in tables["requires"] if row[0] == regime}
        assert asked == {row[1] for row in tables["route"] if row[0] == regime}


# Sources ------------------------------------------------------------------------------------------------


def test_every_regime_route_and_requirement_has_a_source(tables: Rows, cited) -> None:
    for regime in regimes(tables):
        routes = {str(row[1]) for row in tables["route"] if row[0] == regime}
        assert ({"in_force"} | routes | requirements(tables, regime)) - set(cited[regime]) == set()


def test_every_reason_has_a_source(rules: tuple[Rule, ...], tables: Rows, cited) -> None:
    """Its own, or that of the requirement whose rule states it."""
    elementary = set(get_args(Requirement))
    for regime in regimes(tables):
        lacking = []
        for side in ("shortfall/8", "evidence/8"):
            for rule in (rule for rule in rules if rule.head == side):
                alone = (rule,)
                named = constants_at((*alone, *(each for each in rules if each.head != side)), side, 3)
                of = (named or requirements(tables, regime)) & elementary & requirements(tables, regime)
                reasons = constants_at((*alone, *(each for each in rules if each.head != side)), side, 4)
                assert reasons, f"{rule.file}:{rule.line}"
                lacking += [
                    f"{rule.file}:{rule.line}: {reason} of {requirement}"
                    for requirement in of
                    for reason in reasons
                    if not cited[regime].get(reason) and not cited[regime].get(requirement)
                ]
        assert lacking == []


def test_every_exemption_and_ground_has_a_source(tables: Rows, cited, grounds: set[str]) -> None:
    for regime in regimes(tables):
        stated = {str(row[1]) for row in (*tables["exempts"], *tables["counts_for_exempt"]) if row[0] == regime}
        # Grounds that only some regimes know, with the facts that bring them about.
        only = {"pension": "exempts", "lesser_sentence": "assesses_sentence", "will_to_integrate": "eases"}
        known = grounds - {ground for ground, by in only.items() if all(row[0] != regime for row in tables[by])}
        assert (stated | known) - set(cited[regime]) == set()


def test_every_figure_has_a_source(tables: Rows) -> None:
    figures = {("income", year) for year, _ in tables["income_amount"]}
    assert figures
    assert figures == {(kind, year) for kind, year, _ in tables["figure_cites"]}


def test_only_what_there_is_is_cited(tables: Rows, cited, kinds: set[str], grounds: set[str]) -> None:
    assert set(cited) == set(regimes(tables))
    for regime, things in cited.items():
        routes = {str(row[1]) for row in tables["route"] if row[0] == regime}
        known = {"in_force"} | routes | requirements(tables, regime) | kinds | grounds | WARNINGS
        assert set(things) - known == set()


def test_only_what_is_told_of_procedure_is_cited(base: RuleBase, tables: Rows) -> None:
    """Each thing is a constant of some other rule, or one that the bridge asks the sources of."""
    code = "".join(
        re.sub(
            r"%\*.*?\*%|%.*?$|^procedure_cites\([^\n]*$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
        )
        for path in base.law_files
    )
    asked = "".join((BRIDGE / name).read_text("utf-8") for name in ("checking.py", "planning.py", "refusing.py"))
    told = set(re.findall(r"\b[a-z]\w*\b|(?<=\")[A-Z][^\"]*(?=\")", code)) | set(re.findall(r'"(\w+)"', asked))
    assert {str(row[0]) for row in tables["procedure_cites"]} - told == set()


def test_nothing_is_cited_twice(tables: Rows) -> None:
    for name in ("cites", "figure_cites", "procedure_cites"):
        assert len(tables[name]) == len(set(tables[name]))


def test_every_cited_source_stands_in_the_register(base: RuleBase, tables: Rows, register: Rows) -> None:
    known = {str(row[0]) for row in register["source"]}
    named = {str(row[-1]) for name in ("cites", "figure_cites", "procedure_cites") for row in tables[name]}
    named |= {str(row[1]) for row in evaluate(base.question("changes"), [], {}, {"change_cites": 2})[1]["change_cites"]}
    assert named - known == set()


def test_every_source_has_one_rank_and_one_text(register: Rows) -> None:
    ids = [row[0] for row in register["source"]]
    assert len(ids) == len(set(ids))
    assert {str(row[1]) for row in register["source"]} == RANKS
    assert all(len(str(row[2])) > 10 and str(row[2]).endswith(".") for row in register["source"])


def test_the_register_is_contiguous(register: Rows) -> None:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for identity, rank, _ in register["source"]:
        group, _, number = str(identity).partition(".")
        assert re.fullmatch(r"[1-9]\d*", number), identity
        found[group].append(int(number))
        assert (rank == "choice") == (group == "choice"), identity
    assert {group: sorted(numbers) for group, numbers in found.items()} == {
        group: list(range(1, len(numbers) + 1)) for group, numbers in found.items()
    }
    assert set(found) == {*DOCUMENTS, "law", "choice"}
    assert {group: len(found[group]) for group in DOCUMENTS} == DOCUMENTS
    assert sum(DOCUMENTS.values()) == 112
    assert len(found["choice"]) == 39


def test_every_statement_of_the_notes_has_its_section_and_origin(register: Rows) -> None:
    law = {row[0] for row in register["source"] if str(row[0]).startswith("law.")}
    for name in ("section", "origin"):
        told = [row[0] for row in register[name]]
        assert set(told) == law
        assert len(told) == len(law)


def test_a_header_names_sources_of_the_register(readme, register: Rows) -> None:
    known = {str(row[0]) for row in register["source"]}
    for file in readme.files():
        named = re.findall(r"\b(?:\d{3}|law|choice)\.\d+\b", file.header.get("Sources", ""))
        assert set(named) - known == set(), file.name
