"""Checks of awards against the preference: the part given to labelled centres, the reasons on file."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from contract_checker.engine.finding import Localised
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.facts import Award, AwardRecord, FactBase, ReasonOnFile

from .record_check import RecordCheck, ThresholdCheck
from .telling import counted, named, nothing_told, number, say, share, some, with_doubt

_LACKING: Final[tuple[ReasonOnFile, ...]] = ("after", "none")


class LabelledShare(ThresholdCheck):
    """Met when the part of the lasting volume given to labelled centres reaches the parameter, else breach.

    Unclear between, where it depends on centres whose label is not known, and wherever a volume lacks.
    """

    record = "award_record"
    kind: Literal["labelled_share"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the share of a record reaches the threshold."""
        if not isinstance(fact, AwardRecord) or not (fact.awards or fact.undecided):
            return None
        found = _shares(fact)
        if found is None:
            return nothing_told(fact)
        least, most = found
        threshold = question.threshold(self.parameter)
        value = _share(fact, least, most)
        passing = (say("awards_passing", count=str(fact.passing)),) if fact.passing else ()
        result = Judgement("unset", value=value, notes=passing, used=(threshold.used,))
        if not isinstance(threshold.value, Decimal):
            return with_doubt(fact, result)
        shown = threshold.shown or share(threshold.value)
        result = result._replace(outcome="met", threshold=shown)
        if least >= threshold.value:
            return with_doubt(fact, result)
        if most >= threshold.value:
            reason = say("share_between", value=value, threshold=shown)
            return with_doubt(fact, result._replace(outcome="unclear", reasons=(reason,)))
        below = (say("share_below", value=value, threshold=shown),)
        if fact.undecided:
            result = result._replace(outcome="unclear", reasons=(*below, say("record_open")))
        else:
            result = result._replace(outcome="breach", reasons=below)
        return with_doubt(fact, result)


class ReasonsFiled(RecordCheck):
    """Met when each lasting award to an unlabelled centre has a reason dated before it, breach when none has.

    Of a centre whose label is not known, a reason that lacks is a doubt.
    """

    record = "award_record"
    kind: Literal["reasons_filed"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the awards of a record have their reasons."""
        if not isinstance(fact, AwardRecord) or not (fact.awards or fact.undecided):
            return None
        if not fact.awards:
            return nothing_told(fact)
        others = [award for award in fact.awards if award.label != "held" and award.reason != "before"]
        without = [award for award in others if award.label == "not_held" and award.reason in _LACKING]
        if without:
            reason = say("awards_without", awards=some([*map(_award, without)]))
            return with_doubt(fact, Judgement("breach", (reason,), _count(fact)))
        if others:
            reason = say("awards_doubtful", awards=some([*map(_award, others)]))
            return with_doubt(fact, Judgement("unclear", (reason,), _count(fact)))
        return with_doubt(fact, Judgement("met", value=_count(fact)))


def _shares(record: AwardRecord) -> tuple[Decimal, Decimal] | None:
    """The labelled part if no centre of unknown label holds one, and if all do; exact, unlike what is shown."""
    volumes = {label: _volume(record, label) for label in ("held", "unknown", "not_held")}
    whole = sum(volumes.values(), Decimal(0))
    if whole <= 0:
        return None
    return volumes["held"] * 100 / whole, (volumes["held"] + volumes["unknown"]) * 100 / whole


def _volume(record: AwardRecord, label: str) -> Decimal:
    return sum((award.volume or Decimal(0) for award in record.awards if award.label == label), Decimal(0))


def _share(record: AwardRecord, least: Decimal, most: Decimal) -> Localised:
    if least != most:
        return say("awarded_range", least=share(least), most=share(most))
    whole = sum((award.volume or Decimal(0) for award in record.awards), Decimal(0))
    labelled = number(_volume(record, "held"))
    return say("awarded", share=share(least), labelled=labelled, volume=number(whole))


def _count(record: AwardRecord) -> Localised:
    reasoned = sum(award.label != "held" for award in record.awards)
    if not reasoned:
        return say("awards_labelled", count=counted(len(record.awards), "AWARDS"))
    return say("awards_reasoned", count=counted(reasoned, "AWARDS"))


def _award(award: Award) -> Localised:
    reason = named("REASONS_ON_FILE", award.reason or "none")
    return say("award_of", name=award.name, centre=award.centre, reason=reason)
