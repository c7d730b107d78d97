"""French wording of quantities: durations, relative dates, percentages, bounds on them."""

from decimal import Decimal

from contract_checker.extraction.language.fr_ahead import AHEAD
from contract_checker.extraction.language.fr_dates import DATES
from contract_checker.extraction.language.fr_money import MONEY
from contract_checker.extraction.language.fr_numbers import NUMBER, NUMBER_WORDS
from contract_checker.extraction.language.fr_relative import (
    HOUR_AFTER_DATE,
    HOUR_BEFORE_DATE,
    HOUR_IN_DATE,
    ORDINALS,
    RELATIVE_DATES,
    WEEKDAYS,
)
from contract_checker.extraction.language.fr_units import DAY_KINDS, KIND, UNIT, UNITS
from contract_checker.extraction.language.misread import misread
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording, any_of

_IN_BRACKETS = rf"(?: ?\( ?{NUMBER} ?\))?"
_FOOTNOTE = r"[¹²³⁰⁴-⁹]*"  # « 30¹ jours »: a footnote mark stuck to the figure
# « de 8 h à 19 h 30 »: two times of day
_HOUR = r"(?:1?\d|2[0-4]) ?h(?:eures?)?(?: ?[0-5]\d)?\b"
# figures and units that say when, how often or which: « 7 jours sur 7 », « 24h/24 », « le lot 2 »
_NO_LENGTH = Pattern(
    any_of(
        rf"(?<=[:,|] ){_HOUR} (?:a|et) {_HOUR}|\b{_HOUR} ?- ?{_HOUR}",
        rf"(?<!passe )(?<!porte )(?<!ramene )(?<!reduit )\b(?:de|entre|d') ?{_HOUR} (?:a|et) {_HOUR}",
        rf"(?:{NUMBER}) ?(?:{UNIT})(?![a-z]) ?(?:/|sur) ?"
        rf"(?:l'autre|(?:\d+|{NUMBER_WORDS})(?! ?(?:jours|mois)))",
        r"\bd'une? (?:jour|semaine|mois|an|trimestre) (?:a|sur) l'autre",
        # « la volumétrie d'un mois », « à la fin d'une semaine »
        r"\b(?:volum\w{1,8}|flux|appels|previsions?|besoins|plannings?|activite|factures?|statistiques|cours|fin|debut"
        r"|premier jour|dernier jour) d'une? (?:jour|semaine|mois|trimestre|annee)\b",
        r"\b(?:lots?|articles?|art\.|annexes?|clauses?|chapitres?|paragraphes?|alineas?|n ?°) ?\d+\b",
    )
)
# « 1 h 30 », « 6 min 30 »
_SPLIT = Pattern(
    r"(?<![\d.,])(?P<whole>\d{1,3}) ?(?P<unit>h(?:eures?)?|min(?:utes?)?|mn) ?(?P<sixtieths>[0-5]\d)"
    r"(?![\d.,]\d|\d| ?%)(?P<whole_unit> ?(?:min|mn|minutes|secondes|s)\b)?"
)
# « 1er jour férié », « le mois considéré »: a day or a month of some sort, not a length of time
_NOT_A_LENGTH = (
    r"(?! feries?| donnee?s?(?! (?:par|au|aux|a)(?![a-z]))| considere| creu(?:x|ses?)| calmes?"
    r"| charges?\b| ordinaires?| normal| type\b"
    r"| chome| entame| suivante?\b(?! (?:l|s[ao]|ce|recep|notif|demande|envoi)))"
)
# « [***] jours », « xx jours », « …… jours »: a figure blacked out or left to be filled in
_REDACTED = one_of(
    r"\[[*•●. ]+\]|\*{2,}|[▇█]{2,}|\bx{2,}\b|_{3,}|\[ ?x? ?\]|…{1,20}|\.{4,}",
)
# « à compter du trentième jour suivant la demande »
# before the names that they end in: « quarante-cinquième »
_NTH = {
    "quatre-vingt-dixieme": 90,
    "quarante-cinquieme": 45,
    "vingt et unieme": 21,
    "vingt-et-unieme": 21,
    "vingt-huitieme": 28,
    "vingt-cinquieme": 25,
    "soixantieme": 60,
    "trentieme": 30,
    "vingtieme": 20,
    "quatorzieme": 14,
    "quinzieme": 15,
    "douzieme": 12,
    "dixieme": 10,
    "huitieme": 8,
    "septieme": 7,
    "sixieme": 6,
    "cinquieme": 5,
}
# « exécutable le lendemain », « prend effet le lendemain »
_EFFECTIVE = (
    r"(?:(?<=oire )|(?<=able )|(?<=effet )|(?<=effet des )|(?<=effectif )"
    r"|(?<=appliquera )|(?<=applique ))"
)
# lengths that are one word: « sous quinzaine », « une demi-journée »
_FIXED = one_of(
    r"(?:une |la |sous )?quinzaine(?: de jours)?|(?:une |sous )?huitaine",
    r"(?:une )?(?:dizaine|vingtaine|trentaine) de jours",
    r"un demi-mois|(?:une )?demi-(?:journee|heure)|(?:un|trois) quarts? d'heure",
    r"l'avant-veille|la veille(?! (?:pour le lendemain|de (?:noel|l'an)|[a-z]+(?:ique|aire|elle)\b))",
    rf"{_EFFECTIVE}le lendemain|(?<![a-z-])(?<!cent )(?<!et )(?:{'|'.join(_NTH)}) jour(?! ouvr"
    rf"| d[ue](?![a-z]))",
)

DURATIONS = Pattern(
    # « trente (30) », « 30 (trente) », « le 30e », « les trois premiers », « six à huit »
    rf"(?P<first>{NUMBER})(?:{_FOOTNOTE}|i?e(?:me)?)(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    r"(?: premi(?:er|ere)e?s)?"
    rf"(?:(?: a | ou |-| et )(?P<upper>{NUMBER}){_IN_BRACKETS})?"
    # « mois », « mois et demi », « mois (2) », « jours (ouvrés) »
    rf"[ -]?(?P<unit>{UNIT})(?:(?![a-z])|(?=[oc]\b)){_NOT_A_LENGTH}(?P<part> et (?:demie?|(?:un )?quart"
    rf"|trois quarts)\b)?"
    rf"(?: ?\( ?(?P<third>{NUMBER})(?: (?P<third_unit>{UNIT}))? ?\))?"
    rf"(?: ?\(?(?P<kind>{KIND})(?![a-z])\)?)?"
)
# « xx jours ouvrés »
_REDACTED_DURATIONS = Pattern(rf"{_REDACTED} ?(?P<unit>{UNIT})(?![a-z])(?: (?P<kind>{KIND})(?![a-z]))?")
# « sous huitaine »
_FIXED_DURATIONS = Pattern(rf"\b(?:{_FIXED})\b")

# « supérieur ou égal à », « inférieure à », and the negation before them: « sans être »
_ABOVE = r"superieure?s?(?: ou egale?s?)? a"
_BELOW = r"inferieure?s?(?: ou egale?s?)? a"
_NEVER = r"(?:\bne|\bn'|sans|\bni|jamais)\b"

QUANTITIES = QuantityWording(
    language="fr",
    durations=DURATIONS,
    split=_SPLIT,
    misread=misread(
        NUMBER,
        ("jours", "jour", "semaines", "semaine", "mois", "trimestres", "heures", "minutes"),
        r"(?:j|h|jrs|sem|ans?)\b",
        KIND,
    ),
    no_length=_NO_LENGTH,
    redacted=_REDACTED_DURATIONS,
    redaction_signs=("[", "**", "▇", "█", "xx", "___", "…", "...."),
    fixed=_FIXED_DURATIONS,
    eve=Pattern(r"veille$"),
    units=UNITS,
    day_kinds=DAY_KINDS,
    fixed_durations={
        "quinzaine": (Decimal(15), "day"),
        "huitaine": (Decimal(8), "day"),
        "dizaine": (Decimal(10), "day"),
        "vingtaine": (Decimal(20), "day"),
        "trentaine": (Decimal(30), "day"),
        "demi-mois": (Decimal("0.5"), "month"),
        "demi-journee": (Decimal("0.5"), "day"),
        "demi-heure": (Decimal("0.5"), "hour"),
        "un quart d'heure": (Decimal(15), "minute"),
        "trois quarts d'heure": (Decimal(45), "minute"),
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
    dates=DATES,
    relative_dates=RELATIVE_DATES,
    hour_in_date=HOUR_IN_DATE,
    hour_after_date=HOUR_AFTER_DATE,
    hour_before_date=HOUR_BEFORE_DATE,
    ordinals=ORDINALS,
    weekdays=WEEKDAYS,
    # « la veille avant 17 heures », « au plus tard à 9 h 30 »
    parts={"demi": Decimal("0.5"), "trois quarts": Decimal("0.75"), "quart": Decimal("0.25")},
    time_of_day=Pattern(r"(?:avant|(?:^|[ (,|])a) $"),
    # « est ramené à 12 heures »: a length
    measured=Pattern(
        r"(?:fix|port|ramen|limit|redui|egal|infer|super|etabl|eval|estim|abaiss|allong|augment|elev|pass|tomb|descen|mont)"
        r"\w{0,8}(?: ou egale?s?)?(?: [a-z]{2,12}){0,2} a $"
    ),
    # « dure 1 h 30 », « une durée moyenne de 6 min 30 »
    lasting=Pattern(
        r"(?:\bdur(?:e|ent|ee|era|eront)\b"
        r"(?: (?:est|sont|sera|moyenne|maximale|minimale|totale|de|environ)){0,4}"
        r"|pendant|durant|(?:est|sont|sera) de|dmt[^.;|]{0,20}) $"
    ),
    # « le délai passe de 15 à 21 jours »
    moves_before=Pattern(r"(?:pass|port|ramen|redui|abaiss|allong|augment)\w{1,9}(?: [^.;|]{0,60})? de $"),
    # « deux mois, soit soixante jours »
    equates=Pattern(r",? ?\(? ?(?:soit|c'est-a-dire|=)(?: a)? "),
    # « de cinq jours à dix jours », « entre deux mois et trois mois »
    ranges=Pattern(r" a |-"),
    between=Pattern(r"\bentre $"),
    # « deux ans et trois mois », but not « deux ans et trois mois de préavis »
    sums=Pattern(r" et "),
    of_something=Pattern(r" (?:d'|de |pour )"),
    # « au moins 30 jours », « un délai qui ne peut être inférieur à 30 jours »
    floor_before=Pattern(
        one_of(
            r"au moins|au minimum|minimum(?: de)?|minimale?(?: de)?|a tout le moins|plus de",
            rf"{_NEVER}[^.;:]{{0,50}}?(?:{_BELOW}|(?:a )?moins de|en de[cs]a de)",
            _ABOVE,
            r"pas moins(?: de)?",
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
            rf"{_NEVER}[^.;:]{{0,20}}?(?:exced|depass)e(?:nt)? (?:pas|jamais)",
            r"maxim(?:al|um)e?s? (?:est|sont|sera|seront) (?:fixee?s? )?(?:de|a)",
            _BELOW,
            r"\bsous|\ben",
        )
        + r"\W*$"
    ),
    # « 48 heures maximum »
    cap_after=Pattern(r"^\W*(?:au plus(?! tard)|au maximum|maximum|maximal|ou moins)\b"),
    # « jusqu'à 30 jours » is a maximum, « jusqu'à 30 jours avant » a deadline
    until_before=Pattern(r"jusqu'a $"),
    ahead_after=Pattern(r"[ ,]+(?:avant|precedant|au prealable|a l'avance|plus tot)\b"),
    ahead=AHEAD,
)
