"""What a language says about abnormally low offers."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class AbnormallyLowOfferWording:
    """Words of one language.

    Attributes:
        named: an offer that looks too low.
        rivals: the offer is none of a tender, or the figure is that of something else.
        heard: the bidder is asked to explain it.
        unheard: it is rejected by itself, or without a word.
        rejected: it is rejected.
        spotted: how such an offer is told.
        notion: such offers in general, of the past or of somebody's opinion.
    """

    cues: Cues
    quantities: QuantityWording
    named: Pattern
    rivals: Pattern
    heard: Pattern
    unheard: Pattern
    rejected: Pattern
    spotted: Pattern
    under: Pattern
    part_of: Pattern
    notion: Pattern = NOTHING_MATCHES
