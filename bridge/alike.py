"""Which words of an input the rules treat alike: no rule tells one from the other."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bridge.facts import constant
from bridge.syntax import is_variable

if TYPE_CHECKING:
    from bridge.syntax import Rule

#: An argument of a predicate: its name, and the place of the argument.
_Column = tuple[str, int]


class Alike:
    """The columns of the rules that may hold the same words, because a variable takes them from one to the other."""

    def __init__(self, rules: Iterable["Rule"]) -> None:
        self._above: dict[_Column, _Column] = {}
        self._told: dict[_Column, list[tuple[str, str]]] = {}
        told: list[tuple[_Column, str, str]] = []
        for rule in rules:
            columns_of: dict[str, _Column] = {}
            for name, terms in rule.atoms:
                for place, term in enumerate(terms):
                    if is_variable(term):
                        self._join(columns_of.setdefault(term, (name, place)), (name, place))
                    else:
                        told.append(((name, place), term, rule.text))
            for variable, word in (*rule.compared, *((right, left) for left, right in rule.compared)):
                if variable in columns_of:
                    told.append((columns_of[variable], word, rule.text))
        for column, word, text in told:
            self._told.setdefault(self._top(column), []).append((word, text))

    def words(self, predicate: str, place: int, words: Sequence[str]) -> tuple[str, ...]:
        """Of the words that may stand in an argument of an input, one for all that the rules treat alike."""
        said: dict[str, set[str]] = {}
        for word, text in self._told.get(self._top((predicate, place)), ()):
            said.setdefault(word, set()).add(re.sub(rf"\b{word}\b", "_", text))
        chosen: dict[frozenset[str], str] = {}
        for word in words:
            chosen.setdefault(frozenset(said.get(constant(word), ())), word)
        return tuple(chosen.values())

    def _top(self, column: _Column) -> _Column:
        while column in self._above:
            column = self._above[column]
        return column

    def _join(self, one: _Column, other: _Column) -> None:
        top, below = self._top(one), self._top(other)
        if top != below:
            self._above[below] = top
