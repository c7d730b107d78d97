"""What stands in a copy in the place of a value."""

import re
from typing import Final

MASK: Final = "███"
"""What stands for every value, whatever its length, before its label."""
_PARTING: Final = MASK * 3  # longer than what may stand between two words of a name
_SHOWN: Final = re.compile(rf"{MASK} ?[\[(][^\])\n]{{1,200}}[\])]")


def shown(label: str) -> str:
    """What stands in the place of a value."""
    return f"{MASK} [{label}]"


def without_labels(text: str) -> str:
    """`text` with nothing but the blocks of its masks, so that a label is taken for no value."""
    return _SHOWN.sub(_PARTING, text)
