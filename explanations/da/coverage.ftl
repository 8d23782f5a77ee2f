# Svaret på `ophold coverage`: hvad af reglerne nogle sager afprøver.

coverage-complete =
    { $cases ->
        [one] Den ene sag afprøver hver regel og begge sider af hver tærskel.
       *[other] De { $cases } sager afprøver hver regel og begge sider af hver tærskel.
    }
coverage-not-complete =
    { $cases ->
        [one] Den ene sag afprøver ikke alle reglerne.
       *[other] De { $cases } sager afprøver ikke alle reglerne.
    }
coverage-rules = Regler, der gælder i en af sagerne: { $covered } af { $all }.
coverage-thresholds = Tærskler, der lige netop er nået i én sag og lige netop ikke i en anden: { $covered } af { $all }.
coverage-rules-left = Regler, der ikke gælder i nogen sag:
coverage-branch = andre regler fører til det samme
coverage-thresholds-left = Tærskler, hvor en af siderne mangler:
coverage-lacks-met = i ingen sag er den lige netop nået
coverage-lacks-missed = i ingen sag er den lige netop ikke nået
coverage-lacks-both = i ingen sag er den lige netop nået eller lige netop ikke nået
