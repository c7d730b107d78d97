"""Text for a file that cannot hold every character: one that it lacks stands as its code, « [U+0007] »."""

from collections.abc import Callable


def spelt(text: str, lacking: Callable[[str], bool]) -> str:
    """The text with the code in place of each character that is `lacking`; nothing is dropped."""
    return "".join(f"[U+{ord(letter):04X}]" if lacking(letter) else letter for letter in text)
