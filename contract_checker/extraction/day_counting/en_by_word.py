"""Looser English words of the counting of time, enough where the net is sure that a sentence is about it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.day_counting.en import DAY_COUNTING
from contract_checker.extraction.day_counting.wording import DayCountingWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_RECEIPT, _DELAY, _WEEK = DAY_COUNTING.receipt, DAY_COUNTING.delay, DAY_COUNTING.week
_DAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_OFF = r"(?:saturdays?|sundays?|week-?ends?|(?:public |bank |federal )?holidays?)"
_WORKED_DAY = r"(?:business|working|work|banking)"
_OUT = (
    r"(?:left out|leaves? out|ignored|disregarded|excluded|out of the count|not (?:counted"
    r"|reckoned|one of them))"
)
# what is defined there is a kind of days by its name, and not the days
_NO_NAME = r"^(?!.*\b(?:business|working|banking|open) days?\b)"

_RECEIPT_BY_WORD = replace(
    _RECEIPT,
    # "counts as tomorrow's", "is dated the morrow", "belongs to the following one", "roll to next BD"
    deemed=Pattern(
        any_of(
            _RECEIPT.deemed.source,
            r"\b(?:deemed|treated|taken|regarded|considered|presumed|counts?|counted|dated|belongs?|rolls?|rank\w*|is"
            r"|slips?|produce\w*)\b",
            r"(?:=|→|->|\|) ?(?:next|following|tomorrow|day)",
        )
    ),
    days=(
        *_RECEIPT.days,
        Choice(
            "next_worked_day",
            Pattern(
                rf"\b(?:next|following) (?:weekday|bd|wd|{_WORKED_DAY} (?:morning|day)|opening)\b"
                rf"|\b{_WORKED_DAY} (?:day|morning) (?:which|that) follows\b|\bopening of the office next\b"
            ),
        ),
        # "belongs to the following one": of the days of work that were named
        Choice("next_worked_day", Pattern(r"\bthe (?:next|following) one\b")),
        Choice(
            "next_day",
            Pattern(r"\btomorrow(?:'s)?\b|\bmorrow\b|\b(?:next|following) morning\b|\bmorning after\b"),
        ),
    ),
    # "and Saturdays don't count" is no day of arrival
    aside=Pattern(any_of(_RECEIPT.aside.source, rf"\b{_OFF} (?:do not|don't|are not|aren't|never)\b")),
    # "after four", "after closing time"
    vague_after=Pattern(
        r"\b(?:after|past)(?: half past)? (?:\d{1,2}|four|five|six|seven|three|closing(?: time)?"
        r"|hours)\b(?! ?(?:[ap]\.?m|:|"
        r"o'clock|hours|business|working|days?|weeks?|months?))"
    ),
)
_DELAY_BY_WORD = replace(
    _DELAY,
    last_day=(
        *_DELAY.last_day,
        # "runs on to the Monday", "slides to the day after", "ends on the next day the offices open"
        Choice(
            "rolls_to_worked_day",
            Pattern(
                r"\b(?:ends?|runs? on|slides?|stretch\w*|rolls?|moves?|extend\w*"
                r"|carr\w+)\b[^.;]{0,20}?\b(?:the morrow"
                r"|the monday|the day after|the next (?:ordinary |open |banking )?day"
                r"|the following (?:ordinary )?day)"
            ),
        ),
    ),
    first_day=(
        # "the day of the request is left out of the count", "being day zero", "from the morrow of"
        Choice(
            "excluded",
            Pattern(
                any_of(
                    _DELAY.first_day[0].said.source,
                    r"\bdays? (?:of|on which|when|that|you|we) (?!expir"
                    r"|the expir)[^.;]{0,60}?,? ?(?:(?:is|are|be|being|shall"
                    rf" be|itself is) )?(?:{_OUT}|day (?:zero|nought|0))\b",
                    r"\bleave out the day (?:of|on which|when)\b|\bneither the day of (?:service"
                    r"|receipt|notice|the request)\b",
                    r"\b(?:from|on) the morrow(?: of)?\b|\bstarts? (?:on the )?morrow\b|\breceipt = day 0\b"
                    r"|\bthe day of [^.;]{0,30}? is not\b|\bthe day of [^.;]{0,30}? not being one of them\b",
                    r"\b(?:but|,) the day of [^.;]{0,40}? is not\b",
                )
            ),
        ),
        _DELAY.first_day[1],
    ),
)
_WEEK_BY_WORD = replace(
    _WEEK,
    # '"Working Day" excludes Saturdays', "WD = Mon-Fri", "when we say working day we mean Monday to Friday"
    defining=Pattern(
        any_of(
            _WEEK.defining.source,
            rf"\b(?:{_WORKED_DAY}|opening) days?\b[\"')]{{0,2}},? ?(?:here "
            rf"|in this \w+,? )?(?=exclud\w+|leaves? out|means?|[:=])",
            r"\bwe mean\b|\bi mean\b|\b(?:wd|bd)\b ?[:=]",
            rf"\b{_WORKED_DAY} days being\b",
        )
    ),
    range=Pattern(rf"\b(?P<first>{_DAY})s? ?(?:to|through|until|-|–) ?(?P<last>{_DAY})s?\b"),
    but=Pattern(
        r"\b(?:other than|but(?! not)|except(?:ing)?(?: for)?|exclud\w+|leaves? out|leaving out"
        r"|(?:that|which) (?:is|are) not"
        r"|not being|save for|not|with the exception of)\b[^.;]{0,80}"
    ),
    weekdays=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    weekday=Pattern(rf"\b{_DAY}s?\b"),
    weekend=Pattern(r"\bweek-?ends?\b"),
    both="saturdays, sundays",
    # "Saturdays, Sundays and holidays are all counted", "it means all the days of the week"
    counted=(
        Choice(
            "ouvre",
            Pattern(
                rf"{_NO_NAME}.*\bwhen we say days,? we mean monday to friday\b"
                rf"|{_NO_NAME}.*\bsaturdays?,? (?:and "
                rf"|nor )?sundays?\b[^.;]{{0,40}}?\b(?:not counted|do not count|don't count"
                r"|left out)\b"
            ),
        ),
        Choice(
            "calendar",
            Pattern(
                rf"{_NO_NAME}.*\b{_OFF}\b[^.;]{{0,40}}?\b(?:all counted|are counted|count as days"
                rf"|included|in)$"
                rf"|{_NO_NAME}.*\bsaturdays?(?:,| and) (?:and )?sundays?\b[^.;]{{0,40}}?\b(?:are"
                rf" )?(?:all )?(?:counted|included)\b"
                rf"|{_NO_NAME}.*\ball the days of the week\b|^(?:\W*)days?\"? ?= ?calendar\b"
            ),
        ),
    ),
    saturdays=(
        Choice("free", Pattern(rf"\bsaturday (?:is not|isn't) a {_WORKED_DAY} day\b")),
        Choice("worked", Pattern(rf"\bsaturday is a {_WORKED_DAY} day\b")),
    ),
    service=Pattern(
        r"\b(?:opening hours|operating hours|hours of (?:service|operation)|employees?|shifts?"
        r"|annual leave|coverage)\b"
    ),
)

SURE: Final[DayCountingWording] = replace(
    DAY_COUNTING,
    # other things that have hours or delays even then
    rivals=Pattern(
        r"\b(?:tender(?:s|ers?)?|bidders?|candidates?|shareholders?|overtime|holiday pay|parcels?"
        r"|probation\w*)\b"
        r"|\b(?:payment|warranty|limitation|retention|trial) (?:period|date|time limit)s?\b"
        r"|\binterest (?:accrues?|shall accrue|runs?)\b"
    ),
    receipt=_RECEIPT_BY_WORD,
    delay=_DELAY_BY_WORD,
    week=_WEEK_BY_WORD,
    adding=replace(
        DAY_COUNTING.adding,
        # "get lumped together", "are one big request", "add up for the 20% test"
        together=Pattern(
            any_of(
                DAY_COUNTING.adding.together.source,
                one_of(
                    r"\b(?:lumped together|totted up|adds? up|added (?:together|up)|one (?:big "
                    r"|single )?request"
                    r"|counted as one|summed)\b",
                ),
            )
        ),
        context=Pattern(r"\b(?:requests?|orders?|movements?|changes?|increases?|decreases?)\b"),
    ),
)
