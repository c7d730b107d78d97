"""English wording of exclusivity."""

from typing import Final

from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OBTAIN = (
    r"(?:obtain|purchase|procure|order|source|engage|use|contract|award|retain|hire|appoint|send|place|give"
    r"|turn to|go|employ|buy|entrust|split|divide|route)"
)
_SERVE = (
    r"(?:provide|render|perform|supply|work|serve|answer|take|handle|accept|act|offer (?:its|our|your) "
    r"services"
    r"|lend)"
)
_OTHERS = (
    r"(?:(?:other|another|alternative|third[- ]party|any other|additional|several|further) (?:suppliers?"
    r"|providers?|vendors?|contractors?|parties|party|outsourcers?|(?:contact |call )?cent(?:er|re)s?"
    r"|firms?|compan(?:y|ies))"
    r"|(?:any|no|some)(?:body|one) else|elsewhere|no ?one else|third part(?:y|ies)|whom(?:ever|soever)? "
    r"(?:it|they|we)"
    r"|who(?:ever|m)? (?:it|they|we) (?:like|fanc|want|please|choose)\w{0,3}|others\b)"
)
_RIVALS = (
    r"(?:(?:direct )?competitors?|competing|rivals?|(?:any |no |an)?other (?:\w{1,12} )?(?:clients?"
    r"|customers?"
    r"|airlines?|retailers?|brands?|banks?|compan(?:y|ies)|insurers?|operators?|firms?|principals?|carriers?)"
    r"|(?:any|no)(?:body|one) else|no ?one else|whom (?:it|they|we|you) (?:like|want|please|choose)s?)"
)

EXCLUSIVITY: Final = ExclusivityWording(
    cues=(
        (
            "exclusi",
            "competitor",
            "rival",
            "other suppliers",
            "other providers",
            "other vendors",
            "other supplier",
            "other provider",
            "other vendor",
            "other client",
            "other customer",
            "third part",
            "another",
            "any other",
            "no other",
            "anybody else",
            "anyone else",
            "nobody else",
            "nobody but",
            "no one but",
            "no one else",
            "elsewhere",
            "only you",
            "only us",
            "sole ",
            "others",
            "whom it",
            "whom they",
            "whoever",
            " alone",
            "'s only",
        ),
    ),
    quantities=QUANTITIES,
    named=Pattern(
        r"\bexclusivity\b|\b(?:agreement|contract|relationship|engagement|appointment"
        r"|basis)\b[^.;]{0,30}?\b(?:non-?)?exclusive\b|\b(?:non-?)?exclusive (?:basis|provider|supplier"
        r"|vendor|agreement|relationship)\b"
    ),
    rivals=Pattern(
        r"\bexclusive (?:of|benefit|terms|authority|agent|distribut|territor|negotiat|promot|co-promot"
        r"|franchis|jurisdiction|remed|right|propert|licen|use|control|responsib|owner)|\blicen[cs]es?\b"
        r"|\bcourts?\b|\bownership\b|\btrademarks?\b|\bregulatory exclusivity\b"
        r"|^[\d. ()a-z]{0,8}\bexclusivity(?: \((?:clause|article|section) [\d.]{1,6}\))?\.?$"
        r"|\b(?:host(?:ing)?|counsel|auditor|franchis\w{1,4}"
        r"|resell\w{0,4}|royalt\w{1,3}"
        r"|patents?|cumulative)\b"
    ),
    not_parties=Pattern(
        r"\b(?:tenders?|bids?|offers?) (?:are|shall be|must be|may be) (?:submitted|sent|filed"
        r"|lodged)\b|\b(?:employ(?:er|ee|ment)s?|(?:your|his|her|the) manager|audits?|subcontract\w{0,4}"
        r"|confidential\w{0,3}"
        r"|disclos\w{1,4}|courts?|recordings?|data|prior (?:written )?(?:consent|approval)|assign\w{0,4})\b"
    ),
    given=(
        Choice(
            "client",
            Pattern(
                any_of(
                    rf"\b{_OBTAIN}\w{{0,3}}\b[^.;]{{0,60}}?\b(?:exclusively|solely|only) (?:from|through"
                    rf"|to|with)\b"
                    rf"|\bexclusively (?:from|through)\b",
                    rf"\b(?:shall|will|may|do|does|must) (?:not"
                    rf"|never)\b[^.;]{{0,20}}?\b{_OBTAIN}\b[^.;]{{0,60}}?"
                    rf"\b{_OTHERS}",
                    rf"\b(?:uses?|employs?|engages?|appoints?|hires?|will use) (?:only|no ?(?:one|body) "
                    rf"but) (?:you|us"
                    rf"|the {PARTIES.provider})|\b(?:sole|only) (?:(?:contact|call)[- ]cent(?:er|re) "
                    rf"|customer[- ]service )?(?:provider|supplier|vendor"
                    rf"|contractor"
                    rf"|contact"
                    rf" cent(?:er|re))\b",
                    # "we entrust our calls to nobody but yourselves"
                    rf"\b{_OBTAIN}\w{{0,3}}\b[^.;]{{0,60}}?\b(?:to|from|with|through|by) no ?(?:one|body"
                    r"|other \w{1,12})(?: else)? (?:but|than|except)\b",
                    r"\ball (?:of )?(?:its|the|our|their)\b[^.;]{0,30}?\b(?:calls|contacts|volumes?"
                    r"|requirements)\b"
                    r"[^.;]{0,40}?\b(?:to|with|through|for) [^.;]{0,30}?\b(?:and|but) (?:to |with )?(?:no "
                    r"?body else"
                    r"|no ?one else|no other|alone)",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    rf"\b(?:not|never|no)\b[^.;]{{0,30}}?\b{_SERVE}\b[^.;]{{0,40}}?\b(?:to|for|from|of)? "
                    rf"?(?:any "
                    rf"|a )?{_RIVALS}",
                    rf"\b{_SERVE}s? no (?:calls?|work|contacts|services?|client)\b[^.;]{{0,30}}?\b(?:any "
                    rf")?other\b",
                    # "shall work for no insurer other than the Client"
                    rf"\b{_SERVE}s? (?:for|with|on behalf of) no (?:\w{{1,14}} ){{1,2}}?(?:other than|but"
                    r"|except|save)\b",
                    rf"\b{_SERVE}s? (?:for )?(?:only (?:for )?(?:us|you|them)|no ?(?:one"
                    rf"|body) (?:else )?but|no "
                    rf"other"
                    rf" (?:client|customer|retailer|airline|bank|brand))",
                )
            ),
        ),
    ),
    substituted=Pattern(r"\b(?:default|step-in|at (?:the )?provider's (?:cost|expense)|failure)\b"),
    refused=(
        Choice(
            "client",
            Pattern(
                rf"\b(?:may|can|free to|right to|entitled to|at liberty to|could)\b(?! "
                rf"not)[^.;]{{0,30}}?\b{_OBTAIN}"
                rf"\b[^.;]{{0,60}}?\b{_OTHERS}"
                rf"|\b(?:not|nothing|no way)\b[^.;]{{0,30}}?\b(?:bound|obliged|required|obliges|forces"
                rf"|undertake|commit|agree|promise|tied)\b"
                rf"[^.;]{{0,30}}?\b(?:{_OBTAIN}|deal)\b[^.;]{{0,50}}?\b(?:only|all|solely|exclusively|alone)\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:free to|may|can|at liberty to|remains? able to)\b(?! not)[^.;]{{0,20}}?\b{_SERVE}\b"
                rf"[^.;]{{0,40}}?\b(?:other (?:clients|customers)|{_RIVALS})"
            ),
        ),
    ),
    denied=Pattern(
        r"\bexclusivity ?[|:] ?(?:none|no|nil|not|n/a)\b|\bnon-?exclusive|\b(?:no|not|nothing|without"
        r"|neither)\b[^.;]{0,40}?\bexclusi|\bexclusivity\b[^.;]{0,40}?\b(?:struck out|deleted|dropped"
        r"|abandoned|removed|waived|given up|has (?:lapsed|ended))\b"
    ),
    bound=(
        Choice(
            "both",
            Pattern(
                r"\b(?:either|both|each|neither) (?:part(?:y|ies)|sides?)\b|\bmutual(?:ly)?\b|\beach other\b"
                r"|\bboth ways\b|\bon both sides\b|\bone another\b|\breciprocal(?:ly)?\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:{_OBTAIN}|grants?|appoints?)\b"
                rf"|\bexclusive (?:provider|supplier|vendor)\b"
                rf"|\bappointment of (?:the )?(?:{PARTIES.provider})\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\b(?:shall not|may not|will not|agrees? not"
                rf"|free to|shall work)"
            ),
        ),
    ),
    # "but", between what is said of each side
    parts=Pattern(r" ?; ?|,? but |, (?:while|whereas|though|although) |,? however,? "),
    free=Pattern(
        # "nothing stops us from", "keeps the freedom to", "uses whom it likes"
        r"\b(?:nothing|neither|nor|no (?:clause|provision|part))\b[^.;]{0,40}?\b(?:prevents?|stops?|stop"
        r"|bars?|bar"
        r"|makes?|precludes?|forbids?|hinders?|obliges?|requires?|ties?)\b|\b(?:freedom|liberty) to\b"
        r"|\bas many [^.;]{0,25}? as (?:it|they|we)\b|\bnon-?excl\w*|\bwho(?:ever|m)? (?:it|they"
        r"|we) (?:likes?|wants?"
        r"|pleases?)|\b(?:does|do|shall|will) not (?:give|confer|grant|make)\b|\b(?:the panel is"
        r"|remains?) open\b"
        r"|\b(?:is|are) my right\b|\bdon't mind\b|\b(?:free to|just as free|at liberty|(?:may|can)(?! not"
        r"| no\b|not)|nothing (?:in this|shall"
        r"|prevents)|not (?:the"
        r" only|required|obliged|bound|prevented)|right to|cancelled|deleted|no longer)\b"
    ),
    # "takes no calls for another", "keeps its hands off any other", "all belong to"
    tied=Pattern(
        r"\bwon't\b|\btakes? no (?:calls?|work|clients?)\b|\bkeeps? [^.;]{0,25}? off\b|\bbelongs? to\b"
        r"|\bexclusive (?:for|to)\b|\bring-?fenced\b|\b(?:route|procure|entrust|send|give|buy"
        r"|obtain)\w* all\b"
        r"|\bno [^.;]{0,60}? (?:shall|may|will) (?:serve|work|be deployed|answer)\b|\bnor may\b"
        r"|\bplease don't\b"
        r"|\bdoes forbid\b|\bnobody else\b|\blocked out\b"
        r"|\b(?:(?:shall|will|may|must|can|does|do) (?:not|never)(?! (?:give|confer|grant|make|prevent"
        r"|stop))|undert(?:akes?|ook) not|refrains?"
        r"|no (?:person|agent|other)"
        r"|only|sole(?:ly)?|nobody|no one|alone)\b"
    ),
    # "nothing prevents the Insurer from engaging any third party"
    hindered=(
        Choice(
            "client",
            Pattern(
                r"\bfrom (?:[\w']+ ){0,2}?(?:engag|us|buy|obtain|procur|plac|hir|giv|purchas|award|appoint"
                r"|split"
                r"|send|rout|handl|entrust)ing\b"
            ),
        ),
    ),
    dealings=(
        Choice("client", Pattern(rf"\b{_OBTAIN}\w{{0,3}}\b[^.;]{{0,60}}?\b{_OTHERS}")),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{_SERVE}|deployed|rendering|serving|working)\b[^.;]{{0,40}}?\b(?:for|to|on|{_RIVALS})"
            ),
        ),
    ),
    duration_before=Pattern(r"\b(?:for|during|period of|after|exclusivity)\b[^.;]{0,30}?$"),
)
