"""What the registers of a dossier show, each as a drawing with its numbers: forecasts, payments, awards."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from contract_checker.facts import AwardRecord, ForecastRecord, PaymentRecord
from contract_checker.facts.award_record import LabelAtAward

from . import words
from .catalogue import Catalogue
from .charts import BarPair, Part, bars, description_of, share
from .charts.picture import Picture
from .charts.scale import shown
from .result import CheckResult

_LABELS: Final[tuple[LabelAtAward, ...]] = ("held", "not_held", "unknown")


def registered(result: CheckResult, t: Catalogue) -> tuple[Picture, ...]:
    """The drawings of a check, in the order of its records; none where no register was read."""
    return tuple(_pictures(result, t))


def _pictures(result: CheckResult, t: Catalogue) -> Iterator[Picture]:
    for number, fact in enumerate(result.facts, start=1):
        match fact:
            case ForecastRecord() if fact.periods:
                yield _forecasts(fact, f"register-{number}", t)
            case PaymentRecord() if fact.judged:
                yield _payments(fact, f"register-{number}", t)
            case AwardRecord() if fact.volume:
                yield _awards(fact, f"register-{number}", t)
            case _:
                pass


def _forecasts(record: ForecastRecord, id_: str, t: Catalogue) -> Picture:
    drawn = bars([BarPair(one.name, one.foreseen, one.actual) for one in record.periods], t)
    heads = _heads(("registers.period", "chart.foreseen", "chart.actual", "registers.gap"), t)
    rows = tuple(
        (one.name, shown(one.foreseen, t), shown(one.actual, t), shown(round(one.error, 1), t))
        for one in record.periods
    )
    return Picture(id_, drawn, t("registers.forecasts"), description_of(drawn), heads, rows)


def _payments(record: PaymentRecord, id_: str, t: Catalogue) -> Picture:
    in_time = record.judged - record.paid_late - record.overdue
    parts = [
        Part(t("registers.in_time"), Decimal(in_time)),
        Part(t("registers.paid_late"), Decimal(record.paid_late)),
        Part(t("registers.overdue"), Decimal(record.overdue)),
    ]
    title = t("registers.payments")
    drawn = share(title, parts, t)
    heads = _heads(("registers.invoice", "registers.due", "registers.paid", "registers.days_late"), t)
    rows = tuple(
        (
            one.number,
            words.numeric_day(one.due, t),
            "–" if one.paid is None else words.numeric_day(one.paid, t),
            shown(one.days, t),
        )
        for one in record.late
    )
    return Picture(id_, drawn, title, description_of(drawn), heads, rows)


def _awards(record: AwardRecord, id_: str, t: Catalogue) -> Picture:
    volumes = {
        label: sum((one.volume or Decimal(0) for one in record.awards if one.label == label), Decimal(0))
        for label in _LABELS
    }
    title = t("registers.awards")
    parts = [Part(t(f"registers.label.{label}"), volume) for label, volume in volumes.items() if volume]
    drawn = share(title, parts, t)
    heads = _heads(("registers.award", "registers.centre", "registers.label", "registers.volume"), t)
    rows = tuple(
        (
            one.name,
            one.centre,
            t(f"registers.label.{one.label}"),
            "–" if one.volume is None else shown(one.volume, t),
        )
        for one in record.awards
    )
    return Picture(id_, drawn, title, description_of(drawn), heads, rows)


def _heads(keys: Sequence[str], t: Catalogue) -> tuple[str, ...]:
    return tuple(t(key) for key in keys)
