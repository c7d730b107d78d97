"""The fate of the staff when the provider changes."""

from typing import Literal

from contract_checker.facts.base import FactBase


class StaffTransfer(FactBase):
    """Employment contracts that go on with the next provider; `stance` is excluded when they do not."""

    kind: Literal["staff_transfer"] = "staff_transfer"
    basis: Literal["law", "collective_agreement", "contract", "unstated"] = "unstated"
    at: Literal["start", "end", "unstated"] = "unstated"
