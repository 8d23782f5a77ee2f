"""An audit with its words: the findings one by one, as they come, and then the answer."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from bridge.audit.accepted import FILE, read_accepted
from bridge.audit.auditing import Audit, Telling
from bridge.audit.findings import AuditAnswer, Finding, Found, Kind, RulePlace
from bridge.input_errors import InputError, InputErrors
from bridge.witnesses import check_command, check_options, document_of
from explanations.audit_text import finding_text, space_text

if TYPE_CHECKING:
    from explanations.words import Words


class Auditing:
    """One run of an audit, for some kinds of findings, all without any.

    The files of the witnesses are named as if they stood in the folder `witnesses`. Raises InputErrors for a kind or a
    regime that there is not, and where the accepted findings cannot be read.
    """

    def __init__(
        self, audit: Audit, words: "Words", kinds: Collection[str] = (), *, witnesses: Path | None = None
    ) -> None:
        self.audit = audit
        self.words = words
        self.kinds = _chosen(audit, kinds)
        self._witnesses = witnesses
        self._accepted = read_accepted(audit.kb.rules.folder)
        self._accepting: set[int] = set()
        self._count: Counter[Kind] = Counter()
        self._findings: list[Finding] = []

    def findings(self, tell: Telling = lambda *_: None) -> Iterator[Finding]:
        """The findings, as they come; `tell` hears of each search before it begins."""
        for found in self.audit.find(self.kinds, tell):
            yield self._with_words(found, self._reason(found))
        for found in self._accepted_in_vain():
            yield self._with_words(found, None)

    def answer(self) -> AuditAnswer:
        """What has been found so far."""
        broken = bool(self.audit.broken)
        return AuditAnswer(
            kinds=("hygiene",) if broken else self.kinds,
            space=space_text(self.words, {} if broken else self.audit.days),
            findings=tuple(self._findings),
            knowledge_base=self.audit.kb.version,
        )

    def _reason(self, found: Found) -> str | None:
        """Why somebody has accepted the finding, if anybody has."""
        for at, each in enumerate(self._accepted):
            if each.accepted.accepts(found):
                self._accepting.add(at)
                reason: str = getattr(each.accepted.reason, self.words.language)
                return reason
        return None

    def _accepted_in_vain(self) -> Iterator[Found]:
        """What is accepted and was not found, where all that it can be about has been looked at."""
        if self.audit.broken or self.audit.others:
            return
        for at, each in enumerate(self._accepted):
            kind, what = each.accepted.kind, each.accepted.what
            if at not in self._accepting and kind in self.kinds and kind not in self.audit.interrupted:
                arguments = {"kind": kind, "what": what}
                yield Found("hygiene", f"accepted {kind} {what}", "hygiene-accepted", arguments, (FILE, each.line))

    def _with_words(self, found: Found, accepted: str | None) -> Finding:
        witness, file, command = None, None, None
        if found.witness:
            self._count[found.kind] += 1
            file = f"{found.kind}_{self._count[found.kind]:03}.yaml"
            case = found.witness
            witness = document_of(case)
            regime = next(iter(case.regimes), None)
            options = check_options(self.audit.kb.rules, regime=regime, reading=case.reading, figures=case.figures)
            command = check_command(str(self._witnesses / file) if self._witnesses else file, options)
        finding = Finding(
            kind=found.kind,
            what=found.what,
            rule=RulePlace(file=found.rule[0], line=found.rule[1]) if found.rule else None,
            proved=found.proved,
            accepted=accepted,
            text=finding_text(self.words, found),
            witness=witness,
            cites=tuple(found.cites),
            file=file,
            command=command,
            before=document_of(found.before) if found.before else None,
        )
        self._findings.append(finding)
        return finding


def _chosen(audit: Audit, kinds: Collection[str]) -> tuple[Kind, ...]:
    known: Sequence[Kind] = get_args(Kind)
    wrong = [_wrong("--only", "audit-no-kind", kind, known) for kind in kinds if kind not in known]
    if not audit.broken:
        regimes = [str(regime) for regime, _ in audit.kb.law["regime_begins"]]
        wrong += [_wrong("--regime", "option-regime", each, regimes) for each in audit.only if each not in regimes]
    if wrong:
        raise InputErrors(wrong)
    return tuple(kind for kind in known if not kinds or kind in kinds)


def _wrong(option: str, message: str, value: str, allowed: Collection[str]) -> InputError:
    return InputError(None, None, option, message, {"value": value, "allowed": ", ".join(allowed)})
