# Vejene til tidsubegrænset ophold efter hvert regelsæt, som resten af en sætning.

route-eight-years-ordinary = efter otte år
route-eight-years-fast = efter fire år med alle fire supplerende krav
route-eight-years-youth = som ung, der søger før det fyldte 19. år
route-eight-years-strong-ties = med særlig tilknytning til Danmark
route-eight-years-eu = efter EU-reglerne, efter fem år
route-other = ad en anden vej
