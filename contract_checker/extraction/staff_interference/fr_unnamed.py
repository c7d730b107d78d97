"""French turns in which the client decides about people, and no noun says that it does."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT

_PROVIDER = rf"(?:{PARTIES.provider}|employeur)"
_THE_CLIENT = rf"(?:le |la |l'|les )?(?:seule? )?{_CLIENT}"
_OF_THE_CLIENT = rf"(?:du |de la |de l'|des )(?:seule? )?{_CLIENT}"
_NOBODY = (
    rf"(?:nul|personne|quiconque|qui que ce soit|aucun\w{{0,2}} {STAFF}|pas un {STAFF}"
    rf"|(?<!par les )(?<!par des )(?<!aux )(?<!des ){STAFF})"
)
# what is approved is a text or a tool, and no person
_OF_PEOPLE = (
    r"(?:(?!script|argumentaire|outil|support|document|modele|reponse type|procedure|planning|horaire|conge"
    r"|prime|teletravail|sous-trait|rapport|message)[^.;])"
)
# those whom the client sends
_DELEGATES = one_of(
    r"representants?|superviseu(?:rs?|ses?)|referent(?:e?s?)|responsables?|collaborat(?:eurs?|rices?)",
    r"salariee?s?|managers?|encadrants?|agents?|personnels?|cadres?|correspondants?|deleguee?s?|preposee?s?",
    r"animat(?:eurs?|rices?)|experts?|chargee?s? de \w{4,12}|employee?s?|membres? du personnel",
)
_FLOOR = (
    r"(?:plateaux?|plate-?formes?|salles? de production|salles? d'appels|locaux du|centre d'appels|centre)"
)

# « Nul ne prend d'appel que la Mutuelle ne l'ait accepté », « Le Loueur retient un des profils proposés »
ADMISSION: Final = any_of(
    rf"\b{_NOBODY}\b{_OF_PEOPLE}{{0,90}}?\b(?:que |sans que |avant que |tant que |a moins que ){_THE_CLIENT}"
    r"(?: [a-z]+){0,2}? (?:ne )?(?:l'|les )(?:ait|aient|a|ont|aura|auront)(?: [a-z]+){0,2}?"
    r" (?:accept|agre|approuv|valid|chois|autoris|admis|recu|rencontr|habilit|reten|entendu|vu\b)",
    rf"\b(?:candidate?s?|profils?|cv|curriculum vitae|postulante?s?)\b[^.]{{0,80}}?{_THE_CLIENT}(?: [a-z]+)?"
    r" (?:en |les |y |le |la )?(?:retien|chois|selectionn|ecart|tranch|refus|recus)\w{0,4}\b",
    rf"\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:se pronon\w{{1,4}}|statu\w{{1,4}}|tranch\w{{1,4}}|decid\w{{1,4}}"
    rf"|donn\w{{1,4}} son avis) (?:[a-z]+ ){{0,2}}?(?:sur|quant a|de|du) {DETERMINERS}(?:arrivees?|entrees?"
    r"|integrations?|venues?|affectations?|recrutements?|embauches?|choix|nominations?|candidatures?"
    r"|profils?)"
    rf" {DETERMINERS}(?:{STAFF}|candidats?)\b",
    # « Choix des superviseurs | l'Opérateur »
    rf"\b(?:choix|selection|recrutement|nomination|affectation|agrement|designation|embauche)s?"
    rf" {DETERMINERS}{STAFF}\b[^.;|]{{0,40}}? \| ?(?:le |la |l'|les )?{_CLIENT}(?:,? [^|]{{0,30}})?(?=\||$)",
)
# « Au premier signalement de l'Assureur, tout agent est relevé de ses fonctions »
_CALLED_FOR = (
    r"(?:a|au|sur|des|apres|par) (?:la |sa |un |une |le |l')?(?:simple |seule? |premi\w{2,3} )*(?:demande"
    r"|requete|initiative|signalement|injonction|reclamation|volonte|souhait|instance|ordre|decision|mot"
    r"|reserve|appel|intervention)s?(?: [a-z]+){0,2}? "
    rf"{_OF_THE_CLIENT}"
)
_TAKEN_OFF = (
    r"(?:releve\w{0,2} de ses fonctions|retire\w{0,2}|remplace\w{0,2}|ecarte\w{0,2}|exclu\w{0,2}|demis\w{0,2}"
    r"|renvoye\w{0,2}|mute\w{0,2}|reaffecte\w{0,2}|quitt\w{1,3}|remis\w{0,2} a (?:la )?disposition)"
)
DISMISSAL: Final = any_of(
    # « s'il estime qu'un conseiller …, le Client adresse une demande de remplacement »
    rf"\b{STAFF}\b[^.;]{{0,110}}?\b{_CLIENT}\b[^.;]{{0,60}}?\bdemandes? (?:ecrites? )?d(?:e "
    r"|')(?:remplacement|retrait|eviction|relevement)\b",
    rf"\b{_CALLED_FOR}\b[^.;]{{0,90}}?(?<!des )(?<!du )\b{STAFF}\b[^.;]{{0,60}}?\b{_TAKEN_OFF}\b",
    rf"\b{_CLIENT}\b[^.;]{{0,70}}?\b(?:reclam|requier|exig|obtien|obten|demand|impos|ordonn"
    rf"|requer)\w{{0,4}}\b"
    rf"[^.;]{{0,50}}?\b(?:renvois?|relev(?:e|es)|mutations?|sorties?|mises? a l'ecart|permutations?"
    r"|evictions?"
    rf"|retraits?|remplacements?|departs?) {DETERMINERS}{STAFF}\b",
    rf"(?<!des )(?<!du )\b{STAFF}\b[^.;]{{0,70}}?\b(?:que|dont|qui) {_THE_CLIENT}(?: [a-z]+){{0,2}}?"
    r" (?:design|signal|recus|estim|jug|se plain|n'est pas|ne veu|refus)\w{0,4}\b[^.;]{0,70}?"
    rf"\b{_TAKEN_OFF}\b",
)
# « il distribue les tâches aux équipes », « briefe les agents »
_WORK = r"(?:taches?|travail|besogne|missions? du jour|priorites?|files?|consignes?|roles?|postes du jour)"
_HANDS_OUT = (
    r"(?:distribu|repart|attribu|assign|dict|organis|pilot|command|ordonn|impart|fix|donn|indiqu)\w{1,5}"
)
COMMAND: Final = any_of(
    rf"\b{_CLIENT}\b[^.;]{{0,80}}?\b{_HANDS_OUT} [^.;]{{0,40}}?\b{_WORK}\b[^.;]{{0,40}}?\b(?:aux?|entre|a|de)"
    rf" {DETERMINERS}{STAFF}\b",
    rf"\b{_OF_THE_CLIENT}\b[^.;]{{0,90}}?[;,] (?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|et) {_HANDS_OUT}"
    rf" [^.;]{{0,40}}?\b{_WORK}\b[^.;]{{0,40}}?\b(?:aux?|entre|a|de) {DETERMINERS}{STAFF}\b",
    rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:brief|recadr|reprimand|sermonn|interpell)\w{{1,4}} (?:directement )?"
    rf"(?:chaque \w{{4,8}} |en direct )?{DETERMINERS}{STAFF}\b",
    rf"\b{STAFF}\b[^.;]{{0,50}}?\b(?:obe[i]\w{{1,5}}|se conform\w{{1,4}}|execut\w{{1,4}}|suiv\w{{1,4}})\b"
    r"[^.;]{0,30}?\b(?:ordres?|instructions?|consignes?|directives?) que (?:leur |lui )?(?:\w{4,12} )?"
    rf"(?:donn|adress|transm|dict)?\w{{0,4}} ?{_THE_CLIENT}\b",
)
# « L'autorité n'appartient qu'au Prestataire »
LEFT_ALONE: Final = any_of(
    r"\b(?:autorite|pouvoirs?|encadrement|management|direction|discipline|subordination"
    r"|organisation du travail"
    r"|gestion du personnel)\b[^.;]{0,110}?\b(?:ne |n')(?:appart|relev|depend|revien|ressort|incomb|s'exerc"
    r"|est exerc|est du|emane|pese)\w{0,5}(?: [a-z]{2,10})? qu(?:e |')(?:a |au |du |de |par |d')?"
    rf"(?:la |l'|le )?(?:seul )?{_PROVIDER}\b",
    rf"\b(?:seule?|unique|exclusi[fv]e?) employeur\b[^.;]{{0,60}}?\b(?:{STAFF})\b"
    rf"|\b{_PROVIDER}\b[^.;]{{0,60}}?"
    rf"\bemployeur (?:exclusif|unique)\b",
    rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:ne |n')[^.;]{{0,50}}?\b(?:preposee?s?|subordonnee?s?|salariee?s?"
    rf"|employee?s?) {_OF_THE_CLIENT}\b",
    rf"(?:^|[,:;] )(?:seule? |c'est )(?:le |la |l'){_PROVIDER}\b(?: seul)?,? (?:qui |qu'il |peut )?(?:recrut"
    rf"|encadr|dirig|command|sanction|donn\w{{1,3}} des (?:ordres|instructions)|manag|evalu|not)\w{{0,5}}\b"
    rf"[^.;]{{0,60}}?\b(?:{STAFF})\b",
)
# « Deux cadres salariés du Distributeur occupent un bureau sur le plateau »
STAY: Final = any_of(
    rf"\b{_DELEGATES}\b(?: [a-z'-]+){{0,6}}? {_OF_THE_CLIENT}\b[^.;]{{0,70}}?\b(?:se tien\w{{1,3}}"
    rf"|sieg\w{{1,4}}"
    r"|demeur\w{1,4}|prenn?\w{0,3} place|occup\w{1,4}|travaill\w{1,4}|s'install\w{1,4}|circul\w{1,4}"
    r"|est poste\w?|a son bureau|dispos\w{1,4}|sejourn\w{1,4}|veill\w{1,4}|rest\w{1,4}|tien\w{1,3})\b"
    rf"[^.;]{{0,60}}?\b{_FLOOR}\b",
    rf"\b(?:{_FLOOR}|{_PROVIDER})\b[^.;]{{0,30}}?\b(?:accueill|heberg|recoi|log|reserv)\w{{0,4}}\b"
    r"(?=[^.;]{0,90}?\b(?:permanen|quotidien|demeure|plateau|chaque jour|pendant toute|toute l'annee|bureau"
    rf"|poste))[^.;]{{0,60}}?\b{_DELEGATES}(?: [a-z]+){{0,2}}? {_OF_THE_CLIENT}\b",
)
