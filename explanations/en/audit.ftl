# The answer of `ophold audit`: what is wrong or remarkable in the rules.

## Kinds of findings
audit-kind-contradiction = Contradictions
audit-kind-gap = Gaps
audit-kind-dead = Rules that never apply
audit-kind-redundant = Rules that change nothing
audit-kind-vacuous = Requirements that everybody meets
audit-kind-idle = Facts that change nothing
audit-kind-unreachable = What nobody can reach
audit-kind-non-monotone = What gets worse by getting better
audit-kind-cliff = Steep steps
audit-kind-discretion = What the authority decides
audit-kind-uncertainty = What rests on uncertain sources
audit-kind-hygiene = Hygiene of the rules

## How it is told
audit-not-proved = The search ended at a limit, so this is not proved.
audit-accepted = Accepted, and shown with --all:
audit-accepted-because = Accepted: { $reason }
audit-progress = Looking for: { $kind }
audit-summary =
    { $count ->
        [0] No finding is left that nobody has accepted.
        [one] One finding is left that nobody has accepted.
       *[other] { $count } findings are left that nobody has accepted.
    }
audit-kinds = Looked for: { $kinds }.
audit-space = This holds for the rules of each of these days: { $days }.
audit-space-day = { $regime } on { $day }
audit-space-broken = Nothing else could be looked at: the rules cannot be used as they stand.
audit-shows = What this file shows:
audit-shown-by = How to see it:

## Options, and the file of accepted findings
audit-no-kind = “{ $value }” is no kind of finding: { $allowed }.
audit-error-text = A text must stand here.
audit-error-missing = This field is missing; each entry has kind, what and reason, with a reason in en and in da.

## Contradictions
audit-contradiction-two-figures = Two rows of the law say different things of the same: { $one } ({ $place }) and { $other }.
audit-contradiction-overlap = Two rows of the law are about the same number: { $one } ({ $place }) and { $other }.
audit-contradiction-regimes = Applications filed from { $day } on fall under several sets of rules at once, and neither goes before the other: { $regimes }.

## Gaps
audit-gap-uncovered = Applications filed from { $day } on fall under no rules.
audit-gap-between = There are numbers between { $one } ({ $place }) and { $other } that no row of the law is about.
audit-gap-no-shortfall = The requirement “{ $requirement }” can be missing, and no rule says why (shortfall).
audit-gap-no-words =
    { $side ->
        [shortfall] The reason { $reason }, why something is missing, has no sentence in: { $languages }.
        [evidence] The reason { $reason }, why something is met, has no sentence in: { $languages }.
        [exempt] The ground { $reason }, which lets off from something, has no sentence in: { $languages }.
       *[assessment] The ground { $reason }, on which the authority decides, has no sentence in: { $languages }.
    }

## Hygiene
audit-hygiene-broken = The rules cannot be used as they stand: { $problem }
audit-hygiene-not-stratified = { $predicate } depends on itself through what must not hold or is counted (not stratified): { $way }.
audit-hygiene-not-tight = { $predicate } depends on itself (not tight): { $way }.
audit-hygiene-undocumented = { $predicate } is read outside the file that derives it, and no comment (%*! ... *%) says what it means.
audit-hygiene-unknown-input = { $predicate } is read, and no rule, no field of the applicant file and no question gives it.
audit-hygiene-unknown-requirement = The requirement { $requirement } is asked, and no file or answer can name it.
audit-hygiene-uncited = Under the { $regime }, nothing is cited for: { $thing }.
audit-hygiene-uncited-figure = Nothing is cited for the income amount of { $year }.
audit-hygiene-unregistered = The source { $source } is cited and does not stand in the register.
audit-hygiene-unranked = The source { $source } is cited, and its rank “{ $rank }” is none.
audit-hygiene-accepted = This finding is accepted and was not found: { $kind }, { $what }.
