"""The spaces at which a line of a French text must not end."""

import re
from typing import Final

NO_BREAK: Final = "\u00a0"
NARROW_NO_BREAK: Final = "\u202f"
_KEPT: Final = re.compile(r"(?<=«) | (?=[:;?!»%])|(?<=\]) (?=jours)")


def kept_together(text: str) -> str:
    """The text with no-break spaces inside « » and before : ; ? ! and %."""
    return _KEPT.sub(NO_BREAK, text)
