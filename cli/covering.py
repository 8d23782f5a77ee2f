"""The command that tells what of the rules some cases exercise: `coverage`."""

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
        help="Scenario files, applicant files, or folders of them (default: tests/scenarios and examples, where there).",
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
