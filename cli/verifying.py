"""The command that asks again what a receipt is about: `verify`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from cli.answering import ANSWERING
from cli.asking import DOES_NOT_HOLD, Asked, Asking, FormatOption, LanguageOption, RulesOption, width

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.receipts import Receipt
    from bridge.verifying import Repeated


def verify(
    receipt: Annotated[
        str, typer.Argument(metavar="RECEIPT", help="A file that --receipt wrote; - reads standard input.")
    ],
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
) -> None:
    """Whether a receipt still holds: asks its question again and tells what differs. The exit code is 4 if not."""
    asking = Asking(output, lang)
    with asking:
        from bridge.knowledge_base import KnowledgeBase
        from bridge.receipts import read_receipt
        from bridge.verifying import verify as verified

        read = read_receipt(receipt, stdin=sys.stdin)
        base = KnowledgeBase.load(kb, engine=read.receipt.question.options.engine)
        answer = verified(read, base, asking.words, lambda made: repeat(made, base))
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.verify_text import verify_text

            asking.print_lines(verify_text(asking.words, answer, width=width()))
        if not answer.holds:
            raise typer.Exit(DOES_NOT_HOLD)


def repeat(receipt: "Receipt", kb: "KnowledgeBase") -> "Repeated":
    """The question of a receipt, asked of these rules with what the receipt holds, on its days.

    Raises InputErrors where it cannot be asked of them.
    """
    from bridge.reading import InputFile

    days = receipt.days
    asked = Asked(
        on=days.on.isoformat() if days.on else None,
        filed=days.filed.isoformat() if days.filed else None,
        **{name: value for name, value in receipt.question.options if value is not None},
    )
    asking = Asking("json", receipt.question.lang)
    files = [InputFile(each.name, each.name, each.content) for each in receipt.input]
    question = asking.question_of(kb, asked, files)
    answer = ANSWERING[receipt.question.command](question)
    return answer, question.engines
