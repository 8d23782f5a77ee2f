"""The command that compares two laws: `compare`."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli import answering
from cli.asking import (
    Asking,
    FigureOption,
    FiledDay,
    FormatOption,
    HtmlOption,
    LanguageOption,
    RulesOption,
    figures_of,
    narrowing,
    read_files,
    width,
)
from cli.output_files import make_folder, write_outputs, write_witness

if TYPE_CHECKING:
    from bridge.compare_answers import CompareAnswer
    from bridge.compared import Comparing
    from bridge.input_errors import InputError
    from bridge.laws import Law
    from bridge.reading import InputFile

_LAW = (
    "A set of rules (eight_years), a reading (003, 002.16), a day (2016-05-01), a folder of rules, law (the rules that "
    "ship), or several joined by +."
)


def compare(
    first: Annotated[str, typer.Argument(metavar="A", help=_LAW)],
    second: Annotated[str, typer.Argument(metavar="B", help="The same. What it does not say it takes from A.")],
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]", help="Applicant files, or folders of them: who of these gains or loses."),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="DATE",
            help="The decision day, where no law names one (default: that of each file, or the day on which the later "
            "of two sets of rules began, or a day of the set that is meant, or today).",
        ),
    ] = None,
    filed: FiledDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    html: HtmlOption = None,
    witnesses: Annotated[
        Path | None,
        typer.Option("--witnesses", metavar="DIR", help="Write an applicant of each kind to a file in there."),
    ] = None,
    figure: FigureOption = None,
    kb: RulesOption = None,
) -> None:
    """Who gains and who loses from law A to law B: of all people, by kind and with proof, or of some applicants."""
    asking = Asking(output, lang)
    with asking:
        from bridge.compared import Comparing

        if files and witnesses:
            asking.fail(asking.words.words("compare-witnesses-applicants"), field="--witnesses")
        laws, read = _read(asking, (first, second), files or (), (on, filed, figure), kb)
        comparing = Comparing(laws, asking.words, witnesses=witnesses)
        if witnesses:
            make_folder(asking, witnesses)
        answer = _compared(asking, comparing, read)
        _write(asking, answer, laws, html, witnesses, [file.place for file in read])
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.compare_text import compare_text

            asking.print_lines(compare_text(asking.words, answer, width=width(), written=witnesses is not None))


def _read(
    asking: Asking,
    given: tuple[str, str],
    sources: "list[str] | tuple[()]",
    options: tuple[str | None, str | None, list[str] | None],
    folder: Path | None,
) -> "tuple[tuple[Law, Law], list[InputFile]]":
    """The two laws, and the files. Raises InputErrors with all that is wrong in the laws, the options and the files."""
    from bridge.input_errors import InputErrors
    from bridge.knowledge_base import KnowledgeBase
    from bridge.laws import two_laws

    base = KnowledgeBase.load(folder)
    on, filed, figure = options
    said: dict[str, Any] = {}
    wrong: list[InputError] = []
    for name, day in (("on", on), ("filed", filed)):
        try:
            said[name] = narrowing(base, **{"on": None, "filed": None, "regime": None, name: day})[name]
        except InputErrors as errors:
            wrong += errors.errors
    try:
        said["figures"] = figures_of(figure)
    except InputErrors as errors:
        wrong += errors.errors
    laws = None
    try:
        laws = two_laws(base, *given, today=None if sources else date.today(), **said)
    except InputErrors as errors:
        wrong += errors.errors
    read, unread = read_files(sources)
    wrong += unread
    if laws is None or wrong:
        raise InputErrors(wrong)
    return laws, read


def _compared(asking: Asking, comparing: "Comparing", read: "list[InputFile]") -> "CompareAnswer":
    from bridge.input_errors import InputErrors

    if not read:
        with _progress(asking, "compare-progress") as tell:
            return comparing.of_everybody(tell)
    wrong: dict[str, InputError] = {}
    people: Mapping[str, Any] = {}
    for law in comparing.laws:
        try:
            people = answering.cases_of(law.kb, read, law.options)
        except InputErrors as errors:
            wrong |= {repr(each): each for each in errors.errors}
    if wrong:
        raise InputErrors(wrong.values())
    files = {name: file.place for name, file in zip(people, read, strict=True)}
    with _progress(asking, "query-progress", all=len(read)) as tell:
        return comparing.of_applicants([case.applicant for case in people.values()], files, tell)


def _write(
    asking: Asking,
    answer: "CompareAnswer",
    laws: "tuple[Law, Law]",
    html: Path | None,
    witnesses: Path | None,
    files: list[str],
) -> None:
    """Writes the page and the witnesses that are asked for, before anything is printed."""
    if html:
        from bridge.register import Register
        from explanations.compare_page import compare_page

        titles = {source: title for law in laws for source, title in Register(law.kb.rules).titles.items()}
        write_outputs(asking, "-", {"--html": (html, compare_page(asking.words, answer, titles))}, files)
    for finding in answer.findings if witnesses else ():
        if witnesses and finding.file and finding.witness and finding.commands:
            said = asking.words.words
            head = (said("compare-witness-shows"), finding.text, said("compare-witness-commands"), *finding.commands)
            write_witness(asking, witnesses / finding.file, head, finding.witness)


@contextmanager
def _progress(asking: Asking, message: str, **arguments: int) -> "Iterator[Callable[[int], None]]":
    """How far it has come, on a terminal's error stream."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(asking.words.words(message, done=0, **arguments)) as status:
        yield lambda done: status.update(asking.words.words(message, done=done, **arguments))
