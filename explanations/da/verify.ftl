# Svaret på `ophold verify`, og hvad der er galt med en fil, som ikke er en kvittering.

verify-holds = Kvitteringen holder: det samme spørgsmål har det samme svar.
verify-holds-not = Kvitteringen holder ikke: det samme spørgsmål har nu et andet svar.
verify-refused = Kvitteringen holder ikke: det samme spørgsmål kan ikke stilles længere.
verify-damaged = Kvitteringen er ændret, efter at den blev skrevet, så den viser ingenting. Spørgsmålet er ikke stillet igen.

## Hvad kvitteringen handler om
verify-label-command = Kommando
verify-label-options = Tilvalg
verify-label-file = Fil
verify-label-on = Dag, der spørges om
verify-label-filed = Ansøgningsdag
verify-label-regime = Regler

## Hvad der er ændret
verify-same = Reglerne, tallene, kilderne, sætningerne og alle versioner er dem, der står i kvitteringen.
verify-changed = Siden kvitteringen blev skrevet, er noget ændret:
verify-changed-rules = Lovens regler
verify-changed-figures = De daterede tal
verify-changed-sources = Kilderne
verify-changed-questions = Reglerne for at spørge
verify-changed-sentences = Sætningerne
verify-changed-version = ophold
verify-changed-python = Python
verify-changed-text = ændret
verify-then-now = { $then } dengang, { $now } nu
verify-unused = ikke brugt
verify-reworded = { $count ->
    [one] Én sætning i svaret er formuleret anderledes nu, og intet andet afviger.
   *[other] { $count } sætninger i svaret er formuleret anderledes nu, og intet andet afviger.
 }

## Hvad der afviger
verify-because = Hvorfor det ikke kan stilles:
verify-differs = Hvad der afviger:
verify-more = { $count ->
    [one] Én ting mere afviger; --format json viser det hele.
   *[other] { $count } ting mere afviger; --format json viser det hele.
 }
verify-differs-in = { $where }: { $told }.
verify-added = { $where }: stod der ikke dengang, står der nu.{ $told }
verify-removed = { $where }: stod der dengang, står der ikke nu.{ $told }
verify-reordered = { $where }: det samme, i en anden rækkefølge nu.
verify-nothing = intet
verify-yes = ja
verify-no = nej
verify-sentence = »{ $text }«

## Værdier
verify-value-eligible = reglerne er opfyldt
verify-value-not-eligible = reglerne er ikke opfyldt
verify-value-undetermined = det kan ikke siges
verify-value-assessment = myndigheden skal vurdere det
verify-value-met = opfyldt
verify-value-exempt = fritaget
verify-value-missing = mangler
verify-value-unknown = kendes ikke

## Svarenes felter
verify-field-already-eligible = reglerne er allerede opfyldt
verify-field-amount = beløb
verify-field-answers = svar
verify-field-appeal = klage
verify-field-applicant = ansøger
verify-field-assessment-now = myndigheden kan vurdere det nu
verify-field-automatic = af sig selv
verify-field-because = begrundelse
verify-field-best-case = bedste tilfælde
verify-field-blocked-by = hvad der hindrer det for altid
verify-field-by = sidste dag
verify-field-changes = ændring
verify-field-cites = kilder
verify-field-count = antal ændringer
verify-field-date = dag
verify-field-decided-by = hvem der afgør det
verify-field-documents = dokument
verify-field-done = alt er spurgt
verify-field-earliest = tidligst
verify-field-extension = forlængelse
verify-field-fees = gebyr
verify-field-figures = oplyste tal
verify-field-filed = ansøgningsdag
verify-field-form = skema
verify-field-from = første dag
verify-field-have = det, der er
verify-field-held-back-by = hvad der holder det tilbage
verify-field-in-time = i tide
verify-field-late-consequence = hvad det betyder at være for sent ude
verify-field-latest = senest
verify-field-missing-figures = tal, der mangler
verify-field-need = det, der kræves
verify-field-never-needed = aldrig nødvendigt
verify-field-note = bemærkning
verify-field-on = dag, der spørges om
verify-field-open = åben for denne person
verify-field-other-ways = antal andre veje
verify-field-permanent = tidsubegrænset ophold
verify-field-possible = muligt
verify-field-question = spørgsmål
verify-field-rank = rang
verify-field-regime = regler
verify-field-regimes = regler
verify-field-relevant = hvad der endnu kan betyde noget
verify-field-reopening = genoptagelse
verify-field-requirements = krav
verify-field-rests-on = valg, og det, der ikke er efterprøvet
verify-field-routes = veje
verify-field-rules = regel
verify-field-shared = under alle regler
verify-field-smallest = færrest ændringer
verify-field-sources = kilder
verify-field-status = status
verify-field-steps = trin
verify-field-text = sætning
verify-field-thresholds = tærskel
verify-field-unit = enhed
verify-field-unknown-facts = oplysninger, der ikke kendes
verify-field-until = opfyldt fra
verify-field-values = værdier
verify-field-verdict = afgørelse
verify-field-warnings = advarsel

## Hvad der ikke er en kvittering
verify-error-missing = Dette felt mangler, og enhver kvittering har det.
verify-error-text = Her skal stå en tekst.
verify-error-digest = Her skal stå en SHA-256: 64 af tegnene 0 til 9 og a til f.
verify-error-list = Her skal stå en liste.
verify-error-fields = Her skal stå felter med værdier.
verify-error-object = »{ $value }« kan ikke stå her. Her skal stå felter, nemlig: { $allowed }.
verify-error-json = Teksten indeholder tegn eller tal, som ingen kvittering har.
