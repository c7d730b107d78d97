"""French words, folded: lower case, no accents, straight quotes and plain hyphens."""

from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.engine.circumstances import PieceKind
from contract_checker.extraction.language.fr_dates import DATE

# The first that a name begins with; « marché » is all that makes a public contract up.
NAMES: Final[Sequence[tuple[tuple[PieceKind, ...], str]]] = (
    (("amendment",), r"(?:les |l'|le )?(?:eventuels? )?(?:avenants?|actes? modificatifs?)\b"),
    (("ae",), r"(?:l')?actes? d'engagement\b|a\.?e\.?(?![a-z])"),
    (("ccap",), r"c\.?c\.?a\.?p\b|cahier des clauses administratives particulieres"),
    (("cctp",), r"c\.?c\.?t\.?p\b|cahier des clauses techniques particulieres"),
    (("ccp",), r"c\.?c\.?p\b|cahier des (?:clauses particulieres|charges)"),
    (("bpu",), r"bordereaux? (?:des? )?prix|b\.?p\.?u\b"),
    (("dqe",), r"d\.?q\.?e\b|detail (?:quantitatif|estimatif)"),
    (("dpgf",), r"d\.?p\.?g\.?f\b|decomposition du prix"),
    (("rc",), r"reglement (?:de (?:la )?)?consultation|r\.?c\.?(?![a-z])"),
    (("framework",), r"(?:contrat|accord|convention)[- ]cadre\b"),
    (("application_contract",), r"(?:contrats?|marches?) (?:d'application|subsequents?)|bons? de commande"),
    (("general_terms",), r"conditions generales\b|cg[avp]s?\b"),
    (("annexe",), r"(?:(?:ses|les|son|leurs|une|des|l') ?)?annexes?\b"),
    (("contract", "framework", "application_contract"), r"contrat\b|convention\b|conditions particulieres\b"),
    (("ccap", "ccp", "ae", "cctp", "contract", "framework"), r"marche\b|accord\b"),
)
ITSELF: Final = (
    r"(?:le |la |les |l')?(?:presente?s?|dite?) ?"
    r"(?:document|contrat|convention|marche|accord|ccap|ccp|cctp|cahier|$)"
)
AMENDMENT_NUMBER: Final = r"\b(?:avenant|acte modificatif)[ _-]*(?:n ?[°o]?[ _-]*)?(?P<fr>\d{1,2})\b"
ANNEX: Final = r"\bannexes?[ _-]*(?:n ?[°o]? ?)?(?P<annex_fr>\d{1,2}|[a-h]|[ivx]{1,4})(?![a-z\d])"
# « Fait à Lyon, le 12 mars 2024 »
SIGNED: Final = (
    rf"\b(?:fait|signe)e?\b(?: en [^\n]{{1,40}}?)?(?: a [^\n]{{1,60}}?)?,? le {DATE}",
    rf"\bdate de (?:signature|conclusion)[^\n\d]{{0,20}}{DATE}",
    rf"\b(?:en date|date) du {DATE}",
)
# « Le Contrat prend effet le 1er avril 2026 »
BEGINS: Final = (
    rf"\b(?:contrat|convention|marche|accord[- ]cadre)\b[^.\n]{{0,80}}?\b(?:prend(?:ra)? effet|entre"
    rf"(?:ra)? en vigueur|est conclue?)"
    rf"[^.\n\d]{{0,40}}{DATE}",
    rf"\bdate d'effet[^\n\d]{{0,20}}{DATE}",
)
SIGNATURE: Final = r"\s*(?:fait|signe)e?s? (?:a|le|en)\b|\s*pour le (?:client|prestataire|titulaire)\b"
ORDINALS: Final[Mapping[str, int]] = {
    "premier": 0, "premiere": 0, "1er": 0, "deuxieme": 1, "second": 1, "seconde": 1, "2e": 1, "2eme": 1,
    "troisieme": 2, "3e": 2, "3eme": 2, "quatrieme": 3, "4e": 3, "cinquieme": 4, "sixieme": 5,
    "dernier": -1, "derniere": -1, "avant-dernier": -2,
}  # fmt: skip

MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip
SENTENCES: Final[Mapping[str, str]] = {
    "stated_order": "ordre de priorité stipulé par « $piece »",
    "default_order": "ordre par défaut du $terms de $year, article $article, faute d'ordre stipulé",
    "later_amendment": "l'avenant est postérieur à ce qu'il modifie",
    "derogation": "dérogation expresse",
    "derogation_apart": (
        "« $document » déroge pour lui seul : le contrat-cadre vaut pour les autres contrats d'application."
    ),
    "circular": (
        "L'ordre de priorité se contredit : « $one » l'emporte sur « $other » et l'inverse. Aucun des deux "
        "n'est "
        "retenu : les deux textes sont à comparer."
    ),
    "unknown_article": (
        "« $document » vise $clause, introuvable dans les pièces lues : la modification n'a pas été "
        "appliquée, les "
        "textes sont restés en l'état."
    ),
    "several_targets": (
        "« $document » vise $clause, qui existe dans plusieurs pièces ($pieces) : la modification n'a pas "
        "été "
        "appliquée, faute de savoir laquelle est visée."
    ),
    "no_new_text": (
        "« $document » remplace ou complète $clause sans que le nouveau texte ait été lu : l'ancien est "
        "resté en l'état."
    ),
    "words_not_found": (
        "« $document » change des mots de $clause qui n'y figurent pas, ou plusieurs fois : la "
        "modification n'a pas été "
        "appliquée."
    ),
    "no_effect_date": (
        "« $document » : date d'effet non établie ; ses stipulations sont lues comme étant déjà en vigueur."
    ),
    "signature_default": "prise d'effet à la signature, faute d'autre date",
    "dated": "date d'effet stipulée",
    "at_signature": "prise d'effet à la signature",
    "awaited": "prise d'effet à une date ou à un événement que le dossier ne donne pas",
    "retroactive": "effet rétroactif stipulé",
    "lapsed": (
        "Le contrat a pris fin le $day d'après la durée lue, sauf reconduction que le dossier ne dit pas : "
        "la "
        "lecture est faite à ce jour, le dernier où il était en vigueur."
    ),
    "went_on": (
        "Un avenant est signé après le $day, terme que donne la durée lue : le contrat a dû être "
        "reconduit, ce qui est "
        "à vérifier."
    ),
    "replaced_since": "texte issu de « $document », en vigueur depuis le $day ($why)",
    "replaced_always": "texte issu de « $document » ($why)",
    "prevails": "« $winner » l'emporte sur « $loser » : $why",
    "named_version": "version nommée par le document",
    "version_by_date": "version en vigueur à la date de la consultation, $day",
    "version_unknown": (
        "« $document » renvoie au $terms sans que sa version soit nommée ni que la date de la consultation "
        "soit connue : "
        "ses stipulations par défaut n'ont pas été reprises."
    ),
    "derogated": "écarté par une dérogation à l'article $article",
    "own_clause": "remplacé par une stipulation du document",
    "excluded": "le document écarte le $terms",
    "near_derogation": "une dérogation à l'article $article peut le toucher",
    "article": "l'article $number",
    "annex": "« $number »",
    "heading": "la clause « $heading »",
    "a_clause": "une clause",
    "contested": (
        "« $one » et « $other » se contredisent, et aucun ordre de priorité n'a été lu entre les deux."
    ),
}
