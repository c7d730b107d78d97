"""What a language supplies to read volume notices: compiled patterns, no logic."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from contract_checker.calendars import DayKind
from contract_checker.extraction.language.wording import QuantityWording, VolumeWording
from contract_checker.extraction.volume.objects import BandWording


@dataclass(frozen=True, eq=False)
class NoticeWording:
    """Patterns on folded text; see the French module for what each of them serves."""

    quantities: QuantityWording
    volume: VolumeWording
    bands: BandWording
    client: re.Pattern[str]
    provider: re.Pattern[str]
    provider_opens: re.Pattern[str]
    purpose_after: re.Pattern[str]
    zero_cell: re.Pattern[str]
    zero_cell_in_row: re.Pattern[str]
    bare_cell: re.Pattern[str]
    notice_before: re.Pattern[str]
    lead_after: re.Pattern[str]
    deadline_before: re.Pattern[str]
    effect_before: re.Pattern[str]
    effect_after: re.Pattern[str]
    elapsed_before: re.Pattern[str]
    adaptation_before: re.Pattern[str]
    notice_word: re.Pattern[str]
    zero: re.Pattern[str]
    zero_act: re.Pattern[str]
    upheld_before: re.Pattern[str]
    upheld_after: re.Pattern[str]
    supposed_before: re.Pattern[str]
    lifted_before: re.Pattern[str]
    lifted_after: re.Pattern[str]
    reply_after: re.Pattern[str]
    undertakes_before: re.Pattern[str]
    paid_meanwhile: re.Pattern[str]
    vague: re.Pattern[str]
    best_efforts: re.Pattern[str]
    indicative: re.Pattern[str]
    by_reference: re.Pattern[str]
    agreed: re.Pattern[str]
    competitors: re.Pattern[str]
    labour: re.Pattern[str]
    client_acts: re.Pattern[str]
    provider_acts: re.Pattern[str]
    to_provider: re.Pattern[str]
    to_client: re.Pattern[str]
    receipt: re.Pattern[str]
    sending: re.Pattern[str]
    clock_sentence: re.Pattern[str]
    period_start: re.Pattern[str]
    triggers: tuple[tuple[str, re.Pattern[str]], ...]
    exceptions: tuple[tuple[str, re.Pattern[str]], ...]
    start_up: re.Pattern[str]
    same_notice: re.Pattern[str]
    notice_title: re.Pattern[str]
    unit_in_header: re.Pattern[str]
    firm_after: re.Pattern[str]
    left_open: re.Pattern[str]
    exception_lead: re.Pattern[str]
    day_kind_sentence: re.Pattern[str]
    day_kinds: Mapping[str, DayKind]
