# Siden, som --html skriver.

page-title-plan = Forlængelse og tidsubegrænset ophold: hvad du skal gøre, og hvornår
page-title-refused = Efter et afslag: hvad du kan gøre, og hvornår
page-for = For
page-about = Som det ser ud den { $on }.
page-about-filed = Ansøgningen regnes for indgivet den { $filed }.
page-about-regime = Det er { $regime }, der gælder.
page-about-reading = Dette følger, hvad { $reading } siger, også hvor bedre kilder siger noget andet.
page-not-advice = Dette er ikke juridisk rådgivning. Det er, hvad de regler, som ophold kender, siger om oplysningerne i din fil; kun myndigheden kan afgøre sagen. Sammenlign alle datoer og beløb med dine papirer, før du retter dig efter dem.

# De første linjer i plan

page-plan-passport = Forny dit pas senest den { $day }.
page-plan-passport-first = Før du kan få forlængelse, skal du have et pas, der gælder længere. Få det senest den { $day }.
page-plan-permanent = Tidsubegrænset ophold: når du opfylder reglerne, så søg senest den { $latest }.
page-plan-permanent-late = Tidsubegrænset ophold: en ansøgning den { $filed } kommer for sent. Den sidste dag var den { $latest }.

# De første linjer i refused

page-refused-apply = Du skal selv søge om forlængelse af din tilladelse.
page-refused-apply-by = Du skal selv søge om forlængelse af din tilladelse, senest den { $latest }.
page-refused-apply-window = Du skal selv søge om forlængelse af din tilladelse, fra den { $earliest } til den { $latest }.
page-refused-automatic = Det bliver afgjort, om din tilladelse forlænges, uden at du søger om det.
page-refused-reopen = Du kan også søge om at få sagen genoptaget.

# Tegningen og skridtene

page-steps = Hvad du skal gøre, og hvornår
page-no-steps = Det, din fil siger, fører ikke til noget skridt med en dato: spørg myndigheden, hvad du kan gøre.
page-picture = Skridtene på en tidslinje
page-seen-from = den { $on }
page-key-seen-from = den dag, der er spurgt om
page-key-window = fra første til sidste dag
page-key-until = enhver dag indtil da
page-key-last-day = sidste dag
page-key-day = på denne dag
page-key-onwards = fra denne dag
page-key-passed = er forbi
page-when-window = Fra den { $start } til den { $end }
page-when-by = Senest den { $day }
page-when-from = Fra den { $start }
page-when-day = Den { $day }
page-when-open = Ingen fast dag
page-when-passed = { $when } (er forbi)

# Spørgsmål og svar

page-part-extension = Forlængelse af din tilladelse
page-part-permanent = Tidsubegrænset opholdstilladelse
page-part-permit = Din nuværende tilladelse
page-part-appeal = Klage
page-part-reopening = Genoptagelse af sagen
page-question-earliest = Første dag, du kan søge
page-question-latest = Sidste dag, du kan søge
page-question-filed =
    { $past ->
        [yes] Søgt den { $filed }
       *[no] Hvis du søger den { $filed }
    }
page-question-late = Hvis det er for sent
page-question-possible = Gælder dit pas længe nok?
page-question-renew = Forny dit pas senest
page-question-until = Kan højst forlænges til
page-question-form = Skema
page-question-attach = Skema, der skal vedlægges
page-question-decides = Hvem afgør sagen?
page-question-decides-permit = Hvem afgør, om tilladelsen forlænges?
page-question-automatic = Bliver det afgjort, uden at du søger?
page-question-must-apply = Skal du selv søge?
page-question-fee = Koster det et gebyr?
page-question-appeal-to = Hvor klager du?
page-question-appeal-by = Sidste dag, du kan klage
page-question-appeal-now = En klage den { $on }
page-question-reopening = Kan du søge om det?
page-state-good = i tide
page-state-early = for tidligt
page-state-late = for sent
page-state-passed = for sent
page-state-not-known = kendes ikke her
page-yes = ja
page-no = nej
page-not-known = kendes ikke her
page-no-day = kendes ikke her
page-body-immigration-service = Udlændingestyrelsen
page-body-siri = SIRI
page-body-nobody = ingen, før du søger
page-body-immigration-appeals-board = Udlændingenævnet
page-body-ministry-of-integration = Ministeriet for Flygtninge, Indvandrere og Integration

# Lister

page-fees = Gebyrer
page-fee-permanent = Ansøgning om tidsubegrænset opholdstilladelse: { $amount }
page-fee-extension = Ansøgning om forlængelse: { $amount }
page-fee-appeal = Klage: { $amount }
page-fee-reopening = Anmodning om genoptagelse: { $amount }
page-fee-not-known = beløbet kendes ikke her
page-rank-official = Beløbet er fra en officiel kilde.
page-rank-copy-of-official = Beløbet er fra en kopi af en officiel kilde.
page-rank-secondary = Beløbet er fra en kilde, der ikke er officiel.
page-rank-derived = Beløbet er udledt af andre kilder.
page-rank-unverified = Ingen har efterprøvet beløbet.
page-rank-choice = Beløbet er et valg, der er truffet, hvor kilderne lader det stå åbent.
page-documents = Hvad du skal vedlægge
page-tick = Sæt kryds ved det, du har lagt i kuverten eller uploadet.
page-unknown = Hvad der ikke vides
page-unknown-add = Svaret kan ændre sig, når din fil siger mere om:
page-rests = Hvor sikkert det er
page-sources = Kilder
page-sources-more = Numrene ovenfor henviser til disse kilder, gengivet på engelsk. Alle kilder: ophold sources
page-cites = Kilde:
