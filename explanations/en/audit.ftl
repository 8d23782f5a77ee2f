# The answer of `ophold audit`: what is wrong or remarkable in the rules.

## Kinds of findings
audit-kind-contradiction = Contradictions
audit-kind-gap = Gaps
audit-kind-dead = Rules that never apply
audit-kind-redundant = Rules that change nothing
audit-kind-vacuous = Exemptions that change nothing
audit-kind-idle = Requirements that never decide alone
audit-kind-unreachable = Ways that nobody gets through
audit-kind-non-monotone = More of what should help, and worse for it
audit-kind-cliff = Cliffs: one day or one unit that turns the verdict
audit-kind-discretion = What the authority judges
audit-kind-uncertainty = What rests on uncertain sources
audit-kind-hygiene = Hygiene of the rules

## How it is told
audit-not-proved = The search ended at a limit: that there is nobody is not proved.
audit-limit = More facts of an applicant meet in one requirement than can be looked at ({ $most } kinds of them): { $regimes }.
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

## Verdicts
audit-eligible-and-failing = Under the { $regime }, { $route }, somebody is eligible and is refused at the same time.
audit-two-verdicts = Under the { $regime }, { $route }, somebody gets two different verdicts.
audit-two-best = Under the { $regime }, somebody gets two different answers to the whole question.
audit-two-statuses = Under the { $regime }, { $route }, the requirement “{ $requirement }” is for somebody both one thing and another: met and missing, say.
audit-no-verdict = Under the { $regime }, { $route }, no verdict follows for somebody.
audit-no-best = Under the { $regime }, no answer follows for somebody.
audit-no-status = Under the { $regime }, { $route }, it does not follow for somebody whether the requirement “{ $requirement }” is met.
audit-unreachable = Nobody can become eligible { $route } ({ $regime }).
audit-idle = Nobody is kept from permanent residence { $route } ({ $regime }) by the requirement “{ $requirement }” alone: whoever lacks it lacks something else as well.
audit-vacuous-exempt = It changes nobody's verdict that “{ $requirement }” is lifted because of this ({ $regime }): { $ground }.
audit-vacuous-assessable = It changes nobody's verdict that the authority may judge “{ $requirement }” because of this ({ $regime }): { $ground }.
audit-vacuous-reduced = It changes nobody's verdict that of “{ $requirement }” this alone is enough for some ({ $regime }): { $ground }.

## Steps
audit-non-monotone =
    { $before ->
        [none] Somebody loses permanent residence under the { $regime } by having more of what should help (or less of what should hurt) in this list of the file: { $list }. What is lost is “{ $requirement }”, { $routes }.
       *[other] Somebody loses permanent residence under the { $regime } by having more of what should help: { $after } and not { $before } ({ $field }). What is lost is “{ $requirement }”, { $routes }.
    }
audit-cliff =
    { $before ->
        [none] One unit in this list of the file turns somebody ineligible under the { $regime }: { $list }. What is lost is “{ $requirement }”, { $routes }.
       *[other] Under the { $regime } somebody is eligible with { $before } and not with { $after } ({ $field }). What is lost is “{ $requirement }”, { $routes }.
    } { $way ->
        [time] { $days ->
            [one] The way back: to wait one day.
           *[other] The way back: to wait { $days } days.
        }
        [changes] The way back: { $changes ->
            [one] one change
           *[other] { $changes } changes
        }{ $days ->
            [0] , at once.
            [one] , and one day.
           *[other] , and { $days } days.
        }
        [none] There is no way back within five years by anything that a person can change, nor within fifteen by waiting.
       *[unknown] The way back hangs on what is not known.
    }

## Judgment, doubt and readings
audit-discretion = Under the { $regime } the verdict may hang on how the authority judges “{ $requirement }”, { $routes }. That is so for { $touched } of the { $number } kinds of facts about it.
audit-uncertain-source = Under the { $regime } the verdict may hang on “{ $requirement }” alone, which rests on a choice or on something that is not verified. It fails { $touched } of the { $number } kinds of facts about it.
audit-lacking-figure = Verdicts of today under the { $regime } hang on a figure that the knowledge base does not have: { $figure }.
audit-reading-gain = Read as { $reading } has it, more people are eligible than under the better-ranked law ({ $regime }, { $route }): those who lack { $requirements }.
audit-reading-lose = Read as { $reading } has it, fewer people are eligible than under the better-ranked law ({ $regime }, { $route }): not those who lack { $requirements }.

## Rules that do nothing
audit-dead = No applicant was found for whom this rule ever holds, of { $tried } who were made up to make every rule hold; without it nobody has another status or verdict: { $rule }
audit-redundant = Without this rule nobody has another status or verdict. Reasons and days stayed as they are, too, for all { $fires } applicants found for whom it holds: { $rule }
audit-redundant-fact = Without this statement of the law nobody has another status or verdict. Reasons and days stayed as they are, too, for all { $fires } applicants found whose answer uses it: { $rule }
