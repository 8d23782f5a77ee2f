"""The command that looks for what is wrong or remarkable in the rules: `audit`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from cli.asking import (
    DOES_NOT_HOLD,
    Asking,
    FormatOption,
    LanguageOption,
    OnDay,
    RulesOption,
    narrowing,
    width,
)
from cli.output_files import make_folder, write_witness

if TYPE_CHECKING:
    from rich.progress import Progress

    from bridge.audit.findings import Kind


def audit(
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            help="Look for this kind of finding alone; repeatable. Kinds: contradiction, gap, dead, redundant, "
            "vacuous, idle, unreachable, non_monotone, cliff, discretion, uncertainty, hygiene.",
        ),
    ] = None,
    regime: Annotated[
        list[str] | None, typer.Option("--regime", metavar="NAME", help="Look at these rules alone; repeatable.")
    ] = None,
    witnesses: Annotated[
        Path | None,
        typer.Option("--witnesses", metavar="DIR", help="Write the applicant who shows a finding to a file in there."),
    ] = None,
    show_all: Annotated[
        bool, typer.Option("--all", help="Show also what is accepted (accepted.yaml beside the rules), and why.")
    ] = False,
    on: OnDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
) -> None:
    """What is wrong or remarkable in the rules themselves, each with an applicant who shows it.

    The exit code is 4 where something is found that nobody has accepted.
    """
    asking = Asking(output, lang)
    with asking:
        from bridge.audit.answering import Auditing
        from bridge.audit.auditing import Audit
        from bridge.knowledge_base import KnowledgeBase
        from explanations.audit_text import accepted_lines, finding_lines, kind_lines, summary_lines

        base = KnowledgeBase.unchecked(kb)
        today = narrowing(base, on, None, None)["on"] or date.today()
        auditing = Auditing(Audit(base, today, regime or ()), asking.words, only or (), witnesses=witnesses)
        if witnesses:
            make_folder(asking, witnesses)
        # A line is left free before each heading but the first.
        heading: str | None = None
        with _Progress(asking) as progress:
            for finding in auditing.findings(progress):
                if witnesses and finding.file:
                    said = asking.words.words
                    head = [said("audit-shows"), finding.text, said("audit-shown-by"), finding.command or ""]
                    write_witness(asking, witnesses / finding.file, head, finding.witness or {})
                if output == "json" or (finding.accepted is not None and not show_all):
                    continue
                before = [()] if heading else []
                lines = [*before, *kind_lines(asking.words, finding.kind, width())] if finding.kind != heading else []
                heading = finding.kind
                with progress.hidden():
                    asking.print_lines([*lines, *finding_lines(asking.words, finding, width())])
        answer = auditing.answer()
        if output == "json":
            asking.print_json(answer.document())
        else:
            blocks = [] if show_all else [accepted_lines(asking.words, answer.findings, width())]
            blocks.append(summary_lines(asking.words, answer, width()))
            for block in filter(None, blocks):
                asking.print_lines([*([()] if heading else []), *block])
                heading = "summary"
        if answer.unexplained:
            raise typer.Exit(DOES_NOT_HOLD)


class _Progress:
    """How many searches are done, on a terminal's error stream."""

    def __init__(self, asking: Asking) -> None:
        self._words = asking.words
        self._shown: Progress | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

            columns = (BarColumn(20), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
            self._shown = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._shown.add_task("", total=None)
            self._shown.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._shown.stop()

    def __call__(self, kind: "Kind", done: int, of_all: int) -> None:
        if self._shown:
            name = self._words.words(f"audit-kind-{kind}".replace("_", "-")).lower()
            text = self._words.words("audit-progress", kind=name)
            self._shown.update(self._task, completed=done, total=of_all, description=text)

    @contextmanager
    def hidden(self) -> Iterator[None]:
        """Without the bar, which would run into what is printed."""
        if not self._shown:
            yield
            return
        self._shown.stop()
        yield
        self._shown.start()
