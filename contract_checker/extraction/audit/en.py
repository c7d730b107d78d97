"""English wording of audits."""

from typing import Final

from contract_checker.extraction.audit import en_by_word
from contract_checker.extraction.audit.wording import AuditWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PLACE = r"(?:sites?|premises|facilit(?:y|ies)|offices?|cent(?:er|re)s?|floors?|locations?)"
_AUDIT = one_of(
    r"audit(?:s|ed|ing)?\b(?! trail)(?! log)",
    rf"(?:inspect(?:s|ions?|ing)?|visits?|visiting)\b[^.;]{{0,40}}?\b{_PLACE}|{_PLACE} (?:visits?"
    rf"|inspections?)",
    rf"(?:look at|inspect\w*|examin\w+|review|check)\b[^.;]{{0,30}}?\b(?:your|the (?:vendor|supplier"
    rf"|provider|contractor)'s)"
    rf" (?:books|records|floors?|{_PLACE}|accounts|procedures|systems)",
    r"inspect(?:s|ed)?\b[^.;]{0,20}?\b(?:the )?(?:vendor|supplier|provider|contractor|agency|us|you)\b"
    r"|check (?:us|you|the (?:vendor|supplier|provider)) against the (?:contract|agreement)"
    r"|unannounced to inspect",
    # "examine Provider's books and records", "make its records available for inspection"
    r"(?:inspect|examin|review|audit|copy|check|verify)\w*\b[^.;]{0,70}?\b(?:books|records|accounts)\b",
    r"(?:books|records|accounts)\b[^.;]{0,60}?\bavailable\b[^.;]{0,60}?\b(?:inspection|audit|examination"
    r"|review)",
    r"(?:available|open)\b[^.;]{0,40}?\bfor (?:inspection|audit|examination)",
    # "keep records of all hours billed and allow us to examine them"
    r"(?:books|records|accounts)\b[^.;]{0,100}?\b(?:examine|inspect|audit|review|copy|verify) (?:them"
    r"|the same"
    r"|these|those)\b",
    rf"unannounced (?:visits?|inspections?)|access to\b[^.;]{{0,40}}?\b{_PLACE}\b[^.;]{{0,50}}?\b(?:verify"
    rf"|inspect|confirm)",
)
_COST = r"(?:costs?|expenses?|fees|borne|bears?|paid|pays?|reimburse\w*|charges?)"
_FAULT = (
    r"(?:breach(?:es)?|overcharg\w+|non-?complian\w+|discrepanc(?:y|ies)|default|deficienc(?:y|ies)|error)"
)
_MISSTATED = r"(?:overstate\w*|understate\w*|under-?pa(?:y|id)\w*|over-?pa(?:y|id)\w*|under-?report\w+)"
_THIRD = one_of(
    r"(?:independent|external|third[- ]party|outside|appointed|authori[sz]ed|mandated) (?:auditors?|firms?"
    r"|analysts?|experts?|accountants?|representatives?|agents?|inspectors?)",
    r"(?:public )?accounting firm|certified public accountants?",
    r"(?<!its )(?<!by )(?<!to )(?:the |any |a |either )?(?:prudential |care )?regulators?(?! so)"
    r"|third part(?:y|ies)|(?:auditors?|firm|agents?|designees?) (?:of its choice|it (?:appoints"
    r"|designates)|appointed|mandated)|its (?:designees?|nominees?)",
)

AUDIT: Final = AuditWording(
    cues=(
        (
            "audit",
            "inspect",
            "visit",
            "access to",
            "records",
            "examin",
            "books",
            "your floor",
            "check us",
            "check you",
        ),
        (
            "client",
            "customer",
            "buyer",
            "authority",
            "provider",
            "supplier",
            "vendor",
            "contractor",
            "notice",
            "unannounced",
            "cost",
            "expense",
            "per year",
            "audit",
            "site",
            "contract",
            "your",
        ),
    ),
    quantities=QUANTITIES,
    inspecting=Pattern(rf"\b{_AUDIT}"),
    rivals=Pattern(
        any_of(
            r"\b(?:bidders?|tenderers?|candidates?|submitting|attendance)\b|\baudit committee\b"
            r"|\bfares?\b|\baudit (?:trails?"
            r"|logs?)\b|\bvisitors?\b"
            r"|\bweb ?sites?\b",
            r"\b(?:certif(?:ication|ying) (?:body|audit)|surveillance audit|labou?r inspect\w+"
            r"|statutory auditors?|regulator'?s?)\b"
            rf"|\b(?:{PARTIES.provider}) (?:shall |will |must )?(?:audit|inspect|visit)s? (?:its|their"
            rf"|the) (?:own |approved )?"
            r"(?:sub-?contractors?|suppliers|agents|accounts)\b|\bits own accounts\b",
            r"\bfinancial statements\b|\baccounts are laid\b|\b(?:annual accounts|extinguishers?)\b"
            r"|\b(?:did|had) an audit\b|\bsigned off\b|\binternal(?:ly)? audit\w*|\bself-audit\w*"
            r"|\benergy audit|\baccessibility audit|\bmedical\b"
            r"|\baudited (?:[\w-]{1,12} ){0,3}?(?:financial|accounts|statements)"
            # "any claim, assessment, audit, judgment or proceeding", "an audit by a tax authority"
            r"|\b(?:claim|assessment|investigation|proceeding|inquiry|suit), (?:or )?audit"
            r"|\baudit, (?:claim|assessment|judgment|investigation)"
            r"|\b(?:government\w{0,3}|regulatory|authori[sz]ed) (?:\w{1,14} )?(?:agenc|authorit)\w{1,3}\b"
            r"|\baudits? (?:by|of|from) (?:any |an? |the )?(?:regulat|government|tax|supervisory)"
            r"|\binspectorate\b|\bprospective\b",
        )
    ),
    granting=Pattern(
        any_of(
            r"\b(?:may|can|rights?|entitled|permits?|allows?|shall (?:allow|permit|grant|provide|give|have"
            r"|make|keep"
            r"|submit|be subject)|reserves?|access|no|not|waives?)\b",
            rf"\bby (?:the )?(?:{PARTIES.client}|auditors?|third)|\bour auditors?\b|\bsubject to\b",
        )
    ),
    # "Northmoor may inspect Calltrust's records"
    entitling=Pattern(
        rf"\b(?:may|ha(?:s|ve) the right|entitled|(?:shall|will) (?:permit"
        rf"|allow))\b(?:(?!\bnot\b)[^.;]){{0,60}}?"
        rf"\b(?:to )?(?:audit|inspect|examine|inspection|examination)\b[^.;]{{0,80}}?\b(?:books|records"
        rf"|accounts"
        rf"|operations|compliance|{_PLACE})\b"
    ),
    follows=Pattern(
        r"^\W*(?:it|they|the audits?|such (?:audits?|visits?|inspections?|examinations?)|any such"
        r"|the (?:audit|inspection|examination)|these|this right"
        r"|the costs?|all costs|each (?:audit|visit)|audits|notice)\b"
    ),
    inspectors=(
        Choice(
            "both",
            Pattern(
                # "Northmoor or its designated agents"
                r"\b(?!by\b)\w{3,20},? (?:and/or|or) its (?:(?:duly|designated|authori[sz]ed|independent"
                r"|external"
                r"|own) ){0,2}(?:auditors?|representatives?|agents?|accountants?|designees?"
                r"|nominees?)\b[^.;]{0,20}?"
                r" (?:may|can|shall have|will have|ha(?:s|ve)|(?:is|are) entitled)\b|"
                rf"\b(?:{PARTIES.client}|itself),? (?:and/or|or|and) (?:its|their) (?:duly"
                rf" )?(?:authori[sz]ed )?"
                r"(?:auditors?|representatives?|agents?|advis[eo]rs?|accountants?)\b|"
                rf"\b(?:{PARTIES.client}|itself)\b(?:'s)?,? (?:and/or|or|and)(?: by| through)? (?:an? "
                rf"|its |any |the )?{_THIRD}"
                rf"|\b{_THIRD}[^.;]{{0,20}}? or (?:by )?(?:the )?(?:{PARTIES.client}|itself)"
            ),
        ),
        # "the Insurer, its auditors and any Regulator", "Harrowgate and its regulators"
        Choice(
            "both",
            Pattern(
                rf"\b(?:{PARTIES.client}|we)\b[^.;]{{0,60}}?\b(?:and|or"
                rf"|either)\b[^.;]{{0,15}}? regulators?\b(?! so)"
                r"|\band its (?:\w{1,12} )?regulators?\b|\bregulators?'?s? (?:\w{1,12} ?)?,? and ours\b"
                r"|\b(?:i|we) or (?:the|an?) [^.;]{0,20}? of (?:my|our) choice\b"
            ),
        ),
        Choice("third_party", Pattern(rf"\b{_THIRD}")),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client})\b(?! (?:shall )?(?:pay|bear|reimburs))|\bour auditors?\b|\bwe\b"
                r"|\bour (?:[\w-]{1,16} ){0,2}(?:auditors?|inspectors?|people|staff|team"
                r"|treasurer|comptroller|planners)\b"
                # "Tarrowmere Water or its internal auditors", "you're welcome to visit us"
                r"|\binternal audit(?:ors?)?\b|\b(?:audit|inspect|visit) us\b"
            ),
        ),
    ),
    no_notice=Pattern(
        r"\bwithout (?:any )?(?:prior |advance )?(?:notice|warning|announcement|calling"
        r"|telephoning|announcing|a word)|\bunannounced\b"
        r"|\bno (?:prior )?notice\b|\bno (?:phone call|need to warn)\b|\bwhenever (?:we|it|they"
        r"|s?he) (?:like|want|please)s?\b"
    ),
    notice_before=Pattern(
        r"\b(?:notice|notif\w+|inform\w*|announc\w+|upon|on|with|giv\w+|advance|least)\b[^.;]{0,60}$"
    ),
    notice_after=Pattern(
        r"^'?[^.;|]{0,30}?\b(?:notice|in advance|beforehand|before|prior|ahead"
        r"|heads[- ]up)\b"
    ),
    vague_notice=Pattern(
        r"\b(?:reasonable|prior|advance|written)(?: written| prior"
        r"| advance)? notice\b(?<!without prior notice)|\bby appointment\b"
        r"|\b(?:telephon\w+|calling|ringing) first\b|\bprovided (?:i|we|it|they) (?:rings?|calls?"
        r"|telephones?)\b"
    ),
    per_year=Pattern(
        rf"\b(?P<count>once|twice|{NUMBER})(?: times?| audits?| visits?)? (?:per|a|each|every"
        rf"|in any|in a) (?:calendar |contract |financial )?(?:year|12|twelve)|(?P<bare>(?!))"
    ),
    frequencies=(
        (12, Pattern(r"\bmonthly (?:audits?|visits?)|\b(?:once )?(?:per|every|each) month\b")),
        (4, Pattern(r"\bquarterly\b|\b(?:per|every|each|once a) quarter\b")),
        (2, Pattern(r"\bsemi-?annual\w*|\bevery six months\b")),
        (1, Pattern(r"\bannual(?:ly)?\b(?! report)|\beach year\b|\bevery year\b|\byearly\b")),
    ),
    costs=(
        Choice(
            "loser",
            Pattern(
                any_of(
                    rf"\b{_COST}\b[^;]{{0,140}}?\b(?:unless|except|if|where)\b[^;]{{0,60}}?\b{_FAULT}\b",
                    # "if the inspection shows an underpayment, Calltrust shall bear its cost"
                    rf"\b(?:if|where|should|in the event)\b[^;]{{0,140}}?\b(?:{_FAULT}"
                    rf"|{_MISSTATED})\b[^;]{{0,100}}?\b(?:shall|will"
                    r"|must) (?:bear|pay|reimburse)\b[^;.]{0,50}?\b(?:costs?|expenses?|fees)\b",
                    rf"\b{_COST}\b[^;]{{0,140}}?\b(?:unless|except)\b[^;]{{0,60}}?\b{_MISSTATED}\b",
                    rf"\b(?:if|where"
                    rf"|should)\b[^;]{{0,80}}?\b{_FAULT}\b[^;]{{0,60}}?\b(?:{PARTIES.provider})\b"
                    rf"[^;]{{0,40}}?\b{_COST}\b",
                    r"\bif (?:we're|it is|all is|we are) (?:clean|clear|fine)\b[^;.]{0,30}?\bpays?\b",
                    r"\b(?:losing party|party at fault|defaulting party)\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b{_COST}\b[^.;]{{0,30}}?\b(?:of|by|to) (?:the )?(?:{PARTIES.provider})\b"
                rf"|\b(?:{PARTIES.provider})(?:'s?)? (?:sole |own )?(?:cost|expense)"
                rf"|\b(?:{PARTIES.provider}) (?:shall |will )?(?:bear|pay|meet)s?\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b{_COST}\b[^.;]{{0,30}}?\b(?:of|by|to) (?:the )?(?:{PARTIES.client})\b"
                rf"|\b(?:{PARTIES.client})(?:'s?)? (?:sole |own )?(?:cost|expense)"
                rf"|\b(?:{PARTIES.client}) (?:shall |will )?(?:bear|pay|meet)s?\b"
            ),
        ),
    ),
    at_their_cost=(
        Choice(
            "client",
            Pattern(
                rf"^\W*(?:the )?(?:{PARTIES.client})\b[^.]{{0,200}}?\bat its (?:sole |own )?(?:cost"
                rf"|expense)\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"^\W*(?:the )?(?:{PARTIES.provider})\b[^.]{{0,200}}?\bat its (?:sole |own )?(?:cost"
                rf"|expense)\b"
            ),
        ),
    ),
    by_word=en_by_word.INSPECTING,
    sure_rivals=en_by_word.RIVALS,
    undenied=en_by_word.UNDENIED,
    excluded=Pattern(
        r"\bno (?:right (?:of|to) (?:audit|inspect)|(?:unannounced |on-?site |site ){0,2}(?:audits?|visits?"
        r"|inspections?))\b(?! (?:shall|may|will) (?:take place|be (?:made|carried out)) (?:without|unless))"
        r"|\b(?:may|shall) not (?:audit|visit|inspect)|\bwaives?\b[^.;]{0,40}?\b(?:audit|inspect)"
    ),
)
