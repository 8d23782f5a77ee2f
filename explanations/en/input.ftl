# The applicant file in words: what each field means, short names of fields, and values.

## The starter file
input-starter-title = Your facts, for a question about permanent residence in Denmark
input-starter-how = You can fill in this file with any plain text editor. Lines that begin with ## explain. A line that begins with a single # is an example and does not count yet: to use it, take away the # and nothing else, and put in what is true for you.
input-starter-unknown = What you leave out is not known, and the answers then say what is missing. That is quite all right: begin with what you know.
input-starter-lists = Some facts are lists. To use one, take away the # of its name and of the lines you need below it. Each entry of a list begins with a hyphen (-), and its other lines stand under its first word, as the examples show. Give as many entries as you need. Where you know that there are none at all, write [] after the name, such as: debts: []
input-starter-open = Where there may be more entries than you know of, write the list like this:
input-starter-spaces = The spaces at the beginning of a line matter. Use spaces, not the tab key.
input-starter-check = When you have saved the file, ask: ophold check { $file }
input-starter-values = Write one of these words:
input-starter-value-list = Write those of these words that fit:

## What to write
input-kind-text = Write any text, at most 200 characters.
input-kind-date = Write a date: year-month-day.
input-kind-money = Write an amount in kroner, at most two decimals, with a point before the decimals.
input-kind-hours = Write the hours, at most two decimals, with a point before the decimals.
input-kind-days = Write a whole number of days.
input-kind-ordinal = Write a whole number.
input-kind-yes-no = Write true for yes, false for no.
input-kind-income = Write one line a year: the year and the amount in kroner.

## Fields
input-id = A name for this person or this case, as you like. It is only shown. Left out, the name of the file is used.
input-on = The day the question is about: the day on which the authority decides. Left out, it is today.
input-filed = The day on which the application was filed, or will be. Left out, it is the day the question is about.
input-nothing-else = Is what this file does not say nothing? With true, lists that you leave out are empty, years without an income earned nothing, and there is no pension, no special tie to Denmark, no EU right and no ill child. With false, whatever you leave out is simply not known.
input-born = The day you were born.
input-lives-in-denmark = Do you live in Denmark?

input-permits = Every Danish residence permit you have held, also those that have ended. An extension is a permit of its own.
input-permits-ground = What the permit was given for.
input-permits-from = The first day of the permit.
input-permits-to = The last day on which the permit was valid. Leave it out if the permit has no last day.
input-permits-filed = The day the authority received the application for this permit, if you applied in Denmark. Leave it out for a first permit that you applied for abroad.
input-permits-married = Your wedding day, if you married after you had applied for this permit.
input-permits-marriage = Which marriage the permit was for: 1 for the first, 2 for the next. Leave it out if there was only one.
input-permits-ended-by = How the permit ended.
input-permit-conditions-met = Do you still meet the conditions of your present permit? For example: you still live with your spouse, or still have the position that the permit was given for.

input-absences = Your stays outside Denmark. [] if there were none.
input-absences-from = The first day abroad.
input-absences-to = The last day abroad. Leave it out if you are still there.
input-absences-reason = Why you were abroad.

input-work = Every job and business you have had. Sick leave, holiday, leave to care for family and parental leave within a job are part of it: do not end the job for them.
input-work-kind = What kind of work it is.
input-work-from = The first day of the job.
input-work-to = The last day of the job. Leave it out if you still have it.
input-work-hours-per-week = The agreed hours a week. 0 if none are agreed.
input-work-permanent = Is the job without an end date? Not asked of the self-employed.
input-work-terminated = Has notice been given, by you or your employer? Not asked of the self-employed.
input-work-continues = Can you prove that the job goes on, for example with a letter from your employer? Not asked of the self-employed.
input-work-equated-with-full-time = Does the work count as full-time whatever its hours: by a collective agreement, or because your own business weighs as much as a full-time job? Left out, no.

input-studies = Schools and educations.
input-studies-kind = What kind of education it is.
input-studies-from = The first day.
input-studies-to = The last day. Leave it out if it still goes on.
input-studies-admitted = The date of the letter that admitted you, if there was one.
input-studies-completed = Did you complete it?
input-studies-danish-programme = Is it a programme of a Danish institution? Left out, yes.

input-exams = Exams that you have passed. [] if there are none.
input-exams-exam = Which exam it was.
input-exams-passed = The day you passed it.

input-active-citizenship = Your part in boards and organisations that support democratic values. (The exam in active citizenship belongs under exams.)
input-active-citizenship-kind = What you were a member of.
input-active-citizenship-from = The first day as a member.
input-active-citizenship-to = The last day as a member. Leave it out if you still are one.

input-income = Your taxable income, year by year, as on your annual tax statement.

input-convictions = Sentences and fines for crimes. [] if there are none.
input-convictions-sentence = What the sentence was.
input-convictions-days = The length of the sentence in days, 30 to the month. Not asked of a fine.
input-convictions-offence = What the sentence was for. Left out, none of the serious crimes named here.
input-convictions-judgment = The day of the final judgment.
input-convictions-released = The day you were released. Leave it out if you have not been.
input-convictions-probation-ends = The last day of the probation, if there is one.

input-charges = Charges and indictments against you. [] if there are none.
input-charges-since = The day from which you were charged.
input-charges-may-bring = The heaviest sentence that it may bring.
input-charges-ended = The day the case ended. Leave it out if it is still going on.

input-debts = What you owe to the public, and loans. [] if you owe nothing.
input-debts-kind = What the debt is for.
input-debts-amount = How much you owe.
input-debts-overdue = Has the day for paying it passed? Left out, yes.
input-debts-arrangement = What you have agreed about paying it. Left out, nothing.
input-debts-beyond-control = Is the debt due to something beyond your control? Left out, no.

input-benefits = Public benefits you have received, for the months that they were meant for, whenever they were paid. [] if there are none.
input-benefits-kind = Which benefit it is.
input-benefits-from = The first day that it was for.
input-benefits-to = The last day that it was for. Leave it out if you still receive it.
input-benefits-amount = How much you got of it in all. Only needed where it was less than 1,000 kr.
input-benefits-equated-with-pension = Is it equated with wages or a pension? Left out, no.

input-declaration-signed = Have you signed the declaration that belongs to the application (on residence and self-support; before, on integration and active citizenship)?
input-identity-obstructed = Ways in which you have hindered the authorities in establishing who you are. [] if there are none.

input-pension = Your pension.
input-pension-kind = Which pension you receive.
input-pension-from = The first day of the pension.

input-disability = A disability that keeps you from meeting a requirement. Left out, none is documented.
input-disability-documented = Is the disability documented, for example by a doctor?
input-disability-prevents = What the disability keeps you from.

input-special-circumstances = Special circumstances that the authority should weigh. Left out, there are none.
input-special-circumstances-kind = What the circumstance is.
input-special-circumstances-affects = The requirement that it affects.

input-cares-for-ill-child = Do you care for a seriously ill child?
input-eu-citizen-or-family = Are you a citizen of an EU country, or in the family of one, with a right of residence under EU rules?
input-strong-ties = Special ties to Denmark.

input-introduction-programme-completed = Have you completed the introduction programme under the Integration Act? Only for applications under the seven-year rules.
input-activation-completed = Have you completed the planned activities of the job centre? Only for applications under the seven-year rules.
input-connection-documented = Can you document a significant connection to Danish society? Only for applications under the seven-year rules.

input-passport = Your passport.
input-passport-kind = What kind of passport you have.
input-passport-expires = The last day on which the passport is valid.

input-greater-copenhagen = Do you live in Greater Copenhagen?
input-fee-paid = Have you paid the fee for the application?

input-refusal = The refusal, if an application of yours was refused.
input-refusal-of = What was refused. Left out, permanent residence.
input-refusal-decided = The date of the decision.
input-refusal-received = The day you received the decision.
input-refusal-information-existed = Was there information when the decision was made that the authority did not have, and that could have changed it?
input-refusal-siri-extended = Did SIRI extend your temporary permit when the application was refused?

## Short names of fields
input-label-id = name of the case
input-label-on = day of the decision
input-label-filed = day of the application
input-label-nothing-else = whether what is left out is nothing
input-label-born = your date of birth
input-label-lives-in-denmark = whether you live in Denmark
input-label-permits = which residence permits you have held
input-label-permits-ground = ground of the permit
input-label-permits-from = first day of the permit
input-label-permits-to = last day of the permit
input-label-permits-filed = day the application for the permit was received
input-label-permits-married = wedding day
input-label-permits-marriage = number of the marriage
input-label-permits-ended-by = how the permit ended
input-label-permit-conditions-met = whether you still meet the conditions of your permit
input-label-absences = your stays abroad
input-label-absences-from = first day abroad
input-label-absences-to = last day abroad
input-label-absences-reason = reason for the stay abroad
input-label-work = what work you have had
input-label-work-kind = kind of work
input-label-work-from = first day of the job
input-label-work-to = last day of the job
input-label-work-hours-per-week = the agreed hours a week
input-label-work-permanent = whether the job is permanent
input-label-work-terminated = whether notice has been given
input-label-work-continues = whether you can prove that the job goes on
input-label-work-equated-with-full-time = whether the work counts as full-time
input-label-studies = your schools and educations
input-label-studies-kind = kind of education
input-label-studies-from = first day of the education
input-label-studies-to = last day of the education
input-label-studies-admitted = date of the letter of admission
input-label-studies-completed = whether the education was completed
input-label-studies-danish-programme = whether it is a Danish programme
input-label-exams = which exams you have passed
input-label-exams-exam = name of the exam
input-label-exams-passed = day the exam was passed
input-label-active-citizenship = your memberships
input-label-active-citizenship-kind = kind of membership
input-label-active-citizenship-from = first day of the membership
input-label-active-citizenship-to = last day of the membership
input-label-income = your taxable income
input-label-convictions = whether you have been sentenced or fined
input-label-convictions-sentence = kind of sentence
input-label-convictions-days = length of the sentence in days
input-label-convictions-offence = kind of crime
input-label-convictions-judgment = day of the final judgment
input-label-convictions-released = day of release
input-label-convictions-probation-ends = last day of the probation
input-label-charges = whether you have been charged with a crime
input-label-charges-since = day of the charge
input-label-charges-may-bring = heaviest sentence that the charge may bring
input-label-charges-ended = day the case ended
input-label-debts = whether you have debts to the public
input-label-debts-kind = kind of debt
input-label-debts-amount = amount of the debt
input-label-debts-overdue = whether the debt is overdue
input-label-debts-arrangement = agreement on paying the debt
input-label-debts-beyond-control = whether the debt was beyond your control
input-label-benefits = which public benefits you have had
input-label-benefits-kind = kind of benefit
input-label-benefits-from = first day that the benefit is for
input-label-benefits-to = last day that the benefit is for
input-label-benefits-amount = amount of the benefit
input-label-benefits-equated-with-pension = whether the benefit is equated with wages or a pension
input-label-declaration-signed = whether you have signed the declaration
input-label-identity-obstructed = whether you have hindered the proof of your identity
input-label-pension = whether you get a pension
input-label-pension-kind = kind of pension
input-label-pension-from = first day of the pension
input-label-disability = whether you have a documented disability
input-label-disability-documented = whether the disability is documented
input-label-disability-prevents = what the disability prevents
input-label-special-circumstances = special circumstances
input-label-special-circumstances-kind = kind of circumstance
input-label-special-circumstances-affects = requirement that the circumstance affects
input-label-cares-for-ill-child = whether you care for a seriously ill child
input-label-eu-citizen-or-family = whether you have a right of residence under EU rules
input-label-strong-ties = whether you have special ties to Denmark
input-label-introduction-programme-completed = whether you have completed the introduction programme
input-label-activation-completed = whether you have completed the planned activities
input-label-connection-documented = whether you can document a connection to Danish society
input-label-passport = passport
input-label-passport-kind = kind of passport
input-label-passport-expires = last day of the passport
input-label-greater-copenhagen = whether you live in Greater Copenhagen
input-label-fee-paid = whether the fee is paid
input-label-refusal = refusal
input-label-refusal-of = what was refused
input-label-refusal-decided = date of the decision
input-label-refusal-received = day the decision was received
input-label-refusal-information-existed = whether there was information that the authority did not have
input-label-refusal-siri-extended = whether SIRI extended your permit

## Values: grounds of permits
input-value-spouse = spouse or partner of a person in Denmark
input-value-child = child of a person in Denmark
input-value-other-family = other family of a person in Denmark
input-value-asylum = asylum or protection
input-value-religious-worker = religious worker
input-value-employee = employee
input-value-positive-list = work on the Positive List
input-value-pay-limit = work under the Pay Limit Scheme
input-value-corporate = work under the Corporate Scheme
input-value-athlete = athlete or coach
input-value-trainee = trainee
input-value-researcher = researcher
input-value-self-employed = self-employed
input-value-greencard = Greencard Scheme
input-value-study = study
input-value-accompanying-family = family accompanying a person who works or studies
input-value-au-pair = au pair
input-value-strong-ties = special ties to Denmark
input-value-exceptional-reasons = exceptional reasons
input-value-eu = residence under EU rules
input-value-ukraine-special = the special act for people from Ukraine
input-value-expiry = it ran out
input-value-revoked = it was revoked
input-value-lapsed = it lapsed

## Values: stays abroad, work, education
input-value-holiday = an ordinary holiday
input-value-posted = sent out by a Danish employer
input-value-other = something else
input-value-spouse-business = work in your spouse’s business
input-value-flexjob = flexjob
input-value-on-call = on-call work
input-value-wage-subsidy = job with a wage subsidy
input-value-unpaid-trainee = unpaid trainee
input-value-primary = primary school
input-value-lower-secondary = lower secondary school
input-value-upper-secondary = upper secondary school
input-value-vocational = vocational education
input-value-higher = higher education

## Values: exams and memberships
input-value-danish-1 = Prøve i Dansk 1
input-value-danish-2 = Prøve i Dansk 2
input-value-danish-3 = Prøve i Dansk 3
input-value-fvu-reading-1 = FVU reading, step 1
input-value-fvu-reading-2 = FVU reading, step 2
input-value-fvu-reading-3 = FVU reading, step 3
input-value-above-danish-3 = another exam at or above the level of Prøve i Dansk 3
input-value-school-danish-9 = Danish in the 9th-grade school exam
input-value-general-danish-g = general adult education in Danish, level G
input-value-english-at-danish-2 = English at the level of Prøve i Dansk 2
input-value-active-citizen = exam in active citizenship
input-value-board = a board
input-value-organisation = an organisation

## Values: crime
input-value-unconditional = a prison sentence to be served
input-value-suspended = a suspended sentence
input-value-suspended-with-community-service = a suspended sentence with community service
input-value-fine = a fine
input-value-drugs = drugs
input-value-trafficking = human trafficking or smuggling
input-value-murder = murder
input-value-assault = assault
input-value-rape = rape
input-value-state-security = crimes against the state, terrorism
input-value-under-6-months = prison for less than 6 months
input-value-6-months-or-more = prison for 6 months or more

## Values: debts and benefits
input-value-social-benefit = repayment of social benefits
input-value-child-support = child support that the public has paid in advance
input-value-day-care = day-care
input-value-housing-benefit = repayment of housing benefit
input-value-housing-loan = housing benefit loan
input-value-tax = taxes and levies
input-value-student-loan = student loan
input-value-bank-loan = bank loan or other credit
input-value-none = none of these
input-value-extension-of-payment = an extension of the time to pay
input-value-repayment-plan = a repayment plan
input-value-cash-benefit = cash benefit (kontanthjælp)
input-value-integration-benefit = integration benefit
input-value-start-help = start help
input-value-rehabilitation = rehabilitation benefit
input-value-resource-course = resource course benefit
input-value-educational-assistance = educational assistance
input-value-transition-benefit = transition or self-support benefit
input-value-student-grant = student grant (SU)
input-value-unemployment-benefit = unemployment benefit
input-value-sickness-benefit = sickness benefit
input-value-parental-benefit = parental benefit
input-value-pension = pension
input-value-housing-support = housing support

## Values: identity, pension, circumstances, ties, passport, refusal
input-value-falsified-document = a falsified document
input-value-another-persons-document = another person’s document
input-value-false-name = a false name
input-value-false-birth-date = a false date of birth
input-value-false-birth-country = a false country of birth
input-value-false-citizenship = a false citizenship
input-value-old-age = old-age pension
input-value-early = early retirement pension
input-value-authority-error = an error of the authority
input-value-wrong-guidance = wrong guidance by the authority
input-value-no-right-to-pension = old enough for a pension, but without a right to one
input-value-will-to-integrate = a refugee who has shown the will to integrate
input-value-danish-minority-south-schleswig = the Danish minority in South Schleswig
input-value-danish-minority-argentina = Danish descent in Argentina
input-value-former-danish-citizen = former Danish citizen
input-value-danish-parents = parents born in Denmark
input-value-national = passport of your own country
input-value-aliens = Danish alien’s passport
input-value-convention = refugee travel document (convention passport)
input-value-permanent = permanent residence
input-value-extension = extension of a temporary permit

## Values: requirements
input-value-age = age
input-value-residence-time = time of lawful residence
input-value-permit-conditions = conditions of the present permit
input-value-lives-in-denmark = living in Denmark
input-value-crime = no serious crime
input-value-charges = no charges
input-value-public-debt = no overdue public debt
input-value-public-benefits = no public benefits
input-value-declaration = the declaration
input-value-identity = help in establishing identity
input-value-danish = Danish
input-value-work-history = years of work
input-value-current-work = present work
input-value-supplementary = supplementary requirements
input-value-active-citizenship = active citizenship
input-value-long-work = four years of full-time work
input-value-income = income
input-value-points = points
input-value-same-grounds = residence on the same grounds
input-value-introduction-programme = introduction programme
input-value-activation-activities = planned activities
input-value-integration-test = integration test
input-value-steady-work = steady work
input-value-connection = connection to Danish society
input-value-earlier-permit = an earlier permit
input-value-schooling = school, study or work since primary school
input-value-eu-right = right of residence under EU rules
input-value-ties = special ties
input-value-danish-education = Danish education
input-value-in-time = application in time
