# The answer of `ophold mutate`: whether the cases hold the rules in place.

mutate-score = { $killed } of { $all } changes of the rules that alter a status or a verdict make a scenario fail: { $score } %.
mutate-of = { $mutants } changes were held against { $expectations } expectations.
mutate-survivors = No scenario notices:
mutate-reasons = These changes alter only reasons, of which scenarios expect little; none of the applicants that the audit covers gets another status or verdict:
mutate-same = These changes alter no answer in any case, and none of the applicants that the audit covers gets another status or verdict; they are equivalent:
mutate-turned = { $before } became { $after }.
mutate-shifted = { $before } became { $after }.
mutate-dropped = { $before } was left out.
mutate-removed = The whole rule was left out: { $before }
mutate-shown = A case decided on { $on } shows it.
mutate-no-file = “{ $value }” is no file with rules of verdicts: { $allowed }.
