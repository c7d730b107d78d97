"""What each fact answers to one rule, in one scope: what settles by itself, then the check."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from contract_checker.facts import Band, FactBase, Unread

from .circumstances import BuyerKind, PieceKind, Procedure
from .judgement import Judgement, Question
from .lead_times import describe_bands, margin
from .rule import Rule
from .selection import Condition, covers
from .wording import say

NOT_IN_FORCE: Final = ("deleted", "hidden", "comment")
_VALUE_READ: Final = ("best_efforts", "indicative", "misread")  # doubt about a value that stands in the text

KindOf = Callable[[FactBase], PieceKind]


class Setting(NamedTuple):
    """What surrounds the facts: who buys, how, and in which piece each fact stands."""

    buyer: BuyerKind
    procedure: Procedure
    kind_of: KindOf


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
    selects = (rule.select, *rule.conditions, *rule.exonerating)
    return covers(fact, rule.direction) and any(select.matches(fact) for select in selects)


def read(rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting) -> Readings:
    """Judge `facts`, all of which concern `rule`.

    A fact that only leaves small changes without notice answers when there is no other; beside another
    one, it is a margin to be pointed out.
    """
    live = [fact for fact in facts if is_in_force(fact)]
    margins = {fact.id: bands for fact in live if (bands := margin(fact, rule.direction))}
    answers = _answers(rule, [fact for fact in live if fact.id not in margins], question, setting)
    if not answers:
        answers = [
            _of_margin(rule, fact, margins.pop(fact.id), question) for fact in live if fact.id in margins
        ]
    answers = _with_those_that_give_way(rule, facts, answers, question, setting)
    answered = _with_doubts([_tempered(rule, reading, setting) for reading in answers])
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
    return fact.source not in NOT_IN_FORCE and fact.standing in ("in_force", "contested")


def _with_those_that_give_way(
    rule: Rule, facts: Sequence[FactBase], answers: list[Reading], question: Question, setting: Setting
) -> list[Reading]:
    """The answers, with those of pieces that give way to another where that decides nothing.

    That is where it says nothing of the question, or leaves it as open as they do: every doubt and every
    value without a threshold is shown.
    """
    outcomes = {reading.judgement.outcome for reading in answers}
    lower = [fact for fact in facts if fact.standing == "outranked" and fact.source not in NOT_IN_FORCE]
    if not lower or "breach" in outcomes:
        return answers
    open_ = next((outcome for outcome in ("unclear", "unset") if outcome in outcomes), None)
    found = _answers(rule, lower, question, setting)
    return [*answers, *(one for one in found if not answers or one.judgement.outcome == open_)]


def _with_doubts(answers: Sequence[Reading]) -> list[Reading]:
    """The answers; those of pieces that contradict each other settle nothing if they differ in outcome."""
    contested = {reading.judgement.outcome for reading in answers if reading.fact.standing == "contested"}
    if len(contested) < 2:
        return list(answers)
    doubt = say("contested")
    return [
        reading._replace(judgement=Judgement("unclear", (doubt,), reading.judgement.value))
        if reading.fact.standing == "contested"
        else reading
        for reading in answers
    ]


def _answers(rule: Rule, facts: Sequence[FactBase], question: Question, setting: Setting) -> list[Reading]:
    """What settles by itself, with the check of the rest; for want of both, what counts only alone.

    A passage that seems to speak of it and could not be read is such a doubt.
    """
    settled: list[Reading] = []
    alone: list[Reading] = []
    asked: list[FactBase] = []
    for fact in facts:
        if isinstance(fact, Unread):
            alone.append(Reading(fact, Judgement("unclear", (say("passage_unread"),))))
            continue
        by_itself = _by_itself(rule, fact, question, setting)
        if by_itself is not None:
            condition, judgement = by_itself
            (alone if condition.alone else settled).append(Reading(fact, judgement))
        elif rule.select.matches(fact):
            asked.append(fact)
    return settled + _checked(rule, asked, question) or alone


def _of_margin(rule: Rule, fact: FactBase, bands: Sequence[Band], question: Question) -> Reading:
    band = describe_bands(bands)
    judgement = rule.check.judge(fact, [fact], question) if rule.select.matches(fact) else None
    if judgement is not None and judgement.outcome == "unset":
        return Reading(fact, judgement._replace(notes=(say("free_band", band=band),)))
    return Reading(fact, Judgement("unclear", (say("only_free_band", band=band),)))


def _by_itself(
    rule: Rule, fact: FactBase, question: Question, setting: Setting
) -> tuple[Condition, Judgement] | None:
    for condition in rule.conditions:
        if _holds(condition, fact, question, setting):
            if fact.strength != "firm":
                return condition, Judgement("unclear", (condition.because, say(fact.strength)))
            return condition, Judgement(
                "breach" if condition in rule.contrary else "unclear", (condition.because,)
            )
    return None


def _holds(condition: Condition, fact: FactBase, question: Question, setting: Setting) -> bool:
    unless = condition.unless
    return (
        condition.matches(fact)
        and (not condition.pieces or setting.kind_of(fact) in condition.pieces)
        and (not condition.buyers or setting.buyer in condition.buyers)
        and (unless is None or not question.layers.chooses(unless.policy, unless.choice))
    )


def _checked(rule: Rule, asked: Sequence[FactBase], question: Question) -> list[Reading]:
    judged = [(fact, _judged(rule, fact, asked, question)) for fact in asked]
    return [Reading(fact, judgement) for fact, judgement in judged if judgement is not None]


def _judged(rule: Rule, fact: FactBase, asked: Sequence[FactBase], question: Question) -> Judgement | None:
    """The answer of the check; what is not firm only answers that a value stands there and no threshold."""
    judgement = rule.check.judge(fact, asked, question)
    if fact.strength == "firm":
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
    only = rule.breach_only
    if reading.judgement.outcome != "breach" or only is None:
        return reading
    if (not only.buyers or setting.buyer in only.buyers) and (
        not only.procedures or setting.procedure in only.procedures
    ):
        return reading
    return Reading(
        reading.fact, judgement._replace(outcome="unclear", reasons=(*judgement.reasons, only.otherwise))
    )
