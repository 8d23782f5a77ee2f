"""Checks proofs, given as JSON, against the rules and the facts of the case, with clingo alone.

Nothing of what builds proofs is used: rules are read from their files by place, and each step is ground by itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import clingo
from clingo.ast import AST, ASTType, parse_string

Step = Mapping[str, Any]

HELD = {"rule", "fact", "law", "given", "supposed"}
LACKING = {"fails", "no_rule", "absent", "unknown"}
COMPUTED = {"compared", "computed"}
COUNTED = {"counted", "summed"}


class Checker:
    """The rules of a folder, the facts of one case as rule text, and what follows from both."""

    def __init__(self, folder: Path, facts: str, context: object) -> None:
        self._files = {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*.lp"))
            if path.parent.name not in ("questions", "sources") or path.name in ("unknowns.lp", "query.lp")
        }
        self._context = context
        stated = re.findall(r"[a-z]\w*\((?:[^()\"]|\"[^\"]*\")*\)", facts)
        self._stated = set(map(self._spaceless, stated))
        self._facts = facts
        self._numbers: dict[int, tuple[str, bool]] = {}

    @cached_property
    def _rules(self) -> Mapping[tuple[str, int], str]:
        found: dict[tuple[str, int], str] = {}

        def note(file: str, node: AST) -> None:
            if node.ast_type is ASTType.Rule:
                found[file, node.location.begin.line] = str(node)

        for file, text in self._files.items():
            parse_string(text, lambda node, file=file: note(file, node))
        return found

    @cached_property
    def model(self) -> set[str]:
        """Every atom that follows."""
        return self._derived("\n".join([*self._files.values(), self._facts]))

    def _derived(self, program: str) -> set[str]:
        made = clingo.Control(["--warn=none"])
        made.add("base", [], program)
        made.ground([("base", [])], context=self._context)
        return {str(each.symbol) for each in made.symbolic_atoms if each.is_fact}

    def problems(self, step: Step) -> Iterator[str]:
        """What is wrong with a proof: nothing, where it is one."""
        yield from self._of(step)
        for child in step.get("children", ()):
            yield from self.problems(child)

    def _of(self, step: Step) -> Iterator[str]:
        kind, told, holds = step["kind"], step["conclusion"], step["holds"]
        children: Sequence[Step] = step.get("children", ())
        if "number" in step and kind != "repeated":
            self._numbers[step["number"]] = told, holds
        if kind in HELD and not (holds and self._spaceless(told) in self.model):
            yield f"{told} does not follow"
        if kind in LACKING and (holds or self._matching(told)):
            yield f"{told} follows: {self._matching(told)[:3]}"
        if kind in ("fact", "supposed") and self._spaceless(told) not in {
            self._spaceless(each) for each in self._stated
        }:
            yield f"{told} is not in the file"
        if kind == "rule":
            yield from self._rule(step, children)
        if kind == "law" and self._spaceless(self._text(step)) != self._spaceless(f"{told}."):
            yield f"{told} is not what stands at {step['rule']}"
        if kind == "fails":
            yield from self._ways(step, children)
        if kind == "not" and (
            holds == children[0]["holds"] or not self._is_instance(children[0]["conclusion"], told.removeprefix("not "))
        ):
            yield f"{told} does not fit {children[0]['conclusion']}"
        if kind in COMPUTED and self._is_true(told) != holds:
            yield f"{told} is {not holds}"
        if kind in COUNTED and holds:
            facts = [each["conclusion"] for each in self._inner(children)]
            if not self._is_true(told, facts):
                yield f"{told} does not follow from {facts}"
        if kind == "likewise" and holds != (self._spaceless(told) in self.model):
            yield f"{told} is {not holds}"
        if kind == "repeated" and self._numbers.get(step["repeats"]) not in ((told, holds), None):
            told_before, held_before = self._numbers[step["repeats"]]
            if held_before != holds or not self._is_instance(told_before, told):
                yield f"{told} repeats {told_before}"

    def _rule(self, step: Step, children: Sequence[Step]) -> Iterator[str]:
        """The conclusion follows, by the rule that is named, from what the step stands on and nothing else."""
        facts = [each["conclusion"] for each in self._inner(children)]
        defined = {f"#defined {name}/{arity}." for name, arity in self._read(step)}
        program = "\n".join([*defined, self._text(step), *(f"{each}." for each in facts)])
        if self._spaceless(step["conclusion"]) not in self._derived(program):
            yield f"{step['conclusion']} does not follow from {facts} by {self._text(step)}"

    def _ways(self, step: Step, ways: Sequence[Step]) -> Iterator[str]:
        """Each way is a rule of the predicate, whose last step is what fails."""
        name = step["conclusion"].partition("(")[0]
        for way in ways:
            if not self._text(way).startswith(name):
                yield f"{way['rule']} does not give {name}"
            if way["holds"] or way["children"][-1]["holds"]:
                yield f"nothing fails on the way {way['rule']}"

    def _inner(self, children: Sequence[Step]) -> Iterator[Step]:
        """The atoms that hold below a step, those within what is counted too."""
        for child in children:
            if child["kind"] in COUNTED:
                yield from self._inner(child.get("children", ()))
            elif child["holds"] and child["kind"] in (*HELD, "repeated", "deeper"):
                yield child

    def _text(self, step: Step) -> str:
        return self._rules[step["rule"]["file"], step["rule"]["line"]]

    def _read(self, step: Step) -> set[tuple[str, int]]:
        found: set[tuple[str, int]] = set()

        def note(node: AST) -> None:
            if node.ast_type is ASTType.Rule:
                waiting = list(node.body)
                while waiting:
                    each = waiting.pop()
                    if each.ast_type is ASTType.SymbolicAtom:
                        found.add((each.symbol.name, len(each.symbol.arguments)))
                    for key in each.child_keys:
                        child = getattr(each, key)
                        waiting += [child] if isinstance(child, AST) else list(child or ())

        parse_string(self._text(step), note)
        return found

    def _matching(self, told: str) -> list[str]:
        name = told.partition("(")[0]
        return [each for each in self.model if each.partition("(")[0] == name and self._is_instance(each, told)]

    def _is_instance(self, atom: str, of: str) -> bool:
        """Whether an atom is another with something in place of its variables."""
        parts = [re.escape(part.strip()) for part in re.split(r"([(),])", of) if part.strip()]
        pattern = "".join(r"(?:[^(),]+)" if re.fullmatch(r"[A-Z_]\w*", part) else part for part in parts)
        return re.fullmatch(pattern, self._spaceless(atom)) is not None

    @staticmethod
    def _spaceless(text: str) -> str:
        return re.sub(r"\s+", "", text)

    def _is_true(self, told: str, facts: Sequence[str] = ()) -> bool:
        program = "\n".join([f"true :- {told}.", *(f"{each}." for each in facts)])
        return "true" in self._derived(program)
