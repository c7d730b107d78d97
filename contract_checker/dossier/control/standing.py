"""The facts of each clause over time: read where it first stands, read again where it changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from contract_checker.document import ASIDE, TextSpan
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import Amendment, Fact, Standing

from .acts import Act
from .consolidate import Timeline
from .reread import read_again
from .stretches import Stretches
from .units import Unit


@dataclass(frozen=True, eq=False)
class Living:
    """A fact with the clauses that state it, over time: none for what belongs to no clause of its own.

    Attributes:
        act: the act that made the text that it was read in.
        is_unplaced: whether it stands in the words of an act that could not be applied.
    """

    fact: Fact
    units: tuple[Unit, ...] = ()
    act: Act | None = None
    is_unplaced: bool = False

    def at(self, day: date) -> Fact:
        """The fact with its standing on `day`."""
        standing = _standing(self.units, day)
        return self.fact if standing == "in_force" else self.fact.model_copy(update={"standing": standing})


def living_facts(
    pieces: Sequence[NamedPiece], facts: Sequence[Fact], timeline: Timeline, kinds: frozenset[str]
) -> list[Living]:
    """Every fact of the dossier: those of the clauses as first written, and those of the clauses as changed.

    A fact read in the new text of an act, or in a sentence that changes words, gives way to that of the
    clause so changed; if the clause then says nothing of the kind, it is kept.
    """
    languages = {piece.path: detect(piece.normal.text) for piece in pieces}
    again = list(_of_changed(timeline, languages, kinds))
    told = {
        (living.act.path, living.act.place, living.fact.kind) for living in again if living.act is not None
    }
    first = _Places(timeline)
    kept = []
    for fact in facts:
        act = (
            None if isinstance(fact, Amendment) or fact.source in (*ASIDE, "running") else first.act_of(fact)
        )
        if act is None:
            kept.append(Living(fact, first.units_of(fact), is_unplaced=first.is_unplaced(fact)))
        elif (act.path, act.place, fact.kind) not in told:
            kept.append(Living(fact, first.units_of(fact), act))
    return [*kept, *again]


class _Places:
    """Where the clauses as first written and the new texts stand in their pieces."""

    def __init__(self, timeline: Timeline) -> None:
        self._units = Stretches(
            (document.path, span, unit)
            for unit in timeline.units
            if unit.made_by is None
            for line in unit.lines
            for document, span in line.parts[:1]
        )
        self._acts = Stretches(_shown(timeline, placed=True))
        self._unplaced = Stretches(_shown(timeline, placed=False))

    def units_of(self, fact: Fact) -> tuple[Unit, ...]:
        """The clause that a fact was first read in, once for each interval."""
        passage = fact.evidence.passages[0]
        start = passage.span.start
        return tuple(self._units.over(passage.document, start, start + 1))

    def act_of(self, fact: Fact) -> Act | None:
        """The act whose new text, or whose own sentence, shows a fact."""
        return next(iter(_showing(self._acts, fact)), None)

    def is_unplaced(self, fact: Fact) -> bool:
        """Whether a fact stands in the words of an act that could not be applied."""
        return bool(_showing(self._unplaced, fact))


def _shown(timeline: Timeline, *, placed: bool) -> Iterator[tuple[str, TextSpan, Act]]:
    """The sentence and the new text of each act that was applied, or of each that was not."""
    for effect in timeline.effects:
        if (effect.problem is None) is placed:
            act = effect.act
            for passage in act.fact.evidence.passages:
                yield act.path, passage.span, act
            for line in act.lines:
                for _, span in line.parts:
                    yield act.path, span, act


def _showing(acts: Stretches[Act], fact: Fact) -> list[Act]:
    passage = fact.evidence.passages[0]
    return acts.over(passage.document, passage.span.start, passage.span.end)


def _of_changed(
    timeline: Timeline, languages: dict[str, Language], kinds: frozenset[str]
) -> Iterator[Living]:
    """The facts of each text that an act made, read once for all its intervals."""
    texts: dict[int, list[Unit]] = {}
    for unit in timeline.units:
        if unit.made_by is not None:
            texts.setdefault(id(unit.lines), []).append(unit)
    for units in texts.values():
        for fact in read_again(units[0], languages[units[0].ref.document], kinds):
            yield Living(fact, tuple(units), units[0].made_by)


def _standing(units: Iterable[Unit], day: date) -> Standing:
    units = list(units)
    if not units or any(unit.holds_at(day) for unit in units):
        return "in_force"
    if any(unit.ended_by is not None and (unit.until is None or unit.until <= day) for unit in units):
        return "superseded"
    return "lapsed" if any(unit.until is not None and unit.until <= day for unit in units) else "not_yet"
