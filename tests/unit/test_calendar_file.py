"""The calendar entries of `plan` and `refused`, read back as a calendar program reads them."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from icalendar import Calendar
from procedure_cases import HOSTILE, ON, long_plan, refused_late, refused_unknown, unknown_plan
from syrupy.assertion import SnapshotAssertion

from bridge.procedure_answers import Step
from explanations.calendar_file import plan_calendar, refused_calendar
from explanations.words import LANGUAGES, Language, Words

MADE = datetime(2027, 4, 1, 8, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    language: Language = request.param
    return Words(language)


def read(content: bytes) -> Any:
    return Calendar.from_ical(content)


def events(content: bytes) -> list[Any]:
    found: list[Any] = read(content).events
    return found


def one(words: Words, start: date | None, end: date | None, text: str = "Do it.", made: datetime = MADE) -> list[Any]:
    step = Step(step="apply", from_=start, by=end, text=text, cites=("000.10", "law.3"))
    return events(plan_calendar(words, long_plan(words.language, steps=(step,)), made))


def test_the_file_is_as_the_standard_says(words: Words) -> None:
    for content in (
        plan_calendar(words, long_plan(words.language), MADE),
        refused_calendar(words, refused_late(words.language), MADE),
        plan_calendar(words, unknown_plan(words.language), MADE),
        refused_calendar(words, refused_unknown(), MADE),
    ):
        text = content.decode()
        assert text.startswith("BEGIN:VCALENDAR\r\n")
        assert text.endswith("END:VCALENDAR\r\n")
        assert text.count("\n") == text.count("\r\n")
        assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
        calendar = read(content)
        assert calendar["VERSION"] == "2.0"
        assert calendar["PRODID"] == f"-//ophold//ophold 1.0//{words.language.upper()}"
        assert "METHOD" not in calendar
        assert not calendar.errors
        found = calendar.events
        assert found
        assert len({event["UID"] for event in found}) == len(found)
        for event in found:
            assert not event.errors
            assert event["DTSTAMP"].dt == MADE
            assert (event.start, event.end) == (event["DTSTART"].dt, event["DTSTART"].dt + DAY)
            assert event["DTSTART"].params["VALUE"] == "DATE"
            assert event["SUMMARY"]
            assert words.words("calendar-made") in event["DESCRIPTION"]


def test_each_step_with_a_day_has_its_entries(words: Words) -> None:
    answer = long_plan(words.language)
    expected = []
    for step in answer.steps:
        first = step.from_ is not None and (step.from_ > ON or step.by is None)
        expected += sorted({day for day in (step.from_ if first else None, step.by) if day})
    assert [event.start for event in events(plan_calendar(words, answer, MADE))] == expected


def test_a_window_has_its_first_and_its_last_day() -> None:
    first, last = one(Words("en"), date(2027, 5, 31), date(2027, 8, 30))
    assert (first.start, first["SUMMARY"]) == (date(2027, 5, 31), "From today: Do it.")
    assert (last.start, last["SUMMARY"]) == (date(2027, 8, 30), "Last day: Do it.")
    assert last["DESCRIPTION"] == (
        "Do it.\nFrom 31 May 2027 to 30 August 2027, both days included.\nSources: 000.10, law.3\n"
        "Worked out by ophold from the facts in a file. Not legal advice: only the authority decides."
    )
    assert [event["SUMMARY"] for event in one(Words("da"), None, ON)] == ["Sidste dag: Do it."]
    assert [event["SUMMARY"] for event in one(Words("da"), ON, None)] == ["Fra i dag: Do it."]
    assert [event["SUMMARY"] for event in one(Words("da"), ON, ON)] == ["Do it."]


@pytest.mark.parametrize(("begins", "entries"), [(ON - DAY, 1), (ON, 1), (ON + DAY, 2)])
def test_a_window_that_is_open_already_has_its_last_day_alone(begins: date, entries: int) -> None:
    found = one(Words("en"), begins, ON + 30 * DAY)
    assert len(found) == entries
    assert found[-1].start == ON + 30 * DAY


def test_a_last_day_reminds_a_week_before_unless_it_has_passed() -> None:
    first, last = one(Words("en"), ON + 10 * DAY, ON + 40 * DAY)
    assert not first.alarms.times
    (alarm,) = last.walk("VALARM")
    assert (alarm["ACTION"], alarm["DESCRIPTION"]) == ("DISPLAY", "In a week: Last day: Do it.")
    # Nine in the morning, seven days before the entry begins at midnight.
    assert alarm["TRIGGER"].dt == timedelta(days=-7, hours=9)
    (reminder,) = last.alarms.times
    assert reminder.trigger == datetime(2027, 5, 4, 9)
    assert [len(event.walk("VALARM")) for event in one(Words("en"), None, MADE.date())] == [1]
    assert [len(event.walk("VALARM")) for event in one(Words("en"), None, MADE.date() - DAY)] == [0]


def test_text_comes_through_as_it_is(words: Words) -> None:
    text = "Søg, når året er omme; Ærø, \\ og Müller: \"æ\" 'ø' å.\nNæste linje. " + "æøå" * 60
    (event,) = one(words, None, ON, text)
    assert event["DESCRIPTION"].startswith(text)
    assert len(event["SUMMARY"]) <= 140
    assert str(event["SUMMARY"]).endswith(" …")


def test_an_entry_keeps_its_id_and_tells_nothing_of_the_person() -> None:
    answer = long_plan("en")
    ids = [event["UID"] for event in events(plan_calendar(Words("en"), answer, MADE))]
    later = long_plan("da", applicant=HOSTILE, on=ON + DAY, filed=ON + DAY)
    content = plan_calendar(Words("da"), later, MADE + DAY)
    assert [event["UID"] for event in events(content)] == ids
    assert b"script" not in content
    assert "Ørsted" in answer.applicant
    assert "Ørsted" not in plan_calendar(Words("en"), answer, MADE).decode().replace("\r\n ", "")
    other = events(plan_calendar(Words("en"), long_plan("en", regime="points"), MADE))
    assert not {event["UID"] for event in other} & set(ids)
    moved = one(Words("en"), None, ON)[0]["UID"], one(Words("en"), None, ON + DAY)[0]["UID"]
    assert moved[0] != moved[1]


def test_two_steps_that_share_name_and_day_are_two_entries() -> None:
    step = Step(step="pay", from_=None, by=ON, text="Pay.", cites=())
    answer = long_plan("en", steps=(step, step.model_copy(update={"text": "Pay the other one."})))
    found = events(plan_calendar(Words("en"), answer, MADE))
    assert len({event["UID"] for event in found}) == 2


def test_without_a_dated_step_one_entry_says_so() -> None:
    (event,) = events(refused_calendar(Words("en"), refused_unknown(), MADE))
    assert (event.start, event["SUMMARY"]) == (ON, "No dated step is known to ophold")


def test_the_moment_is_written_in_world_time_and_needs_a_zone() -> None:
    copenhagen = MADE.astimezone(timezone(timedelta(hours=2)))
    assert b"DTSTAMP:20270401T083000Z\r\n" in plan_calendar(Words("en"), long_plan("en"), copenhagen)
    with pytest.raises(ValueError, match="time zone"):
        plan_calendar(Words("en"), long_plan("en"), datetime(2027, 4, 1))


def test_the_entries_in_words(words: Words, snapshot: SnapshotAssertion) -> None:
    calendars = (
        plan_calendar(words, long_plan(words.language), MADE),
        refused_calendar(words, refused_late(words.language), MADE),
    )
    told = [
        f"{event.start} {event['SUMMARY']} ({len(event.walk('VALARM'))})\n{event['DESCRIPTION']}"
        for content in calendars
        for event in events(content)
    ]
    assert "\n\n".join(told) == snapshot
