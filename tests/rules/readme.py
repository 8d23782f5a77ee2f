"""Writes kb/README.md from the headers and the `%*! name(ARGS) ... *%` comments of the rule files.

`python -m tests.rules.readme` writes it; with `--check` it only says whether the file is stale.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

import clingo.ast
from clingo.ast import AST, ASTType

from bridge.applicant import Shape
from bridge.engine import LAW, PROCEDURE, PROCEDURE_LAW, READ
from bridge.predicates import CIRCUMSTANCES as OF_A_CASE
from bridge.predicates import Documented, arguments_of, documented, schema_predicates, shown

#: What the bridge asserts: facts of a case, and what a search offers.
CIRCUMSTANCES: Final = frozenset(OF_A_CASE) | {"offered/1"}

KB: Final = Path(__file__).parents[2] / "kb"
README: Final = KB / "README.md"

#: The folders, in the order in which a newcomer reads them.
FOLDERS: Final = {
    "core": "the vocabulary shared by all: regimes, routes, what is asked, how a verdict comes about",
    "requirements": "one file a concern; each kind of test is written once, for all regimes",
    "regimes": "one file a regime: its days, its routes, what each asks and from which threshold on, its sources",
    "procedure": "what has to do with applying: windows, forms, authorities",
    "parameters": "dated figures and the lists that hold in every regime",
    "questions": "reasoning that asks things of the law; the only place where something is chosen or optimised",
    "sources": "the register of sources: every statement that a rule can cite",
}

#: What the bridge reads or asserts besides the tables of `bridge.engine`, as name/arity.
ASKED_BY_THE_BRIDGE: Final = frozenset(
    {
        "amount_asked/3",
        "eligible/3",
        "ok/4",
        "change_cites/2",
        "change_kind/3",
        "demand/2",
        "done/1",
        "goal/3",
        "source/3",
        "section/2",
        "origin/2",
        "document/3",
        "not_decidable/2",
        "register_note/2",
    }
)

_PREDICATE: Final = re.compile(r"\b([a-z]\w*)(?:/(\d+)|\(([^()]*)\))")
_SECTIONS: Final = ("Purpose", "Danish", "Input predicates", "Output predicates", "Sources")


class RuleFile:
    """One rule file as text: its header, its comments, and what it derives and reads (as name/arity)."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.name = path.relative_to(folder).as_posix()
        self.text = path.read_text(encoding="utf-8")

    @cached_property
    def header(self) -> dict[str, str]:
        """The sections of the header by their names; lines keep their breaks."""
        sections: dict[str, list[str]] = {}
        current: list[str] = []
        for line in self.text.splitlines():
            if not line.startswith("%") or line.startswith("%*!"):
                break
            content = line[1:].strip()
            title, colon, rest = content.partition(":")
            if colon and line.startswith("% ") and not line.startswith("%  ") and title in _SECTIONS:
                current = sections.setdefault(title, [])
                content = rest.strip()
            current.append(content)
        return {title: "\n".join(line for line in lines if line) for title, lines in sections.items()}

    def listed(self, section: str) -> frozenset[str]:
        """The predicates that stand in a section of the header; what follows a dash explains them."""
        lines = (re.split(r"\s- ", line)[0] for line in self.header.get(section, "").splitlines())
        return frozenset(
            f"{name}/{arity or _arity(arguments)}" for line in lines for name, arity, arguments in _found(line)
        )

    @cached_property
    def documented(self) -> list[Documented]:
        return list(documented(self.text))

    @cached_property
    def _parsed(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        derives: set[str] = set()
        reads: set[str] = set()
        defined: set[str] = set()

        def take(node: AST) -> None:
            if node.ast_type is ASTType.Defined:
                defined.add(f"{node.name}/{node.arity}")
            elif node.ast_type is ASTType.ShowSignature:
                reads.add(f"{node.name}/{node.arity}")
            elif node.ast_type in (ASTType.Rule, ASTType.External):
                head = node.head if node.ast_type is ASTType.Rule else node.atom
                if head.ast_type is ASTType.Aggregate:  # a choice derives its elements, under conditions
                    derives.update(name for each in head.elements for name in atoms(each.literal))
                    reads.update(name for each in head.elements for part in each.condition for name in atoms(part))
                else:
                    derives.update(atoms(head))
                reads.update(name for literal in node.body for name in atoms(literal))
            elif node.ast_type is ASTType.Heuristic:
                reads.update(atoms(node))

        clingo.ast.parse_string(self.text, take)
        return frozenset(derives), frozenset(reads), frozenset(defined)

    @property
    def derives(self) -> frozenset[str]:
        return self._parsed[0]

    @property
    def reads(self) -> frozenset[str]:
        return self._parsed[1]

    @property
    def defined(self) -> frozenset[str]:
        """What the file declares with `#defined`."""
        return self._parsed[2]


def _found(line: str) -> Iterator[tuple[str, str, str]]:
    for match in _PREDICATE.finditer(line):
        yield match[1], match[2], match[3]


def _arity(arguments: str) -> int:
    return len([each for each in arguments.split(",") if each.strip()])


def atoms(node: AST) -> Iterator[str]:
    """Every atom below a node, as name/arity."""
    if node.ast_type is ASTType.SymbolicAtom:
        symbol = node.symbol
        if symbol.ast_type is ASTType.Function:
            yield f"{symbol.name}/{len(symbol.arguments)}"
        return
    for key in node.child_keys:
        child = getattr(node, key)
        children: Iterable[AST] = [child] if isinstance(child, AST) else child or ()
        for each in children:
            yield from atoms(each)


def files(folder: Path = KB) -> list[RuleFile]:
    """The rule files, folder by folder."""
    return [RuleFile(path, folder) for name in FOLDERS for path in sorted((folder / name).rglob("*.lp"))]


def leaving(every: list[RuleFile]) -> dict[str, list[RuleFile]]:
    """The predicates that leave a file, or are documented for whoever asks, with the files that derive them."""
    documented = {each.predicate for file in every for each in file.documented}
    read_by_bridge = {
        f"{name}/{arity}" for name, arity in (READ | LAW | PROCEDURE | PROCEDURE_LAW).items()
    } | ASKED_BY_THE_BRIDGE
    found: dict[str, list[RuleFile]] = {}
    for file in every:
        for predicate in file.derives:
            found.setdefault(predicate, []).append(file)
    return {
        predicate: deriving
        for predicate, deriving in sorted(found.items())
        if predicate in read_by_bridge
        or predicate in documented
        or any(predicate in other.reads for other in every if other is not deriving[0] or len(deriving) > 1)
    }


_KINDS: Final = {
    "date": "a day",
    "yes_no": "`true` or `false`",
    "money": "an amount in øre",
    "hours": "hundredths of an hour",
    "days": "a number of days",
    "ordinal": "a number",
    "income": "a year, and the amount earned in it, in øre",
}


def _field_row(predicate: str, path: str, shape: Shape | None) -> str:
    value = _KINDS.get(shape.kind, "one of the values of the field") if shape else "an entry of the list"
    return f"| `{shown(predicate, arguments_of(predicate, shape))}` | `{path}` | {value} |"


def _linked(file: RuleFile) -> str:
    return f"[{file.name}]({file.name})"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def text(folder: Path = KB) -> str:
    """The text of kb/README.md."""
    every = files(folder)
    lines = [
        "<!-- Written by `python -m tests.rules.readme` from the headers and comments of the rule files. -->",
        "# The knowledge base",
        "",
        "The law, written once, as answer-set rules for clingo. All that `ophold` says is derived from these files.",
        "",
        "## The folders",
        "",
        "| folder | what it holds |",
        "|---|---|",
        *(f"| `{name}/` | {what} |" for name, what in FOLDERS.items()),
        "",
        "`accepted.yaml` names the findings of `ophold audit` that are accepted, each with the reason why.",
        "",
        "## How to find a rule",
        "",
        "- From a requirement in an answer (`work_history`): the file table below names the file of its concern; the",
        "  comment at its head says what it reads and derives.",
        "- From a threshold (how many months, which amount): `regimes/`, one file a regime, and `parameters/` for the",
        "  figures and lists that all regimes share. Requirements never hold a number of the law.",
        "- From a reason in an answer (`work_days`): search the word; `shortfall` and `evidence` rules name it.",
        "- From a source (`003.13`): search the id: `cites(Regime, Thing, Source)` ties it to what it supports, and",
        "  `sources/` says what it states.",
        "- From a predicate: the tables below say where it is derived and what its arguments are.",
        "",
        "The first argument `P` is a case: an applicant, on a day, in a scenario. The other letters mean the same",
        "everywhere: `G` regime, `R` route, `Q` requirement, `I` entry of a list, `D` decision day, `F` filing day,",
        "`S` and `E` first and last day, `H` what there is, `N` what is asked. Days are integers, amounts are in øre,",
        "hours in hundredths.",
        "",
        "## How the law is written",
        "",
        "A body holds atoms, `not` atoms, one comparison a literal, and `V = #sum { ... }` or `V = #count { ... }`",
        "with one element; a head is one plain atom; arithmetic and @-functions are assignments; nothing depends on",
        "itself. So nothing has to be searched: grounding alone gives every answer, and other engines can read the",
        "same rules.",
        "A rule that leaves this subset is refused when the rule base is loaded, with its file and line.",
        "",
        "## The files",
        "",
        "| file | what | Danish | sources |",
        "|---|---|---|---|",
    ]
    for file in every:
        header = file.header
        lines.append(
            f"| {_linked(file)} | {_cell(header.get('Purpose', ''))} | {_cell(header.get('Danish', ''))} "
            f"| {_cell(header.get('Sources', ''))} |"
        )
    documented = {each.predicate: each for file in every for each in file.documented}
    lines += [
        "",
        "## Predicates that leave their file",
        "",
        "| predicate | meaning | derived in |",
        "|---|---|---|",
    ]
    for predicate, deriving in leaving(every).items():
        each = documented.get(predicate)
        shown = each.shown if each else predicate
        where = (
            ", ".join(_linked(file) for file in deriving) if len(deriving) < 4 else f"{len(deriving)} files of the law"
        )
        lines.append(f"| `{shown}` | {_cell(each.meaning if each else '')} | {where} |")
    lines += [
        "",
        "## What is asserted for a case or a question",
        "",
        "| predicate | meaning |",
        "|---|---|",
    ]
    for predicate in sorted(CIRCUMSTANCES):
        each = documented.get(predicate)
        lines.append(f"| `{each.shown if each else predicate}` | {_cell(each.meaning if each else '')} |")
    read = {predicate for file in every for predicate in file.reads}
    lines += [
        "",
        "## Facts of the applicant",
        "",
        "A field of the file becomes a predicate of its name, `I` being the constant of a list's entry (`work_000`).",
        "What the file does not say is not asserted; an absent `to` is the day that never comes. These are the fields",
        "that the rules read.",
        "",
        "| predicate | field | `V` is |",
        "|---|---|---|",
    ]
    lines += [_field_row(name, path, shape) for name, (path, shape) in schema_predicates().items() if name in read]
    return "\n".join([*lines, ""])


def main() -> int:
    """Writes the file, or with --check says whether it is stale (exit code 1)."""
    made = text()
    if "--check" in sys.argv[1:]:
        return int(not README.is_file() or README.read_text(encoding="utf-8") != made)
    README.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
