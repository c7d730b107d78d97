"""How lots are named, in both languages, on folded text."""

from typing import Final

_NUMBER = r"(?:(?:n|num|numero)? ?[°o.]? ?)?"
_MORE = r"(?:(?: ?, ?| et | and | a | to | ?/ ?| ?- ?)\d{1,2}){0,9}"
# « Lot 2 : Grands équipements », « LOT N°05 »; « lots 1, 2 et 3 », « lots 1 à 3 »
LOT: Final = (
    rf"\blots ?{_NUMBER}(?P<numbers>\d{{1,2}}{_MORE})\b(?![.,]\d)"
    rf"|\blot ?{_NUMBER}(?P<number>\d{{1,2}})\b(?![.,]\d)"
)
# « Pour le lot 2, seuls les candidats … », « Lot 2 : le préavis est … »
OF_A_LOT: Final = (
    r"(?:pour|concernant|s'agissant d[ue]|au titre d[ue]|en ce qui concerne|dans le cadre d[ue]|for)"
    r"(?: l[ae]s?| des?)? ?lots?\b|lots? ?(?:n ?[°o] ?)?\d{1,2} ?[:-]"
)
# « Lot 2 – Eau » at the head of a row or of a column
ROW_OF_A_LOT: Final = r"(?:pour )?(?:le |du )?lot\b"
# « Lot », « N° de lot » above a column of numbers
COLUMN_OF_LOTS: Final = r"(?:n ?[°o] ?(?:de |du )?)?lots?(?: n ?[°o])?"
