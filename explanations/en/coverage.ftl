# The answer of `ophold coverage`: what of the rules some cases exercise.

coverage-complete = The { $cases } cases exercise every rule and both sides of every threshold.
coverage-not-complete = The { $cases } cases do not exercise all of the rules.
coverage-rules = Rules that hold in some case: { $covered } of { $all }.
coverage-thresholds = Thresholds that are just met in some case and just missed in another: { $covered } of { $all }.
coverage-rules-left = Rules that hold in no case:
coverage-branch = others derive the same
coverage-thresholds-left = Thresholds of which a side is lacking:
coverage-lacks-met = in no case is it just met
coverage-lacks-missed = in no case is it just missed
coverage-lacks-both = in no case is it just met or just missed

## What is wrong with scenario files
scenario-wrong = This is not as in a scenario file: { $problem }
scenario-none = There are no scenario files and no applicant files there.

## `ophold mutate`: whether the cases hold the rules in place
mutate-score = { $killed } of { $all } changes of the rules that alter an answer make a scenario fail: { $score } %.
mutate-of = { $mutants } changes were held against { $expectations } expectations.
mutate-survivors = No scenario notices:
mutate-same = These changes alter no answer in any case; they may be changes of words only:
mutate-turned = { $before } became { $after }.
mutate-shifted = { $before } became { $after }.
mutate-dropped = { $before } was left out.
mutate-removed = The whole rule was left out: { $before }
mutate-shown = A case decided on { $on } shows it.
