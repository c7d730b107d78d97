"""English wording of the staff when the provider changes."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.staff_transfer.wording import StaffTransferWording

_PEOPLE = (
    rf"(?!representatives?\b|individuals?\b|operators?\b)(?:{STAFF})(?! (?:services"
    rf"|manual|handbook))"
)
_LAW = r"(?:tupe|transfer of undertakings|acquired rights directive|l\.? ?1224-1|1224-1)"

STAFF_TRANSFER: Final = StaffTransferWording(
    cues=(
        ("transfer", "tupe", "take over", "taken over", "1224-1", "acquired rights", "re-hire", "rehire"),
        ("employee", "personnel", "staff", "employment", "tupe", "undertaking", "1224", "agents", "rights"),
    ),
    # "the employment contracts shall transfer to the replacement supplier"
    transfer=Pattern(
        rf"\btransfer(?:s|red)? of (?:[a-z]+ ){{0,3}}?(?:employment|{_PEOPLE})\b|\b(?:employment contracts?"
        rf"|contracts? of employment|{_PEOPLE})\b(?:(?! may)[^.;]){{0,60}}?\b(?:transfer(?:s|red)?"
        rf"|taken over|take over"
        r"|pass to)\b"
        rf"|\b(?:take over|taking over|rehire) {DETERMINERS}{STAFF}\b|\b{_LAW}\b"
    ),
    refers_back=Pattern(r"(?:it|they|this|these)\b[^.;]{0,60}?\btransfer"),
    rivals=Pattern(
        r"\btransfer(?:s|red|ring)? (?:the )?(?:calls?|callers?|data|files?|title|risk|knowledge"
        r"|ownership)\b|\bcalls? (?:is|are|be) transferred\b|\b(?:non-?solicit\w{0,6}|solicit|poach)\b"
        r"|\bknowledge transfer\b|\bpersonnel data\b|\b(?:executors?|administrators?|heirs?|franchis\w{1,4}"
        r"|interests?"
        r"|assign (?:and|or)|sublicen\w{2,4})\b"
    ),
    denied=Pattern(r"\b(?:no|none|not|neither|nor|never)\b|\b(?:excluded|inapplicable)\b"),
    supposed=Pattern(r"^(?:if|should|in the event)\b[^.;]{0,120}?\b(?:indemni\w+|cover|reimburs\w+|hold"
    r"|bear)\b"),
    bases=(
        Choice("law", Pattern(rf"\b{_LAW}\b|\bby (?:operation of )?law\b|\bregulations\b"
        rf"|\blabou?r code\b")),
        Choice("collective_agreement", Pattern(r"\bcollective (?:bargaining )?agreements?\b")),
        Choice("contract", Pattern(r"\b(?:undertakes?|commits?|agrees? to|under this agreement)\b")),
    ),
    times=(
        # "are taken over by the new contractor when its contract starts"
        Choice("start", Pattern(r"\bwhen (?:its|the|this) (?:contract|agreement|services?) (?:starts?|begins?"
        r"|commences?)\b|\bat the (?:start|beginning|outset) of (?:its|the|this) (?:contract|agreement"
        r"|services?)\b")),
        Choice("end", Pattern(r"\b(?:replacement|successor|new|incoming|next) (?:supplier|provider|vendor"
        r"|contractor|employer)\b|\b(?:expiry|expiration|termination|end) of\b|\bupon (?:expiry"
        r"|termination)\b|\bexit\b")),
        Choice("start", Pattern(r"\b(?:outgoing|incumbent|current|former|previous) (?:supplier|provider"
        r"|vendor|contractor)\b|\b(?:commencement|effective|start) date\b|\bcommencement\b")),
    ),
    strengths=STRENGTHS,
)  # fmt: skip
