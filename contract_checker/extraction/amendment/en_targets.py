"""English wording of the clauses and documents that an amendment is about."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

# "6", "9.2", "15A", "B"
_NUMBER = (
    r"(?<![a-z\d])(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-d]?|[a-h][.-]\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,6}(?![a-z])"
    r"|[b-h](?![a-z'.]))(?:\([a-z0-9]{1,3}\)){0,2}(?![a-z\d%])"
)
ARTICLE: Final = r"(?:sections?|clauses?|articles?|paragraphs?|sub-?clauses?)(?: no\.?)?"
ANNEX: Final = (
    r"(?:schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|attachments?)"
    r" (?:\d{1,2}|[a-h]|[ivx]{1,4})(?![a-z\d'])"
)

NUMBER: Final = Pattern(_NUMBER)
# "Sections 7.3 and 8", "Schedule 2"
NUMBERS: Final = rf"{_NUMBER}(?:(?:, ?(?:and )?| and | or )(?:section |clause )?{_NUMBER}){{0,12}}"
TARGET: Final = Pattern(rf"\b{ARTICLE} (?P<numbers>{NUMBERS})|\b(?P<annex>{ANNEX})")
ARTICLE_AHEAD: Final = (
    rf"(?:the )?(?:(?:first|second|third|last) paragraph of )?(?:{ARTICLE}|schedule|exhibit|annex) \d"
)

AMENDMENT: Final = r"(?:amendment(?: (?:no\.? ?|number )?\d{1,2})?|deed of variation|variation agreement)"
DOCUMENT: Final = one_of(
    r"(?:(?:master|framework|services?|outsourcing|original|principal|main|call[- ]off|supply) ){0,3}"
    r"(?:agreement|contract)\b(?! of employment)|\bmsa\b|\bsow\b",
    r"statement of work|work order|amendment (?:no\.? ?|number )?\d{1,2}|terms and conditions",
    r"(?:schedule|exhibit|annex|appendix) (?:\d{1,2}|[a-h])\b",
)
OF_DOCUMENT: Final = Pattern(
    rf"\b(?:of|to|in|under|from) (?:the |this |said )?(?:existing )?(?P<document>{DOCUMENT})"
)
# "of the Data Protection Act", "of the call-back script"
OF_ANOTHER: Final = Pattern(
    rf"(?: ?\"[^\"]{{1,90}}\")?,? of (?!(?:the |this |said )?(?:existing )?(?:{DOCUMENT}|{AMENDMENT}"
    rf"|{ARTICLE}))"
)
DOCUMENT_NAMED: Final = Pattern(rf"\b(?P<document>{DOCUMENT})")
# "Clause 12 (Most Favoured Customer)", "Section 4, entitled "Notice""
HEADED: Final = Pattern(
    r",? ?(?:entitled |headed |titled )?\" ?(?P<heading>[^\"]{3,90}?) ?\"(?=,| is\b| are\b| of\b| shall\b)"
    r"| ?\((?P<beside>[a-z][^()\"]{2,80})\)"
)
# "The clause entitled "Steering committee""
TITLED: Final = Pattern(
    r"\b(?:clauses?|sections?|articles?|paragraphs?|schedules?) (?:entitled |headed |titled )"
    r"\" ?(?P<heading>[^\"]{3,90}?) ?\""
)
PART: Final = Pattern(
    r"\b(?P<part>(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|penultimate)"
    r" (?:sub-?)?(?:paragraph|sentence|bullet|line))\b"
)
