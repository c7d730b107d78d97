"""English words of messages that ask for a change of volume, or answer one; on folded text."""

from typing import Final

# "From: … Sent: …", "On 2 March 2026, X wrote:", "-----Original Message-----"
CITED: Final = (
    r"^ {0,3}from ?: [^\n]{1,200}\n(?:[^\n]{0,200}\n){0,2}? {0,3}(?:sent|date) ?:"
    r"|^ {0,3}on [^\n]{4,120}\n?[^\n]{0,120} wrote ?:|^ {0,3}-{2,} ?(?:original"
    r"|forwarded) message ?-{2,}|^_{20,}$"
)
INCREASE: Final = r"\bincreas\w*|\brais(?:e|ed|ing)\b|\bramp(?:ing)?[- ]up\b|\badditional\b"
DECREASE: Final = r"\bdecreas\w*|\breduc\w+|\bramp(?:ing)?[- ]down\b|\blower(?:ed|ing)?\b|\bcut\b"
VOLUME: Final = (
    r"\bvolum\w*|\bworkload\b|\bheadcount\b|\bftes?\b|\bhours\b|\bcalls\b|\bcontacts\b|\bcapacity\b"
    r"|\bstaffing\b|\bseats?\b|\bagents\b"
)
# "please plan", "we request", "we would like"
ASKING: Final = (
    r"\bplease\b|\brequest\w*|\bask\w*|\bwould like\b|\bneed\b|\bnotice\b|\bnotify\w*"
    r"|\binform\w*|\brequire\w*"
    r"|\bcould you\b|\bshould\b"
)
EFFECT: Final = (
    r"\b(?:from|as of|as from|with effect from|effective|starting|beginning"
    r"|on)\b(?: ?:)?(?: (?:the|on|from))? ?"
)
REFUSES: Final = (
    r"\bcannot\b|\bcan't\b|\bunable to\b|\brefus\w+|\breject\w*|\bdeclin\w+"
    r"|\bdo not (?:accept|agree)\b|\bnot possible\b"
    r"|\bdisagree\b|\bnot accepted\b"
)
ACCEPTS: Final = (
    r"\bwe accept\b|\bi accept\b|\bagreed?\b|\bwe confirm\b|\bapproved\b|\bis accepted\b"
    r"|\bhappy to\b"
)
EARLY: Final = r"\bwithout waiting\b|\bahead of\b|\bwaive\w*|\bdespite the (?:short )?notice\b"
RESERVES: Final = r"\bsubject to\b|\bprovided that\b|\bpartly\b|\bin part\b|\bget back to you\b|\bif you\b"
RECEIPT: Final = r"\backnowledg\w+ receipt\b|\bwell received\b|\bhave received your\b"
WITHDRAWS: Final = r"\b(?:withdraw|cancel)\w* (?:our|the|this|my) (?:previous |earlier )?request\b"
