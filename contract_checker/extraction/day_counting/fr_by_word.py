"""Looser French words of the counting of time, enough where the net is sure that a sentence is about it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.day_counting.fr import DAY_COUNTING
from contract_checker.extraction.day_counting.wording import DayCountingWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_RECEIPT, _DELAY, _WEEK = DAY_COUNTING.receipt, DAY_COUNTING.delay, DAY_COUNTING.week
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_DAY = rf"(?:{_DAYS}|lun|mar|mer|jeu|ven|sam|dim)"
_SATURDAY = r"(?:samedis?|week-?ends?|fins? de semaine)"
_SATURDAYS = r"\b(?:le samedi|les samedis)"
_OFF = r"(?:dimanches?|feries?|fetes?|jours? (?:chome|ferie)s?|nuits?)"
_COUNT = r"(?:compt\w+|compris|inclus\w*|dedans|decompt\w+|y sont|sont des jours)"
# what is defined there is a kind of days by its name, and not the days
_NO_NAME = r"^(?!.*\b(?:ouvr\w+|bancaires?|utiles?|travailles?|heures?)\b)"
_NEVER = r"(?:ne|n'|ni|non|sans|sauf|hors|hormis|exclu\w*)"

_RECEIPT_BY_WORD = replace(
    _RECEIPT,
    # « compte pour », « est du lendemain », « date de réception au », « passe pour reçu », « = J suivant »
    deemed=Pattern(
        any_of(
            _RECEIPT.deemed.source,
            r"\b(?:reputee?|censee?|presumee?|tenue?|consideree?|compte|comptee?|passe|vaut|traitee?|datee?|lue?)s?\b",
            r"\b(?:est|sont|sera|seront)(?: \w{1,8})? (?:du|de l'|au|le) (?:lendemain|matin|jour|premier)",
            r"\b(?:date|reception|effet|prise en compte|arrivee?|recue?s?|deposee?s?)\b[^.;]{0,25}?"
            r"\b(?:lendemain|matin|jour|surlendemain)\b",
            r"(?:=|→|->) ?(?:j\b|lendemain|jour|matin|le )",
        )
    ),
    days=(
        *_RECEIPT.days,
        Choice(
            "next_worked_day",
            Pattern(
                r"\blendemain ouvre\b|\bjour (?:bancaire|utile) suivant\b|\bouverture (?:qui suit|suivante?"
                r"|du (?:premier )?jour ouvre)\b|\bmatin du (?:premier )?jour ouvre\b"
                r"|\b(?:donnee?|recue?|parvenue?|arrivee?|deposee?|lue?)s? le lundi\b"
            ),
        ),
        Choice("next_day", Pattern(r"\bmatin (?:suivant|qui suit)\b|\bj suivant\b|\bdemain\b")),
    ),
    # « …, et le samedi non plus » is no day of arrival
    aside=Pattern(
        any_of(
            _RECEIPT.aside.source,
            rf"\b(?:{_SATURDAY}|{_OFF})\b[^.;,]{{0,12}}?\b(?:non plus|ne compt\w+|n'est pas|ne sont pas)",
        )
    ),
    # « trois jours après le premier passage du facteur »
    from_sending=Pattern(
        rf"(?:{_RECEIPT.from_sending.source})|(?: ouvr\w{{2,5}}| calendaires?)? (?:apres|suivant"
        rf"|a compter d[eu])"
        r" (?:le |la |sa |son |l')?(?:premier passage|mise a la poste|postage|depart)\b"
    ),
)
_DELAY_BY_WORD = replace(
    _DELAY,
    # « s'ils expirent un jour chômé, … jusqu'au suivant », « reportée au premier jour bancaire suivant »
    last_day=(
        *_DELAY.last_day,
        Choice(
            "rolls_to_worked_day",
            Pattern(
                r"\b(?:report|prolong|prorog|decal|repouss|renvo|pass)\w*\b[^.;]{0,25}?\b(?:au|jusqu'au|le)"
                r" (?:premier |prochain )?(?:jour )?(?:\w{4,10} )?(?:suivant|qui suit|lundi"
                r"|d'apres|ou (?:les|l'))"
            ),
        ),
    ),
    first_day=(
        # « ne comptent ni le jour de l'envoi ni … », « le jour d'arrivée n'étant pas compris »
        Choice(
            "excluded",
            Pattern(
                any_of(
                    _DELAY.first_day[0].said.source,
                    r"\bjour (?:de (?!l'echeance)|d'(?!e(?:cheance|xpiration))|du "
                    r"|ou )[^.;,]{0,50}?,? (?:n'|ne )"
                    r"[^.;,]{0,20}?(?:compt|compris|inclu|decompt)\w*",
                    r"\bne compt\w+ (?:ni|pas) le jour (?:de|d'|du|ou)\b|\bj ?\+ ?1 (?:=|:"
                    r"|est) (?:le )?premier",
                    r"\bsans (?:compter )?le jour (?:de|d'|du|ou)\b",
                )
            ),
        ),
        _DELAY.first_day[1],
    ),
)
_WEEK_BY_WORD = replace(
    _WEEK,
    # « Jours ouvrés = lundi-vendredi », « Est ouvré tout jour autre que », « ouvré signifie »
    defining=Pattern(
        any_of(
            _WEEK.defining.source,
            r"\bjours? (?:ouvre|travaille|utile)s?\b[^.;]{0,12}?(?:=|:|,|\()",
            r"\b(?:est|sont|restent?) (?:un jour |des jours )?ouvres?\b|\bouvres? (?:=|signifi\w+"
            r"|veut dire|s'entend\w*)",
            r"\b(?:jo|j) ?(?:=|:)(?: jours? ouvres?,)?",
            r"\bquand (?:on|nous|je) (?:ecri\w+|di\w+|parl\w+)[^.;]{0,25}?\bjours?\b[^.;]{0,6}?,",
            r"\bjours? travailles?\b",
        )
    ),
    range=Pattern(rf"\b(?P<first>{_DAY})s?\.? ?(?:au|a|jusqu'au|-|–|/) ?(?P<last>{_DAY})s?\b"),
    but=Pattern(
        any_of(
            _WEEK.but.source,
            rf"\b(?:{_DAYS})s?(?:(?:,| et| ou) (?:les? )?(?:{_DAYS})s?)*(?:[^.;]{{0,30}}?) exclus?\b",
        )
    ),
    weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    weekend=Pattern(r"\b(?:week-?ends?|fins? de semaine)\b"),
    both="samedis et dimanches",
    # « samedis et dimanches compris », « les dimanches sont dedans », « le samedi compte, le dimanche non »
    counted=(
        Choice(
            "ouvrable",
            Pattern(
                rf"{_NO_NAME}.*\bsamedis? (?:\w{{1,6}}"
                rf" )?compt\w*\b[^.;]{{0,30}}?\bdimanches?\b[^.;]{{0,20}}?\b(?:non|pas|ne)\b"
                rf"|{_NO_NAME}.*\b(?:ne|n')[^.;,]{{0,25}}?\b(?:ni )(?:les? )?dimanches?,? ni"
                rf" (?:les? )?(?:jours? )?(?:fetes?|feries?)\b"
            ),
        ),
        Choice(
            "ouvre",
            Pattern(
                rf"{_NO_NAME}.*\b(?:ni|ne|n')\b[^.;]{{0,40}}?\bsamedis?,? (?:ni|et|ou) (?:les? )?dimanches?\b"
                rf"|{_NO_NAME}.*(?<!au )\b{_SATURDAY}(?:(?:,| et| ou) (?:les? )?{_OFF})*[^.;,]{{0,45}}?"
                r" (?:ne (?:\w{4,6} (?:pas|point|jamais) )?(?:de)?compt\w+|exclu\w*|saut\w+)"
                rf"|{_NO_NAME}.*\blundi (?:au|-) vendredi\b"
            ),
        ),
        Choice(
            "calendar",
            Pattern(
                rf"{_NO_NAME}(?!.*\b{_NEVER}\b[^.;,]{{0,25}}?\b(?:{_SATURDAY}|{_OFF}|\w*compt\w+))"
                rf".*\b(?:dimanches?|week-ends?|fins? de semaine)\b[^.;|]{{0,45}}?\b{_COUNT}\b"
                r"|^(?!.*\bheures?\b).*\btous les jours du calendrier\b"
            ),
        ),
    ),
    saturdays=(
        Choice("free", Pattern(rf"{_SATURDAYS} (?:n'est|ne sont) pas (?:un |des )?(?:jours? )?ouvres?\b")),
        Choice("worked", Pattern(rf"{_SATURDAYS} (?:est|sont) (?:un |des )?(?:jours? )?ouvres?\b")),
    ),
    service=Pattern(
        r"\b(?:permanences?|astreintes?|plages? d'ouverture|joignables?|salaries?|conges?"
        r"|livraisons?|amplitude)\b"
    ),
)

SURE: Final[DayCountingWording] = replace(
    DAY_COUNTING,
    # other things that have hours or delays even then
    rivals=Pattern(
        r"\b(?:offres|candidatures?|candidats?|soumissionnaires?|conges?|salaires?|consommateurs?|colis|loyers?)\b"
        r"|\bheures? supplementaires?\b|\btemps de travail\b|\binterets? moratoires?\b|\bperiodes? d'essai\b"
        r"|\bdelais? (?:global )?de (?:paiement|reglement|retractation|prescription|garantie)\b"
    ),
    receipt=_RECEIPT_BY_WORD,
    delay=_DELAY_BY_WORD,
    week=_WEEK_BY_WORD,
    adding=replace(
        DAY_COUNTING.adding,
        # « n'en font qu'une », « forment une seule hausse », « que leur somme commande »
        together=Pattern(
            any_of(
                DAY_COUNTING.adding.together.source,
                r"\b(?:s'additionn\w+|n'en f(?:on|er)\w* qu'une?|(?:leur|la) somme"
                r"|mises bout a bout|s'ajoutent"
                r"|se cumul\w+)\b",
            )
        ),
        # « chaque demande ouvre son propre délai »
        apart=Pattern(
            any_of(
                DAY_COUNTING.adding.apart.source,
                one_of(r"\bchaque demande (?:ouvre|a|suit|garde|fait courir) son (?:propre )?delai\b"),
            )
        ),
        context=Pattern(r"\b(?:demandes?|hausses?|baisses?|variations?|commandes?|ajustements?)\b"),
    ),
)
