"""French wording of whether an auction is ruled out or may be held, and of answers that say so."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.reverse_auction.fr_names import EVENT, NOUN

_BUYER = (
    rf"(?:{PARTIES.client}|compagnie|groupe|direction|societe|regie|federation|association|mutuelle|on"
    rf"|nous)"
)

_HELD = (
    r"(?:organis\w{1,4}|recour\w{1,5}|recours|proced\w{1,4}|mis\w{0,2} en oeuvre|prev\w{1,5}|lieu"
    r"|utilis\w{1,4}|tenue?|fait|fera"
    r"|font|fais\w{1,3}|soumis\w{0,2}|met\w{0,4}|jou\w{1,4}|veu\w{1,3}|voul\w{1,5}|connai\w{1,5}"
    r"|pratiqu\w{1,4}|envisag\w{1,4}|reten\w{1,3}|passe\w{0,3}"
    r"|appliqu\w{1,4}|sollicit\w{1,4}|conduit\w{0,2}"
    r"|prat\w{1,6}|ouvert\w{0,2}|admis\w{0,2}|aura|auront|figure\w{0,3})"
)

# « Aucune enchère ne sera organisée », « enchère électronique : non », « s'interdit toute mise aux enchères »
EXCLUDED = Pattern(
    rf"\bne (?:jamais|pas|point|plus) (?:recourir|organiser|mettre|soumettre|utiliser|proceder"
    rf"|passer|faire|pratiquer"
    rf"|appliquer|employer)\b[^.;:|]{{0,60}}?\b{EVENT}\b|"
    rf"\b(?:aucune?|nul(?:le)?|ni|sans|pas d'|hors|jamais d')[^.;:|]{{0,50}}?\b(?:{EVENT}|auctions?)\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,25}}?\b{_HELD}\b[^.;:|]{{0,25}}?\b(?:pas|aucune?|jamais|point|nullement"
    rf"|ni)\b[^.;:|]{{0,60}}?\b{EVENT}\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,12}}?\b(?:pas|jamais|point"
    rf"|nullement)\b[^.;:|]{{0,25}}?\b{_HELD}\b[^.;:|]{{0,60}}?\b{EVENT}\b"
    rf"|\b(?:ne|n')[^.;:|]{{0,12}}?\b(?:pas|jamais|point)\b (?:lieu|recours"
    rf"|usage)\b[^.;:|]{{0,40}}?\b{EVENT}\b"
    rf"|\b{EVENT}\b[^.;:|]{{0,40}}?\b(?:ne|n')[^.;:|]{{0,30}}?\b(?:pas|jamais|point"
    rf"|aucun\w{{0,2}})\b[^.;:|]{{0,25}}?\b{_HELD}\b"
    rf"|\b{EVENT}\b[^.;:|]{{0,40}}?\b(?:ne|n')[^.;:|]{{0,15}}?\b{_HELD}\b[^.;:|]{{0,10}}?\b(?:pas|jamais"
    rf"|point)\b"
    rf"|\b(?<!en l')(?:absence|exclusion|renonciation|interdiction|refus)\b[^.;:|]{{0,30}}?\b{EVENT}\b"
    rf"|\b(?:s'interdi\w{{1,4}}|renonc\w{{1,5}}|proscri\w{{1,5}}|bann\w{{1,5}}|exclu\w{{1,5}}"
    rf"|ecart\w{{1,5}}|refus\w{{1,5}}"
    rf"|interdi\w{{1,5}}|abandonn\w{{1,4}}|s'abst\w{{3,7}}|se prive"
    rf"|supprim\w{{1,4}})\b[^.;:|]{{0,60}}?\b(?:{EVENT}|auctions?)\b"
    rf"|\b{EVENT}\b[^.;:|]{{0,60}}?\b(?:est|sont|etant|demeure\w{{0,3}}"
    rf"|reste\w{{0,2}}) (?:\w{{1,14}} )?(?:exclue?s?|interdite?s?|proscrite?s?|ecartee?s?"
    r"|bannie?s?|prohibee?s?|abandonnee?s?)"
    rf"|\b{EVENT}\b[^.;:|]{{0,30}}?(?: ?[:|=] ?)(?:non|neant|sans objet|exclue?s?|interdite?s?|aucune?)\b"
    r"|(?:\[ ?\]|☐) ?oui ?(?:\[x\]|☒|☑) ?non"
)

# « On n'exclut pas de finir par une enchère » leaves the door open.
NOT_EXCLUDED = Pattern(
    r"\b(?:n'|ne )(?:est |sont )?(?:exclu\w{0,4}|ecart\w{1,4}|interdi\w{1,4}|renonc\w{1,4}"
    r"|s'interdi\w{1,4})\b[^.;]{0,12}?\bpas\b"
    r"|\bpas (?:\w{1,12} )?(?:exclue?s?|a exclure|interdite?s?|ecartee?s?)\b"
)

_CAN = r"(?:peu(?:t|vent)|pourrions|pouvons|pourrons|pourra(?:it|ient)?|pourront)"

# « Le Client se réserve la faculté de recourir à une enchère inversée. »
POSSIBLE = Pattern(
    r"\b(?:se reserve|se garde|conserve|dispose)\w{0,3} (?:le|la|du|de la) (?:droit|faculte|possibilite)"
    r"|\bse reserve\w{0,3}\b|\bsusceptibles?\b|\beventuel\w{0,6}|\boptions?\b|\boptionnel\w{0,5}"
    r"|\bfacultati\w{1,3}"
    r"|\benvisag\w{1,5}"
    r"|\bpossib\w{2,6}|\ble cas echeant\b|\bs'il (?:y a lieu|lui plait|l'estime|le juge)|\bsi (?:besoin"
    r"|necessaire|l'acheteur|le client|(?:elle|celle-ci|l'acheteur) (?:est|en) (?:decid|reten"
    r"|organis)\w{1,4})\b"
    r"|\b(?:song|pens|reflech)\w{1,5} a\b|\ba voir\b|\b(?:ca|cela) depend\b|\bn(?:ous|) verrons\b"
    r"|\bon verra\b|\btranch\w{2,5}\b"
    r"|\bprobable\w{0,4}\b"
    rf"|\b{_CAN} se voir\b|\bgarde\w{{0,3}} (?:la|le|une|toute) (?:faculte|droit|porte|main|liberte)"
    r"|\ba l'etude\b|\bil n'est pas exclu|\bn'(?:exclut|exclu\w{1,4}) pas\b|\bpeut-etre\b|\bhypothese\b"
    r"|\ben cas de besoin\b"
    r"|\brien de decide\b|\bnon decidee?s?\b|\bil est loisible a\b|\ba sa (?:seule )?discretion\b"
    r"|\bpas (?:exclue?s?|a exclure)\b"
    r"|\bfaculte\b|\bmay be\b"
    rf"|\b{_CAN} (?:prevoir|comporter|comprendre|inclure)\b[^.;|]{{0,30}}?\b{NOUN}\b"
    rf"|\b{NOUN}\b[^.;|]{{0,40}}?\b{_CAN}\b (?:etre|avoir lieu|intervenir|suivre|cloturer|clore)"
    rf"|\b{_BUYER}\b[^.;|]{{0,40}}?\b{_CAN}\b[^.;|]{{0,40}}?(?:organis|recour|mettre en oeuvre|proced"
    rf"|decid|appel|lancer|ouvrir|convier|choisir"
    r"|soumettre|inviter|conclure|terminer|demander)"
    rf"|\b{_CAN}\b (?:se |s')?(?:etre|conclure|achever|terminer|donner lieu|faire l'objet|finir|recourir)\b"
)

# « chacun aura la faculté de redescendre »: what bidders may do says nothing of whether it is held
BIDDERS_MAY = Pattern(
    r"\b(?:chacune?|candidats?|soumissionnaires?|concurrents?|participants?|fournisseurs?|encherisseurs?"
    r"|interesses"
    r"|titulaires?)(?: [\w']{1,10}){0,2}? (?:la |toute )?(?:faculte|liberte|possibilite|loisir"
    r"|droit) d(?:e |')"
)

_ANSWER = r"^(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?"

# « Q. Une enchère est-elle prévue ? R. Non. »
ANSWERED_NO = Pattern(rf"{_ANSWER}(?:non|negatif|pas du tout|aucune)\b")

ANSWERED_YES = Pattern(
    rf"{_ANSWER}(?:oui|affirmatif|en effet|c'est (?:prevu|envisage|possible)|peut-etre|possible"
    rf"|eventuellement"
    r"|probable\w{0,4}|sans doute|a voir|cela depend|ca depend|nous verrons|on verra|rien n'est (?:decide"
    r"|exclu)|ce n'est pas exclu|si (?:besoin|necessaire))\b"
)

ANSWERED_IN_PLACE = Pattern(r"\? ?(?:- )?(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:non|negatif|aucune)\b")
# « pas de tour électronique », « ne met pas ses fournisseurs en compétition », « point de rabais en séance »
NO_EVENT = Pattern(
    r"\b(?:pas|point|jamais|nulle?|aucune?|ni|sans)\b[^.;]{0,50}?\b(?:(?:tour|round|seance|competition"
    r"|concurrence"
    r"|mise en concurrence|phase)s? (?:en ligne|electronique|dynamique|en direct|a la baisse)"
    r"|(?:en (?:competition"
    r"|concurrence) (?:dynamique|en ligne|en direct))|encheres?|a la criee|(?:surenchere|rabais"
    r"|baisse) en seance)"
    r"|\badjudication\b[^.;]{0,80}?\bil n'y en aura pas"
)
# « jamais le montant des concurrents », « ne pourra être inférieure à 0,5 % »
HIDDEN = Pattern(
    r"\b(?:jamais|sans|ni|pas)\b[^.;]{0,20}?\b(?:le|les|leurs?|l') ?(?:noms?|montants?|prix|identites?"
    r"|offres?)\b"
    r"(?: ni (?:le|les) \w+)?|\bne pourr\w+ etre inferieure?|\bn'(?:aura|aurait) pas (?:ameliore|baisse)"
    r"|\bn'enregistr\w+ aucune mise"
)
