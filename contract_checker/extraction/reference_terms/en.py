"""English wording of references to general terms."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reference_terms.fr import CCAG, NUMBER
from contract_checker.extraction.reference_terms.fr import REFERENCE_TERMS as FR
from contract_checker.extraction.reference_terms.wording import ReferenceTermsWording

_ARTICLE = rf"{NUMBER}(?: to {NUMBER})?"
_ARTICLES = rf"{_ARTICLE}(?:(?:, |,? and |,? or )(?:of )?(?:articles? )?{_ARTICLE}){{0,12}}"
_OF_ARTICLES = r"(?:articles?|art\.?|clauses?|sections?) "

REFERENCE_TERMS: Final = ReferenceTermsWording(
    cues=(("ccag", "c.c.a.g", "terms", "conditions of", "general conditions", "standard conditions"),),
    ccag=Pattern(CCAG),
    books=FR.books,  # the French books keep their French names
    # "General Terms and Conditions of Purchase", "Supplier's standard terms of sale"
    general=Pattern(
        any_of(
            r"\b(?:general|standard|pre-?printed|boilerplate|usual) (?:business |purchas\w+ "
            r"|purchase order |contract )?"
            r"(?:terms|conditions)(?: (?:and|&) conditions)?\b",
            r"\b(?:general|standard) (?:terms|conditions)\b",
            r"\b(?:terms|conditions)(?: and conditions)? of (?:purchase|sales?|supply)\b",
        )
    ),
    binding=Pattern(
        r"\b(?:govern\w*|appl(?:y|ies|icable)|incorporat\w+|subject to|form(?:s"
        r"|ing)? (?:an? )?(?:integral )?part|attached"
        r"|accept\w*|binding|reject\w*|exclu\w+|disregard\w*|void|supersed\w+|no (?:force|effect)"
        r"|agree\w*|refus\w+|are part of|overleaf|decline\w*|bind\w*)\b"
    ),
    ccag_again=Pattern(CCAG),
    terms=Pattern(
        any_of(
            r"\b(?:general|standard|std|model|printed|pre-?printed|usual|online|click-?through|portal|vendor"
            r"|purchas\w+"
            r"|short-form|mid-tier|services?|nhs|crown|sale|own) (?:[\w'-]{1,14} ){0,3}?(?:terms|conditions"
            r"|t&cs?)\b",
            r"\bterms [^.;]{0,20}?printed\b|\bt&cs?\b|\b(?:gcc|gtc)\b|\bboilerplate\b|\bsmall print\b"
            r"|\bterms (?:of (?:trade|sale|service|purchase)|on the back|overleaf)"
            r"|\bmodel services contract\b",
            r"\b(?:conditions|terms) for (?:services|goods|supplies)\b|\bterms and conditions\b"
            r"|\b(?:printed|whatever) [^.;]{0,30}?\bon the back\b|\bpreprinted language\b",
        )
    ),
    # "save clauses 14 and 27, which are struck out"
    excepting=Pattern(
        r"\b(?:save|except\w*|apart from|other than|less (?:articles?|clauses?)|as (?:varied"
        r"|altered))\b"
    ),
    refused=Pattern(
        r"\b(?:no|not|neither|nor|never|cannot|instead of|exclu\w+|reject\w+|refus\w+|disregard\w+"
        r"|disapplied|void)\b|n't\b|\bcounts? for nothing\b"
    ),
    partly=Pattern(r"\b(?:articles?|conditions?|clauses?|sections?) \d|\bderogat"),
    rivals=Pattern(
        r"\bin general terms\b|\bcallers?\b|\bend (?:customers?|users?)\b|\bsubscribers?\b|\bpolic(?:y"
        r"|ies)\b|\binsur\w+"
        r"|\bwebsite\b|\btrain\w+ (?:on|in)\b|\bcourse\b|\bexperience\b|\bworking\b|\bpromotions?\b"
    ),
    years=Pattern(
        r"\b(?:edition|version|order|dated|approved)\b[^;|]{0,50}?\b(?P<year>(?:19|20)\d\d)\b"
        r"|^[^;,|]{0,110}?(?:[a-z)] |\(|- ?|/)(?:of )?(?P<beside>(?:19|20)\d\d)\b"
    ),
    set_aside=Pattern(
        any_of(
            # "in derogation of Articles 14.1 and 30", "with the exception of article 12"
            rf"\b(?:derogat\w+|exception|except|departs?|departing|exclu\w+"
            rf"|notwithstanding)\b[^;|]{{0,50}}?\b{_OF_ARTICLES}(?P<after>{_ARTICLES})",
            rf"\b{_OF_ARTICLES}(?P<before>{_ARTICLES}) of (?:the )?{CCAG}[^;|]{{0,50}}?"
            r"\b(?:(?:do|does|shall|will) not apply|not applicable|(?:is|are) (?:excluded|disapplied"
            r"|set aside))",
            # "the CCAG-FCS, articles 14 and 32 of which do not apply"
            rf"\b{_OF_ARTICLES}(?P<which>{_ARTICLES}) (?:of which|whereof)[^;|]{{0,30}}?"
            r"\b(?:(?:do|does|shall|will) not apply|not applicable|(?:is|are) (?:excluded|disapplied"
            r"|set aside))",
            rf"\bwithout applying {_OF_ARTICLES}(?P<without>{_ARTICLES})",
        )
    ),
    settled=FR.settled,
    # "our terms apply, not those on the back of your quote"
    parts=Pattern(r" ?;|, (?:not|and|yet|but) "),
    derogation=Pattern(r"\bderogat\w+|\bdepart(?:s|ures?)\b"),
    article=Pattern(_ARTICLE),
    excluded=Pattern(
        r"\b(?:refused|rejected|declined)\b|"
        r"\b(?:do|does|shall|will) not (?:apply|govern|bind|form)\b|\bnot appl(?:y|icable)\b|\b(?:is|are"
        r"|hereby) (?:expressly )?(?:rejected|excluded|void)"
        r"|\bto the exclusion of\b|\bno (?:force|effect)\b|\bdisregarded\b|\bno (?:general"
        r"|standard) (?:terms|conditions)|\bof no effect\b"
    ),
)
