"""English wording of how firmly something is promised, shared by the components."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

STRENGTHS: Final[Choices] = (
    # "reasonable endeavours", "where possible"
    Choice(
        "best_efforts",
        Pattern(
            r"\b(?:(?:best|reasonable|commercially reasonable) (?:efforts|endeavou?rs)|endeavou?rs? to"
            r"|(?:where|wherever|as far as|so far as) (?:reasonably )?(?:possible|practicable)"
            r"|strives? to|aims? to)\b"
        ),
    ),
    # "for guidance only", "preferably"
    Choice(
        "indicative",
        Pattern(
            r"\b(?:for (?:guidance|information)(?: purposes)? only|indicative(?:ly)?|non-binding"
            r"|preferabl[ey]"
            r"|desirable|recommended|encouraged)\b"
        ),
    ),
)
