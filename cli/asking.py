"""What every command shares: its options, how it reads them, how it prints, and how it ends where it cannot answer."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, NamedTuple, NoReturn

import typer

if TYPE_CHECKING:
    from bridge import Applicant, KnowledgeBase
    from bridge.input_errors import InputError, InputErrors
    from bridge.knowledge_base import Engine
    from bridge.reading import InputFile
    from explanations.layout import Line
    from explanations.words import Language

#: The endings of applicant files in a folder.
_ENDINGS: Final = (".json", ".yaml", ".yml")

#: Exit codes of the interface.
BAD_INPUT: Final = 2
LIMIT: Final = 3
DOES_NOT_HOLD: Final = 4


def examples(*commands: str) -> str:
    """The examples at the end of a command's help."""
    # The first mark keeps the lines as they stand.
    return "\n".join(["\b", "Examples:", *(f"  {command}" for command in commands)])


Format = Literal["text", "json"]
File = Annotated[str, typer.Argument(metavar="FILE", help="An applicant file, YAML or JSON; - reads standard input.")]
OnDay = Annotated[
    str | None,
    typer.Option(
        "--on", metavar="DATE", help="The day the question is asked about: the decision day (default: today)."
    ),
]
FiledDay = Annotated[
    str | None, typer.Option("--filed", metavar="DATE", help="The application day (default: the same day).")
]
FormatOption = Annotated[Format, typer.Option("--format", help="Text for people, or JSON for programs.")]
LanguageOption = Annotated[
    str | None,
    typer.Option("--lang", metavar="en|da", help="English or Danish (default: OPHOLD_LANG, else the locale)."),
]
RegimeOption = Annotated[
    str | None, typer.Option("--regime", metavar="NAME", help="Ask under this regime, whatever the application day.")
]
ReadingOption = Annotated[
    str | None,
    typer.Option(
        "--reading",
        metavar="ID",
        help="Read what one source says in place of the better-ranked law: a document (003) or a statement (002.16).",
    ),
]
RulesOption = Annotated[Path | None, typer.Option("--kb", metavar="DIR", help="Answer from another copy of the rules.")]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="PATH=VALUE",
        help="Ask what if, without changing the file; repeatable. Example: work[0].hours_per_week=37",
    ),
]
FigureOption = Annotated[
    list[str] | None,
    typer.Option(
        "--figure",
        metavar="NAME=VALUE",
        help="Supply a figure that is lacking; repeatable. Example: income.2026=346000",
    ),
]
HtmlOption = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Also write the answer as one page, to read or to print.")
]
IcsOption = Annotated[
    Path | None,
    typer.Option("--ics", metavar="FILE", help="Also write the dates as calendar entries, with reminders."),
]
ReceiptOption = Annotated[
    Path | None,
    typer.Option("--receipt", metavar="FILE", help="Also write a receipt of the answer, for `ophold verify`."),
]


class Asked(NamedTuple):
    """What a command is asked about: the file, if any, and the options, as they were given.

    What only some commands are asked comes last: a receipt holds each by the same name (`bridge.receipts.Options`).
    """

    file: str | None = None
    on: str | None = None
    filed: str | None = None
    regime: str | None = None
    kb: Path | None = None
    changes: Sequence[str] | None = None
    figures: Sequence[str] | None = None
    reading: str | None = None
    engine: "Engine" = "clingo"
    within: int | None = None
    all_answers: bool = False
    one: bool = False
    goal: Literal["verdict", "need"] | None = None
    what: str | None = None
    rank: str | None = None
    readings: bool = False
    claim: str | None = None
    depth: int | None = None
    query: str | None = None
    limit: int | None = None
    seconds: int | None = None
    explain: bool = False


@dataclass(frozen=True)
class Question:
    """What the options say, ready to be asked. `files` are those that were read for it.

    An answer that used an engine beside Python and clingo puts its version in `engines`, by its name.
    """

    kb: "KnowledgeBase"
    applicant: "Applicant"
    options: dict[str, Any]
    asked: Asked
    language: "Language"
    files: "Sequence[InputFile]" = ()
    engines: dict[str, str] = field(default_factory=dict)


class Asking:
    """One run of a command: its language, its format, and how it ends where the input or a limit stops it."""

    def __init__(self, output: Format, lang: str | None) -> None:
        from explanations.words import Words, language_of_environment

        self.output = output
        self.lang = lang
        try:
            self.words: Words = Words(language_of_environment(lang))
        except ValueError:
            self.words = Words("en")
            self.fail(self.words.words("option-language"), field="--lang")

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        """Turns what the bridge raises into the errors and exit codes of the interface."""
        if error is None:
            return
        from bridge.engine import EngineMissing, LimitReached
        from bridge.input_errors import InputErrors
        from bridge.rules import RuleError

        if isinstance(error, InputErrors):
            if self.output == "json":
                self._end(BAD_INPUT, json.dumps(error.as_json(self.words), ensure_ascii=False, indent=1))
            self._end(BAD_INPUT, "\n".join(error.render(self.words)))
        if isinstance(error, RuleError):
            self._end(
                BAD_INPUT,
                self._errors([{"file": "--kb", "line": None, "field": None, "message": p} for p in error.problems]),
            )
        if isinstance(error, EngineMissing):
            self.fail(self.words.words("option-engine-missing", install=error.install))
        if isinstance(error, LimitReached):
            message = self.words.words(error.message, most=error.most)
            self._end(LIMIT, self._errors([{"file": None, "line": None, "field": None, "message": message}]))

    def question(self, asked: Asked, label: str | None = None) -> Question:
        """Reads the file and the options. Raises InputErrors where one of them is wrong, with all that is wrong.

        With a `label`, or where there is no file, none is read: somebody of that name is asked about of whom nothing
        is known.
        """
        from bridge.knowledge_base import KnowledgeBase

        kb = KnowledgeBase.load(asked.kb, engine=asked.engine)
        return self.question_of(kb, asked, [] if label else None, label)

    def question_of(
        self, kb: "KnowledgeBase", asked: Asked, files: "Sequence[InputFile] | None", label: str | None = None
    ) -> Question:
        """The question of these rules, about what is in those files, or, where they are None, in the one that is named.

        Where there is none, somebody is asked about of whom nothing is known.
        """
        from bridge.reading import applicant_in, read_file, read_text

        options: dict[str, Any] = {
            **narrowing(kb, asked.on, asked.filed, asked.regime),
            "reading": asked.reading,
            "figures": figures_of(asked.figures),
        }
        if files is None:
            files = [] if asked.file is None else [read_file(asked.file, stdin=sys.stdin)]
        changes = asked.changes or ()
        if files:
            applicant = applicant_in(files[0], changes=changes)
        else:
            applicant = read_text('{"nothing_else": false}', label=label or "applicant", changes=changes)
        return Question(kb, applicant, options, asked, self.words.language, files)

    def again(self, asked: Asked) -> str:
        """The file and the options that another command needs to be asked about the same, as a shell reads them."""
        import shlex

        options: list[tuple[str, str | None]] = [
            ("--on", asked.on),
            ("--filed", asked.filed),
            ("--regime", asked.regime),
            ("--reading", asked.reading),
        ]
        options += [("--set", change) for change in asked.changes or ()]
        options += [("--figure", figure) for figure in asked.figures or ()]
        options += [("--kb", str(asked.kb) if asked.kb else None), ("--lang", self.lang)]
        named = self.words.words("check-file") if asked.file in (None, "-") else asked.file
        return shlex.join([named, *(part for name, value in options if value is not None for part in (name, value))])

    def fail(self, message: str, *, file: str | None = None, field: str | None = None) -> NoReturn:
        """Ends the run with one error about an option or a file."""
        self._end(BAD_INPUT, self._errors([{"file": file, "line": None, "field": field, "message": message}]))

    def _errors(self, errors: list[dict[str, str | None]]) -> str:
        if self.output == "json":
            return json.dumps(errors, ensure_ascii=False, indent=1)
        return "\n".join(": ".join(part for part in (e["file"], e["field"], e["message"]) if part) for e in errors)

    def _end(self, code: int, text: str) -> NoReturn:
        typer.echo(text, err=True)
        raise typer.Exit(code) from None

    def print_json(self, document: dict[str, Any]) -> None:
        """The answer for programs."""
        typer.echo(json.dumps(document, ensure_ascii=False, indent=1))

    def print_lines(self, lines: "list[Line]") -> None:
        """The answer for people: in colour where a terminal shows it and NO_COLOR does not forbid it."""
        from explanations.layout import plain

        if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
            typer.echo(plain(lines))
            return
        from rich.console import Console
        from rich.text import Text

        console = Console(highlight=False, soft_wrap=True)
        for line in lines:
            console.print(Text.assemble(*((text, _STYLES[style]) for text, style in line)))


_STYLES: Final = {
    "": "",
    "headline": "bold",
    "good": "green",
    "waiting": "yellow",
    "bad": "red",
    "unsure": "cyan",
    "source": "dim",
    "warning": "yellow",
    "dim": "dim",
}


def narrowing(kb: "KnowledgeBase", on: str | None, filed: str | None, regime: str | None) -> dict[str, Any]:
    """What a question about the law itself is narrowed to. Raises InputErrors where an option is wrong."""
    return {"on": _day("--on", on), "filed": _day("--filed", filed), "regime": _regime(kb, regime)}


def _day(option: str, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise _wrong(option, "option-day", value=text) from None
    if not 1900 <= day.year <= 2199:
        raise _wrong(option, "option-day", value=text)
    return day


def _regime(kb: "KnowledgeBase", name: str | None) -> str | None:
    if name is None:
        return None
    known = [str(row[0]) for row in kb.law["regime_begins"]]
    if name not in known:
        raise _wrong("--regime", "option-regime", value=name, allowed=", ".join(known))
    return name


def figures_of(figures: Iterable[str] | None) -> dict[str, Decimal]:
    """The figures of the option. Raises InputErrors where one is wrong."""
    return dict(_figure(each) for each in figures or ())


def _figure(text: str) -> tuple[str, Decimal]:
    name, _, amount = text.partition("=")
    try:
        return name.strip(), Decimal(amount.strip())
    except InvalidOperation:
        raise _wrong("--figure", "option-figure", value=text) from None


def _wrong(option: str, message: str, **arguments: str) -> "InputErrors":
    """The error of an option that cannot be used."""
    from bridge.input_errors import InputError, InputErrors

    return InputErrors([InputError(None, None, option, message, arguments)])


def read_files(sources: Iterable[str]) -> "tuple[list[InputFile], list[InputError]]":
    """What stands in files, and in the applicant files of folders, by their names; and what is wrong with any."""
    from bridge.input_errors import InputError, InputErrors
    from bridge.reading import read_file

    found: list[InputFile] = []
    wrong: list[InputError] = []
    for source in sources:
        named = list(_files(source))
        if not named:
            wrong.append(InputError(source, None, None, "query-no-files", {}))
        for name in named:
            try:
                found.append(read_file(name, stdin=sys.stdin))
            except InputErrors as errors:
                wrong += errors.errors
    return found, wrong


def _files(source: str) -> Iterator[str]:
    """The files of an option: that one, or those in a folder, by their names."""
    path = Path(source)
    if not path.is_dir():
        yield source
        return
    yield from (str(each) for each in sorted(path.iterdir()) if each.suffix.lower() in _ENDINGS and each.is_file())


def width() -> int:
    """The columns that an answer may fill: those of the terminal, at most 80."""
    import shutil

    return max(40, min(80, shutil.get_terminal_size().columns))


def write_whole(path: Path, content: str | bytes) -> None:
    """Writes a file so that it appears whole or not at all; text is written as UTF-8. Raises OSError."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content.encode() if isinstance(content, str) else content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
