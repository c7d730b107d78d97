"""French words, folded: lower case, no accents, straight quotes and plain hyphens."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.circumstances import PieceKind
from contract_checker.extraction.language.fr_dates import DATE

_ANNEXED = r"(?:annexe\s[^-:]{1,60}[-:]\s?)?"
_THE = r"(?:projet d[e']\s?|modele d[e']\s?|le |la |l')?"

# Tried in this order on the lines of the title: an amendment also names the contract that it amends,
# and a regulation the framework agreement that it is about.
TITLES: Final[tuple[tuple[PieceKind, str], ...]] = (
    ("amendment", rf"{_THE}avenant\b"),
    ("rc", rf"{_THE}reglement (?:particulier )?(?:de (?:la )?consultation|d'appel d'offres)\b|r\.?c\.?$"),
    ("ccap", rf"{_ANNEXED}{_THE}cahier des clauses administratives particulieres\b|c\.?c\.?a\.?p\.?$"),
    ("cctp", rf"{_ANNEXED}{_THE}cahier des clauses techniques particulieres\b|c\.?c\.?t\.?p\.?$"),
    ("ccp", rf"{_ANNEXED}{_THE}cahier des (?:clauses particulieres|charges)\b|c\.?c\.?p\.?$"),
    ("ae", rf"{_THE}acte d'engagement\b|attri\s?1\b"),
    ("bpu", rf"{_ANNEXED}{_THE}bordereau des? prix\b|b\.?p\.?u\.?$"),
    ("dqe", rf"{_ANNEXED}{_THE}(?:detail|devis) quantitatif(?: et)? estimatif\b|d\.?q\.?e\.?$"),
    ("dpgf", rf"{_ANNEXED}{_THE}decomposition du prix global\b|d\.?p\.?g\.?f\.?$"),
    ("aapc", r"avis (?:d'appel public a la concurrence|de marche|de concession|de consultation)\b"),
    ("annexe", r"annexe (?:n\s?[°o]\s?)?(?:\d|[ivx]+\b|[a-h]\b)"),
    ("minutes", r"(?:compte[ -]rendu|proces[ -]verbal|releve de decisions)\b"),
    ("email", r"(?:de|from) ?: ?[^\n]{0,80}@"),
    ("general_terms", r"conditions generales\b"),
    ("forecast", r"(?:previsions?|previsionnel)\b[^\n]{0,40}(?:volume|activite|appel|charge|flux)"),
    ("application_contract", rf"{_THE}contrat (?:d'application|particulier|specifique)\b"),
    ("framework", rf"{_THE}(?:contrat[- ]cadre|accord[- ]cadre)\b"),
    ("contract", rf"{_THE}(?:contrat|convention|marche) (?:de|d'|relati|pour)"),
)
TITLE_ZONE_ENDS: Final = (
    r"sommaire$",
    r"table des matieres$",
    r"entre\b[^\n]{0,30}soussigne",
    r"entre ?:?$",
    r"preambule$",
    r"article (?:1|i|premier|preliminaire)\b",
)
NAMES: Final[Mapping[str, PieceKind]] = {
    "rc": "rc", "reglement": "rc", "ccap": "ccap", "cctp": "cctp", "ccp": "ccp", "ae": "ae", "attri1": "ae",
    "bpu": "bpu", "dqe": "dqe", "dpgf": "dpgf", "aapc": "aapc", "avenant": "amendment", "annexe": "annexe",
    "prevision": "forecast", "previsions": "forecast", "pv": "minutes", "cr": "minutes", "courriel": "email",
    "cga": "general_terms", "cgv": "general_terms", "cadre": "framework", "contrat": "contract",
    "convention": "contract",
}  # fmt: skip

PUBLIC_BUYER: Final = (
    r"pouvoir adjudicateur",
    r"entite adjudicatrice",
    r"code de la commande publique",
    r"code des marches publics",
    r"marches? publics?\b",
    r"\bccag\b",
    r"profil d'acheteur",
    r"acheteur public",
    r"collectivite territoriale",
    r"etablissement public",
)
# « La société Voltalia Énergie, SAS au capital de …, ci-après dénommée « le Client » ».
PRIVATE_CLIENT: Final = (
    r"(?:\bsociete\b|\bsasu?\b|\bsarl\b|\bs\.a\.(?:s\.)?|\brcs\b|registre du commerce)[^\n]{0,400}?"
    r"ci-apres[^\n]{0,40}?(?:client|donneur d'ordre|acheteur|beneficiaire)",
)
DENIAL: Final = (
    r"n'(?:est|a|ayant|etant|agissant|agit)\b[^.\n]{0,50}$",
    r"ne (?:releve|constitue|s'applique)\b[^.\n]{0,50}$",
    r"(?:hors|non soumis)[^.\n]{0,30}$",
)
FORMAL_PROCEDURE: Final = (
    r"appel d'offres (?:ouvert|restreint)",
    r"procedure formalisee",
    r"procedure (?:concurrentielle )?avec negociation",
    r"dialogue competitif",
)
ADAPTED_PROCEDURE: Final = (r"procedure adaptee", r"\bmapa\b")

# « un centre de relation client », « les téléconseillers », « appels entrants »
CALL_CENTRE: Final = (
    r"\bcentres? (?:d'appels?|de (?:relations?|contacts?))",
    r"\btele-?(?:conseil|operat|market|acteur|vente|prospection)",
    r"\bappels? (?:entrants?|sortants?|decroches?)\b|\bconseillers? (?:clients?|clientele)\b",
)
# A guard has a telephone too: these must come back.
CALLS: Final = (
    r"\brelations? (?:clients?|clientele|usagers?|abonnes)\b",
    r"\b(?:accueil|permanence|standard|plate-?forme|assistance|guichet) telephonique",
    r"\bappels?(?: telephoniques?| traites?)?\b(?! d'offres?| public| a la concurrence)|\bhot-?line\b",
)

CONTRACT_SIGNED: Final = (
    rf"\b(?:fait|signe|conclu)e?\b(?: a [^\n]{{1,60}}?)?,? le {DATE}",  # « Fait à Lyon, le 12 mars 2024 »
    rf"date de (?:signature|conclusion)(?: du contrat)?[^\n\d]{{0,20}}{DATE}",
)
# An amendment recites the contract that it amends.
CONTRACT_RECITED: Final = (
    rf"\b(?:conclu|signe) le {DATE} (?:un|le) contrat\b",
    rf"\bcontrat\b[^\n]{{0,120}}?\b(?:signe|conclu|date|en date) (?:le|du) {DATE}",
)
CONSULTATION_DATE: Final = (
    rf"date d'envoi (?:de l'avis|du present avis|a la publication)[^\n\d]{{0,60}}{DATE}",
    rf"date de (?:publication|mise en ligne|lancement)[^\n\d]{{0,60}}{DATE}",
    rf"avis (?:de marche|d'appel public a la concurrence)[^\n\d]{{0,60}}(?:envoye|publie) le {DATE}",
    rf"version(?: du document)?[^\n]{{0,24}}? du {DATE}",  # « Version : 1.0 du 16 novembre 2026 »
)
LOT: Final = r"\blots? (?:n ?[°o] ?)?(?P<numbers>\d{1,2}(?:(?:, | et )\d{1,2}){0,9})\b"

# Matched on text that keeps its case: « annexé à l'acte » is not an annexe A.
_ANNEX_NUMBER = r"(?:[Nn] ?[°o] ?)?(?P<number>\d{1,2}|[IVX]{1,4}\b|[A-H]\b(?! (?i:l'|la |au )))"
ANNEX: Final = rf"\b[Aa](?:nnexe?|NNEXE?) {_ANNEX_NUMBER}(?=(?P<after>[^\n]{{0,60}}))"
ANNEX_OF_A_LAW: Final = (
    r"[ivxa-z\d.-]{0,6} ?(?:(?:de|a) (?:la (?:directive|loi|convention)|l'(?:arrete|ordonnance|accord))"
    r"|(?:du|au) (?:code|reglement|decret|rgpd|ccag))"
)
ANNEX_TITLE: Final = rf"\s*A(?:nnexe?|NNEXE?) {_ANNEX_NUMBER}"
