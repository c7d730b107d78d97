"""Values that clauses write: durations, relative dates, percentages, amounts of money, numbers, rhythms."""

from contract_checker.extraction.quantities.mention import TimeMention
from contract_checker.extraction.quantities.money import MoneyMention, money_mentions
from contract_checker.extraction.quantities.numbers import number
from contract_checker.extraction.quantities.percents import PercentMention, percent_mentions
from contract_checker.extraction.quantities.periods import PeriodMention, period_mentions
from contract_checker.extraction.quantities.times import mention_of, time_mentions

__all__ = [
    "MoneyMention",
    "PercentMention",
    "PeriodMention",
    "TimeMention",
    "mention_of",
    "money_mentions",
    "number",
    "percent_mentions",
    "period_mentions",
    "time_mentions",
]
