"""Measures what the budgets are about, as ratios within one run, and writes RESULTS.md.

Each command is started several times, taking turns with what it is compared with; times are the processor time of the
process and its children (user and system), which other work on the machine disturbs least.
"""

import gc
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")

#: What `make test-full` gave when it was last run in full: kept by hand, put at the end of the results.
FULL_TESTS = Path(__file__).with_name("full_tests.md")
#: Where the generators of random people are.
sys.path.append(str(ROOT / "tests" / "properties"))
EXAMPLES = ROOT / "examples"
ELIGIBLE = EXAMPLES / "eligible.yaml"
NOT_ELIGIBLE = EXAMPLES / "excluded.yaml"
AS_JSON = EXAMPLES / "fast_track.json"
ON = date(2024, 9, 2)

STARTS = 7
WARM = 15
PERIODS = (1, 2, 5, 10, 20, 50, 100, 200)

#: The interviews: the days asked about under each regime, and how many people are interviewed about each day.
INTERVIEWS = {
    "eight_years": ([date(2024, 9, 2), date(2022, 5, 10), date(2019, 8, 30), date(2026, 3, 1)], 10),
    "seven_years": ([date(2008, 5, 1)], 5),
    "points": ([date(2011, 5, 1)], 5),
    "five_years": ([date(2014, 5, 1)], 5),
    "six_years": ([date(2016, 5, 1)], 5),
}
#: So many of each day are interviewed anew, with nothing found out before, and timed.
TIMED = 1
#: So many random orders take turns.
ORDERS = 5

#: Kinds of findings that are looked for under each regime by itself.
KINDS_OF_REGIMES = (
    "contradiction gap vacuous idle unreachable non_monotone cliff discretion uncertainty hygiene".split()
)

#: Fixed orders to ask in. The law's is that of its conditions, in § 11, stk. 3, after who may ask at all. The other is
#: made for the people of this benchmark: what most often decides for them comes first.
OF_THE_LAW = (
    "born lives_in_denmark eu_citizen_or_family permits strong_ties permit_conditions_met absences convictions charges "
    "debts benefits declaration_signed identity_obstructed introduction_programme_completed activation_completed "
    "connection_documented exams studies work pension active_citizenship income"
).split()
FITTED = (
    "permits eu_citizen_or_family exams born convictions permit_conditions_met declaration_signed work benefits "
    "charges debts absences lives_in_denmark identity_obstructed introduction_programme_completed activation_completed "
    "connection_documented pension income active_citizenship studies strong_ties"
).split()

BARE = "import typer, pydantic, clingo"
LIBRARIES = f"{BARE}, fluent.runtime, ruamel.yaml, babel.dates, babel.numbers, dateutil.relativedelta"
GROUND = f"""{LIBRARIES}
import runpy
import sys
from pathlib import Path
Context = runpy.run_path({str(ROOT / "bridge" / "calendar.py")!r})["Context"]
text = "".join(Path(path).read_text(encoding="utf-8") for path in sys.argv[1:])
control = clingo.Control()
control.add("base", [], text + "decided_on(0,739000). filed_on(0,739000).")
control.ground([("base", [])], context=Context())
"""


class Times(NamedTuple):
    """Milliseconds: the median and the least."""

    median: float
    least: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Times":
        return cls(1000 * statistics.median(seconds), 1000 * min(seconds))

    def __str__(self) -> str:
        return f"{self.median:.1f} ms (least {self.least:.1f})"


# Cold: commands that are started ---------------------------------------------------------------------------


def started(commands: dict[str, Sequence[str]]) -> dict[str, Times]:
    """The processor time of each command, taking turns; the first turn only warms the disk."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(STARTS + 1):
        for name, command in commands.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:
                seconds[name].append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return {name: Times.of(each) for name, each in seconds.items()}


def cold() -> dict[str, Times]:
    def python(code: str, *arguments: str) -> list[str]:
        return [sys.executable, "-c", code, *arguments]

    def ophold(*arguments: str) -> list[str]:
        return [str(Path(sys.executable).with_name("ophold")), *arguments, "--on", ON.isoformat()]

    from bridge import KnowledgeBase

    return started(
        {
            "bare": python(BARE),
            "libraries": python(LIBRARIES),
            "grounding": python(GROUND, *map(str, KnowledgeBase.load().rules.verdict_files)),
            "check, YAML": ophold("check", str(ELIGIBLE)),
            "check, YAML, not eligible": ophold("check", str(NOT_ELIGIBLE)),
            "check, JSON": ophold("check", str(AS_JSON)),
            "check, JSON, --format json": ophold("check", str(AS_JSON), "--format", "json"),
        }
    )


def imports(command: Sequence[str], most: int = 12) -> list[tuple[str, float, float]]:
    """The top-level imports that cost most: name, its own milliseconds with what it pulls in, of all."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import sys; sys.argv = {['ophold', *command]!r}\n{_RUN}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    own: dict[str, float] = {}
    for line in done.stderr.splitlines():
        if line.startswith("import time:") and "|" in line and "imported package" not in line:
            alone, _, name = line.removeprefix("import time:").split("|")
            top = name.strip().partition(".")[0]
            own[top] = own.get(top, 0) + int(alone) / 1000
    total = sum(own.values())
    return [(name, ms, ms / total) for name, ms in sorted(own.items(), key=lambda each: -each[1])[:most]]


_RUN = "from cli.main import run\nrun()"


# Warm: within this process ---------------------------------------------------------------------------------


def timed(action: Callable[[], object], times: int = WARM) -> Times:
    action()
    seconds = []
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        action()
        seconds.append(time.process_time() - start)
    return Times.of(seconds)


def memory_and_time(people: int, question: str) -> tuple[float, float]:
    """Peak memory (MB) and milliseconds a person, of a process of its own that asks about so many people."""
    call = f"run.many({people}, {question!r})"
    code = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'benchmarks')!r}]; import run; {call}"
    done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True, text=True)
    memory, each = map(float, done.stdout.split())
    return memory, each


def many(people: int, question: str) -> None:
    """Asks for the `verdicts` or the `statuses` of so many people, as a screening would, without words."""
    from bridge import KnowledgeBase

    kb = KnowledgeBase.load()
    ask = getattr(kb, question)
    ask(population(1))
    seconds = 0.0
    for _ in range(0, people, 250):
        cases = population(250)
        start = time.process_time()
        ask(cases)
        seconds += time.process_time() - start
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1000 * seconds / people)


def population(people: int) -> list:
    """People made from the examples, each with days and incomes of its own."""
    from bridge import Applicant
    from bridge.engine import Case

    known = [Applicant.read(path) for path in sorted(EXAMPLES.iterdir()) if path.suffix in (".yaml", ".json")]
    cases = []
    for number in range(people):
        applicant = known[number % len(known)]
        born = applicant.born or date(1985, 5, 5)
        income = {**(applicant.income or {}), 2022: 20_000_000 + 7_000 * number, 2023: 21_000_000 + 7_000 * number}
        update = {"born": date.fromordinal(born.toordinal() - 3 * number % 4000), "income": income}
        day = date.fromordinal(ON.toordinal() + number % 700)
        cases.append(Case(applicant.model_copy(update=update), day, day))
    return cases


def with_periods(count: int) -> object:
    """A person with so many periods of work in ten years, one after the other."""
    from bridge import Applicant

    first, last = date(2014, 9, 1).toordinal(), ON.toordinal()
    step = (last - first) / count
    work = [
        {
            "kind": "employee",
            "from": date.fromordinal(first + round(step * number)).isoformat(),
            "to": date.fromordinal(first + round(step * (number + 1)) - 3).isoformat(),
            "hours_per_week": 37,
            "permanent": True,
            "terminated": False,
            "continues": True,
        }
        for number in range(count)
    ]
    del work[-1]["to"]
    return Applicant.read(ELIGIBLE).model_copy(update={"work": Applicant.model_validate({"work": work}).work})


# Interviews ------------------------------------------------------------------------------------------------


class Interviewed(NamedTuple):
    """How many questions a person was asked: in the interview, and by the ways that it is compared with.

    `fields` are those that a verdict can hang on when nothing is known.
    """

    verdict: str
    fields: int
    interview: int
    of_the_law: int
    of_the_law_relevant: int
    random_relevant: int
    fitted_relevant: int


def interviewed() -> dict[str, list[Interviewed]]:
    """All people by regime. Each day is a process of its own, as many at once as there are cores."""
    work = [(regime, day, people) for regime, (days, people) in INTERVIEWS.items() for day in days]

    def of(each: tuple[str, date, int]) -> list[Interviewed]:
        call = f"run.ask({each[0]!r}, {each[1].isoformat()!r}, {each[2]})"
        code = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'benchmarks')!r}]; import run; {call}"
        done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True, text=True)
        return [Interviewed(*each) for each in json.loads(done.stdout)]

    found: dict[str, list[Interviewed]] = {}
    with ThreadPoolExecutor(os.cpu_count()) as started_together:
        for (regime, _, _), people in zip(work, started_together.map(of, work), strict=True):
            found.setdefault(regime, []).extend(people)
    return found


def ask(regime: str, day: str, people: int) -> None:
    """Interviews so many people about a day, and prints what came out."""
    from bridge import KnowledgeBase

    on = date.fromisoformat(day)
    asking = Asking(KnowledgeBase.load(), regime, on)
    print(json.dumps([asking.person(complete_file(regime, on, number), number) for number in range(people)]))


def complete_file(regime: str, on: date, number: int) -> dict[str, Any]:
    """A random person near the thresholds of a regime; the same number is always the same one."""
    from strategies import Seeded, fit_for, spelled_out

    told = spelled_out(fit_for(Seeded(f"benchmark {regime} {on} {number}"), on, regime), on)
    # Else it would be open whether a permit that follows a gap was asked for in Denmark before that.
    return told | {"permits": [{"filed": permit["from"], **permit} for permit in told["permits"]]}


def placed(order: Sequence[str]) -> Callable[[str], int]:
    """The place of a field in a fixed order; one that is not in it comes last."""
    return lambda field: order.index(field) if field in order else len(order)


class Asking:
    """People asked about the same day, one after the other: where each state of knowledge leads is found out once."""

    def __init__(self, kb: Any, regime: str, on: date) -> None:
        from interviewing import opened

        self.interview = opened(kb, on, regime=regime)
        self._standings: dict[str, tuple[Any, dict[str, list[str]]]] = {}
        self.fields = list(self._standing({})[1])

    def person(self, complete: dict[str, Any], number: int) -> Interviewed:
        """Everything about one person."""
        from interviewing import VOLUNTEERED, written

        told = written(complete)
        start = {name: told[name] for name in VOLUNTEERED if name in told}
        shuffled = Random(number % ORDERS).sample(self.fields, len(self.fields))
        verdict, in_interview = self._asked(told, start, lambda standing: standing.question.fields[0])
        in_orders = [
            self._asked(told, start, lambda standing, order=order: min(standing.relevant, key=placed(order)))[1]
            for order in (OF_THE_LAW, shuffled, FITTED)
        ]
        # What cannot matter never will again, so that the last question that does settles the verdict in any case.
        place = placed(OF_THE_LAW)
        last = max(map(place, in_orders[0]), default=-1)
        every = sum(place(field) <= last for field in self.fields)
        return Interviewed(verdict, len(self.fields), len(in_interview), every, *map(len, in_orders))

    def _asked(
        self, told: dict[str, Any], known: dict[str, Any], pick: Callable[[Any], str]
    ) -> tuple[str, Sequence[str]]:
        """The verdict, and what is asked for until it is settled, if `pick` says what to ask of what can matter."""
        from interviewing import answers

        asked = []
        while not (standing := self._standing(known))[0].done:
            field = pick(standing[0])
            values = answers(told, standing[1][field])
            assert values, f"the file does not say anything of {standing[1][field]}"
            known = known | values
            asked.append(field)
        return standing[0].verdict, asked

    def _standing(self, known: dict[str, Any]) -> tuple[Any, dict[str, list[str]]]:
        """Where the interview stands, and the unknown facts of each field."""
        from interviewing import taken_back

        from bridge.unknowns import FIGURE

        key = repr(sorted(known.items()))
        if key not in self._standings:
            taken_back(self.interview).answer(known)
            facts: dict[str, list[str]] = {}
            for unknown in self.interview.completions.unknowns:
                if not unknown.path.startswith(FIGURE):
                    facts.setdefault(unknown.field, []).append(unknown.path)
            self._standings[key] = self.interview.next(), facts
        return self._standings[key]


def until_next() -> tuple[list[float], list[float]]:
    """Milliseconds until the first question of an interview, and until the next one after an answer, warm."""
    from interviewing import answers, opened, written

    from bridge import KnowledgeBase

    kb = KnowledgeBase.load()
    first, following = [], []
    for regime, (days, _) in INTERVIEWS.items():
        opened(kb, days[0], regime=regime).next()  # the rules are parsed once
        for on in days:
            for number in range(TIMED):
                told = written(complete_file(regime, on, number))
                interview = opened(kb, on, regime=regime)
                seconds = []
                while True:
                    gc.collect()
                    start = time.process_time()
                    standing = interview.next()
                    seconds.append(time.process_time() - start)
                    if standing.question is None:
                        break
                    interview.answer(answers(told, standing.question.facts))
                first.append(1000 * seconds[0])
                following += [1000 * each for each in seconds[1:]]
    return first, following


def ask_report() -> list[str]:
    lines = [
        "## ask: how many questions, and how long until the next one",
        "",
        "Random people near the thresholds, whose complete files answer the questions. Numbers of questions: the "
        "median, the average, and the most that anybody is asked. The law's order is that of its conditions; the "
        "fitted one was made for these people: what most often decides for them comes first.",
        "",
        "| people | fields that a verdict can hang on | the interview | the law's order, every field until the verdict "
        "is settled | the law's order, only what can matter | random order, only what can matter | fitted order, only "
        "what can matter |",
        "|---|---|---|---|---|---|---|",
    ]
    found = interviewed()
    newest = next(iter(INTERVIEWS))
    older = [each for regime, people in found.items() if regime != newest for each in people]
    for name, people in (("eight-year rules", found[newest]), ("older rules", older)):
        lines.append(_questions(name, people))
        for verdict in ("eligible", "not_eligible"):
            some = [each for each in people if each.verdict == verdict]
            lines.append(_questions(f"of these {verdict.replace('_', ' ')}", some))
    first, following = until_next()
    lines += [
        "",
        "Budget: the next question within 50 ms, aim 10, in a process that has loaded the rules. Processor time.",
        "",
        "| | questions | median | 95th percentile | largest | budget |",
        "|---|---|---|---|---|---|",
    ]
    for name, times in (("first question of an interview", first), ("next question after an answer", following)):
        middle, most = statistics.median(times), statistics.quantiles(times, n=20, method="inclusive")[-1]
        lines.append(
            f"| {name} | {len(times)} | {middle:.1f} ms | {most:.1f} ms | {max(times):.1f} ms | {told(middle, 50)} |"
        )
    reached = sum(each <= 10 for each in following) / len(following)
    return [*lines, "", f"Of the questions after an answer {reached:.0%} reach the aim."]


def _questions(name: str, people: Sequence[Interviewed]) -> str:
    ways = [[each[place] for each in people] for place in range(2, len(Interviewed._fields))]
    fields = sorted({each.fields for each in people})
    known = f"{fields[0]}" if len(fields) == 1 else f"{fields[0]} to {fields[-1]}"
    counts = [f"{statistics.median(way):.3g} ({statistics.mean(way):.1f}), at most {max(way)}" for way in ways]
    return f"| {len(people)} {name} | {known} | {' | '.join(counts)} |"


# The second engine ------------------------------------------------------------------------------------------

#: So many applicants are asked about, one after the other.
LOADED = (1, 10, 100, 1_000, 10_000)
GOALS = {
    "one requirement": "shortfall(P, work_history, K)",
    "the verdict": "verdict(P, V)",
    "the law alone": "requires(eight_years, R, Q), cites(eight_years, Q, S)",
}


def prolog_report() -> list[str]:
    """SWI-Prolog: evaluation beside clingo's, goals by the number of applicants, and proofs."""
    from bridge import Applicant, KnowledgeBase
    from bridge.engine import Case
    from bridge.prolog.engine import prolog

    kb, in_prolog = KnowledgeBase.load(), KnowledgeBase.load(engine="prolog")
    case = Case(Applicant.read(NOT_ELIGIBLE).filled(), ON, ON)
    one = timed(lambda: kb.evaluate([case]))
    other = timed(lambda: in_prolog.evaluate([case]))
    lines = [
        "## SWI-Prolog: the same rules, goals and proofs",
        "",
        f"SWI-Prolog {prolog.version}. All that the rules derive of one person, warm: {other}, and {one} in clingo "
        f"(ratio {other.median / one.median:.2f}).",
        "",
        "Goals of `ophold query`, milliseconds for each applicant (processor time):",
        "",
        f"| goal | {' | '.join(f'{count:,}' for count in LOADED)} |",
        f"|---|{'---|' * len(LOADED)}",
    ]
    people = [Applicant.model_validate(complete_file("eight_years", ON, number)) for number in range(50)]
    cases = [Case(person.filled(), ON, ON) for person in people]
    for name, goal in GOALS.items():
        cells = []
        for count in LOADED if "P" in goal.split("(")[1] else LOADED[:1]:
            asked = {f"person {number}": cases[number % len(cases)] for number in range(count)}
            start = time.process_time()
            kb.querying.ask(goal, asked, case, limit=100_000, seconds=60)
            cells.append(f"{1000 * (time.process_time() - start) / count:.1f}")
        lines.append(f"| {name}: `{goal}` | {' | '.join([*cells, *[''] * (len(LOADED) - len(cells))])} |")
    lines += [
        "",
        "Proofs of `ophold why`, without a limit of depth:",
        "",
        "| example and claim | processor time | steps |",
    ]
    lines.append("|---|---|---|")
    for path, claim in ((ELIGIBLE, "eligible"), (NOT_ELIGIBLE, "not eligible"), (NOT_ELIGIBLE, "crime")):
        person = Applicant.read(path)
        each = timed(lambda person=person, claim=claim: kb.why(person, claim, on=ON), times=3)
        lines.append(f"| {path.stem}, {claim} | {each} | {steps(kb.why(person, claim, on=ON))} |")
    return lines


def audit_report() -> list[str]:
    """How long an audit of the rules takes, in all and in parts, how it grows with the rules, and a comparison."""
    from cli.asking import DOES_NOT_HOLD

    ophold = str(Path(sys.executable).with_name("ophold"))

    def times(*arguments: str) -> tuple[float, float]:
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run([ophold, *arguments], stdout=subprocess.DEVNULL)
        # Nobody has accepted what is found of regimes that were made up.
        assert done.returncode in ((0, DOES_NOT_HOLD) if "--kb" in arguments else (0,)), arguments
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return time.perf_counter() - began, processor

    def row(name: str, *arguments: str) -> str:
        clock, processor = times(*arguments)
        return f"| {name} | {clock:.0f} s | {processor:.0f} s |"

    def grown(number: int) -> str:
        with TemporaryDirectory() as folder:
            rules = with_later_regimes(Path(folder) / "kb", number)
            return row(f"all kinds, each regime {number} times ({rules:,} rules)", "audit", "--kb", f"{folder}/kb")

    of_regimes = [kind for kind in KINDS_OF_REGIMES for kind in ("--only", kind)]
    regimes = ["eight_years", "six_years", "five_years", "points"]
    return [
        "## audit and compare: what is true of everybody",
        "",
        f"The whole audit of the rules that ship, and its parts (budget: 60 s on two cores; {os.cpu_count()} here).",
        "For how it grows, copies of all regimes follow in later years; the rules of requirements stay as they are:",
        "",
        "| what | by the clock | processor time |",
        "|---|---|---|",
        row("all kinds", "audit"),
        *(grown(number) for number in (2, 4)),
        row("rules that do nothing (dead, redundant)", "audit", "--only", "dead", "--only", "redundant"),
        *(
            row(f"all others, the rules of {number} regime{'s' * (number > 1)}", "audit", *of_regimes, *narrowed)
            for number in (1, 2, 4)
            for narrowed in [[part for regime in regimes[:number] for part in ("--regime", regime)]]
        ),
        row("`compare six_years eight_years`", "compare", "six_years", "eight_years"),
        "",
    ]


def with_later_regimes(folder: Path, number: int) -> int:
    """Makes a rule base there that has each regime so many times, each time thirty years later.

    Gives the number of its rules.
    """
    from bridge.rules import RuleBase

    shipped = RuleBase.load(None).folder
    shutil.copytree(shipped, folder)
    files = sorted((shipped / "regimes").glob("*.lp"))
    regime = re.compile(rf"\(({'|'.join(file.stem for file in files)})(?=[,)])")
    for copy in range(1, number):

        def later(line: re.Match[str], years: int = 30 * copy) -> str:
            return re.sub(r"\b\d{4}\b", lambda year: str(int(year[0]) + years), line[0])

        for file in files:
            text = regime.sub(rf"(\1_{copy}", file.read_text())
            text = re.sub(r"^(in_force_from|may_begin_only)\(.*$", later, text, flags=re.MULTILINE)
            (folder / "regimes" / f"{file.stem}_{copy}.lp").write_text(text)
    return len(RuleBase.unchecked(folder).rules)


def steps(node: Any) -> int:
    """The number of steps of a proof."""
    return 1 + sum(map(steps, node.children))


# The report ------------------------------------------------------------------------------------------------


def told(figure: float, budget: float, unit: str = "ms") -> str:
    share = figure / budget
    return f"{'within' if share <= 1 else '**missed**'} ({share:.2f} of the budget of {budget:.4g} {unit})"


def report() -> str:
    from bridge import Applicant, KnowledgeBase
    from bridge.engine import Case

    started_cold = cold()
    bare = started_cold["bare"].median
    kb = KnowledgeBase.load()
    law = kb.rules.verdict_rules
    lines = [
        "# What it costs",
        "",
        "Written by `make bench`. Ratios within one run; medians of repeated runs, in processor time (user, system).",
        "",
        f"Machine: {_processor()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}. "
        f"Rule base: {len(law)} rules and facts of verdicts, of which {sum(bool(each.body) for each in law)} "
        "have a body.",
        "",
        "## Cold: a command that is started",
        "",
        f'Budget: `ophold check` at most twice a bare `python -c "{BARE}"`.',
        "",
        "| | processor time | ratio to bare |",
        "|---|---|---|",
    ]
    names = {
        "bare": f"bare: `{BARE}`",
        "libraries": "floor: the imports of all libraries that the command uses",
        "grounding": "floor: these, and the rules ground for an empty person",
        "check, YAML": f"`ophold check {ELIGIBLE.name}`",
        "check, YAML, not eligible": f"`ophold check {NOT_ELIGIBLE.name}`",
        "check, JSON": f"`ophold check {AS_JSON.name}`",
        "check, JSON, --format json": f"`ophold check {AS_JSON.name} --format json`",
    }
    lines += [f"| {names[name]} | {each} | {each.median / bare:.2f} |" for name, each in started_cold.items()]
    check, floor = started_cold["check, YAML"].median, started_cold["grounding"].median
    lines += [
        "",
        f"Cold check: {told(check / bare, 2, 'x')}; {check / floor:.2f} times its floor, which is "
        f"{floor / bare:.2f} times bare.",
        "",
        "Where the imports go (`-X importtime`, own time of each top-level package, tracing included):",
        "",
        "| package | ms | share |",
        "|---|---|---|",
        *(f"| {name} | {ms:.1f} | {share:.0%} |" for name, ms, share in imports(["check", str(ELIGIBLE)])),
        "",
        "## Warm: one verdict with reasons",
        "",
        "Budget: 5 ms and 0.03 ms for each rule of the law.",
        "",
        "| | processor time | budget | grounding alone |",
        "|---|---|---|---|",
    ]
    budget = 5 + 0.03 * len(law)
    for path in (ELIGIBLE, NOT_ELIGIBLE):
        person = Applicant.read(path)
        case = Case(person.filled(), ON, ON)
        whole = timed(lambda person=person: kb.check(person, on=ON))
        grounding = timed(lambda case=case: kb.evaluate([case]))
        lines.append(f"| {path.stem} | {whole} | {told(whole.median, budget)} | {grounding} |")
    lines += [
        "",
        "## Many people in one grounding",
        "",
        "Budget: 1.5 ms each, and memory that does not grow with their number (chunks of 250).",
        "",
        "| people | asked for | ms each | budget | peak memory |",
        "|---|---|---|---|---|",
    ]
    for question in ("verdicts", "statuses"):
        for people in (500, 2000):
            found = [memory_and_time(people, question) for _ in range(3)]
            each = statistics.median(ms for _, ms in found)
            memory = max(mb for mb, _ in found)
            lines.append(f"| {people} | {question} | {each:.2f} | {told(each, 1.5)} | {memory:.0f} MB |")
    lines += [
        "",
        "## need: the smallest changes and the earliest day, proven, over 15 years",
        "",
        "Budget: 400 ms, aim 150.",
        "",
        "| example | processor time | answers |",
        "|---|---|---|",
    ]
    medians = []
    for path in sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".yaml", ".json")):
        person = Applicant.read(path)
        on = person.on or ON
        each = timed(lambda person=person, on=on: kb.need(person, on=on), times=5)
        medians.append(each.median)
        lines.append(f"| {path.stem} | {each} | {len(kb.need(person, on=on).answers)} |")
    missed = sum(each > 400 for each in medians)
    lines += [
        "",
        f"Median of the examples: {statistics.median(medians):.0f} ms, {told(statistics.median(medians), 400)}; "
        f"{missed} of {len(medians)} are over it, {sum(each <= 150 for each in medians)} reach the aim.",
        "",
        "## Check against the number of work periods",
        "",
        "| periods | processor time | ratio to one period | grounding alone |",
        "|---|---|---|---|",
    ]
    first = 0.0
    for count in PERIODS:
        person = with_periods(count)
        case = Case(person.filled(), ON, ON)
        whole = timed(lambda person=person: kb.check(person, on=ON), times=5)
        grounding = timed(lambda case=case: kb.evaluate([replace(case)]), times=5)
        first = first or whole.median
        lines.append(f"| {count} | {whole} | {whole.median / first:.1f} | {grounding} |")
    return "\n".join([*lines, "", *ask_report(), "", *prolog_report(), "", *audit_report()])


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.is_file():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    RESULTS.write_text(report() + "\n" + FULL_TESTS.read_text(encoding="utf-8"), encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))
