"""The calls of pdfium that are made for every line, by bare addresses.

ctypes checks the type of each argument each time, which takes several times as long as the calls themselves.
Here a handle is a number that `address` gives, and a result is written where the caller's own ctypes object
stands, which must outlive the call.
"""

from collections.abc import Callable
from ctypes import CFUNCTYPE, c_double, c_int, c_void_p, cast
from typing import Any, Final

from pypdfium2 import raw as pdfium_c


def address(pointer: Any) -> int:
    """The address that a ctypes pointer holds; 0 for a null pointer."""
    return cast(pointer, c_void_p).value or 0


def _by_address(function: Any, *arguments: type, result: type = c_int) -> Callable[..., Any]:
    call: Callable[..., Any] = CFUNCTYPE(result, *arguments)(address(function))
    return call


char_origin: Final = _by_address(pdfium_c.FPDFText_GetCharOrigin, c_void_p, c_int, c_void_p, c_void_p)
"""Textpage, index, and where x and y go, both doubles."""

char_box: Final = _by_address(
    pdfium_c.FPDFText_GetCharBox, c_void_p, c_int, c_void_p, c_void_p, c_void_p, c_void_p
)
"""Textpage, index, and where left, right, bottom and top go, all doubles."""

loose_char_box: Final = _by_address(pdfium_c.FPDFText_GetLooseCharBox, c_void_p, c_int, c_void_p)
"""Textpage, index, and where a rectangle of floats goes."""

font_size: Final = _by_address(pdfium_c.FPDFText_GetFontSize, c_void_p, c_int, result=c_double)
"""Textpage and index; gives the size of type before the text's matrix enlarges it."""

char_matrix: Final = _by_address(pdfium_c.FPDFText_GetMatrix, c_void_p, c_int, c_void_p)
"""Textpage, index, and where a matrix of floats goes."""

font_info: Final = _by_address(pdfium_c.FPDFText_GetFontInfo, c_void_p, c_int, c_void_p, c_int, c_void_p)
"""Textpage, index, a buffer for the name and its length, and where the flags go; gives the name's length."""

text_object: Final = _by_address(pdfium_c.FPDFText_GetTextObject, c_void_p, c_int, result=c_void_p)
"""Textpage and index; gives the handle of what draws the character, None if nothing does."""

render_mode: Final = _by_address(pdfium_c.FPDFTextObj_GetTextRenderMode, c_void_p)
"""Text object."""

fill_colour: Final = _by_address(
    pdfium_c.FPDFText_GetFillColor, c_void_p, c_int, c_void_p, c_void_p, c_void_p, c_void_p
)
"""Textpage, index, and where red, green, blue and alpha go, all unsigned integers."""
