# The answer of `ophold need`.

need-title = Permanent residence: what is needed, on { $on } ({ $regime })
need-title-filed = Permanent residence, applied for on { $filed }: what is needed, on { $on } ({ $regime })
need-already = On what your file says, you meet the rules already.
need-headline =
    { $count ->
        [0] You can be eligible on { $date }, by waiting alone.
        [one] You can be eligible on { $date } with one change.
       *[other] You can be eligible on { $date } with { $count_words } changes.
    }
need-sooner =
    { $count ->
        [one] The earliest day is { $date }, with one change.
       *[other] The earliest day is { $date }, with { $count_words } changes.
    }
need-headline-now =
    { $file ->
        [keep] { $count ->
            [0] The application you have filed can be granted now.
            [one] The application you have filed can be granted as soon as one change is made.
           *[other] The application you have filed can be granted as soon as { $count_words } changes are made.
        }
        [again] { $count ->
            [0] You can file a new application now.
            [one] You can file a new application as soon as one change is made.
           *[other] You can file a new application as soon as { $count_words } changes are made.
        }
       *[new] { $count ->
            [0] You can apply now.
            [one] You can apply as soon as one change is made.
           *[other] You can apply as soon as { $count_words } changes are made.
        }
    }
need-sooner-now =
    { $file ->
        [keep] { $count ->
            [one] With one change, the application you have filed can be granted as soon as it is made.
           *[other] With { $count_words } changes, the application you have filed can be granted as soon as they are made.
        }
        [again] { $count ->
            [one] With one change, you can file a new application as soon as it is made.
           *[other] With { $count_words } changes, you can file a new application as soon as they are made.
        }
       *[new] { $count ->
            [one] With one change, you can apply as soon as it is made.
           *[other] With { $count_words } changes, you can apply as soon as they are made.
        }
    }
need-impossible =
    { $years ->
        [one] Within 1 year there is no day on which you would meet these rules, as your file stands.
       *[other] Within { $years } years there is no day on which you would meet these rules, as your file stands.
    }
need-unsure = We cannot say yet: it depends on what your file does not say. Add to it: { $facts }.
need-unsure-figure = We cannot say yet: it depends on the amount asked in { $year }, which is not known.

# An answer

need-way =
    { $count ->
        [0] On { $date }, by waiting alone:
        [one] On { $date }, with one change:
       *[other] On { $date }, with { $count_words } changes:
    }
need-way-by-route =
    { $count ->
        [0] On { $date }, by waiting alone, { $way }:
        [one] On { $date }, with one change, { $way }:
       *[other] On { $date }, with { $count_words } changes, { $way }:
    }
need-way-now =
    { $count ->
        [0] Now:
        [one] As soon as one change is made:
       *[other] As soon as { $count_words } changes are made:
    }
need-way-by-route-now =
    { $count ->
        [0] Now, { $way }:
        [one] As soon as one change is made, { $way }:
       *[other] As soon as { $count_words } changes are made, { $way }:
    }
need-now = now
need-then = then
need-by = by { $date }
need-apply =
    { $file ->
        [keep] keep the application you have filed: from this day on it can be granted.
        [keep-now] keep the application you have filed: it can then be granted.
        [again] file a new application.
       *[new] apply for permanent residence.
    }
need-decides = What decides the day: { $requirements }. All else is met before.

# Below the answers

need-assumed = Assumed: your present job and permit go on, your last known yearly income is repeated, and nothing else happens.
need-worst-case =
    What your file does not say counts as the worst case: { $facts }. { $possible ->
        [yes] Once it says more, the day may be earlier.
       *[no] In the best case there is no such day either.
    }
need-best-case =
    { $when ->
        [now] { $count ->
            [0] In the best case you meet the rules already.
            [one] In the best case one change is enough, now.
           *[other] In the best case { $count } changes are enough, now.
        }
       *[later] { $count ->
            [0] In the best case you meet the rules on { $day }, by waiting alone.
            [one] In the best case you meet the rules on { $day } with one change.
           *[other] In the best case you meet the rules on { $day } with { $count } changes.
        }
    }
need-figure = The amount asked in { $year } is not known here, so it is taken as high as it may be; if you know it, add --figure { $figure }=AMOUNT.
need-figure-ahead =
    { $count ->
        [one] The amount asked in { $years } is not known here, so the income above is taken surely high enough.
       *[other] The amounts asked in { $years } are not known here, so the incomes above are taken surely high enough.
    }
need-assessment = You may also apply now and let the authority decide.
need-no-other =
    { $count ->
        [one] There is no earlier day and no shorter way.
       *[other] Every other way is later or longer than one of these.
    }
need-others =
    { $count ->
        [0] There is no other way.
        [one] 1 other way: ophold need { $file } --all
       *[other] { $count } other ways: ophold need { $file } --all
    }
need-all = These are all the ways there are within { $years } years.
need-next-unsure = Next: answer what is missing: ophold ask { $file } --for need

# What stands in the way where nothing is possible

need-blocked =
    { $requirement ->
        [crime] It still stands in the way when these years have passed.
        [charges] The case must end first; once it has, ask again.
        [identity] The rules known here name nothing that undoes it.
        [in_time] An application must come while a permit runs, so a new temporary permit has to come first.
        [residence_time] The time asked cannot be complete within these years on the permits in your file.
        [age] Age alone decides this.
        [eu_right] Only a right of residence under EU rules opens this way.
        [ties] Only special ties to Denmark open this way.
        [schooling] A gap in the past cannot be closed.
        [connection] Once you can document a significant, tangible connection to Danish society, note it in the file and ask again.
        [introduction_programme] Once you have completed the introduction programme or one like it, note it in the file and ask again.
        [activation_activities] Once you have completed the planned activities, note it in the file and ask again.
        [danish_education] Once you have completed an education in Denmark, note it in the file and ask again.
        [earlier_permit] Permits before the first asylum permit cannot be had any more.
       *[other] Nothing in your reach and no waiting within these years mends it.
    }
