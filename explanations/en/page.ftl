# The page that --html writes.

page-title-plan = Extension and permanent residence: what to do, and when
page-title-refused = After a refusal: what you can do, and when
page-for = For
page-about = As things stand on { $on }.
page-about-filed = The application counts as filed on { $filed }.
page-about-regime = The { $regime } apply.
page-about-reading = This follows what { $reading } says, also where better sources say otherwise.
page-not-advice = This is not legal advice. It is what the rules known to ophold say about the facts in your file; only the authority decides. Compare every date and amount with your papers before you rely on it.

# The first lines of plan

page-plan-passport = Renew your passport no later than { $day }.
page-plan-passport-first = Before an extension can be given, you need a passport that lasts longer. Get it no later than { $day }.
page-plan-permanent = Permanent residence: once you meet the rules, apply no later than { $latest }.
page-plan-permanent-late = Permanent residence: an application of { $filed } comes too late. The last day was { $latest }.

# The first lines of refused

page-refused-apply = You must ask for an extension of your permit yourself.
page-refused-apply-by = You must ask for an extension of your permit yourself, no later than { $latest }.
page-refused-apply-window = You must ask for an extension of your permit yourself, from { $earliest } to { $latest }.
page-refused-automatic = Whether your permit is extended is decided without your asking.
page-refused-reopen = You can also ask for the case to be reopened.

# The picture and the steps

page-steps = What to do, and when
page-no-steps = No step with a day follows from what your file says: ask the authority what you can do.
page-picture = The steps on an axis of time
page-seen-from = { $on }
page-key-seen-from = the day this was asked about
page-key-window = from the first day to the last
page-key-until = any day until then
page-key-last-day = last day
page-key-day = on this day
page-key-onwards = from this day on
page-key-passed = has passed
page-when-window = From { $start } to { $end }
page-when-by = No later than { $day }
page-when-from = From { $start } on
page-when-day = On { $day }
page-when-open = No fixed day
page-when-passed = { $when } (has passed)

# Questions and answers

page-part-extension = Extending your permit
page-part-permanent = Permanent residence
page-part-permit = Your present permit
page-part-appeal = Appeal
page-part-reopening = Reopening the case
page-question-earliest = First day to apply
page-question-latest = Last day to apply
page-question-filed =
    { $past ->
        [yes] Applied for on { $filed }
       *[no] If you apply on { $filed }
    }
page-question-late = If it is late
page-question-possible = Does your passport last long enough?
page-question-renew = Renew your passport no later than
page-question-until = Extended at most until
page-question-form = Form
page-question-attach = Form to enclose
page-question-decides = Who decides
page-question-decides-permit = Who decides on an extension
page-question-automatic = Is it decided without your asking?
page-question-must-apply = Must you apply yourself?
page-question-fee = Is there a fee?
page-question-appeal-to = Where to appeal
page-question-appeal-by = Last day to appeal
page-question-appeal-now = An appeal on { $on }
page-question-reopening = Can you ask for it?
page-state-good = in time
page-state-early = too early
page-state-late = too late
page-state-passed = too late
page-state-not-known = not known here
page-yes = yes
page-no = no
page-not-known = not known here
page-no-day = no day known here
page-body-immigration-service = the Immigration Service
page-body-siri = SIRI
page-body-nobody = nobody, until you apply
page-body-immigration-appeals-board = the Immigration Appeals Board
page-body-ministry-of-integration = the Ministry of Refugee, Immigration and Integration Affairs

# Lists

page-fees = Fees
page-fee-permanent = Applying for permanent residence: { $amount }
page-fee-extension = Asking for an extension: { $amount }
page-fee-appeal = Appealing: { $amount }
page-fee-reopening = Asking for the case to be reopened: { $amount }
page-fee-not-known = amount not known here
page-rank-official = The amount is from an official source.
page-rank-copy-of-official = The amount is from a copy of an official source.
page-rank-secondary = The amount is from a source that is not official.
page-rank-derived = The amount is worked out from other sources.
page-rank-unverified = Nobody has verified the amount.
page-rank-choice = The amount is a choice, made where the sources leave it open.
page-documents = What to enclose
page-tick = Tick off what you have put in the envelope or uploaded.
page-unknown = What is not known
page-unknown-add = The answer may change once your file says more about:
page-rests = How sure this is
page-sources = Sources
page-sources-more = The ids above stand for these sources. All of them: ophold sources
page-cites = Source:
