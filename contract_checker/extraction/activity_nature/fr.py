"""French wording of how long a contract lasts and of lasting or passing work, for folded text."""

from typing import Final

from contract_checker.extraction.language.fr import NUMBER
from contract_checker.extraction.language.phrase import Pattern

_CONTRACT = (
    r"(?:marches?|accords?-cadres?|contrat(?! de travail)|convention|traite|presentes|bons? de commande"
    r"|delegation)"
)
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"

_FOR = (
    r"(?:pour )?(?:une |la |sa )?(?:premiere )?(?:duree|periode)(?: \w{1,14}){0,2}?(?: ?: ?| est| est de"
    r"| est fixee a| etant| a)? ?(?:de |d')?"
)
# What precedes the length of the contract: « Le présent marché est conclu pour une durée de »
TERM_BEFORE = Pattern(
    rf"\b{_CONTRACT}\b[^.;]{{0,90}}?\b(?:conclue?s?|faite?s?|passee?s?|souscrite?s?|consentie?s?"
    rf"|signee?s?|etablie?s?|attribuee?s?|notifiee?s?|prend effet|prennent effet|s'etend|s'execute"
    rf"|est prevue?)"
    rf"\b[^.;]{{0,60}}?\b(?:pour|sur|de|a)(?: (?:une|la) (?:duree"
    rf"|periode)(?: \w{{1,12}}){{0,2}}?)?(?: (?:de|d'|minimale? de|ferme de))? ?$"
    rf"|\b{_CONTRACT} (?:[\w-]{{1,14}} ){{0,3}}?(?:dure|durera|vaut pour|court sur|pour)(?: une (?:duree"
    rf"|periode)(?: \w{{1,12}})?)? ?(?:de |d')?$"
    rf"|\b{_CONTRACT} d(?:e |')$"
    rf"|\b(?:duree|periode|terme) (?:initiale |ferme |totale |globale |previsionnelle |d'execution "
    rf"|de validite |d'engagement )?(?:du |de l'|de la |des |de ce |du present )"
    rf"(?:present\w{{0,2}} )?{_CONTRACT}\b[^.;]{{0,50}}?$"
    rf"|\b{_CONTRACT}\b[^.;]{{0,40}}?\b{_FOR}$"
    r"|\b(?:duree|periode) (?:initiale|ferme)\b[^.;]{0,30}?$"
    r"|\b(?:assur|execut|ger|tien|exploit|fourni)\w{1,5} [^.;]{0,40}?\b(?:accueil|hotline|assistance"
    r"|permanence|standard|relations?[- ]clients?|service (?:client\w{0,3}|apres-vente|abonnes)|sav"
    r"|plateau|centre d(?:e|'))"
    r"[^.;]{0,50}?\b(?:pendant|durant|pour|sur)(?: une (?:duree|periode) de)? ?$"
    r"|\bconfie\w{0,2} [^.;]{0,60}?\bpour (?:une (?:duree|periode) (?:\w{1,9} )?de )?$"
    r"|\b(?:conclu|souscrit|passe|consenti)e?s? (?:[\w-]{1,14} ){0,3}?pour (?:une (?:duree"
    r"|periode) (?:\w{1,10} )?(?:de |d'))?(?:la )?(?:periode de )?$"
)
# The length of a passing task: « prévue sur dix semaines », « one shot : 3 semaines »
TASK_BEFORE = Pattern(r"(?:\b(?:duree|pendant|durant|sur|pour|soit|de)(?: [\w']{1,10}){0,2}? ?|[:|=/-] ?)$")
# A length by itself in a cell or a note: « Durée : 36 mois »
TERM_LABEL = Pattern(r"\b(?:duree(?: [\w']{1,14}){0,3}?|tranche ferme)(?: ?[:|=-] ?| de | est de | )$")
# « Durée. Cinq ans fermes à compter de la notification du marché »
TERM_AFTER = Pattern(
    r"^(?: fermes?)?,? a (?:compter|partir) (?:de |du |de la |de sa |de l')(?:notification"
    r"|date d'effet|entree en vigueur|signature)"
)
TITLED = Pattern(r"\bdurees?\b")
FIGURE = Pattern(NUMBER)
FIRM_AFTER = Pattern(r"^ fermes?\b")
# « portée de 24 à 30 mois »: the second figure is the new one
CHANGED_FROM = Pattern(r"\b(?:portee?|prolongee?|ramenee?|passe) (?:de |d')$")
SERVICE = Pattern(
    r"\b(?:marches?|accords?-cadres?|contrat|convention|prestations?|service|centre (?:de|d')|lot"
    r"|periode ferme|reconduct\w{1,6}|renouvel\w{1,8}|activite|act\.|objet|campagne|operation)\b"
)

# Lengths and renewals of other things: an agent's contract, training, a licence, a warranty, an offer.
OTHER = Pattern(
    r"\bcontrats? (?:de travail|a duree|d'assurance|d'apprentissage|de licence|de maintenance|de bail)"
    r"|\bcd[id]\b|\brecrut\w{1,7}|\bembauch\w{1,5}|\bessai\b|\bformation\w{0,1}\b|\bmodules?\b"
    r"|\bgaranti\w{1,3}\b|\blicences?\b|\bpreavis\b|\bvalidite des? (?:l')?offres?|\bvalidite de (?:l'"
    r"|son |leur )offre|\bconfidentialite\b|\bconserv\w{1,7}|\benregistrements?\b"
    r"|\b(?:a )?bail\b|\bloyers?\b|\bmandat\b|\bnomme\w{0,2}\b|\bdirecteur\b|\bmediateur\b"
    r"|\bpolice d'assurance|\bresponsabilite civile|\bpaiement\b|\bpenalit\w{1,3}"
    r"|\bduree moyenne\b|\bappels? (?:de \d"
    r"|d'une duree)"
    r"|\bcaution\b|\bresili\w{1,7}|\bdenonc\w{1,7}|\breunions?\b|\bstages?\b|\bcertificats?\b"
    r"|\bhabilitations?\b|\baudits?\b|\barchiv\w{1,5}|\bmaintenance\b|\bcontrats? d'abonnement"
    r"|\babonnements? (?:est|sont|de)\b|\bexperience\b"
    r"|\bbilans?\b|\bdernieres?\b|\bexercices\b|\bpause\b|\bdelai (?:de|d'|maximal|maximum)"
    r"|\breversibilite\b|\btransition\b|\bprix (?:sont|est|fermes?)\b|\bfermete\b"
    r"|\bremise (?:des|de l)"
    r"|\bsauvegarde\b|\bsilence\b|\bconge\b|\bstock\w{0,3}\b|\bindemnit\w{1,3}|\bcreance\b"
    r"|\bsuspen\w{1,5}|\bsurviv\w{1,3}|\bsecre\w{1,4}\b|\bapres (?:son|sa|la fin"
    r"|le terme|l')|\bexpiration\b|\bnon-concurrence|\bnon-sollicitation"
    r"|\bapres (?:la fin|le terme|l'extinction)|\bmois (?:suivant|precedent)|\bavant (?:le terme|la fin"
    r"|l'echeance)|\bbadges?\b|\bmontee en charge\b"
)

_RENEW = (
    r"(?:renouvelables?|reconductibles?|reconduite?s?|renouvelee?s?|prorogeables?|proroge\w{0,2}"
    r"|prolongee?s?|prolongeables?)"
)
_RENEWAL = r"(?:reconductions?|renouvellements?|prorogations?)"
# « reconductible tacitement trois fois », « 2 reconductions d'un an », « Reconductions | 2 × 12 mois »
RENEWALS = Pattern(
    rf"\b{_RENEW} (?:[\w'-]{{1,16}},? ){{0,8}}?(?P<times>{NUMBER})(?: ?\( ?{NUMBER} ?\))? fois\b"
    rf"|\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?:[\w-]{{1,12}} ){{0,2}}?(?:{_RENEWAL}"
    rf"|periodes? (?:annuelles?|supplementaires?|de (?:reconduction|renouvellement)|optionnelles?))\b"
    rf"|\b{_RENEWAL}(?: [\w'-]{{1,14}}){{0,3}}? ?[:|=(]? ?(?P<cell>{NUMBER}) ?(?:[x×*] ?\d|fois\b|\||$|\.)"
    rf"|\+ ?(?P<plus>{NUMBER}) ?(?:x|×|\*|fois) ?{NUMBER} ?(?:mois|ans?)"
    rf"|\b{_RENEW} (?P<then>{NUMBER}) (?:ans?|annees?) (?P<by>par periodes? annuelles?)"
)
NOT_RENEWED = Pattern(
    rf"\bnon[- ]{_RENEW}\b|\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|point"
    rf"|jamais|nullement)\b (?:etre )?(?:\w{{1,12}} )?(?:{_RENEW}|renouvel\w{{1,6}}|recondu\w{{1,5}})"
    rf"|\bsans (?:\w{{1,14}} )?(?:{_RENEWAL}|tacite)|\b(?:ne|n')[^.;|]{{0,12}}?(?:renouvel\w{{1,7}}"
    rf"|recondui\w{{1,4}}) (?:pas|point)\b|\baucune? {_RENEWAL}|\b(?:ne"
    rf"|ni)\b[^.;|]{{0,30}}?\b{_RENEWAL}\b[^.;|]{{0,20}}?\b(?:aucune|pas)"
)
# What tells more than the word: a number of renewals, none, or tacit renewal.
COUNTED = Pattern(
    rf"{RENEWALS.source.replace('?P<', '?P<any_')}|{NOT_RENEWED.source}|\btacite\w{{0,4}}\b"
    rf"|\bse renouvel\w{{1,5}}\b|\bse succed\w{{1,4}}\b|\b(?:est|sera) {_RENEW}"
)
RENEWING = Pattern(
    rf"\b{_RENEW}\b|\b{_RENEWAL}\b|\bse (?:renouvell?\w{{1,6}}|succed\w{{1,4}})\b|\btacite\w{{0,4}}\b"
)

# « renouvelable une fois pour une durée maximale de deux ans »: the length of a renewal
RENEWED_FOR = Pattern(
    rf"\b(?:{_RENEW}|{_RENEWAL})\b[^.;|,]{{0,60}}?(?:periodes?|durees?|d'|de |pour |par "
    rf"|fois)[^.;|,]{{0,40}}$"
)
# « Ce service permanent », « durée indéterminée », « au long cours »
LASTING = Pattern(
    r"\b(?:services?|prestations?|activites?|missions?|accueil|assistance"
    r"|besoins?)(?: [\w'-]{1,16}){0,2}? (?:permanente?s?|perennes?|recurrente?s?)\b"
    r"|\bcaractere (?:permanent|perenne|recurrent)\b|\bau long cours\b|\b(?:conclue?|contrat|marche"
    r"|convention|souscrite?)\b[^.;]{0,50}?\bduree indeterminee\b"
    r"|\b(?:service|prestation|activite|accueil|permanence)s?\b[^.;]{0,60}?\b(?:toute l'annee"
    r"|tout au long de l'annee|douze mois sur douze|12 mois sur 12|d'annee en annee)\b"
    r"|\b(?:marche|contrat|accord-cadre|engagement|partenariat|prestations?"
    r"|besoin) (?:\w{1,12} )?(?:pluriannuel\w{0,3}|de longue duree)\b|\b365 jours (?:par an|sur 365)"
    r"|\bau fil de l'eau\b"
    r"|\bse succed\w{1,4}[^.;]{0,20}?\btacite\w{0,4}\b|\bsans limitation de (?:duree|nombre)\b"
    r"|\b(?:contrat|convention|marche)\b[^.;]{0,30}?\bsans terme\b"
)
# Permanence of something else: « prestation continue sans interruption », « formation continue »
NOT_LASTING = Pattern(
    r"\bformation continue\b|\b(?:pour|sur|dans) (?:les|des|toute|ses|nos) activites? (?:perenne"
    r"|permanente|recurrente)|\.{5}|\ben (?:supplement|plus|complement|dehors) des (?:prestations"
    r"|services)|\bamelioration continue\b|\bhors (?:prestations?|activites?) permanente|\b(?:agents?"
    r"|representant|interlocuteur|personnel|site|poste|contrat a duree) (?:\w{1,9} )?permanent"
    r"|\bcontrat de travail\b|\bcd[id]\b|\brecrut\w{1,7}|\bembauch|\bsalari\w{1,3}\b"
    r"|\bconseillers? (?:est|sont)\b|\bnumero\b[^.;]{0,20}?\bpermanent"
)

_DATES = (
    rf"(?:du (?:\d{{1,2}}|1er|premier)(?: {_MONTH})?(?: \d{{4}})? au (?:\d{{1,2}}|1er) {_MONTH}"
    rf"|entre le (?:\d{{1,2}}|1er) {_MONTH} et le"
    rf"|jusqu'au (?:\d{{1,2}}|1er) {_MONTH}|dont le terme)"
)
_LENGTH = (
    rf"(?:(?:duree|prevue?|pendant|durant|etalee?|s'etend|dure"
    rf"|programmee?)(?: [\w']{{1,10}}){{0,3}}? {NUMBER} (?:jours|semaines|mois)|demont\w{{1,4}} (?:a"
    rf"|des))"
)
_CAMPAIGN = (
    r"(?:campagnes?(?! (?:d'ecoutes?|de recrutement|de tests?|de mesures?|de formation|d'affichage"
    r"|d'appels mysteres?|de qualite|d'evaluation|electorale|publicitaire|de publicite"
    r"|d'enquetes? interne|d'audits?|de maintenance|d'essais|de recette|google|internes?))"
    r"|operations? (?:commerciale|promotionnelle|de (?:televente|prospection|relance|noel|lancement"
    r"|rentree|soldes))s?)"
)
# « La mission se limite à la campagne d'information », « Opération de Noël, du 2 novembre au 22 décembre »
CAMPAIGN = Pattern(
    rf"\b(?:objet|mission|se limite|il s'agit|c'est|tenir|porte sur|porte exclusivement sur"
    rf"|le present (?:marche|contrat|bon)|la presente (?:convention"
    rf"|commande))\b[^.;|]{{0,60}}?\b{_CAMPAIGN}"
    rf"|(?<!chaque )(?<!toute )(?<!toutes les )\b{_CAMPAIGN}\b[^.;]{{0,110}}?\b(?:{_DATES}|{_LENGTH})"
    rf"|(?<!chaque )(?<!toute )\b{_CAMPAIGN}\b[^.;]{{0,60}}?\b(?:debute|commence|demarre|s'ouvre|se tient"
    rf"|se deroule)\w{{0,3}} (?:le|du|entre|a partir)"
    rf"|^\W{{0,3}}{_CAMPAIGN}\b[^.;]{{0,60}}?\b{NUMBER} (?:jours|semaines|mois)\b|\b(?:cette"
    rf"|la presente) {_CAMPAIGN}\b[^.;]{{0,60}}?\b(?:ne sera|limitee)"
    rf"|\b(?:chaque|par) campagne\b[^.;]{{0,70}}?\bbon\b|(?:^"
    rf"|\| ?)(?:lot \w{{1,3}} )?\W{{0,3}}{_CAMPAIGN}\b[^.;|]{{0,60}}?\|"
)
NOT_CAMPAIGN = Pattern(
    r"\b(?:avant|apres|a l'issue de|bilan de|lors de|fin de) (?:toute|chaque) campagne|\brapport\b"
    r"|\bbloctel\b|\brestitution\b|\bconges\b|\bpenalit|\bbudget\b|\bpreavis\b|\bprevenance\b"
)

_TASK = (
    r"(?:operations?|interventions?|missions?|prestations?|cellules?|marches?|contrat|commande|besogne"
    r"|besoins?|debords?|renforts?|recours|dispositif|evenement)"
)
_PASSING = (
    r"(?:ponctuel(?:le)?|exceptionnel(?:le)?|unique|occasionnel(?:le)?|temporaire|passagere?|isolee?"
    r"|ephemere|non recurrente?|provisoire|transitoire)"
)
# « opération ponctuelle », « débord ponctuel », « cellule de crise », « one shot »
ONE_OFF = Pattern(
    rf"\b{_TASK}(?: [\w'-]{{1,14}}){{0,3}}? {_PASSING}\b|\bone[- ]?shot\b|\b(?:mission|prestation|cellule"
    rf"|operation|renfort) ad hoc\b|\bla seule (?:journee|semaine|nuit|soiree)|\bun seul week-end"
    rf"|\b(?:cellule|numero|ligne|dispositif)(?: [\w'-]{{1,14}}){{0,2}}? (?:de crise|d'urgence"
    rf"|post-\w{{3,12}})\b"
    rf"|\bcaractere {_PASSING}\b|\b(?:une seule|unique) (?:fois|operation)\b|\brien derriere\b"
    rf"|\bcoup de (?:main|feu)\b|\bbesogne (?:\w{{1,8}} ){{0,2}}passagere"
)
# What tells that the task is the object of the contract, and not something that may happen within it.
IS_OBJECT = Pattern(
    rf"\b(?:il s'agit|c'est|le present|la presente|objet|mise en place|il sera fait appel|se limite"
    rf"|prend(?:ra)? fin|cesse\w{{0,3}}|le bon|ce bon|ce (?:marche|contrat)|couvre)\b|\b{_DATES}|\|"
    rf"|\bone[- ]?shot\b|^\W{{0,3}}{_TASK} {_PASSING}s? ?:|\bseront ponctuels\b|\b{NUMBER} (?:jours"
    rf"|semaines|mois) de (?:debord|renfort)"
)
NOT_ONE_OFF = Pattern(
    r"\bmaintenance\b|\binterventions ponctuelles\b|\breunions?\b|\bpeut|\bpeuvent|\bpourr\w{2,4}\b"
    r"|\bpossib\w{2,4}|\bpermanentes?\b|\bformation\b|\baudit\b|\btechnicien|\bcoupure\b|\ben cas de\b"
    r"|\bdes besoins\b|\bles prestations (?:ponctuelles|occasionnelles)|\bces prestations\b"
    r"|\bfacture\w{0,2}\b|\bmajor\w{1,5}|\bteletravail\b|\bautorisation\b|\bpreavis\b|\bprevenance\b"
    r"|\bnotifi\w{1,4}|\bsur demande\b|\ba la demande\b|\bdes (?:besoins|operations)\b"
    r"|\btoute\b(?! passagere)"
)
YEARS_APART = Pattern(
    rf"\bdu (?:\d{{1,2}}|1er) {_MONTH} (?P<from>\d{{4}}) au (?:\d{{1,2}}|1er) {_MONTH} (?P<to>\d{{4}})\b"
)
CONTRACT = Pattern(rf"\b{_CONTRACT}\b")
RENEWALS_COUNTED = Pattern(
    r"\b(?:reconductions?|renouvellements?|periodes) comprise?s?|\breconductions? inclus\w{0,2}"
    r"|\bduree (?:totale|maximale|globale)\b|\bau total\b|\bexceder\b|\bexcedera\b"
)
CUES: Final = (
    "reconduct", "reconduit", "renouvel", "duree du marche", "duree du contrat", "duree de l'accord",
    "duree de la convention", "duree initiale", "periode initiale", "periode ferme",
    "periodes annuelles", "conclu pour", "conclue pour", "est conclu", "est passe pour", "souscrit",
    "pour une duree", "duree indeterminee", "permanent", "perenne", "long cours", "toute l'annee",
    "campagne", "operation commerciale", "ponctuel", "one shot", "one-shot", "occasionnel", "cellule",
    "passagere", "duree :", "duree |", "duree ferme", "sans limitation", "confie", "operation de",
    "operation promo", "sans terme", "31 decembre", "tranche ferme", "pluriannuel", "365 jours",
    "longue duree", "ad hoc", "annees", "au fil de l'eau", "exceptionnel", "post-", "prend effet",
    "duree",
)  # fmt: skip
