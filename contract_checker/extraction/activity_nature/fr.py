"""French wording of a contract's length, its renewals and the lasting or passing nature of the work, for folded text."""

import re
from typing import Final

from contract_checker.extraction.language.fr import NUMBER

_CONTRACT = r"(?:marches?|accords?-cadres?|contrat(?! de travail)|convention|presentes|bons? de commande|delegation)"
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"

_FOR = r"(?:pour )?(?:une |la |sa )?(?:premiere )?(?:duree|periode)(?: \w{1,14}){0,2}?(?: ?: ?| est| est de| est fixee a| etant| a)? ?(?:de |d')?"
# What precedes the length of the contract: « Le présent marché est conclu pour une durée de »
TERM_BEFORE = re.compile(
    rf"\b{_CONTRACT}\b[^.;]{{0,90}}?\b(?:conclue?s?|passee?s?|souscrite?s?|consentie?s?|signee?s?|etablie?s?|attribuee?s?|notifiee?s?|prend effet|prennent effet|s'etend|s'execute|est prevue?)"
    rf"\b[^.;]{{0,60}}?\b(?:pour|sur|de|a)(?: (?:une|la) (?:duree|periode)(?: \w{{1,12}}){{0,2}}?)?(?: (?:de|d'|minimale? de|ferme de))? ?$"
    rf"|\b{_CONTRACT} (?:[\w-]{{1,14}} ){{0,3}}?(?:dure|durera|vaut pour|court sur|pour)(?: une (?:duree|periode)(?: \w{{1,12}})?)? ?(?:de |d')?$"
    rf"|\b(?:duree|periode|terme) (?:initiale |ferme |totale |globale |previsionnelle |d'execution |de validite |d'engagement )?(?:du |de l'|de la |des |de ce |du present )"
    rf"(?:present\w{{0,2}} )?{_CONTRACT}\b[^.;]{{0,50}}?$"
    rf"|\b{_CONTRACT}\b[^.;]{{0,40}}?\b{_FOR}$"
    r"|\b(?:duree|periode) (?:initiale|ferme)\b[^.;]{0,30}?$"
    r"|\bconfie\w{0,2} [^.;]{0,60}?\bpour (?:une (?:duree|periode) (?:\w{1,9} )?de )?$"
    r"|\b(?:conclu|souscrit|passe|consenti)e?s? (?:[\w-]{1,14} ){0,3}?pour (?:une (?:duree|periode) (?:\w{1,10} )?(?:de |d'))?(?:la )?(?:periode de )?$"
)
# The length of a task that is passing by its other words: « prévue sur dix semaines », « one shot : 3 semaines »
TASK_BEFORE = re.compile(r"(?:\b(?:duree|pendant|durant|sur|pour|soit|de)(?: [\w']{1,10}){0,2}? ?|[:|=-] ?)$")
# A length by itself in a cell or a note: « Durée : 36 mois »
TERM_LABEL = re.compile(r"\bduree(?: \w{1,14}){0,3}?(?: ?[:|=-] ?| de | est de | )$")
SERVICE = re.compile(
    r"\b(?:marches?|accords?-cadres?|contrat|convention|prestations?|service|centre (?:de|d')|lot|periode ferme|reconduct\w{1,6}|renouvel\w{1,8}|activite|act\.|objet|campagne|operation)\b"
)

# Lengths and renewals of other things: an agent's contract, training, a licence, a warranty, an offer.
OTHER = re.compile(
    r"\bcontrats? (?:de travail|a duree|d'assurance|d'apprentissage|de licence|de maintenance|de bail)|\bcd[id]\b|\brecrut\w{1,7}|\bembauch\w{1,5}|\bessai\b|\bformation\w{0,1}\b|\bmodules?\b"
    r"|\bgaranti\w{1,3}\b|\blicences?\b|\bpreavis\b|\bvalidite des? (?:l')?offres?|\bvalidite de (?:l'|son |leur )offre|\bconfidentialite\b|\bconserv\w{1,7}|\benregistrements?\b"
    r"|\b(?:a )?bail\b|\bloyers?\b|\bmandat\b|\bnomme\w{0,2}\b|\bdirecteur\b|\bmediateur\b|\bassurances?\b|\bpolice\b|\bpaiement\b|\bpenalit\w{1,3}|\bduree moyenne\b|\bappels? (?:de|d'une duree)"
    r"|\bcaution\b|\bresili\w{1,7}|\bdenonc\w{1,7}|\breunions?\b|\bstages?\b|\bcertificats?\b|\bhabilitations?\b|\baudits?\b|\barchiv\w{1,5}|\bmaintenance\b|\babonnements?\b|\bexperience\b"
    r"|\bbilans?\b|\bdernieres?\b|\bexercices\b|\bpause\b|\bdelai (?:de|d'|maximal|maximum)|\breversibilite\b|\btransition\b|\bpreparation\b|\bprix (?:sont|est|fermes?)\b|\bfermete\b|\bremise\b"
    r"|\breponse\b|\bsauvegarde\b|\bsilence\b|\bconge\b|\bstock\w{0,3}\b|\bindemnit\w{1,3}|\bcreance\b|\bsuspen\w{1,5}|\binterruption\b|\bsurviv\w{1,3}|\bexpiration\b|\bnon-concurrence|\bnon-sollicitation"
    r"|\bapres (?:la fin|le terme|l'extinction)|\bmois (?:suivant|precedent)|\bavant (?:le terme|la fin|l'echeance)|\bmateriels?\b|\bequipements?\b|\blogiciels?\b|\bbadges?\b|\bmontee en charge\b"
)

_RENEW = r"(?:renouvelables?|reconductibles?|reconduite?s?|renouvelee?s?|prorogeables?|proroge\w{0,2}|prolongee?s?|prolongeables?)"
_RENEWAL = r"(?:reconductions?|renouvellements?|prorogations?)"
# « reconductible tacitement trois fois », « 2 reconductions d'un an », « Reconductions | 2 × 12 mois »
RENEWALS = re.compile(
    rf"\b{_RENEW} (?:[\w'-]{{1,16}},? ){{0,8}}?(?P<times>{NUMBER})(?: ?\( ?{NUMBER} ?\))? fois\b"
    rf"|\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?:[\w-]{{1,12}} ){{0,2}}?(?:{_RENEWAL}|periodes? (?:annuelles?|supplementaires?|de (?:reconduction|renouvellement)|optionnelles?))\b"
    rf"|\b{_RENEWAL}(?: [\w'-]{{1,14}}){{0,3}}? ?[:|=(]? ?(?P<cell>{NUMBER}) ?(?:[x×*] ?\d|fois\b|\||$|\.)"
    rf"|\+ ?(?P<plus>{NUMBER}) ?(?:x|×|\*|fois) ?{NUMBER} ?(?:mois|ans?)"
    rf"|\b{_RENEW} (?P<then>{NUMBER}) (?:ans?|annees?) (?P<by>par periodes? annuelles?)"
)
NOT_RENEWED = re.compile(
    rf"\bnon[- ](?:{_RENEW}|reconduction|renouvellement)\b|\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|point|jamais|nullement)\b (?:etre )?(?:\w{{1,12}} )?(?:{_RENEW}|renouvel\w{{1,6}}|recondu\w{{1,5}})"
    rf"|\bsans (?:\w{{1,14}} )?(?:{_RENEWAL}|tacite)|\b(?:ne|n')[^.;|]{{0,12}}?(?:renouvel\w{{1,7}}|recondui\w{{1,4}}) (?:pas|point)\b|\baucune? {_RENEWAL}|\b(?:ne|ni)\b[^.;|]{{0,30}}?\b{_RENEWAL}\b[^.;|]{{0,20}}?\b(?:aucune|pas)"
)
RENEWING = re.compile(rf"\b{_RENEW}\b|\b{_RENEWAL}\b|\bse (?:renouvell?\w{{1,6}}|succed\w{{1,4}})\b|\btacite\w{{0,4}}\b")

# « renouvelable une fois pour une durée maximale de deux ans »: the length of a renewal
RENEWED_FOR = re.compile(rf"\b(?:{_RENEW}|{_RENEWAL})\b[^.;|]{{0,60}}?(?:periodes?|durees?|d'|de |pour |par |fois)[^.;|,]{{0,40}}$")
TACIT = re.compile(r"\btacite\w{0,4}\b|\bse renouvel\w{1,5}\b|\bsuivie\w{0,2}\b")
# « Ce service permanent », « durée indéterminée », « au long cours »
LASTING = re.compile(
    r"\b(?:services?|prestations?|activites?|missions?|accueil|assistance|besoins?)(?: [\w'-]{1,16}){0,2}? (?:permanente?s?|perennes?|recurrente?s?)\b"
    r"|\bcaractere (?:permanent|perenne|recurrent)\b|\bau long cours\b|\b(?:conclue?|contrat|marche|convention|souscrite?)\b[^.;]{0,50}?\bduree indeterminee\b"
    r"|\b(?:service|prestation|activite|accueil|permanence)s?\b[^.;]{0,60}?\b(?:toute l'annee|tout au long de l'annee|douze mois sur douze|12 mois sur 12|d'annee en annee)\b"
    r"|\bse succed\w{1,4}[^.;]{0,20}?\btacite\w{0,4}\b|\bsans limitation de (?:duree|nombre)\b"
)
# Permanence of something else: « prestation continue sans interruption », « formation continue »
NOT_LASTING = re.compile(
    r"\bformation continue\b|\bamelioration continue\b|\bhors (?:prestations?|activites?) permanente|\b(?:agents?|representant|interlocuteur|personnel|site|poste|contrat a duree) (?:\w{1,9} )?permanent"
    r"|\bcontrat de travail\b|\bcd[id]\b|\brecrut\w{1,7}|\bembauch|\bsalari\w{1,3}\b|\bconseillers? (?:est|sont)\b|\bnumero\b[^.;]{0,20}?\bpermanent"
)

_DATES = (
    rf"(?:du (?:\d{{1,2}}|1er|premier)(?: {_MONTH})?(?: \d{{4}})? au (?:\d{{1,2}}|1er) {_MONTH}|entre le (?:\d{{1,2}}|1er) {_MONTH} et le"
    rf"|jusqu'au (?:\d{{1,2}}|1er) {_MONTH}|dont le terme)"
)
_LENGTH = rf"(?:(?:duree|prevue?|pendant|durant|etalee?|s'etend|dure|programmee?)(?: [\w']{{1,10}}){{0,3}}? {NUMBER} (?:jours|semaines|mois)|demont\w{{1,4}} (?:a|des))"
_CAMPAIGN = (
    r"(?:campagnes?(?! (?:d'ecoutes?|de recrutement|de tests?|de mesures?|de formation|d'affichage|d'appels mysteres?|de qualite|d'evaluation|electorale|publicitaire|de publicite"
    r"|d'enquetes? interne|d'audits?|de maintenance|d'essais|de recette|google|internes?))"
    r"|operations? (?:commerciale|promotionnelle|de (?:televente|prospection|relance|noel|lancement|rentree|soldes))s?)"
)
# « La mission se limite à la campagne d'information », « Opération de Noël, du 2 novembre au 22 décembre »
CAMPAIGN = re.compile(
    rf"\b(?:objet|mission|se limite|il s'agit|c'est|tenir|porte sur|porte exclusivement sur|le present (?:marche|contrat|bon)|la presente (?:convention|commande))\b[^.;|]{{0,60}}?\b{_CAMPAIGN}"
    rf"|(?<!chaque )(?<!toute )(?<!toutes les )\b{_CAMPAIGN}\b[^.;]{{0,110}}?\b(?:{_DATES}|{_LENGTH})"
    rf"|\b(?:chaque|par) campagne\b[^.;]{{0,70}}?\bbon\b|(?:^|\| ?)(?:lot \w{{1,3}} )?\W{{0,3}}{_CAMPAIGN}\b[^.;|]{{0,60}}?\|"
)
NOT_CAMPAIGN = re.compile(
    r"\b(?:avant|apres|a l'issue de|bilan de|lors de|fin de) (?:toute|chaque) campagne|\brapport\b|\bbloctel\b|\brestitution\b|\bconges\b|\bpenalit|\bbudget\b|\bpreavis\b|\bprevenance\b"
)

_TASK = r"(?:operations?|interventions?|missions?|prestations?|cellules?|marches?|contrat|commande|besogne|besoins?|debords?|renforts?|recours|dispositif|evenement)"
_PASSING = r"(?:ponctuel(?:le)?|exceptionnel(?:le)?|unique|occasionnel(?:le)?|temporaire|passagere?|isolee?|ephemere|non recurrente?|provisoire|transitoire)"
# « opération ponctuelle », « débord ponctuel », « cellule de crise », « one shot »
ONE_OFF = re.compile(
    rf"\b{_TASK}(?: [\w'-]{{1,14}}){{0,3}}? {_PASSING}\b|\bone[- ]?shot\b|\b(?:cellule|numero|ligne|dispositif)(?: [\w'-]{{1,14}}){{0,2}}? (?:de crise|d'urgence|post-\w{{3,12}})\b"
    rf"|\bcaractere {_PASSING}\b|\b(?:une seule|unique) (?:fois|operation)\b|\brien derriere\b|\bcoup de (?:main|feu)\b|\bbesogne (?:\w{{1,8}} ){{0,2}}passagere"
)
# What tells that the task is the object of the contract, and not something that may happen within it.
IS_OBJECT = re.compile(
    rf"\b(?:il s'agit|c'est|le present|la presente|objet|mise en place|il sera fait appel|se limite|prend(?:ra)? fin|cesse\w{{0,3}}|le bon|ce bon|ce (?:marche|contrat)|couvre)\b|\b{_DATES}|\|"
    rf"|\bseront ponctuels\b|\b{NUMBER} (?:jours|semaines|mois) de (?:debord|renfort)"
)
NOT_ONE_OFF = re.compile(
    r"\bmaintenance\b|\binterventions ponctuelles\b|\breunions?\b|\bpeut|\bpeuvent|\bpourr\w{2,4}\b|\bpossib\w{2,4}|\bpermanentes?\b|\bformation\b|\baudit\b|\btechnicien|\bcoupure\b|\ben cas de\b"
    r"|\bdes besoins\b|\bles prestations (?:ponctuelles|occasionnelles)|\bces prestations\b|\bfacture\w{0,2}\b|\bmajor\w{1,5}|\bteletravail\b|\bautorisation\b|\bpreavis\b|\bprevenance\b|\bnotifi\w{1,4}|\bsur demande\b|\ba la demande\b|\bdes (?:besoins|operations)\b|\btoute\b(?! passagere)"
)
YEARS_APART = re.compile(rf"\bdu (?:\d{{1,2}}|1er) {_MONTH} (?P<from>\d{{4}}) au (?:\d{{1,2}}|1er) {_MONTH} (?P<to>\d{{4}})\b")
CONTRACT = re.compile(rf"\b{_CONTRACT}\b")
RENEWALS_COUNTED = re.compile(r"\b(?:reconductions?|renouvellements?|periodes) comprise?s?|\breconductions? inclus\w{0,2}|\bduree (?:totale|maximale|globale)\b|\bau total\b|\bexceder\b|\bexcedera\b")
CUES: Final = (
    "reconduct", "reconduit", "renouvel", "duree du marche", "duree du contrat", "duree de l'accord", "duree de la convention",
    "duree initiale", "periode initiale", "periode ferme", "periodes annuelles", "conclu pour", "conclue pour", "est conclu", "est passe pour",
    "souscrit", "pour une duree", "duree indeterminee", "permanent", "perenne", "long cours", "toute l'annee", "campagne", "operation commerciale",
    "ponctuel", "one shot", "one-shot", "occasionnel", "cellule", "passagere", "duree :", "duree |", "duree ferme", "sans limitation", "confie",
    "operation de", "operation promo", "exceptionnel", "post-", "prend effet", "duree",
)  # fmt: skip
