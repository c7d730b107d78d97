"""French names of pieces, folded: lower case, no accents, straight quotes and plain hyphens."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.circumstances import PieceKind

_PARTICULAR = r"(?:,? (?:et )?(?:particulieres?|specifiques?))"
_ITS_NUMBER = r"n ?[°o]? ?"

# How a title names the piece that it stands on, at its beginning.
PIECES: Final[tuple[tuple[PieceKind, str], ...]] = (
    # « Avenant n° 2 », « Projet d'avenant de prolongation », « EXE10 – Avenant »
    ("amendment", r"avenant\b|exe ?10\b"),
    # « Acte modificatif n° 1 », « Modification n° 3 du marché public »
    ("amendment", rf"acte modificatif\b|modification {_ITS_NUMBER}\d{{1,2}}\b"),
    # « Règlement de la consultation », « Règlement particulier d'appel d'offres »
    ("rc", r"reglement (?:particulier )?de (?:la )?(?:consultation|mise en concurrence)"),
    ("rc", r"reglement (?:particulier )?(?:d'|de l')appel d'offres"),
    # « Lettre de consultation », « Invitation à soumissionner », « Cahier de consultation »
    ("rc", r"(?:lettre|courrier|cahier) de (?:la )?consultation\b"),
    ("rc", r"invitation a (?:soumissionner|remettre une offre)\b"),
    ("rc", r"r\.? ?c\.?(?=$| ?[(\[/+&-]| (?:valant|et) )|demande de propositions?\b|appel a propositions?\b"),
    # « Cahier des clauses administratives générales – fournitures courantes et services »
    ("general_terms", r"cahier des clauses administratives generales\b|c\.? ?c\.? ?a\.? ?g\.?(?=$|[ /-])"),
    # « Cahier des clauses administratives et techniques particulières », « CCATP »
    ("ccp", r"cahier des (?:clauses|conditions) administratives(?:,| et)(?: financieres et)? techniques\b"),
    ("ccp", r"cahier des (?:clauses|conditions) techniques et administratives\b|c\.? ?c\.? ?a\.? ?t\.? ?p\b"),
    # « Cahier des clauses administratives et financières particulières »
    ("ccap", r"cahier des (?:clauses|conditions) administratives\b|clauses administratives particulieres\b"),
    ("ccap", r"c\.? ?c\.? ?a\.? ?(?:f\.? ?)?p\b"),
    ("cctp", rf"cahier des (?:clauses|conditions|specifications|charges) techniques\b{_PARTICULAR}?"),
    ("cctp", r"c\.? ?c\.? ?t\.? ?p\b|clauses techniques particulieres\b"),
    ("cctp", r"programme (?:technique|fonctionnel)\b|specifications (?:techniques|fonctionnelles)\b"),
    ("ccp", r"cahier des (?:clauses (?:particulieres|specifiques)|charges)\b|c\.? ?c\.? ?p\.?(?=$| ?[(/:-])"),
    ("ae", r"acte d'engagement\b|attri ?1\b|a\.? ?e\.?(?=$| ?[(/-]| valant )"),
    # « Bordereau des prix unitaires », « Grille tarifaire »
    ("bpu", r"bord(?:ereau|erau|reau) (?:des |de )?prix\b|b\.? ?p\.? ?u\b|grille (?:de prix|tarifaire)\b"),
    ("dqe", r"(?:detail|devis|descriptif) (?:quantitatif|estimatif)\b|d\.? ?q\.? ?e\b"),
    ("dpgf", r"decomposition d[ue] (?:prix|montant) (?:global|forfaitaire)\b|d\.? ?p\.? ?g\.? ?f\b"),
    # « Avis d'appel public à la concurrence »
    ("aapc", r"avis (?:rectificatif|de pre-?information|d'attribution)\b|a\.? ?a\.? ?p\.? ?c\b"),
    ("aapc", r"avis (?:d'appel (?:public )?(?:a la concurrence|d'offres)|de (?:marche|concession))\b"),
    # « Compte rendu du comité de pilotage », « Relevé de décisions »
    ("minutes", r"compte[ -]rendu\b|proces[ -]verbal\b|releve d(?:e|es) decisions\b|pv d[eu]\b"),
    # « Conditions générales d'achat », « CGV »
    ("general_terms", r"conditions generales\b|c\.? ?g\.? ?(?:a|v|s)\b|clauses generales d'achats?\b"),
    # « Contrat d'application n° 3 », « Marché subséquent n° 2 », « Bon de commande n° 12 »
    ("application_contract", r"(?:contrat|marche|convention) (?:d'application|subsequente?|specifique)\b"),
    ("application_contract", r"(?:contrat|convention) particuli(?:er|ere)\b"),
    ("minutes", r"c\.? ?r\.? (?:d[eu] |de la )?(?:copil|cotech|comite|reunion)\b"),
    ("application_contract", rf"bon de commande(?:$| {_ITS_NUMBER}\d)"),
    ("application_contract", rf"ordre de (?:service|mission) {_ITS_NUMBER}\d"),
)  # fmt: skip

# « Annexe 2 au contrat », « Annexe financière », « Annexe n° IV »
ANNEXE: Final = (
    r"annexes?(?:$| (?:n ?[°o] ?)?(?:\d|[ivx]{1,4}\b|[a-h]\b)"
    r"| (?:a |au |aux |financier|technique|tarifaire|relati|juridique|administrati|rgpd|securite|volum)"
    r"| ?[:-])"
)

# Titles that also say what a tender is about: « Accord-cadre de relation client » above « CCTP ».
SUBJECTS: Final[tuple[tuple[PieceKind, str], ...]] = (
    # « Prévisions de volumes », « Plan de charge prévisionnel »
    ("forecast", r"previsions?\b[^\n]{0,40}(?:volume|activite|appel|charge|flux|contact|trafic)"),
    ("forecast", r"(?:volumes?|plan de charge|planning|activite|flux|trafic)\b[^\n]{0,30}\bprevisionnel"),
    ("framework", r"(?:contrat|accord|convention|marche)[ -]cadre\b"),
    # « Contrat de prestations », « Convention n° 12 », « Marché public de services »
    ("contract", r"(?:contrat|convention|marche)(?:$| (?:d[eu] |d'|des |relati|pour |comm|public|val|type))"),
    ("contract", r"(?:contrat|convention|marche) (?:n ?[°o]|\w{1,12}[ -]?\d)"),
    ("contract", r"conditions particulieres\b"),
    ("rc", r"(?:appel d'offres|consultation)(?:$| ?[:-])"),
    ("contract", r"protocole (?:d'accord|contractuel)\b|contrat\b[^\n]{0,20}\bentre\b|lettre de commande\b"),
)  # fmt: skip

# « Projet de contrat », « Modèle d'acte d'engagement », « Pièce n° 3 : CCAP », « 02 - CCTP »
BEFORE: Final = (
    r"(?:(?:piece|document|dce|volume|tome|partie|consultation)\b[^\n:-]{0,16}[:-] ?)?(?:\d{1,2} ?[.):-] ?)?"
    r"(?:(?:projet|modele|cadre|formulaire|exemplaire) (?:de |d'|du ))?"
    r"(?:le |la |l'|un |une )?"
)
# « Projet de contrat valant acte d'engagement », « RC et CCAP », « BPU / DQE »
TOGETHER: Final = (
    r"(?:\bvalant|\btenant lieu|\bfaisant office|\bet|[/+&])(?: d[e'] ?| du)? ?"
    r"(?:le |la |l'|d'|de l'|de la )?"
)
# « Document unique valant CCAP, CCTP et acte d'engagement »
SERVING: Final = r"\bvalant\b[^\n]{0,40}?, ?"
# What follows names other pieces, or begins the text.
ENDS: Final = (
    r"sommaire$", r"s o ?m ?m ?a ?i ?r ?e$", r"table des matieres$", r"entre\b[^\n]{0,30}soussigne",
    r"entre ?:?$", r"entre les parties", r"preambule$", r"expose prealable",
    r"article (?:1|i|premier|preliminaire|a)\b",
    r"(?:liste des )?(?:pieces|documents) (?:constitutives|contractuel|du (?:marche|dossier)|joint|remis)",
    r"documents? (?:associes?|de reference|lies?)\b",
)  # fmt: skip
# « Le CCAP est complété par … »: a sentence names pieces, a title has no verb.
SENTENCE: Final = (
    r"\b(?:est|sont|doit|doivent|devra|devront|peut|peuvent|sera|seront|fait|font|complete|completent|prime"
    r"|prevaut|prevalent|figure|figurent|precise|precisent|renvoie|mentionne|comprend|prevoit|transmettons|trouverez"
    r"|ci-joint\w{0,2}|jointe?s? (?:a|au|en)|voir|cf|conformement|selon|prevue?s?|a remettre|signee?)\b"
)
# « De : », « Objet : »: the head of a message that was printed or pasted.
MAIL_FROM: Final = (r"de ?:", r"expediteur ?:")
MAIL_OTHERS: Final = (r"a ?:", r"cc ?:", r"envoye(?: le)? ?:", r"date ?:", r"objet ?:", r"destinataires? ?:")

# « Le présent avenant a pour objet … »
SELF: Final[tuple[tuple[PieceKind, str], ...]] = (
    ("amendment", r"\ble present avenant\b"),
    ("rc", r"\ble present reglement (?:de (?:la )?consultation|d'appel d'offres)\b"),
    ("ccap", r"\ble present (?:c\.?c\.?a\.?p\b|cahier des clauses administratives)"),
    ("cctp", r"\ble present (?:c\.?c\.?t\.?p\b|cahier des clauses techniques)"),
    ("ccp", r"\ble present cahier des (?:charges|clauses particulieres)"),
    ("ae", r"\ble present acte d'engagement\b"),
    ("application_contract", r"\ble present (?:contrat d'application|marche subsequent|bon de commande)\b"),
    ("framework", r"\ble present (?:contrat|accord)[ -]cadre\b"),
    ("general_terms", r"\bles presentes conditions generales\b"),
    ("contract", r"\b(?:le present contrat|la presente convention) (?:est conclu|a pour objet|fixe|definit)"),
)

# Words of a file name: « 2026-S-041_CCAP_v2.pdf ».
NAMES: Final[Mapping[str, PieceKind]] = {
    "rc": "rc", "reglement": "rc", "rpao": "rc", "ccap": "ccap", "ccafp": "ccap", "cctp": "cctp",
    "ccp": "ccp", "ccatp": "ccp", "cdc": "ccp", "ae": "ae", "attri1": "ae", "bpu": "bpu", "dqe": "dqe",
    "dpgf": "dpgf", "aapc": "aapc", "avenant": "amendment", "annexe": "annexe", "prevision": "forecast",
    "previsions": "forecast", "previsionnel": "forecast", "pv": "minutes", "cr": "minutes",
    "copil": "minutes", "courriel": "email", "cga": "general_terms", "cgv": "general_terms",
    "ccag": "general_terms", "cadre": "framework", "contrat": "contract", "convention": "contract",
    "marche": "contract",
}  # fmt: skip

# Heads of the columns of a schedule of prices.
UNIT_PRICE: Final = (
    r"(?:prix|tarif|cout|taux)s? (?:unitaire|horaire)s?|\bp\.? ?u\.?(?: ?h\.?t\.?)?$|\bpu ht\b"
)
QUANTITY: Final = r"\bquantites?\b|\bqtes?\b|\bnb d|\bnb heures\b|nombre d|\bvolumes? (?:annuel|estim)"
AMOUNT: Final = r"\bmontants?\b|\btotal\b|\bprix total\b"
FLAT_PRICE: Final = r"prix (?:global|forfaitaire)|montant forfaitaire|\bforfait\b"
FORESEEN: Final = r"previsions?\b|previsionnel|\bprevus?\b"
