"""Hygiene: what must be true of any rule base before its law can be talked about.

What keeps the rules from being used (`broken`) is told by itself, since nothing else can be asked of them then.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from bridge.applicant import Applicant, Entry, Shape, fields_of
from bridge.audit.findings import Found
from bridge.catalogue import Row, rows, unknown_requirements
from bridge.engine import ELEMENTARY, FIRST, LAW, PROCEDURE, PROCEDURE_LAW, READ, SEARCHED, UPPER, Case
from bridge.predicates import CIRCUMSTANCES, documented, schema_predicates
from bridge.rules import RuleBase, RuleError
from bridge.syntax import Rule, circles, outside, parse, readable, said_by_clingo, several_arities
from explanations.words import entries

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit

_PROBLEM: Final = re.compile(r"(?P<file>[^:\n]+\.lp):(?P<line>\d+): (?P<text>.*)", re.DOTALL)

#: What is asserted beside the facts of a case where changes and goals are looked for.
_OFFERED: Final = ("offered/1", "done/1", "goal/3")

#: A question that holds short forms, in which a name has two arities.
_OF_SHORT_FORMS: Final = "query"

_READ_BY_THE_BRIDGE: Final = frozenset(
    f"{name}/{arity}"
    for read in (READ, LAW, PROCEDURE, PROCEDURE_LAW, SEARCHED, ELEMENTARY, UPPER, FIRST)
    for name, arity in read.items()
)


# What keeps rules from being used ---------------------------------------------------------------------------


def broken(base: RuleBase) -> list[Found]:
    """What keeps the rules from being used: none of it is there in a rule base that can be loaded."""
    rules, problems = readable(base)
    problems += outside(rules)
    for path in base.question_files:
        try:
            base.question(path.stem)
            base.of_question(path.stem)
        except RuleError as error:
            problems += error.problems
    found = [*told(problems), *_recursion(rules)]
    return (
        found
        or list(told(said_by_clingo(base)))
        or [
            _of("unknown-requirement", f"unknown-requirement {name}", rule, requirement=name)
            for name, rule in unknown_requirements(base).items()
        ]
    )


def told(problems: Iterable[str]) -> Iterator[Found]:
    """Findings of what a RuleError says, each with its file and line where it tells them."""
    for problem in dict.fromkeys(problems):
        match = _PROBLEM.fullmatch(problem)
        if match is None:
            yield Found("hygiene", problem, "hygiene-broken", {"problem": problem})
            continue
        place = match["file"], int(match["line"])
        what = f"{match['file']}:{match['line']}"
        yield Found("hygiene", what, "hygiene-broken", {"problem": match["text"]}, place)


def _recursion(rules: list[Rule]) -> Iterator[Found]:
    for circle in circles(rules):
        if rule := circle.negation:
            yield _on_the_way("not-stratified", circle.way, rule)
    for circle in circles(rules, positive=True):
        yield _on_the_way("not-tight", circle.way, circle.rule)


def _on_the_way(what: str, way: tuple[str, ...], rule: Rule) -> Found:
    return _of(what, f"{what} {way[0]}", rule, predicate=way[0], way=" <- ".join(way))


# What is untidy in rules that can be used -------------------------------------------------------------------


def hygiene(audit: "Audit") -> Iterator[Found]:
    """What is untidy in rules that can be used."""
    base = audit.kb.rules
    yield from told(said_by_clingo(base, _with_everything(audit.days.values())))
    yield from _arities(base)
    yield from _undocumented(base)
    yield from _unknown_inputs(base)
    yield from _uncited(base, audit.others)
    yield from _unregistered(base, audit.kb.ranks)


def _arities(base: RuleBase) -> Iterator[Found]:
    questions = (path.stem for path in base.question_files if path.stem != _OF_SHORT_FORMS)
    rules = (*base.rules, *(rule for name in questions for rule in base.of_question(name)))
    return told(several_arities(rules, [*schema_predicates(), *CIRCUMSTANCES]))


def _undocumented(base: RuleBase) -> Iterator[Found]:
    """Predicates that leave the file that derives them, without a comment that says what they mean."""
    register = (rule for path in base.register_files for rule in parse(base, path))
    questions = (rule for path in base.question_files for rule in base.of_question(path.stem))
    files = (*base.law_files, *base.question_files, *base.register_files)
    known = {each.predicate for path in files for each in documented(base.text(path))}
    derived: dict[str, dict[str, Rule]] = {}
    readers: dict[str, set[str]] = {}
    for rule in (*base.rules, *questions, *register):
        if rule.head:
            derived.setdefault(rule.head, {}).setdefault(rule.file, rule)
        for name in rule.body:
            readers.setdefault(name, set()).add(rule.file)
    for predicate, by_file in derived.items():
        read_elsewhere = any(set(by_file) - {reader} for reader in readers.get(predicate, ()))
        if predicate not in known and (predicate in _READ_BY_THE_BRIDGE or read_elsewhere):
            yield _of("undocumented", f"undocumented {predicate}", next(iter(by_file.values())), predicate=predicate)


def _unknown_inputs(base: RuleBase) -> Iterator[Found]:
    """What rules read and nothing can ever give."""
    known = {*schema_predicates(), *CIRCUMSTANCES, *_OFFERED}
    for predicate in sorted(base.inputs - known):
        rule = next(rule for rule in base.rules if predicate in rule.body)
        yield _of("unknown-input", f"unknown-input {predicate}", rule, predicate=predicate)


#: Where in a table of a regime the thing stands that has to have a source.
_THINGS: Final = {"route": 1, "requires": 2, "part": 3, "exempts": 1, "counts_for_exempt": 1}


def _uncited(base: RuleBase, others: Collection[str]) -> Iterator[Found]:
    """What a regime asks, knows or lifts, but for the others, and every figure, without a source."""
    cited = {row.arguments[:2] for row in _rows(base, "cites", "figure_cites")}
    things: dict[tuple[str | int, str | int], Rule] = {}
    for row in _rows(base, "in_force_from", *_THINGS):
        thing = row.arguments[_THINGS[row.predicate]] if row.predicate in _THINGS else "in_force"
        things.setdefault((row.arguments[0], thing), row.rule)
    for (regime, thing), rule in things.items():
        if regime not in others and (regime, thing) not in cited:
            yield _of("uncited", f"uncited {regime} {thing}", rule, regime=regime, thing=thing)
    for row in _rows(base, "income_amount"):
        if ("income", row.arguments[0]) not in cited:
            yield _of("uncited-figure", f"uncited income {row.arguments[0]}", row.rule, year=str(row.arguments[0]))


def _unregistered(base: RuleBase, ranks: Mapping[str, str]) -> Iterator[Found]:
    """Sources that are cited and of which the register does not say how far they are trusted."""
    with_words = entries("en", "sources")
    names = {rule.name for rule in base.rules if rule.name == "cites" or rule.name.endswith("_cites")}
    first = {str(row.arguments[-1]): row.rule for row in reversed(_rows(base, *names))}
    for source, rule in sorted(first.items()):
        rank = ranks.get(source)
        if rank is None:
            yield _of("unregistered", f"unregistered {source}", rule, source=source)
        elif f"sources-rank-{rank}".replace("_", "-") not in with_words:
            yield _of("unranked", f"unranked {source}", rule, source=source, rank=rank)


def _of(message: str, what: str, rule: Rule, **arguments: str | int) -> Found:
    return Found("hygiene", what, f"hygiene-{message}", arguments, (rule.file, rule.line))


def _rows(base: RuleBase, *names: str) -> list[Row]:
    """The rows of some tables of the law, each with its rule."""
    return rows(base, [rule for rule in base.rules if rule.name in names])


# Everything that a file can say -----------------------------------------------------------------------------


def _with_everything(days: Iterable[date]) -> str:
    """The facts of a person of whose file every field is filled, each list with an entry for each choice, on days.

    clingo tells of a rule that computes with what is no number only where there is something to compute with.
    """
    person = Applicant.model_validate({**_filled(Applicant, 0), "on": None, "filed": None, "nothing_else": False})
    return "\n".join(Case(person, day, day).text(number) for number, day in enumerate(days))


def _filled(model: type[Entry], turn: int) -> dict[str, Any]:
    return {name: _value(shape, turn) for name, shape in fields_of(model).items()}


def _value(shape: Shape, turn: int) -> Any:
    if shape.model is not None:
        entries_of_each = max(1, *(len(part.choices) for part in fields_of(shape.model).values()))
        return [_filled(shape.model, at) for at in range(entries_of_each)] if shape.listed else _filled(shape.model, 1)
    if shape.kind == "choice":
        return list(shape.choices) if shape.listed else shape.choices[turn % len(shape.choices)]
    if shape.kind == "date":
        # What ends has done so after it began, and what was passed or decided lies in the past.
        return f"{2000 + turn % 9 + (9 if shape.name in _LATER else 0)}-06-15"
    return turn % 2 == 0 if shape.kind == "yes_no" else _EXAMPLES.get(shape.kind, "a text")


_LATER: Final = ("to", "expires", "ended", "released", "probation_ends", "completed")

_EXAMPLES: Final[Mapping[str, Any]] = {
    "money": Decimal("1234.5"),
    "hours": Decimal("37.5"),
    "days": 60,
    "ordinal": 1,
    "income": {2021: 300_000, 2022: 310_000, 2023: 320_000},
}
