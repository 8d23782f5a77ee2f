"""The examples, against what the sources say that their answers must be, and against the days that `need` names.

The expectations were worked out by hand; the arithmetic and the ids of the sources stand beside them.
"""

import functools
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bridge import Applicant, KnowledgeBase

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in (".yaml", ".json"))

# What `check` must say. `routes`: the status of what decides there, or (status, until), or
# (status, until, have, need); a route that is not named is not looked at. `regime` stands where it is an older one; a
# route of another regime than that is `regime/route`.

CHECK: dict[str, dict[str, Any]] = {
    "eligible.yaml": {
        "verdict": "eligible",
        "routes": {
            "ordinary": {
                # Two permits without a gap from 2016-05-01; 8 years are full on 2024-05-01 (003.5, law.111, law.164).
                "residence_time": "met",
                # One job since 2016, so the whole window of 48 months is worked; 42 are asked (law.122).
                "work_history": "met",
                "current_work": "met",  # permanent, no notice given (003.10)
                # (318,000 + 331,000) / 2 = 324,500 >= 319,738.75, the level of 2024 (law.129, law.217, choice.26).
                "income": ("met", None, 324500, 319738.75),
                "danish_3": "met",  # law.130; it also meets danish (003.12)
                "long_work": "met",
                "active_citizenship": "missing",
                "supplementary": ("met", None, 3, 2),  # two of four are enough (law.124)
            },
            "fast": {"active_citizenship": "missing"},  # all four are asked there (law.125)
        },
    },
    "one_short.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2018-06-01; 8 years are full on 2026-06-01
                # 2023-03-01 to 2026-11-22 are 1362 days; 42 months before 2026-11-22 begin on 2023-05-22: 1280 days.
                "work_history": ("met", None, 1362, 1280),
                # 48 months before D begin on 2023-03-01 where D is 2027-03-01 (law.128, choice.2); today: 1461 days.
                "long_work": ("missing", date(2027, 3, 1), 1362, 1461),
                # (288,000 + 296,000) / 2 = 292,000, below the last known level of 319,738.75 (law.217, choice.26).
                "income": ("missing", None),
                "danish_3": ("missing", None, 2, 3),
                "active_citizenship": "met",  # passed in 2025, so after 2015 (law.263)
                "supplementary": ("missing", date(2027, 3, 1), 1, 2),  # law.124
            },
        },
    },
    "far_away.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                # From 2024-02-01, so 8 years are full on 2032-02-01 (003.5, law.158).
                "residence_time": ("missing", date(2032, 2, 1)),
                # For June 2025; a window that begins on 2025-07-01 belongs to a filing on 2029-07-01 (003.8, law.119).
                "public_benefits": ("missing", date(2029, 7, 1)),
                "declaration": ("missing", None),  # 003.9
                "danish": ("missing", None, 1, 2),  # 003.12
                "work_history": ("missing", None),  # 20 hours a week are not full time (choice.10)
                "current_work": "met",  # a permanent job, whatever its hours (003.10, choice.12)
                "supplementary": ("missing", None),
            },
            "fast": {"residence_time": ("missing", date(2028, 2, 1))},  # 4 years (law.125)
        },
    },
    "excluded.yaml": {
        "verdict": "not_eligible",
        "routes": {
            # 240 days of unconditional prison are 180 or more (law.182, choice.4): nothing ends that.
            "ordinary": {"crime": ("missing", None), "residence_time": "met", "supplementary": "met"},
            "fast": {"crime": ("missing", None)},
        },
    },
    "pensioner.yaml": {
        "verdict": "eligible",
        "routes": {
            "ordinary": {
                # Pensioners are let off both tests of work, the longer work and the income (003.20, 003.21).
                "work_history": "exempt",
                "current_work": "exempt",
                "long_work": "exempt",
                "income": "exempt",
                "danish": "met",  # still asked (law.144)
                # 2025-03-15 to 2026-05-04 are 415 days; 365 are asked (law.127, choice.2).
                "active_citizenship": ("met", None, 415, 365),
                "danish_3": "missing",
                "supplementary": ("met", None, 1, 1),  # one of active citizenship and Danish 3 (law.143)
            },
        },
    },
    "eighteen.yaml": {
        "verdict": "eligible",
        "routes": {
            "youth": {
                "age": "met",  # born 2008-02-10: 18 since 2026-02-10, not yet 19 (law.132, law.138)
                "residence_time": "met",  # from 2017-05-15; 8 years are full on 2025-05-15 (law.137)
                # 27 June to 11 August 2024 is a summer break; admitted on 14 June, before it (law.140, choice.29).
                "schooling": "met",
                "danish": "met",  # FVU reading step 2 (003.12); nos. 1 to 7 are asked (law.134)
            },
            "ordinary": {"work_history": "missing"},
        },
    },
    "unknown_facts.yaml": {
        "verdict": "undetermined",
        "unknown": {"work[0].hours_per_week", "debts", "declaration_signed"},
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2015-02-01
                "work_history": "unknown",
                "current_work": "unknown",  # a job with 0 agreed hours does not count (choice.12)
                "public_debt": "unknown",
                "declaration": "unknown",
                "supplementary": "met",  # Danish 3 and the exam in active citizenship, whatever the hours
            },
        },
    },
    "two_part_time_jobs.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                # 18 + 14 = 32 hours, full time only while both are held, from 2023-06-01 (choice.10); 42 months before
                # D begin on that day where D is 2026-12-01. Until 2026-09-14: 1201 of the 1280 days since 2023-03-14.
                "work_history": ("missing", date(2026, 12, 1), 1201, 1280),
                "current_work": "met",
                "supplementary": ("met", None, 2, 2),
            },
        },
    },
    "waiting_period.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                # Judgment 2021-04-12 and 6 years (law.183) is 2027-04-12; the probation ended before (law.184).
                "crime": ("missing", date(2027, 4, 12)),
                "supplementary": "met",
            },
        },
    },
    "refugee.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                # Filed on 2020-04-20, after the permit's end on 2020-03-09: the count begins anew (law.162), for a
                # refugee from the grant on 2020-07-01 (law.160). Abroad for 105 days (30 + 31 + 31 + 13; law.166), the
                # holiday is not deducted (law.167): as if from 2020-10-14, so 8 years are full on 2028-10-14.
                "residence_time": ("missing", date(2028, 10, 14)),
                "supplementary": "met",
            },
            "fast": {
                "residence_time": "met",  # 4 years were full on 2024-10-14
                "income": ("missing", None),  # (298,000 + 306,000) / 2 = 302,000, below 319,738.75 (law.217)
            },
        },
    },
    "pending_application.yaml": {
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                "residence_time": ("missing", date(2026, 12, 1)),  # from 2018-12-01 and 8 years (003.5)
                "in_time": "met",  # filed 2026-03-02, and the permit then ran until 2027-11-30 (000.10)
                "supplementary": ("met", None, 3, 2),  # Danish 3, longer work, income 443,500
            },
            "fast": {"active_citizenship": "missing"},
        },
    },
    "disability.yaml": {
        "verdict": "assessment",
        "routes": {
            "ordinary": {
                "danish": "assessment",  # medical proof, and the authority decides (law.145, law.146)
                "work_history": "met",  # a flexjob is full time whatever its hours (003.14, choice.11)
                "current_work": "met",
                # 2022-01-10 to 2026-11-22 are 1777 days of membership (law.127); longer work is the second (law.128).
                "active_citizenship": ("met", None, 1777, 365),
                "long_work": "met",
                "supplementary": ("met", None, 2, 2),
            },
        },
    },
    "eu_family.yaml": {
        "verdict": "eligible",
        "routes": {
            # From 2020-09-01 and 5 years is 2025-09-01 (law.154, choice.31); nothing else is asked there.
            "eu": {"residence_time": "met", "eu_right": "met"},
            "ordinary": {"residence_time": "missing"},  # `eu` permits do not count there (choice.38)
        },
    },
    "fast_track.json": {
        "verdict": "eligible",
        "routes": {
            "fast": {
                "residence_time": "met",  # from 2020-08-01; 4 years are full on 2024-08-01 (law.125)
                "active_citizenship": "met",
                # 2020-08-01 to 2024-10-01 are 50 months, of the last 54; 48 are asked (law.128).
                "long_work": "met",
                # (478,000 + 503,000) / 2 = 490,500 (law.129).
                "income": ("met", None, 490500, 319738.75),
                "danish_3": "met",
            },
            "ordinary": {"residence_time": ("missing", date(2028, 8, 1))},
        },
    },
    "strong_ties.yaml": {
        "verdict": "eligible",
        "routes": {
            "strong_ties": {
                "ties": "met",
                # 2025-04-01 to 2026-05-04 are 398 days; 1 year on such a permit is 365 (law.149, choice.31).
                "residence_time": ("met", None, 398, 365),
                "work_history": "met",  # since 2022-03-01, so the whole window from 2022-05-04 (law.122)
            },
            "ordinary": {"residence_time": ("missing", date(2030, 3, 1))},  # 8 years from 2022-03-01
        },
    },
    "seven_years.yaml": {
        "regime": "seven_years",
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                "same_grounds": "met",  # a spouse all along (004.1)
                "residence_time": "met",  # from 2000-05-01; 7 years are full on 2007-05-01 (004.1)
                # 2004-02-01 to 2008-03-03 are 1492 days, 30 months 912; Danish 1 with English (004.5).
                "integration_test": "met",
                "public_debt": ("missing", None),  # overdue tax (004.9)
            },
            "five_year": {"connection": ("missing", None)},  # 004.12
        },
    },
    "seven_years_five_year.yaml": {
        "regime": "seven_years",
        "verdict": "eligible",
        "routes": {
            "five_year": {
                "residence_time": "met",  # from 2001-08-01; 5 years are full on 2006-08-01 (004.10)
                "steady_work": "met",  # one permanent job over the three years from 2003-10-02 (004.10)
                "public_benefits": "met",  # 004.11
                "connection": "met",  # 004.12
            },
            "ordinary": {"residence_time": ("missing", date(2008, 8, 1))},
        },
    },
    "seven_years_three_year.yaml": {
        "regime": "seven_years",
        "verdict": "eligible",
        "routes": {
            "three_year": {
                "earlier_permit": "met",  # 2001-09-01 to 2004-06-30 are 1034 days as a student; two years (004.13)
                "residence_time": "met",  # filed while the first permit ran, so from 2001-09-01 (choice.5)
                "same_grounds": "met",  # asylum in the three years from 2005-05-05 (choice.17)
                "steady_work": "met",  # from 2004-11-01 (004.14)
                "integration_test": "met",  # 1281 days of work, and Danish 2 (004.5)
            },
            # The student's last day, 2004-06-30, leaves the five years on 2009-07-01 (choice.17, choice.18).
            "five_year": {"residence_time": "met", "same_grounds": ("missing", date(2009, 7, 1))},
            "ordinary": {"residence_time": ("missing", date(2008, 9, 1))},
        },
    },
    "seven_years_eu.yaml": {
        "regime": "seven_years",
        "verdict": "eligible",
        "routes": {
            "eu": {
                "residence_time": "met",
                "eu_right": "met",
            },  # 5 years from 2004-06-01 are full on 2009-06-01 (004.17)
            "ordinary": {"residence_time": "missing"},  # `eu` permits do not count there (choice.38)
        },
    },
    "points_85.yaml": {
        "regime": "points",
        "verdict": "not_eligible",
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2006-02-01; 4 years are full on 2010-02-01 (001.8)
                # The whole window of 36 months, 1095 days; 30 months are 914 (law.52).
                "work_history": ("met", None, 1095, 914),
                # 2011-03-01 to 2011-09-05 are 188 days; 365 on 2012-02-29 (law.55, choice.2).
                "active_citizenship": ("missing", date(2012, 2, 29), 188, 365),
                "supplementary": "met",  # Danish 3 (law.59)
                "points": ("missing", date(2012, 2, 29), 85, 100),  # 70 + 0 + 15 (law.44)
            },
        },
    },
    "points_youth.yaml": {
        "regime": "points",
        "verdict": "eligible",
        "routes": {
            "youth": {
                "age": "met",  # born 1993-02-14: 18 since 2011-02-14, not yet 19 (001.2, 001.4)
                "residence_time": "met",  # from 2003-06-01 (001.8)
                # 26 June to 11 August 2010 is a summer break; admitted on 11 June, before it (law.140, choice.29).
                "schooling": "met",
                "danish": "met",  # FVU reading step 2 (law.51, law.259)
            },
            "ordinary": {"work_history": "missing"},
        },
    },
    "points_strong_ties.yaml": {
        "regime": "points",
        "verdict": "eligible",
        "routes": {
            "strong_ties": {
                "ties": "met",
                # 2010-04-01 to 2011-05-02 are 396 days; a year is 365 (law.149, choice.31).
                "residence_time": ("met", None, 396, 365),
                "work_history": "met",  # since 2008-02-01, so the whole window from 2008-05-02 (law.52)
            },
            "ordinary": {"residence_time": ("missing", date(2012, 2, 1))},  # 4 years from 2008-02-01
        },
    },
    "points_eu.yaml": {
        "regime": "points",
        "verdict": "not_eligible",
        "routes": {
            # From 2006-03-01, so 5 years are full on 2011-03-01 (law.154, choice.31).
            "eu": {"residence_time": ("missing", date(2011, 3, 1)), "eu_right": "met"},
        },
    },
    "points_then_five_years.yaml": {
        "regime": "points",
        "verdict": "eligible",
        "routes": {
            "ordinary": {"danish": ("missing", None, 1, 2)},  # law.51
            # Decided after 1 July 2012, so the new rules are tried as well (law.36, choice.16).
            "five_years/ordinary": {
                "residence_time": "met",  # from 2007-06-01; 5 years are full on 2012-06-01 (law.65)
                "danish": ("met", None, 1, 1),  # law.71
                # 25 hours a week since 2008-09-01: 1491 days of the window, 36 months are 1096 (law.72, law.75).
                "work_history": ("met", None, 1491, 1096),
                "current_work": "met",  # more than 15 hours (law.83, choice.12)
            },
        },
    },
    "five_years_student.yaml": {
        "regime": "five_years",
        "verdict": "eligible",
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2008-08-15; 5 years are full on 2013-08-15 (law.65)
                # Study counts: the whole window of 60 months, 1826 days; 36 months are 1096 (law.72, choice.12).
                "work_history": ("met", None, 1826, 1096),
                "current_work": "met",  # enrolled in higher education (law.83)
            },
        },
    },
    "five_years_youth.yaml": {
        "regime": "five_years",
        "verdict": "eligible",
        "routes": {
            "youth": {
                "age": "met",  # born 1995-07-20: 18 since 2013-07-20, not yet 19 (law.88)
                "residence_time": "met",  # from 2008-02-01; 5 years are full on 2013-02-01 (law.65)
                "schooling": "met",  # 23 June to 12 August 2012 is a summer break, admitted on 1 June (choice.29)
                "danish": ("met", None, 1, 1),  # the two certificates together (law.260, choice.28)
            },
            "ordinary": {"work_history": "missing"},  # 567 days since 2012-08-13, of 1096
        },
    },
    "five_years_refugee.yaml": {
        "regime": "five_years",
        "verdict": "assessment",
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2005-11-01; 8 years are full on 2013-11-01 (law.87)
                # 584 of 1096 days: the authority may let a refugee off (law.91); they are full on 2016-03-01 (law.72).
                "work_history": ("assessment", date(2016, 3, 1)),
                "current_work": "met",  # 20 hours a week (choice.12)
            },
        },
    },
    "five_years_strong_ties.yaml": {
        "regime": "five_years",
        "verdict": "eligible",
        "routes": {
            "strong_ties": {
                "ties": "met",
                # 2013-01-15 to 2015-02-02 are 748 days; with Danish-born parents 2 years, 730 days (law.150).
                "residence_time": ("met", None, 748, 730),
                # Study from 2011-08-15 and then work of 20 hours: 1267 days; 36 months are 1096 (law.72, law.76).
                "work_history": ("met", None, 1267, 1096),
                "current_work": "met",
            },
            "ordinary": {"residence_time": ("missing", date(2016, 8, 1))},  # 5 years from 2011-08-01
        },
    },
    "five_years_eu.yaml": {
        "regime": "five_years",
        "verdict": "eligible",
        "routes": {
            "eu": {"residence_time": "met", "eu_right": "met"},  # 5 years from 2008-05-01 are full on 2013-05-01
        },
    },
    "six_years.yaml": {
        "regime": "six_years",
        "verdict": "eligible",
        "routes": {
            "ordinary": {
                "residence_time": "met",  # from 2010-03-01; 6 years are full on 2016-03-01 (law.93)
                "work_history": "met",
                "long_work": "met",
                # (262,000 + 281,000) / 2 = 271,500 >= 270,000, the level of 2016 (law.104, law.213).
                "income": ("met", None, 271500, 270000),
                "active_citizenship": "missing",
                "danish_3": "missing",
                "supplementary": ("met", None, 2, 2),  # law.101
            },
            "fast": {"active_citizenship": "missing", "danish_3": ("missing", None, 2, 3)},  # law.94
        },
    },
    "six_years_fast.yaml": {
        "regime": "six_years",
        "verdict": "eligible",
        "routes": {
            "fast": {
                "residence_time": "met",  # from 2012-09-01; 4 years are full on 2016-09-01 (law.94)
                "active_citizenship": "met",  # passed in 2016, so not before (law.263)
                # 2012-09-01 to 2016-10-03 are 1493 days, all within 54 months; 48 months are 1461 (law.103).
                "long_work": ("met", None, 1493, 1461),
                "income": ("met", None, 448000, 270000),  # (441,000 + 455,000) / 2 (law.104)
                "danish_3": "met",
            },
            "ordinary": {"residence_time": ("missing", date(2018, 9, 1))},
        },
    },
    "six_years_youth.yaml": {
        "regime": "six_years",
        "verdict": "eligible",
        "routes": {
            "youth": {
                "age": "met",  # born 1998-03-09: 18 since 2016-03-09, not yet 19 (law.132)
                "residence_time": "met",  # from 2010-09-01; 6 years are full on 2016-09-01 (law.93)
                "schooling": "met",  # 28 June to 10 August 2014 is a summer break, admitted on 13 June (choice.29)
                "danish": "met",  # FVU reading step 2 (law.95, law.259)
            },
            "ordinary": {"work_history": "missing"},
        },
    },
    "six_years_strong_ties.yaml": {
        "regime": "six_years",
        "verdict": "not_eligible",
        "routes": {
            "strong_ties": {
                "ties": "met",
                # From 2015-04-16: 326 days of the 366 of the year that ends on 2016-04-16 (law.148, choice.31).
                "residence_time": ("missing", date(2016, 4, 16), 326, 366),
                "work_history": "met",  # since 2013-02-01, so the whole window from 2013-03-07 (law.96)
            },
        },
    },
    "six_years_eu.yaml": {
        "regime": "six_years",
        "verdict": "eligible",
        "routes": {
            "eu": {"residence_time": "met", "eu_right": "met"},  # 5 years from 2010-12-01 are full on 2015-12-01
        },
    },
}

# What `need` must say: each answer as its route, its day and its changes.

NEED: dict[str, list[tuple[str, date, set[str]]]] = {
    "eligible.yaml": [],
    "pensioner.yaml": [],
    "eighteen.yaml": [],
    "eu_family.yaml": [],
    "fast_track.json": [],
    "strong_ties.yaml": [],
    "seven_years_five_year.yaml": [],
    "seven_years_three_year.yaml": [],
    "seven_years_eu.yaml": [],
    "points_youth.yaml": [],
    "points_strong_ties.yaml": [],
    "points_then_five_years.yaml": [],
    "five_years_student.yaml": [],
    "five_years_youth.yaml": [],
    "five_years_strong_ties.yaml": [],
    "five_years_eu.yaml": [],
    "six_years.yaml": [],
    "six_years_fast.yaml": [],
    "six_years_youth.yaml": [],
    "six_years_eu.yaml": [],
    "excluded.yaml": [],
    "seven_years.yaml": [
        ("ordinary", date(2008, 3, 3), {"arrange_debt debts[0]"})
    ],  # an extension of payment is enough
    "points_85.yaml": [
        ("ordinary", date(2012, 2, 29), set()),  # the year of membership, see above
        ("ordinary", date(2011, 9, 5), {"pass_exam active_citizen"}),  # the other way to the 15 points (law.54)
    ],
    "points_eu.yaml": [("eu", date(2011, 3, 1), set())],  # nothing but the five years is asked
    "five_years_refugee.yaml": [("ordinary", date(2016, 3, 1), set())],  # no new job reaches 36 months sooner
    "six_years_strong_ties.yaml": [("strong_ties", date(2016, 4, 16), set())],  # only time is missing
    "one_short.yaml": [
        ("ordinary", date(2027, 3, 1), set()),  # the 48 months, see above
        ("ordinary", date(2026, 11, 22), {"pass_exam danish_3"}),  # the second of four at once
    ],
    "far_away.yaml": [
        # Danish 3 meets danish and is one supplementary requirement, 48 months of a job the other; 8 years are last.
        (
            "ordinary",
            date(2032, 2, 1),
            {"get_job work", "pass_exam danish_3", "sign_declaration declaration_signed"},
        ),
        # All four: 48 months of a job from 2026-03-02 are full on 2030-03-02, later than the 4 years (2028-02-01) and
        # the four years without benefits (2029-07-01). Active citizenship by exam or by a year of membership.
        (
            "fast",
            date(2030, 3, 2),
            {
                "get_job work",
                "pass_exam danish_3",
                "pass_exam active_citizen",
                "raise_income income",
                "sign_declaration declaration_signed",
            },
        ),
        (
            "fast",
            date(2030, 3, 2),
            {
                "get_job work",
                "pass_exam danish_3",
                "join_organisation active_citizenship",
                "raise_income income",
                "sign_declaration declaration_signed",
            },
        ),
    ],
    "two_part_time_jobs.yaml": [("ordinary", date(2026, 12, 1), set())],  # no new job reaches 42 months sooner
    "waiting_period.yaml": [("ordinary", date(2027, 4, 12), set())],  # only time ends the waiting
    "refugee.yaml": [
        ("ordinary", date(2028, 10, 14), set()),
        # The years 2026 and 2027 at a higher income are the last two whole years from 2028-01-01 on (choice.37).
        ("fast", date(2028, 1, 1), {"raise_income income"}),
    ],
    "pending_application.yaml": [
        ("ordinary", date(2026, 12, 1), set()),
        ("fast", date(2026, 11, 22), {"pass_exam active_citizen"}),  # the only one of the four that is missing
    ],
    "disability.yaml": [("ordinary", date(2026, 11, 22), {"pass_exam danish_2"})],
    # The worst case: the job does not count, debts are overdue, nothing is signed. 42 months from 2026-11-22 (law.122).
    "unknown_facts.yaml": [
        ("ordinary", date(2030, 5, 22), {"get_job work", "pay_debt", "sign_declaration declaration_signed"})
    ],
}
ALREADY = {name for name, expected in CHECK.items() if expected["verdict"] == "eligible"}

#: Exams and measures that an answer may name beside the one it names.
INSTEAD = {
    ("one_short.yaml", "pass_exam danish_3"): {"above_danish_3"},
    ("seven_years.yaml", "arrange_debt debts[0]"): {"pay_debt"},
    ("disability.yaml", "pass_exam danish_2"): {"fvu_reading_2", "fvu_reading_3", "danish_3", "above_danish_3"},
}


@functools.cache
def data(name: str) -> dict[str, Any]:
    """The plain data of an example, as a program would read it."""
    found = YAML(typ="safe", pure=True).load((EXAMPLES / name).read_text(encoding="utf-8"))
    return iso(found)


def iso(value: Any) -> Any:
    match value:
        case dict():
            return {key: iso(each) for key, each in value.items()}
        case list():
            return [iso(each) for each in value]
        case date():
            return value.isoformat()
        case float():
            return Decimal(repr(value))
    return value


def day_of(name: str) -> date:
    return date.fromisoformat(data(name)["on"])


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def needed(kb: KnowledgeBase) -> Any:
    """What `need` answers for an example, asked once."""
    return functools.cache(lambda name: kb.need(Applicant.read(EXAMPLES / name)))


# The files -------------------------------------------------------------------------------------------------------


def test_every_example_has_its_expectations() -> None:
    assert FILES == sorted(CHECK) == sorted(NEED)
    assert len(FILES) >= 10
    assert any(name.endswith(".json") for name in FILES)


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_who_it_is_about_and_fixes_its_day(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    assert isinstance(data(name)["on"], str)
    assert text.startswith("# ") or data(name)["id"]
    assert max(map(len, text.splitlines())) <= 140
    assert len(text.splitlines()) <= 40


def test_the_table_lists_every_example() -> None:
    table = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| [")]
    paths = {
        path.relative_to(EXAMPLES).as_posix() for ending in ("yaml", "json") for path in EXAMPLES.rglob(f"*.{ending}")
    }
    assert sorted(rows) == sorted(f"[{name}]({name})" for name in paths)


# check -----------------------------------------------------------------------------------------------------------


def named_routes(answer: Any) -> dict[str, Any]:
    """The routes of the answer's regime by their name, those of another as `regime/route`."""
    return {
        route.route if route.regime == answer.regime else f"{route.regime}/{route.route}": route
        for route in answer.routes
    }


@pytest.mark.parametrize("name", FILES)
def test_check_says_what_the_sources_say(kb: KnowledgeBase, name: str) -> None:
    answer, expected = kb.check(Applicant.read(EXAMPLES / name)), CHECK[name]
    assert answer.verdict == expected["verdict"]
    assert answer.regime == expected.get("regime", "eight_years")
    assert set(answer.unknown_facts) == expected.get("unknown", set())
    routes = named_routes(answer)
    for route, wanted in expected["routes"].items():
        tops = routes[route].requirements
        found = {each.requirement: each for each in (*tops, *(part for top in tops for part in top.parts))}
        for requirement, status in wanted.items():
            each = found[requirement]
            got = (each.status, each.until, each.have, each.need)
            asked = status if isinstance(status, tuple) else (status,)
            assert got[: len(asked)] == asked, (route, requirement)


@pytest.mark.parametrize("name", FILES)
def test_only_what_is_expected_is_missing_on_the_deciding_route(kb: KnowledgeBase, name: str) -> None:
    """No status but those written down above keeps the person from permanent residence."""
    answer = kb.check(Applicant.read(EXAMPLES / name))
    for place, route in named_routes(answer).items():
        wanted = CHECK[name]["routes"].get(place, {})
        if route.route in ("ordinary", "youth", "eu") and wanted and (route.open or answer.verdict == "eligible"):
            short = {each.requirement for each in route.requirements if each.status not in ("met", "exempt")}
            if len(wanted) > 1:
                assert short <= set(wanted), place


# need ------------------------------------------------------------------------------------------------------------


def named(change: Any, name: str) -> str:
    """A change by its kind and what it is about; a debt that the file does not list has no place in it."""
    if change.change == "pay_debt" and not isinstance(data(name).get("debts", []), list):
        return "pay_debt"
    return f"{change.change} {change.what}"


@pytest.mark.parametrize("name", FILES)
def test_need_says_what_the_sources_say(needed: Any, name: str) -> None:
    answer = needed(name)
    assert answer.already_eligible == (name in ALREADY)
    assert answer.possible is (name != "excluded.yaml")
    assert answer.assessment_now == (CHECK[name]["verdict"] == "assessment")
    if name in ALREADY:
        assert [(each.date, each.changes) for each in answer.answers] in ([], [(day_of(name), ())])
        return
    found = [(each.route, each.date, frozenset(named(c, name) for c in each.changes)) for each in answer.answers]
    wanted = [(route, day, frozenset(changes)) for route, day, changes in NEED[name]]
    assert len(found) == len(wanted)
    assert set(found) == set(wanted)
    assert [each.count for each in answer.answers] == sorted(each.count for each in answer.answers)
    for each in answer.answers:
        for change in each.changes:
            if (name, named(change, name)) in INSTEAD:
                assert set(change.alternatives) == INSTEAD[name, named(change, name)]
    assert answer.blocked_by == (("crime",) if name == "excluded.yaml" else ())


def test_a_pending_application_is_kept(needed: Any) -> None:
    assert {each.file for each in needed("pending_application.yaml").answers} == {"keep"}


# A change on plain data, written here a second time and apart from the search -------------------------------------

FULL_TIME = {
    "kind": "employee",
    "hours_per_week": 37,
    "permanent": True,
    "terminated": False,
    "continues": True,
}


def waited(plain: dict[str, Any], day: date) -> dict[str, Any]:
    """The data as of a later day: the newest permit goes on, and the last known income is repeated."""
    on = date.fromisoformat(plain["on"])
    later = dict(plain)
    newest = max(plain["permits"], key=lambda permit: permit["from"])
    later["permits"] = [
        {k: v for k, v in permit.items() if permit is not newest or k != "to"} for permit in plain["permits"]
    ]
    income = {int(year): amount for year, amount in plain.get("income", {}).items()}
    last = income[max(income)] if income else 0
    later["income"] = income | dict.fromkeys(range(on.year, day.year), last)
    return {field: value for field, value in later.items() if field not in ("on", "filed")}


def changed(plain: dict[str, Any], change: Any, done: date, day: date) -> dict[str, Any]:
    """The data once a change has been made on day `done`, as of day `day`."""
    after, on = dict(plain), done.isoformat()
    match change.change:
        case "pass_exam":
            after["exams"] = [*plain.get("exams", []), {"exam": change.what, "passed": on}]
        case "get_job":
            after["work"] = [*plain.get("work", []), {**FULL_TIME, "from": on}]
        case "join_organisation":
            after["active_citizenship"] = [*plain.get("active_citizenship", []), {"kind": "organisation", "from": on}]
        case "sign_declaration":
            after["declaration_signed"] = True
        case "raise_income":
            raised = [year for year in range(done.year, day.year) if date(year, 12, 31) > done]
            after["income"] = plain["income"] | {
                year: max(Decimal(str(change.amount)), plain["income"][year]) for year in raised
            }
        case "pay_debt":
            if isinstance(plain["debts"], list):
                place = int(change.what[len("debts[") : -1])
                debts = [{**debt, "overdue": debt["overdue"] and at != place} for at, debt in enumerate(plain["debts"])]
                after["debts"] = debts
            else:
                after["debts"] = []  # whatever debts there were
        case "arrange_debt":
            place = int(change.what[len("debts[") : -1])
            after["debts"] = [
                {**debt, "arrangement": "extension_of_payment"} if at == place else debt
                for at, debt in enumerate(plain["debts"])
            ]
        case other:
            raise AssertionError(f"no example needs {other}")
    return after


def verdict(kb: KnowledgeBase, name: str, option: Any, day: date, done: dict[int, date], left_out: int = -1) -> str:
    """The verdict of plain `check` on a day, with the changes made on their days."""
    plain = waited(data(name), day)
    for number, change in enumerate(option.changes):
        if number != left_out:
            plain = changed(plain, change, done[number], day)
    filed = date.fromisoformat(data(name)["filed"]) if option.file == "keep" else day
    # A later day may fall under newer rules; `need` stays in the regime asked about (choice.34).
    return kb.check(Applicant.model_validate(plain), on=day, filed=filed, regime=CHECK[name].get("regime")).verdict


@pytest.mark.parametrize("name", [name for name in FILES if name not in ALREADY and name != "excluded.yaml"])
def test_the_days_of_need_hold_in_plain_check(kb: KnowledgeBase, needed: Any, name: str) -> None:
    for option in needed(name).answers:
        at_once = dict.fromkeys(range(len(option.changes)), day_of(name))
        latest = {number: change.by for number, change in enumerate(option.changes)}
        assert verdict(kb, name, option, option.date, at_once) == "eligible"
        assert verdict(kb, name, option, option.date, latest) == "eligible"
        if option.date > day_of(name):
            assert verdict(kb, name, option, option.date - timedelta(days=1), at_once) != "eligible"
        for number, change in enumerate(option.changes if option in needed(name).answers[:2] else ()):
            # No change of the set is needless, and `by` is the last day for it.
            assert verdict(kb, name, option, option.date, at_once, left_out=number) != "eligible", change.text
            if change.by < option.date:
                too_late = at_once | {number: change.by + timedelta(days=1)}
                assert verdict(kb, name, option, option.date, too_late) != "eligible", change.text


def test_nobody_waits_away_a_lasting_exclusion(kb: KnowledgeBase) -> None:
    name = "excluded.yaml"
    for years in (1, 15, 40):
        day = date(day_of(name).year + years, 11, 22)
        answer = kb.check(Applicant.model_validate(waited(data(name), day)), on=day)
        crime = next(each for each in answer.routes[0].requirements if each.requirement == "crime")
        assert (answer.verdict, crime.status) == ("not_eligible", "missing")


@pytest.mark.parametrize("name", FILES)
def test_a_change_names_only_debts_that_the_file_lists(needed: Any, name: str) -> None:
    debts = data(name).get("debts", [])
    known = debts if isinstance(debts, list) else debts["known"]
    for option in needed(name).answers:
        for change in option.changes:
            if change.what.startswith("debts["):
                assert int(change.what[len("debts[") : -1]) < len(known), change.text
