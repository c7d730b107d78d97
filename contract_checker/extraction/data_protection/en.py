"""English wording of duties about personal data."""

from typing import Final

from contract_checker.extraction.data_protection.en_by_word import BY_WORD
from contract_checker.extraction.data_protection.wording import DataProtectionWording, Duty
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_DATA = r"(?:data|information|records of (?:callers|customers|data subjects)|files?)"
_ABROAD = r"(?:outside|beyond|third countr\w+|offshore|abroad|overseas)"
# "client addresses must be deleted"
_CLIENT = rf"(?:(?:data )?controller|(?:{PARTIES.client})(?! (?:address|detail|name|list|file|data|record)))"
_PROVIDER = rf"(?:(?:data )?(?:sub-?)?processor|{PARTIES.provider})"
_SUBJECT = r"(?:^|[,;:.] |- ?|\bthat |\band )\W{0,3}(?:[a-d1-9][.)] )?(?:the |each )?"

DATA_PROTECTION: Final = DataProtectionWording(
    cues=(
        (
            "data",
            "names",
            "file of",
            "list of",
            "controller",
            "processor",
            "gdpr",
            "privacy",
            "personal information",
        ),
        (
            "personal",
            "members",
            "patients",
            "subscribers",
            "tenants",
            "names",
            "gdpr",
            "controller",
            "processor",
            "privacy",
            "data subject",
            "data protection",
        ),
    ),
    quantities=QUANTITIES,
    personal=Pattern(
        r"\bpersonal(?:ly identifiable)? (?:data|information)\b|\bgdpr\b|\bdata (?:subjects?|protection"
        r"|controller|processor|processing)\b|\bprivacy\b|\b(?:controller|processor)\b|\bpii\b"
        r"|\b(?:files?|lists?|names|numbers|data|records?) (?:of|on|about) (?:our |your "
        r"|its )?(?:members|patients|subscribers|tenants)\b"
        r"|\b(?:patients|members|subscribers|tenants|callers|customers)'? (?:names|numbers|data|details"
        r"|files|records)\b"
    ),
    by_word=BY_WORD,
    duties=(
        Duty(
            "role",
            Pattern(
                r"\b(?:is|are|acts?|acting|be|as"
                r"|remains?)\b[^.;]{0,30}?\b(?:joint )?(?:data )?controllers?\b|\b(?:is|acts?|acting|be"
                r"|as)\b[^.;]{0,20}?\b(?:an? |the |data ){0,2}(?<!payment )processor\b"
                r"|\b(?:controller|processor) ?[:=|]"
            ),
            clear=True,
        ),
        Duty(
            "instructions",
            Pattern(
                r"\b(?:only |solely )?(?:on|upon|under|in accordance with|outside|following|within"
                r"|to)\b[^.;]{0,30}?\binstructions?\b|\bdocument\w* (?:its |written )?instructions?\b"
                r"|\bwritten instructions?\b"
            ),
        ),
        Duty(
            "breach_notice",
            Pattern(
                r"\b(?:notif\w+|report\w*|inform\w*|alert\w*|advis\w+"
                r"|tell\w*|ring|call|phone)\b[^.;]{0,100}?\b(?:breach(?:es)?|security incidents?"
                r"|data loss|leaks?)\b"
                r"|\b(?:breach(?:es)?|security incidents?|leaks?|lost|stolen"
                r"|hacked)\b[^.;]{0,80}?\b(?:notified|ring|call|phone|tell|told|reported"
                r"|disclosed|notify)\b"
            ),
        ),
        Duty(
            "transfer",
            Pattern(
                rf"\b(?:transfer\w*|export\w*|stor\w+|host\w*|access\w*|process\w*|leav\w+"
                rf"|mov\w+|go(?:es)?|sent|send\w*|cross\w*|travel\w*)\b[^.;]{{0,80}}?\b(?:{_ABROAD}"
                rf"|beyond the (?:eea|eu|border|union))\b"
                r"|\b(?:hosted|stored|kept|remain)\b[^.;]{0,30}? (?:in|within) (?:the )?(?:eu|eea|european"
                r"|uk|united|france)|\bcross-border transfer|\bstandard contractual clauses\b"
            ),
        ),
        Duty(
            "retention",
            Pattern(
                rf"\b(?:delet\w+|eras\w+|destroy\w*|return\w*|purg\w+|retain\w*|retention|stor\w+"
                rf"|anonymi[sz]\w+)\b[^.;]{{0,60}}?\b{_DATA}"
                rf"|\b{_DATA}\b[^.;]{{0,90}}?\b(?:deleted|erased|destroyed|returned|purged|retained|kept"
                rf"|anonymi[sz]ed|shredded|wiped|handed back)\b"
            ),
        ),
        Duty(
            "rights",
            Pattern(
                r"\bdata subject(?:s'?|'s)? (?:access )?(?:requests?|rights)\b|\brequests? (?:from|by"
                r"|of) (?:an? |any |the )?data subjects?\b|\brights? of (?:access|erasure|rectification"
                r"|data subjects)\b|\bexercis\w+ (?:of )?(?:data subject|data protection|gdpr"
                r"|privacy) rights\b"
                r"|\b(?:data subjects?|individuals?|callers?|customers?)\b[^.;]{0,50}?\bexercis\w+ "
                r"[^.;]{0,30}?\brights\b"
            ),
            clear=True,
        ),
        Duty(
            "security",
            Pattern(
                any_of(
                    r"\b(?:technical|organi[sz]ational|security"
                    r"|appropriate) (?:and organi[sz]ational )?(?:security )?(?:measures|safeguards"
                    r"|controls)\b",
                    rf"\b(?:encrypt\w*|pseudonymi[sz]\w+)\b|\b(?:security|confidentiality"
                    rf"|integrity) of (?:the |all )?(?:personal )?{_DATA}\b|\b(?:secure|protect"
                    rf"|safeguard)\b[^.;]{{0,30}}?\b{_DATA}",
                )
            ),
        ),
    ),
    rivals=Pattern(
        r"\bcalls? (?:is|are) transferred\b|\btransfer(?:red)? (?:of |the )?(?:calls?|employees|knowledge"
        r"|staff)|\brecordings?\b|\baccounting\b|\bintellectual property\b|\bcctv\b"
    ),
    debtors=(
        Choice("provider", Pattern(r"(?:^|[,;:?] )\W{0,3}you (?:shall |must |will )?[a-z]+\b")),
        Choice(
            "provider", Pattern(rf"{_SUBJECT}{_PROVIDER}\b(?! (?:is|are|shall be) (?:notified|informed))")
        ),
        Choice("client", Pattern(rf"{_SUBJECT}{_CLIENT}\b(?! (?:is|are|shall be) (?:notified|informed))")),
        Choice("provider", Pattern(rf"\bby (?:the )?{_PROVIDER}\b")),
        Choice("client", Pattern(rf"\bby (?:the )?{_CLIENT}\b")),
    ),
    refers=Pattern(r"\b(?:it|this|that) happens\b"),
    counted_on=Pattern(r"(?<![a-z])(?:(?P<hours>h)|(?P<days>d)) ?\+ ?(?P<count>\d{1,3})\b"),
    pronoun=Pattern(r"^\W*(?:[a-d1-9][.)] )?(?:it|they)\b"),
    banned=Pattern(
        r"\b(?:shall|may|must|will|do|does|is|are|can) not\b|\bcannot\b|\bno (?:personal )?(?:data"
        r"|transfers?|information)\b|\bprohibited\b|\bnever\b|\bexclusively\b|\bonly (?:in|within)\b"
        r"|\bremain\b|\bforbidden\b"
    ),
    conditions=Pattern(
        r"\bwithout\b|\bunless\b|\bexcept\b|\bsubject to\b|\bprovided\b|\bprior\b"
        r"|\bstandard contractual clauses\b|\badequa\w+|\bapprov\w+|\bconsent\b|\bappropriate safeguards\b"
    ),
    denied=Pattern(r"\b(?:is|are|does|shall) not\b[^.;]{0,25}?\b(?:processor|controller)"),
)
