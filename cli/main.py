"""The command `ophold`: its commands, options and exit codes."""

import json
import os
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

from cli import answering
from cli.asking import (
    BAD_INPUT,
    Asked,
    Asking,
    FigureOption,
    File,
    FiledDay,
    FormatOption,
    HtmlOption,
    IcsOption,
    LanguageOption,
    OnDay,
    ReadingOption,
    ReceiptOption,
    RegimeOption,
    RulesOption,
    SetOption,
    examples,
    width,
    write_whole,
)
from cli.auditing import audit
from cli.comparing import compare
from cli.covering import coverage, mutate
from cli.interviewing import ask
from cli.looking_up import rules, sources
from cli.output_files import write_answer
from cli.proving import why
from cli.querying import query
from cli.verifying import verify

# Plugins of pydantic see what is validated, which is a person's data; looking for them takes time besides.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

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


@app.command(
    epilog=examples(
        "ophold check amina.yaml",
        "ophold check amina.yaml --full --lang da",
        "ophold check amina.yaml --on 2027-05-14 --set declaration_signed=true",
        "ophold check amina.yaml --receipt receipt.json",
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
    reading: ReadingOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
    engine: Annotated[
        Literal["clingo", "prolog"],
        typer.Option("--engine", help="Derive the answer with clingo, or with SWI-Prolog: it is the same."),
    ] = "clingo",
    receipt: ReceiptOption = None,
) -> None:
    """Whether one meets the rules: the verdict, what is missing and why, and from which day time alone mends it."""
    asking = Asking(output, lang)
    with asking:
        asked = Asked(file, on, filed, regime, kb, changes, figure, reading, engine)
        question = asking.question(asked)
        answer = answering.check(question)
        write_answer(asking, "check", question, answer, receipt)
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.check_text import check_text

            first_day = question.kb.first_day() if answer.regime is None else None
            again = asking.again(asked)
            asking.print_lines(
                check_text(asking.words, answer, full=full, width=width(), file=again, first_day=first_day)
            )


@app.command(
    epilog=examples(
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
    reading: ReadingOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """What one needs: the smallest changes, the exact day, what to do by when, and what holds it back."""
    asking = Asking(output, lang)
    with asking:
        asked = Asked(file, on, filed, regime, kb, changes, figure, reading, within=within, all_answers=all_answers)
        question = asking.question(asked)
        answer = answering.need(question)
        write_answer(asking, "need", question, answer, receipt)
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.need_text import need_text

            first_day = question.kb.first_day() if answer.regime is None else None
            lines = need_text(
                asking.words,
                answer,
                all_answers=all_answers,
                width=width(),
                file=asking.again(asked),
                first_day=first_day,
                known_figures={f"{name}.{year}" for name, year, _ in question.kb.law["figure_cites"]},
            )
            asking.print_lines(lines)


@app.command(
    epilog=examples(
        "ophold plan amina.yaml",
        "ophold plan amina.yaml --filed 2027-06-15 --lang da",
        "ophold plan amina.yaml --html plan.html --ics plan.ics",
    )
)
def plan(
    file: File,
    on: OnDay = None,
    filed: FiledDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    reading: ReadingOption = None,
    html: HtmlOption = None,
    ics: IcsOption = None,
    receipt: ReceiptOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
) -> None:
    """How and when to extend one's permit and to apply for permanent residence: days, forms, fees, documents, steps."""
    asking = Asking(output, lang)
    with asking:
        asked = Asked(file, on, filed, regime, kb, changes, reading=reading)
        question = asking.question(asked)
        answer = answering.plan(question)
        if html or ics or receipt:
            from explanations.calendar_file import plan_calendar
            from explanations.page import plan_page

            write_answer(asking, "plan", question, answer, receipt, (html, plan_page), (ics, plan_calendar))
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.plan_text import plan_text

            asking.print_lines(
                plan_text(asking.words, answer, width=width(), file=asking.again(asked), applicant=question.applicant)
            )


@app.command(
    epilog=examples(
        "ophold refused amina.yaml",
        "ophold refused amina.yaml --on 2027-02-01 --lang da",
        "ophold refused amina.yaml --html refused.html --ics refused.ics",
    )
)
def refused(
    file: File,
    on: OnDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    reading: ReadingOption = None,
    html: HtmlOption = None,
    ics: IcsOption = None,
    receipt: ReceiptOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
) -> None:
    """What to do after a refusal: who decides on the temporary permit, appeal, reopening, and by which day."""
    asking = Asking(output, lang)
    with asking:
        asked = Asked(file, on, kb=kb, changes=changes, reading=reading)
        question = asking.question(asked)
        answer = answering.refused(question)
        if html or ics or receipt:
            from explanations.calendar_file import refused_calendar
            from explanations.page import refused_page

            write_answer(asking, "refused", question, answer, receipt, (html, refused_page), (ics, refused_calendar))
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.refused_text import refused_text

            asking.print_lines(
                refused_text(
                    asking.words, answer, width=width(), file=asking.again(asked), applicant=question.applicant
                )
            )


@app.command(epilog=examples("ophold schema > applicant.schema.json", "ophold schema check"))
def schema(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="applicant (the file), receipt, or the answer of ask, audit, check, compare, coverage, mutate, need, "
            "plan, query, refused, rules, sources, verify or why.",
        ),
    ] = "applicant",
) -> None:
    """The JSON Schema of the applicant file, of a receipt, or of the answer of a command."""
    from pydantic import BaseModel

    from bridge import (
        answers,
        applicant,
        catalogue,
        compare_answers,
        interview_answers,
        mutating,
        procedure_answers,
        proofs,
        querying,
        receipts,
        register,
        verifying,
    )
    from bridge import coverage as coverage_answers
    from bridge.audit import findings

    if what == "applicant":
        published = applicant.json_schema()
    else:
        models: dict[str, type[BaseModel]] = {
            "ask": interview_answers.AskAnswer,
            "audit": findings.AuditAnswer,
            "check": answers.CheckAnswer,
            "compare": compare_answers.CompareAnswer,
            "coverage": coverage_answers.CoverageAnswer,
            "mutate": mutating.MutateAnswer,
            "need": answers.NeedAnswer,
            "plan": procedure_answers.PlanAnswer,
            "query": querying.QueryAnswer,
            "refused": procedure_answers.RefusedAnswer,
            "sources": register.SourcesAnswer,
            "rules": catalogue.CatalogueAnswer,
            "receipt": receipts.Receipt,
            "verify": verifying.VerifyAnswer,
            "why": proofs.WhyAnswer,
        }
        model = models.get(what)
        if model is None:
            raise typer.BadParameter(f"one of {', '.join(['applicant', *models])}", param_hint="WHAT")
        published = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(mode="serialization"),
        }
    typer.echo(json.dumps(published, ensure_ascii=False, indent=2))


@app.command(epilog=examples("ophold new amina.yaml", "ophold new amina.yaml --lang da", "ophold new"))
def new(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="The file to write (default: print it).")] = None,
    lang: LanguageOption = None,
) -> None:
    """A starter file, explained line by line, to fill in and ask about."""
    asking = Asking("text", lang)
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
            write_whole(path, text)
        except OSError as error:
            asking.fail(error.strerror or str(error), file=file)
        typer.echo(asking.words.words("option-written", file=file))


app.command(
    epilog=examples(
        "ophold ask amina.yaml",
        "ophold ask --lang da",
        "ophold ask amina.yaml --next --format json",
        "ophold ask amina.yaml --next --receipt receipt.json",
        "ophold ask --answers amina.yaml --out asked.yaml",
    )
)(ask)
app.command(
    epilog=examples(
        "ophold sources", "ophold sources 003", "ophold sources 003.5 --lang da", "ophold sources --rank unverified"
    )
)(sources)
app.command(
    epilog=examples(
        "ophold rules",
        "ophold rules danish --on 2018-05-01",
        "ophold rules fast --regime eight_years",
        "ophold rules income",
    )
)(rules)
app.command(
    epilog=examples(
        "ophold query 'requires(eight_years, R, Q), cites(Q, S)'",
        "ophold query 'shortfall(P, danish, K)' --applicant people/ --format csv",
        "ophold query 'status(P, danish, S), not eligible(P, _)' --applicant people/",
        "ophold query 'permits_to(P, I, D), D < \"2027-06-01\"' --applicant people/",
        "ophold query 'status(P, Q, missing)' --applicant amina.yaml --explain",
        "ophold query 'N = #count { P : verdict(P, eligible) }' --applicant people/",
        "ophold query 'requires(points, R, Q)' --receipt receipt.json",
        "ophold query --predicates",
        "ophold query --applicant amina.yaml",
    )
)(query)
app.command(
    epilog=examples(
        "ophold check amina.yaml --receipt receipt.json",
        "ophold verify receipt.json",
        "ophold verify receipt.json --kb changed --lang da",
    )
)(verify)
app.command(
    epilog=examples(
        "ophold why amina.yaml eligible",
        "ophold why amina.yaml work_history --depth 8",
        "ophold why amina.yaml regime --full --lang da",
        "ophold why amina.yaml 'not days_worked(P, eight_years, work_history, 1000)'",
        "ophold why amina.yaml fast --svg proof.svg --markdown proof.md",
    )
)(why)
app.command(
    epilog=examples(
        "ophold audit --only hygiene",
        "ophold audit --only contradiction --only gap --regime eight_years",
        "ophold audit --witnesses witnesses --lang da",
        "ophold audit --kb changed --format json",
    )
)(audit)
app.command(
    epilog=examples(
        "ophold compare six_years eight_years",
        "ophold compare eight_years changed --witnesses witnesses",
        "ophold compare law 003 --lang da --html compare.html",
        "ophold compare points points+002.16 --format json",
        "ophold compare 2015-12-09 2015-12-10",
        "ophold compare law changed amina.yaml people/",
    )
)(compare)
app.command(
    epilog=examples(
        "ophold coverage", "ophold coverage tests/scenarios/danish.yaml --lang da", "ophold coverage amina.yaml"
    )
)(coverage)
app.command(
    epilog=examples("ophold mutate", "ophold mutate --sample 100 --seed 2", "ophold mutate --rules requirements/age.lp")
)(mutate)


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
