# Kilderegistret: hvad et udsagn er, hvor meget man stoler på det, hvad der blev af det, og hvad der hviler på det.

## Hvad der står over en liste
sources-title = Kilder: { $count ->
    [one] 1 udsagn
   *[other] { $count } udsagn
 }. { $encoded } i reglerne, { $marked } uden noget at afgøre, { $open } endnu åbne.
sources-group-document = { $document }  { $title } ({ $vintage })
sources-group-law = law  Andre offentlige kilder
sources-group-law-section = law  Andre offentlige kilder: { $section }
sources-group-choice = choice  Hvordan punkter læses, som kilderne lader stå åbne
sources-group-other = { $document }
sources-language = Hvert udsagn er gengivet med vores egne ord, på engelsk.
sources-more = Hele udsagnet: ophold sources { $id }

sources-section-1 = hvilke regler der gælder hvornår
sources-section-2-1 = syvårsreglerne
sources-section-2-2 = pointreglerne
sources-section-2-3 = femårsreglerne
sources-section-2-4 = seksårsreglerne
sources-section-2-5 = otteårsreglerne
sources-section-2-6 = strafbare forhold
sources-section-2-7 = gæld til det offentlige
sources-section-2-8 = indkomst år for år
sources-section-2-9 = ydelser
sources-section-2-10 = danskprøver
sources-section-2-11 = medborgerskab
sources-section-3 = hvor kilder modsiger hinanden
sources-section-4 = ansøgning, forlængelse, klage
sources-section-other = afsnit { $section } i noterne

## Ét udsagn
sources-belongs-document = Dokument { $document }: { $title } ({ $vintage }).
sources-belongs-law = Fra: { $origin } (afsnit { $section } i noterne: { $about }).
sources-belongs-choice = Et valg, som dette projekt har truffet, hvor kilderne lader et punkt stå åbent.
sources-trust = Tillid: { $rank }.
sources-stands = Skrevet ned i { $place }.
sources-resting = Hvad der hviler på det
sources-rules = Regler: { $files }
sources-rules-more = { $first } og { $more } mere
sources-no-rule = Ingen regel: { $because }
sources-open = Endnu åbent: der er hverken en regel eller en grund til, at der ingen er.

## Grunde til, at der ingen regel er
sources-reason-advice-only = det fortæller, hvor man kan få råd eller oplysninger.
sources-reason-goal-without-figure = det taler om et mål og giver intet tal.
sources-reason-history = det fortæller, hvordan loven er blevet til.
sources-reason-doubt = kilden er svag, forkert, usikker eller i strid med en bedre, som følges.
sources-reason-basis = et tal eller en regel er udledt af det eller efterprøvet med det og står der selv.
sources-reason-practice = det fortæller, hvordan noget bliver eller blev håndteret, hvilket ikke binder nogen.
sources-reason-no-fact = intet, som en fil kan rumme, kunne afgøre det.

## Rang: med et ord, og med hvad det betyder
sources-rank-official = officiel
sources-rank-official-long = officiel (en myndighed, Udlændingenævnet, loven eller Folketinget)
sources-rank-copy-of-official = kopi af officiel
sources-rank-copy-of-official-long = kopi af en officiel side, eller et lovudkast
sources-rank-secondary = sekundær
sources-rank-secondary-long = sekundær (en anden offentlig side)
sources-rank-derived = udledt
sources-rank-derived-long = udledt (beregnet eller sluttet ud fra andre udsagn)
sources-rank-unverified = ikke efterprøvet
sources-rank-unverified-long = ikke efterprøvet (kun efter hukommelsen, og efterprøvet af ingen; svar, der hviler på det, siger det)
sources-rank-choice = valg
sources-rank-choice-long = et valg (svar, der hviler på det, siger det)

## Dokumenternes tid
sources-vintage-recent = nylig
sources-vintage-about-2011 = omkring 2011
sources-vintage-after-2017 = efter 2017
sources-vintage-before-2010 = før 2010

## Fejl
sources-no-id = »{ $id }« er ikke et udsagn i registret. Dokumenter og grupper er: { $groups }.
sources-no-id-near = »{ $id }« er ikke et udsagn i registret. Tæt på: { $near }. Dokumenter og grupper er: { $groups }.
sources-no-rank = »{ $rank }« er ikke en rang i registret: { $allowed }.

## Hvad der hviler på en kilde
sources-about = { $thing } ({ $where })
sources-about-file = Hele filen: { $danish }
sources-way = vejen »{ $way }«

sources-thing-in-force = selve reglerne, og hvornår de gælder
sources-thing-regime = { sources-thing-in-force }
sources-thing-regime-closes = at svar holder sig til de regler, der spørges efter
sources-thing-start-uncertain = de dage, hvor det ikke er sikkert, at reglerne gjaldt
sources-thing-job-does-not-count = et job, der ikke tæller
sources-thing-test-not-asked-of-all = hvem integrationseksamen kræves af
sources-thing-lesser-sentence = en mindre dom
sources-thing-lesser-sentence-remembered = hvor længe en mindre dom efter hukommelsen udskyder tilladelsen
sources-thing-will-to-integrate = flygtninge, der viser vilje til at integrere sig
sources-thing-pay-debt = betaling af gæld
sources-thing-arrange-debt = en aftale om gæld
sources-thing-end-benefit = at en ydelse ophører
sources-thing-pension = pensionister
sources-thing-disability = et dokumenteret handicap
sources-thing-too-old-at-filing = for gammel på ansøgningsdagen
sources-thing-no-permit-counts = tilladelser, der ikke tæller
sources-thing-years-depend-on-tie = års ophold, der afhænger af tilknytningen til Danmark
sources-thing-from-permit = ophold, der tæller fra tilladelsen
sources-thing-from-filing = ophold, der tæller fra ansøgningen
sources-thing-from-wedding = ophold, der tæller fra brylluppet
sources-thing-chain-broken = en afbrydelse mellem tilladelser
sources-thing-latest-marriage-only = kun det seneste ægteskab tæller
sources-thing-days-deducted = dage i udlandet, der trækkes fra
sources-thing-procedural-stay = ventetid på en afgørelse, efter at tilladelsen er udløbet
sources-thing-fine-only = bøder
sources-thing-excluded-by-sentence = en straf, der udelukker varigt
sources-thing-excluded-by-offence = en straf, der udelukker varigt på grund af lovovertrædelsen
sources-thing-waiting-after-judgment = karenstiden fra dommen
sources-thing-waiting-for-probation = ventetiden, til prøvetiden er slut
sources-thing-waiting-after-release = karenstiden fra løsladelsen
sources-thing-waited-after-judgment = en karenstid fra dommen, der er forbi
sources-thing-waited-after-release = en karenstid fra løsladelsen, der er forbi
sources-thing-still-serving = en straf, der endnu afsones
sources-thing-pending-charge = en uafsluttet sigtelse
sources-thing-pending-serious-charge = en uafsluttet sigtelse, der kan give en lang straf
sources-thing-overdue-debt = en forfalden gæld
sources-thing-repayment-plan = en afdragsordning
sources-thing-extended-above-cap = henstand over loftet
sources-thing-extended-within-cap = henstand inden for loftet
sources-thing-benefit-in-window = en ydelse i de år, der ses på
sources-thing-small-benefit = en lille ydelse
sources-thing-citizenship-exam = medborgerskabsprøven
sources-thing-citizenship-exam-too-early = en medborgerskabsprøve, der blev bestået for tidligt
sources-thing-membership-days = tid som medlem
sources-thing-school-gap = en afbrydelse i skole, studium eller arbejde
sources-thing-no-school-gap = skole, studium eller arbejde uden afbrydelse

# Sagsbehandling, efter reglernes fil

sources-file-fees = et gebyr
sources-file-late = ansøgning for sent
sources-file-too-early = en ansøgning, der kommer for tidligt
sources-file-appeal = klage
sources-file-timeline = sagens skridt og deres dage
sources-file-passport = passet
sources-file-extension = hvornår der kan søges om forlængelse
sources-file-authorities = hvilken myndighed der afgør sagen
sources-file-forms = den blanket, der skal bruges
sources-file-permit = den tilladelse, der forlænges
sources-file-reopening = genoptagelse af en sag
sources-file-documents = et dokument, der skal vedlægges
sources-file-after-refusal = tilladelsen efter et afslag
