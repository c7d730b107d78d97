"""English wording of why a contract may be ended."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

GROUNDS: Final[Choices] = (
    Choice(
        "label_loss",
        Pattern(r"\b(?:loss|withdrawal|loses?|expiry)\b[^.;]{0,25}?\b(?:label|certification)"),
    ),
    Choice(
        "change_of_control",
        Pattern(
            r"\bchange (?:of|in) (?:control|ownership)|\b(?:sale|takeover"
            r"|purchase) of (?:the )?(?:vendor|provider|supplier|contractor)|\bacquired by\b|\bmerger"
            r"|\bcontrol (?:of|over) (?:the )?[^.;,]{1,30}? (?:changes|passes|is (?:transferred"
            r"|acquired|taken))"
            r"|\bchanges? of (?:shareholder|shareholding|owner)s?"
        ),
    ),
    Choice(
        "insolvency",
        Pattern(r"\binsolven|\bbankrupt|\breceivership|\bliquidation|\badministration order"),
    ),
    Choice("force_majeure", Pattern(r"\bforce majeure")),
    Choice("general_interest", Pattern(r"\b(?:public|general) interest")),
    Choice(
        "service_level",
        Pattern(
            r"\bservice levels?\b|\bslas?\b|\bservice credits?\b|\bperformance (?:target|standard)s?\b"
            r"|\bkpis?\b"
        ),
    ),
    Choice(
        "price",
        Pattern(
            r"\b(?:increase|revision|adjustment|rise)\b[^.;]{0,30}?\b(?:price|rate|fee|charge)s?\b"
            r"|\bagree\w{0,4} (?:on|upon|to) [^.;,]{0,25}?\b(?:price|rate|fee|charge)s?\b"
        ),
    ),
    Choice(
        "volume",
        Pattern(
            r"\b(?:decrease|reduction|drop|decline|fall)\b[^.;]{0,25}?\b(?:volume|calls|traffic)"
            r"|\bvolumes?\b[^.;]{0,25}?\b(?:fall|drop|below)"
        ),
    ),
    Choice(
        "fault",
        Pattern(
            r"\bbreach\w{0,3}\b|\bdefault\w{0,2}\b|\bfail\w{0,4}\b(?! which)|\bfor cause\b|\bfraud\b"
            r"|\bmisconduct\b"
            r"|\bnon-?payment\b|\bpast due\b|\boverdue\b|\barrears\b|\b(?:don't|do not|does not|doesn't"
            r"|not) pay\b|\bunpaid\b"
            r"|\bmissed payments?\b"
        ),
    ),
    Choice(
        "convenience",
        Pattern(
            r"\bconvenience\b|\bwith(?:out| or without) cause\b|\bfor (?:any or )?no (?:particular "
            r")?reason\b"
            r"|\bfor any reason\b|\bwithout (?:giving |stating |any |a |its )*(?:reasons?|grounds?)\b"
            r"|\bno (?:reason|cause)\b"
            r"|\bon a whim\b|\b(?:may|right|elect|option|terminate)\b[^.;]{0,60}?\bsole "
            r"(?:and absolute )?discretion\b"
            # "if the Client, in its sole discretion, determines" is a ground
            r"(?!,? (?:determin|conclud|deem|consider|believ|find))"
        ),
    ),
)
