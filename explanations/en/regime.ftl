# The sets of rules, by the years of residence that each asks for.

regime-seven-years = seven-year rules
regime-points = points rules
regime-five-years = five-year rules
regime-six-years = six-year rules
regime-eight-years = eight-year rules
