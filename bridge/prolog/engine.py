"""SWI-Prolog in this process: one engine, behind one lock, that holds one law and the facts of one question at a time.

It answers what the rules derive, as clingo does, and goals with variables. Nothing of a question is left for the next.
"""

import hashlib
import json
import locale
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bridge.clauses import Term, Text, Word, clauses
from bridge.engine import Case, EngineMissing, Outcome
from bridge.prolog.program import fact_text, program, quoted

if TYPE_CHECKING:
    from bridge.syntax import Rule

_HERE: Final = Path(__file__).parent

#: How SWI-Prolog is installed where it is missing.
INSTALL: Final = "sudo apt-get install swi-prolog-nox"

#: What a question may need of memory: for its own running, and again for what it tables (see engine.pl).
MOST_MEGABYTES: Final = 512


class Answers(NamedTuple):
    """The different answers of a goal: a row of values for each; `ended_by` is complete, answers, time or memory."""

    rows: list[tuple[str | int, ...]]
    ended_by: str


#: Facts that list the routes of a regime and what each asks, in the order in which people read them.
_LISTS: Final = ("route", "block_points", "requires", "part")


class Law:
    """Rules as a program for SWI-Prolog. Raises RuleError, naming every rule that cannot be translated."""

    def __init__(self, rules: "Sequence[Rule]", asked: Iterable[str] = ()) -> None:
        """`asked` may be asked (name/arity) although no rule derives or reads it."""
        self.clauses = clauses(rules)
        self.program = program(self.clauses, asked)
        #: The same rules stand in the same module, however often they are read.
        self.module = f"law_{hashlib.sha256(self.program.encode()).hexdigest()[:16]}"
        facts = [clause.head for clause in self.clauses if clause.head.name in _LISTS and not clause.body]
        facts.sort(key=lambda fact: _LISTS.index(fact.name))
        self._places: dict[str, dict[str, int]] = {}
        for fact in facts:
            regime, *words = (term.name for term in fact.terms if isinstance(term, Word))
            of_regime = self._places.setdefault(regime, {})
            for word in words:
                of_regime.setdefault(word, len(of_regime))

    def place(self, row: Sequence[str | int]) -> tuple[tuple[int, int | str], ...]:
        """Sorts rows by their predicates, then as the law of the regime that they name lists what they name."""
        places = next((self._places[each] for each in row if isinstance(each, str) and each in self._places), {})
        return tuple(
            (0, each) if isinstance(each, int) else (1, places[each]) if each in places else (2, each) for each in row
        )


class Prolog:
    """The engine. There is one for the process: see `prolog`."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._asked: str | None = None
        self._loaded: set[str] = set()

    @cached_property
    def _pyswip(self) -> Any:
        if shutil.which("swipl") is None:
            raise EngineMissing(INSTALL)
        # Starting SWI-Prolog sets the locale of the whole process anew.
        before = locale.setlocale(locale.LC_ALL)
        from pyswip import Prolog as Engine

        engine = Engine()
        locale.setlocale(locale.LC_ALL, before)
        for name in ("calendar.pl", "engine.pl"):
            engine.consult((_HERE / name).as_posix())
        return engine

    @property
    def version(self) -> str:
        """The version of SWI-Prolog. Raises EngineMissing."""
        with self._lock:
            return str(self._once("engine:version(Answer)"))

    def _once(self, goal: str) -> Any:
        """What the goal binds Answer to; None where there is no Answer in it."""
        query = self._pyswip.query(goal, maxresult=1)
        try:
            answers = list(query)
        finally:
            query.close()
        if not answers:
            raise AssertionError(f"fails: {goal[:200]}")
        return answers[0].get("Answer")

    @contextmanager
    def holding(self, law: "Law", cases: Mapping[str, Case]) -> Iterator[None]:
        """While it lasts, the law is loaded, and the facts of the cases hold, by their constants.

        Raises RuleError where a rule cannot be translated, and EngineMissing.
        """
        with self._lock:
            self._take_in(law)
            held = [fact_text(name, fact) for name, case in cases.items() for fact in case.facts()]
            self._once(f"engine:hold([{', '.join(held)}])")
            try:
                yield
            finally:
                self._once("engine:forget")

    def _take_in(self, law: "Law") -> None:
        if self._asked == law.module:
            return
        if law.module in self._loaded:
            self._once(f"engine:ask({law.module})")
        else:
            self._once(f"engine:take_in({law.module}, {quoted(law.program)})")
            self._loaded.add(law.module)
        self._asked = law.module

    def evaluate(self, law: "Law", cases: Sequence[Case], read: Mapping[str, int]) -> list[Outcome]:
        """What the rules derive for each case, in the order of the cases."""
        wanted = ", ".join(f"{quoted(name)}/{arity}" for name, arity in read.items())
        found = []
        for case in cases:
            with self.holding(law, {"case": case}):
                outcome = Outcome()
                rows = json.loads(str(self._once(f"engine:rows_of(case, [{wanted}], Answer)")))
                for name, *row in sorted(rows, key=law.place):
                    outcome.add(name, tuple(map(_value, row)))
                found.append(outcome)
        return found

    def answers(self, goal: str, variables: Sequence[str], *, most: int, seconds: float) -> Answers:
        """The different values of the variables for which a goal holds, with what is held now."""
        rows, ended_by = self._rows(goal, variables, most, seconds)
        return Answers([tuple(map(_value, row)) for row in rows], ended_by)

    def terms(
        self, goal: str, variables: Sequence[str], *, most: int, seconds: float
    ) -> tuple[list[tuple[Term, ...]], str]:
        """What `answers` gives, as terms of the rules, in which a word is told from a text."""
        rows, ended_by = self._rows(goal, variables, most, seconds)
        return [tuple(map(_term, row)) for row in rows], ended_by

    def _rows(
        self, goal: str, variables: Sequence[str], most: int, seconds: float
    ) -> tuple[list[list[str | int]], str]:
        row = f"[{', '.join(variables)}]"
        text = str(self._once(f"engine:answers(({goal}), {row}, {most + 1}, {seconds}, Answer)"))
        ended_by, *rows = json.loads(text)
        return rows[:most], "answers" if len(rows) > most else ended_by

    def furthest(
        self, goals: Sequence[str], variables: Sequence[str], *, most: int = 1
    ) -> tuple[int, list[dict[str, Term]]]:
        """How many goals, from the first on, hold together, and for which values of the variables: the first ones.

        A variable that the goals leave open has no value.
        """
        listed = ", ".join(f"({goal})" for goal in goals)
        text = str(self._once(f"engine:furthest([{listed}], [{', '.join(variables)}], {most}, Answer)"))
        number, *rows = json.loads(text)
        return number, [
            {name: _term(each) for name, each in zip(variables, row, strict=True) if each is not None} for row in rows
        ]


def _value(each: str | int) -> str | int:
    """A value as clingo's answers give it: of a string without its quotes."""
    return each[1:-1] if isinstance(each, str) and each.startswith('"') else each


def _term(each: str | int) -> Term:
    if isinstance(each, int):
        return each
    return Text(each[1:-1]) if each.startswith('"') else Word(each)


#: The engine of this process.
prolog: Final = Prolog()
