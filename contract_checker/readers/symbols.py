"""Signs that symbol fonts put in the private area of Unicode, as the characters that they look like."""

import re
from typing import Final

PRIVATE: Final = re.compile("[\uf000-\uf0ff]")
FONTS: Final = {
    "wingdings": {
        0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x78: "☒", 0x9F: "•", 0xA7: "▪",
        0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
        0xFE: "☑",
    },
    "wingdings 2": {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐"},
    "webdings": {0x61: "✓", 0x63: "☐", 0x72: "✗"},
    "symbol": {
        0x44: "Δ", 0x53: "Σ", 0x61: "α", 0x62: "β", 0x64: "δ", 0x65: "ε", 0x6D: "μ", 0x70: "π", 0xA0: "€",
        0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
        0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅", 0xDE: "⇒", 0xE5: "∑",
    },
}  # fmt: skip


def decode(text: str, font: str) -> tuple[str, int]:
    """`text` with the signs of a symbol font as characters, one for one; and how many are not known.

    A sign that is not known stays as the file has it.
    """
    known = FONTS.get(font.lower(), {})
    unknown = sum(ord(sign) & 0xFF not in known for sign in PRIVATE.findall(text))
    return PRIVATE.sub(lambda match: known.get(ord(match[0]) & 0xFF, match[0]), text), unknown
