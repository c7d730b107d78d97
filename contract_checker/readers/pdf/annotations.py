"""What stands on a page beside its content: comments, and the values of form fields."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_ushort
from typing import Any, Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.document import Box, Source
from contract_checker.readers.pdf.characters import Frame

_SILENT: Final = (pdfium_c.FPDF_ANNOT_LINK, pdfium_c.FPDF_ANNOT_POPUP)
_UNSEEN: Final = pdfium_c.FPDF_ANNOT_FLAG_HIDDEN | pdfium_c.FPDF_ANNOT_FLAG_NOVIEW
_WRITTEN: Final = (
    pdfium_c.FPDF_FORMFIELD_TEXTFIELD,
    pdfium_c.FPDF_FORMFIELD_COMBOBOX,
    pdfium_c.FPDF_FORMFIELD_LISTBOX,
)
_TICKED: Final = (pdfium_c.FPDF_FORMFIELD_CHECKBOX, pdfium_c.FPDF_FORMFIELD_RADIOBUTTON)


class Added(NamedTuple):
    """Words of a comment or of a form field.

    Attributes:
        words: as the file gives them, line ends as line feeds.
        source: "comment", "hidden" for what is not displayed, "live" for the value of a field.
        box: on the page as displayed.
        height: of its lower edge on the page as it is read.
    """

    words: str
    source: Source
    box: Box
    height: float


class Annotations(NamedTuple):
    """Words beside the content of a page, and the names of the boxes that are ticked there."""

    added: tuple[Added, ...] = ()
    ticked: tuple[str, ...] = ()


def annotations(page: pdfium.PdfPage, reading: Frame) -> Annotations:
    """Read the comments and the form fields of `page`, in the order of the file.

    Args:
        page: of a document whose forms were initialised, if it has some.
        reading: the frame in which the text of the page is read.
    """
    count = pdfium_c.FPDFPage_GetAnnotCount(page.raw)
    if count <= 0:
        return Annotations()
    displayed = Frame.of(page)
    form = page.formenv.raw if page.formenv else None
    added: list[Added] = []
    ticked: list[str] = []
    for index in range(count):
        with _opened(page, index) as annotation:
            if annotation is None:
                continue
            words, source = _words(annotation, form)
            if words:
                added.append(_placed(words, source, annotation, displayed, reading))
            if form and _is_ticked(annotation, form):
                ticked.append(_string(pdfium_c.FPDFAnnot_GetFormFieldName, form, annotation))
    return Annotations(tuple(added), tuple(ticked))


@contextmanager
def _opened(page: pdfium.PdfPage, index: int) -> Iterator[Any]:
    annotation = pdfium_c.FPDFPage_GetAnnot(page.raw, index)
    try:
        yield annotation or None
    finally:
        if annotation:
            pdfium_c.FPDFPage_CloseAnnot(annotation)


def _words(annotation: Any, form: Any) -> tuple[str, Source]:
    hidden = bool(pdfium_c.FPDFAnnot_GetFlags(annotation) & _UNSEEN)
    kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
    if kind in _SILENT:
        return "", "comment"
    if kind != pdfium_c.FPDF_ANNOT_WIDGET:
        comment = _string(pdfium_c.FPDFAnnot_GetStringValue, annotation, b"Contents")
        return comment, "hidden" if hidden else "comment"
    if not form or pdfium_c.FPDFAnnot_GetFormFieldType(form, annotation) not in _WRITTEN:
        return "", "live"
    value = _string(pdfium_c.FPDFAnnot_GetFormFieldValue, form, annotation)
    return value, "hidden" if hidden else "live"


def _is_ticked(annotation: Any, form: Any) -> bool:
    return pdfium_c.FPDFAnnot_GetFormFieldType(form, annotation) in _TICKED and bool(
        pdfium_c.FPDFAnnot_IsChecked(form, annotation)
    )


def _string(ask: Callable[..., int], *of: Any) -> str:
    """The string that a function of pdfium gives: its length in bytes, then the string."""
    length = ask(*of, None, 0)
    units = (c_ushort * (length // 2 + 1))()
    ask(*of, units, length)
    text = bytes(units)[:length].decode("utf-16-le", errors="ignore")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\0 \t\n")


def _placed(words: str, source: Source, annotation: Any, displayed: Frame, reading: Frame) -> Added:
    raw = pdfium_c.FS_RECTF()
    pdfium_c.FPDFAnnot_GetRect(annotation, byref(raw))
    rectangle = raw.left, raw.bottom, raw.right, raw.top
    left, bottom, right, top = displayed.place_box(*rectangle)
    box = Box(left=left, bottom=bottom, right=right, top=top)
    return Added(words, source, box, reading.place_box(*rectangle)[1])
