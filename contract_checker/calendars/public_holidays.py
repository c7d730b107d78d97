"""Public holidays of the French territories, by year."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final, Literal

Territory = Literal[
    "metropole",
    "alsace_moselle",
    "guadeloupe",
    "martinique",
    "guyane",
    "reunion",
    "mayotte",
    "saint_barthelemy",
    "saint_martin",
    "saint_pierre_et_miquelon",
    "polynesie_francaise",
    "nouvelle_caledonie",
    "wallis_et_futuna",
]

FIRST: Final = date(2000, 1, 1)
LAST: Final = date(2045, 12, 31)

# Moselle and Alsace have the same days.
_SUBDIVISIONS: Final[Mapping[Territory, str | None]] = {
    "metropole": None,
    "alsace_moselle": "6AE",
    "guadeloupe": "971",
    "martinique": "972",
    "guyane": "973",
    "reunion": "974",
    "mayotte": "976",
    "saint_barthelemy": "BL",
    "saint_martin": "MF",
    "saint_pierre_et_miquelon": "PM",
    "polynesie_francaise": "PF",
    "nouvelle_caledonie": "NC",
    "wallis_et_futuna": "WF",
}


@cache
def public_holidays(territory: Territory) -> Mapping[date, str]:
    """French names of the public holidays from `FIRST` to `LAST`, two on one day joined by « ; ».

    Those of the code du travail, article L. 3133-1, and those of the territory as the library has them.
    Two things depend on more than the territory, and are to be verified where they decide: in
    Alsace-Moselle, Good Friday is a holiday only in communes with a Protestant or a mixed church (article
    L. 3134-13); overseas, some days are kept by custom or by local texts (Good Friday and mi-Carême in
    Guadeloupe, the day of Victor Schœlcher, those of the Pacific).
    """
    import holidays  # imported here: most documents count calendar days only

    return dict(
        holidays.country_holidays(
            "FR",
            subdiv=_SUBDIVISIONS[territory],
            years=range(FIRST.year, LAST.year + 1),
            expand=False,
            language="fr",
        )
    )
