# Samtalen i `ophold ask`.

## Spørgsmålene
ask-question-born = Hvornår er du født?
ask-question-lives-in-denmark = Bor du i Danmark?
ask-question-permits = Hvilke danske opholdstilladelser har du haft?
ask-question-permit-conditions-met = Opfylder du stadig betingelserne for din nuværende tilladelse?
ask-question-absences = Hvornår har du opholdt dig uden for Danmark?
ask-question-work = Hvilke job og virksomheder har du haft?
ask-question-studies = Hvilke skoler og uddannelser har du gået på?
ask-question-exams = Hvilke prøver har du bestået?
ask-question-active-citizenship = Har du været medlem af en bestyrelse eller af en organisation, der støtter demokratiske værdier?
ask-question-income = Hvad har din skattepligtige indkomst været år for år?
ask-question-income-year = Hvad var din skattepligtige indkomst i { $year }?
ask-question-convictions = Har du fået en straf eller bøde for en forbrydelse?
ask-question-charges = Er du, eller har du været, sigtet for en forbrydelse?
ask-question-debts = Hvad skylder du det offentlige, og hvilke lån har du?
ask-question-benefits = Hvilke offentlige ydelser har du fået?
ask-question-declaration-signed = Har du skrevet under på den erklæring, der hører til ansøgningen?
ask-question-identity-obstructed = Har du modvirket, at myndighederne kunne fastslå, hvem du er?
ask-question-pension = Får du pension?
ask-question-disability = Har du et dokumenteret handicap, der hindrer dig i at opfylde et krav?
ask-question-special-circumstances = Er der særlige forhold, som myndigheden bør tage stilling til?
ask-question-cares-for-ill-child = Passer du et alvorligt sygt barn?
ask-question-eu-citizen-or-family = Er du statsborger i et EU-land eller i familie med en EU-borger og har ret til ophold efter EU-reglerne?
ask-question-strong-ties = Har du en særlig tilknytning til Danmark?
ask-question-introduction-programme-completed = Har du gennemført introduktionsprogrammet efter integrationsloven?
ask-question-activation-completed = Har du gennemført jobcentrets planlagte aktiviteter?
ask-question-connection-documented = Kan du dokumentere en væsentlig tilknytning til det danske samfund?
ask-question-part = Om { $entry }: { $label }?

## Korte navne på poster: den dag, den begyndte (eller "none"), hvad den er (eller "none"), dens nummer i listen
ask-entry-permits =
    { $day ->
        [none] tilladelse nr. { $number }
       *[known] tilladelsen fra { $day }
    }
ask-entry-absences =
    { $day ->
        [none] udlandsophold nr. { $number }
       *[known] udlandsopholdet fra { $day }
    }
ask-entry-work =
    { $day ->
        [none] job nr. { $number }
       *[known] jobbet fra { $day }
    }
ask-entry-studies =
    { $day ->
        [none] uddannelse nr. { $number }
       *[known] uddannelsen fra { $day }
    }
ask-entry-exams =
    { $what ->
        [none] prøve nr. { $number }
       *[known] { $what }
    }
ask-entry-active-citizenship =
    { $day ->
        [none] medlemskab nr. { $number }
       *[known] medlemskabet fra { $day }
    }
ask-entry-convictions =
    { $day ->
        [none] straf nr. { $number }
       *[known] straffen af { $day }
    }
ask-entry-charges =
    { $day ->
        [none] sigtelse nr. { $number }
       *[known] sigtelsen af { $day }
    }
ask-entry-debts =
    { $what ->
        [none] gæld nr. { $number }
       *[known] gæld nr. { $number } ({ $what })
    }
ask-entry-benefits =
    { $day ->
        [none] ydelse nr. { $number }
       *[known] ydelsen fra { $day }
    }
ask-entry-special-circumstances = særligt forhold nr. { $number }
ask-entry-pension = din pension
ask-entry-disability = dit handicap

## Hvad der forklarer et spørgsmål
ask-help-permits = Alle tilladelser, du har haft, også dem, der er udløbet. En forlængelse er en tilladelse for sig.
ask-help-permit-conditions-met = For eksempel: du bor stadig sammen med din ægtefælle eller har stadig den stilling, som tilladelsen blev givet til.
ask-help-absences = Ét ophold ad gangen, også de korte.
ask-help-work = Sygdom, ferie, pasningsorlov og barsel under en ansættelse hører med til den: afslut ikke jobbet for deres skyld.
ask-help-exams = Danskprøver og medborgerskabsprøven.
ask-help-active-citizenship = Medborgerskabsprøven er ikke ment her; den hører til prøverne.
ask-help-income = Som den står på årsopgørelsen.
ask-help-convictions = Alle straffe og alle bøder for forbrydelser.
ask-help-charges = Også i sager, der er slut.
ask-help-benefits = For de måneder, de gjaldt, uanset hvornår de blev udbetalt.
ask-help-declaration-signed = Erklæringen om opholdsforhold og selvforsørgelse; tidligere om integration og aktivt medborgerskab.
ask-help-identity-obstructed = For eksempel med et forkert navn eller en andens papirer.
ask-help-disability = For eksempel et, som en læge har skrevet om.

## Felter i en post, hvor filens ord ikke passer
ask-part-permits-ground = Hvad blev tilladelsen givet til?
ask-part-permits-ended-by = Hvordan ophørte tilladelsen?
ask-part-absences-reason = Hvorfor var du i udlandet?
ask-part-work-kind = Hvilken slags arbejde er det?
ask-part-work-permanent = Er jobbet uden slutdato?
ask-part-work-terminated = Er jobbet sagt op, af dig eller din arbejdsgiver?
ask-part-work-continues = Kan du bevise, at jobbet fortsætter, for eksempel med et brev fra din arbejdsgiver?
ask-part-work-equated-with-full-time = Regnes arbejdet for fuld tid uanset timetallet: efter en overenskomst, eller fordi din egen virksomhed svarer til et fuldtidsjob?
ask-part-studies-kind = Hvilken slags uddannelse er det?
ask-part-studies-danish-programme = Er det en uddannelse på en dansk institution?
ask-part-exams-exam = Hvilken prøve var det?
ask-part-active-citizenship-kind = Hvad var du medlem af?
ask-part-convictions-sentence = Hvad var straffen?
ask-part-convictions-days = Straffens længde i dage, 30 på en måned.
ask-part-convictions-offence = Hvad var straffen for?
ask-part-charges-may-bring = Hvad er den hårdeste straf, sagen kan give?
ask-part-debts-kind = Hvad er gælden for?
ask-part-debts-overdue = Er betalingsfristen overskredet?
ask-part-debts-arrangement = Hvad har du aftalt om betalingen?
ask-part-debts-beyond-control = Skyldes gælden noget, du ikke var herre over?
ask-part-benefits-kind = Hvilken ydelse er det?
ask-part-benefits-equated-with-pension = Sidestilles den med løn eller pension?
ask-part-pension-kind = Hvilken pension får du?
ask-special-permits = Er der noget særligt ved tilladelsen? Det vil sige: du blev gift, efter at du havde søgt om den, den gjaldt et andet eller senere ægteskab, eller den blev inddraget eller bortfaldt.
ask-special-debts = Er der noget særligt ved gælden? Det vil sige: betalingsfristen er ikke overskredet endnu, du har en aftale om betalingen, eller gælden skyldes noget, du ikke var herre over.

## At svare
ask-your-answer = Dit svar:
ask-how-to-choose = (piletaster, så Enter)
ask-how-to-tick = (piletaster, mellemrum sætter kryds, Enter når du er færdig)
ask-tick-one = Sæt mindst ét kryds med mellemrumstasten.
ask-yes = Ja
ask-no = Nej
ask-sign-unknown = Det ved jeg ikke
ask-sign-why = Hvorfor spørger du?
ask-sign-back = Tilbage
ask-sign-stop = Stop her
ask-list-all =
    { $some ->
        [yes] Det er alt
       *[no] Ingen
    }
ask-list-add =
    { $some ->
        [yes] Tilføj flere
       *[no] Tilføj
    }
ask-list-open = Der kan være flere, som jeg ikke kender
ask-list-nothing = Ikke noget af den slags
ask-list-some = Vælg det, der passer
ask-so-far = Indtil nu: { $entries }
ask-form-date = 31.5.2024 eller 2024-05-31
ask-form-money = kroner, som 319.738,75
ask-form-hours = timer, som 37 eller 37,5
ask-form-days = hele dage, som 60
ask-form-ordinal = et helt tal, som 2
ask-wrong-date = Det er ikke en dag i kalenderen. Skriv dagen først, som 31.5.2024, eller året først, som 2024-05-31.
ask-wrong-money = Det er ikke et beløb. Skriv det som 319.738,75 eller 319738,75.
ask-wrong-hours = Det er ikke et timetal. Skriv det som 37 eller 37,5.
ask-wrong-days = Det er ikke et antal dage. Skriv et helt tal, som 60.
ask-wrong-ordinal = Det er ikke et tal. Skriv et helt tal, som 2.
ask-hint =
    { $empty ->
        [yes] { $form } · Enter udelader det · ? hvorfor · < tilbage · . stop
       *[no] { $form } · - ved ikke · ? hvorfor · < tilbage · . stop
    }
ask-must-be-known = Her kan man ikke svare „ved ikke“: slå det op, eller tryk Enter, hvis der ikke er noget.

## Hvordan det går
ask-progress =
    { $more ->
        [0] Spørgsmål { $number }, og intet andet emne efter det
        [one] Spørgsmål { $number }, og højst ét emne mere efter det
       *[other] Spørgsmål { $number }, og højst { $more } emner mere efter det
    }
ask-noted = Noteret: { $what }
ask-first = Det er det første spørgsmål i denne omgang. Det, din fil allerede siger, kan du rette i filen.
ask-shown-nothing = ingen
ask-shown-open = { $known }; der kan være flere
ask-shown-from = fra { $day }
ask-shown-to = til { $day }
ask-shown-part = { $label }: { $value }
ask-in-file = I filen: { $fields }
ask-all-asked = Der er ikke mere, der behøver at blive spurgt om.

## At gemme og stoppe
ask-save-where = Hvor skal dine svar gemmes?
ask-save-how = Enter tager dette navn, eller skriv et andet. Med - gemmes intet.
ask-save-no-folder = Mappen findes ikke.
ask-save-failed = { $file } kunne ikke skrives: { $problem }. Du bliver spurgt om et andet sted til sidst.
ask-saved = Dine svar er gemt i { $file }.
ask-stopped =
    { $unfinished ->
        [yes] Dine svar er gemt i { $file }, uden den post, du var begyndt på. Fortsæt med:
       *[no] Dine svar er gemt i { $file }. Fortsæt med:
    }
ask-stopped-unsaved = Intet er gemt.

## Slutningen
ask-unneeded = Disse spørgsmål var der ikke brug for:
ask-unneeded-because = { $fields }: { $because }
ask-left-out = Der er ikke spurgt om et dokumenteret handicap eller særlige forhold, der hindrer dig i at opfylde noget. Det kan have betydning; er der noget, så føj det til filen (disability, special_circumstances).

## Forkert brug
ask-next-or-answers = Angiv enten --next eller --answers, ikke begge.
ask-receipt-next = En kvittering hører til --next. Bed `ophold check` om en kvittering for den fil, som samtalen gemmer, for at få den for et helt svar.
ask-not-interactive = En samtale kræver en terminal at spørge i og svar som tekst. Ellers: udfyld en fil (ophold new FIL), tag ét spørgsmål ad gangen (ophold ask FIL --next --format json), eller svar fra en fil (ophold ask --answers FIL).
