"""Check kinds that answer only where the text states something: what it does not state is set aside."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from contract_checker.facts import Duration, FactBase

from .check_model import CheckModel
from .day_caps import within
from .finding import Localised
from .judgement import Judgement, Question
from .selection import values_at
from .values import show
from .wording import listed, say


class _Bound(CheckModel):
    field: str
    parameter: str

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)


class Below(_Bound):
    """Met when the number in `field` is less than the parameter, breach when it reaches it.

    A fact that states no number is set aside.
    """

    kind: Literal["below"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays under the threshold."""
        read: Decimal | None = getattr(fact, self.field)
        if read is None:
            return None
        threshold = question.threshold(self.parameter)
        value = show(read, threshold.unit)
        if not isinstance(threshold.value, Decimal):
            return Judgement("unset", value=value, used=(threshold.used,))
        result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
        if read < threshold.value:
            return result
        reason = say("reaches", value=value, threshold=threshold.shown)
        return result._replace(outcome="breach", reasons=(reason,))


class LastsAtMost(_Bound):
    """Met when the length of time in `field` does not exceed the parameter, breach when it does.

    A fact that states no length of time is set aside.
    """

    kind: Literal["lasts_at_most"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays within the threshold."""
        read: Duration | None = getattr(fact, self.field)
        if read is None:
            return None
        threshold = question.threshold(self.parameter)
        value = show(read, threshold.unit)
        if not isinstance(threshold.value, Duration):
            return Judgement("unset", value=value, used=(threshold.used,))
        outcome = within(read, threshold.value)
        result = Judgement(outcome, (), value, threshold.shown, used=(threshold.used,))
        if outcome == "met":
            return result
        key = "above" if outcome == "breach" else "may_exceed"
        return result._replace(reasons=(say(key, value=value, threshold=threshold.shown),))


class Named(CheckModel):
    """Met when the text names something in `field`; a fact that names nothing is set aside."""

    kind: Literal["named"]
    field: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """What `fact` names."""
        names = [Localised(fr=str(name), en=str(name)) for name in values_at(fact, self.field)]
        return Judgement("met", value=listed(names)) if names else None
