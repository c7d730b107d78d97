"""English wording of the place where the service is rendered."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_staff import STAFF
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.service_place.en_by_word import BY_WORD
from contract_checker.extraction.service_place.wording import ServicePlaceWording

_CLIENT = rf"(?:{PARTIES.client})"
_WORK = (
    rf"(?:services?|calls?|contacts?|work|production|operations?|volumes?|seats?|positions?|fte|ftes"
    rf"|hours|{STAFF})"
)
_DONE = (
    r"(?:perform|render|provid(?!er)|handl|deliver|answer|locat|carr(?!ier)|execut|bas(?!i)|tak|mov|relocat|transfer|shift"
    r"|rout|remain)\w{0,5}"
)
_MOVE = r"(?:mov|relocat|transfer|shift|rout|reallocat|migrat)\w{1,5}"
# the first cell of a row, or a title: "Place of performance | European Union"
_TITLE = (
    r"(?:^|\| )(?:(?:places?|locations?|country|countries|territory) of (?:the )?(?:performance|execution"
    r"|services?|delivery|production|work|operations?|calls?|agents?|advis[eo]rs?|cent(?:er|re))"
    r"|(?:service|delivery|production|performance|operating|call) (?:places?|locations?|country"
    r"|sites?)) ?[|:] ?"
)
_IN_FRANCE = r"(?:mainland |metropolitan )?france"
_IN_EUROPE = (
    r"(?:united kingdom|u\.?k\b|ireland|spain|portugal|germany|poland|romania|bulgaria|italy|belgium"
    r"|netherlands|european union|e\.?u\b|european economic area|eea|europe)"
)
_HOME = (
    r"(?:france|european union|eu|eea|european economic area|united kingdom|uk|ireland|united states|country)"
)
_FAR = (
    r"(?:manila|cebu|mumbai|bangalore|casablanca|rabat|tunis|dakar|durban|morocco|tunisia|india|philippines"
    r"|madagascar|senegal|mauritius)"
)


def _done(area: str) -> str:
    """The work is done in an area."""
    return any_of(
        rf"\b{_WORK}\b[^.;|]{{0,60}}?\b{_DONE}\b[^.;|]{{0,60}}?\b{area}",
        rf"\b{_DONE}\b[^.;|]{{0,60}}?\b{_WORK}\b[^.;|]{{0,40}}?\b{area}",
        rf"(?:%|percent)[^.;|]{{0,50}}?\b{area}",
    )


def _within(area: str) -> str:
    """The work is done in it, or a row on the place names it."""
    return any_of(_done(rf"(?:in|within|from) (?:the )?{area}"), _row(area))


def _row(area: str) -> str:
    return rf"{_TITLE}[^.;|]{{0,40}}?\b{area}"


SERVICE_PLACE: Final = ServicePlaceWording(
    cues=(
        (
            "onshore", "offshor", "nearshore", "near-shore", "off-shore", "france", "europe",
            "united states", "abroad",
            "country", "site", "location", "remote", "home", "facility", "facilities", "locat", "place of",
            "ireland", "kingdom", "spain", "portugal", "germany", "poland", "romania", "bulgaria", "italy",
            "belgium", "netherlands", "casablanca", "rabat", "tunis", "dakar", "morocco",
            "madagascar", "senegal", "mauritius", "india", "philippines", "manila", "cebu", "french",
        ),
    ),
    quantities=QUANTITIES,
    by_word=BY_WORD,
    areas=(
        Practice(
            "remote_work",
            Pattern(rf"\b(?:work(?:ing)?[- ](?:from|at)[- ]home|home[- ]?work(?:ing|ers?)"
            rf"|remote work(?:ing)?|telework\w{{0,4}}"
            rf"|home-?based|homeshoring)\b|\b{STAFF}\b[^.;]{{0,40}}?\b(?:work remotely|from home)\b"),
            # the client's own people, and what its agreement with the unions allows
            unless=Pattern(
                r"^(?:our|my) (?:own )?(?:staff|people|employees)\b"
                r"|\bcompany agreement\b|\bchecklist\b"
            ),
        ),
        Practice(
            "france",
            Pattern(any_of(_within(_IN_FRANCE), _done(r"french (?:sites?|soil|territory)\b"))),
        ),
        Practice("europe", Pattern(_within(_IN_EUROPE))),
        Practice("nearshore", Pattern(r"\bnear-?shore\b")),
        Practice(
            "offshore",
            Pattern(any_of(r"\boff-?shor(?:e|ed|ing)\b",
            _done(rf"(?:outside (?:of )?(?:the )?{_HOME}|abroad|(?:in|to|from) (?:the )?{_FAR})"), _row(_FAR),
            # "No agent outside the United Kingdom shall handle the calls"
            rf"\b{STAFF} (?:[a-z]{{4,10}} )?outside (?:of )?(?:the )?{_HOME}\b[^.;]{{0,50}}?"
            r"\b(?:handle|answer|take|process)")),
            unless=Pattern(
                r"\b(?:wind|oil|drilling|rig)\b|\boff-?shore (?:excursion|account|merchant|fund"
                r"|compan|bank|island"
                r"|trip|platform)|\bpassengers?\b|\b(?:cardholders?|account holders?|roaming|travellers?)\b"
                r"|\b(?:payments?|purchases?|withdrawals?|transfers?|trips?|holidays?) (?:made )?abroad\b"
            ),
        ),
        Practice("anywhere", Pattern(
        r"\bfree(?:ly)? (?:to )?(?:choose|select|determine|decide)s? (?:the |its |on the )"
        r"(?:sites?|locations?|places?|premises|cent(?:er|re)s?)\b|\b(?:any location|any country"
        r"|any site) (?:of its choice"
        r"|it chooses|at its discretion)|\bfrom anywhere\b")),
        Practice(
            "site",
            Pattern(
                any_of(
                    rf"\b(?:{_MOVE}|relocation|transfer) (?:of )?(?:[a-z]+ ){{0,5}}?(?:to|from|of"
                    rf"|between) (?:a |an |any |the )?(?:other |another |different "
                    rf"|new )?(?:[a-z]{{3,12}} )?(?:site"
                    rf"|location|facility|call cent(?:er|re)|contact cent(?:er|re))s?\b",
                    # "The Supplier shall not relocate them, except as both may agree"
                    r"\b(?:not|neither party (?:shall|may)|nor) (?:\w{4,12} )?(?:relocate"
                    r"|move) (?:them\b|it\b|the services?"
                    r"|any (?:part of the )?(?:services?|agents?)|the (?:work|operation|agents))",
                    rf"\b(?:calls?|contacts?|services?"
                    rf"|{STAFF})\b[^.;]{{0,50}}?\b{_DONE}\b[^.;]{{0,40}}?\b(?:at|from) (?:the |its "
                    rf"|supplier's |provider's )?(?:[a-z]+ )?(?:sites?|facilit(?:y|ies)|call cent(?:er"
                    rf"|re)s?|contact cent(?:er|re)s?)\b",
                    r"\b(?:change|relocation) of (?:the )?(?:site|service location|production site)s?\b"
                    r"|\b(?:back-?up|secondary|disaster recovery) (?:site|facility|call cent(?:er|re))\b",
                )
            ),
            unless=Pattern(r"\bweb ?sites?\b|\bconstruction\b|\bservers?\b"),
        ),
    ),
    elsewhere=Pattern(r"\b(?:data|servers?|hosted|hosting|governing law|laws? of|courts?"
    r"|registered office|headquarter\w{0,3}|incorporated|vat|export)\b"),
    work=Pattern(r"\b(?:calls?|agents?|advis[eo]rs?|operators?"
    r"|csrs?|representatives?|contact cent(?:er|re)|call cent(?:er|re)"
    r"|seats|services (?:shall|will|must) be (?:performed|rendered|provided)|off-?shor\w{1,3})\b"),
    column=Pattern(r"^(?:sites?|locations?|place\b.{0,20}|town|city)$"),
    staffed=Pattern(r"\b(?:agents?|advisers?|advisors?|staff|seats?|calls?|teams?|queues?)\b"),
    wider=Pattern(r"\bfrance or (?:in |within )?(?:the )?(?:european|eu\b|europe)"),
    named=Pattern(r"\b(?:sites?|facilit(?:y|ies)|premises|centres?|centers?|locations?)\b"),
    # "It may not be changed without the Client's consent"
    changed=Pattern(r"^(?:it|they|(?:such|that|this) (?:site|facility|location))\b[^.;]{0,30}?\b(?:changed"
    r"|moved|relocated)\b"),
    unless_agreed=Pattern(
        r"^(?:unless|except)\b[^.;]{0,50}?\b(?:agree|consent|approv)\w{0,4}"
        r"|^without [^.;]{0,40}?\b(?:consent|approval)\b"
    ),
    parts=Pattern(
        r"; ?|, (?=(?:and )?(?:no |any |the |\d))|, (?=an? \w{4,14} (?:on|from|to|of|for) which\b)"
        r"|, (?=failing which\b)|: (?=(?:we|you|they|the \w{2,14}) (?:may|shall|can|will|must)\b)"
        r"|\band (?=(?:no more than |at most |up to |at least |the remaining )?\d{1,3} ?%)"
        r"|, (?=with the exception |except |save )"
    ),
    forbidden=Pattern(r"\b(?:no(?! (?:more|fewer|less|later)\b)|never|none|nor)\b|\b(?:do|does|wo)n't\b|"
    r"\bruled out\b|\bnobody (?:handles"
    r"|answers|takes|works|sits|moves|may)\b|\b(?:prohibited|forbidden|excluded|not permitted"
    r"|not allowed)\b|\b(?:shall|may|will|must|can|is|are)(?: not|not)\b"),
    controls=(
        Choice(
            "client_choice",
            Pattern(
                rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:may|can|reserves the right|is entitled|will"
                rf"|shall be entitled)\b[^.;]{{0,50}}?\b{_MOVE}|\bat (?:the )?{_CLIENT}(?:'s)? (?:sole )?"
                rf"(?:option|discretion|choice|request)|\bat the (?:option|discretion|choice|request) of "
                rf"(?:the )?{_CLIENT}\b"
                rf"|\bwe (?:may|can"
                rf"|reserve the right)\b[^.;]{{0,50}}?\b{_MOVE}[^.;]{{0,60}}?\b(?:of yours|your)\b"
            ),
        ),
        # "only with the Board's written leave", "needs the client's OK"
        Choice("agreement", Pattern(r"\b(?:consent|approv\w{1,3}|agree(?:ment|d)?|amendment|written (?:leave"
        r"|nod|accord)|cleared with|sign(?:s|ed)? off|side letter|favou?rable opinion|prior (?:yes|ok|accord)"
        r"|(?:needs?|without) (?:our|the \w+'s) (?:yes|ok|nod|go-ahead|blessing))\b")),
        # "Relocation is subject to sixty days' notice"
        Choice(
            "unstated",
            Pattern(
                r"\b(?:relocation|transfer|move|change)\b[^.;]{0,60}?\bsubject to [^.;]{0,30}?\bnotice\b"
            ),
        ),
        Choice("allowed", Pattern(r"\b(?:may|can|permitted|allowed|up to|no more than|maximum|at most"
        r"|free to|freely)\b(?! not)")),
        Choice("required", Pattern(r"\b(?:shall|must|will|exclusively|only|solely|at least|are|is"
        r"|minimum|mandatory|compulsory|obligatory|required)\b|\d ?%|\bonshore\b")),
    ),
    notice_before=Pattern(r"\b(?:notice|upon|with|on|advance|giving)\b[^.;]{0,20}$"),
    notice_after=Pattern(r"^'? ?(?:(?:prior )?(?:written )?notice|before|prior|in advance"
    r"|ahead|earlier|beforehand)"),
    strengths=STRENGTHS,
)  # fmt: skip
