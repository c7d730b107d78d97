"""Words of messages in both languages."""

import re
from collections.abc import Sequence
from typing import Final

from contract_checker.execution.request import RequestDirection

from . import en_messages as en
from . import fr_messages as fr


def _either(french: str, english: str) -> re.Pattern[str]:
    return re.compile(f"{french}|{english}", re.MULTILINE)


CITED: Final = _either(fr.CITED, en.CITED)
DIRECTIONS: Final[Sequence[tuple[RequestDirection, re.Pattern[str]]]] = (
    ("increase", _either(fr.INCREASE, en.INCREASE)),
    ("decrease", _either(fr.DECREASE, en.DECREASE)),
)
VOLUME: Final = _either(fr.VOLUME, en.VOLUME)
ASKING: Final = _either(fr.ASKING, en.ASKING)
EFFECT: Final = _either(fr.EFFECT, en.EFFECT)
REFUSES: Final = _either(fr.REFUSES, en.REFUSES)
ACCEPTS: Final = _either(fr.ACCEPTS, en.ACCEPTS)
EARLY: Final = _either(fr.EARLY, en.EARLY)
RESERVES: Final = _either(fr.RESERVES, en.RESERVES)
RECEIPT: Final = _either(fr.RECEIPT, en.RECEIPT)
WITHDRAWS: Final = _either(fr.WITHDRAWS, en.WITHDRAWS)
