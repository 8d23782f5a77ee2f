# The answer of `ophold refused`.


refused-note-extension-refused = It was the extension itself that was refused, so what is left is an appeal, or to have the case reopened. The decision sets a day by which to leave Denmark, and an entry ban can last up to two years.
refused-note-own-accord = The sources do not say when a permit counts as “about to expire”: if no decision on your permit comes, you must ask for an extension yourself, in time.
refused-note-ground-not-named = The sources known here do not say what becomes of your kind of permit after a refusal: ask the authority, and do not let the time for an extension pass.
refused-note-siri-extended = SIRI has extended your permit, so you need not ask for that.
refused-note-siri-decides = Whether you must ask for an extension yourself depends on what SIRI decides, which your file does not say.
refused-note-exactly-three-months = The refusal came exactly three months before the last day of your permit. The sources leave open what SIRI does then: ask SIRI.
refused-note-not-extended = SIRI has not extended your permit, so you must ask for it yourself.
refused-note-extension-over = The time to ask for an extension is over; ophold plan tells what follows from that.
refused-note-no-permit = Your file names no permit that you held when the application was refused, so nothing can be said of an extension.
refused-note-hangs-on-file = What becomes of your temporary permit cannot be said yet: it depends on what your file leaves out.
refused-note-appeal-fee = In certain cases an appeal costs a fee; one page says 830 kr., without a date.
refused-note-appeal-without-fee = In those years an appeal cost no fee.
refused-note-time-of-the-ministry = The eight weeks are those of the Immigration Appeals Board. How long one had to appeal in the Ministry’s time is not known here: look in the decision letter.
refused-note-eight-weeks-to-appeal = You must appeal within eight weeks of the day on which you receive the decision.
refused-note-power-of-attorney = If somebody appeals for you who is not a lawyer, you must give them a power of attorney.
refused-note-stay-during-appeal = If you appeal within seven days of receiving the decision, you may stay while the appeal is pending.
refused-note-charge-ended = If you were refused because of a charge, you can ask for reopening now that the case against you has ended.
refused-note-charge-fine-only = If you were refused because of a charge, you can ask for reopening where only a fine is to be expected.
refused-note-appeal-pending = While an appeal is pending, send new information to whoever decides the appeal.
refused-note-reopening-open-ended = There is no last day to ask for it, but waiting long counts against you.
refused-note-reopening-fee = SIRI charges a fee to reopen a case that SIRI itself has decided.
refused-note-reopening-unknown = Whether the case can be reopened cannot be said yet: it depends on whether there was information, when the decision was made, that could have changed it.

# Steps

refused-step-wait-attached-processed = Wait for one more decision: the Immigration Service still decides on the extension form that you attached to your application. That costs no separate fee, and it keeps your temporary permit open.
refused-step-wait-own-accord = Wait for one more decision: if your temporary permit is about to expire, the Immigration Service decides by itself on extending it, and sends you that decision too. This keeps your stay in Denmark open.
refused-step-wait-siri-decides = Wait to hear from SIRI: less than three months of your permit were left, so SIRI decides whether it can be extended, and asks you for what it needs. This keeps your stay in Denmark open.
refused-step-extend-nobody-decides = Ask SIRI to extend your temporary permit, and pay the fee: more than three months were left, so nothing is decided unless you ask. This keeps your stay in Denmark open.
refused-step-extend-siri-did-not-extend = Ask SIRI yourself to extend your temporary permit, and pay the fee: SIRI has not extended it. This keeps your stay in Denmark open.
refused-step-extend-not-extended = Ask SIRI yourself to extend your temporary permit, and pay the fee: SIRI has not extended it. This keeps your stay in Denmark open.
refused-step-extend-if-needed-own-accord = If no decision on your permit has come, ask for an extension yourself, within this time. This keeps your stay in Denmark open.
refused-step-extend-if-needed-siri-decides = If SIRI does not extend your permit, ask for an extension yourself, within this time, and pay the fee. This keeps your stay in Denmark open.
refused-step-extend-if-needed-exactly-three-months = If SIRI does not extend your permit, ask for an extension yourself, within this time, and pay the fee. This keeps your stay in Denmark open.
refused-step-extend-if-needed-ground-not-named = If no decision on your permit has come, ask for an extension yourself, within this time. This keeps your stay in Denmark open.
refused-step-appeal-to-stay =
    { $body ->
        [immigration_appeals_board] Appeal to the Immigration Appeals Board. If you do so by this day, you may stay in Denmark while the appeal is pending.
        [ministry_of_integration] Appeal to the Ministry of Integration. If you do so by this day, you may stay in Denmark while the appeal is pending.
       *[open] Appeal. If you do so by this day, you may stay in Denmark while the appeal is pending.
    }
refused-step-appeal =
    { $body ->
        [immigration_appeals_board] Appeal to the Immigration Appeals Board; the decision letter says how. This keeps the case open: an appeal that comes later is rejected.
        [ministry_of_integration] Appeal to the Ministry of Integration; the decision letter says how. This keeps the case open: an appeal that comes later is rejected.
       *[open] Appeal; the decision letter says how and to whom. This keeps the case open: an appeal that comes later is rejected.
    }
refused-step-reopen = Ask the Immigration Service to reopen the case because of the information that it did not have. This opens the same case again.
refused-step-apply-anew = If something new has happened since the decision, make a new application: what came later is normally no ground for reopening.

# The text

refused-headline-appeal = You can appeal until { $by }.
refused-headline-late = The last day to appeal was { $by }.
refused-headline-unknown = We cannot say yet until when you can appeal: that depends on the day you received the decision, which your file does not give.
refused-headline-none = Your file does not say that an application was refused.
refused-when-any-time = at any time
refused-unknown = Your file does not say: { $facts }. Once it does, this answer may say more.
refused-appeal = Appeal:
refused-reopening = Reopening:
refused-reopening-yes = You can ask for the case to be reopened.
refused-reopening-no = Your file says that the authority had all the information there was, so there is nothing to reopen the case for.
refused-next-file = Next: add the refusal to the file, with the day of the decision and the day you received it: ophold refused { $file }
refused-next-facts = Next: add what is not known to the file, and ask again: ophold refused { $file }
refused-next-stay = Next: appeal by { $by } if you want to stay in Denmark meanwhile.
refused-next-appeal = Next: decide whether to appeal, by { $by }.
refused-next-extend = Next: ask for an extension by { $by }.
refused-next-plan = Next: see what to do about your permit: ophold plan { $file }
refused-next-leave = Next: look in the decision letter for the day by which you must leave, and ask the authority at once what you can still do.
