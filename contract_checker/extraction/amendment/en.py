"""English wording of amendments: acts, days of effect."""

from typing import Final

from contract_checker.extraction.amendment.en_by_word import BY_WORD
from contract_checker.extraction.amendment.en_exchanges import EXCHANGES
from contract_checker.extraction.amendment.en_targets import (
    AMENDMENT,
    ARTICLE_AHEAD,
    DOCUMENT,
    DOCUMENT_NAMED,
    HEADED,
    NUMBER,
    OF_ANOTHER,
    OF_DOCUMENT,
    PART,
    TARGET,
    TITLED,
)
from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_dates import DATES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_IS = r"(?:is|are|shall be|will be)(?: hereby| accordingly| also)?"
_DELETED = r"(?:deleted|removed|struck)(?: in (?:its|their) entirety)?"

AMENDMENTS: Final = AmendmentWording(
    cues=(
        (
            "replac",
            "amended",
            "restated",
            "deleted",
            "removed",
            "added",
            "inserted",
            "substitut",
            "read as",
            "notwithstanding",
            "derogat",
            "unchanged",
            "force and effect",
            "in force",
            "into force",
            "effect",
            "cancel",
            "rescind",
            "revok",
            "withdraw",
            "annul",
            "extended",
            "reduced from",
            "increased from",
            "changed from",
            "lieu of",
            "new ",
            "revised",
            "substituting",
            "replacing",
            "unmodified",
            "supersed",
            "reduced to",
            "increased to",
        ),
        (
            "section",
            "clause",
            "article",
            "amendment",
            "schedule",
            "agreement",
            "contract",
            "exhibit",
            "annex",
            "appendi",
            "msa",
            "sow",
            "provision",
            "term",
            "paragraph",
            "it takes",
            "it becomes",
            "it comes",
        ),
    ),
    quantities=QUANTITIES,
    rivals=Pattern(
        any_of(
            # "Sections 14 and 16 remain in force after termination"
            r"\bsurviv\w+|\bafter (?:termination|expir\w+|the end)\b",
            # "if one of them is void"
            r"\bvoid\b|\binvalid\w*|\bunenforceable\b|\bsevera(?:ble|bility)\b",
            # "may be amended only by a written instrument", "supersedes all prior agreements"
            r"\bm(?:ay|ust) (?:only )?(?:not )?be (?:amended|modified|varied)\b|\bonly by a\b"
            r"|\bcontract of employment\b",
            r"\b(?:replaces|supersedes) (?:all|any)\b|\b(?:prior|earlier|previous) (?:agreements"
            r"|understandings)",
            # "would like Section 6 to be reviewed"
            r"\b(?:would like|proposes?|wishes|asks?) (?:to |that |for )?",
        )
    ),
    target=TARGET,
    number=NUMBER,
    titled=TITLED,
    headed=HEADED,
    of_document=OF_DOCUMENT,
    of_another=OF_ANOTHER,
    own_number=Pattern(r" ?[-.:)]|$"),
    part=PART,
    passive=(
        # "is deleted in its entirety and replaced by the following", "is amended to read as follows"
        Choice(
            "replaced",
            Pattern(
                rf"\b{_IS} (?:{_DELETED},? and )?(?:hereby )?(?:replaced|substituted)\b"
                rf"|\b{_IS} (?:amended|modified|revised)(?: and restated)?(?: in (?:its|their) entirety)?"
                r" (?:to read|as follows|so as to read|and restated)"
                rf"|\b{_IS} restated\b|\bshall (?:now )?read(?: as follows|(?=: ?\"))"
            ),
        ),
        # "A new Section 5.6 is added", "is supplemented by"
        Choice("added", Pattern(rf"\b{_IS} (?:added|inserted|supplemented|appended)\b")),
        # "are hereby deleted"
        Choice(
            "deleted",
            Pattern(
                rf"\b{_IS} (?:{_DELETED}|repealed|struck out|cancelled"
                rf"|of no further effect)\b"
            ),
        ),
    ),
    active=(
        # "replaces Section 3 of the Agreement"
        Choice("replaced", Pattern(rf"\b(?:replaces?|restates?) (?={ARTICLE_AHEAD})")),
        Choice("added", Pattern(rf"\bsupplements? (?={ARTICLE_AHEAD})")),
        Choice("deleted", Pattern(rf"\bdeletes? (?={ARTICLE_AHEAD})")),
    ),
    # "Add at the end of Section 7:"
    told=(
        Choice("replaced", Pattern(r"(?:^\W{0,3}|: )(?:replace|restate)\b")),
        Choice("added", Pattern(r"(?:^\W{0,3}|: )(?:add|insert)\b")),
        Choice("deleted", Pattern(r"(?:^\W{0,3}|: )(?:delete|strike(?: out)?)\b")),
    ),
    by_word=BY_WORD,
    # "With effect from 1 March, the last paragraph of | Section 5.2"
    subject=Pattern(
        r"(?:[^;|]{0,80}?[-:.,] ?|,? ?(?:and|then) |\d{1,2}(?:\.\d{1,2}){0,3} )?(?:the |this )?"
        r"(?:(?:provisions|terms|text|whole) of (?:the )?)?"
        r"(?:[a-z-]{4,12} (?:sub-?)?(?:paragraph|sentence|bullet|line)s? (?:of|in) (?:the )?)?"
    ),
    # "is added | at the end of | Section 7"
    leads_to=Pattern(
        r",? ?(?:(?:to|in|after|before|under|at the (?:end|beginning) of|as|immediately (?:after|before)) )?"
        r"(?:the |a )?(?:following )?(?:new )?"
    ),
    exchanges=EXCHANGES,
    # "Section | Current wording | New wording"
    article_column=Pattern(r"^(?:sections?|clauses?|articles?|paragraphs?)\b"),
    old_column=Pattern(r"^(?:current|existing|original|former|old)\b"),
    new_column=Pattern(r"^(?:new|revised|amended) (?:wording|text|version|language|provision|value)s?\b"),
    # "Notwithstanding Clause 9.2 of the Framework Agreement"
    derogating=Pattern(
        r"\bnotwithstanding\b|\bby way of (?:derogation|exception) (?:from|to)\b|\bin derogation (?:of"
        r"|from)\b"
        r"|\bin lieu of\b|\bderogat\w+ from\b"
    ),
    other_terms=Pattern(r"\bccag\b"),
    # "All other terms of the Agreement remain unchanged"
    unchanged=Pattern(
        r"\b(?:other|all|remaining) (?:the )?(?:other )?(?:terms|provisions|clauses|sections"
        r"|conditions)\b[^.;]{0,120}?"
        r"\b(?:remains?|continues?)\b[^.;]{0,30}?(?:\bunchanged|\bin (?:full )?force|\bunmodified"
        r"|\bin effect|\bunaffected)"
        r"|\bthe agreement\b[^.;]{0,40}?\bremains (?:unchanged|in full force)"
    ),
    # "The term of the Agreement is extended to 31 March 2029"
    extended=Pattern(
        rf"\b(?P<document>{DOCUMENT})(?!'s)[^,;:.|]{{0,60}}? {_IS} (?:further )?(?:extended|renewed) "
        rf"(?:until|to|for|by|from)\b"
    ),
    # "The expiry date of the Agreement, 31 January 2027, is postponed to 31 December 2027"
    postponed=Pattern(
        r"\b(?:expiry|expiration|end|termination)(?: date)? (?:of|in) (?:the |this )?"
        rf"(?P<document>{DOCUMENT})[^;:.|]{{0,70}}? {_IS} (?:postponed|deferred|moved|extended|put back)"
        r" to (?:the )?(?P<day>\w)"
    ),
    # "This Amendment takes effect on"
    # "Amendment No. 1 is cancelled."
    annuls=Pattern(
        r"\b(?P<document>amendment (?:no\.? ?|number )?\d{1,2})(?: (?:dated|of) [^.;|,]{4,30}?)?,? "
        r"(?:is|are|shall be|is hereby) (?:hereby )?(?:annulled|cancelled|withdrawn|rescinded|revoked)\b"
        r"(?! and replaced)"
        r"|\b(?:annul|cancel|withdraw|rescind|revoke)s? (?P<other>amendment (?:no\.? ?|number )?\d{1,2})\b"
    ),
    itself=Pattern(
        rf"\b(?:this|the) (?P<document>{AMENDMENT})\b[^;|]{{0,90}}?(?:\btakes? effect|\bis effective"
        rf"|\bcomes? into"
        r" (?:force|effect)|\bbecomes? effective|\bshall (?:become effective|take effect|apply|come into)"
        r"|\bapplies\b|\b(?:is|are) (?:made|concluded|entered into) for\b|\bremains? in (?:force|effect)\b)"
    ),
    # "It remains in force for six months"
    goes_on=Pattern(
        r"\W{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}\W{0,3} )?it (?:shall |will )?(?:is (?:made|valid)|applies"
        r"|apply|remains?|lasts?|ends?|expires?|ceases?|takes? effect|becomes? effective"
        r"|comes? into (?:force|effect))\b"
    ),
    on_effect=Pattern(r"\b(?:effective date|entry into force|effect|amendment)\b"),
    # "This Amendment is made for three months", "remains in force for a period of six months"
    lasts_before=Pattern(
        r"\b(?:for|during)(?: an?| the)?(?: (?:\w{4,9} )?(?:period|term|duration))?(?: of)? ?$"
    ),
    document=DOCUMENT_NAMED,
    dates=DATES,
    period=Pattern(
        r"\bfrom (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[a-z]{3,9})(?: (?P<year>(?:19"
        r"|20)\d\d))? (?:to|until) "
    ),
    # "with effect from", "as of"
    starts_before=Pattern(
        r"(?:\bwith effect (?:from|on|as of)|\beffective(?: as)?(?: of| from| on)?|\bas (?:of|from)|\bfrom"
        r"(?: and after)?"
        r"|\b(?:effect|force)(?: retroactively)? (?:on|from|as of)|\bretroactively (?:on|to|from)|\bstarting"
        r"(?: on)?) (?:the )?$"
    ),
    ends_before=Pattern(r"(?:\buntil|\bto|\bup to|\bexpir\w+ on|\bends? on|\bthrough) (?:the )?$"),
    other_day_before=Pattern(r"(?:\b(?:dated|signed|made|entered into)(?: on)?|\bagreement of) (?:the )?$"),
    effects=(
        # "upon signature by both parties"
        Choice("signature", Pattern(r"\bsignature\b|\bsigned by (?:both|the last)|\bexecution\b")),
        Choice("notification", Pattern(r"\bnotification\b|\bnotified\b")),
        Choice("event", Pattern(r"\b(?:upon|on the day|on the date|as of the|from the|once)\b")),
    ),
    retroactive=Pattern(r"\bretroactive\w*|\bretrospective\w*"),
)
