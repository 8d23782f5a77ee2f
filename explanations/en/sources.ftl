# The register of sources: what a statement is, how far it is trusted, what became of it, and what rests on it.

## What stands above a list
sources-title = Sources: { $count ->
    [one] 1 statement
   *[other] { $count } statements
 }. { $encoded } in the rules, { $marked } with nothing to decide, { $open } still open.
sources-group-document = { $document }  { $title } ({ $vintage })
sources-group-law = law  Other public sources
sources-group-law-section = law  Other public sources: { $section }
sources-group-choice = choice  How points are read that the sources leave open
sources-group-other = { $document }
sources-language = Each statement is told in words of our own, in English.
sources-more = One statement in full: ophold sources { $id }

sources-section-1 = which rules hold when
sources-section-2-1 = seven-year rules
sources-section-2-2 = points rules
sources-section-2-3 = five-year rules
sources-section-2-4 = six-year rules
sources-section-2-5 = eight-year rules
sources-section-2-6 = crime
sources-section-2-7 = debt to the public
sources-section-2-8 = income by year
sources-section-2-9 = benefits
sources-section-2-10 = language exams
sources-section-2-11 = active citizenship
sources-section-3 = where sources contradict each other
sources-section-4 = applying, extending, appealing
sources-section-other = section { $section } of the notes

## One statement
sources-belongs-document = Document { $document }: { $title } ({ $vintage }).
sources-belongs-law = From: { $origin } (section { $section } of the notes: { $about }).
sources-belongs-choice = A choice of this project where the sources leave a point open.
sources-trust = Trust: { $rank }.
sources-stands = Written down in { $place }.
sources-resting = What rests on it
sources-rules = Rules: { $files }
sources-rules-more = { $first } and { $more } more
sources-no-rule = No rule: { $because }
sources-open = Still open: there is neither a rule yet nor a reason for having none.

## Reasons for having no rule
sources-reason-advice-only = it tells where advice or information is to be had.
sources-reason-goal-without-figure = it speaks of a goal and gives no figure.
sources-reason-history = it tells how the law came about.
sources-reason-doubt = this source is weak, wrong, unsure or at odds with a better one, which is followed.
sources-reason-basis = a figure or rule is derived from it or checked against it, and stands there itself.
sources-reason-practice = it tells how something is or was handled, which binds nobody.
sources-reason-no-fact = nothing that a file can hold could decide it.

## Ranks: in a word, and with what that means
sources-rank-official = official
sources-rank-official-long = official (an authority, the appeals board, the law or parliament)
sources-rank-copy-of-official = copy of official
sources-rank-copy-of-official-long = copy of an official page, or a draft bill
sources-rank-secondary = secondary
sources-rank-secondary-long = secondary (another public page)
sources-rank-derived = derived
sources-rank-derived-long = derived (computed or inferred from other statements)
sources-rank-unverified = unverified
sources-rank-unverified-long = unverified (from memory alone, and checked by nobody; answers that rest on it say so)
sources-rank-choice = choice
sources-rank-choice-long = a choice (answers that rest on it say so)

## Times of the documents
sources-vintage-recent = recent
sources-vintage-about-2011 = about 2011
sources-vintage-after-2017 = after 2017
sources-vintage-before-2010 = before 2010

## Errors
sources-no-id = “{ $id }” is not a statement of the register. Documents and groups are: { $groups }.
sources-no-id-near = “{ $id }” is not a statement of the register. Close to it: { $near }. Documents and groups are: { $groups }.
sources-no-rank = “{ $rank }” is not a rank of the register: { $allowed }.

## What rests on a source
sources-about = { $thing } ({ $where })
sources-about-file = The whole file: { $purpose }
sources-way = the way “{ $way }”

sources-thing-in-force = the rules as such, and when they hold
sources-thing-regime = { sources-thing-in-force }
sources-thing-regime-closes = that answers stay with the rules asked about
sources-thing-start-uncertain = the days on which it is not certain that the rules held
sources-thing-job-does-not-count = a job that does not count
sources-thing-test-not-asked-of-all = who the integration test is asked of
sources-thing-lesser-sentence = a lesser sentence
sources-thing-lesser-sentence-remembered = how long, from memory alone, a lesser sentence puts things off
sources-thing-will-to-integrate = refugees who show the will to integrate
sources-thing-pay-debt = paying a debt
sources-thing-arrange-debt = an arrangement about a debt
sources-thing-end-benefit = ending a benefit
sources-thing-pension = pensioners
sources-thing-disability = a documented disability
sources-thing-too-old-at-filing = too old on the day of filing
sources-thing-no-permit-counts = permits that do not count
sources-thing-years-depend-on-tie = years of residence that depend on the tie to Denmark
sources-thing-from-permit = residence that counts from the permit
sources-thing-from-filing = residence that counts from the application
sources-thing-from-wedding = residence that counts from the wedding
sources-thing-chain-broken = a gap between permits
sources-thing-latest-marriage-only = only the latest marriage counts
sources-thing-days-deducted = days abroad that are deducted
sources-thing-procedural-stay = waiting for a decision after the permit ended
sources-thing-fine-only = fines
sources-thing-excluded-by-sentence = a sentence that excludes for good
sources-thing-excluded-by-offence = a sentence that excludes for good because of the crime
sources-thing-waiting-after-judgment = the wait from the judgment
sources-thing-waiting-for-probation = the wait for the end of the probation
sources-thing-waiting-after-release = the wait from the release
sources-thing-waited-after-judgment = a wait from the judgment that is over
sources-thing-waited-after-release = a wait from the release that is over
sources-thing-still-serving = a sentence that is still being served
sources-thing-pending-charge = a pending charge
sources-thing-pending-serious-charge = a pending charge that may bring a long sentence
sources-thing-overdue-debt = an overdue debt
sources-thing-repayment-plan = a repayment plan
sources-thing-extended-above-cap = more time to pay, above the cap
sources-thing-extended-within-cap = more time to pay, within the cap
sources-thing-benefit-in-window = a benefit in the years looked at
sources-thing-small-benefit = a small benefit
sources-thing-citizenship-exam = the exam in active citizenship
sources-thing-citizenship-exam-too-early = an exam in active citizenship that was passed too early
sources-thing-membership-days = time as a member
sources-thing-school-gap = a gap in school, study or work
sources-thing-no-school-gap = school, study or work without a gap

# Matters of procedure, by the file of their rules

sources-file-fees = a fee
sources-file-late = filing too late
sources-file-too-early = an application that comes too early
sources-file-appeal = appealing
sources-file-timeline = the steps of a case and their days
sources-file-passport = the passport
sources-file-extension = when an extension can be asked for
sources-file-authorities = which authority decides
sources-file-forms = the form to use
sources-file-permit = the permit that is extended
sources-file-reopening = reopening a case
sources-file-documents = a document to enclose
sources-file-after-refusal = the permit after a refusal
