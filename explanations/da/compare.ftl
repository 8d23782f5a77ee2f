# Svaret fra `ophold compare`: hvem der vinder, og hvem der taber mellem to regelsæt.

## Hvad de to kaldes inde i en sætning
compare-law = { $regimes }
compare-law-of-day = reglerne på hver ansøgningsdag
compare-law-on = { $law } pr. { $on }
compare-law-read = { $law } læst efter { $reading }
compare-law-ranked = { $law } læst efter de bedste kilder
compare-law-in = { $law } i { $folder }
compare-law-shipped = { $law } i den medfølgende udgave

compare-title = Tidsubegrænset ophold: fra { $first } til { $second }
compare-title-on = Tidsubegrænset ophold: fra { $first } til { $second }, søgt og afgjort den { $on }
compare-title-filed = Tidsubegrænset ophold: fra { $first } til { $second }, søgt den { $filed } og afgjort den { $on }
compare-title-decided = Tidsubegrænset ophold: fra { $first } til { $second }, afgjort den { $day }
compare-title-applied = Tidsubegrænset ophold: fra { $first } til { $second }, søgt den { $day }
compare-title-own-days = Tidsubegrænset ophold: fra { $first } til { $second }, for hver ansøger på den dag, som filen nævner, eller i dag

## Den første linje
compare-headline-same = De samme mennesker opfylder reglerne efter begge.
compare-headline =
    { $gain ->
        [0] Ingen vinder.
        [one] Én slags mennesker vinder.
       *[other] { $gain } slags mennesker vinder.
    } { $lose ->
        [0] Ingen taber.
        [one] Én slags mennesker taber.
       *[other] { $lose } slags mennesker taber.
    }
compare-headline-applicants =
    { $all ->
        [one] { $gain ->
            [one] Denne ansøger vinder.
           *[other] { $lose ->
                [one] Denne ansøger taber.
               *[other] Denne ansøger hverken vinder eller taber.
            }
        }
       *[other] Af { $all } ansøgere { $gain ->
            [0] vinder ingen,
            [one] vinder én,
           *[other] vinder { $gain },
        } og { $lose ->
            [0] ingen taber.
            [one] én taber.
           *[other] { $lose } taber.
        }
    }

## Slags af mennesker
compare-heading-gain = Hvem der vinder: de, der opfylder { $let_in } og ikke { $kept_out }, hvoraf de mangler:
compare-heading-lose = Hvem der taber: de, der opfylder { $let_in } og ikke { $kept_out }, hvoraf de mangler:
compare-kind-gain = De vinder, som opfylder { $let_in } og efter { $kept_out } mangler: { $requirements }.
compare-kind-lose = De taber, som opfylder { $let_in } og efter { $kept_out } mangler: { $requirements }.
compare-ways =
    { $count ->
        [one] Vej: { $ways }.
       *[other] Veje: { $ways }.
    }
compare-way-held-against = { $way } (nærmest: { $closest })
compare-judged = Overladt til myndigheden: { $requirements }.
compare-told = En af dem får at vide: »{ $because }«
compare-told-of = En af dem får at vide om { $requirement }: »{ $because }«
compare-not-asked = kræves ikke

## Hvad der er bevist, og for hvem
compare-proof = Bevist: ingen andre vinder eller taber end de, der på en af disse veje mangler mindst alt det, der står under ét af disse numre.
compare-proof-same = Bevist: ingen opfylder reglerne efter det ene og ikke efter det andet.
compare-proof-not = Ikke alle disse mennesker kunne vises med ophold check, så intet er bevist.
compare-space = Det gælder for alle, som en ansøgerfil kan beskrive ({ $facts ->
    [one] ét forhold
   *[other] { $facts } forhold
 } i den kan have betydning), med dage og beløb på begge sider af hver grænse i loven. Ikke set på: lister med poster fra mere end 17 år før afgørelsen, og mere end én særlig omstændighed ad gangen, medmindre det er dem alle.
compare-figure = { $figure } i { $year }
compare-space-figures = Kendes ikke og er taget så lavt og så højt, som det kan være: { $figures }.
compare-space-applicants = Det gælder alene for disse ansøgere.
compare-next-witnesses = Disse menneskers filer: --witnesses DIR skriver dem.

## Ansøgere
compare-heading-people-gain = Hvem der vinder:
compare-heading-people-lose = Hvem der taber:
compare-heading-people-none = Hvem der hverken vinder eller taber:
compare-verdicts = { $first } efter det første regelsæt; { $second } efter det andet
compare-verdicts-of = { $applicant }: { $verdicts }
compare-unchanged = { $verdict }: { $applicants }
compare-person-same = For { $applicant } er det det samme: { $verdict }.
compare-person-none = { $applicant } hverken vinder eller taber: { $verdicts }.
compare-person-gain = { $applicant } vinder: { $verdicts }.
compare-person-lose = { $applicant } taber: { $verdicts }.
compare-person-by = Hvad der gør forskellen: { $requirements }.
compare-progress = Leder efter mennesker, der vinder eller taber: { $done ->
    [0] ingen fundet endnu
    [one] ét tilfælde fundet
   *[other] { $done } tilfælde fundet
 }

## En fil, der viser noget
compare-witness-shows = Hvad denne fil viser:
compare-witness-commands = Sådan ses det, efter det første regelsæt og efter det andet:

## Hvad der er galt med A, B eller et tilvalg
compare-witnesses-applicants = Filer med mennesker, der vinder eller taber, skrives, hvor der ikke er nævnt ansøgere.
compare-unknown = »{ $value }« er ikke noget af dette: et regelsæt ({ $regimes }), en læsning ({ $readings }), en dag som 2016-05-01, en mappe med regler eller law. Flere sættes sammen med +, som points+002.16.
compare-twice = »{ $one }« og »{ $other }« kan ikke begge være ment: nævn højst ét regelsæt, én læsning, én dag og én mappe.
compare-rules = { $problem }
compare-not-covered = De regler, der kendes her, dækker ikke en ansøgning fra den { $filed }: den første dag er den { $first }.

## Siden
compare-page-not-advice = Dette er ikke juridisk rådgivning. Det er, hvad de regler, som ophold kender, siger; kun myndigheden afgør noget.
compare-page-number = Nr.
compare-page-lacks = Hvad der mangler
compare-page-ways = Vej til tidsubegrænset ophold
compare-page-facts = Et af disse mennesker:
compare-page-else = Alt andet
compare-page-commands = Sådan ses det, når --witnesses har skrevet filen:
compare-page-space = Hvad der er bevist, og for hvem
compare-page-fields = De felter i ansøgerfilen, der kan have betydning:
