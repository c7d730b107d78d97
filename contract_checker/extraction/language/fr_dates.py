"""French wording of days of the calendar."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import DateWording

# « lundi 1er mars 2027 », « 03/11/2026 »
DATE = (
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?"
    r"(?P<day>\d{1,2})(?:er)?[ /.-](?P<month>[a-z]{3,9}|\d{1,2})[ /.-](?P<year>(?:19|20)\d\d)\b"
)
DATES = DateWording(
    dates=(Pattern(rf"(?<![\d.,/]){DATE}"),),
    months={
        "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
    },
)  # fmt: skip
