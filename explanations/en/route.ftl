# The ways to permanent residence under each set of rules, as the rest of a sentence.

route-eight-years-ordinary = after eight years
route-eight-years-fast = after four years, with all four supplementary requirements
route-eight-years-youth = as a young person who applies before turning 19
route-eight-years-strong-ties = with special ties to Denmark
route-eight-years-eu = under EU rules, after five years
route-seven-years-ordinary = after seven years
route-seven-years-five-year = after five years, with steady work
route-seven-years-three-year = after three years, for a refugee with an earlier permit
route-seven-years-eu = under EU rules, after five years
route-points-ordinary = with 100 points, after four years
route-points-youth = as a young person who applies before turning 19
route-points-strong-ties = with special ties to Denmark
route-points-eu = under EU rules, after five years
route-five-years-ordinary = after five years
route-five-years-youth = as a young person who applies before turning 19
route-five-years-strong-ties = with special ties to Denmark
route-five-years-eu = under EU rules, after five years
route-six-years-ordinary = after six years
route-six-years-fast = after four years, with all four supplementary requirements
route-six-years-youth = as a young person who applies before turning 19
route-six-years-strong-ties = with special ties to Denmark
route-six-years-eu = under EU rules, after five years
route-other = in another way
