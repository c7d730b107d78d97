"""How documents date themselves, in both languages, on folded text."""

from typing import Final

from contract_checker.extraction.language.en_dates import DATE as EN_DATE
from contract_checker.extraction.language.fr_dates import DATE as FR_DATE

# "March 12, 2027"
_MONTH_FIRST = r"(?P<month>[a-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"

# The contract itself: the price of an index « prend effet » too.
_CONTRACT = r"\b(?:contrat|marche|accord-cadre|convention|avenant)\b"
_THIS = r"\bthis (?:[\w'&/-]{1,30} ){0,9}(?:agreement|contract|amendment|statement of work)\b"
# … but not "that certain agreement dated …"
_GAP = r"(?:(?! certain )[^\n.]){0,80}?"
# « Date de signature : 12 octobre 2026 », « Fait à Lyon, le 12 mars 2024 », "Date of signature"
SIGNED: Final = (
    rf"date de (?:signature|conclusion)[^\n\d]{{0,20}}{FR_DATE}",
    rf"\bfait(?: a [^\n]{{1,60}}?)?,? le {FR_DATE}",
    rf"date of signature[^\n\d]{{0,20}}{EN_DATE}",
)
# « prend effet le 1er avril 2026 », « conclu pour douze mois à compter du 1er juin 2027 »
EFFECTIVE: Final = (
    rf"date d'(?:effet|entree en vigueur)[^\n\d]{{0,24}}{FR_DATE}",
    rf"{_CONTRACT}[^\n.;]{{0,60}}?\b(?:prend|prendra) effet (?:au|le|a compter du) {FR_DATE}",
    rf"{_CONTRACT}[^\n.;]{{0,60}}?\b(?:entre|entree?|entrera) en vigueur (?:au|le|a compter du) {FR_DATE}",
    rf"{_CONTRACT}[^\n.;]{{0,40}}?\bconclue?s? pour [^\n.;]{{1,60}}? a compter du {FR_DATE}",
    rf"\beffective date ?[:|] ?{EN_DATE}",
    rf"\beffective date ?[:|] ?{_MONTH_FIRST}",
)
# "This Agreement is effective as of March 1, 2026", at its beginning
MADE_EFFECTIVE: Final = (
    rf"{_THIS}{_GAP}\b(?:effective (?:as of|from|on)|takes? effect (?:on|from))(?: the)? {EN_DATE}",
    rf"{_THIS}{_GAP}\b(?:effective (?:as of|from|on)|takes? effect (?:on|from)) {_MONTH_FIRST}",
)
# "This Call Handling Agreement is made and entered into as of March 18, 2026"
MADE: Final = (
    rf"{_THIS}{_GAP}\b(?:signed|executed|dated|made|entered into)(?: as of| on)?(?: the)? {EN_DATE}",
    rf"{_THIS}{_GAP}\b(?:dated|made|entered into)(?: and entered into)?(?: as of| on)? {_MONTH_FIRST}",
)
