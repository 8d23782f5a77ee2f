"""The rule base: its files, read as text for clingo, and what can be asked of their typed form."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from bridge import digests

if TYPE_CHECKING:
    from bridge.syntax import Rule

#: The rule base that ships.
SHIPPED: Final = Path(__file__).resolve().parent.parent / "kb"

_COMMENT: Final = re.compile(r"%\*.*?\*%|%[^\n]*", re.DOTALL)
_RULE: Final = re.compile(r"^([a-z]\w*)\(([^()]*)\) :-(.*?)\.$", re.DOTALL | re.MULTILINE)
_NAME: Final = re.compile(r"\b([a-z]\w*)\(")

_LAW_FOLDERS: Final = ("core", "requirements", "regimes", "procedure", "parameters")

#: What a verdict needs of procedure/: its warnings, and which readings there are. All else there is loaded for
#: questions about procedure alone.
_OF_VERDICTS: Final = frozenset({"extension.lp", "practice.lp", "readings.lp", "too_early.lp", "until_decided.lp"})


class RuleError(RuntimeError):
    """A rule base that cannot be used; `problems` holds one line for each thing that is wrong."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class RuleBase:
    """The files of one rule base: the law, and beside it the questions.

    `checked` is true where nothing is taken for granted of the files: they are read with care, and nothing is asked
    of them before `bridge.syntax.check`. Raises RuleError where the folder holds no rules.
    """

    def __init__(self, folder: Path, *, checked: bool) -> None:
        self.folder = folder
        self.checked = checked
        self._questions: dict[str, tuple[Rule, ...]] = {}
        self.law_files = [path for name in _LAW_FOLDERS for path in sorted((folder / name).rglob("*.lp"))]
        self.question_files = sorted((folder / "questions").glob("*.lp"))
        self.register_files = sorted((folder / "sources").glob("*.lp"))
        if not self.law_files:
            raise RuleError([f"{folder}: there are no rules in this folder"])

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """The shipped rule base, which the tests have checked, or the one in `folder`, checked now.

        Raises RuleError where a file cannot be read or parsed, where a rule leaves the subset, or where clingo has
        something to say of the law.
        """
        base = cls.unchecked(folder)
        if base.checked:
            from bridge.syntax import check

            check(base)
        return base

    @classmethod
    def unchecked(cls, folder: Path | None = None) -> Self:
        """The same with whatever is wrong with it, which an audit tells. Raises RuleError where there are no rules."""
        return cls(SHIPPED if folder is None else folder, checked=folder is not None)

    @cached_property
    def law(self) -> str:
        """The text of the law: everything but the questions and the register of sources."""
        return "\n".join(map(self.text, self.law_files))

    @cached_property
    def verdict_law(self) -> str:
        """The text of the law that a verdict rests on: what only `plan` and `refused` ask is left out."""
        return "\n".join(map(self.text, self.verdict_files))

    @property
    def verdict_files(self) -> list[Path]:
        """The files of the law that a verdict rests on."""
        return [path for path in self.law_files if path.parent.name != "procedure" or path.name in _OF_VERDICTS]

    @cached_property
    def register(self) -> str:
        """The text of the register of sources."""
        return "\n".join(map(self.text, self.register_files))

    def question(self, name: str) -> str:
        """The text of a file in questions/. Raises RuleError where there is none, or, if checked, none that parses."""
        path = self.folder / "questions" / f"{name}.lp"
        if not path.is_file():
            raise RuleError([f"{path}: the rule base has no such question"])
        if self.checked:
            from bridge.syntax import check_question

            check_question(self, path)
        return self.text(path)

    def of_question(self, name: str) -> "tuple[Rule, ...]":
        """The rules of a file in questions/ in their typed form."""
        if name not in self._questions:
            from bridge.syntax import parse

            self._questions[name] = tuple(parse(self, self.folder / "questions" / f"{name}.lp", question=True))
        return self._questions[name]

    def name(self, path: Path) -> str:
        """A file's name within the folder."""
        return path.relative_to(self.folder).as_posix()

    def text(self, path: Path) -> str:
        """The text of a file, just as clingo would read it. Raises RuleError where that cannot be."""
        content = self._content(path)
        try:
            # clingo would stop reading at a zero byte: what comes after it would be law unseen.
            return content.replace(b"\0", b"\xff").decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise RuleError([f"{self.name(path)}:{line}: this is not text in UTF-8"]) from None

    def _content(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            raise RuleError([f"{self.name(path)}:1: {error.strerror}"]) from None

    @cached_property
    def rules(self) -> tuple["Rule", ...]:
        """The rules of the law in their typed form, in the order of the files."""
        from bridge.syntax import parse

        return tuple(rule for path in self.law_files for rule in parse(self, path))

    @cached_property
    def verdict_rules(self) -> tuple["Rule", ...]:
        """Those of the rules that a verdict rests on."""
        from bridge.syntax import parse

        return tuple(rule for path in self.verdict_files for rule in parse(self, path))

    def place_of(self, *names: str) -> tuple[str, int] | None:
        """Where a fact of the law stands that says just that: the file and the line of the first one."""
        for rule in self.verdict_rules:
            if not rule.body and rule.constants == names:
                return rule.file, rule.line
        return None

    @cached_property
    def _dependencies(self) -> dict[str, list[tuple[str, frozenset[str]]]]:
        """By the name of a head: the requirement of its fourth column, and the names that the body reads.

        Read off the text: the typed form takes longer to make than a first answer may take.
        """
        found: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for head, arguments, body in _RULE.findall(_COMMENT.sub("", self.verdict_law)):
            columns = [each.strip() for each in arguments.split(",")]
            about = columns[3] if columns[:3] == ["P", "G", "R"] and len(columns) > 3 else ""
            found.setdefault(head, []).append((about, frozenset(_NAME.findall(body))))
        return found

    def names_read(self, goals: Iterable[str], not_asked: Collection[str]) -> frozenset[str]:
        """The names of the predicates that the goals, given as names, hang on; rules about what is not asked apart."""

        def reads(name: str) -> Iterator[str]:
            for about, body in self._dependencies.get(name, ()):
                if about not in not_asked:
                    yield from body

        return frozenset(reached(goals, reads))

    @property
    def is_parsed(self) -> bool:
        """Whether the typed form is there already."""
        return "verdict_rules" in self.__dict__

    @cached_property
    def digest(self) -> str:
        """A short SHA-256 of all rule files, by their names and contents."""
        return self.digest_of(sorted(self.folder.rglob("*.lp")))[:16]

    def digest_of(self, files: Iterable[Path]) -> str:
        """The SHA-256 of some rule files, by their names and contents. Raises RuleError where one cannot be read."""
        return digests.of_files((self.name(path), self._content(path)) for path in files)

    def slice(
        self,
        goals: Iterable[str],
        *,
        regimes: Collection[str] = (),
        not_asked: Collection[str] = (),
        given: Collection[str] = (),
    ) -> tuple["Rule", ...]:
        """The rules of verdicts that the goals (name/arity) reach backwards, down to what is `given`.

        Where regimes are given, the facts of no other one are entered; rules about what is not asked never are.
        """
        known = {str(rule.constants[0]) for rule in self.verdict_rules if rule.head == "in_force_from/4"}
        others = known.difference(regimes) if regimes else set()
        by_head: dict[str, list[Rule]] = {}
        for rule in self.verdict_rules:
            of_others = rule.constants[:1] and rule.constants[0] in others
            if not of_others and rule.requirement not in not_asked and rule.head not in given:
                by_head.setdefault(rule.head, []).append(rule)
        heads = reached(goals, lambda head: chain.from_iterable(rule.body for rule in by_head.get(head, ())))
        entered = {id(rule) for head in heads for rule in by_head.get(head, ())}
        return tuple(rule for rule in self.verdict_rules if id(rule) in entered)

    def hanging_on(self, read: Mapping[str, int]) -> list[int]:
        """The places, among the rules of verdicts, of those that hang together with what is read (by name and arity).

        Rules that read what rules on procedure alone derive are left out: of a verdict they never hold.
        """
        places: dict[str, list[int]] = {}
        for place, rule in enumerate(self.verdict_rules):
            places.setdefault(rule.head, []).append(place)
        goals = (f"{name}/{arity}" for name, arity in read.items())
        heads = reached(goals, lambda head: (n for at in places.get(head, ()) for n in self.verdict_rules[at].body))
        elsewhere = {rule.head for rule in self.rules} - places.keys()
        return sorted(
            place
            for head in heads
            for place in places.get(head, ())
            if not self.verdict_rules[place].positive & elsewhere
        )

    @cached_property
    def inputs(self) -> frozenset[str]:
        """Every predicate (name/arity) that rules read and none derives."""
        heads = {rule.head for rule in self.rules}
        return frozenset(name for rule in self.rules for name in rule.body if name not in heads)


def reached(goals: Iterable[str], reads: Callable[[str], Iterable[str]]) -> set[str]:
    """The goals, what they read, what that reads, and so on."""
    found: set[str] = set()
    open_goals = list(goals)
    while open_goals:
        goal = open_goals.pop()
        if goal not in found:
            found.add(goal)
            open_goals.extend(reads(goal))
    return found
