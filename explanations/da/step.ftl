# Hvad et bevis siger omkring sine trin, og om det, som filen og spørgsmålet angiver. Trinene selv står i proof.ftl.

step-negated = Det er ikke sådan: { $what }
step-input = { $entry }: { $label }: { $value }
step-input-alone = { $label }: { $value }
step-entry = Din fil nævner { $entry }
step-absent = Din fil siger ikke dette: { $what }
step-absent-instead = Din fil siger ikke dette: { $what }. Den siger: { $instead }
step-absent-entry = Din fil nævner intet af denne slags: { $label }
step-unknown = Din fil siger ikke: { $label }
step-no-law = Ingen regel giver dette her: { $what }
step-decided-on = der spørges om den { DAY($value) }
step-filed-on = ansøgningen er indgivet den { DAY($value) }
step-supposes = et beløb, der mangler, regnes for så { $value ->
        [high] højt som muligt
       *[low] lavt som muligt
    }
step-chosen-regime = der spørges efter { $value }
step-reading = læsningen { $value } er valgt
step-told-figure = et beløb blev oplyst sammen med spørgsmålet
step-complete = din fil angiver alt, hvad der er af dette: { $value }
step-incomplete = Det er åbent, om din fil angiver alt, hvad der er af dette: { $value }
step-keeps-application = din ansøgning er endnu ikke afgjort
step-compare-less = { $left } er { $kind ->
        [day] før
       *[number] mindre end
    } { $right }
step-compare-at-most = { $left } er { $kind ->
        [day] ikke efter
       *[number] højst
    } { $right }
step-compare-more = { $left } er { $kind ->
        [day] efter
       *[number] mere end
    } { $right }
step-compare-at-least = { $left } er { $kind ->
        [day] ikke før
       *[number] mindst
    } { $right }
step-compare-equal = { $left } er { $right }
step-compare-other = { $left } er en anden end { $right }
step-computed = { $result } = { $expression }
step-add-years = { $result } ligger { $second } år efter { $first }
step-add-months = { $result } ligger { $second } måneder efter { $first }
step-day = { $result }
step-year = { $result } er året for { $first }
step-month = { $result } er måneden for { $first }
step-whole-years = der er { $result } hele år mellem { $first } og { $second }
step-first-day-with = { $result } er den første dag efter { $first } med så lang tid før sig
step-raise-by-percent = { $result } er { $first } forhøjet med { $second } procent
step-counted = { $result } i alt
step-summed = { $result } tilsammen
step-eligible-yes = Du opfylder alt, hvad der kræves, på mindst én vej til en tilladelse.
step-eligible-no = Du opfylder ikke på nogen vej til en tilladelse alt, hvad der kræves.
step-regime-yes = De regler, der gælder for dig:
step-regime-no = Ingen regler gælder for dig.
step-requirement-yes = { $what }: opfyldt eller fraveget, hvor det kræves
step-requirement-no = { $what }: ikke opfyldt, hvor det kræves
step-never = en dag, der aldrig kommer
step-hours = { $hours } timer om ugen
step-way = én regel kunne give det, men ikke her, for:
step-error-claim = Dette er ikke en påstand: { $claim }. Nær ved eller muligt: { $near }; eller et atom fra reglerne, såsom days_worked(P, G, work_history, N).
step-error-atom = En påstand er ét atom, eller not og ét atom.
