# Vejene til tidsubegrænset ophold efter hvert regelsæt, som resten af en sætning.

route-eight-years-ordinary = efter otte år
route-eight-years-fast = efter fire år med alle fire supplerende krav
route-eight-years-youth = som ung, der søger før det fyldte 19. år
route-eight-years-strong-ties = med særlig tilknytning til Danmark
route-eight-years-eu = efter EU-reglerne, efter fem år
route-seven-years-ordinary = efter syv år
route-seven-years-five-year = efter fem år med fast arbejde
route-seven-years-three-year = efter tre år for en flygtning med en tidligere tilladelse
route-seven-years-eu = efter EU-reglerne, efter fem år
route-points-ordinary = med 100 point, efter fire år
route-points-youth = som ung, der søger før det fyldte 19. år
route-points-strong-ties = med særlig tilknytning til Danmark
route-points-eu = efter EU-reglerne, efter fem år
route-five-years-ordinary = efter fem år
route-five-years-youth = som ung, der søger før det fyldte 19. år
route-five-years-strong-ties = med særlig tilknytning til Danmark
route-five-years-eu = efter EU-reglerne, efter fem år
route-six-years-ordinary = efter seks år
route-six-years-fast = efter fire år med alle fire supplerende krav
route-six-years-youth = som ung, der søger før det fyldte 19. år
route-six-years-strong-ties = med særlig tilknytning til Danmark
route-six-years-eu = efter EU-reglerne, efter fem år
route-other = ad en anden vej
