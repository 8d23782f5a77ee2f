# Warnings, whatever the verdict.

warning-extend-permit = Your permit ends on { $ends }: ask for an extension between { $earliest } and { $latest }.
warning-extend-permit-by = Your permit ends on { $ends }: ask for an extension no later than { $latest }.
warning-extend-permit-late = Your permit ends on { $ends }; the last day to ask for an extension was { $latest }.
warning-extend-permit-some-day = Your permit ends before that day: ask for an extension in time.
warning-keep-job-permit-benefits = Keep your job and your permit, and take no cash benefit, until the case is decided.
warning-keep-job-permit = Keep your job and your permit until the case is decided.
warning-keep-job-benefits = Keep your job, and take no cash benefit, until the case is decided.
warning-keep-permit-benefits = Keep your permit, and take no cash benefit, until the case is decided.
warning-keep-job = Keep your job until the case is decided.
warning-keep-permit = Keep your permit until the case is decided.
warning-keep-benefits = Take no cash benefit until the case is decided.
warning-too-early-costs-fee = If you apply before you meet the rules, the application is refused, and a fee that you have paid is lost.
warning-regime-start-uncertain-points = The sources do not agree on the first day of the points rules; it is taken to be 26 March 2010, but an application filed before June 2010 may still fall under the seven-year rules.
warning-regime-start-uncertain-six-years = Nobody has verified the first day of the six-year rules; it is taken to be 10 December 2015, but an application filed before March 2016 may still fall under the five-year rules.
warning-regime-start-uncertain-eight-years = The sources do not agree on the first day of the eight-year rules; it is taken to be 15 March 2017, so they may already hold for an application filed from 1 to 14 March 2017.
warning-regime-closes = This answer keeps to the { $regime }, which hold for applications filed until { $latest }. Whoever files on { $day } falls under later rules: ask about them with --on { $iso }.
