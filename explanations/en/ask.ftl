# The interview of `ophold ask`.

## The questions
ask-question-born = When were you born?
ask-question-lives-in-denmark = Do you live in Denmark?
ask-question-permits = Which Danish residence permits have you had?
ask-question-permit-conditions-met = Do you still meet the conditions of your present permit?
ask-question-absences = When have you been outside Denmark?
ask-question-work = Which jobs and businesses have you had?
ask-question-studies = Which schools and educations have you attended?
ask-question-exams = Which exams have you passed?
ask-question-active-citizenship = Have you been a member of a board, or of an organisation that supports democratic values?
ask-question-income = What was your taxable income, year by year?
ask-question-income-year = What was your taxable income in { $year }?
ask-question-convictions = Have you been sentenced or fined for a crime?
ask-question-charges = Have you been charged with a crime?
ask-question-debts = What do you owe to the public, and which loans do you have?
ask-question-benefits = Which public benefits have you received?
ask-question-declaration-signed = Have you signed the declaration that belongs to the application?
ask-question-identity-obstructed = Have you hindered the authorities in establishing who you are?
ask-question-pension = Do you get a pension?
ask-question-disability = Do you have a documented disability that keeps you from meeting a requirement?
ask-question-special-circumstances = Are there special circumstances that the authority should weigh?
ask-question-cares-for-ill-child = Do you care for a seriously ill child?
ask-question-eu-citizen-or-family = Are you a citizen of an EU country, or in the family of one, with a right of residence under EU rules?
ask-question-strong-ties = Do you have special ties to Denmark?
ask-question-introduction-programme-completed = Have you completed the introduction programme under the Integration Act?
ask-question-activation-completed = Have you completed the planned activities of the job centre?
ask-question-connection-documented = Can you document a significant connection to Danish society?
ask-question-part = About { $entry }: { $label }?

## Short names of entries: the day that it began (or "none"), what it is (or "none"), its number in the list
ask-entry-permits =
    { $day ->
        [none] permit number { $number }
       *[known] the permit from { $day }
    }
ask-entry-absences =
    { $day ->
        [none] stay abroad number { $number }
       *[known] the stay abroad from { $day }
    }
ask-entry-work =
    { $day ->
        [none] job number { $number }
       *[known] the job from { $day }
    }
ask-entry-studies =
    { $day ->
        [none] education number { $number }
       *[known] the education from { $day }
    }
ask-entry-exams =
    { $what ->
        [none] exam number { $number }
       *[known] { $what }
    }
ask-entry-active-citizenship =
    { $day ->
        [none] membership number { $number }
       *[known] the membership from { $day }
    }
ask-entry-convictions =
    { $day ->
        [none] sentence number { $number }
       *[known] the sentence of { $day }
    }
ask-entry-charges =
    { $day ->
        [none] charge number { $number }
       *[known] the charge of { $day }
    }
ask-entry-debts =
    { $what ->
        [none] debt number { $number }
       *[known] debt number { $number } ({ $what })
    }
ask-entry-benefits =
    { $day ->
        [none] benefit number { $number }
       *[known] the benefit from { $day }
    }
ask-entry-special-circumstances = special circumstance number { $number }
ask-entry-pension = your pension
ask-entry-disability = your disability

## What explains a question
ask-help-permits = Every permit that you have held, also those that have ended. An extension is a permit of its own.
ask-help-permit-conditions-met = For example: you still live with your spouse, or still have the position that the permit was given for.
ask-help-absences = One stay at a time, also the short ones.
ask-help-work = Sick leave, holiday, leave to care for family and parental leave within a job are part of it: do not end the job for them.
ask-help-exams = Exams in Danish, and the exam in active citizenship.
ask-help-active-citizenship = The exam in active citizenship is not meant here; it belongs with the exams.
ask-help-income = As it stands on your annual tax statement.
ask-help-convictions = Every sentence, and every fine for a crime.
ask-help-charges = Also in cases that have ended.
ask-help-benefits = For the months that they were meant for, whenever they were paid.
ask-help-declaration-signed = The declaration on residence and self-support; before, on integration and active citizenship.
ask-help-identity-obstructed = Such as with a false name, or with somebody else’s papers.
ask-help-disability = Such as one that a doctor has written about.

## Fields of an entry, where the words of the file do not do
ask-part-permits-ground = What was the permit given for?
ask-part-permits-ended-by = How did the permit end?
ask-part-absences-reason = Why were you abroad?
ask-part-work-kind = What kind of work is it?
ask-part-work-permanent = Is the job without an end date?
ask-part-work-terminated = Has notice been given, by you or your employer?
ask-part-work-continues = Can you prove that the job goes on, for example with a letter from your employer?
ask-part-work-equated-with-full-time = Does the work count as full-time whatever its hours: by a collective agreement, or because your own business weighs as much as a full-time job?
ask-part-studies-kind = What kind of education is it?
ask-part-studies-danish-programme = Is it a programme of a Danish institution?
ask-part-exams-exam = Which exam was it?
ask-part-active-citizenship-kind = What were you a member of?
ask-part-convictions-sentence = What was the sentence?
ask-part-convictions-days = The length of the sentence in days, 30 to the month.
ask-part-convictions-offence = What was the sentence for?
ask-part-charges-may-bring = What is the heaviest sentence that it may bring?
ask-part-debts-kind = What is the debt for?
ask-part-debts-overdue = Has the day for paying it passed?
ask-part-debts-arrangement = What have you agreed about paying it?
ask-part-debts-beyond-control = Is the debt due to something beyond your control?
ask-part-benefits-kind = Which benefit is it?
ask-part-benefits-equated-with-pension = Is it equated with wages or a pension?
ask-part-pension-kind = Which pension do you get?
ask-special-permits = Is there something special about this permit? That is: you married after you had applied for it, it was for a second or later marriage, or it was revoked or lapsed.
ask-special-debts = Is there something special about this debt? That is: the day for paying it has not passed yet, you have an agreement on paying it, or it is due to something beyond your control.

## Answering
ask-your-answer = Your answer:
ask-how-to-choose = (arrow keys, then Enter)
ask-how-to-tick = (arrow keys, space to tick, Enter when done)
ask-tick-one = Tick at least one, with the space bar.
ask-yes = Yes
ask-no = No
ask-sign-unknown = I don’t know
ask-sign-why = Why do you ask?
ask-sign-back = Go back
ask-sign-stop = Stop here
ask-list-all =
    { $some ->
        [yes] That is all
       *[no] None
    }
ask-list-add =
    { $some ->
        [yes] Add another one
       *[no] Add the first one
    }
ask-list-open = There may be more that I do not know of
ask-list-nothing = Nothing like that
ask-list-some = Choose what fits
ask-so-far = So far: { $entries }
ask-form-date = 31.5.2024 or 2024-05-31
ask-form-money = kroner, like 319,738.75
ask-form-hours = hours, like 37 or 37.5
ask-form-days = whole days, like 60
ask-form-ordinal = a whole number, like 2
ask-wrong-date = This is not a day of the calendar. Write the day first, like 31.5.2024, or the year first, like 2024-05-31.
ask-wrong-money = This is not an amount. Write it like 319,738.75 or 319738.75.
ask-wrong-hours = This is not a number of hours. Write it like 37 or 37.5.
ask-wrong-days = This is not a number of days. Write a whole number, like 60.
ask-wrong-ordinal = This is not a number. Write a whole one, like 2.
ask-hint =
    { $empty ->
        [yes] { $form } · Enter leaves it out · ? why · < back · . stop
       *[no] { $form } · - I don’t know · ? why · < back · . stop
    }
ask-must-be-known = “I don’t know” cannot be said here: look it up, or press Enter if there is none.

## How it goes
ask-progress =
    { $more ->
        [0] Question { $number }, and no other subject after it
        [one] Question { $number }, and at most one more subject after it
       *[other] Question { $number }, and at most { $more } more subjects after it
    }
ask-noted = Noted: { $what }
ask-first = This is the first question of this round. What your file says already, you can change in the file.
ask-shown-nothing = none
ask-shown-open = { $known }; there may be more
ask-shown-from = from { $day }
ask-shown-to = to { $day }
ask-shown-part = { $label }: { $value }
ask-in-file = In the file: { $fields }
ask-all-asked = Nothing more needs to be asked.

## Saving and stopping
ask-save-where = Where shall your answers be saved?
ask-save-how = Enter takes this name, or write another one. With - nothing is saved.
ask-save-no-folder = There is no such folder.
ask-save-failed = { $file } could not be written: { $problem }. You will be asked for another place at the end.
ask-saved = Your answers are saved in { $file }.
ask-stopped =
    { $unfinished ->
        [yes] Your answers are saved in { $file }, without the entry that you had begun. To go on:
       *[no] Your answers are saved in { $file }. To go on:
    }
ask-stopped-unsaved = Nothing is saved.

## The end
ask-unneeded = These questions were never needed:
ask-unneeded-because = { $fields }: { $because }
ask-left-out = Not asked here: a documented disability, or special circumstances, that keep you from meeting something. They can matter; if there are any, add them to the file (disability, special_circumstances).

## Wrong usage
ask-next-or-answers = Give --next or --answers, not both.
ask-receipt-next = A receipt goes with --next. For the receipt of a whole answer, ask `ophold check` about the file that the interview saves.
ask-not-interactive = An interview needs a terminal to ask in, and text to answer with. Without one: fill in a file (ophold new FILE), take one question at a time (ophold ask FILE --next --format json), or answer from a file (ophold ask --answers FILE).
