"""What a language says about payment terms."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class SureWording:
    """Looser words, for sentences that surely state a payment term.

    Attributes:
        replaced: what follows is the new delay, what precedes the old one.
        nth_day: the day on which it is paid, with the group `ordinal`.
        next_month_day: a day of the next month with the groups `day` and `months`, the latter if it is of one
            further on, or with `bare_day`.
        at_once: the payment is due without any delay.
        next_month_end: it is due at the end of the month after the one of the invoice.
        bare_number: a number of days without the word; its group `number` is the number.
        late: what is said of late payment behind the delay.
        rivals: what is paid is no invoice, or it is paid late, or early for a discount.
    """

    replaced: Pattern
    nth_day: Pattern
    next_month_day: Pattern
    at_once: Pattern
    next_month_end: Pattern
    bare_number: Pattern
    late: Pattern
    rivals: Pattern


@dataclass(frozen=True, eq=False)
class PaymentTermWording:
    """Words of one language.

    Attributes:
        paying: something is paid.
        rivals: what is paid is no invoice, or the delay is for something else.
        debtors: who pays.
        starts: what the delay runs from.
        bare_days: a number of days without the word; its group `days` is the number.
        end_of_month: the delay goes on to the end of the month.
        periodic: the invoice sums up the deliveries of a period.
        day_of_month: the day after that end; its group `day` is the number.
        at_once: the payment is due without any delay.
        next_month_end: it is due at the end of the month after the one of the invoice.
        worked_days: in a length of time, says that it is counted in days of work.
        not_after: right after a delay, says that it ends with something else.
        other_delay: right before a delay, says that it is not that of the payment.
        sure: looser words, for sentences that surely state one.
    """

    cues: Cues
    quantities: QuantityWording
    paying: Pattern
    rivals: Pattern
    debtors: Choices
    starts: Choices
    bare_days: Pattern
    end_of_month: Pattern
    periodic: Pattern
    day_of_month: Pattern
    worked_days: Pattern
    not_after: Pattern
    other_delay: Pattern
    sure: SureWording
    at_once: Pattern = NOTHING_MATCHES
    next_month_end: Pattern = NOTHING_MATCHES
