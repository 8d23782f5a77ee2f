# Fortegnelsen over reglerne, for den, der studerer dem. Sætningen til et prædikat i en tabel er rules- og dets navn.

rules-title-routes = Veje til tidsubegrænset ophold
rules-title-requirements = Hvad der kræves
rules-title-exemptions = Hvem der er undtaget, og hvad myndigheden vurderer
rules-title-shared = Efter alle regelsæt
rules-title-figures = Tal år for år
rules-title-readings = Læsninger: hvad én kilde siger i stedet for den regel, der har den bedste kilde
rules-heading = { $label } ({ $name })
rules-on-routes = kræves på: { $routes }
rules-counted = tæller på { $route } med i: { $group }
rules-for-routes = På { $routes }: { $text }
rules-days = Ansøgninger indgivet fra den { $first } til den { $last }.
rules-days-from = Ansøgninger indgivet fra og med den { $first }.
rules-as-written = Sådan står det i reglerne: { $text }
rules-reading-all = alle læsninger af dette dokument
rules-reading-all-and-silence = alle læsninger af dette dokument, og det, som det ikke nævner
rules-no-readings = Disse regler kender ingen læsninger.
rules-nothing = Der er intet om »{ $what }« i de regler, der er spurgt om.
rules-nothing-at-all = Der er intet i de regler, der er spurgt om.
rules-no-such = Reglerne kender intet ved navn »{ $what }«. Mulige navne er: { $names }.
rules-no-such-near = Reglerne kender intet ved navn »{ $what }«. Det ligner: { $near }. Mulige navne er: { $names }.

## Hvem der er fritaget, og tal
rules-lifts = Undtager fra: { $requirements }.
rules-enough = I stedet for det fulde antal i »{ $group }« er ét nok: { $parts }.
rules-judged = { $count ->
    [0] Myndigheden vurderer, om det undtager fra det, som det hindrer.
   *[other] Myndigheden vurderer, om det undtager fra: { $requirements }.
 }
rules-figure = { $figure }, { $year }: { $amount }

## Regelsættenes tabeller
rules-may-have-begun = Efter nogle kilder begyndte disse regler allerede den { $from }.
rules-asked-if-filed-from = Kræves kun ved ansøgninger indgivet den { $from } eller senere.
rules-asked-if-decided-from = Kræves kun i sager, der afgøres den { $from } eller senere.
rules-group-needs = { $count ->
    [one] Én del skal være opfyldt.
   *[other] { $count } dele skal være opfyldt.
 }
rules-part = Delene: { $part }.
rules-asks-age = Fyldt { $years } år på afgørelsesdagen.
rules-asks-younger = Yngre end { $years } år på ansøgningsdagen.
rules-asks-residence = { $years } års lovligt, uafbrudt ophold.
rules-asks-residence-of-tie = { $years } års ophold for: { $tie }.
rules-residence-basis = { $basis_constant ->
    [general] Regnes på de tilladelser, der tæller i almindelighed.
    [eu_law] Regnes på de tilladelser, der tæller efter EU-reglerne.
    [tie] Regnes på tilladelserne for særlig tilknytning.
   *[other] Regnes på tilladelserne på grundlaget { $basis }.
 }
rules-asks-danish = En prøve på niveau med Prøve i Dansk { $level } eller højere.
rules-asks-work = Fuldtidsarbejde i { $months } af de seneste { $window_months } måneder.
rules-full-time-hours = Fuld tid er { $hours } timer om ugen eller mere.
rules-counts-as-work = Tæller som arbejde: { $kind }.
rules-citizenship-exam-from = Prøven tæller, hvis den er bestået den { $from } eller senere.
rules-asks-membership = { $days } dages medlemskab i alt.
rules-asks-no-benefit = Ingen ydelse, der er til hinder, i de { $years } år før ansøgningen og frem til afgørelsen.
rules-excluding-sentence = En ubetinget frihedsstraf på { $days } dage eller mere udelukker varigt.
rules-excluding-sentence-for = En ubetinget frihedsstraf på { $days } dage eller mere udelukker varigt ved: { $offence }.
rules-waits-from-judgment = En karenstid på { $months } måneder fra den endelige dom efter { $sentence }.
rules-waits-from-release = { $low_days ->
    [0] En karenstid på { $months } måneder fra løsladelsen efter en ubetinget frihedsstraf på op til { $high_days } dage.
   *[other] En karenstid på { $months } måneder fra løsladelsen efter en ubetinget frihedsstraf på { $low_days } til { $high_days } dage.
 }
rules-hindering-charge = En uafsluttet sigtelse er til hinder, når den kan give: { $charge }.
rules-may-begin-only = Efter nogle kilder begyndte disse regler først den { $from }.
rules-examined-also = Afgøres en ansøgning den { $from } eller senere, prøves den også efter { $other_regime }.
rules-open-if-filed-from = Denne vej er åben for ansøgninger indgivet den { $from } eller senere.
rules-asks-work-ever = Fuldtidsarbejde i { $months } måneder i alt, uanset hvornår.
rules-part-time-hours = Deltidsarbejde tæller fra { $hours } timer om ugen.
rules-counts-study = Tæller på samme måde som arbejde: { $study }.
rules-asks-steady-work = Fast job eller egen virksomhed uden afbrydelse i de seneste { $years } år før ansøgningen.
rules-asks-earlier-permit = { $years } år i alt på tidligere tilladelser før den første opholdstilladelse som flygtning.
rules-eases = Kan bortfalde efter { $years } års ophold for den, der viser vilje til at integrere sig og har en tilladelse af denne slags: { $permit }.
rules-points-needed = Der skal { $count } point til.
rules-block-points = { $count } point, alle eller ingen, for: { $part }.
rules-carries-points = Pointene for de grundlæggende betingelser afhænger af: { $part }.
rules-assesses-sentence = Overlades til myndigheden, når straffen er mindre: { $sentence }.
rules-remembered-wait = { $high_months ->
    [0] Kun efter hukommelsen: ingen karenstid efter { $sentence }. Intet afgøres af det.
   *[other] { $same ->
        [yes] Kun efter hukommelsen, uden kilde: en karenstid på { $high_months } måneder efter { $sentence }. Intet afgøres af det.
       *[no] Kun efter hukommelsen, uden kilde: en karenstid på { $low_months } til { $high_months } måneder efter { $sentence }. Intet afgøres af det.
    }
 }
rules-kindred-ground = { $common_ground_constant ->
    [family] Tilladelser til familie regnes for stort set samme grundlag: { $permit }.
   *[other] Tilladelser til arbejde regnes for stort set samme grundlag: { $permit }.
 }
rules-earlier-permit-ground = Tidligere tilladelser, der tæller: { $permit }.
rules-completing-study = Som gennemført dansk uddannelse tæller: { $study }.
rules-gate = Denne vej er lukket for den, der ikke opfylder det og aldrig kommer til det.

## Tabeller, der gælder efter alle regelsæt
rules-counts-towards = { $basis_constant ->
    [general] I almindelighed tæller disse tilladelser: { $permit }.
    [eu_law] Efter EU-reglerne tæller disse tilladelser: { $permit }.
    [tie] For særlig tilknytning tæller disse tilladelser: { $permit }.
   *[other] På grundlaget { $basis } tæller disse tilladelser: { $permit }.
 }
rules-posting-allowed-years = De første { $years } år som udsendt af en dansk arbejdsgiver trækkes ikke fra.
rules-exam-level = På niveau med Prøve i Dansk { $level }: { $exam }.
rules-exams-together = Tilsammen på niveau med Prøve i Dansk { $level }: { $first_exam } og { $second_exam }.
rules-public-debt-kind = Gæld til det offentlige er: { $debt }.
rules-excused-beyond-control = Er ikke til hinder, når personen ikke selv er skyld i det: { $debt }.
rules-extension-cap = Gæld med henstand er til hinder, hvis den tilsammen er over { $amount }
rules-hindering-benefit = Ydelser, der er til hinder: { $benefit }.
rules-small-benefit = Mindre end { $amount } af en ydelse i alt overlades til myndigheden.
rules-yearly-growth-percent = Det sidst kendte beløb plus { $percent } procent af det for hvert år siden er med sikkerhed nok.
rules-school-kind = Dagene regnes fra afslutningen af den sidste skole af denne slags: { $school }.
rules-summer-month = En sommerferie kan ligge i { $calendar_month }.
