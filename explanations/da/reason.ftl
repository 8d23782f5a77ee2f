# Hvorfor et krav er opfyldt, mangler, ikke stilles eller overlades til myndigheden: hele sætninger.
# reason-shortfall-* og reason-evidence-* hedder efter reglernes egne navne.

# Hvad sætninger laves af

reason-span =
    { $years ->
        [0] { $months ->
            [0] under 1 måned
            [one] 1 måned
           *[other] { $months } måneder
        }
       *[other] { $months ->
            [0] { $years } år
            [one] { $years } år og 1 måned
           *[other] { $years } år og { $months } måneder
        }
    }
reason-gap =
    { $unit ->
        [days] { $gap ->
            [one] der mangler 1 dag
           *[other] der mangler { $gap } dage
        }
       *[months] der mangler cirka { $span }
    }
reason-window = inden for de seneste { $span }
reason-for-good = Efter disse regler ændrer ventetid ikke på det.
reason-more =
    { $count ->
        [one] Der er 1 mere af samme slags.
       *[other] Der er { $count } mere af samme slags.
    }
reason-list = { $first } og { $last }
reason-list-or = { $first } eller { $last }
reason-block =
    { $whole ->
        [yes] { $points } for { $what } (alle eller ingen)
       *[no] { $points } for { $what }
    }

# Filens poster inde i en sætning; $number er 0, hvor der kun er én

reason-entry =
    { $number ->
        [0] { $noun }
       *[other] { $noun } nr. { $number }
    }
reason-entry-kind = { $entry } ({ $kind })
reason-noun-work = job
reason-noun-debts = gæld
reason-noun-benefits = ydelse
reason-noun-convictions = dom
reason-noun-charges = sigtelse
reason-noun-permits = tilladelse
reason-noun-absences = udlandsophold
reason-noun-studies = uddannelse
reason-noun-exams = prøve
reason-noun-active-citizenship = medlemskab
reason-noun-special-circumstances = særlig omstændighed
reason-noun-other = post

# Mangler

reason-shortfall-tally =
    { $need ->
        [1] Du opfylder ingen af de supplerende krav, der tæller for dig; der skal 1 til.
       *[other] Du opfylder { $have } af de { $need } supplerende krav, der skal til.
    }
reason-shortfall-age-years = Du er { $have } år; tidsubegrænset ophold kan gives fra { $need } år.
reason-shortfall-too-old-at-filing = Du er { $have } år ved ansøgningen; denne vej er kun åben, til man fylder { $need }.
reason-shortfall-residence-days = Dit lovlige ophold tæller { $time } af de { $asked }, der kræves; { reason-gap }.
reason-shortfall-no-permit-counts = Ingen af tilladelserne i din fil tæller med i den tid, der kræves.
reason-shortfall-conditions-not-met = Betingelserne for din nuværende tilladelse er ikke længere opfyldt.
reason-shortfall-lives-abroad = Du bor ikke i Danmark; det skal du gøre, når sagen afgøres.
reason-shortfall-excluded-by-sentence = Din { $entry } er på { $have } dage; sådan en dom står i vejen, når den er på { $need } dage eller mere. { reason-for-good }
reason-shortfall-excluded-by-offence = Din { $entry } er på { $have } dage; for denne lovovertrædelse står en dom i vejen, når den er på { $need } dage eller mere. { reason-for-good }
reason-shortfall-waiting-after-judgment = Efter din { $entry } er der en karenstid; regnet fra dommen varer den til den { $need }.
reason-shortfall-waiting-for-probation = Prøvetiden for din { $entry } skal være slut; den varer til den { $need }.
reason-shortfall-waiting-after-release = Efter din { $entry } er der en karenstid; regnet fra løsladelsen varer den til den { $need }.
reason-shortfall-still-serving = Du er endnu ikke løsladt efter din { $entry }, og karenstiden begynder med løsladelsen.
reason-shortfall-pending-charge = En { $entry } mod dig fra den { $have } er ikke afsluttet; så længe gives der ikke tidsubegrænset ophold.
reason-shortfall-pending-serious-charge = En { $entry } mod dig fra den { $have } er ikke afsluttet, og den kan give en lang straf; så længe gives der ikke tidsubegrænset ophold.
reason-shortfall-overdue-debt = Din { $entry } på { $have } er forfalden.
reason-shortfall-repayment-plan = Din { $entry } på { $have } er forfalden; en afdragsordning hjælper ikke, men det kan henstand gøre.
reason-shortfall-extended-above-cap = Din forfaldne gæld med henstand er { $have } i alt; den skader ikke op til { $need } (2017-niveau).
reason-shortfall-benefit-going-on = Du får stadig { $entry }; det må du ikke få fra den { $need } og frem til afgørelsen.
reason-shortfall-benefit-in-window = Du fik { $entry } til og med den { $have }; det må du ikke have fået for nogen tid fra den { $need } og frem til afgørelsen.
reason-shortfall-not-signed = Du har ikke underskrevet erklæringen.
reason-shortfall-identity-obstructed = Din fil nævner { $what }: den, der har modvirket, at ens identitet bliver fastslået, kan ikke få tidsubegrænset ophold. { reason-for-good }
reason-shortfall-exam-level =
    { $about ->
        [none] Din fil nævner ingen danskprøve, der tæller; der kræves Prøve i Dansk { $need } eller en tilsvarende prøve.
       *[other] Du har bestået { $what }; der kræves Prøve i Dansk { $need } eller en tilsvarende prøve.
    }
reason-shortfall-permit-ended = Din { $entry } har sidste dag den { $have }; ansøgningen skal være modtaget før den dag, men kommer den { $need }.
reason-shortfall-no-permit = Din fil nævner ingen dansk tilladelse, der var begyndt, da ansøgningen blev modtaget.
reason-shortfall-work-days =
    { $months ->
        [0] { $have ->
            [0] Du har ikke arbejdet på fuld tid{ $window }; der kræves { $of } måneder.
           *[other] Du har arbejdet på fuld tid i under 1 af de { $of } måneder, der kræves{ $window }.
        }
       *[other] Du har arbejdet på fuld tid i { $months } af de { $of } måneder, der kræves{ $window }; { reason-gap }.
    }
reason-shortfall-no-job = Du har hverken job eller egen virksomhed på afgørelsesdagen.
reason-shortfall-job-does-not-count = Dit { $entry } tæller ikke her: arbejde af den slags tæller ikke, eller der er ikke aftalt et ugentligt timetal.
reason-shortfall-job-does-not-last =
    { $count ->
        [one] Det er ikke sikkert, at dit { $entry } varer ved: det skal være fast og uopsagt, eller du skal kunne vise, at det fortsætter.
       *[other] Det er ikke sikkert, at dit { $entry } varer ved: ét af dem skal være fast og uopsagt, eller du skal kunne vise, at det fortsætter.
    }
reason-shortfall-membership-days =
    { $months ->
        [0] Du har været medlem i under 1 af de { $of } måneder, der kræves.
       *[other] Du har været medlem i { $months } af de { $of } måneder, der kræves; { reason-gap }.
    }
reason-shortfall-no-citizenship = Din fil nævner ingen medborgerskabsprøve, der tæller, og intet medlemskab, der viser aktivt medborgerskab.
reason-shortfall-citizenship-exam-too-early = Du bestod medborgerskabsprøven den { $have }; den tæller, hvis den er bestået den { $need } eller senere.
reason-shortfall-income-sum = I de seneste to hele kalenderår tjente du i gennemsnit { $have } om året; der kræves { $need } om året, altså { $gap } mere.
reason-shortfall-no-school-entry = Din fil nævner ingen grundskole, og tiden regnes fra dens afslutning.
reason-shortfall-school-gap =
    { $days ->
        [one] Den { $have } hverken studerede eller arbejdede du på fuld tid.
       *[other] Fra den { $have } til den { $need } hverken studerede eller arbejdede du på fuld tid.
    }
reason-shortfall-no-eu-right = Du har ikke ret til ophold efter EU-reglerne.
reason-shortfall-no-ties = Du har ingen særlig tilknytning til Danmark af den slags, der tæller her.
reason-shortfall-same-ground-days = Din tilladelse har hvilet på stort set samme grundlag i { $time } af de { $asked }, der kræves; { reason-gap }.
reason-shortfall-programme-not-completed = Du har ikke gennemført introduktionsprogrammet eller et tilsvarende forløb.
reason-shortfall-activities-not-completed = Du har ikke gennemført de aktiviteter, der var planlagt for dig.
reason-shortfall-connection-not-documented = Du har ikke dokumenteret en væsentlig og håndgribelig tilknytning til det danske samfund.
reason-shortfall-test-work-days =
    { $months ->
        [0] { $have ->
            [0] Du har ikke arbejdet på fuld tid; integrationseksamen kræver { $of } måneder.
           *[other] Du har arbejdet på fuld tid i under 1 af de { $of } måneder, som integrationseksamen kræver.
        }
       *[other] Du har arbejdet på fuld tid i { $months } af de { $of } måneder, som integrationseksamen kræver; { reason-gap }.
    }
reason-shortfall-test-language = Integrationseksamen kræver Prøve i Dansk 2, eller Prøve i Dansk 1 og engelsk på niveau med Prøve i Dansk 2.
reason-shortfall-test-not-asked-of-all = Integrationseksamen blev ikke krævet af alle, men kilderne siger ikke, hvem der var undtaget: spørg myndigheden.
reason-shortfall-steady-work-days =
    { $have ->
        [0] Du har hverken haft fast job eller egen virksomhed frem til ansøgningen; der kræves { $asked } uden afbrydelse.
       *[other] Frem til ansøgningen har du uden afbrydelse haft fast job eller egen virksomhed i { $time } af de { $asked }, der kræves; { reason-gap }.
    }
reason-shortfall-earlier-permit-days =
    { $have ->
        [0] Før din første opholdstilladelse som flygtning havde du ingen tilladelse til arbejde, studier eller au pair-ophold; der kræves { $asked } på sådanne tilladelser. { reason-for-good }
       *[other] Før din første opholdstilladelse som flygtning havde du tilladelse til arbejde, studier eller au pair-ophold i { $time }; der kræves { $asked }. { reason-for-good }
    }
reason-shortfall-no-asylum-permit = Din nuværende tilladelse er ikke givet til dig som flygtning.
reason-shortfall-no-danish-education = Din fil nævner ingen gennemført erhvervsuddannelse eller videregående uddannelse i Danmark.
reason-shortfall-too-few-hours = Dit arbejde på afgørelsesdagen er på { $have } timer om ugen; der kræves mere end { $need }.
reason-shortfall-work-or-study-days =
    { $months ->
        [0] { $have ->
            [0] Din fil nævner hverken arbejde eller studier, der tæller{ $window }; der kræves { $of } måneder.
           *[other] Du har arbejdet eller studeret i under 1 af de { $of } måneder, der kræves{ $window }.
        }
       *[other] Du har arbejdet eller studeret i { $months } af de { $of } måneder, der kræves{ $window }; { reason-gap }.
    }
reason-shortfall-points-total = Du har { $have } af de { $need } point.
reason-shortfall-points-of-block = Det er { $what }.
reason-shortfall-no-points-of-block = Der mangler endnu { $what }.
reason-shortfall-lesser-sentence = En mindre dom udskyder den dag, du kan få tidsubegrænset ophold; kilderne siger ikke, hvor længe.
reason-shortfall-lesser-sentence-remembered =
    { $same ->
        [yes] Kun efter hukommelsen, uden kilde: karenstiden efter din { $entry } slutter den { $need }.
       *[no] Kun efter hukommelsen, uden kilde: karenstiden efter din { $entry } slutter mellem den { $have } og den { $need }.
    }

# Opfyldt

reason-evidence-tally =
    { $have ->
       *[other] Du opfylder { $have } af de supplerende krav; der skal { $need } til.
    }
reason-evidence-age-years = Du er { $have } år; der kræves { $need }.
reason-evidence-residence-days = Dit lovlige ophold tæller { $time }; der kræves { $asked }.
reason-evidence-from-permit = Det regnes fra den { $have }, da din tilladelse begyndte.
reason-evidence-from-filing = Det regnes fra den { $have }, da du i Danmark søgte om tilladelsen.
reason-evidence-from-wedding = Det regnes fra den { $have }, din bryllupsdag.
reason-evidence-chain-broken = Tidligere tilladelser tæller ikke med: der var en afbrydelse før den dag.
reason-evidence-latest-marriage-only = Kun tiden i dit seneste ægteskab tæller.
reason-evidence-days-deducted =
    { $have ->
        [one] 1 dag i udlandet er trukket fra.
       *[other] { $have } dage i udlandet er trukket fra.
    }
reason-evidence-procedural-stay = Dagene fra den { $have }, efter at din tilladelse selv udløb, tæller ikke.
reason-evidence-conditions-met = Betingelserne for din nuværende tilladelse er stadig opfyldt.
reason-evidence-lives-here = Du bor i Danmark.
reason-evidence-no-convictions = Din fil nævner ingen dom.
reason-evidence-fine-only = Din { $entry } står ikke i vejen.
reason-evidence-waited-after-judgment = Karenstiden efter din { $entry } sluttede den { $need }.
reason-evidence-waited-after-release = Karenstiden efter din { $entry } sluttede den { $need }.
reason-evidence-no-pending-charge = Ingen sigtelse, der står i vejen, er uafsluttet.
reason-evidence-no-public-debt = Du har ingen forfalden gæld til det offentlige, der tæller.
reason-evidence-extended-within-cap = Din forfaldne gæld med henstand er { $have } i alt; den skader ikke op til { $need } (2017-niveau).
reason-evidence-no-benefit-in-window = Du har ikke fået nogen af de ydelser, der står i vejen, siden den { $have }.
reason-evidence-signed = Du har underskrevet erklæringen.
reason-evidence-identity-clear = Du har ikke modvirket, at din identitet bliver fastslået.
reason-evidence-exam-level = Du har bestået { $what }; der kræves Prøve i Dansk { $need } eller en tilsvarende prøve.
reason-evidence-permit-runs =
    { $endless ->
        [yes] Ansøgningen den { $need } kommer, mens din tilladelse gælder.
       *[no] Ansøgningen den { $need } kommer, mens din tilladelse gælder; dens sidste dag er den { $have }.
    }
reason-evidence-work-days = Du har arbejdet på fuld tid i { $months } måneder{ $window }; der kræves { $of }.
reason-evidence-job-lasts = Dit { $entry } tæller og varer ved.
reason-evidence-membership-days = Du har været medlem i { $months } måneder; der kræves { $of }.
reason-evidence-citizenship-exam = Du bestod medborgerskabsprøven den { $have }.
reason-evidence-income-sum = I de seneste to hele kalenderår tjente du i gennemsnit { $have } om året; der kræves { $need } om året.
reason-evidence-no-school-gap =
    { $endless ->
        [yes] Du har gået i skole hele tiden.
       *[no] Du har studeret eller arbejdet på fuld tid hele tiden, siden du gik ud af skolen, fra den { $have }.
    }
reason-evidence-has-eu-right = Du har ret til ophold efter EU-reglerne.
reason-evidence-has-ties = Du har særlig tilknytning til Danmark: { $what }.
reason-evidence-same-ground-days = Din tilladelse har hvilet på stort set samme grundlag i { $time }; der kræves { $asked }.
reason-evidence-never-changed-grounds = Din tilladelse har hele tiden hvilet på stort set samme grundlag, fra den { $have }.
reason-evidence-programme-completed = Du har gennemført introduktionsprogrammet eller et tilsvarende forløb.
reason-evidence-activities-completed = Du har gennemført de aktiviteter, der var planlagt for dig.
reason-evidence-connection-documented = Du har dokumenteret en tilknytning til det danske samfund.
reason-evidence-test-work-days = Du har arbejdet på fuld tid i { $months } måneder; integrationseksamen kræver { $of }.
reason-evidence-test-language =
    { $about ->
        [danish_2] Du har bestået Prøve i Dansk 2 eller en tilsvarende prøve.
       *[other] Du har bestået Prøve i Dansk 1 og engelsk på niveau med Prøve i Dansk 2.
    }
reason-evidence-steady-work-days = Frem til ansøgningen har du uden afbrydelse haft fast job eller egen virksomhed i { $asked }.
reason-evidence-earlier-permit-days = Før din første opholdstilladelse som flygtning havde du tilladelse til arbejde, studier eller au pair-ophold i { $time }; der kræves { $asked }.
reason-evidence-danish-education-completed = Du har gennemført en uddannelse i Danmark: { $entry }.
reason-evidence-job-held =
    { $count ->
       *[other] Dit { $entry } tæller.
    }
reason-evidence-study-counts =
    { $count ->
       *[other] Din { $entry } tæller på samme måde som arbejde.
    }
reason-evidence-work-or-study-days = Du har arbejdet eller studeret i { $months } måneder{ $window }; der kræves { $of }.
reason-evidence-points-total = Du har { $have } point; der skal { $need } til.
reason-evidence-points-of-block = { reason-shortfall-points-of-block }

# Kræves ikke af denne person

reason-exempt-pension = Du får pension, så dette kræves ikke af dig.

# Overlades til myndigheden

reason-assessment-disability = Udlændingestyrelsen afgør, på uafhængige lægelige oplysninger, om dit handicap er grunden til, at du ikke kan opfylde dette.
reason-assessment-small-benefit = Udlændingestyrelsen afgør, om så lille en ydelse står i vejen; den ser på beløbet og på, hvad det var til.
reason-assessment-authority-error = Udlændingestyrelsen afgør, om en myndigheds fejl er grunden til, at dette ikke er opfyldt; den ser på sagens papirer.
reason-assessment-wrong-guidance = Udlændingestyrelsen afgør, om forkert vejledning er grunden til, at dette ikke er opfyldt; den ser på, hvad du fik at vide, og af hvem.
reason-assessment-no-right-to-pension = Udlændingestyrelsen afgør, hvad det betyder her, at du ikke har ret til pension; den ser på hvorfor.
reason-assessment-will-to-integrate = Udlændingestyrelsen afgør, om du har vist vilje til at integrere dig; den ser på, hvad du har gjort for det.
reason-assessment-other = Udlændingestyrelsen afgør, om dine særlige omstændigheder opvejer dette; den ser på, hvad du kan vise om dem.
reason-assessment-tally = Du opfylder { $have } af de { $need } supplerende krav, der skal til; Udlændingestyrelsen afgør, om der kan ses bort fra et til.
reason-assessment-lesser-sentence = Udlændingestyrelsen afgør, hvor længe en mindre dom udskyder den dag, du kan få tidsubegrænset ophold; den ser på dommen og på den tid, der er gået siden.
reason-assessment-lesser-sentence-remembered = { reason-shortfall-lesser-sentence-remembered }
reason-assessment-points-total = Du har med sikkerhed { $have } af de { $need } point; Udlændingestyrelsen afgør resten.
reason-assessment-points-of-block = { reason-shortfall-points-of-block }
reason-assessment-no-points-of-block = Endnu ikke sikre: { $what }.

# Vides ikke

reason-unknown = Din fil siger endnu ikke: { $facts }.
reason-fact-open = { $fact } (der kan være mere, end din liste rummer)
reason-fact-of = { $fact } ({ $entry })
reason-fact-year = { $fact } i { $year }
reason-facts-more = { $count } mere
reason-unknown-figure = Det beløb, der kræves i { $year }, kendes ikke her; kender du det, så tilføj --figure { $figure }=BELØB.
reason-unknown-figure-between = Det beløb, der kræves i { $year }, kendes ikke her; det må ligge mellem { $low } og { $high } om året, og du tjente i gennemsnit { $have } om året. Kender du det, så tilføj --figure { $figure }=BELØB.
reason-unknown-figure-have = Det beløb, der kræves i { $year }, kendes ikke her; du tjente i gennemsnit { $have } om året. Kender du beløbet, så tilføj --figure { $figure }=BELØB.
reason-figure-enough = I de seneste to hele kalenderår tjente du i gennemsnit { $have } om året. Det beløb, der kræves i { $year }, kendes ikke her, men din indkomst er helt sikkert stor nok.
reason-figure-short = I de seneste to hele kalenderår tjente du i gennemsnit { $have } om året. Det beløb, der kræves i { $year }, kendes ikke her, men det regnes for at være mindst { $need } om året.

# Hvor ingen grund kendes

reason-other-met = Det, din fil siger, er nok.
reason-other-missing = Det, din fil siger, er ikke nok.
reason-other-exempt = Dette kræves ikke af dig.
reason-other-assessment = Udlændingestyrelsen afgør dette.
reason-other-unknown = Det, din fil siger, afgør ikke dette.

reason-shortfall-from-permit = { reason-evidence-from-permit }
reason-shortfall-from-filing = { reason-evidence-from-filing }
reason-shortfall-from-wedding = { reason-evidence-from-wedding }
reason-shortfall-chain-broken = { reason-evidence-chain-broken }
reason-shortfall-latest-marriage-only = { reason-evidence-latest-marriage-only }
reason-shortfall-days-deducted = { reason-evidence-days-deducted }
reason-shortfall-procedural-stay = { reason-evidence-procedural-stay }
reason-shortfall-years-depend-on-tie = Hvor mange år der kræves, afhænger af, hvilken tilknytning til Danmark man har, og din fil nævner ingen.
