"""What a language says about the counting of time."""

from collections.abc import Mapping
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class ReceiptWording:
    """When a request or a message is deemed received.

    Attributes:
        about: whether any notice is meant, or a request; the first that is said wins.
        weekday: right before or after an hour, the only day of the week that it is for.
        deemed: it is taken as received, or its date is moved.
        after: an hour after which it is late; the groups of an hour are `hour`, `minute`, `half`, `noon`.
        limit: an hour up to which it is in time, with the same groups.
        beyond: what comes after that hour is spoken of.
        stated_limit: an hour that is called the last one.
        outside: outside hours that are not given.
        vague_after: after an hour that cannot be told.
        unworked: a day on which nobody works.
        arriving: the same, as the day on which something arrives.
        not_worked: the same, said by what it is not.
        saturday: a Saturday is among them.
        aside: days that are set aside, and no condition.
        days: the days on which it is deemed received.
        from_sending: right after a length of time, says that it runs from the sending.
        post: it is sent on paper.
        wire: it is sent by electronic means.
        nth_day: a day after the sending, with the groups `nth` and `kind`.
        nths: the number of each `nth`.
        zones: time zones.
        zoned: hours as such are spoken of.
        not_received: other things that are received late.
    """

    about: Choices
    deemed: Pattern
    weekday: Pattern
    after: Pattern
    limit: Pattern
    beyond: Pattern
    stated_limit: Pattern
    outside: Pattern
    unworked: Pattern
    arriving: Pattern
    not_worked: Pattern
    saturday: Pattern
    aside: Pattern
    days: Choices
    from_sending: Pattern
    post: Pattern
    wire: Pattern
    nth_day: Pattern
    nths: Mapping[str, int]
    zones: Pattern
    zoned: Pattern
    not_received: Pattern
    vague_after: Pattern = NOTHING_MATCHES


@dataclass(frozen=True, eq=False)
class DelayWording:
    """How delays begin and end.

    Attributes:
        delays: delays and notices.
        ending: the last day of one.
        any_day: whatever day it is.
        last_day: what becomes of it; the first that is said wins.
        first_day: whether the day that it runs from counts.
        clocks: what all of them run from.
        own_clocks: what a lead time runs from, wherever it is said.
        pointed_clocks: what the delay of the sentences before runs from, if it is that of requests.
        other_delays: those sentences, or their heading, are about another delay.
        titles: a heading under which « le délai » is any.
        titled_clocks: the same under such a heading.
    """

    delays: Pattern
    ending: Pattern
    any_day: Pattern
    last_day: Choices
    first_day: Choices
    clocks: Choices
    own_clocks: Choices
    pointed_clocks: Choices
    other_delays: Pattern
    titles: Pattern
    titled_clocks: Choices


@dataclass(frozen=True, eq=False)
class WeekWording:
    """What the days are, and which of them are worked.

    Attributes:
        days: what the days of the contract are; its group `kind` is how.
        titled_days: the same under a heading on delays.
        kinds: the kinds of day by that group.
        defining: worked days are defined, by what follows.
        range: from one day of the week to another, with the groups `first` and `last`.
        but: what is set aside of all days of the week.
        all_days: every day.
        weekdays: the names of the days of the week, from Monday.
        weekday: any of them.
        holidays: public holidays are counted.
        territories: whose they are.
        not_counted: right after that, says that they do not count.
        service: hours at which the service is open.
        counted: the kinds of the days by what is counted among them.
        saturdays: what the days of work are if it is told of Saturdays only, `worked` or `free`.
        feasts: holidays that are called by a day of the week.
        weekend: the days from Saturday to Sunday in one word; `both` names them.
    """

    days: Pattern
    titled_days: Pattern
    kinds: Choices
    defining: Pattern
    range: Pattern
    but: Pattern
    all_days: Pattern
    weekdays: tuple[str, ...]
    weekday: Pattern
    holidays: Pattern
    territories: Choices
    not_counted: Pattern
    service: Pattern
    counted: Choices = ()
    saturdays: Choices = ()
    feasts: Pattern = NOTHING_MATCHES
    weekend: Pattern = NOTHING_MATCHES
    both: str = ""


@dataclass(frozen=True, eq=False)
class AddingWording:
    """Whether requests add up when they are held against a threshold.

    Attributes:
        together: requests are taken together.
        apart: each is taken for itself.
        context: what they are held against, or the period that they share.
        periods: that period.
        rivals: other things that add up.
    """

    together: Pattern
    apart: Pattern
    context: Pattern
    periods: Choices
    rivals: Pattern


@dataclass(frozen=True, eq=False)
class DayCountingWording:
    """Words of one language.

    Attributes:
        rivals: other things that have hours or delays: tenders, invoices, calls, staff, deliveries.
    """

    cues: Cues
    quantities: QuantityWording
    rivals: Pattern
    receipt: ReceiptWording
    delay: DelayWording
    week: WeekWording
    adding: AddingWording
    strengths: Choices
