# The ways to permanent residence under each set of rules, as the rest of a sentence.

route-eight-years-ordinary = after eight years
route-eight-years-fast = after four years, with all four supplementary requirements
route-eight-years-youth = as a young person who applies before turning 19
route-eight-years-strong-ties = with special ties to Denmark
route-eight-years-eu = under EU rules, after five years
route-other = in another way
