"""Steps of a proof in words, and the proof as a tree of lines."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from bridge.applicant import Applicant, Shape
from bridge.clauses import (
    Atom,
    Calculation,
    Call,
    Comparison,
    Expression,
    Text,
    Variable,
    Word,
    substitute,
    variables,
    written,
)
from bridge.facts import path_of
from bridge.predicates import CIRCUMSTANCES
from explanations.citing import thing_text
from explanations.fact_text import name_of_entry
from explanations.words import Argument, Words, entries, id_of_field

if TYPE_CHECKING:
    from bridge.clauses import Term
    from bridge.querying import Querying

#: Words that sentences tell apart by themselves.
_AS_THEY_ARE: Final = frozenset({"none", "true", "false", "open", "nobody", "high", "low"})

_COMPARED: Final[Mapping[str, str]] = {
    "<": "less", "<=": "at-most", ">": "more", ">=": "at-least", "=": "equal", "!=": "other",
}  # fmt: skip


_OPPOSITE: Final[Mapping[str, str]] = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "=": "!=", "!=": "="}


class ProofWords:
    """The words of the steps of one proof, about one applicant."""

    def __init__(self, words: Words, applicant: Applicant, querying: "Querying") -> None:
        self._words = words
        self._document = applicant.document()
        self._querying = querying

    def claim(self, plain: str, holds: bool, opened: bool) -> str:
        """The headline of a claim that is about several routes or regimes."""
        answer = "open" if opened else "yes" if holds else "no"
        if plain in ("eligible", "regime"):
            return self._words.words(f"step-{plain}-{answer}")
        return self._words.words(f"step-requirement-{answer}", what=self._word(plain))

    def atom(self, atom: Atom, holds: bool, kind: str, opened: bool, instead: "Sequence[Term]" = ()) -> str:
        """An atom of the rules, of the file or of the question as a statement: that it is so, is not, or is open."""
        if kind == "way":
            return self._words.words("step-way")
        if kind == "supposed":
            return self._words.words("step-supposed", what=self.atom(atom, holds, "fact", opened))
        if atom.signature in self._querying.schema:
            return self._input(atom, kind, instead)
        if atom.signature in CIRCUMSTANCES:
            text = self._circumstance(atom, holds)
            return text if holds or kind == "unknown" else self._words.words("step-negated", what=text)
        text = self._statement(atom)
        frame = "open" if opened else None if holds else "no-law" if kind == "no_rule" else "negated"
        return self._words.words(f"step-{frame}", what=text) if frame else text

    def _circumstance(self, atom: Atom, holds: bool) -> str:
        value = atom.terms[-1]
        if atom.name != "complete":
            return self._words.words("step-" + atom.name.replace("_", "-"), value=self._argument(value))
        return self._words.words("step-complete" if holds else "step-incomplete", value=self._label(str(_plain(value))))

    def _statement(self, atom: Atom) -> str:
        message = "proof-" + atom.name.replace("_", "-")
        if message not in entries(self._words.language, "proof"):
            return written(atom)  # a predicate of a changed rule base
        names = self._querying.argument_names(atom.signature)
        regime = next((str(_plain(term)) for term in atom.terms if self._is_regime(term)), None)
        told = {name: self._argument(term, regime, name) for name, term in zip(names, atom.terms, strict=True)}
        return self._words.words(message, **told)

    def compared(self, literal: Comparison, values: "Mapping[str, Term]", kinds: Mapping[str, str], holds: bool) -> str:
        """A comparison of two values; where it does not hold, the one that does."""
        operator = literal.operator if holds else _OPPOSITE[literal.operator]
        kind = next((kinds[name] for name in variables(literal) if name in kinds), "number")
        left, right = (self._value(substitute(each, values), kind) for each in (literal.left, literal.right))
        return self._words.words(f"step-compare-{_COMPARED[operator]}", left=left, right=right, kind=kind)

    def computed(self, literal: Comparison, values: "Mapping[str, Term]", kinds: Mapping[str, str]) -> str:
        """What a value was computed from; `kinds` says of variables what their numbers mean."""
        result = self._computed(literal.left, values, kinds)
        if isinstance(literal.right, Call):
            first, second, *_ = *(self._computed(each, values, kinds) for each in literal.right.arguments), ""
            message = "step-" + literal.right.function.replace("_", "-")
            return self._words.words(message, result=result, first=first, second=second)
        expression = self._computed(literal.right, values, kinds)
        return self._words.words("step-computed", result=result, expression=expression)

    def _computed(self, part: Expression, values: "Mapping[str, Term]", kinds: Mapping[str, str]) -> str:
        if isinstance(part, Calculation):
            sign = {"-": "−", "*": "·"}.get(part.operator, part.operator)
            return f"{self._computed(part.left, values, kinds)} {sign} {self._computed(part.right, values, kinds)}"
        kind = kinds.get(part.name) if isinstance(part, Variable) else None
        return self._value(substitute(part, values), kind)

    def aggregate(self, function: str, result: "Term", kind: str | None) -> str:
        """What was counted, or comes to together."""
        message = "step-counted" if function == "count" else "step-summed"
        return self._words.words(message, result=self._value(result, kind))

    # Values -------------------------------------------------------------------------------------------------

    def _value(self, term: "Expression", kind: str | None) -> str:
        if isinstance(term, int):
            if kind == "day":
                return self._words.day(term)
            return self._words.money(term) if kind == "money" else self._words.number(term)
        if isinstance(term, Word | Text):
            return self._word(str(_plain(term)))
        return "…"

    def _argument(self, term: "Term", regime: str | None = None, name: str = "") -> Argument:
        if isinstance(term, int):
            return _without_separators(term)
        if isinstance(term, Variable):
            return "…"
        if isinstance(term, Text):
            return term.value
        if (
            name == "r"
            and regime
            and f"route-{regime}-{term.name}".replace("_", "-") in entries(self._words.language, "route")
        ):
            return self._words.words(f"route-{regime}-{term.name}".replace("_", "-"))
        if name == "g" and self._is_regime(term):
            return self._words.words(f"regime-{term.name}".replace("_", "-"))
        return self._word(term.name, regime)

    def _word(self, word: str, regime: str | None = None) -> str:
        if word in _AS_THEY_ARE:
            return word
        path = path_of(word)
        if path is not None:
            field, _, place = path.partition("[")
            return name_of_entry(self._words, field, int(place.rstrip("]")), self._document)
        for message in (f"requirement-{word}", f"step-word-{word}", f"regime-{word}"):
            message = message.replace("_", "-")
            if message in entries(self._words.language, message.partition("-")[0]):
                return self._words.words(message)
        return thing_text(self._words, word, regime)

    def _is_regime(self, term: "Term") -> bool:
        return isinstance(term, Word) and f"regime-{term.name}".replace("_", "-") in entries(
            self._words.language, "regime"
        )

    def _label(self, field: str) -> str:
        label = f"input-label-{id_of_field(field)}"
        return self._words.words(label) if label in entries(self._words.language, "input") else field

    # The file -----------------------------------------------------------------------------------------------

    def _input(self, atom: Atom, kind: str, instead: "Sequence[Term]") -> str:
        path, shape = self._querying.schema[atom.signature]
        entry = next((path_of(term.name) for term in atom.terms if isinstance(term, Word) and path_of(term.name)), None)
        label = self._label(path.replace("[]", ""))
        if kind == "unknown":
            return self._words.words("step-unknown", label=self._of_entry(entry, label))
        if shape is None:
            if kind == "fact":
                return self._words.words("step-entry", entry=self._entry_name(entry, path))
            return self._words.words("step-absent-entry", label=label)
        if isinstance(atom.terms[-1], Variable):
            return self._words.words("step-absent-entry", label=self._of_entry(entry, label))
        told = self._told(shape, entry, label, atom.terms[-1])
        if kind == "fact":
            return told
        if instead:
            said = "; ".join(self._shown(shape, each) for each in instead)
            return self._words.words("step-absent-instead", what=told, instead=said)
        return self._words.words("step-absent", what=told)

    def _entry_name(self, entry: str | None, path: str) -> str:
        if entry is None:
            return self._label(path.replace("[]", ""))
        field, _, place = entry.partition("[")
        return name_of_entry(self._words, field, int(place.rstrip("]")), self._document)

    def _of_entry(self, entry: str | None, label: str) -> str:
        return f"{self._entry_name(entry, '')}: {label}" if entry else label

    def _told(self, shape: Shape, entry: str | None, label: str, term: "Term") -> str:
        value = self._shown(shape, term)
        if entry is None:
            return self._words.words("step-input-alone", label=label, value=value)
        return self._words.words("step-input", entry=self._entry_name(entry, ""), label=label, value=value)

    def _shown(self, shape: Shape, term: "Term") -> str:
        value = _plain(term)
        if shape.kind == "date":
            return self._words.day(int(value or 0))
        if shape.kind in ("money", "income"):
            return self._words.money(int(value or 0))
        if shape.kind == "hours":
            return self._words.hours(int(value or 0))
        if shape.kind == "yes_no":
            return self._words.words("ask-yes" if value == "true" else "ask-no")
        return self._word(str(value)) if isinstance(value, str) else self._words.number(int(value or 0))


def _without_separators(number: int) -> int:
    """A number that messages show as it is: it may be a year."""
    from fluent.runtime.types import FluentNumber, fluent_number

    told = fluent_number(number, useGrouping=False)
    assert isinstance(told, FluentNumber) and isinstance(told, int)
    return told


def _plain(term: "Term | Expression") -> str | int | None:
    match term:
        case Word(name):
            return name
        case Text(value):
            return value
        case int():
            return term
        case _:
            return None
