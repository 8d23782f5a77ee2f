"""The command that proves: `why`."""

from pathlib import Path
from typing import Annotated

import typer

from cli import answering
from cli.asking import (
    Asked,
    Asking,
    FigureOption,
    File,
    FiledDay,
    FormatOption,
    LanguageOption,
    OnDay,
    ReadingOption,
    ReceiptOption,
    RegimeOption,
    RulesOption,
    SetOption,
    width,
)
from cli.output_files import write_answer, write_outputs

#: How many steps down a proof is shown unless it is asked for otherwise.
_DEPTH = 5


def why(
    file: File,
    claim: Annotated[
        str,
        typer.Argument(
            metavar="CLAIM",
            help="eligible, not eligible, a requirement, a route, regime, or an atom of the rules.",
        ),
    ] = "eligible",
    depth: Annotated[
        int, typer.Option("--depth", metavar="N", min=1, max=100, help="Show so many steps down (default: 5).")
    ] = _DEPTH,
    full: Annotated[
        bool, typer.Option("--full", help="Show every step, also why what is not so is not, and all sources.")
    ] = False,
    markdown: Annotated[
        Path | None, typer.Option("--markdown", metavar="FILE", help="Also write the proof for a case file.")
    ] = None,
    svg: Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="Also draw the proof (graphviz).")] = None,
    on: OnDay = None,
    filed: FiledDay = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    regime: RegimeOption = None,
    reading: ReadingOption = None,
    kb: RulesOption = None,
    changes: SetOption = None,
    figure: FigureOption = None,
    receipt: ReceiptOption = None,
) -> None:
    """Why something holds of a person, or each way in which it could have held, and what fails there: the proof."""
    asking = Asking(output, lang)
    with asking:
        from explanations.proof_tree import proof_markdown, proof_svg, proof_text

        deepest = None if full or output == "json" else depth
        asked = Asked(file, on, filed, regime, kb, changes, figure, reading, claim=claim, depth=deepest)
        question = asking.question(asked)
        answer = answering.why(question)
        written: dict[str, tuple[Path, str | bytes]] = {}
        if markdown:
            written["--markdown"] = markdown, proof_markdown(asking.words, answer, full=full)
        if svg:
            written["--svg"] = svg, proof_svg(asking.words, answer, full=full)
        write_answer(asking, "why", question, answer, receipt)
        write_outputs(asking, file, written)
        if output == "json":
            asking.print_json(answer.document())
        else:
            asking.print_lines(proof_text(asking.words, answer, full=full, width=width()))
