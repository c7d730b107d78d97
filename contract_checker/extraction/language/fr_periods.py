"""French wording of rhythms: « chaque mois », « trimestriel », « toutes les deux semaines »."""

from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import PeriodWording

_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_DATE = r"(?:\d{1,2}|premier|1er|dernier jour|[a-z]{3,5}di)"


def _rhythm(count: int, unit: TimeUnit, adjective: str, noun: str) -> tuple[Decimal, TimeUnit, Pattern]:
    """« mensuel », « chaque mois », « par mois », « tous les mois », « le 5 du mois », « une fois l'an »."""
    said = one_of(
        adjective,
        rf"(?:chaque|par|tous les|toutes les|une fois (?:par|l'|le|la)|au cours de chaque) ?{noun}",
        rf"le {_DATE} (?:de chaque|du|de) {noun}",
    )
    return Decimal(count), unit, Pattern(rf"(?:(?<![a-z]){said}|/ ?{noun})(?![a-z])")


PERIODS = PeriodWording(
    language="fr",
    rhythms=(
        _rhythm(1, "hour", r"horairement", r"heures?"),
        _rhythm(1, "day", r"quotidien(?:ne)?s?|quotidiennement|journali(?:er|ere)s?", r"jours?(?: ouvres?)?"),
        _rhythm(
            1,
            "week",
            r"hebdo(?:madaires?|madairement)?|(?:chaque|tous les) (?:lundi|mardi|mercredi|jeudi|vendredi)s?",
            r"semaines?",
        ),
        _rhythm(2, "week", r"par quinzaine|bimensuel(?:le)?s?", r"quinzaines?"),
        _rhythm(1, "month", r"mensuel(?:le)?s?|mensuellement", r"mois(?: civil| calendaire)?"),
        _rhythm(2, "month", r"bimestriel(?:le)?s?", r"bimestres?"),
        _rhythm(1, "quarter", r"trimestriel(?:le)?s?|trimestriellement", r"trimestres?(?: civil)?"),
        _rhythm(6, "month", r"semestriel(?:le)?s?|semestriellement", r"semestres?"),
        _rhythm(
            1,
            "year",
            rf"annuel(?:le)?s?|annuellement|chaque {_MONTH}"
            rf"|(?:chaque|tous les) (?:1er|premier|\d{{1,2}}) {_MONTH}"
            rf"|chaque (?:ete|hiver|printemps|automne|rentree|saison)"
            rf"|a (?:chaque|la) date anniversaire|a chaque (?:date )?anniversaire"
            r"|l'an",
            r"(?:ans?|annees?|exercices?)(?: civile?s?| calendaire| contractuelle)?",
        ),
    ),
    every_few=Pattern(
        rf"\b(?:tous|toutes) les (?P<count>{NUMBER}) (?P<unit>jours|semaines|mois|trimestres|semestres|ans)\b"
    ),
    units={
        "jour": (Decimal(1), "day"),
        "semaine": (Decimal(1), "week"),
        "mois": (Decimal(1), "month"),
        "trimestre": (Decimal(1), "quarter"),
        "semestre": (Decimal(6), "month"),
        "an": (Decimal(1), "year"),
    },
)
