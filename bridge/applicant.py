"""The applicant: what a file says of one person, checked and bounded.

Every field is optional, and None means that the file does not say. What that amounts to is told by
the marks on a field: without a mark it is unknown; with `Settled` the absence says something of
its own; with `NotAsked` the field does not matter where a field beside it has a certain value.
A field left empty (null) is the same as an absent one.

Units: money is held in whole øre, hours in whole hundredths of an hour, days as `datetime.date`.
The bounds keep every sum that the rules take of them within 32 bits, where clingo's integers wrap.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    Literal,
    Self,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
_YEARS: Final = {"low": str(FIRST_YEAR), "high": str(LAST_YEAR)}
MOST_ENTRIES: Final = 500
MOST_CHARACTERS: Final = 200
MOST_MONEY: Final = 10_000_000
"""The largest single amount, in kroner."""
MOST_MONEY_TOGETHER: Final = 20_000_000
"""The largest sum of a list's amounts, and of the incomes, in kroner."""

Problem = Literal[
    "date_form",
    "date_exists",
    "date_range",
    "number_form",
    "number_range",
    "number_decimals",
    "number_whole",
    "text_characters",
    "text_length",
    "year",
    "list_form",
    "list_length",
    "sum",
    "to_before_from",
    "on_before_filed",
]
"""The problems that are found here; pydantic's own error types come beside them."""


def _problem(kind: Problem, **context: Any) -> PydanticCustomError:
    return PydanticCustomError(kind, kind, context)


# Values


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        day = value
    else:
        if not (isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)):
            raise _problem("date_form")
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise _problem("date_exists") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _problem("date_range", **_YEARS)
    return day


def _number(value: object, *, high: int, low: int = 0, parts: int = 1) -> int:
    """A number as a count of its smallest parts, refused rather than rounded."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | float):
        raise _problem("number_form")
    # The shortest text of a float is what its writer meant; files never make one.
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if number.is_nan() or not low <= number <= high:
        raise _problem("number_range", low=low, high=high)
    rounded = number.quantize(Decimal(1) / parts)
    # Comparing is exact; a product or a remainder would be rounded to the context's digits.
    if rounded != number:
        raise _problem("number_whole" if parts == 1 else "number_decimals")
    return int(rounded * parts)


def _year(value: object) -> int:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}", value):
        value = int(value)
    if type(value) is not int or not FIRST_YEAR <= value <= LAST_YEAR:
        raise _problem("year", **_YEARS)
    return value


# Control characters, line separators and halves of surrogate pairs would garble what is printed.
UNPRINTABLE: Final = r"[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]"


def _text(value: str) -> str:
    if re.search(UNPRINTABLE, value):
        raise _problem("text_characters")
    if len(value) > MOST_CHARACTERS:
        raise _problem("text_length", high=MOST_CHARACTERS)
    return value


_CENTURIES: Final = "(19|20|21)[0-9]{2}"
_hours = partial(_number, high=168, parts=100)
_money = partial(_number, high=MOST_MONEY, parts=100)
_length = partial(_number, high=36_500)
_ordinal = partial(_number, low=1, high=99)


def _as(kind: str, **bounds: Any) -> WithJsonSchema:
    return WithJsonSchema({"type": kind, **bounds})


# In the published schema the bounds of a line stand where a validator meets the cheap ones first.
Text = Annotated[
    str,
    AfterValidator(_text),
    _as("string", maxLength=MOST_CHARACTERS, **{"not": {"pattern": UNPRINTABLE}}),
]
Day = Annotated[
    date,
    PlainValidator(_day),
    _as(
        "string",
        maxLength=10,
        pattern=f"^{_CENTURIES}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        format="date",
    ),
]
Year = Annotated[int, PlainValidator(_year), _as("string", maxLength=4, pattern=f"^{_CENTURIES}$")]
Hours = Annotated[int, PlainValidator(_hours), _as("number", minimum=0, maximum=168, multipleOf=0.01)]
Money = Annotated[int, PlainValidator(_money), _as("number", minimum=0, maximum=MOST_MONEY, multipleOf=0.01)]
Length = Annotated[int, PlainValidator(_length), _as("integer", minimum=0, maximum=36_500)]
Ordinal = Annotated[int, PlainValidator(_ordinal), _as("integer", minimum=1, maximum=99)]

Ground = Literal[
    "spouse", "child", "other_family", "asylum", "religious_worker", "employee", "positive_list",
    "pay_limit", "corporate", "athlete", "trainee", "researcher", "self_employed", "greencard",
    "study", "accompanying_family", "au_pair", "strong_ties", "exceptional_reasons", "eu",
    "ukraine_special",
]  # fmt: skip
Ending = Literal["expiry", "revoked", "lapsed"]
AbsenceReason = Literal["holiday", "posted", "other"]
WorkKind = Literal[
    "employee", "self_employed", "spouse_business", "flexjob", "on_call", "wage_subsidy",
    "unpaid_trainee",
]  # fmt: skip
StudyKind = Literal["primary", "lower_secondary", "upper_secondary", "vocational", "higher"]
ExamName = Literal[
    "danish_1", "danish_2", "danish_3", "fvu_reading_1", "fvu_reading_2", "fvu_reading_3",
    "above_danish_3", "school_danish_9", "general_danish_g", "english_at_danish_2",
    "active_citizen",
]  # fmt: skip
MembershipKind = Literal["board", "organisation"]
Sentence = Literal["unconditional", "suspended", "suspended_with_community_service", "fine"]
Offence = Literal[
    "drugs", "trafficking", "murder", "assault", "rape", "state_security", "other"
]  # fmt: skip
PossibleSentence = Literal["fine", "suspended", "under_6_months", "6_months_or_more"]
DebtKind = Literal[
    "social_benefit", "child_support", "day_care", "housing_benefit", "housing_loan", "tax",
    "student_loan", "bank_loan",
]  # fmt: skip
Arrangement = Literal["none", "extension_of_payment", "repayment_plan"]
BenefitKind = Literal[
    "cash_benefit", "integration_benefit", "start_help", "rehabilitation", "resource_course",
    "educational_assistance", "transition_benefit", "student_grant", "unemployment_benefit",
    "sickness_benefit", "parental_benefit", "pension", "housing_support",
]  # fmt: skip
Obstruction = Literal[
    "falsified_document", "another_persons_document", "false_name", "false_birth_date",
    "false_birth_country", "false_citizenship",
]  # fmt: skip
PensionKind = Literal["none", "old_age", "early"]
Prevented = Literal[
    "danish", "danish_3", "work_history", "current_work", "long_work", "income",
    "active_citizenship", "integration_test",
]  # fmt: skip
CircumstanceKind = Literal[
    "authority_error", "wrong_guidance", "no_right_to_pension", "will_to_integrate", "other"
]  # fmt: skip
Requirement = Literal[
    "age", "residence_time", "permit_conditions", "lives_in_denmark", "crime", "charges",
    "public_debt", "public_benefits", "declaration", "identity", "danish", "work_history",
    "current_work", "supplementary", "active_citizenship", "long_work", "income", "danish_3",
    "points", "same_grounds", "introduction_programme", "activation_activities",
    "integration_test", "steady_work", "connection", "earlier_permit", "schooling", "eu_right",
    "ties", "danish_education", "in_time",
]  # fmt: skip
Ties = Literal[
    "danish_minority_south_schleswig", "danish_minority_argentina", "former_danish_citizen",
    "danish_parents", "none",
]  # fmt: skip
PassportKind = Literal["national", "aliens", "convention", "none"]
Refused = Literal["permanent", "extension"]


# Lists

T_co = TypeVar("T_co", covariant=True)


class ListOf(Generic[T_co]):
    """A list of the file, and whether it holds everything there is.

    A file writes a complete list plainly, and one that may hold more than is known as
    `{complete: false, known: [...]}`. (Not a dataclass: pydantic would take it over.)
    """

    __slots__ = ("complete", "known")

    def __init__(self, complete: bool, known: tuple[T_co, ...] = ()) -> None:
        """`known` is all there is where the list is complete, and else a part of it."""
        self.complete: Final = complete
        self.known: Final = known

    def __eq__(self, other: object) -> bool:
        """Equal lists hold equal entries and are equally complete."""
        if not isinstance(other, ListOf):
            return NotImplemented
        return (self.complete, self.known) == (other.complete, other.known)

    def __hash__(self) -> int:
        """In keeping with equality."""
        return hash((self.complete, self.known))

    def __repr__(self) -> str:
        """As Python writes it."""
        return f"ListOf({self.complete}, {self.known})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """How pydantic reads both forms."""
        entry = handler.generate_schema(get_args(source)[0])
        both = core_schema.typed_dict_schema(
            {
                "complete": core_schema.typed_dict_field(core_schema.bool_schema(strict=True)),
                "known": core_schema.typed_dict_field(core_schema.list_schema(entry)),
            },
            extra_behavior="forbid",
        )
        return core_schema.no_info_after_validator_function(
            cls._closed, core_schema.no_info_before_validator_function(cls._opened, both)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """How the published schema tells both forms."""
        both = handler(schema)
        plain = {**both["properties"]["known"], "maxItems": MOST_ENTRIES}
        both["properties"]["known"] = {"anyOf": [plain, {"type": "null"}]}
        both["required"] = ["complete"]
        return {"anyOf": [plain, both]}

    @classmethod
    def _opened(cls, value: object) -> object:
        """Brings both forms, and a list made in Python, to the long form."""
        if isinstance(value, ListOf):
            value = {"complete": value.complete, "known": value.known}
        elif isinstance(value, list | tuple):
            value = {"complete": True, "known": value}
        elif not isinstance(value, Mapping):
            raise _problem("list_form")
        known = value.get("known")
        known = [] if known is None else list(known) if isinstance(known, tuple) else known
        if isinstance(known, list) and len(known) > MOST_ENTRIES:
            raise _problem("list_length", high=MOST_ENTRIES)
        return {**value, "known": known}

    @classmethod
    def _closed(cls, value: dict[str, Any]) -> "ListOf[T_co]":
        _check_sum(getattr(entry, "amount", None) for entry in value["known"])
        return cls(value["complete"], tuple(value["known"]))


def _check_sum(amounts: Iterator[int | None]) -> None:
    if sum(amount or 0 for amount in amounts) > MOST_MONEY_TOGETHER * 100:
        raise _problem("sum", high=MOST_MONEY_TOGETHER)


# Marks


@dataclass(frozen=True, slots=True)
class Settled:
    """Marks a field whose absence has a meaning of its own, so that it is never unknown."""

    meaning: str


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Marks a field that is not asked for where the field beside it has this value."""

    beside: str
    value: object


_GOING_ON: Final = Settled("it still goes on")
_NONE: Final = Settled("there is none")
_LAW_DECIDES: Final = Settled("the rules say what that means")
_EMPLOYED: Final = NotAsked("kind", "self_employed")


# Fields


class Entry(BaseModel):
    """What all parts of the file share: nothing changes, nothing is guessed, nothing is extra."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        names = fields_of(cls)
        return {key: each for key, each in value.items() if each is not None or key not in names}

    @field_validator("to", check_fields=False)
    @classmethod
    def _to_is_not_before_from(cls, to: date | None, others: ValidationInfo) -> date | None:
        start = others.data.get("from_")
        if to is not None and start is not None and to < start:
            raise _problem("to_before_from", start=start, end=to)
        return to

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """How the published schema tells that any field may be left empty."""
        published = handler(schema)
        within = handler.resolve_ref_schema(published)
        for name, field in within["properties"].items():
            field.pop("default", None)
            forms = field.get("anyOf", [field])
            if {"type": "null"} not in forms:
                within["properties"][name] = {"anyOf": [*forms, {"type": "null"}]}
        return published


class Permit(Entry):
    """A Danish residence permit; `to` is its last day, None where it has none."""

    ground: Ground | None = None
    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None
    filed: Annotated[Day | None, _LAW_DECIDES] = None
    married: Annotated[Day | None, Settled("before the application")] = None
    marriage: Ordinal = 1
    ended_by: Ending = "expiry"


class Absence(Entry):
    """A stay abroad."""

    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None
    reason: AbsenceReason | None = None


class Job(Entry):
    """A job or a business; the hours in hundredths."""

    kind: WorkKind | None = None
    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None
    hours_per_week: Hours | None = None
    permanent: Annotated[bool | None, _EMPLOYED] = None
    terminated: Annotated[bool | None, _EMPLOYED] = None
    continues: Annotated[bool | None, _EMPLOYED] = None
    equated_with_full_time: bool = False


class Study(Entry):
    """A school or an education."""

    kind: StudyKind | None = None
    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None
    admitted: Annotated[Day | None, _NONE] = None
    completed: bool | None = None
    danish_programme: bool = True


class Exam(Entry):
    """An exam that was passed."""

    exam: ExamName | None = None
    passed: Day | None = None


class Membership(Entry):
    """A membership that shows active citizenship."""

    kind: MembershipKind | None = None
    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None


class Conviction(Entry):
    """A sentence; its length in days, 30 to the month."""

    sentence: Sentence | None = None
    days: Annotated[Length | None, NotAsked("sentence", "fine")] = None
    offence: Offence = "other"
    judgment: Day | None = None
    released: Annotated[Day | None, _NONE] = None
    probation_ends: Annotated[Day | None, _NONE] = None


class Charge(Entry):
    """A charge or an indictment."""

    since: Day | None = None
    may_bring: PossibleSentence | None = None
    ended: Annotated[Day | None, Settled("it is still pending")] = None


class Debt(Entry):
    """A debt; the amount in øre."""

    kind: DebtKind | None = None
    amount: Money | None = None
    overdue: bool = True
    arrangement: Arrangement = "none"
    beyond_control: bool = False


class Benefit(Entry):
    """A public benefit, in the months that it was for; the amount in øre, of all of it."""

    kind: BenefitKind | None = None
    from_: Day | None = Field(default=None, alias="from")
    to: Annotated[Day | None, _GOING_ON] = None
    amount: Annotated[Money | None, _LAW_DECIDES] = None
    equated_with_pension: bool = False


class Pension(Entry):
    """The pension that the person gets."""

    kind: PensionKind | None = None
    from_: Annotated[Day | None, NotAsked("kind", "none")] = Field(default=None, alias="from")


class Disability(Entry):
    """A documented disability, and the requirements that it keeps the person from meeting."""

    documented: bool = False
    prevents: Annotated[ListOf[Prevented] | None, NotAsked("documented", False)] = None


class Circumstance(Entry):
    """A special circumstance, and the requirement that it makes a matter of assessment."""

    kind: CircumstanceKind | None = None
    affects: Requirement | None = None


class Passport(Entry):
    """The person's passport."""

    kind: PassportKind | None = None
    expires: Annotated[Day | None, NotAsked("kind", "none")] = None


class Refusal(Entry):
    """The refusal that the person got."""

    of: Refused = "permanent"
    decided: Day | None = None
    received: Day | None = None
    information_existed: bool | None = None
    siri_extended: bool | None = None


class Applicant(Entry):
    """What is known of one person.

    `on` and `filed` are the decision day and the application day, where the file fixes them.
    `income` maps a year to the taxable income of that year, in øre: see `income_in`.
    """

    id: Text = "applicant"
    on: Annotated[Day | None, _LAW_DECIDES] = None
    filed: Annotated[Day | None, _LAW_DECIDES] = None
    nothing_else: bool = False
    born: Day | None = None
    lives_in_denmark: bool | None = None
    permits: ListOf[Permit] | None = None
    permit_conditions_met: bool | None = None
    absences: ListOf[Absence] | None = None
    work: ListOf[Job] | None = None
    studies: ListOf[Study] | None = None
    exams: ListOf[Exam] | None = None
    active_citizenship: ListOf[Membership] | None = None
    income: dict[Year, Money | None] | None = None
    convictions: ListOf[Conviction] | None = None
    charges: ListOf[Charge] | None = None
    debts: ListOf[Debt] | None = None
    benefits: ListOf[Benefit] | None = None
    declaration_signed: bool | None = None
    identity_obstructed: ListOf[Obstruction] | None = None
    pension: Pension | None = None
    disability: Disability = Field(default_factory=Disability)
    special_circumstances: ListOf[Circumstance] = ListOf(True)
    cares_for_ill_child: bool | None = None
    eu_citizen_or_family: bool | None = None
    strong_ties: Ties | None = None
    introduction_programme_completed: bool | None = None
    activation_completed: bool | None = None
    connection_documented: bool | None = None
    passport: Passport | None = None
    greater_copenhagen: bool | None = None
    fee_paid: bool | None = None
    refusal: Refusal | None = None

    @field_validator("filed")
    @classmethod
    def _on_is_not_before_filed(cls, filed: date | None, others: ValidationInfo) -> date | None:
        on = others.data.get("on")
        if filed is not None and on is not None and on < filed:
            raise _problem("on_before_filed", on=on, filed=filed)
        return filed

    @field_validator("income")
    @classmethod
    def _incomes_are_bounded(cls, income: dict[int, int | None] | None) -> dict[int, int] | None:
        if income is None:
            return None
        known = {year: amount for year, amount in income.items() if amount is not None}
        _check_sum(iter(known.values()))
        return known

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """The applicant of a YAML or JSON file.

        Raises `bridge.reading.InputErrors`, with all that is wrong, where the file cannot be used.
        """
        from bridge.reading import read_applicant

        return cls.model_validate(read_applicant(path))

    def filled(self) -> Self:
        """The applicant with what `nothing_else` says put in, where the file does not say."""
        if not self.nothing_else:
            return self
        nothing: dict[str, object] = {
            "income": {},
            "pension": Pension(kind="none"),
            "cares_for_ill_child": False,
            "eu_citizen_or_family": False,
            "strong_ties": "none",
        }
        for name, field in fields_of(type(self)).items():
            if field.listed:
                nothing[name] = ListOf[Any](True)
        put_in = {name: value for name, value in nothing.items() if getattr(self, name) is None}
        if self.disability.prevents is None:
            put_in["disability"] = self.disability.model_copy(update={"prevents": ListOf(True)})
        return self.model_copy(update=put_in)

    def income_in(self, year: int) -> int | None:
        """The taxable income of a year in øre, None where it is unknown.

        A year that is not given is unknown, or 0 where there is `nothing_else`.
        """
        return (self.income or {}).get(year, 0 if self.nothing_else else None)

    def document(self) -> dict[str, Any]:
        """The applicant as a file says it: dates as text, kroner, hours, no defaults."""
        return _document(self)


def unknown_fields(applicant: Applicant) -> list[str]:
    """The paths of all that the applicant leaves unknown, in the order of the schema.

    A list that is absent or may hold more is named itself, and unknown fields of its entries beside
    it (`work[0].hours_per_week`). What a default or `nothing_else` settles is not unknown. Years
    missing from `income` are left to who asks for a certain year: see `Applicant.income_in`.
    """
    return list(_unknown(applicant.filled(), ""))


def _unknown(entry: Entry, before: str) -> Iterator[str]:
    for field in fields_of(type(entry)).values():
        value = getattr(entry, field.attribute)
        path = before + field.name
        if value is None:
            if not _absence_is_known(entry, field):
                yield path
        elif isinstance(value, ListOf):
            if not value.complete:
                yield path
            for place, each in enumerate(value.known):
                if isinstance(each, Entry):
                    yield from _unknown(each, f"{path}[{place}].")
        elif isinstance(value, Entry):
            yield from _unknown(value, path + ".")


def _absence_is_known(entry: Entry, field: "Shape") -> bool:
    return any(
        isinstance(mark, Settled) or (isinstance(mark, NotAsked) and getattr(entry, mark.beside) == mark.value)
        for mark in field.marks
    )


def _document(entry: Entry) -> dict[str, Any]:
    return {
        field.name: _written(value, field.kind)
        for field in fields_of(type(entry)).values()
        if (value := getattr(entry, field.attribute)) is not None and value != field.default
    }


def _written(value: Any, kind: "Kind") -> Any:
    if isinstance(value, ListOf):
        known = [_written(each, kind) for each in value.known]
        return known if value.complete else {"complete": False, "known": known}
    if isinstance(value, Entry):
        return _document(value)
    if isinstance(value, Mapping):
        return {str(year): _written(amount, "money") for year, amount in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if kind in ("money", "hours"):
        return value // 100 if value % 100 == 0 else value / 100
    return value


# The schema, for those who ask for values, show them or explain them

Kind = Literal["text", "date", "money", "hours", "days", "ordinal", "yes_no", "choice", "entry", "income"]
_KINDS: Final[Mapping[Any, Kind]] = {
    date: "date",
    bool: "yes_no",
    str: "text",
    _hours: "hours",
    _money: "money",
    _length: "days",
    _ordinal: "ordinal",
}
"""The kind of a plain type, and of a number by the function that checks it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What one field of the file may hold.

    `name` is that of the file, `attribute` that of the model; `listed` fields hold a `ListOf`;
    `choices` are the allowed values of a `choice`, `model` is that of an `entry`.
    """

    name: str
    attribute: str
    kind: Kind
    listed: bool
    choices: tuple[str, ...]
    model: type[Entry] | None
    default: object
    marks: tuple[object, ...]


@cache
def fields_of(model: type[Entry]) -> Mapping[str, Shape]:
    """The fields of a model by their names in the file, in the order of the schema."""
    hints = get_type_hints(model, include_extras=True)
    shapes = (
        _shape(name, field.alias or name, hints[name], field.get_default(call_default_factory=True))
        for name, field in model.model_fields.items()
    )
    return {shape.name: shape for shape in shapes}


@cache
def word_lists() -> Mapping[str, tuple[str, ...]]:
    """The words that each input predicate may hold, by its name: `permits_ground`."""
    return dict(_word_lists(Applicant, ""))


def _word_lists(model: type[Entry], before: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for field in fields_of(model).values():
        if field.model is not None:
            yield from _word_lists(field.model, f"{before}{field.name}_")
        elif field.choices:
            yield before + field.name, field.choices


def shape_at(steps: Iterable[str | int]) -> Shape | None:
    """The field on a way such as `("work", 0, "from")`, None where the schema has none there."""
    shape: Shape | None = None
    model: type[Entry] | None = Applicant
    for name in (step for step in steps if isinstance(step, str) and step != "known"):
        shape = fields_of(model).get(name) if model else None
        model = shape.model if shape else None
    return shape


def _shape(attribute: str, name: str, hint: Any, default: object) -> Shape:
    marks: list[object] = []
    listed = False
    while get_origin(hint) in (Annotated, Union, UnionType, ListOf):
        first, *others = get_args(hint)
        if get_origin(hint) is Annotated:
            marks += others
        listed = listed or get_origin(hint) is ListOf
        hint = others[0] if first is NoneType else first
    choices = get_args(hint) if get_origin(hint) is Literal else ()
    model = hint if isinstance(hint, type) and issubclass(hint, Entry) else None
    checks = [mark.func for mark in marks if isinstance(mark, PlainValidator)]
    kind: Kind = "choice" if choices else "entry" if model else "income"
    for known in (hint, *checks):
        kind = _KINDS.get(known, kind)
    return Shape(name, attribute, kind, listed, choices, model, default, tuple(marks))


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an applicant file, with descriptions in English.

    What it cannot say, and a file must keep too: a `to` is not before its `from`, `on` is not
    before `filed`, and amounts stay together within `MOST_MONEY_TOGETHER`.
    """
    from pydantic.json_schema import GenerateJsonSchema

    class Published(GenerateJsonSchema):
        def emit_warning(self, kind: Any, detail: str) -> None:
            """Says nothing: a default that JSON cannot write is not published."""

        def field_title_should_be_set(self, schema: Any) -> bool:
            return False

        def dict_schema(self, schema: Any) -> dict[str, Any]:
            return {
                "type": "object",
                "propertyNames": self.generate_inner(schema["keys_schema"]),
                "additionalProperties": self.generate_inner(schema["values_schema"]),
            }

    schema = Applicant.model_json_schema(schema_generator=Published)
    definitions = schema["$defs"]
    _describe(schema["properties"], Applicant, definitions, "")
    for definition in (schema, *definitions.values()):
        definition.pop("title", None)
        definition.pop("description", None)
    return {"$schema": Published.schema_dialect, "title": "Applicant", **schema}


def _describe(properties: dict[str, Any], model: type[Entry], definitions: dict[str, Any], before: str) -> None:
    from explanations.words import Words, id_of_field

    for field in fields_of(model).values():
        path = before + field.name
        help_text = Words("en").words("input-" + id_of_field(path))
        properties[field.name]["description"] = " ".join(help_text.split())
        if field.model:
            within = definitions[field.model.__name__]["properties"]
            _describe(within, field.model, definitions, path + ".")
