"""Words, folded, of what arithmetic reads beside the facts: occupancy, volumes expected, heads of tables."""

from collections.abc import Mapping
from typing import Final

_NUMBER: Final = r"(?P<value>\d{1,3}(?:[ .]\d{3}){1,3}|\d{1,9}(?:,\d{1,2})?)"
_ENGLISH_NUMBER: Final = r"(?P<value>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,2})?)"
_PERCENT: Final = r"(?P<value>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|pour cent|per cent|percent)"

OCCUPANCY: Final[Mapping[str, str]] = {
    # « un taux d'occupation moyen des conseillers de 80 % », « Le taux d'occupation est fixé à 82 %. »
    "fr": (
        r"\btaux d'occupation(?: (?:cible|moyen|vise|retenu|previsionnel|maximal|maximum)){0,2}"
        r"(?: des (?:conseillers|teleconseillers|agents|operateurs))?"
        r"(?: (?:est|sera))?(?: (?:fixe|estime|limite|retenu))?(?: (?:de|a)| :| est|,)?"
        rf" {_PERCENT}"
    ),
    # "an average agent occupancy of 80%", "The occupancy rate is set at 82 per cent."
    "en": (
        r"\b(?:agent |advisor |average |target ){0,2}occupancy(?: rate)?(?: of (?:agents|advisors))?"
        rf"(?: is| shall be| will be)?(?: set)?(?: (?:of|at)| :|,)? {_PERCENT}"
    ),
}
EXPECTED: Final[Mapping[str, str]] = {
    # « Le volume prévisionnel est de 1 000 000 d'appels par an. », « volume annuel estimé à 90 000 appels »
    "fr": (
        r"\bvolumes?(?: (?P<before>annuel|mensuel)s?)?(?: global| total)?"
        r" (?:previsionnel|estime|attendu|prevu|previsible)s?(?: (?P<behind>annuel|mensuel)s?)?"
        r"(?: (?:d'appels|de contacts|d'heures))?(?: (?:est|sont))?(?: (?:estime|evalue|fixe)s?)?"
        rf"(?: (?:de|a)| :) (?:l'ordre de )?{_NUMBER} (?:d'|de )?(?P<unit>appel|contact|heure)s?\b"
        r"(?: (?:traite|entrant|recu|presente)s?)?(?: par (?P<every>an|mois)\b)?"
    ),
    # "The expected annual volume is 1,000,000 calls.", "an estimated volume of 20,000 calls per month"
    "en": (
        r"\b(?:(?P<before>annual|monthly) )?(?:expected|estimated|forecast|anticipated)"
        r" (?:(?P<behind>annual|monthly) )?volume(?: of calls)?(?: is| shall be| will be)?(?: of| at)?"
        rf" {_ENGLISH_NUMBER} (?P<unit>call|contact|hour)s?\b(?: (?:per|a) (?P<every>year|month)\b)?"
    ),
}
PERIODS: Final[Mapping[str, str]] = {
    "annuel": "year",
    "an": "year",
    "annual": "year",
    "year": "year",
    "mensuel": "month",
    "mois": "month",
    "monthly": "month",
    "month": "month",
}
UNITS: Final[Mapping[str, str]] = {
    "appel": "call",
    "call": "call",
    "contact": "contact",
    "heure": "hour",
    "hour": "hour",
}
# What is of one year, or of another period, whatever was read of it: « 200 000 € par période de douze mois ».
YEARLY: Final = (
    r"\b(?:annuel|par an(?:nee)?\b|chaque annee|(?:par |chaque )?periode de (?:douze|12) mois"
    r"|annual|yearly|(?:per|each) year)"
)
PERIODIC: Final = (
    r"\b(?:mensuel|par mois|par periode(?! de (?:douze|12) mois)|trimestriel|par trimestre"
    r"|monthly|(?:per|each) (?:month|quarter|period))"
)

# Heads of the columns of a price schedule.
QUANTITY: Final = r"\b(?:quantites?|qtes?|quantity|quantities|qty)\b"
UNIT_PRICE: Final = r"\b(?:prix unitaires?|p\.? ?u\.?(?= |$)|unit prices?|tarifs? unitaires?)"
AMOUNT: Final = r"\b(?:montants?|prix totals?|total|amount)\b"
WITH_TAX: Final = r"\b(?:ttc|toutes taxes|including (?:tax|vat)|incl\.? vat)"
TOTAL: Final = r"(?:montant )?(?:sous-)?total\b"
SUBTOTAL: Final = r"\b(?:sous-total|subtotal|ttc|tva|vat)\b"
# Lines that are only ordered if they are, or in place of others.
OPTIONAL: Final = r"\b(?:variantes?|options?|optionnel(?:le)?s?|pse|tranche|optional|alternative)\b"
# What a rate and a cap of penalties are of.
BASES: Final[Mapping[str, str]] = {
    "month": r"\b(?:mensuel|mois|month)",
    "quarter": r"\b(?:trimestr|quarter)",
    "year": r"\b(?:annuel|par an\b|annee|annual|year)",
    "contract": (
        r"\b(?:montant|valeur|prix)(?: total| initial| global)? (?:du|de) (?:marche|contrat)"
        r"|\bcontract (?:price|value|amount)"
    ),
    "order": r"\b(?:bon de )?commande\b|\bpurchase order",
}
