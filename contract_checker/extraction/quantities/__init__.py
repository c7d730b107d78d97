"""Values that clauses write: times, dates, percentages, amounts of money, numbers, rhythms."""

from contract_checker.extraction.quantities.ahead import ahead_mentions
from contract_checker.extraction.quantities.dates import DateMention, date_mentions, date_of
from contract_checker.extraction.quantities.mention import TimeMention
from contract_checker.extraction.quantities.money import Currency, MoneyMention, money_mentions
from contract_checker.extraction.quantities.numbers import number
from contract_checker.extraction.quantities.percents import PercentMention, percent_mentions
from contract_checker.extraction.quantities.periods import PeriodMention, period_mentions
from contract_checker.extraction.quantities.times import mention_of, time_mentions

__all__ = [
    "Currency",
    "DateMention",
    "MoneyMention",
    "PercentMention",
    "PeriodMention",
    "TimeMention",
    "ahead_mentions",
    "date_mentions",
    "date_of",
    "mention_of",
    "money_mentions",
    "number",
    "percent_mentions",
    "period_mentions",
    "time_mentions",
]
