"""How lots are named, in both languages, on folded text."""

from typing import Final

_NUMBER = r"(?:(?:n|num|numero)? ?[°o.]? ?)?"
_JOINED = r"(?: ?, ?| et | and | a | to | ?/ ?| ?- ?)"
_MORE = rf"(?:{_JOINED}\d{{1,2}}){{0,9}}"
ROMAN: Final = r"(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})"
_LETTER = rf"(?:{ROMAN}|[a-z])"
# « le lot a été attribué », « un lot d'appels » name no lot: after its letter, a name ends or is set apart.
_END = r"(?=$|\n| ?[:;,.()|]| - | et | ou | and | or )"
# « Lot 2 : Grands équipements », « LOT N°05 »; « lots 1, 2 et 3 », « lots 1 à 3 »; « lot A (accueil) »
LOT: Final = (
    rf"\blots ?{_NUMBER}(?P<numbers>\d{{1,2}}{_MORE})\b(?![.,]\d)"
    rf"|\blot ?{_NUMBER}(?P<number>\d{{1,2}})\b(?![.,]\d)"
    rf"|\blots (?:n ?[°o.] ?)?(?P<letters>{_LETTER}(?:{_JOINED}{_LETTER}){{0,9}}){_END}"
    rf"|\blot (?:n ?[°o.] ?)?(?P<letter>{_LETTER}){_END}"
)
# « A à C », « 1 - 3 »
BETWEEN: Final = r" (?:a|to) | ?- ?"
# « Pour le lot 2, seuls les candidats … », « Lot 2 : le préavis est … »
OF_A_LOT: Final = (
    r"(?:pour|concernant|s'agissant d[ue]|au titre d[ue]|en ce qui concerne|dans le cadre d[ue]|for)"
    rf"(?: l[ae]s?| des?)? ?lots?\b|lots? ?(?:n ?[°o] ?)?\d{{1,2}} ?[:-]|lots? {_LETTER}(?: ?:| - )"
)
# « Lot 2 – Eau » at the head of a row or of a column
ROW_OF_A_LOT: Final = r"(?:pour )?(?:le |du )?lot\b"
# « Lot », « N° de lot » above a column of numbers
COLUMN_OF_LOTS: Final = r"(?:n ?[°o] ?(?:de |du )?)?lots?(?: n ?[°o])?"
# « 02 », « B », « II – Relances » in such a column
BARE_NUMBER: Final = (
    r"(?:n ?[°o] ?)?(?:0?(?P<number>\d{1,2})\b(?! ?%|[.,]\d)"
    rf"|(?P<letter>{_LETTER})(?=$| ?:| - ))"
)
