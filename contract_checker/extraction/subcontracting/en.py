"""English wording of subcontracting."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.subcontracting.wording import SubcontractingWording

_CLIENT = rf"(?:{PARTIES.client})"

SUBCONTRACTING: Final = SubcontractingWording(
    cues=(("subcontract", "sub-contract", "third part", "delegate"),),
    quantities=QUANTITIES,
    # "subcontract any portion of the services"
    subcontracting=Pattern(
        # "may not use subcontractors"; those that are only named beside employees and agents are no rule
        r"\bsub-?contract(?:s|ed|ing)?\b|(?:\b(?:engag|us|utili[sz]|appoint|retain|hir|employ|pay|chang"
        r"|replac|list|select|disclos|nam)"
        r"\w{0,4}\b(?: of| by)?|\bno|\bany|\beach|\ball"
        r"|^(?:the )?)(?:,? [\w-]{1,14}){0,4}?,? ?\bsub-?contractors?\b"
        r"|\b(?:identity|names?|list) of (?:its |the |any |all )?sub-?contractors?\b"
        r"|\bsub-?contractors? (?:shall|may|must|will|is|are|of|:|\|)|\b(?:by|to|through) (?:an? |any |its "
        r"|the )?sub-?contractors?\b"
        r"|\b(?:delegat|assign|outsourc)\w{1,4} (?:any|all|part|some"
        r"|a portion)[^.;]{0,40}?\b(?:services?|obligations?|work)\b[^.;]{0,30}?\bto (?:a |any )?third part"
    ),
    party=NOTHING_MATCHES,
    party_acts=NOTHING_MATCHES,
    refers_back=Pattern(r"(?:it|this|they|any such)\b"),
    rivals=Pattern(
        r"\b(?:gdpr|personal data|data processor|processor|sub-?processors?|controller|data subjects?)\b"
        r"|\b(?:insurance|indemnif\w{1,4}|liab\w{1,6})\b|\bemployees, agents\b|\bits (?:affiliates"
        r"|employees|agents)[^.;]{0,30}?\bsubcontractors\b"
        r"|\b(?:confidential information|sublicen[sc]ees?|tax(?:es)?|withhold\w{0,3}|invoices?|records"
        r"|royalt\w{1,3})\b"
    ),
    second_tier=Pattern(
        r"\b(?:second|lower|further)[- ]tier\b|\bsub-?contractors? (?:shall|may|will|must) (?:not )?"
        r"(?:further )?(?:sub-?contract|delegate)|\bfurther sub-?contract"
        r"|\bsub-?contractors? of sub-?contractors?\b"
    ),
    # "may freely subcontract", "without the Client's consent", "at its sole discretion"
    unconditional=Pattern(
        r"\bfreely\b|\bfree to\b|\bat its (?:sole |own )?(?:discretion|option)\b"
        r"|\bwithout (?!further )(?:[a-z']{1,12} ){0,5}?(?:consent|approval|authori[sz]ation|permission"
        r"|informing|notifying|notice|restriction)\b"
    ),
    modes=(
        # "without the need for consent, provided the Supplier notifies the Client"
        Choice(
            "declared",
            Pattern(
                r"\bwithout (?!further )(?:[a-z']{1,12} ){0,5}?(?:consent|approval|authori[sz]ation"
                r"|permission)\b"
                r"[^.;]{0,40}?\b(?:provided|on condition|but|so long as)\b[^.;]{0,60}?\b(?:notif"
                r"|inform|tell|declar)"
            ),
        ),
        # "may freely subcontract without the Client's consent", where nothing is denied
        Choice(
            "free",
            Pattern(
                r"^(?![^;]{0,500}?\b(?:not|no|never|nor|neither|nothing|prohibited|forbidden|unless|breach"
                r"|terminat\w{1,4})\b)[^;]{0,500}?\bwithout (?!further )(?:[a-z']{1,12} ){0,5}?(?:consent"
                r"|approval"
                r"|authori[sz]ation|permission|informing|notifying|notice|notification)\b"
            ),
        ),
        Choice("limited", Pattern(r"\bthe (?:one|only|sole) sub-?contractor\b")),
        Choice("approval", Pattern(r"\bwithout a yes\b|\b(?:(?<!further )consent|approv\w{1,4}"
                                   r"|authori[sz]\w{2,6}|permission)\b")),
        Choice(
            "forbidden",
            Pattern(
                r"\b(?:prohibited|forbidden|not permitted|not allowed|excluded)\b|\b(?:shall|may|will"
                r"|must|can)(?: not|not|\b[^.;]{0,10}? never)\b(?! (?:\w+ly )?(?:releas|reliev|exempt"
                r"|discharg|affect|refuse))|\bno (?:part|portion"
                r"|sub-?contract\w{0,3})\b"
            ),
        ),
        Choice("limited", Pattern(r"\b(?:up to|no more than|limited to|not exceed|maximum|at most|only"
        r"|capped)\b")),
        Choice("declared", Pattern(r"\b(?:notif|inform|disclos|list|declar|advis)\w{0,5}\b")),
        Choice("free", Pattern(r"\b(?:may|freely|free to|entitled|permitted|without restriction"
        r"|right to)\b")),
    ),
    largest_share=Pattern(r"\b(?:up to|more than|exceed(?:ing)?|limited to|maximum(?: of)?|capped at"
    r"|at most)\b[^.;%]{0,20}$"),
    largest_after=Pattern(r"^ ?(?:at most|or less|maximum)"),
    direct_payment=Pattern(rf"\bdirect payment\b|\b{_CLIENT} (?:shall|will|may) pay (?:the |each "
    rf"|such )?sub-?contractors? directly|\bpaid directly\b"),
    no_direct_payment=Pattern(r"\bno direct payment\b|\bnot\b[^.;]{0,30}?\bpaid directly\b|\bnot pay\b"),
    # "subcontractors waive any direct claim against the Client"
    waives_claim=Pattern(
        r"\b(?:waiv\w{1,3}|renounc\w{1,3}|giv\w{1,3} up)\b[^.;]{0,30}?\bdirect (?:claim|payment|action)s?\b"
        r"|\bno (?:right to |right of )?direct (?:claim|payment|action)\b"
        r"|\bdirect (?:claim|payment|action)s?\b[^.;]{0,40}?\b(?:excluded|waived|ruled out)\b"
    ),
    # "any waiver of direct payment is void"
    no_waiver=Pattern(
        r"\bwaive\w{0,2}\b[^.;]{0,40}?\b(?:void|no effect|prohibited)\b|\b(?:not|never) waive\w?\b"
    ),
    # "may be subcontracted in accordance with clause 12"
    by_reference=Pattern(
        r"\b(?:in accordance with|subject to|under the conditions of)\b[^.;]{0,30}?"
        r"\b(?:clause|section|article|law)\b"
    ),
    same_duties=Pattern(
        r"\b(?:same|identical|all|no less \w+|equivalent) (?:social |labou?r |contractual )*"
        r"(?:obligations|commitments|terms|standards|duties|conditions|requirements)\b|\b(?:flow"
        r"(?:ed)? down|bound by)\b"
    ),
    no_rule=NOTHING_MATCHES,
    unless=NOTHING_MATCHES,
    strengths=STRENGTHS,
)  # fmt: skip
