"""English words of levels of service that are enough where the net is sure."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_level.wording import ByWord

# what is done to know how high a level is
_MEASURE = one_of(
    r"\b(?:measur|calculat|record|count|tall|assess|evaluat|sampl|poll|survey|grad|scor|log|audit|track|monitor"
    r"|determin|report|shown|taken|read|kept|rests?\b|figures? (?:come|are)\b)\w{0,6}",
    r"\b(?:according to|per the|switch|acd|platform|meter|register|reports?|statistics|tool|dashboards?)\b",
)
_IN = r"\b(?:within|inside|in|under) "
_OF = r"(?:by|from|on|of|in|with|to|per) (?:the )?(?:own )?"


def _party(names: str) -> Pattern:
    """As in "read from the Bank's own switch", "counted by the Council", "the Buyer keeps the tally"."""
    return Pattern(
        any_of(
            rf"{_MEASURE}[^.;|]{{0,60}}?\b{_OF}(?:{names})\b",
            rf"{_MEASURE}[^.;|]{{0,40}}?\b(?:{names})(?:'s|s')",
            rf"\b(?:{names})(?:'s|s')? (?:own |itself |alone ){{0,2}}{_MEASURE}",
            rf"\|[^|]{{0,12}}\b(?:{names})\b[^|]{{0,12}}(?:\||$)",
        )
    )


ENGLISH: Final = ByWord(
    indicators=(
        Choice(
            "repeat_rate",
            Pattern(r"\brepeat(?:ed)? (?:calls?|contacts?)\b|\b(?:call|ring|phone) (?:back|again)\b"),
        ),
        Choice("abandon_rate", Pattern(r"\b(?:abandon\w*|hang up|lost|give up|drop off)\b")),
        Choice(
            "first_contact_resolution",
            Pattern(
                r"\bfirst (?:time|call|contact|attempt|go)\b|\bwithout (?:a |any )?(?:transfer|second call)\b"
            ),
        ),
        # "customers scoring the call 8 or better", "recommendation score", "callers rate the service"
        Choice(
            "satisfaction",
            Pattern(
                r"\b(?:recommend\w*|promoters?|satisf\w+|happy|pleased|csat|nps|effort score|surveys?"
                r"|surveyed)\b"
                r"|\b(?:customers?|callers?|passengers?|members?|residents?) (?:who )?(?:rat|scor)\w+"
            ),
        ),
        Choice(
            "quality_score",
            Pattern(r"\b(?:qa|quality|monitoring) ?\w{0,10} (?:scores?|marks?|card)\b|\bmystery\b|\bqa\b"),
        ),
        Choice("handling_time", Pattern(r"\baht\b|\b(?:length of (?:a |the )?calls?|handling)\b")),
        Choice("availability", Pattern(r"\b(?:available|availability|uptime|up and running|outage)\b")),
        Choice(
            "reply_time",
            Pattern(
                r"\b(?:callbacks?|call(?:ed|s)? back)\b|\b(?:emails?|e-mails?|chats?|written"
                r"|correspondence|letters?"
                r"|messages?|tickets?|writes?|requests?|complaints?)\b[^.;]{0,80}?\b(?:repl(?:y|ies|ied)|answer\w*"
                r"|responses?|respond\w*|clos\w+|resolv\w+|handled)\b"
            ),
        ),
        Choice("answered_in_time", Pattern(r"\b(?:wait\w*|queue|hold|ring tones?)\b")),
        Choice(
            "answer_rate",
            Pattern(
                r"\b(?:answered|picked up|find an agent|live with|callers? [^.;|]{0,30}?\breach\w*"
                r"|calls? [^.;|]{0,30}?\b(?:taken|reach\w*))\b|(?:%|\bper ?cent) of (?:all |the )?calls\b"
                r"|^\W{0,3}(?:telephone|voice)\b"
            ),
        ),
    ),
    # "95 times in a hundred", "4.2 of 5", "three per thousand"
    shares=Pattern(
        rf"\b(?P<over>{NUMBER})(?: (?!in\b|of\b|per\b|out\b)[a-z'-]{{1,16}}){{0,4}} (?:out of|in|of"
        rf"|per)(?: every| a)?"
        r" (?P<under>hundred|thousand|100|1,000|ten|10|twenty|20|five|5|four|4)\b"
        r"(?! (?:days|hours|months|minutes|seconds|weeks|years))"
    ),
    delays=(
        (Pattern(rf"{_IN}(?P<named>(?:the|an|one) hour)\b"), 3_600),
        (Pattern(rf"{_IN}(?P<named>(?:half an|a half|the half)[ -]hour)\b"), 1_800),
        (Pattern(rf"{_IN}(?P<named>a quarter of an hour)\b"), 900),
        (Pattern(rf"{_IN}(?P<named>half a minute)\b"), 30),
        (Pattern(rf"{_IN}(?P<named>(?:a|the|one) minute)\b"), 60),
    ),
    within=Pattern(
        r"(?:\b(?:within|inside|in|under|before|less than|at most|max\w*|no more than|more than"
        r"|exceed\w*|settle at"
        r"|below|beyond|over|is|to|up to|by|longer than|after)\b[^.;,|]{0,12}|[<≤:=|] ?)$"
    ),
    within_after=Pattern(r"^,? (?:at most|maximum|or (?:less|fewer|sooner)|flat)\b"),
    # "abated by 3%", "liquidated damages of 0.5%", "lowered by ten points"
    other_before=Pattern(
        r"\b(?:abat\w+|damages|credits?|bonus|malus|penalt\w+|deduct\w+|discount|rebate|reduc\w+|lower\w*|earns?"
        r"|for|during|since|between|every|each|after|costs?|exceptions?)\b[^.;,|%]{0,28}$"
    ),
    # "2% of the invoice", "110% of forecast", "1% per point"
    other_after=Pattern(
        r"^\)? ?(?:of (?:the |that |its )?(?:\w{1,10}(?:'s)? ){0,2}?(?:invoice|bill|fees?|charges?"
        r"|forecast|estimate"
        r"|plan|price)\b|(?:per|for each|for every) (?:\w+ )?point|on top\b|above (?:the )?(?:forecast|plan))"
    ),
    upper=Pattern(
        r"\b(?:errors?|mistakes?|faults?|complaints?|defects?|exception|attrition|lost|churn|rejects?)\b"
        r"|\b(?:no more than|not more than|at most|maximum|under)\b"
    ),
    told=Pattern(
        any_of(
            r"^(?:in|during) (?:19|20)\d\d\b[^.;|]{0,30}?\b(?:answered|reached|achieved|attained)\b",
            r"\b(?:we|they|it|he|she) (?:measured|reached|achieved|had|hit|made|managed)\b",
            r"\blast (?:year|month|quarter|week)\b|\b(?:was|were)\b(?! (?:to|not)\b)[^.;|]{0,30}?\d",
        )
    ),
    # "the targets give way", "service levels are suspended"
    released=Pattern(
        r"\b(?:targets?|service levels?|goals?|standards?|thresholds?|kpis?)\b[^.;|]{0,60}?"
        r"\b(?:(?:do|does|shall|will) not apply|(?:don|doesn)'t (?:apply|count)|give way|suspend\w*"
        r"|waive\w*|lapse\w*"
        r"|no longer (?:apply|bind|count)\w*|disappl\w+|not (?:be )?(?:enforce|owed|due))\b"
        r"|\b(?:not|no longer) (?:be )?(?:bound|held|liable|answerable)\b"
    ),
    # "abated by 3%", "£40 comes off the bill", "counts as a miss"
    breach=Pattern(
        r"\b(?:abat\w+|damages|credits?|malus|penalt\w+|deduct\w+|rebate|off the (?:bill|invoice)|comes? off"
        r"|counts? as a miss|costs?|fails?|breach\w*)\b|[£$€]|\bpounds\b"
    ),
    outsiders=(
        Choice(
            "third_party",
            Pattern(
                r"\b(?:outside|independent|external|third[- ]party|survey house|institute|pollsters?"
                r"|research (?:firm"
                r"|company)|interviewers hired)\b"
            ),
        ),
        Choice(
            "both",
            Pattern(
                rf"{_MEASURE}[^.;|]{{0,50}}?\b(?:jointly|together|by both|both parties|by the two)\b"
                r"|\b(?:jointly|both parties)\b[^.;|]{0,30}?\b(?:measur|scor|grad|count|record)\w*"
                r"|\bgraded jointly\b|\bcalibrat\w+"
            ),
        ),
    ),
    sides=(
        Choice("client", _party(PARTIES.client)),
        Choice("provider", _party(PARTIES.provider)),
    ),
)
