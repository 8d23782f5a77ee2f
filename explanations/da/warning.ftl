# Advarsler, uanset svaret.

warning-extend-permit = Din tilladelse udløber den { $ends }: søg om forlængelse mellem den { $earliest } og den { $latest }.
warning-extend-permit-by = Din tilladelse udløber den { $ends }: søg om forlængelse senest den { $latest }.
warning-extend-permit-late = Din tilladelse udløber den { $ends }; den sidste dag, du kunne søge om forlængelse, var den { $latest }.
warning-extend-permit-some-day = Din tilladelse udløber før den dag: søg om forlængelse i tide.
warning-keep-job-permit-benefits = Behold dit job og din tilladelse, og modtag ikke kontanthjælp, indtil sagen er afgjort.
warning-keep-job-permit = Behold dit job og din tilladelse, indtil sagen er afgjort.
warning-keep-job-benefits = Behold dit job, og modtag ikke kontanthjælp, indtil sagen er afgjort.
warning-keep-permit-benefits = Behold din tilladelse, og modtag ikke kontanthjælp, indtil sagen er afgjort.
warning-keep-job = Behold dit job, indtil sagen er afgjort.
warning-keep-permit = Behold din tilladelse, indtil sagen er afgjort.
warning-keep-benefits = Modtag ikke kontanthjælp, indtil sagen er afgjort.
warning-too-early-costs-fee = Søger du, før du opfylder reglerne, får du afslag, og et gebyr, du har betalt, får du ikke tilbage.
warning-regime-start-uncertain-points = Kilderne er ikke enige om pointreglernes første dag; den regnes for at være den 26. marts 2010, men en ansøgning indgivet før juni 2010 kan stadig høre under syvårsreglerne.
warning-regime-start-uncertain-six-years = Ingen har efterprøvet seksårsreglernes første dag; den regnes for at være den 10. december 2015, men en ansøgning indgivet før marts 2016 kan stadig høre under femårsreglerne.
warning-regime-start-uncertain-eight-years = Kilderne er ikke enige om otteårsreglernes første dag; den regnes for at være den 15. marts 2017, så de kan allerede gælde for en ansøgning indgivet fra den 1. til den 14. marts 2017.
warning-regime-closes = Dette svar holder sig til { $regime }, som gælder ansøgninger indgivet til og med den { $latest }. Den, der søger den { $day }, hører under senere regler: spørg om dem med --on { $iso }.
