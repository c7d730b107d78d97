"""The clauses of a dossier over time: its pieces as first written, then each act of its amendments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from contract_checker.document import TextSpan
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.circumstances import PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.facts import Amendment

from .acts import UNKNOWN, Act, acts_of, days_of
from .annulment import annulled_by, changed_by, doubted, given_back, of_amendment
from .doubt import Doubt, doubt_of, is_draft, open_effect, why_doubted
from .splice import reworded, with_part
from .stretches import Stretches
from .targets import annex_of, is_meant, pieces_meant, with_targets
from .units import Line, Unit, is_annex, key_of, keys_in, units_of
from .unread import unread
from .wording import say

_QUOTATION_MARKS: Final = '«“„"'


@dataclass(eq=False)
class Effect:
    """What became of one act: the clauses that it ended and made, or why it was not applied."""

    act: Act
    target: str | None = None
    ended: list[Unit] = field(default_factory=list)
    made: list[Unit] = field(default_factory=list)
    problem: Localised | None = None


@dataclass(eq=False)
class Timeline:
    """All clauses of the dossier, each with its interval, and what each act did."""

    units: list[Unit] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    notes: list[Localised] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def consolidate(pieces: Sequence[NamedPiece], facts: Iterable[Amendment]) -> Timeline:
    """Apply the acts of the amendments to the clauses of the pieces, in order of effect.

    An act that cannot be placed changes nothing: it is kept with its reason.
    """
    facts = list(facts)
    acts = acts_of(pieces, facts)
    timeline = Timeline()
    if not facts and not any(piece.kind == "amendment" for piece in pieces):
        return timeline  # every clause holds throughout: none has to be cut
    for piece in pieces:
        timeline.units += _first_written(piece, facts, [act for act in acts if act.path == piece.path])
    for act in acts:
        effect = _apply(act, pieces, timeline)
        timeline.effects.append(effect)
        if effect.problem is not None:
            timeline.notes.append(effect.problem)
    timeline.doubts += unread(pieces, facts, timeline.units, timeline.effects)
    timeline.notes += [doubt.note for doubt in timeline.doubts]
    undated = dict.fromkeys(
        effect.act.path for effect in timeline.effects if effect.act.days.since == UNKNOWN
    )
    timeline.notes += [say("no_effect_date", document=path) for path in undated]
    return timeline


def _first_written(piece: NamedPiece, facts: Sequence[Amendment], acts: Sequence[Act]) -> list[Unit]:
    """The clauses of a piece without the new text of its acts; an amendment's from its day of effect."""
    taken = Stretches(
        (document.path, span, span) for act in acts for line in act.lines for document, span in line.parts
    )
    since = until = None
    if piece.kind == "amendment":
        days = days_of(piece, [fact for fact in facts if fact.clause.document == piece.path])
        since, until = (None if days.since == UNKNOWN else days.since), days.until
    annex = annex_of(piece) if piece.kind == "annexe" else None
    extra = (f"annexe {annex}", f"schedule {annex}") if annex else ()
    found = []
    for _, unit in units_of(piece.normal):
        lines = tuple(line for line in unit.lines if not _is_taken(line, taken))
        found.append(replace(unit, lines=lines, since=since, until=until, keys=(*unit.keys, *extra)))
    return found


def _is_taken(line: Line, taken: Stretches[TextSpan]) -> bool:
    (document, own), *_ = line.parts
    over = taken.over(document.path, own.start, own.end)
    return any(span.start <= own.start and own.end <= span.end for span in over)


def _apply(act: Act, pieces: Sequence[NamedPiece], timeline: Timeline) -> Effect:
    if act.fact.action == "annulled":
        return _annul(act, pieces, timeline)
    effect = Effect(act)
    said: dict[str, Localised | str] = {"document": act.path, "clause": act.clause_named}
    living = [unit for unit in timeline.units if unit.until is None or unit.until > act.days.since]
    paths = pieces_meant(act.fact.document, act.path, pieces)
    if any(map(is_annex, act.fact.articles)):
        paths = [*(piece.path for piece in pieces if piece.kind == "annexe"), *paths]
    holding = list(with_targets(act.fact, living, paths)) if act.fact.articles or act.fact.heading else []
    if not holding and act.fact.action == "added":
        holding = _where_a_new_clause_goes(act, living, paths)
    if not holding:
        effect.problem = say("unknown_article", **said)
        return effect
    likeliest = [path for path in holding if _kind(path, pieces) == _kind(holding[0], pieces)]
    if len(likeliest) > 1:
        effect.problem = say("several_targets", **said, pieces=", ".join(likeliest))
        return effect
    effect.target = likeliest[0]
    meant = is_meant(act.fact)
    targets = [unit for unit in living if unit.ref.document == effect.target and meant(unit)]
    made = [unit for unit in living if unit.made_by and _is_told_in(act, unit.made_by, effect.target)]
    if made and act.fact.action == "deleted":
        _undo(made, act, effect, timeline)
        return effect
    targets = made or targets
    doubt = _doubt(act, targets)
    if doubt is not None:
        effect.problem = doubt.note
        timeline.doubts.append(doubt)
        return effect
    if not targets:
        targets = [unit for unit in living if unit.ref.document == effect.target][-1:]
    _change(act, targets, effect, timeline)
    return effect


def _annul(act: Act, pieces: Sequence[NamedPiece], timeline: Timeline) -> Effect:
    effect = Effect(act, annulled_by(act, pieces))
    if effect.target is None:
        effect.problem = say("unknown_article", document=act.path, clause=act.clause_named)
        return effect
    doubt = doubted(act, effect.target, timeline.units)
    if doubt is not None:
        effect.problem = doubt.note
        timeline.doubts.append(doubt)
        return effect
    back = given_back(act, changed_by(timeline.units, effect.target))
    _end(of_amendment(timeline.units, effect.target), act, effect, timeline)
    _begin(back, effect, timeline)
    return effect


def _doubt(act: Act, targets: Sequence[Unit]) -> Doubt | None:
    """Why an act is not applied for certain, with the clauses that it may change; None if it is."""
    shown = act.fact.evidence.passages[0].span
    told = [shown, *(span for line in act.lines for _, span in line.parts)]
    key, span = why_doubted(act.fact, act.piece, targets), shown
    if key is None and is_draft(act.piece):
        key = "draft"
    if key is None:
        effect = open_effect(act.piece, told) if act.fact.effective is None else None
        key, span = ("open_effect", effect) if effect else (None, shown)
    if key is None:
        return None
    clauses = {(unit.ref.document, unit.ref.number) for unit in targets}
    since = None if act.days.since == UNKNOWN else act.days.since
    return Doubt(act.path, doubt_of(act.piece, key, span), clauses, told, since, act.days.until)


def _is_told_in(act: Act, earlier: Act, path: str) -> bool:
    """Whether an earlier act stands in the article of the amendment at `path` that this one is about."""
    own = earlier.fact.clause
    numbers = {key_of(number) for number in (own.number, *own.path) if number}
    return earlier.path == path and not numbers.isdisjoint(map(key_of, act.fact.articles))


def _undo(made: Sequence[Unit], act: Act, effect: Effect, timeline: Timeline) -> None:
    """Without the article that changed them, clauses read again as they did before it."""
    undone = {unit.made_by for unit in made}
    before = [unit for unit in timeline.units if unit.ended_by in undone and unit.ended_by is not None]
    _end(made, act, effect, timeline)
    back = [replace(unit, since=act.days.since, until=None, ended_by=None) for unit in before]
    timeline.units += back


def _kind(path: str, pieces: Sequence[NamedPiece]) -> PieceKind:
    return next(piece.kind for piece in pieces if piece.path == path)


def _where_a_new_clause_goes(act: Act, living: Sequence[Unit], paths: Sequence[str]) -> list[str]:
    """« Un article 15 bis est inséré au Contrat »: the contract, if it is named or the only one."""
    if act.fact.document is None and len(paths) > 1:
        return []
    return [path for path in paths[:1] if any(unit.ref.document == path for unit in living)]


def _change(act: Act, targets: Sequence[Unit], effect: Effect, timeline: Timeline) -> None:
    said: dict[str, Localised | str] = {"document": act.path, "clause": act.clause_named}
    match act.fact.action:
        case "reworded":
            _reword(act, targets, effect, timeline)
        case "deleted" | "replaced" if act.fact.part is not None:
            _change_part(act, targets, effect, timeline)
        case "deleted":
            _end(targets, act, effect, timeline)
        case "replaced" if act.lines:
            made = _new_units(act, targets[0])
            _end(targets, act, effect, timeline)
            _begin(made, effect, timeline)
        case "added" if act.lines:
            _begin(_new_units(act, targets[0]), effect, timeline)
        case _:
            effect.problem = say("no_new_text", **said)


def _reword(act: Act, targets: Sequence[Unit], effect: Effect, timeline: Timeline) -> None:
    passage = act.fact.passage
    problem = say("words_not_found", document=act.path, clause=act.clause_named)
    if passage is None:
        effect.problem = problem
        return
    document = act.piece.normal.document
    before = document.text[max(passage.span.start - 2, 0) : passage.span.start]
    quoted = act.fact.replaces is not None and any(mark in before for mark in _QUOTATION_MARKS)
    changed = reworded(targets, act.fact.replaces, (document, passage.span), everywhere=quoted)
    if not changed:
        effect.problem = problem
        return
    made = [replace(_from_act(targets[index], act), lines=lines) for index, lines in changed.items()]
    _end([targets[index] for index in changed], act, effect, timeline)
    _begin(made, effect, timeline)


def _change_part(act: Act, targets: Sequence[Unit], effect: Effect, timeline: Timeline) -> None:
    unit = targets[0]
    is_told = act.fact.action == "deleted" or bool(act.lines)
    new = act.lines if act.fact.action == "replaced" else ()
    lines = with_part(unit, act.fact.part or "", new) if is_told else None
    if lines is None:
        effect.problem = say("words_not_found", document=act.path, clause=act.clause_named)
        return
    _end([unit], act, effect, timeline)
    _begin([replace(_from_act(unit, act), lines=lines)], effect, timeline)


def _from_act(unit: Unit, act: Act) -> Unit:
    """A clause as an act changed it, still without its new lines; the heading as first written is cited."""
    first = unit.made_by is None and unit.heading and act.fact.action != "added"
    heading = unit.lines[:1] if first else ()
    cited = unit.cited or tuple(stretch for line in heading for stretch in line.parts[:1])
    return replace(unit, since=act.days.since, until=act.days.until, made_by=act, ended_by=None, cited=cited)


def _new_units(act: Act, target: Unit) -> list[Unit]:
    """The new text as clauses of the document changed, under their own numbers or else that of the target."""
    named = act.fact.articles[:1]
    of_target = act.fact.action == "added" or any(key_of(number) in target.keys for number in named)
    number = named[0] if named and of_target else target.ref.number
    found = []
    for clause, unit in units_of(act.piece.normal, act.lines):
        own = clause.number is not None and _belongs(unit.keys[0], act)
        heading = clause.heading or (None if own else target.heading)
        ref = target.ref.model_copy(update={"number": clause.number if own else number, "heading": heading})
        keys = tuple(dict.fromkeys((*unit.keys, *target.keys))) if own else target.keys
        headings = (*target.headings, *filter(None, (target.heading,)), *clause.headings)
        changed = replace(
            _from_act(target, act),
            lines=unit.lines,
            ref=ref,
            keys=keys,
            headings=tuple(dict.fromkeys(headings)),
        )
        found.append(changed)
    return found


def _belongs(key: str, act: Act) -> bool:
    """Whether a number of the new text is one of the document changed, and none of a list inside the text."""
    wanted = [key for number in act.fact.articles for key in keys_in(number)]
    inside = any(key == number or key.startswith((f"{number}.", f"{number}bis")) for number in wanted)
    return inside or (act.fact.action == "added" and "." in key)


def _end(units: Sequence[Unit], act: Act, effect: Effect, timeline: Timeline) -> None:
    """End clauses at the day of effect; those that an act for a time only has ended come back after it."""
    for unit in units:
        ended = unit.ended(max(act.days.since, unit.since or UNKNOWN), act)
        timeline.units[timeline.units.index(unit)] = ended
        effect.ended.append(ended)
        if act.days.until is not None and (unit.until is None or unit.until > act.days.until):
            back: date = max(act.days.until, unit.since or UNKNOWN)
            timeline.units.append(replace(unit, since=back))


def _begin(units: Sequence[Unit], effect: Effect, timeline: Timeline) -> None:
    timeline.units += units
    effect.made += units
