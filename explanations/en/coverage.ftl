# The answer of `ophold coverage`: what of the rules some cases exercise.

coverage-complete =
    { $cases ->
        [one] The one case exercises every rule and both sides of every threshold.
       *[other] The { $cases } cases exercise every rule and both sides of every threshold.
    }
coverage-not-complete =
    { $cases ->
        [one] The one case does not exercise all of the rules.
       *[other] The { $cases } cases do not exercise all of the rules.
    }
coverage-rules = Rules that hold in some case: { $covered } of { $all }.
coverage-thresholds = Thresholds that are just met in some case and just missed in another: { $covered } of { $all }.
coverage-rules-left = Rules that hold in no case:
coverage-branch = others derive the same
coverage-thresholds-left = Thresholds of which a side is lacking:
coverage-lacks-met = in no case is it just met
coverage-lacks-missed = in no case is it just missed
coverage-lacks-both = in no case is it just met or just missed
