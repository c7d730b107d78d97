"""English wording of the hour and the day on which a request is deemed received."""

from typing import Final

from contract_checker.extraction.day_counting.wording import ReceiptWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_numbers import NUMBER_WORDS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# "5 p.m.", "17:00", "17.00 hours", "4.30pm", "five o'clock", "noon"
_HOUR = (
    rf"(?:(?P<hour>\b\d{{1,2}}|{NUMBER_WORDS})(?:[:.h](?P<minute>[0-5]\d))?"
    r"(?: ?(?P<half>[ap]\.?m|in the (?:afternoon|evening))\b\.?| ?o'clock| ?(?:hours|hrs|h)\b"
    r"|(?<=[:.h]\d\d)(?![\d.]))"
    r"|(?P<noon>\b(?:noon|midday)\b))"
)
_WORDS = r"(?: (?!before\b|until\b|after\b)[a-z'-]{1,14}){0,6}? ?\(? ?"
_REQUEST = (
    r"requests?|orders?|forecasts?|call-?offs?|work orders?|change orders?|instructions?|purchase orders?"
    r"|volume changes?"
)
_MESSAGE = r"notices?|notifications?|messages?|e-?mails?|communications?|letters?|fax(?:es)?|correspondence"
_RECEIVED = (
    r"received|receive|made|given|served|delivered|sent|submitted|effective|arrived|notified|dated"
    r"|issued|lodged"
    r"|receipt|delivery|service|placed|logged"
)
_WORKED = r"(?:business|working|work|worked)"
_UNWORKED = (
    r"(?:saturdays?|sundays?|weekends?|(?:public|bank|statutory) holidays?|holidays?"
    r"|non-? ?(?:business|working) days?)"
)
_ON = rf"\b(?:an?|on|or|and|over|during|at|the|is|,|any) (?:the |a |any )?{_UNWORKED}\b"
_SENDING = (
    r"(?:dispatch|despatch|posting|sending|transmission|mailing|it (?:is|was|has been) (?:sent|posted"
    r"|dispatched|mailed)"
    r"|(?:being|having been) (?:sent|posted|dispatched|mailed)|the date of (?:posting|dispatch|sending)"
    r"|they (?:are"
    r"|were) sent|deposit|despatching"
    r"|the (?:sender )?(?:sends|sent|posted))"
)
_NTH = {
    **dict.fromkeys(("the", "a", "first", "1st", "next", "following"), 1),
    **dict.fromkeys(("second", "2nd"), 2),
    **dict.fromkeys(("third", "3rd"), 3),
    **dict.fromkeys(("fourth", "4th"), 4),
    **dict.fromkeys(("fifth", "5th"), 5),
    **dict.fromkeys(("seventh", "7th"), 7),
    **dict.fromkeys(("tenth", "10th"), 10),
}
_PLACE = (
    r"(?:paris|london|french|uk|dublin|brussels|luxembourg|lisbon|madrid|casablanca|central european"
    r"|european"
    r"|greenwich mean|fort-de-france|cayenne|noumea|reunion|mauritius|martinique|guadeloupe|dakar|tunis)"
)

RECEIPT: Final = ReceiptWording(
    about=(
        # "any notice or request", "all notices"
        Choice(
            "any_notice",
            Pattern(
                rf"\b(?:any|all|each|every|no|a|an|the) (?:such |other |written )?(?:{_MESSAGE})\b"
                r"|\b(?:and|or) (?:any |other |all )?(?:notices?|communications?|messages?)\b"
            ),
        ),
        Choice("request", Pattern(rf"\b(?:{_REQUEST})\b")),
        Choice("any_notice", Pattern(rf"\b(?:{_MESSAGE})\b")),
    ),
    deemed=Pattern(
        any_of(
            # "shall be deemed received", "is treated as having been made"
            rf"\b(?:deemed|considered|presumed|treat(?:s|ed)?|regarded|taken|construed"
            rf"|counted)\b[^.;]{{0,60}}?\b(?:{_RECEIVED})\b",
            r"\b(?:receipt|delivery|service) (?:is|shall be|will be) (?:deemed|on|treated)\b",
            r"\b(?:counts?|runs?|starts?|dates?|ranks?) (?:only )?(?:as (?:received |of )?|from )"
            r"(?:the )?(?:next|following|first|morning)\b",
            # "takes effect as if received"
            rf"\bas if (?:\w{{2,5}} ){{0,3}}(?:{_RECEIVED}|landed)\b",
            r"\b(?:counts?|counted) as (?:received |arriving |having )",
            r"\b(?:rolls?|rolled|pushed|moves?|slips?) (?:over )?to the (?:next|following|first)\b",
        )
    ),
    # "on a Friday after 3 pm"
    weekday=Pattern(
        r"(?<!\bto )(?<!\bthrough )\b(?:monday|tuesday|wednesday|thursday|friday|saturday)s?\b(?! to\b"
        r"| through\b)"
    ),
    # "received after 5 p.m.", "later than 17:00"
    after=Pattern(rf"\b(?:after|later than|past|beyond|from|following|between){_WORDS}{_HOUR}"),
    # "by 5 p.m. …; later ones"
    limit=Pattern(
        rf"\b(?:before|until|by|no later than|not later than|up to|prior to|at|is|cut-?off:?"
        rf"|of){_WORDS}{_HOUR}"
    ),
    beyond=Pattern(
        r"\b(?:later (?:ones?|requests?|notices?|orders?|than that)|thereafter|after (?:that|which"
        r"|this)|otherwise|failing"
        r"|any later|anything (?:later|after)|past that|beyond that|the rest)\b"
    ),
    # "The cut-off time for requests is 4.30 pm."
    stated_limit=Pattern(
        rf"\bcut-? ?off(?: time| hour)?\b[^.;]{{0,60}}?\b(?:{_REQUEST}|{_MESSAGE})\b[^.;]{{0,60}}?{_HOUR}"
    ),
    # "outside business hours"
    outside=Pattern(
        r"\b(?:outside|out of|after) (?:of )?(?:the )?(?:normal |usual |regular )?(?:business|office"
        r"|working|service|opening) hours\b"
        r"|\bafter (?:the )?close of business\b|\bout of hours\b"
    ),
    unworked=Pattern(_ON),
    arriving=Pattern(
        rf"\b(?:{_RECEIVED}|{_REQUEST}|{_MESSAGE}|arriv\w{{1,3}}|reach\w{{0,3}}"
        rf"|land\w{{0,3}})\b[^.;]{{0,60}}?{_ON}"
    ),
    not_worked=Pattern(
        rf"\b(?:not|other than) (?:on )?an? {_WORKED} day\b|\bday (?:which|that) is not an? {_WORKED} day\b"
    ),
    saturday=Pattern(r"\b(?:saturdays?|week-?ends?)\b"),
    aside=Pattern(r"\b(?:nor|neither|including|other than|except(?:ing)?|excluding|save for)\b[^.;]{0,60}"),
    days=(
        # "the next Business Day", "the following working day"
        Choice(
            "next_worked_day",
            Pattern(
                rf"\b(?:next|following|first|succeeding|immediately following"
                rf"|subsequent)(?: (?:following|succeeding|available|full))?"
                rf" {_WORKED} day\b|\b{_WORKED} day (?:following|thereafter|after|next)\b|\b(?:next"
                rf"|following) monday\b"
                r"|\bmonday (?:following|after|morning)\b|\bopening of business\b"
            ),
        ),
        # no English word for a day from Monday to Saturday
        Choice(
            "next_ouvrable_day",
            Pattern(r"\b(?:next|following|first) (?:jour ouvrable|monday-to-saturday day)\b"),
        ),
        # "the next day"
        Choice(
            "next_day",
            Pattern(
                r"\b(?:next|following) (?:calendar )?(?:day|morning)\b|\b(?:the|a) day (?:after"
                r"|following)\b"
            ),
        ),
    ),
    # "48 hours after dispatch", "two Business Days after posting"
    from_sending=Pattern(
        rf" ?\)? ?(?:after|from|following|of)(?: the| its| their)?(?: date of| time of)? {_SENDING}\b"
    ),
    # "by first-class post", "by e-mail"
    post=Pattern(
        r"\b(?:post(?:ed|al|ing|age)?|(?<!electronic )mail(?:ed|ing)|by mail|airmail|letters?"
        r"|couriers?|registered"
        r"|first[- ]class|certified)\b"
    ),
    wire=Pattern(
        r"\b(?:e-?mail(?:s|ed)?|electronic(?:ally)?|portal|platform|online|fax(?:es)?|facsimile|messaging"
        r"|electronic mail)\b"
    ),
    # "on the second Business Day after posting", "the day after it is sent"
    nth_day=Pattern(
        r"\b(?P<nth>[a-z\d]{1,9}) (?:\([a-z\d]{1,5}\) )?(?:(?P<kind>business|working|calendar|clear) )?day"
        rf" (?:after|following|from)(?: the| its| their)?(?: date of| day of| time of)? {_SENDING}\b"
    ),
    nths=_NTH,
    # "Paris time", "CET"
    zones=Pattern(
        rf"\b{_PLACE} (?:local )?(?:time|standard time)\b|\b(?:cet|cest|gmt|utc"
        rf"|bst)\b(?: ?[+-] ?\d{{1,2}})?"
        r"|\b(?:local )?time (?:in|of) (?:paris|london|metropolitan france|mainland france"
        r"|fort-de-france)\b"
        r"|\beurope/[a-z_]{4,12}\b"
    ),
    # "All times are Paris time."
    zoned=Pattern(
        r"\b(?:all|any|references? to|the) (?:the |a )?(?:times?"
        r"|hours)\b(?: of (?:the )?day\b)?[^.;]{0,40}?"
        r"\b(?:are|is|means?|refers?|shall be)\b"
    ),
    not_received=Pattern(
        one_of(
            r"\btender\w{0,4}\b|\bbid(?:s|ders?)?\b|\bproposals?\b|\bapplications?\b|\bcandidates?\b"
            r"|\bcalls? (?:received|made)\b",
            r"\bincoming calls?\b|\bcallers?\b|\bvoicemail\b|\bivr\b|\banswering machine\b"
            r"|\binvoices? (?:received|submitted)\b",
            r"\b(?:subscribers?|consumers?|end[- ]users?|patients?|members?|passengers?|shoppers?"
            r"|policyholders?)\b",
            r"\bdeliver(?:y|ies) (?:of|slots?)\b|\bparcels?\b|\bshipp\w{2,4}\b|\bgoods\b|\bwebsite\b"
            r"|\bonline orders?\b",
            r"\bpayments? received\b|\bfunds\b|\bsalar(?:y|ies)\b|\bannual leave\b|\bcomplaints?\b"
            r"|\bclosing date\b",
        )
    ),
)
