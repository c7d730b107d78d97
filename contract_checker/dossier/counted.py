"""Notices with the clock and the kind of days that another clause of the dossier settles for them.

A contract gives its lead times in one article and says in another from when they run. The judge of requests
puts both together by itself; rules are asked of one fact at a time, and see it settled here.
"""

from collections.abc import Sequence
from typing import Final, TypeGuard

from contract_checker.document import IN_TEXT, Evidence
from contract_checker.extraction.volume_notice.elsewhere import Stated, complete
from contract_checker.facts import DayCounting, Fact, LeadTime, VolumeNotice

_OWED: Final = ("client", "unstated")


def counted(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, with lead times completed by the counting clauses in force.

    Of clauses that differ, none settles anything. A notice is completed where its own words are silent,
    and quotes then the clause that completes it too.
    """
    # « Le délai court … » beside a notice is said of that one, whose own reading takes it up.
    taken_up = {fact.clause for fact in facts if isinstance(fact, VolumeNotice)}
    rules = [
        fact
        for fact in facts
        if isinstance(fact, DayCounting) and _settles(fact) and fact.clause not in taken_up
    ]
    if not rules:
        return tuple(facts)
    return tuple(_completed(fact, rules) if _is_open(fact) else fact for fact in facts)


def _settles(rule: DayCounting) -> bool:
    """General terms that are only referred to leave open here whether they apply to these delays."""
    firm = rule.strength == "firm" and rule.stance == "asserted" and rule.incorporated is None
    return firm and rule.standing == "in_force" and rule.source in IN_TEXT


def _is_open(fact: Fact) -> TypeGuard[VolumeNotice]:
    return isinstance(fact, VolumeNotice) and fact.debtor in _OWED and fact.trigger != "forecast"


def _completed(fact: VolumeNotice, rules: Sequence[DayCounting]) -> VolumeNotice:
    own = [rule for rule in rules if rule.scope.lot in (None, fact.scope.lot)]
    clocks = {rule.clock for rule in own} - {"unstated"}
    days = {rule.days for rule in own} - {"unstated"}
    stated = Stated(
        clock=clocks.pop() if len(clocks) == 1 else "unstated",
        day_kind=days.pop() if len(days) == 1 else "unstated",
    )
    terms = tuple(term if _is_dated(term) else complete(term, stated) for term in fact.terms)
    clock = any(one.clock != other.clock for one, other in zip(terms, fact.terms, strict=True))
    kind = any(one.day_kind != other.day_kind for one, other in zip(terms, fact.terms, strict=True))
    drawn_on = [
        rule
        for rule in own
        if (clock and rule.clock == stated.clock) or (kind and rule.days == stated.day_kind)
    ]
    if not drawn_on:
        return fact
    passages = dict.fromkeys(
        (*fact.evidence.passages, *(one for rule in drawn_on for one in rule.evidence.passages))
    )
    return fact.model_copy(update={"terms": terms, "evidence": Evidence(passages=tuple(passages))})


def _is_dated(term: LeadTime) -> bool:
    """A relative date runs from nothing, and a maximum guarantees no time."""
    return term.relative is not None or term.cap is not None
