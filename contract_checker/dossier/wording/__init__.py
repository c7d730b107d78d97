"""Words that tell what a piece is, who buys and when: one module per language, and their union."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.language import en_dates, fr_dates

from . import en, fr

PUBLIC_BUYER: Final = "|".join((*fr.PUBLIC_BUYER, *en.PUBLIC_BUYER))
PRIVATE_CLIENT: Final = "|".join((*fr.PRIVATE_CLIENT, *en.PRIVATE_CLIENT))
DENIAL: Final = "|".join((*fr.DENIAL, *en.DENIAL))
CALL_CENTRE: Final = "|".join((*fr.CALL_CENTRE, *en.CALL_CENTRE))
CALLS: Final = "|".join((*fr.CALLS, *en.CALLS))
FORMAL_PROCEDURE: Final = "|".join((*fr.FORMAL_PROCEDURE, *en.FORMAL_PROCEDURE))
ADAPTED_PROCEDURE: Final = "|".join((*fr.ADAPTED_PROCEDURE, *en.ADAPTED_PROCEDURE))
CONTRACT_SIGNED: Final = (*fr.CONTRACT_SIGNED, *en.CONTRACT_SIGNED)
CONTRACT_RECITED: Final = fr.CONTRACT_RECITED
CONSULTATION_DATE: Final = (*fr.CONSULTATION_DATE, *en.CONSULTATION_DATE)
MONTHS: Final[Mapping[str, int]] = {**en_dates.DATES.months, **fr_dates.DATES.months}
ANNEX: Final = fr.ANNEX
ANNEX_OF_A_LAW: Final = fr.ANNEX_OF_A_LAW
ANNEX_TITLE: Final = fr.ANNEX_TITLE
