# Kalenderposterne, som --ics skriver.

calendar-last-day = Sidste dag: { $text }
calendar-first-day = Fra i dag: { $text }
calendar-day = { $text }
calendar-from-to = Fra den { $start } til den { $end }, begge dage med.
calendar-soon = Om en uge: { $summary }
calendar-sources = Kilder: { $sources }
calendar-made = Udregnet af ophold ud fra oplysningerne i en fil. Ikke juridisk rådgivning: kun myndigheden kan afgøre sagen.
calendar-nothing = ophold kender intet skridt med en dato
