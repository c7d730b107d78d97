"""Characters of one page as pdfium counts them, and their geometry as the reader sees the page."""

from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, c_int, c_ushort, create_string_buffer
from math import pi
from typing import Final, NamedTuple, TypeAlias

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

Rectangle = tuple[float, float, float, float]
Textpage: TypeAlias = pdfium_c.FPDF_TEXTPAGE

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


def indexed_text(textpage: Textpage) -> str:
    """The page's text with exactly one character for each character index of pdfium.

    Characters without text are `DROPPED`; a hyphen at the end of a line is `LINE_END_HYPHEN`, which
    pdfium puts in the place of the hyphen and of the line break.
    """
    count = pdfium_c.FPDFText_CountChars(textpage)
    if count > 0 and pdfium_c.FPDFText_GetTextIndexFromCharIndex(textpage, count - 1) == count - 1:
        units = (c_ushort * (count + 1))()
        written = pdfium_c.FPDFText_GetText(textpage, 0, count, units)
        text = bytes(units)[: 2 * max(written - 1, 0)].decode("utf-16-le", errors="ignore")
        if len(text) == count:
            return text
    codes = [pdfium_c.FPDFText_GetUnicode(textpage, index) for index in range(count)]
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

    def shift_box(self, left: float, bottom: float, right: float, top: float) -> Rectangle:
        """Move a rectangle as `place_box` does, on a page that is not turned."""
        x, y = self.left, self.bottom
        return left - x, bottom - y, right - x, top - y

    def place_box(self, left: float, bottom: float, right: float, top: float) -> Rectangle:
        """Move a rectangle as `place` does, its sides put in order: left, bottom, right, top."""
        x0, y0 = self.place(left, bottom)
        x1, y1 = self.place(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def reading_frame(page: pdfium.PdfPage, textpage: Textpage, text: str) -> Frame:
    """The frame in which most of the page's text runs from left to right, however the page is displayed."""
    frame = Frame.of(page)
    sample = range(0, len(text), len(text) // _SAMPLES + 1)
    turns = Counter(
        round(-2 * pdfium_c.FPDFText_GetCharAngle(textpage, index) / pi) % 4
        for index in sample
        if not text[index].isspace()
    )
    rotation = 90 * turns.most_common(1)[0][0] if turns else frame.rotation
    # Mirrored fonts report upside-down text; believed only where the page itself is turned over.
    return frame if rotation == 180 else frame._replace(rotation=rotation)


class Extent(NamedTuple):
    """Sides and baseline of a line, and what the font gives in height to its last and first character."""

    left: float
    right: float
    baseline: float
    height: float
    opening_height: float


class Glyphs:
    """Geometry of the characters of one page, placed in `frame`; valid while the page is open."""

    def __init__(self, textpage: Textpage, frame: Frame) -> None:
        self.frame = frame
        self._handle = textpage
        self._values = tuple(c_double() for _ in range(4))
        self._pointers = tuple(byref(value) for value in self._values)
        self._rectangle = pdfium_c.FS_RECTF()
        self._rectangle_pointer = byref(self._rectangle)
        self._name = create_string_buffer(160)
        self._flags = byref(c_int())
        self._bold_by_name: dict[bytes, bool | None] = {}
        self._place_box = frame.shift_box if frame.rotation == 0 else frame.place_box

    def baseline(self, index: int) -> float:
        """Height of the line that the character stands on."""
        x, y, *_ = self._values
        pdfium_c.FPDFText_GetCharOrigin(self._handle, index, *self._pointers[:2])
        return self.frame.place(x.value, y.value)[1]

    def extent(self, first: int, last: int) -> Extent:
        """Where the line that goes from one character to the other stands."""
        if self.frame.rotation:
            left, first_bottom, _, first_top = self.loose_box(first)
            _, last_bottom, right, last_top = self.loose_box(last)
            return Extent(left, right, self.baseline(first), last_top - last_bottom, first_top - first_bottom)
        # The same without a call for each value: this is asked for every line of every document.
        handle, rectangle, pointer = self._handle, self._rectangle, self._rectangle_pointer
        x, y, *_ = self._pointers
        pdfium_c.FPDFText_GetLooseCharBox(handle, first, pointer)
        start, opening_height = rectangle.left, rectangle.top - rectangle.bottom
        pdfium_c.FPDFText_GetLooseCharBox(handle, last, pointer)
        pdfium_c.FPDFText_GetCharOrigin(handle, first, x, y)
        return Extent(
            start - self.frame.left,
            rectangle.right - self.frame.left,
            self._values[1].value - self.frame.bottom,
            rectangle.top - rectangle.bottom,
            opening_height,
        )

    def box(self, index: int) -> Rectangle:
        """Left, bottom, right, top of the ink."""
        left, right, bottom, top = self._values
        pdfium_c.FPDFText_GetCharBox(self._handle, index, *self._pointers)
        return self._place_box(left.value, bottom.value, right.value, top.value)

    def loose_box(self, index: int) -> Rectangle:
        """Left, bottom, right, top of the space that the font gives to the character."""
        rectangle = self._rectangle
        pdfium_c.FPDFText_GetLooseCharBox(self._handle, index, self._rectangle_pointer)
        return self._place_box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)

    def ink(self, first: int, count: int) -> Iterator[Rectangle]:
        """Rectangles around the ink of `count` characters, one for each stretch of one font and size."""
        left, top, right, bottom = self._values
        for index in range(pdfium_c.FPDFText_CountRects(self._handle, first, count)):
            pdfium_c.FPDFText_GetRect(self._handle, index, *self._pointers)
            # pdfium gives the top in the second place, where a box of a character has the right side.
            yield self._place_box(left.value, bottom.value, right.value, top.value)

    def bold(self, index: int) -> bool:
        """Whether the character's font is bold, by its name or, if that says nothing, by its weight."""
        length = pdfium_c.FPDFText_GetFontInfo(self._handle, index, self._name, 160, self._flags)
        name = self._name.value if 1 < length <= 160 else b""
        if name not in self._bold_by_name:
            self._bold_by_name[name] = _bold_by_name(name)
        known = self._bold_by_name[name]
        if known is not None:
            return known
        return bool(pdfium_c.FPDFText_GetFontWeight(self._handle, index) >= _BOLD_WEIGHT)


def _bold_by_name(name: bytes) -> bool | None:
    # pdfium guesses the weight from stem widths: it gives 700 to the regular Times of Word.
    family = name.lower().rpartition(b"+")[2]
    return any(word in family for word in _BOLD_NAMES) if len(family) >= _TELLING_NAME else None
