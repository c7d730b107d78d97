"""Whether the provider holds the label, keeps it, is on the way to it, and what its loss entails."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class LabelHolding(FactBase):
    """A label as the provider has it; what it earns a bidder is a `label_preference`.

    `stance` is excluded when the provider has it no more, or when being on the way does not count.
    """

    kind: Literal["label_holding"] = "label_holding"
    state: Literal["held", "kept", "in_progress", "lost"] = Field(
        description="'kept': owed for the term of the contract; 'in_progress': on the way to the label, or "
        "bound to obtain it; 'lost': what follows if it is withdrawn"
    )
    label: Literal["lrs", "nf345", "iso18295", "en15838", "other_social", "other_quality", "unstated"] = (
        "unstated"
    )
    within: Duration | None = Field(None, description="time given to obtain the label, or to regain it")
    on_loss: Literal["termination", "time", "information", "unstated"] = "unstated"
