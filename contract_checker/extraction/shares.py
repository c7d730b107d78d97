"""Shares of people or work, as percentages and in words: « un appel sur dix », « la moitié »."""

from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.en_numbers import NUMBER as EN_NUMBER
from contract_checker.extraction.language.fr_numbers import NUMBER as FR_NUMBER
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import Language, QuantityWording
from contract_checker.extraction.quantities import PercentMention, number, percent_mentions

_HUNDRED: Final = Decimal(100)
# « un conseiller sur vingt », not « sept jours sur sept » and « 12 points sur 20 »
_COUNTED: Final[dict[Language, Pattern]] = {
    "fr": Pattern(
        rf"\b(?P<part>{FR_NUMBER})(?: (?!jours?\b"
        rf"|heures?\b(?! (?:[a-z]+ )?sur (?:cinq|dix|vingt|cent|5|10|20|100)\b)|h\b"
        rf"|points?\b|semaines?\b|mois\b|mardi|lundi"
        rf"|jeudi|vendredi|mercredi|samedi|minutes?\b)[a-z'-]+){{0,3}}? sur (?P<whole>{FR_NUMBER})\b"
    ),
    "en": Pattern(
        rf"\b(?P<part>{EN_NUMBER})(?: (?!days?\b|hours?\b|points?\b|weeks?\b|months?\b|minutes?\b)"
        rf"[a-z'-]+){{0,2}}? (?:in|out of|in every) (?P<whole>{EN_NUMBER})\b"
    ),
}
# « la moitié des communications », « un quart des dossiers »
_NAMED: Final[dict[Language, Pattern]] = {
    "fr": Pattern(
        r"\b(?:(?P<half>la moitie)|(?P<three_quarters>trois[- ]quarts)|(?:un|le) (?P<quarter>quart)"
        r"|un (?P<tenth>dixieme)|un (?P<fifth>cinquieme)|un (?P<twentieth>vingtieme))\b(?! d'heure)"
    ),
    "en": Pattern(
        r"\b(?:(?P<half>half)(?= of)|(?P<three_quarters>three[- ]quarters)(?= of)"
        r"|a (?P<quarter>quarter)(?= of)|a (?P<tenth>tenth))\b"
    ),
}
# « les quatre cinquièmes », « six centièmes »
_FRACTION: Final = Pattern(
    rf"\b(?P<over>{FR_NUMBER}) (?P<under>quarts|cinquiemes|dixiemes|vingtiemes|centiemes)\b(?! d'heure"
    r"| de point)"
)
_PARTS: Final = {"quarts": 4, "cinquiemes": 5, "dixiemes": 10, "vingtiemes": 20, "centiemes": 100}
_VALUES: Final = {
    "half": Decimal(50),
    "three_quarters": Decimal(75),
    "quarter": Decimal(25),
    "tenth": Decimal(10),
    "fifth": Decimal(20),
    "twentieth": Decimal(5),
}


def share_mentions(text: str, wording: QuantityWording) -> list[PercentMention]:
    """Every share of `text`: its percentages, or those said in words where it writes none."""
    written = percent_mentions(text, wording)
    if written:
        return written
    found = [*_counted(text, wording.language), *named_shares(text, wording.language)]
    return sorted(found, key=lambda mention: mention.start)


def named_shares(text: str, language: Language) -> list[PercentMention]:
    """Shares that have a name of their own: « la moitié », « les quatre cinquièmes »."""
    named = [
        PercentMention(match.start(), match.end(), _VALUES[match.lastgroup or "half"])
        for match in _NAMED[language].finditer(text)
    ]
    for match in _FRACTION.finditer(text) if language == "fr" else ():
        over, under = number(match["over"], language), _PARTS[match["under"]]
        if over is not None and 1 < over < under and all(each.start != match.start() for each in named):
            named.append(PercentMention(match.start(), match.end(), over * _HUNDRED / under))
    return named


def _counted(text: str, language: Language) -> list[PercentMention]:
    found = []
    for match in _COUNTED[language].finditer(text):
        part, whole = number(match["part"], language), number(match["whole"], language)
        if part is not None and whole and part < whole:
            found.append(PercentMention(match.start(), match.end(), part * _HUNDRED / whole))
    return found
