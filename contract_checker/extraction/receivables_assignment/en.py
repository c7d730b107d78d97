"""English wording of the assignment of receivables."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.receivables_assignment.en_by_word import BY_WORD, RIVALS
from contract_checker.extraction.receivables_assignment.wording import ReceivablesAssignmentWording

_OWED = r"(?:receivables?|invoices|accounts receivable|sums due|monies due|debts owed)"
_ASSIGN = (
    r"assign(?:s|ed|ing|ments?|able)?|transfer(?:s|red|ring|able)?|factor(?:s|ed|ing)?"
    r"|pledg(?:e|es|ed|ing)|(?:non-?|un)assignable"
)

RECEIVABLES_ASSIGNMENT: Final = ReceivablesAssignmentWording(
    cues=(
        ("receivable", "invoice", "sums due", "monies due", "debts owed"),
        ("assign", "transfer", "factor", "pledg"),
    ),
    # "Supplier shall not assign its receivables", "receivables may not be factored"
    assigning=Pattern(
        rf"\b(?:{_ASSIGN})\b[^.;]{{0,50}}?\b{_OWED}\b|\b{_OWED}\b[^.;]{{0,50}}?\b(?:{_ASSIGN})\b"
    ),
    rivals=Pattern(
        rf"^(?:the )?(?:{PARTIES.client}) (?:may|can|shall|is (?:free|entitled) to)(?: not"
        rf"| freely)? (?:assign|transfer"
        r"|factor|pledg|set)|"
        r"\bcollect\w{0,5}\b|\bsubscribers?'? \w{0,10}\b|\bset[- ]?off\b|\bassigned (?:agents?|staff|team)\b"
        r"|\bbank transfers?\b|\bfactors? (?:in|into|such)\b"
        r"|\btransferred to (?:the|our|your) (?:bank|account)\b"
    ),
    by_word=BY_WORD,
    sure_rivals=RIVALS,
    modes=(
        # "is not prevented from factoring": what is denied is the ban
        Choice(
            "free",
            Pattern(
                r"^(?!.*\b(?:consent|approv|agreement of|permission|notif|inform|notice|told|provided"
                r"|unless)\w*)"
                r".*\b(?:not|never|nor) (?:be )?(?:[a-z]+ly )?(?:prevented|prohibited|forbidden|precluded"
                r"|barred|restricted)\b"
            ),
        ),
        # "may not factor its invoices unless the Client has been notified"
        Choice(
            "notice",
            Pattern(
                r"\b(?:unless|until|without|before|except after)\b[^.;]{0,40}?\b(?:notif(?:ied|ying)|informed"
                r"|informing|told|telling)\b"
            ),
        ),
        # "may assign its receivables without the Client's consent"
        Choice("free", Pattern(r"\bmay (?!not\b|only\b|be\b)[^.;]{0,60}?\bwithout\b[^.;]{0,30}?\bconsent\b")),
        # "without the Client's prior written consent"
        Choice(
            "consent",
            Pattern(
                r"\b(?:without|with|unless|subject to|only with)\b[^.;]{0,40}?\b(?:consent|approv\w{1,3}"
                r"|agreement|authori[sz]ation|permission)\b"
                r"|\bonly if (?:the \w+|we|it) (?:first )?(?:agrees?|consents?|approves?|accepts?)\b"
            ),
        ),
        # "no assignment of receivables is permitted"
        Choice(
            "forbidden",
            Pattern(
                r"\b(?:shall|may|must|will|can)(?: not|not| never)\b|\b(?:prohibited|forbidden|excluded|void"
                r"|not permitted|not allowed|not be)\b"
                r"|\bno (?:assignment|factoring|transfer|receivable)\w{0,2}\b"
                r"|\b(?:non-?|un)assignable\b|\bnot (?:assignable|transferable)\b"
            ),
        ),
        # "provided that it notifies the Client"
        Choice("notice", Pattern(r"\bnotif\w{1,7}\b|\binform\w{0,3}\b|\bnotice\b")),
        # "Supplier may freely assign its receivables"
        Choice(
            "free",
            Pattern(r"\bfree(?:ly)?\b|\bmay\b|\bentitled\b|\bpermitted\b|\bassignable\b|\bno objection\b"),
        ),
    ),
)
