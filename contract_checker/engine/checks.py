"""The closed list of check kinds: what a rule may ask of the facts that it selects.

Each kind judges one selected fact among its peers. None means that the fact has nothing to do with the
question: it is set aside, and shown beside the answer. Of a fact that is not firm, only 'unset' is kept.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Final, Literal

from pydantic import Field

from contract_checker.facts import Direction, Duration, FactBase, LeadTime
from contract_checker.facts.quantities import plain

from .amounts import judge_amounts
from .check_model import CheckModel
from .figures import FigureAtLeast, FigureAtMost
from .finding import Localised
from .judgement import Judgement, Question
from .lead_times import Part, bands_of, binding, compare, describe, describe_bands, is_nil, missing_parts
from .payment import PaidWithin
from .peer_checks import Apart, Mutual, NotOnly
from .proportion import RatioAtMost
from .records import AnyRecordCheck
from .selection import field_type, values_at
from .shares import FreeBand, Partial
from .stated import Below, LastsAtMost, Named
from .values import show
from .wording import join, listed, say

DAY_COUNTING: Final = "day_counting"
AMBIGUITY: Final = "ambiguity"


class Present(CheckModel):
    """Met when the text stipulates the thing, breach when it rules it out.

    With `amount`, the name of a list of lead times, the thing is an amount of time: breach when it is nil
    or only capped, unclear when it cannot be read.
    """

    kind: Literal["present"]
    amount: str | None = None

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stipulates the thing."""
        if fact.stance == "excluded":
            return Judgement("breach", (say("excluded"),))
        if self.amount is None:
            return Judgement("met")
        terms = binding(getattr(fact, self.amount), question.direction)
        notes = (say("free_band", band=describe_bands(bands_of(terms.free))),) if terms.free else ()
        value = join(map(describe, terms.terms)) if terms.terms else None
        if any(is_nil(term) for term in terms.terms):
            capped = any(term.cap is not None for term in terms.terms)
            return Judgement("breach", (say("amount_cap" if capped else "amount_zero"),), value)
        if not terms.terms or any(term.guaranteed_days is None for term in terms.terms):
            return Judgement("unclear", (say("amount_unknown"),), value)
        if any(term.guaranteed_days == 0 for term in terms.terms):
            return Judgement("unclear", (say("amount_under_a_day"),), value)
        return Judgement("met", value=value, notes=notes)


class Absent(CheckModel):
    """Breach when the text provides for the practice; met only when it rules it out."""

    kind: Literal["absent"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` rules the practice out."""
        return Judgement("met" if fact.stance == "excluded" else "breach")


class OneOf(CheckModel):
    """Met when `field` has one of `values`, breach otherwise; what the text rules out is a breach.

    A dotted name reaches into a list, one item of which is enough.
    """

    kind: Literal["one_of"]
    field: str
    values: tuple[bool | str, ...] = Field(min_length=1)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` has one of the values."""
        if fact.stance == "excluded":
            return Judgement("breach", (say("excluded"),))
        found = any(value in self.values for value in values_at(fact, self.field))
        return Judgement("met" if found else "breach")


class NoneOf(CheckModel):
    """Breach when `field` has one of `values`; met when it has another, or the text rules the thing out."""

    kind: Literal["none_of"]
    field: str
    values: tuple[bool | str, ...] = Field(min_length=1)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` has none of the values."""
        if fact.stance == "excluded":
            return Judgement("met")
        return Judgement("breach" if getattr(fact, self.field) in self.values else "met")


class Complete(CheckModel):
    """Met when every part of the lead times in `field` can be read, unclear with a list of what is missing.

    A nil lead time, or one that is ruled out, has no parts: it is set aside.
    """

    kind: Literal["complete"]
    field: str
    parts: dict[Part, Localised] = Field(min_length=1)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether nothing is missing in `fact`."""
        terms: tuple[LeadTime, ...] = getattr(fact, self.field)
        bound = [term for term in binding(terms, question.direction).terms if not is_nil(term)]
        if fact.stance == "excluded" or (terms and not bound):
            return None
        lacking = frozenset[Part]().union(*map(missing_parts, bound)) if bound else frozenset(self.parts)
        missing = [name for part, name in self.parts.items() if part in lacking]
        value = join(map(describe, bound)) if bound else None
        if not missing:
            return Judgement("met", value=value)
        named = listed(missing)
        return Judgement("unclear", (say("parts_missing", missing=named),), value, missing=named)


class _Bound(CheckModel):
    field: str = Field(description="a dotted name reaches into a list")
    parameter: str
    missed: Literal["breach", "unclear"] = "breach"

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)


class AtLeast(_Bound):
    """Met when the lead times, number or length of time in `field` reach the parameter, else `missed`.

    Unset without a value of the parameter; a lead time counted otherwise than the threshold is met or a
    breach only if it is on every start day, and unclear between, unless the convention `ambiguity` says
    'lower_bound'.
    """

    kind: Literal["at_least"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` reaches the threshold."""
        read = values_at(fact, self.field)
        if field_type(type(fact), self.field) is LeadTime:
            return _judge_lead_times(binding(read, question.direction).terms, self.parameter, question)
        return judge_amounts(read, self.parameter, "at_least", self.missed, question)


class AtMost(_Bound):
    """Met when the number or length of time in `field` does not exceed the parameter, else `missed`.

    Met too when the text rules the thing out: nothing is then asked for.
    """

    kind: Literal["at_most"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays within the threshold."""
        if fact.stance == "excluded":
            return Judgement("met", value=say("ruled_out"))
        read = values_at(fact, self.field)
        return judge_amounts(read, self.parameter, "at_most", self.missed, question)


class SumsTo(CheckModel):
    """Met when the number in `total` is that in `expected`, breach when not, unclear without both."""

    kind: Literal["sums_to"]
    total: str
    expected: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the total of `fact` is the expected one."""
        total, expected = getattr(fact, self.total), getattr(fact, self.expected)
        if total is None or expected is None:
            return Judgement("unclear", (say("total_unknown"),))
        if total == expected:
            return Judgement("met", value=_plain(total), threshold=_plain(expected))
        reason = say("total_differs", value=_plain(total), threshold=_plain(expected))
        return Judgement("breach", (reason,), _plain(total), _plain(expected))


class Same(CheckModel):
    """Met when all facts selected give `field` the same value, unclear when they differ.

    A fact that stands alone has nothing to be compared with: it is set aside.
    """

    kind: Literal["same"]
    field: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the peers of `fact` say the same."""
        if len(peers) < 2:
            return None
        shown = tuple(dict.fromkeys(_shown(getattr(peer, self.field), question.direction) for peer in peers))
        value = join(shown)
        if len(shown) == 1:
            return Judgement("met", value=value)
        return Judgement("unclear", (say("differs", value=value),), value)


Check = Annotated[
    Present
    | Absent
    | OneOf
    | NoneOf
    | Named
    | Complete
    | AtLeast
    | AtMost
    | SumsTo
    | Same
    | Mutual
    | Apart
    | NotOnly
    | FreeBand
    | Partial
    | Below
    | LastsAtMost
    | PaidWithin
    | RatioAtMost
    | FigureAtLeast
    | FigureAtMost
    | AnyRecordCheck,
    Field(discriminator="kind"),
]


def _judge_lead_times(terms: Sequence[LeadTime], parameter: str, question: Question) -> Judgement:
    threshold = question.threshold(parameter)
    value = join(map(describe, terms)) if terms else None
    if threshold.value is None and terms:
        return Judgement("unset", value=value, used=(threshold.used,))
    conventions = question.layers.policies(DAY_COUNTING, AMBIGUITY)
    result = Judgement("met", (), value, threshold.shown, used=(threshold.used, *conventions))
    if not terms or not isinstance(threshold.value, Duration):
        return result._replace(outcome="unclear", reasons=(say("amount_unknown"),))
    month_of_30_days = question.layers.chooses(DAY_COUNTING, "month_of_30_days")
    compared = {compare(term, threshold.value, month_of_30_days) for term in terms}
    below = say("below", value=value or say("nothing"), threshold=threshold.shown)
    if "breach" in compared:
        return result._replace(outcome="breach", reasons=(below,))
    if "unclear" not in compared:
        return result
    if question.layers.chooses(AMBIGUITY, "lower_bound"):
        return result._replace(outcome="breach", reasons=(below,))
    reason = say("between", value=value or say("nothing"), threshold=threshold.shown)
    return result._replace(outcome="unclear", reasons=(reason,))


def _shown(value: object, direction: Direction | None) -> Localised:
    if isinstance(value, tuple):
        return join(map(describe, binding(value, direction).terms))
    return (
        show(value, "lead_time") if isinstance(value, Duration) else Localised(fr=str(value), en=str(value))
    )


def _plain(number: Decimal) -> Localised:
    return Localised(fr=plain(number).replace(".", ","), en=plain(number))
