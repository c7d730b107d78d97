"""What a cell displays for its value, by the number format that the file gives it.

Excel stores 0.6 and a format; a reader of the sheet sees « 60 % ». Formats are rendered as a French Excel
shows them: decimal comma, narrow no-break space between thousands, French names of days and months unless
the format says English. A format that is not understood here (fractions, exponents, conditions) gives the
plain value, as the format General does.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from contract_checker.readers.sheets.date_format import DATE_TOKEN, ELAPSED, Language, moment_of, show_date

_TOKEN: Final = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|(?P<blank>_.)|(?P<fill>\*.)'
    rf"|\[(?P<bracket>[^\]]*)\]|(?P<general>General)|(?P<date>{DATE_TOKEN})"
    r"|(?P<digits>[0#?](?:,?[0#?])*(?P<decimals>\.[0#?]*)?(?P<thousands>,*)|\.[0#?]+)|(?P<text>@)"
    r"|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_SECTION: Final = re.compile(r'"[^"]*"?|\\.|[_*].|\[[^\]]*\]|[^;]', re.DOTALL)
# « # ##0 », typed with a space where the sheet's own separator was meant.
_SPACED: Final = re.compile(r"(?<=[0#?])\\?[ \u00a0\u202f](?=[0#?]{3})")
_COLOURS: Final = re.compile(
    r"(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})$", re.IGNORECASE
)
_CURRENCY: Final = re.compile(r"\$(?P<symbol>[^-]*)(?:-(?P<locale>[0-9A-Fa-f]+))?$")
_GROUP: Final = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")
_SPACES: Final = re.compile(r" {2,}")
_LETTERS: Final = re.compile(r"[a-z]", re.IGNORECASE)
_ENGLISH: Final = 0x09
_LANGUAGE_BITS: Final = 0x3FF
_LONGEST_CODE: Final = 255
_MOST_DECIMALS: Final = 30
_SHOWN_DIGITS: Final = 11
_THOUSANDS: Final = "\u202f"

_Kind = Literal["literal", "digits", "date", "text", "general", "percent"]


def plain(value: float) -> str:
    """A number as the format General shows it: as many decimals as it needs, eleven digits at most."""
    if value.is_integer() and abs(value) < 10**15:
        return str(int(value))
    digits = format(Decimal(format(value, f".{_SHOWN_DIGITS}g")), "f")
    return digits.replace(".", ",")


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: _Kind
    text: str


@dataclass(frozen=True, slots=True)
class _Section:
    pieces: tuple[_Piece, ...]
    language: Language = "fr"
    understood: bool = True

    def has(self, *kinds: _Kind) -> bool:
        return any(piece.kind in kinds for piece in self.pieces)


class NumberFormat:
    """One format code, such as ``#,##0.00 "€"``; `from_1904` where the workbook counts days from 1904."""

    def __init__(self, code: str, *, from_1904: bool = False) -> None:
        usable = len(code) <= _LONGEST_CODE
        self._sections = [_section(part) for part in _split(code)] if usable else [_section("General")]
        self._from_1904 = from_1904
        self._is_plain = [section.pieces for section in self._sections] == [(_Piece("general", ""),)]

    def number(self, value: float) -> str:
        """What a number displays; empty where the format hides it."""
        if self._is_plain:
            return plain(value)
        section, signed = self._chosen(value)
        if not section.understood or section.has("general"):
            return plain(value)
        if section.has("date"):
            parts = [(piece.kind == "date", piece.text) for piece in section.pieces]
            shown = show_date(value, parts, section.language, from_1904=self._from_1904)
            return plain(value) if shown is None else shown
        if section.has("text") and not section.has("digits"):
            return plain(value)
        shown = _tidy("".join(_number_pieces(section, abs(value))))
        return f"-{shown}" if signed and value < 0 and any("1" <= sign <= "9" for sign in shown) else shown

    def moment(self, value: float) -> datetime | None:
        """The moment that a number stands for where the format shows its day, month or year."""
        section, _ = self._chosen(value)
        codes = [piece.text for piece in section.pieces if piece.kind == "date"]
        if not any(code[0] in "yd" for code in codes) or any(code.startswith("[") for code in codes):
            return None
        return moment_of(value, from_1904=self._from_1904)

    def text(self, value: str) -> str:
        """What a text displays; empty where the format hides it."""
        holding = [section for section in self._sections if section.has("text")]
        if holding:
            pieces = holding[-1].pieces
            return "".join(value if piece.kind == "text" else piece.text for piece in pieces).strip()
        return "" if len(self._sections) > 3 and not self._sections[3].pieces else value

    def _chosen(self, value: float) -> tuple[_Section, bool]:
        """The section for a number, and whether it still needs its minus sign."""
        numeric = self._sections[:3] if len(self._sections) > 3 else self._sections
        if len(numeric) > 1 and numeric[-1].has("text") and len(numeric) < 4:
            numeric = numeric[:-1]
        if len(numeric) > 2 and value == 0:
            return numeric[2], False
        if len(numeric) > 1 and value < 0:
            return numeric[1], False
        return numeric[0], True


def _split(code: str) -> list[str]:
    parts, current = [], ""
    position = 0
    while position < len(code):
        match = _SECTION.match(code, position)
        if match is None:
            parts.append(current)
            current = ""
            position += 1
        else:
            current += match.group()
            position = match.end()
    return [*parts, current]


def _section(code: str) -> _Section:
    pieces: list[_Piece] = []
    language: Language = "fr"
    understood = True
    for match in _TOKEN.finditer(_SPACED.sub(",", code)):
        if match["bracket"] is not None:
            currency = _CURRENCY.match(match["bracket"])
            if ELAPSED.fullmatch(match["bracket"]):
                pieces.append(_Piece("date", match.group().lower()))
            elif currency:
                pieces.append(_Piece("literal", currency["symbol"]))
                number = int(currency["locale"] or "0", 16) & _LANGUAGE_BITS
                language = "en" if number == _ENGLISH else language
            else:
                understood = understood and bool(_COLOURS.match(match["bracket"]))
            continue
        piece = _piece(match)
        understood = understood and piece is not None
        if piece is not None:
            pieces.append(piece)
    if sum(piece.kind == "digits" for piece in pieces) > 1 and not any(p.kind == "date" for p in pieces):
        understood = False
    return _Section(tuple(pieces), language, understood)


def _piece(match: re.Match[str]) -> _Piece | None:
    """What one token stands for; None where it is not understood."""
    if match["digits"] is not None:
        return _Piece("digits", match["digits"])
    if match["date"] is not None:
        return _Piece("date", match["date"].lower())
    if match["general"] is not None:
        return _Piece("general", "")
    if match["text"] is not None:
        return _Piece("text", "")
    if match["fill"] is not None:
        return _Piece("literal", "")
    if match["blank"] is not None:
        return _Piece("literal", " ")
    if match["other"] == "%":
        return _Piece("percent", "%")
    literal = match["quoted"] if match["quoted"] is not None else match["escaped"] or match["other"] or ""
    if match["other"] is not None and _LETTERS.match(literal):
        return None
    return _Piece("literal", literal)


def _number_pieces(section: _Section, value: float) -> list[str]:
    scale = 2 * sum(piece.kind == "percent" for piece in section.pieces)
    amount = Decimal(repr(value)).scaleb(scale)
    return [_digits(amount, piece.text) if piece.kind == "digits" else piece.text for piece in section.pieces]


def _digits(amount: Decimal, pattern: str) -> str:
    """`amount` with the decimals and leading zeros that a pattern such as ``#,##0.0#`` asks for."""
    whole, _, decimals = pattern.rstrip(",").partition(".")
    amount = amount.scaleb(-3 * (len(pattern) - len(pattern.rstrip(","))))
    most = min(len(decimals), _MOST_DECIMALS)
    step = Decimal(1).scaleb(-most)
    if amount.adjusted() + most > 27:  # more digits than decimal arithmetic keeps by default
        return format(amount, "f").replace(".", ",")
    before, _, after = format(amount.quantize(step, ROUND_HALF_UP), "f").partition(".")
    while after and len(after) > decimals.count("0") and after.endswith("0"):
        after = after[:-1]
    before = before.lstrip("0").rjust(whole.count("0"), "0")
    if "," in whole:
        before = _GROUP.sub(_THOUSANDS, before)
    return f"{before},{after}" if after else before


def _tidy(shown: str) -> str:
    return _SPACES.sub(" ", shown).strip()
