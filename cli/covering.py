"""The commands that tell what of the rules some cases exercise, and what they notice: `coverage` and `mutate`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from cli.asking import DOES_NOT_HOLD, Asking, FormatOption, LanguageOption, RulesOption, width

if TYPE_CHECKING:
    from bridge.knowledge_base import KnowledgeBase
    from bridge.scenarios import Scenario

#: What is looked at where no paths are given, if it is there.
USUAL: Final = (Path("tests/scenarios"), Path("examples"))

PathsArgument = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATH ...]",
        help="Scenario files, applicant files, or folders (default: tests/scenarios and examples).",
    ),
]


def coverage(
    paths: PathsArgument = None,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
) -> None:
    """Which rules, and which sides of which thresholds, the cases of files exercise. The exit code is 4 if not all."""
    asking = Asking(output, lang)
    with asking:
        from bridge.coverage import coverage as covered
        from bridge.knowledge_base import KnowledgeBase
        from bridge.scenarios import exercised

        base = KnowledgeBase.load(kb)
        answer = covered(base, exercised(base, scenarios(asking, base, paths)))
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.coverage_text import coverage_text

            asking.print_lines(coverage_text(asking.words, answer, width=width()))
        if not answer.complete:
            raise typer.Exit(DOES_NOT_HOLD)


def mutate(
    paths: PathsArgument = None,
    rules: Annotated[
        list[str] | None,
        typer.Option("--rules", metavar="FILE", help="Only changes of the rules in this file of the rule base."),
    ] = None,
    sample: Annotated[
        int | None, typer.Option("--sample", metavar="N", min=1, help="Only so many of the mutants, picked at random.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Picks another sample.")] = 1,
    least: Annotated[
        int, typer.Option("--least", metavar="PERCENT", min=0, max=100, help="So many of a hundred must be noticed.")
    ] = 95,
    output: FormatOption = "text",
    lang: LanguageOption = None,
    kb: RulesOption = None,
) -> None:
    """Whether scenarios notice changes of the rules: how many of all small changes make one of them fail.

    A comparison is turned, a number shifted by one, a condition or an exemption left out. Changes that alter somebody's
    answer but no expectation are listed, with an applicant who shows it; of the others it is proved that they alter
    nobody's. The exit code is 4 if too many go unnoticed. All changes take a quarter of an hour; --rules and --sample
    take fewer.
    """
    asking = Asking(output, lang)
    with asking:
        from bridge.knowledge_base import KnowledgeBase
        from bridge.mutating import mutate as mutated

        base = KnowledgeBase.load(kb)
        progress = _told if sys.stderr.isatty() else None
        told = scenarios(asking, base, paths)
        answer = mutated(base, told, files=rules or (), sample=sample, seed=seed, progress=progress)
        if output == "json":
            asking.print_json(answer.document())
        else:
            from explanations.coverage_text import mutate_text

            asking.print_lines(mutate_text(asking.words, answer, width=width()))
        if answer.score < least:
            raise typer.Exit(DOES_NOT_HOLD)


def _told(done: int, of: int) -> None:
    """How far it is, on one line of the terminal that is written over."""
    typer.echo(f"\r{done}/{of}", err=True, nl=False)


def scenarios(asking: Asking, kb: "KnowledgeBase", paths: list[Path] | None) -> "list[Scenario]":
    """The cases of the files given, or of the usual ones; without any, the run ends."""
    from bridge.scenarios import read_scenarios

    chosen = paths or [path for path in USUAL if path.is_dir()]
    missing = [path for path in chosen if not path.exists()]
    for path in missing:
        asking.fail(asking.words.words("errors-file-missing"), file=str(path))
    found = read_scenarios(kb, chosen)
    if not found:
        asking.fail(asking.words.words("scenario-none"), field="PATH")
    return found
