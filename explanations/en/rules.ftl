# The catalogue of the rules, for who studies them. The sentence of a table's predicate is rules- and its name.

rules-title-routes = Ways to permanent residence
rules-title-requirements = What is asked
rules-title-exemptions = Who is let off, and what the authority judges
rules-title-shared = Under all rules
rules-title-figures = Figures by year
rules-title-readings = Readings: what one source says in place of the best-ranked rule
rules-heading = { $label } ({ $name })
rules-on-routes = asked on: { $routes }
rules-counted = on { $route } counted in: { $group }
rules-for-routes = On { $routes }: { $text }
rules-days = Applications filed from { $first } to { $last }.
rules-days-from = Applications filed from { $first } on.
rules-as-written = As the rules have it: { $text }
rules-reading-all = all readings of this document
rules-reading-all-and-silence = all readings of this document, and what it leaves out
rules-no-readings = These rules know no readings.
rules-nothing = There is nothing about “{ $what }” under the rules asked about.
rules-nothing-at-all = There is nothing under the rules asked about.
rules-no-such = “{ $what }” is nothing that the rules know by that name. Possible are: { $names }.
rules-no-such-near = “{ $what }” is nothing that the rules know by that name. Close to it: { $near }. Possible are: { $names }.

## Who is let off, and figures
rules-lifts = Lets off from: { $requirements }.
rules-enough = Instead of the full count in “{ $group }”, one is enough: { $parts }.
rules-judged = { $count ->
    [0] The authority judges whether this lets off from what it prevents.
   *[other] The authority judges whether this lets off from: { $requirements }.
 }
rules-figure = { $figure }, { $year }: { $amount }

## Tables of the regimes
rules-may-have-begun = Some sources let these rules begin on { $from } already.
rules-asked-if-filed-from = Asked only of applications filed on { $from } or later.
rules-asked-if-decided-from = Asked only in cases decided on { $from } or later.
rules-group-needs = { $count ->
    [one] One part must be met.
   *[other] { $count } parts must be met.
 }
rules-part = The parts: { $part }.
rules-asks-age = { $years } years of age or more on the day of the decision.
rules-asks-younger = Younger than { $years } years on the day of filing.
rules-asks-residence = { $years } years of lawful, unbroken residence.
rules-asks-residence-of-tie = { $years ->
    [one] 1 year of residence
   *[other] { $years } years of residence
 } for: { $tie }.
rules-residence-basis = { $basis_constant ->
    [general] Counted on the permits that count in general.
    [eu_law] Counted on the permits that count under EU rules.
    [tie] Counted on the permits for special ties.
   *[other] Counted on the permits of the basis { $basis }.
 }
rules-asks-danish = An exam at the level of Prøve i Dansk { $level } or higher.
rules-asks-work = Full-time work for { $months } of the last { $window_months } months.
rules-full-time-hours = Full time is { $hours } hours a week or more.
rules-counts-as-work = Counts as work: { $kind }.
rules-citizenship-exam-from = The exam counts if it was passed on { $from } or later.
rules-asks-membership = { $days } days of membership in all.
rules-asks-no-benefit = No benefit that hinders in the { $years } years before filing, nor until the decision.
rules-excluding-sentence = An unconditional prison sentence of { $days } days or more excludes for good.
rules-excluding-sentence-for = An unconditional prison sentence of { $days } days or more excludes for good for: { $offence }.
rules-waits-from-judgment = A wait of { $months } months from the final judgment after { $sentence }.
rules-waits-from-release = { $low_days ->
    [0] A wait of { $months } months from the release after an unconditional prison sentence of up to { $high_days } days.
   *[other] A wait of { $months } months from the release after an unconditional prison sentence of { $low_days } to { $high_days } days.
 }
rules-hindering-charge = A pending charge hinders that may bring: { $charge }.
rules-may-begin-only = Some sources let these rules begin only on { $from }.
rules-examined-also = Decided on { $from } or later, an application is examined under the { $other_regime } as well.
rules-open-if-filed-from = This way is open to applications filed on { $from } or later.
rules-asks-work-ever = Full-time work for { $months } months in all, at any time.
rules-part-time-hours = Part-time work counts from { $hours } hours a week on.
rules-counts-study = Counts as work does: { $study }.
rules-asks-steady-work = A permanent job or one’s own business without a gap in the { $years } years before filing.
rules-asks-earlier-permit = { $years } years in all on earlier permits, before the first permit for asylum.
rules-eases = May be lifted after { $years } years of residence for who shows the will to integrate and holds a permit of this kind: { $permit }.
rules-points-needed = { $count } points are needed.
rules-block-points = { $count } points, all or none, for: { $part }.
rules-carries-points = The points for the basic requirements hang on: { $part }.
rules-assesses-sentence = Left to the authority, if lesser: { $sentence }.
rules-remembered-wait = { $high_months ->
    [0] From memory alone: no wait after { $sentence }. Nothing is decided by it.
   *[other] { $same ->
        [yes] From memory alone, without a source: a wait of { $high_months } months after { $sentence }. Nothing is decided by it.
       *[no] From memory alone, without a source: a wait of { $low_months } to { $high_months } months after { $sentence }. Nothing is decided by it.
    }
 }
rules-kindred-ground = { $common_ground_constant ->
    [family] Permits for family are largely the same grounds: { $permit }.
   *[other] Permits for work are largely the same grounds: { $permit }.
 }
rules-earlier-permit-ground = Earlier permits that count: { $permit }.
rules-completing-study = A completed Danish education is one of: { $study }.
rules-gate = This way is closed to whoever does not meet it and never will.

## Tables that hold under all rules
rules-counts-towards = { $basis_constant ->
    [general] In general these permits count: { $permit }.
    [eu_law] Under EU rules these permits count: { $permit }.
    [tie] For special ties these permits count: { $permit }.
   *[other] On the basis { $basis } these permits count: { $permit }.
 }
rules-posting-allowed-years = The first { $years } years of being sent abroad by a Danish employer are not deducted.
rules-exam-level = At the level of Prøve i Dansk { $level }: { $exam }.
rules-exams-together = Together at the level of Prøve i Dansk { $level }: { $first_exam }, and { $second_exam }.
rules-public-debt-kind = Debt to the public is: { $debt }.
rules-excused-beyond-control = Does not hinder where it is beyond the person’s control: { $debt }.
rules-extension-cap = Debts with more time to pay hinder if together they are above { $amount }
rules-hindering-benefit = Benefits that hinder: { $benefit }.
rules-small-benefit = Less than { $amount } of a benefit in all is left to the authority.
rules-yearly-growth-percent = Beyond the last known amount, { $percent } percent of it for each year since are surely enough.
rules-school-kind = Days are counted from the end of the last school of this kind: { $school }.
rules-summer-month = A summer break can lie in { $calendar_month }.
