"""The commands that look things up in the rule base and ask about nobody: `sources` and `rules`."""

from typing import Annotated

import typer

from cli.asking import Asking, FormatOption, LanguageOption, RulesOption, width


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
) -> None:
    """What the law here rests on: every statement of the sources, how far it is trusted, and which rules follow it."""
    asking = Asking(output, lang)
    with asking:
        from bridge.knowledge_base import KnowledgeBase

        answer = KnowledgeBase.load(kb).sources(identity, rank=rank, language=asking.words.language)
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
) -> None:
    """The rules as a catalogue: regimes, ways, thresholds, exemptions and figures, each with its place and sources."""
    asking = Asking(output, lang)
    with asking:
        from bridge.knowledge_base import KnowledgeBase

        base = KnowledgeBase.load(kb)
        language = asking.words.language
        if readings:
            answer = base.readings(language=language)
        else:
            answer = base.catalogue(what, language=language, **asking.narrowing(base, on, filed, regime))
        if output == "json":
            asking.print_json(answer.document())
            return
        from explanations.rules_text import catalogue_text, readings_text

        made = readings_text if readings else catalogue_text
        asking.print_lines(made(asking.words, answer, width=width()))
