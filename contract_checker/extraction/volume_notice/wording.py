"""What a language supplies to read volume notices: compiled patterns, no logic."""

from collections.abc import Mapping
from dataclasses import dataclass

from contract_checker.calendars import DayKind
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording, VolumeWording
from contract_checker.extraction.volume.objects import BandWording
from contract_checker.extraction.volume_notice.lifting import LiftWording
from contract_checker.extraction.volume_notice.matter import MatterWording


@dataclass(frozen=True, eq=False)
class NoticeWording:
    """Patterns on folded text; see the French module for what each of them serves.

    Attributes:
        any_time: what a sentence must show to state a delay; only asked whether it may match.
        forecast_changed: a forecast that is changed, or that a change is measured against.
        reference_counted: right after a reference, says how delays are counted.
        between_after: right after a delay, the request and the change that it lies between; `between_before`
            before it.
        aside_after: right after a delay, the case or the size that it is for, in brackets.
        reciprocal: either party tells the other.
        reaches_provider: in a sentence that surely owes a notice, words that tell that the provider gets it.
        meanwhile: a sentence that says that the former volume is paid until then.
        unpaid: the client has not paid, for which the provider may reduce or suspend the work.
        size_before: before hours, makes them what is asked for: « ouvre une heure plus tôt ».
        priced_before: before a percentage, makes it one of a price.
        filed_in: a tool in which requests are filed, which is no other matter.
        period_of: what ends the words before a length that names what is ordered: "the order for a month".
        continues: how a sentence begins that moves the delay of the one before: « ce délai passe à ».
        in_season: a part of the year, for which alone a second delay stands.
        provider_intends: the provider itself means to change the volume that it handles.
        sized_up_to: the same before an hour that limits it: « étendre l'ouverture jusqu'à 22 heures ».
        time_for: the purpose that a notice leaves time for: « le temps de consulter le CSE ».
        goes_on: a sentence that may be about what the one before it is about.
    """

    quantities: QuantityWording
    any_time: Pattern
    goes_on: Pattern
    volume: VolumeWording
    matter: MatterWording
    bands: BandWording
    client: Pattern
    provider: Pattern
    provider_opens: Pattern
    purpose_after: Pattern
    or_else: Pattern
    elided: Pattern
    otherwise: Pattern
    other_sizes: Pattern
    larger: Pattern
    aside_after: Pattern
    lead_itself: Pattern
    lasting_before: Pattern
    refused_before: Pattern
    refused_after: Pattern
    labelled_change: Pattern
    other_delay: Pattern
    zero_cell: Pattern
    zero_cell_in_row: Pattern
    bare_cell: Pattern
    notice_before: Pattern
    lead_after: Pattern
    deadline_before: Pattern
    effect_before: Pattern
    effect_after: Pattern
    elapsed_before: Pattern
    between_before: Pattern
    between_after: Pattern
    adaptation_before: Pattern
    notice_word: Pattern
    answer: Pattern
    zero: Pattern
    zero_act: Pattern
    upheld_before: Pattern
    upheld_after: Pattern
    supposed_before: Pattern
    lifted_before: Pattern
    lifted_after: Pattern
    lifting: LiftWording
    reply_after: Pattern
    deemed_before: Pattern
    undertakes_before: Pattern
    paid_meanwhile: Pattern
    meanwhile: Pattern
    on_demand: Pattern
    below_before: Pattern
    consequence: Pattern
    vague: Pattern
    best_efforts: Pattern
    indicative: Pattern
    by_reference: Pattern
    reference_counted: Pattern
    agreed: Pattern
    competitors: Pattern
    ends: Pattern
    labour: Pattern
    client_acts: Pattern
    unnamed_client: Pattern
    provider_acts: Pattern
    provider_intends: Pattern
    reciprocal: Pattern
    reaches_provider: Pattern
    to_provider: Pattern
    to_client: Pattern
    receipt: Pattern
    sending: Pattern
    clock_sentence: Pattern
    period_start: Pattern
    forecast_changed: Pattern
    triggers: tuple[tuple[str, Pattern], ...]
    exceptions: tuple[tuple[str, Pattern], ...]
    start_up: Pattern
    same_notice: Pattern
    continues: Pattern
    in_season: Pattern
    notice_title: Pattern
    change_title: Pattern
    unit_in_header: Pattern
    firm_after: Pattern
    filed_in: Pattern
    priced_before: Pattern
    size_before: Pattern
    sized_up_to: Pattern
    time_for: Pattern
    unpaid: Pattern
    period_of: tuple[str, ...]
    firm_before: Pattern
    left_open: Pattern
    exception_lead: Pattern
    day_kind_sentence: Pattern
    day_kinds: Mapping[str, DayKind]
