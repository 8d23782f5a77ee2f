"""Hygiene: each kind of untidiness is found where it is put into the rules, and none in the rules that ship."""

from datetime import date

import pytest

from bridge import KnowledgeBase
from bridge.audit.auditing import Audit
from bridge.audit.hygiene import hygiene

#: A file, what is put at its end, and the finding: its message, its name, its place or a part of what it says.
BREAKING = {
    "two that do not parse": ("core/verdict.lp", "a(P :- p(P).", "hygiene-broken", "syntax error"),
    "a choice": ("core/verdict.lp", "{ a(P) } :- decided_on(P, D).", "hygiene-broken", "a head is one plain atom"),
    "division": (
        "core/verdict.lp",
        "a(Y) :- decided_on(P, D), Y = D / 2.",
        "hygiene-broken",
        "arithmetic is addition, subtraction and multiplication",
    ),
    "an include": ("core/verdict.lp", '#include "other.lp".', "hygiene-broken", "unexpected #include"),
    "two arities": ("core/verdict.lp", "asked(a).", "hygiene-broken", "one name has one arity"),
    "nothing gives it": ("core/verdict.lp", "a(P) :- nowhere(P).", "hygiene-broken", "does not occur in any rule head"),
    "unsafe": ("core/verdict.lp", "a(X) :- decided_on(P, D).", "hygiene-broken", "unsafe variables"),
    "computes with a word": (
        "core/verdict.lp",
        "a(M) :- route(G, R), M = R + 1.",
        "hygiene-broken",
        "operation undefined",
    ),
    "a question": ("questions/unknowns.lp", "a(P :- .", "hygiene-broken", "syntax error"),
    "the register": ("sources/law.lp", "source(1..2, official, x).", "hygiene-broken", "an interval"),
    "not stratified": (
        "core/verdict.lp",
        "a(P) :- decided_on(P, D), not b(P).\nb(P) :- decided_on(P, D), not a(P).",
        "hygiene-not-stratified",
        "a/1 <- b/1 <- a/1",
    ),
    "counts itself": (
        "core/verdict.lp",
        "a(P, N) :- decided_on(P, D), N = #count { M : a(P, M) }.",
        "hygiene-not-stratified",
        "a/2 <- a/2",
    ),
    "not tight": (
        "core/verdict.lp",
        "a(P) :- b(P).\nb(P) :- a(P).",
        "hygiene-not-tight",
        "a/1 <- b/1 <- a/1",
    ),
    "no requirement": (
        "regimes/eight_years.lp",
        "requires(eight_years, ordinary, patience).",
        "hygiene-unknown-requirement",
        "patience",
    ),
}

UNTIDY = {
    "undocumented": ("core/verdict.lp", "a(P) :- decided_on(P, D).", "requirements/age.lp", "b(P) :- a(P).", "a/1"),
    "unknown-input": ("core/verdict.lp", "a(P) :- height(P, V).\n#defined height/2.", None, None, "height/2"),
    "unregistered": ("regimes/points.lp", 'cites(points, age, "law.9999").', None, None, "law.9999"),
    "unranked": (
        "sources/law.lp",
        'source("law.9999", hearsay, "Somebody said so.").',
        "regimes/points.lp",
        'cites(points, age, "law.9999").',
        "law.9999",
    ),
    "uncited-figure": ("parameters/income.lp", "income_amount(2030, 40000000).", None, None, "income 2030"),
}


def test_the_shipped_rules_are_tidy(found) -> None:
    assert found(None) == []


def test_an_unchanged_copy_is_tidy(found, plant) -> None:
    assert found(plant("core/verdict.lp", "% a comment")) == []


@pytest.mark.parametrize("defect", BREAKING)
def test_what_keeps_rules_from_being_used_is_told_with_its_place(found, plant, defect: str) -> None:
    file, text, message, told = BREAKING[defect]
    folder = plant(file, text)
    (one, *_) = [each for each in found(folder) if each.message == message]
    assert told in " ".join(map(str, one.arguments.values()))
    assert one.kind == "hygiene"
    assert one.rule is not None
    planted = (folder / file).read_text(encoding="utf-8").splitlines()[one.rule[1] - 1]
    assert one.rule[0] == file
    assert planted in text.splitlines()


def test_all_that_is_broken_is_told_at_once(found, plant) -> None:
    plant("core/verdict.lp", "a(P :- p(P).")
    plant("requirements/age.lp", "b(P :- p(P).")
    plant("requirements/work.lp", "{ c(P) } :- decided_on(P, D).\nd(P) :- d(P).\ne(P) :- decided_on(P, D), not e(P).")
    files = [each.rule[0] for each in found(plant("questions/changes.lp", "f("))]
    assert sorted(set(files)) == [
        "core/verdict.lp",
        "questions/changes.lp",
        "requirements/age.lp",
        "requirements/work.lp",
    ]
    assert files.count("requirements/work.lp") == 3


def test_one_circle_is_told_of_each_knot(found, plant) -> None:
    folder = plant("core/verdict.lp", "a(P) :- b(P).\nb(P) :- a(P).\nb(P) :- c(P).\nc(P) :- b(P).\nd(P) :- a(P), d(P).")
    assert [each.what for each in found(folder)] == ["not-tight a/1", "not-tight d/1"]


def test_negation_beside_a_positive_circle_is_no_lack_of_strata(found, plant) -> None:
    folder = plant("core/verdict.lp", "a(P) :- b(P), not c(P).\nb(P) :- a(P).\nc(P) :- decided_on(P, D).")
    assert [each.message for each in found(folder)] == ["hygiene-not-tight"]


@pytest.mark.parametrize("defect", UNTIDY)
def test_what_is_untidy_is_found(found, plant, defect: str) -> None:
    file, text, other, more, what = UNTIDY[defect]
    folder = plant(file, text)
    if other:
        plant(other, more)
    (one,) = found(folder)
    assert (one.message, one.what.partition(" ")[2]) == (f"hygiene-{defect}", what)
    assert one.rule is not None


@pytest.mark.parametrize(
    ("old", "what"),
    [
        ("cites(eight_years, lives_in_denmark,", "uncited eight_years lives_in_denmark"),
        ("cites(eight_years, long_work,", "uncited eight_years long_work"),
        ("cites(eight_years, youth,", "uncited eight_years youth"),
        ("cites(eight_years, in_force,", "uncited eight_years in_force"),
        ("cites(eight_years, pension,", "uncited eight_years pension"),
    ],
)
def test_what_is_asked_without_a_source(found, plant, old: str, what: str) -> None:
    """Each regime needs its own source: that the others cite one does not help."""
    folder = plant("regimes/eight_years.lp", old.replace("eight_years", "six_years"), old)
    assert what in [each.what for each in found(folder)]


def test_sources_of_other_regimes_are_left_out_where_only_some_are_looked_at(look, plant) -> None:
    what = "cites(eight_years, in_force,"
    folder = plant("regimes/eight_years.lp", what.replace("eight_years", "six_years"), what)
    assert look(folder, hygiene, regimes=["points"]) == []
    assert len(look(folder, hygiene, regimes=["eight_years"])) == 1


def test_what_clingo_says_only_of_some_facts_is_told_with_its_place(found, plant) -> None:
    folder = plant("requirements/debt.lp", "a(P, N) :- debts_kind(P, I, K), N = K + 1.")
    (one,) = found(folder)
    assert one.rule is not None
    assert one.rule[0] == "requirements/debt.lp"
    assert "operation undefined" in str(one.arguments["problem"])


def test_a_name_has_one_arity_in_questions_too(found, plant) -> None:
    folder = plant("questions/plausible.lp", "implausible(P) :- asked(P).\n#defined asked/1.")
    told = [str(each.arguments.get("problem", "")) for each in found(folder)]
    assert any("asked/1 is asked/4 elsewhere" in each for each in told)


def test_where_rules_are_broken_nothing_else_is_looked_at(plant) -> None:
    audit = Audit(KnowledgeBase.unchecked(plant("core/verdict.lp", "a(P :- p(P).")), date(2026, 11, 22))
    heard: list[object] = []
    (one,) = audit.find(["gap", "cliff"], lambda *told: heard.append(told))
    assert (one.kind, heard) == ("hygiene", [])
