"""The command `ophold`: its commands, options and exit codes."""

import json
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, NoReturn

import typer

if TYPE_CHECKING:
    from bridge import Applicant, KnowledgeBase
    from explanations.layout import Line

# Plugins of pydantic see what is validated, which is a person's data; looking for them takes time besides.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

#: Exit codes of the interface.
BAD_INPUT: Final = 2
LIMIT: Final = 3

#: Exit codes of a run that was stopped, by the keyboard or because nobody reads what it writes.
INTERRUPTED: Final = 130
UNREAD: Final = 1

app = typer.Typer(
    name="ophold",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="What the Danish rules on permanent residence say about one person. Not legal advice.",
)


def _examples(*commands: str) -> str:
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


@app.command(
    epilog=_examples(
        "ophold check amina.yaml",
        "ophold check amina.yaml --full --lang da",
        "ophold check amina.yaml --on 2027-05-14 --set declaration_signed=true",
        "cat amina.json | ophold check - --format json",
    )
)
def check(
    file: File,
    on: OnDay = None,
    filed: FiledDay = None,
    full: Annotated[bool, typer.Option("--full", help="Show every requirement of every open route.")] = False,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
) -> None:
    """Whether one meets the rules: the verdict, what is missing and why, and from which day time alone mends it."""
    asking = _Asking(output, lang)
    with asking:
        question = asking.question(file, on, filed, regime, kb, changes, figure)
        answer = question.kb.check(question.applicant, language=asking.words.language, **question.options)
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.check_text import check_text

            first_day = question.kb.first_day() if answer.regime is None else None
            again = asking.again(file, on, filed, regime, kb, changes, figure)
            asking.print_lines(
                check_text(asking.words, answer, full=full, width=_width(), file=again, first_day=first_day)
            )


@app.command(
    epilog=_examples(
        "ophold need amina.yaml", "ophold need amina.yaml --all", "ophold need amina.yaml --within 5 --format json"
    )
)
def need(
    file: File,
    on: OnDay = None,
    filed: FiledDay = None,
    all_answers: Annotated[
        bool, typer.Option("--all", help="Every set of changes that no smaller set equals or beats.")
    ] = False,
    within: Annotated[
        int, typer.Option("--within", metavar="YEARS", min=0, max=60, help="How far ahead to look.")
    ] = 15,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
) -> None:
    """What one needs: the smallest changes, the exact day, what to do by when, and what holds it back."""
    asking = _Asking(output, lang)
    with asking:
        question = asking.question(file, on, filed, regime, kb, changes, figure)
        answer = question.kb.need(
            question.applicant,
            language=asking.words.language,
            within=within,
            all_answers=all_answers,
            **question.options,
        )
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.need_text import need_text

            first_day = question.kb.first_day() if answer.regime is None else None
            lines = need_text(
                asking.words,
                answer,
                all_answers=all_answers,
                width=_width(),
                file=asking.again(file, on, filed, regime, kb, changes, figure),
                first_day=first_day,
                known_figures={f"{name}.{year}" for name, year, _ in question.kb.law["figure_cites"]},
            )
            asking.print_lines(lines)


@app.command(epilog=_examples("ophold schema > applicant.schema.json", "ophold schema check"))
def schema(
    what: Annotated[
        Literal["applicant", "check", "need"], typer.Argument(help="The applicant file, or the answer of a command.")
    ] = "applicant",
) -> None:
    """The JSON Schema of the applicant file, or of the answer of a command."""
    from bridge import answers, applicant

    if what == "applicant":
        published = applicant.json_schema()
    else:
        models: dict[str, type[answers.Answer]] = {"check": answers.CheckAnswer, "need": answers.NeedAnswer}
        model = models[what]
        published = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(mode="serialization"),
        }
    typer.echo(json.dumps(published, ensure_ascii=False, indent=2))


@app.command(epilog=_examples("ophold new amina.yaml", "ophold new amina.yaml --lang da", "ophold new"))
def new(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="The file to write (default: print it).")] = None,
    lang: LanguageOption = None,
) -> None:
    """A starter file, explained line by line, to fill in and ask about."""
    asking = _Asking("text", lang)
    with asking:
        from bridge.starter import starter

        if file is None or file == "-":
            typer.echo(starter(asking.words), nl=False)
            return
        path = Path(file)
        if path.exists():
            asking.fail(asking.words.words("option-file-exists"), file=file)
        text = starter(asking.words, file)
        try:
            _write_whole(path, text)
        except OSError as error:
            asking.fail(error.strerror or str(error), file=file)
        typer.echo(asking.words.words("option-written", file=file))


class _Question:
    """What the options say, ready to be asked."""

    def __init__(self, kb: "KnowledgeBase", applicant: "Applicant", options: dict[str, Any]) -> None:
        self.kb = kb
        self.applicant = applicant
        self.options = options


class _Asking:
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
        from bridge.engine import LimitReached
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
        if isinstance(error, LimitReached):
            message = self.words.words(error.message, most=error.most)
            self._end(LIMIT, self._errors([{"file": None, "line": None, "field": None, "message": message}]))

    def question(
        self,
        file: str,
        on: str | None,
        filed: str | None,
        regime: str | None,
        folder: Path | None,
        changes: list[str] | None,
        figures: list[str] | None,
    ) -> _Question:
        """Reads the file and the options. Ends the run where one of them is wrong, with all that is wrong."""
        from bridge.knowledge_base import KnowledgeBase
        from bridge.reading import read_applicant

        kb = KnowledgeBase.load(folder)
        options: dict[str, Any] = {
            "on": self._day("--on", on),
            "filed": self._day("--filed", filed),
            "regime": self._regime(kb, regime),
            "figures": dict(self._figure(each) for each in figures or ()),
        }
        applicant = read_applicant(file, stdin=sys.stdin, changes=changes or ())
        return _Question(kb, applicant, options)

    def again(
        self,
        file: str,
        on: str | None,
        filed: str | None,
        regime: str | None,
        folder: Path | None,
        changes: list[str] | None,
        figures: list[str] | None,
    ) -> str:
        """The file and the options that another command needs to be asked about the same, as a shell reads them."""
        import shlex

        options: list[tuple[str, str | None]] = [("--on", on), ("--filed", filed), ("--regime", regime)]
        options += [("--set", change) for change in changes or ()]
        options += [("--figure", figure) for figure in figures or ()]
        options += [("--kb", str(folder) if folder else None), ("--lang", self.lang)]
        named = self.words.words("check-file") if file == "-" else file
        return shlex.join([named, *(part for name, value in options if value is not None for part in (name, value))])

    def _day(self, option: str, text: str | None) -> date | None:
        if text is None:
            return None
        try:
            day = datetime.strptime(text, "%Y-%m-%d").date()
        except ValueError:
            self.fail(self.words.words("option-day", value=text), field=option)
        if not 1900 <= day.year <= 2199:
            self.fail(self.words.words("option-day", value=text), field=option)
        return day

    def _regime(self, kb: "KnowledgeBase", name: str | None) -> str | None:
        if name is None:
            return None
        known = [str(row[0]) for row in kb.law["regime_begins"]]
        if name not in known:
            self.fail(self.words.words("option-regime", value=name, allowed=", ".join(known)), field="--regime")
        return name

    def _figure(self, text: str) -> tuple[str, Decimal]:
        name, _, amount = text.partition("=")
        try:
            return name.strip(), Decimal(amount.strip())
        except InvalidOperation:
            self.fail(self.words.words("option-figure", value=text), field="--figure")

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


def _width() -> int:
    import shutil

    return max(40, min(80, shutil.get_terminal_size().columns))


def _write_whole(path: Path, text: str) -> None:
    """Writes a file so that it appears whole or not at all."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


#: The error of wrong usage of whichever click typer is built on.
_USAGE_ERROR: Final[type[Any]] = typer.BadParameter.__bases__[0]


def run(arguments: list[str] | None = None) -> None:
    """The entry point of the command: runs it, and ends the process with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    command: Callable[..., Any] = app
    try:
        code = command(given, standalone_mode=False) or 0
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:
        code = _unread()
    except _USAGE_ERROR as error:
        code = _wrong_usage(error, given)
    sys.exit(code)


def _wrong_usage(error: Any, given: list[str]) -> int:
    """Tells what is wrong with the options: to programs as JSON, as the errors of a file are told."""
    if not _asks_for_json(given):
        error.show()
        return BAD_INPUT
    named = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if named is None and parameter is not None:
        named = next((each for each in parameter.opts if each.startswith("--")), parameter.name)
    told = {"file": None, "line": None, "field": named, "message": error.format_message()}
    typer.echo(json.dumps([told], ensure_ascii=False, indent=1), err=True)
    return BAD_INPUT


def _asks_for_json(given: list[str]) -> bool:
    return "--format=json" in given or ("--format", "json") in pairwise(given)


def _unread() -> int:
    """Ends quietly where nobody reads any more, such as behind `head`."""
    # What is still buffered would be written, and fail again, when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNREAD


if __name__ == "__main__":
    run()
