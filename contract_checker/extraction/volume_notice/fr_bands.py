"""French wording of volume notices: the size of change that a delay is for."""

from decimal import Decimal

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume.objects import BandWording

# « une semaine pour les variations inférieures à 5 %, un mois au-delà »
OTHER_SIZES = Pattern(
    r"(?<![a-z])(?:(?:au-dela|au-dessus|en de[cs]a|en dessous|au-dessous)"
    r"(?: de (?:ce|cette) (?:seuil|limite|taux|niveau|pourcentage))?"
    r"|sinon|autrement|dans les autres cas"
    r"|(?:pour )?les autres"
    r"|pour (?:les|des) (?:variations |hausses |baisses )?plus (?:fortes|importantes|grandes))"
    r"(?! (?:de|du)(?![a-z])| d')"
)
# « de 12 à 30 %, un mois ; au-delà, trois »: above both limits
LARGER = Pattern(r"(?<![a-z])(?:au-dela|au-dessus|plus (?:fortes?|importantes?|grandes?))(?![a-z])")
# « 10 % du volume mensuel prend effet … », « … des heures doit être demandée »: where the words of the
# base end
_NO_BASE = one_of(
    r"(?:est|sont|sera|seront|soit|etre|fait|font|fera|feront|a|au|aux|ont|ne|n'[a-z]+|se|s'[a-z]+|en|par|pour|avec"
    r"|sans|sous|avant|apres|dans|entre|moyennant|lorsqu\w*|lorsque|quand|si|qui|que|dont|et|ou|mais|sauf|tout"
    r"|toute|le|la|les|il|elle|un|une|vaut|suit|peut|court)(?![a-z'])",
    r"donn|doi|dev|peu|pourr|requ|requier|supp|pren[dn]|prendr|entr(?:ent|er|era)|demand|annonc|notifi|communiqu",
    r"adress|applic|appliq|ouvr|entrain|oblig|impliq|exig|necessit|appel(?:le|ler)|suivr|relev|interv|declench",
    r"donner|soumi|formul|signal|propos|valent|reste|demeur|impos|fix",
)
_PERCENT = r"\d{1,3}(?:[.,]\d+)?"
_SIGN = r"(?:\+|-|±|\+/-|\+ ou -|plus ou moins)"
# « au-delà du seuil de 10 % », « en deçà de ce seuil de 10 % »
_EDGE = r"(?:(?:la|le|un|une|ce|cette) (?:seuil|bande|limite|marge|variation|plafond|taux|barre) de )?"
BANDS = BandWording(
    # « supérieure à 10 % », « au-delà d'un seuil de ± 5 % »
    over=Pattern(
        one_of(
            r"superieure?s? (?:ou egale?s? )?(?:a|de)|plus d[e']|d'au moins|au moins|> ?=?|≥",
            r"au[- ]?dela (?:de|d'un seuil de)|au-dessus de|a partir de|a compter de|franchit",
            r"(?:pass|franchi|depass|attei)\w* (?:la barre|le seuil|le cap|la limite|le plafond) de(?:s)?",
            r"excedant|excede(?:nt|rait)?|depassant|depasse(?:nt|rait)?",
            r"hors(?: de)?(?: la)? (?:bande|fourchette|tunnel) de",
        )
        + rf" ?{_EDGE}{_SIGN}? ?$"
    ),
    # « dans la limite de 10 % », « n'excédant pas 5 % »
    apart=Pattern(r"\b(?:a l'exception|a l'exclusion|hormis|hors|sauf|excepte\w{0,2})\b[^.;,%]{0,40}$"),
    up_to=Pattern(
        one_of(
            r"inferieure?s? (?:ou egale?s? )?a|moins de|en[- ]deca de|(?:en|au)[- ]dessous de|sous"
            r"|au plus|jusqu'a|< ?=?|≤",
            r"dans (?:la|une) (?:limite|fourchette|bande|marge) de|limitee?s? a|maximum(?: de)?",
            r"n'excedant pas|n'excede(?:nt)? pas|ne depasse(?:nt)? pas|ne depassant pas|n'atteignant pas",
            r"±|\+/-|\+ ou -|plus ou moins|(?:peut|pourra) (?:depasser|exceder) de",
        )
        + rf" ?{_EDGE}{_SIGN}? ?$"
    ),
    # « à partir de 10 % », « supérieure ou égale à 10 % », « égale ou supérieure à 10 % »
    included=Pattern(
        r"(?:superieure?s? ou egale?s? (?:a|de)|egale?s? ou superieure?s? (?:a|de)|au moins|> ?=|≥"
        r"|a partir de|a compter de)" + rf" ?{_EDGE}{_SIGN}? ?$"
    ),
    # « inférieure à 10 % », « de moins de 10 % »
    excluded=Pattern(
        r"(?:inferieure?s? a|(?<!ou )moins de|en[- ]deca de|(?:en|au)[- ]dessous de|\bsous|<"
        r"|n'atteignant pas)"
        rf" ?{_EDGE}{_SIGN}? ?$"
    ),
    # « comprise entre 10 et 25 % »
    between=Pattern(
        rf"(?:(?:comprise?s? )?entre|de|>)? ?\+? ?(?<![-\d])(?<!- )(?P<lower>{_PERCENT}) ?%? ?"
        rf"(?:a|et|-|et (?:jusqu'a|<=?|inferieure? a)) \+? ?(?P<upper>{_PERCENT}) ?%"
    ),
    # « 10 % et plus »
    over_after=Pattern(r" ?(?:et plus|ou plus|ou davantage|et au-dela)\b"),
    # « 10 % au plus »
    up_to_after=Pattern(r" ?(?:au plus|maximum|ou moins|au maximum)\b"),
    # « une différence de 5 % », « fait varier le volume d'appels de 15 % »
    moved_by=Pattern(
        r"(?<![a-z])"
        + one_of(
            r"vari(?:er|e|ent|ations?)|differences?|ecarts?|mouvements?|fluctuations?|evolu(?:er|tions?)",
            r"hausses?|baisses?|augment\w+|redui\w+|reductions?|diminu\w+|modul\w+|ajust\w+|modifi\w+",
            r"changements?|depassements?|accroi\w+",
        )
        + rf"(?![a-z])[^.;|%]{{0,50}}? de {_SIGN}? ?$"
    ),
    # « lorsque l'écart dépasse le quart de l'enveloppe »
    fractions=tuple(
        (
            Decimal(value),
            Pattern(rf"(?<![a-z])(?:le |la |l'|un |une ){name}(?= (?:de|du|des)(?![a-z])| d'|$|[.;,])"),
        )
        for value, name in (
            ("10", "dixieme"),
            ("20", "cinquieme"),
            ("25", "quart"),
            ("33.3", "tiers"),
            ("50", "moitie"),
        )
    ),
    # « 10 % du volume prévisionnel », « 5 % par rapport à la commande ferme »
    base=Pattern(
        r"(?: ?\(\d{1,3}(?:[.,]\d{1,2})? ?%\)|\))? ?(?:de la |de l'|du |des |de |par rapport (?:a la "
        r"|au |aux |a l'|a ))"
        r"(?P<base>[a-z'-]+"
        rf"(?: (?!{_NO_BASE})[a-z'-]+){{0,4}})"
    ),
)
