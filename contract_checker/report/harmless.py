"""Text for a terminal that cannot steer it: the name of a file may hold an escape sequence."""

import unicodedata


def harmless(text: str) -> str:
    """The text without soft hyphens and marks of direction, its control characters made visible."""
    return "".join(_harmless(letter) for letter in text)


def _harmless(letter: str) -> str:
    match unicodedata.category(letter):
        case "Cf":
            return ""
        case "Cc" | "Cs":
            return "\ufffd"
        case _:
            return letter
