# What a change asks one to do, as the rest of a sentence.

change-pass-exam =
    { $name ->
        [active_citizen] pass the exam in active citizenship (medborgerskabsprøven)
       *[other] pass { $what }
    }
change-pay-debt =
    { $amount ->
        [none] pay your { $what }
       *[other] pay your { $what } of { $amount }
    }
change-arrange-debt =
    { $amount ->
        [none] get an extension of payment for your { $what }
       *[other] get an extension of payment for your { $what } of { $amount }
    }
change-get-job = get a full-time permanent job
change-sign-declaration = sign the declaration of residence and self-support
change-raise-income =
    { $amount ->
        [none] earn more { change-income-years }
       *[other] earn at least { $amount } { change-income-years }
    }
change-income-years =
    { $years ->
        [0] in each of the two years before the decision
        [1] in { $year }
       *[other] in { $first } and in { $year }
    }
change-join-organisation = join a board or an organisation that shows active citizenship, and stay in it
change-live-in-denmark = live in Denmark
change-restore-conditions = meet the conditions of your present permit again
change-end-benefit = stop taking { $what }
change-also-exams =
    { $count ->
        [one] ({ $others } also counts)
       *[other] ({ $others } also count)
    }
change-also-other = (or do it for { $others })
change-also-debt =
    { $change ->
        [arrange_debt] (or pay it)
       *[other] (or get an extension of payment)
    }

# Of debts and benefits that the file leaves open
change-pay-debt-supposed = pay any overdue debt to the public that you may have
change-arrange-debt-supposed = get an extension of payment for any overdue debt to the public that you may have
change-end-benefit-supposed = stop taking any benefit for your support that you may get
