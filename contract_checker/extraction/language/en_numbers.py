"""English wording of numbers, in digits and in words."""

from contract_checker.extraction.language.patterns import one_of

WORD = one_of(
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred",
)
# "one hundred and twenty"; "two and three months" are two numbers
NUMBER_WORDS = rf"\b{WORD}(?:(?:(?<=hundred) and)?[- ]{WORD}){{0,10}}\b"
_DIGITS = r"(?<![.,])(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
# Looking at the first character spares Python the rest nearly everywhere.
NUMBER = rf"(?=[\dzotfsenth])\b(?:{_DIGITS}|{NUMBER_WORDS})"
