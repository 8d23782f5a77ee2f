# Svaret fra `ophold audit`: hvad der er galt eller bemærkelsesværdigt i reglerne.

## Slags fund
audit-kind-contradiction = Modsigelser
audit-kind-gap = Huller
audit-kind-dead = Regler, der aldrig bliver brugt
audit-kind-redundant = Regler, der intet ændrer
audit-kind-vacuous = Fritagelser, der intet ændrer
audit-kind-idle = Krav, der aldrig afgør noget alene
audit-kind-unreachable = Veje, som ingen kommer igennem
audit-kind-non-monotone = Mere af det, der skulle tale for, og dårligere stillet
audit-kind-cliff = Skrænter: én dag eller én enhed, der vender afgørelsen
audit-kind-discretion = Hvad myndigheden skønner over
audit-kind-uncertainty = Det, der hviler på usikre kilder
audit-kind-hygiene = Orden i reglerne

## Hvordan det fortælles
audit-not-proved = Søgningen endte ved en grænse: at der ikke er nogen, er ikke bevist.
audit-limit = Flere oplysninger om en ansøger mødes i ét krav, end der kan ses på ({ $most } slags): { $regimes }.
audit-accepted = Accepteret, og vist med --all:
audit-accepted-because = Accepteret: { $reason }
audit-progress = Leder efter: { $kind }
audit-summary =
    { $count ->
        [0] Intet fund er tilbage, som ingen har accepteret.
        [one] Ét fund er tilbage, som ingen har accepteret.
       *[other] { $count } fund er tilbage, som ingen har accepteret.
    }
audit-kinds = Der er ledt efter: { $kinds }.
audit-space = Det gælder reglerne på hver af disse dage: { $days }.
audit-space-day = { $regime } den { $day }
audit-space-broken = Der kunne ikke ses på andet: reglerne kan ikke bruges, som de står.
audit-shows = Hvad denne fil viser:
audit-shown-by = Hvordan man ser det:

## Valgmuligheder, og filen med accepterede fund
audit-no-kind = »{ $value }« er ingen slags fund: { $allowed }.
audit-error-text = Her skal der stå en tekst.
audit-error-missing = Dette felt mangler; hver post har kind, what og reason, med en begrundelse i en og i da.

## Modsigelser
audit-contradiction-two-figures = To rækker i loven siger noget forskelligt om det samme: { $one } ({ $place }) og { $other }.
audit-contradiction-overlap = To rækker i loven handler om det samme tal: { $one } ({ $place }) og { $other }.
audit-contradiction-regimes = Ansøgninger indgivet fra { $day } hører under flere regelsæt på én gang, og intet af dem går forud: { $regimes }.

## Huller
audit-gap-uncovered = Ansøgninger indgivet fra { $day } hører ikke under nogen regler.
audit-gap-between = Der er tal mellem { $one } ({ $place }) og { $other }, som ingen række i loven handler om.
audit-gap-no-shortfall = Kravet »{ $requirement }« kan mangle, uden at nogen regel siger hvorfor (shortfall).
audit-gap-no-words =
    { $side ->
        [shortfall] Grunden { $reason } til, at noget mangler, har ingen sætning på: { $languages }.
        [evidence] Grunden { $reason } til, at noget er opfyldt, har ingen sætning på: { $languages }.
        [exempt] Grunden { $reason }, som fritager for noget, har ingen sætning på: { $languages }.
       *[assessment] Grunden { $reason }, som myndigheden afgør ud fra, har ingen sætning på: { $languages }.
    }

## Orden
audit-hygiene-broken = Reglerne kan ikke bruges, som de står: { $problem }
audit-hygiene-not-stratified = { $predicate } afhænger af sig selv gennem noget, der ikke må gælde eller bliver talt (ikke stratificeret): { $way }.
audit-hygiene-not-tight = { $predicate } afhænger af sig selv (ikke tæt): { $way }.
audit-hygiene-undocumented = { $predicate } læses uden for den fil, der udleder det, og ingen kommentar (%*! ... *%) siger, hvad det betyder.
audit-hygiene-unknown-input = { $predicate } læses, og ingen regel, intet felt i ansøgerfilen og intet spørgsmål giver det.
audit-hygiene-unknown-requirement = Kravet { $requirement } stilles, og ingen fil og intet svar kan nævne det.
audit-hygiene-uncited = Under { $regime } er der ingen kilde til: { $thing }.
audit-hygiene-uncited-figure = Der er ingen kilde til indkomstbeløbet for { $year }.
audit-hygiene-unregistered = Kilden { $source } er anført og står ikke i registret.
audit-hygiene-unranked = Kilden { $source } er anført, og dens rang »{ $rank }« findes ikke.
audit-hygiene-accepted = Dette fund er accepteret og blev ikke fundet: { $kind }, { $what }.

## Verdicts
audit-eligible-and-failing = Efter { $regime }, { $route }, opfylder nogen betingelserne og får afslag på én gang.
audit-two-verdicts = Efter { $regime }, { $route }, får nogen to forskellige afgørelser.
audit-two-best = Efter { $regime } får nogen to forskellige svar på hele spørgsmålet.
audit-two-statuses = Efter { $regime }, { $route }, er kravet “{ $requirement }” for nogen både ét og noget andet: for eksempel opfyldt og ikke opfyldt.
audit-no-verdict = Efter { $regime }, { $route }, følger der ingen afgørelse for nogen.
audit-no-best = Efter { $regime } følger der intet svar for nogen.
audit-no-status = Efter { $regime }, { $route }, følger det ikke for nogen, om kravet “{ $requirement }” er opfyldt.
audit-unreachable = Ingen kan opfylde betingelserne { $route } ({ $regime }).
audit-idle = Ingen er alene på grund af kravet “{ $requirement }” afskåret fra permanent opholdstilladelse { $route } ({ $regime }): Den, der mangler det, mangler også noget andet.
audit-vacuous-exempt = Det ændrer ingens afgørelse, at “{ $requirement }” bortfalder af denne grund ({ $regime }): { $ground }.
audit-vacuous-assessable = Det ændrer ingens afgørelse, at myndigheden kan skønne over “{ $requirement }” af denne grund ({ $regime }): { $ground }.
audit-vacuous-reduced = Det ændrer ingens afgørelse, at dette alene er nok af “{ $requirement }” for nogle ({ $regime }): { $ground }.

## Steps
audit-non-monotone =
    { $before ->
        [none] Nogen mister permanent opholdstilladelse efter { $regime } ved at have mere af det, der skulle tale for (eller mindre af det, der skulle tale imod), i denne liste i filen: { $list }. Det, der går tabt, er “{ $requirement }”, { $routes }.
       *[other] Nogen mister permanent opholdstilladelse efter { $regime } ved at have mere af det, der skulle tale for: { $after } og ikke { $before } ({ $field }). Det, der går tabt, er “{ $requirement }”, { $routes }.
    }
audit-cliff =
    { $before ->
        [none] Én enhed i denne liste i filen gør, at nogen ikke længere opfylder betingelserne efter { $regime }: { $list }. Det, der går tabt, er “{ $requirement }”, { $routes }.
       *[other] Efter { $regime } opfylder nogen betingelserne med { $before }, men ikke med { $after } ({ $field }). Det, der går tabt, er “{ $requirement }”, { $routes }.
    } { $way ->
        [time] { $days ->
            [one] Vejen tilbage: at vente én dag.
           *[other] Vejen tilbage: at vente { $days } dage.
        }
        [changes] Vejen tilbage: { $changes ->
            [one] én ændring
           *[other] { $changes } ændringer
        }{ $days ->
            [0] , straks.
            [one] , og én dag.
           *[other] , og { $days } dage.
        }
        [none] Der er ingen vej tilbage inden for fem år ved noget, et menneske kan ændre, og heller ikke inden for femten år ved at vente.
       *[unknown] Vejen tilbage afhænger af det, der ikke er kendt.
    }

## Judgment, doubt and readings
audit-discretion = Efter { $regime } kan afgørelsen afhænge af, hvordan myndigheden skønner over “{ $requirement }”, { $routes }. Det gælder { $touched } af de { $number } slags oplysninger om det.
audit-uncertain-source = Efter { $regime } kan afgørelsen afhænge af “{ $requirement }” alene, som hviler på et valg eller på noget, der ikke er bekræftet. { $touched } af de { $number } slags oplysninger om det opfylder det ikke.
audit-lacking-figure = Afgørelser i dag efter { $regime } afhænger af et tal, som vidensbasen ikke har: { $figure }.
audit-reading-gain = Læst som { $reading } har det, opfylder flere betingelserne end efter den højere rangerede regel ({ $regime }, { $route }): de, der mangler { $requirements }.
audit-reading-lose = Læst som { $reading } har det, opfylder færre betingelserne end efter den højere rangerede regel ({ $regime }, { $route }): ikke de, der mangler { $requirements }.

## Rules that do nothing
audit-dead = Der blev ikke fundet nogen ansøger, som denne regel nogensinde gælder for, blandt { $tried }, der blev dannet for at få hver regel til at gælde; uden den får ingen en anden status eller afgørelse: { $rule }
audit-redundant = Uden denne regel får ingen en anden status eller afgørelse. Også begrundelser og dage var de samme for alle { $fires } fundne ansøgere, som den gælder for: { $rule }
audit-redundant-fact = Uden denne oplysning i loven får ingen en anden status eller afgørelse. Også begrundelser og dage var de samme for alle { $fires } fundne ansøgere, hvis svar bruger den: { $rule }
