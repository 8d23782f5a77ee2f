"""The commands that look things up in the rule base and ask about nobody: `sources` and `rules`."""

from typing import Annotated

import typer

from cli import answering
from cli.asking import Asked, Asking, FormatOption, LanguageOption, ReceiptOption, RulesOption, width
from cli.output_files import write_answer


def sources(
    identity: Annotated[
        str | None, typer.Argument(metavar="ID", help="A statement (003.5, law.12) or a document (003, law, choice).")
    ] = None,
    rank: Annotated[
        str | None, typer.Option("--rank", metavar="RANK", help="Only statements of this rank, such as unverified.")
    ] = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """What the law here rests on: every statement of the sources, how far it is trusted, and which rules follow it."""
    asking = Asking(output, lang)
    with asking:
        question = asking.question(Asked(kb=kb, what=identity, rank=rank))
        answer = answering.sources(question)
        write_answer(asking, "sources", question, answer, receipt)
        if output == "json":
            asking.print_json(answer.document())
            return
        from explanations.sources_text import source_text, sources_text

        alone = identity is not None and [each.id for each in answer.sources] == [identity]
        asking.print_lines((source_text if alone else sources_text)(asking.words, answer, width=width()))


def rules(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT", help="A requirement (danish), a way (fast), a figure (income), a ground (pension)."
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="Only what holds on this day of decision (default: at all times)."),
    ] = None,
    filed: Annotated[
        str | None, typer.Option("--filed", metavar="DATE", help="The application day (default: the same day).")
    ] = None,
    regime: Annotated[str | None, typer.Option("--regime", metavar="NAME", help="Only this regime.")] = None,
    readings: Annotated[bool, typer.Option("--readings", help="The readings that can be asked about.")] = False,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """The rules as a catalogue: regimes, ways, thresholds, exemptions and figures, each with its place and sources."""
    asking = Asking(output, lang)
    with asking:
        question = asking.question(Asked(None, on, filed, regime, kb, what=what, readings=readings))
        answer = answering.rules(question)
        write_answer(asking, "rules", question, answer, receipt)
        if output == "json":
            asking.print_json(answer.document())
            return
        from explanations.rules_text import catalogue_text, readings_text

        made = readings_text if readings else catalogue_text
        asking.print_lines(made(asking.words, answer, width=width()))
