"""From the pieces and facts of a dossier to the facts that control at a date, and why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from contract_checker.document import IN_TEXT
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.circumstances import Circumstances, PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.facts import Amendment, Fact, Precedence

from .acts import UNKNOWN
from .changes import changes_of, clauses_of
from .conflicts import conflicts, said_by
from .consolidate import Timeline, consolidate
from .doubt import Doubt, doubt_of, why_doubted
from .order import Order, order_of
from .reference import incorporated
from .result import Control, ControllingFact, Precedes
from .standing import Living, living_facts
from .targets import is_meant, pieces_meant
from .term import end_of, signatures
from .wording import day_in_words, say

CONTROL_KINDS: Final = frozenset(
    {"amendment", "precedence", "reference_terms", "contract_term", "penalty", "day_counting"}
)
"""Kinds of fact that tell which text applies, whatever the rules ask for.

Penalties and the counting of time switch defaults off.
"""


class Texts(NamedTuple):
    """The clauses of a dossier over time, with the facts of each: read once, for as many days as one asks."""

    pieces: tuple[NamedPiece, ...]
    amendments: tuple[Amendment, ...]
    timeline: Timeline
    living: tuple[Living, ...]
    kinds: frozenset[str]

    @property
    def turning_days(self) -> tuple[date, ...]:
        """The days on which a clause begins or ceases to be in force, in order."""
        days = {day for unit in self.timeline.units for day in (unit.since, unit.until)}
        return tuple(sorted(day for day in days if day is not None and day != UNKNOWN))


def texts_of(pieces: Sequence[NamedPiece], facts: Sequence[Fact], kinds: frozenset[str]) -> Texts:
    """Apply the amendments of a dossier, and read the clauses that they changed.

    Args:
        pieces: the pieces that were read.
        facts: their facts, those of `CONTROL_KINDS` among them.
        kinds: kinds of fact to read in clauses that changed.
    """
    amendments = [fact for fact in facts if isinstance(fact, Amendment) and fact.source in IN_TEXT]
    timeline = consolidate(pieces, amendments)
    living = living_facts(pieces, facts, timeline, kinds)
    return Texts(tuple(pieces), tuple(amendments), timeline, tuple(living), kinds)


def control(texts: Texts, known: Circumstances) -> Control:
    """The facts of a dossier with their standing at the date of `known`, and everything that led to it."""
    pieces, amendments, timeline, living, kinds = texts
    notes = list(timeline.notes)
    end = end_of(pieces, [one.at(known.as_of) for one in living], _stated_start(known))
    if end is not None and any(day >= end for day in signatures(pieces)):
        notes.append(say("went_on", day=day_in_words(end - timedelta(days=1))))
        end = None
    day = known.as_of if end is None or known.as_of < end else end - timedelta(days=1)
    if day != known.as_of:
        notes.append(say("lapsed", day=day_in_words(day)))
    at_day = [one.at(day) for one in living]
    standing = [fact for fact in at_day if fact.standing == "in_force" and fact.source in IN_TEXT]
    terms = incorporated(standing, known.consultation_date)
    stated = [fact for fact in standing if isinstance(fact, Precedence) and fact.stated]
    order = order_of(pieces, stated, terms.ranks)
    roles = {piece.path: piece.kind for piece in pieces}
    settled = _Settled([*at_day, *(fact for fact in terms.facts if fact.kind in kinds)], roles)
    settled.doubt(living, timeline.doubts, day)
    settled.derogate(timeline, pieces)
    settled.rank(order, {one.fact.id for one in living if one.is_unplaced})
    return Control(
        reading_date=day,
        ends=end,
        order=tuple(_shown(order)),
        changes=changes_of(timeline, amendments, pieces),
        clauses=clauses_of(timeline),
        controlling=(*_changed(living, end), *settled.controlling),
        defaults=terms.defaults,
        notes=tuple(dict.fromkeys((*notes, *order.notes, *terms.notes, *settled.notes))),
        facts=tuple(settled.facts),
    )


def _stated_start(known: Circumstances) -> date | None:
    """The day from which the contract applies, where the user said it."""
    said = any(one.subject == "effective_date" and one.told_by == "dossier_file" for one in known.statements)
    return known.effective_date if said else None


class _Settled:
    """Facts at the day of the reading, as derogations and precedence settle them."""

    def __init__(self, facts: Sequence[Fact], roles: Mapping[str, PieceKind]) -> None:
        self.facts = list(facts)
        self._roles = roles
        self._call_offs = sum(kind == "application_contract" for kind in roles.values())
        self._apart: set[frozenset[str]] = set()
        self.controlling: list[ControllingFact] = []
        self.notes: list[Localised] = []

    def doubt(self, living: Sequence[Living], doubts: Sequence[Doubt], day: date) -> None:
        """Where a sentence may have changed a clause, neither its former text nor its new one decides."""
        for doubt in doubts:
            told = {one.fact.id for one in living if doubt.shows(one.fact)}
            held = {one.fact.id for one in living if doubt.touches(one.units)}
            standing = {fact.id for fact in self.facts if fact.standing in doubt.standings}
            if doubt.may_hold_at(day):
                self._mark("open", told | (held & standing))
            else:
                self._mark("not_yet", told)

    def rank(self, order: Order, unplaced: set[str]) -> None:
        """Of two facts in contradiction, that of the lower piece gives way; without an order, none.

        What an amendment says where it could not be applied is later than nothing for sure.
        """
        outranked: dict[str, list[str]] = {}
        why: dict[str, Localised] = {}
        contested = set[str]()
        orders = {fact.id for fact in self.facts if isinstance(fact, Precedence) and _counts(fact)}
        unsettled = "contested_despite_order" if orders else "contested"
        if order.notes:
            self._mark("open", orders)
        for one, other in conflicts(self.facts, lambda path: self._roles.get(path, "other")):
            if self._are_apart(one, other):
                continue
            for winner, loser in ((one, other), (other, one)):
                reason = order.prevails(winner.clause.document, loser.clause.document)
                if reason is not None and winner.id not in unplaced:
                    outranked.setdefault(winner.id, []).append(loser.id)
                    documents = {"winner": winner.clause.document, "loser": loser.clause.document}
                    why[winner.id] = say("prevails", **documents, why=reason.why)
                    break
            else:
                contested |= {one.id, other.id}
                documents = {"one": one.clause.document, "other": other.clause.document}
                self.notes.append(say(unsettled, **documents))
        losers = {fact for facts in outranked.values() for fact in facts}
        self._mark("contested", contested - losers)
        self._mark("outranked", losers)
        for fact in self.facts:
            if fact.id in outranked:
                self._record(fact, why[fact.id], outranked[fact.id])

    def derogate(self, timeline: Timeline, pieces: Sequence[NamedPiece]) -> None:
        """What a clause derogates from gives way to what the derogating clause says of the same thing."""
        for act in [
            fact for fact in self.facts if isinstance(fact, Amendment) and fact.action == "derogated"
        ]:
            meant = is_meant(act)
            paths = pieces_meant(act.document, act.clause.document, pieces)
            piece = next(piece for piece in pieces if piece.path == act.clause.document)
            doubted = why_doubted(act, piece, [unit for unit in timeline.units if meant(unit)])
            clauses = {(unit.ref.document, unit.ref.number) for unit in timeline.units if meant(unit)}
            own = [
                fact
                for fact in self.facts
                if fact.clause == act.clause and fact.standing == "in_force" and fact.kind != "amendment"
            ]
            for fact in own:
                losers = [
                    other.id
                    for other in self.facts
                    if (other.clause.document, other.clause.number) in clauses
                    and other.clause.document in paths
                    and other.standing == "in_force"
                    and _same_thing(fact, other)
                ]
                if losers and doubted:
                    self._mark("open", {fact.id, *losers})
                    self.notes.append(doubt_of(piece, doubted, act.evidence.passages[0].span))
                elif losers and self._call_offs > 1 and self._is_call_off(fact):
                    self._apart |= {frozenset((fact.id, loser)) for loser in losers}
                    self.notes.append(say("derogation_apart", document=fact.clause.document))
                elif losers:
                    self._mark("outranked", set(losers))
                    self._record(fact, say("derogation"), losers)

    def _are_apart(self, one: Fact, other: Fact) -> bool:
        """Two call-offs bind each for itself, and so does one that derogates beside others that do not."""
        both = self._is_call_off(one) and self._is_call_off(other)
        return both or frozenset((one.id, other.id)) in self._apart

    def _is_call_off(self, fact: Fact) -> bool:
        return self._roles.get(fact.clause.document) == "application_contract"

    def _mark(self, standing: str, ids: set[str]) -> None:
        self.facts = [
            fact.model_copy(update={"standing": standing}) if fact.id in ids else fact for fact in self.facts
        ]

    def _record(self, fact: Fact, why: Localised, supersedes: Sequence[str]) -> None:
        self.controlling.append(
            ControllingFact(fact=fact.id, clause=fact.clause, why=why, supersedes=tuple(supersedes))
        )


def _counts(order: Precedence) -> bool:
    return order.stated and order.standing == "in_force" and order.source in IN_TEXT


def _same_thing(one: Fact, other: Fact) -> bool:
    """Whether two facts speak of the same thing: as far as is known what that is, else by their kind."""
    about, others = ({said.about for said in said_by(fact)} for fact in (one, other))
    return bool(about & others) if about or others else one.kind == other.kind


def _changed(living: Sequence[Living], end: date | None) -> Iterator[ControllingFact]:
    """The facts of clauses that an act changed, over their intervals."""
    for one in living:
        act = one.act
        for unit in one.units if act is not None else ():
            if act is None or unit.is_empty:
                continue
            since = None if unit.since in (None, UNKNOWN) else unit.since
            said: dict[str, Localised | str] = {"document": act.path, "why": act.days.why}
            yield ControllingFact(
                fact=one.fact.id,
                clause=one.fact.clause,
                since=since,
                until=unit.until or end,
                why=say("replaced_since", **said, day=day_in_words(since))
                if since
                else say("replaced_always", **said),
                supersedes=tuple(
                    other.fact.id
                    for other in living
                    if other.fact.kind == one.fact.kind
                    and any(ended.ended_by is act for ended in other.units)
                ),
            )


def _shown(order: Order) -> Iterator[Precedes]:
    for (winner, loser), reason in sorted(order.pairs.items(), key=lambda item: item[0]):
        yield Precedes(winner=winner, loser=loser, why=reason.why, evidence=reason.evidence)
