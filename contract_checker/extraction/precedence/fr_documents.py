"""French wording of precedence: the documents, and what stands around their names."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_DOCUMENT = one_of(
    r"actes? (?:d'engagement|speciaux|special)",
    r"(?<![a-z])(?:c\. ?c\. ?(?:[ast]\. ?)?[aptg]\b|ae|ccap|cctp|ccp|ccag|cctg|ccatp|ccs|rc|bpu"
    r"|dqe|dpgf|paq|cdc|crt|mt|gtc)(?![a-z])",
    r"cahiers? (?:des|de) (?:clauses|charges|prescriptions)|annexes?\b|avenants?\b|contrats?\b"
    r"|conventions?\b|accords?-cadres?",
    r"accords?\b(?! (?:prealable|ecrit|expres))|conditions (?:generales|particulieres|speciales"
    r"|specifiques|propres|d'achats?|de ventes?|d'execution|d'intervention|contractuelles|financieres)"
    r"|cg[av]\b"
    r"|marches?\b|lettres? (?:de commande|de mission|de marche)",
    r"bons? de (?:commande|travail|mission)|ordres? de (?:service|mission|commande|travail|campagne)"
    r"|commandes?\b|devis\b"
    r"|bordereaux?\b|details? (?:estimatif|quantitatif)"
    r"|grilles? (?:tarifaire|de prix)|catalogue",
    r"memoires?\b|offres?\b|propositions?\b|reponses? (?:du|de|technique"
    r"|a l'appel)|plan d'assurance",
    r"documents?\b|pieces?\b|presentes\b|protocoles?\b|fiches? (?:technique|de poste|activite)"
    r"|decomposition|reglement (?:de (?:la )?consultation|interieur)",
    r"(?:cahier|fiche|guide|manuel|livret|note|bareme|tarif|referentiel|lettre|papier|code de conduite|plan"
    r"|politique|calendrier|cadre de reponse|tableau des prix|liste des prix|arrete|texte|barreme"
    r"|reponse)s?\b"
    r"(?! (?:de service|blanche|numerique))",
    r"(?:present|premier|second) (?:titre|acte)\b|livres? [ivx\d]{1,4}\b|enonces? de travaux|termes generaux"
    r"|descriptifs?\b|addenda\b|sow\b",
    r"specifications?\b|notices?\b|chartes?\b|plans? (?:de progres|de securite)|proces-verb|compte-rendu"
    r"|mises? au point|statement of work",
)

DOCUMENT: Final = Pattern(rf"\b{_DOCUMENT}")

NOT_DOCUMENT: Final = Pattern(
    r"(?<!de )(?<!de la )(?<!du )\b(?:reunions?|visites?|seances?|signature) (?:du|de|des)\b|"
    r"\b(?:version|langue|traduction|montant|lettres\b(?! de)|chiffres|appels?\b(?! d'offres)"
    r"|candidatures?"
    r"|attestations?|volonte|loi|salaries?|reclamations?|planning|prevalent|de la police|quoique|bien que)\b"
)

BEFORE_NAME: Final = Pattern(
    one_of(
        r"[-*•▪◦] *",
        r"\(?(?:\d{1,2}|[a-h]|[ivx]{1,4}) ?(?:[.)°]|° ?\)) ?-? *",
        r"(?:votre|vos|notre|nos|ton|ta|tes) ",
        r"(?:apres (?:lui|elle|eux|quoi)|en (?:premier|second|troisieme|dernier)(?: lieu| rang)?"
        r"|au (?:premier|second"
        r"|dernier) rang|derriere),? ",
        r"(?:il (?:est|sera) fait application |seule?s? |c'est |que |en (?:tout etat de cause"
        r"|toute hypothese) |puis |et |enfin |d'abord |ensuite |alors |notamment |sur |rappel ?: )",
        r"(?:les |des |aux |par les )?(?:stipulations|dispositions|clauses|termes|mentions|indications"
        r"|prescriptions|exigences|contenu|celles?|celui|ceux) (?=du |de |des |d')",
        r"(?:aucune?|toute|nulle) (?:dispositions?|stipulations?|clauses?"
        r"|mentions?) (?:contraires? )?(?=d)",
        r"(?:une fois le (?:contrat|marche) (?:signe|conclu),? )?(?:ce |cet |cette )(?=\w)|"
        r"(?:l'|les? |la |un |une |des |du |de la |de l'|de |d'|aux? |au |a l'|a la )",
    )
)

AFTER_NAME: Final = Pattern(
    r"[,;:.]|\((?![^()]{1,14}\))| (?:s'(?:ils?|elles?)\b|en (?:cas|presence)|lorsqu|sauf|pour (?:tout|les"
    r"|ce|le)|des lors|a moins"
    r"|dans (?:tous|la mesure|le cas|l'ordre|le|la)|qui|chaque fois|si|quand|(?:passe|conclu|emi"
    r"|pri)e?s? (?:pour|par|sur|en)"
    r"|meme|quel|et (?:fait|est|s'appl|sont)|sans)\b"
)
