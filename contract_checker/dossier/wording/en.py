"""English words, folded: lower case, straight quotes and plain hyphens."""

from typing import Final

from contract_checker.extraction.language.en_dates import DATE

PUBLIC_BUYER: Final = (r"contracting authority", r"public procurement", r"public contracts regulations")
PRIVATE_CLIENT: Final = (
    r"(?:\bltd\b|\bplc\b|\binc\b|\bcompany\b)[^\n]{0,300}?"
    r"(?:\(|hereinafter)[^\n\"]{0,30}\"(?:the )?(?:client|customer)\"",
)
DENIAL: Final = (r"\bis not (?:a |an )?[^.\n]{0,30}$",)
FORMAL_PROCEDURE: Final = (r"open procedure", r"restricted procedure")
ADAPTED_PROCEDURE: Final = (r"adapted procedure",)

CALL_CENTRE: Final = (
    r"\b(?:call|contact) cent(?:re|er)s?\b",
    r"\btele-?(?:market|sales)|\bcsrs?\b",
    r"\binbound calls?\b",
)
CALLS: Final = (r"\bcustomer (?:service|care|support)\b|\bcalls?\b",)

CONTRACT_SIGNED: Final = (rf"\b(?:signed|executed) (?:on|this)(?: the)? {DATE}",)
CONSULTATION_DATE: Final = (rf"date of (?:dispatch|publication)[^\n\d]{{0,60}}{DATE}",)
