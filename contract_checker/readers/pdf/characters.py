"""Characters of one page as pdfium counts them, and their geometry as the reader sees the page."""

from collections import Counter
from ctypes import byref, c_double, c_int, create_string_buffer
from math import pi
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

DROPPED: Final = "\0"
LINE_END_HYPHEN: Final = "\ufffe"
_BOLD_NAMES: Final = (b"bold", b"black", b"heavy", b"demi")
_BOLD_WEIGHT: Final = 700
_SAMPLES: Final = 9
_TELLING_NAME: Final = 4

# Control codes that pdfium counts but leaves out of its text. Those from 0x91 on are Windows-1252
# punctuation in a badly encoded font: without its dash, "8–10 jours" would read "810 jours".
_CONTROLS: Final = dict.fromkeys((0x0, 0x3, 0x98), DROPPED) | {
    0x93: "“",
    0x94: "”",
    0x96: "–",
    0x97: "—",
    0x2: LINE_END_HYPHEN,
    0xFFFE: LINE_END_HYPHEN,
}


def indexed_text(textpage: pdfium.PdfTextPage) -> str:
    """The page's text with exactly one character for each character index of pdfium.

    Characters without text are `DROPPED`; a hyphen at the end of a line is `LINE_END_HYPHEN`, which
    pdfium puts in the place of the hyphen and of the line break.
    """
    text: str = textpage.get_text_range()
    count: int = textpage.count_chars()
    if len(text) == count:
        return text
    codes = [pdfium_c.FPDFText_GetUnicode(textpage.raw, index) for index in range(count)]
    return "".join(_character(codes, index) for index in range(count))


def _character(codes: list[int], index: int) -> str:
    code = codes[index]
    if 0xD800 <= code < 0xDC00 and index + 1 < len(codes) and 0xDC00 <= codes[index + 1] < 0xE000:
        return chr(0x10000 + ((code - 0xD800) << 10) + codes[index + 1] - 0xDC00)
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return DROPPED
    return _CONTROLS.get(code) or chr(code)


class Frame(NamedTuple):
    """The visible rectangle of a page in PDF space, and the degrees that it is turned clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @classmethod
    def of(cls, page: pdfium.PdfPage) -> "Frame":
        """The page as displayed; its sides are those of the crop box inside the media box."""
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right, top, page.get_rotation())

    @property
    def height(self) -> float:
        """Height of the page once turned."""
        return self.right - self.left if self.rotation in (90, 270) else self.top - self.bottom

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Move a point of PDF space to the turned page, counted from its lower left corner."""
        match self.rotation:
            case 90:
                return y - self.bottom, self.right - x
            case 180:
                return self.right - x, self.top - y
            case 270:
                return self.top - y, x - self.left
            case _:
                return x - self.left, y - self.bottom

    def place_box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Move a rectangle as `place` does, its sides put in order: left, bottom, right, top."""
        x0, y0 = self.place(left, bottom)
        x1, y1 = self.place(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def reading_frame(page: pdfium.PdfPage, textpage: pdfium.PdfTextPage, text: str) -> Frame:
    """The frame in which most of the page's text runs from left to right, however the page is displayed."""
    frame = Frame.of(page)
    sample = range(0, len(text), len(text) // _SAMPLES + 1)
    turns = Counter(
        round(-2 * pdfium_c.FPDFText_GetCharAngle(textpage.raw, index) / pi) % 4
        for index in sample
        if not text[index].isspace()
    )
    rotation = 90 * turns.most_common(1)[0][0] if turns else frame.rotation
    # Mirrored fonts report upside-down text; believed only where the page itself is turned over.
    return frame if rotation == 180 else frame._replace(rotation=rotation)


class Glyphs:
    """Geometry of the characters of one page, placed in `frame`; valid while the page is open."""

    def __init__(self, textpage: pdfium.PdfTextPage, frame: Frame) -> None:
        self.frame = frame
        self._handle = textpage.raw
        self._values = tuple(c_double() for _ in range(4))
        self._pointers = tuple(byref(value) for value in self._values)
        self._rectangle = pdfium_c.FS_RECTF()
        self._rectangle_pointer = byref(self._rectangle)
        self._name = create_string_buffer(160)
        self._flags = byref(c_int())

    def baseline(self, index: int) -> float:
        """Height of the line that the character stands on."""
        x, y, *_ = self._values
        pdfium_c.FPDFText_GetCharOrigin(self._handle, index, *self._pointers[:2])
        return self.frame.place(x.value, y.value)[1]

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the ink."""
        left, right, bottom, top = self._values
        pdfium_c.FPDFText_GetCharBox(self._handle, index, *self._pointers)
        return self.frame.place_box(left.value, bottom.value, right.value, top.value)

    def loose_box(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the space that the font gives to the character."""
        pdfium_c.FPDFText_GetLooseCharBox(self._handle, index, self._rectangle_pointer)
        rectangle = self._rectangle
        return self.frame.place_box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)

    def bold(self, index: int) -> bool:
        """Whether the character's font is bold, by its name or, if that says nothing, by its weight."""
        length = pdfium_c.FPDFText_GetFontInfo(self._handle, index, self._name, 160, self._flags)
        name = self._name.value.lower().rpartition(b"+")[2] if 1 < length <= 160 else b""
        # pdfium guesses the weight from stem widths: it gives 700 to the regular Times of Word.
        if len(name) >= _TELLING_NAME:
            return any(word in name for word in _BOLD_NAMES)
        return bool(pdfium_c.FPDFText_GetFontWeight(self._handle, index) >= _BOLD_WEIGHT)
