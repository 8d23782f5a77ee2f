# Hvad en revision finder.

## Regler, der ingenting gør

audit-dead = Der blev ikke fundet nogen ansøger, som denne regel nogensinde gælder for, blandt { $tried }, der blev dannet for at få hver regel til at gælde: { $rule }
audit-redundant = Uden denne regel var hvert svar det samme, også status, begrundelser og dage, for alle { $fires } fundne ansøgere, som den gælder for: { $rule }
audit-redundant-fact = Uden denne oplysning i loven var hvert svar det samme for alle { $fires } fundne ansøgere, hvis svar bruger den: { $rule }
