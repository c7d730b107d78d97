"""The shape of what a language module supplies: words only, compiled once, no logic.

All patterns are matched against folded text: lower case, no accents, single spaces.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.extraction.language.phrase import Pattern

Language = Literal["fr", "en"]


def any_of(*alternatives: str) -> str:
    """One alternation out of lines that each hold one idea."""
    return "|".join(alternatives)


class Words(str):
    """Alternatives, to be part of longer patterns.

    Attributes:
        whole: finds them where no letter or digit stands right before or behind.
    """

    __slots__ = ("whole",)

    whole: Pattern

    def __new__(cls, alternatives: str) -> "Words":
        """Make the pattern as well."""
        words = super().__new__(cls, alternatives)
        words.whole = Pattern(rf"(?<![a-z0-9])(?:{alternatives})(?![a-z0-9])")
        return words


def words(*alternatives: str) -> Words:
    """One alternation, as `any_of` gives it, that is looked for by itself as well."""
    return Words(any_of(*alternatives))


@dataclass(frozen=True, eq=False)
class MoneyWording:
    """How amounts are written; the groups of `amounts` are those that `money_mentions` asks for."""

    amounts: Pattern
    currencies: tuple[tuple[str, Literal["EUR", "USD", "GBP", "CHF"]], ...]
    factors: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class DateWording:
    """How days of the calendar are written; each pattern has the groups ``day``, ``month`` and ``year``."""

    dates: tuple[Pattern, ...]
    months: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class MisreadWording:
    """How durations look whose characters were recognised wrongly, and the unit that each spelling is."""

    figures: Pattern
    spellings: Pattern
    units: tuple[tuple[Pattern, str], ...]


@dataclass(frozen=True, eq=False)
class AheadWording:
    """How the day is written on which what is asked for takes effect.

    Attributes:
        plus: a number of days or hours after the request, with `count`, `days` and `kind`.
        ordinals: the day with that number, with `ordinal`, `unit` and `kind`; in `anchor` the request that it
            is counted from, if it is named.
        mondays: the Monday of a week after the request, with `ordinal`, `nth` or `after_next`, and `anchor`.
        effect_before: right before a day, says that something takes effect then.
        other_before: before a day, says what else happens then.
        at_most_before: right before a day, makes it the latest one; `at_most_after` right behind it.
        spelled: numbers by the stem of their ordinals, where it is not the number itself.
        ending: what an ordinal ends in.
        month_starts: the start of a month after the request, with `months` or `number`.
        weekdays: a day of the week and the one that it is asked for, with `asked`, `due` and `later`.
        weekday_names: the days, Monday first.
        weeks_later: said of `due` where it is not the next such day, with the weeks that come on top.
        within: a length of one, with its `unit`, as the most that a request may take.
        date_pairs: a date and the one that it is asked for, with `asked_day`, `asked_month`, `due_day` and
            `due_month`, a month by its name or its number.
        months: the number of each month.
    """

    plus: Pattern
    ordinals: Pattern
    mondays: Pattern
    spelled: Mapping[str, str]
    ending: Pattern
    effect_before: Pattern
    other_before: Pattern
    at_most_before: Pattern
    at_most_after: Pattern
    month_starts: Pattern
    weekdays: Pattern
    weekday_names: tuple[str, ...]
    weeks_later: tuple[tuple[str, int], ...]
    within: Pattern
    date_pairs: tuple[Pattern, ...]
    months: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class QuantityWording:
    """How durations, relative dates and percentages are written."""

    language: Language
    durations: Pattern
    split: Pattern
    misread: MisreadWording
    no_length: Pattern
    redacted: Pattern
    redaction_signs: tuple[str, ...]
    fixed: Pattern
    eve: Pattern
    units: Mapping[str, tuple[Decimal, TimeUnit]]
    day_kinds: Mapping[str, DayKind]
    fixed_durations: Mapping[str, tuple[Decimal, TimeUnit]]
    percentages: Pattern
    money: MoneyWording
    dates: DateWording
    relative_dates: tuple[Pattern, ...]
    hour_in_date: Pattern
    hour_after_date: Pattern
    hour_before_date: Pattern
    ordinals: Mapping[str, int]
    weekdays: tuple[str, ...]
    parts: Mapping[str, Decimal]
    time_of_day: Pattern
    measured: Pattern
    lasting: Pattern
    moves_before: Pattern
    equates: Pattern
    ranges: Pattern
    between: Pattern
    sums: Pattern
    of_something: Pattern
    floor_before: Pattern
    floor_after: Pattern
    cap_negated: Pattern
    cap_before: Pattern
    cap_after: Pattern
    until_before: Pattern
    ahead_after: Pattern
    ahead: AheadWording


@dataclass(frozen=True, eq=False)
class PartyWording:
    """How the two sides of the contract are called."""

    client: str
    provider: str


@dataclass(frozen=True, eq=False)
class VolumeWording:
    """How the volume of work, its changes and their direction are written.

    Attributes:
        language: language of the numbers.
        generic: words of volume that are of every trade until their complement is known.
        alien_complement: matched right after such a word, a complement that is no work of the provider.
        other_object: matched right after a word of change, the other thing that it changes.
        background: clauses and phrases that give the circumstances and no object.
        instance: begins what is only an example of what was said: « notamment en cas de ».
        apart: found between a word of change and one of volume that do not belong together.
        foreign: words of another trade, where the same words of volume mean something else.
        outsider: somebody who is no party of the agreement, as the subject of the sentence.
        native: words that only customer contact has, which outweigh those.
    """

    language: Language
    volume: Words
    change: Words
    bare_change: Words
    standing: Words
    increase: Words
    decrease: Words
    from_to: Pattern
    generic: Pattern
    alien_complement: Pattern
    other_object: Pattern
    background: Pattern
    instance: Pattern
    apart: Pattern
    foreign: Pattern
    outsider: Pattern
    native: Pattern


@dataclass(frozen=True, eq=False)
class PeriodWording:
    """How rhythms are written.

    Attributes:
        language: language of the numbers.
        rhythms: each with its length: « mensuel » is one month.
        every_few: « toutes les deux semaines », with the groups `count` and `unit`.
        units: length of one `unit`, by its first letters.
    """

    language: Language
    rhythms: tuple[tuple[Decimal, TimeUnit, Pattern], ...]
    every_few: Pattern
    units: Mapping[str, tuple[Decimal, TimeUnit]]


@dataclass(frozen=True, eq=False)
class AssertionWording:
    """How a language asks, reports and defines.

    Attributes:
        asks: somebody would like to know something.
        undecided: something is still talked over.
        tells: something is only told, imagined, announced or listed.
        obliges: it obliges somebody all the same.
        points_to: only says where something is settled, or that it is spoken of.
        titles: a numbered title.
        once: a time that is over.
        past: a verb that can only be of the past.
        was: a verb of what was so.
        binds: a verb of what holds from now on, or of what was agreed.
        hangs_on: how the words before a verb end if it is that of a condition or of a relative clause.
        defines: the meaning of a word is told.
        fixes: a number or a duty, which states something even in a definition.
        answers: how a sentence begins that answers the one before.
    """

    asks: Pattern
    undecided: Pattern
    tells: Pattern
    obliges: Pattern
    points_to: Pattern
    titles: Pattern
    once: Pattern
    past: Pattern
    was: Pattern
    binds: Pattern
    hangs_on: Pattern
    defines: Pattern
    fixes: Pattern
    answers: Pattern
