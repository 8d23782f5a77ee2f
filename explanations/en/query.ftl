# Goals with variables: their answers, what may be asked, and what is wrong with a goal.

query-yes = Yes.
query-no = No.
query-none = There are no answers.
query-never = no end
query-more = There are more than { $most } answers; --limit asks for more of them.
query-limit-answers = There are more than { $most } answers; --limit asks for more of them.
query-limit-time = The goal ran for more than { $most } seconds and was stopped; these are not all answers. Ask less at once, or allow more time with --seconds.
query-limit-memory = The goal needed more than { $most } megabytes of memory and was stopped; these are not all answers. Ask less at once.
query-unknown = What a file does not say does not hold here, and some of it can matter: { $facts }. What it may turn out to be, ophold check looks at.
query-unknown-of = { $applicant }: { $fields }
query-unknown-others = { $count ->
    [one] and one more applicant
   *[other] and { $count } more applicants
 }
query-reason-field = in the file: { $field }
query-reason-given = given with the question
query-reason-not = nothing derives it
query-field = { $kind ->
    [entry] An entry of { $path } in the applicant’s file.
    [date] { $path } in the applicant’s file: a day.
    [money] { $path } in the applicant’s file: an amount in øre.
    [income] { $path } in the applicant’s file: a year, and the amount earned in it, in øre.
    [hours] { $path } in the applicant’s file: hundredths of an hour.
    [yes_no] { $path } in the applicant’s file: true or false.
    [days] { $path } in the applicant’s file: a number of days.
    [ordinal] { $path } in the applicant’s file: a number.
   *[other] { $path } in the applicant’s file: one of the values of the field.
 }
query-of-file = applicant’s file
query-progress = { $done } of { $all } applicants
query-same-id = “{ $id }” is the name of more than one applicant: give each an id of its own.
query-no-files = There is no applicant file (.yaml, .yml, .json) in this folder.

## The prompt
query-prompt-hello = Goals are asked here, such as: requires(eight_years, R, Q), cites(Q, S). Tab completes a predicate; help tells more, quit ends.
query-prompt-help =
    GOAL             a goal: atoms, “not” atoms and comparisons, with commas between them
    help             this
    help PREDICATE   what a predicate means, its arguments, and where it is derived
    predicates       all that may be asked
    limit N          show at most N answers
    quit             end (also Ctrl-D)
query-prompt-limit = At most { $most } answers are shown.
query-prompt-limit-wrong = Write limit and a whole number from 1 to { $most }.
query-prompt-no-such = “{ $name }” may not be asked: there is no predicate of this name.
query-prompt-no-such-near = “{ $name }” may not be asked: there is no predicate of this name. Close to it: { $near }.
query-not-interactive = The prompt needs a terminal and answers as text: give a GOAL, or use it in a terminal without --format.
query-history-folder = This is a folder or cannot be written: name a file for the history.

## What is wrong with a goal
query-goal-empty = The goal is empty.
query-goal-long = The goal is longer than { $most } characters.
query-goal-character = Character { $at }: “{ $found }” cannot stand there in a goal.
query-goal-deep = Character { $at }: brackets go deeper than { $most }.
query-goal-bracket = Character { $at }: “{ $found }” has no other half.
query-goal-number = Character { $at }: a number is at most { $most }.
query-goal-many = Character { $at }: a goal holds at most { $most } literals, and as many calculations.
query-goal-form = Character { $at }: what begins there does not continue the goal. A goal is a conjunction, with commas: requires(eight_years, R, Q), cites(Q, S).
query-goal-literal = Character { $at }: “{ $found }” is more than a goal may hold: an atom of variables and constants, “not” before one, one comparison, V = a calculation with + - *, V = @year(D) and its like, V = #count {"{"} X : ... {"}"} or V = #sum {"{"} N, X : ... {"}"}.
query-goal-unbound = Character { $at }: { $name } has no value: it stands in no atom, and nothing computes it.
query-goal-day = “{ $found }” is not a day.
query-goal-predicate = Character { $at }: there is no predicate { $found } that may be asked; ophold query --predicates lists them.
query-goal-predicate-near = Character { $at }: there is no predicate { $found } that may be asked. Did you mean { $meant }?
query-goal-arity = Character { $at }: { $found } has another number of arguments. Did you mean { $meant }?
query-goal-searched = Character { $at }: { $found } is chosen in a search and not derived; it cannot be asked.
query-goal-applicant = The goal is about an applicant: name a file or a folder with --applicant.
query-goal-nobody = “{ $found }” is none of the applicants: { $known }.
query-receipt-days = Some of the files name the day that they are asked about and some do not: a receipt needs one day for all of them here.
