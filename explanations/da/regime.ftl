# Regelsættene, efter de års ophold, som hvert af dem kræver.

regime-seven-years = syvårsreglerne
regime-points = pointreglerne
regime-five-years = femårsreglerne
regime-six-years = seksårsreglerne
regime-eight-years = otteårsreglerne
