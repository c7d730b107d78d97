"""French wording of the clauses and documents that an amendment is about."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

# « 6 », « 9.2 », « 15 bis », « C.1 », « VI », « B »
_NUMBER = (
    r"(?:\d{1,3}(?:[.-]\d{1,3}){0,4}|[a-h][.-]?\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,6}(?:\.\d{1,2}){0,3}"
    r"(?![a-z])"
    r"|[b-h](?![a-z'])|a(?=,? (?:du|de|est|et|sont)\b))(?: ?(?:bis|ter|quater))?(?![a-z\d%])"
)
ARTICLE: Final = (
    r"(?:articles?|art\.|clauses?|paragraphes?|points?|§|sections?|stipulations?"
    r"|chapitres?|chiffres?)(?: n° ?)?"
)
ANNEX: Final = r"annexes? (?:n° ?)?(?:\d{1,2}|[ivx]{1,4}|[a-z])(?![a-z\d'])"
# « Les articles 6 à | 10 du Contrat »
_LAST = rf"{_NUMBER}(?: inclus)?(?: (?:du|de|des|sont|et|ne|est)\b|[,;.:]|$)"

NUMBER: Final = Pattern(rf"(?<![a-z\d]){_NUMBER}")
# « Les articles 7.3, 7.4 et 8 », « l'annexe 4 »
NUMBERS: Final = (
    rf"{_NUMBER}(?:(?:, ?(?:et )?| et | a (?={_LAST})| ou | ainsi que )(?:(?:a |de )?l'article |l'|les )?"
    rf"{_NUMBER}){{0,12}}"
)
TARGET: Final = Pattern(rf"\b{ARTICLE} (?P<numbers>{NUMBERS})|\b(?P<annex>{ANNEX})")
ARTICLE_AHEAD: Final = (
    rf"(?:l'|les |la |le |son |ses |leur )?(?:(?:premier|deuxieme|second|troisieme|dernier) alinea de l')?"
    rf"(?:{ARTICLE}|annexes?) [\d\"a-z]"
)

AMENDMENT: Final = (
    r"(?:presente? )?(?:avenant(?: (?:n° ?)?\d{1,2})?|acte modificatif|amendement(?: n° ?\d{1,2})?)"
)
DOCUMENT: Final = (
    one_of(
        r"contrats?(?:[- ]cadre)?(?! de travail)|convention(?:[- ]cadre)?(?! collective)",
        r"accord[- ]cadre|marche(?: public| subsequent)?(?! de l)|c\.?c\.?a\.?p\b|c\.?c\.?t\.?p\b|ccp\b",
        r"cahier des clauses (?:administratives |techniques )?particulieres|acte d'engagement",
        r"avenant (?:n° ?)?\d{1,2}|conditions (?:generales|particulieres)(?: de (?:prestation|vente"
        r"|service)s?"
        r"| d'achats?)?",
        r"accord (?:de (?:services?|maintenance|pilote)|du (?=\d))|lettre[- ]accord|bon de commande"
        r"|annexe (?:n° ?)?(?:\d{1,2}|[a-h])\b|protocole(?: d'accord)?",
    )
    + r"(?: (?:initiale?|principale?|d'origine|d'application))?"
)
_OF = r"(?:du|de la|de l'|dudit|de ladite|des|au|a la|a l'|aux|dans le)(?: ?(?:present|presente|dit|dite))?"
OF_DOCUMENT: Final = Pattern(rf"\b{_OF} ?(?P<document>{DOCUMENT})")
# « du code de commerce », « du script », « du CCAG »
OF_ANOTHER: Final = Pattern(
    rf"(?: ?\"[^\"]{{1,90}}\")?,? (?:du\b|des\b|de\b|d')(?! ?(?:la |le |les |l')?(?:present|presente|dit"
    rf"|dite)? ?"
    rf"(?:{DOCUMENT}|{AMENDMENT}|{ARTICLE}|alinea))"
)
DOCUMENT_NAMED: Final = Pattern(rf"\b(?P<document>{DOCUMENT})")
# « intitulé « Évolution des volumes » », « (Comité de suivi) »
HEADED: Final = Pattern(
    r",? ?(?:intitule\w* |dite? |relati\w+ (?:a|au|aux)(?: la)? )?\" ?"
    r"(?P<heading>[^\"]{3,90}?) ?\""
    r"(?=,| est\b| sont\b| se\b)"
    r"| ?\((?P<beside>[a-z][^()\"]{2,80})\)(?=,| est\b| sont\b| se\b| du\b| de\b)"
)
# « La clause « Client le plus favorisé » »
TITLED: Final = Pattern(
    r"\b(?:clauses?|articles?|stipulations?|paragraphes?|annexes?) (?:intitulee?s? |dite?s? |relati\w+ (?:a"
    r"|au|aux) )?"
    r"\" ?(?P<heading>[^\"]{3,90}?) ?\""
)
# « Le septième alinéa de l'article 9 », « l'avant-dernière phrase de l'article 4 », « le 3e tiret »
PART: Final = Pattern(
    r"\b(?P<part>(?:premiere?|seconde?|[a-z][a-z-]{2,20}ieme|avant-derniere?|derniere?|\d{1,2}(?:ere?|eme|e))"
    r" (?:alinea|paragraphe|tiret|phrase|ligne)|(?:alinea|tiret) \d{1,2})\b"
)
