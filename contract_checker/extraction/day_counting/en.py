"""English wording of the counting of time."""

from typing import Final

from contract_checker.extraction.day_counting.en_delays import ADDING, DELAY
from contract_checker.extraction.day_counting.en_receipt import RECEIPT
from contract_checker.extraction.day_counting.en_week import WEEK
from contract_checker.extraction.day_counting.wording import DayCountingWording
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

DAY_COUNTING: Final = DayCountingWording(
    cues=(
        (
            "deemed",
            "treated",
            "considered",
            "regarded",
            "presumed",
            "business day",
            "working day",
            "calendar day",
            "clear day",
            "saturday",
            "holiday",
            "aggregat",
            "cumulat",
            "together",
            "isolation",
            "separately",
            "individually",
            "on its own",
            "alone",
            "combin",
            "taken",
            "sunday",
            "day following",
            "friday",
            "cut-off",
            "cutoff",
            "cut off",
            "time",
            "excluding the",
            "including the",
            "not count",
            "excluded",
            "following day",
            "next day",
            "day after",
            "count",
            "single",
            "run from",
            "runs from",
            "starting point",
            "commence",
            "starts ",
        ),
        (
            "notice",
            "request",
            "order",
            "period",
            "days",
            "day ",
            "communication",
            "message",
            "email",
            "e-mail",
            "times",
            "time limit",
            "variation",
            "deadline",
            "lead time",
            "forecast",
            "change",
        ),
    ),
    quantities=QUANTITIES,
    rivals=Pattern(
        any_of(
            r"\b(?:payment|warranty|grace|cure|limitation|cooling-off|probation\w{0,3}|retention|trial"
            r"|closing|rent\w{0,2}"
            r"|interest|billing|delivery|royalty|reporting|fiscal|option|exercise|performance"
            r"|acceptance) (?:period|date|time limit)s?\b",
            r"\b(?:tender(?:s|ers?)?|bidders?|candidates?)\b|\binterest (?:accrues?|shall accrue"
            r"|runs?)\b|\bpayable\b|\bpayments?\b",
            r"\bprincipal\b|\bshareholders?\b|\bstock\b|\boption(?:s|ee|or)?\b|\bovertime\b"
            r"|\bholiday pay\b|\bparcels?\b",
        )
    ),
    receipt=RECEIPT,
    delay=DELAY,
    week=WEEK,
    adding=ADDING,
    strengths=STRENGTHS,
)
