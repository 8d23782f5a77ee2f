# What an interview says of its questions.

interview-open-facts = You have told us of some of this. What is still open: { $facts }.
interview-why = Your answer decides: { $requirements } ({ $cites }).
interview-or = { " " }or{ " " }
interview-meets = an answer that meets { $requirements }
interview-meets-nothing = an answer that meets none of it
interview-since = from { $start }
interview-until = until { $end }
interview-anything = any answer
interview-from-to = from { $start } to { $end }
interview-effect-left =
    { $answers }: { $left ->
        [one] one more question could matter.
       *[other] { $exact ->
            [yes] { $left } more questions could matter.
           *[no] at most { $left } more questions could matter.
        }
    }
interview-effect-eligible = { $answers }: settles it. You meet the rules.
interview-effect-not-eligible = { $answers }: settles it. You do not meet the rules on that day.
interview-effect-assessment = { $answers }: settles it. The authority must judge.
interview-effect-undetermined = { $answers }: nothing more to ask, and still not known.
interview-never-missing =
    { $count ->
        [0] By what is known, no requirement hangs on it.
        [one] It counts only on ways to a permit where this requirement is not met anyway: { $requirements }.
       *[other] It counts only on ways to a permit where one of these requirements is not met anyway: { $requirements }.
    }
interview-never-eligible = You meet the rules without it.
interview-never-not-eligible = Whatever it is, something else is missing on every way to a permit.
interview-never-assessment = Whatever it is, the authority must judge.
interview-never-undetermined = What you did not know decides, whatever this is.
