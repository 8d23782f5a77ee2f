"""Whole sentences: why a requirement has its status, what a warning says, what a change asks."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from explanations.words import Argument, Words, entries

if TYPE_CHECKING:
    from bridge.answers import ChangeKind, Reason, Status
    from bridge.applicant import Applicant

Unit = Literal["count", "day", "hours", "money", "yearly"]

_SIDES: Final[Mapping[str, str]] = {
    "met": "evidence",
    "missing": "shortfall",
    "exempt": "exempt",
    "assessment": "assessment",
}
"""Whose reasons fit a status: the rules' evidence or shortfall, or the ground of what lifts it."""

_UNITS: Final[Mapping[str, tuple[Unit, Unit]]] = {
    "citizenship_exam": ("day", "count"),
    "citizenship_exam_too_early": ("day", "day"),
    "benefit_going_on": ("day", "day"),
    "benefit_in_window": ("day", "day"),
    "no_benefit_in_window": ("day", "count"),
    "pending_charge": ("day", "count"),
    "pending_serious_charge": ("day", "count"),
    "waiting_after_judgment": ("day", "day"),
    "waiting_for_probation": ("day", "day"),
    "waiting_after_release": ("day", "day"),
    "waited_after_judgment": ("day", "day"),
    "waited_after_release": ("day", "day"),
    "lesser_sentence_remembered": ("day", "day"),
    "too_few_hours": ("hours", "hours"),
    "overdue_debt": ("money", "count"),
    "repayment_plan": ("money", "count"),
    "extended_above_cap": ("money", "money"),
    "extended_within_cap": ("money", "money"),
    "income_sum": ("yearly", "yearly"),
    "permit_ended": ("day", "day"),
    "permit_runs": ("day", "day"),
    "from_permit": ("day", "day"),
    "from_filing": ("day", "day"),
    "from_wedding": ("day", "day"),
    "chain_broken": ("day", "day"),
    "never_changed_grounds": ("day", "day"),
    "latest_marriage_only": ("day", "day"),
    "procedural_stay": ("day", "day"),
    "school_gap": ("day", "day"),
    "no_school_gap": ("day", "count"),
}
"""What `have` and `need` hold, by the kind of reason; whole numbers where it is not named."""

_MEASURES: Final = frozenset(
    {
        "residence_days",
        "same_ground_days",
        "earlier_permit_days",
        "work_days",
        "work_or_study_days",
        "test_work_days",
        "steady_work_days",
        "membership_days",
    }
)
"""Kinds that count days, which words turn into months."""

_ORDER: Final[Mapping[str, int]] = {
    **dict.fromkeys(_MEASURES | {"points_total"}, 0),
    "no_points_of_block": 2,
    "test_not_asked_of_all": 2,
}
"""First the kinds that measure, then (1, where a kind is not named) what explains them, then what is not there."""

_BLOCKS: Final = frozenset({"points_of_block", "no_points_of_block"})
"""Kinds whose object is a block of points: a requirement, or all the basic ones."""

_TOGETHER: Final = _BLOCKS | frozenset(
    {
        "identity_obstructed",
        "has_ties",
        "still_serving",
        "fine_only",
        "job_lasts",
        "job_held",
        "study_counts",
        "danish_education_completed",
        "lesser_sentence",
        "job_does_not_count",
        "job_does_not_last",
    }
)
"""Kinds of which one sentence names all objects: only their names differ."""

_TELLING_FIELD: Final = {
    "work": "kind",
    "debts": "kind",
    "benefits": "kind",
    "convictions": "sentence",
    "studies": "kind",
}
"""The field of an entry that tells it from the others of its list."""

_NEVER_ENDS: Final = date.max.toordinal()
"""The day that stands for "still going on"."""
_DAYS_OF_A_MONTH: Final = 30.4375
_GAP_IN_DAYS: Final = 28
"""A gap shorter than this is told in days."""
_MOST_OF_A_KIND: Final = 3

KEEPS: Final = ("job", "permit", "benefits")
"""What a route may ask to keep until the decision: a job, a permit, and staying off cash benefit."""
_MOST_FACTS: Final = 6


# Why a requirement has its status


def because(
    words: Words,
    requirement: str,
    status: "Status",
    reasons: "Sequence[Reason]",
    *,
    side: str | None = None,
    applicant: "Applicant | None" = None,
    unknown_facts: Sequence[str] = (),
    missing_figures: Sequence[str] = (),
    thresholds: Mapping[str, int] | None = None,
) -> str:
    """Why the requirement has the status: whole sentences, joined by spaces.

    The sentence of a kind is that of the side that fits the status, else that of `side`; a kind
    without one gets a general sentence. `applicant` lets entries be named by more than their
    number. `thresholds` gives the months of the window that a requirement looks at (`asks_work`).
    """
    if status == "unknown":
        return _not_known(words, reasons, applicant, unknown_facts, missing_figures)
    if missing_figures and (told := _under_lacking_figure(words, status, reasons, missing_figures)):
        return told
    found = [
        _sentence(
            words,
            (_SIDES[status], side),
            status,
            same[0],
            _arguments(words, requirement, same, applicant, thresholds),
        )
        for same in _most_telling(reasons)
    ]
    found += _unnamed(words, reasons)
    return " ".join(dict.fromkeys(found)) or words.words(f"reason-other-{status}")


def final(words: Words, because: str) -> bool:
    """Whether a sentence made by `because` says that no waiting changes it."""
    return words.words("reason-for-good") in because


def _sentence(
    words: Words,
    sides: Iterable[str | None],
    status: str,
    reason: "Reason",
    arguments: Mapping[str, Argument],
) -> str:
    for side in sides:
        message = f"reason-{side}-{reason.kind}".replace("_", "-")
        if message in entries(words.language, "reason"):
            return words.words(message, **arguments)
    return words.words(f"reason-other-{status}")


def _most_telling(reasons: "Sequence[Reason]") -> "list[list[Reason]]":
    """The reasons of each sentence: the first few of a kind, those that weigh or last most, or all of it together."""
    sentences: list[list[Reason]] = []
    for same in _by_kind(reasons):
        if same[0].kind in _TOGETHER:
            sentences.append(same)
            continue
        first = sorted(same, key=lambda each: (-each.need, -each.have))[:_MOST_OF_A_KIND]
        sentences += [[reason] for reason in first]
    return sentences


def _unnamed(words: Words, reasons: "Sequence[Reason]") -> list[str]:
    several = [len(same) for same in _by_kind(reasons) if same[0].kind not in _TOGETHER]
    left = sum(max(0, count - _MOST_OF_A_KIND) for count in several)
    return [words.words("reason-more", count=left)] if left else []


def _by_kind(reasons: "Sequence[Reason]") -> "Iterable[list[Reason]]":
    """The reasons of each kind: the one that measures, what explains it, and what is not there."""
    kinds: dict[str, list[Reason]] = {}
    for reason in sorted(dict.fromkeys(reasons), key=lambda each: _ORDER.get(each.kind, 1)):
        kinds.setdefault(reason.kind, []).append(reason)
    return kinds.values()


def _arguments(
    words: Words,
    requirement: str,
    reasons: "Sequence[Reason]",
    applicant: "Applicant | None",
    thresholds: Mapping[str, int] | None,
) -> dict[str, Argument]:
    """What the sentence of a reason may speak of, or of several that differ in their objects alone."""
    reason = reasons[0]
    named = listed(words, _first_few(words, [_named(words, each, applicant) for each in reasons]))
    arguments: dict[str, Argument] = {
        "requirement": requirement,
        "about": reason.about,
        "entry": named,
        "what": named,
        "count": len(reasons),
    }
    if reason.kind in _MEASURES:
        return arguments | _measure(words, reason, (thresholds or {}).get(requirement))
    for name, amount, unit in zip(
        ("have", "need"),
        (reason.have, reason.need),
        _UNITS.get(reason.kind, ("count", "count")),
        strict=True,
    ):
        arguments[name] = _in_words(words, amount, unit)
    if reason.kind == "income_sum":
        arguments["gap"] = words.money(abs(reason.need // 2 - reason.have // 2))
    arguments["days"] = reason.need - reason.have + 1
    arguments["same"] = "yes" if reason.have == reason.need else "no"
    arguments["endless"] = "yes" if reason.have >= _NEVER_ENDS else "no"
    return arguments


def _named(words: Words, reason: "Reason", applicant: "Applicant | None") -> str:
    """What a reason is about; a block of points with how many it gives."""
    if reason.kind not in _BLOCKS:
        return _about(words, reason.about, applicant)
    message = f"requirement-{reason.about}-long".replace("_", "-")
    known = message in entries(words.language, "requirement")
    what = words.words(message) if known else _about(words, reason.about, applicant)
    whole = "yes" if reason.about == "basic" and reason.have == 0 else "no"
    return words.words("reason-block", whole=whole, points=reason.need, what=what)


def _about(words: Words, about: str, applicant: "Applicant | None") -> str:
    from bridge.facts import path_of

    if about == "none":
        return words.words("reason-noun-other")
    path = path_of(about)
    return entry_name(words, path, applicant) if path else _value(words, about)


def _in_words(words: Words, amount: int, unit: Unit) -> Argument:
    if unit == "day":
        return words.date(date.fromordinal(amount)) if 0 < amount <= _NEVER_ENDS else ""
    if unit == "money":
        return words.money(amount)
    if unit == "hours":
        return words.number(Decimal(amount) / 100)
    return words.money(amount // 2) if unit == "yearly" else amount


def _measure(words: Words, reason: "Reason", window: int | None) -> dict[str, Argument]:
    """Days as months: those there are rounded down, the gap up, so that together they are all."""
    of = round(reason.need / _DAYS_OF_A_MONTH)
    months = reason.have * of // reason.need if reason.need else of
    gap = max(0, reason.need - reason.have)
    left = max(0, of - months)
    in_days = gap < _GAP_IN_DAYS
    return {
        "have": reason.have,
        "months": months,
        "of": of,
        "time": _span(words, months),
        "asked": _span(words, of),
        "unit": "days" if in_days else "months",
        "gap": gap if in_days else left,
        "span": _span(words, left),
        "window": " " + words.words("reason-window", span=_span(words, window)) if window else "",
    }


def _span(words: Words, months: int) -> str:
    return words.words("reason-span", years=months // 12, months=months % 12)


# What is not known


def _not_known(
    words: Words,
    reasons: "Sequence[Reason]",
    applicant: "Applicant | None",
    facts: Sequence[str],
    figures: Sequence[str],
) -> str:
    found = []
    if facts:
        names = fact_names(words, facts, applicant)
        found.append(words.words("reason-unknown", facts=listed(words, names)))
    for figure in figures:
        sums = [reason for reason in reasons if reason.kind == "income_sum"]
        asked = sorted({reason.need for reason in sums})
        arguments = _figure(figure)
        message = "reason-unknown-figure"
        if len(asked) > 1:
            message += "-between"
            arguments["low"] = words.money(asked[0] // 2)
            arguments["high"] = words.money(asked[-1] // 2)
        elif sums:
            message += "-have"
        if sums:
            arguments["have"] = words.money(sums[0].have // 2)
        found.append(words.words(message, **arguments))
    return " ".join(found) or words.words("reason-other-unknown")


def _under_lacking_figure(words: Words, status: str, reasons: "Sequence[Reason]", figures: Sequence[str]) -> str | None:
    """Of an income that is surely enough or too low, though the year's amount is not known."""
    sums = sorted((each for each in reasons if each.kind == "income_sum"), key=lambda each: each.need)
    if not sums or status not in ("met", "missing"):
        return None
    return words.words(
        "reason-figure-enough" if status == "met" else "reason-figure-short",
        have=words.money(sums[0].have // 2),
        need=words.money(sums[0].need // 2),
        **_figure(figures[0]),
    )


def _figure(figure: str) -> dict[str, Argument]:
    return {"figure": figure, "year": figure.rpartition(".")[2]}


def fact_names(words: Words, paths: Sequence[str], applicant: "Applicant | None" = None) -> list[str]:
    """The paths of facts in words, each once; of a long list the first few and how many more."""
    return _first_few(words, list(dict.fromkeys(fact_name(words, path, applicant) for path in paths)))


def _first_few(words: Words, names: list[str]) -> list[str]:
    if len(names) <= _MOST_FACTS:
        return names
    more = words.words("reason-facts-more", count=len(names) - _MOST_FACTS + 1)
    return [*names[: _MOST_FACTS - 1], more]


def fact_name(words: Words, path: str, applicant: "Applicant | None" = None) -> str:
    """A path of the file in words: `work[1].from` is "first day of the job (job no. 2)"."""
    if income := re.fullmatch(r"income[.\[](\d+)\]?", path):
        return words.words("reason-fact-year", fact=words.label("income"), year=income[1])
    try:
        label = words.label(path)
    except KeyError:
        return path
    if _holds_some(applicant, path):
        return words.words("reason-fact-open", fact=label)
    entry, dot, _ = path.rpartition(".")
    if not (dot and entry.endswith("]")):
        return label
    named = entry_name(words, entry, applicant, kind=False)
    return words.words("reason-fact-of", fact=label, entry=named) if named[-1].isdigit() else label


def _holds_some(applicant: "Applicant | None", path: str) -> bool:
    """Whether a path names a list of which some entries are known."""
    return bool(getattr(getattr(applicant, path, None), "known", ()))


# Names of things


def entry_name(words: Words, path: str, applicant: "Applicant | None" = None, *, kind: bool = True) -> str:
    """An entry of a list in words: `debts[1]` is "debt no. 2 (taxes and levies)".

    The number is left out where the applicant is known to have one such entry.
    """
    field, place = _field_and_place(path)
    noun = f"reason-noun-{field}".replace("_", "-")
    if noun not in entries(words.language, "reason"):
        noun = "reason-noun-other"
    known = getattr(getattr(applicant, field, None), "known", ())
    number = 0 if len(known) == 1 else place + 1
    entry = words.words("reason-entry", noun=words.words(noun), number=number)
    telling = _told_by(field, place, known) if kind else None
    if telling is None:
        return entry
    value = _value(words, telling)
    if field == "benefits":  # its kind is a noun of its own
        return value
    return words.words("reason-entry-kind", entry=entry, kind=value)


def _told_by(field: str, place: int, known: Sequence[object]) -> str | None:
    """The value by which an entry is told from the others, None where it is not known."""
    if place >= len(known) or field not in _TELLING_FIELD:
        return None
    value = getattr(known[place], _TELLING_FIELD[field], None)
    return value if isinstance(value, str) else None


def _value(words: Words, value: str) -> str:
    try:
        return words.value(value)
    except KeyError:
        return value.replace("_", " ")


def _field_and_place(path: str) -> tuple[str, int]:
    field, _, place = path.rstrip("]").partition("[")
    return field, int(place or 0)


def listed(words: Words, names: Sequence[str], *, either: bool = False) -> str:
    """Names in a row: "a, b and c", or with `either` "a, b or c"; semicolons where one of three has a comma."""
    *before, last = names or [""]
    if not before:
        return last
    message = "reason-list-or" if either else "reason-list"
    if len(before) > 1 and any(", " in name for name in names):
        return words.words(message, first="; ".join(before) + ";", last=last)
    return words.words(message, first=", ".join(before), last=last)


# Warnings and changes


def warning_text(
    words: Words,
    kind: str,
    *,
    earliest: date | None = None,
    latest: date | None = None,
    ends: date | None = None,
    on: date | None = None,
    regime: str | None = None,
) -> str:
    """What a warning says; the days are those of `extend_permit`, the regime is that of `regime_start_uncertain`.

    An extension can be asked for from `earliest` (None where not known) to `latest`, of a permit
    whose last day is `ends` (else the day after `latest`), seen from day `on`.
    """
    if kind == "keep_until_decided":
        return keep_text(words, KEEPS)
    message = f"warning-{kind}{f'-{regime}' if regime else ''}".replace("_", "-")
    if kind != "extend_permit":
        return words.words(message)
    if latest is None:
        return words.words(message + "-some-day")
    ends = ends or latest + timedelta(days=1)
    if on is not None and on > latest:
        message += "-late"
    elif earliest is None or (on is not None and earliest <= on):
        message += "-by"
    return words.words(
        message,
        ends=ends,
        earliest=within_year(words, earliest or latest, ends),
        latest=within_year(words, latest, ends),
    )


def regime_closes_text(words: Words, regime: str, latest: date, day: date) -> str:
    """That the rules of a regime, which hold for applications filed until `latest`, are over on the answer's day."""
    name = words.words(f"regime-{regime}".replace("_", "-"))
    return words.words("warning-regime-closes", regime=name, latest=latest, day=day, iso=day.isoformat())


def keep_text(words: Words, keeps: Sequence[str]) -> str:
    """What to keep until the case is decided: some of `KEEPS`, at least one, in that order.

    Raises KeyError for anything else.
    """
    return words.words("-".join(("warning-keep", *keeps)))


def within_year(words: Words, day: date, of: date) -> str:
    """A date beside another one, without the year where both have the same."""
    written = words.date(day)
    return written.removesuffix(f" {day.year}") if day.year == of.year else written


def change_text(
    words: Words,
    change: "ChangeKind",
    what: str,
    alternatives: Sequence[str] = (),
    amount: int | None = None,
    applicant: "Applicant | None" = None,
    years: Sequence[int] = (),
) -> str:
    """What a change asks one to do, as the rest of a sentence: "pass Prøve i Dansk 2".

    `what` and `alternatives` are those of the answer (a debt without a place is one that the file leaves open),
    `amount` is in øre. `years` are the one or two
    in which an income is to be earned; where they are not given, both years before the decision.
    """
    supposed = change in ("pay_debt", "arrange_debt", "end_benefit") and "[" not in what
    text = words.words(
        f"change-{change}{'-supposed' if supposed else ''}".replace("_", "-"),
        name=what,
        what=_object(words, what, applicant),
        amount=words.money(amount) if amount is not None else "none",
        years=len(years),
        first=str(min(years, default="")),
        year=str(max(years, default="")),
    )
    return f"{text} {_also(words, change, alternatives, applicant)}" if alternatives else text


def _also(words: Words, change: str, alternatives: Sequence[str], applicant: "Applicant | None") -> str:
    """What would do as well, in brackets."""
    others = listed(words, [_object(words, each, applicant) for each in alternatives], either=True)
    if change == "pass_exam":
        return words.words("change-also-exams", others=others, count=len(alternatives))
    if any("[" in each for each in alternatives):
        return words.words("change-also-other", others=others)
    return words.words("change-also-debt", change=change)


def _object(words: Words, what: str, applicant: "Applicant | None") -> str:
    if "[" in what:
        return entry_name(words, what, applicant)
    return _value(words, what)
