"""How Word shows a number of a list: decimal, Roman, letters, ordinal."""

from typing import Final

_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LARGEST_ROMAN: Final = 32_767  # Word's own; beyond, a hostile start would make a text of megabytes


def show_number(number: int, number_format: str) -> str:
    """`number` as Word displays it; formats of other languages are shown as decimals."""
    match number_format:
        case "none":
            return ""
        case "decimalZero":
            return f"{number:02d}"
        case "upperRoman":
            return _roman(number)
        case "lowerRoman":
            return _roman(number).lower()
        case "upperLetter":
            return _letters(number)
        case "lowerLetter":
            return _letters(number).lower()
        case "ordinal":
            return "1er" if number == 1 else f"{number}e"
        case _:
            return str(number)


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    shown = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        shown += letters * count
    return shown


def _letters(number: int) -> str:
    """A to Z, then AA, BB: Word repeats the letter."""
    if not 0 < number <= 780:
        return str(number)
    return chr(64 + (number - 1) % 26 + 1) * ((number - 1) // 26 + 1)
