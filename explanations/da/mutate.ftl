# Svaret på `ophold mutate`: om sagerne holder reglerne på plads.

mutate-score = { $killed } af { $all } ændringer af reglerne, der ændrer en status eller en afgørelse, får et scenarie til at fejle: { $score } %.
mutate-of = { $mutants } ændringer blev holdt op mod { $expectations } forventninger.
mutate-survivors = Intet scenarie opdager:
mutate-reasons = Disse ændringer ændrer kun begrundelser, som scenarierne forventer lidt af; ingen af de ansøgere, som eftersynet dækker, får en anden status eller afgørelse:
mutate-same = Disse ændringer ændrer intet svar i noget tilfælde, og ingen af de ansøgere, som eftersynet dækker, får en anden status eller afgørelse; de er ligeværdige:
mutate-turned = { $before } blev til { $after }.
mutate-shifted = { $before } blev til { $after }.
mutate-dropped = { $before } blev udeladt.
mutate-removed = Hele reglen blev udeladt: { $before }
mutate-shown = En sag afgjort den { $on } viser det.
mutate-no-file = »{ $value }« er ingen fil med regler om afgørelser: { $allowed }.
