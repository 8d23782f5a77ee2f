"""The catalogue of the rules, for who studies them: regimes, routes, requirements with thresholds, exemptions, figures.

Everything is read off the rules: what they derive without an applicant, each row with the file and line of the rule or
fact that it comes from, and with its sources.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, get_args

from pydantic import Field

from bridge.answers import Answer, KnowledgeBaseVersion
from bridge.applicant import Applicant, Requirement
from bridge.engine import Case, control, evaluate, value
from bridge.input_errors import InputError, InputErrors, close, shown
from bridge.thresholds import DAY, OF_ALL, OF_REGIMES, PLACES, TOLD_ELSEWHERE, Meaning
from explanations import rules_text as texts

if TYPE_CHECKING:
    from bridge.register import Register
    from bridge.rules import RuleBase
    from bridge.syntax import Rule
    from explanations.words import Words

Value = str | int | float | date


# Answers --------------------------------------------------------------------------------------------------


class Sourced(Answer):
    """What stands in the rules: the file and line within the rule base, and the sources with their ranks."""

    file: str
    line: int
    sources: dict[str, str] = Field(description="The rank of each source, by its id.")


class ThresholdEntry(Sourced):
    """A row of the tables of the law, or several that differ in their routes or in one listed value alone.

    `routes` are those that it holds for; empty where it holds for all. `values` are named after what they are, with
    the unit last; amounts are in kroner.
    """

    predicate: str
    routes: tuple[str, ...] = ()
    values: dict[str, Value | tuple[Value, ...]]
    text: str


class RequirementEntry(Sourced):
    """A requirement with its thresholds: the routes that ask it, and the groups in which it is counted, by route."""

    requirement: str
    label: str
    routes: tuple[str, ...]
    counted: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    thresholds: tuple[ThresholdEntry, ...]


class RouteEntry(Sourced):
    """A route, as the rest of a sentence, with what it asks; `gates` close it to who does not meet them."""

    route: str
    text: str
    requirements: tuple[str, ...]
    gates: tuple[str, ...] = ()


class ExemptionEntry(Sourced):
    """A ground that lets off from requirements, or with which a single one is enough for a group.

    Where it is `judged`, the authority decides whether it lets off, and `lifts` are the requirements that it can be
    about: any, where none is named.
    """

    ground: str
    label: str
    lifts: tuple[str, ...] = ()
    enough: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    judged: bool = False
    text: str


class RegimeEntry(Sourced):
    """A regime: applications filed from `first_day` to `last_day` (null where it is in force), both inclusive."""

    regime: str
    label: str
    first_day: date = Field(serialization_alias="from")
    last_day: date | None = Field(serialization_alias="to")
    text: str
    thresholds: tuple[ThresholdEntry, ...] = ()
    routes: tuple[RouteEntry, ...] = ()
    requirements: tuple[RequirementEntry, ...] = ()
    exemptions: tuple[ExemptionEntry, ...] = ()


class SharedEntry(Answer):
    """What holds for requirements in every regime that asks them."""

    requirements: tuple[str, ...]
    label: str
    thresholds: tuple[ThresholdEntry, ...]


class FigureEntry(Sourced):
    """A figure of a year, in kroner."""

    figure: str
    year: int
    amount: float
    text: str


class ReadingEntry(Answer):
    """A reading that can be asked about: statements of a document that are read by themselves, or one statement.

    `silence` is true where what the document leaves out is read too.
    """

    reading: str
    silence: bool = False
    statements: dict[str, str] = Field(description="What each statement says, by its id.")
    file: str
    line: int


class CatalogueAnswer(Answer):
    """The answer of `rules`. `on` and `filed` are the days that it was narrowed to, where it was.

    `covered` is false where no regime covers the application day.
    """

    what: str | None = None
    on: date | None = None
    filed: date | None = None
    covered: bool = True
    regimes: tuple[RegimeEntry, ...] = ()
    shared: tuple[SharedEntry, ...] = ()
    figures: tuple[FigureEntry, ...] = ()
    readings: tuple[ReadingEntry, ...] = ()
    knowledge_base: KnowledgeBaseVersion


#: What is read of the law wherever it stands, besides the facts of regimes/ and parameters/.
_TABLES: Final = frozenset(
    {
        "regime_begins",
        "in_force_from",
        "route",
        "requires",
        "cites",
        "figure_cites",
        "exempts",
        "counts_for_exempt",
        "reading_of",
        "reading_about",
        *OF_REGIMES,
        *OF_ALL,
    }
)


# Rows and where they come from ----------------------------------------------------------------------------


class Row(NamedTuple):
    """What a rule or fact derives without an applicant."""

    predicate: str
    arguments: tuple[str | int, ...]
    rule: "Rule"


def rows(base: "RuleBase", wanted: Sequence["Rule"]) -> list[Row]:
    """All that the wanted rules derive without an applicant, in their order, each row with the rule that derives it."""
    # Each rule stands once more under a name of its own: so its rows are known from those of the others.
    again = [_renamed(rule, f"row_{number}") for number, rule in enumerate(wanted)]
    defined = [f"#defined {name}." for name in sorted(base.inputs)]
    reached = [rule.text for rule in base.slice({rule.head for rule in wanted})]
    made = control("\n".join([*defined, *reached, *again]))
    return [
        Row(rule.name, tuple(value(argument) for argument in atom.symbol.arguments), rule)
        for number, rule in enumerate(wanted)
        for atom in made.symbolic_atoms.by_signature(f"row_{number}", rule.arity)
    ]


def unknown_requirements(base: "RuleBase") -> "dict[str, Rule]":
    """What is asked and is no requirement of the schema, so that no file and no answer could name it, with its rule."""
    found: dict[str, Rule] = {}
    for row in rows(base, [rule for rule in base.rules if rule.name in ("requires", "part")]):
        if row.arguments[-1] not in get_args(Requirement):
            found.setdefault(str(row.arguments[-1]), row.rule)
    return found


def _renamed(rule: "Rule", name: str) -> str:
    arguments = ", ".join(map(str, rule.node.head.atom.symbol.arguments))
    body = "; ".join(map(str, rule.node.body))
    return f"{name}({arguments}) :- {body}." if body else f"{name}({arguments})."


# The catalogue --------------------------------------------------------------------------------------------


class Catalogue:
    """What one rule base holds, in the words of one language."""

    def __init__(self, base: "RuleBase", register: "Register", words: "Words") -> None:
        self.base = base
        self.register = register
        self.words = words

    @cached_property
    def _rows(self) -> Mapping[str, Sequence[Row]]:
        wanted = [rule for rule in self.base.rules if rule.name in _TABLES or (_is_table(rule) and not rule.body)]
        found: defaultdict[str, list[Row]] = defaultdict(list)
        for row in rows(self.base, wanted):
            found[row.predicate].append(row)
        return found

    def _of(self, predicate: str, *first: str | int) -> list[Row]:
        """The rows of a predicate that begin with these arguments."""
        return [row for row in self._rows.get(predicate, ()) if row.arguments[: len(first)] == first]

    @cached_property
    def regimes(self) -> Sequence[str]:
        """The regimes, in the order in which they began."""
        begun = sorted((int(day), str(regime)) for regime, day in (row.arguments for row in self._of("regime_begins")))
        return [regime for _, regime in begun]

    @cached_property
    def figures(self) -> Sequence[str]:
        """The kinds of figures that the rules know by year."""
        return list(dict.fromkeys(str(row.arguments[0]) for row in self._of("figure_cites")))

    def requirements(self, regime: str) -> Sequence[str]:
        """What a regime asks, on any route or in any group, in the order of the rules."""
        asked = [str(row.arguments[2]) for row in self._of("requires", regime)]
        return list(dict.fromkeys([*asked, *(str(row.arguments[3]) for row in self._of("part", regime))]))

    def routes(self, regime: str) -> Sequence[str]:
        """The routes of a regime."""
        return [str(row.arguments[1]) for row in self._of("route", regime)]

    @cached_property
    def names(self) -> Sequence[str]:
        """All that the catalogue can be narrowed to."""
        of_regimes = ((*self.routes(regime), *self.requirements(regime)) for regime in self.regimes)
        found = [*self.regimes, *(name for names in of_regimes for name in names), *self._grounds, *self.figures]
        return list(dict.fromkeys(found))

    @cached_property
    def _grounds(self) -> Mapping[str, "Rule | None"]:
        """What lets off: the grounds of the tables, and those left to the authority with the rule that leaves them."""
        found: dict[str, Rule | None] = {
            str(row.arguments[1]): None for name in ("exempts", "counts_for_exempt") for row in self._of(name)
        }
        for rule in self.base.rules:
            if rule.head == "assessable/5" and isinstance(ground := rule.constants[-1], str):
                found.setdefault(ground, rule)
        return found

    def answer(
        self,
        version: KnowledgeBaseVersion,
        what: str | None,
        regime: str | None,
        days: tuple[date, date] | None,
    ) -> CatalogueAnswer:
        """The catalogue, narrowed to a name, a regime, or the regime of a decision day and an application day.

        Raises InputErrors for a name that the rules do not know.
        """
        if what is not None and what not in self.names:
            raise self._unknown(what)
        on, filed = days or (None, None)
        if what in self.regimes:
            what, regime = None, what
        chosen = [regime] if regime else self._examined(on, filed) if on and filed else self.regimes
        entries = [self._narrowed(self._regime(each), what) for each in chosen]
        asked = {each.requirement for entry in entries if entry for each in entry.requirements}
        return CatalogueAnswer(
            what=what,
            on=on,
            filed=filed,
            covered=bool(chosen),
            regimes=tuple(entry for entry in entries if entry is not None),
            shared=tuple(
                each
                for each in self._shared()
                if asked.intersection(each.requirements) and what in (None, *each.requirements)
            ),
            figures=tuple(
                each
                for each in self._figures()
                if (each.figure in asked if what is None else each.figure == what)
                and (on is None or each.year == on.year)
            ),
            knowledge_base=version,
        )

    def _narrowed(self, entry: RegimeEntry, what: str | None) -> RegimeEntry | None:
        """What of a regime is about the name; None where nothing is."""
        if what is None:
            return entry
        requirements = tuple(
            _on_route(each, what)
            for each in entry.requirements
            if what in (each.requirement, *each.routes, *each.counted)
        )
        routes = tuple(each for each in entry.routes if each.route == what)
        exemptions = tuple(
            each
            for each in entry.exemptions
            if what in (each.ground, *each.lifts, *each.enough) or any(what in parts for parts in each.enough.values())
        )
        if not (requirements or routes or exemptions):
            return None
        narrowed = {"requirements": requirements, "routes": routes, "exemptions": exemptions, "thresholds": ()}
        return entry.model_copy(update=narrowed)

    def readings(self, version: KnowledgeBaseVersion) -> CatalogueAnswer:
        """The readings that can be asked about; none where the rules know none."""
        found: dict[str, list[tuple[str, Row]]] = {}
        documents = {str(row.arguments[1]): str(row.arguments[0]) for row in self._of("reading_of")}
        for row in self._of("reading_about"):
            statement = str(row.arguments[0])
            found.setdefault(documents.get(statement, statement), []).append((statement, row))
        entries = [
            ReadingEntry(
                reading=reading,
                silence=any(statement == reading and reading not in self.register.titles for statement, _ in of),
                statements={s: text for s, text in self.register.titles.items() if s in {each for each, _ in of}},
                file=of[0][1].rule.file,
                line=of[0][1].rule.line,
            )
            for reading, of in sorted(found.items())
        ]
        return CatalogueAnswer(readings=tuple(entries), knowledge_base=version)

    def _unknown(self, what: str) -> InputErrors:
        near = close(what, self.names)
        arguments = {"what": shown(what), "near": ", ".join(near), "names": ", ".join(self.names)}
        return InputErrors([InputError("WHAT", None, None, "rules-no-such" + ("-near" if near else ""), arguments)])

    def _examined(self, on: date, filed: date) -> Sequence[str]:
        """The regimes under which an application of that day is examined."""
        defined = "".join(f"#defined {name}.\n" for name in sorted(self.base.inputs))
        program = defined + "\n".join(rule.text for rule in self.base.slice(("examined/2",)))
        (outcome,), _ = evaluate(program, [Case(Applicant(), on, filed)], {"examined": 2})
        return [str(row[0]) for row in outcome.rows("examined")]

    def _sources(self, cited: Iterable[Row]) -> dict[str, str]:
        found = (str(row.arguments[-1]) for row in cited)
        return {source: self.register.ranks.get(source, "") for source in found}

    def _cited(self, regime: str, *things: str | None) -> dict[str, str]:
        return self._sources(row for thing in things if thing for row in self._of("cites", regime, thing))

    # A regime

    def _regime(self, regime: str) -> RegimeEntry:
        begins = self._of("regime_begins", regime)[0]
        first = date.fromordinal(int(begins.arguments[1]))
        stated = next(iter(self._of("in_force_from", regime)), begins).rule
        later = [date.fromordinal(int(row.arguments[1])) for row in self._of("regime_begins")]
        after = min((day for day in later if day > first), default=None)
        last = after - timedelta(days=1) if after else None
        return RegimeEntry(
            regime=regime,
            label=texts.regime_label(self.words, regime),
            first_day=first,
            last_day=last,
            text=texts.days_text(self.words, first, last),
            thresholds=tuple(self._thresholds(regime, None)),
            routes=tuple(self._route(regime, row) for row in self._of("route", regime)),
            requirements=tuple(self._requirement(regime, each) for each in self.requirements(regime)),
            exemptions=tuple(self._exemptions(regime)),
            file=stated.file,
            line=stated.line,
            sources=self._cited(regime, "in_force"),
        )

    def _route(self, regime: str, row: Row) -> RouteEntry:
        route = str(row.arguments[1])
        return RouteEntry(
            route=route,
            text=texts.route_text(self.words, regime, route),
            requirements=tuple(dict.fromkeys(str(each.arguments[2]) for each in self._of("requires", regime, route))),
            gates=tuple(str(each.arguments[2]) for each in self._of("gate", regime, route)),
            file=row.rule.file,
            line=row.rule.line,
            sources=self._cited(regime, route),
        )

    def _requirement(self, regime: str, requirement: str) -> RequirementEntry:
        asked = [row for row in self._of("requires", regime) if row.arguments[2] == requirement]
        counted: dict[str, tuple[str, ...]] = {}
        parts = [row for row in self._of("part", regime) if row.arguments[3] == requirement]
        for row in parts:
            route, group = map(str, row.arguments[1:3])
            counted[route] = (*counted.get(route, ()), group)
        stated = self._stated((asked or parts)[0])
        return RequirementEntry(
            requirement=requirement,
            label=texts.requirement_label(self.words, requirement),
            routes=tuple(dict.fromkeys(str(row.arguments[1]) for row in asked)),
            counted=counted,
            thresholds=tuple(self._thresholds(regime, requirement)),
            file=stated.file,
            line=stated.line,
            sources=self._cited(regime, requirement),
        )

    def _stated(self, row: Row) -> "Rule":
        """The fact of the table that a row rests on, where a rule derives it; else what states it itself."""
        read = {name.partition("/")[0] for name in row.rule.positive}
        facts = (
            fact
            for name in sorted(read)
            for fact in self._of(name)
            if set(fact.arguments) <= set(row.arguments) and fact.arguments[-1] == row.arguments[-1]
        )
        return next((fact.rule for fact in facts), row.rule)

    # Thresholds

    def _thresholds(self, regime: str, requirement: str | None) -> Iterator[ThresholdEntry]:
        """The rows of a regime's tables that belong to a requirement, or to the regime itself."""
        asked = [row.arguments[1] for row in self._of("requires", regime) if row.arguments[2] == requirement]
        counted = [row.arguments[1] for row in self._of("part", regime) if row.arguments[3] == requirement]
        routes = {*asked, *counted}
        for name in dict.fromkeys([*OF_REGIMES, *self._rows]):
            of = self._of(name, regime)
            if name in OF_REGIMES:
                told = [
                    each
                    for each in _told(OF_REGIMES[name], of)
                    if each.belongs_to(requirement) and (requirement is None or each.route in (None, *routes))
                ]
                for entry in self._merged(name, OF_REGIMES[name], told, routes):
                    things = OF_REGIMES[name].cites, None if OF_REGIMES[name].cites else requirement or "in_force"
                    yield entry.model_copy(update={"sources": self._cited(regime, *things)})
            yield from self._as_written(regime, requirement, of)

    def _as_written(self, regime: str, requirement: str | None, of: Sequence[Row]) -> Iterator[ThresholdEntry]:
        """The rows with a number whose meaning is not known here, as the rules have them."""
        for row in of:
            numbers = any(isinstance(each, int) for each in row.arguments)
            if not _is_regime(row.rule) or not numbers or row.predicate in TOLD_ELSEWHERE or _meaning(row):
                continue
            named = [each for each in row.arguments if each in self.requirements(regime)]
            if requirement in named or (requirement is None and not named):
                yield ThresholdEntry(
                    predicate=row.predicate,
                    values={},
                    text=texts.as_written(self.words, row.rule.text),
                    file=row.rule.file,
                    line=row.rule.line,
                    sources={},
                )

    def _merged(
        self, name: str, meaning: Meaning, of: Sequence["Told"], routes: Set[str | int]
    ) -> Iterator[ThresholdEntry]:
        """The rows as entries: one for those that differ in their route or in the listed column alone."""
        same: dict[tuple[object, ...], list[Told]] = {}
        for each in of:
            key = tuple(item for item in each.columns.items() if item[0] not in ("route", meaning.listed))
            same.setdefault(key, []).append(each)
        for alike in same.values():
            first = alike[0]
            values: dict[str, Value | tuple[Value, ...]] = dict(first.values)
            if meaning.listed:
                values[meaning.listed] = tuple(dict.fromkeys(each.columns[meaning.listed] for each in alike))
            of_routes = tuple(dict.fromkeys(str(each.route) for each in alike if each.route is not None))
            yield ThresholdEntry(
                predicate=name,
                routes=() if set(of_routes) == routes else of_routes,
                values=values,
                text=texts.threshold_text(self.words, name, values),
                file=first.row.rule.file,
                line=first.row.rule.line,
                sources={},
            )

    def _shared(self) -> Iterator[SharedEntry]:
        """What holds in every regime, by the requirements that it is about."""
        found: dict[tuple[str, ...], list[ThresholdEntry]] = {}
        for name, meaning in OF_ALL.items():
            by_requirements: dict[tuple[str, ...], list[Told]] = {}
            for each in _told(meaning, self._of(name)):
                by_requirements.setdefault(each.requirements, []).append(each)
            for requirements, of in by_requirements.items():
                found.setdefault(requirements, []).extend(self._merged(name, meaning, of, set()))
        for requirements, thresholds in found.items():
            label = ", ".join(texts.requirement_label(self.words, each) for each in requirements)
            yield SharedEntry(requirements=requirements, label=label, thresholds=tuple(thresholds))

    # Exemptions, figures

    def _exemptions(self, regime: str) -> Iterator[ExemptionEntry]:
        for ground, judging in self._grounds.items():
            lifted = self._of("exempts", regime, ground)
            counted = self._of("counts_for_exempt", regime, ground)
            cited = self._cited(regime, ground)
            stated = judging or next((row.rule for row in (*lifted, *counted)), None)
            if stated is None or (judging and not cited):
                continue
            lifts = [str(row.arguments[2]) for row in lifted]
            if judging and isinstance(requirement := judging.constants[3], str):
                lifts.append(requirement)
            enough: dict[str, tuple[str, ...]] = {}
            for row in counted:
                group, part = map(str, row.arguments[2:])
                enough[group] = (*enough.get(group, ()), part)
            yield ExemptionEntry(
                ground=ground,
                label=texts.ground_label(self.words, ground),
                lifts=tuple(lifts),
                enough=enough,
                judged=judging is not None,
                text=texts.exemption_text(self.words, lifts, enough, judged=judging is not None),
                file=stated.file,
                line=stated.line,
                sources=cited,
            )

    def _figures(self) -> Iterator[FigureEntry]:
        for figure in self.figures:
            for row in (each for each in self._of(f"{figure}_amount") if len(each.arguments) == 2):
                year, oere = (int(each) for each in row.arguments)
                yield FigureEntry(
                    figure=figure,
                    year=year,
                    amount=oere / 100,
                    text=texts.figure_text(self.words, figure, year, oere),
                    file=row.rule.file,
                    line=row.rule.line,
                    sources=self._sources(self._of("figure_cites", figure, year)),
                )


def _on_route(requirement: RequirementEntry, what: str) -> RequirementEntry:
    """The requirement with what holds on a route, where it is a route that is asked about."""
    if what not in (*requirement.routes, *requirement.counted):
        return requirement
    thresholds = tuple(each for each in requirement.thresholds if not each.routes or what in each.routes)
    return requirement.model_copy(update={"thresholds": thresholds})


def _is_table(rule: "Rule") -> bool:
    return rule.file.startswith("parameters/") or _is_regime(rule)


def _is_regime(rule: "Rule") -> bool:
    return rule.file.startswith("regimes/")


class Told(NamedTuple):
    """A row whose meaning is known, with its arguments by what they are."""

    row: Row
    meaning: Meaning
    columns: dict[str, Value]

    @property
    def route(self) -> Value | None:
        """The route that the row is about, if any."""
        return self.columns.get("route")

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements that the row is about; none where it is about the regime."""
        return (str(self.columns["requirement"]),) if "requirement" in self.columns else self.meaning.requirements

    @property
    def values(self) -> dict[str, Value]:
        """What the row says, without where it belongs."""
        return {column: each for column, each in self.columns.items() if column not in PLACES}

    def belongs_to(self, requirement: str | None) -> bool:
        """Whether the row is about the requirement; None: about the regime."""
        return requirement in (self.requirements or (None,))


def _told(meaning: Meaning, of: Iterable[Row]) -> list[Told]:
    """The rows by what their arguments are, without those that do not fit."""
    read = ((row, columns_of(meaning, row.arguments)) for row in of)
    return [Told(row, meaning, columns) for row, columns in read if columns is not None]


def _meaning(row: Row) -> Meaning | None:
    """What the arguments of a row of a regime's tables are, where it is known and they fit."""
    meaning = OF_REGIMES.get(row.predicate)
    return meaning if meaning and columns_of(meaning, row.arguments) is not None else None


def columns_of(meaning: Meaning, arguments: Sequence[str | int]) -> dict[str, Value] | None:
    """The arguments by what they are; None where they are not what the meaning says."""
    if len(arguments) != meaning.arity:
        return None
    left = list(arguments)
    found: dict[str, Value] = {}
    for column in meaning.columns:
        if column == DAY:
            try:
                found[column] = date(*(int(left.pop(0)) for _ in range(3)))
            except ValueError:  # a rule base under change may name a day that does not exist
                return None
            continue
        each = left.pop(0)
        found[column] = each / 100 if column in ("hours", "amount") and isinstance(each, int) else each
    return found
