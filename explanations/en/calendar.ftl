# The calendar entries that --ics writes.

calendar-last-day = Last day: { $text }
calendar-first-day = From today: { $text }
calendar-day = { $text }
calendar-from-to = From { $start } to { $end }, both days included.
calendar-soon = In a week: { $summary }
calendar-sources = Sources: { $sources }
calendar-made = Worked out by ophold from the facts in a file. Not legal advice: only the authority decides.
calendar-nothing = No dated step is known to ophold
