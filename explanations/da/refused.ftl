# Svaret på `ophold refused`.

# Bemærkninger

refused-note-extension-refused = Du har fået afslag på selve forlængelsen, så det, der er tilbage, er en klage, eller at sagen genoptages. Der sættes en dag, hvor du skal være rejst, og et indrejseforbud kan vare op til to år.
refused-note-own-accord = Hvad det vil sige, at tilladelsen er ved at udløbe, står åbent: kommer der ingen afgørelse om din tilladelse, så søg selv om forlængelse i tide.
refused-note-ground-not-named = De kilder, der kendes her, siger ikke, hvad der sker med din slags tilladelse efter et afslag: spørg myndigheden, og lad ikke fristen for forlængelse løbe ud.
refused-note-siri-extended = SIRI har forlænget din tilladelse, så du behøver ikke at søge om det.
refused-note-siri-decides = Om du selv skal søge, afhænger af SIRI's afgørelse, som din fil ikke oplyser.
refused-note-exactly-three-months = Afslaget kom præcis tre måneder før din tilladelses sidste dag: hvad SIRI da gør, står åbent. Spørg SIRI.
refused-note-not-extended = SIRI har ikke forlænget din tilladelse, så du skal selv søge om det.
refused-note-extension-over = Fristen for at søge om forlængelse er udløbet: hvad der så sker, siger ophold plan.
refused-note-no-permit = Din fil nævner ingen tilladelse, som du havde, da du fik afslaget, så der er ingen at forlænge.
refused-note-hangs-on-file = Hvad der sker med din midlertidige tilladelse, afhænger af noget, som din fil ikke siger.
refused-note-appeal-fee = I visse sager koster en klage et gebyr; én side siger 830 kr. uden dato.
refused-note-appeal-without-fee = I de år kostede en klage ikke noget.
refused-note-time-of-the-ministry = De otte uger er Udlændingenævnets frist; fristen i ministeriets tid kendes ikke, så se i afgørelsen.
refused-note-eight-weeks-to-appeal = Man skal klage, inden der er gået otte uger, fra man modtog afgørelsen.
refused-note-power-of-attorney = Den, der klager for dig og ikke er advokat, skal have en fuldmagt.
refused-note-stay-during-appeal = Klager du inden syv dage efter, at du fik afgørelsen, må du blive, mens klagen behandles.
refused-note-charge-ended = Fik du afslag på grund af en sigtelse, kan du søge om genoptagelse, nu da sagen mod dig er afsluttet.
refused-note-charge-fine-only = Fik du afslag på grund af en sigtelse, kan du søge om genoptagelse, hvis der kun kan ventes en bøde.
refused-note-appeal-pending = Mens en klage behandles, sendes nye oplysninger til den instans, der afgør den.
refused-note-reopening-open-ended = Der er ingen frist, men lang ventetid taler imod dig.
refused-note-reopening-fee = SIRI tager gebyr for at genoptage sine egne sager.
refused-note-reopening-unknown = Om sagen kan genoptages, afhænger af, om der ved afgørelsen fandtes oplysninger, som kunne have ændret den.

# Skridt

refused-step-wait-attached-processed = Udlændingestyrelsen afgør stadig det skema om forlængelse, som du vedlagde ansøgningen; det koster ikke noget særskilt gebyr. Det holder din midlertidige tilladelse åben.
refused-step-wait-own-accord = Udlændingestyrelsen afgør af sig selv, om din midlertidige tilladelse kan forlænges, hvis den er ved at udløbe, og sender dig også den afgørelse. Det holder dit ophold åbent.
refused-step-wait-siri-decides = Der var under tre måneder tilbage af din tilladelse, så SIRI afgør, om den kan forlænges, og spørger dig om det, der mangler. Det holder dit ophold åbent.
refused-step-extend-nobody-decides = Søg SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: der var over tre måneder tilbage, så SIRI gør det ikke af sig selv. Det holder dit ophold åbent.
refused-step-extend-siri-did-not-extend = Søg SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: SIRI har ikke forlænget den. Det holder dit ophold åbent.
refused-step-extend-not-extended = Søg SIRI om forlængelse af din midlertidige tilladelse, og betal gebyret: SIRI har ikke forlænget den. Det holder dit ophold åbent.
refused-step-extend-if-needed-own-accord = Er der ikke kommet en afgørelse om din tilladelse, så søg om forlængelse i denne tid. Det holder dit ophold åbent.
refused-step-extend-if-needed-siri-decides = Forlænger SIRI ikke din tilladelse, så søg om forlængelse i denne tid, og betal gebyret. Det holder dit ophold åbent.
refused-step-extend-if-needed-exactly-three-months = Forlænger SIRI ikke din tilladelse, så søg om forlængelse i denne tid, og betal gebyret. Det holder dit ophold åbent.
refused-step-extend-if-needed-ground-not-named = Er der ikke kommet en afgørelse om din tilladelse, så søg om forlængelse i denne tid. Det holder dit ophold åbent.
refused-step-appeal-to-stay =
    { $body ->
        [immigration_appeals_board] Klag til Udlændingenævnet. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
        [ministry_of_integration] Klag til Integrationsministeriet. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
       *[open] Klag. Gør du det senest denne dag, må du blive i Danmark, mens klagen behandles.
    }
refused-step-appeal =
    { $body ->
        [immigration_appeals_board] Klag til Udlændingenævnet; afgørelsen siger hvordan. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
        [ministry_of_integration] Klag til Integrationsministeriet; afgørelsen siger hvordan. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
       *[open] Klag; afgørelsen siger hvordan og hvortil. Det holder sagen åben: en klage, der kommer senere, bliver afvist.
    }
refused-step-reopen = Bed Udlændingestyrelsen om at genoptage sagen på grund af de oplysninger, den ikke havde. Det åbner samme sag igen.
refused-step-apply-anew = Er der sket noget nyt siden afgørelsen, så søg igen: det genoptages sagen ikke for.

# Teksten

refused-headline-appeal = Du kan klage til og med { $by }.
refused-headline-late = Sidste dag til at klage var { $by }.
refused-headline-unknown = Hvor længe du kan klage, afhænger af, hvilken dag du modtog afgørelsen, og det siger din fil ikke.
refused-headline-none = Din fil siger ikke, at du har fået afslag på en ansøgning.
refused-when-between = { $first } til { $last }
refused-when-any-time = når som helst
refused-unknown = Din fil siger ikke: { $facts }. Når den gør, kan svaret måske sige mere.
refused-appeal = Klage:
refused-reopening = Genoptagelse:
refused-reopening-yes = Du kan søge om, at sagen genoptages.
refused-reopening-no = Sagen genoptages ikke: din fil siger, at der ved afgørelsen ikke fandtes oplysninger, som manglede.
refused-next-file = Næste skridt: tilføj afslaget i filen med afgørelsens dato og den dag, du modtog den: ophold refused { $file }
refused-next-facts = Næste skridt: skriv det, der mangler, i filen, og spørg igen: ophold refused { $file }
refused-next-stay = Næste skridt: klag senest { $by }, hvis du vil blive imens.
refused-next-appeal = Næste skridt: beslut, om du vil klage, senest { $by }.
refused-next-extend = Næste skridt: søg om forlængelse senest { $by }.
refused-next-plan = Næste skridt: se, hvordan du beholder din tilladelse: ophold plan { $file }
