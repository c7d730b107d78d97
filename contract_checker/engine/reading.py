"""What each fact answers to one rule, in one scope: what settles by itself, then the check."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from contract_checker.document import ASIDE
from contract_checker.facts import Band, FactBase, Unread

from .circumstances import BuyerKind, PieceKind, Procedure
from .finding import Localised, Outcome
from .judgement import Judgement, Question
from .lead_times import conflict, describe_bands, margin
from .rule import Rule
from .selection import Condition, covers, holds_between
from .shares import FreeBand
from .wording import say

NOT_IN_FORCE: Final = (*ASIDE, "running")
_OF_NOTICE: Final = ("volume_notice", "volume_change")
_VALUE_READ: Final = ("best_efforts", "indicative", "misread")  # doubt about a value that stands in the text

KindsOf = Callable[[FactBase], frozenset[PieceKind]]


class Setting(NamedTuple):
    """What surrounds the facts: who buys, how, and in which piece each fact stands."""

    buyer: BuyerKind
    procedure: Procedure
    kinds_of: KindsOf


class Reading(NamedTuple):
    """One fact and what it answers."""

    fact: FactBase
    judgement: Judgement


class Readings(NamedTuple):
    """The facts that answer, those that only stand beside, and those in the buyer's favour."""

    answers: tuple[Reading, ...]
    beside: tuple[FactBase, ...]
    exonerating: tuple[FactBase, ...]
    margins: tuple[Band, ...] = ()


def concerns(rule: Rule, fact: FactBase) -> bool:
    """Whether `rule` has a use for `fact`, whatever it then makes of it."""
    if isinstance(fact, Unread):
        return fact.family == rule.select.fact
    return covers(fact, rule.direction) and any(select.matches(fact) for select in rule.selects)


def read(rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting) -> Readings:
    """Judge `facts`, all of which concern `rule`.

    A fact that only leaves small changes without notice answers when there is no other; beside another
    one, it is a margin to be pointed out.
    """
    live = [fact for fact in facts if is_in_force(fact)]
    # A rule on free bands asks about the margin; one that asks of no notice, such as the order of texts, has
    # no use for one.
    asks_of_notice = rule.select.fact in _OF_NOTICE and not isinstance(rule.check, FreeBand)
    small = live if asks_of_notice else []
    margins = {fact.id: bands for fact in small if (bands := margin(fact, rule.direction))}
    answers = _answers(rule, [fact for fact in live if fact.id not in margins], question, setting)
    if not answers:
        answers = [
            _of_margin(rule, fact, margins.pop(fact.id), question) for fact in live if fact.id in margins
        ]
    mitigating = _mitigating(rule, live, question, setting)
    answers = _with_those_that_give_way(rule, facts, answers, question, setting) or _not_read(live)
    tempered = [_in_its_time(rule, _tempered(rule, reading, setting), question) for reading in answers]
    answered = _with_doubts([_mitigated(reading, mitigating) for reading in tempered])
    taken = {reading.fact.id for reading in answered}
    exonerating = tuple(
        fact
        for fact in live
        if fact.id not in taken and any(select.matches(fact) for select in rule.exonerating)
    )
    taken |= {fact.id for fact in exonerating}
    beside = tuple(fact for fact in facts if fact.id not in taken)
    return Readings(
        tuple(answered), beside, exonerating, tuple(band for bands in margins.values() for band in bands)
    )


def is_in_force(fact: FactBase) -> bool:
    """Whether a fact stands in the text, and no other piece or amendment has taken its place."""
    return fact.source not in NOT_IN_FORCE and fact.standing in ("in_force", "contested", "open")


def _with_those_that_give_way(
    rule: Rule, facts: Sequence[FactBase], answers: list[Reading], question: Question, setting: Setting
) -> list[Reading]:
    """The answers, with those of pieces that give way to another where that decides nothing.

    That is where it says nothing of the question, or leaves it as open as they do: every doubt and every
    value without a threshold is shown. What it says in the buyer's favour, such as prices that are revised
    where a lower piece calls them firm, is an answer of its own.
    """
    outcomes = {reading.judgement.outcome for reading in answers}
    lower = [fact for fact in facts if fact.standing == "outranked" and fact.source not in NOT_IN_FORCE]
    if not lower or "breach" in outcomes:
        return answers
    open_ = next((outcome for outcome in ("unclear", "unset") if outcome in outcomes), None)
    favourable = {
        type(fact)
        for fact in facts
        if is_in_force(fact) and any(select.matches(fact) for select in rule.exonerating)
    }
    found = _answers(rule, [fact for fact in lower if type(fact) not in favourable], question, setting)
    return [*answers, *(one for one in found if not answers or one.judgement.outcome == open_)]


def _with_doubts(answers: Sequence[Reading]) -> list[Reading]:
    """The answers; those of pieces that contradict each other settle nothing if they differ in outcome."""
    answers = [_open(reading) if reading.fact.standing == "open" else reading for reading in answers]
    contested = {reading.judgement.outcome for reading in answers if reading.fact.standing == "contested"}
    if len(contested) < 2:
        return answers
    doubt = say("contested")
    return [
        reading._replace(judgement=Judgement("unclear", (doubt,), reading.judgement.value))
        if reading.fact.standing == "contested"
        else reading
        for reading in answers
    ]


def _open(reading: Reading) -> Reading:
    """The reading of a text of which it is not certain that it holds: it settles nothing."""
    if reading.judgement.outcome not in ("met", "breach"):
        return reading
    return reading._replace(judgement=Judgement("unclear", (say("open_text"),), reading.judgement.value))


def _answers(rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting) -> list[Reading]:
    """What settles by itself, with the check of the rest; for want of both, what counts only alone."""
    settled: list[Reading] = []
    alone: list[Reading] = []
    asked: list[FactBase] = []
    conditions = [condition for condition in rule.conditions if _differs(condition, facts)]
    for fact in facts:
        by_itself = _by_itself(rule, conditions, fact, question, setting)
        if by_itself is not None:
            condition, judgement = by_itself
            (alone if condition.alone else settled).append(Reading(fact, judgement))
        elif rule.select.matches(fact):
            asked.append(fact)
    return settled + _checked(rule, asked, question) or alone


def _not_read(facts: Sequence[FactBase]) -> list[Reading]:
    """The passages that seem to speak of it and could not be read, each a doubt."""
    doubt = Judgement("unclear", (say("passage_unread"),))
    return [Reading(fact, doubt) for fact in facts if isinstance(fact, Unread)]


def _of_margin(rule: Rule, fact: FactBase, bands: Sequence[Band], question: Question) -> Reading:
    band = describe_bands(bands)
    judgement = rule.check.judge(fact, [fact], question) if rule.select.matches(fact) else None
    if judgement is not None and judgement.outcome == "unset":
        return Reading(fact, judgement._replace(notes=(say("free_band", band=band),)))
    return Reading(fact, Judgement("unclear", (say("only_free_band", band=band),)))


def _by_itself(
    rule: Rule, conditions: Iterable[Condition], fact: FactBase, question: Question, setting: Setting
) -> tuple[Condition, Judgement] | None:
    for condition in conditions:
        if _holds(condition, fact, question, setting):
            if fact.strength != "firm":
                return condition, Judgement("unclear", (condition.because, say(fact.strength)))
            return condition, Judgement(_settled_as(rule, condition), (condition.because,))
    return None


def _settled_as(rule: Rule, condition: Condition) -> Outcome:
    if condition in rule.contrary:
        return "breach"
    return "unclear" if condition in rule.doubtful else "met"


def _differs(condition: Condition, facts: Sequence[FactBase]) -> bool:
    """Whether the facts that the condition selects give different lead times, if it asks for that."""
    field = condition.differ
    return field is None or conflict(getattr(fact, field) for fact in facts if condition.matches(fact))


def _holds(condition: Condition, fact: FactBase, question: Question, setting: Setting) -> bool:
    unless = condition.unless
    return (
        condition.matches(fact)
        and (not condition.pieces or not setting.kinds_of(fact).isdisjoint(condition.pieces))
        and (not condition.buyers or setting.buyer in condition.buyers)
        and holds_between(condition.applies_from, condition.applies_until, question.day)
        and (unless is None or not question.layers.chooses(unless.policy, unless.choice))
    )


def _checked(rule: Rule, asked: Sequence[FactBase], question: Question) -> list[Reading]:
    judged = [(fact, _judged(rule, fact, asked, question)) for fact in asked]
    return [Reading(fact, judgement) for fact, judgement in judged if judgement is not None]


def _judged(rule: Rule, fact: FactBase, asked: Sequence[FactBase], question: Question) -> Judgement | None:
    """The answer of the check; what is not firm only answers that a value stands there and no threshold."""
    judgement = rule.check.judge(fact, asked, question)
    if fact.incorporated is not None and judgement is not None and judgement.outcome == "breach":
        # nobody wrote it into a document of the dossier
        return Judgement("unclear", (say("by_reference"),), judgement.value)
    if fact.strength == "firm" or (judgement is None and fact.strength in _VALUE_READ):
        return judgement
    if judgement is not None and judgement.outcome == "unset" and fact.strength in _VALUE_READ:
        return judgement._replace(notes=(*judgement.notes, say("unset_doubt", reason=say(fact.strength))))
    return Judgement("unclear", (say(fact.strength),))


def _tempered(rule: Rule, reading: Reading, setting: Setting) -> Reading:
    """A breach where the rule says that a departure is one, and only to be verified elsewhere.

    What is recognised on an image never settles that something is stipulated: a wrong figure would hide it.
    """
    judgement = reading.judgement
    if judgement.outcome == "met" and reading.fact.source == "ocr":
        reasons = (*judgement.reasons, say("recognised_text"))
        return Reading(reading.fact, judgement._replace(outcome="unclear", reasons=reasons))
    if judgement.outcome != "breach":
        return reading
    if rule.to_verify is not None:
        return _doubted(reading, rule.to_verify)
    only = rule.breach_only
    if only is None:
        return reading
    if (not only.buyers or setting.buyer in only.buyers) and (
        not only.procedures or setting.procedure in only.procedures
    ):
        return reading
    return _doubted(reading, only.otherwise)


def _in_its_time(rule: Rule, reading: Reading, question: Question) -> Reading:
    """A doubt where the text in force at the test date was not read."""
    periods = [
        period
        for period in rule.applies.periods
        if question.day is not None and holds_between(period.applies_from, period.applies_until, question.day)
    ]
    if not periods or any(period.verified for period in periods):
        return reading
    return _doubted(reading, say("law_unread"))


def _mitigating(
    rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting
) -> tuple[Localised, ...]:
    """Why a breach is only to be verified, as the facts beside it have it."""
    return tuple(
        condition.because
        for condition in rule.mitigating
        if any(fact.strength == "firm" and _holds(condition, fact, question, setting) for fact in facts)
    )


def _mitigated(reading: Reading, because: tuple[Localised, ...]) -> Reading:
    judgement = reading.judgement
    if judgement.outcome != "breach" or not because:
        return reading
    return _doubted(reading, *because)


def _doubted(reading: Reading, *reasons: Localised) -> Reading:
    judgement = reading.judgement
    return Reading(
        reading.fact, judgement._replace(outcome="unclear", reasons=(*judgement.reasons, *reasons))
    )
