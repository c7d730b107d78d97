"""French wording of units of time and of kinds of days."""

from decimal import Decimal

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.extraction.language.wording import any_of

UNIT = any_of(
    r"jours?|jrs?\b\.?|j\b\.?|j(?=[oc]\b)|semaines?|sem\b\.?|mois|trimestres?|semestres?|annees?|ans?|journees?",
    r"heures?|hrs?\b|h\b(?! ?\d)|minutes?|mn\b|mins?\b\.?",
)
KIND = any_of(
    r"(?:de )?calendaires?|de calendrier|calendrier|civils?|consecutifs",
    r"cal\b\.?|(?:effectivement |reellement )?ouvr(?:ee?s?|ables?)|travailles|de travail|francs?|pleins"
    r"|(?<=j)[oc]\b",
)

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "jour": (Decimal(1), "day"),
    "journee": (Decimal(1), "day"),
    "jr": (Decimal(1), "day"),
    "j": (Decimal(1), "day"),
    "semaine": (Decimal(1), "week"),
    "sem": (Decimal(1), "week"),
    "mois": (Decimal(1), "month"),
    "trimestre": (Decimal(1), "quarter"),
    "semestre": (Decimal(6), "month"),
    "annee": (Decimal(1), "year"),
    "an": (Decimal(1), "year"),
    "heure": (Decimal(1), "hour"),
    "hr": (Decimal(1), "hour"),
    "h": (Decimal(1), "hour"),
    "minute": (Decimal(1), "minute"),
    "mn": (Decimal(1), "minute"),
    "min": (Decimal(1), "minute"),
}

DAY_KINDS: dict[str, DayKind] = {
    "calendaire": "calendar",
    "calendrier": "calendar",
    "civil": "calendar",
    "consecutif": "calendar",
    "cal": "calendar",
    "ouvre": "ouvre",
    "travaille": "ouvre",
    "travail": "ouvre",
    "ouvrable": "ouvrable",
    "franc": "franc",
    "plein": "franc",
    # « 20 JO », « 30 JC »: last, as all the other words hold one of these letters
    "o": "ouvre",
    "c": "calendar",
}
