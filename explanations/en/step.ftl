# What a proof says around its steps, and of what the file and the question state. The steps stand in proof.ftl.

step-negated = This is not so: { $what }
step-input = { $entry }: { $label }: { $value }
step-input-alone = { $label }: { $value }
step-entry = Your file names { $entry }
step-absent = Your file does not say this: { $what }
step-absent-instead = Your file does not say this: { $what }. It says: { $instead }
step-absent-entry = Your file names nothing of this kind: { $label }
step-unknown = Your file does not say: { $label }
step-no-law = No rule gives this here: { $what }
step-decided-on = the question is asked about { DAY($value) }
step-filed-on = the application is filed on { DAY($value) }
step-supposes = a figure that is lacking is taken to be as { $value ->
        [high] high as it can be
       *[low] low as it can be
    }
step-chosen-regime = it is asked about under the { $value }
step-reading = the reading { $value } is taken
step-told-figure = a figure was given with the question
step-complete = your file gives all there is of this: { $value }
step-incomplete = It is open whether your file gives all there is of this: { $value }
step-keeps-application = your application is still decided on
step-compare-less = { $left } is { $kind ->
        [day] before
       *[number] less than
    } { $right }
step-compare-at-most = { $left } is { $kind ->
        [day] not after
       *[number] at most
    } { $right }
step-compare-more = { $left } is { $kind ->
        [day] after
       *[number] more than
    } { $right }
step-compare-at-least = { $left } is { $kind ->
        [day] not before
       *[number] at least
    } { $right }
step-compare-equal = { $left } is { $right }
step-compare-other = { $left } is another than { $right }
step-computed = { $result } = { $expression }
step-add-years = { $result } is { $second } years after { $first }
step-add-months = { $result } is { $second } months after { $first }
step-day = { $result }
step-year = { $result } is the year of { $first }
step-month = { $result } is the month of { $first }
step-whole-years = { $result } whole years lie between { $first } and { $second }
step-first-day-with = { $result } is the first day after { $first } with so long a time before it
step-raise-by-percent = { $result } is { $first } raised by { $second } percent
step-counted = { $result } in all
step-summed = { $result } together
step-eligible-yes = You meet all that is asked on at least one way to a permit.
step-eligible-no = On no way to a permit do you meet all that is asked.
step-regime-yes = The rules that apply to you:
step-regime-no = No rules apply to you.
step-requirement-yes = { $what }: met or lifted where it is asked
step-requirement-no = { $what }: not met where it is asked
step-never = a day that never comes
step-hours = { $hours } hours a week
step-way = one rule could give it, but not here, because:
step-error-claim = This is no claim: { $claim }. Near to it, or possible: { $near }; or an atom of the rules, such as days_worked(P, G, work_history, N).
step-error-atom = A claim is one atom, or not and one atom.
