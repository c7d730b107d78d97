"""English wording of the return of the service at the end of the contract."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reversibility.wording import ReversibilityWording

_CUES: Final = (
    (
        "exit", "transition-out", "transition out", "disengagement", "reversib", "termination assistance",
        "replacement", "successor", "wind-down", "knowledge transfer", "hand-over", "handover",
        "transition assistance",
    ),
)  # fmt: skip
REVERSIBILITY: Final = ReversibilityWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(
        any_of(
            r"\b(?:exit|transition[- ]out|disengagement|termination|transition) (?:assistance|services?"
            r"|plans?|support|phase|period|management)\b|\breversibility\b|\bhand-?over plan\b",
            r"\b(?:transfer\w{0,4}|transition\w{0,3}|migrat\w{1,4}|hand\w{0,3} over)\b[^.;]{0,50}?\b(?:to"
            r"|by) (?:the |a |an |any |its )?(?:replacement|successor|new|another|alternative) (?:supplier"
            r"|provider|vendor|contractor|service provider)",
        )
    ),
    rivals=Pattern(
        r"\btransition[- ]in\b|\bemergency exit|\bexit (?:interview|door)|\bpoints?\b|\bcriteri\w{1,2}\b"
        r"|\btelework|\bremote work"
    ),
    owed=Pattern(r"\b(?:shall|must|will|agrees?|provides?|undertakes?|assists?)\b"),
    goes_on=Pattern(
        r"^(?:it|such (?:assistance|services|plan|period)|this (?:assistance|period|plan)|the (?:exit"
        r"|transition|disengagement))\b"
    ),
    excluded=Pattern(r"\bno (?:exit|transition|termination|disengagement) (?:assistance|services?)"),
    plan=Pattern(r"\b(?:exit|transition[- ]out|disengagement|hand-?over|reversibility|transition) plans?\b"),
    delivered=Pattern(
        r"\b(?:deliver|provide|submit|update|prepare|produce|furnish|notice)\w{0,3}\b[^.;]{0,40}?\b(?:plan"
        r"|notice|within)\b[^.;]{0,30}?$"
    ),
    other_after=Pattern(r"^,? ?(?:before|prior to|in advance|of the effective)"),
    costs=(
        Choice(
            "free",
            Pattern(
                r"\b(?:no|without) (?:additional |extra |further )?(?:charge|cost|fee)s?\b|\bfree of charge\b"
                r"|\bat (?:its|provider's|vendor's|supplier's) (?:own |sole )?(?:cost|expense)|\bincluded\b"
            ),
        ),
        Choice(
            "paid",
            Pattern(
                r"\b(?:charged|billed|invoiced|payable|paid)\b|\bat the (?:then-current |applicable "
                r"|contract |agreed )?(?:hourly |agreed )?rates?\b|\bat client's (?:cost|expense)"
                r"|\btime and materials"
            ),
        ),
    ),
)
