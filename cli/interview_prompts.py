"""Prompts in the terminal: one of several choices, several of them, or a text, each with the same ways out."""

from collections.abc import Callable, Sequence
from enum import Enum
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any, Final, TypeVar

import questionary
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from explanations.layout import plain

if TYPE_CHECKING:
    from explanations.layout import Line
    from explanations.words import Words

T = TypeVar("T")


class Sign(Enum):
    """What can be said in place of an answer, by the sign that says it."""

    WHY = "?"
    UNKNOWN = "-"
    BACK = "<"
    STOP = "."


class Back(Exception):
    """The person goes back to what was asked before."""


class Stop(Exception):
    """The person stops here; `unfinished` where that is in the middle of an entry of a list."""

    unfinished = False


_LOOK: Final = questionary.Style(
    [
        ("qmark", "bold"),
        ("question", ""),
        ("instruction", "fg:ansibrightblack"),
        ("answer", "bold"),
        ("pointer", "bold"),
        ("highlighted", "bold reverse"),
        ("selected", "bold"),
    ]
)


class Prompts:
    """The prompts of one question of the interview, given one after the other.

    What was answered is kept, so that going back asks again only what came last: see `replayed`.
    """

    def __init__(
        self,
        words: "Words",
        show: "Callable[[list[Line]], None]",
        tell: Callable[[str], None],
        explain: Callable[[], None],
    ) -> None:
        """`show` prints lines, `tell` prints a sentence, and `explain` prints why the question is asked."""
        self._words = words
        self._show = show
        self._tell = tell
        self._explain = explain
        self._given: list[Any] = []
        self._next = 0

    def replayed(self, ask: Callable[[], T]) -> T:
        """What `ask` makes of the answers; going back runs it again without the last one.

        Raises Back where the first prompt is left backwards, and Stop.
        """
        while True:
            self._next = 0
            try:
                return ask()
            except Back:
                if not self._given:
                    raise
                self._given.pop()

    @property
    def replaying(self) -> bool:
        """Whether the next prompt was answered before, and shows nothing."""
        return self._next < len(self._given)

    @property
    def typed(self) -> bool:
        """Whether anything was typed, which the screen does not show as it was understood."""
        return any(isinstance(each, _Typed) for each in self._given)

    def choose(
        self, lines: "list[Line]", choices: Sequence[tuple[str, Any]], *, unknown: bool, default: Any = None
    ) -> Any:
        """The value of one choice, or Sign.UNKNOWN where that is allowed; `lines` say what is asked."""
        ways_out = self._ways_out(unknown=unknown)
        offered: list[questionary.Choice] = [questionary.Choice(title, value) for title, value in choices]
        offered.append(questionary.Separator(" "))
        offered += [questionary.Choice(f"{sign.value}  {title}", sign) for sign, title in ways_out.items()]

        message = self._words.words("ask-your-answer")
        if len(lines) + len(offered) >= get_terminal_size().lines:
            # Choices that fill the screen would push away what was asked; of the prompt itself the beginning stays.
            lines, message = [], f"{plain(lines)}\n{message}"

        def prompt() -> Any:
            asked = questionary.select(
                message,
                offered,
                default=default,
                qmark="",
                pointer="›",
                style=_LOOK,
                instruction=self._words.words("ask-how-to-choose"),
                use_jk_keys=False,
            )
            keys = asked.application.key_bindings
            assert isinstance(keys, KeyBindings)
            for sign in ways_out:
                keys.add(sign.value, eager=True)(_ends_with(sign))
            return asked.ask(kbi_msg="")

        return self._given_or(lines, prompt)

    def tick(self, lines: "list[Line]", choices: Sequence[tuple[str, Any]]) -> list[Any]:
        """The values of all choices that are ticked, at least one."""

        def prompt() -> Any:
            return questionary.checkbox(
                self._words.words("ask-your-answer"),
                [questionary.Choice(title, value) for title, value in choices],
                qmark="",
                pointer="›",
                style=_LOOK,
                instruction=self._words.words("ask-how-to-tick"),
                validate=lambda ticked: bool(ticked) or self._words.words("ask-tick-one"),
                use_jk_keys=False,
            ).ask(kbi_msg="")

        found: list[Any] = self._given_or(lines, prompt)
        return found

    def type_in(
        self,
        lines: "list[Line]",
        read: Callable[[str], Any],
        wrong: Callable[[str], str | None],
        *,
        empty: bool,
    ) -> Any:
        """What `read` makes of a text that is typed; None for an empty one where it may be `empty`, else Sign.UNKNOWN.

        `wrong` says what is wrong with a text, None where nothing is.
        """
        allowed = {sign.value: sign for sign in self._ways_out(unknown=not empty)}

        def fault(text: str) -> str | None:
            if text in allowed or (empty and not text):
                return None
            return self._words.words("ask-must-be-known") if text == Sign.UNKNOWN.value else wrong(text)

        def prompt() -> Any:
            text = _line(fault, self._tell)
            return None if text is None else allowed.get(text) or _Typed(read(text) if text else None)

        typed = self._given_or(lines, prompt)
        return typed.value if isinstance(typed, _Typed) else typed

    def _ways_out(self, *, unknown: bool) -> dict[Sign, str]:
        signs = [sign for sign in (Sign.UNKNOWN, Sign.WHY, Sign.BACK, Sign.STOP) if unknown or sign != Sign.UNKNOWN]
        return {sign: self._words.words(f"ask-sign-{sign.name.lower()}") for sign in signs}

    def _given_or(self, lines: "list[Line]", prompt: Callable[[], Any]) -> Any:
        if not self.replaying:
            self._show(lines)
            self._given.append(self._answer(prompt))
        self._next += 1
        return self._given[self._next - 1]

    def _answer(self, prompt: Callable[[], Any]) -> Any:
        while True:
            answer = _prompted(prompt)
            if answer is Sign.BACK:
                raise Back
            if answer is Sign.STOP:
                raise Stop
            if answer is not Sign.WHY:
                return answer
            self._explain()


def typed_line(default: str, wrong: Callable[[str], str | None], tell: Callable[[str], None]) -> str | None:
    """A line that is typed, None for none: the sign for "I don't know", or leaving the prompt."""
    nothing = ("", Sign.UNKNOWN.value)
    try:
        text = _line(lambda text: None if text in nothing else wrong(text), tell, default)
    except EOFError:
        return None
    return None if text in nothing else text


def _line(wrong: Callable[[str], str | None], tell: Callable[[str], None], default: str = "") -> str | None:
    """A line without the spaces around it, asked for until nothing is wrong with it; None where the prompt is left."""
    while True:
        # What questionary says of a wrong line itself is cut at the width of the terminal, far below the prompt.
        text = questionary.text(">", default=default, qmark="", style=_LOOK).ask(kbi_msg="")
        if text is None:
            return None
        problem = wrong(text.strip())
        if problem is None:
            return str(text).strip()
        tell(problem)


class _Typed:
    """A typed answer, to tell an empty one from none at all."""

    def __init__(self, value: Any) -> None:
        self.value = value


def _prompted(prompt: Callable[[], Any]) -> Any:
    """What a prompt is answered with; leaving it by Ctrl-C or at the end of the input is stopping."""
    try:
        answer = prompt()
    except EOFError:
        raise Stop from None
    if answer is None:
        raise Stop
    return answer


def _ends_with(sign: Sign) -> Callable[[KeyPressEvent], None]:
    def end(event: KeyPressEvent) -> None:
        event.app.exit(result=sign)

    return end
