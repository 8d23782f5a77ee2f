# Siden, som --html skriver.

page-title-plan = Forlængelse og tidsubegrænset ophold: hvad du skal gøre hvornår
page-title-refused = Efter et afslag: hvad du kan gøre hvornår
page-for = For
page-about = Som det ser ud den { $on }.
page-about-filed = Ansøgningen regnes for indgivet den { $filed }.
page-about-regime = Det er { $regime }, der gælder.
page-about-reading = Dette følger det, som { $reading } siger, også hvor bedre kilder siger noget andet.
page-not-advice = Dette er ikke juridisk rådgivning. Det er, hvad de regler, ophold kender, siger om oplysningerne i din fil; kun myndigheden afgør sagen. Sammenlign alle datoer og beløb med dine papirer, før du retter dig efter dem.

# De første linjer i plan

page-plan-now = Søg om forlængelse nu: sidste dag er den { $latest }.
page-plan-early = Endnu ikke: søg om forlængelse fra den { $earliest } til den { $latest }.
page-plan-late = Sidste dag for at søge om forlængelse var den { $latest }.
page-plan-open = Sidste dag for at søge om forlængelse: { $latest }.
page-plan-filed-good = En forlængelse, der søges den { $filed }, søges i tide. Sidste dag: { $latest }.
page-plan-filed-early = En forlængelse, der søges den { $filed }, søges for tidligt: søg fra den { $earliest } til den { $latest }.
page-plan-filed-late = En forlængelse, der søges den { $filed }, søges for sent. Sidste dag: { $latest }.
page-plan-unknown = Sidste dag for at søge om forlængelse kendes ikke her.
page-plan-passport = Forny dit pas senest den { $day }.
page-plan-passport-first = Med dit nuværende pas kan du ikke få forlængelse. Forny det senest den { $day }.
page-plan-permanent = Tidsubegrænset opholdstilladelse: søg senest den { $latest }.
page-plan-permanent-late = Tidsubegrænset opholdstilladelse: en ansøgning den { $filed } er for sen. Sidste dag: { $latest }.

# De første linjer i refused

page-refused-appeal = Du kan klage til og med den { $by }.
page-refused-appeal-late = Sidste dag for at klage var den { $by }.
page-refused-appeal-open = Sidste dag for at klage: { $by }.
page-refused-appeal-unknown = Sidste dag for at klage kendes ikke her.
page-refused-apply = Du skal selv søge om forlængelse af din tilladelse.
page-refused-apply-by = Du skal selv søge om forlængelse af din tilladelse, senest den { $latest }.
page-refused-apply-window = Du skal selv søge om forlængelse af din tilladelse, fra den { $earliest } til den { $latest }.
page-refused-automatic = Om din tilladelse forlænges, afgøres, uden at du søger om det.
page-refused-reopen = Du kan også bede om, at sagen genoptages.

# Tegningen og skridtene

page-steps = Hvad du skal gøre hvornår
page-no-steps = Ingen skridt følger af det, din fil siger.
page-picture = Skridtene på en tidslinje
page-seen-from = som det ser ud den { $on }
page-key-seen-from = dagen, der er spurgt om
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
page-question-earliest = Første dag at søge
page-question-latest = Sidste dag at søge
page-question-filed = Søgt den { $filed }
page-question-late = Hvis det er for sent
page-question-possible = Gælder dit pas længe nok?
page-question-renew = Forny dit pas senest
page-question-until = Kan højst forlænges til
page-question-form = Skema
page-question-attach = Skema, der skal vedlægges
page-question-decides = Hvem afgør
page-question-decides-permit = Hvem afgør om forlængelse
page-question-automatic = Afgøres det, uden at du søger?
page-question-must-apply = Skal du selv søge?
page-question-fee = Koster det et gebyr?
page-question-appeal-to = Hvor du klager
page-question-appeal-by = Sidste dag at klage
page-question-appeal-now = En klage den { $on }
page-question-reopening = Kan du bede om det?
page-state-good = i tide
page-state-early = for tidligt
page-state-late = for sent
page-state-passed = for sent
page-state-not-known = kendes ikke her
page-yes = ja
page-no = nej
page-not-known = kendes ikke her
page-no-day = ingen dag kendes her
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
page-rank-choice = Beløbet er et valg, truffet hvor kilderne lader det stå åbent.
page-documents = Hvad du skal vedlægge
page-tick = Sæt kryds ved det, du har lagt i kuverten eller uploadet.
page-unknown = Hvad der ikke vides
page-unknown-add = Svaret kan ændre sig, når din fil siger mere om:
page-rests = Hvor sikkert det er
page-sources = Kilder
page-sources-more = Hvert udsagn ovenfor nævner sine kilder ved disse numre. Dem alle: ophold sources
page-cites = Kilde:
