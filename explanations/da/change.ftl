# Hvad en ændring går ud på, som resten af en sætning.

change-pass-exam = bestå { $what }
change-pay-debt =
    { $amount ->
        [none] betal din { $what }
       *[other] betal din { $what } på { $amount }
    }
change-arrange-debt =
    { $amount ->
        [none] få henstand med din { $what }
       *[other] få henstand med din { $what } på { $amount }
    }
change-get-job = få et fast job på fuld tid
change-sign-declaration = underskriv opholds- og selvforsørgelseserklæringen
change-raise-income =
    { $amount ->
        [none] tjen mere { change-income-years }
       *[other] tjen mindst { $amount } { change-income-years }
    }
change-income-years =
    { $years ->
        [0] i hvert af de to år før afgørelsen
        [1] i { $year }
       *[other] i { $first } og i { $year }
    }
change-join-organisation = bliv medlem af en bestyrelse eller en organisation, der viser aktivt medborgerskab, og bliv i den
change-live-in-denmark = bo i Danmark
change-restore-conditions = opfyld igen betingelserne for din nuværende tilladelse
change-end-benefit = stop med at modtage { $what }
change-also-exams = ({ $others } tæller også)
change-also-other = (eller gør det med { $others })
change-also-debt =
    { $change ->
        [arrange_debt] (eller betal den)
       *[other] (eller få henstand)
    }

# Om gæld og ydelser, som filen lader stå åbent
change-pay-debt-supposed = betal den forfaldne gæld til det offentlige, som du måtte have
change-arrange-debt-supposed = få henstand med den forfaldne gæld til det offentlige, som du måtte have
change-end-benefit-supposed = stop med at modtage den ydelse til forsørgelse, som du måtte få
