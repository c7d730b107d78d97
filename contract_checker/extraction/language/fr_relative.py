"""French wording of relative dates: « M-1 », « le 15 du mois précédent », « J-30 »."""

from contract_checker.extraction.language.fr_numbers import WORD
from contract_checker.extraction.language.fr_units import KIND
from contract_checker.extraction.language.phrase import Pattern

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_WEEKDAY = "|".join(WEEKDAYS)
_DAY = rf"(?P<day>\d{{1,2}}|{WORD}(?:[- ]{WORD})?|premier|1er)"
_WORKED_DAY = r"(?:premier|1er|dernier) jour(?: (?P<worked>ouvre|ouvrable))?"
_MINUS = r" ?(?:-|moins) ?"
_PREVIOUS = r"(?:precedent|qui precede|anterieur|ecoule)"
_ORDINAL = r"(?P<ordinal>deuxieme|second|troisieme|quatrieme|avant-dernier|antepenultieme)"

# « le 15 du mois M-1 », « 20 de M-2 », « fin M-2 », « 1er jour ouvré de M-1 »
_IN_NUMBERED_MONTH = Pattern(
    rf"\b(?:(?:le )?(?:{_DAY}|(?P<edge>fin|debut|{_WORKED_DAY}))"
    r"(?: (?:calendaire )?)?(?: ?(?:du mois |de la |de |du |le ){0,3}))?"
    rf"\bm{_MINUS}(?P<months>\d{{1,2}})\b"
)
# « le 15 du mois précédent », « le premier jour ouvré du deuxième mois précédent »
_IN_MONTH_BEFORE = Pattern(
    rf"\b(?:{_DAY}|(?P<edge>(?:la )?fin|debut|{_WORKED_DAY}))"
    rf"(?: du| de l'| de l| de ce)(?: ?{_ORDINAL})? ?(?:du )?mois (?:civil |calendaire )?"
    rf"(?:{_PREVIOUS}|precedant|d'avant|(?P<same>en cours|courant)(?= pour))"
)
# « avant le 20 de chaque mois pour le mois suivant »
_FOR_NEXT_MONTH = Pattern(
    rf"\b{_DAY}(?: (?:de chaque|du|de chacun des) mois(?: n"
    rf"| m| en cours| courant)?)?(?: au plus tard)?,?(?: [a-z'-]+){{0,16}}?,?"
    r" (?:pour|au titre de|concernant|portant sur)"
    r" (?:le|celui du|ceux du|les besoins du|les volumes du|l')? ?"
    r"(?P<following>(?:(?:(?P<ordinal>deuxieme|second|troisieme) )?mois )?"
    r"(?:suivant|qui suit(?! (?:la|sa|son|cette|celui|celle))|a venir|d'apres|[nm] ?\+ ?(?P<months>\d{1,2})))"
)
# « le 20 de chaque mois au plus tard, les prévisions d'appels du mois suivant »
_OF_NEXT_MONTH = Pattern(
    rf"\b{_DAY} (?:de chaque|du|de chacun des) mois(?: au plus tard)?,?(?: [a-z']+){{0,10}}?,? (?:du|au)"
    r" (?P<following>mois (?:suivant|a venir|d'apres))"
)
# « les besoins du mois suivant, avant le 20 de chaque mois »
_NEXT_MONTH_BY = Pattern(
    r"\b(?P<following>mois (?:suivant|a venir|[nm] ?\+ ?(?P<months>\d{1,2})))[^.;|]{0,40}? (?:avant )?le "
    rf"{_DAY} (?:de chaque|du|de chacun des) mois\b"
)
# « jeudi de S-2 », « S-6 », « S-3 (vendredi) »
_IN_NUMBERED_WEEK = Pattern(
    rf"\b(?:(?P<weekday>{_WEEKDAY})(?: (?:midi|soir|matin|\d{{1,2}} ?h))?,?"
    r"(?: de la| de| du)?(?: semaine)? ?)?"
    rf"(?:\bs{_MINUS}(?P<weeks>\d{{1,2}})\b(?: ?\(?(?P<weekday_after>{_WEEKDAY})\b)?)"
)
# « le vendredi de la semaine précédente », « le jeudi midi pour la semaine suivante »
_IN_WEEK_BEFORE = Pattern(
    rf"\b(?P<weekday>{_WEEKDAY})(?: (?:midi|soir|matin))? "
    r"(?:de la semaine (?:precedente|qui precede|d'avant|anterieure)|precedant(?= la semaine)"
    r"|de la semaine precedant|(?=pour la semaine suivante))"
)
# « chaque vendredi, les volumes de la semaine S+3 », « le lundi, l'effectif de la semaine suivante »
_FOR_A_WEEK_AHEAD = Pattern(
    rf"\b(?P<weekday>{_WEEKDAY})s?,?(?: [a-z']+){{0,6}}?,? (?:pour|de|concernant|portant sur|au titre de)"
    r" (?:la )?(?:semaine )?(?:s ?\+ ?(?P<weeks>\d{1,2})\b|(?<=semaine )(?:suivante|prochaine|a venir))"
)
# « J-30 », « H-48 », « T-21 jours », « J-10 ouvrés »
_DAYS_MINUS = Pattern(
    rf"(?<!\d )\b(?P<count>[jh]|t(?=-\d\d)){_MINUS}(?P<days>\d{{1,3}})\b(?: \(?jours)?"
    rf"(?: \(?(?P<kind>{KIND})(?![a-z]))?"
)
# « le premier jour du deuxième mois suivant la demande »
_START_OF_MONTH_AFTER = Pattern(
    r"\b(?:premier jour|1er jour|debut|1er|premier) du (?:(?P<ordinal>deuxieme|second|troisieme) )?mois"
    r"(?: civil| calendaire)? (?P<after>suivant|qui suit|qui suivra)(?= (?:la|sa|cette|celui|son|celle))"
)

# « 12 h », « 17h30 », « 17 heures », « midi »; not « 48 heures avant »
_HOUR = (
    r"(?:\b(?P<hour>[01]?\d|2[0-3]) ?(?:h(?:eures?)?|:)(?: ?(?P<minute>[0-5]\d))?(?![a-z\d]| (?:avant|apres))"
    r"|(?P<noon>\bmidi\b))"
)
_BY = r"(?:avant|a|jusqu'a|au plus tard a|au plus tard avant)"
# « le jeudi midi de la semaine S-2 »
HOUR_IN_DATE = Pattern(_HOUR)
# « le 15 du mois M-1 avant 17 h », « jeudi S-2, 12 h »
HOUR_AFTER_DATE = Pattern(rf",? ?\(?(?:{_BY} )?{_HOUR}")
# « avant 17 h, le 15 du mois M-1 »
HOUR_BEFORE_DATE = Pattern(rf"\b{_BY} {_HOUR},? ?(?:le |du |au plus tard le )?$")

RELATIVE_DATES = (
    _IN_NUMBERED_MONTH,
    _IN_MONTH_BEFORE,
    _FOR_NEXT_MONTH,
    _OF_NEXT_MONTH,
    _NEXT_MONTH_BY,
    _IN_NUMBERED_WEEK,
    _FOR_A_WEEK_AHEAD,
    _IN_WEEK_BEFORE,
    _DAYS_MINUS,
    _START_OF_MONTH_AFTER,
)
ORDINALS = {
    "deuxieme": 2,
    "second": 2,
    "avant-dernier": 2,
    "troisieme": 3,
    "antepenultieme": 3,
    "quatrieme": 4,
}
