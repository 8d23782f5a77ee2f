"""Answers of `plan` and `refused` made by hand, long, passed, not known, empty and hostile ones."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bridge.answers import KnowledgeBaseVersion
from bridge.procedure_answers import (
    Appeal,
    DocumentToEnclose,
    ExtensionAfterRefusal,
    ExtensionPlan,
    Fee,
    PermanentPlan,
    PlanAnswer,
    RefusedAnswer,
    Reopening,
    Step,
)
from explanations.words import Language

ON = date(2027, 4, 1)
BASE = KnowledgeBaseVersion(version="1.0", digest="0123456789abcdef")
HOSTILE = '<script>alert("1")</script>\'"><img src=x onerror=y>&amp; Æske\x00\u202e {{ 7 * 7 }}'
SOURCES: Mapping[str, str] = {
    "000.10": "An extension can be asked for from three months before the permit expires until the day before.",
    "002.30": "An extension is given at most until three months before the passport expires.",
    "003.30": "The receipt of the fee is enclosed.",
    "law.180": "Applying costs 7,475 kr.; the year is not printed on the page.",
    "choice.9": "An application is in time if it is received no later than the day before the permit's last day.",
    "law.200": 'A statement with "quotes" & <signs>.',
}
_TEXTS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "renew": "Renew your passport, so that the extension is not cut short.",
        "extension": "Ask for an extension of your residence permit, on form AR3.",
        "permanent": "Apply for permanent residence with form TU1, and enclose the form for the extension: both of "
        "them together, since an application without it is not processed.",
        "fingerprints": "Have your fingerprints and your photo taken at Citizen Service; book an appointment first.",
        "keep": "Keep your job and your permit, and take no cash benefit, until the case is decided.",
        "wait": "Expect the decision about ten months after applying.",
        "ask": "Ask the authority what the letter means; it names no day.",
        "appeal": "Appeal to the Immigration Appeals Board: the letter tells how, and what it costs.",
        "stay": "Appeal within seven days, if you want to stay in Denmark while the appeal is pending.",
        "extend": "Apply to SIRI for an extension of your permit, and pay the fee.",
        "reopen": "Ask for the case to be reopened, if there was information then that would have changed it.",
        "late": "An application that comes late is rejected; you may have to leave Denmark.",
        "note": "The sources leave open how exactly three months are counted.",
        "fee": "The year is not printed.",
        "receipt": "You pay a fee, and the receipt is enclosed.",
        "language": "You rely on an exam, Prøve i Dansk 2, and its certificate is enclosed.",
        "housing": "You live together with your spouse, so the housing requirement is documented; a long line that "
        "goes over the end of the line to show how the box beside it stands.",
    },
    "da": {
        "renew": "Forny dit pas, så forlængelsen ikke bliver afkortet.",
        "extension": "Søg om forlængelse af din opholdstilladelse på skema AR3.",
        "permanent": "Søg om tidsubegrænset opholdstilladelse med skema TU1, og vedlæg skemaet til forlængelsen: "
        "begge to på én gang, for uden det bliver ansøgningen ikke behandlet.",
        "fingerprints": "Få optaget fingeraftryk og foto i Borgerservice; bestil tid først.",
        "keep": "Behold dit job og din tilladelse, og modtag ikke kontanthjælp, indtil sagen er afgjort.",
        "wait": "Forvent afgørelsen omkring ti måneder efter ansøgningen.",
        "ask": "Spørg myndigheden, hvad brevet betyder; det nævner ingen dag.",
        "appeal": "Klag til Udlændingenævnet: brevet siger hvordan, og hvad det koster.",
        "stay": "Klag inden syv dage, hvis du vil blive i Danmark, mens klagen behandles.",
        "extend": "Søg SIRI om forlængelse af din tilladelse, og betal gebyret.",
        "reopen": "Bed om, at sagen genoptages, hvis der dengang var oplysninger, som ville have ændret den.",
        "late": "En ansøgning, der kommer for sent, bliver afvist; du kan blive nødt til at forlade Danmark.",
        "note": "Kilderne lader stå åbent, hvordan præcis tre måneder regnes.",
        "fee": "Året står ikke på siden.",
        "receipt": "Du betaler et gebyr, og kvitteringen vedlægges.",
        "language": "Du henviser til en prøve, Prøve i Dansk 2, og beviset vedlægges.",
        "housing": "Du bor sammen med din ægtefælle, så boligkravet dokumenteres; en lang linje, der går ud over "
        "linjens ende for at vise, hvordan boksen ved siden af står.",
    },
}


def _step(texts: Mapping[str, str], name: str, start: date | None = None, end: date | None = None, *cites: str) -> Step:
    return Step(step=name, from_=start, by=end, text=texts[name], cites=cites)


def long_plan(language: Language, **changed: Any) -> PlanAnswer:
    """A permit until 31 August 2027 and a passport that is too short: many steps, fees and documents."""
    texts = _TEXTS[language]
    latest = date(2027, 8, 30)
    answer = PlanAnswer(
        applicant="Åse Müller, født Ørsted",
        on=ON,
        filed=ON,
        regime="eight_years",
        extension=ExtensionPlan(
            earliest=date(2027, 5, 31),
            latest=latest,
            too_early=True,
            in_time=True,
            possible=False,
            at_most_until=date(2027, 11, 12),
            renew_passport_by=latest,
            form="AR3",
            decided_by="immigration_service",
            late_consequence=texts["late"],
            note=texts["note"],
            cites=("000.10", "002.30", "choice.9"),
        ),
        permanent=PermanentPlan(
            earliest=None, latest=latest, in_time=True, form="TU1", attach="AR3", cites=("003.30", "choice.9")
        ),
        fees=(
            Fee(for_="permanent", amount=7475, rank="official", note=texts["fee"], cites=("law.180",)),
            Fee(for_="extension", amount=1905.5, rank="secondary", note="", cites=("law.181",)),
            Fee(for_="appeal", amount=None, rank="official", note=texts["fee"], cites=()),
        ),
        documents=(
            DocumentToEnclose(document_="fee_receipt", because=texts["receipt"], cites=("003.30",)),
            DocumentToEnclose(document_="danish", because=texts["language"], cites=("003.32",)),
            DocumentToEnclose(document_="housing", because=texts["housing"], cites=("003.31",)),
        ),
        steps=(
            _step(texts, "stay", date(2027, 3, 1), date(2027, 3, 8), "law.200"),
            _step(texts, "renew", None, latest, "002.30"),
            _step(texts, "extension", date(2027, 5, 31), latest, "000.10", "choice.9"),
            _step(texts, "permanent", date(2027, 5, 14), date(2027, 5, 14), "003.12"),
            _step(texts, "fingerprints", date(2027, 5, 14), date(2027, 6, 11), "003.25"),
            _step(texts, "keep", date(2027, 5, 14), None, "003.8"),
            _step(texts, "wait", date(2028, 3, 14), date(2028, 3, 14), "003.40"),
            _step(texts, "ask"),
        ),
        unknown_facts=("work[0].hours_per_week", "passport"),
        rests_on=("choice.9", "law.200"),
        knowledge_base=BASE,
    )
    return answer.model_copy(update=changed)


def unknown_plan(language: Language) -> PlanAnswer:
    """Nothing is known: every value that may be null is, and no step has a day."""
    return PlanAnswer(
        applicant="nobody",
        on=ON,
        filed=ON,
        regime=None,
        extension=ExtensionPlan(
            earliest=None,
            latest=None,
            too_early=None,
            in_time=None,
            possible=None,
            at_most_until=None,
            renew_passport_by=None,
            form=None,
            decided_by=None,
            late_consequence=None,
            cites=(),
        ),
        permanent=PermanentPlan(earliest=None, latest=None, in_time=None, form=None, attach=None, cites=()),
        fees=(),
        documents=(),
        steps=(_step(_TEXTS[language], "ask"),),
        unknown_facts=("permits", "born"),
        rests_on=(),
        knowledge_base=BASE,
    )


def refused_late(language: Language, **changed: Any) -> RefusedAnswer:
    """Refused with the letter of 1 February 2027: eight weeks are over on 29 March; SIRI has to be asked."""
    texts = _TEXTS[language]
    received = date(2027, 2, 1)
    answer = RefusedAnswer(
        applicant="amina",
        on=ON,
        reading="000.2",
        extension=ExtensionAfterRefusal(
            decided_by="siri",
            automatic=False,
            must_apply=True,
            earliest=date(2027, 5, 31),
            latest=date(2027, 8, 30),
            fee=True,
            cites=("000.9", "000.10"),
        ),
        appeal=Appeal(
            to="immigration_appeals_board",
            by=received + timedelta(weeks=8),
            in_time=False,
            note=texts["note"],
            cites=("000.2", "law.200"),
        ),
        reopening=Reopening(possible=True, cites=("000.11",)),
        steps=(
            _step(texts, "appeal", received, received + timedelta(weeks=8), "000.2"),
            _step(texts, "reopen", ON, None, "000.11"),
            _step(texts, "extend", date(2027, 5, 31), date(2027, 8, 30), "000.10"),
        ),
        unknown_facts=(),
        rests_on=("law.200",),
        knowledge_base=BASE,
    )
    return answer.model_copy(update=changed)


def refused_unknown() -> RefusedAnswer:
    """A refusal of which nothing is known; there are no steps at all."""
    return RefusedAnswer(
        applicant="amina",
        on=ON,
        extension=ExtensionAfterRefusal(
            decided_by=None, automatic=None, must_apply=None, earliest=None, latest=None, fee=None, cites=()
        ),
        appeal=Appeal(to=None, by=None, in_time=None, cites=()),
        reopening=Reopening(possible=None, cites=()),
        steps=(),
        unknown_facts=("refusal",),
        rests_on=(),
        knowledge_base=BASE,
    )
