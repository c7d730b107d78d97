"""English words for each duty about personal data, enough where the net is sure of the sentence."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.data_protection.wording import Duty
from contract_checker.extraction.language.phrase import Pattern

_MISHAP: Final = (
    r"(?:leaks?|leaked|breach(?:es)?|violations?|loss|lost|astray|missing|stolen|hacked|wrong person"
    r"|incidents?"
    r"|(?:suspected |impermissible )?(?:disclosure|use) of phi|unauthori[sz]ed access|gets a bug|misdirected)"
)
_TOLD: Final = (
    r"(?:notif\w+|report\w*|inform\w*|alert\w*|advis\w+|tell|tells|told|ring|call|phone[ds]?|telephoned|warns?|warned"
    r"|reach|hear|signal\w*|written up|own up|write to)"
)
_REGION: Final = (
    r"(?:union|eu|eea|european (?:union|economic area|area)|uk|united kingdom|national territory"
    r"|country|france"
    r"|ireland|border)"
)
_USED: Final = (
    r"(?:us(?:e|es|ed|ing)|touch(?:es)?|handl\w+|"
    r"process(?:es|ed|ing)?|look(?:ed|s)? at|view(?:ed)?|open(?:ed)?)"
)

BY_WORD: Final[Sequence[Duty]] = (
    Duty(
        "role",
        Pattern(
            r"(?:\b(?:is|are|am|as|be|remains?)|'(?:re|s)|[:"
            r"|]) (?:[a-z']+ ){0,4}?(?:(?<!finance )(?<!traffic )"
            r"controllers?|(?<!sub-)(?<!payment )processor|business associate(?! agreement))\b"
        ),
    ),
    Duty(
        "instructions",
        Pattern(
            rf"\b{_USED}\b[^.;]{{0,60}}?\b(?:only (?:to|for|on|as)|solely|(?:for )?nothing (?:else|but)"
            rf"|any(?:thing| purpose) (?:but|other)|on (?:\w+ )?instructions?)\b"
            rf"|\bonly\b[^.;]{{0,20}}?\b{_USED}\b|\b(?:only on|on|follow) [^.;]{{0,30}}?\binstructions?\b"
            r"|\bno other (?:purpose|use|end)\b|\bnot [^.;]{0,30}?\b(?:sell|share|sold|shared)\b"
            r"|\bneither sell\b"
        ),
    ),
    Duty(
        "breach_notice",
        Pattern(
            rf"\b{_MISHAP}\b[^.;]{{0,110}}?\b{_TOLD}\b|\b{_TOLD}\b[^.;]{{0,90}}?\b{_MISHAP}\b"
            r"|\bbreach alert\b"
        ),
    ),
    Duty(
        "transfer",
        Pattern(
            rf"\b(?:outside|beyond|leav\w+|cross\w*)\b[^.;]{{0,30}}?\b{_REGION}\b"
            r"|\bstandard (?:contractual )?clauses\b|\babroad\b|\boverseas\b|\bforeign (?:firm|server"
            r"|cloud|country)"
            rf"|\b(?:held|stored|kept|stay|remain|hosted)\b[^.;]{{0,25}}? (?:in|within"
            rf"|on servers in) (?:the )?{_REGION}\b"
            r"|\btransferred to any country\b|\b(?:viewed|accessed|opened|consulted) from\b"
            r"|\btransfer impact\b"
        ),
    ),
    Duty(
        "retention",
        Pattern(
            r"\b(?:delet(?:e|es|ed|ing)|eras\w+|wip(?:e|es|ed|ing)|purg\w+|shred\w*|scrub\w*|destroy\w*|destruction"
            r"|anonymi[sz]\w+|(?:is|are|be|gets?) returned|return or|go(?:es)? back|retention|retain(?:s|ed)?"
            r"|(?:keep|kept|stored|held)(?: \w+){0,6}? (?:for|after|beyond|until|longer)|not (?:[\w']+ )?keep"
            r"|don't keep)\b"
        ),
    ),
    Duty(
        "rights",
        Pattern(
            r"\b(?:rights? requests?|requests? (?:from|of|by) (?:individuals?|data subjects?|callers?"
            r"|customers?)"
            r"|(?:access|erasure|deletion|rectification|opposition) requests?|data subjects?"
            r"|exercis\w+ [^.;]{0,30}?rights?|asks? (?:to be|us to) (?:forgotten|forget|erased?|deleted?))\b"
        ),
    ),
    Duty(
        "security",
        Pattern(
            r"\b(?:encrypt\w*|pseudonymi[sz]\w+|mask(?:s|ed)?|hidden|(?:writ\w+|not\w+|put) (?:down|on paper)"
            r"|(?:never|not|nor) (?:be )?(?:[\w' ]{1,20} )?(?:copy|copied|download\w*|printed?|noted"
            r"|written|exported)"
            r"|no (?:copy|copies|extract)|cop(?:y|ied) (?:it |them )?out|download\w*|export\w*|locked|lock"
            r"|removable media|authori[sz]ed|tokens?|thin client|look up|banned|for our eyes|secret(?! of)"
            r"|(?:sees?|hears?) (?:or|and) (?:sees?|hears?)|cyber\w*|access logs?|passwords?"
            r"|certif(?:ied to|icate of"
            r" security))\b"
        ),
    ),
)
