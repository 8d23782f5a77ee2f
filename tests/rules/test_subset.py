"""The law keeps to the subset that every engine understands, and what leaves it is refused by name."""

import graphlib
from collections import defaultdict
from pathlib import Path

import pytest

from bridge.rules import RuleBase, RuleError
from bridge.syntax import Rule, not_stratified, violations

HEAD = "a head is one plain atom"
ATOM = "the arguments of an atom are variables and constants"
ASSIGNED = "an aggregate is assigned: V = #sum { ... } or V = #count { ... }"

#: One rule of each kind that is refused, and what the refusal says.
REFUSED = {
    "choice": ("{ a(P) } :- p(P).", HEAD),
    "disjunction": ("a(P) ; b(P) :- p(P).", HEAD),
    "constraint": (":- p(P).", HEAD),
    "negated head": ("not a(P) :- p(P).", HEAD),
    "conditional head": ("a(P) : b(P) :- p(P).", HEAD),
    "head aggregate": ("1 { a(P) } 2 :- p(P).", HEAD),
    "arithmetic in a head": ("a(X + 1) :- p(X).", "the arguments of a head are variables and constants"),
    "call in a head": ("a(@year(X)) :- p(X).", "the arguments of a head are variables and constants"),
    "function term in a head": ("a(f(X)) :- p(X).", "the arguments of a head are variables and constants"),
    "tuple in a head": ("a((X, Y)) :- p(X), p(Y).", "the arguments of a head are variables and constants"),
    "arithmetic in an atom": ("a(X) :- p(X + 1), p(X).", ATOM),
    "call in an atom": ("a(X) :- p(X), q(@year(X)).", ATOM),
    "function term in an atom": ("a(X) :- p(f(X)).", ATOM),
    "double negation": ("a(X) :- p(X), not not q(X).", "double negation is not in the subset"),
    "pool": ("a(X) :- p(X), X = (1; 2).", "a pool is not in the subset"),
    "interval": ("a(X) :- X = 1..3.", "an interval is not in the subset"),
    "interval in a fact": ("a(1..3).", "an interval is not in the subset"),
    "minus sign": ("a(Y) :- p(X), Y = -X.", "classical negation or a minus sign is not in the subset"),
    "absolute value": ("a(Y) :- p(X), Y = |X|.", "classical negation or a minus sign is not in the subset"),
    "chained comparison": ("a(X) :- p(X), 1 < X < 3.", "a literal holds one comparison, not negated"),
    "negated comparison": ("a(X) :- p(X), not X < 3.", "a literal holds one comparison, not negated"),
    "division": ("a(Y) :- p(X), Y = X / 2.", "arithmetic is addition, subtraction and multiplication"),
    "modulo": ("a(Y) :- p(X), Y = X \\ 2.", "arithmetic is addition, subtraction and multiplication"),
    "power": ("a(Y) :- p(X), Y = X ** 2.", "arithmetic is addition, subtraction and multiplication"),
    "bits": ("a(Y) :- p(X), Y = X & 2.", "arithmetic is addition, subtraction and multiplication"),
    "unknown function": ("a(Y) :- p(X), Y = @easter(X).", "there is no function @easter"),
    "truth value": ("a(X) :- p(X), #false.", "a body holds atoms, comparisons and aggregates"),
    "minimum": ("a(Y) :- p(P), Y = #min { X : q(X) }.", "an aggregate is #sum or #count"),
    "maximum": ("a(Y) :- p(P), Y = #max { X : q(X) }.", "an aggregate is #sum or #count"),
    "positive sum": ("a(Y) :- p(P), Y = #sum+ { X, I : q(I, X) }.", "an aggregate is #sum or #count"),
    "guarded aggregate": ("a(P) :- p(P), #count { X : q(X) } >= 2.", ASSIGNED),
    "aggregate with two guards": ("a(P) :- p(P), 1 = #count { X : q(X) } <= 2.", ASSIGNED),
    "aggregate equal to a number": ("a(P) :- p(P), 2 = #count { X : q(X) }.", ASSIGNED),
    "negated aggregate": ("a(P) :- p(P), not 2 = #count { X : q(X) }.", ASSIGNED),
    "two elements": ("a(Y) :- p(P), Y = #count { X : q(X); X : r(X) }.", "an aggregate has one element"),
    "sum without identity": ("a(Y) :- p(P), Y = #sum { X : q(X) }.", "the tuple of a sum carries an identity"),
    "set": ("a(P) :- p(P), { q(P) } = 1.", "a body holds atoms, comparisons and aggregates"),
}

COMPUTED = "only what is compared with = is computed, and assigned to a variable"
VALUE = "what is assigned is a call, or arithmetic on variables and constants"
ARGUMENT = "the arguments of a function are variables and constants"
TUPLE = "the tuple of an aggregate holds variables and constants"
MINUS = "classical negation or a minus sign is not in the subset"

REFUSED |= {
    "conditional literal": ("a(X) :- p(X), q(Y) : r(Y).", "a conditional literal is not in the subset"),
    "classical negation": ("a(X) :- p(X), -q(X).", MINUS),
    "negated classical negation": ("a(X) :- p(X), not -q(X).", MINUS),
    "classical negation of a head": ("-a(X) :- p(X).", MINUS),
    "theory atom": ("a(X) :- p(X), &sum { X } > 1.", "a body holds atoms, comparisons and aggregates"),
    "pool of arguments": ("a(X) :- p(X; X).", "a pool is not in the subset"),
    "no number": ("a(X) :- p(X), X < #sup.", COMPUTED),
    "arithmetic in a comparison": ("a(X) :- p(X), p(Y), X + 1 < Y.", COMPUTED),
    "arithmetic on both sides": ("a(X) :- p(X), p(Y), X + 1 = Y + 1.", COMPUTED),
    "call in a comparison": ("a(X) :- p(X), X < @year(5).", COMPUTED),
    "call in arithmetic": ("a(Y) :- p(X), Y = @year(X) + 1.", VALUE),
    "arithmetic in a call": ("a(Y) :- p(X), Y = @year(X + 1).", ARGUMENT),
    "call with too few arguments": ("a(Y) :- p(X), Y = @day(X).", "the number of arguments of @day is 3"),
    "call with too many arguments": ("a(Y) :- p(X), Y = @year(X, X).", "the number of arguments of @year is 1"),
    "function term in a comparison": ("a(Y) :- p(X), Y = f(X).", VALUE),
    "tuple in a comparison": ("a(Y) :- p(X), (Y, Z) = (X, X).", COMPUTED),
    "tuple assigned": ("a(Y) :- p(X), Y = (X, X).", VALUE),
    "arithmetic in an aggregate's atom": ("a(N) :- p(P), N = #count { X : q(X + 1), p(X) }.", ATOM),
    "arithmetic in an aggregate's tuple": ("a(N) :- p(P), N = #sum { X + 1, X : p(X) }.", TUPLE),
    "double negation in an aggregate": (
        "a(N) :- p(P), N = #count { X : p(X), not not q(X) }.",
        "double negation is not in the subset",
    ),
    "chained comparison in an aggregate": (
        "a(N) :- p(P), N = #count { X : p(X), 1 < X < 3 }.",
        "a literal holds one comparison, not negated",
    ),
    "one name, two arities": ("p(1, 2).", "p/2 is p/1 elsewhere: one name has one arity"),
    "recursion": ("a(X) :- p(X), not a(X).", "a/1 depends on itself: a/1 <- a/1"),
}

#: Rules in which clingo finds what is wrong, and what it says.
UNGROUNDABLE = {
    "unsafe variable": ("a(X) :- p(Y).", "unsafe variables in: a(X):-p(Y). 'X' is unsafe"),
    "not declared": ("a(X) :- p(X), nowhere(X).", "atom does not occur in any rule head: nowhere(X)"),
    "not declared, in an aggregate": (
        "a(N) :- p(P), N = #count { X : nowhere(X) }.",
        "atom does not occur in any rule head: nowhere(X)",
    ),
    "arithmetic on a word": ('a(Y) :- w(X), Y = X + 1. w("2").', "operation undefined: (X+1)"),
}

#: Statements that are no rules.
NO_RULES = {
    "show": "#show a/1.",
    "show term": "#show X : p(X).",
    "minimize": "#minimize { X : p(X) }.",
    "weak constraint": ":~ p(X). [X]",
    "external": "#external a(X) : p(X).",
    "heuristic": "#heuristic a(X) : p(X). [1, true]",
    "project": "#project a/1.",
    "constant": "#const n = 3.",
    "script": "#script (python)\ndef main(prg): pass\n#end.",
    "edge": "#edge (X, Y) : p(X, Y).",
    "part": "#program later.",
    "part with a parameter": "#program later(k).\nb(1).",
    "base with a parameter": "#program base(k).",
    "theory": "#theory t { x { - : 1, unary }; &a/0 : x, any }.",
}


@pytest.fixture
def written(tmp_path: Path):
    """Writes a rule base of one file, whose fourth line is the rule."""

    def write(rule: str) -> Path:
        (tmp_path / "core").mkdir(exist_ok=True)
        (tmp_path / "core" / "tiny.lp").write_text(f"% One rule.\np(1).\n\n{rule}\n", encoding="utf-8")
        return tmp_path

    return write


def test_every_rule_of_the_law_is_in_the_subset(rules: tuple[Rule, ...]) -> None:
    assert len(rules) > 100
    assert [f"{rule.file}:{rule.line}: {problem}" for rule in rules for problem in violations(rule)] == []


def test_the_shipped_rules_pass_the_check_of_a_changed_copy(base: RuleBase) -> None:
    again = RuleBase.load(base.folder)
    assert [(rule.file, rule.line, rule.text) for rule in again.rules] == [
        (rule.file, rule.line, rule.text) for rule in base.rules
    ]


@pytest.mark.parametrize("kind", REFUSED)
def test_what_leaves_the_subset_is_refused_by_name(written, kind: str) -> None:
    rule, problem = REFUSED[kind]
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written(rule))
    assert f"core/tiny.lp:4: {problem}" in refused.value.problems


@pytest.mark.parametrize("kind", UNGROUNDABLE)
def test_what_clingo_says_is_told_with_its_place(written, kind: str) -> None:
    rule, message = UNGROUNDABLE[kind]
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written(rule))
    assert refused.value.problems == [f"core/tiny.lp:4: {message}"]


def test_every_message_of_clingo_is_told(written) -> None:
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written("a(X) :- p(Y).\n\nb(X) :- p(Y)."))
    assert [problem[:30] for problem in refused.value.problems] == [
        "core/tiny.lp:4: unsafe variabl",
        "core/tiny.lp:6: unsafe variabl",
    ]


def test_the_folder_may_be_relative(written, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written("a(X) :- p(Y).")
    for start, name in ((folder, "."), (folder.parent, folder.name)):
        monkeypatch.chdir(start)
        with pytest.raises(RuleError, match=r"\Acore/tiny\.lp:4: unsafe"):
            RuleBase.load(Path(name))


@pytest.mark.parametrize(
    "before", ["", "%* %* *% *% ", 'a("%*"). ', "% a line that ends \n", "p(2). ", "% %* \n", "\r\n% x \r %*\n"]
)
def test_a_file_includes_no_other(written, tmp_path: Path, before: str) -> None:
    # What does not parse would be told by the other file's name if that were read.
    (tmp_path / "elsewhere.lp").write_text("secret(", encoding="utf-8")
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written(f'{before}#include "{tmp_path}/elsewhere.lp". % *%'))
    line = 4 + before.count("\n")
    assert refused.value.problems[0] == f"core/tiny.lp:{line}: lexer error, unexpected #include"
    assert not any("elsewhere.lp" in problem for problem in refused.value.problems)


@pytest.mark.parametrize("rule", ["født(1).", "a(X) :- p(X), Å = X.", "a(\u00a01)."])
def test_names_are_ascii(written, rule: str) -> None:
    with pytest.raises(RuleError, match=r"\Acore/tiny\.lp:4: ") as refused:
        RuleBase.load(written(rule))
    assert "unexpected a character that is not ASCII" in str(refused.value)
    assert len(RuleBase.load(written('a("født"). % år')).rules) == 2


def test_what_is_long_or_deep_is_no_trouble(written) -> None:
    deep = "f(" * 3000 + "X" + ")" * 3000
    for rule, problem in ((f"a(X) :- p({deep}).", ATOM), (f"a(Y) :- p(X), Y = {deep}.", VALUE)):
        with pytest.raises(RuleError) as refused:
            RuleBase.load(written(rule))
        assert refused.value.problems == [f"core/tiny.lp:4: {problem}"]
    assert RuleBase.load(written("a(Y) :- p(X), Y = X" + " + 1" * 3000 + "."))
    chain = "\n".join(f"a{9000 - n}(X) :- a{8999 - n}(X)." for n in range(2000))
    assert RuleBase.load(written(f"{chain}\n#defined a7000/1."))


def test_a_comment_may_speak_of_including(written) -> None:
    assert len(RuleBase.load(written('% #include "x".\n%* #include "y". *%\na("#include").')).rules) == 2


@pytest.mark.parametrize("content", [b"p(1).\n\xe6(1).\n", b'p(1).\n\0#include "elsewhere.lp".\n'])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "tiny.lp").write_bytes(content)
    with pytest.raises(RuleError) as refused:
        RuleBase.load(tmp_path)
    assert refused.value.problems == ["core/tiny.lp:2: this is not text in UTF-8"]


def test_a_folder_named_like_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "core" / "tiny.lp").mkdir(parents=True)
    with pytest.raises(RuleError, match=r"core/tiny\.lp:1: "):
        RuleBase.load(tmp_path)


def test_the_register_is_checked_too(written) -> None:
    folder = written("a(P) :- p(P).")
    (folder / "sources").mkdir()
    for text in ('source("1", document, "x"', "source(1..2, document, x).", "source(X, document, x)."):
        (folder / "sources" / "one.lp").write_text("\n" + text, encoding="utf-8")
        with pytest.raises(RuleError, match=r"\Asources/one\.lp:[23]: "):
            RuleBase.load(folder)


@pytest.mark.parametrize("kind", NO_RULES)
def test_only_rules_stand_in_the_law(written, kind: str) -> None:
    with pytest.raises(RuleError, match=r"core/tiny\.lp:4: only rules stand in the law") as refused:
        RuleBase.load(written(NO_RULES[kind]))
    assert len(refused.value.problems) == 1


@pytest.mark.parametrize(
    "rule",
    [
        'a(P, "text", none, 3) :- p(P).',
        "a(Y) :- p(X), Y = X + 1.",
        "a(Y) :- p(X), Y = @add_years(X, 18).",
        "a(Y) :- p(X), p(Z), Y = X - Z, Y >= 0.",
        "a(P) :- p(P), not q(P).\n#defined q/1.",
        "a(P, S) :- p(P), S = #sum { X, I : q(P, I, X), X > 0 }.\n#defined q/3.",
        "a(P, N) :- p(P), N = #count { X : q(P, X) }.\n#defined q/2.",
        "a(N) :- p(P), N = #sum { L, B : q(P, B, C), not r(C), C != none, L = C - B }.\n#defined q/3.\n#defined r/1.",
        "a(Y) :- p(X), Y = 2 * X + X - 1.\n#program base.",
    ],
)
def test_what_the_subset_holds_is_accepted(written, rule: str) -> None:
    assert [rule.head.partition("/")[0] for rule in RuleBase.load(written(rule)).rules] == ["p", "a"]


def test_all_refusals_are_told_together(written) -> None:
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written("{ a(P) } :- p(P).\nb(X / 2) :- p(X)."))
    lines = {problem.split(":")[1] for problem in refused.value.problems}
    assert lines == {"4", "5"}


@pytest.mark.parametrize(
    ("text", "cycle"),
    [
        ("a(X) :- a(X).", "a/1 <- a/1"),
        ("a(X) :- b(X).\nb(X) :- p(X), a(X).", "a/1 <- b/1 <- a/1"),
        ("a(X) :- p(X), not b(X).\nb(X) :- p(X), not a(X).", "a/1 <- b/1 <- a/1"),
        ("a(N) :- p(X), N = #count { Y : b(Y) }.\nb(N) :- a(N).", "a/1 <- b/1 <- a/1"),
    ],
)
def test_recursion_is_refused(written, text: str, cycle: str) -> None:
    with pytest.raises(RuleError, match="depends on itself") as refused:
        RuleBase.load(written(text))
    assert any(cycle in problem for problem in refused.value.problems)


def test_what_does_not_parse_is_refused_with_its_place(written) -> None:
    with pytest.raises(RuleError) as refused:
        RuleBase.load(written("a(P :- p(P)."))
    assert refused.value.problems[0].startswith("core/tiny.lp:4:")


def test_a_missing_or_empty_folder_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(RuleError, match="there are no rules in this folder") as refused:
            RuleBase.load(folder)
        assert str(folder) in str(refused.value)


def test_a_missing_question_is_refused(written) -> None:
    with pytest.raises(RuleError, match=r"changes\.lp"):
        RuleBase.load(written("a(P) :- p(P).")).question("changes")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\n{ a(P } :- p(P).", "questions/q.lp:2: syntax error, unexpected }"),
        ('\n#include "elsewhere.lp".', "questions/q.lp:2: lexer error, unexpected #include"),
        ("\n#script (python)\nimport os\n#end.", "questions/q.lp:2: a question holds no script"),
    ],
)
def test_a_question_parses_and_brings_in_no_more(written, text: str, problem: str) -> None:
    base = RuleBase.load(written("a(P) :- p(P)."))
    (base.folder / "questions").mkdir()
    (base.folder / "questions" / "q.lp").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as refused:
        base.question("q")
    assert refused.value.problems[0].startswith(problem)


def test_a_question_may_choose(written) -> None:
    base = RuleBase.load(written("a(P) :- p(P)."))
    (base.folder / "questions").mkdir()
    (base.folder / "questions" / "q.lp").write_text("{ b(P) } :- a(P).\n#show b/1.", encoding="utf-8")
    assert "#show b/1." in base.question("q")


def test_the_law_is_stratified_and_tight(rules: tuple[Rule, ...]) -> None:
    """No predicate depends on itself at all, so neither through negation nor through atoms alone."""
    graph: defaultdict[str, set[str]] = defaultdict(set)
    for rule in rules:
        graph[rule.head] |= rule.body
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError
    assert not_stratified(rules) == []


def test_what_an_aggregate_counts_lies_in_a_lower_stratum(rules: tuple[Rule, ...]) -> None:
    counting = [rule for rule in rules if "#sum" in rule.text or "#count" in rule.text]
    assert counting
    assert all(rule.negative for rule in counting)
