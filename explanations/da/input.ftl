# Ansøgerfilen i ord: hvad hvert felt betyder, korte navne på felter, og værdier.

## Startfilen
input-starter-title = Dine oplysninger, til et spørgsmål om tidsubegrænset ophold i Danmark
input-starter-how = Du kan udfylde filen i et hvilket som helst tekstprogram. Linjer, der begynder med ##, forklarer. En linje, der begynder med et enkelt #, er et eksempel og tæller endnu ikke: fjern # og intet andet for at bruge den, og skriv det, der er rigtigt for dig.
input-starter-unknown = Hvad du udelader, er ukendt, og svarene siger så, hvad der mangler. Det er helt i orden: begynd med det, du ved.
input-starter-lists = Nogle oplysninger er lister. Fjern # foran listens navn og de linjer under det, som du har brug for. Hver post i en liste begynder med en bindestreg (-), og dens øvrige linjer står under dens første ord, som eksemplerne viser. Skriv så mange poster, som der er brug for. Ved du, at der slet ingen er, så skriv [] efter navnet, for eksempel: debts: []
input-starter-open = Kan der være flere poster, end du kender, så skriv listen sådan:
input-starter-spaces = Mellemrummene først på en linje betyder noget. Brug mellemrum, ikke tabulatortasten.
input-starter-check = Når du har gemt filen, så spørg: ophold check { $file }
input-starter-values = Skriv ét af disse ord:
input-starter-value-list = Skriv dem af disse ord, der passer:

## Hvad der skal skrives
input-kind-text = Skriv en tekst på højst 200 tegn.
input-kind-date = Skriv en dato: år-måned-dag.
input-kind-money = Skriv et beløb i kroner med højst to decimaler og punktum før decimalerne.
input-kind-hours = Skriv timerne med højst to decimaler og punktum før decimalerne.
input-kind-days = Skriv et helt antal dage.
input-kind-ordinal = Skriv et helt tal.
input-kind-yes-no = Skriv true for ja, false for nej.
input-kind-income = Skriv én linje pr. år: året og beløbet i kroner.

## Felter
input-id = Et navn til personen eller sagen, som du vil. Det bliver kun vist. Udelades det, bruges filens navn.
input-on = Den dag, spørgsmålet gælder: den dag, myndigheden træffer afgørelse. Udelades den, er det i dag.
input-filed = Den dag, ansøgningen blev eller bliver indgivet. Udelades den, er det den dag, spørgsmålet gælder.
input-nothing-else = Betyder det ingenting, når noget ikke står i filen? Med true er lister, du udelader, tomme, år uden indkomst gav ingen indkomst, og der er ingen pension, ingen særlig tilknytning til Danmark, ingen EU-ret og intet sygt barn. Med false er alt, du udelader, blot ukendt.
input-born = Den dag, du er født.
input-lives-in-denmark = Bor du i Danmark?

input-permits = Alle danske opholdstilladelser, du har haft, også dem, der er udløbet. En forlængelse er en tilladelse for sig.
input-permits-ground = Hvad tilladelsen blev givet til.
input-permits-from = Tilladelsens første dag.
input-permits-to = Den sidste dag, tilladelsen gjaldt. Udelad den, hvis tilladelsen ikke har nogen sidste dag.
input-permits-filed = Den dag, myndigheden modtog ansøgningen om denne tilladelse, hvis du søgte i Danmark. Udelad den for en første tilladelse, som du søgte fra udlandet.
input-permits-married = Din bryllupsdag, hvis du blev gift, efter at du havde søgt om denne tilladelse.
input-permits-marriage = Hvilket ægteskab tilladelsen gjaldt: 1 for det første, 2 for det næste. Udelad det, hvis der kun var ét.
input-permits-ended-by = Hvordan tilladelsen ophørte.
input-permit-conditions-met = Opfylder du stadig betingelserne for din nuværende tilladelse? For eksempel: du bor stadig sammen med din ægtefælle eller har stadig den stilling, som tilladelsen blev givet til.

input-absences = Dine ophold uden for Danmark. [] hvis der ingen var.
input-absences-from = Den første dag i udlandet.
input-absences-to = Den sidste dag i udlandet. Udelad den, hvis du stadig er der.
input-absences-reason = Hvorfor du var i udlandet.

input-work = Alle job og virksomheder, du har haft. Sygdom, ferie, pasningsorlov og barsel under en ansættelse hører med til den: afslut ikke jobbet for deres skyld.
input-work-kind = Hvilken slags arbejde det er.
input-work-from = Den første dag i jobbet.
input-work-to = Den sidste dag i jobbet. Udelad den, hvis du stadig har det.
input-work-hours-per-week = Den aftalte ugentlige arbejdstid. 0 hvis der ingen er aftalt.
input-work-permanent = Er jobbet uden slutdato? Der spørges ikke om det for selvstændige.
input-work-terminated = Er jobbet sagt op, af dig eller din arbejdsgiver? Der spørges ikke om det for selvstændige.
input-work-continues = Kan du bevise, at jobbet fortsætter, for eksempel med et brev fra din arbejdsgiver? Der spørges ikke om det for selvstændige.
input-work-equated-with-full-time = Regnes arbejdet for fuld tid uanset timetallet: efter en overenskomst, eller fordi din egen virksomhed svarer til et fuldtidsjob? Udelades det, er svaret nej.

input-studies = Skoler og uddannelser.
input-studies-kind = Hvilken slags uddannelse det er.
input-studies-from = Den første dag.
input-studies-to = Den sidste dag. Udelad den, hvis du stadig går der.
input-studies-admitted = Datoen på brevet om optagelse, hvis der var et.
input-studies-completed = Har du gennemført den?
input-studies-danish-programme = Er det en uddannelse på en dansk institution? Udelades det, er svaret ja.

input-exams = Prøver, du har bestået. [] hvis der ingen er.
input-exams-exam = Hvilken prøve det var.
input-exams-passed = Den dag, du bestod den.

input-active-citizenship = Din deltagelse i bestyrelser og organisationer, der støtter demokratiske værdier. (Medborgerskabsprøven hører til under exams.)
input-active-citizenship-kind = Hvad du var medlem af.
input-active-citizenship-from = Den første dag som medlem.
input-active-citizenship-to = Den sidste dag som medlem. Udelad den, hvis du stadig er det.

input-income = Din skattepligtige indkomst år for år, som den står på årsopgørelsen.

input-convictions = Straffe og bøder for forbrydelser. [] hvis der ingen er.
input-convictions-sentence = Hvad straffen var.
input-convictions-days = Straffens længde i dage, 30 på en måned. Der spørges ikke om det for en bøde.
input-convictions-offence = Hvad straffen var for. Udelades det, er det ingen af de alvorlige forbrydelser, der er nævnt her.
input-convictions-judgment = Dagen for den endelige dom.
input-convictions-released = Den dag, du blev løsladt. Udelad den, hvis du ikke er det.
input-convictions-probation-ends = Prøvetidens sidste dag, hvis der er en prøvetid.

input-charges = Sigtelser og tiltaler mod dig. [] hvis der ingen er.
input-charges-since = Den dag, du blev sigtet.
input-charges-may-bring = Den hårdeste straf, sagen kan give.
input-charges-ended = Den dag, sagen sluttede. Udelad den, hvis sagen stadig kører.

input-debts = Hvad du skylder det offentlige, og lån. [] hvis du intet skylder.
input-debts-kind = Hvad gælden er for.
input-debts-amount = Hvor meget du skylder.
input-debts-overdue = Er betalingsfristen overskredet? Udelades det, er svaret ja.
input-debts-arrangement = Hvad du har aftalt om betalingen. Udelades det, intet.
input-debts-beyond-control = Skyldes gælden noget, du ikke var herre over? Udelades det, er svaret nej.

input-benefits = Offentlige ydelser, du har fået, for de måneder, de gjaldt, uanset hvornår de blev udbetalt. [] hvis der ingen er.
input-benefits-kind = Hvilken ydelse det er.
input-benefits-from = Den første dag, ydelsen gjaldt.
input-benefits-to = Den sidste dag, ydelsen gjaldt. Udelad den, hvis du stadig får den.
input-benefits-amount = Hvor meget du fik i alt. Det er kun nødvendigt, hvis det var under 1.000 kr.
input-benefits-equated-with-pension = Sidestilles den med løn eller pension? Udelades det, er svaret nej.

input-declaration-signed = Har du skrevet under på den erklæring, der hører til ansøgningen (om opholdsforhold og selvforsørgelse; tidligere om integration og aktivt medborgerskab)?
input-identity-obstructed = Måder, du har modvirket fastlæggelsen af din identitet på. [] hvis der ingen er.

input-pension = Din pension.
input-pension-kind = Hvilken pension du får.
input-pension-from = Pensionens første dag.

input-disability = Et handicap, der hindrer dig i at opfylde et krav. Udelades det, er intet handicap dokumenteret.
input-disability-documented = Er handicappet dokumenteret, for eksempel af en læge?
input-disability-prevents = Hvad handicappet hindrer dig i.

input-special-circumstances = Særlige forhold, som myndigheden bør tage stilling til. Udelades det, er der ingen.
input-special-circumstances-kind = Hvad det særlige forhold er.
input-special-circumstances-affects = Det krav, som forholdet har betydning for.

input-cares-for-ill-child = Passer du et alvorligt sygt barn?
input-eu-citizen-or-family = Er du statsborger i et EU-land eller i familie med en EU-borger og har ret til ophold efter EU-reglerne?
input-strong-ties = Særlig tilknytning til Danmark.

input-introduction-programme-completed = Har du gennemført introduktionsprogrammet efter integrationsloven? Kun for ansøgninger efter syvårsreglerne.
input-activation-completed = Har du gennemført jobcentrets planlagte aktiviteter? Kun for ansøgninger efter syvårsreglerne.
input-connection-documented = Kan du dokumentere en væsentlig tilknytning til det danske samfund? Kun for ansøgninger efter syvårsreglerne.

input-passport = Dit pas.
input-passport-kind = Hvilken slags pas du har.
input-passport-expires = Den sidste dag, passet gælder.

input-greater-copenhagen = Bor du i Storkøbenhavn?
input-fee-paid = Har du betalt gebyret for ansøgningen?

input-refusal = Afslaget, hvis du har fået afslag på en ansøgning.
input-refusal-of = Hvad der blev givet afslag på. Udelades det, tidsubegrænset ophold.
input-refusal-decided = Afgørelsens dato.
input-refusal-received = Den dag, du modtog afgørelsen.
input-refusal-information-existed = Fandtes der ved afgørelsen oplysninger, som myndigheden ikke havde, og som kunne have ændret den?
input-refusal-siri-extended = Forlængede SIRI din midlertidige tilladelse, da du fik afslag?

## Korte navne på felter
input-label-id = sagens navn
input-label-on = afgørelsesdag
input-label-filed = ansøgningsdag
input-label-nothing-else = om det udeladte betyder ingenting
input-label-born = din fødselsdato
input-label-lives-in-denmark = om du bor i Danmark
input-label-permits = hvilke opholdstilladelser du har haft
input-label-permits-ground = tilladelsens grundlag
input-label-permits-from = tilladelsens første dag
input-label-permits-to = tilladelsens sidste dag
input-label-permits-filed = dagen, da ansøgningen om tilladelsen blev modtaget
input-label-permits-married = bryllupsdag
input-label-permits-marriage = ægteskabets nummer
input-label-permits-ended-by = hvordan tilladelsen ophørte
input-label-permit-conditions-met = om du stadig opfylder betingelserne for din tilladelse
input-label-absences = dine ophold i udlandet
input-label-absences-from = første dag i udlandet
input-label-absences-to = sidste dag i udlandet
input-label-absences-reason = grund til udlandsopholdet
input-label-work = hvilket arbejde du har haft
input-label-work-kind = arbejdets art
input-label-work-from = jobbets første dag
input-label-work-to = jobbets sidste dag
input-label-work-hours-per-week = de aftalte timer om ugen
input-label-work-permanent = om jobbet er fast
input-label-work-terminated = om jobbet er sagt op
input-label-work-continues = om du kan bevise, at jobbet fortsætter
input-label-work-equated-with-full-time = om arbejdet regnes for fuld tid
input-label-studies = dine skoler og uddannelser
input-label-studies-kind = uddannelsens art
input-label-studies-from = uddannelsens første dag
input-label-studies-to = uddannelsens sidste dag
input-label-studies-admitted = datoen på brevet om optagelse
input-label-studies-completed = om uddannelsen er gennemført
input-label-studies-danish-programme = om det er en dansk uddannelse
input-label-exams = hvilke prøver du har bestået
input-label-exams-exam = prøvens navn
input-label-exams-passed = dagen, da prøven blev bestået
input-label-active-citizenship = dine medlemskaber
input-label-active-citizenship-kind = medlemskabets art
input-label-active-citizenship-from = medlemskabets første dag
input-label-active-citizenship-to = medlemskabets sidste dag
input-label-income = din skattepligtige indkomst
input-label-convictions = om du er idømt straf eller bøde
input-label-convictions-sentence = straffens art
input-label-convictions-days = straffens længde i dage
input-label-convictions-offence = forbrydelsens art
input-label-convictions-judgment = dagen for den endelige dom
input-label-convictions-released = dagen for løsladelsen
input-label-convictions-probation-ends = prøvetidens sidste dag
input-label-charges = om du er eller har været sigtet
input-label-charges-since = dagen for sigtelsen
input-label-charges-may-bring = den hårdeste straf, sagen kan give
input-label-charges-ended = dagen, da sagen sluttede
input-label-debts = om du har gæld til det offentlige
input-label-debts-kind = gældens art
input-label-debts-amount = gældens størrelse
input-label-debts-overdue = om betalingsfristen er overskredet
input-label-debts-arrangement = aftale om betaling af gælden
input-label-debts-beyond-control = om du ikke var herre over gælden
input-label-benefits = hvilke offentlige ydelser du har fået
input-label-benefits-kind = ydelsens art
input-label-benefits-from = første dag, ydelsen gælder
input-label-benefits-to = sidste dag, ydelsen gælder
input-label-benefits-amount = ydelsens størrelse
input-label-benefits-equated-with-pension = om ydelsen sidestilles med løn eller pension
input-label-declaration-signed = om du har skrevet under på erklæringen
input-label-identity-obstructed = om du har modvirket, at din identitet blev fastslået
input-label-pension = om du får pension
input-label-pension-kind = pensionens art
input-label-pension-from = pensionens første dag
input-label-disability = om du har et dokumenteret handicap
input-label-disability-documented = om handicappet er dokumenteret
input-label-disability-prevents = hvad handicappet hindrer
input-label-special-circumstances = særlige forhold
input-label-special-circumstances-kind = forholdets art
input-label-special-circumstances-affects = kravet, som forholdet har betydning for
input-label-cares-for-ill-child = om du passer et alvorligt sygt barn
input-label-eu-citizen-or-family = om du har ret til ophold efter EU-reglerne
input-label-strong-ties = om du har særlig tilknytning til Danmark
input-label-introduction-programme-completed = om du har gennemført introduktionsprogrammet
input-label-activation-completed = om du har gennemført de planlagte aktiviteter
input-label-connection-documented = om du kan dokumentere en tilknytning til det danske samfund
input-label-passport = pas
input-label-passport-kind = passets art
input-label-passport-expires = passets sidste dag
input-label-greater-copenhagen = om du bor i Storkøbenhavn
input-label-fee-paid = om gebyret er betalt
input-label-refusal = afslag
input-label-refusal-of = hvad der blev givet afslag på
input-label-refusal-decided = afgørelsens dato
input-label-refusal-received = dagen, da afgørelsen blev modtaget
input-label-refusal-information-existed = om der fandtes oplysninger, som myndigheden ikke havde
input-label-refusal-siri-extended = om SIRI forlængede din tilladelse

## Værdier: tilladelsers grundlag
input-value-spouse = ægtefælle eller samlever til en person i Danmark
input-value-child = barn af en person i Danmark
input-value-other-family = anden familie til en person i Danmark
input-value-asylum = asyl eller beskyttelse
input-value-religious-worker = religiøs forkynder
input-value-employee = lønmodtager
input-value-positive-list = arbejde efter positivlisten
input-value-pay-limit = arbejde efter beløbsordningen
input-value-corporate = arbejde efter koncernordningen
input-value-athlete = sportsudøver eller træner
input-value-trainee = praktikant
input-value-researcher = forsker
input-value-self-employed = selvstændig
input-value-greencard = greencard-ordningen
input-value-study = studium
input-value-accompanying-family = medfølgende familie til en, der arbejder eller studerer
input-value-au-pair = au pair
input-value-strong-ties = særlig tilknytning til Danmark
input-value-exceptional-reasons = ganske særlige grunde
input-value-eu = ophold efter EU-reglerne
input-value-ukraine-special = særloven for personer fra Ukraine
input-value-expiry = den udløb
input-value-revoked = den blev inddraget
input-value-lapsed = den bortfaldt

## Værdier: ophold i udlandet, arbejde, uddannelse
input-value-holiday = almindelig ferie
input-value-posted = udsendt af en dansk arbejdsgiver
input-value-other = andet
input-value-spouse-business = arbejde i din ægtefælles virksomhed
input-value-flexjob = fleksjob
input-value-on-call = tilkaldearbejde
input-value-wage-subsidy = job med løntilskud
input-value-unpaid-trainee = ulønnet praktik
input-value-primary = grundskolens første klassetrin
input-value-lower-secondary = grundskolens ældste klassetrin
input-value-upper-secondary = gymnasial uddannelse
input-value-vocational = erhvervsuddannelse
input-value-higher = videregående uddannelse

## Værdier: prøver og medlemskaber
input-value-danish-1 = Prøve i Dansk 1
input-value-danish-2 = Prøve i Dansk 2
input-value-danish-3 = Prøve i Dansk 3
input-value-fvu-reading-1 = FVU-læsning, trin 1
input-value-fvu-reading-2 = FVU-læsning, trin 2
input-value-fvu-reading-3 = FVU-læsning, trin 3
input-value-above-danish-3 = en anden prøve på mindst samme niveau som Prøve i Dansk 3
input-value-school-danish-9 = dansk ved folkeskolens prøver i 9. klasse
input-value-general-danish-g = almen voksenuddannelse i dansk, niveau G
input-value-english-at-danish-2 = engelsk på niveau med Prøve i Dansk 2
input-value-active-citizen = medborgerskabsprøven
input-value-board = en bestyrelse
input-value-organisation = en organisation

## Værdier: kriminalitet
input-value-unconditional = ubetinget fængselsstraf
input-value-suspended = betinget dom
input-value-suspended-with-community-service = betinget dom med samfundstjeneste
input-value-fine = bøde
input-value-drugs = narkotika
input-value-trafficking = menneskehandel eller menneskesmugling
input-value-murder = drab
input-value-assault = vold
input-value-rape = voldtægt
input-value-state-security = forbrydelser mod staten, terror
input-value-under-6-months = fængsel i under 6 måneder
input-value-6-months-or-more = fængsel i 6 måneder eller mere

## Værdier: gæld og ydelser
input-value-social-benefit = tilbagebetaling af sociale ydelser
input-value-child-support = børnebidrag, som det offentlige har lagt ud
input-value-day-care = betaling for dagtilbud
input-value-housing-benefit = tilbagebetaling af boligstøtte
input-value-housing-loan = lån til boligydelse
input-value-tax = skatter og afgifter
input-value-student-loan = studielån
input-value-bank-loan = banklån eller anden kredit
input-value-none = ingen af disse
input-value-extension-of-payment = henstand med betalingen
input-value-repayment-plan = afdragsordning
input-value-cash-benefit = kontanthjælp
input-value-integration-benefit = integrationsydelse
input-value-start-help = starthjælp
input-value-rehabilitation = revalideringsydelse
input-value-resource-course = ressourceforløbsydelse
input-value-educational-assistance = uddannelseshjælp
input-value-transition-benefit = overgangsydelse eller selvforsørgelsesydelse
input-value-student-grant = SU
input-value-unemployment-benefit = arbejdsløshedsdagpenge
input-value-sickness-benefit = sygedagpenge
input-value-parental-benefit = barselsdagpenge
input-value-pension = pension
input-value-housing-support = boligstøtte

## Værdier: identitet, pension, forhold, tilknytning, pas, afslag
input-value-falsified-document = et forfalsket dokument
input-value-another-persons-document = en anden persons dokument
input-value-false-name = et forkert navn
input-value-false-birth-date = en forkert fødselsdato
input-value-false-birth-country = et forkert fødeland
input-value-false-citizenship = et forkert statsborgerskab
input-value-old-age = folkepension
input-value-early = førtidspension
input-value-authority-error = en fejl hos myndigheden
input-value-wrong-guidance = forkert vejledning fra myndigheden
input-value-no-right-to-pension = gammel nok til pension, men uden ret til den
input-value-will-to-integrate = flygtning, der har vist vilje til integration
input-value-danish-minority-south-schleswig = det danske mindretal i Sydslesvig
input-value-danish-minority-argentina = dansk afstamning i Argentina
input-value-former-danish-citizen = tidligere dansk statsborger
input-value-danish-parents = forældre født i Danmark
input-value-national = pas fra dit eget land
input-value-aliens = dansk fremmedpas
input-value-convention = flygtningepas (konventionspas)
input-value-permanent = tidsubegrænset ophold
input-value-extension = forlængelse af en midlertidig tilladelse

## Værdier: krav
input-value-age = alder
input-value-residence-time = tid med lovligt ophold
input-value-permit-conditions = betingelserne for den nuværende tilladelse
input-value-lives-in-denmark = bopæl i Danmark
input-value-crime = ingen alvorlig kriminalitet
input-value-charges = ingen sigtelser
input-value-public-debt = ingen forfalden offentlig gæld
input-value-public-benefits = ingen offentlige ydelser
input-value-declaration = erklæringen
input-value-identity = medvirken til at fastlægge identiteten
input-value-danish = dansk
input-value-work-history = flere års arbejde
input-value-current-work = nuværende arbejde
input-value-supplementary = supplerende krav
input-value-active-citizenship = aktivt medborgerskab
input-value-long-work = fire års fuldtidsarbejde
input-value-income = indkomst
input-value-points = point
input-value-same-grounds = ophold på samme grundlag
input-value-introduction-programme = introduktionsprogram
input-value-activation-activities = planlagte aktiviteter
input-value-integration-test = integrationseksamen
input-value-steady-work = fast arbejde
input-value-connection = tilknytning til det danske samfund
input-value-earlier-permit = en tidligere tilladelse
input-value-schooling = skole, studium eller arbejde siden grundskolen
input-value-eu-right = ret til ophold efter EU-reglerne
input-value-ties = særlig tilknytning
input-value-danish-education = dansk uddannelse
input-value-in-time = ansøgning i rette tid
