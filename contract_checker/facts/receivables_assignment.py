"""Whether the provider may assign what the client owes it."""

from typing import Literal

from contract_checker.facts.base import FactBase


class ReceivablesAssignment(FactBase):
    """A rule on the assignment, the pledge or the factoring of the provider's receivables on the client."""

    kind: Literal["receivables_assignment"] = "receivables_assignment"
    mode: Literal["forbidden", "consent", "notice", "free"]
