"""French words, folded: lower case, no accents, straight quotes and plain hyphens."""

from typing import Final

from contract_checker.extraction.language.fr_dates import DATE

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
    r"appel d'offres? (?:ouvert|restreint)",
    r"procedure formalisee",
    r"procedure (?:concurrentielle )?avec negociation",
    r"dialogue competitif",
)
ADAPTED_PROCEDURE: Final = (r"procedure adaptee", r"\bmapa\b")

# « un centre de relation client », « les téléconseillers », « appels entrants »
CALL_CENTRE: Final = (
    r"\bcentres? (?:d'appels?|de (?:relations?|contacts?))",
    r"\b(?:prestations?|services?|marches?|contrat|externalisation) (?:de |d')(?:la )?relations? clients?\b",
    r"\b(?:reception|traitement|emission|gestion|prise en charge|volumes?|previsions?|flux|prise)"
    r" (?:des |d')appels?\b(?! d'offres?)",
    r"\bdecroch\w{1,5} (?:[^.;\n]{0,30} )?appels?\b(?! d'offres?)",
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

# Matched on text that keeps its case: « annexé à l'acte » is not an annexe A.
_ANNEX_NUMBER = r"(?:[Nn] ?[°o] ?)?(?P<number>\d{1,2}|[IVX]{1,4}\b|[A-H]\b(?! (?i:l'|la |au )))"
ANNEX: Final = rf"\b[Aa](?:nnexe?|NNEXE?) {_ANNEX_NUMBER}(?=(?P<after>[^\n]{{0,60}}))"
ANNEX_OF_A_LAW: Final = (
    r"[ivxa-z\d.-]{0,6} ?(?:(?:de|a) (?:la (?:directive|loi|convention)|l'(?:arrete|ordonnance|accord))"
    r"|(?:du|au) (?:code|reglement|decret|rgpd|ccag))"
)
ANNEX_TITLE: Final = rf"\s*A(?:nnexe?|NNEXE?) {_ANNEX_NUMBER}"
