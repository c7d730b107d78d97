"""English wording of ending or suspending a contract."""

from typing import Final

from contract_checker.extraction.contract_term.en import CONTRACT_TERM
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.termination import en_surely as surely
from contract_checker.extraction.termination.en_grounds import GROUNDS
from contract_checker.extraction.termination.en_rights import (
    AFTERWARDS,
    BY_ITSELF,
    CONTRACT,
    EXCLUDED,
    GRANTED,
    MAY,
    RIVALS,
)
from contract_checker.extraction.termination.wording import TerminationWording

_END = (
    r"(?:terminat(?:e|es|ed|ion|ing)|cancel(?:s|l?ed|lation)?|end(?:s|ed)?(?= (?:this|the|our"
    r"|your) (?:agreement|contract)))"
)
_SUSPEND = (
    rf"suspen(?:d|ds|ded|sion)\b[^.;]{{0,40}}?\b{CONTRACT}|{CONTRACT}\b[^.;]{{0,20}}?\bbe suspended"
    + (
        r"|\b(?:we|you|it|provider|vendor|supplier|contractor|centre|center)\b(?: \w{1,6}){0,2}? (?:stop"
        r"|halt|pause|hold|down)"
        r"\w{0,4} (?:taking |answering |handling )?(?:the )?(?:calls?|services?|work|tools|lines"
        r"|production)\b[^.;]{0,40}?"
        r"\b(?:till|until|while|as long as)"
    )
)
_WHO = (
    rf"(?:{PARTIES.client}|{PARTIES.provider}|(?:either|each|any) (?:of us|party|side|one)|both(?: parties"
    rf"| sides)?"
    r"|we|you|they|it|the other)"
)
_GOES = (
    r"(?:walk(?:s)? away|leave(?:s)?|quit(?:s)?|exit(?:s)?|part(?:s)? (?:ways|company)|pull(?:s)? out"
    r"|back(?:s)? out"
    r"|withdraw(?:s)?(?= from| on|,|$)|drop(?:s)? (?:us|you|the (?:vendor|provider|supplier))"
    r"|(?:call|bring|put)(?:s)? (?:it|this|the (?:deal|contract|agreement"
    r"|arrangement))(?: \w{1,3})? (?:off|an end|end)"
    r"|(?:bring|put)(?:s)? (?:this|the|our) (?:deal|contract|agreement|arrangement) to an end"
    r"|be released from"
    r"|let (?:us|you) go"
    r"|(?:pull|remove|withdraw|take back|take away)(?:s)? (?:any |a |one |the |some "
    r"|part )(?:\w{1,8} )?(?:queue|line"
    r"|lot|service|channel|campaign|work|of the)s?"
    r"(?=[^.;]{0,60}?\b(?:days?|weeks?|months?|notice|warning)\b)|discontinue(?:s)? (?:the |any |all "
    r"|this )?\w{1,12})"
)
_AT_WILL = (
    r"(?:overnight|whenever|at any time|on a whim|at will|at once|immediately|(?:days?|weeks?|months?)'? "
    r"(?:\w{1,8} )?(?:notice|warning|after|later|ahead|before))"
)
_LEAVES = any_of(
    rf"\b{_WHO}\b[^.;]{{0,30}}?\b(?:{MAY}|free to|allowed to|entitled to)\b[^.;]{{0,80}}?\b{_GOES}\b",
    rf"\b{_WHO}\b {_GOES}\b[^.;]{{0,60}}?\b{_AT_WILL}",
    r"\bcontract\b[^.;]{0,30}?\b(?:may|can) be (?:brought to an end|ended|called off|cut short)",
)

_CUES: Final = (
    (
        "terminat", "cancel", "suspen", "end this", "end the",
        "walk", "leave", "quit", "exit", "part ways", "pull", "back out", "withdraw", "drop",
        "call off", "an end",
        "release", "remove", "take", "discontinue", "stop", "bankrupt", "insolven", "breach", "fault",
        "sale of",
        "change of control", "takeover", "majeure", "ended",
    ),
)  # fmt: skip
TERMINATION: Final = TerminationWording(
    cues=_CUES,
    quantities=QUANTITIES,
    ends=Pattern(rf"\b{_END}\b"),
    suspends=Pattern(rf"\b(?:{_SUSPEND})\b"),
    denounces=NOTHING_MATCHES,
    open_ended=CONTRACT_TERM.open_ended,
    leaves=Pattern(_LEAVES),
    gone=surely.GONE,
    pauses=surely.PAUSES,
    refused=surely.REFUSED,
    conceded=surely.CONCEDED,
    granted=surely.GRANTED,
    sure_case=surely.IN_A_CASE,
    sure_grounds=surely.GROUNDS,
    sure_parties=surely.PARTIES_ACTING,
    sure_notice=surely.NOTICE,
    not_notice=surely.NOT_NOTICE,
    not_notice_after=surely.NOT_NOTICE_AFTER,
    exit_table=Pattern(r"\b(?:who|party|by whom|notice|warning|exit|leave|terminat\w{1,4}|compensation)\b"),
    rivals=Pattern(
        any_of(
            RIVALS,
            # "the call must not be terminated by the agent"
            r"\bcalls? (?:\w{1,8} ){0,3}?(?:be |is |are )?(?:terminated|ended)\b",
            r"\bemploy(?:ment|ees?)\b|\b(?:agents?|representatives?|csrs?|staff"
            r"|personnel)\b[^.;]{0,30}?\bterminat|\bterminat\w{1,4} (?:of )?(?:any |an |the )?(?:agents?"
            r"|representatives?|csrs?|employees?)",
            r"\b(?:subscribers?|callers?|consumers?|policyholders?|members?"
            r"|cardholders?)\b[^.;]{0,50}?\b(?:terminat|cancel|suspend)|\b(?:cancel"
            r"|terminat)\w{0,5} (?:of )?(?:their|his|a|an) (?:subscription|policy|account|order)",
            r"\brights? (?:[a-z]+ ){0,6}(?:shall|will|may) (?:[a-z]+ )?terminate",
            r"\b(?:terminat|end|clos)\w{0,5} (?:the |our |an? |any )?(?:[a-z-]+ ){0,2}(?:fund|loan"
            r"|policy|membership"
            r"|subscription|promotion|warranty|licen[cs]e)\b",
            r"\b(?:cancel|suspen)\w{0,6} (?:the |an? |any )?(?:payment|account|access|calls?|user)"
            r"|\bsuspended (?:ceiling|on)|\blease\b|\bcancellation requests?"
            r"|\bcancel\w{0,4} (?:any |all |the |such |an? |its |some ){0,2}(?:of )?(?:[a-z']{1,14} "
            r")?(?:purchase |unfulfilled )?orders?",
        )
    ),
    right=Pattern(
        any_of(
            _LEAVES,
            # "we stop taking calls till they do"
            r"\b(?:stop|halt|pause)\w{0,4} (?:taking |answering |handling )?(?:the )?(?:calls?|services?"
            r"|work)\b"
            r"[^.;]{0,40}?\b(?:till|until|while)",
            GRANTED,
        )
    ),
    excluded=EXCLUDED,
    later=Pattern(r"\b(?:after which|thereafter|and then)\b"),
    afterwards=AFTERWARDS,
    exception=Pattern(r"\b(?:except|unless|other than|save)\b"),
    only_if=Pattern(rf"\bonly\b[^.;]{{0,40}}?\b{_END}|\b{_END}\b[^.;]{{0,20}}?\bonly\b"),
    grounds=GROUNDS,
    freely=Pattern(r"\bwhenever (?:it|they|we|you|the)\b|\bat will\b|\bovernight\b"),
    in_a_case=Pattern(
        any_of(
            # "if the Provider loses its licence", not "if it gives three months' notice"
            r"(?<!provided that )(?<!however, that )\b(?:if|where|when|in case)\b"
            r"(?! (?:it|they|we|you|either party|the \w{1,14}) (?:gives?|serves?|so|wish\w*|wants?|likes?"
            r"|choos\w*))",
            r"^(?:[\d.]{1,6} )?should\b|\b(?:in the event|because|due to|following|as a result"
            r"|on any grounds|on the grounds?)\b",
            r"\bin (?:such|that|this|which) (?:event|case)\b|\bfailing (?:which|that|this)\b"
            r"|\bupon (?:the|any|an?|such)"
            r" (?!(?:[\w'()-]{1,16} ){0,6}?notice)",
            r"\b(?:pursuant to|in accordance with|under|as (?:provided|set forth|set out|described) in)"
            r" (?:the provisions of |the terms of )?(?:its|the following|sub-?sections?|sections?|articles?"
            r"|clauses?"
            r"|paragraphs?)\b",
            BY_ITSELF,
        )
    ),
    parties=(
        Choice(
            "both",
            Pattern(
                r"\b(?:either|each|any|both) (?:part(?:y|ies)|sides?|of (?:us|them))\b"
                r"|\bneither party\b|\bone of us\b"
                r"|\beach may\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:provider|supplier|vendor"
                rf"|contractor)\b[^.;]{{0,80}}?\bthe operator\b[^.;,]{{0,40}}?\b{MAY}\b"
                rf"|\b(?:{PARTIES.client}) {_GOES}\b|\b(?:{PARTIES.client})\b[^.;,]{{0,40}}?\b(?:{MAY}"
                rf"|waives|shall not|may not)\b"
                rf"|\bterminated by (?:the )?(?:{PARTIES.client})\b|\b(?:entitles|allows"
                rf"|permits) (?:the )?(?:{PARTIES.client})\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:if|when) (?:they|you|the client) (?:don't|do not|doesn't|fail)[^.;]{{0,40}}?\bwe\b"
                rf"|\b(?:{PARTIES.provider}) {_GOES}\b"
                rf"|\b(?:{PARTIES.provider})\b[^.;,]{{0,40}}?\b(?:{MAY}|waives|shall not|may not)\b"
                rf"|\bterminated by (?:the )?(?:{PARTIES.provider})\b|\b(?:entitles|allows"
                rf"|permits) (?:the )?(?:{PARTIES.provider})\b"
            ),
        ),
    ),
    # "The Provider has the same right on nine months' notice."
    same_right=Pattern(
        rf"\b(?:{PARTIES.client}|{PARTIES.provider}) (?:\w{{1,10}} ){{0,3}}?(?:has|have|enjoys?|holds?) "
        rf"(?:the|a) (?:same|like|similar|reciprocal|corresponding) (?:right|option|entitlement)\b"
        rf"(?! (?:of|to) (?!terminat|end))"
        rf"|\b(?:{PARTIES.client}|{PARTIES.provider}) may do (?:so too|likewise|the same)\b"
        rf"|\b(?:the )?same (?:right|option) (?:belongs|is (?:granted|given|open|available)|applies) to "
        rf"(?:the )?(?:{PARTIES.client}|{PARTIES.provider})\b"
    ),
    same_holders=(
        Choice("provider", Pattern(rf"\b(?:{PARTIES.provider})\b")),
        Choice("client", Pattern(rf"\b(?:{PARTIES.client})\b")),
    ),
    not_the_same=Pattern(r"\b(?:not|no|neither|never|without)\b"),
    cell_parties=(
        Choice("both", Pattern(r"\| (?:both|either|each|any)\b[^|]{0,14}?(?:\||$)")),
        Choice(
            "client",
            Pattern(
                rf"\| (?:the )?(?:{PARTIES.client}|airline|insurer|utility|retailer)\b[^|]{{0,12}}?(?:\||$)"
            ),
        ),
        Choice("provider", Pattern(rf"\| (?:the )?(?:{PARTIES.provider})\b[^|]{{0,12}}?(?:\||$)")),
    ),
    cell_notice=Pattern(r"^(?:none|nil|no|immediate\w{0,2}|at once|0|-)$"),
    partial=Pattern(
        r"\b(?:in whole or in part|all or (?:any )?part|part (?:only )?of|partially|any portion"
        r"|one or more|any one"
        r"|one of the)\b|\bthe affected (?:services?|lots?|sites?|parts?|statement)\b|\b(?:terminat"
        r"|cancel|end|rescind|suspend)\w{0,5}\b[^.;]{0,50}?\bin part\b"
        r"(?! (?:because|due|owing))|\b(?:withdraw|take) [^.;]{0,40}?\b(?:queues?|lines?|sites?|lots?)\b"
    ),
    without_notice=Pattern(
        r"\bimmediately\b|\bwithout (?:prior |any )?notice\b|\bforthwith\b|\bwith immediate effect\b"
        r"|\bovernight\b|\bat once\b|\bon the spot\b|\bthere and then\b|\bsame day\b|\bstraight away\b"
    ),
    notice_before=Pattern(
        r"\b(?:upon|with|giving|on|notice of|at least|not less than|cured? within|remed(?:y|ied) within"
        r"|within|after)\b[^.;|]{0,30}?$|\bnotice(?: of termination| period)? ?[|:] ?$"
    ),
    notice_after=Pattern(
        r"^'? ?(?:prior |written |advance ){0,3}(?:notice|warning)|^ (?:in advance|after|ahead|before"
        r"|later|beforehand)"
    ),
    unindemnified=Pattern(
        r"\b(?:no|without(?: a| any)?) (?:exit |break |termination )?(?:fee|penalty|charge)s?\b"
        r"|\bowing nothing"
        r"|\bfor nothing\b|\bwithout paying\b|\bwithout (?:any )?(?:liability|indemnity|compensation"
        r"|penalty|cost)|\bowes? (?:us "
        r"|you )?nothing|\bno (?:indemnity|compensation"
        r"|liability)|\b(?:no (?:right|entitlement|claim) to|not (?:give rise|be entitled"
        r"|entitled) to|not entail)"
        r" (?:any |an? )?(?:compensation|indemnity|damages)"
    ),
    indemnified=Pattern(
        r"\btermination (?:fee|charge)s?\b"
        r"|\b(?:pay|paid|owes?)\b[^.;]{0,60}?\b(?:fee|charge|sum|amount)s? (?:of|equal|equivalent"
        r"|amounting)\b|\bcompensat\w{1,4}\b|\bindemnity\b|\bwind-?down costs"
    ),
    indemnity_before=Pattern(r"\b(?:fee|charge|compensation|indemnity)s?\b[^.;]{0,40}?$"),
)
