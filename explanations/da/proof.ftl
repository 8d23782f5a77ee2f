# Hvad hvert prædikat i reglerne siger om en sag, som et udsagn.

proof-above-cap = personens forfaldne gæld til det offentlige med henstand er i alt over grænsen for det, der ikke skader
proof-absent-sometime = personen har et udlandsophold, der ikke tæller som ophold
proof-absent-stretch = personen er i udlandet hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet), og disse dage tæller ikke som ophold
proof-acceptable = { $i } tæller efter { $g }, har et aftalt ugentligt timetal og varer med sikkerhed ved, hvor det kræves
proof-admitted-by = personen var senest den { DAY($b) } optaget på den skole eller det studium, der begynder den { DAY($s) }
proof-after = { $i } begyndte efter { $j }, og begge tæller som ophold efter beregningsgrundlaget »{ $basis }«
proof-after-refusal = det, der sker med den midlertidige tilladelse efter afslaget, er »{ $x }«
proof-after-refusal-means =
    hvis det, der sker efter afslaget, er »{ $x }«, ligger afgørelsen om tilladelsen hos »{ $a }« { $automatic ->
        [true] og kommer af sig selv
        [false] og kommer ikke af sig selv
        [open] og det er åbent, om den kommer af sig selv
       *[other] og om den kommer af sig selv, er angivet som »{ $automatic }«
    }; { $must ->
        [true] man skal selv søge om forlængelse
        [false] man behøver ikke selv søge om forlængelse
        [open] det er åbent, om man selv skal søge om forlængelse
       *[other] om man selv skal søge om forlængelse, er angivet som »{ $must }«
    }, og { $fee ->
        [true] der er et gebyr
        [false] der er ikke noget gebyr
        [open] det er åbent, om der er et gebyr
       *[other] om der er et gebyr, er angivet som »{ $fee }«
    }
proof-age-at-decision = personen er { $h } år på afgørelsesdagen
proof-age-of-interest = reglerne spørger, om en person er fyldt { $n } år
proof-all-work-seen = et krav ser på alt personens arbejde, uanset hvornår det var
proof-amount-as-read = efter den valgte læsning kræves der en indkomst på { MONEY($a) } om året i gennemsnit, uanset året
proof-amount-asked = der kræves en indkomst på { MONEY($a) } om året i gennemsnit i { $y }, det år, hvor sagen afgøres
proof-amount-given = den indkomst, der kræves i { $y }, kendes
proof-amount-known = den indkomst, der kræves i { $y }, kendes: { MONEY($a) } om året i gennemsnit
proof-amount-read-otherwise = spørgsmålet stilles efter en læsning, der fastsætter den indkomst, der kræves
proof-amount-stated = filen angiver beløbet for { $i }
proof-any-level = personen har bestået en danskprøve, der tæller
proof-appeal-body = efter praksis »{ $a1 }« går en klage til »{ $a2 }«
proof-appeal-by = den { DAY($l) } er den sidste dag, da der kan klages
proof-appeal-days =
    den sidste dag, man kan klage, ligger { $a1 ->
        [one] 1 dag
       *[other] { $a1 } dage
    } efter den dag, da afgørelsen blev modtaget
proof-appeal-note = om en klage skal det også siges: »{ $x }«
proof-appeal-time = på den dag, spørgsmålet gælder, kommer en klage »{ $t }«
proof-appeal-to = der kan klages over afslaget til »{ $a }« efter praksis »{ $v }«
proof-applies = efter sin ansøgningsdag hører ansøgningen under { $g }
proof-arguable = kravet »{ $q }« er ikke med sikkerhed opfyldt på vejen »{ $r }« efter { $g }, men myndigheden kan vurdere det anderledes
proof-asked = »{ $q }« kræves af personen på vejen »{ $r }« efter { $g }
proof-asked-if-decided-from =
    »{ $q }« i { $g } kræves kun i sager, der afgøres den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere
proof-asked-if-filed-from =
    »{ $q }« i { $g } kræves kun ved ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere
proof-asked-of-siri = efter afslaget på tidsubegrænset ophold hører den midlertidige tilladelse under SIRI
proof-asks-age = vejen »{ $r }« efter { $g } kræver, at man er fyldt { $n } år på afgørelsesdagen
proof-asks-basic = vejen »{ $r }« efter { $g } kræver de grundlæggende betingelser bortset fra dem om arbejde
proof-asks-basic-work = vejen »{ $r }« efter { $g } kræver de grundlæggende betingelser om arbejde
proof-asks-danish = »{ $q }« i { $g } kræver en prøve på niveau med Prøve i Dansk { $n } eller højere
proof-asks-earlier-permit = { $g } kræver { $n } år i alt på tidligere tilladelser fra før den første opholdstilladelse som flygtning
proof-asks-lasting-work = efter { $g } skal det være sikkert, at jobbet på afgørelsesdagen varer ved
proof-asks-membership =
    { $g } kræver { $n ->
        [one] 1 dags
       *[other] { $n } dages
    } medlemskab i alt, ikke nødvendigvis uden afbrydelse
proof-asks-no-benefit = efter { $g } må der ikke være modtaget en ydelse, der er til hinder, for nogen dag fra { $n } år før ansøgningsdagen (den første dag medregnet) til afgørelsesdagen (den dag ikke medregnet)
proof-asks-residence = vejen »{ $r }« efter { $g } kræver { $n } års lovligt, uafbrudt ophold
proof-asks-residence-of-tie = vejen »{ $r }« efter { $g } kræver { $n } års ophold, når tilknytningen til Danmark er »{ $t }«
proof-asks-steady-work =
    { $g } kræver fast arbejde i { $n ->
        [one] det seneste år
       *[other] de seneste { $n } år
    } før ansøgningsdagen (den dag ikke medregnet)
proof-asks-work =
    »{ $q }« i { $g } kræver fuldtidsarbejde i { $m } af de seneste { $w ->
        [one] 1 måned
       *[other] { $w } måneder
    } før afgørelsesdagen (den dag ikke medregnet)
proof-asks-work-ever =
    »{ $q }« i { $g } kræver { $m ->
        [one] 1 måneds
       *[other] { $m } måneders
    } fuldtidsarbejde på et hvilket som helst tidspunkt før afgørelsesdagen (den dag ikke medregnet)
proof-asks-younger = vejen »{ $r }« efter { $g } kræver, at man er yngre end { $n } år på ansøgningsdagen
proof-assessable = hvis personen ikke opfylder kravet »{ $q }«, kan myndigheden afgøre det anderledes af denne grund: { $ground }
proof-assessed = kravet »{ $q }« er ikke med sikkerhed opfyldt på vejen »{ $r }« efter { $g } og overlades til myndigheden
proof-assesses-sentence = efter { $g } overlades en straf af slagsen »{ $x }«, der ikke udelukker varigt, til myndigheden
proof-asylum-permit-from = en af personens opholdstilladelser som flygtning begynder den { DAY($s) }
proof-at-work = i den periode, der begynder den { DAY($b) }, har personen { $i }, som tæller efter { $g }
proof-attached-form-processed = det skema om forlængelse, der var vedlagt ansøgningen, behandles stadig efter afslaget
proof-authority = hvor »{ $a1 }« gælder, er myndigheden »{ $a2 }«
proof-away = på afgørelsesdagen er personen på et udlandsophold, der ikke tæller som ophold
proof-away-until = på afgørelsesdagen er personen på et udlandsophold, der ikke tæller som ophold, indtil den { DAY($n) } (ikke medregnet)
proof-basic = »{ $q }« er en af de grundlæggende betingelser i { $g }
proof-basic-hopeless = mindst ét af de grundlæggende krav, som point afhænger af, er hverken opfyldt eller bortfaldet, og ingen afgørelse fra myndigheden kan opveje det
proof-basic-lacking = mindst ét af de grundlæggende krav, som point afhænger af, er hverken opfyldt eller bortfaldet
proof-basic-work = »{ $q }« er en af de grundlæggende betingelser om arbejde i { $g }
proof-basis-used = i sagen regnes opholdstiden efter beregningsgrundlaget »{ $basis }«
proof-before-decision = fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet), i en periode, der begynder før afgørelsesdagen, hverken studerer eller arbejder personen på fuld tid, sådan som det kræves efter { $g }
proof-before-other-ground = { $i } begyndte ikke senere end en tilladelse i rækken, der hviler på et andet opholdsgrundlag end den nyeste (beregningsgrundlag: { $basis })
proof-begins-after = andre regler, som kommer efter { $g }, begynder den { DAY($s) }
proof-begins-after-earlier = af de regler, der kommer efter { $g }, begynder nogle før dem, der begynder den { DAY($s) }
proof-begins-again = en ubrudt række af tilladelser begynder med { $i }, og senere begynder en ny række (beregningsgrundlag: { $basis })
proof-begins-chain = med { $i } begynder den { DAY($s) } en ubrudt række af tilladelser (beregningsgrundlag: { $basis })
proof-begins-for = i denne sag regnes { $g } for at begynde med ansøgninger, der er indgivet den { DAY($s) }
proof-begins-told = filen oplyser tilladelsens første dag ({ $i })
proof-begins-with = ophold på { $i } regnes på denne måde: { $a3 }
proof-begun-by-filing = { $i } begynder den { DAY($s) }, senest på ansøgningsdagen
proof-benefit-in-window = { $i }, hvis sidste dag er den { DAY($e) }, er en ydelse, der står i vejen og helt eller delvist ligger i den periode, der ses på efter { $g }
proof-benefit-window = efter { $g } ses der på personens ydelser fra den { DAY($w) } (medregnet) og frem til afgørelsen
proof-best-exam = prøven »{ $x }« står for personens højeste niveau, som er det for Prøve i Dansk { $n }
proof-best-verdict = det bedste udfald på nogen vej er »{ $v }«
proof-biometrics-within =
    efter praksis »{ $a1 }« skal ansigtsfoto og fingeraftryk (biometri) optages højst { $a2 ->
        [one] 1 dag
       *[other] { $a2 } dage
    } efter ansøgningsdagen
proof-birthday = personen fylder { $n } år den { DAY($c) }
proof-block-gained = personen har pointene for »{ $a4 }«
proof-block-points = efter { $g } giver »{ $b }« { $n } point, alle eller ingen
proof-block-promised = personen har pointene for »{ $a4 }«, hvis myndigheden afgør alt til personens fordel
proof-broken-chain = en tilladelse, der tæller, begyndte før den seneste ubrudte række af tilladelser, og der er en afbrydelse imellem (beregningsgrundlag: { $basis })
proof-carries-points = efter { $g } afhænger pointene for de grundlæggende betingelser af »{ $q }«
proof-chain-end = den seneste ubrudte række af tilladelser gælder indtil den { DAY($n) } (ikke medregnet; beregningsgrundlag: { $basis })
proof-chain-start = den seneste ubrudte række af tilladelser begynder med { $i } den { DAY($s) } (beregningsgrundlag: { $basis })
proof-changed-ground = i den seneste ubrudte række hviler mindst én tilladelse på et andet opholdsgrundlag end den nyeste (beregningsgrundlag: { $basis })
proof-charge-ended = sagen om { $i } er afsluttet senest på afgørelsesdagen
proof-charge-over = sagen er afsluttet på den dag, spørgsmålet gælder, eller før ({ $i })
proof-charged = en sigtelse mod personen, som står i vejen efter { $g }, er uafsluttet på afgørelsesdagen
proof-child-told = filen siger, om personen passer et alvorligt sygt barn
proof-cites = det, der efter { $g } siges om »{ $thing }«, hviler på { $source } i kilderegistret
proof-citizenship-after = dansk statsborgerskab kræver { $n } års ophold af personen efter praksis »{ $v }«
proof-citizenship-exam-counts-from = efter { $g } tæller medborgerskabsprøven, hvis den er bestået den { DAY($s) } eller senere
proof-citizenship-exam-from =
    efter { $g } tæller medborgerskabsprøven, hvis den er bestået den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere
proof-citizenship-years = efter praksis »{ $a1 }« kræver dansk statsborgerskab { $a3 } års ophold, når tilladelsen er i gruppen »{ $a2 }«
proof-closed = vejen »{ $r }« efter { $g } er lukket for personen på grund af kravet »{ $q }«, og hverken ventetid eller indsats åbner den
proof-common-cites = det, der efter alle regelsæt siges om »{ $thing }«, hviler på { $source } i kilderegistret
proof-common-ground = når opholdsgrundlag sammenlignes, hviler { $i } på »{ $c }«
proof-completing-study = en gennemført uddannelse af slagsen »{ $k }« ved en dansk institution er en dansk uddannelse
proof-conditions-told = filen siger, om betingelserne for den nuværende tilladelse stadig er opfyldt
proof-continues-chain = { $i } følger uden afbrydelse efter en tidligere tilladelse, der tæller efter beregningsgrundlaget »{ $basis }«, eller der blev søgt om den senest på en sådan tilladelses sidste dag
proof-convicted = { $i } er endelig senest på afgørelsesdagen, og straffen er: { $x }
proof-convicted-of-something = personen har senest på afgørelsesdagen fået en endelig dom eller bøde
proof-costs-nothing = en ansøgning om tidsubegrænset ophold koster ikke noget på ansøgningsdagen
proof-countable = { $i }, som begyndte den { DAY($s) }, er en tilladelse, der tæller som ophold efter beregningsgrundlaget »{ $basis }«
proof-counted-at-all = for vejen »{ $r }« er personens dage med lovligt ophold talt op
proof-counted-citizenship-exam = den medborgerskabsprøve, som personen bestod den { DAY($s) }, tæller efter { $g }
proof-counted-in = »{ $q }« tæller med i »{ $whole }« på vejen »{ $r }« efter { $g }
proof-counted-job = { $i } er arbejde af en slags, der tæller efter { $g }
proof-counted-since = når dagene i udlandet er trukket fra, regnes opholdet, som om det var begyndt den { DAY($c) } (beregningsgrundlag: { $basis })
proof-counted-stretch = hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) arbejder personen så meget, at det tæller efter { $g }, eller studerer, hvor det tæller
proof-counted-study = efter { $g } er { $i } af en slags uddannelse, der tæller på samme måde som arbejde i forhold til kravet »{ $q }«
proof-counting-day = den { DAY($f) } er den dag, der tæller for det, der går efter »{ $a2 }«
proof-counting-hours = efter { $g } tæller arbejde på { HOURS($n) } eller mere
proof-counting-since = ophold på { $i }, som den seneste ubrudte række af tilladelser begynder med, regnes fra den { DAY($s) } (beregningsgrundlag: { $basis })
proof-counts-as-work = efter { $g } tæller arbejde af slagsen »{ $k }«
proof-counts-at-all = personen har uafbrudt lovligt ophold, der tæller efter beregningsgrundlaget »{ $basis }«
proof-counts-for-exempt = efter { $g } er »{ $q }« alene nok til »{ $group }«, når grunden »{ $ground }« foreligger
proof-counts-from = ophold på { $i } regnes fra den { DAY($s) }, medmindre en senere bryllupsdag er afgørende
proof-counts-from-grant = ophold på { $i } regnes fra tilladelsens første dag og ikke fra ansøgningen
proof-counts-later = af de tilladelser, som den seneste ubrudte række begynder med, bruges en anden frem for { $i }: den regnes fra en tidligere dag eller står tidligere i filen (beregningsgrundlag: { $basis })
proof-counts-part-time = efter { $g } tæller deltidsarbejde også
proof-counts-study = uddannelse af slagsen »{ $k }« tæller på samme måde som arbejde for »{ $q }« i { $g }
proof-counts-towards = en tilladelse af slagsen »{ $k }« tæller som ophold på grundlaget »{ $basis }«
proof-danish-degree = { $i } er en gennemført erhvervsuddannelse eller videregående uddannelse på en dansk institution med den { DAY($e) } som sidste dag
proof-danish-education = { $i } er en erhvervsuddannelse eller videregående uddannelse på en dansk institution, gennemført senest på afgørelsesdagen
proof-danish-level =
    { $n ->
        [0] personen har ikke bestået nogen danskprøve, der tæller
       *[other] når alle prøver er kendt, er personen på niveau med Prøve i Dansk { $n }, med prøven »{ $x }«
    }
proof-days-called = de dage, der tæller i forhold til kravet »{ $q }« efter { $g }: { $a3 }
proof-days-deducted =
    for alle udlandsophold trækkes { $x ->
        [one] 1 dag
       *[other] { $x } dage
    } fra opholdstiden (beregningsgrundlag: { $basis })
proof-days-deducted-listed =
    for udlandsopholdene i filen trækkes { $x ->
        [one] 1 dag
       *[other] { $x } dage
    } fra opholdstiden (beregningsgrundlag: { $basis })
proof-days-measure =
    efter { $g } tæller { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } med i forhold til kravet »{ $q }«, og der kræves { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
proof-days-of-membership =
    personen var medlem af en bestyrelse eller en organisation i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } før afgørelsesdagen
proof-days-of-membership-listed =
    medlemskaberne i filen dækker { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } før afgørelsesdagen
proof-days-of-steady-work =
    personen har haft fast arbejde i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } i de år før ansøgningen, som { $g } ser på
proof-days-of-steady-work-listed =
    arbejdet i filen giver { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } med fast arbejde i de år før ansøgningen, som { $g } ser på
proof-days-on-earlier-permits =
    før den første opholdstilladelse som flygtning havde personen tilladelse til arbejde, studier eller au pair-ophold i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    }
proof-days-on-earlier-permits-listed =
    tilladelserne i filen giver { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } før den første opholdstilladelse som flygtning med tilladelse til arbejde, studier eller au pair-ophold
proof-days-worked =
    i den tid, der ses på i forhold til kravet »{ $q }«, har personen arbejdet, eller studeret, hvor det tæller, i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    }
proof-days-worked-ever =
    i forhold til kravet »{ $q }« har personen arbejdet på fuld tid i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } før afgørelsen
proof-days-worked-ever-listed =
    arbejdet i filen giver { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } med fuldtidsarbejde før afgørelsen i forhold til kravet »{ $q }«
proof-days-worked-listed =
    filen giver { $h ->
        [one] 1 dag
       *[other] { $h } dage
    }, der tæller i forhold til kravet »{ $q }« i den tid, der ses på
proof-decision-told = filen oplyser datoen for den afgørelse, der gav afslag
proof-decision-year = sagen afgøres i { $y }
proof-deducted-period = af { $i } tæller dagene fra den { DAY($s) } (medregnet) til den { DAY($n) } (ikke medregnet) ikke som ophold
proof-earlier-marriage-permit = { $i } er en tilladelse som ægtefælle eller samlever, og en anden sådan tilladelse begyndte senere
proof-earlier-permit-ground = en tilladelse af slagsen »{ $k }« fra før den første opholdstilladelse som flygtning tæller som en tidligere tilladelse
proof-earlier-permit-tested = kravet om en tidligere tilladelse prøves i sagen
proof-earlier-stretch = personen havde hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) en tilladelse til arbejde, studier eller au pair-ophold, som begyndte før den første opholdstilladelse som flygtning
proof-early-citizenship-exam = personen bestod medborgerskabsprøven den { DAY($s) }, og det er for tidligt til, at den tæller efter { $g }
proof-early-filing-costs = en ansøgning på denne ansøgningsdag, der kommer for tidligt, koster sit gebyr efter praksis »{ $v }«
proof-earned = personens skattepligtige indkomst i { $y } er { MONEY($a) }
proof-eases = efter { $g } kan kravet »{ $q }« bortfalde efter { $n } års ophold for den, der viser vilje til at integrere sig og har en nuværende tilladelse af slagsen »{ $k }«
proof-edge = en periode for »{ $k }« begynder den { DAY($b) } eller sluttede dagen før
proof-edge-rank =
    den { DAY($b) } er en af de dage, hvor perioderne med »{ $k }« deles, og { $n ->
        [0] ingen sådan dag
        [one] 1 sådan dag
       *[other] { $n } sådanne dage
    } ligger før den
proof-educated-in-danish = personen har senest på afgørelsesdagen gennemført en erhvervsuddannelse eller videregående uddannelse på en dansk institution
proof-eligible = personen opfylder eller er undtaget fra alt, hvad der kræves på vejen »{ $r }« efter { $g }
proof-employed-at = i den periode, der begynder den { DAY($b) }, har personen et job, som tæller efter { $g } og ikke er egen virksomhed
proof-employed-since-school = i den periode, der begynder den { DAY($b) }, har personen { $i }, som tæller efter { $g }
proof-end-known = det vides, hvilken dag den nuværende tilladelse udløber
proof-end-missing = filen oplyser ingen sidste dag for den nuværende tilladelse ({ $i })
proof-end-of-permit-known = det vides, hvilken dag den nuværende tilladelse udløber
proof-ended-since-filing = den nuværende tilladelse, som opholdet hviler på, ophørte mellem ansøgningsdagen og afgørelsesdagen (beregningsgrundlag: { $basis })
proof-ends-at-18 = den nuværende tilladelses sidste gyldige dag er den { DAY($b) }, da personen fylder 18 år, eller dagen før
proof-ends-later = af de ventetider efter domme, der stadig løber efter { $g }, løber én indtil den { DAY($t) } (ikke medregnet) og en anden længere
proof-enough-work = på afgørelsesdagen har personen så meget arbejde, som { $g } kræver
proof-equated-with-pension = { $i } sidestilles med løn eller pension
proof-evidence =
    personens egne forhold opfylder kravet »{ $q }« på vejen »{ $r }« efter { $g }, og det forklares blandt andet med dette: { $object ->
        [none] { $kind }
       *[other] { $kind } ({ $object })
    }
proof-exam-level = prøven »{ $x }« er på niveau med Prøve i Dansk { $n }
proof-exam-passed = personen bestod prøven »{ $x }« den { DAY($s) }, senest på afgørelsesdagen
proof-exam-told = filen nævner en medborgerskabsprøve
proof-exam-too-early = { $i } er bestået før den første dag, fra hvilken medborgerskabsprøven tæller
proof-examined = ansøgningen prøves efter { $g }
proof-examined-also =
    en ansøgning, der er indgivet under { $g } og afgøres den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere, prøves også efter { $h }
proof-examined-under-earlier = ansøgningen prøves også efter regler, der begyndte før { $g }
proof-exams-together = prøverne »{ $x }« og »{ $y }« er tilsammen, men ikke hver for sig, på niveau med Prøve i Dansk { $n }
proof-excluded = personen har en dom, der udelukker varigt efter { $g }
proof-excluded-for-good =
    { $i } udelukker efter { $g } personen varigt, fordi straffen er på { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } eller mere ({ $k })
proof-excludes-from =
    efter { $g } udelukker en ubetinget frihedsstraf på { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } eller mere varigt
proof-excluding = { $i } udelukker efter { $g } personen varigt
proof-excluding-sentence =
    efter { $g } udelukker en ubetinget frihedsstraf på { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } eller mere varigt
proof-excluding-sentence-for =
    efter { $g } udelukker en ubetinget frihedsstraf på { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } eller mere varigt, når lovovertrædelsen er »{ $o }«
proof-exclusion-read-otherwise = spørgsmålet stilles efter en læsning, der ændrer, hvilke straffe der udelukker varigt efter { $g }
proof-excused = der ses bort fra { $i }: den skyldes noget, personen ikke er herre over, eller en aftale om betalingen er nok efter den valgte læsning
proof-excused-beyond-control = en gæld af slagsen »{ $k }« er ikke til hinder, når personen ikke selv er skyld i den
proof-exempt = kravet »{ $q }« bortfalder for personen af denne grund: { $ground }
proof-exempting-pension = en pension af slagsen »{ $k }« undtager fra kravene om arbejde
proof-exempts = efter { $g } undtager grunden »{ $ground }« fra kravet »{ $q }«
proof-existed-told = filen siger, om der på afgørelsestidspunktet fandtes oplysninger, som kunne have ændret afgørelsen
proof-extended = { $i } er forfalden gæld til det offentlige, som der er givet henstand med
proof-extended-at-most-until = med passet kan den nuværende tilladelse højst forlænges til den { DAY($d) }
proof-extended-debt = { $i }, på { MONEY($a) }, er forfalden gæld til det offentlige, som der er givet henstand med
proof-extended-in-all = personens forfaldne gæld til det offentlige med henstand er { MONEY($s) } i alt
proof-extends = efter praksis »{ $a1 }« gælder »{ $a3 }« for tilladelser i gruppen »{ $a2 }«
proof-extension-asked = personen har allerede søgt om forlængelse af den nuværende tilladelse
proof-extension-authority = den myndighed, der afgør, om den nuværende tilladelse forlænges, er »{ $a }« på grund af »{ $w }«
proof-extension-cap = gæld med henstand er til hinder, når den er over { MONEY($a) } tilsammen
proof-extension-form = der søges om forlængelse af den nuværende tilladelse på skema { $x }
proof-extension-over = personen skal eller kan blive nødt til at søge om forlængelse, og den sidste dag for det er forbi
proof-extension-possible = om den nuværende tilladelse kan forlænges, er besvaret »{ $answer }« på grund af »{ $because }«
proof-extension-time-passed = den dag, spørgsmålet gælder, ligger efter den sidste dag, da der kunne søges om forlængelse af den nuværende tilladelse
proof-extension-window = der kan søges om forlængelse af den nuværende tilladelse fra den { DAY($s) } til den { DAY($e) }, begge dage medregnet
proof-extension-window-months =
    efter praksis »{ $a1 }« kan der søges om forlængelse fra den dag, der ligger { $a2 ->
        [one] 1 måned
       *[other] { $a2 } måneder
    } før tilladelsens sidste gyldige dag (den første dag medregnet)
proof-fails = noget, der kræves på vejen »{ $r }« efter { $g }, mangler, og myndighedens vurdering kan ikke råde bod på det
proof-fee =
    for ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere, er gebyret for { $about } »{ $n }«, når gebyrklassen er »{ $c }«, indtil et senere gebyr træder i stedet
proof-fee-amount = { MONEY($a) } er beløbet for gebyret »{ $n }«
proof-fee-begun = gebyret »{ $n }« for { $x } begyndte den { DAY($s) }, på ansøgningsdagen eller før
proof-fee-class = tilladelser i gruppen »{ $a1 }« hører til gebyrklassen »{ $a2 }«
proof-fee-due = på ansøgningsdagen er gebyret for { $about } »{ $n }«
proof-fee-in-oere = { MONEY($a) } er gebyret for { $about } på ansøgningsdagen
proof-fee-is-due = efter praksis »{ $a1 }« koster en ansøgning, der kommer for tidligt, sit gebyr
proof-fee-of = efter { $a1 } er gebyret for { $a2 } »{ $a3 }«
proof-fee-read = den læsning, der er valgt i sagen, siger, hvad gebyret for { $b } er
proof-fee-reading = i denne sag er gebyret for { $about } sådan, som { $x } siger
proof-fee-remark = om gebyret for { $about } skal det også siges: »{ $x }«
proof-fee-replaced = det gebyr for { $x }, der begyndte den { DAY($s) }, er afløst af et, der begyndte senere, på ansøgningsdagen eller før
proof-figure-cites = tallet for { $y } til »{ $t }« kommer fra { $source } i kilderegistret
proof-filed-before = ansøgningen er indgivet før den dag, spørgsmålet gælder
proof-filed-in-denmark = ansøgningen om { $i } blev indgivet i Danmark på en dag, som filen angiver
proof-files = ansøgningsdagen kommer ikke for sent til en forlængelse af den nuværende tilladelse, og intet viser, at personen ingen tilladelse havde
proof-filing-time = målt efter den tid, da der kan søges om forlængelse af den nuværende tilladelse, er ansøgningsdagen »{ $t }«
proof-filled-in = om udfyldelsen af skemaet til tidsubegrænset ophold gælder »{ $x }«
proof-first-asylum-day = personens første opholdstilladelse som flygtning begynder den { DAY($s) }
proof-first-known = det første år, som den krævede indkomst kendes for, ligger efter afgørelsesåret, med { MONEY($a) } om året i gennemsnit
proof-first-permit = det ophold, der tæller, begynder med { $i } den { DAY($s) } (beregningsgrundlag: { $basis })
proof-first-since-change = den første tilladelse efter den sidste på et andet opholdsgrundlag begyndte den { DAY($s) } (beregningsgrundlag: { $basis })
proof-form-attached = skemaet om forlængelse af den nuværende tilladelse skal vedlægges ansøgningen om tidsubegrænset ophold, uanset hvornår tilladelsen udløber, på grund af »{ $v }«
proof-form-for = der søges om forlængelse af en tilladelse af slagsen »{ $a1 }« på skema { $a2 }
proof-form-note = om skemaerne til { $about } skal det også siges: »{ $x }«
proof-former-marriage = personen har haft en tilladelse for ægteskab nr. { $m }, som ikke er det seneste
proof-full-by-itself = { $i } regnes for fuld tid uanset timetallet
proof-full-time-hours = efter { $g } er arbejde på { HOURS($h) } eller mere fuld tid
proof-gains = ved optællingen af point er »{ $q }« opfyldt eller bortfaldet
proof-gap-in-schooling = der er en afbrydelse i personens studium og fuldtidsarbejde siden grundskolen
proof-gate = vejen »{ $r }« efter { $g } er lukket for den, der ikke opfylder kravet »{ $q }« og aldrig kommer til det
proof-good-year-ahead = filen angiver for året før afgørelsesåret eller et senere år en indkomst, der når op på det årlige beløb, der kræves i afgørelsesåret eller et senere år
proof-granted-from-age = tidsubegrænset ophold kan gives fra { $a1 } år
proof-ground-known = den nuværende tilladelses grundlag kendes
proof-ground-missing = den nuværende tilladelses grundlag kendes ikke ({ $i })
proof-ground-of-chain = den nyeste tilladelse i den seneste ubrudte række hviler på »{ $c }« (beregningsgrundlag: { $basis })
proof-grounds-looked-at = det prøves i sagen, om tilladelserne har hvilet på stort set samme grundlag (beregningsgrundlag: { $basis })
proof-grounds-tested = for vejen »{ $r }« prøves det, om tilladelserne har hvilet på stort set samme grundlag i { $y } år (beregningsgrundlag: { $basis })
proof-group = »{ $group }« er på vejen »{ $r }« efter { $g } en gruppe krav, hvoraf et bestemt antal skal være opfyldt
proof-group-needs =
    { $n ->
        [one] 1 del
       *[other] { $n } dele
    } af »{ $group }« skal være opfyldt på vejen »{ $r }« efter { $g }
proof-group-of-permit = den nuværende tilladelse hører til gruppen »{ $u }«
proof-handed-in = om, hvor skemaerne fås og afleveres, gælder »{ $x }«
proof-hangs-on-assessment = noget, der kræves på vejen »{ $r }« efter { $g }, overlades til myndigheden
proof-has-extension-form = det vides, på hvilket skema der søges om forlængelse af den nuværende tilladelse
proof-has-pension = på afgørelsesdagen får personen en pension, der fritager for krav
proof-has-permanent-form = det vides, på hvilket skema personen søger om tidsubegrænset ophold
proof-has-permit = personen har en tilladelse, der var begyndt på ansøgningsdagen eller før
proof-has-verdict = udfaldet er »{ $v }« på mindst én vej
proof-held = personen regnes efter { $g } på afgørelsesdagen stadig for at afsone en straf, og filen angiver ingen dag for løsladelsen
proof-helps-to-level = prøven »{ $x }« er alene eller sammen med en anden på niveau med Prøve i Dansk { $n }
proof-higher-level = personen er på niveau med Prøve i Dansk { $n } og også på et højere niveau
proof-hindering = { $i } er en ydelse af en slags, der står i vejen; dens første dag er den { DAY($s) } og dens sidste dag den { DAY($e) }
proof-hindering-benefit = det er til hinder at modtage en ydelse af slagsen »{ $k }«
proof-hindering-charge = efter { $g } er en uafsluttet sigtelse til hinder, når den kan give »{ $x }«
proof-hinders = { $i }, på { MONEY($a) }, er gæld, der står i vejen
proof-holds-current-work = på afgørelsesdagen har personen { $i }, som tæller efter { $g } og er af den slags, der kræves
proof-holds-permit = personen har en nuværende tilladelse: en, der var begyndt på ansøgningsdagen
proof-hours-at = i den periode, der begynder den { DAY($b) }, er personens arbejde, som tæller efter { $g }, på { HOURS($h) } i alt
proof-hours-on-the-day = på afgørelsesdagen er personens arbejde, som tæller efter { $g }, på { HOURS($h) } i alt
proof-hours-since-school = i den periode, der begynder den { DAY($b) }, er personens arbejde, som tæller efter { $g }, på { HOURS($h) } i alt
proof-idle-days-to-leave =
    for at kravet »{ $q }« kan blive opfyldt ved at vente, skal { $k ->
        [one] 1 dag
       *[other] { $k } dage
    } uden arbejde eller studium, der tæller, ud af den tid, der ses på
proof-idle-days-until =
    i den tid, der ses på i forhold til kravet »{ $q }«, er der { $x ->
        [one] 1 dag
       *[other] { $x } dage
    } uden arbejde eller studium, der tæller, når dagene fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) er regnet med
proof-idle-since-school = fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) hverken studerer eller arbejder personen på fuld tid, sådan som det kræves efter { $g }
proof-idle-stretch = i den tid, der ses på i forhold til kravet »{ $q }«, er dagene fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) uden arbejde eller studium, der tæller
proof-if-none-comes = hvis det, der sker efter afslaget, er »{ $a1 }«, kan det blive nødvendigt selv at søge om forlængelse
proof-in-chain = { $i } hører til den seneste ubrudte række af tilladelser og gælder indtil den { DAY($n) } (ikke medregnet; beregningsgrundlag: { $basis })
proof-in-fee-class = gebyrklassen »{ $a2 }« gælder for personen
proof-in-force-from =
    { $g } gælder for ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere, indtil senere regler begynder
proof-in-summer = den periode uden studium eller fuldtidsarbejde, der begynder den { DAY($b) }, ligger i en sommerferie før en skole eller et studium, som personen allerede var optaget på
proof-income-amount = i afgørelser truffet i { $y } kræves en gennemsnitlig indkomst på { MONEY($a) } om året
proof-income-given = filen siger, hvad personen tjente i { $y }
proof-income-of-two-years = personens skattepligtige indkomst i de to hele kalenderår før afgørelsesåret er { MONEY($s) } i alt
proof-income-year = der ses på personens indkomst i { $y }
proof-indebted = personen har gæld, der står i vejen
proof-job-with-hours = { $i } er arbejde af en slags, der tæller efter { $g }, med et aftalt ugentligt timetal
proof-kept-until-decided = hvor »{ $q }« kræves, skal det, der angår »{ $thing }«, blive ved med at være i orden til afgørelsen
proof-kindred = tilladelser med opholdsgrundlaget »{ $k }« hviler på stort set samme grundlag som visse andre tilladelser
proof-kindred-ground = tilladelser af slagsen »{ $k }« hviler på stort set samme grundlag som andre under »{ $c }«
proof-known-before = den indkomst, der kræves, kendes for { $y }, et år, der ligger før afgørelsesåret
proof-known-earlier = den indkomst, der kræves, kendes for { $y } og for et tidligere år
proof-known-later = før afgørelsesåret kendes den indkomst, der kræves, for { $y } og for et senere år
proof-knows-language = personen har bestået det, som integrationseksamen kræver i sprog
proof-lacking-figure = det beløb, der kræves i { $y } ({ $a2 }), kendes ikke; det regnes for at ligge mellem { MONEY($l) } og { MONEY($h) } om året
proof-lacks =
    { $i ->
        [none] noget i svaret »{ $q }« afhænger af »{ $n }«, som ikke kendes
       *[other] noget i svaret »{ $q }« afhænger af »{ $n }« ({ $i }), som ikke kendes
    }
proof-lacks-ever =
    i forhold til kravet »{ $q }« mangler der dage med arbejde, og arbejdet fortsætter; når der tages højde for månedernes forskellige længde, mangler der { $k ->
        [one] { $k } dag
       *[other] { $k } dage
    }
proof-last-known = før afgørelsesåret kendes den indkomst, der kræves, senest for { $y }: { MONEY($a) } om året i gennemsnit
proof-last-school-day-passed = tiden siden grundskolen regnes fra den { DAY($n) }, dagen efter den sidste skoledag
proof-lasting = det er sikkert, at { $i } varer ved: det er egen virksomhed, det er fast og uopsagt, eller personen kan bevise, at det fortsætter
proof-late-consequence = »{ $x }« er følgen, når der søges for sent om forlængelse af den nuværende tilladelse
proof-late-means = efter praksis »{ $a1 }« er »{ $a3 }« følgen, når der søges for sent om forlængelse af en tilladelse i gruppen »{ $a2 }«
proof-later-asylum-permit = en af personens opholdstilladelser som flygtning begynder den { DAY($s) }, og en anden begynder tidligere
proof-later-of-two = af de regler, som ansøgningen prøves efter, begyndte nogle før { $g }
proof-latest-marriage = ægteskab nr. { $m } er det seneste, som personen har haft en tilladelse for
proof-lawful-since = personens uafbrudte lovlige ophold, på de tilladelser, der tæller efter beregningsgrundlaget »{ $basis }«, begyndte den { DAY($s) }
proof-lawful-until = personens lovlige ophold regnes indtil den { DAY($e) } (ikke medregnet; beregningsgrundlag: { $basis })
proof-leading-regime = af de regler, som ansøgningen prøves efter, begyndte { $g } først
proof-left-at-refusal = tiden fra afslaget til tilladelsens sidste dag er, sammenlignet med de måneder, inden for hvilke SIRI afgør sagen, »{ $a2 }«
proof-left-out = efter den læsning, der er valgt i sagen, kræves »{ $q }« ikke på vejen »{ $r }« efter { $g }
proof-left-school = den { DAY($n) } er dagen efter personens sidste dag i en grundskole
proof-left-school-later = personen forlod én grundskole dagen før den { DAY($n) } og en anden senere
proof-lesser-sentence = { $i } udelukker ikke varigt, og { $g } overlader en sådan straf til myndigheden: { $x }
proof-level-measure =
    { $h ->
        [0] i forhold til kravet »{ $q }« har personen ikke bestået nogen prøve, der tæller, og der kræves niveau med Prøve i Dansk { $n }
       *[other] i forhold til kravet »{ $q }« er personen på niveau med Prøve i Dansk { $h }, og der kræves niveau med Prøve i Dansk { $n }
    }
proof-level-reached = med prøven »{ $x }«, alene eller sammen med en anden, er personen på niveau med Prøve i Dansk { $n }
proof-lifted = personen er undtaget fra kravet »{ $q }« på vejen »{ $r }« efter { $g }
proof-listing = listen over bilag skal gennemgås for personen
proof-lives-told = filen siger, om personen bor i Storkøbenhavn
proof-longer-window = ét krav ser på arbejde fra den { DAY($s) }, og et andet fra en tidligere dag
proof-marriage-permit = { $i }, som begyndte den { DAY($s) }, er en tilladelse som ægtefælle eller samlever, for ægteskab nr. { $m }
proof-married-after-filing = personen blev gift efter den dag, { $i } ellers ville blive regnet fra
proof-married-before = personen har haft en tilladelse for et ægteskab før det seneste
proof-may-begin-only =
    efter nogle kilder begyndte { $g } først med ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y }
proof-may-gain = ved optællingen af point er »{ $q }« opfyldt eller bortfaldet, eller kan blive det ved myndighedens afgørelse
proof-may-have-begun =
    efter nogle kilder begyndte { $g } allerede med ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y }
proof-may-open = selv hvis kravet »{ $q }« ikke er opfyldt nu, kan tiden stadig åbne vejen »{ $r }« for personen
proof-member-later = personen er medlem af en bestyrelse eller en organisation på afgørelsesdagen eller på et senere tidspunkt
proof-member-told = filen nævner et medlemskab, der har med aktivt medborgerskab at gøre
proof-membership-stretch = personen er medlem af en bestyrelse eller en organisation hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet)
proof-money-measure = i forhold til kravet »{ $q }« har personen { MONEY($h) } over to år, og der kræves { MONEY($n) } over to år
proof-months-differ-by =
    antallet af dage i lige mange måneder, regnet fra to forskellige dage, varierer med højst { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
proof-more-than-years = for vejen »{ $r }« kræver den valgte læsning mere end det fulde antal års ophold
proof-name-told = filen siger, hvilken prøve det var ({ $i })
proof-nearly-worked = der mangler så få dage i forhold til kravet »{ $q }«, at månedernes forskellige længde alene kan opveje det
proof-never-changed = personens tilladelser har hele tiden hvilet på stort set samme grundlag, fra den { DAY($s) } (beregningsgrundlag: { $basis })
proof-never-ends = den { DAY($d) } står for den dag, der aldrig kommer, hvor noget stadig varer ved
proof-newer-in-chain = { $i } hører til den seneste ubrudte række af tilladelser, og det gør en nyere også (beregningsgrundlag: { $basis })
proof-newer-permit = { $i } var begyndt på ansøgningsdagen, og det var en nyere tilladelse også
proof-no-group = kilderne siger ikke, hvad der sker med tilladelser i gruppen »{ $a1 }« efter et afslag på tidsubegrænset ophold
proof-no-permit = personen havde ingen tilladelse på ansøgningsdagen og heller ikke før den
proof-not-before = tiden alene kan på én måde føre til, at kravet »{ $q }« bliver opfyldt, tidligst den { DAY($t) }
proof-not-first-since-change = af de tilladelser, der begyndte efter den sidste på et andet opholdsgrundlag, begyndte én den { DAY($s) } og en anden tidligere (beregningsgrundlag: { $basis })
proof-not-yet-asked = efter { $g } stilles kravet »{ $q }« først fra en senere dag: til ansøgninger, der indgives, eller i sager, der afgøres, efter denne
proof-obstructed-identity = personen har modvirket fastlæggelsen af sin identitet
proof-occupied = i den periode, der begynder den { DAY($b) }, studerer eller arbejder personen på fuld tid, sådan som det kræves efter { $g }
proof-occupied-on-the-day = på afgørelsesdagen har personen arbejde, eller et studium, der tæller, sådan som { $g } kræver
proof-of-former-marriage = { $i } er en tilladelse for et ægteskab før det seneste
proof-of-permanent = det er tidsubegrænset ophold, der er givet afslag på
proof-of-unstated-amount = for en ydelse af slagsen »{ $k }« i den periode, der ses på efter { $g }, angiver filen ikke beløbet
proof-ok = kravet »{ $q }« på vejen »{ $r }« efter { $g } er opfyldt, eller personen er undtaget fra det
proof-on-other-ground = { $i }, som begyndte den { DAY($s) } og hører til den seneste ubrudte række af tilladelser, hviler på et andet opholdsgrundlag end den nyeste (beregningsgrundlag: { $basis })
proof-on-pension = personen får en pension, der undtager fra kravene om arbejde
proof-on-same-grounds =
    for vejen »{ $r }« har tilladelserne hvilet på stort set samme grundlag siden den { DAY($s) }: { $h ->
        [one] { $h } dag
       *[other] { $h } dage
    } tæller, og der kræves { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
proof-on-the-day = personen har { $i } på afgørelsesdagen
proof-open-if-filed-from =
    vejen »{ $r }« efter { $g } er kun åben for ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere
proof-opens-later = vejen »{ $r }« efter { $g } åbner for en ansøgning, der indgives på ny den { DAY($s) } eller senere
proof-ordinary-permit = en tilladelse af slagsen »{ $a1 }« tæller i almindelighed som ophold
proof-other-exam-first = en anden af personens prøver er også på niveau med Prøve i Dansk { $n } og nævnes frem for »{ $x }«
proof-other-ground-later = af de tilladelser i rækken, der hviler på et andet opholdsgrundlag end den nyeste, gælder én indtil den { DAY($n) } (ikke medregnet) og en anden længere (beregningsgrundlag: { $basis })
proof-other-ground-until = en tilladelse i rækken, der hviler på et andet opholdsgrundlag end den nyeste, gælder indtil den { DAY($n) } (ikke medregnet; beregningsgrundlag: { $basis })
proof-outlasted = i den seneste ubrudte række gælder én tilladelse indtil den { DAY($n) } (ikke medregnet) og en anden længere (beregningsgrundlag: { $basis })
proof-outlived-by-other = i den periode, der ses på efter { $g }, har en ydelse, der står i vejen, sidste dag den { DAY($e) }, og en anden slutter senere
proof-overdue-public-debt = { $i }, på { MONEY($a) }, er forfalden gæld til det offentlige, der regnes med
proof-overtaken = på ansøgningsdagen eller tidligere var regler, der er senere end { $g }, begyndt
proof-owes = personen har forfalden gæld til det offentlige, der regnes med
proof-owes-nothing = personen har ingen forfalden gæld til det offentlige, der regnes med
proof-own-group = efter et afslag på tidsubegrænset ophold afgør Udlændingestyrelsen af sig selv, hvad der sker med tilladelser i gruppen »{ $a1 }«
proof-part = »{ $q }« er en af delene i »{ $group }« på vejen »{ $r }« efter { $g }
proof-part-time-hours = efter { $g } tæller deltidsarbejde også med, hvis det er på { HOURS($h) } eller mere
proof-passed-level = personen har bestået en prøve på niveau med Prøve i Dansk { $n }
proof-passport-end-needed = den nuværende tilladelse har en sidste dag, og filen oplyser ikke passets
proof-passport-end-told = filen oplyser passets sidste dag
proof-passport-kind-told = filen siger, hvilken slags pas personen har, eller at der intet er
proof-passport-outlasts-by =
    en tilladelse forlænges højst til den dag, der ligger { $a1 ->
        [one] 1 måned
       *[other] { $a1 } måneder
    } før passets sidste dag
proof-passport-renewal = før der søges om forlængelse, skal passet fornys, eller der skal skaffes et pas: »{ $how }«
proof-passport-suffices = passet gælder længe nok til en forlængelse af den nuværende tilladelse
proof-pending-charge = { $i }, som er fra den { DAY($s) }, er uafsluttet på afgørelsesdagen og står i vejen efter { $g }; den kan give: { $x }
proof-pension-later = pensionen begynder først efter den dag, spørgsmålet gælder
proof-pension-told = filen siger, hvilken pension personen får, eller at der ingen er
proof-permanent-authority = den myndighed, der afgør sagen om tidsubegrænset ophold, er »{ $a }« på grund af »{ $w }«
proof-permanent-form = personen søger om tidsubegrænset ophold på skema { $x } efter praksis »{ $v }«
proof-permanent-form-for = efter praksis »{ $a1 }« søges der om tidsubegrænset ophold på skema { $a3 }, når tilladelsen er i gruppen »{ $a2 }«
proof-permit-before-asylum = { $i }, der gælder fra den { DAY($s) } (medregnet) til den { DAY($n) } (ikke medregnet), er en tilladelse til arbejde, studier eller au pair-ophold, som begyndte før den første opholdstilladelse som flygtning
proof-permit-ends = den { DAY($e) } er den nuværende tilladelses sidste gyldige dag
proof-permit-ground = den nuværende tilladelses grundlag er »{ $k }«
proof-permit-group = tilladelser af slagsen »{ $k }« hører til gruppen »{ $u }«
proof-permit-open = filen nævner en tilladelse uden at sige, hvornår den begyndte
proof-permits-missing = filen siger ikke, om personen havde en tilladelse på ansøgningsdagen
proof-plan-regime = planen følger { $g }, de første af de regler, som ansøgningen prøves efter
proof-points-needed = efter { $g } skal der { $n } point til i alt
proof-points-promised = personen har { $h } point, hvis myndigheden afgør alt til personens fordel
proof-points-reached = personen har { $h } point
proof-posting-allowed-years =
    af et ophold i udlandet som udsendt af en dansk arbejdsgiver trækkes { $n ->
        [one] det første år
       *[other] de første { $n } år
    } ikke fra
proof-posting-told = filen nævner et ophold i udlandet som udsendt af en dansk arbejdsgiver
proof-practice =
    i emnet »{ $t }« er praksis »{ $v }«, hvis den dag, der tæller (»{ $b }«), er den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere, indtil en senere praksis træder i stedet
proof-practice-begun = praksis »{ $v }« i emnet »{ $t }« begyndte den { DAY($s) }, på den dag, der tæller, eller før
proof-practice-of = efter { $x } er praksis i emnet »{ $t }« »{ $v }«, uanset dagen
proof-practice-replaced = den praksis i emnet »{ $t }«, der begyndte den { DAY($s) }, er afløst af en, der begyndte senere, på den dag, der tæller, eller før
proof-practised = i emnet »{ $t }« er den praksis, der gælder for personen, »{ $v }«
proof-practised-reading = i emnet »{ $t }« besvares sagen sådan, som { $x } siger
proof-present-asylum = personens nuværende tilladelse er givet til personen som flygtning
proof-present-permit = { $i } er personens nuværende tilladelse, den nyeste, der var begyndt på ansøgningsdagen
proof-procedure-cites = det, der siges om »{ $thing }«, hviler på { $source } i kilderegistret
proof-processing-takes =
    efter praksis »{ $a1 }« tager afgørelsen om tidsubegrænset ophold { $a2 ->
        [one] 1 måned
       *[other] { $a2 } måneder
    } fra ansøgningsdagen
proof-promising = »{ $q }«, der er del af en gruppe krav på vejen »{ $r }« efter { $g }, er opfyldt eller overlades til myndigheden
proof-promising-parts =
    { $h ->
        [0] ingen del
        [one] 1 del
       *[other] { $h } dele
    } af »{ $group }« er opfyldt eller overlades til myndigheden på vejen »{ $r }« efter { $g }
proof-public-debt-kind = en forfalden gæld af slagsen »{ $k }« er gæld til det offentlige
proof-punished = personen har en dom, som efter { $g } står i vejen eller overlades til myndigheden
proof-reaches-age = den { DAY($c) } når personen den alder, der kræves efter { $g }
proof-read-otherwise = den læsning, der er valgt i sagen, siger, hvad praksis er i emnet »{ $t }«
proof-reading-about = { $x } kan læses i stedet for det, der ellers gælder efter { $g } om »{ $q }«
proof-reading-begins =
    efter { $x } gælder { $g } for ansøgninger, der er indgivet den { $d }. { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $y } eller senere
proof-reading-drops = efter { $x } kræves »{ $q }« ikke på vejen »{ $r }« efter { $g }
proof-reading-excluding-sentence =
    efter { $x } udelukker en ubetinget frihedsstraf på { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } eller mere varigt efter { $g }
proof-reading-excuses = efter { $x } er en gæld med en aftale af slagsen »{ $k }« ikke til hinder
proof-reading-income = efter { $x } kræver { $g } en gennemsnitlig indkomst på { MONEY($a) } om året, uanset årstallet
proof-reading-of = udsagnet { $x } i dokument { $d } kan læses i stedet for loven
proof-reading-of-procedure = { $a1 } kan læses i stedet for det, der ellers gælder i emnet »{ $a2 }«
proof-reading-over = efter { $x } er ophold i netop de år, der kræves, ikke nok på vejen »{ $r }« efter { $g }: det skal være mere
proof-reading-work =
    efter { $x } kræver »{ $q }« i { $g } fuldtidsarbejde i { $m } af de seneste { $w ->
        [one] 1 måned
       *[other] { $w } måneder
    } før afgørelsesdagen (den dag ikke medregnet)
proof-reads = sagen læses sådan, som { $x } siger, i stedet for efter de kilder, der har højere rang
proof-reason-told = filen oplyser grunden til { $i }
proof-received-told = filen oplyser den dag, da afgørelsen blev modtaget
proof-reduced = én af bestemte dele af »{ $group }« er nok for personen på vejen »{ $r }« efter { $g } i stedet for det fulde antal
proof-reduced-part = for personen er kravet »{ $q }« alene nok til »{ $group }«
proof-refusal-day = den { DAY($r) } regnes som dagen for afslaget
proof-refusal-told = filen siger, at personen har fået afslag på en ansøgning
proof-regime-asked = der er spurgt efter et bestemt regelsæt
proof-regime-begins = ansøgninger, der er indgivet den { DAY($s) } eller senere, hører under { $g }, indtil senere regler begynder
proof-regime-chosen = der er spurgt efter et bestemt regelsæt, uanset ansøgningsdagen
proof-regime-closes = ansøgninger, der er indgivet den { DAY($s) } eller senere, hører under de regler, der følger efter { $g }
proof-release-known = filen angiver dagen for løsladelsen efter { $i }
proof-released = personen er løsladt efter { $i } senest på afgørelsesdagen
proof-remembered = efter { $g } kendes karenstiden efter en sådan straf kun efter hukommelsen, uden kilde: { $x }
proof-remembered-wait =
    kun efter hukommelsen, uden kilde, medfører en straf af slagsen »{ $x }« en karenstid på mindst { $a } og højst { $b ->
        [one] 1 måned
       *[other] { $b } måneder
    } efter { $g }, og intet afgøres af det
proof-reopening = om der på afgørelsestidspunktet fandtes oplysninger, som kunne have ændret afgørelsen, er besvaret »{ $answer }«
proof-reopening-note = om genoptagelse af sagen skal det også siges: »{ $x }«
proof-requires = { $g } kræver »{ $q }« på vejen »{ $r }«
proof-resided =
    for vejen »{ $r }« tæller det lovlige ophold { $h ->
        [one] { $h } dag
       *[other] { $h } dage
    }, når dage i udlandet er trukket fra, og der kræves { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
proof-residence-basis = på vejen »{ $r }« efter { $g } regnes opholdet på de tilladelser, der tæller på grundlaget »{ $basis }«
proof-residence-completes = for vejen »{ $r }« er det ophold, der kræves, nået den { DAY($t) }, efter afgørelsesdagen, hvis opholdet fortsætter
proof-residence-due = for vejen »{ $r }« er det ophold, der kræves, regnet fra den { DAY($s) }, nået den { DAY($t) }
proof-residence-note =
    { $d ->
        [0] om det ophold, der tæller, bemærkes (beregningsgrundlag: { $basis }): { $kind }, { $s ->
            [one] 1 dag
           *[other] { $s } dage
        }
       *[other] i en sag, der afgøres den { DAY($d) }, bemærkes om det ophold, der tæller (beregningsgrundlag: { $basis }): { $kind }, den { DAY($s) }
    }
proof-route = der er en vej »{ $r }« efter { $g }
proof-route-examined = vejen »{ $r }« efter { $g } prøves for personen
proof-route-not-yet-open = ansøgningen er indgivet før den dag, da vejen »{ $r }« efter { $g } åbner
proof-route-opens = vejen »{ $r }« efter { $g } er kun åben for ansøgninger, der er indgivet den { DAY($s) } eller senere, og denne er indgivet før den dag
proof-same-ground-since = efter et skift har personens tilladelser hvilet på stort set samme grundlag siden den { DAY($n) } (beregningsgrundlag: { $basis })
proof-satisfied = personens egne forhold opfylder kravet »{ $q }« på vejen »{ $r }« efter { $g }
proof-satisfied-parts =
    personens egne forhold opfylder { $h ->
        [0] ingen del
        [one] 1 del
       *[other] { $h } dele
    } af »{ $group }« på vejen »{ $r }« efter { $g }
proof-satisfied-reduced-parts =
    af de dele af »{ $group }«, hvoraf én er nok for personen på vejen »{ $r }« efter { $g }, opfylder personens egne forhold { $h ->
        [0] ingen
       *[other] { $h }
    }
proof-school-gap = fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) er der en afbrydelse: personen hverken studerer eller arbejder på fuld tid, sådan som det kræves efter { $g }, og det er ikke en sommerferie før en skole eller et studium, som personen allerede var optaget på
proof-school-kind = på vejen for unge regnes dagene fra afslutningen af den sidste skole af slagsen »{ $k }«
proof-schooled = filen nævner en grundskole, som personen har gået i
proof-schooling-tested = skole, studium eller arbejde siden grundskolen prøves som krav efter { $g }
proof-sentenced-to-less = personen har en mindre dom, som { $g } overlader til myndigheden
proof-serious-charge = { $i } kan give fængsel i 6 måneder eller mere
proof-serving = personen regnes på afgørelsesdagen stadig for at afsone en straf, som ikke udelukker varigt efter { $g }
proof-set-aside = { $i } tæller ikke med i opholdstiden, fordi kun tiden i det seneste ægteskab tæller
proof-short-of-points = personen har færre point, end der kræves efter { $g }
proof-shortest-extension =
    en tilladelse forlænges for mindst { $a1 ->
        [one] 1 måned
       *[other] { $a1 } måneder
    }
proof-shortest-extension-until = den korteste forlængelse af den nuværende tilladelse løber til den { DAY($d) }
proof-shortfall =
    personens egne forhold opfylder ikke kravet »{ $q }« på vejen »{ $r }« efter { $g }, og det forklares blandt andet med dette: { $object ->
        [none] { $kind }
       *[other] { $kind } ({ $object })
    }
proof-since-last-change = { $i }, som begyndte den { DAY($s) }, begyndte efter den sidste tilladelse i rækken på et andet opholdsgrundlag (beregningsgrundlag: { $basis })
proof-siri-decides-within =
    SIRI afgør af sig selv, om den midlertidige tilladelse kan forlænges, når der på dagen for afslaget er under { $a1 ->
        [one] 1 måned
       *[other] { $a1 } måneder
    } tilbage af den
proof-siri-group = tilladelser i gruppen »{ $u }« hører under SIRI
proof-siri-told = filen siger, om SIRI forlængede den midlertidige tilladelse
proof-small = { $i } er af en slags ydelse, som personen i den periode, der ses på efter { $g }, i alt har fået så lidt af, at myndigheden afgør, om den står i vejen
proof-small-benefit = mindre end { MONEY($a) } af en ydelse i alt overlades til myndigheden
proof-small-in-all = beløbene for alle ydelser af slagsen »{ $k }« i den periode, der ses på efter { $g }, kendes og er tilsammen så små, at myndigheden afgør, om de står i vejen
proof-start-missing = tilladelsens første dag kendes ikke ({ $i })
proof-start-moved = den læsning, der er valgt i sagen, siger selv, hvilken dag { $g } begynder
proof-start-uncertain = det er ikke sikkert, hvornår { $g } begyndte, og ansøgningen er indgivet i de dage, det drejer sig om
proof-status = kravet »{ $q }« på vejen »{ $r }« efter { $g } står sådan: { $s }
proof-stay-days =
    den, der klager over et afslag på forlængelse højst { $a1 ->
        [one] 1 dag
       *[other] { $a1 } dage
    } efter den dag, da afgørelsen blev modtaget, må blive, mens klagen behandles
proof-stays-if-appealed-by = klages der senest den { DAY($l) } (den dag medregnet) over afslaget på forlængelse, må personen blive i Danmark, mens klagen behandles
proof-steady-job = { $i } tæller efter { $g } og er et fast job eller egen virksomhed
proof-steady-later = personen har fast arbejde på ansøgningsdagen eller på et senere tidspunkt
proof-steady-stretch = personen har et fast job eller egen virksomhed, som tæller efter { $g }, hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet)
proof-steady-work-window = efter { $g } kræves der fast arbejde hver dag fra den { DAY($s) } (medregnet) til den { DAY($f) } (ikke medregnet)
proof-step =
    i svaret »{ $q }« er »{ $n }« et skridt { $s ->
        [0] uden fast første dag
       *[other] fra og med den { DAY($s) }
    } og { $e ->
        [0] uden fast sidste dag
       *[other] til og med den { DAY($e) }
    }
proof-still-serving = personen regnes på afgørelsesdagen stadig for at afsone { $i }, som ikke udelukker varigt efter { $g }
proof-still-waiting = på afgørelsesdagen løber der efter { $g } stadig en ventetid på grund af { $i } ({ $k }), indtil den { DAY($t) } (ikke medregnet)
proof-stretch = tiden fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet) er ét stykke, hvor ingen periode med »{ $k }« begynder eller slutter undervejs
proof-studies-on-the-day = på afgørelsesdagen er personen i gang med { $i }, som tæller på samme måde som arbejde efter { $g }
proof-study-counts-for = efter { $g } tæller visse uddannelser på samme måde som arbejde i forhold til kravet »{ $q }«
proof-study-is-known = i forhold til kravet »{ $q }« tæller ingen uddannelse efter { $g }, eller alle personens uddannelser er kendt
proof-study-resumes = efter den { DAY($b) }, hvor en periode begynder, begynder personen på en skole eller et studium den { DAY($s) }
proof-study-resumes-sooner = efter den { DAY($b) } begynder personen på en skole eller et studium den { DAY($s) } og på en anden skole eller et andet studium tidligere
proof-studying = personen går i skole eller studerer hver dag fra den { DAY($b) } (medregnet) til den { DAY($c) } (ikke medregnet)
proof-summer-month =
    en afbrydelse i { $m ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } kan være en sommerferie
proof-supported = personen fik en ydelse, der står i vejen, i den periode, der ses på efter { $g }
proof-supported-in-earnest = personen fik i den periode, der ses på efter { $g }, en ydelse, der står i vejen og ikke regnes for lille
proof-tally =
    af de dele af »{ $group }«, der tæller for personen på vejen »{ $r }« efter { $g }, opfylder personens egne forhold { $h ->
        [0] ingen
       *[other] { $h }
    }, og der skal { $n } til
proof-test-taken-by = integrationseksamen prøves som krav i sagen
proof-tested = kravet »{ $q }« prøves for personen på vejen »{ $r }« efter { $g }, for sig selv eller som del af en gruppe krav
proof-tested-in-danish-1 = personen har bestået en prøve på niveau med Prøve i Dansk 1 eller højere
proof-tested-in-danish-2 = personen har bestået en prøve på niveau med Prøve i Dansk 2 eller højere
proof-tested-in-language = personen har bestået det, som integrationseksamen kræver i sprog, i kombinationen med denne danskprøve: { $a2 }
proof-time-left-known = det vides, hvor meget der var tilbage af den midlertidige tilladelse på dagen for afslaget
proof-to-be-filed = ansøgningen skal indgives på den dag, spørgsmålet gælder, eller senere
proof-to-enclose = bilaget »{ $x }« skal vedlægges ansøgningen
proof-to-wait-for = hvis det, der sker efter afslaget, er »{ $a1 }«, er der en afgørelse at vente på
proof-too-late = ansøgningsdagen kommer for sent til en forlængelse af den nuværende tilladelse
proof-too-old = på ansøgningsdagen er personen efter { $g } for gammel til vejen »{ $r }«
proof-turns-18 = personen fylder 18 år den { DAY($b) }
proof-twin-continues = en tilladelse, der begynder samme dag som { $i }, fortsætter opholdet uden afbrydelse (beregningsgrundlag: { $basis })
proof-unmet = kravet »{ $q }« på vejen »{ $r }« efter { $g } er ikke opfyldt, og personen er ikke undtaget fra det
proof-verdict = udfaldet på vejen »{ $r }« efter { $g } er »{ $v }«
proof-wait-begins = karenstiden efter { $i } ({ $a3 }) regnes fra den { DAY($d) }
proof-waits-for-probation = efter { $g } slutter karenstiden efter en dom aldrig, før prøvetiden er slut
proof-waits-from-judgment =
    efter { $g } medfører en straf af slagsen »{ $x }« en karenstid på { $m ->
        [one] 1 måned
       *[other] { $m } måneder
    } fra den endelige dom
proof-waits-from-release =
    efter { $g } medfører en ubetinget frihedsstraf på { $a ->
        [0] op til og med { $b } dage
       *[other] { $a } til { $b } dage (begge tal medregnet)
    } en karenstid på { $m ->
        [one] 1 måned
       *[other] { $m } måneder
    } fra løsladelsen
proof-release-wait =
    efter { $g } medfører en ubetinget frihedsstraf på { $a ->
        [0] op til og med { $b } dage
       *[other] { $a } til { $b } dage (begge tal medregnet)
    } en karenstid på { $m ->
        [one] 1 måned
       *[other] { $m } måneder
    } fra løsladelsen
proof-waits-until = på grund af { $i } ({ $k }) kan personen efter { $g } ikke få tidsubegrænset ophold før den { DAY($t) }
proof-wedding-later = personens bryllupsdag i forbindelse med { $i } er den { DAY($w) }, senere end den dag, tilladelsen ellers ville blive regnet fra
proof-whole = »{ $w }« tælles sammen af flere krav på vejen »{ $r }« efter { $g }
proof-within-latest-marriage = personen har haft tilladelser for flere ægteskaber, og { $i } begyndte ikke før en tilladelse for det seneste
proof-without-steady-work = i de år før ansøgningen, som { $g } ser på, varer en tid uden fast arbejde indtil den { DAY($c) } (ikke medregnet)
proof-without-steady-work-later = i de år før ansøgningen, som { $g } ser på, varer en tid uden fast arbejde indtil den { DAY($c) } (ikke medregnet), og en anden slutter senere
proof-work-asked =
    kravet »{ $q }« kræver arbejde i { $m } af de seneste { $w ->
        [one] 1 måned
       *[other] { $w } måneder
    }
proof-work-asked-ever =
    kravet »{ $q }« kræver { $n ->
        [one] 1 dag
       *[other] { $n } dage
    } med fuldtidsarbejde på et hvilket som helst tidspunkt før afgørelsen
proof-work-completes = hvis arbejdet fortsætter, er nok dage uden arbejde ude af den tid, der ses på i forhold til kravet »{ $q }«, den { DAY($t) }
proof-work-completes-ever = hvis arbejdet fortsætter, er de dage med arbejde, som kravet »{ $q }« kræver, nået tidligst den { DAY($t) }
proof-work-read-otherwise = spørgsmålet stilles efter en læsning, der ændrer, hvor meget arbejde kravet »{ $q }« kræver
proof-work-seen-from = der ses på personens arbejde fra den { DAY($s) }, den tidligste dag, som et krav ser på arbejde fra
proof-work-tested = kravet »{ $q }«, der kræver arbejde inden for en bestemt tid før afgørelsen, prøves i sagen
proof-work-window = i forhold til kravet »{ $q }« ses der på dagene fra den { DAY($s) } (medregnet) til afgørelsesdagen (ikke medregnet), og der kræves { $n } af dem
proof-worked-enough =
    personen har arbejdet på fuld tid i { $h ->
        [one] 1 dag
       *[other] { $h } dage
    } før afgørelsen, og det er nok til integrationseksamen; efter { $g } kræves der { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
proof-works-later = på afgørelsesdagen eller på et senere tidspunkt arbejder personen så meget, at det tæller efter { $g }, eller studerer, hvor det tæller
proof-works-somehow = personen har et job eller egen virksomhed på afgørelsesdagen
proof-yearly-growth-percent = for »{ $t }« er det sidst kendte beløb plus { $n } procent af det for hvert år siden med sikkerhed nok
proof-years-asked = for vejen »{ $r }« kræver { $g } { $n } års lovligt ophold af personen
proof-years-complete = regnet fra den { DAY($s) }, som tager højde for dagene i udlandet, er { $y } års ophold nået den { DAY($t) } (beregningsgrundlag: { $basis })
proof-years-known = for vejen »{ $r }« vides det, hvor mange års ophold der kræves af personen
proof-years-of-interest = det har betydning for sagen, hvornår { $y } års ophold er nået (beregningsgrundlag: { $basis })
