# Svaret på `ophold refused`.

# Bemærkninger

refused-note-extension-refused = Det er selve forlængelsen, du har fået afslag på, så det, der er tilbage, er at klage eller at få sagen genoptaget. I afgørelsen står, hvornår du senest skal udrejse, og et indrejseforbud kan vare op til to år.
refused-note-own-accord = Kilderne siger ikke, hvornår en tilladelse er »ved at udløbe«: kommer der ingen afgørelse om din tilladelse, skal du selv søge om forlængelse i tide.
refused-note-ground-not-named = De kilder, der kendes her, siger ikke, hvad der sker med din slags tilladelse efter et afslag: spørg myndigheden, og lad ikke fristen for at søge om forlængelse løbe ud.
refused-note-siri-extended = SIRI har forlænget din tilladelse, så det behøver du ikke at søge om.
refused-note-siri-decides = Om du selv skal søge om forlængelse, afhænger af, hvad SIRI afgør, og det siger din fil ikke.
refused-note-exactly-three-months = Afslaget kom præcis tre måneder før din tilladelses sidste dag. Kilderne lader stå åbent, hvad SIRI så gør: spørg SIRI.
refused-note-not-extended = SIRI har ikke forlænget din tilladelse, så det skal du selv søge om.
refused-note-extension-over = Fristen for at søge om forlængelse er udløbet; hvad det betyder, kan du se med ophold plan.
refused-note-no-permit = Din fil nævner ingen tilladelse, som du havde, da du fik afslaget, så der kan ikke siges noget om forlængelse.
refused-note-hangs-on-file = Hvad der sker med din midlertidige tilladelse, kan ikke siges endnu: det afhænger af noget, der ikke står i din fil.
refused-note-appeal-fee = I visse sager koster det et gebyr at klage; én side siger 830 kr., uden dato.
refused-note-appeal-without-fee = I de år var det gratis at klage.
refused-note-time-of-the-ministry = De otte uger er Udlændingenævnets frist. Klagefristen i ministeriets tid kendes ikke her: se i afgørelsen.
refused-note-eight-weeks-to-appeal = Klagefristen er otte uger fra den dag, du modtager afgørelsen.
refused-note-power-of-attorney = Klager en anden for dig, og er det ikke en advokat, skal du give en fuldmagt.
refused-note-stay-during-appeal = Klager du senest syv dage efter, at du modtog afgørelsen, må du blive, mens klagen behandles.
refused-note-charge-ended = Fik du afslag på grund af en sigtelse, kan du søge om genoptagelse, nu hvor sagen mod dig er afsluttet.
refused-note-charge-fine-only = Fik du afslag på grund af en sigtelse, kan du søge om genoptagelse, hvis der kun kan ventes en bøde.
refused-note-appeal-pending = Mens en klage behandles, skal du sende nye oplysninger til den, der afgør klagen.
refused-note-reopening-open-ended = Der er ingen frist for at søge, men det taler imod dig, hvis du venter længe.
refused-note-reopening-fee = SIRI tager gebyr for at genoptage en sag, som SIRI selv har afgjort.
refused-note-reopening-unknown = Om sagen kan genoptages, kan ikke siges endnu: det afhænger af, om der på afgørelsestidspunktet fandtes oplysninger, som kunne have ændret den.

# Skridt

refused-step-wait-attached-processed = Vent på endnu en afgørelse: Udlændingestyrelsen behandler stadig det skema om forlængelse, som du vedlagde ansøgningen. Det koster ikke noget særskilt gebyr, og det holder muligheden for forlængelse åben.
refused-step-wait-own-accord = Vent på endnu en afgørelse: er din midlertidige tilladelse ved at udløbe, afgør Udlændingestyrelsen af sig selv, om den kan forlænges, og sender dig også den afgørelse. Det holder muligheden for at blive i Danmark åben.
refused-step-wait-siri-decides = Vent på svar fra SIRI: der var under tre måneder tilbage af din tilladelse, så SIRI afgør, om den kan forlænges, og beder dig om det, der mangler. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-nobody-decides = Søg SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: der var over tre måneder tilbage, så der sker ikke noget, hvis du ikke søger. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-siri-did-not-extend = Søg selv SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: SIRI har ikke forlænget den. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-not-extended = Søg selv SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: SIRI har ikke forlænget den. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-if-needed-own-accord = Er der ikke kommet en afgørelse om din tilladelse, så søg selv om forlængelse inden for denne frist. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-if-needed-siri-decides = Forlænger SIRI ikke din tilladelse, så søg selv om forlængelse inden for denne frist, og betal gebyret. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-if-needed-exactly-three-months = Forlænger SIRI ikke din tilladelse, så søg selv om forlængelse inden for denne frist, og betal gebyret. Det holder muligheden for at blive i Danmark åben.
refused-step-extend-if-needed-ground-not-named = Er der ikke kommet en afgørelse om din tilladelse, så søg selv om forlængelse inden for denne frist. Det holder muligheden for at blive i Danmark åben.
refused-step-appeal-to-stay =
    { $body ->
        [immigration_appeals_board] Klag til Udlændingenævnet. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
        [ministry_of_integration] Klag til Integrationsministeriet. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
       *[open] Klag. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
    }
refused-step-appeal =
    { $body ->
        [immigration_appeals_board] Klag til Udlændingenævnet; i afgørelsen står, hvordan du gør. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
        [ministry_of_integration] Klag til Integrationsministeriet; i afgørelsen står, hvordan du gør. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
       *[open] Klag; i afgørelsen står, hvordan du gør, og hvor du skal klage. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
    }
refused-step-reopen = Bed Udlændingestyrelsen om at genoptage sagen på grund af de oplysninger, den ikke havde. Så bliver den samme sag behandlet igen.
refused-step-apply-anew = Er der sket noget nyt siden afgørelsen, så indgiv en ny ansøgning: det, der er kommet til senere, er normalt ikke grund til at genoptage sagen.

# Teksten

refused-headline-appeal = Du kan klage til og med den { $by }.
refused-headline-late = Den sidste dag, du kunne klage, var den { $by }.
refused-headline-unknown = Vi kan endnu ikke sige, hvor længe du kan klage: det afhænger af, hvilken dag du modtog afgørelsen, og det siger din fil ikke.
refused-headline-none = Din fil siger ikke, at du har fået afslag på en ansøgning.
refused-when-any-time = når som helst
refused-unknown = Din fil siger ikke: { $facts }. Når den gør det, kan svaret måske sige mere.
refused-appeal = Klage:
refused-reopening = Genoptagelse:
refused-reopening-yes = Du kan søge om at få sagen genoptaget.
refused-reopening-no = Din fil siger, at myndigheden havde alle de oplysninger, der fandtes, så der er ikke noget at genoptage sagen for.
refused-next-file = Næste skridt: skriv afslaget i filen med afgørelsens dato og den dag, du modtog den: ophold refused { $file }
refused-next-facts = Næste skridt: skriv det, der mangler, i filen, og spørg igen: ophold refused { $file }
refused-next-stay = Næste skridt: klag senest den { $by }, hvis du vil blive i Danmark imens.
refused-next-appeal = Næste skridt: beslut senest den { $by }, om du vil klage.
refused-next-extend = Næste skridt: søg om forlængelse senest den { $by }.
refused-next-plan = Næste skridt: se, hvad du skal gøre med din tilladelse: ophold plan { $file }
refused-next-leave = Næste skridt: se i afgørelsen, hvornår du senest skal udrejse, og spørg straks myndigheden, hvad du stadig kan gøre.
