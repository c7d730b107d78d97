"""English words for each social condition, enough where the net is sure that a sentence states one."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

BY_WORD: Final[Sequence[Practice]] = (
    Practice(
        "insertion",
        Pattern(
            r"\b(?:job-?seekers?|job[ -]?(?:centre|center|club|inclusion)\w*|unemploy\w+|employment office"
            r"|out of (?:employment|work|a job)|live register|(?:returning|return|back) to (?:paid )?"
            r"(?:work|employment)|(?:far|furthest|removed|distant) (?:removed )?from (?:the )?"
            r"(?:employment|labou?r market|work)|integration|inclusion|insertion|care[- ](?:leavers?"
            r"|experienced)"
            r"|left school without|no (?:diploma|qualifications?)|on benefits?|homeless\w*|refugees?"
            r"|ex-offenders?|welfare)\b"
        ),
    ),
    Practice(
        "disability",
        Pattern(
            r"\b(?:disab\w+|differently[- ]abled|impair\w+|handicap\w*|sheltered (?:workshops?|employment))\b"
        ),
    ),
    # "the gap between men's and women's hourly pay"
    Practice(
        "equality",
        Pattern(
            r"\b(?:wom[ae]n\b[^.;]{0,40}?\bm[ae]n|m[ae]n\b[^.;]{0,40}?\bwom[ae]n|(?:be|of) women|gender|sexes"
            r"|ethnic\w*|equal (?:pay|opportunit\w+|treatment)|equality)\b"
        ),
    ),
    Practice(
        "stable_jobs",
        Pattern(
            r"\b(?:zero[- ]hours?|fixed[- ]term|permanent(?:ly)?|(?:unlimited|indeterminate|indefinite)"
            r" (?:duration|term)|open-ended|temporary|agency (?:staff|workers?)|casual (?:staff"
            r"|workers?|contracts?)"
            r"|engaged for less than|seasonal contracts?)\b"
        ),
        unless=Pattern(r"\bwages?\b[^.;]{0,60}?\b(?:agency|interim)\b"),
    ),
    # what is given beside the wage
    Practice(
        "working_conditions",
        Pattern(
            r"\b(?:fringe benefits|sick (?:days|pay)|health plan|cr[eè]che|driven home"
            r"|shuttle|taxi home|fair pay|rest (?:room|periods?)|paid breaks?|shop steward)\b"
        ),
    ),
    Practice(
        "other",
        Pattern(
            r"\b(?:apprentic\w+|trainee(?:s|ships?)|veterans?|military|service personnel|aboriginal"
            r"|indigenous"
            r"|torres strait|carers?|local people|residents? of)\b"
        ),
    ),
)
