"""English wording of the days of a contract: their kind, those that are worked, public holidays."""

from typing import Final

from contract_checker.extraction.day_counting.en_delays import GENERAL
from contract_checker.extraction.day_counting.wording import WeekWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_numbers import NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_KIND = r"(?P<kind>calendar|business|working|clear|consecutive)"
_MEANT = (
    r"(?:means?|refers?|are|is|expressed|counted|calculated|reckoned|construed|understood|shall be"
    r"|references? to|read as|run in)"
)
# "extended to the next business day", "is ten business days" say nothing of other days
_GAP = (
    rf"(?:,? (?!next\b|following\b|first\b|within\b|least\b|not\b|by\b|on\b"
    rf"|{NUMBER_WORDS})[a-z'-]{{1,14}}){{0,4}}?,? "
)
_IN_DAYS = rf"{_KIND} day(?:s\b|(?<=calendar day)\b)"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})s?"
_WORKED = r"(?:business|working) days?"

WEEK: Final = WeekWording(
    # "Unless otherwise stated, days are calendar days."
    days=Pattern(
        rf"(?:{GENERAL}|(?<!business )(?<!working )(?<!calendar )(?<!clear )\bdays?\b[\"')]{{0,2}}"
        # "The lead time is counted in working days."
        r"|\b(?:the|this|such) (?:lead[- ]time|notice period)"
        r"(?= (?:is|shall be|will be) (?:counted|expressed|calculated|measured))"
        r"|\bunless (?:otherwise|expressly|the context)\b[^.;]{0,60}?\b(?:periods?|days?|notice)\b)"
        rf"[^.;]{{0,80}}?\b{_MEANT}{_GAP}{_IN_DAYS}"
    ),
    titled_days=Pattern(rf"\b(?:period|notice|they|it|days?)\b[^.;]{{0,60}}?\b{_MEANT}{_GAP}{_IN_DAYS}"),
    kinds=(
        Choice("calendar", Pattern(r"calendar|consecutive")),
        Choice("ouvre", Pattern(r"business|working")),
        Choice("franc", Pattern(r"clear")),
    ),
    # '"Business Day" means any day other than a Saturday'
    defining=Pattern(
        any_of(
            rf"\b{_WORKED}\b[\"')]{{0,2}} ?(?:,|:|=|\()? ?(?:shall |will )?(?:means?|is|are|refers? to"
            rf"|run|includes?|:|=)",
            rf"\b{_WORKED}\b[\"')]{{0,2}} ?(?::|=)",
        )
    ),
    range=Pattern(rf"\b(?P<first>{_WEEKDAY})(?: to | through | until |-| - )(?P<last>{_WEEKDAY})\b"),
    but=Pattern(
        r"\b(?:other than|except(?:ing)?(?: for)?|excluding|(?:that|which) (?:is|are) not|not being"
        r"|but not|save for|not)\b[^.;]{0,80}"
    ),
    all_days=Pattern(r"\b(?:seven|7) days (?:a|per) week\b|\bevery day of the week\b"),
    weekdays=_WEEKDAYS,
    weekday=Pattern(rf"\b{_WEEKDAY}\b"),
    # "public holidays are those of Martinique"
    holidays=Pattern(
        any_of(
            rf"\bholidays?\b[^.;]{{0,80}}?\b(?:{_MEANT}|those|applicable|observed|taken into account)\b",
            r"\b(?:business|working) days?\b[^.;]{0,160}?\bholidays?\b",
        )
    ),
    territories=(
        Choice("alsace_moselle", Pattern(r"\bholidays?\b[^.;]{0,80}?\b(?:alsace|moselle|strasbourg)\b")),
        Choice(
            "metropole",
            Pattern(
                r"\bholidays?\b[^.;]{0,80}?\b(?:metropolitan france|mainland france|in france|in paris"
                r"|of france|french public)\b|\bfrench (?:public |bank )?holidays?\b"
            ),
        ),
        *(
            Choice(value, Pattern(rf"\bholidays?\b[^.;]{{0,80}}?\b{said}\b"))
            for value, said in (
                ("guadeloupe", "guadeloupe"),
                ("martinique", "martinique"),
                ("guyane", "(?:french guiana|guyane)"),
                ("reunion", "(?:la )?reunion"),
                ("mayotte", "mayotte"),
                ("saint_barthelemy", "saint(?: |-)barth\\w{0,10}"),
                ("saint_martin", "saint(?: |-)martin"),
                ("saint_pierre_et_miquelon", "saint(?: |-)pierre"),
                ("polynesie_francaise", "french polynesia"),
                ("nouvelle_caledonie", "new caledonia"),
                ("wallis_et_futuna", "wallis"),
            )
        ),
    ),
    not_counted=Pattern(r"[^.;,]{0,20}?\b(?:not|excluded|disregarded)\b"),
    feasts=Pattern(r"\bgood friday\b|\beaster monday\b|\b(?:carnival|whit) monday\b"),
    service=Pattern(
        r"\b(?:opening hours|open|opens|operating hours|hours of (?:service|operation)|calls?"
        r"|employees?|staff|agents?|shifts?"
        r"|deliver(?:y|ies)|annual leave|coverage)\b"
    ),
)
