"""The table of what each amendment did, and the clauses as they read over time."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.finding import Localised
from contract_checker.facts import Amendment

from .acts import UNKNOWN, Act, amends, is_own
from .consolidate import Effect, Timeline
from .result import Change, ConsolidatedClause
from .targets import pieces_meant, with_targets
from .units import Unit
from .wording import say


def changes_of(
    timeline: Timeline, amendments: Sequence[Amendment], pieces: Sequence[NamedPiece]
) -> tuple[Change, ...]:
    """One row for each act, derogation and extension, in the order of their pieces and of the text."""
    rows = [_of_effect(effect) for effect in timeline.effects]
    by_path = {piece.path: piece for piece in pieces}
    for fact in amendments:
        piece = by_path[fact.clause.document]
        if fact.action == "derogated":
            rows.extend(_of_derogation(fact, piece, timeline, pieces))
        elif fact.action == "extended" and amends(piece, _of(piece, amendments)):
            rows.append(_of_extension(fact))
    return tuple(sorted(rows, key=lambda row: (row.document, row.evidence.passages[0].span.start)))


def clauses_of(timeline: Timeline) -> tuple[ConsolidatedClause, ...]:
    """Every text of the clauses that an act touched, in the order of the clause and of time."""
    touched = [
        unit
        for unit in timeline.units
        if (unit.made_by is not None or unit.ended_by is not None) and unit.lines and not unit.is_empty
    ]
    ordered = sorted(
        touched, key=lambda unit: (unit.ref.document, unit.since or UNKNOWN, unit.until or date.max)
    )
    return tuple(
        ConsolidatedClause(
            clause=unit.ref,
            since=_day(unit.since),
            until=_day(unit.until),
            passages=unit.passages(),
            changed_by=unit.made_by.fact.evidence if unit.made_by else None,
            ended_by=unit.ended_by.fact.evidence if unit.ended_by else None,
        )
        for unit in ordered
    )


def _day(day: date | None) -> date | None:
    return None if day == UNKNOWN else day


def _of_effect(effect: Effect) -> Change:
    act = effect.act
    return Change(
        document=act.path,
        action=act.fact.action,
        target=effect.target,
        clause=_clause(act.fact),
        since=_day(act.days.since),
        until=act.days.until,
        applied=effect.problem is None,
        why=effect.problem or _why(act),
        evidence=act.fact.evidence,
        before=tuple(passage for unit in effect.ended for passage in unit.passages()),
        after=tuple(passage for unit in _with_text(effect.made) for passage in unit.passages()),
    )


def _with_text(units: Sequence[Unit]) -> list[Unit]:
    return [unit for unit in units if unit.lines]


def _why(act: Act) -> Localised:
    return act.days.why


def _clause(fact: Amendment) -> str | None:
    return ", ".join(fact.articles) or fact.heading


def _of(piece: NamedPiece, amendments: Sequence[Amendment]) -> list[Amendment]:
    return [fact for fact in amendments if fact.clause.document == piece.path]


def _of_derogation(
    fact: Amendment, piece: NamedPiece, timeline: Timeline, pieces: Sequence[NamedPiece]
) -> Iterator[Change]:
    """A derogation from a clause of another piece; an exception to a clause of its own changes nothing."""
    found = next(with_targets(fact, timeline.units, pieces_meant(fact.document, piece.path, pieces)), None)
    own = fact.document is None or is_own(fact, piece)
    if own and (found is None or next(with_targets(fact, timeline.units, (piece.path,)), None)):
        return
    named = say("article", number=", ".join(fact.articles)) if fact.articles else say("a_clause")
    yield Change(
        document=piece.path,
        action=fact.action,
        target=found,
        clause=_clause(fact),
        since=fact.effective,
        applied=found is not None,
        why=say("derogation") if found else say("unknown_article", document=piece.path, clause=named),
        evidence=fact.evidence,
    )


def _of_extension(fact: Amendment) -> Change:
    return Change(
        document=fact.clause.document,
        action=fact.action,
        clause=fact.document,
        since=fact.effective,
        until=fact.until + timedelta(days=1) if fact.until else None,
        applied=True,
        why=say("dated") if fact.until else say("signature_default"),
        evidence=fact.evidence,
    )
