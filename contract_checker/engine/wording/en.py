"""What the engine says, and the units it reads, in English."""

from decimal import Decimal
from typing import Final

from contract_checker.calendars import DayKind, TimeUnit

DECIMAL_MARK: Final = "."
LIST_END: Final = "; "
AND: Final = " and "

UNITS: Final[dict[TimeUnit, tuple[str, str]]] = {
    "minute": ("minute", "minutes"),
    "hour": ("hour", "hours"),
    "day": ("day", "days"),
    "week": ("week", "weeks"),
    "month": ("month", "months"),
    "quarter": ("quarter", "quarters"),
    "year": ("year", "years"),
}
UNIT_SYNONYMS: Final[dict[str, TimeUnit]] = {
    "d": "day",
    "hrs": "hour",
    "mins": "minute",
    "wk": "week",
    "wks": "week",
}
DAY_KINDS: Final[dict[DayKind, tuple[str, str]]] = {
    "calendar": ("calendar", "calendar"),
    "ouvre": ("working", "working"),
    "ouvrable": ("Monday-to-Saturday", "Monday-to-Saturday"),
    "franc": ("clear", "clear"),
}
DAY_KIND_SYNONYMS: Final[dict[str, DayKind]] = {"business": "ouvre"}
DAY_KIND_FIRST: Final = True

PIECES: Final[dict[str, str]] = {
    "rc": "tender rules (RC)",
    "ccap": "administrative terms (CCAP)",
    "cctp": "technical terms (CCTP)",
    "ccp": "special terms (CCP)",
    "ae": "deed of commitment (AE)",
    "bpu": "unit price schedule (BPU)",
    "dqe": "estimated quantities (DQE)",
    "dpgf": "lump sum breakdown (DPGF)",
    "aapc": "contract notice (AAPC)",
    "contract": "contract",
    "framework": "framework contract",
    "application_contract": "application contract",
    "amendment": "amendment",
    "annexe": "annexe",
    "general_terms": "general terms",
    "forecast": "forecast",
    "minutes": "minutes",
    "request_log": "log of requests",
    "forecast_register": "register of forecasts",
    "payment_register": "register of payments",
    "award_register": "register of awards",
    "email": "email",
    "other": "piece of an unknown kind",
}

# Units of a figure and of what it is worked out from; what is counted in several ways is left unnamed.
FIGURE_UNITS: Final[dict[str, str]] = {
    "call": " calls",
    "contact": " contacts",
    "minute": " minutes",
    "hour": " hours",
    "fte": " FTE",
    "position": " positions",
    "eur": " euros",
    "eur_per_call": " euros per call",
    "eur_per_minute": " euros per minute",
    "eur_per_hour": " euros per hour",
    "second": " s",
    "percent": "%",
    "point": " points",
    "other": "",
}

SENTENCES: Final[dict[str, str]] = {
    "nothing": "no figure",
    "trial": "$value [trial value, not decided]",
    "guaranteed": "$value, that is $low calendar days guaranteed",
    "guaranteed_range": "$value, that is $low to $high calendar days as the date goes",
    "relative": "deadline $code",
    "cap": "at most $value",
    "zero": "no lead time",
    "excluded": "the stipulation is expressly ruled out",
    "best_efforts": "the clause promises an effort only, with no firm undertaking",
    "indicative": "the clause calls itself indicative",
    "by_reference": "the clause refers to another text for its content",
    "redacted": "the figure is masked",
    "misread": "the figure or its unit holds characters that were recognised wrongly",
    "amount_zero": "the lead time is nil",
    "amount_cap": "the lead time is a maximum, which guarantees nothing",
    "amount_unknown": "no certain duration can be read",
    "amount_under_a_day": "less than a whole day is guaranteed",
    "free_band": (
        "A margin of variation is left without notice ($band): to be assessed, as no threshold is set here."
    ),
    "only_free_band": "the text speaks only of small changes left without notice ($band)",
    "unset_doubt": "Note: $reason.",
    "band_below": "less than $percent",
    "band_up_to": "up to $percent",
    "between": (
        "the lead time read, $value, may or may not be under the threshold, $threshold, as the start day goes"
    ),
    "unspoken_note": "The text says nothing of smaller changes.",
    "unspoken_band": "the text says nothing of smaller changes",
    "above": "$value, above $threshold",
    "below": "$value, under $threshold",
    "ruled_out": "nothing is asked for",
    "between_lengths": (
        "the length of time read, $value, may be on either side of the threshold, $threshold, as the start "
        "date goes"
    ),
    "figure": "$value ($formula; $inputs)",
    "figure_exact": "$value",
    "figure_at_most": "at most $value",
    "figure_at_least": "at least $value",
    "figure_bound": "a bound only, $value, which does not tell whether $threshold is reached",
    "input_minimum": "minimum: $value",
    "input_expected": "quantity expected: $value",
    "input_maximum": "maximum: $value",
    "input_schedule_total": "total of the price schedule: $value",
    "input_price": "price: $value",
    "input_handling_time": "handling time stated: $value",
    "input_occupancy": "occupancy stated: $value",
    "input_supposed": "occupancy counted at $value, as none was read",
    "input_penalty_rate": "penalty per point: $value",
    "input_penalty_cap": "cap: $value",
    "input_no_cap": "no cap",
    "input_points_missed": "shortfall supposed: $value",
    "side_unstated": "the text does not say which party has this right",
    "value_unknown": "the value cannot be read",
    "reaches": "$value, not under $threshold",
    "may_exceed": "$value may exceed $threshold as the start day goes",
    "between_buyers": "$value exceeds the cap of some buyers and not that of others, $caps",
    "cap_of": "$value ($title)",
    "later_start": "the term runs from an event later than the one from which the law counts its cap",
    "end_of_month": "$value end of month",
    "end_of_month_day": "$value end of month, on day $day",
    "periodic_invoice": "Note: for a periodic invoice, which sums up several deliveries, $threshold at most.",
    "law_unread": "the text in force at the date examined was not read",
    "needs_date_contract": "the answer depends on the date of the contract, which the dossier does not give",
    "needs_date_consultation": (
        "the answer depends on the date of the consultation, which the dossier does not give"
    ),
    "needs_date_fact": "the answer depends on the date of the facts, which the dossier does not give",
    "total_unknown": "the expected total, or the total read, cannot be established",
    "total_differs": "the total read is $value instead of $threshold",
    "differs": "clauses of the dossier give different values ($value)",
    "parts_missing": "the text does not state $missing",
    "no_piece": "Not applicable: no piece of the dossier is of a kind in which the rule looks.",
    "buyer_outside": "Not applicable: the rule does not concern this kind of buyer.",
    "not_in_force_contract": "Not applicable: the rule of law was not in force on the date of the contract.",
    "not_in_force_consultation": (
        "Not applicable: the rule of law was not in force on the date of the consultation."
    ),
    "not_in_force_fact": "Not applicable: the rule of law was not in force on the date of the facts.",
    "not_lasting": (
        "Not applicable: the text describes a campaign or a one-off need, which the commitment leaves out."
    ),
    "campaign_outside": (
        "Not applicable: the text describes a campaign or a one-off need, left out by convention."
    ),
    "not_lasting_stated": (
        "Not applicable: dossier.yaml states a campaign or a one-off need, which the commitment leaves out."
    ),
    "off": "Not applicable: the rule is switched off by $layer.",
    "switched_off": "switched off",
    "passage_unread": "the passage seems to speak of it, but the program cannot read it",
    "unread": "To verify: nothing was found, but not everything was read (piece not read: $unread).",
    "running": "To be verified: only a header or a footer speaks of it (see the counter-evidence).",
    "hidden": "To be verified: only hidden text speaks of it (see the counter-evidence).",
    "unread_several": "To verify: nothing was found, but not everything was read (pieces not read: $unread).",
    "lasting_unproven": "The dossier does not establish that the activity is lasting.",
    "lasting_mixed": "The dossier mixes a lasting activity and one-off needs: check lot by lot.",
    "contract_date_unknown": (
        "Date of the contract unknown: the references of successive periods are cited together."
    ),
    "consultation_date_unknown": (
        "Date of the consultation unknown: the references of successive periods are cited together."
    ),
    "fact_date_unknown": (
        "Date of the dossier unknown: the references of successive periods are cited together."
    ),
    "inserted": (
        "The passage quoted comes from a tracked change not accepted yet: check which version is binding."
    ),
    "open_text": "an amendment touches this text, and it is not certain what remains of it",
    "contested": "two pieces contradict each other, and no order of precedence was read between them",
    "superseded": "A text replaced or deleted by an amendment is quoted beside.",
    "lapsed": "A text that is no longer in force is quoted beside.",
    "not_yet": "A text that is not yet in force is quoted beside.",
    "outranked": "A piece that gives way to another says something else: it is quoted beside.",
    "from_terms": "This stipulation is from the $terms of $year (art. $article), not from your document.",
    "recognised_text": "what is stipulated is known by character recognition only",
    "recognised": "Quote read by character recognition (OCR): verify it on the original.",
    "remedy": "Proposal: $draft",
    "remedy_by_buyer": "Proposal. Public buyer: $public / Private client: $private",
    "remedy_draft": "$advice Possible wording: “$clause”",
}


def is_plural(count: Decimal) -> bool:
    """Whether “2 days” takes an s, as “1.5 days” does."""
    return count != 1
