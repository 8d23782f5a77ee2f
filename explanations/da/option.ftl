# Fejl om tilvalg og grænser, og hvad en kommando siger, der skriver en fil.

option-language = Skriv en for engelsk eller da for dansk.
option-day = "{ $value }" er ikke en dag: skriv den som år-måned-dag, for eksempel 2027-05-14, fra 1900 til 2199.
option-regime = "{ $value }" er ikke et regelsæt, der kendes her: { $allowed }.
option-reading = "{ $value }" kan ikke læses i stedet for loven: { $allowed }.
option-figure = "{ $value }" er ikke et tal til reglerne: skriv NAVN=VÆRDI, for eksempel income.2026=346000.
option-figure-name = "{ $name }" er ikke et tal, som reglerne spørger om: de hedder income.ÅR, for eksempel income.2026.
option-figure-known = { $name } kendes her allerede og kan ikke angives.
option-figure-amount = { $name }: et beløb er over 0 og højst 10.000.000 kr., med højst to decimaler.
option-on-before-filed = Afgørelsesdagen { $on } ligger før ansøgningsdagen { $filed }.
option-limit-debts = Der er mere end { $most } forfaldne gældsposter til det offentlige: for mange til at søge efter de mindste ændringer. Udelad nogle med --set, eller betal først nogle af dem.
option-limit-days = Søgningen har set på { $most } dage og er ikke kommet til ende. Spørg om færre år med --within.
option-file-exists = Der findes allerede en fil med dette navn; den er ikke rørt. Vælg et andet navn.
option-written = { $file } er skrevet. Udfyld den i et tekstprogram, og skriv så: ophold check { $file }
option-output-no-file = Det er en mappe eller noget andet, der ikke er en fil; skriv navnet på en fil.
option-output-taken =
    { $by ->
        [input] Det er filen, der spørges om, og den er ikke rørt. Vælg et andet navn.
       *[option] Et andet tilvalg skriver allerede til denne fil. Vælg et andet navn.
    }
option-limit-unknown = For meget af det, der hænger sammen, er ukendt: der skulle ses på mere end { $most } kombinationer. Udfyld noget af det, der mangler i den længste liste.
option-engine-missing = Dette kræver et program, som ikke er installeret her. Installer det: { $install }
