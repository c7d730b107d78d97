"""Words, folded, that tell a number from a footnote, a reference into the same document, and a condition."""

from collections.abc import Mapping
from typing import Final

# What is counted, so that the number of a footnote in brackets is no figure: « les deux (1) parties ».
COUNTED: Final = (
    r"(?:(?:jours?|mois|ans?|annees?|semaines?|heures?|minutes?|secondes?|euros?|pour cent|points?"
    r"|appels?|contacts?|positions?|postes?|etp|fois|exemplaires?"
    r"|days?|months?|years?|weeks?|hours?|per ?cent|calls?)"
    r"\b|%|€)"
)
_NUMBER: Final = r"(?P<number>\d{1,3}(?:[.-]\d{1,2}){0,4})"
# Only what surely points into the same document: « l'article 7 ci-dessus », « l'article 9 du présent CCAP ».
OWN_CLAUSE: Final[Mapping[str, str]] = {
    "fr": (
        rf"\b(?:l'|aux? |les? |du |des )?(?:articles?|clauses?|paragraphes?) {_NUMBER}"
        r"(?= (?:ci-(?:dessus|dessous|apres|avant)|supra|infra|des presentes|(?:du|de la|des) presente?s? "
        r"(?:contrat|marche|accord-cadre|avenant|ccap|ccp|cctp|cahier|reglement|document|convention|annexe)))"
    ),
    "en": (
        rf"\b(?:article|section|clause|paragraph)s? {_NUMBER}"
        r"(?= (?:above|below|hereof|herein"
        r"|of this (?:agreement|contract|document|schedule|amendment)))"
    ),
}
# « la formule de l'article 4.3. »: a number alone, which nothing else goes with
BARE_CLAUSE: Final[Mapping[str, str]] = {
    "fr": (
        r"\b(?:l'|a l'|de l')article (?P<number>\d{1,2}\.\d{1,2})(?!\.?\d)"
        r"(?= ?(?:[.,;:)]|$|\n| (?:est|s'applique|s'appliquent|fixe|prevoit|n'est|ne)\b))"
    ),
    "en": (
        r"\b(?:clause|section|article) (?P<number>\d{1,2}\.\d{1,2})(?!\.?\d)"
        r"(?= ?(?:[.,;:)]|$|\n| (?:is|are|applies|shall|does|sets)\b))"
    ),
}
# right before such a number, what it may be a clause of: « du CCAG, à l'article 14.1 »
OF_ANOTHER: Final[Mapping[str, str]] = {
    "fr": (
        r"\b(?:c\.?c\.?a\.?g|c\.?c\.?a\.?p|c\.?c\.?t\.?p|codes?|annexes?|lois?|decrets?|arretes?|directives?|reglements?|rgpd"
        r"|norme|conditions generales|(?:contrat|accord)-cadre|avenants?|charte|convention collective"
        r"|rc)\b[^.;\n]{0,80}$"
    ),
    "en": (
        r"\b(?:act|regulation|directive|gdpr|standard|framework|master|schedule|annex|amendment|appendix|exhibit|terms"
        r"|policy)\b[^.;\n]{0,80}$"
    ),
}
# a piece that speaks of the clauses of another one: on its first page
OF_OTHERS: Final[Mapping[str, str]] = {
    "fr": r"\b(?:avenant|contrat d'application|marche subsequent|bon de commande|annexe|acte modificatif)\b",
    "en": (
        r"\b(?:amendment|statement of work|call-off|order form|purchase order|schedule|annex|appendix"
        r"|exhibit)\b"
    ),
}
# « En cas d'interruption de la fourniture, le préavis est ramené à trois jours. »
CONDITION: Final = (
    r"\b(?:en cas d|dans le cas|au cas ou|lorsqu|des lors qu|si |s'il|sauf|par exception|par derogation"
    r"|in case of|in the event|where |if |unless|except)"
)
