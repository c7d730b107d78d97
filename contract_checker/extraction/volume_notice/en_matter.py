"""English wording of volume notices: what is announced, to whom, and by which act."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume_notice.matter import MatterWording

_OTHERS = (
    r"(?:employees|staff|the public|callers|users|visitors|the carrier|its insurer|the landlord"
    r"|works council)"
)
_NOTHING = Pattern(r"(?!)")

MATTER = MatterWording(
    # "shall be notified to employees", "informs its staff"
    tells_another=Pattern(
        r"(?:notif\w+|giv\w+|sent|communicat\w+|announc\w+|post\w+|inform\w*) "
        rf"(?:to )?(?:the |its |all |each )?{_OTHERS}(?![a-z])"
    ),
    known=_NOTHING,
    of_another=_NOTHING,
    leading=_NOTHING,
    subject=_NOTHING,
    undergoes=_NOTHING,
    given=_NOTHING,
    # "Call volumes have increased", "had reduced"
    reports=Pattern(
        r"(?<![a-z])(?:has|have|had) (?:been )?(?:increas|reduc|var|fallen|risen|grown|declin)\w*"
    ),
    supposes=Pattern(r"(?<![a-z])(?:if|unless|where|when|has not|have not|agreed)(?![a-z])"),
    act=Pattern(r""),
    passive=_NOTHING,
    state=_NOTHING,
    anaphora=_NOTHING,
)
