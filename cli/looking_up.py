"""The commands that look things up in the rule base and ask about nobody: `sources` and `rules`."""

from typing import Annotated

import typer

from cli.asking import Asking, FormatOption, LanguageOption, RulesOption, width


def sources(
    identity: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A statement (003.5, law.12) or a document (003, law, choice).")
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
