"""English names of pieces, folded: lower case, straight quotes and plain hyphens."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.circumstances import PieceKind

PIECES: Final[tuple[tuple[PieceKind, str], ...]] = (
    # "Amendment No. 2", "First Amendment to the Services Agreement", "Change Order 4"
    (
        "amendment",
        r"(?:(?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th)) )?amendment\b"
        r"(?! and restate)",
    ),
    (
        "amendment",
        r"(?:deed|agreement) of (?:variation|amendment)\b|(?:change|variation) (?:order|agreement)\b"
        r"|addendum\b",
    ),
    # "Invitation to Tender", "Request for Proposal"
    (
        "rc",
        r"(?:invitation to (?:tender|bid)|instructions to (?:tenderers|bidders)"
        r"|request for (?:proposals?|tenders?)|tender documents?$|invitation to negotiate|rfp\b|itt\b)",
    ),
    ("aapc", r"(?:contract|prior information|tender) notice\b"),
    ("cctp", r"(?:technical )?specifications?(?:$| of (?:services|requirements))|terms of reference$"),
    ("ae", r"(?:form of tender|tender form|letter of (?:tender|acceptance))\b"),
    ("bpu", r"(?:schedule of (?:rates|prices)|(?:price|pricing|rate) (?:schedule|card|list))\b|rate card\b"),
    ("dqe", r"bills? of quantities\b"),
    ("minutes", r"(?:meeting )?minutes(?: of\b|$)"),
    # "General Terms and Conditions of Purchase"
    (
        "general_terms",
        r"(?:general|standard|purchase order|supplier) (?:purchas(?:e|ing) )?(?:terms|conditions)\b",
    ),
    ("general_terms", r"terms and conditions(?:$| (?:of|for) (?:purchase|sale|supply|service))"),
    # "Statement of Work No. 3", "Call-Off Contract", "Work Order 12"
    (
        "application_contract",
        r"(?:statement of work|(?:work|service) order|call-?off (?:contract|agreement)|order form|sow\b)",
    ),
)
# "Schedule 2 - Charges", "Appendix B", "Exhibit A"
ANNEXE: Final = r"(?:annex|appendix|schedule|exhibit|attachment) (?:\d{1,2}\b(?!\.)|[a-h]\b|[ivx]{1,4}\b)"
# A "Master Franchise Agreement" frames no orders.
_SERVICES = r"(?:services?|supply|purchas\w{1,3}|outsourcing|sales|professional|consulting)"
_WORDS = r"(?:[\w'&,/.+-]{1,30} ){0,9}"
SUBJECTS: Final[tuple[tuple[PieceKind, str], ...]] = (
    ("forecast", r"(?:[a-z]{1,20} ){0,3}forecasts?(?:$| (?:of|for|[sw]?\d)|,)"),
    # "Master Services Agreement", "Framework Agreement for Call Centre Services"
    (
        "framework",
        rf"{_WORDS}(?:framework|master {_SERVICES})(?: [\w/-]{{1,20}}){{0,3}} (?:agreement|contract)\b",
    ),
    (
        "contract",
        rf"(?:form of )?{_WORDS}(?:agreement|contract)(?:$| (?:between|by and between|dated|for|no)\b)",
    ),
)
BEFORE: Final = r"(?:execution (?:copy|version) ?)?(?:draft |final version )?(?:the )?"
TOGETHER: Final = r"(?:\band|[/+&]|\bserving as)(?: the)? ?"
ENDS: Final = (
    r"contents$",
    r"table of contents",
    r"between ?:?$",
    r"whereas\b",
    r"recitals$",
    r"background$",
    r"(?:list of )?contract documents$",
)
SENTENCE: Final = (
    r"\b(?:shall|must|will|may(?! \d)|refer|see|attached|enclosed|prevails?|forms? part|set out|as defined in"
    r"|according to)\b"
)
MAIL_FROM: Final = (r"from ?:",)
MAIL_OTHERS: Final = (r"to ?:", r"cc ?:", r"sent ?:", r"date ?:", r"subject ?:")
SELF: Final[tuple[tuple[PieceKind, str], ...]] = (
    ("amendment", r"\bthis amendment (?:no\b|number|is\b|to the|\()"),
    ("application_contract", r"\bthis (?:statement of work|work order|call-?off contract)\b"),
    ("framework", r"\bthis (?:master|framework) (?:[a-z]{1,20} ){0,2}agreement\b"),
    ("general_terms", r"\bthese (?:general|standard) (?:purchase )?(?:terms|conditions)\b"),
    # This Distributor Agreement ("Agreement") is made as of …
    ("contract", rf"\bthis {_WORDS}agreement (?:(?:no\.? ?)?\(|is (?:made|entered)|made|dated|,? effective)"),
)
NAMES: Final[Mapping[str, PieceKind]] = {
    "amendment": "amendment", "annex": "annexe", "appendix": "annexe", "schedule": "annexe",
    "forecast": "forecast", "minutes": "minutes", "mail": "email", "email": "email", "contract": "contract",
    "agreement": "contract", "framework": "framework", "msa": "framework",
    "sow": "application_contract", "rfp": "rc",
}  # fmt: skip
UNIT_PRICE: Final = r"\b(?:unit (?:price|rate|cost)|rate per|price per|hourly rate)\b"
QUANTITY: Final = r"\b(?:quantit(?:y|ies)|qty|estimated volume|hours)\b"
AMOUNT: Final = r"\b(?:amount|total)\b"
FLAT_PRICE: Final = r"\b(?:lump sum|fixed price)\b"
FORESEEN: Final = r"\b(?:forecast|expected)\b"
