"""Personal data: who answers for it, and the delays and places that are set."""

from typing import Literal

from contract_checker.facts.base import Debtor, FactBase
from contract_checker.facts.quantities import Duration


class DataProtection(FactBase):
    """A duty about personal data (RGPD)."""

    kind: Literal["data_protection"] = "data_protection"
    subject: Literal["role", "instructions", "breach_notice", "transfer", "retention", "rights", "security"]
    debtor: Debtor = "unstated"
    delay: Duration | None = None
