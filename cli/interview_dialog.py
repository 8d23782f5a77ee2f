"""What is asked of a person for one fact, prompt by prompt: a value, a whole list, the fields of an entry."""

from collections.abc import Callable
from typing import Any, Final, Literal

from bridge.applicant import Applicant, Entry, Kind, NotAsked, Settled, Shape, fields_of, shape_at
from bridge.documents import Document, listed_in, steps_of, value_at
from bridge.reading import with_answers
from cli.interview_prompts import Prompts, Sign, Stop
from cli.interview_values import problem_with, read_value
from explanations.fact_text import fact_text, name_of_entry
from explanations.layout import Line, paragraph
from explanations.words import Words, entries, id_of_field

_RARE: Final = frozenset({"permits.married"})
"""Fields without a default that are as rare as those that have one."""

_More = Literal["add", "all", "open"]


class Dialog:
    """The prompts for the facts of one question. `left_open` are the facts answered with "I don't know"."""

    def __init__(
        self, prompts: Prompts, words: Words, known: Applicant, keep: Callable[[Document], None], width: int
    ) -> None:
        """`known` is what is known so far; `keep` saves what is known of a list that is not yet finished."""
        self._prompts = prompts
        self._words = words
        self._known = known
        self._keep = keep
        self._width = width
        self.left_open: set[str] = set()

    def values(self, facts: list[str]) -> dict[str, Any]:
        """The values of the facts that are known, as a file holds them."""
        found = {}
        for fact in facts:
            lines: list[Line] = [()] if fact != facts[0] else []
            lines += paragraph(fact_text(self._words, fact, self._known.document()), self._width, "headline")
            known = value_at(self._known.document(), fact)
            value = self._fact(fact, lines)
            if value in (Sign.UNKNOWN, known):
                self.left_open.add(fact)
            else:
                found[fact] = value
                self._known = with_answers(self._known, {fact: value})
        return found

    def _fact(self, path: str, lines: list[Line]) -> Any:
        field, *within = steps_of(path)
        if field == "income":
            return self._income(path, lines)
        shape = shape_at(steps_of(path))
        assert shape is not None
        lines = lines + self._help(path, within=bool(within))
        if shape.listed:
            return self._list(path, shape, lines) if shape.model else self._several(shape, lines)
        if shape.model:
            return self._entry(path, shape.model, lines) or Sign.UNKNOWN
        return self._value(path, shape, lines)

    def _help(self, path: str, *, within: bool) -> list[Line]:
        """What explains a fact beside its question."""
        message = f"ask-{'part' if within else 'help'}-{id_of_field(path)}"
        if message not in entries(self._words.language, "ask"):
            return []
        return paragraph(self._words.words(message), self._width, "dim")

    # One value

    def _value(self, path: str, shape: Shape, lines: list[Line]) -> Any:
        """A value; None where it is left out, as a field may be whose absence has a meaning and is never "unknown"."""
        meant = shape.default is not None or any(isinstance(mark, Settled) for mark in shape.marks)
        if shape.kind in ("yes_no", "choice"):
            return self._prompts.choose(lines, self._choices(shape), unknown=not meant, default=shape.default)
        return self._typed(path, shape.kind, lines, empty=meant)

    def _choices(self, shape: Shape) -> list[tuple[str, Any]]:
        if shape.kind == "yes_no":
            return [(self._words.words("ask-yes"), True), (self._words.words("ask-no"), False)]
        # "None of these" comes after what it speaks of.
        ordered = sorted(shape.choices, key="none".__eq__)
        return [(self._words.value(choice), choice) for choice in ordered]

    def _typed(self, path: str, kind: Kind, lines: list[Line], *, empty: bool) -> Any:
        words = self._words

        def read(text: str) -> Any:
            return read_value(kind, text, words.language)

        def wrong(text: str) -> str | None:
            value = read(text)
            if value is None:
                return words.words(f"ask-wrong-{kind}")
            return problem_with(self._known, path, value, words)

        hint = words.words("ask-hint", form=words.words(f"ask-form-{kind}"), empty="yes" if empty else "no")
        lines = lines + paragraph(hint, self._width, "dim")
        return self._prompts.type_in(lines, read, wrong, empty=empty)

    def _income(self, path: str, lines: list[Line]) -> Any:
        return self._typed(path, "money", lines + self._help("income", within=False), empty=False)

    # Lists

    def _list(self, path: str, shape: Shape, lines: list[Line]) -> Any:
        """All entries of a list, plainly where these are all, in the open form where there may be more."""
        held = list(listed_in(value_at(self._known.document(), path)))
        while (step := self._more(path, held, lines)) == "add":
            assert shape.model is not None
            self._known = with_answers(self._known, {path: {"complete": False, "known": [*held, {}]}})
            try:
                held.append(self._entry(f"{path}[{len(held)}]", shape.model, []))
            except Stop as stop:
                # An entry is kept only when it is whole: what is left out of it can say something too.
                stop.unfinished = True
                raise
            self._known = with_answers(self._known, {path: {"complete": False, "known": held}})
            if not self._prompts.replaying:
                self._keep(self._known.document())
            lines = []
        if step == "open":
            self.left_open.add(path)
            return {"complete": False, "known": held}
        return held if step == "all" else step

    def _more(self, path: str, held: list[Any], lines: list[Line]) -> "_More | Sign":
        words = self._words
        offered: tuple[_More, ...] = ("add", "all", "open") if held else ("add", "all")
        if held:
            names = [name_of_entry(words, path, place, self._known.document()) for place in range(len(held))]
            lines = [*lines, (), *paragraph(words.words("ask-so-far", entries="; ".join(names)), self._width)]
        choices = [(words.words(f"ask-list-{step}", some="yes" if held else "no"), step) for step in offered]
        found: _More | Sign = self._prompts.choose(lines, choices, unknown=not held)
        return found

    def _several(self, shape: Shape, lines: list[Line]) -> Any:
        """Those of a list's plain values that fit."""
        words = self._words
        choices = [(words.words(f"ask-list-{step}"), step) for step in ("nothing", "some")]
        step = self._prompts.choose(lines, choices, unknown=True)
        if step != "some":
            return [] if step == "nothing" else step
        return self._prompts.tick([], self._choices(shape))

    # Entries

    def _entry(self, path: str, model: type[Entry], lines: list[Line]) -> dict[str, Any]:
        """The fields of an entry that are given. `lines` come before the first prompt."""
        entry: dict[str, Any] = {}
        shapes = fields_of(model)
        rare = [name for name, shape in shapes.items() if path.endswith("]") and is_rare(path, shape)]
        usual = [name for name in shapes if name not in rare]
        for name in usual:
            lines = self._part(path, shapes[name], entry, lines)
        if len(rare) > 1:
            special = self._words.words(f"ask-special-{id_of_field(path)}")
            no_or_yes = [(self._words.words("ask-no"), False), (self._words.words("ask-yes"), True)]
            asked = [(), *paragraph(special, self._width)]
            if not self._prompts.choose(asked, no_or_yes, unknown=False, default=False):
                return entry
        for name in rare:
            lines = self._part(path, shapes[name], entry, lines)
        return entry

    def _part(self, path: str, shape: Shape, entry: dict[str, Any], before: list[Line]) -> list[Line]:
        """Asks for a field and puts it into the entry. Returns what still stands before the next prompt."""
        if any(isinstance(mark, NotAsked) and entry.get(mark.beside) == mark.value for mark in shape.marks):
            return before
        here = f"{path}.{shape.name}"
        lines = [*before, (), *paragraph(self._part_text(here), self._width)]
        value = self._several(shape, lines) if shape.listed else self._value(here, shape, lines)
        if value is Sign.UNKNOWN:
            self.left_open.add(here)
        elif value is not None and value != shape.default:
            entry[shape.name] = value
            self._known = with_answers(self._known, {here: value})
        return []

    def _part_text(self, path: str) -> str:
        """What asks for a field of an entry: words of the interview's own, else those of the starter file."""
        own = f"ask-part-{id_of_field(path)}"
        return self._words.words(own if own in entries(self._words.language, "ask") else f"input-{id_of_field(path)}")


def is_rare(path: str, shape: Shape) -> bool:
    """Whether a field of the entry at a path is asked for only where there is something special about the entry."""
    return shape.default is not None or f"{steps_of(path)[0]}.{shape.name}" in _RARE
