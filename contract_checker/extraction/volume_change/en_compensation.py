"""English words on what the provider is owed for a change of volume."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

COMPENSATION: Final[Choices] = (
    # "the Provider shall not be entitled to any compensation"
    Choice(
        "none",
        Pattern(
            r"\b(?:not|no|without|nor|waives?)\b[^.;|]{0,60}?\b(?:compensation|indemnity|indemnification"
            r"|damages|payment|claims?)\b"
        ),
    ),
    # "the hours removed remain payable"
    Choice(
        "paid",
        Pattern(
            # "Client shall compensate Vendor for the idle seats"
            r"\b(?:shall|will|must|agrees to) (?:then )?(?:compensate|reimburse|indemnify)\b"
            r"|\b(?:remain|are|shall be|stay) (?:[a-z]+ )?(?:payable|paid|due|invoiced|compensated)\b"
        ),
    ),
)
# "as a result", "such changes": the sentence goes on about the change before it
REFERS: Final = Pattern(
    r"\b(?:as a result|in that case|accordingly|thereof|therefor|on that account"
    r"|(?:such|these|those|any such) (?:changes?|variations?|increases?|decreases?|reductions?))\b"
)
