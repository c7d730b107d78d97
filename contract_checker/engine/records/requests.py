"""Checks of a log of volume requests: whether the notice was left, and how often it was not."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from contract_checker.engine.finding import Localised
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.facts import FactBase, NoticeRecord

from .record_check import RecordCheck, ThresholdCheck
from .telling import counted, number, say, share

_WHOLE = Decimal(100)


class RequestsRespected(RecordCheck):
    """Met when every request to which a notice was owed left it, breach when one did not.

    Unclear while requests cannot be judged, or rows not understood; a waiver is told, it is no respect.
    """

    record = "notice_record"
    kind: Literal["requests_respected"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the requests of a log left the notice that was owed."""
        if not isinstance(fact, NoticeRecord) or not (fact.requests or fact.refused_rows):
            return None
        notes = _notes(fact)
        if fact.breached:
            reason = say("requests_breached", count=counted(fact.breached, "REQUESTS"), worst=_worst(fact))
            return Judgement("breach", (reason,), _value(fact), notes=notes)
        if fact.indeterminate or fact.refused_rows:
            return Judgement("unclear", tuple(_open(fact)), _value(fact), notes=notes)
        if not fact.respected:
            return Judgement("unclear", (say("requests_none_judged"),), _value(fact), notes=notes)
        return Judgement("met", value=_value(fact), notes=notes)


class BreachedWithin(ThresholdCheck):
    """Met when the share of requests that left too little time does not exceed the parameter, else breach.

    Unclear where the requests that cannot be judged would decide it.
    """

    record = "notice_record"
    kind: Literal["breached_within"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the share of breaches of a log stays within the threshold."""
        if not isinstance(fact, NoticeRecord):
            return None
        judged = fact.respected + fact.breached
        most = judged + fact.indeterminate
        if not most:
            return None
        threshold = question.threshold(self.parameter)
        result = Judgement("unset", value=_value(fact), notes=_notes(fact), used=(threshold.used,))
        if not isinstance(threshold.value, Decimal):
            return result
        result = result._replace(outcome="met", threshold=threshold.shown)
        least_share = _WHOLE * fact.breached / most
        most_share = _WHOLE * (fact.breached + fact.indeterminate) / most
        if least_share > threshold.value:
            reason = say("requests_over", share=share(least_share), threshold=threshold.shown)
            return result._replace(outcome="breach", reasons=(reason,))
        if most_share > threshold.value or fact.refused_rows:
            return result._replace(outcome="unclear", reasons=tuple(_open(fact)))
        return result


def _value(record: NoticeRecord) -> Localised:
    return say(
        "requests_counted",
        requests=counted(record.requests, "REQUESTS"),
        respected=str(record.respected),
        breached=str(record.breached),
        waived=str(record.waived),
        others=str(record.not_covered),
        open=str(record.indeterminate),
    )


def _worst(record: NoticeRecord) -> Localised:
    short = -(record.worst_margin_days or Decimal(0))
    if short == short.to_integral_value():
        return counted(int(short), "DAYS")
    return say("some_days", count=number(short))


def _open(record: NoticeRecord) -> list[Localised]:
    reasons = []
    if record.indeterminate:
        reasons.append(say("requests_open", count=counted(record.indeterminate, "REQUESTS")))
    if record.refused_rows:
        reasons.append(say("requests_refused", count=counted(record.refused_rows, "ROW_COUNT")))
    return reasons


def _notes(record: NoticeRecord) -> tuple[Localised, ...]:
    """What stands beside the answer: acceptances, as a pattern, and requests outside the commitment."""
    notes = []
    if record.waived:
        notes.append(say("requests_waived", count=counted(record.waived, "REQUESTS")))
    if record.not_bound:
        notes.append(say("requests_not_bound", count=counted(record.not_bound, "REQUESTS")))
    return tuple(notes)
