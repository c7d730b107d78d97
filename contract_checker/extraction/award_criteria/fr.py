"""French wording of award criteria and their weights, for folded text."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.fr import NUMBER, NUMBER_WORDS
from contract_checker.facts import CriterionKind

_TENDER = r"(?:offres?|propositions?|soumissions?|plis|candidatures?|prestataires?|titulaires?|delegataire|attributaires?)"

# Says by itself that offers are compared: « Critères de jugement des offres ».
AWARD = re.compile(
    r"\bcriteres? (?:\w{1,12} )?(?:d'|de |du |pour |servant )?(?:l'|la |le |au )?"
    r"(?:attribution|jugement|selection|choix|notation|evaluation|classement|appreciation|comparaison|analyse)\b"
    rf"(?! des (?:candidatures|appels|agents|conseillers|sites))"
    rf"|\b(?:jugement|notation|comparaison|evaluation|appreciation|classement|analyse|depart\w{{1,6}}|ponderation) (?:\w{{1,10}} )?"
    rf"(?:des |d'|de l'|de chaque |de la |du )?{_TENDER}\b"
    rf"|\b{_TENDER}(?: [\w',-]{{1,20}}){{0,8}}? (?:(?:est|sont|sera|seront|etant) )?(?:\w{{1,14}} )?"
    r"(?:jugee?s?|classee?s?|appreciee?s?|notee?s?|evaluee?s?|departagee?s?|analysee?s?|comparee?s?|designee?s?|retenue?s?)\b"
    r"(?! (?:premier|deuxieme|second|troisieme))"
    r"|\bnotes? (?:globale|finale|totale|ponderee|generale|d'ensemble)\b|\bles autres sont departagees"
    rf"|\bchoix (?:du|de l'|de la|des|d'un|final|definitif)? ?{_TENDER}\b|\bchoisi\w{{0,3}} (?:\w{{1,12}} )?(?:son|le|l'|un) ?{_TENDER}\b"
    r"|\b(?:moins|mieux)[- ]disant|\beconomiquement (?:la |le )?plus avantageuse"
    r"|\bgrille d(?:'evaluation|e notation|'analyse|e cotation) (?:des (?:offres|propositions|candidats|reponses)|de l'offre|rf[pqi]|ao)\b"
    r"|\b(?:attribu\w{1,5}|adjuge\w{0,2}|echoit|decerne\w{0,2})\b[^.;|]{0,60}?\b(?:marche|lot|contrat|accord-cadre|criteres?|soumissionnaire|candidat)\b"
    r"|\b(?:marche|lot|contrat|accord-cadre|mission)s?\b[^.;|]{0,50}?\b(?:attribue|adjuge|confie|echoit|echoi|echoira|revient|reviendra|ira)\w{0,2} (?:a|au|aux)\b"
    r"|\best (?:attributaire|retenue?)\b|\bcriteres? (?:de )?choix\b"
)
# Needs a price among the criteria to mean the same: « Critères et pondération ».
CRITERIA = re.compile(
    r"\bcriteres?\b|\bponderations?\b|\bbareme de notation\b|\bnotations?\b|\bnotes? (?:sur|/)|\bgrille d(?:'evaluation|e notation|'analyse)\b"
    r"|\bnote (?:sera|est|etant) \w{1,10}\b|\bpoids\b"
)

# Weights of something else: performance, payments, a price's parts, a revision formula.
OTHER = re.compile(
    r"\b(?:prime|bonus|malus|penalite|decroche|abandon|p0|so|s0|echeance|acompte|gravite|manquement|simulation|hypothese|intervenir"
    r"|decomposition|marge|salaires et charges|part (?:fixe|variable)|grille d'ecoute|double ecoute|indice|syntec|ichtrev\w{0,3})s?\b"
    r"|\bp ?= ?p|\brevision (?:des|du) prix|\bscenario|\bpanier\b|\brepartition (?:des|du|de la) (?:flux|appels|volumes?|charge)"
    r"|\bniveaux? de service|\bqualite de service (?:mensuel|attendu|contract)|\bindicateurs? de (?:performance|qualite|pilotage)|\bkpi\b"
    r"|\bremuneration variable|\bremuneration du (?:titulaire|prestataire)|\bentretien annuel|\brecrutement des conseillers"
    r"|\bsatisfaction (?:client|mensuelle|des appelants)\b|\bquotes?-parts?\b|\bnote (?:de|d') ?(?:appel|ecoute|l'appel|l'agent|conseiller)"
    r"|\bcriteres? (?:d'|de |de l')?(?:ecoute|ecoutes|qualite des appels|performance|recrutement|penalite|priorite|routage|habilitation)"
)

KINDS: Final[tuple[tuple[CriterionKind, re.Pattern[str]], ...]] = (
    (
        "price",
        re.compile(
            r"\bprix\b|\bcouts?\b|\bmontants?\b|\btari(?:fs?|fication|faires?)\b|\bfinanci\w{2,5}\b|\beconomi(?:que|e)s?\b"
            r"|\bbudget\w{0,4}\b|\bremuneration\b|\bdevis\b|\bpecuniaires?\b|\bmoins[- ]disan\w{1,3}"
        ),
    ),
    (
        "social",
        re.compile(
            r"\b(?:socia\w{1,4}|insertion|rse|rh|emplois?|handicap\w{0,3}|conditions de travail|bien-etre|labels?|labelli\w{1,7}|egalite"
            r"|diversite|fidelisation|ressources humaines|inclusion|solidari\w{1,3}|stabilite (?:des |de l')?(?:equipes?|effectifs?))\b"
        ),
    ),
    (
        "environment",
        re.compile(
            r"\b(?:environnement\w{0,5}|carbone|ecolog\w{2,5}|empreinte|climat\w{0,4}|developpement durable|durabilite|verte?s?"
            r"|energeti\w{3,5}|sobriete|numerique responsable)\b"
        ),
    ),
    (
        "delay",
        re.compile(
            r"\b(?:delais?|calendriers?|plannings?|rapidite|date de (?:demarrage|livraison|mise)|mises? en (?:service|production|place|oeuvre)"
            r"|demarrage|livraison)\b"
        ),
    ),
    (
        "quality",
        re.compile(
            r"\bqualit\w{1,6}\b(?! (?:sociale|environnementale))|\btechni\w{2,6}\b|\bmethod\w{1,7}\b|\borganisation\w{0,5}\b"
            r"|\bmoyens\b|\bencadrement\b|\bpilotage\b|\bvaleurs?\b|\bequipes?\b|\bexperience\b|\breferences?\b|\bcompetences?\b"
            r"|\bfonctionnel\w{0,3}\b|\bformation\b|\bpertinence\b|\bmemoire\b|\bdispositif\b|\breactivite\b|\bprofils?\b|\bcapacite\b"
        ),
    ),
)

DENOMINATORS: Final[Mapping[str, int]] = {
    "moitie": 2, "tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "huitieme": 8, "dixieme": 10, "vingtieme": 20,
    "centieme": 100,
}  # fmt: skip

_DECIMAL = r"\d{1,3}(?:[.,]\d{1,2})?"
# « Prix : 60 % », « prix de 40 à 50 % », « coefficient 6 », « 0,65 × note prix », « pour un tiers », « /40 »
WEIGHT = re.compile(
    rf"(?P<low>(?<![\w.,/]){_DECIMAL}) ?%?(?: ?a | et | ?- ?)(?P<high>{_DECIMAL}) ?(?P<range_unit>%|points?\b|pts?\b)"
    rf"|(?P<value>(?<![\w.,/]){_DECIMAL}|{NUMBER_WORDS}) ?(?P<unit>%|pour cent\b|p\. ?100|points?\b|pts?\b)"
    rf"|\bcoef(?:f?icients?|f)?\b\.?(?: de ponderation)?(?: de)? ?[:=|x]? ?(?P<coefficient>{_DECIMAL})(?!\w)"
    rf"|(?P<factor>(?<![\w.,/])0[.,]\d{{1,3}}) ?[x×*]"
    rf"|\b(?:(?P<numerator>{NUMBER}|la|le|pour) )(?P<denominator>{'|'.join(DENOMINATORS)})s?\b"
    r"|(?P<rest>\ble (?:reste|solde|surplus|restant|complement)\b)"
    rf"|(?<![\w.,/])(?P<mark>{_DECIMAL}) ?/ ?(?P<mark_scale>10|20|100|1000)(?![\w/.,]*\d)"
    rf"|(?:(?<!\d)(?<!\d )/|\bsur) ?(?P<out_of>\d{{1,3}})(?: points?\b| pts?\b)?(?![\w/.,]*\d)"
)
# A number alone, once the list says what it counts: « Note sur 20 : prix 12, méthode 8. »
BARE = re.compile(
    rf"(?<=[a-z)\]:|=.\"…-])(?<!lot)(?<!article)(?<!critere)(?<!rang)(?<!phase)(?<!annexe)[ .]{{0,3}}(?<![\w,/])"
    rf"(?P<bare>{_DECIMAL})(?:(?<=\(..)|(?<=\(.)|(?! ?\)))(?= ?(?:[,;.|)/+-](?!\d)|$| et | ?- | ?\((?!\d)))"
)
RATIO = re.compile(r"(?<![\w/.,])(?P<first>\d{1,2}) ?%? ?[/-] ?(?P<second>\d{1,2})(?: ?%)?(?: ?/ ?(?P<third>\d{1,2}) ?%?)?(?![\w/]|[.,]\d)")

# « Note sur 20 », « (100 pts) », « sur un total de 100 points »
SCALE = re.compile(
    r"\bnot(?:e|ee|es|ees|ation)(?: [\w']{1,12}){0,4}? (?:sur|/) ?(?:un total de )?(?P<scale>10|20|50|100|1000)\b(?: ?points?| ?pts)?"
    r"|\((?:sur )?(?P<scale_points>1000?) ?(?:pts?|points?)(?: au total)?\)|\bsur un total de (?P<total_of>\d{2,4}) ?(?:points?|pts)?"
    r"|\b(?P<in_all>\d{2,4}) (?:points|pts) (?:au total|au maximum|maximum)"
)
# Without one of these, bare numbers weigh only when they add up to a usual maximum.
WEIGHING = re.compile(r"%|\bpour cent\b|\bpoints?\b|\bpts?\b|\bcoef|\bponder|\bpoids\b|\bnot(?:e|ee|es|ees|ation) (?:sur|/)|/ ?(?:10|20|100)\b")
MARK_SCALE = re.compile(r"(?<![\w.,/])\d{1,3}(?:[.,]\d)? ?/ ?(20|100|1000)(?![\w/.,]*\d)")
TOTAL = re.compile(
    r"\b(?:sous-)?total(?:[ \w']{1,20})? ?[:|=]? ?(?P<total>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|points?|pts?)?"
)
COLUMN = re.compile(
    r"\b(?P<points>points?|pts|bareme|note (?:max\w{0,5}|sur))\b|\b(?P<coefficient>coef\w{0,9})|(?P<percent>%|\bpourcentage|\bponderations?\b|\bpoids\b)"
)

# « L'offre dont la note technique est inférieure à 10/20 est éliminée. »
THRESHOLD = re.compile(
    r"\b(?:inferieure?s? (?:ou egale?s? )?a|superieure?s? a|moins de|au moins|n'attei\w{1,8}(?: pas)?|(?:note|seuil) (?:eliminatoire|minim\w{2,3})"
    rf"(?: de| :)?|<|>|minimum de) ?{_DECIMAL}(?: ?/ ?\d{{1,3}}| ?points?| ?pts| ?%)?(?: sur \d{{1,3}})?"
)

NESTED = re.compile(r"\bdont\b|\bsous-? ?criteres?\b|\bdecompos\w{1,3}|\brepartis?\b comme|\bdetaille\w{0,2}\b|\bventile\w{0,2}\b|\bcomprenant\b")
NESTED_NUMBER = re.compile(r"^[^a-z]{0,4}\b\d{1,2}\.\d{1,2}\b(?! ?%)")
_LOT = r"(?:\d{1,2}|[a-h])"
LOT = re.compile(rf"\blots? (?:n° ?|numeros? )?(?P<lots>{_LOT}(?:(?: ?, ?| et | ?/ ?| & ){_LOT}\b)*)\b(?!['-])")
LOT_NAME = re.compile(rf"\b{_LOT}\b")
REVERSED = re.compile(r"\b(?:c'est )?l'inverse\b|\bponderation inversee?\b|\binversement\b")

# What stands between a criterion's name and its weight, or opens a name.
TAIL = re.compile(
    r"[\s:|(=\"./…*,>+-]*(?:\b(?:comptant|compt\w{1,3}|intervien\w{1,3}|pes\w{1,5}|represent\w{1,5}|ponder\w{1,5}|a|hauteur|raison|concurrence|de|pour"
    r"|sur|not\w{1,3}|est|sera|affect\w{1,4}|coefficient|coeff?|avec|un|une|poids|maximum|max|entr\w{1,3}|dans|la|note|attribu\w{1,3}"
    r"|fix\w{1,3}|valan\w|vau\w|soit|critere|entre|les|le)\b\.?|[\s:|(=\"./…*,>+-]+)*$"
)
HEAD = re.compile(
    r"^(?:[\s:|()=\"./…*•;,>+\[\]→-]+|(?:et|le|la|les|l'|d'|du|de|des|au|critere|criteres|sous-critere|n°|puis|pour|sur|titre|a|enfin|note"
    r"|en|par|selon|attribues?|ainsi que)(?:(?<=')|\b)\s*|\d{1,2}(?:\.\d{1,2})*[ .)°-]+(?=[a-z\"])|[a-f][.)] )+"
)
SEPARATOR = re.compile(r"[;•|¤]|: |-> | - (?=[a-z])|\. |(?<=\w) / (?=[a-z])|, (?:et )?| ?\d{1,2}[.)] (?=[a-z])")

# « Le prix est l'unique critère. » « Le marché échoit au moins-disant. »
PRICE_ONLY = re.compile(
    r"\b(?:prix|cout(?: global)?|montant|tarif)\b[^.;|]{0,50}?\b(?:seul|unique)s? (?:et unique )?(?:critere|element|facteur)"
    r"|\b(?:seul|unique) (?:et unique )?critere\b[^.;]{0,50}?\b(?:prix|cout|montant|tarif)\b"
    r"|\bcritere (?:unique|seul)\b[^.;]{0,50}?\b(?:prix|cout|montant|tarif)\b"
    r"|\b(?:seul|uniquement|exclusivement|seulement) (?:sur |par |en fonction |selon |d'apres )?(?:de |du |le |la |les |l'|au )?(?:critere (?:du |de )?)?(?:prix|cout|montant|tarif)s?\b"
    r"|\b(?:prix|cout|montant)\b[^.;|]{0,30}?\b(?:seul|uniquement|exclusivement)\b(?! (?:le|la|les|un|une)\b)"
    r"|\b(?:attribu|adjug|echoi|echoit|revien|reten|class|designe|choisi|confi|emport|decern)\w{0,6}\b[^.;|]{0,80}?\b(?:moins[- ]disant|offre (?:la )?moins (?:chere|elevee|onereuse|disante)"
    r"|(?:prix|montant|cout|tarif) (?:est |sera )?(?:total |global )?(?:le )?(?:plus bas|moins eleve|plus faible))"
    r"|\b(?:moins[- ]disant|offre (?:la )?moins (?:chere|elevee|disante)|(?:prix|montant) (?:est |sera )?(?:le )?(?:plus bas|moins eleve))\b[^.;|]{0,60}?"
    r"\b(?:emport\w{1,5}|reten\w{1,3}|attributaire|attribu\w{1,3}|choisie?|designee?)\b"
    r"|\best attributaire\b[^.;|]{0,60}?\bprix\b[^.;|]{0,20}?\bplus bas\b"
)
NOT_ONLY = re.compile(
    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|ni|jamais|point|saurait)\b|\bplutot que\b|\bbien que\b|\bnote (?:maximale|de 10|de 20)|\brecoi\w{1,4}\b"
    r"|\bobtien\w{1,4}\b|\bdegressive|\ba (?:egalite|qualite egale)|\bcriteres? (?:suivants|ci-)|\bet (?:la |le )?(?:qualite|technique|valeur)"
)

# « Les critères sont classés par ordre décroissant d'importance. »
LISTED = re.compile(
    r":|\bsuivante?s?\b|\bau regard\b|\bfonction\b|\bsur la base\b|\bselon\b|\bd'apres\b|\bordre\b|\bet de\b|\ben consideration\b|\btenant compte\b"
    r"|\bsont\b|\bsur\b|\bprend\w{0,2} en compte"
)
UNWEIGHTED = re.compile(
    r"\bcriteres?\b|\bsans (?:\w{1,12} )?(?:hierarchie|ponderation|ordre)|\bordre (?:decroissant|de priorite|d'importance)|\bau regard (?:du|des|de)\b"
)
# « Le prix et la qualité comptent chacun pour moitié. »
EQUAL = re.compile(
    r"\ba parts? egales?|\bchacune? pour (?:la |une )?moitie|\bpour moitie (?:chacun|et pour moitie)|\bpar moitie\b|\bmoitie[- ]moitie\b"
    r"|\b(?:poids|ponderation|importance|coefficient)s? (?:egale?s?|identiques?|equivalente?s?)\b|\b(?:d'egale importance|a egalite de poids)"
)
POINTS: Final = frozenset({"point", "points", "pt", "pts"})
USUAL_MAXIMA: Final = frozenset({Decimal(10), Decimal(20), Decimal(50), Decimal(100), Decimal(1000)})
CUES: Final = (
    "critere", "ponderation", "jugement des", "notation", "moins-disant", "moins disant", "mieux-disant", "economiquement",
    "departag", "note globale", "note finale", "choix du", "choix de", "choisira", "classees", "appreciees", "comparaison",
    "grille d'evaluation", "attributaire", "plus bas", "jugees", "notees", "evaluees", "note sur", "sur le prix", "poids",
    "appreciee", "attribution d", "valeur technique", "ponder", "pese", "| prix", "prix |", "prix :", "prix (", "prix pour",
    "hauteur de", "mieux note", "meilleure note", "coefficient", "prix et", "plus avantageu", "est retenu", "sera retenu", "moins chere", "moins elev",
)  # fmt: skip
ENUMERATION = re.compile(r"[;,•.]|\bpuis\b|\bet (?:de |du |des |d')?|\bsans\b| ?\(?\b\d{1,2}[.)°] ?| - ")
