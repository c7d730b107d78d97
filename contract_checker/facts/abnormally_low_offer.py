"""What the buyer does with an offer that looks too low."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class AbnormallyLowOffer(FactBase):
    """The treatment of abnormally low offers (code de la commande publique, L2152-5 and following)."""

    kind: Literal["abnormally_low_offer"] = "abnormally_low_offer"
    treatment: Literal["explanations_first", "automatic_rejection", "rejection", "detection"] = Field(
        description="'explanations_first': the bidder is heard before a rejection; 'rejection': no word of "
        "that; 'detection': only how such an offer is spotted"
    )
    threshold_percent: Number | None = Field(
        None, description="gap, in per cent, from which an offer is suspect"
    )
