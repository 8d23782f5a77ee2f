# What each predicate of the rules says of a case, as a statement.

proof-above-cap = the person’s overdue debts to the public with an extension of payment are together above the amount up to which they do no harm
proof-absent-sometime = the person has a stay abroad that does not count as residence
proof-absent-stretch = the person is abroad on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive), and these days do not count as residence
proof-acceptable = { $i } counts under the { $g }, has agreed weekly hours and, where that is asked, is sure to last
proof-admitted-by = no later than on { DAY($b) }, the person had been admitted to the school or study that begins on { DAY($s) }
proof-after = { $i } began after { $j }, and both count as residence on the basis “{ $basis }”
proof-after-refusal = what becomes of the temporary permit after the refusal is “{ $x }”
proof-after-refusal-means =
    if what comes after the refusal is “{ $x }”, the decision on the permit lies with “{ $a }” { $automatic ->
        [true] and comes of its own accord
        [false] and does not come of its own accord
        [open] and it is open whether it comes of its own accord
       *[other] and whether it comes of its own accord is told as “{ $automatic }”
    }; { $must ->
        [true] one must ask for an extension oneself
        [false] one need not ask for an extension oneself
        [open] it is open whether one must ask for an extension oneself
       *[other] whether one must ask for an extension oneself is told as “{ $must }”
    }, and { $fee ->
        [true] there is a fee
        [false] there is no fee
        [open] it is open whether there is a fee
       *[other] whether there is a fee is told as “{ $fee }”
    }
proof-age-at-decision =
    the person is { $h ->
        [one] 1 year
       *[other] { $h } years
    } old on the decision day
proof-age-of-interest = the rules ask whether a person has reached the age of { $n }
proof-all-work-seen = a requirement looks at all the work of the person, whenever it was
proof-amount-as-read = under the chosen reading, an income of { MONEY($a) } a year on average is asked, whatever the year
proof-amount-asked = an income of { MONEY($a) } a year on average is asked in { $y }, the year of the decision
proof-amount-given = the income asked in { $y } is known
proof-amount-known = the income asked in { $y } is known: { MONEY($a) } a year on average
proof-amount-read-otherwise = the question is asked under a reading that sets the income asked
proof-amount-stated = the file gives the amount of { $i }
proof-any-level = the person has passed an exam that counts as Danish
proof-appeal-body = by the practice “{ $a1 }”, an appeal goes to “{ $a2 }”
proof-appeal-by = { DAY($l) } is the last day to appeal
proof-appeal-days =
    the last day to appeal comes { $a1 ->
        [one] 1 day
       *[other] { $a1 } days
    } after the day on which the decision was received
proof-appeal-note = of an appeal, “{ $x }” is to be told as well
proof-appeal-time = on the day the question is about, an appeal comes “{ $t }”
proof-appeal-to = the refusal can be appealed to “{ $a }”, by the practice “{ $v }”
proof-applies = by its day of filing, the application falls under the { $g }
proof-arguable = the requirement “{ $q }” is not met for certain on the way “{ $r }” under the { $g }, but the authority may judge otherwise
proof-asked = “{ $q }” is asked of the person on the way “{ $r }” under the { $g }
proof-asked-if-decided-from =
    the requirement “{ $q }” of the { $g } is asked only in cases decided on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later
proof-asked-if-filed-from =
    the requirement “{ $q }” of the { $g } is asked only of applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later
proof-asked-of-siri = after the refusal of permanent residence, the temporary permit is a matter for SIRI
proof-asks-age =
    the way “{ $r }” under the { $g } asks for an age of { $n ->
        [one] 1 year
       *[other] { $n } years
    } or more on the day of the decision
proof-asks-basic = the way “{ $r }” under the { $g } asks for the basic requirements other than those about work
proof-asks-basic-work = the way “{ $r }” under the { $g } asks for the basic requirements about work
proof-asks-danish = the requirement “{ $q }” of the { $g } asks for an exam at the level of Prøve i Dansk { $n } or higher
proof-asks-earlier-permit =
    the { $g } ask for { $n ->
        [one] 1 year
       *[other] { $n } years
    } in all on earlier permits from before the first permit for asylum
proof-asks-lasting-work = under the { $g }, the job on the day of the decision must be one that is sure to last
proof-asks-membership =
    the { $g } ask for { $n ->
        [one] 1 day
       *[other] { $n } days
    } of membership in all, not necessarily unbroken
proof-asks-no-benefit =
    under the { $g }, no benefit that hinders may have been received for any day from { $n ->
        [one] 1 year
       *[other] { $n } years
    } before the day of filing (the first day included) to the day of the decision (that day not included)
proof-asks-residence =
    the way “{ $r }” under the { $g } asks for { $n ->
        [one] 1 year
       *[other] { $n } years
    } of lawful, unbroken residence
proof-asks-residence-of-tie =
    the way “{ $r }” under the { $g } asks for { $n ->
        [one] 1 year
       *[other] { $n } years
    } of residence where the tie to Denmark is “{ $t }”
proof-asks-steady-work =
    the { $g } ask for steady work in the { $n ->
        [one] last year
       *[other] last { $n } years
    } before the day of filing (that day not included)
proof-asks-work =
    the requirement “{ $q }” of the { $g } asks for full-time work for { $m } of the last { $w ->
        [one] 1 month
       *[other] { $w } months
    } before the day of the decision (that day not included)
proof-asks-work-ever =
    the requirement “{ $q }” of the { $g } asks for { $m ->
        [one] 1 month
       *[other] { $m } months
    } of full-time work, at any time before the day of the decision (that day not included)
proof-asks-younger =
    the way “{ $r }” under the { $g } asks for an age of less than { $n ->
        [one] 1 year
       *[other] { $n } years
    } on the day of filing
proof-assessable = where the person does not meet the requirement “{ $q }”, the authority may decide otherwise for this reason: { $ground }
proof-assessed = the requirement “{ $q }” is not met for certain on the way “{ $r }” under the { $g }, and is left to the authority
proof-assesses-sentence = under the { $g }, a sentence of the kind “{ $x }” that does not exclude for good is left to the authority
proof-asylum-permit-from = an asylum permit of the person begins on { DAY($s) }
proof-at-work = in the period that begins on { DAY($b) }, the person has { $i }, which counts under the { $g }
proof-attached-form-processed = after the refusal, the extension form that was attached to the application is still processed
proof-authority = where “{ $a1 }” holds, the authority is “{ $a2 }”
proof-away = on the decision day, the person is on a stay abroad that does not count as residence
proof-away-until = on the decision day, the person is on a stay abroad that does not count as residence, until { DAY($n) } (exclusive)
proof-basic = “{ $q }” is one of the basic requirements of the { $g }
proof-basic-hopeless = at least one of the basic requirements that carry points is neither met nor lifted, and no decision of the authority can make up for it
proof-basic-lacking = at least one of the basic requirements that carry points is neither met nor lifted
proof-basic-work = “{ $q }” is one of the basic requirements about work of the { $g }
proof-basis-used = residence is counted in this case on the permits of the basis “{ $basis }”
proof-before-decision = from { DAY($b) } (inclusive) to { DAY($c) } (exclusive), in a period that begins before the decision day, the person neither studies nor works full time as the { $g } ask
proof-before-other-ground = { $i } began no later than a permit of the series that rests on other grounds than the newest one (basis: { $basis })
proof-begins-after = other rules, which come after the { $g }, begin on { DAY($s) }
proof-begins-after-earlier = of the rules that come after the { $g }, some begin before those that begin on { DAY($s) }
proof-begins-again = an unbroken series of permits begins with { $i }, and later another series begins (basis: { $basis })
proof-begins-chain = with { $i }, on { DAY($s) }, an unbroken series of permits begins (basis: { $basis })
proof-begins-for = in this case, the { $g } are taken to begin with applications filed on { DAY($s) }
proof-begins-told = the file gives the first day of the permit ({ $i })
proof-begins-with = residence on { $i } is counted in this way: { $a3 }
proof-begun-by-filing = { $i } begins on { DAY($s) }, no later than the day of filing
proof-benefit-in-window = { $i }, the last day of which is { DAY($e) }, is a benefit that stands in the way and falls, wholly or in part, in the period looked at under the { $g }
proof-benefit-window = under the { $g }, the person’s benefits are looked at from { DAY($w) } (inclusive) until the decision
proof-best-exam = the exam “{ $x }” stands for the highest level that the person reaches, that of Prøve i Dansk { $n }
proof-best-verdict = the best outcome of any way is “{ $v }”
proof-biometrics-within =
    by the practice “{ $a1 }”, fingerprints and photo are to be taken at most { $a2 ->
        [one] 1 day
       *[other] { $a2 } days
    } after the day of filing
proof-birthday = the person turns { $n } on { DAY($c) }
proof-block-gained = the person has the points for “{ $a4 }”
proof-block-points =
    under the { $g }, “{ $b }” gives { $n ->
        [one] 1 point
       *[other] { $n } points
    }, all or none
proof-block-promised = the person has the points for “{ $a4 }” if the authority decides everything in the person’s favour
proof-broken-chain = a permit that counts began before the latest unbroken series of permits, from which it is separated by a gap (basis: { $basis })
proof-carries-points = under the { $g }, the points for the basic requirements hang on “{ $q }”
proof-chain-end = the latest unbroken series of permits runs until { DAY($n) } (exclusive; basis: { $basis })
proof-chain-start = the latest unbroken series of permits begins with { $i }, on { DAY($s) } (basis: { $basis })
proof-changed-ground = in the latest unbroken series, at least one permit rests on other grounds than the newest one (basis: { $basis })
proof-charge-ended = the case about { $i } has ended by the decision day at the latest
proof-charge-over = the case has ended on the day the question is about or before ({ $i })
proof-charged = a charge that stands in the way under the { $g } is pending against the person on the decision day
proof-child-told = the file says whether the person cares for a seriously ill child
proof-cites = under the { $g }, what is said of “{ $thing }” rests on { $source } in the register of sources
proof-citizenship-after =
    Danish citizenship asks the person for { $n ->
        [one] 1 year
       *[other] { $n } years
    } of residence, by the practice “{ $v }”
proof-citizenship-exam-counts-from = under the { $g }, the exam in active citizenship counts if it was passed on { DAY($s) } or later
proof-citizenship-exam-from =
    under the { $g }, the exam in active citizenship counts if it was passed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later
proof-citizenship-years =
    by the practice “{ $a1 }”, citizenship asks for { $a3 ->
        [one] 1 year
       *[other] { $a3 } years
    } of residence where the permit is of the group “{ $a2 }”
proof-closed = the way “{ $r }” under the { $g } is closed to the person because of the requirement “{ $q }”, and neither time nor effort opens it
proof-common-cites = under all the rules, what is said of “{ $thing }” rests on { $source } in the register of sources
proof-common-ground = when grounds are compared, { $i } rests on “{ $c }”
proof-completing-study = a completed education of the kind “{ $k }” at a Danish institution is a Danish education
proof-conditions-told = the file says whether the conditions of the present permit are still met
proof-continues-chain = { $i } follows an earlier permit that counts on the basis “{ $basis }” without a gap, or was applied for no later than on the last day of such a permit
proof-convicted = { $i } is final by the decision day at the latest and is of this kind: { $x }
proof-convicted-of-something = the person has a final sentence or fine by the decision day at the latest
proof-costs-nothing = an application for permanent residence on the day of filing costs nothing
proof-countable = { $i }, which began on { DAY($s) }, is a permit that counts as residence on the basis “{ $basis }”
proof-counted-at-all = for the way “{ $r }”, the person’s days of lawful residence have been counted
proof-counted-citizenship-exam = the exam in active citizenship that the person passed on { DAY($s) } counts under the { $g }
proof-counted-in = “{ $q }” counts in “{ $whole }” on the way “{ $r }” under the { $g }
proof-counted-job = { $i } is work of a kind that counts under the { $g }
proof-counted-since = with the days abroad left out, the residence counts as if it had begun on { DAY($c) } (basis: { $basis })
proof-counted-stretch = on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive), the person works as much as counts under the { $g }, or studies where that counts
proof-counted-study = under the { $g }, { $i } is of a kind of study that counts as work does for the requirement “{ $q }”
proof-counting-day = { DAY($f) } is the day that counts for what goes by “{ $a2 }”
proof-counting-hours = under the { $g }, work of { HOURS($n) } or more counts
proof-counting-since = residence on { $i }, with which the latest unbroken series of permits begins, is counted from { DAY($s) } (basis: { $basis })
proof-counts-as-work = under the { $g }, work of the kind “{ $k }” counts
proof-counts-at-all = the person has unbroken lawful residence that counts on the basis “{ $basis }”
proof-counts-for-exempt = under the { $g }, “{ $q }” alone is enough for “{ $group }” where the ground “{ $ground }” holds
proof-counts-from = residence on { $i } is counted from { DAY($s) }, unless a later wedding day decides
proof-counts-from-grant = residence on { $i } is counted from the first day of the permit, not from the application
proof-counts-later = of the permits with which the latest unbroken series begins, another one is taken rather than { $i }: it counts from an earlier day, or comes earlier in the file (basis: { $basis })
proof-counts-part-time = under the { $g }, part-time work counts too
proof-counts-study = study of the kind “{ $k }” counts as work does for the requirement “{ $q }” of the { $g }
proof-counts-towards = a permit of the kind “{ $k }” counts as residence on the basis “{ $basis }”
proof-danish-degree = { $i } is a completed vocational or higher education at a Danish institution, with { DAY($e) } as its last day
proof-danish-education = { $i } is a vocational or higher education at a Danish institution, completed by the decision day at the latest
proof-danish-level =
    { $n ->
        [0] the person has passed no exam that counts as Danish
       *[other] all exams being known, the person reaches the level of Prøve i Dansk { $n }, with the exam “{ $x }”
    }
proof-days-called = the days that count for the requirement “{ $q }” under the { $g }: { $a3 }
proof-days-deducted =
    for all stays abroad, { $x ->
        [one] 1 day is
       *[other] { $x } days are
    } deducted from the residence (basis: { $basis })
proof-days-deducted-listed =
    for the stays abroad in the file, { $x ->
        [one] 1 day is
       *[other] { $x } days are
    } deducted from the residence (basis: { $basis })
proof-days-measure =
    under the { $g }, { $h ->
        [one] 1 day counts
       *[other] { $h } days count
    } towards the requirement “{ $q }”, and { $n ->
        [one] 1 day is
       *[other] { $n } days are
    } needed
proof-days-of-membership =
    the person was a member of a board or an organisation on { $h ->
        [one] 1 day
       *[other] { $h } days
    } before the decision day
proof-days-of-membership-listed =
    the memberships in the file cover { $h ->
        [one] 1 day
       *[other] { $h } days
    } before the decision day
proof-days-of-steady-work =
    the person has had steady work on { $h ->
        [one] 1 day
       *[other] { $h } days
    } in the years before the application that the { $g } look at
proof-days-of-steady-work-listed =
    the work in the file gives { $h ->
        [one] 1 day
       *[other] { $h } days
    } of steady work in the years before the application that the { $g } look at
proof-days-on-earlier-permits =
    before the first asylum permit, the person held permits for work, for study or as an au pair on { $h ->
        [one] 1 day
       *[other] { $h } days
    }
proof-days-on-earlier-permits-listed =
    the permits in the file give { $h ->
        [one] 1 day
       *[other] { $h } days
    } before the first asylum permit on permits for work, for study or as an au pair
proof-days-worked =
    in the time looked at for the requirement “{ $q }”, the person worked, or studied where that counts, on { $h ->
        [one] 1 day
       *[other] { $h } days
    }
proof-days-worked-ever =
    for the requirement “{ $q }”, the person worked full time on { $h ->
        [one] 1 day
       *[other] { $h } days
    } before the decision
proof-days-worked-ever-listed =
    the work in the file gives { $h ->
        [one] 1 day
       *[other] { $h } days
    } of full-time work before the decision, for the requirement “{ $q }”
proof-days-worked-listed =
    the file gives { $h ->
        [one] 1 day
       *[other] { $h } days
    } that count for the requirement “{ $q }” in the time looked at
proof-decision-told = the file gives the date of the decision that refused the application
proof-decision-year = the case is decided in { $y }
proof-deducted-period = of { $i }, the days from { DAY($s) } (inclusive) to { DAY($n) } (exclusive) do not count as residence
proof-earlier-marriage-permit = { $i } is a permit as a spouse or partner, and another such permit began later
proof-earlier-permit-ground = a permit of the kind “{ $k }” before the first permit for asylum counts as an earlier permit
proof-earlier-permit-tested = the requirement of an earlier permit is tested in this case
proof-earlier-stretch = the person held, on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive), a permit for work, for study or as an au pair that began before the first asylum permit
proof-early-citizenship-exam = the person passed the exam in active citizenship on { DAY($s) }, which is too early to count under the { $g }
proof-early-filing-costs = an application of this day of filing that comes too early costs its fee, by the practice “{ $v }”
proof-earned = the person’s taxable income of { $y } is { MONEY($a) }
proof-eases =
    under the { $g }, after { $n ->
        [one] 1 year
       *[other] { $n } years
    } of residence the requirement “{ $q }” may be lifted for a person who shows the will to integrate and whose present permit is of the kind “{ $k }”
proof-edge = a period for “{ $k }” begins on { DAY($b) } or ended on the day before
proof-edge-rank =
    { DAY($b) } is one of the days at which the periods of “{ $k }” are divided, and { $n ->
        [0] no such day comes
        [one] 1 such day comes
       *[other] { $n } such days come
    } before it
proof-educated-in-danish = the person has completed a vocational or higher education at a Danish institution, by the decision day at the latest
proof-eligible = the person meets, or is let off from, all that is asked on the way “{ $r }” under the { $g }
proof-employed-at = in the period that begins on { DAY($b) }, the person has a job that counts under the { $g } and is not a business of their own
proof-employed-since-school = in the period that begins on { DAY($b) }, the person has { $i }, which counts under the { $g }
proof-end-known = it is known on which day the present permit ends
proof-end-missing = the file gives no last day of the present permit ({ $i })
proof-end-of-permit-known = it is known on which day the present permit ends
proof-ended-since-filing = the present permit, on which the residence rests, ended between the day of filing and the decision day (basis: { $basis })
proof-ends-at-18 = the last valid day of the present permit is { DAY($b) }, when the person turns 18, or the day before it
proof-ends-later = of the times to wait after sentences that still run under the { $g }, one runs until { DAY($t) } (exclusive) and another one longer
proof-enough-work = on the decision day, the person has as much work as the { $g } ask for
proof-equated-with-pension = { $i } is equated with wages or a pension
proof-evidence =
    the person’s own facts meet the requirement “{ $q }” on the way “{ $r }” under the { $g }, which is explained, among other things, by this: { $object ->
        [none] { $kind }
       *[other] { $kind } ({ $object })
    }
proof-exam-level = the exam “{ $x }” is at the level of Prøve i Dansk { $n }
proof-exam-passed = the person passed the exam “{ $x }” on { DAY($s) }, no later than the decision day
proof-exam-told = the file names an exam in active citizenship
proof-exam-too-early = { $i } was passed before the first day from which the exam in active citizenship counts
proof-examined = the application is examined under the { $g }
proof-examined-also =
    an application filed under the { $g } and decided on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later is examined under the { $h } as well
proof-examined-under-earlier = the application is examined also under rules that began before the { $g }
proof-exams-together = the exams “{ $x }” and “{ $y }” are at the level of Prøve i Dansk { $n } together, but neither is alone
proof-excluded = the person has a sentence that excludes for good under the { $g }
proof-excluded-for-good =
    { $i } excludes the person for good under the { $g }, since it is of { $n ->
        [one] 1 day
       *[other] { $n } days
    } or more ({ $k })
proof-excludes-from =
    under the { $g }, an unconditional prison sentence of { $n ->
        [one] 1 day
       *[other] { $n } days
    } or more excludes for good
proof-excluding = { $i } excludes the person for good under the { $g }
proof-excluding-sentence =
    under the { $g }, an unconditional prison sentence of { $n ->
        [one] 1 day
       *[other] { $n } days
    } or more excludes for good
proof-excluding-sentence-for =
    under the { $g }, an unconditional prison sentence of { $n ->
        [one] 1 day
       *[other] { $n } days
    } or more excludes for good if the offence is “{ $o }”
proof-exclusion-read-otherwise = the question is asked under a reading that changes which sentences exclude for good under the { $g }
proof-excused = { $i } is excused: it is due to something beyond the person’s control, or an agreement about paying it is enough under the chosen reading
proof-excused-beyond-control = a debt of the kind “{ $k }” does not hinder where it is beyond the person’s control
proof-exempt = the requirement “{ $q }” is lifted for the person for this reason: { $ground }
proof-exempting-pension = a pension of the kind “{ $k }” lets off from the requirements of work
proof-exempts = under the { $g }, the ground “{ $ground }” lets off from the requirement “{ $q }”
proof-existed-told = the file says whether there was information, when the decision was made, that could have changed it
proof-extended = { $i } is an overdue debt to the public with an extension of payment
proof-extended-at-most-until = the passport lets the present permit be extended until { DAY($d) } at most
proof-extended-debt = { $i }, of { MONEY($a) }, is an overdue debt to the public with an extension of payment
proof-extended-in-all = the person’s overdue debts to the public with an extension of payment come to { MONEY($s) } together
proof-extends = by the practice “{ $a1 }”, “{ $a3 }” holds for permits of the group “{ $a2 }”
proof-extension-asked = the person has already asked for an extension of the present permit
proof-extension-authority = the authority that decides on extending the present permit is “{ $a }”, because of “{ $w }”
proof-extension-cap = debts with an extension of payment hinder where they are more than { MONEY($a) } together
proof-extension-form = an extension of the present permit is asked for on form { $x }
proof-extension-over = the person must, or may have to, ask for an extension, and the last day to do so is over
proof-extension-possible = whether the present permit can be extended is answered “{ $answer }”, because of “{ $because }”
proof-extension-time-passed = the day the question is about comes after the last day to ask for an extension of the present permit
proof-extension-window = an extension of the present permit can be asked for from { DAY($s) } to { DAY($e) }, both days included
proof-extension-window-months =
    by the practice “{ $a1 }”, an extension can be asked for from the day { $a2 ->
        [one] 1 month
       *[other] { $a2 } months
    } before the last valid day of the permit (that first day included)
proof-fails = something that is asked on the way “{ $r }” under the { $g } is missing, and the judgment of the authority cannot make up for it
proof-fee =
    for applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later, the fee for { $about } is “{ $n }” where the fee class is “{ $c }”, until a later fee takes its place
proof-fee-amount = { MONEY($a) } is the amount of the fee “{ $n }”
proof-fee-begun = the fee “{ $n }” for { $x } began on { DAY($s) }, on the day of filing or before
proof-fee-class = permits of the group “{ $a1 }” belong to the fee class “{ $a2 }”
proof-fee-due = on the day of filing, the fee for { $about } is “{ $n }”
proof-fee-in-oere = { MONEY($a) } is the fee for { $about } on the day of filing
proof-fee-is-due = under the practice “{ $a1 }”, an application that comes too early costs its fee
proof-fee-of = as { $a1 } has it, the fee for { $a2 } is “{ $a3 }”
proof-fee-read = the reading chosen in this case says what the fee for { $b } is
proof-fee-reading = in this case, the fee for { $about } is as { $x } has it
proof-fee-remark = of the fee for { $about }, “{ $x }” is to be told as well
proof-fee-replaced = the fee for { $x } that began on { DAY($s) } is replaced by one that began later, on the day of filing or before
proof-figure-cites = the figure of { $y } for “{ $t }” comes from { $source } in the register of sources
proof-filed-before = the application was filed before the day the question is about
proof-filed-in-denmark = the application for { $i } was filed in Denmark, on a day that the file gives
proof-files = the day of filing does not come too late for an extension of the present permit, and nothing shows that the person had no permit
proof-filing-time = measured by the time in which an extension of the present permit can be asked for, the day of filing is “{ $t }”
proof-filled-in = of filling in the form for permanent residence, “{ $x }” holds
proof-first-asylum-day = the person’s first asylum permit begins on { DAY($s) }
proof-first-known = the first year for which the income asked is known comes after the year of the decision, with { MONEY($a) } a year on average
proof-first-permit = the residence counted begins with { $i }, on { DAY($s) } (basis: { $basis })
proof-first-since-change = the first permit after the last one on other grounds began on { DAY($s) } (basis: { $basis })
proof-form-attached = the form to extend the present permit must be attached to the application for permanent residence, whenever that permit ends, because of “{ $v }”
proof-form-for = an extension of a permit of the kind “{ $a1 }” is asked for on form { $a2 }
proof-form-note = of the forms for { $about }, “{ $x }” is to be told as well
proof-former-marriage = the person has had a permit for marriage no. { $m }, which is not the latest one
proof-full-by-itself = { $i } counts as full time, whatever its hours
proof-full-time-hours = under the { $g }, work of { HOURS($h) } or more is full time
proof-gains = when points are counted, “{ $q }” is met or lifted
proof-gap-in-schooling = there is a gap in the person’s study and full-time work since primary school
proof-gate = the way “{ $r }” under the { $g } is closed to whoever does not meet the requirement “{ $q }” and never will
proof-good-year-ahead = the file gives an income, for the year before the decision or a later year, that reaches the yearly amount asked in the year of the decision or in a later year
proof-granted-from-age =
    permanent residence can be granted from the age of { $a1 ->
        [one] 1 year
       *[other] { $a1 } years
    }
proof-ground-known = the ground of the present permit is known
proof-ground-missing = the ground of the present permit is not known ({ $i })
proof-ground-of-chain = the newest permit of the latest unbroken series rests on “{ $c }” (basis: { $basis })
proof-grounds-looked-at = it is tested in this case whether the permits have rested on largely the same grounds (basis: { $basis })
proof-grounds-tested =
    for the way “{ $r }”, it is tested whether the permits have rested on largely the same grounds for { $y ->
        [one] 1 year
       *[other] { $y } years
    } (basis: { $basis })
proof-group = “{ $group }” is a group of requirements on the way “{ $r }” under the { $g }, of which a certain number must be met
proof-group-needs =
    { $n ->
        [one] 1 part
       *[other] { $n } parts
    } of “{ $group }” must be met on the way “{ $r }” under the { $g }
proof-group-of-permit = the present permit belongs to the group “{ $u }”
proof-handed-in = of where the forms are had and handed in, “{ $x }” holds
proof-hangs-on-assessment = something that is asked on the way “{ $r }” under the { $g } is left to the authority
proof-has-extension-form = the form on which to ask for an extension of the present permit is known
proof-has-pension = on the decision day, the person gets a pension that lets off from requirements
proof-has-permanent-form = the form on which the person applies for permanent residence is known
proof-has-permit = the person has a permit that had begun on the day of filing or before
proof-has-verdict = the outcome on at least one way is “{ $v }”
proof-held = the person still counts as serving a sentence under the { $g } on the decision day, and the file gives no day of release
proof-helps-to-level = the exam “{ $x }”, alone or together with another one, is at the level of Prøve i Dansk { $n }
proof-higher-level = the person reaches the level of Prøve i Dansk { $n }, and also a higher one
proof-hindering = { $i } is a benefit of a kind that stands in the way; its first day is { DAY($s) } and its last day { DAY($e) }
proof-hindering-benefit = receiving a benefit of the kind “{ $k }” hinders
proof-hindering-charge = under the { $g }, a pending charge that may bring “{ $x }” hinders
proof-hinders = { $i }, of { MONEY($a) }, is a debt that stands in the way
proof-holds-current-work = on the decision day, the person has { $i }, which counts under the { $g } and is of the kind asked for
proof-holds-permit = the person has a present permit: one that had begun on the day of filing
proof-hours-at = in the period that begins on { DAY($b) }, the person’s work that counts under the { $g } comes to { HOURS($h) } in all
proof-hours-on-the-day = on the decision day, the person’s work that counts under the { $g } comes to { HOURS($h) } in all
proof-hours-since-school = in the period that begins on { DAY($b) }, the person’s work that counts under the { $g } comes to { HOURS($h) } in all
proof-idle-days-to-leave =
    for the requirement “{ $q }” to be met by waiting, { $k ->
        [one] 1 day
       *[other] { $k } days
    } without work or study that counts would have to leave the time looked at
proof-idle-days-until = in the time looked at for the requirement “{ $q }”, the days without work or study that counts come to { $x } by the end of those from { DAY($b) } (inclusive) to { DAY($c) } (exclusive)
proof-idle-since-school = from { DAY($b) } (inclusive) to { DAY($c) } (exclusive), the person neither studies nor works full time as the { $g } ask
proof-idle-stretch = in the time looked at for the requirement “{ $q }”, the days from { DAY($b) } (inclusive) to { DAY($c) } (exclusive) are without work or study that counts
proof-if-none-comes = if what comes after the refusal is “{ $a1 }”, one may have to ask for an extension oneself
proof-in-chain = { $i } belongs to the latest unbroken series of permits and runs until { DAY($n) } (exclusive; basis: { $basis })
proof-in-fee-class = the fee class “{ $a2 }” holds for the person
proof-in-force-from =
    the { $g } hold for applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later, until later rules begin
proof-in-summer = the period without study or full-time work that begins on { DAY($b) } lies in a summer break before a school or study to which the person had already been admitted
proof-income-amount = in decisions made in { $y }, an average income of { MONEY($a) } a year is asked
proof-income-given = the file says what the person earned in { $y }
proof-income-of-two-years = the person’s taxable income of the two whole calendar years before that of the decision comes to { MONEY($s) } together
proof-income-year = the person’s income of { $y } is looked at
proof-indebted = the person has a debt that stands in the way
proof-job-with-hours = { $i } is work of a kind that counts under the { $g }, with agreed weekly hours
proof-kept-until-decided = where the requirement “{ $q }” is asked, what concerns “{ $thing }” is to stay as it must be until the decision
proof-kindred = permits on the ground “{ $k }” rest on largely the same grounds as permits on certain others
proof-kindred-ground = permits of the kind “{ $k }” are on largely the same grounds as others of “{ $c }”
proof-known-before = the income asked is known for { $y }, a year earlier than that of the decision
proof-known-earlier = the income asked is known for { $y } and for an earlier year
proof-known-later = before the year of the decision, the income asked is known for { $y } and for a later year
proof-knows-language = the person has passed what the integration test asks for in languages
proof-lacking-figure = the amount asked in { $y } ({ $a2 }) is not known; it is taken to lie between { MONEY($l) } and { MONEY($h) } a year
proof-lacks =
    { $i ->
        [none] something in the answer “{ $q }” depends on “{ $n }”, which is not known
       *[other] something in the answer “{ $q }” depends on “{ $n }” ({ $i }), which is not known
    }
proof-lacks-ever =
    for the requirement “{ $q }”, days of work are missing and work goes on; with the unequal length of months allowed for, the lack comes to { $k ->
        [one] { $k } day
       *[other] { $k } days
    }
proof-last-known = before the year of the decision, the income asked is last known for { $y }: { MONEY($a) } a year on average
proof-last-school-day-passed = the time since primary and lower secondary school is counted from { DAY($n) }, the day after its last day
proof-lasting = { $i } is sure to last: it is the person’s own business, it is permanent with no notice given, or the person can prove that it goes on
proof-late-consequence = “{ $x }” is what comes of asking too late for an extension of the present permit
proof-late-means = by the practice “{ $a1 }”, “{ $a3 }” is what comes of asking too late for an extension of a permit of the group “{ $a2 }”
proof-later-asylum-permit = an asylum permit of the person begins on { DAY($s) }, and another one earlier
proof-later-of-two = of the rules that the application is examined under, some began before the { $g }
proof-latest-marriage = marriage no. { $m } is the latest one that the person has had a permit for
proof-lawful-since = the person’s unbroken lawful residence, on the permits that count on the basis “{ $basis }”, began on { DAY($s) }
proof-lawful-until = the person’s lawful residence is counted until { DAY($e) } (exclusive; basis: { $basis })
proof-leading-regime = of the rules that the application is examined under, the { $g } began first
proof-left-at-refusal = the time from the refusal to the last day of the permit, compared with the months within which SIRI decides, is “{ $a2 }”
proof-left-out = as the reading chosen in this case has it, “{ $q }” is not asked on the way “{ $r }” under the { $g }
proof-left-school = { DAY($n) } is the day after the last day of a primary or lower secondary school of the person
proof-left-school-later = the person left one primary or lower secondary school on the day before { DAY($n) }, and another one later
proof-lesser-sentence = { $i } does not exclude for good, and the { $g } leave such a sentence to the authority: { $x }
proof-level-measure =
    { $h ->
        [0] for the requirement “{ $q }”, the person has passed no exam that counts, and the level of Prøve i Dansk { $n } is needed
       *[other] for the requirement “{ $q }”, the person reaches the level of Prøve i Dansk { $h }, and that of Prøve i Dansk { $n } is needed
    }
proof-level-reached = with the exam “{ $x }”, alone or together with another one, the person reaches the level of Prøve i Dansk { $n }
proof-lifted = the person is let off from the requirement “{ $q }” on the way “{ $r }” under the { $g }
proof-listing = the checklist of documents to enclose is to be gone through for the person
proof-lives-told = the file says whether the person lives in Greater Copenhagen
proof-longer-window = one requirement looks at work from { DAY($s) } on, and another one from an earlier day on
proof-marriage-permit = { $i }, which began on { DAY($s) }, is a permit as a spouse or partner, for marriage no. { $m }
proof-married-after-filing = the person married after the day from which { $i } would otherwise be counted
proof-married-before = the person has had a permit for a marriage before the latest one
proof-may-begin-only =
    some sources let the { $g } begin only with applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y }
proof-may-gain = when points are counted, “{ $q }” is met or lifted, or may be so once the authority decides
proof-may-have-begun =
    some sources let the { $g } begin with applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } already
proof-may-open = even if the requirement “{ $q }” is not met now, time may still open the way “{ $r }” to the person
proof-member-later = the person is a member of a board or an organisation on the decision day or at some time after it
proof-member-told = the file names a membership that bears on active citizenship
proof-membership-stretch = the person is a member of a board or an organisation on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive)
proof-money-measure = for the requirement “{ $q }”, the person has { MONEY($h) } over two years, and { MONEY($n) } over two years is needed
proof-months-differ-by =
    the numbers of days in equally many months, counted from two different days, differ by at most { $n ->
        [one] 1 day
       *[other] { $n } days
    }
proof-more-than-years = for the way “{ $r }”, the chosen reading asks for more than the full number of years of residence
proof-name-told = the file says which exam it was ({ $i })
proof-nearly-worked = so few days are missing for the requirement “{ $q }” that the unequal length of months alone may make up for them
proof-never-changed = the person’s permits have rested on largely the same grounds all along, from { DAY($s) } on (basis: { $basis })
proof-never-ends = { DAY($d) } stands for the day that never comes, where something is still going on
proof-newer-in-chain = { $i } belongs to the latest unbroken series of permits, and a newer one does as well (basis: { $basis })
proof-newer-permit = { $i } had begun on the day of filing, and a newer permit had as well
proof-no-group = the sources do not say what becomes of permits of the group “{ $a1 }” after a refusal of permanent residence
proof-no-permit = the person had no permit on the day of filing, nor before it
proof-not-before = time alone can, in one way, lead to the requirement “{ $q }” being met, on { DAY($t) } at the earliest
proof-not-first-since-change = of the permits that began after the last one on other grounds, one began on { DAY($s) } and another one earlier (basis: { $basis })
proof-not-yet-asked = under the { $g }, the requirement “{ $q }” is asked only from a later day on: of applications filed, or in cases decided, after this one
proof-obstructed-identity = the person has worked against establishing their own identity
proof-occupied = in the period that begins on { DAY($b) }, the person studies or works full time, as the { $g } ask
proof-occupied-on-the-day = on the decision day, the person has work, or study that counts, as the { $g } ask for
proof-of-former-marriage = { $i } is a permit for a marriage before the latest one
proof-of-permanent = it was permanent residence that was refused
proof-of-unstated-amount = for a benefit of the kind “{ $k }” that falls in the period looked at under the { $g }, the file gives no amount
proof-ok = the requirement “{ $q }” on the way “{ $r }” under the { $g } is met, or the person is let off from it
proof-on-other-ground = { $i }, which began on { DAY($s) } and belongs to the latest unbroken series of permits, rests on other grounds than the newest one (basis: { $basis })
proof-on-pension = the person receives a pension that lets off from the requirements of work
proof-on-same-grounds =
    for the way “{ $r }”, the permits have rested on largely the same grounds since { DAY($s) }: { $h ->
        [one] { $h } day counts
       *[other] { $h } days count
    }, and { $n ->
        [one] 1 day is
       *[other] { $n } days are
    } asked
proof-on-the-day = the person has { $i } on the decision day
proof-open-if-filed-from =
    the way “{ $r }” under the { $g } is open only to applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later
proof-opens-later = the way “{ $r }” under the { $g } opens to an application that is filed anew on { DAY($s) } or later
proof-ordinary-permit = a permit of the kind “{ $a1 }” counts as residence in general
proof-other-exam-first = another exam of the person reaches the level of Prøve i Dansk { $n } as well, and is named rather than “{ $x }”
proof-other-ground-later = of the permits of the series on other grounds than the newest one, one runs until { DAY($n) } (exclusive) and another one longer (basis: { $basis })
proof-other-ground-until = a permit of the series that rests on other grounds than the newest one runs until { DAY($n) } (exclusive; basis: { $basis })
proof-outlasted = in the latest unbroken series, one permit runs until { DAY($n) } (exclusive) and another one longer (basis: { $basis })
proof-outlived-by-other = in the period looked at under the { $g }, a benefit that stands in the way has its last day on { DAY($e) }, and another one ends later
proof-overdue-public-debt = { $i }, of { MONEY($a) }, is an overdue debt to the public that nothing excuses
proof-overtaken = on the day of filing or earlier, rules later than the { $g } had begun
proof-owes = the person has an overdue debt to the public that nothing excuses
proof-owes-nothing = the person has no overdue debt to the public that counts
proof-own-group = after a refusal of permanent residence, the Immigration Service decides of its own accord on permits of the group “{ $a1 }”
proof-part = “{ $q }” is one of the parts of “{ $group }” on the way “{ $r }” under the { $g }
proof-part-time-hours = under the { $g }, part-time work counts too if it is { HOURS($h) } or more
proof-passed-level = the person has passed an exam at the level of Prøve i Dansk { $n }
proof-passport-end-needed = the present permit has a last day, and the file does not give that of the passport
proof-passport-end-told = the file gives the last day of the passport
proof-passport-kind-told = the file says which kind of passport the person has, or that there is none
proof-passport-outlasts-by =
    a permit is extended at most until the day { $a1 ->
        [one] 1 month
       *[other] { $a1 } months
    } before the last day of the passport
proof-passport-renewal = before an extension is asked for, the passport must be renewed, or had in the first place: “{ $how }”
proof-passport-suffices = the passport runs long enough for an extension of the present permit
proof-pending-charge = { $i }, dating from { DAY($s) }, is pending on the decision day and stands in the way under the { $g }; it may bring: { $x }
proof-pension-later = the pension begins only after the day the question is about
proof-pension-told = the file says which pension the person receives, or that there is none
proof-permanent-authority = the authority that decides on permanent residence is “{ $a }”, because of “{ $w }”
proof-permanent-form = the person applies for permanent residence on form { $x }, by the practice “{ $v }”
proof-permanent-form-for = by the practice “{ $a1 }”, holders of permits of the group “{ $a2 }” apply for permanent residence on form { $a3 }
proof-permit-before-asylum = { $i }, which runs from { DAY($s) } (inclusive) to { DAY($n) } (exclusive), is a permit for work, for study or as an au pair that began before the first asylum permit
proof-permit-ends = { DAY($e) } is the last valid day of the present permit
proof-permit-ground = the present permit was given for this: “{ $k }”
proof-permit-group = permits of the kind “{ $k }” belong to the group “{ $u }”
proof-permit-open = the file names a permit without saying when it began
proof-permits-missing = the file does not say whether the person held a permit on the day of filing
proof-plan-regime = the plan is made under the { $g }, the first of the rules that the application is examined under
proof-points-needed =
    under the { $g }, { $n ->
        [one] 1 point is
       *[other] { $n } points are
    } needed in all
proof-points-promised =
    the person has { $h ->
        [one] 1 point
       *[other] { $h } points
    } if the authority decides everything in the person’s favour
proof-points-reached =
    the person has { $h ->
        [one] 1 point
       *[other] { $h } points
    }
proof-posting-allowed-years =
    of a stay abroad for a Danish employer, { $n ->
        [one] the first year is
       *[other] the first { $n } years are
    } not deducted
proof-posting-told = the file names a stay abroad on which a Danish employer sent the person
proof-practice =
    in the matter “{ $t }”, the practice is “{ $v }” if the day that counts (“{ $b }”) is { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later, until a later practice takes its place
proof-practice-begun = the practice “{ $v }” in the matter “{ $t }” began on { DAY($s) }, on the day that counts or before
proof-practice-of = as { $x } has it, the practice in the matter “{ $t }” is “{ $v }”, whatever the day
proof-practice-replaced = the practice in the matter “{ $t }” that began on { DAY($s) } is replaced by one that began later, on the day that counts or before
proof-practised = in the matter “{ $t }”, the practice that holds for the person is “{ $v }”
proof-practised-reading = in the matter “{ $t }”, the case is answered as { $x } has it
proof-present-asylum = the person’s present permit was given for asylum
proof-present-permit = { $i } is the person’s present permit, the newest one that had begun on the day of filing
proof-procedure-cites = what is said of “{ $thing }” rests on { $source } in the register of sources
proof-processing-takes =
    by the practice “{ $a1 }”, the decision on permanent residence takes { $a2 ->
        [one] 1 month
       *[other] { $a2 } months
    } from the day of filing
proof-promising = “{ $q }”, which is part of a group on the way “{ $r }” under the { $g }, is met or left to the authority
proof-promising-parts =
    { $h ->
        [0] no part of “{ $group }” is
        [one] 1 part of “{ $group }” is
       *[other] { $h } parts of “{ $group }” are
    } met or left to the authority on the way “{ $r }” under the { $g }
proof-public-debt-kind = an overdue debt of the kind “{ $k }” is a debt to the public
proof-punished = the person has a sentence that, under the { $g }, stands in the way or is left to the authority
proof-reaches-age = on { DAY($c) }, the person reaches the age that the { $g } ask for
proof-read-otherwise = the reading chosen in this case says what the practice in the matter “{ $t }” is
proof-reading-about = { $x } can be read in place of what otherwise holds under the { $g } for “{ $q }”
proof-reading-begins =
    as { $x } has it, the { $g } hold for applications filed on { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $y } or later
proof-reading-drops = as { $x } has it, “{ $q }” is not asked on the way “{ $r }” under the { $g }
proof-reading-excluding-sentence =
    as { $x } has it, an unconditional prison sentence of { $n ->
        [one] 1 day
       *[other] { $n } days
    } or more excludes for good under the { $g }
proof-reading-excuses = as { $x } has it, a debt with an arrangement of the kind “{ $k }” does not hinder
proof-reading-income = as { $x } has it, an average income of { MONEY($a) } a year is asked under the { $g }, whatever the year
proof-reading-of = the statement { $x } of document { $d } can be read in place of the law
proof-reading-of-procedure = { $a1 } can be read in place of what otherwise holds in the matter “{ $a2 }”
proof-reading-over = as { $x } has it, residence of exactly the years asked is not enough on the way “{ $r }” under the { $g }: it must be more
proof-reading-work =
    as { $x } has it, the requirement “{ $q }” of the { $g } asks for full-time work for { $m } of the last { $w ->
        [one] 1 month
       *[other] { $w } months
    } before the day of the decision (that day not included)
proof-reads = the case is read as { $x } has it, instead of by the sources that rank higher
proof-reason-told = the file gives the reason for { $i }
proof-received-told = the file gives the day on which the decision was received
proof-reduced = one of certain parts of “{ $group }” is enough for the person on the way “{ $r }” under the { $g }, instead of the full number
proof-reduced-part = for the person, the requirement “{ $q }” alone is enough for “{ $group }”
proof-refusal-day = { DAY($r) } counts as the day of the refusal
proof-refusal-told = the file says that an application of the person’s was refused
proof-regime-asked = the question is asked under chosen rules
proof-regime-begins = applications filed on { DAY($s) } or later fall under the { $g }, until later rules begin
proof-regime-chosen = the question is asked under chosen rules, whatever the day of filing
proof-regime-closes = applications filed on { DAY($s) } or later fall under the rules that follow the { $g }
proof-release-known = the file gives the day of the release from { $i }
proof-released = the person has been released from { $i } by the decision day at the latest
proof-remembered = under the { $g }, the time to wait after such a sentence is known from memory alone, without a source: { $x }
proof-remembered-wait =
    from memory alone, without a source, a sentence of the kind “{ $x }” means a wait of at least { $a } and at most { $b ->
        [one] 1 month
       *[other] { $b } months
    } under the { $g }, and nothing is decided by it
proof-reopening = whether there was information, when the decision was made, that could have changed it is answered “{ $answer }”
proof-reopening-note = of reopening the case, “{ $x }” is to be told as well
proof-requires = the { $g } ask for “{ $q }” on the way “{ $r }”
proof-resided =
    for the way “{ $r }”, the lawful residence counts { $h ->
        [one] { $h } day
       *[other] { $h } days
    }, days abroad deducted, and { $n ->
        [one] 1 day is
       *[other] { $n } days are
    } asked
proof-residence-basis = on the way “{ $r }” under the { $g }, residence is counted on the permits that count on the basis “{ $basis }”
proof-residence-completes = for the way “{ $r }”, the residence asked is complete on { DAY($t) }, after the decision day, if it goes on
proof-residence-due = for the way “{ $r }”, the residence asked, counted from { DAY($s) }, is complete on { DAY($t) }
proof-residence-note =
    { $d ->
        [0] it is noted about the residence counted (basis: { $basis }): { $kind }, { $s ->
            [one] 1 day
           *[other] { $s } days
        }
       *[other] it is noted about the residence counted (basis: { $basis }), in a case decided on { DAY($d) }: { $kind }, { DAY($s) }
    }
proof-route = there is the way “{ $r }” under the { $g }
proof-route-examined = the way “{ $r }” under the { $g } is examined for the person
proof-route-not-yet-open = the application is filed before the day on which the way “{ $r }” under the { $g } opens
proof-route-opens = the way “{ $r }” under the { $g } is open only to applications filed on { DAY($s) } or later, and this one is filed before that day
proof-same-ground-since = after a change, the person’s permits have rested on largely the same grounds since { DAY($n) } (basis: { $basis })
proof-satisfied = the person’s own facts meet the requirement “{ $q }” on the way “{ $r }” under the { $g }
proof-satisfied-parts =
    the person’s own facts meet { $h ->
        [0] no part
        [one] 1 part
       *[other] { $h } parts
    } of “{ $group }” on the way “{ $r }” under the { $g }
proof-satisfied-reduced-parts =
    of those parts of “{ $group }” of which one is enough for the person on the way “{ $r }” under the { $g }, the person’s own facts meet { $h ->
        [0] none
       *[other] { $h }
    }
proof-school-gap = from { DAY($b) } (inclusive) to { DAY($c) } (exclusive) there is a gap: the person neither studies nor works full time as the { $g } ask, and it is no summer break before a school or study that had admitted the person
proof-school-kind = on the way for young people, the days are counted from the end of the last school of the kind “{ $k }”
proof-schooled = the file names a primary or lower secondary school of the person
proof-schooling-tested = school, study or work since primary school is tested as a requirement under the { $g }
proof-sentenced-to-less = the person has a lesser sentence, which the { $g } leave to the authority
proof-serious-charge = { $i } may bring prison for 6 months or more
proof-serving = the person still counts as serving a sentence on the decision day that does not exclude for good under the { $g }
proof-set-aside = { $i } is left out when residence is counted, since only the time of the latest marriage counts
proof-short-of-points = the person has fewer points than are needed under the { $g }
proof-shortest-extension =
    a permit is extended for at least { $a1 ->
        [one] 1 month
       *[other] { $a1 } months
    }
proof-shortest-extension-until = the shortest extension of the present permit runs until { DAY($d) }
proof-shortfall =
    the person’s own facts do not meet the requirement “{ $q }” on the way “{ $r }” under the { $g }, which is explained, among other things, by this: { $object ->
        [none] { $kind }
       *[other] { $kind } ({ $object })
    }
proof-since-last-change = { $i }, which began on { DAY($s) }, began after the last permit of the series on other grounds (basis: { $basis })
proof-siri-decides-within =
    SIRI decides on the temporary permit of its own accord where less than { $a1 ->
        [one] 1 month
       *[other] { $a1 } months
    } of it { $a1 ->
        [one] is
       *[other] are
    } left on the day of the refusal
proof-siri-group = permits of the group “{ $u }” are a matter for SIRI
proof-siri-told = the file says whether SIRI extended the temporary permit
proof-small = { $i } is of a kind of benefit of which the person got, in the period looked at under the { $g }, so little in all that the authority decides whether it stands in the way
proof-small-benefit = less than { MONEY($a) } of a benefit in all is left to the authority
proof-small-in-all = the amounts of all benefits of the kind “{ $k }” in the period looked at under the { $g } are known, and together so small that the authority decides whether they stand in the way
proof-start-missing = the first day of the permit is not known ({ $i })
proof-start-moved = the reading chosen in this case says itself on which day the { $g } begin
proof-start-uncertain = it is not certain when the { $g } began, and the application was filed in the days in question
proof-status = the requirement “{ $q }” on the way “{ $r }” under the { $g } has this standing: { $s }
proof-stay-days =
    whoever appeals a refused extension at most { $a1 ->
        [one] 1 day
       *[other] { $a1 } days
    } after the day on which the decision was received may stay while the appeal is pending
proof-stays-if-appealed-by = if the refusal of the extension is appealed by { DAY($l) } (that day included), the person may stay in Denmark while the appeal is pending
proof-steady-job = { $i } counts under the { $g } and is a permanent job or the person’s own business
proof-steady-later = the person has steady work on the day of filing or at some time after it
proof-steady-stretch = the person has a permanent job or their own business, which counts under the { $g }, on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive)
proof-steady-work-window = under the { $g }, steady work is asked on every day from { DAY($s) } (inclusive) to { DAY($f) } (exclusive)
proof-step =
    in the answer “{ $q }”, “{ $n }” is a step { $s ->
        [0] without a fixed first day
       *[other] from { DAY($s) } on (that day included)
    } and { $e ->
        [0] without a fixed last day
       *[other] by { DAY($e) } (that day included)
    }
proof-still-serving = the person still counts as serving { $i } on the decision day, and it does not exclude for good under the { $g }
proof-still-waiting = on the decision day, the time to wait after { $i } ({ $k }) still runs under the { $g }, until { DAY($t) } (exclusive)
proof-stretch = the time from { DAY($b) } (included) to { DAY($c) } (not included) is one stretch, within which no period of “{ $k }” begins or ends
proof-studies-on-the-day = on the decision day, the person is attending { $i }, which counts as work does under the { $g }
proof-study-counts-for = under the { $g }, some study counts as work does for the requirement “{ $q }”
proof-study-is-known = for the requirement “{ $q }”, no study counts under the { $g }, or all that the person has studied is known
proof-study-resumes = after { DAY($b) }, on which a period begins, the person begins a school or study on { DAY($s) }
proof-study-resumes-sooner = after { DAY($b) }, the person begins a school or study on { DAY($s) }, and another one sooner
proof-studying = the person is at school or studies on every day from { DAY($b) } (inclusive) to { DAY($c) } (exclusive)
proof-summer-month =
    a break in { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } can be a summer break
proof-supported = the person got a benefit that stands in the way in the period looked at under the { $g }
proof-supported-in-earnest = the person got, in the period looked at under the { $g }, a benefit that stands in the way and does not count as small
proof-tally =
    of the parts of “{ $group }” that count for the person on the way “{ $r }” under the { $g }, { $h ->
        [0] none is
        [one] 1 is
       *[other] { $h } are
    } met by the person’s own facts, and { $n ->
        [one] 1 is
       *[other] { $n } are
    } needed
proof-test-taken-by = the integration test is tested as a requirement in this case
proof-tested = the requirement “{ $q }” is tested for the person on the way “{ $r }” under the { $g }, by itself or as part of a group
proof-tested-in-danish-1 = the person has passed an exam at the level of Prøve i Dansk 1 or higher
proof-tested-in-danish-2 = the person has passed an exam at the level of Prøve i Dansk 2 or higher
proof-tested-in-language = the person has passed what the integration test asks for in languages, in the combination with this exam in Danish: { $a2 }
proof-time-left-known = it is known how much of the temporary permit was left on the day of the refusal
proof-to-be-filed = the application is to be filed on the day the question is about or later
proof-to-enclose = the document “{ $x }” is to be enclosed with the application
proof-to-wait-for = if what comes after the refusal is “{ $a1 }”, there is a decision to wait for
proof-too-late = the day of filing comes too late for an extension of the present permit
proof-too-old = on the day of filing, the person is too old for the way “{ $r }” under the { $g }
proof-turns-18 = the person turns 18 on { DAY($b) }
proof-twin-continues = a permit that begins on the same day as { $i } continues the residence without a break (basis: { $basis })
proof-unmet = the requirement “{ $q }” on the way “{ $r }” under the { $g } is not met, and the person is not let off from it
proof-verdict = the outcome on the way “{ $r }” under the { $g } is “{ $v }”
proof-wait-begins = the time to wait after { $i } ({ $a3 }) is counted from { DAY($d) }
proof-waits-for-probation = under the { $g }, the wait after a judgment never ends before the probation does
proof-waits-from-judgment =
    under the { $g }, a sentence of the kind “{ $x }” means a wait of { $m ->
        [one] 1 month
       *[other] { $m } months
    } from the final judgment
proof-waits-from-release =
    under the { $g }, an unconditional prison sentence of { $a ->
        [0] up to { $b } days (that number included)
       *[other] { $a } to { $b } days (both numbers included)
    } means a wait of { $m ->
        [one] 1 month
       *[other] { $m } months
    } from the release
proof-release-wait =
    under the { $g }, an unconditional prison sentence of { $a ->
        [0] up to { $b } days (that number included)
       *[other] { $a } to { $b } days (both numbers included)
    } means a wait of { $m ->
        [one] 1 month
       *[other] { $m } months
    } from the release
proof-waits-until = because of { $i } ({ $k }), the person cannot be given permanent residence under the { $g } before { DAY($t) }
proof-wedding-later = the person’s wedding day for { $i } is { DAY($w) }, later than the day from which the permit would otherwise be counted
proof-whole = “{ $w }” is counted up from several requirements on the way “{ $r }” under the { $g }
proof-within-latest-marriage = the person has had permits for several marriages, and { $i } began no earlier than a permit for the latest one
proof-without-steady-work = in the years before the application that the { $g } look at, a time without steady work lasts until { DAY($c) } (exclusive)
proof-without-steady-work-later = in the years before the application that the { $g } look at, a time without steady work lasts until { DAY($c) } (exclusive), and another one ends later
proof-work-asked =
    the requirement “{ $q }” asks for work in { $m } of the last { $w ->
        [one] 1 month
       *[other] { $w } months
    }
proof-work-asked-ever =
    the requirement “{ $q }” asks for { $n ->
        [one] 1 day
       *[other] { $n } days
    } of full-time work at any time before the decision
proof-work-completes = if work goes on, enough days without work have left the time looked at for the requirement “{ $q }” on { DAY($t) }
proof-work-completes-ever = if work goes on, the days of work asked for the requirement “{ $q }” are complete on { DAY($t) } at the earliest
proof-work-read-otherwise = the question is asked under a reading that changes how much work the requirement “{ $q }” asks for
proof-work-seen-from = the person’s work is looked at from { DAY($s) } on, the earliest day from which a requirement looks at work
proof-work-tested = the requirement “{ $q }”, which asks for work in a certain time before the decision, is tested in this case
proof-work-window =
    for the requirement “{ $q }”, the days from { DAY($s) } (inclusive) to the decision day (exclusive) are looked at, and { $n ->
        [one] 1 of them is
       *[other] { $n } of them are
    } asked
proof-worked-enough =
    the person has worked full time on { $h ->
        [one] 1 day
       *[other] { $h } days
    } before the decision, which is enough for the integration test; { $n ->
        [one] 1 day is
       *[other] { $n } days are
    } asked under the { $g }
proof-works-later = on the decision day or at some time after it, the person works as much as counts under the { $g }, or studies where that counts
proof-works-somehow = the person has some job or business on the decision day
proof-yearly-growth-percent = for “{ $t }”, the last known amount and { $n } percent of it for each year since are surely enough
proof-years-asked =
    for the way “{ $r }”, the { $g } ask the person for { $n ->
        [one] 1 year
       *[other] { $n } years
    } of lawful residence
proof-years-complete =
    counted from { DAY($s) }, which allows for the days abroad, { $y ->
        [one] 1 year of residence is
       *[other] { $y } years of residence are
    } complete on { DAY($t) } (basis: { $basis })
proof-years-known = for the way “{ $r }”, it is known how many years of residence are asked of the person
proof-years-of-interest =
    it matters to this case when { $y ->
        [one] 1 year of residence is
       *[other] { $y } years of residence are
    } complete (basis: { $basis })
