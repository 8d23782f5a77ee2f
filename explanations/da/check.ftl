# Svaret fra `ophold check`.

check-file = FIL
check-title = Tidsubegrænset opholdstilladelse, søgt den { $filed } ({ $regime })
check-title-decided = Tidsubegrænset opholdstilladelse, søgt den { $filed } og afgjort den { $on } ({ $regime })
check-reading = Læst sådan, som { $reading } siger, i stedet for efter de kilder, der har højere rang.
check-not-covered = De regler, der kendes her, dækker ikke en ansøgning fra den { $filed }.
check-not-covered-before = De regler, der kendes her, dækker ikke ansøgninger fra før den { $first }.

# Overskrifter

check-number =
    { $number ->
        [1] én
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] syv
        [8] otte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] { $number }
    }
check-eligible = Efter det, din fil siger, opfylder du reglerne.
check-eligible-way = Efter det, din fil siger, opfylder du reglerne: { $way }.
check-from =
    { $anew ->
        [yes] Endnu ikke. Fra den { $until } opfylder du reglerne med en ny ansøgning, hvis intet andet ændrer sig.
       *[no] Endnu ikke. Fra den { $until } opfylder du reglerne, hvis intet andet ændrer sig.
    }
check-not-yet =
    { $missing ->
        [1] { $timed ->
            [0] Endnu ikke. Der mangler én ting.
           *[other] Endnu ikke. Der mangler én ting, og den kræver kun tid.
        }
       *[other] { $timed ->
            [0] Endnu ikke. Der mangler { $missing_words } ting.
            [one] Endnu ikke. Der mangler { $missing_words } ting, og én af dem kræver kun tid.
           *[other] { $all ->
                [yes] Endnu ikke. Der mangler { $missing_words } ting, og de kræver alle kun tid.
               *[no] Endnu ikke. Der mangler { $missing_words } ting, og { $timed_words } af dem kræver kun tid.
            }
        }
    }
check-never =
    { $requirement ->
        [crime] Ikke efter disse regler, fordi du har en dom, der står i vejen, uanset hvor længe du venter.
        [identity] Ikke efter disse regler, fordi din fil siger, at du har modvirket, at din identitet blev fastslået.
       *[other] Ikke efter disse regler, på grund af det, der står nedenfor.
    }
check-undetermined =
    { $count ->
        [0] Det kan vi ikke sige endnu.
        [one] Det kan vi ikke sige endnu: der mangler ét svar.
       *[other] Det kan vi ikke sige endnu: der mangler { $count_words } svar.
    }
check-undetermined-figure = Det kan vi ikke sige endnu: det beløb, der kræves i { $year }, kendes ikke.
check-assessment = Dette skal myndigheden vurdere: { $requirements }.

# Ét ord for hvert krav

check-status-met = i orden
check-status-exempt = kræves ikke
check-status-missing =
    { $requirement ->
        [crime] i vejen
        [charges] i vejen
        [public_debt] i vejen
        [public_benefits] i vejen
        [identity] i vejen
       *[other] mangler
    }
check-status-waiting = endnu ikke
check-status-unknown = ukendt
check-status-assessment = myndigheden afgør
check-until-otherwise = Uanset hvad den afgør, er dette opfyldt fra den { $until }, hvis intet andet ændrer sig.
check-until =
    { $requirement ->
        [age] Du er gammel nok fra den { $until }.
        [work_history] Hvis dit nuværende arbejde fortsætter, er det opfyldt fra den { $until }.
        [long_work] Hvis dit nuværende arbejde fortsætter, er det opfyldt fra den { $until }.
        [integration_test] Hvis dit nuværende arbejde fortsætter, er det opfyldt fra den { $until }.
        [steady_work] Hvis dit nuværende job eller din virksomhed fortsætter, er det opfyldt fra den { $until }.
        [income] Hvis din seneste indkomst gentages, er det opfyldt fra den { $until }.
        [residence_time] Hvis din tilladelse fortsætter, er det opfyldt fra den { $until }.
        [same_grounds] Hvis din tilladelse fortsætter på samme grundlag, er det opfyldt fra den { $until }.
        [active_citizenship] Hvis dit medlemskab fortsætter, er det opfyldt fra den { $until }.
        [supplementary] Nok af dem er opfyldt fra den { $until }, hvis intet andet ændrer sig.
        [points] Du har dem alle fra den { $until }, hvis intet andet ændrer sig.
        [crime] Fra den { $until } står det ikke længere i vejen.
        [charges] Fra den { $until } står det ikke længere i vejen.
        [public_debt] Fra den { $until } står det ikke længere i vejen, hvis intet andet ændrer sig.
        [public_benefits] Fra den { $until } står det ikke længere i vejen, hvis intet andet ændrer sig.
       *[other] Det er opfyldt fra den { $until }, hvis intet andet ændrer sig.
    }

# Linjerne nedenunder

check-pending-days = Du søgte den { $filed }. Dagene her gælder for en ny ansøgning; fra hvornår den, du har indgivet, kan imødekommes, siger ophold need.

check-other-ways =
    { $count ->
        [one] Din fil siger heller ikke: { $facts }. Det kan åbne en anden vej.
       *[other] Din fil siger heller ikke: { $facts }. Hver af dem kan åbne en anden vej.
    }
check-way-eligible = { $way }: du opfylder reglerne.
check-way-not-eligible = { $way }: endnu ikke.
check-way-never = { $way }: ikke efter disse regler.
check-way-undetermined = { $way }: det kan vi ikke sige endnu.
check-way-assessment = { $way }: det skal myndigheden vurdere.
check-way-closed = { $way }: ikke åben for dig.
check-way-of = { $way } ({ $regime })
check-figures = Oplyst med spørgsmålet: { $figures }.
check-figure = den indkomst, der kræves i { $year }, er { $amount } om året
check-rests =
    { $kind ->
        [choices] Dette bygger på valg, der er truffet, hvor kilderne lader et punkt stå åbent: { $choices }.
        [unverified] Dette bygger på udsagn, som ingen har efterprøvet: { $unverified }.
       *[both] Dette bygger på valg, der er truffet, hvor kilderne lader et punkt stå åbent ({ $choices }), og på udsagn, som ingen har efterprøvet ({ $unverified }).
    }
check-version = Regler: version { $version }, { $digest }.
check-next-need = Næste skridt: ophold need { $file }
check-next-eligible = Næste skridt: søg, mens din tilladelse gælder.
check-next-pending = Næste skridt: vent på afgørelsen af din ansøgning.
check-next-undetermined = Næste skridt: svar på det, der mangler: ophold ask { $file }
check-next-figure = Næste skridt: find det beløb, der kræves i { $year }, og spørg igen: ophold { $command } { $file } { $figures }
check-next-full = Næste skridt: ophold check { $file } --full
check-next-nothing = Efter disse regler kan hverken noget, du gør, eller ventetid ændre dette.
check-amount = BELØB
check-next-assessment = Næste skridt: du kan søge og lade myndigheden afgøre det. Hvad du ellers kan gøre: ophold need { $file }
