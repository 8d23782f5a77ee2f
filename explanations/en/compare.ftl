# The answer of `ophold compare`: who gains and who loses between two laws.

## What the laws are called, inside a sentence
compare-law = the { $regimes }
compare-law-of-day = the rules of each application day
compare-law-on = { $law } of { $on }
compare-law-read = { $law } as read in { $reading }
compare-law-ranked = { $law } as read in the best sources
compare-law-in = { $law } in { $folder }
compare-law-shipped = { $law } as shipped

compare-title = Permanent residence: from { $first } to { $second }
compare-title-on = Permanent residence: from { $first } to { $second }, filed and decided on { $on }
compare-title-filed = Permanent residence: from { $first } to { $second }, filed on { $filed } and decided on { $on }
compare-title-decided = Permanent residence: from { $first } to { $second }, decided on { $day }
compare-title-applied = Permanent residence: from { $first } to { $second }, filed on { $day }
compare-title-own-days = Permanent residence: from { $first } to { $second }, for each applicant on the day that the file says, or today

## The first line
compare-headline-same = The same people meet the rules under both.
compare-headline =
    { $gain ->
        [0] Nobody gains.
        [one] People of one kind gain.
       *[other] People of { $gain } kinds gain.
    } { $lose ->
        [0] Nobody loses.
        [one] People of one kind lose.
       *[other] People of { $lose } kinds lose.
    }
compare-headline-applicants =
    { $all ->
        [one] { $gain ->
            [one] This applicant gains.
           *[other] { $lose ->
                [one] This applicant loses.
               *[other] This applicant neither gains nor loses.
            }
        }
       *[other] Of { $all } applicants { $gain ->
            [0] nobody gains
            [one] one gains
           *[other] { $gain } gain
        } and { $lose ->
            [0] nobody loses.
            [one] one loses.
           *[other] { $lose } lose.
        }
    }

## Kinds of people
compare-heading-gain = Who gains: people who meet { $let_in } and not { $kept_out }, of which they lack:
compare-heading-lose = Who loses: people who meet { $let_in } and not { $kept_out }, of which they lack:
compare-kind-gain = People gain who meet { $let_in } and lack under { $kept_out }: { $requirements }.
compare-kind-lose = People lose who meet { $let_in } and lack under { $kept_out }: { $requirements }.
compare-ways =
    { $count ->
        [one] Way: { $ways }.
       *[other] Ways: { $ways }.
    }
compare-way-held-against = { $way } (closest: { $closest })
compare-judged = Left to the authority: { $requirements }.
compare-told = One of them is told: “{ $because }”
compare-told-of = One of them is told of { $requirement }: “{ $because }”
compare-not-asked = not asked

## What is proved, and for whom
compare-proof = Proved: nobody else gains or loses but people who, on one of these ways, lack at least all that stands under one of these numbers.
compare-proof-same = Proved: nobody meets the rules under one and not under the other.
compare-proof-not = Not all of these people could be shown by ophold check, so nothing is proved.
compare-space = This holds for everybody whom an applicant file can describe ({ $facts ->
    [one] one fact
   *[other] { $facts } facts
 } of it can matter), with days and amounts on both sides of every limit of the law. Not looked at: lists with entries from more than 17 years before the decision, and more than one special circumstance at a time, unless it is all of them.
compare-figure = { $figure } of { $year }
compare-space-figures = Not known, and taken as low and as high as may be: { $figures }.
compare-space-applicants = This holds for these applicants alone.
compare-next-witnesses = The files of these people: --witnesses DIR writes them.

## Applicants
compare-heading-people-gain = Who gains:
compare-heading-people-lose = Who loses:
compare-heading-people-none = Who neither gains nor loses:
compare-verdicts = { $first } under the first law; { $second } under the second
compare-verdicts-of = { $applicant }: { $verdicts }
compare-unchanged = { $verdict }: { $applicants }
compare-person-same = Nothing changes for { $applicant }: { $verdict }.
compare-person-none = { $applicant } neither gains nor loses: { $verdicts }.
compare-person-gain = { $applicant } gains: { $verdicts }.
compare-person-lose = { $applicant } loses: { $verdicts }.
compare-person-by = What makes the difference: { $requirements }.
compare-progress = Looking for people who gain or lose: { $done ->
    [0] nobody found yet
    [one] one case found
   *[other] { $done } cases found
 }

## A witness file
compare-witness-shows = What this file shows:
compare-witness-commands = How to see it, under the first law and under the second:

## What is wrong with A, B or an option
compare-witnesses-applicants = Files of people who gain or lose are written where no applicants are named.
compare-unknown = “{ $value }” is none of these: a set of rules ({ $regimes }), a reading ({ $readings }), a day such as 2016-05-01, a folder of rules, or law. Several are joined by +, such as points+002.16.
compare-twice = “{ $one }” and “{ $other }” cannot both be meant: name one set of rules, one reading, one day and one folder at most.
compare-rules = { $problem }
compare-not-covered = The rules known here do not cover an application of { $filed }: the first day is { $first }.

## The page
compare-page-not-advice = This is not legal advice. It is what the rules known to ophold say; only the authority decides.
compare-page-number = No.
compare-page-lacks = What is lacking
compare-page-ways = Way to permanent residence
compare-page-facts = One of these people:
compare-page-else = All else
compare-page-commands = How to see it, once --witnesses has written the file:
compare-page-space = What is proved, and for whom
compare-page-fields = The fields of the applicant file that can matter:
