"""Characters of one page as pdfium counts them, and their geometry as the reader sees the page."""

from collections import Counter
from collections.abc import Iterator
from ctypes import addressof, byref, c_double, c_int, c_uint, c_ushort, create_string_buffer
from math import hypot, pi
from typing import Final, Literal, NamedTuple, TypeAlias

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.calls import (
    address,
    char_box,
    char_matrix,
    char_origin,
    fill_colour,
    font_info,
    font_size,
    loose_char_box,
    render_mode,
    text_object,
)

Rectangle = tuple[float, float, float, float]
Textpage: TypeAlias = pdfium_c.FPDF_TEXTPAGE

Ink = Literal["none", "white", "dark"]

DROPPED: Final = "\0"
LINE_END_HYPHEN: Final = "\ufffe"
_BOLD_NAMES: Final = (b"bold", b"black", b"heavy", b"demi")
_BOLD_WEIGHT: Final = 700
_WITHOUT_INK: Final = (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP)
_WHITE: Final = 250
_SAMPLES: Final = 9
_TELLING_NAME: Final = 4
_LONGEST_NAME: Final = 160
_TYPE_HEIGHT: Final = 1.15  # from descender to ascender, for type of size 1
_FAR: Final = 2.0

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
    def width(self) -> float:
        """Width of the page once turned."""
        return self.top - self.bottom if self.rotation in (90, 270) else self.right - self.left

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


Extent = tuple[float, float, float, float, float]
"""Left, right and baseline of a line, and the height of its last and of its first character."""


class Glyphs:
    """Geometry of the characters of one page, placed in `frame`; valid while the page is open."""

    def __init__(self, textpage: Textpage, frame: Frame) -> None:
        self.frame = frame
        self._handle = textpage
        self._page = address(textpage)
        self._values = tuple(c_double() for _ in range(4))
        self._places = tuple(map(addressof, self._values))
        self._pointers = tuple(map(byref, self._values))
        self._rectangle = pdfium_c.FS_RECTF()
        self._rectangle_place = addressof(self._rectangle)
        self._matrix = pdfium_c.FS_MATRIX()
        self._matrix_place = addressof(self._matrix)
        self._colours = tuple(c_uint() for _ in range(4))
        self._colour_places = tuple(map(addressof, self._colours))
        self._name = create_string_buffer(_LONGEST_NAME)
        self._flags = c_int()
        self._name_places = addressof(self._name), _LONGEST_NAME, addressof(self._flags)
        self._bold_by_name: dict[bytes, bool | None] = {}
        self._place_box = frame.shift_box if frame.rotation == 0 else frame.place_box

    def baseline(self, index: int) -> float:
        """Height of the line that the character stands on."""
        x, y, *_ = self._values
        char_origin(self._page, index, *self._places[:2])
        return self.frame.place(x.value, y.value)[1]

    def extent(self, first: int, last: int) -> Extent:
        """Where the line that goes from one character to the other stands."""
        if self.frame.rotation:
            left, first_bottom, _, first_top = self.loose_box(first)
            _, last_bottom, right, last_top = self.loose_box(last)
            height = self._height(last, last_top - last_bottom)
            return left, right, self.baseline(first), height, self._height(first, first_top - first_bottom)
        # The same without a call for each value: this is asked for every line of every document.
        page, rectangle, place = self._page, self._rectangle, self._rectangle_place
        x, y, *_ = self._places
        loose_char_box(page, first, place)
        start, opening_height = rectangle.left, rectangle.top - rectangle.bottom
        loose_char_box(page, last, place)
        char_origin(page, first, x, y)
        corner_x, corner_y, *_ = self.frame
        return (
            start - corner_x,
            rectangle.right - corner_x,
            self._values[1].value - corner_y,
            self._height(last, rectangle.top - rectangle.bottom),
            self._height(first, opening_height),
        )

    def _height(self, index: int, loose: float) -> float:
        """The height of a character by the size of its type, whatever the font says of its own ascent.

        pdfium stretches the `loose` box of a font without a true ascent over the ink of each character. It is
        believed only where it is far too large for the size told: drawn fonts have a size of 1.
        """
        matrix = self._matrix
        char_matrix(self._page, index, self._matrix_place)
        height: float = _TYPE_HEIGHT * font_size(self._page, index) * hypot(matrix.c, matrix.d)
        return loose if loose > _FAR * height else height

    def box(self, index: int) -> Rectangle:
        """Left, bottom, right, top of the ink."""
        left, right, bottom, top = self._values
        char_box(self._page, index, *self._places)
        return self._place_box(left.value, bottom.value, right.value, top.value)

    def loose_box(self, index: int) -> Rectangle:
        """Left, bottom, right, top of the space that the font gives to the character."""
        rectangle = self._rectangle
        loose_char_box(self._page, index, self._rectangle_place)
        return self._place_box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)

    def count_stretches(self) -> int:
        """Count the stretches of text that the page is drawn in; as many as its lines, or more."""
        count: int = pdfium_c.FPDFText_CountRects(self._handle, 0, -1)
        return max(count, 0)

    def ink(self, first: int, count: int) -> Iterator[Rectangle]:
        """Rectangles around the ink of `count` characters, one for each stretch of text; -1 for all."""
        left, top, right, bottom = self._values
        for index in range(pdfium_c.FPDFText_CountRects(self._handle, first, count)):
            pdfium_c.FPDFText_GetRect(self._handle, index, *self._pointers)
            # pdfium gives the top in the second place, where a box of a character has the right side.
            yield self._place_box(left.value, bottom.value, right.value, top.value)

    def ink_of(self, index: int) -> Ink:
        """What the character is drawn with: nothing, white, or something else."""
        text = text_object(self._page, index)
        if text and render_mode(text) in _WITHOUT_INK:
            return "none"
        red, green, blue, alpha = self._colours
        fill_colour(self._page, index, *self._colour_places)
        if alpha.value == 0:
            return "none"
        lightest = red.value >= _WHITE and green.value >= _WHITE and blue.value >= _WHITE
        return "white" if lightest else "dark"

    def bold(self, index: int) -> bool:
        """Whether the character's font is bold, by its name or, if that says nothing, by its weight."""
        length = font_info(self._page, index, *self._name_places)
        name = self._name.value if 1 < length <= _LONGEST_NAME else b""
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
