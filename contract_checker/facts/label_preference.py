"""What a tender or a contract asks of the provider in the way of a label."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number

LabelEffect = Literal[
    "preference", "tie_break", "scored", "requirement", "exclusive", "appreciated", "excluded"
]


class LabelPreference(FactBase):
    """A label of social responsibility or of customer-contact quality, and what it earns its holder.

    `exclusive` bars everybody else; `requirement` asks for it but accepts equivalents; `appreciated`
    carries no weight (« sera un plus »); `excluded` says that the label is not taken into account.
    """

    kind: Literal["label_preference"] = "label_preference"
    label: Literal["lrs", "nf345", "iso18295", "en15838", "other_social", "other_quality"]
    effect: LabelEffect
    equivalent: bool = Field(description="« ou équivalent », or any means of proof, is accepted")
    weight_percent: Number | None = None
