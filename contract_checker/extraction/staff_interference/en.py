"""English wording of the client's say in the management of the provider's people."""

from typing import Final

from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.staff_interference.en_by_word import BY_WORD
from contract_checker.extraction.staff_interference.en_practices import PRACTICES
from contract_checker.extraction.staff_interference.wording import StaffInterferenceWording

_CLIENT = rf"(?:{PARTIES.client})"

STAFF_INTERFERENCE: Final = StaffInterferenceWording(
    cues=(
        (
            "agent", "representative", "csr", "advisor", "adviser", "personnel", "employe", "staff",
            "supervisor",
            "team", "attrition", "turnover", "workforce", "headcount", "candidate", "hiring", "roster",
            "shift",
            "schedule", "wage", "salar", "bonus", "rota", "leave", "holiday", "overtime",
        ),
    ),
    quantities=QUANTITIES,
    by_word=BY_WORD,
    practices=PRACTICES,
    # "may, without giving reasons, require"
    incise=Pattern(
        r",(?= (?:without|at|in its|by|on|upon|within|before|after|from time to time|acting|if it|for any)\b)"
        rf"(?![^,]{{0,60}}?\b(?:{PARTIES.provider}|agree\w{{0,5}}|consult\w{{0,6}}|jointly)\b)"
        r"[^.;,|]{3,60},(?= )"
    ),
    denied=Pattern(
        rf"(?<!to )(?<!to the )(?<!for the )(?<!of the )(?<!by the )\b{_CLIENT}\b[^.;]{{0,20}}?\b(?:shall"
        rf"|may|will|does|can|must|has)(?: not|not|(?: have)? no| neither)\b"
        rf"(?! (?:be )?(?:obliged |required |bound |have |need |obligation )to (?:give|state|explain"
        rf"|justify|provide)\b)"
        rf"(?![^.;]{{0,60}}?\b(?:without (?:cause|reason)|unreasonabl))"
        rf"|\b(?:not|never) (?:be )?(?:subject to|require)\b|\bno (?:approval|consent|instructions?) "
        rf"(?:of|from|by)\b|\bwithout (?:any )?(?:interference|intervention) (?:of|from|by)\b"
    ),
    reasoned=Pattern(
        r"\b(?:for|with|stating|on) (?:good |just |reasonable |lawful |legitimate )?(?:cause|reasons?"
        r"|grounds)\b|\breasoned\b|\b(?:stat|giv|specify|explain)(?:e|es|ing) (?:the |its |his "
        r"|their )?(?:reasons?"
        r"|grounds)\b|\breasonable grounds\b"
    ),
    unreasoned=Pattern(
        r"\bwithout (?:any )?(?:cause|reason|stating|giving)\b|\b(?:sole|absolute) "
        r"(?:and absolute )?discretion\b|\bwith or without cause\b|\bfor any (?:or no )?reason\b"
        r"|\bno obligation to (?:give|state)"
        r"|\b(?:not|never) (?:be )?(?:obliged|required|bound|have|need) to (?:give|state|explain"
        r"|justify|provide)\b|\bneed (?:not (?:give|state|explain|justify|provide)|(?:give|state"
        r"|provide) no)\b"
        r"|\bno (?:reasons?|grounds|justification) (?:is |are |being |need be |has to be "
        r"|shall be )(?:required"
        r"|needed|given|stated)\b"
    ),
    comply_before=Pattern(
        r"\b(?:within|on|with|giving|in|no later than|upon|not later than|has|have|is given|is allowed)"
        r" (?:at least )?(?:a (?:period|maximum) of )?$"
    ),
    strengths=STRENGTHS,
)  # fmt: skip
