"""English wording of volume notices, put together from what its sibling modules hold."""

import re

from contract_checker.extraction.cues import cues_of
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_volume import VOLUME
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_notice import en_counting as counting
from contract_checker.extraction.volume_notice import en_frames as frames
from contract_checker.extraction.volume_notice import en_negation as negation
from contract_checker.extraction.volume_notice import en_parties as parties
from contract_checker.extraction.volume_notice import en_rivals as rivals
from contract_checker.extraction.volume_notice import en_strength as strength
from contract_checker.extraction.volume_notice.en_lifting import LIFTING
from contract_checker.extraction.volume_notice.en_matter import MATTER
from contract_checker.extraction.volume_notice.en_reaches import REACHES_PROVIDER
from contract_checker.extraction.volume_notice.wording import NoticeWording

# A passage is read if it speaks of time or of notice, and of volume.
TIME_CUES = (
    "notice", "reasonable", "within", "warn", "heads", "soon", "wks", "advance", "prior to", "before",
    "lead time", "lead-time", "days", "week", "month", "hours", "t-", "d-", "w-", "m-", "immediate",
    "lock", "after", "until", "warning", "quarter", "overnight", "year", " wd", " bd", "ahead",
    "t+", "t +", "d+", "d +", "h+", "h +", "on the spot", "same day", "same-day",
    "very day", "there and then",
    "moment", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "day after",
    "schedule ", "beforehand", "in good time", "as soon as",
)  # fmt: skip
_EVERYWHERE = {"any", "new", "more", "part"}  # beside another word of volume in each case
_SIZES = ("variance", "deviation", "movement", "in-house", "services")
VOLUME_CUES = (
    *sorted({*cues_of(VOLUME.volume, VOLUME.standing, VOLUME.bare_change)} - _EVERYWHERE),
    *_SIZES,
)
CUES = (TIME_CUES, VOLUME_CUES)

NOTICE = NoticeWording(
    quantities=QUANTITIES,
    any_time=Pattern(any_of(r"\d", *map(re.escape, TIME_CUES))),
    goes_on=frames.GOES_ON,
    volume=VOLUME,
    matter=MATTER,
    bands=counting.BANDS,
    client=parties.CLIENT,
    provider=parties.PROVIDER,
    provider_opens=parties.PROVIDER_OPENS,
    purpose_after=frames.PURPOSE_AFTER,
    or_else=frames.OR_ELSE,
    elided=frames.ELIDED,
    otherwise=frames.OTHERWISE,
    other_sizes=counting.OTHER_SIZES,
    larger=counting.LARGER,
    aside_after=frames.ASIDE_AFTER,
    lead_itself=frames.LEAD_ITSELF,
    lasting_before=frames.LASTING_BEFORE,
    refused_before=frames.REFUSED_BEFORE,
    refused_after=frames.REFUSED_AFTER,
    labelled_change=frames.LABELLED_CHANGE,
    other_delay=rivals.OTHER_DELAY,
    zero_cell=counting.ZERO_CELL,
    zero_cell_in_row=counting.ZERO_CELL_IN_ROW,
    bare_cell=counting.BARE_CELL,
    notice_before=frames.NOTICE_BEFORE,
    lead_after=frames.LEAD_AFTER,
    deadline_before=frames.DEADLINE_BEFORE,
    effect_before=frames.EFFECT_BEFORE,
    effect_after=frames.EFFECT_AFTER,
    elapsed_before=frames.ELAPSED_BEFORE,
    between_before=frames.BETWEEN_BEFORE,
    between_after=frames.BETWEEN_AFTER,
    adaptation_before=frames.ADAPTATION_BEFORE,
    notice_word=frames.NOTICE_WORD,
    answer=frames.ANSWER,
    zero=strength.ZERO,
    zero_act=strength.ZERO_ACT,
    upheld_before=negation.UPHELD_BEFORE,
    upheld_after=negation.UPHELD_AFTER,
    supposed_before=negation.SUPPOSED_BEFORE,
    lifted_before=negation.LIFTED_BEFORE,
    lifted_after=negation.LIFTED_AFTER,
    lifting=LIFTING,
    reply_after=negation.REPLY_AFTER,
    deemed_before=negation.DEEMED_BEFORE,
    undertakes_before=negation.UNDERTAKES_BEFORE,
    paid_meanwhile=negation.PAID_MEANWHILE,
    meanwhile=negation.MEANWHILE,
    on_demand=negation.ON_DEMAND,
    below_before=negation.BELOW_BEFORE,
    consequence=negation.CONSEQUENCE,
    vague=strength.VAGUE,
    best_efforts=strength.BEST_EFFORTS,
    indicative=strength.INDICATIVE,
    by_reference=strength.BY_REFERENCE,
    reference_counted=strength.REFERENCE_COUNTED,
    agreed=strength.AGREED,
    competitors=rivals.COMPETITORS,
    ends=rivals.ENDS,
    labour=parties.LABOUR,
    client_acts=parties.CLIENT_ACTS,
    unnamed_client=parties.UNNAMED_CLIENT,
    provider_acts=parties.PROVIDER_ACTS,
    provider_intends=parties.PROVIDER_INTENDS,
    reciprocal=parties.RECIPROCAL,
    reaches_provider=REACHES_PROVIDER,
    to_provider=parties.TO_PROVIDER,
    to_client=parties.TO_CLIENT,
    receipt=counting.RECEIPT,
    sending=counting.SENDING,
    clock_sentence=counting.CLOCK_SENTENCE,
    period_start=counting.PERIOD_START,
    forecast_changed=counting.FORECAST_CHANGED,
    triggers=counting.TRIGGERS,
    exceptions=rivals.EXCEPTIONS,
    start_up=rivals.START_UP,
    same_notice=counting.SAME_NOTICE,
    continues=counting.CONTINUES,
    in_season=counting.IN_SEASON,
    notice_title=counting.NOTICE_TITLE,
    change_title=counting.CHANGE_TITLE,
    unit_in_header=counting.UNIT_IN_HEADER,
    firm_after=frames.FIRM_AFTER,
    firm_before=frames.FIRM_BEFORE,
    filed_in=rivals.FILED_IN,
    priced_before=rivals.PRICED_BEFORE,
    size_before=frames.SIZE_BEFORE,
    sized_up_to=frames.SIZED_UP_TO,
    time_for=frames.TIME_FOR,
    unpaid=rivals.UNPAID,
    period_of=("for ", "of ", "per "),
    left_open=strength.LEFT_OPEN,
    exception_lead=rivals.EXCEPTION_LEAD,
    day_kind_sentence=counting.DAY_KIND_SENTENCE,
    day_kinds={"business": "ouvre", "working": "ouvre", "calendar": "calendar", "clear": "franc"},
)
