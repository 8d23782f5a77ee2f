"""What the rules show without an applicant: rows that contradict each other, days, steps and words that lack."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bridge.applicant import word_lists
from bridge.audit.findings import Found, Kind
from bridge.audit.settings import anybody, dated
from bridge.catalogue import Row, Value, columns_of, rows
from bridge.clauses import Holds, Variable, clause, written
from bridge.engine import evaluate
from bridge.facts import constant
from bridge.thresholds import DAY, OF_ALL, OF_REGIMES, UNITS, Meaning
from explanations.words import LANGUAGES, entries

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit
    from bridge.syntax import Rule

#: How many years ahead every day has to be covered by some regime.
YEARS_AHEAD: Final = 10

#: Tables beside those of which the catalogue tells thresholds, and which of their columns hold what is said.
_OTHERS: Final[Mapping[str, tuple[Meaning, tuple[str, ...]]]] = {
    "in_force_from": (Meaning(("regime", DAY)), (DAY,)),
    "income_amount": (Meaning(("year", "amount")), ("amount",)),
    "fee": (Meaning(("fee", "about", "permit", DAY)), ("fee",)),
    "fee_amount": (Meaning(("fee", "amount")), ("amount",)),
    "practice": (Meaning(("matter", "variant", "day_that_counts", DAY)), ("variant",)),
    "reading_begins": (Meaning(("reading", "regime", DAY)), (DAY,)),
    "reading_excluding_sentence": (Meaning(("reading", "regime", "days")), ("days",)),
    "reading_work": (Meaning(("reading", "regime", "requirement", "months", "window_months")), ("months",)),
    "reading_income": (Meaning(("reading", "regime", "amount")), ("amount",)),
}

#: The reasons of the rules, and the side of the sentences that tell them.
_SIDES: Final[Mapping[str, str]] = {
    "shortfall/8": "shortfall",
    "evidence/8": "evidence",
    "exempt/5": "exempt",
    "assessable/5": "assessment",
}


# Tables -----------------------------------------------------------------------------------------------------


def two_figures(audit: "Audit") -> Iterator[Found]:
    """Rows of one table that say different things of the same."""
    for table, meaning, said_in, of in _tables(audit):
        if meaning.between:
            continue
        first: dict[tuple[Value, ...], tuple[Row, tuple[Value, ...]]] = {}
        for row, columns in of:
            about = tuple(each for column, each in columns.items() if column not in said_in)
            said = tuple(columns[column] for column in said_in)
            earlier, said_before = first.setdefault(about, (row, said))
            if said != said_before:
                yield _of_rows("contradiction", "two-figures", table, about, earlier, row)


def _steps(audit: "Audit") -> Iterator[tuple[str, tuple[Value, ...], tuple[Row, int, int], tuple[Row, int, int]]]:
    """In the tables whose rows are about what lies between two numbers: each row and the next one, and its numbers."""
    for table, meaning, said_in, of in _tables(audit):
        if not meaning.between:
            continue
        steps: dict[tuple[Value, ...], list[tuple[Row, int, int]]] = {}
        for row, columns in of:
            about = tuple(each for column, each in columns.items() if column not in (*said_in, *meaning.between))
            low, high = (int(str(columns[column])) for column in meaning.between)
            steps.setdefault(about, []).append((row, low, high))
        for about, each in steps.items():
            each.sort(key=lambda step: step[1:])
            yield from ((table, about, one, other) for one, other in pairwise(each))


def steps_that_overlap(audit: "Audit") -> Iterator[Found]:
    """Two rows of one table about the same number."""
    for table, about, (one, _, high), (other, low, _) in _steps(audit):
        if low <= high:
            yield _of_rows("contradiction", "overlap", table, about, one, other)


def steps_that_lack(audit: "Audit") -> Iterator[Found]:
    """Two rows of one table with numbers between them that none is about."""
    for table, about, (one, _, high), (other, low, _) in _steps(audit):
        if low > high + 1:
            yield _of_rows("gap", "between", table, about, one, other)


def _tables(
    audit: "Audit",
) -> Iterator[tuple[str, Meaning, tuple[str, ...], list[tuple[Row, dict[str, Value]]]]]:
    """Each table, which of its columns hold what is said, and its rows by their columns."""
    known = {name: (meaning, _said_in(meaning)) for name, meaning in {**OF_REGIMES, **OF_ALL}.items()}
    known.update(_OTHERS)
    base = audit.kb.rules
    found: dict[str, list[tuple[Row, dict[str, Value]]]] = {}
    for row in rows(base, [rule for rule in base.rules if rule.name in known]):
        columns = columns_of(known[row.predicate][0], row.arguments)
        others = audit.others & {str(each) for each in row.arguments}
        if columns is not None and not others:
            found.setdefault(row.predicate, []).append((row, columns))
    for table, of in found.items():
        yield table, *known[table], of


def _said_in(meaning: Meaning) -> tuple[str, ...]:
    return tuple(
        column
        for column in meaning.columns
        if (column == DAY or column.rpartition("_")[2] in UNITS) and column not in meaning.between
    )


def _of_rows(kind: Kind, message: str, table: str, about: tuple[Value, ...], one: Row, other: Row) -> Found:
    arguments = {"one": _atom(one), "place": f"{one.rule.file}:{one.rule.line}", "other": _atom(other)}
    what = " ".join((table, *map(str, about)))
    return Found(kind, what, f"{kind}-{message}", arguments, (other.rule.file, other.rule.line))


def _atom(row: Row) -> str:
    return f"{row.predicate}({', '.join(map(str, row.arguments))})"


# Days -------------------------------------------------------------------------------------------------------


def two_regimes(audit: "Audit") -> Iterator[Found]:
    """Days from which on applications fall under two regimes, of which neither is the earlier one."""
    for day, regimes in _changes_of_regime(audit):
        if len(regimes) > 1 and set(regimes) & set(audit.days):
            what = f"{day} {' '.join(regimes)}"
            yield Found(
                "contradiction", what, "contradiction-regimes", {"day": day, "regimes": regimes}, None, anybody(day)
            )


def uncovered_days(audit: "Audit") -> Iterator[Found]:
    """Days, from the first covered one on, from which on applications fall under no regime."""
    for day, regimes in _changes_of_regime(audit):
        if not regimes:
            yield Found("gap", str(day), "gap-uncovered", {"day": day}, None, anybody(day))


def _changes_of_regime(audit: "Audit") -> Iterator[tuple[date, Sequence[str]]]:
    """The regimes that lead on the first covered day, and on each day on which they are others than before."""
    kb, last = audit.kb, audit.today.replace(month=12, day=31, year=audit.today.year + YEARS_AHEAD)
    days = sorted({day for day in (*dated(kb), last) if kb.first_day() <= day <= last})
    program = kb.sliced({"leading_regime": 2}, ())
    before: list[str] | None = None
    for day, outcome in zip(days, evaluate(program, [*map(anybody, days)], {"leading_regime": 2})[0], strict=True):
        regimes = sorted(str(row[0]) for row in outcome.rows("leading_regime"))
        if regimes != before:
            yield day, regimes
        before = regimes


# Words ------------------------------------------------------------------------------------------------------


def missing_without_a_reason(audit: "Audit") -> Iterator[Found]:
    """What is asked, by itself or in a group, and can be missing without any rule that says why."""
    base = audit.kb.rules
    told = Followed(base.rules).words("shortfall/8", 3)
    asked: dict[str, Rule] = {}
    for row in rows(base, [rule for rule in base.rules if rule.name in ("requires", "part")]):
        if row.arguments[0] in audit.days:
            asked.setdefault(str(row.arguments[-1]), row.rule)
    for requirement, rule in asked.items():
        if told is not None and requirement not in told:
            what, arguments = f"no-shortfall {requirement}", {"requirement": requirement}
            yield Found("gap", what, "gap-no-shortfall", arguments, (rule.file, rule.line))


def reasons_without_words(audit: "Audit") -> Iterator[Found]:
    """Kinds of reason, and grounds of exemption and of assessment, that have no sentence in some language."""
    followed = Followed(audit.kb.rules.rules)
    for signature, side in _SIDES.items():
        first: dict[str, Rule] = {}
        for rule, words in followed.by_rule(signature, 4):
            for word in sorted(words or ()):
                first.setdefault(word, rule)
        for reason, rule in first.items():
            message = f"reason-{side}-{reason}".replace("_", "-")
            lacking = [language for language in LANGUAGES if message not in entries(language, "reason")]
            if lacking:
                what, arguments = f"no-words {side} {reason}", {"side": side, "reason": reason, "languages": lacking}
                yield Found("gap", what, "gap-no-words", arguments, (rule.file, rule.line))


class Followed:
    """The words that the columns of predicates can hold, followed through the rules from head to body."""

    def __init__(self, rules: Iterable["Rule"]) -> None:
        self._rules: dict[str, list[Rule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.head, []).append(rule)

    def words(self, signature: str, place: int) -> frozenset[str] | None:
        """The words that may stand in a column, None where it may be any."""
        if signature not in self._rules:
            name, _, arity = signature.partition("/")
            choices = word_lists().get(name) if place == int(arity) - 1 else None
            return None if choices is None else frozenset(map(constant, choices))
        found: frozenset[str] = frozenset()
        for _, words in self.by_rule(signature, place):
            if words is None:
                return None
            found |= words
        return found

    def by_rule(self, signature: str, place: int) -> Iterator[tuple["Rule", frozenset[str] | None]]:
        """The same for each rule that derives the predicate."""
        for rule in self._rules.get(signature, ()):
            each = clause(rule)
            term = each.head.terms[place]
            if not isinstance(term, Variable):
                yield rule, frozenset((written(term),))
                continue
            read = (literal.atom for literal in each.body if isinstance(literal, Holds) and not literal.negated)
            columns = ((atom.signature, at) for atom in read for at, other in enumerate(atom.terms) if other == term)
            known = [words for column in columns if (words := self.words(*column)) is not None]
            yield rule, frozenset.intersection(*known) if known else None
