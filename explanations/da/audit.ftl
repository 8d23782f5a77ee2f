# Svaret fra `ophold audit`: hvad der er galt eller bemærkelsesværdigt i reglerne.

## Slags fund
audit-kind-contradiction = Modsigelser
audit-kind-gap = Huller
audit-kind-dead = Regler, der aldrig bliver brugt
audit-kind-redundant = Regler, der intet ændrer
audit-kind-vacuous = Krav, som alle opfylder
audit-kind-idle = Oplysninger, der intet ændrer
audit-kind-unreachable = Det, som ingen kan nå
audit-kind-non-monotone = Det, der bliver værre af at blive bedre
audit-kind-cliff = Stejle spring
audit-kind-discretion = Det, som myndigheden afgør
audit-kind-uncertainty = Det, der hviler på usikre kilder
audit-kind-hygiene = Orden i reglerne

## Hvordan det fortælles
audit-not-proved = Søgningen endte ved en grænse, så det er ikke bevist.
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
