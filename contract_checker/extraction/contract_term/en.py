"""English wording of the length of a contract and of its renewals."""

from typing import Final

from contract_checker.extraction.contract_term.en_dates import DATED, DATED_OTHERWISE
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import any_of

_CONTRACT = r"(?:agreement|contract|sow|statement of work|master agreement|engagement|work order|framework)"
_RENEW = (
    r"(?:rolls? over|carr(?:y|ies) on for|year after year|renew(?:s|ed|al|als|able|ing)?|extend(?:s|ed)?"
    r"|extensions?"
    r"|prolong(?:ed)?)"
)

_CUES: Final = (
    (
        "term", "renew", "extend", "extension", "in force", "in effect", "trial", "pilot", "continue",
        "duration", "period of", "end date",
        "booked", "runs", "lasts", "with us", "year after", "roll", "signed for",
        "hired", "engaged", "retained", "expire", "ends on", "terminates on", "commence", "run from",
        "concluded", "entered into", "awarded for", "made for", "let for", "indefinite", "open-ended",
    ),
)  # fmt: skip
CONTRACT_TERM: Final = ContractTermWording(
    cues=_CUES,
    quantities=QUANTITIES,
    contract=Pattern(rf"\b{_CONTRACT}\b|\bend date\b|\bwith us for\b|\b(?:initial|renewal) term\b"),
    rivals=Pattern(
        r"^(?:the )?(?:\w{2,12} )?(?:prices|fees|rates|charges) (?:are|shall be|may be"
        r"|will be) (?:revised|reviewed"
        r"|adjusted|indexed)\b|\b(?:struck out|deleted)\b|\b(?:former|previous|earlier|preceding"
        r"|last) (?:contract|agreement)\b"
        r"|\bworks council\b|\bwas (?:renewed|extended)\b|\bhad been (?:signed|renewed|extended|concluded)\b|"
        # "Contract Year" means a period of twelve months
        r"\b(?:contract|agreement|service|reference) (?:year|quarter|month|period)s?\W{0,3} ?(?:means?"
        r"|shall mean"
        r"|refers? to|is (?:a|any|each)|denotes?)\b|"
        r"\bemploy\w{2,5}\b|\bhired?\b|\bsubscri\w{2,6}\b|\blease\b|\binsurance polic|\blicen[cs]es?\b"
        r"|\bpolicyholders?\b|\b(?:the|your|this) (?:job|loan)\b|\bwarrant\w{1,4}\b|\bcertificat\w{1,4}\b"
    ),
    other_before=Pattern(
        r"\b(?:conciliat\w{2,4}|mediat\w{2,4}|amicabl\w{1,2}|disputes?|good faith)\b[^.;]{0,100}$|"
        r"\bsurviv\w{1,3}\b[^.;]{0,110}$|\b(?:testing|inspection|cure|negotiat\w{3,5}|moratorium"
        r"|undischarged|undismissed|stay"
        r"|unstayed|force majeure|royalt\w{1,3})\b[^.;]{0,80}$|\b(?:training|confidential\w{0,4}"
        r"|surviv\w{1,3}|retain\w{0,3}|retention|(?<!unless )(?<!unless earlier )(?<!unless "
        r"sooner )terminat\w{1,4}|payment"
        r"|invoices?|pricing|prices?|rates?|transition|after|within|valid|offers?|forecasts?"
        r"|notice of (?!non))\b[^.;]{0,50}?$"
    ),
    other_after=Pattern(r"^ (?:after|following|thereafter)\b"),
    titled=Pattern(r"^(?:(?:initial |contract )?(?:term|duration|length|period)\b|maximum$|cap$)"),
    term_before=Pattern(
        any_of(
            r"\byou(?:'re| are) with us for (?:a |an )?$|\b(?:booked|signed|hired|engaged|retained"
            r"|taken on) (?:\w{1,6} )?for"
            r" (?:a |an )?$|(?:^|\| |\. )(?:runs?|lasts?|length)(?: for)? ?[:|]? ?$",
            rf"\b{_CONTRACT}\b[^.;|]{{0,80}}?\b(?:term|period|duration)(?: of| is| shall be"
            rf"| will be){{0,2}} ?$",
            rf"\b(?:initial |fixed |minimum )?(?:term|duration|period) of (?:this "
            rf"|the )?{_CONTRACT}\b[^.;|]{{0,30}}?(?:is|shall be|will be|of|:) ?$",
            r"\binitial (?:term|period)(?: of| is| shall be| ?: ?| ?\| ?)$",
            rf"\b{_CONTRACT}\b[^.;|]{{0,140}}?\b(?:continue|remain|in force|in effect|run"
            rf"|last)\w{{0,3}}\b[^.;|]{{0,30}}?\bfor (?:a |an )?$",
            r"(?:^|\| )(?:contract )?(?:term|duration)(?: ?[:|] ?)$",
            # "The contract is concluded for three years", "our agreement lasts nine months"
            rf"\b{_CONTRACT} (?:is |are |was |shall be |will be |has been )?(?:hereby )?(?:concluded"
            rf"|entered into"
            rf"|made|awarded|let|signed|granted|placed|valid) for (?:an? )?(?:(?:initial|fixed"
            rf"|firm) )?(?:(?:term|period"
            rf"|duration) of )?$",
            rf"\b{_CONTRACT} (?:shall |will )?(?:lasts?|runs?) (?:for )?$",
        )
    ),
    surely_before=Pattern(
        r"\b(?:in force|runs?|lasts?|work for you|sign\w*|starts?|begins?|continues?)\b[^.;|]{0,50}?"
        r"\b(?:for|of|runs|lasts|force)(?: an? (?:initial )?(?:period|term) of)? ?$"
    ),
    surely_after=NOTHING_MATCHES,
    label_before=Pattern(r"\b(?:term|duration|period)(?: of| is| ?[:|])? ?(?:of )?$"),
    trial_before=Pattern(r"\b(?:trial|pilot|probation\w{0,3})\b[^.;]{0,20}?$"),
    # "The first three months are a trial period", "the first six months of the agreement form a trial"
    trial_after=Pattern(
        # "the first ninety days following the Effective Date (the "Pilot Period")"
        r"^[^.;|(]{0,60}\((?:the )?.?(?:trial|pilot|probation\w{0,3}) (?:period|phase)|"
        r"^ (?:of the (?:agreement|contract|term) |\w{1,12} )?(?:are|is|constitute|form|shall be|will be) "
        r"(?:an? |the )?(?:trial|probation\w{0,3}|pilot|free look)"
    ),
    renewed_before=Pattern(
        # not "renewals included, the first period being two years"
        rf"\b{_RENEW}\b(?:(?!\bfirst period\b)[^.;]){{0,70}}?\b(?:for|of|by|periods?|terms?"
        rf"|additional|successive|further|consecutive"
        rf"|up to|on for)(?: \w{{1,12}}){{0,2}}? ?(?:a |an )?$"
    ),
    # « renewable for the same period », « for a further like term »
    same_length=Pattern(
        r"\b(?:same|identical|equal|like) (?:length|duration|period|term)s?\b"
        r"|\b(?:period|term)s? (?:of|with) (?:the same|identical|equal) (?:length|duration)\b"
    ),
    # "extended by up to six months"
    prolonged_before=Pattern(
        r"\bextend\w{0,3} (?:once )?(?:for|by) (?:up to |at most |a maximum of )?$"
        r"|\brenewed for (?:a|one) maximum (?:period|term) of $"
    ),
    longest_before=Pattern(
        r"\b(?:total|maximum|aggregate|overall) (?:term|duration|period|length)\b[^.;]{0,40}?$"
        r"|\bnot exceed\b[^.;]{0,20}?$"
    ),
    longest_after=Pattern(r"^,? ?(?:in total|including (?:any |all )?(?:renewals?|extensions?))"),
    added_before=Pattern(rf"\+ ?(?={NUMBER})"),
    adjective=Pattern(rf"\b(?P<years>annual) {_CONTRACT}\b"),
    years={"annual": 1},
    dated=DATED,
    dated_otherwise=DATED_OTHERWISE,
    open_ended=Pattern(
        r"\bindefinite(?:ly)?\b|\bno fixed (?:term|end)\b|\bevergreen\b|\b(?:no|not have an"
        r"|n't have an) end date\b|\buntil (?:one|either) of (?:us|them)\b|\bopen-ended\b"
    ),
    renews=Pattern(rf"\b{_RENEW}\b"),
    none=Pattern(
        rf"\bnot (?:be )?(?:automatically )?{_RENEW}|\bno (?:automatic )?(?:renewal|extension)"
        rf"|\b(?:extensions?|renewals?) ?[:|] ?(?:none|no|nil)\b|\bwithout renewal|\bnon-renewable"
    ),
    without=Pattern(r"without (?:automatic |tacit )?renewal"),
    ways=(
        Choice(
            "tacit",
            Pattern(
                r"\byear after year\b|\brolls? over\b|\bby itself\b|\brenews itself\b"
                r"|\bautomatic\w{0,4}\b|\btacit\w{0,2}\b"
                r"|\bunless (?:either|one of us|a|any|client|company|terminated"
                r"|notice)"
            ),
        ),
        Choice(
            "express",
            Pattern(
                rf"\bby (?:an? )?(?:express |written )*decision of (?:the )?(?:{PARTIES.client}"
                rf"|{PARTIES.provider})\b|"
                r"\b(?:written|mutual) (?:agreement|consent)|\bexpress\w{0,2}\b|\bat (?:the )?(?:client"
                r"|company|customer|buyer)'s (?:sole )?option|\boption to (?:renew|extend)"
            ),
        ),
    ),
    renewals=Pattern(
        rf"\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?:additional |successive |further |consecutive "
        rf"|optional |renewal |extension ){{1,2}}(?:terms?|periods?)\b"
        rf"|\b{_RENEW}\b[^.;]{{0,25}}?\b(?P<times>{NUMBER}) (?:times|occasions)\b"
        rf"|\b{_RENEW}\b[^.;]{{0,25}}?\b(?P<adverb>once|twice|thrice)\b(?! (?:the|an?|it|this|all|both"
        rf"|either)\b)"
        rf"|\b(?P<counted>{NUMBER}) (?:\w{{4,12}} )?(?:renewals|extensions)\b"
    ),
    adverbs={"once": 1, "twice": 2, "thrice": 3},
    rhythms=(
        (
            1,
            "year",
            Pattern(
                r"\b(?:year (?:to|by|after|on) year|(?:renew|extend)\w{0,3} (?:\w{1,14} )?(?:annually"
                r"|each year|yearly))\b"
            ),
        ),
        # "renews quarter by quarter"
        (
            1,
            "quarter",
            Pattern(
                r"\bquarter (?:to|by|after) quarter\b|\bquarterly (?:terms?|periods?)\b"
                r"|\b(?:renew|extend)\w{0,3} (?:\w{1,14} )?(?:quarterly|each quarter|every quarter)\b"
            ),
        ),
        (
            1,
            "month",
            Pattern(r"\bmonth (?:to|by|after) month\b|\bmonth-to-month\b|\bmonthly (?:terms?|periods?)\b"),
        ),
    ),
    preventing=Pattern(
        rf"\bnon-?renewal\b|\b(?:not to|prevent|decline to|oppose) ?(?:the )?{_RENEW}"
        rf"|\b{_RENEW}\b[^.;]{{0,120}}?\b(?:unless|notice|notif\w{{1,4}})\b|\b(?:says?|said) (?:stop|no)\b"
    ),
    notice_before=Pattern(
        r"\b(?:notice|at least|not less than|no later than|upon|(?<!accordance )with|giving)\b[^.;|]{0,30}?$"
    ),
    notice_after=Pattern(
        r"^'? ?(?:prior |written |advance ){0,3}(?:notice|before|prior|in advance|ahead|beforehand)"
    ),
    debtors=(
        Choice("both", Pattern(r"\b(?:either|each|any|both) (?:part(?:y|ies)|of us|sides?)\b|\bone party\b")),
        Choice(
            "client",
            Pattern(rf"\b(?:{PARTIES.client})\b[^.;,]{{0,40}}?\b(?:gives?|notif|provid|elect|may|shall)"),
        ),
        Choice(
            "provider",
            Pattern(rf"\b(?:{PARTIES.provider})\b[^.;,]{{0,40}}?\b(?:gives?|notif|provid|elect|may|shall)"),
        ),
    ),
)
