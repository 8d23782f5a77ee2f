"""The answers of `coverage` and `mutate` as text: how much of the rules is exercised, what is noticed, what is not."""

from typing import TYPE_CHECKING

from explanations.layout import Line, Row, paragraph, table
from explanations.rules_text import regime_label
from explanations.words import Words

if TYPE_CHECKING:
    from bridge.coverage import CoverageAnswer, ThresholdCovered
    from bridge.mutating import MutateAnswer, Survivor


def coverage_text(words: Words, answer: "CoverageAnswer", *, width: int) -> list[Line]:
    """The lines that people read."""
    rules, thresholds = answer.rules_left, answer.thresholds_left
    headline = "coverage-complete" if answer.complete else "coverage-not-complete"
    lines = paragraph(words.words(headline, cases=answer.cases), width, "good" if answer.complete else "bad")
    for name, left, whole in (("rules", rules, answer.rules), ("thresholds", thresholds, answer.thresholds)):
        told = words.words(f"coverage-{name}", covered=len(whole) - len(left), all=len(whole))
        lines += paragraph(told, width)
    if rules:
        lines += [(), *paragraph(words.words("coverage-rules-left"), width)]
        branch = words.words("coverage-branch")
        for rule in rules:
            place = f"{rule.rule.file}:{rule.rule.line}"
            lines += table([Row(((place, "dim"),), rule.text if rule.alone else f"{rule.text} ({branch})")], width)
    if thresholds:
        lines += [(), *paragraph(words.words("coverage-thresholds-left"), width)]
        for each in thresholds:
            place = f"{each.rule.file}:{each.rule.line}"
            lines += table([Row(((place, "dim"),), _threshold(words, each))], width)
    return lines


def _threshold(words: Words, each: "ThresholdCovered") -> str:
    """The comparison, what it was looked at for, and the side that is lacking."""
    side = "both" if not (each.met or each.missed) else "met" if not each.met else "missed"
    about = [regime_label(words, each.regime) if each.regime else "", each.about or ""]
    told = ", ".join(part for part in about if part)
    lacking = words.words(f"coverage-lacks-{side}")
    return f"{each.comparison} ({told}): {lacking}" if told else f"{each.comparison}: {lacking}"


def mutate_text(words: Words, answer: "MutateAnswer", *, width: int) -> list[Line]:
    """The lines that people read of the mutants: how many were noticed, and those that were not."""
    score = int(answer.score)
    headline = words.words("mutate-score", killed=answer.killed, all=answer.killed + len(answer.survivors), score=score)
    lines = paragraph(headline, width, "bad" if answer.survivors else "good")
    lines += paragraph(words.words("mutate-of", mutants=answer.mutants, expectations=answer.expectations), width)
    for name, left in (("survivors", answer.survivors), ("reasons", answer.reasons), ("same", answer.same)):
        if left:
            lines += [(), *paragraph(words.words(f"mutate-{name}"), width)]
        for each in left:
            place = f"{each.rule.file}:{each.rule.line}"
            lines += table([Row(((place, "dim"),), _mutant(words, each))], width)
    return lines


def _mutant(words: Words, each: "Survivor") -> str:
    """The change, and the days of an applicant who shows it."""
    told = words.words(f"mutate-{each.kind}", before=each.before, after=each.after)
    return f"{told} {words.words('mutate-shown', on=each.on)}" if each.on else told
