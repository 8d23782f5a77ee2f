# Why a requirement is met, missing, not asked, or left to the authority: whole sentences.
# reason-shortfall-* and reason-evidence-* are named after the kinds of the rules.

# What sentences are made of

reason-span =
    { $years ->
        [0] { $months ->
            [0] less than 1 month
            [one] 1 month
           *[other] { $months } months
        }
        [one] { $months ->
            [0] 1 year
            [one] 1 year and 1 month
           *[other] 1 year and { $months } months
        }
       *[other] { $months ->
            [0] { $years } years
            [one] { $years } years and 1 month
           *[other] { $years } years and { $months } months
        }
    }
reason-gap =
    { $unit ->
        [days] { $gap ->
            [one] 1 day is missing
           *[other] { $gap } days are missing
        }
       *[months] { $gap ->
            [1] about 1 month is missing
            [12] about 1 year is missing
           *[other] about { $span } are missing
        }
    }
reason-window = in the last { $span }
reason-for-good = Under these rules, no waiting changes that.
reason-more =
    { $count ->
        [one] There is 1 more like it.
       *[other] There are { $count } more like it.
    }
reason-list = { $first } and { $last }
reason-list-or = { $first } or { $last }
reason-block =
    { $whole ->
        [yes] { $points } for { $what } (all or none)
       *[no] { $points } for { $what }
    }

# Entries of the file, inside a sentence; $number is 0 where there is only one

reason-entry =
    { $number ->
        [0] { $noun }
       *[other] { $noun } no. { $number }
    }
reason-entry-kind = { $entry } ({ $kind })
reason-noun-work = job
reason-noun-debts = debt
reason-noun-benefits = benefit
reason-noun-convictions = sentence
reason-noun-charges = charge
reason-noun-permits = permit
reason-noun-absences = stay abroad
reason-noun-studies = education
reason-noun-exams = exam
reason-noun-active-citizenship = membership
reason-noun-special-circumstances = special circumstance
reason-noun-other = entry

# Missing

reason-shortfall-tally =
    { $need ->
        [1] You meet none of the supplementary requirements that count for you; 1 is asked.
       *[other] You meet { $have } of the { $need } supplementary requirements asked.
    }
reason-shortfall-age-years = You are { $have } years old; permanent residence can be given from { $need }.
reason-shortfall-too-old-at-filing = You are { $have } years old at the application; this way is open only before one turns { $need }.
reason-shortfall-residence-days = Your lawful residence counts { $time } of the { $asked } asked; { reason-gap }.
reason-shortfall-no-permit-counts = None of the permits in your file counts towards the time asked.
reason-shortfall-conditions-not-met = The conditions of your present permit are not met any more.
reason-shortfall-lives-abroad = You do not live in Denmark; you must live here when the case is decided.
reason-shortfall-excluded-by-sentence = Your { $entry } is { $have } days long; from { $need } days on, such a sentence stands in the way. { reason-for-good }
reason-shortfall-excluded-by-offence = Your { $entry } is { $have } days long; for this offence, such a sentence stands in the way from { $need } days on. { reason-for-good }
reason-shortfall-waiting-after-judgment = After your { $entry } there is a time to wait; counted from the judgment, it ends on { $need }.
reason-shortfall-waiting-for-probation = The probation of your { $entry } must have ended; it ends on { $need }.
reason-shortfall-waiting-after-release = After your { $entry } there is a time to wait; counted from the release, it ends on { $need }.
reason-shortfall-still-serving = You have not yet been released from your { $entry }, and the time to wait begins with the release.
reason-shortfall-pending-charge = A { $entry } against you, from { $have }, is pending; permanent residence is not given while it is.
reason-shortfall-pending-serious-charge = A { $entry } against you, from { $have }, is pending, and it can bring a long sentence; permanent residence is not given while it is.
reason-shortfall-overdue-debt = Your { $entry } of { $have } is overdue.
reason-shortfall-repayment-plan = Your { $entry } of { $have } is overdue; a repayment plan does not help, but an extension of payment may.
reason-shortfall-extended-above-cap = Your overdue debts with an extension of payment come to { $have } together; they do no harm up to { $need } (the level of 2017).
reason-shortfall-benefit-going-on = You still get { $entry }; it must not be paid from { $need } until the decision.
reason-shortfall-benefit-in-window = You got { $entry } until { $have }; it must not be paid for any time from { $need } until the decision.
reason-shortfall-not-signed = You have not signed the declaration.
reason-shortfall-identity-obstructed = Your file names { $what }: whoever has worked against establishing their own identity cannot be given permanent residence. { reason-for-good }
reason-shortfall-exam-level =
    { $about ->
        [none] Your file names no Danish exam that counts; Prøve i Dansk { $need } or an equal exam is needed.
       *[other] You passed { $what }; Prøve i Dansk { $need } or an equal exam is needed.
    }
reason-shortfall-permit-ended = The last day of your { $entry } is { $have }; the application must come before that day, but comes on { $need }.
reason-shortfall-no-permit = Your file names no Danish permit that had begun when the application was received.
reason-shortfall-work-days =
    { $months ->
        [0] { $have ->
            [0] You have not worked full time{ $window }; { $of } months are asked.
           *[other] You have worked full time for less than 1 of the { $of } months asked{ $window }.
        }
       *[other] You have worked full time for { $months } of the { $of } months asked{ $window }; { reason-gap }.
    }
reason-shortfall-no-job = You have no job and no business of your own on the day of the decision.
reason-shortfall-job-does-not-count =
    { $count ->
        [one] Your { $entry } does not count here: work of that kind does not, or no weekly hours are agreed.
       *[other] Your { $entry } do not count here: work of that kind does not, or no weekly hours are agreed.
    }
reason-shortfall-job-does-not-last =
    { $count ->
        [one] Your { $entry } is not sure to last: it must be permanent with no notice given, or you must be able to prove that it goes on.
       *[other] Your { $entry } are not sure to last: one must be permanent with no notice given, or you must be able to prove that it goes on.
    }
reason-shortfall-membership-days =
    { $months ->
        [0] You have been a member for less than 1 of the { $of } months asked.
       *[other] You have been a member for { $months } of the { $of } months asked; { reason-gap }.
    }
reason-shortfall-no-citizenship = Your file names no exam in active citizenship that counts, and no membership that shows active citizenship.
reason-shortfall-citizenship-exam-too-early = You passed the exam in active citizenship on { $have }; it counts if passed on { $need } or later.
reason-shortfall-income-sum = Over the last two whole calendar years you earned { $have } a year on average; { $need } a year is asked, which is { $gap } more.
reason-shortfall-no-school-entry = Your file names no primary or lower secondary school, from whose end the time is counted.
reason-shortfall-school-gap =
    { $days ->
        [one] On { $have } you neither studied nor worked full time.
       *[other] From { $have } to { $need } you neither studied nor worked full time.
    }
reason-shortfall-no-eu-right = You have no right of residence under EU rules.
reason-shortfall-no-ties = You have no special ties to Denmark of the kinds that count here.
reason-shortfall-same-ground-days = Your permit has rested on largely the same grounds for { $time } of the { $asked } asked; { reason-gap }.
reason-shortfall-programme-not-completed = You have not completed the introduction programme or one like it.
reason-shortfall-activities-not-completed = You have not completed the activities that were planned for you.
reason-shortfall-connection-not-documented = You have not documented a significant, tangible connection to Danish society.
reason-shortfall-test-work-days =
    { $months ->
        [0] { $have ->
            [0] You have not worked full time; the integration test asks for { $of } months.
           *[other] You have worked full time for less than 1 of the { $of } months that the integration test asks for.
        }
       *[other] You have worked full time for { $months } of the { $of } months that the integration test asks for; { reason-gap }.
    }
reason-shortfall-test-language = The integration test asks for Prøve i Dansk 2, or for Prøve i Dansk 1 and English at the level of Prøve i Dansk 2.
reason-shortfall-test-not-asked-of-all = Not everyone had to pass the integration test, but the sources do not say who was let off: ask the authority.
reason-shortfall-steady-work-days =
    { $have ->
        [0] Up to the application you have had no permanent job and no business of your own; { $asked } without a gap are asked.
       *[other] Up to the application you have had a permanent job or your own business without a gap for { $time } of the { $asked } asked; { reason-gap }.
    }
reason-shortfall-earlier-permit-days =
    { $have ->
        [0] You held no permit for work, for study or as an au pair before your first asylum permit; { $asked } on such permits are asked. { reason-for-good }
       *[other] Before your first asylum permit you held permits for work, for study or as an au pair for { $time }; { $asked } are asked. { reason-for-good }
    }
reason-shortfall-no-asylum-permit = Your present permit was not given for asylum.
reason-shortfall-no-danish-education = Your file names no completed vocational or higher education in Denmark.
reason-shortfall-too-few-hours = Your work on the day of the decision comes to { $have } hours a week; more than { $need } are asked.
reason-shortfall-work-or-study-days =
    { $months ->
        [0] { $have ->
            [0] Your file names no work and no study that counts{ $window }; { $of } months are asked.
           *[other] You have worked or studied for less than 1 of the { $of } months asked{ $window }.
        }
       *[other] You have worked or studied for { $months } of the { $of } months asked{ $window }; { reason-gap }.
    }
reason-shortfall-points-total = You have { $have } of the { $need } points.
reason-shortfall-points-of-block = That is { $what }.
reason-shortfall-no-points-of-block = Still missing: { $what }.
reason-shortfall-lesser-sentence = A lesser sentence puts off the day on which you can be given permanent residence; the sources do not say by how long.
reason-shortfall-lesser-sentence-remembered =
    { $same ->
        [yes] From memory alone, without a source: the wait after your { $entry } ends on { $need }.
       *[no] From memory alone, without a source: the wait after your { $entry } ends between { $have } and { $need }.
    }

# Met

reason-evidence-tally =
    { $have ->
        [one] You meet 1 supplementary requirement; { $need } is asked.
       *[other] { $need ->
            [one] You meet { $have } supplementary requirements; 1 is asked.
           *[other] You meet { $have } supplementary requirements; { $need } are asked.
        }
    }
reason-evidence-age-years = You are { $have } years old; { $need } is asked.
reason-evidence-residence-days = Your lawful residence counts { $time }; { $asked } are asked.
reason-evidence-from-permit = It counts from { $have }, when your permit began.
reason-evidence-from-filing = It counts from { $have }, when you applied in Denmark for the permit.
reason-evidence-from-wedding = It counts from { $have }, your wedding day.
reason-evidence-chain-broken = Earlier permits do not count: there was a gap before that day.
reason-evidence-latest-marriage-only = Only the time of your latest marriage counts.
reason-evidence-days-deducted =
    { $have ->
        [one] 1 day abroad is deducted.
       *[other] { $have } days abroad are deducted.
    }
reason-evidence-procedural-stay = The days from { $have } on, after your permit's own end, do not count.
reason-evidence-conditions-met = The conditions of your present permit are still met.
reason-evidence-lives-here = You live in Denmark.
reason-evidence-no-convictions = Your file names no conviction.
reason-evidence-fine-only =
    { $count ->
        [one] Your { $entry } does not stand in the way.
       *[other] Your { $entry } do not stand in the way.
    }
reason-evidence-waited-after-judgment = The time to wait after your { $entry } ended on { $need }.
reason-evidence-waited-after-release = The time to wait after your { $entry } ended on { $need }.
reason-evidence-no-pending-charge = No charge that stands in the way is pending against you.
reason-evidence-no-public-debt = You have no overdue public debt that counts.
reason-evidence-extended-within-cap = Your overdue debts with an extension of payment come to { $have } together; they do no harm up to { $need } (the level of 2017).
reason-evidence-no-benefit-in-window = You have had none of the benefits that stand in the way since { $have }.
reason-evidence-signed = You have signed the declaration.
reason-evidence-identity-clear = You have not worked against establishing your identity.
reason-evidence-exam-level = You passed { $what }; Prøve i Dansk { $need } or an equal exam is asked.
reason-evidence-permit-runs =
    { $endless ->
        [yes] The application of { $need } comes while your permit runs.
       *[no] The application of { $need } comes while your permit runs; its last day is { $have }.
    }
reason-evidence-work-days = You have worked full time for { $months } months{ $window }; { $of } are asked.
reason-evidence-job-lasts =
    { $count ->
        [one] Your { $entry } counts and goes on.
       *[other] Your { $entry } count and go on.
    }
reason-evidence-membership-days = You have been a member for { $months } months; { $of } are asked.
reason-evidence-citizenship-exam = You passed the exam in active citizenship on { $have }.
reason-evidence-income-sum = Over the last two whole calendar years you earned { $have } a year on average; { $need } a year is asked.
reason-evidence-no-school-gap =
    { $endless ->
        [yes] You have been at school all along.
       *[no] You have studied or worked full time all along since you left school, from { $have } on.
    }
reason-evidence-has-eu-right = You have a right of residence under EU rules.
reason-evidence-has-ties = You have special ties to Denmark: { $what }.
reason-evidence-same-ground-days = Your permit has rested on largely the same grounds for { $time }; { $asked } are asked.
reason-evidence-never-changed-grounds = Your permit has rested on largely the same grounds all along, from { $have } on.
reason-evidence-programme-completed = You have completed the introduction programme or one like it.
reason-evidence-activities-completed = You have completed the activities that were planned for you.
reason-evidence-connection-documented = You have documented a connection to Danish society.
reason-evidence-test-work-days = You have worked full time for { $months } months; the integration test asks for { $of }.
reason-evidence-test-language =
    { $about ->
        [danish_2] You passed Prøve i Dansk 2 or an equal exam.
       *[other] You passed Prøve i Dansk 1, and English at the level of Prøve i Dansk 2.
    }
reason-evidence-steady-work-days = Up to the application you have had a permanent job or your own business for { $asked } without a gap.
reason-evidence-earlier-permit-days = Before your first asylum permit you held permits for work, for study or as an au pair for { $time }; { $asked } are asked.
reason-evidence-danish-education-completed = You completed an education in Denmark: { $entry }.
reason-evidence-job-held =
    { $count ->
        [one] Your { $entry } counts.
       *[other] Your { $entry } count.
    }
reason-evidence-study-counts =
    { $count ->
        [one] Your { $entry } counts as much as work.
       *[other] Your { $entry } count as much as work.
    }
reason-evidence-work-or-study-days = You have worked or studied for { $months } months{ $window }; { $of } are asked.
reason-evidence-points-total = You have { $have } points; { $need } are needed.
reason-evidence-points-of-block = { reason-shortfall-points-of-block }

# Not asked of this person

reason-exempt-pension = You get a pension, so this is not asked of you.

# Left to the authority

reason-assessment-disability = The Immigration Service decides, on independent medical evidence, whether your disability keeps you from meeting this.
reason-assessment-small-benefit = The Immigration Service decides whether so small an amount of benefit stands in the way; it looks at the amount and at what it was for.
reason-assessment-authority-error = The Immigration Service decides whether an authority's error is why this is not met; it looks at the papers of the case.
reason-assessment-wrong-guidance = The Immigration Service decides whether wrong guidance is why this is not met; it looks at what you were told, and by whom.
reason-assessment-no-right-to-pension = The Immigration Service decides what it means here that you have no right to a pension; it looks at why you have none.
reason-assessment-will-to-integrate = The Immigration Service decides whether you have shown the will to integrate; it looks at what you have done for it.
reason-assessment-other = The Immigration Service decides whether your special circumstances make up for this; it looks at what you can show of them.
reason-assessment-tally = You meet { $have } of the { $need } supplementary requirements asked; the Immigration Service decides whether another one is made up for.
reason-assessment-lesser-sentence = The Immigration Service decides how long a lesser sentence puts off the day on which you can be given permanent residence; it looks at the sentence and the time since.
reason-assessment-lesser-sentence-remembered = { reason-shortfall-lesser-sentence-remembered }
reason-assessment-points-total = You have { $have } of the { $need } points for certain; the Immigration Service decides on the rest.
reason-assessment-points-of-block = { reason-shortfall-points-of-block }
reason-assessment-no-points-of-block = Not yet certain: { $what }.

# Not known

reason-unknown = Your file does not yet say: { $facts }.
reason-fact-open = { $fact } (there may be more than your list holds)
reason-fact-of = { $fact } ({ $entry })
reason-fact-year = { $fact } of { $year }
reason-facts-more = { $count } more
reason-unknown-figure = The amount asked in { $year } is not known here; if you know it, add --figure { $figure }=AMOUNT.
reason-unknown-figure-between = The amount asked in { $year } is not known here; it should lie between { $low } and { $high } a year, and you earned { $have } a year on average. If you know it, add --figure { $figure }=AMOUNT.
reason-unknown-figure-have = The amount asked in { $year } is not known here; you earned { $have } a year on average. If you know the amount, add --figure { $figure }=AMOUNT.
reason-figure-enough = You earned { $have } a year on average over the last two whole calendar years. The amount asked in { $year } is not known here, but your income is surely enough.
reason-figure-short = You earned { $have } a year on average over the last two whole calendar years. The amount asked in { $year } is not known here, but it is taken to be at least { $need } a year.

# Where no kind is known

reason-other-met = What your file says is enough.
reason-other-missing = What your file says is not enough.
reason-other-exempt = This is not asked of you.
reason-other-assessment = The Immigration Service decides on this.
reason-other-unknown = What your file says does not settle this.

reason-shortfall-from-permit = { reason-evidence-from-permit }
reason-shortfall-from-filing = { reason-evidence-from-filing }
reason-shortfall-from-wedding = { reason-evidence-from-wedding }
reason-shortfall-chain-broken = { reason-evidence-chain-broken }
reason-shortfall-latest-marriage-only = { reason-evidence-latest-marriage-only }
reason-shortfall-days-deducted = { reason-evidence-days-deducted }
reason-shortfall-procedural-stay = { reason-evidence-procedural-stay }
reason-shortfall-years-depend-on-tie = How many years are asked depends on the kind of tie to Denmark, and your file names none.
