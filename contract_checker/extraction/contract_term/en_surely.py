"""English wording of the length of a contract, in sentences that surely state it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.contract_term.en import CONTRACT_TERM
from contract_checker.extraction.contract_term.en_dates import FIRST
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_dates import DATE
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_MONTH_FIRST = r"(?P<month>[a-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"
_TRIAL = r"(?:try-?out|trial|pilot|proving|probation\w*|test|look-see)"
# "until 31 January 2029", "ends on 2 June 2029"
_UNTIL = (
    r"(?:until|till|through|(?:ends?|expires?|stops?|lapses?|finish(?:es)?|runs? out|end date)(?: on"
    r"| of itself on| ?:)?"
    r"|hard stop|(?:runs?|lasts?|continues?) to(?: midnight on)?)"
)

SURELY: Final[ContractTermWording] = replace(
    CONTRACT_TERM,
    # "Thirty months from 1 April", "we are tied together for three years"
    surely_before=Pattern(
        CONTRACT_TERM.surely_before.source
        + r"|^\W*(?:[\d.]{1,6} )?$|\b(?:for|lasts?|runs?|on for|limited to|good for|period of|force of"
        r"|(?:it is|it's|will be|contract is|agreement is)(?: an?)?|length is)(?: an? (?:\w+ )?(?:period"
        r"|term) of)?"
        r"(?: an?)? ?$"
    ),
    # "three-year deal", "four years firm"
    surely_after=Pattern(
        r"^-? ?(?:deal|contract|agreement|engagement|arrangement|firm|fixed|certain|straight|guaranteed)\b"
    ),
    trial_before=Pattern(CONTRACT_TERM.trial_before.source + rf"|\b{_TRIAL}(?: phase| period)?(?: of| is"
                                                             rf"|:) ?$"),
    # "four-month test phase", "ninety days are a proving period"
    trial_after=Pattern(
        CONTRACT_TERM.trial_after.source + rf"|^-? ?{_TRIAL}\b"
        rf"|^ (?:(?:of|the) [^.;,|]{{1,30}}? )?(?:are|is|form|stand|serve|count|shall be|will be"
        rf"|work) (?:as )?(?:an? |on )?{_TRIAL}\b"
    ),
    renewed_before=Pattern(
        CONTRACT_TERM.renewed_before.source
        + r"|\b(?:options?|further|another|additional|extra|more|then|thereafter|afterwards|(?:rolls?"
          r"|goes?|carr\w+"
        r"|lives?|carry) on|carr(?:y|ies) [^.;]{1,20}? on|roll\w* over|prolong\w*)\b[^.;]{0,40}?$"
    ),
    longest_before=Pattern(
        CONTRACT_TERM.longest_before.source
        + r"|\b(?:maximum of|no (?:longer|more) than|(?:not|never|cannot|can't)[^.;]{0,60}? (?:outrun"
          r"|outlast|outlive|exceed"
        r"|beyond|past|longer than))(?: the)? ?$"
    ),
    longest_after=Pattern(CONTRACT_TERM.longest_after.source + r"|^ (?:in all|all told"
                                                               r"|at the (?:very )?most)\b"),
    other_after=Pattern(CONTRACT_TERM.other_after.source + r"|^[^.;]{0,60}?\bnon-?renewal"
                                                           r"|^[^.;]{0,40}?\btoo (?:long|short)"),
    # "with two options of a year" tells no notice
    notice_before=Pattern(r"\b(?:notice|warning|at least|not less than|no later than)\b[^.;|]{0,30}?$"),
    open_ended=Pattern(
        CONTRACT_TERM.open_ended.source
        + r"|\bindeterminate (?:duration|period|time)\b|\bno (?:set |agreed )?(?:term|end)\b"
          r"|\bfor as long as (?:both|we|you|they)\b"
    ),
    renews=Pattern(
        CONTRACT_TERM.renews.source
        + "|"
        + whole_words(
            r"options?|(?:rolls?|goes?|carr(?:y|ies)|lives?|hangs?) on|another (?:year|term"
            r"|[a-z0-9]+ (?:months|years))",
            r"(?:year|month|quarter) (?:to|by) (?:year|month|quarter)|prolong\w*|kicks? in|recurs?"
            r"|over for good"
            r"|ends? (?:of|by) itself|lapses?|holding over|further engagement|one more",
        )
    ),
    none=Pattern(
        CONTRACT_TERM.none.source
        + "|"
        + whole_words(
            r"(?:does|will|shall) not (?:be )?(?:recur|renew\w*|extend\w*|repeat\w*|roll)|over for good"
            r"|no holding over",
            r"ends? (?:of|by) itself|(?:is|be) over for good|no (?:right"
            r"|expectation)[^.;]{0,30}? (?:renewal|further engagement)",
        )
    ),
    ways=(
        Choice("express", CONTRACT_TERM.ways[1].said),
        Choice(
            "tacit",
            Pattern(
                CONTRACT_TERM.ways[0].said.source
                + r"|\bunless (?:one|either|any\w*|some\w*|it|we|you|they|the \w+)\b|\brenews itself\b"
                  r"|\brolls? (?:on|over)\b"
                r"|\bsave where\b|\bif nobody\b|\bprovided neither\b"
            ),
        ),
        Choice(
            "express",
            Pattern(
                r"\boptions?\b|\b(?:sole )?discretion\b|\b(?:both|each) (?:must|have to|need to) (?:sign"
                r"|agree)\b"
                r"|\bdecides? on the (?:extension|renewal)\b|\bwritten election\b"
                r"|\bmay (?:\w+ )?(?:prolong|renew|extend)\b"
                r"|\bmutual consent\b|\bsignatures? of both\b|\bsilence (?:means no|is not)\b|\bif both\b"
                r"|\bto take up\b"
            ),
        ),
    ),
    # "two options of twelve months", "two one-year options"
    renewals=Pattern(
        CONTRACT_TERM.renewals.source + rf"|\b(?P<options>{NUMBER}) (?:[a-z0-9-]{{1,14}} ){{0,2}}?options?\b"
    ),
    rhythms=(
        (1, "year", Pattern(CONTRACT_TERM.rhythms[0][2].source
                            + r"|\b(?:another|a further|one further|one more) year\b"
                            r"|\ba year at a (?:time|go)\b"
                            r"|\boptions? of (?:a|one) year\b|\bone-year options?\b")),
        *CONTRACT_TERM.rhythms[1:],
    ),
    preventing=Pattern(
        CONTRACT_TERM.preventing.source
        + r"|\bunless (?:one|either|any\w*|some\w*)\b|\b(?:let it lapse|opts? out|say stop|objects?)\b"
    ),
    dated_otherwise=Pattern(CONTRACT_TERM.dated_otherwise.source + r"|\bamendments?\b"),
    dated=(
        *CONTRACT_TERM.dated,
        # "running from 3 September until 14 November 2027", "starts on 3 June 2026 and ends on 2 June 2029"
        Pattern(rf"\b(?:from|starts?|begins?|commences?)(?: on| at [\d:]{{4,5}} on)? {FIRST}\b[^.;"
                rf"|\d]{{0,60}}?"
                rf"\b(?:{_UNTIL}|to) (?:and including )?{DATE}"),
        Pattern(rf"\b{_UNTIL} (?:and including )?{DATE}"),
        Pattern(rf"\b{_UNTIL} (?:and including )?{_MONTH_FIRST}"),
    ),
    debtors=(
        Choice("both", Pattern(any_of(CONTRACT_TERM.debtors[0].said.source, r"\bone of us\b"
                                                                            r"|\bunless (?:some|any)"))),
        *CONTRACT_TERM.debtors[1:],
    ),
)  # fmt: skip
