"""French wording of numbers, in digits and in words."""

from contract_checker.extraction.language.patterns import one_of

WORD = one_of(
    r"zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix",
    r"onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante",
    r"septante|huitante|octante|nonante|cents?|mille",
)
_TENS = r"(?:(?<=vingt)|(?<=rente)|(?<=rante)|(?<=uante)|(?<=xante)|(?<=tante))"
# « vingt et un », « soixante et onze »; « deux et trois mois » are two numbers
_AND = rf"{_TENS}[- ]et(?=[- ](?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|onze)\b)"
NUMBER_WORDS = rf"\b{WORD}(?:(?:{_AND})?[- ]{WORD}){{0,10}}\b"
# « 6 850,00 », « 1.250.000 », « 0,92 »
_DIGITS = (
    r"(?<![.,/])(?:\d{1,3}(?: \d{3}){1,4}(?!\d)(?:[.,]\d+)?"
    r"|[1-9]\d{0,2}(?:\.\d{3}){1,4}(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)"
)
# Looking at the first character spares Python the rest nearly everywhere.
NUMBER = rf"(?=[\dzudtqcshnovm])\b(?:{_DIGITS}|{NUMBER_WORDS})"
