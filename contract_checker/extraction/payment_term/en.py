"""English wording of payment terms."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.payment_term.en_by_word import SURE
from contract_checker.extraction.payment_term.wording import PaymentTermWording

_INVOICE = one_of(
    r"invoices?|invoiced amounts?|undisputed (?:fees|amounts|charges)|fees|charges|statements?",
    r"amounts? (?:due|payable|invoiced)|bills?|balances?",
)
_PAY = r"(?:pay|pays|paid|payable|payments?|settle[ds]?|settlement|remit\w{0,5}|due|discharg\w{1,4})"

PAYMENT_TERM: Final = PaymentTermWording(
    cues=(
        ("pay", "paid", "settle", "remit", "due", "net ", "eom", "terms:", "clear"),
        (
            "invoice",
            "fee",
            "charge",
            "bill",
            "payment",
            "balance",
            "subcontractor",
            "net ",
            "day",
            "month",
            "week",
        ),
    ),
    quantities=QUANTITIES,
    # "Undisputed invoices are payable thirty days from receipt", "payment terms"
    paying=Pattern(
        any_of(
            rf"\b{_INVOICE}\b[^.;]{{0,160}}?\b{_PAY}\b|\b{_PAY}\b[^.;]{{0,160}}?\b{_INVOICE}\b",
            rf"\b{_PAY}\b[^.;]{{0,40}}?\bsubcontractors?\b",
            r"\bnet ?\d{2,3}\b|\b\d{1,3} days?,? (?:net|eom|end of month)\b",
            # "we pay vendors 30 days after", "Supplier will be paid within"
            rf"\b(?:we|you|they)(?:'ll| will| shall)? (?:pay|settle|remit|clear)\b"
            rf"|\b(?:{PARTIES.provider})s? (?:is|are"
            r"|gets?|will be|shall be) (?:\w{1,10} )?(?:paid|settled|remunerated)\b"
            r"|\byou(?:'ll| will| are|'re)? (?:be |get |being )?paid\b|^(?:payable|due|to be paid|paid)\b",
            r"\bpayment (?:terms?|period|conditions?|shall|will|is)\b|\bterms of payment\b|\bpayment (?:\|"
            r"|:)",
        )
    ),
    sure=SURE,
    rivals=Pattern(
        r"\bfell due\b|\b(?:madam|sir)\b|\breports?\b[^.;]{0,120}?\bpayment is due\b|\bnot (?:paid"
        r"|made) within\b|\bbears? interest\b"
        r"|\bclaims?\b|\brefund\w{0,3}\b|\bdeposits?\b|\brents?\b|\btenants?\b|\bpremiums?\b"
        r"|\bexpenses\b"
        r"|\bsalar(?:y|ies)\b|\bwages?\b|\bpayroll\b|\bcallers?\b[^.;]{0,30}?\bpay"
        r"|\bsubscribers?\b[^.;]{0,30}?\bpay"
        r"|\bend customers?\b[^.;]{0,30}?\bpay|\bfail\w* to pay\b|\bretain\w*\b[^.;]{0,40}?\byears\b"
    ),
    debtors=(
        Choice(
            "provider",
            Pattern(
                r"\b(?:pays?|paid|payment of|paying) (?:its |the |any )?subcontractors?\b"
                r"|\bsubcontractors? (?:\w{1,6} )?(?:is|are|be) (?:\w{1,10} )?paid\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                r"\bwe(?:'ll| will| shall)? (?:\w{1,8} )?(?:pay|settle|remit|clear)\b|\byou(?:'ll"
                r"| will)? (?:be |get )paid\b"
                rf"|\b(?:{PARTIES.client}|defendant|respondent)\b[^.;]{{0,110}}?\b{_PAY}\b"
                rf"|\b{_PAY}\b[^.;]{{0,60}}?\bby (?:the )?(?:{PARTIES.client})\b"
            ),
        ),
    ),
    starts=(
        Choice(
            "acceptance",
            Pattern(
                r"\b(?:after|from|of|upon|following) [^.;,]{0,25}?\b(?:approval|acceptance|validation)\b"
                r"|\b(?:after|from|once|until) [^.;,]{0,25}?\b(?:approved|accepted|validated)\b"
            ),
        ),
        Choice(
            "invoice_receipt",
            Pattern(
                r"\breceipt\b|\b(?:invoice|bill|it|statement) (?:\w{1,8} )?(?:lands?|arrives?"
                r"|reach\w{0,2}|comes? in|hits?)\b"
                r"|\bcomes? into (?:\w{2,4} |the \w{2,14}'s )(?:hands|possession)\b|\barriv(?:es"
                r"|al)\b|\breceiv\w{2,4}\b|\bpresentation\b|\bsubmission\b"
            ),
        ),
        Choice(
            "service_done",
            Pattern(
                r"\b(?:completion|performance|delivery) of (?:the )?(?:services?|work)\b|\bafter delivery\b"
            ),
        ),
        Choice(
            "invoice_issue",
            Pattern(
                r"\b(?:date (?:of|on|shown on|printed on)|from|after) (?:the |each |such |an )?(?:invoice"
                r"|bill)\b|\binvoice date\b|\b(?:after|from|of) its date\b|\bissu(?:e"
                r"|ance)\b"
            ),
        ),
    ),
    bare_days=Pattern(r"\bnet ?(?P<days>\d{2,3})\b(?! ?(?:days|calendar|business))"),
    end_of_month=Pattern(r"\bend of (?:the )?month\b|\be\.?o\.?m\b|\bmonth[- ]end\b"),
    # "a consolidated invoice for the month is payable within sixty days"
    periodic=Pattern(r"\b(?:periodic|summary|consolidated|recapitulative) (?:\w{1,8} )?invoices?\b"),
    day_of_month=Pattern(
        r"\b(?:end of (?:the )?month|eom),? (?:plus |on |the ){0,2}(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
        r"|(?P<day_after>(?!))"
    ),
    worked_days=Pattern(r"\bman-?days?\b|\bworkdays? of\b"),
    not_after=Pattern(
        r"^ (?:after (?:the )?(?:\w{1,10} )?(?:terminat|expir|end of)\w{0,6}"
        r"|before|prior|of delay|'? ?(?:prior )?(?:written )?notice|overdue|late)\b"
    ),
    other_delay=Pattern(
        # "a rebate of 2% is granted on any invoice settled within ten days"
        r"(?<!no )\b(?:discounts?|rebates?|reductions?) (?:of|is|are|shall|will|for|on)\b[^.;|]{0,120}$|"
        # "for three months after termination", "the volume of one month"
        r"\b(?:for|during|over|throughout)(?: (?:a|the|at|least|another|further|period|of|first|next"
        r"|last)){0,4} $|"
        r"\b(?:volumes?|calls|services|work|fees) (?:of|in) (?:a |any )?$|"
        # "advances are repaid within thirty days"
        r"\b(?:repaid|reimbursed|refunded) (?:within|in|after)(?: the)? ?$|"
        # "the Supplier shall invoice within ten days"
        r"\b(?:shall|will|must|to) invoice\b[^.;,|]{0,45}$|"
        r"\b(?:disput\w{1,4}|cancel\w{1,6}|issu\w{1,4}|send\w{0,3}|submit\w{0,4}|interest|reject\w{0,4}|cure\w{0,2}|late"
        r"|suspend\w{0,3}|quer(?:y|ies)|sort\w{0,3}"
        r"|overdue|discount[^.;]{0,25}|notif\w{1,5}|object\w{0,4})\b[^.;,|]{0,45}$"
    ),
)
