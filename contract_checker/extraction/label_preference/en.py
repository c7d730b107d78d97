"""English wording of labels asked of a provider, and of what they earn."""

from typing import Final

from contract_checker.extraction.label_preference.fr import LABEL_PREFERENCE as FR
from contract_checker.extraction.label_preference.wording import Label, LabelPreferenceWording
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_CENTRE = one_of(
    r"(?:contact|call|service) cent(?:er|re)s?|cent(?:er|re)s?|(?:service )?providers?|suppliers?|vendors?"
    r"|bidders?",
    r"tenderers?|candidates?|operators?|outsourcers?|companies",
)
_COMPETE = one_of(
    r"bid|tender|compete|participate|apply|submit|be (?:considered|admitted|selected|shortlisted|eligible)",
    r"be (?:read|opened|examined)",
)
_HOLD = one_of(
    r"hold\w*|held|obtain\w*|maintain\w*|keep|possess\w*|certified|labell?ed|accredited|evidence|provide",
    r"present|show|demonstrate",
)
_SOCIAL: Final[tuple[Label, Pattern]] = (
    "other_social",
    Pattern(
        r"\b(?:social|diversity|equality|csr|responsible employer"
        r"|good employer) (?:responsibility )?(?:labels?|certificat\w+|accreditation|mark)\b|\bsa ?8000\b"
        r"|\blabels?\b[^.;|]{0,40}?\b(?:social responsibility|working conditions|employment practices)\b"
        r"|\bcsr label"
    ),
)
_LRS: Final[tuple[Label, Pattern]] = (
    "lrs",
    Pattern(
        r"\blabel (?:de )?(?:la )?responsabilite sociale\b|\bl\.?r\.?s\b|\bsocial responsibility label\b"
    ),
)

# "a responsible-employer mark", "the Customer Service badge": its name stands close to what it is called
_BADGE = (
    r"\b(?:labels?|(?<!one )mark|badges?|seals?|certifi\w+|accredit\w+|kitemark|charter|standard|scheme"
    r"|awards?)\b"
)
_OF_PEOPLE = (
    r"\b(?:social|csr|esr|responsib\w{2,5}|employers?|diversity|equality|inclusive|inclusion|well-?being"
    r"|b[- ]corps?|living (?:wage|hours)|disability|good business|gender|great place to work|fair[- ]\w+"
    r"|ecovadis|people|employment|staff|humane|considerate)\b"
)
_OF_QUALITY = r"\b(?:services?|customers?|contacts?|quality|calls?|telephone|helplines?|cca|ccma|copc)\b"
_NEAR = r"[^.;|,0-9]{0,25}?"
_KINDS: Final[tuple[tuple[Label, Pattern], ...]] = (
    ("other_social", Pattern(rf"{_OF_PEOPLE}{_NEAR}{_BADGE}|{_BADGE}{_NEAR}{_OF_PEOPLE}")),
    ("other_quality", Pattern(rf"{_OF_QUALITY}{_NEAR}{_BADGE}|{_BADGE}{_NEAR}{_OF_QUALITY}")),
    ("other_social", Pattern(_OF_PEOPLE)),
    ("other_quality", Pattern(_OF_QUALITY)),
)
# standards of security, of surroundings or of management in general: they are no label of either kind
_ALIEN = Pattern(
    r"\biso(?:/iec)?[ -]?(?:9\d{3}|14\d{3}|2[27]\d{3}|5\d{4})\b|\bpci\b|\bcyber\b|\bsoc ?2\b|\bcmmi\b"
    r"|\b(?:eco|carbon|energy|environmental|green)\b"
)
# "though its lack won't rule you out", "its absence shuts nobody out": denies only that others are barred
_HARMLESS = Pattern(
    r"\b(?:lack|absence|want)\b[^.;]{0,30}?\b(?:not|never|[a-z]+n't|nobody|no one|no bidder"
    r"|none)\b[^.;]{0,30}"
    r"|\b(?:lack|absence|want)\b[^.;]{0,8}?n't\b[^.;]{0,30}|\b(?:do|does|is|are) not (?:insist|required?|"
    r"mandatory|compulsory|eliminat\w+|needed|require|oblige)\b[^.;,]{0,30}|\bnot ruling out\b[^.;,]{0,30}"
)

# "without the badge, no bid is opened": the denial is what bars
_BARRED = Pattern(r"\b(?:without|lacking|failing|unless|in the absence of)\b")

_COLUMN = Pattern(r"^(?:points?|marks?|weight\w{0,4}|score|value|%)\b|%|\bpoints\b")
# "Does the label earn points? None."
_DENIED = Pattern(r"^\W{0,3}(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:no|none|nothing|not at all|never|zero)\b")
_FIGURE = Pattern(r"\d{1,3}(?:[.,]\d)?")
_COUNTS = Pattern(r"\b(?:count|earn|weigh|matter|help|bring|score)\w{0,3}\b")
_AFFIRMED = Pattern(r"^\W{0,3}(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:yes|indeed|it does|it is)\b")

LABEL_PREFERENCE: Final = LabelPreferenceWording(
    cues=(("label", "lrs", "nf 345", "nf345", "18295", "15838", "sa 8000", "sa8000", "certif", "accredit"),),
    # the standards keep their numbers
    labels=(_LRS, *(named for named in FR.labels if named[0] not in ("lrs", "other_social")), _SOCIAL),
    # "Preference is given to labelled contact centres"
    kinds=_KINDS,
    alien=_ALIEN,
    harmless=_HARMLESS,
    barred=_BARRED,
    holders=Pattern(
        rf"\b(?:labell?ed|label-holding) {_CENTRE}\b|\b{_CENTRE} (?:that (?:are|is) )?labell?ed\b"
        rf"|\bnon-labell?ed\b"
    ),
    reference=Pattern(
        r"\bdefin\w+|\bwithin the meaning\b|\bterminology\b|\bglossary\b|\bscripts?\b|\bcallers?\b"
        r"|\bagents? (?:\w{1,12} ){0,3}?(?:explain|inform|answer)"
    ),
    slogan=Pattern(r"\bwe (?:support|welcome|believe)\b|\bproud\b|\bcommitted to the\b"),
    equivalent=Pattern(
        r"\b(?:or|or of) (?:\w+ ){0,3}?(?:comparable|equal|similar|equivalent|alike)\b"
        r"|\bor (?:something|anything|another|one) (?:\w+ )?(?:comparable|similar|equal|like|as good"
        r"|of equal)\b"
        r"|\bproof of (?:an )?equal\b|\bwhatever its equal\b"
        r"|\bequivalents?\b(?! (?:bids?|offers?|scores?|tenders?))|\bany (?:other )?(?:means of proof"
        r"|appropriate (?:means|evidence))"
        r"|\bor (?:similar|comparable)\b|\bother evidence\b|\bor (?:its |their |a )?(?:match|like|peer"
        r"|twin|counterpart)\b"
        r"|\bor (?:\w{1,8} )?(?:proof|evidence)\b|\bas good\b|\bof (?:the same|equal) (?:force|value"
        r"|standing)\b"
    ),
    no_equivalent=Pattern(
        r"\bnothing (?:stands in|else)\b|\bno substitutes?\b|\bno (?:other )?(?:equivalents?|label)\b"
        r"|\bequivalents?\b[^.;]{0,30}?\b(?:not"
        r"|excluded|refused)\b|\bto the exclusion of\b"
    ),
    effects=(
        (
            "excluded",
            Pattern(
                r"\b(?:not|never|no(?! (?:other |such )?equivalents?))\b[^.;"
                r"|]{0,25}?\b(?:taken into account|considered|scored|bearing"
                r"|weight|advantage|effect|credit|relevan\w+|influence)\b"
                r"|\bwill not (?:affect|influence)\b|\birrelevant\b"
            ),
        ),
        (
            "tie_break",
            Pattern(
                r"\b(?:two|between) (?:like|similar|equal|level|close) (?:bids?|offers?|tenders?)\b"
                r"|\bneck and neck\b|\botherwise equal\b|\ball things equal\b"
                r"|\b(?:like|similar|level|close) bids\b|\btie[- ]?(?:break\w*)?\b|\btied\b"
                r"|\bequal (?:score|mark|offer|price|bid|point|quality"
                r"|rank)s?\b|\ball (?:else|other things) being equal\b"
                r"|\bsame (?:score|mark|total|price|number of points)\b|\bidentical (?:score|offer|bid"
                r"|mark)s?\b"
            ),
        ),
        (
            "scored",
            Pattern(
                r"\b\d{1,3}(?:\.\d)? ?(?:points?|pts?|marks?|%)|\bscored\b|\bsub-?criteri(?:on|a)\b"
                r"|\bweight(?:ed|ing)?\b|\b(?:bonus|additional|extra) (?:points?|marks?)\b"
                r"|\b(?:one|two|three|four|five|six|eight|ten|fifteen|twenty)"
                # "five extra marks", "four of the twenty points"
                r" (?:(?:more|extra|bonus|additional|further|[a-z]+ quality) )?(?:points?|marks?|per ?cent)\b"
                r"|\b(?:\d{1,3}|one|two|three|four|five|six|eight|ten|\w{3,5}ty"
                r"|\w{3,5}teen) (?:out )?of (?:the|those|its) [^.;|]{0,40}?"
                r"\b(?:points|marks)\b|\bcount\w{0,3} towards (?:the|your) (?:score|mark)\b"
            ),
        ),
        (
            "preference",
            Pattern(
                r"\b(?:would|'d) rather\b|\b(?:placed|put|ranked|goes|go) (?:ahead|first|before)\b"
                r"|\bjump\w{0,3} the (?:first|queue)\b|\bdispensed from\b"
                r"|\bprefer\w*|\bpriorit\w+|\bfavou?rs?\b|\bfavou?red\b|\bgives? (?:preference|precedence)"
                r"|\bwherever possible\b|\bas far as possible\b"
                r"|\bat least \d{1,3} ?% (?:of|to)|\bendeavou?rs? to\b"
            ),
        ),
        (
            "exclusive",
            Pattern(
                rf"\bonly\b|\bexclusively\b|\breserved (?:for|to)\b|\b(?:not|cannot"
                rf"|no) [^.;|]{{0,30}}?\b{_COMPETE}\b|\b(?:reject|disqualif|eliminat|inadmissib|exclud)\w*"
                r"|\bpass(?:/| or )fail\b|\bno\b[^.;|]{0,40}?\b(?:label|certificat\w+)\b[^.;"
                r"|]{0,12}?\bno (?:entry|bid|offer"
                r"|contract)\b"
                r"|\bcondition of (?:participation|eligibility|admission)\b|\bin order to (?:bid|tender"
                r"|compete)\b|\bwithout (?:it|which)\b"
            ),
        ),
        (
            "appreciated",
            Pattern(
                r"\bno more\b|\bin (?:your|their|its) favou?r\b|\b(?:a|an) (?:plus|asset|advantage)\b"
                r"|\bdesirable\b|\bwelcome\b|\bappreciated\b"
                r"|\bencouraged\b|\brecommended\b|\bnice to have\b|\bideally\b|\bfavou?rably\b|\boptional\b"
            ),
        ),
    ),
    no_weight=Pattern(
        r"\bnot (?:mandatory|scored|eliminatory|required|compulsory)\b|\bnon-(?:mandatory|scored)\b"
        r"|\boptional\b"
    ),
    requirement=Pattern(
        r"\bask(?:s|ed)? (?:for|(?:[a-z]+ ){1,4}?to (?:be|hold|have|join))\b|\b(?:attached|enclosed"
        r"|appended)\b"
        r"|\bmust belong to\b"
        rf"|\brequire[sd]?\b|\brequirements?\b|\bmandatory\b|\bcompulsory\b|\b(?:must|shall|has to|have to"
        rf"|is to|are to|undertakes? to|agrees? to)\b[^.;|]{{0,50}}?\b{_HOLD}\b"
        rf"|\ba must\b|\bprerequisite\b|\bcondition\b|\bholds?\b|\bmaintains?\b"
    ),
    conditional=Pattern(
        r"\bif (?:it|they|any|the (?:bidder|tenderer|provider|supplier)s?) (?:ha(?:s|ve)|holds?)"
        r"|\bif any\b|\bwhere applicable\b"
        r"|\bnot\b[^.;]{0,20}?\b(?:required|mandatory|necessary)\b"
    ),
    loss=Pattern(
        r"\b(?:loss|withdrawal|suspension|non-renewal) of\b[^.;|]{0,30}?\b(?:label|certifica\w+"
        r"|accreditation)|\bloses?\b[^.;|]{0,30}?\b(?:label|certif)"
    ),
    continued=Pattern(
        r"^\W{0,4}(?:(?:no|any|an?) equivalent|points? |this (?:requirement|condition|label)|otherwise"
        r"|failing (?:that|which)|it |they )"
    ),
    percent=Pattern(r"(?<![\w.,])(?P<percent>\d{1,2}(?:\.\d)?) ?(?:%|per ?cent)"),
    points=Pattern(r"\d{1,2}(?:\.\d)? ?(?:%|points?\b|marks?\b)"),
    column=_COLUMN,
    denied=_DENIED,
    figure=_FIGURE,
    counts=_COUNTS,
    affirmed=_AFFIRMED,
    # "except for Lot 2", "does not apply to Lot 3"
    but_lot=Pattern(
        r"\b(?:(?:except|save|other than|excluding)(?: for| in)?|not\b[^.;,]{0,30}) (?:for |to |in )?$"
    ),
    lot=Pattern(r"\blots? (?:no\.? ?)?(?P<lots>\d{1,2}(?:(?: ?, ?| and | & )\d{1,2}\b)*)(?![\d.,]*\d)"),
    lot_name=FR.lot_name,
)
