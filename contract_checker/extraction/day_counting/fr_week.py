"""French wording of the days of a contract: their kind, those that are worked, public holidays."""

from typing import Final

from contract_checker.extraction.day_counting.fr_delays import GENERAL
from contract_checker.extraction.day_counting.wording import WeekWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_numbers import NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_KIND = (
    r"(?P<kind>ouvres?|ouvrables?|calendaires?|(?:de |du )?calendrier|francs?|civils?|travailles?"
    r"|consecutifs?)"
)
_MEANT = (
    r"(?:veu(?:t|lent) dire|s'enten\w{1,5}|exprim\w{1,4}|(?:de)?compt\w{1,4}|calcul\w{1,4}|comput\w{1,4}"
    r"|design\w{1,4}"
    r"|signifi\w{1,4}"
    r"|sont|est|vis\w{1,3}|il s'agit|correspond\w{0,3}|comprennent|entendus?|stipules?"
    r"|etre compris|il faut (?:lire|entendre|comprendre))"
)
# « reporté au jour ouvré suivant », « est de dix jours ouvrés » say nothing of other days
_GAP = (
    rf"(?:,? (?!au\b|aux\b|jusqu|apres\b|avant\b|sous\b|dans\b|premier|prochain|moins\b|plus\b"
    rf"|{NUMBER_WORDS})"
    r"[a-z'-]{1,16}){0,5}?,? "
)
_IN_DAYS = (
    # « sont comptés en jours ouvrés », « sont francs »
    rf"(?:(?=francs?\b)|(?:jours|(?:(?<=\bun )|(?<=tout )|(?<=\ble )|(?<=signifie )|(?<=entend )"
    rf"|(?<=designe ))jour) ){_KIND}\b(?! (?:suivant|qui suit))"
)
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})s?"
_WORKED = r"jours? (?:ouvre|travaille)s?"

WEEK: Final = WeekWording(
    # « Sauf mention contraire, les délais s'entendent en jours calendaires. »
    days=Pattern(
        rf"(?:{GENERAL}|\bdelai (?:est |soit |serait )?(?:fixe|exprime|stipule) en jours\b"
        # « Le délai de prévenance s'exprime en jours ouvrés. »
        r"|\b(?:le|ce) (?:delai de prevenance|pre-?avis|delai)"
        r"(?= (?:s'exprim|s'enten|se (?:de)?compt|se calcul|est (?:exprime|(?:de)?compte|calcule|entendu)))"
        r"|\" ?jours? ?\"|\b(?:les|tous les|le mot|le terme|les termes|par|un)(?: les)?(?: mots?"
        r"| termes?)? \"? ?jours?\b ?\"?"
        r"(?! (?:ouvr|calend|franc|feri|travaill|chom|non))"
        # « Quand nous écrivons « jours », il s'agit de jours du calendrier »
        r"|\b(?:ecrivons|ecrit|lit|employons|disons|employe|mentionne|indique"
        r"|figurent?|parle) (?:en |des |de )?\"? ?jours\b ?\"?"
        r"(?! (?:ouvr|calend|franc|feri|travaill|chom|non))"
        r"|\bsauf (?:mention|stipulation|indication|precision|disposition|clause"
        r"|convention)s? (?:\w{4,12} )?contraires?\b"
        rf"[^.;]{{0,60}}?\b(?:delais?|jours?|durees?|pre-?avis)\b)[^.;]{{0,110}}?\b{_MEANT}{_GAP}{_IN_DAYS}"
    ),
    titled_days=Pattern(rf"\b(?:le|ce|il|ils|durees?|delais?)\b[^.;]{{0,80}}?\b{_MEANT}{_GAP}{_IN_DAYS}"),
    kinds=(
        Choice("ouvrable", Pattern(r"^ouvrable")),
        Choice("ouvre", Pattern(r"^(?:ouvre|travaille)")),
        Choice("calendar", Pattern(r"calend|civil|consecutif")),
        Choice("franc", Pattern(r"^franc")),
    ),
    # « Par jour ouvré, on entend … », « sont jours ouvrés … »
    defining=Pattern(
        any_of(
            rf"\b{_WORKED} ?\"? ?(?:,|:|=|\(|-)? ?(?:au sens [^.;]{{0,30}}?,? )?(?:il |on |les parties |on )?"
            r"(?:s'enten\w{1,5}|design\w{1,4}|signifi\w{1,4}|sont|est|entend\w{0,4}|correspond\w{0,3}"
            r"|vis\w{1,3}"
            r"|compren\w{1,4}|faut entendre|couvr\w{1,4}|: |= )",
            rf"\b(?:sont|constituent|est|seront)(?: consideres?| reputes?| tenus?| regardes?)?(?: comme"
            rf"| pour)?(?: des| un)? {_WORKED}\b",
            rf"\b{_WORKED} ?\"? ?(?::|=)",
            # « « jours ouvrés » veut dire du lundi au vendredi », « jours ouvrés, c'est-à-dire du lundi … »
            rf"\b{_WORKED} ?\"? ?,? ?(?:veu(?:t|lent) dire|c'est(?:-a-dire)?|renvoi\w{{1,3}} a"
            rf"|s'entendr\w{{1,3}})\b",
            # « J désigne un jour ouvré, du lundi au vendredi »
            rf"\bdesign\w{{1,4}} (?:un |tout )?{_WORKED},? (?=du )",
            # « Sont réputés ouvrés les jours du lundi au vendredi »
            r"\b(?:est|sont) (?:reputes?|consideres?|tenus?)(?: pour| comme)? (?:ouvre|travaille)s?\b",
            # « Jour ouvré | Jour du lundi au vendredi … », a row of definitions
            rf"\b{_WORKED} ?\"? (?:\||-|–) (?:tou[ts]|jours?|chaque|du)\b",
        )
    ),
    range=Pattern(rf"\b(?:du |de |des )?(?P<first>{_WEEKDAY}) (?:au|a|jusqu'au) (?P<last>{_WEEKDAY})\b"),
    but=Pattern(
        r"\b(?:hors|sauf|hormis|excepte\w{0,2}|a l'exc(?:ept|lus)ion d\w{1,2}|autres? qu(?:'|\w{1,2})"
        r"|non compris|qui n'est (?:ni|pas)"
        r"|qui ne (?:soit|sont|tombe)\w{0,2} (?:ni|pas)|moins|excluant)\b[^.;]{0,80}"
    ),
    all_days=Pattern(
        r"\b(?:sept|7) ?(?:jours|j) ?(?:sur|/) ?(?:sept|7)\b"
        r"|\btous les jours de la semaine\b"
    ),
    weekdays=_WEEKDAYS,
    weekday=Pattern(rf"\b{_WEEKDAY}\b"),
    # « Les jours fériés pris en compte sont ceux de la Martinique. »
    holidays=Pattern(
        any_of(
            rf"\bferies?\b[^.;]{{0,80}}?\b(?:{_MEANT}|retenus?|pris en (?:compte|consideration)"
            rf"|applicables?|ceux)\b",
            r"\b(?:ouvres?|ouvrables?|delais?|decompt\w{1,3}|comput\w{1,5})\b[^.;]{0,160}?\bferies?\b",
        )
    ),
    territories=(
        Choice(
            "alsace_moselle",
            Pattern(
                r"\bferies?\b[^.;]{0,90}?\b(?:alsace|moselle|bas-rhin|haut-rhin|droit local"
                r"|alsacien\w{0,5}|strasbourg)\b"
            ),
        ),
        Choice(
            "metropole",
            Pattern(
                r"\bferies?\b[^.;]{0,90}?\b(?:metropole|metropolitaine?s?|hexagone|en france(?! d'outre))\b"
            ),
        ),
        *(
            Choice(value, Pattern(rf"\bferies?\b[^.;]{{0,90}}?\b{said}\b"))
            for value, said in (
                ("guadeloupe", r"guadeloup\w{1,6}"),
                ("martinique", r"martini\w{1,8}"),
                ("guyane", r"guyan\w{1,5}"),
                ("reunion", r"(?:la |ile de la |a la )reunion"),
                ("mayotte", r"(?:mayotte|mahorais\w{0,2})"),
                ("saint_barthelemy", r"saint-barthelemy"),
                ("saint_martin", r"saint-martin"),
                ("saint_pierre_et_miquelon", r"saint-pierre-et-miquelon"),
                ("polynesie_francaise", r"polynesi\w{1,5}"),
                ("nouvelle_caledonie", r"nouvelle-caledonie"),
                ("wallis_et_futuna", r"wallis"),
            )
        ),
    ),
    not_counted=Pattern(r"[^.;,]{0,20}?\b(?:ne |n'|sont exclus|exclus)"),
    feasts=Pattern(r"\bvendredi saint\b|\blundi de (?:paques|pentecote)\b|\bjeudi de l'ascension\b"),
    service=Pattern(
        r"\b(?:ouvert\w{0,4}|ouverture|horaires?|permanences?|astreintes?|plages? (?:horaires?|d'ouverture)"
        r"|joignables?|accueil|appels?|salaries?|conges?|livraisons?|amplitude)\b"
    ),
)
