"""French wording of the comparison of offers and of the names of criteria, for folded text."""

from typing import Final

from contract_checker.extraction.award_criteria.fr_weights import WEIGHTS
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.facts import CriterionKind

_TENDER = (
    r"(?:offres?|propositions?|soumissions?|plis|prestataires?|titulaires?|delegataire"
    r"|attributaires?)"
)

# « juger », « le jugement », « jugées »: what is done with offers
_JUDGING = one_of(
    r"attribution|jugement|selection|choix|notation|evaluation|classement|appreciation|comparaison",
    r"analyse|depart\w{1,6}|ponderation",
)
_JUDGE = one_of(
    r"juge\w{1,5}|class\w{1,6}|appreci\w{1,6}|not(?:er|ons|ez|ent)\w{0,5}|evalu\w{1,6}|departag\w{1,6}",
    r"analys\w{1,6}|compar\w{1,7}|selectionn\w{1,6}|choisi\w{1,5}|hierarchis\w{1,6}",
)
_JUDGED = one_of(
    r"jugee?s?|classee?s?|appreciee?s?|notee?s?|evaluee?s?|departagee?s?|analysee?s?|comparee?s?",
    r"designee?s?|retenue?s?|choisie?s?|selectionnee?s?",
)
_AWARDED = r"(?:marche|lot|contrat|accord-cadre|mission)s?"
# Says by itself that offers are compared: « Critères de jugement des offres ».
AWARD = Pattern(
    one_of(
        r"\battribution(?: [\w']{1,12}){0,4}? ?:|^\W{0,3}criteres?(?: \([^)]{1,40}\))?(?= ?:)",
        rf"\bcriteres? (?:\w{{1,12}} )?(?:d'|de |du |pour |servant )?(?:l'|la |le |au )?{_JUDGING}\b"
        r"(?! des (?:candidatures|appels|agents|conseillers|sites))",
        rf"\b{_JUDGING} (?:\w{{1,10}} )?(?:des |d'|de l'|de chaque |de la |du |de vos )?{_TENDER}\b",
        # « L'offre sera jugée », « nous comparerons les offres »
        rf"\b{_TENDER}(?: [\w',-]{{1,20}}){{0,8}}? (?:(?:est|sont|sera|seront|etant) )?(?:\w{{1,14}} )?"
        rf"{_JUDGED}\b(?! (?:premier|deuxieme|second|troisieme))",
        rf"\b{_JUDGE} (?:\w{{1,12}} )?(?:les|vos|votre|chaque|des|son|le|l'|un) ?(?:\w{{1,12}} )?{_TENDER}\b",
        r"\bnotes? (?:globale|finale|totale|ponderee|generale|d'ensemble)\b|\bles autres sont departagees",
        r"\b(?:moins|mieux)[- ]disant|\beconomiquement (?:la |le )?plus avantageuse",
        r"\bgrille d(?:'evaluation|e notation|'analyse|e cotation) (?:des (?:offres|propositions|candidats"
        r"|reponses)|de l'offre|rf[pqi]|ao)\b",
        # « Le marché est attribué », « le contrat ira à »
        rf"\b(?:attribu\w{{1,5}}|adjuge\w{{0,2}}|echoit|decerne\w{{0,2}})\b[^.;|]{{0,60}}?\b(?:{_AWARDED}"
        r"|criteres?|soumissionnaire|candidat)\b",
        rf"\b{_AWARDED}\b[^.;|]{{0,50}}?\b(?:attribue|adjuge|confie|echoit|echoi|echoira|revient|reviendra"
        r"|ira|iront|conclu|passe|signe)\w{0,2} (?:a|au|aux|sur|avec)\b",
        rf"\best (?:attributaire|retenue?)\b|\b{_TENDER}\b[^.;|]{{0,40}}?\bemport\w{{1,4}}\b",
        rf"\battribuer (?:le|chaque|un) {_AWARDED}",
        # « nous regarderons, du plus lourd au plus léger : », « on départage comme suit »
        r"\b(?:nous|on) (?:regarder\w{1,3}|jug\w{2,5}|class\w{1,5}|departag\w{1,5}|compar\w{1,6}|not\w{1,5})"
        r"(?: comme suit|(?=,? (?:du|dans l'ordre|d'abord)\b|,? ?:))",
        r"\b(?:prix|moins cher|moins chere)\b[^.;|]{0,20}?\b(?:gagne\w{0,3}|l'emporte\w{0,3})\b"
        r"|\bpour (?:gagner|l'emporter)\b",
        r"\b\d{1,2} ?% (?:de|dans) la note\b|\bjugement ?:",
    )
)

# Needs a price among the criteria to mean the same: « Critères et pondération ».
CRITERIA = Pattern(
    r"\bcriteres?\b|\bponderations?\b|\bbareme de notation\b|\bnotations?\b|\bnotes? (?:sur|/)"
    r"|\bgrille (?:votee|de jugement|des criteres|d(?:'evaluation|e notation|'analyse))\b|\bjugement ?:"
    # « 55 pour la technique, 45 pour le prix, sur cent points »; « on départage comme suit »
    r"|\b(?:depart\w{1,6}|juge\w{1,4}|tranch\w{2,4}|choisi\w{2,4}|regarde\w{2,4}|retien\w{1,4}) comme suit\b"
    r"|\bsur (?:cent|vingt|dix) points\b|\b(?:de|dans) la note\b|\bnotre (?:boussole|bareme|balance)\b"
    r"|\bpes\w{1,4} \d{1,2} ?%|\boffres? (?:gagnante|la mieux)\b"
    r"|\bnote (?:sera|est|etant) \w{1,10}\b|\bpoids\b"
)

# Weights of something else: performance, payments, a price's parts, a revision formula.
OTHER = Pattern(
    r"\b(?:prime|bonus|malus|penalite|decroche|abandon|p0|so|s0|echeance|acompte|gravite|manquement"
    r"|simulation|hypothese|intervenir"
    r"|decomposition|marge|salaires et charges|part (?:fixe|variable)|grille d'ecoute|double ecoute"
    r"|indice|syntec|ichtrev\w{0,3})s?\b"
    # figures of callers, not of offers
    r"|\b(?:l'appelant|appelants|l'abonne|consommateurs|sonde\w{0,2}|sondage|clients interroges)\b"
    r"|\bl'an passe\b"
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
            r"|\bmoins cher\b|\bmoins chere\b|\bfactur\w{1,6}\b|\bhonoraires\b"
        ),
    ),
    (
        "social",
        Pattern(
            r"\b(?:conditions d'emploi|socia\w{1,4}|insertion|rse|rh|emplois?|handicap\w{0,3}"
            r"|conditions de travail|bien-etre"
            r"|labels?|labelli\w{1,7}|egalite"
            r"|diversite|fidelisation|humaine?s?|salaries|personnels?|remunerations des"
            r"|ressources humaines|inclusion|solidari\w{1,3}|stabilite (?:des "
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
            r"|\breporting\b|\bprojet\b|\boutils?\b|\bcertifica\w{1,6}\b|\bnf ?345\b|\bsecurite\b"
            r"|\binnovation\b"
            r"|\breponse\b|\bfond\b|\baccueil\b|\becoute\b|\bsuivi\b|\bcontinuite\b"
            r"|\bn?[qtv]t?\b|\bprofils?\b|\bcapacite\b"
        ),
    ),
)

_PRICE = r"(?:prix|cout(?: global)?|montant|tarif)s?"
_SOLE = r"(?:seul|unique|exclusif|uniquement|exclusivement|seulement)"
_LOWEST = one_of(
    r"(?:offre|proposition) (?:la )?plus basse|moins[- ]disant|(?:au|le) moins cher|(?:offre|proposition)"
    r" (?:la )?moins (?:chere|elevee"
    r"|onereuse|disante)",
    r"(?:prix|montant|cout|tarif) (?:est |sera )?(?:total |global )?(?:le )?(?:plus bas|moins eleve"
    r"|plus faible)",
)
_WINS = r"(?:emport\w{1,5}|reten\w{1,3}|attributaire|attribu\w{1,3}|choisie?|designee?)"
# « Le prix est l'unique critère. » « Le marché échoit au moins-disant. »
PRICE_ONLY = Pattern(
    one_of(
        rf"\b{_PRICE}\b[^.;|]{{0,50}}?\b(?:{_SOLE}s? (?:et unique )?(?:critere|element|facteur)"
        rf"|critere {_SOLE})",
        rf"\b(?:{_SOLE} (?:et unique )?critere|critere {_SOLE}|qu'un (?:seul )?critere)\b"
        rf"[^.;]{{0,50}}?\b{_PRICE}\b",
        rf"\b{_SOLE} (?:sur |par |en fonction |selon |d'apres )?(?:de |du |le |la |les |l'|au )?"
        rf"(?:critere (?:du |de )?)?{_PRICE}\b",
        rf"\b{_PRICE}\b[^.;|]{{0,30}}?\b(?:seul|uniquement|exclusivement)\b(?! (?:le|la|les|un|une)\b)",
        rf"\b(?:ne |n')(?:compte|porte|retien|regarde|juge)\w{{0,5}} que (?:le |du |sur le ){_PRICE}\b",
        r"\b(?:attribu|adjug|ira\b|iront\b|echoi|echoit|revien|reten|retien|class|designe|choisi|confi"
        r"|conclu|emport"
        rf"|decern)\w{{0,6}}\b[^.;|]{{0,80}}?\b{_LOWEST}\b",
        rf"\b{_LOWEST}\b[^.;|]{{0,60}}?\b{_WINS}\b",
        # « Le moins cher gagne, rien d'autre ne compte »
        rf"\b(?:{_LOWEST}|le moins cher|la moins chere)\b[^.;|]{{0,30}}?\b(?:gagn\w{{1,4}}"
        rf"|rafl\w{{1,4}}|pren\w{{1,4}} tout"
        r"|rempor\w{2,5}|aura le|l'emporte)",
        rf"\b(?:rien d'autre|seul|uniquement)\b[^.;|]{{0,20}}?\b{_PRICE}\b[^.;|]{{0,12}}?\b(?:compte"
        rf"|decide|tranche)",
        rf"\b{_PRICE}\b[^.;]{{0,30}}?\b(?:rien d'autre|et rien (?:de plus|que|d'autre)|et lui seul"
        rf"|point final)\b",
        r"\best attributaire\b[^.;|]{0,60}?\bprix\b[^.;|]{0,20}?\bplus bas\b",
    )
)

NOT_ONLY = Pattern(
    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|ni|jamais|point|saurait)\b|\bplutot que\b|\bbien que\b"
    r"|\bnote (?:maximale|de 10|de 20)|\brecoi\w{1,4}\b"
    r"|\bobtien\w{1,4}\b|\bdegressive|\ba (?:egalite|qualite egale)|\bcriteres? (?:suivants|ci-)"
    r"|\bet (?:la |le )?(?:qualite|technique|valeur)"
)

# « le prix est à indiquer au bordereau » says something of the price and does not list it
STATEMENT = Pattern(
    r"\b(?:prix|cout|montant|tarif|valeur|offre)\b[^;]{0,20}? (?:est|sont|sera|seront|figure|doit) "
)

# « Les critères sont classés par ordre décroissant d'importance. »
LISTED = Pattern(
    r":|\bregarder\w{1,3}\b|\bjuge\w{0,3} (?:a|au)\b|\bsuivante?s?\b|\bau regard\b|\bfonction\b"
    r"|\bsur la base\b|\bselon\b|\bd'apres\b"
    r"|\bordre\b(?: (?:de)?croissant)?(?: d'importance| de priorite)? ?:?"
    r"|\bet de\b|\ben consideration\b|\btenant compte\b"
    r"|\bsont\b|\bsur\b|\bprend\w{0,2} en compte"
)

UNWEIGHTED = Pattern(
    r"\bcriteres?\b|\bsans (?:\w{1,12} )?(?:hierarchie|ponderation|ordre)|\bordre (?:decroissant"
    r"|de priorite|d'importance)|\bau regard (?:du|des|de)\b"
    r"|\bdans (?:cet|l') ?ordre\b|\bd(?:u|e) (?:plus|la plus) (?:lourd|important|decisif|fort"
    r"|grave)e? au (?:plus|moins)"
    r"|\ble plus (?:important|lourd) d'abord\b|\bpuis\b[^.;]{0,40}?\b(?:puis|enfin)\b"
)

# « Le prix et la qualité comptent chacun pour moitié. »
EQUAL = Pattern(
    r"\b(?:autant|meme poids|meme importance)\b[^.;]{0,20}?\bl'une? que l'autre|\bpesent autant\b"
    r"|\ba parts? egales?|\bchacune? pour (?:la |une )?moitie|\bpour moitie (?:chacun|et pour moitie)"
    r"|\bpar moitie\b|\bmoitie[- ]moitie\b"
    r"|\b(?:poids|ponderation|importance|coefficient)s? (?:egale?s?|identiques?|equivalente?s?)\b"
    r"|\b(?:d'egale importance|a egalite de poids)"
)

_PRICED: Final = (
    "prix", "tarif", "cout", "montant", "financ", "budget", "devis", "econom", "remuneration", "cher",
    "honoraire", "moins-disant", "moins disant", "mieux-disant", "pecuniaire", "plus basse", "plus bas",
    "note finale", "note globale", "critere",
)  # fmt: skip
# A price, or a word of judging; and, near it, what tells that offers are judged.
CUES: Final = (
    (*_PRICED, "ponder", "jugement", "notation", "coefficient"),
    (
        "critere", "ponder", "jug", "notation", "notee", "notes", "note", "classe", "appreci", "compar",
        "attribu", "designe", "retenu", "retenir", "choi", "emporte", "departag", "evalu", "disant",
        "avantageu",
        "methode", "organisation", "insertion", "du plus", "dans l'ordre", "gagne",
        "moins eleve", "conclu", "coefficient", "points", "technique", "qualit", "moins cher",
    ),
    _PRICED,
)  # fmt: skip

ENUMERATION = Pattern(r"[;,•.]|\bpuis\b|\bet (?:de |du |des |d')?|\bsans\b| ?\(?\b\d{1,2}[.)°] ?| - ")

AWARD_CRITERIA: Final = AwardWording(
    language="fr",
    cues=CUES,
    weights=WEIGHTS,
    award=AWARD,
    criteria=CRITERIA,
    enumeration=ENUMERATION,
    equal=EQUAL,
    kinds=KINDS,
    listed=LISTED,
    not_only=NOT_ONLY,
    other=OTHER,
    price_only=PRICE_ONLY,
    statement=STATEMENT,
    unweighted=UNWEIGHTED,
)
