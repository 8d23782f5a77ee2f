# The answer of `ophold verify`, and what is wrong with a file that is no receipt.

verify-holds = This receipt holds: the same question has the same answer.
verify-holds-not = This receipt does not hold: the same question has another answer now.
verify-refused = This receipt does not hold: the same question cannot be asked any more.
verify-damaged = This receipt was changed after it was written, so it shows nothing. The question was not asked again.

## What the receipt is about
verify-label-command = Command
verify-label-options = Options
verify-label-file = File
verify-label-on = Day asked about
verify-label-filed = Application day
verify-label-regime = Rules

## What has changed
verify-same = The rules, the figures, the sources, the sentences and all versions are those of the receipt.
verify-changed = Since the receipt was written, something has changed:
verify-changed-rules = The rules of the law
verify-changed-figures = The dated figures
verify-changed-sources = The sources
verify-changed-questions = The rules of asking
verify-changed-sentences = The sentences
verify-changed-version = ophold
verify-changed-python = Python
verify-changed-text = changed
verify-then-now = { $then } then, { $now } now
verify-unused = not used
verify-reworded = { $count ->
    [one] One sentence of the answer is worded otherwise now, and nothing else differs.
   *[other] { $count } sentences of the answer are worded otherwise now, and nothing else differs.
 }

## What differs
verify-because = Why it cannot be asked:
verify-differs = What differs:
verify-more = { $count ->
    [one] One more thing differs; --format json tells all.
   *[other] { $count } more things differ; --format json tells all.
 }
verify-differs-in = { $where }: { $told }.
verify-added = { $where }: not there then, there now.{ $told }
verify-removed = { $where }: there then, not there now.{ $told }
verify-reordered = { $where }: the same, in another order now.
verify-nothing = nothing
verify-yes = yes
verify-no = no
verify-sentence = “{ $text }”

## Values
verify-value-eligible = the rules are met
verify-value-not-eligible = the rules are not met
verify-value-undetermined = it cannot be said
verify-value-assessment = the authority must judge
verify-value-met = met
verify-value-exempt = exempt
verify-value-missing = missing
verify-value-unknown = not known

## Fields of the answers
verify-field-already-eligible = the rules are met already
verify-field-amount = amount
verify-field-answers = answer
verify-field-appeal = appeal
verify-field-applicant = applicant
verify-field-assessment-now = the authority can judge now
verify-field-automatic = by itself
verify-field-because = reason
verify-field-best-case = best case
verify-field-blocked-by = what holds it back for good
verify-field-by = last day
verify-field-changes = change
verify-field-cites = sources
verify-field-count = number of changes
verify-field-date = day
verify-field-decided-by = who decides
verify-field-documents = document
verify-field-done = all is asked
verify-field-earliest = earliest
verify-field-extension = extension
verify-field-fees = fee
verify-field-figures = figures told
verify-field-filed = application day
verify-field-form = form
verify-field-from = first day
verify-field-have = what there is
verify-field-held-back-by = what holds it back
verify-field-in-time = in time
verify-field-late-consequence = what comes of being late
verify-field-latest = latest
verify-field-missing-figures = figures that are lacking
verify-field-need = what is asked
verify-field-never-needed = never needed
verify-field-note = note
verify-field-on = day asked about
verify-field-open = open to this person
verify-field-other-ways = number of other ways
verify-field-permanent = permanent residence
verify-field-possible = possible
verify-field-question = question
verify-field-rank = rank
verify-field-regime = rules
verify-field-regimes = rules
verify-field-relevant = what can still matter
verify-field-reopening = reopening
verify-field-requirements = requirements
verify-field-rests-on = choices, and what is unverified
verify-field-routes = ways
verify-field-rules = rule
verify-field-shared = under all rules
verify-field-smallest = fewest changes
verify-field-sources = sources
verify-field-status = status
verify-field-steps = step
verify-field-text = sentence
verify-field-thresholds = threshold
verify-field-unit = unit
verify-field-unknown-facts = facts that are not known
verify-field-until = met from
verify-field-values = values
verify-field-verdict = verdict
verify-field-warnings = warning

## What is no receipt
verify-error-missing = This field is missing, and every receipt has it.
verify-error-text = A text must stand here.
verify-error-digest = A SHA-256 must stand here: 64 of the signs 0 to 9 and a to f.
verify-error-list = A list must stand here.
verify-error-fields = Fields with values must stand here.
verify-error-object = “{ $value }” cannot stand here. Fields must stand here, which are: { $allowed }.
verify-error-json = The text holds signs or numbers that no receipt has.
