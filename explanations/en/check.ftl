# The answer of `ophold check`.

check-file = FILE
check-title = Permanent residence, applied for on { $filed } ({ $regime })
check-title-decided = Permanent residence, applied for on { $filed } and decided on { $on } ({ $regime })
check-reading = Read as { $reading } has it, in place of the better-ranked sources.
check-not-covered = The rules known here do not cover an application of { $filed }.
check-not-covered-before = The rules known here do not cover applications before { $first }.

# Headlines

check-number =
    { $number ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $number }
    }
check-eligible = On what your file says, you meet the rules.
check-eligible-way = On what your file says, you meet the rules: { $way }.
check-from =
    { $anew ->
        [yes] Not yet. From { $until } you meet the rules with a new application, if nothing else changes.
       *[no] Not yet. From { $until } you meet the rules, if nothing else changes.
    }
check-not-yet =
    { $missing ->
        [1] { $timed ->
            [0] Not yet. One thing is missing.
           *[other] Not yet. One thing is missing, and it needs only time.
        }
       *[other] { $timed ->
            [0] Not yet. { $missing_start } things are missing.
            [one] Not yet. { $missing_start } things are missing, and one of them needs only time.
           *[other] { $all ->
                [yes] Not yet. { $missing_start } things are missing, and all of them need only time.
               *[no] Not yet. { $missing_start } things are missing, and { $timed_words } of them need only time.
            }
        }
    }
check-never =
    { $requirement ->
        [crime] Not under these rules, because of a sentence that no waiting outlasts.
        [identity] Not under these rules, because your file says that you worked against establishing your identity.
       *[other] Not under these rules, because of what stands below.
    }
check-undetermined =
    { $count ->
        [0] We cannot say yet.
        [one] We cannot say yet: one answer is missing.
       *[other] We cannot say yet: { $count_words } answers are missing.
    }
check-undetermined-figure = We cannot say yet: the amount asked in { $year } is not known.
check-assessment = The authority must judge this: { $requirements }.

# One word for each requirement

check-status-met = in order
check-status-exempt = not asked
check-status-missing =
    { $requirement ->
        [crime] in the way
        [charges] in the way
        [public_debt] in the way
        [public_benefits] in the way
        [identity] in the way
       *[other] missing
    }
check-status-waiting = not yet
check-status-unknown = not known
check-status-assessment = authority decides
check-until-otherwise = Whatever it decides, this is met from { $until }, if nothing else changes.
check-until =
    { $requirement ->
        [age] You are old enough from { $until }.
        [work_history] If your present work goes on, this is met from { $until }.
        [long_work] If your present work goes on, this is met from { $until }.
        [integration_test] If your present work goes on, this is met from { $until }.
        [steady_work] If your present job or business goes on, this is met from { $until }.
        [income] If your last income is repeated, this is met from { $until }.
        [residence_time] If your permit goes on, this is met from { $until }.
        [same_grounds] If your permit goes on, on the same grounds, this is met from { $until }.
        [active_citizenship] If your membership goes on, this is met from { $until }.
        [supplementary] Enough of them are met from { $until }, if nothing else changes.
        [points] They are all there from { $until }, if nothing else changes.
        [crime] From { $until } it no longer stands in the way.
        [charges] From { $until } it no longer stands in the way.
        [public_debt] From { $until } it no longer stands in the way, if nothing else changes.
        [public_benefits] From { $until } it no longer stands in the way, if nothing else changes.
       *[other] This is met from { $until }, if nothing else changes.
    }

# The lines below

check-pending-days = You applied on { $filed }. The days named here are for a new application; from when the one that you have filed can be granted, ophold need tells.

check-other-ways =
    { $count ->
        [one] Your file does not say either: { $facts }. It could open another way.
       *[other] Your file does not say either: { $facts }. Each could open another way.
    }
check-way-eligible = { $way }: you meet the rules.
check-way-not-eligible = { $way }: not yet.
check-way-never = { $way }: not under these rules.
check-way-undetermined = { $way }: we cannot say yet.
check-way-assessment = { $way }: the authority must judge this.
check-way-closed = { $way }: not open to you.
check-way-of = { $way } ({ $regime })
check-figures = Supplied with the question: { $figures }.
check-figure = the income asked in { $year } is { $amount } a year
check-rests =
    { $kind ->
        [choices] This rests on choices, made where the sources leave a point open: { $choices }.
        [unverified] This rests on statements that nobody has verified: { $unverified }.
       *[both] This rests on choices, made where the sources leave a point open ({ $choices }), and on statements that nobody has verified ({ $unverified }).
    }
check-version = Rules: version { $version }, { $digest }.
check-next-need = Next: ophold need { $file }
check-next-eligible = Next: apply while your permit runs.
check-next-pending = Next: wait for the decision on your application.
check-next-undetermined = Next: answer what is missing: ophold ask { $file }
check-next-figure = Next: find out the amount asked in { $year }, and ask again: ophold { $command } { $file } { $figures }
check-next-full = Next: ophold check { $file } --full
check-next-nothing = Nothing that you do and no waiting changes this under these rules.
check-amount = AMOUNT
check-next-assessment = Next: you may apply and let the authority decide. What you could do instead: ophold need { $file }
