"""The names of pieces in both languages, together."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.circumstances import PieceKind

from . import en_pieces as en
from . import fr_pieces as fr

PIECES: Final[tuple[tuple[PieceKind, str], ...]] = (*fr.PIECES, *en.PIECES)
SUBJECTS: Final[tuple[tuple[PieceKind, str], ...]] = (*fr.SUBJECTS, *en.SUBJECTS)
SELF: Final[tuple[tuple[PieceKind, str], ...]] = (*fr.SELF, *en.SELF)
ANNEXE: Final = f"{fr.ANNEXE}|{en.ANNEXE}"
BEFORE: Final = f"(?:{fr.BEFORE}|{en.BEFORE})"
TOGETHER: Final = f"(?:{fr.TOGETHER}|{en.TOGETHER}|{fr.SERVING})"
ENDS: Final = "|".join((*fr.ENDS, *en.ENDS))
SENTENCE: Final = f"{fr.SENTENCE}|{en.SENTENCE}"
MAIL_FROM: Final = "|".join((*fr.MAIL_FROM, *en.MAIL_FROM))
MAIL_OTHERS: Final = "|".join((*fr.MAIL_OTHERS, *en.MAIL_OTHERS))
NAMES: Final[Mapping[str, PieceKind]] = {**en.NAMES, **fr.NAMES}
UNIT_PRICE: Final = f"{fr.UNIT_PRICE}|{en.UNIT_PRICE}"
QUANTITY: Final = f"{fr.QUANTITY}|{en.QUANTITY}"
AMOUNT: Final = f"{fr.AMOUNT}|{en.AMOUNT}"
FLAT_PRICE: Final = f"{fr.FLAT_PRICE}|{en.FLAT_PRICE}"
FORESEEN: Final = f"{fr.FORESEEN}|{en.FORESEEN}"
