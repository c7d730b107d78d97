"""Sentences on requests, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "as_first_written": "original text, which no amendment that was read has changed",
    "counting_clock": "two clauses start delays from different points",
    "counting_days": "two clauses count days differently",
    "counting_last_day": "two clauses treat a delay that ends on an unworked day differently",
    "counting_first_day": "two clauses treat the day of the request differently",
    "counting_cut_off": "two clauses say differently when a request is deemed received",
    "counting_add_up": "two clauses treat the adding up of requests differently",
    "received_on": "received on $day",
    "sent_on": "sent on $day",
    "at": "$day at $hour",
    "relative": "a request no later than “$code”",
    "relative_at": "a request no later than “$code”, at $hour",
    "before_period": "$value before the start of the period",
    "respected": "Request $asked to take effect on $effect. Notice left: $given; notice owed: $required.",
    "breached": (
        "Request $asked to take effect on $effect. Notice left: $given; notice owed: $required. It could not "
        "take effect before $earliest."
    ),
    "breached_deadline": (
        "Request $asked to take effect on $effect: the contract asks for $required, passed by $late."
    ),
    "respected_deadline": (
        "Request $asked to take effect on $effect: the contract asks for $required, which was met."
    ),
    "before_request": "The effect precedes the request: the date is to be verified.",
    "open": "Request $asked to take effect on $effect: $why.",
    "waived": "$what The provider nevertheless accepted it in writing on $day, before its effect ($proof).",
    "accepted_late": "accepted by the provider on $day, when it had already taken effect: that is no waiver",
    "accepted_oral": "accepted by word of mouth: that is no writing",
    "withdrawn_undated": "the log says that the request was withdrawn without giving the date",
    "accepted_undated": "the log says that the request was accepted without giving the date",
    "accepted_before": (
        "the log dates the acceptance of $day, before the request: one of the two dates is wrong"
    ),
    "accepted_unproven": (
        "the log says that the request was accepted on $day without naming the writing that shows it"
    ),
    "accepted_same_day": "accepted on the day of the effect, at an hour that is not known",
    "free": "The change of $percent stays within the one that the contract leaves without notice.",
    "outside": (
        "The change of $percent does not reach the size from which the contract asks for a notice ($band)."
    ),
    "nil": "The contract lets the client change the volume without notice.",
    "lifted": "The contract lifts the notice in case of $ground, which the log claims: $quote.",
    "ground_claimed": "the log does not show that the ground it claims is real",
    "campaign": (
        "The request is for a campaign or a one-off need, which the convention in use leaves outside "
        "the notice."
    ),
    "withdrawn": "Request withdrawn on $day, before its effect.",
    "withdrawn_late": "withdrawn on $day, when it had already taken effect",
    "replaced": "Request corrected before its effect by request “$id”, which is judged in its place.",
    "no_effective": "the date of effect is missing",
    "no_start": "neither the date of sending nor that of receipt is given",
    "received_before_sent": "the receipt is dated before the sending: one of the two dates is wrong",
    "contract_ended": (
        "by the term that was read the contract had ended on $day: the notice owed is not established"
    ),
    "before_contract": "the request precedes the contract, dated $day: the notice owed is not established",
    "no_notice": "no notice was found in the pieces in force on the day of the request",
    "direction_open": "the direction of the request is not given and the notice depends on it",
    "size_open": "the size of the request, on which the notice depends, is not given in per cent of its base",
    "days_open": "the contract does not say which days these are, and the result depends on it",
    "clock_open": (
        "the contract does not say whether the notice runs from sending or receipt, and the result "
        "depends on it"
    ),
    "moment_open": "the date or the hour that the log lacks would make the difference",
    "same_day_open": (
        "the contract does not say whether requests of one day add up, and the result depends on it"
    ),
    "clauses_open": "the clauses in force do not give the same notice, and the result depends on it",
    "texts_open": "an amendment took effect between sending and receipt, and the result depends on it",
    "anchor_open": "the date set by the contract leaves several days possible, and the result depends on it",
    "lot_open": "the request does not say which lot it is for, and the notice depends on it",
    "deemed_open": (
        "the receipt that the log gives is not the one that the contract deems, and the result depends on it"
    ),
    "shortened": "the contract adapts the notice in case of $ground, which the log claims, without a figure",
    "ceiling": "the contract sets a maximum, which is no minimum notice",
    "unquantified": "the notice has no figure, or has two",
    "not_firm": "the notice is not firm, or its figure was not read with certainty",
    "other_direction": "the contract sets no notice for this direction of change",
    "agreement": "the contract leaves the change to the agreement of the parties and sets no notice",
    "silence": "no answer of the provider: silence is no acceptance",
    "refused": "refused by the provider",
    "not_undertaken": "on that date the client had not yet undertaken the commitment",
    "label_not_held": "on that date the provider did not hold the label",
    "band_from": "$percent or more",
    "band_over": "more than $percent",
    "band_up_to": "up to $percent",
    "undated": "undated",
    "unknown_size": "unknown size",
    "logs_differ": "The logs differ, and the result does not depend on it: $what.",
    "logs_diverge": "$which diverge: $what",
    "both_logs": "the two logs",
    "several_logs": "the logs",
    "by_version": "According to $document, row $row: $what",
    "alone": "Request not judged: $why.",
    "but": "$what However, $why.",
    "at_most": "at most $value",
    "at_least": "at least $value",
    "outside_calendar": "a date is outside the years whose public holidays are known",
    "before_change": "original text, in force until the change of $day",
    "deemed": "deemed received on $day ($clause: $quote)",
    "unspoken": "the clause says nothing of a change of this size",
    "ground_urgency": "urgency",
    "ground_force_majeure": "force majeure",
    "ground_campaign": "a campaign",
    "ground_agreement": "agreement",
    "ground_season": "a season",
    "ground_other": "a case that the clause defines",
    "effect_day_open": (
        "nobody decided whether the effect may fall on the last day that counts, and the result depends on it"
    ),
}
