# Hvad der er galt med en ansøgerfil eller med en værdi, der er givet ved siden af.

## Datoer
errors-date-form = Her skal stå en dato, skrevet år-måned-dag, for eksempel 2024-05-31.
errors-date-exists = Den dag findes ikke i kalenderen.
errors-date-range = Datoen skal ligge i årene { $low } til { $high }.
errors-to-before-from = Den sidste dag, { $end }, ligger før den første dag, { $start }.
errors-on-before-filed = Afgørelsen, { $on }, kan ikke ligge før ansøgningen, der er indgivet { $filed }.

## Tal
errors-number-form = Her skal stå et tal, skrevet med cifre alene og punktum før decimaler, for eksempel 37 eller 319738.75.
errors-number-range = Tallet skal ligge mellem { $low } og { $high }.
errors-number-decimals = Tallet må højst have to decimaler.
errors-number-whole = Tallet skal være helt, uden decimaler.
errors-sum = Beløbene her giver tilsammen mere end { $high } kr., og det er mere, end der kan regnes med.
errors-year = Navnet på en indkomst skal være et år fra { $low } til { $high }.

## Ord
errors-yes-no = Her skal stå true (ja) eller false (nej).
errors-text-form = Her skal stå en tekst. Sæt den i anførselstegn, for eksempel "2024".
errors-text-length = Teksten må højst have { $high } tegn.
errors-text-characters = Teksten indeholder tegn, der ikke kan skrives ud, for eksempel et linjeskift.
errors-choice = »{ $value }« er ikke en mulig værdi her. Mulige er: { $allowed }.
errors-choice-near = »{ $value }« er ikke en mulig værdi her. Mente du { $meant }? Mulige er: { $allowed }.

## Felter og lister
errors-field = Der er intet felt »{ $value }« her. Mulige er: { $allowed }.
errors-field-near = Der er intet felt »{ $value }« her. Mente du { $meant }? Mulige er: { $allowed }.
errors-entry-form = Her skal stå felter med værdier, for eksempel »felt: værdi«. Felterne er: { $allowed }.
errors-income-form = Her skal stå år med beløb, for eksempel »2024: 310000«.
errors-list-form = Her skal stå en liste: én post pr. linje, hver med en bindestreg foran, eller [] hvis der ingen er.
errors-list-length = En liste må højst have { $high } poster.
errors-complete-missing = Skriv, om listen er fuldstændig: »complete: true« eller »complete: false«.
errors-duplicate = Feltet står her to gange; det stod første gang på linje { $first }.
errors-not-fields = Filen skal indeholde felter med værdier, for eksempel »born: 1990-05-17«.

## Filer
errors-file-missing = Filen findes ikke.
errors-file-folder = Det er en mappe, ikke en fil.
errors-file-permission = Du har ikke adgang til at læse filen.
errors-file-unreadable = Filen kan ikke læses.
errors-too-large = Filen er for stor; der kan højst læses { $high } MB.
errors-too-many = Filen indeholder mere end { $high } værdier, og det er for mange.
errors-too-deep = Værdierne ligger mere end { $high } niveauer inde i hinanden.
errors-empty = Her står ikke noget: filen indeholder ingen felter.
errors-documents = Her begynder et dokument mere. En fil må kun beskrive én person.
errors-encoding = Filen er ikke tekst i UTF-8. Gem den som UTF-8 i dit tekstprogram.
errors-control-character = Her står et tegn, der ikke hører hjemme i en tekst ({ $code }).
errors-yaml = Teksten kan ikke læses herfra (kolonne { $column }). Se efter linjer, der ikke flugter, et tabulatortegn, et manglende mellemrum efter et kolon eller et anførselstegn eller en parentes, der ikke er lukket.
errors-json = Teksten er ikke JSON herfra (kolonne { $column }). Se efter et manglende komma eller anførselstegn eller en parentes, der ikke er lukket.
errors-json-number = { $name } er ikke et tal, der kan bruges.
errors-key = Navnet på et felt skal være et enkelt ord her.
errors-tag = »{ $name }« kan ikke bruges her. Udelad ord, der begynder med et udråbstegn.
errors-alias-unknown = »*{ $name }« henviser til noget, der ikke står tidligere i filen.
errors-alias-recursive = »*{ $name }« henviser til noget, som det selv er en del af.

## Værdier givet med --set
errors-set-form = »{ $value }« kan ikke forstås. Skriv et felt, et lighedstegn og en værdi, for eksempel work[0].hours_per_week=37.
errors-set-no-fields = »{ $part }« har ikke selv felter.
errors-set-no-list = »{ $part }« er ikke en liste.
errors-set-place = »{ $part }« har { $count ->
    [one] 1 post
   *[other] { $count } poster
 }. Posterne tælles fra 0, og [+] føjer en til.
