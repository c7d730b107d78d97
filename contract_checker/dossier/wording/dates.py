"""How documents date themselves, in both languages, on folded text."""

from typing import Final

from contract_checker.extraction.language.en_dates import DATE as EN_DATE
from contract_checker.extraction.language.fr_dates import DATE as FR_DATE

# "March 12, 2027"
_MONTH_FIRST = r"(?P<month>[a-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"

# « Date de signature : 12 octobre 2026 », « Fait à Lyon, le 12 mars 2024 », "Date of signature"
SIGNED: Final = (
    rf"date de (?:signature|conclusion)[^\n\d]{{0,20}}{FR_DATE}",
    rf"\bfait(?: a [^\n]{{1,60}}?)?,? le {FR_DATE}",
    rf"date of signature[^\n\d]{{0,20}}{EN_DATE}",
    rf"\b(?:signed|executed) (?:on|this) (?:the )?{EN_DATE}",
)
# « prend effet le 1er avril 2026 », « conclu pour douze mois à compter du 1er juin 2027 »
EFFECTIVE: Final = (
    rf"date d'(?:effet|entree en vigueur)[^\n\d]{{0,24}}{FR_DATE}",
    rf"\b(?:prend|prendra|prennent) effet (?:au|le|a compter du|a la date du) {FR_DATE}",
    rf"\b(?:entre|entree?|entrera|entrent) en vigueur (?:au|le|a compter du) {FR_DATE}",
    rf"\bconclue?s? pour [^\n.;]{{1,60}}? a compter du {FR_DATE}",
    rf"\beffective date[^\n\d]{{0,24}}{EN_DATE}",
    rf"\btakes? effect (?:on|from) (?:the )?{EN_DATE}",
    rf"\beffective (?:as of|from|on) (?:the )?{EN_DATE}",
    rf"\beffective (?:as of|from|on) {_MONTH_FIRST}",
    rf"\btakes? effect (?:on|from) {_MONTH_FIRST}",
)
MADE: Final = (rf"\b(?:dated|made|entered into)(?: and entered into)?(?: as of| on)? {_MONTH_FIRST}",)
