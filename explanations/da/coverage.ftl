# Svaret på `ophold coverage`: hvad af reglerne nogle sager afprøver.

coverage-complete = De { $cases } sager afprøver hver regel og begge sider af hver tærskel.
coverage-not-complete = De { $cases } sager afprøver ikke alle reglerne.
coverage-rules = Regler, der gælder i en af sagerne: { $covered } af { $all }.
coverage-thresholds = Tærskler, der lige netop er nået i én sag og lige netop ikke i en anden: { $covered } af { $all }.
coverage-rules-left = Regler, der ikke gælder i nogen sag:
coverage-branch = andre regler fører til det samme
coverage-thresholds-left = Tærskler, hvor en af siderne mangler:
coverage-lacks-met = i ingen sag er den lige netop nået
coverage-lacks-missed = i ingen sag er den lige netop ikke nået
coverage-lacks-both = i ingen sag er den lige netop nået eller lige netop ikke nået

## Hvad der er galt med scenariefiler
scenario-wrong = Sådan ser en scenariefil ikke ud: { $problem }
scenario-none = Der er ingen scenariefiler og ingen ansøgerfiler.

## `ophold mutate`: om sagerne holder reglerne på plads
mutate-score = { $killed } af { $all } ændringer af reglerne, der ændrer et svar, får et scenarie til at fejle: { $score } %.
mutate-of = { $mutants } ændringer blev holdt op mod { $expectations } forventninger.
mutate-survivors = Intet scenarie opdager:
mutate-same = Disse ændringer ændrer ikke noget svar i nogen sag; måske ændrer de kun ordene:
mutate-turned = { $before } blev til { $after }.
mutate-shifted = { $before } blev til { $after }.
mutate-dropped = { $before } blev udeladt.
mutate-removed = Hele reglen blev udeladt: { $before }
mutate-shown = En sag afgjort den { $on } viser det.
