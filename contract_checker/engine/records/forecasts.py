"""Checks of forecasts against the volumes that came, and against the date from which they are fixed."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from contract_checker.engine.finding import Localised
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.facts import ComparedPeriod, FactBase, ForecastRecord

from .record_check import RecordCheck, ThresholdCheck
from .telling import counted, nothing_told, number, say, share, signed, some, with_doubt


class PeriodsWithin(ThresholdCheck):
    """Met when no period departs from its forecast by more than the parameter, breach when several do.

    A single one is unclear: the practice meant is a forecast that misleads repeatedly.
    """

    record = "forecast_record"
    kind: Literal["periods_within"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the periods of a record stay within the threshold."""
        if not isinstance(fact, ForecastRecord) or not (fact.periods or fact.undecided):
            return None
        if not fact.periods:
            return nothing_told(fact)
        threshold = question.threshold(self.parameter)
        awaiting = (say("forecast_awaiting", count=str(fact.awaiting)),) if fact.awaiting else ()
        result = Judgement("unset", value=_value(fact), notes=awaiting, used=(threshold.used,))
        if not isinstance(threshold.value, Decimal):
            return with_doubt(fact, result)
        result = result._replace(outcome="met", threshold=threshold.shown)
        over = [period for period in fact.periods if abs(period.error) > threshold.value]
        if not over:
            return with_doubt(fact, result)
        worst = sorted(over, key=lambda period: -abs(period.error))
        shown = threshold.shown or share(threshold.value)
        reason = say("forecast_over", threshold=shown, periods=some([*map(_period, worst)]))
        if len(over) > 1:
            return with_doubt(fact, result._replace(outcome="breach", reasons=(reason,)))
        return with_doubt(fact, result._replace(outcome="unclear", reasons=(reason, say("forecast_once"))))


class FreezeKept(RecordCheck):
    """Met when no forecast was changed after the date from which it was fixed, breach when one was.

    A register without versions says nothing of it: it is set aside.
    """

    record = "forecast_record"
    kind: Literal["freeze_kept"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the forecasts of a record stayed as they were."""
        if not isinstance(fact, ForecastRecord) or fact.freeze is None:
            return None
        match fact.freeze:
            case "changed":
                periods = some([Localised(fr=name, en=name) for name in fact.changed_after_freeze])
                return Judgement("breach", (say("freeze_changed", periods=periods),))
            case "kept":
                return Judgement("met", value=say("freeze_kept"))
            case "unknown":
                return Judgement("unclear", (say("freeze_unknown"),))


def _value(record: ForecastRecord) -> Localised:
    """« 12 périodes comparées ; écart moyen 8,4 % de la prévision, biais +3,1 %, plus grand écart … »."""
    worst = max(record.periods, key=lambda period: abs(period.error))
    errors = [period.error for period in record.periods]
    mean = sum(map(abs, errors), Decimal(0)) / len(errors)
    return say(
        "forecast_compared",
        periods=counted(len(errors), "PERIODS"),
        mean=share(mean),
        bias=signed(sum(errors, Decimal(0)) / len(errors)),
        largest=signed(worst.error),
        period=worst.name,
    )


def _period(period: ComparedPeriod) -> Localised:
    return say(
        "period_error",
        period=period.name,
        error=signed(period.error),
        foreseen=number(period.foreseen),
        actual=number(period.actual),
    )
