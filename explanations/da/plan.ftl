# Svaret på `ophold plan`.

# Navne

plan-authority =
    { $authority ->
        [immigration_service] Udlændingestyrelsen
        [siri] SIRI
       *[open] den myndighed, der gav dig tilladelsen
    }

# Om tilladelsen, passet og skemaerne

plan-note-no-permit = Kun en tilladelse, der var begyndt på ansøgningsdagen, kan forlænges, og en ansøgning om tidsubegrænset ophold skal indgives, mens en tilladelse gælder.
plan-note-permit-unknown = Din fil siger ikke, hvilken tilladelse du har, så datoerne kan ikke regnes ud.
plan-note-no-last-day = Din fil siger ikke, hvornår din tilladelse udløber, så datoerne kan ikke regnes ud.
plan-note-passport-too-short = Dit pas udløber for tidligt. En tilladelse forlænges højst til tre måneder før passets udløb og aldrig for mindre end seks måneder.
plan-note-passport-suffices = Med dit pas kan tilladelsen højst forlænges til den { $until }.
plan-note-conditions-not-met = En tilladelse forlænges kun, mens betingelserne for den stadig er opfyldt, og din fil siger, at de ikke er det: spørg myndigheden, før du søger.
plan-note-no-passport = Uden gyldigt pas eller anden rejselegitimation kan du få afslag på forlængelse; det afgør myndigheden.
plan-note-employer-begins = Skema AR3 på nettet kræver, at arbejdsgiveren har digital signatur og udfylder sin del først.
plan-note-refugees-automatic = Én kilde siger, at flygtninges tilladelser nu forlænges uden ansøgning, men at deres families ikke gør: spørg Udlændingestyrelsen.
plan-note-form-not-named = De kilder, der kendes her, nævner ikke skemaet til din slags tilladelse: spørg myndigheden, hvilket du skal bruge.
plan-note-attached-not-named = De kilder, der kendes her, nævner ikke skemaet om forlængelse af din slags tilladelse: spørg myndigheden, hvilket du skal vedlægge.
plan-note-forms-carried-over = Skemaet er det fra femårsreglerne; for disse regler nævner kilderne ikke noget skema.
plan-note-filed-online = Du udfylder skemaet på nettet.
plan-note-filed-on-paper = Skemaet er på papir.
plan-note-filled-in-together = Du og din partner udfylder skemaet sammen.
plan-note-filled-in-alone = Du udfylder skemaet alene.
plan-note-authority-not-named = De kilder, der kendes her, siger ikke, hvem der forlænger din slags tilladelse: se i det brev, du fik med den.

plan-late-rejected = Kommer ansøgningen for sent, må du regne med, at den bliver afvist uden at blive behandlet, hvor kort forsinkelsen end er, medmindre Danmarks internationale forpligtelser kræver andet. Du skal da normalt udrejse af Danmark og søge fra dit hjemland, som var det første gang. Opholder du dig ulovligt her, risikerer du politianmeldelse, udvisning og indrejseforbud.
plan-late-rejected-work = Kommer ansøgningen for sent, må du regne med, at den bliver afvist, hvor kort forsinkelsen end er: tre dage har været for meget. Du skal da udrejse af Danmark og søge fra dit hjemland, som var det første gang. Opholder du dig ulovligt her, risikerer du politianmeldelse, udvisning og indrejseforbud.
plan-late-asylum = Kommer ansøgningen for sent, kan du blive tiltalt eller få en bøde, din opholdstid kan blive regnet forfra fra en senere dag, eller ansøgningen kan blive behandlet som en ny.

# Gebyrer

plan-fee-permanent-before-2011 = Ansøgninger indgivet før 2011 var uden gebyr.
plan-fee-permanent-2011 = Der skal normalt betales gebyr for ansøgninger indgivet fra 2011. De kilder, der kendes her, siger ikke, hvor meget.
plan-fee-permanent-2012 = Der skal normalt betales gebyr, men i 2012 blev gebyrer afskaffet i sager, som de kilder, der kendes her, ikke nævner. Beløbet kendes heller ikke.
plan-fee-permanent-family-2016 = Fra den 1. marts 2016 skal der igen betales gebyr i familiesager. De kilder, der kendes her, siger ikke, hvor meget.
plan-fee-permanent-unknown-2016 = Om der skal betales gebyr, afhænger af, hvilken slags tilladelse du har: fra den 1. marts 2016 skal der igen betales i familiesager.
plan-fee-permanent-2017 = Det er gebyret i 2017, som én kilde oplyser det.
plan-fee-permanent-work = For tilladelser til arbejde eller studier. Siden oplyser intet år, og en anden udgave af den siger 6.960 kr.: slå gebyret op, før du betaler.
plan-fee-permanent-others = For alle andre end tilladelser til arbejde eller studier. Siden oplyser intet år, og en anden udgave af den siger 4.930 kr.: slå gebyret op, før du betaler.
plan-fee-permanent-accompanying = Det er 7.475 kr. for tilladelser til arbejde eller studier og 5.545 kr. for alle andre; siden siger ikke, hvad der gælder for medfølgende familie.
plan-fee-permanent-unknown = Det afhænger af, hvilken slags tilladelse du har: 7.475 kr. for tilladelser til arbejde eller studier, 5.545 kr. for alle andre.
plan-fee-permanent-of-document-003 = Sådan oplyser én vejledning det; ingen anden kilde har det beløb.
plan-fee-extension-before-2011 = Ansøgninger indgivet før 2011 var uden gebyr.
plan-fee-extension-2011 = Der skal normalt betales gebyr for ansøgninger indgivet fra 2011, men ikke et særskilt gebyr, når skemaet er vedlagt en ansøgning om tidsubegrænset ophold. De kilder, der kendes her, siger ikke, hvor meget.
plan-fee-extension-2012 = Der skal normalt betales gebyr, men i 2012 blev gebyrer afskaffet i sager, som de kilder, der kendes her, ikke nævner. Beløbet kendes heller ikke.
plan-fee-extension-family-2016 = Fra den 1. marts 2016 skal der igen betales gebyr i familiesager. De kilder, der kendes her, siger ikke, hvor meget.
plan-fee-extension-unknown-2016 = Om der skal betales gebyr, afhænger af, hvilken slags tilladelse du har: fra den 1. marts 2016 skal der igen betales i familiesager.
plan-fee-extension-2017 = Som én kilde oplyser det, uden årstal (efter 2016): slå gebyret op, før du betaler.

plan-fee-retired-permanent = For pensionister oplyser én side 5.025 kr.
plan-fee-retired-extension = For pensionister oplyser én side 1.905 kr.

# Bilag

plan-document-fee-receipt = Kvittering for betalt gebyr
plan-because-fee-receipt = Den skal alle vedlægge.
plan-document-housing = Dokumentation for, at du opfylder boligkravet
plan-because-housing = Du har din tilladelse som ægtefælle og bor sammen med din partner.
plan-document-danish = Bevis for dine danskkundskaber, fx Prøve i Dansk eller et afgangsbevis fra folkeskolen
plan-because-danish = Det skal alle vedlægge.
plan-document-employment = Dokumentation for dit arbejde: årsopgørelser eller en kontrakt
plan-because-employment = Du er ikke fritaget for kravene om arbejde.
plan-document-income = Dokumentation for din indkomst: lønsedler eller årsopgørelser
plan-because-income = Du er ikke fritaget for kravet om indkomst.
plan-document-citizenship-exam = Bevis for, at du har bestået medborgerskabsprøven
plan-because-citizenship-exam = Du har bestået den.
plan-document-membership = Erklæring fra bestyrelsen eller foreningen
plan-because-membership = Du er eller var medlem.
plan-document-disability = Lægeerklæring om dit handicap
plan-because-disability = Dit handicap er dokumenteret.
plan-document-early-pension = Erklæring fra kommunen om, at du har fået tilkendt førtidspension
plan-because-early-pension = Du får førtidspension.
plan-document-ill-child = Dokumentation for, at du har passet et alvorligt sygt barn
plan-because-ill-child = Din fil siger, at du gør det.
plan-document-work-abroad = Dokumentation for dit ophold i udlandet i forbindelse med arbejde
plan-because-work-abroad = Du har været udstationeret.

# Skridt

plan-step-renew-passport-from-own-country = Forny dit pas ved dit hjemlands ambassade eller konsulat, senest den { $by } og inden du søger om forlængelse.
plan-step-renew-passport-from-immigration-service = Forny dit pas hos Udlændingestyrelsen, senest den { $by } og inden du søger om forlængelse.
plan-step-renew-passport-from-whom-is-unknown = Forny dit pas senest den { $by } og inden du søger om forlængelse: et nationalt pas ved dit hjemlands ambassade eller konsulat, et fremmedpas eller konventionspas hos Udlændingestyrelsen.
plan-step-renew-passport-no-passport = Skaf et pas eller anden rejselegitimation, senest den { $by } og inden du søger om forlængelse.
plan-step-extend =
    { $authority ->
        [immigration_service] { $form ->
            [none] Søg Udlændingestyrelsen om forlængelse af din tilladelse.
           *[other] Søg Udlændingestyrelsen om forlængelse af din tilladelse på skema { $form }.
        }
        [siri] { $form ->
            [none] Søg SIRI om forlængelse af din tilladelse.
           *[other] Søg SIRI om forlængelse af din tilladelse på skema { $form }.
        }
       *[open] { $form ->
            [none] Søg om forlængelse af din tilladelse.
           *[other] Søg om forlængelse af din tilladelse på skema { $form }.
        }
    }
plan-extension-6-months = Én kilde siger, at det tager seks måneder.
plan-extend-attached = Du behøver ikke søge særskilt, når skemaet følger med en ansøgning om tidsubegrænset ophold.
plan-step-case-order = Til tidsubegrænset ophold: opret et sagsbestillings-ID på myndighedernes hjemmeside.
plan-step-pay =
    { $amount ->
        [none] Betal gebyret for tidsubegrænset ophold.
       *[other] Betal gebyret for tidsubegrænset ophold, { $amount }
    }
plan-step-gather-checklist = Saml de bilag, der skal vedlægges.
plan-step-gather-as-the-form-asks = Saml det, som skemaet beder om: en ansøgning uden det kan blive afvist.
plan-step-file =
    { $attach ->
        [none] { $form ->
            [none] Søg om tidsubegrænset ophold, når du opfylder reglerne.
           *[other] Søg om tidsubegrænset ophold på skema { $form }, når du opfylder reglerne.
        }
        [open] Søg om tidsubegrænset ophold på skema { $form }, når du opfylder reglerne, og vedlæg skemaet om forlængelse af din tilladelse, uanset hvornår den udløber.
       *[other] { $form ->
            [none] Søg om tidsubegrænset ophold, når du opfylder reglerne, og vedlæg skema { $attach }, uanset hvornår din tilladelse udløber.
           *[other] Søg om tidsubegrænset ophold på skema { $form }, når du opfylder reglerne, og vedlæg skema { $attach }, uanset hvornår din tilladelse udløber.
        }
    }
plan-any-day = Du kan gøre det hver dag til og med den { $by }.
plan-where-handed-in-copenhagen = Skemaerne fås og afleveres i Udlændingestyrelsens Servicecenter.
plan-where-handed-in-elsewhere = Skemaerne fås og afleveres i Udlændingestyrelsens Servicecenter eller hos dit lokale politi; du kan også sende dem med posten.
plan-where-handed-in-anywhere = Skemaerne fås og afleveres i Udlændingestyrelsens Servicecenter; bor du uden for Storkøbenhavn, også hos dit lokale politi, og du kan sende dem med posten.
plan-step-filed = Du indgav din ansøgning.
plan-step-file-before-18 = Din tilladelse udløber, når du fylder 18 år: søg om tidsubegrænset ophold senest den { $by }, inden din fødselsdag.
plan-step-granted-from-18 = Du er fyldt 18 år: fra nu af kan du få tidsubegrænset ophold.
plan-step-biometrics-in-14-days = Få optaget ansigtsfoto og fingeraftryk (biometri) senest 14 dage efter ansøgningen.
plan-step-biometrics-in-28-days = Bestil tid, og få optaget ansigtsfoto og fingeraftryk (biometri) senest fire uger efter ansøgningen.
plan-step-stay = Du må blive i Danmark, mens sagen behandles, og fortsætte med at arbejde, hvis du har søgt i tide.
plan-step-travel = Vil du rejse imens, og er din tilladelse udløbet, så søg om en tilbagerejsetilladelse til Schengenlandene; det er gratis. En midlertidig tilladelse bortfalder efter mere end seks måneder i udlandet, dog ikke under nogle af SIRI’s ordninger.
plan-step-decision = Afgørelsen om tidsubegrænset ophold kan komme omkring nu: sagsbehandlingen tager ti måneder; en tidligere udgave af siden sagde otte.
plan-step-keep-permanent = En tidsubegrænset tilladelse gælder, så længe du bor fast i Danmark. Den bortfalder efter mere end tolv måneder i træk i udlandet og kan inddrages på grund af svig.
plan-step-citizenship = Dansk statsborgerskab kræver ud over de øvrige krav tidsubegrænset ophold og { $years } års ophold i Danmark.

# Teksten

plan-headline-between = Søg om forlængelse mellem den { $earliest } og den { $latest }.
plan-headline-by = Søg om forlængelse senest den { $latest }.
plan-headline-over = Den sidste dag, du kunne søge om forlængelse, var den { $latest }.
plan-headline-filed = Du søgte den { $filed }, i tide til en forlængelse (sidste dag: den { $latest }).
plan-headline-filed-late = Du søgte den { $filed }; den sidste dag, du kunne søge om forlængelse, var den { $latest }.
plan-headline-unknown = Vi kan endnu ikke sige, hvornår du skal søge om forlængelse.
plan-headline-no-permit = Din fil nævner ingen tilladelse, der kan forlænges.
plan-too-early = Det, du indgav den { $filed }, kom for tidligt til at gælde som en ansøgning om forlængelse: søg særskilt om den.
plan-not-covered = De regler om tidsubegrænset ophold, der kendes her, dækker ikke den { $filed }; det, der kun afhænger af dagen, gælder alligevel.
plan-if-filed = Hvis du søger den { $filed }:
plan-filed-on = Søgt den { $filed }:
plan-when-now = nu
plan-when-by = senest { $day }
plan-when-from = fra { $day }
plan-last-day = Sidste dag er den { $day }.
plan-when-on = { $day }
plan-when-before-filing = før du søger
plan-when-until-decided = indtil afgørelsen
plan-when-about = omkring { $day }
plan-when-afterwards = derefter
plan-fees = Gebyrer:
plan-fee-permanent = tidsubegrænset ophold
plan-fee-extension = forlængelse
plan-fee-not-known = ikke kendt
plan-fee-none = intet
plan-documents = Vedlæg ansøgningen om tidsubegrænset ophold:
plan-unknown = Din fil siger ikke: { $facts }. Når den gør det, kan planen måske sige mere.
plan-reading = Besvaret sådan, som { $reading } siger, også hvor andre kilder siger noget andet.
plan-next-permit = Næste skridt: har du en tilladelse, så skriv den i filen med første og sidste dag, og spørg igen: ophold plan { $file }
plan-next-late = Næste skridt: spørg straks { $authority }, hvad du kan gøre.
plan-next-passport = Næste skridt: forny dit pas senest den { $by }.
plan-next-get-passport = Næste skridt: skaf et pas eller anden rejselegitimation senest den { $by }.
plan-next-extend = Næste skridt: søg om forlængelse senest den { $by }.
plan-next-check = Næste skridt: se, om du opfylder reglerne: ophold check { $file }
plan-next-biometrics = Næste skridt: få optaget ansigtsfoto og fingeraftryk senest den { $by }.
plan-next-wait = Næste skridt: vent på afgørelsen.
plan-next-wait-and-extend = Næste skridt: vent på afgørelsen, og søg om forlængelse mellem den { $earliest } og den { $latest }.
