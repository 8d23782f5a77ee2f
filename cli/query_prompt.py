"""The prompt of `query`: goals one after the other, with history, completion and help."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.shortcuts import CompleteStyle

from bridge.engine import LimitReached
from bridge.input_errors import InputErrors, close, shown
from cli.asking import width
from cli.querying import MOST_LIMIT, Session
from explanations.layout import paragraph
from explanations.query_text import meaning_text, predicates_text

if TYPE_CHECKING:
    from bridge.predicates import Predicate
    from explanations.words import Words

#: What stands before each goal.
SIGN: Final = "?- "

_COMMANDS: Final = ("help", "predicates", "limit", "quit")
_BEGUN: Final = re.compile(r"[a-z][a-z0-9_]*$")


def prompt(session: Session, limit: int | None, history: Path | None) -> None:
    """Asks for goals until the person ends it. Ends the run where the history cannot be kept in the file."""
    words = session.asking.words
    kept: History = InMemoryHistory()
    if history is not None:
        try:
            history.open("a").close()
        except OSError as error:
            session.asking.fail(error.strerror or str(error), file=str(history), field="--history")
        kept = FileHistory(history)
    session.asking.print_lines(paragraph(words.words("query-prompt-hello"), width(), "dim"))
    asked: PromptSession[str] = PromptSession(
        history=kept,
        completer=Names(words, session.querying.predicates.values()),
        complete_while_typing=False,
        complete_style=CompleteStyle.READLINE_LIKE,
    )
    prompted = Prompted(session, limit)
    while True:
        try:
            if not prompted.take(asked.prompt(SIGN)):
                return
        except KeyboardInterrupt:
            continue  # leaves the line, as in a shell
        except EOFError:
            return


class Prompted:
    """What is done with a line: a command, or a goal."""

    def __init__(self, session: Session, limit: int | None) -> None:
        self._session = session
        self._words = session.asking.words
        self._limit = limit

    def take(self, text: str) -> bool:
        """Answers a line; whether there is to be another one."""
        command, _, rest = text.strip().removesuffix(".").partition(" ")
        match command, rest.strip():
            case "", _:
                pass
            case "quit" | "exit", "":
                return False
            case "help", "":
                typer.echo(self._words.words("query-prompt-help"))
            case "help", name:
                self._help(name)
            case "predicates", "":
                self._tell(self._session.querying.predicates.values())
            case "limit", number:
                self._set_limit(number)
            case _:
                self._ask(text)
        return True

    def _ask(self, goal: str) -> None:
        try:
            self._session.print_answer(self._session.ask(goal, self._limit), self._limit)
        except InputErrors as errors:
            for line in errors.render(self._words):
                typer.echo(line, err=True)
        except KeyboardInterrupt:
            typer.echo()  # the terminal has written the keys
        except LimitReached as reached:
            typer.echo(self._words.words(reached.message, most=reached.most), err=True)

    def _help(self, asked: str) -> None:
        name = re.split(r"[/(]", asked)[0].strip()
        known = self._session.querying.predicates.values()
        meant = [each for each in known if each.name == name]
        if meant:
            self._tell(meant)
            return
        near = close(name, dict.fromkeys(each.name for each in known))
        message = "query-prompt-no-such-near" if near else "query-prompt-no-such"
        arguments = {"near": ", ".join(near)} if near else {}
        typer.echo(self._words.words(message, name=shown(name), **arguments), err=True)

    def _tell(self, predicates: "Iterable[Predicate]") -> None:
        self._session.asking.print_lines(predicates_text(self._words, predicates, width=width()))

    def _set_limit(self, number: str) -> None:
        if number.isascii() and number.isdigit() and 1 <= int(number[:9]) <= MOST_LIMIT:
            self._limit = int(number)
            typer.echo(self._words.words("query-prompt-limit", most=self._limit))
        else:
            typer.echo(self._words.words("query-prompt-limit-wrong", most=MOST_LIMIT), err=True)


class Names(Completer):
    """Completes the names of predicates, and at the beginning of a line those of commands."""

    def __init__(self, words: "Words", predicates: "Iterable[Predicate]") -> None:
        self._words = words
        self._predicates = list(predicates)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        """Every name that begins with what stands before the cursor."""
        before = document.text_before_cursor
        begun = _BEGUN.search(before)
        if begun is None:
            return
        if begun.start() == 0:
            yield from (Completion(each, -len(before)) for each in _COMMANDS if each.startswith(before))
        for name, meaning in self._names().items():
            if name.startswith(begun[0]):
                yield Completion(name, -len(begun[0]), display_meta=meaning)

    def _names(self) -> dict[str, str]:
        return {each.name: meaning_text(self._words, each) for each in self._predicates}
