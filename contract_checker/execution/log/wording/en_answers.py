"""English words of answers and of withdrawals, in sentences that one cell holds."""

from typing import Final

# "OK by email of 7 May 2026"
WRITING: Final = r"\b(?:e-?mails?|mails?|letters?|fax|amendments?|text message|in writing|signed)\b"
ORAL: Final = r"\b(?:verbal(?:ly)?|oral(?:ly)?|(?:tele)?phoned?|by call|word of mouth)\b"
UNWRITTEN_BEFORE: Final = r"\b(?:no|not|without|nor) ?(?:\w{2,12} )?$"
UNWRITTEN_AFTER: Final = r" ?(?:to follow|to come|pending|awaited|missing|not (?:received|found))\b"
CONFIRMED: Final = r"\b(?:confirmed|followed)\b"
RESERVED: Final = (
    r"\b(?:subject to|provided that|partial(?:ly)?|in part|in principle|conditional(?:ly)?"
    r"|to be (?:confirmed|approved|discussed))\b"
)
LINK: Final = r"on|of|dated"
AT: Final = r"at"

# On folded text: "request withdrawn by Ms X on 26 May 2026", "cancelled on …".
WITHDRAWN: Final = (
    r"(?:\brequest (?:(?:was|is|has been|then|finally) ){0,2}|^|[;.,:(] ?)"
    r"(?:withdrawn|cancelled|canceled|retracted)\b"
    r"|\b(?:withdrew|cancelled|canceled|retracted) (?:its|the|this|our|their) request\b"
    r"|(?:^|[;.,:(] ?)withdrawal(?: of the request)?(?= (?:on|by|dated)|$)"
)
WITHDRAWAL: Final = (
    r"\brequest\b[^.;]{0,40}\b(?:withdrawn|cancelled|canceled|retracted)\b"
    r"|\bwithdrawal of (?:its|the|this|our|their) request\b"
)
NOT_WITHDRAWN: Final = (
    r"\b(?:not|never|without) (?:been |being )?(?:withdraw|cancel|retract)"
    r"|\b(?:withdrawal|cancellation)\b[^.;]{0,30}\b(?:refus|reject)"
)
ANOTHER_DATE: Final = r"\beffect|\bas (?:of|from)\b|\bstarting\b"
YES: Final = r"yes|withdrawn|cancelled|canceled"
