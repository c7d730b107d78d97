"""Signs that Word keeps by font and code, and the state of old form fields, as characters."""

from typing import Final

from contract_checker.readers.docx.markup import W, number, switched
from contract_checker.readers.markup import Element
from contract_checker.readers.symbols import FONTS

_PRIVATE: Final = range(0xF000, 0xF100)


def symbol(element: Element) -> str:
    """The character of a `w:sym`; empty if its font is not a known one."""
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    font = element.get(f"{W}font", "").lower()
    if code in _PRIVATE or font in FONTS:
        return FONTS.get(font, {}).get(code & 0xFF, "")
    return chr(code) if 0x20 <= code < 0xD800 else ""


def form_field(data: Element) -> str:
    """What an old form field shows where the file keeps only its state: a box, or the choice of a list."""
    box = data.find(f"{W}checkBox")
    if box is not None:
        state = switched(box.find(f"{W}checked"))
        return "☒" if (switched(box.find(f"{W}default")) if state is None else state) else "☐"
    choices = data.find(f"{W}ddList")
    if choices is None:
        return ""
    entries = [entry.get(f"{W}val", "") for entry in choices.iterchildren(f"{W}listEntry")]
    chosen = number(choices.find(f"{W}result")) or number(choices.find(f"{W}default")) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""
