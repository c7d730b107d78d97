"""English words of what is done to a clause, where the net is sure that a sentence does something."""

from typing import Final

from contract_checker.extraction.amendment.en_exchanges import EXCHANGES
from contract_checker.extraction.amendment.en_targets import AMENDMENT, ANNEX, ARTICLE, NUMBERS
from contract_checker.extraction.amendment.wording import ByWord
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OLD = r"\" ?(?P<old>[^\"]{1,300}?) ?\""
_NEW = r"\" ?(?P<new>[^\"]{1,300}?) ?\""
# a figure and its unit, and where it ends
_NUMBER = one_of(
    r"[£$€]? ?\d",
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|eighteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred)\b",
)
_VALUE = rf"{_NUMBER}(?:[^,;:.\"|]|(?<=\d)[.,](?=\d)){{0,45}}?"
_END = (
    r"(?:(?![.,]\d)[,;.:|)]|$"
    r"| (?:with effect|as (?:of|from)|from|for|in|where|by|on|at|if|except|starting|and (?:the|a|not|no|its)"
    r"|per)\b)"
)
_PUT = r"(?:read|reads|write|put|puts|insert|inserts|substitut\w+|say|says|added|written|have|has it)"

_EXCHANGED: Final = (
    # "for "eighty" read "ninety-one"", "for the words "A" there shall be read "B""
    Pattern(
        rf"\b(?:for|instead of|in place of)\b[^\";]{{0,40}}?{_OLD}[^\";]{{0,90}}?"
        rf"\b{_PUT}\b[^\";]{{0,20}}?{_NEW}"
    ),
    # "read "forty-five" for "thirty"", "it puts "A" where 4.1 had "B""
    Pattern(
        rf"\b{_PUT}\b[^\";]{{0,30}}?{_NEW}[^\";]{{0,20}}?\b(?:for|instead of|in place of|in lieu of|where"
        rf"|rather than|not)\b[^\";]{{0,40}}?{_OLD}"
    ),
    # "delete "A" and write "B"", "the word "A" shall be taken out and the word "B" written in its stead"
    Pattern(
        r"\b(?:delet|strik|struck|replac|swap|take|tak|remov|cross|chang|turn)\w{0,4}\b[^\";]{0,30}?"
        rf"{_OLD}[^\";]{{0,40}}?\b(?:and|by|with|to|into|for)\b[^\";]{{0,40}}?{_NEW}"
    ),
    Pattern(
        rf"\b(?:words?|figures?|phrase|date|terms?|number)s? {_OLD}[^\";]{{0,30}}?\b(?:deleted|removed"
        rf"|struck|taken|omitted|crossed|dropped)\b[^\";]{{0,30}}?\band\b[^\";]{{0,30}}?{_NEW}"
        r"[^\";]{0,20}?\b(?:put|substituted|written|inserted|placed)"
    ),
    # "the line that says "A" now says "B"", ""calls" → "contacts""
    Pattern(
        rf"{_OLD}[^\";]{{0,30}}?(?:->|→|=>|\b(?:becomes?|became|now (?:says|reads|means)|gives? way to"
        rf"|makes? way for|yields? to|is now|(?:is|are) to (?:be read|read)|should read|shall read"
        rf"|replaced (?:by|with)|now))[^\";]{{0,30}}?{_NEW}"
    ),
    # "goes down from ten days to three", "lengthened from three to six months"
    Pattern(
        r"\b(?:reduc|increas|chang|extend|shorten|rais|lower|lengthen|cut|ris|rose|fall|goes|go|drop|mov"
        rf"|brought|climb)\w{{0,4}}(?: (?:down|up))? from (?P<old>{_VALUE}) to (?P<new>{_VALUE})(?={_END})"
    ),
)
# "is cut to ten days", "becomes 55 %"
_SET: Final = (
    Pattern(
        r"\b(?:reduced|increased|changed|extended|shortened|raised|lowered|lengthened|cut|rises|falls|goes"
        rf"|drops|moved|brought) (?:down |up )?to (?P<new>{_VALUE})(?={_END})"
    ),
    Pattern(rf"\b(?:becomes?|is now|are now) (?P<new>{_VALUE})(?={_END})"),
)

_ACTS: Final = (
    Choice(
        "replaced",
        Pattern(
            any_of(
                whole_words(
                    r"replac\w+|substitut\w+|swap\w*|restat\w+|re-?word\w*|rewrit\w+|rewrote|recast"
                    r"|supersed\w+|newly worded",
                    r"(?:takes?|took|taking|in|stands? in|put in|goes? in|comes? in) (?:its|their|the) "
                    r"(?:place|stead)|in (?:its|their) place|in (?:its|their) stead|in place of|in lieu of",
                    r"(?:amended|varied|modified|changed|revised|altered) (?:so that|so as to|to read"
                    r"|as follows)"
                    r"|now reads?|reads? (?:henceforth|from now|as follows|as under|now)|shall read"
                    r"|gives? way|stands? instead|comes? instead|takes? over",
                ),
                # "Schedule 5 is taken out and the one stapled to this letter goes in"
                r"\b(?:out|gone|goes|away|withdrawn|deleted|removed|cancelled)\b[^.;]{0,60}?"
                r"\b(?:goes in|comes in|put in|is put|put this one in|in\.?$|following put)",
                r"\breads?: ",
            )
        ),
    ),
    # "The end date is put back to 30 June", "the contract lives on for two more years"
    Choice(
        "extended",
        Pattern(
            r"\b(?:contract|agreement|term|expiry|end date|duration|years? first agreed)\b[^;|]{0,90}?"
            + whole_words(
                r"extended|prolonged|renewed|postponed|put (?:back|off)|deferred|prolongs?|extends?"
            )
        ),
    ),
    Choice(
        "deleted",
        Pattern(
            whole_words(
                r"delet\w+|struck(?: out| off)?|strikes?(?: out)?|repeal\w*|cancel\w*|withdraw\w*|remov\w+"
                r"|taken out|comes? out|crossed out|torn up|revok\w+|rescind\w*|drop(?:s|ped)",
                r"ceases? to (?:have effect|apply|bind|have force)|no longer appl\w+|will no longer apply"
                r"|suppress\w+|disappears?|dis-?applied|kills?|lapses?|falls? away|goes(?= ?[,.;]|$| and)"
                r"|omitted|read without",
            )
        ),
    ),
    Choice(
        "added",
        Pattern(
            whole_words(
                r"add(?:s|ed)?|insert\w*|introduc\w+|joins?|completed (?:by|with|as)|slotted|supplement\w*"
                r"|append\w*",
                r"tacked|a new (?:sentence|clause|paragraph|section|line|row|annex|schedule)",
            )
        ),
    ),
)

BY_WORD: Final = ByWord(
    # "point 4", "condition 8", "at 9.1(b)"
    target=Pattern(
        rf"\b(?:{ARTICLE}|(?:points?|conditions?|parts?|items?|s\.|cl\.?)|(?:at|where)(?= \d{{1,2}}\.\d)) "
        rf"(?P<numbers>{NUMBERS})|\b(?P<annex>{ANNEX})"
    ),
    of_law=Pattern(r",? of (?:the )?(?:[a-z]+ ){0,4}(?:act|regulations?|code|directive|statute)\b"),
    amendment=Pattern(rf"{AMENDMENT}"),
    exchanges=(*_EXCHANGED, *EXCHANGES, *_SET),
    acts=_ACTS,
    defined=Pattern(r"\b(?:definition|meaning) of \" ?$"),
    denied=Pattern(r"(?:\b(?:not|no|never|nothing|neither|nor|without)\b|n't\b)[^,;.]{0,20}$"),
    # "may be amended", "any variation", "we would like"
    unless=Pattern(
        r"\b(?:may|can|could|might|must) (?:only )?(?:not )?be (?:amended|modified|varied|replaced|changed"
        r"|deleted|added|removed)\b|\bany (?:variation|amendment|modification|change)\b|\bwould like\b"
        r"|\bpropos\w+ (?:to|that)\b|\bwishes\b"
    ),
    deleted_words=(
        Pattern(rf"\b(?:words?|phrases?|lines?|sentences?|figures?|expressions?) {_OLD}"),
        Pattern(rf"\b(?:delete|strike out|strike|remove|omit) {_OLD}"),
        Pattern(
            rf"{_OLD},? (?:is|are|shall be) (?:hereby )?(?:removed|deleted|struck|taken out|omitted|dropped)"
        ),
    ),
    without=Pattern(r" without$"),
    limited=Pattern(
        r"\b(?:so|in so|insofar|in as) far as\b|\bto the extent\b|\bexcept\b|\bonly (?:for|as)\b"
    ),
    until=Pattern(
        r"\b(?:until|to|till|through) (?:the )?(?P<day>\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]|[a-z]{3,9} \d)"
    ),
    part_starts=Pattern(
        r"(?:\(?[a-z]\) )?[ .:()\d-]*(?:(?:is|are|in|of|the|a|an|from|under|on|to|and|we|with effect"
        r"|there is|hereby|former|existing|old|our) )*"
    ),
    part_ends=Pattern(
        r"(?:,? ?\b(?:contained|set out|laid down|found|printed))?(?: (?:in|of|from|under|by|to|at|the|this"
        r"|on))*"
        r" ?\.?$"
    ),
)
