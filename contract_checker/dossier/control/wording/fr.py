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
# « le présent contrat », « les stipulations du présent contrat », « le corps du Contrat »
_DOCUMENT: Final = r"(?:document|conditions|contrat|convention|marche|accord|ccap|ccp|cctp|cahier"
ITSELF: Final = (
    r"(?:(?:le |les )?(?:corps|texte|clauses|articles|stipulations|dispositions) (?:du |de la |des |de l'))?"
    rf"(?:le |la |les |l')?(?:presente?s?|dite?) ?{_DOCUMENT}|$)"
    rf"|(?:le )?corps (?:meme )?(?:du |de la |de l'){_DOCUMENT})\b"
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
    "premier": 0, "premiere": 0, "1er": 0, "1ere": 0, "deuxieme": 1, "second": 1, "seconde": 1,
    "troisieme": 2, "quatrieme": 3, "cinquieme": 4, "sixieme": 5, "septieme": 6, "huitieme": 7,
    "neuvieme": 8, "dixieme": 9,
    **{f"{number}{ending}": number - 1 for number in range(2, 21) for ending in ("e", "eme")},
    "dernier": -1, "derniere": -1, "avant-dernier": -2, "avant-derniere": -2,
}  # fmt: skip
# « pour les seules factures de décembre », « uniquement »
PARTIAL: Final = (
    r"\bpour (?:le|la|les) seule?s?\b|\b(?:uniquement|seulement|exclusivement)\b"
    r"|\ben ce qui concerne (?:le|la|les) seule?s?\b|\ba l'egard (?:du|de la|des) seule?s?\b"
)
# « sous réserve de l'accord du conseil », « Il est envisagé que »
UNCERTAIN: Final = (
    r"\bsous (?:la )?(?:reserve|condition)\b|\ba (?:la )?condition (?:que|de|d')|\bconditions? suspensives?\b"
    r"|\bsi (?:et seulement si )?(?:le|la|les|l'|un|une|elle|il|ils)\b|\ben cas d'accord\b"
    r"|\b(?:est|sont) (?:envisage|propose|projete|prevu|souhaite)e?s? (?:que|de|d'|qu')"
    r"|\b(?:pourr(?:a|ont|ait|aient)|devrait|devraient|envisagent?|souhaitent?|proposent?) "
)
# « Projet d'avenant n° 2 », « non signé »
DRAFT: Final = r"\bprojet d'avenant\b|\bnon signee?\b|\bpour discussion\b"
# « Le présent avenant prend effet le 1er mars 2026 »
EFFECT: Final = (
    r"\bavenant\b[^.;|]{0,90}?(?:\bprend(?:ra)? effet\b|\bentre(?:ra)? en (?:vigueur|application)\b)"
)
EXCEPT: Final = r"\b(?:a l'exception|hormis|excepte|sauf)\b"
# « L'avenant n° 1 est annulé », « renoncent à l'avenant n° 1 »
ANNULS: Final = (
    r"\bavenant (?:n ?[°o] ?)?(?P<annulled_fr>\d{1,2})\b[^.;|]{0,60}?"
    r"\b(?:annul|abrog|supprim|rapporte|resili|priv|caduc)"
    r"|\b(?:annule\w*|abroge\w*|renonce\w* a) l'avenant (?:n ?[°o] ?)?(?P<given_up_fr>\d{1,2})\b"
)
# « Le Contrat est résilié d'un commun accord »
TERMINATES: Final = (
    r"\b(?:contrat|marche|convention|accord-cadre)\b[^.;|]{0,40}? (?:est|sera) resilie"
    r"|\bresilient (?:d'un commun accord )?(?:le contrat|le marche|la convention|l'accord)"
)
# « les factures prévues à l'article 6 », « Considérant que l'article 6 prévoit »
MENTION: Final = (
    r"\b(?:conformement|prevue?s?|visee?s?|mentionnee?s?|definie?s?|stipulee?s?|fixee?s?|enoncee?s?"
    r"|en application|vertu|titre|sens|conditions|modalites|selon|termes)(?: (?:a|aux?|de|du|des|dans|par))?"
    r" ?(?:la |le |les |l')?$"
)
RECITAL: Final = (
    r"\binchange|\b(?:n'est|ne sont) pas modifie|\bsans changement\b|\bdemeur\w+|\breste(?:nt)?\b"
    r"|\b(?:le|au|du) sens\b|^(?:considerant|attendu|vu|entre)\b|\bsignataires d[ue]\b"
    r"|\b(?:prevoi|prevoyai|stipulai|disposai)\w*\b"
)

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
    "doubtful": (
        "« $document » : une phrase n'a pas été appliquée, $why. "
        "Les deux textes sont à comparer : « $sentence »"
    ),
    "partial": "car elle ne vaut que pour une partie de ce que règle la clause",
    "uncertain": "car elle pose une condition ou ne fait qu'envisager la modification",
    "one_lot": "car elle vaut pour un lot, et la clause visée n'est pas propre à ce lot",
    "draft": "car la pièce se dit projet ou non signée",
    "open_effect": "car la prise d'effet dépend d'une condition, d'une exception ou d'un jour non lu",
    "annulled": "car elle prive d'effet un avenant",
    "terminated": "car elle met fin au contrat",
    "not_understood": "faute d'avoir été comprise, alors qu'elle vise une clause",
    "no_effect_date": (
        "« $document » : date d'effet non établie ; ses stipulations sont lues comme étant déjà en vigueur."
    ),
    "stated": "date d'effet indiquée dans dossier.yaml",
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
    "several_versions": (
        "Plusieurs versions du $terms sont nommées ($years) : faute de savoir laquelle s'applique, ses "
        "stipulations par défaut n'ont pas été reprises."
    ),
    "version_unrecorded": (
        "« $document » renvoie au $terms de $year, version qui n'est pas connue de l'outil : ses "
        "stipulations par défaut n'ont pas été reprises."
    ),
    "derogated": "écarté par une dérogation à l'article $article",
    "own_clause": "remplacé par une stipulation du document",
    "excluded": "le document écarte le $terms",
    "near_derogation": "une dérogation à l'article $article peut le toucher",
    "article": "l'article $number",
    "annex": "« $number »",
    "heading": "la clause « $heading »",
    "amendment_named": "l'$name",
    "a_clause": "une clause",
    "contested_despite_order": (
        "« $one » et « $other » se contredisent, et l'ordre de priorité lu ne dit pas lequel l'emporte."
    ),
    "contested": (
        "« $one » et « $other » se contredisent, et aucun ordre de priorité n'a été lu entre les deux."
    ),
}
