"""English words of the state of a label, enough where the net is sure that one is spoken of."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern

VERBS: Final = (
    Choice(
        "lost",
        Pattern(
            whole_words(
                r"los(?:es?|t|ing|s)|withdrawn|withdrawal|lapses?|lapsed|lapsing|suspended|suspension"
                r"|revoked|revocation|expir(?:y|es|ed) before",
                # "should the badge be taken away", "stripped of its seal", "were it to go", "if it goes"
                r"taken (?:away|from)|stripped of|struck off|were (?:it|this|that) to go"
                r"|if (?:it|the [a-z]+|a second [a-z]+) goes|no longer (?:hold|holds|held|valid)"
                r"|ceas(?:e|es|ed|ing) to (?:hold|be|have)",
            )
        ),
    ),
    Choice(
        "in_progress",
        Pattern(
            whole_words(
                r"obtain\w{0,3}|achiev\w{1,3}|secur(?:e|es|ing)|seek\w{0,3}|apply\w{0,3}|applied|earn",
                r"will be (?:certified|accredited|labell?ed)",
                r"not yet [^.;]{0,20}?(?:certified|accredited|labell?ed|held|hold\w*)",
                # "the first audit is booked", "the journey towards", "we expect the plaque by Christmas"
                r"(?:first|initial|stage[- ](?:one|two|1|2)|certification|final|mock) [^.;]{0,30}?"
                r"(?:audit|assessment|visit|inspection)s?|is under ?way|on (?:its|our|the) way to"
                r"|(?:journey|path|road|working|work) to(?:wards?)?|(?:begun|started|begins?) [a-z]+"
                r"|expects? (?:the|its|our|to)|targets? (?:the|its)|aims? (?:for|to)|in the course of"
                r"|prepar(?:e|es|ing) for|pending",
            )
        ),
    ),
    Choice(
        "kept",
        Pattern(
            whole_words(
                r"maintain\w{0,3}|keep\w{0,3}|kept|retain\w{0,3}|renew\w{0,3}|stay\w{0,3}|remain\w{0,3}"
                r"|uphold\w{0,3}|sustain\w{0,3}|preserv\w{1,3}|conserv\w{1,3}",
                # "must be live at every check", "will still have it on the last day", "pass it again"
                r"(?:must|shall|will|has to|is to) (?:still )?be (?:valid|live|current|in force|good)"
                r"|still (?:have|hold|be|bear|carry)|(?:pass|sit|win|earn)\w{0,4} it (?:again|every|each)"
                r"|live (?:until|till|to|throughout)|current throughout|for as long as",
            )
        ),
    ),
    Choice(
        "held",
        Pattern(
            whole_words(
                r"holds?|held|holding|holder|certified|accredited|labell?ed|possess\w{0,3}|bears?|borne|bore"
                r"|bearer|bearing|carr(?:y|ies)|wears?|displays?|owns?",
                # "we've got it", "has been a Fair Hours employer since last spring", "won the mark"
                r"(?:'ve|have|has|having|had) (?:got|won|earned|gained|passed|been awarded)"
                r"|has been [^.;]{0,60}? since|(?:was|been) (?:awarded|granted|recognised)"
                r"|passed (?:its|our|their|the)",
            )
        ),
    ),
)
# "shall not let it lapse", "see that you don't lose it", "shall not suffer such approval to lapse"
UNBROKEN: Final = Pattern(
    r"(?:\b(?:not|never|cannot|without|nor)\b|n't\b)[^.;]{0,50}?"
    r"\b(?:laps(?:e|ing)|expir(?:e|ing)|los(?:e|ing)|forfeit\w{0,3})\b"
)
# "not yet certified" denies no more than that it is there already
NOT_YET: Final = Pattern(r"(?:\bnot\b|n't\b)[^.;]{0,20}?\byet\b")
EFFECTS: Final = (
    Choice(
        "termination",
        Pattern(
            r"\bterminat\w{1,4}\b|\bto an end\b|\b(?:may|can|shall|right to|free to) (?:leave|walk|quit|end"
            r"|close|exit|cancel|part)\b"
        ),
    ),
    Choice(
        "time",
        Pattern(
            r"\b(?:has|have|gets?|given|within|period|and|shall)\b[^.;]{0,60}?\b(?:regain|recover|remedy|cure|restore"
            r"|reinstat\w{1,4}|wins? (?:it|them) back|winning it back|get(?:s|ting)? (?:it|them) back"
            r"|put (?:it|things|that|this) right|re-?obtain)\b"
        ),
    ),
    Choice(
        "information",
        Pattern(r"\b(?:notif\w{1,5}|inform\w{0,3}|advises?|tells?|lets? [a-z]+ know|says so|say so)\b"),
    ),
)
