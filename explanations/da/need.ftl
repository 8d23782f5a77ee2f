# Svaret fra `ophold need`.

need-title = Tidsubegrænset ophold: hvad der skal til, den { $on } ({ $regime })
need-title-filed = Tidsubegrænset ophold, søgt den { $filed }: hvad der skal til, den { $on } ({ $regime })
need-already = Efter det, din fil siger, opfylder du allerede reglerne.
need-headline =
    { $count ->
        [0] Du kan opfylde reglerne den { $date } blot ved at vente.
        [one] Du kan opfylde reglerne den { $date } med én ændring.
       *[other] Du kan opfylde reglerne den { $date } med { $count_words } ændringer.
    }
need-sooner =
    { $count ->
        [one] Den tidligste dag er den { $date } med én ændring.
       *[other] Den tidligste dag er den { $date } med { $count_words } ændringer.
    }
need-headline-now =
    { $file ->
        [keep] { $count ->
            [0] Den ansøgning, du har indgivet, kan imødekommes nu.
            [one] Den ansøgning, du har indgivet, kan imødekommes, så snart én ændring er sket.
           *[other] Den ansøgning, du har indgivet, kan imødekommes, så snart { $count_words } ændringer er sket.
        }
        [again] { $count ->
            [0] Du kan indgive en ny ansøgning nu.
            [one] Du kan indgive en ny ansøgning, så snart én ændring er sket.
           *[other] Du kan indgive en ny ansøgning, så snart { $count_words } ændringer er sket.
        }
       *[new] { $count ->
            [0] Du kan søge nu.
            [one] Du kan søge, så snart én ændring er sket.
           *[other] Du kan søge, så snart { $count_words } ændringer er sket.
        }
    }
need-sooner-now =
    { $file ->
        [keep] { $count ->
            [one] Med én ændring kan den ansøgning, du har indgivet, imødekommes, så snart den er sket.
           *[other] Med { $count_words } ændringer kan den ansøgning, du har indgivet, imødekommes, så snart de er sket.
        }
        [again] { $count ->
            [one] Med én ændring kan du indgive en ny ansøgning, så snart den er sket.
           *[other] Med { $count_words } ændringer kan du indgive en ny ansøgning, så snart de er sket.
        }
       *[new] { $count ->
            [one] Med én ændring kan du søge, så snart den er sket.
           *[other] Med { $count_words } ændringer kan du søge, så snart de er sket.
        }
    }
need-impossible = Inden for { $years } år er der ingen dag, hvor du ville opfylde disse regler, sådan som din fil ser ud.
need-unsure = Det kan vi ikke sige endnu: det afhænger af det, din fil ikke siger. Føj til den: { $facts }.
need-unsure-figure = Det kan vi ikke sige endnu: det afhænger af beløbet, der kræves i { $year }, og det kendes ikke.

# Et svar

need-way =
    { $count ->
        [0] Den { $date } blot ved at vente:
        [one] Den { $date } med én ændring:
       *[other] Den { $date } med { $count_words } ændringer:
    }
need-way-by-route =
    { $count ->
        [0] Den { $date } blot ved at vente, { $way }:
        [one] Den { $date } med én ændring, { $way }:
       *[other] Den { $date } med { $count_words } ændringer, { $way }:
    }
need-way-now =
    { $count ->
        [0] Nu:
        [one] Så snart én ændring er sket:
       *[other] Så snart { $count_words } ændringer er sket:
    }
need-way-by-route-now =
    { $count ->
        [0] Nu, { $way }:
        [one] Så snart én ændring er sket, { $way }:
       *[other] Så snart { $count_words } ændringer er sket, { $way }:
    }
need-now = nu
need-then = derefter
need-by = senest { $date }
need-apply =
    { $file ->
        [keep] behold den ansøgning, du har indgivet: fra denne dag kan den imødekommes.
        [keep-now] behold den ansøgning, du har indgivet: så kan den imødekommes.
        [again] indgiv en ny ansøgning.
       *[new] søg om tidsubegrænset opholdstilladelse.
    }
need-decides = Afgørende for dagen: { $requirements }. Alt andet er opfyldt før.

# Under svarene

need-assumed = Det forudsættes, at dit nuværende job og din tilladelse fortsætter, at din seneste kendte årsindkomst gentages, og at intet andet sker.
need-worst-case =
    Det, din fil ikke siger, regnes for det værst tænkelige: { $facts }. { $possible ->
        [yes] Når den siger mere, kan dagen blive tidligere.
       *[no] I bedste fald er der heller ikke en sådan dag.
    }
need-best-case =
    { $when ->
        [now] { $count ->
            [0] I bedste fald opfylder du allerede reglerne.
            [one] I bedste fald er én ændring nok, nu.
           *[other] I bedste fald er { $count } ændringer nok, nu.
        }
       *[later] { $count ->
            [0] I bedste fald opfylder du reglerne den { $day }, alene ved at vente.
            [one] I bedste fald opfylder du reglerne den { $day } med én ændring.
           *[other] I bedste fald opfylder du reglerne den { $day } med { $count } ændringer.
        }
    }
need-figure = Beløbet, der kræves i { $year }, kendes ikke her og regnes derfor så højt, som det kan være; kender du det, så tilføj --figure { $figure }=BELØB.
need-figure-ahead =
    { $count ->
        [one] Beløbet, der kræves i { $years }, kendes ikke her, så indkomsten ovenfor er sat sikkert højt nok.
       *[other] Beløbene, der kræves i { $years }, kendes ikke her, så indkomsterne ovenfor er sat sikkert højt nok.
    }
need-assessment = Du kan også søge nu og lade myndigheden afgøre det.
need-no-other =
    { $count ->
        [one] Der er ingen tidligere dag og ingen kortere vej.
       *[other] Enhver anden vej er senere eller længere end én af disse.
    }
need-others =
    { $count ->
        [0] Der er ingen anden vej.
        [one] 1 anden vej: ophold need { $file } --all
       *[other] { $count } andre veje: ophold need { $file } --all
    }
need-all = Det er alle de veje, der er inden for { $years } år.
need-next-unsure = Næste skridt: svar på det, der mangler: ophold ask { $file } --for need

# Hvad der står i vejen, hvor intet er muligt

need-blocked =
    { $requirement ->
        [crime] Det står stadig i vejen, når disse år er gået.
        [charges] Sagen skal afsluttes først; spørg igen, når den er det.
        [identity] De regler, der kendes her, nævner intet, der ændrer det.
        [in_time] En ansøgning skal indgives, mens en tilladelse gælder, så du skal først have en ny midlertidig tilladelse.
        [residence_time] Tiden kan ikke nås inden for disse år på tilladelserne i din fil.
        [age] Alderen alene afgør dette.
        [eu_right] Kun en ret til ophold efter EU-reglerne åbner denne vej.
        [ties] Kun særlig tilknytning til Danmark åbner denne vej.
        [schooling] En afbrydelse i fortiden kan ikke indhentes.
        [connection] Når du kan dokumentere en væsentlig og håndgribelig tilknytning til det danske samfund, så skriv det i filen, og spørg igen.
        [introduction_programme] Når du har gennemført introduktionsprogrammet eller et tilsvarende forløb, så skriv det i filen, og spørg igen.
        [activation_activities] Når du har gennemført de planlagte aktiviteter, så skriv det i filen, og spørg igen.
        [danish_education] Når du har gennemført en uddannelse i Danmark, så skriv det i filen, og spørg igen.
        [earlier_permit] Tilladelser fra før den første opholdstilladelse som flygtning kan ikke skaffes bagefter.
       *[other] Hverken noget, du selv kan gøre, eller ventetid inden for disse år ændrer på det.
    }
