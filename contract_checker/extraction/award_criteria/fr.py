"""French wording of the comparison of offers and of the names of criteria, for folded text."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.facts import CriterionKind

_TENDER = (
    r"(?:offres?|propositions?|soumissions?|plis|candidatures?|prestataires?|titulaires?|delegataire"
    r"|attributaires?)"
)

# Says by itself that offers are compared: « Critères de jugement des offres ».
AWARD = Pattern(
    r"\battribution(?: [\w']{1,12}){0,4}? ?:|"
    r"\bcriteres? (?:\w{1,12} )?(?:d'|de |du |pour |servant )?(?:l'|la |le |au )?"
    r"(?:attribution|jugement|selection|choix|notation|evaluation|classement|appreciation|comparaison"
    r"|analyse)\b"
    rf"(?! des (?:candidatures|appels|agents|conseillers|sites))"
    rf"|\b(?:jugement|notation|comparaison|evaluation|appreciation|classement|analyse|depart\w{{1,6}}"
    rf"|ponderation) (?:\w{{1,10}} )?"
    rf"(?:des |d'|de l'|de chaque |de la |du )?{_TENDER}\b"
    rf"|\b{_TENDER}(?: [\w',-]{{1,20}}){{0,8}}? (?:(?:est|sont|sera|seront|etant) )?(?:\w{{1,14}} )?"
    r"(?:jugee?s?|classee?s?|appreciee?s?|notee?s?|evaluee?s?|departagee?s?|analysee?s?|comparee?s?"
    r"|designee?s?|retenue?s?)\b"
    r"(?! (?:premier|deuxieme|second|troisieme))"
    r"|\bnotes? (?:globale|finale|totale|ponderee|generale|d'ensemble)\b|\bles autres sont departagees"
    rf"|\bchoix (?:du|de l'|de la|des|d'un|final|definitif)? ?{_TENDER}\b"
    rf"|\bchoisi\w{{0,3}} (?:\w{{1,12}} )?(?:son|le|l'|un) ?{_TENDER}\b"
    r"|\b(?:moins|mieux)[- ]disant|\beconomiquement (?:la |le )?plus avantageuse"
    r"|\bgrille d(?:'evaluation|e notation|'analyse|e cotation) (?:des (?:offres|propositions|candidats"
    r"|reponses)|de l'offre|rf[pqi]|ao)\b"
    r"|\b(?:attribu\w{1,5}|adjuge\w{0,2}|echoit|decerne\w{0,2})\b[^.;|]{0,60}?\b(?:marche|lot|contrat"
    r"|accord-cadre|criteres?|soumissionnaire|candidat)\b"
    r"|\b(?:marche|lot|contrat|accord-cadre|mission)s?\b[^.;|]{0,50}?\b(?:attribue|adjuge|confie|echoit"
    r"|echoi|echoira|revient|reviendra|ira|iront)\w{0,2} (?:a|au|aux)\b"
    r"|\best (?:attributaire|retenue?)\b|\bnot\w{1,4} (?:les|vos|chaque|des) (?:offres?|propositions?)"
    r"|\battribuer (?:le|chaque|un) (?:marche|lot|contrat)|\bcriteres? (?:de )?choix\b"
)

# Needs a price among the criteria to mean the same: « Critères et pondération ».
CRITERIA = Pattern(
    r"\bcriteres?\b|\bponderations?\b|\bbareme de notation\b|\bnotations?\b|\bnotes? (?:sur|/)"
    r"|\bgrille d(?:'evaluation|e notation|'analyse)\b"
    r"|\bnote (?:sera|est|etant) \w{1,10}\b|\bpoids\b"
)

# Weights of something else: performance, payments, a price's parts, a revision formula.
OTHER = Pattern(
    r"\b(?:prime|bonus|malus|penalite|decroche|abandon|p0|so|s0|echeance|acompte|gravite|manquement"
    r"|simulation|hypothese|intervenir"
    r"|decomposition|marge|salaires et charges|part (?:fixe|variable)|grille d'ecoute|double ecoute"
    r"|indice|syntec|ichtrev\w{0,3})s?\b"
    r"|\bp ?= ?p|\brevision (?:des|du) prix|\bscenario|\bpanier\b|\brepartition (?:des|du|de la) (?:flux"
    r"|appels|volumes?|charge)"
    r"|\bniveaux? de service|\bqualite de service (?:mensuel|attendu|contract)"
    r"|\bindicateurs? de (?:performance|qualite|pilotage)|\bkpi\b"
    r"|\bremuneration variable|\bremuneration du (?:titulaire|prestataire)|\bentretien annuel"
    r"|\brecrutement des conseillers"
    r"|\bsatisfaction (?:client|mensuelle|des appelants)\b|\bquotes?-parts?\b|\bnote (?:de|d') ?(?:appel"
    r"|ecoute|l'appel|l'agent|conseiller)"
    r"|\bcriteres? (?:d'|de |de l')?(?:ecoute|ecoutes|qualite des appels|performance|recrutement"
    r"|penalite|priorite|routage|habilitation)"
)

KINDS: Final[tuple[tuple[CriterionKind, Pattern], ...]] = (
    (
        "price",
        Pattern(
            r"\bprix\b|\bcouts?\b|\bmontants?\b|\btari(?:fs?|fication|faires?)\b|\bfinanci\w{2,5}\b"
            r"|\beconomi(?:que|e)s?\b"
            r"|\bn?p\b|\bbudget\w{0,4}\b|\bremuneration\b|\bdevis\b|\bpecuniaires?\b|\bmoins[- ]disan\w{1,3}"
        ),
    ),
    (
        "social",
        Pattern(
            r"\b(?:socia\w{1,4}|insertion|rse|rh|emplois?|handicap\w{0,3}|conditions de travail|bien-etre"
            r"|labels?|labelli\w{1,7}|egalite"
            r"|diversite|fidelisation|ressources humaines|inclusion|solidari\w{1,3}|stabilite (?:des "
            r"|de l')?(?:equipes?|effectifs?))\b"
        ),
    ),
    (
        "environment",
        Pattern(
            r"\b(?:environnement\w{0,5}|carbone|ecolog\w{2,5}|empreinte|climat\w{0,4}|developpement durable"
            r"|durabilite|verte?s?"
            r"|energeti\w{3,5}|sobriete|numerique responsable)\b"
        ),
    ),
    (
        "delay",
        Pattern(
            r"\b(?:delais?|calendriers?|plannings?|rapidite|date de (?:demarrage|livraison|mise)"
            r"|mises? en (?:service|production|place|oeuvre)"
            r"|demarrage|livraison)\b"
        ),
    ),
    (
        "quality",
        Pattern(
            r"\bqualit\w{1,6}\b(?! (?:sociale|environnementale))|\btechni\w{2,6}\b|\bmethod\w{1,7}\b"
            r"|\borganisation\w{0,5}\b"
            r"|\bmoyens\b|\bencadrement\b|\bpilotage\b|\bvaleurs?\b|\bsavoir-faire\b|\bequipes?\b"
            r"|\bexperience\b|\breferences?\b"
            r"|\bcompetences?\b"
            r"|\bfonctionnel\w{0,3}\b|\bformation\b|\bpertinence\b|\bmemoire\b|\bdispositif\b|\breactivite\b"
            r"|\bn?[qtv]t?\b|\bprofils?\b|\bcapacite\b"
        ),
    ),
)

# « Le prix est l'unique critère. » « Le marché échoit au moins-disant. »
PRICE_ONLY = Pattern(
    r"\b(?:prix|cout(?: global)?|montant|tarif)\b[^.;|]{0,50}?\b(?:seul"
    r"|unique)s? (?:et unique )?(?:critere|element|facteur)"
    r"|\b(?:seul|unique) (?:et unique )?critere\b[^.;]{0,50}?\b(?:prix|cout|montant|tarif)\b"
    r"|\bcritere (?:unique|seul)\b[^.;]{0,50}?\b(?:prix|cout|montant|tarif)\b"
    r"|\b(?:seul|uniquement|exclusivement|seulement) (?:sur |par |en fonction |selon |d'apres )?(?:de "
    r"|du |le |la |les |l'|au )?(?:critere (?:du |de )?)?(?:prix|cout|montant|tarif)s?\b"
    r"|\b(?:prix|cout|montant)\b[^.;|]{0,30}?\b(?:seul|uniquement|exclusivement)\b(?! (?:le|la|les|un|une)\b)"
    r"|\b(?:attribu|adjug|ira\b|iront\b|echoi|echoit|revien|reten|class|designe|choisi|confi|emport"
    r"|decern)\w{0,6}\b[^.;|]{0,80}?\b(?:moins[- ]disant|(?:au|le) moins cher"
    r"|offre (?:la )?moins (?:chere|elevee|onereuse|disante)"
    r"|(?:prix|montant|cout|tarif) (?:est |sera )?(?:total |global )?(?:le )?(?:plus bas|moins eleve"
    r"|plus faible))"
    r"|\b(?:moins[- ]disant|offre (?:la )?moins (?:chere|elevee|disante)|(?:prix|montant) (?:est "
    r"|sera )?(?:le )?(?:plus bas|moins eleve))\b[^.;|]{0,60}?"
    r"\b(?:emport\w{1,5}|reten\w{1,3}|attributaire|attribu\w{1,3}|choisie?|designee?)\b"
    r"|\best attributaire\b[^.;|]{0,60}?\bprix\b[^.;|]{0,20}?\bplus bas\b"
)

NOT_ONLY = Pattern(
    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|ni|jamais|point|saurait)\b|\bplutot que\b|\bbien que\b"
    r"|\bnote (?:maximale|de 10|de 20)|\brecoi\w{1,4}\b"
    r"|\bobtien\w{1,4}\b|\bdegressive|\ba (?:egalite|qualite egale)|\bcriteres? (?:suivants|ci-)"
    r"|\bet (?:la |le )?(?:qualite|technique|valeur)"
)

# « Les critères sont classés par ordre décroissant d'importance. »
LISTED = Pattern(
    r":|\bsuivante?s?\b|\bau regard\b|\bfonction\b|\bsur la base\b|\bselon\b|\bd'apres\b|\bordre\b"
    r"|\bet de\b|\ben consideration\b|\btenant compte\b"
    r"|\bsont\b|\bsur\b|\bprend\w{0,2} en compte"
)

UNWEIGHTED = Pattern(
    r"\bcriteres?\b|\bsans (?:\w{1,12} )?(?:hierarchie|ponderation|ordre)|\bordre (?:decroissant"
    r"|de priorite|d'importance)|\bau regard (?:du|des|de)\b"
)

# « Le prix et la qualité comptent chacun pour moitié. »
EQUAL = Pattern(
    r"\ba parts? egales?|\bchacune? pour (?:la |une )?moitie|\bpour moitie (?:chacun|et pour moitie)"
    r"|\bpar moitie\b|\bmoitie[- ]moitie\b"
    r"|\b(?:poids|ponderation|importance|coefficient)s? (?:egale?s?|identiques?|equivalente?s?)\b"
    r"|\b(?:d'egale importance|a egalite de poids)"
)

CUES: Final = (
    "critere", "ponderation", "jugement des", "notation", "moins-disant", "moins disant",
    "mieux-disant", "economiquement", "departag", "note globale", "note finale", "choix du",
    "choix de", "choisira", "classees", "appreciees", "comparaison", "grille d'evaluation",
    "attributaire", "plus bas", "jugees", "notees", "evaluees", "note sur", "sur le prix", "poids",
    "appreciee", "attribution d", "valeur technique", "ponder", "pese", "| prix", "prix |", "prix :",
    "prix (", "prix pour", "hauteur de", "mieux note", "meilleure note", "jugee",
    "evaluation des offres", "note les offres", "notee sur", "attribution :", "tiendra compte",
    "tenu compte", "moins cher", "attribuer le", "seul le", "prix 2", "prix 3", "prix 4", "prix 5",
    "prix 6", "prix 7", "prix 8", "pour le prix", "le critere", "points", "coefficient", "prix et",
    "plus avantageu", "est retenu", "sera retenu", "moins chere", "moins elev",
)  # fmt: skip

ENUMERATION = Pattern(r"[;,•.]|\bpuis\b|\bet (?:de |du |des |d')?|\bsans\b| ?\(?\b\d{1,2}[.)°] ?| - ")
