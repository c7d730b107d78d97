"""What the engine says, and the units it reads, in French."""

from decimal import Decimal
from typing import Final

from contract_checker.calendars import DayKind, TimeUnit

DECIMAL_MARK: Final = ","
LIST_END: Final = " ; "
AND: Final = " et "

UNITS: Final[dict[TimeUnit, tuple[str, str]]] = {
    "minute": ("minute", "minutes"),
    "hour": ("heure", "heures"),
    "day": ("jour", "jours"),
    "week": ("semaine", "semaines"),
    "month": ("mois", "mois"),
    "quarter": ("trimestre", "trimestres"),
    "year": ("an", "ans"),
}
UNIT_SYNONYMS: Final[dict[str, TimeUnit]] = {
    "j": "day",
    "h": "hour",
    "min": "minute",
    "sem": "week",
    "annee": "year",
    "annees": "year",
}
DAY_KINDS: Final[dict[DayKind, tuple[str, str]]] = {
    "calendar": ("calendaire", "calendaires"),
    "ouvre": ("ouvré", "ouvrés"),
    "ouvrable": ("ouvrable", "ouvrables"),
    "franc": ("franc", "francs"),
}
DAY_KIND_SYNONYMS: Final[dict[str, DayKind]] = {}
DAY_KIND_FIRST: Final = False

PIECES: Final[dict[str, str]] = {
    "rc": "règlement de la consultation",
    "ccap": "CCAP",
    "cctp": "CCTP",
    "ccp": "CCP",
    "ae": "acte d'engagement",
    "bpu": "bordereau des prix unitaires",
    "dqe": "détail quantitatif estimatif",
    "dpgf": "décomposition du prix global et forfaitaire",
    "aapc": "avis d'appel public à la concurrence",
    "contract": "contrat",
    "framework": "contrat-cadre",
    "application_contract": "contrat d'application",
    "amendment": "avenant",
    "annexe": "annexe",
    "general_terms": "conditions générales",
    "forecast": "prévisions",
    "minutes": "compte rendu",
    "request_log": "journal des demandes",
    "forecast_register": "registre des prévisions",
    "payment_register": "registre des paiements",
    "award_register": "registre des attributions",
    "email": "courriel",
    "other": "pièce de nature non reconnue",
}

# Units of a figure and of what it is worked out from; what is counted in several ways is left unnamed.
FIGURE_UNITS: Final[dict[str, str]] = {
    "call": "appels",
    "contact": "contacts",
    "minute": "minutes",
    "hour": "heures",
    "fte": "ETP",
    "position": "positions",
    "eur": "€",
    "eur_per_call": "€ par appel",
    "eur_per_minute": "€ par minute",
    "eur_per_hour": "€ par heure",
    "second": "s",
    "percent": "%",
    "point": "points",
    "other": "",
}

SENTENCES: Final[dict[str, str]] = {
    "nothing": "non chiffré",
    "trial": "$value [valeur d'essai, non décidée]",
    "guaranteed": "$value, soit $low jours calendaires garantis",
    "guaranteed_range": "$value, soit $low à $high jours calendaires selon la date",
    "relative": "échéance $code",
    "cap": "au plus $value",
    "zero": "aucun délai",
    "excluded": "la stipulation est expressément écartée",
    "best_efforts": "la clause ne promet qu'un effort, sans engagement ferme",
    "indicative": "la clause se dit indicative",
    "by_reference": "la clause renvoie à un autre texte pour le contenu",
    "redacted": "le chiffre est masqué",
    "misread": "le chiffre ou l'unité comporte des caractères mal reconnus",
    "amount_zero": "le délai est nul",
    "amount_cap": "le délai est un maximum, qui ne garantit rien",
    "amount_unknown": "aucune durée certaine ne peut être lue",
    "amount_under_a_day": "moins d'un jour entier est garanti",
    "free_band": (
        "Une marge de variation reste sans préavis ($band) : à apprécier, aucun seuil n'étant fixé ici."
    ),
    "only_free_band": "le texte ne parle que de petites variations laissées sans préavis ($band)",
    "unset_doubt": "À noter : $reason.",
    "band_below": "moins de $percent",
    "band_up_to": "jusqu'à $percent",
    "between": (
        "le délai lu, $value, peut être inférieur ou non au seuil, $threshold, selon le jour de départ"
    ),
    "unspoken_note": "Le texte ne dit rien des changements plus petits.",
    "unspoken_band": "le texte ne dit rien des changements plus petits",
    "above": "$value, au-dessus de $threshold",
    "below": "$value, au-dessous de $threshold",
    "ruled_out": "rien n'est exigé",
    "between_lengths": (
        "la durée lue, $value, peut être en deçà ou au-delà du seuil, $threshold, selon la date de départ"
    ),
    "figure": "$value ($formula ; $inputs)",
    "figure_exact": "$value",
    "figure_at_most": "au plus $value",
    "figure_at_least": "au moins $value",
    "figure_bound": "une borne seulement, $value, qui ne dit pas si $threshold est atteint",
    "input_minimum": "minimum : $value",
    "input_expected": "quantité prévue : $value",
    "input_maximum": "maximum : $value",
    "input_schedule_total": "total du bordereau : $value",
    "input_price": "prix : $value",
    "input_handling_time": "durée de traitement indiquée : $value",
    "input_occupancy": "taux d'occupation indiqué : $value",
    "input_supposed": "taux d'occupation compté à $value, faute d'un taux lu",
    "input_penalty_rate": "pénalité par point : $value",
    "input_penalty_cap": "plafond : $value",
    "input_no_cap": "sans plafond",
    "input_points_missed": "écart supposé : $value",
    "side_unstated": "le texte ne dit pas à quelle partie ce droit appartient",
    "value_unknown": "la valeur ne peut pas être lue",
    "reaches": "$value, sans rester au-dessous de $threshold",
    "may_exceed": "$value peut dépasser $threshold selon le jour de départ",
    "between_buyers": "$value dépasse le plafond de certains acheteurs et non celui des autres, $caps",
    "cap_of": "$value ($title)",
    "later_start": "le délai court d'un événement postérieur à celui dont la loi compte son plafond",
    "end_of_month": "$value fin de mois",
    "end_of_month_day": "$value fin de mois le $day",
    "periodic_invoice": (
        "À noter : pour une facture périodique, qui récapitule plusieurs livraisons, $threshold au plus."
    ),
    "law_unread": "le texte en vigueur à la date examinée n'a pas été lu",
    "needs_date_contract": "la réponse dépend de la date du contrat, que le dossier ne donne pas",
    "needs_date_consultation": "la réponse dépend de la date de la consultation, que le dossier ne donne pas",
    "needs_date_fact": "la réponse dépend de la date des faits, que le dossier ne donne pas",
    "total_unknown": "le total attendu, ou le total lu, ne peut pas être établi",
    "total_differs": "le total lu est $value au lieu de $threshold",
    "differs": "des clauses du dossier donnent des valeurs différentes ($value)",
    "parts_missing": "il manque $missing",
    "no_piece": "Sans objet : le dossier ne contient aucune pièce du type visé par la règle.",
    "buyer_outside": "Sans objet : la règle ne concerne pas ce type d'acheteur.",
    "not_in_force_contract": "Sans objet : la règle de droit n'était pas en vigueur à la date du contrat.",
    "not_in_force_consultation": (
        "Sans objet : la règle de droit n'était pas en vigueur à la date de la consultation."
    ),
    "not_in_force_fact": "Sans objet : la règle de droit n'était pas en vigueur à la date des faits.",
    "not_lasting": (
        "Sans objet : le texte décrit une campagne ou un besoin ponctuel, que l'engagement laisse de côté."
    ),
    "campaign_outside": (
        "Sans objet : le texte décrit une campagne ou un besoin ponctuel, laissé de côté par convention."
    ),
    "not_lasting_stated": (
        "Sans objet : dossier.yaml indique une campagne ou un besoin ponctuel, que l'engagement laisse de "
        "côté."
    ),
    "off": "Sans objet : la règle est désactivée par $layer.",
    "switched_off": "désactivée",
    "passage_unread": "le passage semble en parler, mais le programme ne sait pas le lire",
    "unread": "À vérifier : rien n'a été relevé, mais tout n'a pas été lu (pièce non lue : $unread).",
    "running": "À vérifier : seul un en-tête ou un pied de page en parle (voir les éléments contraires).",
    "hidden": "À vérifier : seul un texte masqué en parle (voir les éléments contraires).",
    "unread_several": (
        "À vérifier : rien n'a été relevé, mais tout n'a pas été lu (pièces non lues : $unread)."
    ),
    "lasting_unproven": "La pérennité de l'activité n'est pas établie par le dossier.",
    "lasting_mixed": "Le dossier mêle une activité pérenne et des besoins ponctuels : vérifier lot par lot.",
    "contract_date_unknown": (
        "Date du contrat inconnue : les références des périodes successives sont citées ensemble."
    ),
    "consultation_date_unknown": (
        "Date de la consultation inconnue : les références des périodes successives sont citées ensemble."
    ),
    "fact_date_unknown": (
        "Date du dossier inconnue : les références des périodes successives sont citées ensemble."
    ),
    "inserted": (
        "Le passage cité vient d'une révision suivie, non encore acceptée : vérifier quelle version fait foi."
    ),
    "open_text": "un avenant touche ce texte sans qu'on sache avec certitude ce qui en reste",
    "contested": "deux pièces se contredisent, et aucun ordre de priorité n'a été lu entre elles",
    "superseded": "Un texte remplacé ou supprimé par un avenant est cité à côté.",
    "lapsed": "Un texte qui n'est plus en vigueur est cité à côté.",
    "not_yet": "Un texte qui n'est pas encore en vigueur est cité à côté.",
    "outranked": "Une pièce qui cède devant une autre dit autre chose : elle est citée à côté.",
    "from_terms": "Cette stipulation vient du $terms de $year (art. $article), pas de votre document.",
    "recognised_text": "ce qui est stipulé n'est connu que par reconnaissance de caractères",
    "recognised": "Citation lue par reconnaissance de caractères (OCR) : à vérifier sur l'original.",
    "remedy": "Proposition : $draft",
    "remedy_by_buyer": "Proposition. Acheteur public : $public / Client privé : $private",
    "remedy_draft": "$advice Rédaction possible : « $clause »",
}


def is_plural(count: Decimal) -> bool:
    """Whether « 2 jours » takes an s; « 1,5 jour » does not."""
    return count >= 2
