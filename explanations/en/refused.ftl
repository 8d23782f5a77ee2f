# The answer of `ophold refused`.


refused-note-extension-refused = Your extension itself was refused, so what is left is an appeal, or that the case is reopened. A day is set by which to leave Denmark, and an entry ban can last up to two years.
refused-note-own-accord = What “about to expire” means is left open: where no decision on your permit comes, ask for an extension yourself in time.
refused-note-ground-not-named = The sources known here do not say what becomes of your kind of permit after a refusal: ask the authority, and do not let the time for an extension pass.
refused-note-siri-extended = SIRI has extended your permit, so you need not ask for it.
refused-note-siri-decides = Whether you must ask yourself depends on SIRI’s decision, which your file does not tell.
refused-note-exactly-three-months = The refusal came exactly three months before the last day of your permit: what SIRI does then is left open. Ask SIRI.
refused-note-not-extended = SIRI has not extended your permit, so you must ask for it yourself.
refused-note-extension-over = The time to ask for an extension is over: what follows, ophold plan tells.
refused-note-no-permit = Your file names no permit that you held when the application was refused, so there is none to extend.
refused-note-hangs-on-file = What becomes of your temporary permit depends on what your file does not say.
refused-note-appeal-fee = In certain cases an appeal costs a fee; one page says 830 kr. without a date.
refused-note-appeal-without-fee = In those years an appeal cost no fee.
refused-note-time-of-the-ministry = The eight weeks are those of the Immigration Appeals Board; those of the Ministry’s time are not known, so look in the decision letter.
refused-note-eight-weeks-to-appeal = An appeal must be made within eight weeks of receiving the decision.
refused-note-power-of-attorney = Whoever appeals for you and is not a lawyer needs a power of attorney.
refused-note-stay-during-appeal = If you appeal within seven days of receiving the decision, you may stay while the appeal is pending.
refused-note-charge-ended = If you were refused because of a charge, you can ask for reopening now that the case against you has ended.
refused-note-charge-fine-only = If you were refused because of a charge, you can ask for reopening where only a fine is to be expected.
refused-note-appeal-pending = While an appeal is pending, send new information to the body that decides it.
refused-note-reopening-open-ended = There is no time limit, but waiting long counts against you.
refused-note-reopening-fee = SIRI charges a fee for reopening a case of its own.
refused-note-reopening-unknown = Whether reopening is possible depends on whether there was information, when the decision was made, that could have changed it.

# Steps

refused-step-wait-attached-processed = The Immigration Service still decides on the extension form that you attached to your application; it costs no separate fee. This keeps your temporary permit open.
refused-step-wait-own-accord = The Immigration Service decides by itself on extending your temporary permit if it is about to expire, and sends you that decision too. This keeps your stay open.
refused-step-wait-siri-decides = Less than three months of your permit were left, so SIRI decides whether it can be extended, and asks you for what it needs. This keeps your stay open.
refused-step-extend-nobody-decides = Ask SIRI to extend your temporary permit, and pay the fee: more than three months were left, so SIRI does not do it by itself. This keeps your stay open.
refused-step-extend-siri-did-not-extend = Ask SIRI to extend your temporary permit, and pay the fee: SIRI has not extended it. This keeps your stay open.
refused-step-extend-not-extended = Ask SIRI to extend your temporary permit, and pay the fee: SIRI has not extended it. This keeps your stay open.
refused-step-extend-if-needed-own-accord = If no decision on your permit has come, ask for an extension in this time. This keeps your stay open.
refused-step-extend-if-needed-siri-decides = If SIRI does not extend your permit, ask for an extension in this time, and pay the fee. This keeps your stay open.
refused-step-extend-if-needed-exactly-three-months = If SIRI does not extend your permit, ask for an extension in this time, and pay the fee. This keeps your stay open.
refused-step-extend-if-needed-ground-not-named = If no decision on your permit has come, ask for an extension in this time. This keeps your stay open.
refused-step-appeal-to-stay =
    { $body ->
        [immigration_appeals_board] Appeal to the Immigration Appeals Board. Done by this day, it lets you stay in Denmark while the appeal is pending.
        [ministry_of_integration] Appeal to the Ministry of Integration. Done by this day, it lets you stay in Denmark while the appeal is pending.
       *[open] Appeal. Done by this day, it lets you stay in Denmark while the appeal is pending.
    }
refused-step-appeal =
    { $body ->
        [immigration_appeals_board] Appeal to the Immigration Appeals Board; the decision letter says how. This keeps the case open: an appeal that comes later is rejected.
        [ministry_of_integration] Appeal to the Ministry of Integration; the decision letter says how. This keeps the case open: an appeal that comes later is rejected.
       *[open] Appeal; the decision letter says how and to whom. This keeps the case open: an appeal that comes later is rejected.
    }
refused-step-reopen = Ask the Immigration Service to reopen the case because of the information that it did not have. This opens the same case again.
refused-step-apply-anew = If something new has happened since the decision, apply anew: for that the case is not reopened.

# The text

refused-headline-appeal = You can appeal until { $by }.
refused-headline-late = The last day to appeal was { $by }.
refused-headline-unknown = Until when you can appeal depends on the day you received the decision, which your file does not give.
refused-headline-none = Your file does not say that an application was refused.
refused-when-between = { $first } to { $last }
refused-when-any-time = at any time
refused-unknown = Your file does not say: { $facts }. Once it does, this answer may say more.
refused-appeal = Appeal:
refused-reopening = Reopening:
refused-reopening-yes = You can ask for the case to be reopened.
refused-reopening-no = The case is not reopened: nothing that existed at the decision was left out, your file says.
refused-next-file = Next: add the refusal to the file, with the day of the decision and the day you received it: ophold refused { $file }
refused-next-facts = Next: add what is not known to the file, and ask again: ophold refused { $file }
refused-next-stay = Next: appeal by { $by } if you want to stay meanwhile.
refused-next-appeal = Next: decide whether to appeal, by { $by }.
refused-next-extend = Next: ask for an extension by { $by }.
refused-next-plan = Next: see how to keep your permit: ophold plan { $file }
