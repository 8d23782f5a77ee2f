"""A small sound rule base, and copies of it that are broken on purpose: each defect is found, and nothing else."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from broken_rules import DEFECTS, TODAY, Defect, sound_rules

from bridge import Applicant, KnowledgeBase
from bridge.audit.answering import Auditing
from bridge.audit.auditing import Audit
from bridge.audit.findings import Finding, Kind
from bridge.engine import Outcome
from bridge.reading import read_file
from cli.interview_files import ApplicantFile
from explanations.words import Words

FULL = bool(os.environ.get("OPHOLD_FULL"))

OPHOLD = Path(sys.executable).with_name("ophold")

#: Defects that are also looked for by the command, as it is called from a shell.
CALLED = {"more work": "not_eligible", "one day too old": "not_eligible", "left to the authority": "assessment"}


def findings(folder: Path, kinds: tuple[Kind, ...] = ()) -> dict[tuple[str, str], Finding]:
    """What an audit of the rules in a folder finds, but in the questions, which are the shipped ones."""
    audit = Audit(KnowledgeBase.unchecked(folder), TODAY, ["eight_years"])
    found = Auditing(audit, Words("en"), kinds).findings()
    return {(each.kind, each.what): each for each in found if not (each.rule and "questions/" in each.rule.file)}


@pytest.fixture(scope="session")
def of_sound(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Kind], set[tuple[str, str]]]:
    """What is found of a kind in the sound rules."""
    folder = sound_rules(tmp_path_factory.mktemp("sound") / "kb")
    return cache(lambda kind: {*findings(folder, (kind,))})


def test_of_sound_rules_only_what_is_inherent_is_found(tmp_path: Path) -> None:
    folder = sound_rules(tmp_path / "kb")
    told = subprocess.run(
        [OPHOLD, "audit", "--kb", folder, "--on", str(TODAY)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_and_nothing_else(name: str, tmp_path: Path, of_sound) -> None:
    defect = DEFECTS[name]
    kinds: tuple[Kind, ...] = get_args(Kind) if FULL else tuple(defect.finds)  # type: ignore[arg-type]
    folder = sound_rules(tmp_path / "kb", defect.patches)
    found = findings(folder, kinds)
    new = {each: finding for each, finding in found.items() if each not in of_sound(each[0])}
    wanted = [(kind, what) for kind, whats in defect.finds.items() for what in whats]
    assert [each for each in wanted if each not in new] == []
    assert [each for each in new if each not in wanted and not follows(defect, *each)] == []
    if defect.rule:
        file, line = defect.rule
        rule = new[wanted[0]].rule
        assert rule is not None
        assert rule.file == file
        assert (folder / file).read_text(encoding="utf-8").splitlines()[rule.line - 1] == line
    shown = [new[each] for each in wanted if new[each].witness]
    assert len(shown) == len(wanted) or not {kind for kind, _ in wanted} & WITH_WITNESS
    for finding in shown:
        assert shows(finding, folder, tmp_path), finding.what


def follows(defect: Defect, kind: str, what: str) -> bool:
    """Whether a finding is named as one that follows from a defect, or says that one of the sound rules is gone."""
    return what.startswith("accepted ") or any(fnmatchcase(what, pattern) for pattern in defect.also.get(kind, ()))


# What a witness shows -------------------------------------------------------------------------------------------

ROUTES = ("ordinary", "fast", "eu")

WITH_WITNESS = {"non_monotone", "cliff", "discretion", "uncertainty"}


def shows(finding: Finding, folder: Path, tmp_path: Path) -> bool:
    """Whether the applicant in the file of a finding, asked about as anybody, is what the finding says."""
    kb = KnowledgeBase.load(folder)
    assert finding.witness is not None
    after = asked(finding.witness, tmp_path / "after.yaml")
    outcome = kb.evaluate([kb.case(after)])[0]
    *names, last = finding.what.partition(" ")[0].split(".")
    if finding.kind in ("non_monotone", "cliff"):
        assert finding.before is not None
        before = kb.check(asked(finding.before, tmp_path / "before.yaml"))
        answer = kb.check(after)
        gone = {each.route for each in before.routes if each.verdict == "eligible"}
        assert before.verdict == "eligible"
        assert answer.verdict != "eligible"
        return any(route in gone and status == "missing" for (_, route, q), status in of(outcome) if q == last)
    if finding.kind == "discretion":
        left = [place for place, status in of(outcome) if status == "assessment" and place[2] == last]
        return kb.check(after).verdict == "assessment" and bool(left)
    if finding.kind == "uncertainty" and finding.what.startswith("003."):
        read, plain = kb.check(after, reading="003"), kb.check(after)
        return (read.verdict, plain.verdict) == ("eligible", "not_eligible")
    if finding.kind == "uncertainty":
        against = {place for place, status in of(outcome) if status not in ("met", "exempt") and place in outcome.asked}
        return any([q for _, other, q in against if other == route] == [last] for route in ROUTES)
    return SHOWN[last](outcome, tuple(names))


def of(outcome: Outcome) -> list[tuple[tuple[str, str, str], str]]:
    return [*outcome.statuses.items()]


def rows(outcome: Outcome, name: str, place: tuple[str, ...]) -> list[str]:
    """What stands in the last column of the rows about a place."""
    return [str(row[-1]) for row in outcome.rows(name) if row[:-1] == place]


SHOWN: dict[str, Callable[[Outcome, tuple[str, ...]], bool]] = {
    "eligible_and_failing": lambda outcome, place: {*rows(outcome, "verdict", place)} >= {"eligible", "not_eligible"},
    "two_verdicts": lambda outcome, place: len(rows(outcome, "verdict", place)) > 1,
    "two_statuses": lambda outcome, place: len(rows(outcome, "status", place)) > 1,
    "no_verdict": lambda outcome, place: not rows(outcome, "verdict", place) and place in outcome.routes,
    "no_best": lambda outcome, place: outcome.verdict is None,
    "no_status": lambda outcome, place: not rows(outcome, "status", place) and place in outcome.asked,
    "2017-03-15": lambda outcome, place: len(outcome.rows("leading_regime")) == 2,
    "2019-12-31": lambda outcome, place: outcome.regime is None,
}


def asked(document: dict[str, object], path: Path) -> Applicant:
    """The applicant of a file that is written and read again."""
    path.write_text(ApplicantFile(path, None, {}).text(document), encoding="utf-8")
    assert read_file(path).text
    return Applicant.read(path)


@pytest.mark.parametrize(("name", "shown"), CALLED.items())
def test_the_command_writes_the_witness_and_says_how_to_see_it(name: str, shown: str, tmp_path: Path) -> None:
    defect = DEFECTS[name]
    folder = sound_rules(tmp_path / "kb", defect.patches)
    ((kind, whats),) = defect.finds.items()
    witnesses = tmp_path / "witnesses"
    arguments = ["--kb", folder, "--on", str(TODAY), "--only", kind, "--witnesses", witnesses, "--format", "json"]
    told = subprocess.run([OPHOLD, "audit", *arguments], capture_output=True, text=True, check=False)
    assert told.returncode == 4, told.stdout + told.stderr
    found = [each for each in json.loads(told.stdout)["findings"] if each["what"] in whats]
    assert len(found) == len(whats)
    for finding in found:
        assert (witnesses / finding["file"]).exists()
        command = [*shlex.split(finding["command"])[1:], "--format", "json"]
        check = subprocess.run([OPHOLD, *command], capture_output=True, text=True, check=False)
        assert json.loads(check.stdout)["verdict"] == shown
