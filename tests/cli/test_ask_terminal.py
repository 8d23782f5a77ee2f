"""The interview with a person: the real command in a real terminal, in both languages."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pexpect
import pytest

from bridge import Applicant, KnowledgeBase
from bridge.documents import value_at
from explanations.fact_text import fact_text
from explanations.words import LANGUAGES, Language, Words

ROOT = Path(__file__).parents[2]
ESCAPE = re.compile(r"\x1b(\[[0-9;?]*[a-zA-Z]|[=>])")
ENTER, DOWN, CTRL_C, CTRL_D = "\r", "\x1b[B", "\x03", "\x04"
ON = "2026-11-22"


def choice(place: int) -> str:
    """The keys that take a choice, counted from 0."""
    return DOWN * place + ENTER


def typed(text: str) -> str:
    return text + ENTER


YES, NO, ADD, NONE, ALL = choice(0), choice(1), choice(0), choice(1), choice(1)

ELIGIBLE = Applicant.model_validate(
    {
        "on": ON,
        "born": "1992-04-09",
        "lives_in_denmark": True,
        "permits": [
            {"ground": "spouse", "from": "2016-06-01", "to": "2023-08-31", "filed": "2016-03-01"},
            {"ground": "spouse", "from": "2023-09-01", "to": "2027-08-31"},
        ],
        "permit_conditions_met": True,
        "absences": [{"from": "2020-07-01", "to": "2020-07-14", "reason": "holiday"}],
        "work": [
            {
                "kind": "employee",
                "from": "2018-03-01",
                "hours_per_week": 37,
                "permanent": True,
                "terminated": False,
                "continues": True,
            }
        ],
        "studies": [],
        "exams": [{"exam": "danish_3", "passed": "2021-12-09"}, {"exam": "active_citizen", "passed": "2025-06-04"}],
        "active_citizenship": [],
        "income": {"2024": 319738.75, "2025": 325000},
        "convictions": [],
        "charges": [],
        "debts": [{"kind": "student_loan", "amount": 12500, "overdue": False}],
        "benefits": [],
        "declaration_signed": True,
        "identity_obstructed": [],
        "pension": {"kind": "none"},
        "cares_for_ill_child": False,
        "eu_citizen_or_family": False,
        "strong_ties": "none",
    }
)
"""Who meets the rules, and has told all that an interview may ask."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "born": (typed("9.4.1992"),),
    "lives_in_denmark": (YES,),
    "permits": (
        *(ADD, choice(0), typed("1-6-2016"), typed("2023-08-31"), typed("1.3.2016"), choice(0)),
        *(ADD, choice(0), typed("1.9.2023"), typed("31.8.2027"), ENTER, choice(0)),
        ALL,
    ),
    "permit_conditions_met": (YES,),
    "absences": (ADD, typed("1.7.2020"), typed("14.7.2020"), choice(0), ALL),
    "work": (ADD, choice(0), typed("1.3.2018"), ENTER, typed("37"), YES, NO, YES, ENTER, ALL),
    "studies": (NONE,),
    "exams": (ADD, choice(2), typed("9.12.2021"), ADD, choice(10), typed("4.6.2025"), ALL),
    "active_citizenship": (NONE,),
    "income.2024": (typed("319738.75"),),
    "income.2025": (typed("325000"),),
    "convictions": (NONE,),
    "charges": (NONE,),
    # Something is special about it: it is not overdue.
    "debts": (ADD, choice(6), typed("12500"), choice(1), choice(1), ENTER, ENTER, ALL),
    "benefits": (NONE,),
    "declaration_signed": (YES,),
    "identity_obstructed": (choice(0),),
    "pension": (choice(2),),
    "cares_for_ill_child": (NO,),
    "eu_citizen_or_family": (NO,),
    "strong_ties": (choice(4),),
}
"""The keys that answer each question as that person does."""


class Person:
    """Somebody at a terminal of 80 columns, who reads until the next prompt before each answer."""

    def __init__(self, folder: Path, *arguments: str, language: Language = "en") -> None:
        self.words = Words(language)
        self.told = ""
        self.over = False
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "cli.main", "ask", *arguments, "--on", ON, "--lang", language],
            cwd=str(folder),
            # The terminal here does not tell where its cursor is.
            env=kept | {"TERM": "xterm", "NO_COLOR": "1", "PYTHONPATH": str(ROOT), "PROMPT_TOOLKIT_NO_CPR": "1"},
            dimensions=(60, 80),
            encoding="utf-8",
            timeout=60,
        )

    def reads(self) -> str:
        """What is told until the next prompt, or until the end, on one line."""
        stop, tick = self.words.words("ask-sign-stop"), self.words.words("ask-how-to-tick")
        told = ""
        while not (told.endswith(stop) or tick in told or re.search(r"\n >( \S+)?$", told)):
            try:
                told = ESCAPE.sub("", told + self.child.read_nonblocking(4096, timeout=60)).replace("\r", "")
            except pexpect.EOF:
                self.child.close()
                self.over = True
                break
        self.told += told
        return " ".join(told.split())

    def types(self, *keys: str) -> str:
        """Answers one prompt after the other; what is told after the last."""
        told = ""
        for each in keys:
            assert not self.over, told
            self.child.send(each)
            told = self.reads()
        return told

    def asked(self, told: str) -> str:
        """The fact that is asked for."""
        return next(fact for fact in KEYS if fact_text(self.words, fact, {}) in told)

    def answers_until_the_end(self, told: str) -> str:
        while not self.over:
            told = self.types(*KEYS[self.asked(told)])
        return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_nothing_to_the_verdict(shipped: KnowledgeBase, tmp_path: Path, language: Language) -> None:
    person = Person(tmp_path, "amina.yaml", language=language)
    told = person.answers_until_the_end(person.reads())
    assert person.child.exitstatus == 0
    assert max(map(len, person.told.splitlines())) <= 80
    saved = Applicant.read(tmp_path / "amina.yaml")
    document, whole = saved.document(), ELIGIBLE.document()
    assert all(document[name] == whole[name] for name in document if name not in ("id", "income"))
    assert shipped.check(saved, on=ELIGIBLE.on).verdict == "eligible"
    for message in ("check-eligible", "check-next-eligible", "ask-unneeded"):
        assert person.words.words(message) in told
    assert person.words.words("ask-saved", file="amina.yaml") in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_it_asks(shipped: KnowledgeBase, tmp_path: Path, language: Language) -> None:
    person = Person(tmp_path, language=language)
    first = person.asked(person.reads())
    interview = shipped.interview(Applicant(), on=ELIGIBLE.on, language=language)
    question = interview.next().question
    assert question and question.facts == (first,)
    told = person.types(*(["?"] if "?  " in person.told else [typed("?")]))
    assert question.why in told
    assert all(cited in told for cited in question.cites)
    assert all(effect.text in told for effect in question.effects)
    assert max(map(len, person.told.splitlines())) <= 80
    # And then the answer, to the same question.
    person.types(*KEYS[first])
    assert person.words.words("ask-first") not in person.told


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_knowing_and_going_back(tmp_path: Path, language: Language) -> None:
    person = Person(tmp_path, "amina.yaml", language=language)
    file = tmp_path / "amina.yaml"
    first = person.asked(person.reads())
    told = person.types(*unknown(person))
    second = person.asked(told)
    assert second != first
    assert not file.exists()
    told = person.types(*KEYS[second])
    assert value_at(Applicant.read(file).document(), second) == value_at(ELIGIBLE.document(), second)
    # Back to the second, which is not known any more, and back to the first.
    assert person.asked(person.types(*back(person))) == second
    assert value_at(Applicant.read(file).document(), second) is None
    assert person.asked(person.types(*back(person))) == first
    assert person.words.words("ask-first") in person.types(*back(person))
    assert person.asked(person.types(*KEYS[first])) != first


def in_menu(person: Person) -> bool:
    return person.told.endswith(person.words.words("ask-sign-stop"))


def unknown(person: Person) -> tuple[str, ...]:
    return ("-" if in_menu(person) else typed("-"),)


def back(person: Person) -> tuple[str, ...]:
    return ("<" if in_menu(person) else typed("<"),)


@pytest.mark.parametrize("stop", ["sign", "menu", CTRL_C])
def test_stopping_and_going_on(tmp_path: Path, stop: str) -> None:
    person = Person(tmp_path, "amina.yaml", "--reading", "003")
    told = person.reads()
    given = []
    for _ in range(3):
        given.append(person.asked(told))
        told = person.types(*KEYS[given[-1]])
    left = person.asked(told)
    keys = {"sign": "." if in_menu(person) else typed("."), "menu": "\x1b[A" + ENTER, CTRL_C: CTRL_C}
    told = person.types(keys["sign"] if stop == "menu" and not in_menu(person) else keys[stop])
    assert (person.over, person.child.exitstatus) == (True, 0)
    command = f"ophold ask amina.yaml --on {ON} --reading 003 --lang en"
    assert told.endswith(f"Your answers are saved in amina.yaml. To go on: {command}")

    again = Person(tmp_path, *command.split()[2:3], "--reading", "003")
    told = again.reads()
    assert again.asked(told) == left
    assert again.told.lstrip().startswith("Question 1,")
    told = again.answers_until_the_end(told)
    assert not any(fact_text(again.words, fact, {}) in " ".join(again.told.split()) for fact in given)
    assert again.words.words("check-eligible") in told


def test_a_long_list_is_not_lost(tmp_path: Path) -> None:
    """Its entries are saved one by one, in a list that may hold more; one that was only begun is not."""
    file = tmp_path / "amina.yaml"
    person = Person(tmp_path, "amina.yaml")
    told = person.reads()
    while (fact := person.asked(told)) != "work":
        told = person.types(*KEYS[fact])
    # A job so new that others can still matter.
    person.types(*KEYS["work"][:2], typed("1.3.2025"), *KEYS["work"][3:9])
    (job,) = ELIGIBLE.document()["work"]
    job["from"] = "2025-03-01"
    assert Applicant.read(file).document()["work"] == {"complete": False, "known": [job]}
    person.types(ADD, choice(0), typed("1.2.2015"))
    told = person.types(CTRL_C)
    assert "saved in amina.yaml, without the entry that you had begun." in told
    assert Applicant.read(file).document()["work"] == {"complete": False, "known": [job]}

    again = Person(tmp_path, "amina.yaml")
    told = again.reads()
    while (fact := again.asked(told)) != "work":
        told = again.types(*KEYS[fact])
    assert "So far: the job from 1 March 2025" in told
    again.types(choice(1))
    assert Applicant.read(file).document()["work"] == [job]


def test_going_back_within_a_list(tmp_path: Path) -> None:
    file = tmp_path / "amina.yaml"
    person = Person(tmp_path, "amina.yaml")
    told = person.reads()
    while (fact := person.asked(told)) != "exams":
        told = person.types(*KEYS[fact])
    person.types(ADD, choice(0), typed("31.2.2021"))
    assert "This is not a day of the calendar." in person.told
    person.types(typed("1.2.2021"))
    # From the question for another exam to the day, to the exam, and forward again.
    assert "The day you passed it." in person.types("<")
    assert "Which exam was it?" in person.types(typed("<"))
    person.types(choice(2), typed("9.12.2021"), choice(1))
    assert Applicant.read(file).document()["exams"] == [{"exam": "danish_3", "passed": "2021-12-09"}]


def test_more_than_one_knows_of(tmp_path: Path) -> None:
    """A list that may hold more, and a field of an entry that is not known, are not asked for again."""
    file = tmp_path / "amina.yaml"
    person = Person(tmp_path, "amina.yaml")
    told = person.reads()
    while not person.over:
        fact = person.asked(told)
        keys = (ADD, choice(2), typed("-"), choice(2)) if fact == "exams" else KEYS[fact]
        told = person.types(*keys)
    assert Applicant.read(file).document()["exams"] == {"complete": False, "known": [{"exam": "danish_3"}]}
    assert " ".join(person.told.split()).count(fact_text(person.words, "exams", {})) == 1
    assert ": day the exam was passed?" not in person.told


def test_a_file_to_save_to_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "applicant.yaml").write_text("born: 1990-05-17\n")
    for name, keys in (("applicant-2.yaml", ENTER), ("mine.json", "\x15mine.json\r"), (None, "\x15-\r")):
        person = Person(tmp_path)
        told = person.types(*KEYS[person.asked(person.reads())])
        told = person.types(CTRL_C)
        assert person.words.words("ask-save-where") in told
        assert "applicant-2.yaml" in told or name != "applicant-2.yaml"
        told = person.types("\x15applicant.yaml\r")
        assert person.words.words("option-file-exists") in told
        told = person.types(keys)
        assert (person.over, person.child.exitstatus) == (True, 0)
        if name is None:
            assert told.endswith(person.words.words("ask-stopped-unsaved"))
        else:
            assert f"ophold ask {name}" in told
            assert len(Applicant.read(tmp_path / name).document()) == 2
    assert (tmp_path / "applicant.yaml").read_text() == "born: 1990-05-17\n"
    assert len(list(tmp_path.iterdir())) == 3


def test_nothing_answered_is_nothing_saved(tmp_path: Path) -> None:
    for arguments in ((), ("amina.yaml",)):
        person = Person(tmp_path, *arguments)
        person.reads()
        assert person.types(CTRL_C).endswith(person.words.words("ask-stopped-unsaved"))
    assert not list(tmp_path.iterdir())


def test_comments_of_a_file_stay(tmp_path: Path) -> None:
    file = tmp_path / "amina.yaml"
    begun = "# Amina\nborn: 1992-04-09  # as in the passport\ndeclaration_signed: true\n"
    file.write_text(begun)
    person = Person(tmp_path, "amina.yaml", "--out", "other.yaml")
    fact = person.asked(person.reads())
    person.types(*KEYS[fact], CTRL_C)
    assert file.read_text() == begun
    lines = (tmp_path / "other.yaml").read_text().splitlines()
    assert begun.splitlines()[:2] == lines[:2]
    assert Applicant.read(tmp_path / "other.yaml").document().keys() >= {"born", "declaration_signed"}


def test_a_file_that_cannot_be_written_loses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "away"
    folder.mkdir()
    person = Person(tmp_path, "away/amina.yaml")
    fact = person.asked(person.reads())
    folder.rmdir()
    person.types(*KEYS[fact])
    assert "away/amina.yaml could not be written" in person.told
    person.types(CTRL_C, ENTER)
    assert value_at(Applicant.read(tmp_path / "applicant.yaml").document(), fact) is not None


def test_what_need_asks(tmp_path: Path) -> None:
    person = Person(tmp_path, "amina.yaml", "--for", "need")
    told = person.answers_until_the_end(person.reads())
    assert person.words.words("check-next-eligible") in told


def test_a_part_of_what_the_file_says(tmp_path: Path) -> None:
    file = tmp_path / "rosa.yaml"
    file.write_text((ROOT / "examples" / "unknown_facts.yaml").read_text(encoding="utf-8"))
    person = Person(tmp_path, "rosa.yaml")
    told, hours = person.reads(), "About the job from 1 August 2018: the agreed hours a week?"
    while hours not in told:
        told = person.types(*KEYS[person.asked(told)])
    assert "This is not a number of hours." in person.types(typed("37,5"))
    assert "The number must lie between 0 and 168." in person.types(typed("375"))
    person.types(typed("37.5"))
    assert "Noted: 37.5" in person.told
    assert Applicant.read(file).document()["work"][0]["hours_per_week"] == 37.5
    assert file.read_text().startswith("# Rosa, 41, from the Philippines")


def test_ticking_what_fits_and_the_end_of_the_input(tmp_path: Path) -> None:
    person = Person(tmp_path, "amina.yaml")
    told = person.reads()
    while (fact := person.asked(told)) != "identity_obstructed":
        told = person.types(*KEYS[fact])
    person.child.send(choice(1))
    person.child.expect_exact("a false name")  # the choices are painted after the question
    told = person.types(" " + DOWN * 2 + " " + ENTER)
    document = Applicant.read(tmp_path / "amina.yaml").document()
    assert document["identity_obstructed"] == ["falsified_document", "false_name"]
    while not (person.over or person.told.endswith("\n >")):
        told = person.types(*KEYS[person.asked(told)][:1])
    if not person.over:
        person.types(CTRL_D)
    assert person.child.exitstatus == 0
