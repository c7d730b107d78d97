"""French wording of what a service did in the past, which is no target."""

from typing import Final

# what was done, but by nobody whom a relative clause names: « les appels qu'un conseiller a pris »
_DONE = (
    r"(?:decroch|trait|rappel|respect|assur|mesur|affich|relev|constat|enregistr|totalis|aid|calcul"
    r"|termin|compt|donn|not|ameliore?)e|repondu|tenu|obtenu|maintenu|resolu|connu|pris|atteint|servi"
)
# « En 2022, le centre a répondu à 84 % des appels », « le Prestataire a tenu ses objectifs à 91 % »
PAST: Final = (
    rf"\A(?:(?!\b(?:qui|auxquel\w*|auquel|desquel\w*|dont|que|qu'|si|lorsqu\w*|quand|lesquel\w*|ou)\b)[^;"
    rf"|]){{0,160}}?"
    rf"\b(?:a|ont|avai(?:t|ent)|n'a|n'ont) (?:\w{{1,12}} )?(?:{_DONE})\b"
    rf"|\b(?:en|annee|exercice|depuis|de) (?:19|20)\d\d\b[^;|]{{0,90}}?\b(?:a|ont|avai(?:t"
    rf"|ent)) (?:\w{{1,12}} )?(?:{_DONE})\b"
    # « Depuis 2021, le centre tient un taux de 91 % »
    r"|\A\W{0,3}depuis (?:19|20)\d\d,? [^;|]{0,40}?\b(?:tien|affich|mainti|attei|obti|relev|decroch"
    r"|repond|fai)\w{1,5}\b"
    # « L'an passé, 91 % des courriels ont reçu une réponse »
    r"|\bl'an passe\b|\b(?:le|au|du) (?:mois|trimestre|semestre|exercice) (?:dernier|passe|ecoule)\b"
)
