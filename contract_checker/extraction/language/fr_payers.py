"""French wording of what people who are no party to the contract pay for: school meals, rents, tickets.

Only where they are the ones who pay, or the price is that of what they buy: a line that answers the
inhabitants of a town is paid by the town.
"""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

_PEOPLE = one_of(
    r"parents?|familles|administres?|contribuables?|habitants?|patients?|voyageurs?|etudiants?|locataires?",
    r"abonnes?|usagers?|visiteurs?|spectateurs?|adherents?|assures?|consommateurs?",
)
_BOUGHT = one_of(
    r"cantines?|creches?|periscolaire|scolarite|transports? scolaires?|piscines?|billetterie|parking",
    r"tickets? de (?:bus|metro|caisse)|entrees?|repas|loyers?|soins|abonnements?",
)
_PAYS = one_of(
    r"paie\w{0,3}|paye(?:nt|ra|ront)?|regl(?:e|ent|era|eront)|vers(?:e|ent|era|eront)|debours\w{1,5}",
    r"(?:s')?acquitt(?:e|ent|era|eront)",
)
_PAID = r"(?:paye|regle|verse|acquitte|facture|reclame|percu|encaisse|exigible)(?:e?s?)"
_PRICE = r"(?:prix|tarifs?|factures?|frais|redevances?|recettes?|paiements?|reglements?|quittances?)"

# « Les parents règlent la cantine à réception », « la facture d'eau des locataires »
OTHERS_PAY = any_of(
    rf"\b{_PEOPLE} (?:(?!est |sont |sera |seront )\w{{1,12}} ){{0,3}}?{_PAYS}\b",
    rf"\b{_PAID} (?:par|aux?|aupres de|a la charge de) (?:les? |la |l'|des? |chaque ){{0,2}}{_PEOPLE}\b",
    rf"\b{_PRICE} (?:[\w']{{1,12}} ){{0,2}}?(?:de la |de l'|des? |du |d'){{1,2}}(?:{_BOUGHT}|{_PEOPLE})\b",
    rf"\b(?:{_BOUGHT}) (?:\w{{1,12}} ){{0,3}}?(?:{_PAYS}|{_PAID})\b",
)
