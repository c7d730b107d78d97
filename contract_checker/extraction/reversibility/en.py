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
        "transition assistance", "stay on", "take over", "takes over", "taking over", "incoming", "new lot",
        "back in-house", "in-house", "hand back", "handing back", "outgoing",
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
            r"|by) (?:the |a |an |any |its )?(?:(?:replacement|successor|new|another|alternative"
            r"|incoming) (?:supplier"
            r"|provider|vendor|contractor|service provider|lot|team|cent(?:er|re)|firm|company)|successor"
            r"|incomer)",
            r"\b(?:help|assist|support|train|brief)\w{0,4}\b[^.;]{0,40}?\b(?:successor|incoming "
            r"(?:provider|supplier"
            r"|vendor|team|contractor)|whoever takes over|new (?:provider|supplier|vendor|lot)|those "
            r"taking over)",
            r"\b(?:bring|take|move)\w{0,3}\b[^.;]{0,40}?\b(?:calls|service|work)\b[^.;]{0,20}?\b(?:back "
            r")?in-house",
            r"\bhand\w{0,3} (?:\w{1,8} ){0,2}(?:back |over )?to (?:the |its |your |our |a )?(?:new (?:lot"
            r"|provider|supplier"
            r"|vendor|team|firm)|successor|incoming)",
        )
    ),
    rivals=Pattern(
        r"\btupe\b|\b(?:employees|personnel|employment contracts?"
        r"|contracts of employment)\b[^.;]{0,60}?\btransfer|"
        r"\btransition[- ]in\b|\bemergency exit|\bexit (?:interview|door)|\bpoints?\b|\bcriteri\w{1,2}\b"
        r"|\bhas two months to learn|\bto learn from|\bfrom the outgoing|\btelework|\bremote work"
    ),
    owed=Pattern(
        r"\b(?:shall|must|will|agrees?|provides?|undertakes?|assists?|stays?|helps?|hands?"
        r"|briefs?|trains?)\b"
    ),
    goes_on=Pattern(
        # "That help is charged at the rates of Schedule 2", "No charge is made for it"
        r"^(?:(?:that|this|such|the) (?:help|support|work|co-?operation|handover|transfer)"
        r"|(?:no|nothing)\b(?=[^.;]{0,60}?\b(?:for (?:it|this|that|doing so)|in this respect"
        r"|on this account)\b)"
        r"|it|such (?:assistance|services|plan|period)|this (?:assistance|period|plan)|the (?:exit"
        r"|transition|disengagement))\b"
    ),
    excluded=Pattern(r"\bno (?:exit|transition|termination|disengagement) (?:assistance|services?)"),
    denied=Pattern(
        r"\b(?:not|never|nor|neither|nothing|no)\b(?![^.;]{0,40}?\b(?:charge|cost|fee|remuneration|extra"
        r"|paid|later|more than|less than)\b)"
    ),
    plan=Pattern(r"\b(?:exit|transition[- ]out|disengagement|hand-?over|reversibility|transition) plans?\b"),
    delivered=Pattern(
        r"\b(?:deliver|provide|submit|update|prepare|produce|furnish|notice)\w{0,3}\b[^.;]{0,40}?\b(?:plan"
        r"|notice|within)\b[^.;]{0,30}?$"
    ),
    # « six months before expiry begins an exit phase », « begins six months before expiry »
    opens=Pattern(
        r"(?:open|begin|start|commence)s? (?:at least |no later than )?$"
        r"|^ (?:before|prior to) [^,;.]{3,40}?,? (?:begin|start|commence|open)s?\b"
    ),
    other_after=Pattern(
        r"^,? ?(?:before|prior to|in advance|of the effective|of (?:\w{1,10} )?(?:data|statistics|history))"
    ),
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
                r"\b(?:charged|billed|invoiced|payable|paid)\b|\bat the (?:then-current |then current "
                r"|applicable |contract |agreed )?(?:hourly |agreed )?rates?\b|\bat client's (?:cost|expense)"
                r"|\b(?:usual|normal|standard|hourly|day|contract) rates?\b|\btime and materials"
            ),
        ),
    ),
)
