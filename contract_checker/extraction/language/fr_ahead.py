"""French wording of days that are counted from a request: « J+30 », « dès le quarantième jour »."""

from contract_checker.extraction.language.fr_numbers import NUMBER, WORD
from contract_checker.extraction.language.fr_relative import WEEKDAYS
from contract_checker.extraction.language.fr_units import KIND, UNIT
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import AheadWording

_NTH = one_of(
    r"deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant",
    r"cinquant|soixant|cent|un",
)
# « trentième », « vingt et unième », « 31e »
_ORDINAL = rf"(?:(?:{WORD}[- ](?:et[- ])?){{0,3}}{_NTH}ieme|\d{{1,3}} ?(?:e|eme|ieme))"
_SPELLED = {
    "quatr": "quatre", "cinqu": "cinq", "neuv": "neuf", "onz": "onze", "douz": "douze", "treiz": "treize",
    "quatorz": "quatorze", "quinz": "quinze", "seiz": "seize", "trent": "trente", "quarant": "quarante",
    "cinquant": "cinquante", "soixant": "soixante",
}  # fmt: skip
_ACT = one_of(
    r"demandes?|notifications?|receptions?|ordres?|avis|commandes?|courriels?|bons?|lettres?|annonces?|saisines?",
    r"envois?|accuses?|appels?|instructions?|decisions?|emissions?|messages?|signatures?|validations?|tickets?",
    r"dates?|jours?|mois|transmissions?|premiere|presentation",
)
_ITS = r"(?:la |le |l'|sa |son |ma |mon |leur |cette |cet |ce |toute |chaque |votre |notre )"
# « suivant », « à compter de », « de la demande »
_AFTER = (
    r"(?:,? ?(?:au plus tot )?(?:suivant|qui suit|qui suivra|qui suivent|subsequent|apres|a (?:compter|partir"
    rf"|dater) d|depuis)|(?: de | d'| du ){_ITS}?(?:date (?:de |d'))?{_ITS}?{_ACT}(?! (?:du"
    rf"|de) (?:mois|trimestre)"
    r"|(?<=mois)))"
)
_BEFORE = r"(?:,? ?(?:precedant|qui precede|anterieur|avant))"
_WEEKDAY = "|".join(WEEKDAYS)
_HOUR = r"(?: (?:midi|soir|matin|(?:a |avant )?\d{1,2} ?h(?:eures)?))?"
_MONTHS = r"(?:(?P<months>deuxieme|second|troisieme|2e|2eme|3e|3eme) )?mois"
_THAT_MONTH = r"(?: (?:civil|calendaire|complet|entier|plein))?"

AHEAD = AheadWording(
    # « à J+30 », « H + 48 », « S+2 »: counted from the request
    plus=Pattern(
        rf"(?<![a-z0-9+-])(?P<count>[jhtds]) ?\+ ?(?P<days>\d{{1,3}})(?![\d,.]\d|\d)(?: jours)?"
        rf"(?: (?P<kind>{KIND})(?![a-z]))?"
    ),
    # « le trente et unième (31e) jour ouvré suivant la réception »
    ordinals=Pattern(
        rf"(?<![a-z0-9])(?P<ordinal>{_ORDINAL})(?: ?\( ?(?:{NUMBER}) ?(?:e|eme|ieme)? ?\))?"
        rf" (?P<unit>{UNIT})(?![a-z])(?: (?P<kind>{KIND})(?![a-z]))?(?: complete?s?| entiere?s?| revolue?s?)?"
        rf"(?:(?={_AFTER})|(?={_BEFORE})"
        r"|(?! ouvr| du | de (?:chaque|la semaine)| d'| feri| du mois))"
    ),
    spelled=_SPELLED,
    ending=Pattern(r" ?(?:ieme|eme|e)$"),
    # « la fin du mois suivant », « le dernier jour du deuxième mois qui suit »
    month_ends=Pattern(
        rf"(?<![a-z])(?:fin|(?:dernier|derniere) jour(?: ouvre)?|terme|expiration"
        rf"|issue) du {_MONTHS}{_THAT_MONTH}"
        r" (?:suivant|qui suit|qui suivra|d'apres|subsequent|prochain)"
        rf"|(?<![a-z])fin (?:de )?m ?\+ ?(?P<number>\d)(?!\d)"
    ),
    # « le premier du mois suivant », « au 1er jour du deuxième mois qui suit »
    month_starts=Pattern(
        rf"(?<![a-z])(?:premier(?: jour(?: ouvre)?)?|1er(?: jour(?: ouvre)?)?|debut) (?:du |de )"
        rf"(?:{_MONTHS}{_THAT_MONTH} (?:suivant|qui suit|qui suivra|d'apres|subsequent|prochain)"
        rf"|(?:mois )?m ?\+ ?(?P<number>\d)(?!\d))"
    ),
    month_numbers={"deuxieme": 2, "second": 2, "troisieme": 3, "2e": 2, "2eme": 2, "3e": 3, "3eme": 3},
    # « le lundi pour le lundi suivant », « demande le mardi, effet le mardi en huit »
    weekdays=Pattern(
        rf"(?<![a-z])(?P<asked>{_WEEKDAY}){_HOUR},? (?:[a-z']+ ){{0,4}}?(?:pour|effet|effectif) (?:le "
        rf"|celui )?"
        rf"(?P<due>{_WEEKDAY})(?: (?P<later>en huit|en quinze|d'apres|suivant|qui suit|prochain))?"
    ),
    weekday_names=WEEKDAYS,
    a_week_later=Pattern(r"en quinze"),
)
