"""English words, folded: lower case, straight quotes and plain hyphens."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.circumstances import PieceKind
from contract_checker.extraction.language.en_dates import DATE

TITLES: Final[tuple[tuple[PieceKind, str], ...]] = (
    ("amendment", r"amendment\b"),
    ("rc", r"(?:invitation to tender|instructions to (?:tenderers|bidders)|request for proposals?)\b"),
    ("aapc", r"contract notice\b"),
    ("annexe", r"(?:annex|appendix|schedule) (?:\d|[a-h]\b)"),
    ("minutes", r"minutes of\b"),
    ("general_terms", r"general (?:terms|conditions)\b"),
    ("forecast", r"(?:volume )?forecast\b"),
    ("application_contract", r"(?:statement of work|work order)\b"),
    ("framework", r"(?:framework|master services?) agreement\b"),
    ("contract", r"(?:[a-z]+ ){0,4}(?:agreement|contract)$"),
)
TITLE_ZONE_ENDS: Final = (r"contents$", r"table of contents$", r"between ?:?$", r"whereas\b", r"recitals$")
NAMES: Final[Mapping[str, PieceKind]] = {
    "amendment": "amendment", "annex": "annexe", "forecast": "forecast", "minutes": "minutes",
    "mail": "email", "email": "email", "contract": "contract", "agreement": "contract",
    "framework": "framework",
}  # fmt: skip

PUBLIC_BUYER: Final = (r"contracting authority", r"public procurement", r"public contracts regulations")
PRIVATE_CLIENT: Final = (
    r"(?:\bltd\b|\bplc\b|\binc\b|\bcompany\b)[^\n]{0,300}?"
    r"\(?(?:the|hereinafter)[^\n]{0,20}?(?:client|customer)",
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

CONTRACT_SIGNED: Final = (rf"\b(?:signed|dated|made)(?: on)?(?: the)? {DATE}",)
CONSULTATION_DATE: Final = (rf"date of (?:dispatch|publication)[^\n\d]{{0,60}}{DATE}",)
