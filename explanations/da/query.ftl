# Mål med variable: svarene, hvad der kan spørges om, og hvad der er galt med et mål.

query-yes = Ja.
query-no = Nej.
query-none = Der er ingen svar.
query-never = ingen slutdato
query-more = Der er flere end { $most } svar; bed om flere med --limit.
query-limit-answers = Der er flere end { $most } svar; bed om flere med --limit.
query-limit-time = Målet kørte i mere end { $most } sekunder og blev standset; det er ikke alle svar. Spørg om mindre ad gangen, eller giv mere tid med --seconds.
query-limit-memory = Målet brugte mere end { $most } megabyte hukommelse og blev standset; det er ikke alle svar. Spørg om mindre ad gangen.
query-unknown = Hvad en fil ikke siger, gælder ikke her, og noget af det kan have betydning: { $facts }. Hvad det kan vise sig at være, ser ophold check på.
query-unknown-of = { $applicant }: { $fields }
query-unknown-others = { $count ->
    [one] og én ansøger til
   *[other] og { $count } ansøgere til
 }
query-reason-field = i filen: { $field }
query-reason-given = givet med spørgsmålet
query-reason-not = intet fører til det
query-field = { $kind ->
    [entry] En post i { $path } i ansøgerens fil.
    [date] { $path } i ansøgerens fil: en dag.
    [money] { $path } i ansøgerens fil: et beløb i øre.
    [income] { $path } i ansøgerens fil: et år og årets indkomst i øre.
    [hours] { $path } i ansøgerens fil: hundrededele af en time.
    [yes_no] { $path } i ansøgerens fil: true eller false.
    [days] { $path } i ansøgerens fil: et antal dage.
    [ordinal] { $path } i ansøgerens fil: et tal.
   *[other] { $path } i ansøgerens fil: en af feltets værdier.
 }
query-of-file = ansøgerens fil
query-progress = { $done } af { $all } ansøgere
query-same-id = “{ $id }” er navnet på mere end én ansøger: giv hver sit eget id.
query-no-files = Der er ingen ansøgerfil (.yaml, .yml, .json) i denne mappe.

## Prompten
query-prompt-hello = Her spørges med mål, for eksempel: requires(eight_years, R, Q), cites(Q, S). Tab udfylder et prædikat; help fortæller mere, quit slutter.
query-prompt-help =
    GOAL             et mål: atomer, “not” foran atomer og sammenligninger, med komma imellem
    help             dette
    help PREDICATE   hvad et prædikat betyder, dets argumenter, og hvor det udledes
    predicates       alt, der kan spørges om
    limit N          vis højst N svar
    quit             slut (også Ctrl-D)
query-prompt-limit = Der vises højst { $most } svar.
query-prompt-limit-wrong = Skriv limit og et helt tal fra 1 til { $most }.
query-prompt-no-such = “{ $name }” kan der ikke spørges om: der er intet prædikat med det navn.
query-prompt-no-such-near = “{ $name }” kan der ikke spørges om: der er intet prædikat med det navn. Tæt på: { $near }.
query-not-interactive = Prompten kræver en terminal og svarer med tekst: giv et GOAL, eller brug den i en terminal uden --format.
query-history-folder = Dette er en mappe eller kan ikke skrives: nævn en fil til historikken.

## Hvad der er galt med et mål
query-goal-empty = Målet er tomt.
query-goal-long = Målet er længere end { $most } tegn.
query-goal-character = Tegn { $at }: “{ $found }” kan ikke stå der i et mål.
query-goal-deep = Tegn { $at }: parenteserne er dybere end { $most }.
query-goal-bracket = Tegn { $at }: “{ $found }” mangler sin anden halvdel.
query-goal-number = Tegn { $at }: et tal er højst { $most }.
query-goal-many = Tegn { $at }: et mål har højst { $most } led og lige så mange beregninger.
query-goal-form = Tegn { $at }: det, der begynder der, fortsætter ikke målet. Et mål er led med komma imellem: requires(eight_years, R, Q), cites(Q, S).
query-goal-literal = Tegn { $at }: “{ $found }” er mere, end et mål kan indeholde: et atom af variable og konstanter, “not” foran et, én sammenligning, V = en beregning med + - *, V = @year(D) og lignende, V = #count {"{"} X : ... {"}"} eller V = #sum {"{"} N, X : ... {"}"}.
query-goal-unbound = Tegn { $at }: { $name } har ingen værdi: den står i intet atom, og intet beregner den.
query-goal-day = “{ $found }” er ikke en dag.
query-goal-predicate = Tegn { $at }: der er intet prædikat { $found }, der kan spørges om; ophold query --predicates viser dem, der er.
query-goal-predicate-near = Tegn { $at }: der er intet prædikat { $found }, der kan spørges om. Mente du { $meant }?
query-goal-arity = Tegn { $at }: { $found } har et andet antal argumenter. Mente du { $meant }?
query-goal-searched = Tegn { $at }: { $found } vælges i en søgning og udledes ikke; der kan ikke spørges om det.
query-goal-applicant = Målet handler om en ansøger: nævn en fil eller en mappe med --applicant.
query-goal-nobody = “{ $found }” er ingen af ansøgerne: { $known }.
query-receipt-days = Nogle af filerne nævner den dag, der spørges om, og andre gør ikke: en kvittering kræver her én dag for dem alle.
