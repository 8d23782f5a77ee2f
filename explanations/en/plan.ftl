# The answer of `ophold plan`.

# Names

plan-authority =
    { $authority ->
        [immigration_service] the Immigration Service
        [siri] SIRI
       *[open] the authority that gave you the permit
    }

# What is said of the permit, the passport and the forms

plan-note-no-permit = Only a permit that had begun by the filing day can be extended, and an application for permanent residence has to come while a permit runs.
plan-note-permit-unknown = Your file does not say which permit you have, so the days cannot be told.
plan-note-no-last-day = Your file does not give the last day of your permit, so the days cannot be told.
plan-note-passport-too-short = Your passport expires too soon. A permit is never extended beyond three months before the passport expires, and never for less than six months.
plan-note-passport-suffices = Your passport lets the permit be extended until { $until } at most.
plan-note-conditions-not-met = A permit is extended only while its conditions are still met, and your file says that they are not: ask the authority before you apply.
plan-note-no-passport = Without a valid passport or other travel document the extension can be refused; the authority decides.
plan-note-employer-begins = Form AR3 online needs an employer with a digital signature, who fills in its part first.
plan-note-refugees-automatic = One source says that refugees’ permits are now extended without an application, but not those of their families: ask the Immigration Service.
plan-note-form-not-named = The sources known here do not name the form for your kind of permit: ask the authority which one to use.
plan-note-attached-not-named = The sources known here do not name the form to extend your kind of permit: ask the authority which one to attach.
plan-note-forms-carried-over = The form is that of the five-year rules; for these rules the sources name none.
plan-note-filed-online = You fill in the form online.
plan-note-filed-on-paper = The form is on paper.
plan-note-filled-in-together = You and your partner fill in the form together.
plan-note-filled-in-alone = You fill in the form alone.
plan-note-authority-not-named = The sources known here do not say who extends your kind of permit: look in the letter that came with it.

plan-late-rejected = If the application comes too late, expect it to be rejected without being looked into, however short the delay, unless Denmark’s international obligations require otherwise. You would then normally have to leave Denmark and apply from your country of origin as if for the first time. Staying illegally, you risk a report to the police, expulsion and an entry ban.
plan-late-rejected-work = If the application comes too late, expect it to be rejected, however short the delay: three days have been too many. You would then have to leave Denmark and apply from your country of origin as if for the first time. Staying illegally, you risk a report to the police, expulsion and an entry ban.
plan-late-asylum = If the application comes too late, you may be prosecuted or fined, your time may be counted anew from a later day, or the application may be treated as a new one.

# Fees

plan-fee-permanent-before-2011 = No fee was due for applications filed before 2011.
plan-fee-permanent-2011 = A fee is normally due for applications filed from 2011 on. The sources known here do not give its amount.
plan-fee-permanent-2012 = A fee is normally due, but fees were abolished in 2012 in cases that the sources known here do not name. The amount is not known either.
plan-fee-permanent-family-2016 = From 1 March 2016 a fee is due again in family cases. The sources known here do not give its amount.
plan-fee-permanent-unknown-2016 = Whether a fee is due depends on the kind of your permit: from 1 March 2016 it is due again in family cases.
plan-fee-permanent-2017 = This is the fee of 2017, as one source tells it.
plan-fee-permanent-work = For permits to work or study. The page prints no year, and another version of it says 6,960 kr.: look the fee up before you pay.
plan-fee-permanent-others = For all but permits to work or study. The page prints no year, and another version of it says 4,930 kr.: look the fee up before you pay.
plan-fee-permanent-accompanying = It is 7,475 kr. for permits to work or study and 5,545 kr. for all others; the page does not say which holds for accompanying family.
plan-fee-permanent-unknown = It depends on the kind of your permit: 7,475 kr. for permits to work or study, 5,545 kr. for all others.
plan-fee-permanent-of-document-003 = As one guide tells it; no other source has this amount.
plan-fee-extension-before-2011 = No fee was due for applications filed before 2011.
plan-fee-extension-2011 = A fee is normally due for applications filed from 2011 on, but no separate one where the form is attached to an application for permanent residence. The sources known here do not give its amount.
plan-fee-extension-2012 = A fee is normally due, but fees were abolished in 2012 in cases that the sources known here do not name. The amount is not known either.
plan-fee-extension-family-2016 = From 1 March 2016 a fee is due again in family cases. The sources known here do not give its amount.
plan-fee-extension-unknown-2016 = Whether a fee is due depends on the kind of your permit: from 1 March 2016 it is due again in family cases.
plan-fee-extension-2017 = As one source tells it, without a year (after 2016): look the fee up before you pay.

plan-fee-retired-permanent = For pensioners one page has 5,025 kr.
plan-fee-retired-extension = For pensioners one page has 1,905 kr.

# Documents

plan-document-fee-receipt = Receipt of the fee
plan-because-fee-receipt = Everybody encloses it.
plan-document-housing = Proof that you meet the housing requirement
plan-because-housing = You have your permit as a spouse and live with your partner.
plan-document-danish = Certificate of your Danish, such as Prøve i Dansk or a school-leaving certificate
plan-because-danish = Everybody encloses it.
plan-document-employment = Proof of your work: tax returns or a contract
plan-because-employment = You are not let off from the requirements of work.
plan-document-income = Proof of your income: payslips or tax returns
plan-because-income = You are not let off from the requirement of income.
plan-document-citizenship-exam = Certificate of the exam in active citizenship
plan-because-citizenship-exam = You passed it.
plan-document-membership = Statement from the board or the organisation
plan-because-membership = You are or were a member.
plan-document-disability = Doctor’s statement of your disability
plan-because-disability = Your disability is documented.
plan-document-early-pension = Statement from your municipality that you were granted early pension
plan-because-early-pension = You are on early pension.
plan-document-ill-child = Proof that you cared for a seriously ill child
plan-because-ill-child = Your file says that you do.
plan-document-work-abroad = Proof that you stayed abroad for your work
plan-because-work-abroad = You were posted abroad.

# Steps

plan-step-renew-passport-from-own-country = Renew your passport at the embassy or consulate of your own country, by { $by } and before you ask for the extension.
plan-step-renew-passport-from-immigration-service = Renew your passport at the Immigration Service, by { $by } and before you ask for the extension.
plan-step-renew-passport-from-whom-is-unknown = Renew your passport by { $by } and before you ask for the extension: a national one at the embassy or consulate of your country, an alien’s or convention passport at the Immigration Service.
plan-step-renew-passport-no-passport = Get a passport or other travel document, by { $by } and before you ask for the extension.
plan-step-extend =
    { $authority ->
        [immigration_service] { $form ->
            [none] Ask the Immigration Service to extend your permit.
           *[other] Ask the Immigration Service to extend your permit, on form { $form }.
        }
        [siri] { $form ->
            [none] Ask SIRI to extend your permit.
           *[other] Ask SIRI to extend your permit, on form { $form }.
        }
       *[open] { $form ->
            [none] Ask for an extension of your permit.
           *[other] Ask for an extension of your permit, on form { $form }.
        }
    }
plan-extension-6-months = One source says that this takes six months.
plan-extend-attached = Not needed where the form goes with an application for permanent residence.
plan-step-case-order = For permanent residence: create a case order ID on the web page of the authorities.
plan-step-pay =
    { $amount ->
        [none] Pay the fee for permanent residence.
       *[other] Pay the fee for permanent residence, { $amount }
    }
plan-step-gather-checklist = Gather the documents to enclose.
plan-step-gather-as-the-form-asks = Gather what the form asks for: an application without it can be rejected.
plan-step-file =
    { $attach ->
        [none] { $form ->
            [none] Apply for permanent residence, once you meet the rules.
           *[other] Apply for permanent residence on form { $form }, once you meet the rules.
        }
        [open] Apply for permanent residence on form { $form }, once you meet the rules, and attach the form to extend your permit, whenever that ends.
       *[other] { $form ->
            [none] Apply for permanent residence, once you meet the rules, and attach form { $attach }, whenever your permit ends.
           *[other] Apply for permanent residence on form { $form }, once you meet the rules, and attach form { $attach }, whenever your permit ends.
        }
    }
plan-any-day = Any day until { $by } will do.
plan-where-handed-in-copenhagen = The Service Centre of the Immigration Service has the forms and takes them.
plan-where-handed-in-elsewhere = The Service Centre of the Immigration Service and your local police station have the forms and take them; you may send them by post too.
plan-where-handed-in-anywhere = The Service Centre of the Immigration Service has the forms and takes them; if you live outside Greater Copenhagen, so does your local police station, and you may send them by post.
plan-step-filed = You filed your application.
plan-step-file-before-18 = Your permit ends as you turn 18: apply for permanent residence by { $by }, before your birthday.
plan-step-granted-from-18 = You are 18: from now on permanent residence can be granted.
plan-step-biometrics-in-14-days = Have your fingerprints and photo taken, within 14 days of filing.
plan-step-biometrics-in-28-days = Have your fingerprints and photo taken, by appointment, within four weeks of filing.
plan-step-stay = You may stay in Denmark while the case is pending, and go on working, if you filed in time.
plan-step-travel = To travel meanwhile, ask for a re-entry permit for the Schengen countries if your permit has run out; it costs nothing. A temporary permit lapses after more than six months abroad, but under some of SIRI’s schemes it does not.
plan-step-decision = The decision on permanent residence may come about now: processing takes ten months, and an earlier version of the page said eight.
plan-step-keep-permanent = A permanent permit is valid as long as you live permanently in Denmark. It lapses after more than twelve months in a row abroad, and can be revoked for fraud.
plan-step-citizenship = Danish citizenship asks for permanent residence and { $years } years in Denmark, beside its other requirements.

# The text

plan-headline-between = Ask for an extension between { $earliest } and { $latest }.
plan-headline-by = Ask for an extension by { $latest }.
plan-headline-over = The last day to ask for an extension was { $latest }.
plan-headline-filed = You filed on { $filed }, in time for an extension (last day: { $latest }).
plan-headline-filed-late = You filed on { $filed }; the last day to ask for an extension was { $latest }.
plan-headline-unknown = We cannot say yet when to ask for an extension.
plan-headline-no-permit = Your file names no permit that could be extended.
plan-too-early = What you filed on { $filed } came too early to count for an extension: ask for it separately.
plan-not-covered = The rules known here for permanent residence do not cover { $filed }; what goes by the day alone still holds.
plan-if-filed = If you file on { $filed }:
plan-filed-on = Filed on { $filed }:
plan-when-now = now
plan-when-by = by { $day }
plan-when-from = from { $day }
plan-last-day = The last day is { $day }.
plan-when-on = { $day }
plan-when-before-filing = before filing
plan-when-until-decided = until decided
plan-when-about = about { $day }
plan-when-afterwards = afterwards
plan-fees = Fees:
plan-fee-permanent = permanent residence
plan-fee-extension = extension
plan-fee-not-known = not known
plan-fee-none = none
plan-documents = Enclose with the application for permanent residence:
plan-unknown = Your file does not say: { $facts }. Once it does, this plan may say more.
plan-reading = Answered as { $reading } has it, also where other sources say otherwise.
plan-next-permit = Next: if you hold a permit, add it to the file, with its first and last day, and ask again: ophold plan { $file }
plan-next-late = Next: ask { $authority } at once what you can do.
plan-next-passport = Next: renew your passport by { $by }.
plan-next-get-passport = Next: get a passport or other travel document by { $by }.
plan-next-extend = Next: ask for the extension by { $by }.
plan-next-check = Next: see whether you meet the rules: ophold check { $file }
plan-next-biometrics = Next: have your fingerprints and photo taken by { $by }.
plan-next-wait = Next: wait for the decision.
plan-next-wait-and-extend = Next: wait for the decision, and ask for the extension between { $earliest } and { $latest }.
