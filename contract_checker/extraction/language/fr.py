"""French wording of quantities: durations, relative dates, percentages, bounds on them."""

from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.fr_money import MONEY
from contract_checker.extraction.language.fr_numbers import NUMBER, WORD
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording, any_of

_IN_BRACKETS = rf"(?: ?\( ?{NUMBER} ?\))?"
_FOOTNOTE = r"[¹²³⁰⁴-⁹]*"  # « 30¹ jours »: a footnote mark stuck to the figure
UNIT = any_of(
    r"jours?|jrs?\b\.?|j\b\.?|semaines?|sem\b\.?|mois|trimestres?|semestres?|annees?|ans?",
    r"heures?|hrs?\b|h\b(?! ?\d)|minutes?|mn\b|min\b\.?",
)
KIND = any_of(
    r"(?:de )?calendaires?|de calendrier|calendrier|civils?|consecutifs",
    r"cal\b\.?|ouvree?s?|ouvrables?|travailles|de travail|francs?|pleins",
)
# « 1er jour férié », « le mois considéré »: a day or a month of some sort, not a length of time
_NOT_A_LENGTH = (
    r"(?! feries?| donnee?s?| suivante?s?(?! (?:l|s[ao]|ce|recep|notif|demande|envoi))| considere)"
)
# « [***] jours », « xx jours », « …… jours »: a figure blacked out or left to be filled in
_REDACTED = one_of(
    r"\[[*•●. ]+\]|\*{2,}|[▇█]{2,}|\bx{2,}\b|_{3,}|\[ ?x? ?\]|…+|\.{4,}",
)
# « à compter du trentième jour suivant la demande »
_NTH = {
    "quatre-vingt-dixieme": 90,  # before the name that it ends in
    "quarante-cinquieme": 45,
    "soixantieme": 60,
    "trentieme": 30,
    "vingtieme": 20,
    "quinzieme": 15,
    "dixieme": 10,
}
# « exécutable le lendemain », « prend effet le lendemain »
_EFFECTIVE = r"(?:(?<=oire )|(?<=able )|(?<=effet )|(?<=effectif ))"
# lengths that are one word: « sous quinzaine », « une demi-journée »
_FIXED = one_of(
    r"(?:une |la |sous )?quinzaine(?: de jours)?|(?:une |sous )?huitaine",
    r"un demi-mois|demi-journee",
    r"l'avant-veille|la veille(?! (?:pour le lendemain|de (?:noel|l'an)|[a-z]+(?:ique|aire|elle)\b))",
    rf"{_EFFECTIVE}le lendemain|(?:{'|'.join(_NTH)}) jour(?! ouvr| du)",
)

DURATIONS = Pattern(
    # « trente (30) », « 30 (trente) », « le 30e », « les trois premiers », « six à huit »
    rf"(?P<first>{NUMBER})(?:{_FOOTNOTE}|i?e(?:me)?)(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    r"(?: premi(?:er|ere)e?s)?"
    rf"(?:(?: a | ou |-| et )(?P<upper>{NUMBER}){_IN_BRACKETS})?"
    # « mois », « mois et demi », « mois (2) », « jours (ouvrés) »
    rf" ?(?P<unit>{UNIT})(?![a-z]){_NOT_A_LENGTH}(?P<half> et demie?\b)?"
    rf"(?: ?\( ?(?P<third>{NUMBER})(?: (?:{UNIT}))? ?\))?"
    rf"(?: ?\(?(?P<kind>{KIND})(?![a-z])\)?)?"
)
# « xx jours ouvrés »
_REDACTED_DURATIONS = Pattern(rf"{_REDACTED} ?(?P<unit>{UNIT})(?![a-z])(?: (?P<kind>{KIND})(?![a-z]))?")
# « sous huitaine »
_FIXED_DURATIONS = Pattern(rf"\b(?:{_FIXED})\b")

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "jour": (Decimal(1), "day"),
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

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_WEEKDAY = "|".join(_WEEKDAYS)
_DAY = rf"(?P<day>\d{{1,2}}|{WORD}(?:[- ]{WORD})?|premier|1er)"
_WORKED_DAY = r"(?:premier|1er|dernier) jour(?: (?P<worked>ouvre|ouvrable))?"
_MINUS = r" ?(?:-|moins) ?"
_PREVIOUS = r"(?:precedent|qui precede|anterieur|ecoule)"
_ORDINAL = r"(?P<ordinal>deuxieme|second|troisieme|quatrieme|avant-dernier|antepenultieme)"

# « le 15 du mois M-1 », « 20 de M-2 », « fin M-2 », « 1er jour ouvré de M-1 »
_IN_NUMBERED_MONTH = Pattern(
    rf"\b(?:(?:le )?(?:{_DAY}|(?P<edge>fin|debut|{_WORKED_DAY}))"
    r"(?: (?:calendaire )?)?(?: ?(?:du mois |de la |de |du |le )*))?"
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
    rf"\b{_DAY}(?: (?:de chaque|du|de chacun des) mois(?: n| m)?)?,?(?: [a-z']+){{0,8}}?,?"
    r" (?:pour|au titre de|concernant|portant sur)"
    r" (?:le|celui du|ceux du|les besoins du|les volumes du|l')? ?"
    r"(?P<following>(?:mois )?(?:suivant|a venir|d'apres|[nm] ?\+ ?(?P<months>\d{1,2})))"
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
    r"(?:de la semaine precedente|precedant(?= la semaine)"
    r"|de la semaine precedant|(?=pour la semaine suivante))"
)
# « chaque vendredi, les volumes de la semaine S+3 », « le lundi, l'effectif de la semaine suivante »
_FOR_A_WEEK_AHEAD = Pattern(
    rf"\b(?P<weekday>{_WEEKDAY})s?,?(?: [a-z']+){{0,6}}?,? (?:pour|de|concernant|portant sur|au titre de)"
    r" (?:la )?(?:semaine )?(?:s ?\+ ?(?P<weeks>\d{1,2})\b|(?<=semaine )(?:suivante|prochaine|a venir))"
)
# « J-30 », « H-48 », « T-21 jours », « J-10 ouvrés »
_DAYS_MINUS = Pattern(
    rf"\b(?P<count>[jh]|t(?=-\d\d)){_MINUS}(?P<days>\d{{1,3}})\b(?: jours)?(?: (?P<kind>{KIND})(?![a-z]))?"
)
# « le premier jour du deuxième mois suivant la demande »
_START_OF_MONTH_AFTER = Pattern(
    r"\b(?:premier jour|1er jour|debut|1er|premier) du (?:(?P<ordinal>deuxieme|second|troisieme) )?mois"
    r"(?: civil| calendaire)? (?P<after>suivant|qui suit|qui suivra)(?= (?:la|sa|cette|celui|son|celle))"
)

# « supérieur ou égal à », « inférieure à », and the negation before them: « sans être »
_ABOVE = r"superieure?s?(?: ou egale?s?)? a"
_BELOW = r"inferieure?s?(?: ou egale?s?)? a"
_NEVER = r"(?:\bne|\bn'|sans|\bni|jamais)\b"

QUANTITIES = QuantityWording(
    language="fr",
    durations=DURATIONS,
    redacted=_REDACTED_DURATIONS,
    redaction_signs=("[", "**", "▇", "█", "xx", "___", "…", "...."),
    fixed=_FIXED_DURATIONS,
    units=UNITS,
    day_kinds={
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
    },
    fixed_durations={
        "quinzaine": (Decimal(15), "day"),
        "huitaine": (Decimal(8), "day"),
        "demi-mois": (Decimal("0.5"), "month"),
        "demi-journee": (Decimal(12), "hour"),
        "avant-veille": (Decimal(2), "day"),
        "veille": (Decimal(1), "day"),
        "lendemain": (Decimal(1), "day"),
        **{f"{name} jour": (Decimal(count), "day") for name, count in _NTH.items()},
    },
    percentages=Pattern(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))?"
        r" ?(?:%|pour cent\b|p\. ?(?:100|cent)\b|pct\b)"
    ),
    money=MONEY,
    relative_dates=(
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
    ),
    ordinals={
        "deuxieme": 2,
        "second": 2,
        "avant-dernier": 2,
        "troisieme": 3,
        "antepenultieme": 3,
        "quatrieme": 4,
    },
    weekdays=_WEEKDAYS,
    # « la veille avant 17 heures », « au plus tard à 9 h 30 »
    time_of_day=Pattern(r"(?:avant|(?:veille|tard|jour|[a-z]{3,5}di|lendemain) a) $"),
    # « le délai passe de 15 à 21 jours »
    moves_before=Pattern(r"(?:pass|port|ramen|redui|abaiss|allong|augment)\w+(?: [^.;|]{0,60})? de $"),
    # « deux mois, soit soixante jours »
    equates=Pattern(r",? ?\(? ?(?:soit|c'est-a-dire|=)(?: a)? "),
    # « au moins 30 jours », « un délai qui ne peut être inférieur à 30 jours »
    floor_before=Pattern(
        one_of(
            r"au moins|au minimum|minimum(?: de)?|minimale?(?: de)?|a tout le moins|plus de",
            rf"{_NEVER}[^.;:]{{0,50}}?(?:{_BELOW}|(?:a )?moins de|en de[cs]a de)",
            _ABOVE,
            r"pas moins(?: de)?|jusqu'a",
        )
        + r"\W*$"
    ),
    # « 30 jours au moins »
    floor_after=Pattern(r"^\W*(?:au moins|au minimum|minimum|minimal|ou plus|a tout le moins)\b"),
    # « sans être supérieur à 30 jours »
    cap_negated=Pattern(rf"{_NEVER}[^.;:]{{0,60}}?(?:{_ABOVE}|au-dela de|plus de)\W*$"),
    # « dans un délai maximal de 30 jours », « sous 48 heures »
    cap_before=Pattern(
        one_of(
            r"moins de|au plus(?! tard)(?: de)?|maximum(?: de)?|maximale?(?: de)?|dans la limite de",
            r"exceder|excedant|excedera|depasser|depassant|depassera",
            _BELOW,
            r"\bsous|\ben",
        )
        + r"\W*$"
    ),
    # « 48 heures maximum »
    cap_after=Pattern(r"^\W*(?:au plus(?! tard)|au maximum|maximum|maximal|ou moins)\b"),
)
