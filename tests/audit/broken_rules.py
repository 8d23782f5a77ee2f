"""The sound rule base of sound/, and what is broken in copies of it: one defect each, and what an audit has to find."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bridge.rules import SHIPPED

TODAY = date(2026, 11, 22)

SOUND = Path(__file__).parent / "sound"

#: What the sound rules share with the shipped ones.
_SHARED = ("core/verdict.lp", "questions", "sources")

REGIME = "regimes/eight_years.lp"

#: A file, what is put into it, and instead of what; without that it is added at the end.
Patch = tuple[str, str] | tuple[str, str, str]


@dataclass(frozen=True)
class Defect:
    """One defect: `finds` is the kind of each finding that it has to bring, and what it is called.

    `rule` is the file and the text of the line that the first one is about. `also` may be found beside it, in audits of
    all kinds: what follows from the defect.
    """

    patches: tuple[Patch, ...]
    finds: dict[str, tuple[str, ...]]
    rule: tuple[str, str] | None = None
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)


def sound_rules(folder: Path, patches: Iterable[Patch] = ()) -> Path:
    """A copy of the sound rules, changed in some places."""
    shutil.copytree(SOUND, folder)
    for name in _SHARED:
        if (SHIPPED / name).is_dir():
            shutil.copytree(SHIPPED / name, folder / name)
        else:
            shutil.copy(SHIPPED / name, folder / name)
    for file, new, *instead_of in patches:
        path = folder / file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if instead_of:
            assert text.count(instead_of[0]) == 1, (file, instead_of[0])
            text = text.replace(instead_of[0], new)
        else:
            text = f"{text}\n{new}\n"
        path.write_text(text, encoding="utf-8")
    return folder


_FAST = ("danish_3", "connection", "current_work")

_UNMET = "unmet(P, G, R, Q) :-\n    tested(P, G, R, Q),\n    not satisfied(P, G, R, Q),\n"

_NOT_ARGUABLE = "    not arguable(P, G, R, Q)."

DEFECTS = {
    # What cannot both be -----------------------------------------------------------------------------------------
    "eligible and failing": Defect(
        ((REGIME, "eligible(P, eight_years, eu) :-\n    satisfied(P, eight_years, eu, residence_time)."),),
        {"contradiction": ("eight_years.eu.eligible_and_failing", "eight_years.eu.two_verdicts")},
        also={"idle": ("eight_years.eu.eu_right",), "cliff": ("eight_years.eu_right permits.from later",)},
    ),
    "met and missing": Defect(
        (("core/verdict.lp", "unmet(P, G, R, Q) :-\n    tested(P, G, R, Q),\n", _UNMET),),
        {
            "contradiction": (
                "eight_years.ordinary.connection.two_statuses",
                "eight_years.ordinary.danish_3.two_statuses",
            )
        },
    ),
    "two figures for one year": Defect(
        (
            (
                "parameters/income.lp",
                "income_amount(2023, 100).\nincome_amount(2024, 100).\nincome_amount(2024, 200).",
            ),
        ),
        {"contradiction": ("income_amount 2024",)},
        rule=("parameters/income.lp", "income_amount(2024, 200)."),
        also={"hygiene": ("uncited income 2023", "uncited income 2024")},
    ),
    "two thresholds": Defect(
        ((REGIME, "asks_residence(eight_years, ordinary, 7)."),),
        {"contradiction": ("asks_residence eight_years ordinary",)},
        rule=(REGIME, "asks_residence(eight_years, ordinary, 7)."),
        also={"redundant": ("*",)},
    ),
    "steps that overlap": Defect(
        ((REGIME, "waits_from_release(eight_years, 0, 60, 12).\nwaits_from_release(eight_years, 60, 90, 24)."),),
        {"contradiction": ("waits_from_release eight_years",)},
        rule=(REGIME, "waits_from_release(eight_years, 60, 90, 24)."),
    ),
    "two regimes from one day": Defect(
        (("regimes/six_years.lp", "in_force_from(six_years, 2017, 3, 15)."),),
        {"contradiction": ("2017-03-15 eight_years six_years",)},
    ),
    # What is missing ---------------------------------------------------------------------------------------------
    "a day between regimes": Defect(
        (
            ("regimes/six_years.lp", "in_force_from(six_years, 2020, 1, 1)."),
            ("core/regimes.lp", "    E = F + 1,\n    T <= E.", "    T <= F."),
        ),
        {"gap": ("2019-12-31",)},
        # The last day of a regime is the day on which it is looked at.
        also={"gap": ("eight_years.no_best",), "dead": ("*",), "redundant": ("*",)},
    ),
    "a route without a verdict": Defect(
        (
            (
                "core/verdict.lp",
                "verdict(P, G, R, not_eligible) :-\n    not hangs_on_assessment(P, G, R),\n",
                "verdict(P, G, R, not_eligible) :-\n",
            ),
        ),
        {"gap": ("eight_years.ordinary.no_verdict", "eight_years.fast.no_verdict")},
    ),
    "no verdict at all": Defect(
        (
            (
                "core/verdict.lp",
                "    has_verdict(P, assessment),\n    not has_verdict(P, not_eligible),\n",
                "    has_verdict(P, assessment),\n",
            ),
        ),
        {"gap": ("eight_years.no_best",)},
        also={"dead": ("core/verdict.lp: best_verdict(P, assessment)",)},
    ),
    "a requirement without a status": Defect(
        (
            (
                "core/verdict.lp",
                "    not gate(G, R, Q),\n    not arguable(P, G, R, Q).",
                "    not arguable(P, G, R, Q).",
            ),
        ),
        {"gap": ("eight_years.eu.eu_right.no_status",)},
        also={"idle": ("eight_years.eu.eu_right",)},
    ),
    "missing without a reason": Defect(
        (("requirements/age.lp", "other_shortfall(P, G, R, age,", "shortfall(P, G, R, age,"),),
        {"gap": ("no-shortfall age",)},
        rule=(REGIME, "requires(eight_years, ordinary, age)."),
    ),
    "a reason without a sentence": Defect(
        (("requirements/age.lp", "shortfall(P, G, R, age, too_tall,", "shortfall(P, G, R, age, age_years,"),),
        {"gap": ("no-words shortfall too_tall",)},
        rule=("requirements/age.lp", "shortfall(P, G, R, age, too_tall, none, H, N) :-"),
    ),
    "steps with a gap": Defect(
        ((REGIME, "waits_from_release(eight_years, 0, 60, 12).\nwaits_from_release(eight_years, 62, 90, 24)."),),
        {"gap": ("waits_from_release eight_years",)},
        rule=(REGIME, "waits_from_release(eight_years, 62, 90, 24)."),
    ),
    # Rules that do nothing ---------------------------------------------------------------------------------------
    "a rule that never fires": Defect(
        (
            (
                "requirements/work.lp",
                "full_time(P, G) :-\n    at_work(P, I),\n    work_hours_per_week(P, I, H),\n"
                "    full_time_hours(G, N),\n    H > 16800.",
            ),
        ),
        {"dead": ("requirements/work.lp: full_time(P, G) (2 of 2)",)},
        rule=("requirements/work.lp", "full_time(P, G) :-"),
    ),
    "a rule that no one meets": Defect(
        (
            (
                "requirements/age.lp",
                "satisfied(P, G, R, age) :-\n    comes_of_age(P, G, R, C),\n    decided_on(P, D),\n"
                "    C <= D,\n    C > D.",
            ),
        ),
        {"dead": ("requirements/age.lp: satisfied(P, G, R, age) (2 of 2)",)},
    ),
    "a copy of a rule": Defect(
        (("requirements/debt.lp", "indebted(P) :-\n    hinders(P, J, B)."),),
        {"redundant": ("requirements/debt.lp: indebted(P) (1 of 2)", "requirements/debt.lp: indebted(P) (2 of 2)")},
        rule=("requirements/debt.lp", "indebted(P) :-"),
    ),
    "a rule that another implies": Defect(
        (
            (
                "requirements/work.lp",
                "full_time(P, G) :-\n    at_work(P, I),\n    work_hours_per_week(P, I, H),\n"
                "    full_time_hours(G, N),\n    H > N.",
            ),
        ),
        {"redundant": ("requirements/work.lp: full_time(P, G) (2 of 2)",)},
    ),
    "a figure that nothing hangs on": Defect(
        ((REGIME, "exempts(eight_years, disability, danish)."),),
        {"redundant": (f"{REGIME}: exempts(eight_years, disability, danish)",)},
        rule=(REGIME, "exempts(eight_years, disability, danish)."),
        also={"hygiene": ("uncited eight_years disability",)},
    ),
    # Exemptions, requirements, routes ----------------------------------------------------------------------------
    "an exemption of who needs none": Defect(
        (
            (
                "requirements/debt.lp",
                "exempt(P, G, R, public_debt, pension) :-\n    tested(P, G, R, public_debt),\n"
                "    complete(P, debts),\n    not indebted(P).",
            ),
        ),
        {"vacuous": ("eight_years.public_debt.pension",)},
    ),
    "a reduced group that asks for one": Defect(
        (
            (
                REGIME,
                "group_needs(eight_years, ordinary, supplementary, 1).",
                "group_needs(eight_years, ordinary, supplementary, 2).",
            ),
        ),
        {"vacuous": ("eight_years.supplementary.connection", "eight_years.supplementary.danish_3")},
        also={"redundant": ("*",), "dead": ("*",)},
    ),
    "a requirement implied by another": Defect(
        ((REGIME, "requires(eight_years, fast, danish)."),),
        {"idle": ("eight_years.fast.danish",)},
        rule=(REGIME, "requires(eight_years, fast, danish)."),
    ),
    "a route that asks too much": Defect(
        ((REGIME, "asks_residence(eight_years, fast, 150).", "asks_residence(eight_years, fast, 4)."),),
        {"unreachable": ("eight_years.fast",)},
        rule=(REGIME, "route(eight_years, fast)."),
        also={"idle": tuple(f"eight_years.fast.{each}" for each in _FAST)},
    ),
    # More of what should help ------------------------------------------------------------------------------------
    "more work": Defect(
        (("requirements/work.lp", "    H >= N,\n    H <= N.", "    H >= N."),),
        {"non_monotone": ("eight_years.current_work work.hours_per_week more",)},
        also={"cliff": ("eight_years.current_work work.hours_per_week more",)},
    ),
    "a higher exam": Defect(
        (("requirements/danish.lp", "    M < N.", "    M > N."),),
        {
            "non_monotone": (
                "eight_years.danish exams",
                "eight_years.danish_3 exams",
                "eight_years.supplementary exams",
            )
        },
    ),
    "less debt": Defect(
        (("requirements/debt.lp", "    A > 0,\n    A <= N.", "    A > N."),),
        {"non_monotone": ("eight_years.public_debt debts.amount less",)},
        also={"cliff": ("eight_years.public_debt debts.amount less",)},
    ),
    "a longer stay": Defect(
        (
            (
                "requirements/residence.lp",
                "    T = @add_years(S, N),\n    M = N + 5,\n    U = @add_years(S, M),\n"
                "    decided_on(P, D),\n    U > D.",
                "    T = @add_years(S, N).",
            ),
        ),
        {"non_monotone": ("eight_years.residence_time permits.from earlier",)},
        also={"cliff": ("eight_years.residence_time permits.from earlier",)},
    ),
    "one day too old": Defect(
        (
            (
                "requirements/age.lp",
                "    C <= D,\n    born(P, B),\n    U = @add_years(B, 67),\n    U > D.",
                "    C <= D.",
            ),
        ),
        {"cliff": ("eight_years.age born earlier",)},
    ),
    # What does not follow from the rules alone -------------------------------------------------------------------
    "left to the authority": Defect(
        ((REGIME, "assesses(eight_years, age)."),),
        {"discretion": ("eight_years.age",)},
    ),
    "an unverified source": Defect(
        ((REGIME, 'cites(eight_years, age, "law.8").', 'cites(eight_years, age, "003.2").'),),
        {"uncertainty": ("eight_years.age",)},
    ),
    "a reading that lets in more": Defect(
        (
            (
                "core/readings.lp",
                'reading_about("003", eight_years, supplementary).\n'
                'reading_drops("003", eight_years, ordinary, supplementary).',
            ),
        ),
        {"uncertainty": ("003.eight_years.ordinary.supplementary.gain",)},
    ),
    # Hygiene -----------------------------------------------------------------------------------------------------
    "not stratified": Defect(
        (
            (
                "requirements/debt.lp",
                "poor(P) :-\n    decided_on(P, D),\n    not rich(P).\n"
                "rich(P) :-\n    decided_on(P, D),\n    not poor(P).",
            ),
        ),
        {"hygiene": ("not-stratified poor/1",)},
    ),
    "not tight": Defect(
        (("requirements/debt.lp", "poor(P) :-\n    broke(P).\nbroke(P) :-\n    poor(P)."),),
        {"hygiene": ("not-tight broke/1",)},
    ),
    "undocumented": Defect(
        (
            (
                "parameters/lists.lp",
                "% Debts of A oere or less do not hinder.\n",
                "%*! extension_cap(A)\n  Debts of A oere or less do not hinder.\n*%\n",
            ),
        ),
        {"hygiene": ("undocumented extension_cap/1",)},
        rule=("parameters/lists.lp", "extension_cap(10000)."),
    ),
    "an unknown input": Defect(
        (("requirements/debt.lp", "    A > N,\n    not fortunate(P).\n#defined fortunate/1.", "    A > N."),),
        {"hygiene": ("unknown-input fortunate/1",)},
        rule=("requirements/debt.lp", "hinders(P, I, A) :-"),
    ),
    "uncited": Defect(
        ((REGIME, "", 'cites(eight_years, danish_3, "003.15").\n'),),
        {"hygiene": ("uncited eight_years danish_3",)},
        rule=(REGIME, "part(eight_years, ordinary, supplementary, danish_3)."),
    ),
}
