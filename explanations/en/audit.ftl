# What an audit finds.

## Rules that do nothing

audit-dead = No applicant was found for whom this rule ever holds, of { $tried } who were made up to make every rule hold: { $rule }
audit-redundant = Without this rule every answer stayed as it is, statuses, reasons and days included, for all { $fires } applicants found for whom it holds: { $rule }
audit-redundant-fact = Without this statement of the law every answer stayed as it is, for all { $fires } applicants found whose answer uses it: { $rule }
