"""French wording of the comparison of offers and of the names of criteria, for folded text."""

from typing import Final

from contract_checker.extraction.award_criteria.fr_by_word import BY_WORD
from contract_checker.extraction.award_criteria.fr_kinds import KINDS
from contract_checker.extraction.award_criteria.fr_price_only import NOT_ONLY, PRICE_ONLY
from contract_checker.extraction.award_criteria.fr_weights import WEIGHTS
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

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
        rf"\b{_JUDGE} (?:\w{{1,12}} )?(?:les|vos|votre|chaque|des|son|le|l'"
        rf"|un) ?(?:\w{{1,12}} )?{_TENDER}\b",
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
        r"\b(?:nous|on) (?:regard\w{1,5}|jug\w{2,5}|class\w{1,5}|departag\w{1,5}|compar\w{1,6}|not\w{1,5}"
        r"|retien\w{1,5}|(?:tien\w{1,5}|tenons) compte|examin\w{1,6}|appreci\w{1,6}|evalu\w{1,6}"
        r"|choisi\w{1,5})"
        r"(?: comme suit| (?:sur|selon|d'apres) (?:le |la |les |l')\w|(?=,? (?:du|dans (?:l'|cet )ordre"
        r"|d'abord|avant tout|par (?:ordre|importance))\b"
        r"|,? ?:))",
        # « il sera fait choix de l'offre », « le choix du Groupe se portera sur »
        r"\bfai(?:t|re) choix d[eu']",
        r"\bchoix (?:(?:de l'|du |de la )\w{3,20} )?se (?:port|fer)\w{1,4}\b",
        # « seront examinés, par importance décroissante, »
        r"\b(?:seront|sont) (?:examine|apprecie|considere|regarde|pris en compte|prise en compte)e?s?,?"
        r" (?:par|dans) (?:l'|un |cet )?(?:ordre|importance)\b",
        # « on retiendra le moins cher », « le prix départagera les candidats »
        r"\b(?:nous|on) (?:retien\w{1,5}|prend\w{0,5}|choisi\w{1,5}|opter\w{1,3}|sign\w{2,5} avec"
        r"|travaill\w{2,5} avec) (?:pour )?(?:l'offre |la proposition |le |la |celui qui est le "
        r"|celle qui est la )"
        r"(?:le |la )?(?:moins (?:cher|chere|disant|onereu\w{1,2})|plus basse)\b(?! d(?:es|u) (?!offre"
        r"|candidat|propos))",
        r"\b(?:candidats?|concurrents?|soumissionnaires?|postulants?) (?:sont|seront) (?:departage|classe"
        r"|choisi|retenu)e?s\b"
        r"[^.;|]{0,20}?\b(?:par|sur|selon|au vu|d'apres)\b",
        rf"\bdepartag\w{{1,5}} (?:les |deux )(?:{_TENDER}|candidats?|concurrents?|soumissionnaires?)",
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
    r"|\b(?:depart\w{1,6}|juge\w{1,4}|tranch\w{2,4}|choisi\w{2,4}|regarde\w{2,4}"
    r"|retien\w{1,4}) comme suit\b"
    r"|\bsur (?:cent|vingt|dix) points\b|\b(?:de|dans) la note\b|\bnotre (?:boussole|bareme|balance)\b"
    # « le montant de l'offre », « le prix comptera pour quatre dixièmes »
    r"|\b(?:prix|montant|cout|valeur|qualite|interet|contenu) (?:\w{1,12} )?(?:de l'|des |de la |de votre )"
    r"(?:offre|proposition|soumission)s?\b"
    r"|\b(?:prix|cout|tarif|montant) (?:y )?(?:compt|pes|entr|interv)\w{1,8} (?:pour|a (?:hauteur|raison"
    r"|concurrence))"
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

# « le prix est à indiquer au bordereau » says something of the price and does not list it
STATEMENT = Pattern(
    r"\b(?:prix|cout|montant|tarif|valeur|offre)\b[^;]{0,20}? (?:est|sont|sera|seront|figure|doit) "
)

# « Les critères sont classés par ordre décroissant d'importance. »
LISTED = Pattern(
    r":|\beu egard (?:a la |a l'|aux? )|\bau vu d(?:u|es|e la|e l') |\bregarder\w{1,3}\b"
    r"|\bimportance(?: decroissante)?,|\bd'abord d[eu]\b|\bd'abord\b"
    r"|\bjuge\w{0,3} (?:a|au)\b|\bsuivante?s?\b|\bau regard\b|\bfonction\b"
    r"|\bsur la base\b|\bselon\b|\bd'apres\b"
    r"|\bordre\b(?: (?:de)?croissant)?(?: d'importance| de priorite)?(?: (?:de)?croissante?)? ?:?"
    r"|\bet de\b|\ben consideration\b|\btenant compte\b"
    r"|\bsont\b|\bsur\b|\bprend\w{0,2} en compte"
)

UNWEIGHTED = Pattern(
    r"\bhierarchie (?:de)?croissante\b|"
    r"\bcriteres?\b|\bsans (?:\w{1,12} )?(?:hierarchie|ponderation|ordre)|\bordre (?:decroissant"
    r"|de priorite|d'importance)|\bau regard (?:du|des|de)\b"
    r"|\bdans (?:cet|l') ?ordre\b|\bimportance decroissante\b|\bpar importance\b"
    r"|\bd'abord\b[^.;]{0,60}?\b(?:ensuite|puis|enfin)\b|\bd(?:u|e) (?:plus|la plus) (?:lourd|important"
    r"|decisif|fort"
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
    "honoraire", "demande le moins", "moins-disant", "moins disant", "mieux-disant", "pecuniaire",
    "plus basse", "plus bas",
    "note finale", "note globale", "critere",
)  # fmt: skip
# A price, or a word of judging; and, near it, what tells that offers are judged.
CUES: Final = (
    (*_PRICED, "ponder", "jugement", "notation", "coefficient"),
    (
        "critere", "ponder", "jug", "notation", "notee", "notes", "note", "classe", "appreci", "compar",
        "attribu", "designe", "retenu", "retenir", "choi", "emporte", "departag", "evalu", "disant",
        "avantageu",
        "methode", "organisation", "insertion", "du plus", "dans l'ordre", "cet ordre", "importance",
        "regarder", "le moins", "d'abord", "comptera", "compteront", "gagne",
        "moins eleve", "conclu", "coefficient", "points", "technique", "qualit", "moins cher",
    ),
    _PRICED,
)  # fmt: skip

ENUMERATION = Pattern(
    r"[;,•.]|\bpuis\b|\b(?:ensuite|enfin)\b(?: (?:de |du |des |la |le |les ))?|\bet (?:de |du |des |d')?"
    r"|\bsans\b| ?\(?\b\d{1,2}[.)°] ?| - "
)

AWARD_CRITERIA: Final = AwardWording(
    language="fr",
    by_word=BY_WORD,
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
