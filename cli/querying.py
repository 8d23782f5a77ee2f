"""The command that asks goals: `query`, once or at a prompt, of the law, of one applicant or of many."""

import csv
import io
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

import typer

from cli import answering
from cli.asking import (
    Asked,
    Asking,
    FiledDay,
    LanguageOption,
    OnDay,
    ReceiptOption,
    RegimeOption,
    RulesOption,
    narrowing,
    read_files,
    width,
)
from cli.output_files import write_answer

if TYPE_CHECKING:
    from bridge import KnowledgeBase
    from bridge.engine import Case
    from bridge.querying import QueryAnswer
    from bridge.reading import InputFile

QueryFormat = Literal["text", "json", "csv"]

#: What --limit and --seconds may be at most.
MOST_LIMIT: Final = 100_000
MOST_TIME: Final = 3_600


def query(
    goal: Annotated[
        str | None,
        typer.Argument(
            metavar="[GOAL]",
            help="Atoms, not atoms, comparisons, V = @add_years(D, 18), N = #count { X : ... }. A day is written "
            '"2026-11-25". Without a goal a prompt opens.',
        ),
    ] = None,
    applicant: Annotated[
        list[str] | None,
        typer.Option(
            "--applicant", metavar="FILE", help="An applicant file, or a folder of them; repeatable. P is the id."
        ),
    ] = None,
    predicates: Annotated[bool, typer.Option("--predicates", help="List what may be asked.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Under each answer: the rules that derive it, and their sources.")
    ] = False,
    limit: Annotated[
        int | None,
        typer.Option("--limit", metavar="N", min=1, max=MOST_LIMIT, help="At most so many answers (default: 100)."),
    ] = None,
    seconds: Annotated[
        int,
        typer.Option(
            "--seconds", metavar="N", min=1, max=MOST_TIME, help="At most so long, for the law or each applicant."
        ),
    ] = 10,
    history: Annotated[
        Path | None, typer.Option("--history", metavar="FILE", help="Keep the history of the prompt in this file.")
    ] = None,
    on: OnDay = None,
    filed: FiledDay = None,
    output: Annotated[
        QueryFormat, typer.Option("--format", help="A table for people, or JSON or CSV for programs.")
    ] = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    kb: RulesOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """Asks the rules a goal with variables, of the law alone, one applicant or many. What is unknown does not hold."""
    asking = QueryAsking(output, lang)
    with asking:
        from bridge.knowledge_base import KnowledgeBase

        base = KnowledgeBase.load(kb)
        if predicates:
            asking.list_predicates(base)
            return
        if goal is None and (output != "text" or not (sys.stdin.isatty() and sys.stdout.isatty())):
            asking.fail(asking.words.words("query-not-interactive"))
        days = narrowing(base, on, filed, regime)
        session = Session(asking, base, asking.cases(base, applicant or (), days), days, seconds, explain)
        if goal is None:
            from cli.query_prompt import prompt

            prompt(session, limit, history)
        else:
            answer = session.ask(goal, limit)
            if receipt:
                asked = Asked(None, on, filed, regime, kb, query=goal, limit=limit, seconds=seconds, explain=explain)
                told = answer.model_copy(update={"on": session.day(days["on"]), "filed": days["filed"]})
                question = asking.question_of(base, asked, asking.files)
                answering.note_prolog(question)
                write_answer(asking, "query", question, told, receipt)
            session.print_answer(answer, limit)


class QueryAsking(Asking):
    """One run of `query`."""

    def __init__(self, output: QueryFormat, lang: str | None) -> None:
        super().__init__("json" if output == "json" else "text", lang)
        self.csv = output == "csv"
        self.files: list[InputFile] = []

    def list_predicates(self, kb: "KnowledgeBase") -> None:
        """Prints what may be asked."""
        if self.csv:
            rows = [
                (each.shown, each.field[0] if each.field else each.meaning, " ".join(each.files))
                for each in kb.querying.predicates.values()
            ]
            self.print_csv(("predicate", "meaning", "files"), rows)
        elif self.output == "json":
            self.print_json(kb.querying.listed().document())
        else:
            from explanations.query_text import predicates_text

            self.print_lines(predicates_text(self.words, kb.querying.predicates.values(), width=width()))

    def cases(self, kb: "KnowledgeBase", sources: Sequence[str], days: "Mapping[str, Any]") -> "Mapping[str, Case]":
        """The applicants of files and folders, by their `id`. Raises InputErrors, with all that is wrong in any."""
        from bridge.input_errors import InputErrors

        self.files, wrong = read_files(sources)
        try:
            found = answering.cases_of(kb, self.files, days)
        except InputErrors as errors:
            wrong += errors.errors
        if wrong:
            raise InputErrors(wrong)
        return found

    def print_csv(self, names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """A table for programs, a line for its names first."""
        written = io.StringIO()
        made = csv.writer(written, lineterminator="\n")
        made.writerows([names, *rows])
        typer.echo(written.getvalue(), nl=False)


class Session:
    """What goals are asked of: the rules, the applicants and the days."""

    def __init__(
        self,
        asking: QueryAsking,
        kb: "KnowledgeBase",
        cases: "Mapping[str, Case]",
        days: "Mapping[str, object]",
        seconds: int,
        explain: bool,
    ) -> None:
        from bridge.applicant import Applicant

        self.asking = asking
        self.querying = kb.querying
        self._cases = cases
        self._alone = kb.case(Applicant(), **days)  # type: ignore[arg-type]
        self._seconds = seconds
        self._explain = explain

    def ask(self, goal: str, limit: int | None) -> "QueryAnswer":
        """The answers of a goal. Raises InputErrors, EngineMissing, and KeyboardInterrupt, once the engine is free."""
        from bridge.querying import MOST_ANSWERS

        with _Progress(self.asking) as progress:
            return self.querying.ask(
                goal,
                self._cases,
                self._alone,
                limit=limit or MOST_ANSWERS,
                seconds=self._seconds,
                explain=self._explain,
                progress=progress,
            )

    def day(self, on: date | None) -> date | None:
        """The day that a receipt keeps; none where each file has its own. Ends the run where only some files have."""
        own = {case.applicant.on is not None for case in self._cases.values()}
        if on is None and len(own) > 1:
            self.asking.fail(self.asking.words.words("query-receipt-days"), field="--on")
        return on if on or own == {True} else self._alone.on

    def print_answer(self, answer: "QueryAnswer", limit: int | None) -> None:
        """Prints the answers. Raises LimitReached where another limit than the one that was asked for ended them."""
        from bridge.engine import LimitReached

        asking = self.asking
        if asking.csv:
            asking.print_csv(answer.variables, answer.rows)
        elif asking.output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.layout import paragraph
            from explanations.query_text import query_text

            lines = query_text(asking.words, answer, width=width())
            if answer.ended_by == "answers" and limit is not None:
                lines += [(), *paragraph(asking.words.words("query-more", most=limit), width(), "dim")]
            if lines:
                asking.print_lines(lines)
        if not answer.complete and not (answer.ended_by == "answers" and limit is not None):
            raise LimitReached(f"query-limit-{answer.ended_by}", self._most(answer))

    def _most(self, answer: "QueryAnswer") -> int:
        from bridge.prolog.engine import MOST_MEGABYTES
        from bridge.querying import MOST_ANSWERS

        return {"answers": MOST_ANSWERS, "time": self._seconds, "memory": MOST_MEGABYTES}[answer.ended_by]


class _Progress:
    """How far a long question has come, on a terminal's error stream; and a stop by the keyboard between two goals."""

    def __init__(self, asking: QueryAsking) -> None:
        self._asking = asking
        self._next = time.monotonic() + 2
        self._told = ""
        self._stopped = False

    def __enter__(self) -> Self:
        # A stop within a call of the engine would leave it in the middle of the call.
        self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._told:
            typer.echo("\r" + " " * len(self._told) + "\r", err=True, nl=False)
        self._check()

    def __call__(self, done: int, of_all: int) -> None:
        self._check()
        if of_all > 1 and sys.stderr.isatty() and time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.5
            self._told = self._asking.words.words("query-progress", done=done, all=of_all)
            typer.echo(f"\r{self._told}", err=True, nl=False)

    def _stop(self, *_: object) -> None:
        self._stopped = True

    def _check(self) -> None:
        if self._stopped:
            raise KeyboardInterrupt
