"""What the engine says of records of execution, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "record_undecided": "Rows that settle nothing, not counted: $rows.",
    "record_rows": "$reason ($rows)",
    "record_open": "some rows of the register settle nothing",
    "record_nothing": "no row of the register settles anything",
    "forecast_compared": (
        "$periods; mean gap $mean of the forecast, bias $bias, largest gap $largest: $period"
    ),
    "forecast_over": "gap of more than $threshold: $periods",
    "forecast_once": "a single gap exceeds the largest admitted, and the practice meant is a repeated one",
    "forecast_awaiting": "Forecasts without a real volume yet, not counted: $count.",
    "period_error": "$period ($error: foreseen $foreseen, real $actual)",
    "some_days": "$count days",
    "share_below": "$value, below $threshold",
    "freeze_changed": "forecast changed after the date from which it was to be fixed: $periods",
    "freeze_kept": "no forecast changed after the date from which it was to be fixed",
    "freeze_unknown": "the register keeps versions, but the date of fixing or that of a version is missing",
    "paid": "$judged, paid late: $late, overdue and unpaid: $overdue, not due yet: $waiting",
    "paid_worst": "$paid; longest delay: $worst, median delay: $median",
    "invoice_late": "$number ($days, due on $due)",
    "awarded": "$share of the lasting volume ($labelled of $volume)",
    "awarded_range": "from $least to $most of the lasting volume, depending on the centres of unknown label",
    "awards_passing": "Campaigns and one-off needs, not counted: $count.",
    "share_between": "$value: depending on the label of these centres, $threshold is reached or not",
    "award_of": "$name, $centre ($reason)",
    "awards_reasoned": "$count to centres that do not hold the label, or whose label is not known",
    "requests_counted": (
        "$requests, notice respected: $respected, too late: $breached, accepted in writing before the "
        "effect: $waived, no notice owed: $others, indeterminate: $open"
    ),
    "requests_breached": "$count made too late; up to $worst were missing, counted as the clause counts them",
    "requests_open": "$count whose notice cannot be judged",
    "requests_refused": "$count of the log not understood",
    "requests_none_judged": "no request to which a notice was owed could be judged",
    "requests_over": "$share of the requests judged were made too late, more than $threshold",
    "requests_waived": (
        "Accepted in writing before their effect without the notice: $count; whether that is a habit is to "
        "be weighed, they do not count as respected."
    ),
    "requests_not_bound": "Made before the commitment was undertaken, or without the label: $count.",
    "awards_labelled": "$count, all to labelled centres",
}
# Why a row of a register settles nothing.
UNDECIDED: Final[dict[str, str]] = {
    "unreadable": "unreadable row",
    "no_period": "no period",
    "no_foreseen": "no forecast",
    "no_actual": "no real volume",
    "nothing_foreseen": "a forecast of nothing, from which no gap can be worked out",
    "versions_differ": "contradictory values for one period",
    "no_term": "no payment term read in the contract at the date of the invoice",
    "terms_differ": "several payment terms in the contract, which do not settle it alike",
    "start_unstated": "the contract does not say from which day the term runs",
    "no_start": "the register lacks the day that the term runs from",
    "no_issue_date": "no date of the invoice",
    "near_due_date": "a due date that is counted in several ways",
    "disputed": "disputed invoice",
    "after_the_report": "a date after that of the report",
    "no_nature": "lasting or not: not said of the activity",
    "no_volume": "no volume",
    "no_award_date": "no date of the award",
    "no_centre": "centre not named",
}
ROW: Final = ("row", "rows")
AMONG: Final = "among them"
DAYS: Final = ("day", "days")
OTHERS: Final = ("other", "others")
PERIODS: Final = ("period compared", "periods compared")
REQUESTS: Final = ("request", "requests")
ROW_COUNT: Final = ("row", "rows")
INVOICES: Final = ("invoice judged", "invoices judged")
AWARDS: Final = ("award", "awards")
REASONS_ON_FILE: Final[dict[str, str]] = {
    "before": "reason dated before the award",
    "price_only": "reason of price only",
    "same_day": "reason dated on the day of the award",
    "undated": "undated reason, or undated award",
    "after": "reason dated after the award",
    "none": "no reason",
}
