"""What the amendments of a dossier do, each act with its new text and its days, in order of effect."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Final

from contract_checker.document import ASIDE, IN_TEXT, NormalText, fold
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.finding import Localised
from contract_checker.extraction.quantities import date_of
from contract_checker.facts import Amendment, Duration

from . import wording
from .new_text import new_lines
from .units import Line, is_annex
from .wording import say

CHANGING: Final = ("replaced", "added", "deleted", "reworded", "annulled")
UNKNOWN: Final = date.min
"""Stands for a day of effect that nobody gave: earlier than any other."""
_FIRST_LINES: Final = 1_500
_DAYS: Final[Mapping[str, int]] = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}


@dataclass(frozen=True, eq=False)
class Days:
    """From when to when a text holds, and why; `until` is the first day on which it no longer does."""

    since: date
    until: date | None
    signed: date | None
    why: Localised


@dataclass(frozen=True, eq=False)
class Act:
    """One act of a piece, with the lines of its new text."""

    fact: Amendment
    piece: NamedPiece
    days: Days
    number: int
    lines: tuple[Line, ...] = ()

    @property
    def path(self) -> str:
        """Path of the piece that makes the change."""
        return self.piece.path

    @property
    def place(self) -> int:
        """Where in its piece it begins."""
        return self.fact.evidence.passages[0].span.start

    @property
    def order(self) -> tuple[date, int, str, int]:
        """Acts are applied in order of effect; one that looks back, in that of its signature."""
        return max(self.days.since, self.days.signed or UNKNOWN), self.number, self.path, self.place

    @property
    def clause_named(self) -> Localised:
        """What it is about, in words."""
        if self.fact.action == "annulled" and self.fact.document:
            return say("amendment_named", name=self.fact.document)
        if self.fact.articles:
            written = ", ".join(self.fact.articles)
            return say("annex" if is_annex(written) else "article", number=written)
        return say("heading", heading=self.fact.heading) if self.fact.heading else say("a_clause")


def acts_of(pieces: Sequence[NamedPiece], facts: Iterable[Amendment]) -> list[Act]:
    """The acts that change a clause, in the order in which they are applied.

    What the new text of an act seems to do itself is no act: it is the text of a clause. A piece that
    announces an act and then does it does it once.
    """
    found: list[Act] = []
    by_path: dict[str, list[Amendment]] = {}
    for fact in facts:
        by_path.setdefault(fact.clause.document, []).append(fact)
    for piece in pieces:
        own = sorted(by_path.get(piece.path, ()), key=lambda fact: fact.evidence.passages[0].span.start)
        if not amends(piece, own):
            own = [fact for fact in own if fact.document is not None and not is_own(fact, piece)]
        found.extend(_without_announcements(list(_of_piece(piece, own))))
    return sorted(found, key=lambda act: act.order)


def amends(piece: NamedPiece, facts: Iterable[Amendment]) -> bool:
    """Whether a piece is an amendment, by its kind or by what it says of itself and of the rest.

    In any other, « the rate of Section 7 is reduced to 5 % » is a clause like others.
    """
    telling = ("takes_effect", "unchanged")
    return piece.kind == "amendment" or any(fact.action in telling for fact in facts)


def is_own(fact: Amendment, piece: NamedPiece) -> bool:
    """Whether the document named is the piece itself: « Section 9 of this Agreement »."""
    name = fold(fact.document or "")
    return bool(wording.ITSELF.match(name)) or piece.kind in wording.kinds_of(name)


def _of_piece(piece: NamedPiece, facts: Sequence[Amendment]) -> Iterator[Act]:
    general = days_of(piece, facts)
    stops = [
        fact.evidence.passages[0].span.start
        for fact in facts
        if fact.action != "derogated" and fact.source not in (*ASIDE, "running")
    ]
    swallowed = 0
    for fact in facts:
        start = fact.evidence.passages[0].span.start
        if fact.action not in CHANGING or start < swallowed or fact.source not in IN_TEXT:
            continue
        following = next((stop for stop in stops if stop > start), len(piece.normal.document.text))
        lines = new_lines(piece.normal, fact, following)
        if lines:
            swallowed = max(span.end for line in lines for _, span in line.parts)
        yield Act(fact, piece, _own_days(fact, general), number_of(piece.normal), lines)


def _without_announcements(acts: Sequence[Act]) -> Iterator[Act]:
    done = {article for act in acts if act.lines for article in act.fact.articles}
    for act in acts:
        empty = act.fact.action in ("replaced", "added") and not act.lines
        if not (empty and act.fact.articles and done.issuperset(act.fact.articles)):
            yield act


def days_of(piece: NamedPiece, facts: Iterable[Amendment]) -> Days:
    """From when to when an amendment holds as a whole: as it says of itself, else from its signature."""
    signed = signed_on(piece)
    said = _of_itself(fact for fact in facts if fact.action == "takes_effect")
    if piece.effective is not None:
        until = said.until + timedelta(days=1) if said is not None and said.until else None
        return Days(piece.effective, until, signed, say("stated"))
    if said is None:
        return Days(signed or UNKNOWN, None, signed, say("signature_default"))
    match said.effect:
        case "dated":
            since, why = said.effective, say("retroactive" if said.retroactive else "dated")
        case "signature":
            since, why = signed, say("at_signature")
        case "notification" | "event":
            since, why = None, say("awaited")
        case "unstated":
            since, why = signed, say("signature_default")
    until = said.until + timedelta(days=1) if said.until else None
    if until is None and since is not None and said.duration is not None:
        until = later(since, said.duration)
    return Days(since or UNKNOWN, until, signed, why)


def _of_itself(facts: Iterable[Amendment]) -> Amendment | None:
    """What an amendment says of its own effect; a second sentence may tell how long it lasts."""
    said = list(facts)
    if not said:
        return None
    first = next((fact for fact in said if fact.effect != "unstated"), said[0])
    until = first.until or next((fact.until for fact in said if fact.until), None)
    duration = first.duration or next((fact.duration for fact in said if fact.duration), None)
    return first.model_copy(update={"until": until, "duration": duration})


def _own_days(fact: Amendment, general: Days) -> Days:
    until = fact.until + timedelta(days=1) if fact.until else general.until
    if fact.effective is not None:
        return Days(
            fact.effective, until, general.signed, say("retroactive" if fact.retroactive else "dated")
        )
    return Days(general.since, until, general.signed, general.why)


def later(day: date, duration: Duration) -> date:
    """The day after `duration` has passed from `day`: months and years by the calendar."""
    months = {"month": 1, "quarter": 3, "year": 12}.get(duration.unit)
    count = int(duration.value)
    if months is None or duration.value != count:
        return day + timedelta(days=int(duration.value * _DAYS.get(duration.unit, 0)))
    total = day.year * 12 + day.month - 1 + months * count
    year, month = divmod(total, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:  # « 31 avril »
            continue
    raise AssertionError("every month has 28 days")


def signed_on(piece: NamedPiece) -> date | None:
    """The day of signature: as the user said, else the last that the first speaking pattern gives."""
    if piece.signed is not None:
        return piece.signed
    for pattern in wording.SIGNED:
        dates = [date_of(found, wording.MONTHS) for found in pattern.finditer(piece.normal.text)]
        known = [day for day in dates if day is not None]
        if known:
            return known[-1]
    return None


def number_of(normal: NormalText) -> int:
    """The number of an amendment, from its first lines, else from its file name; 0 if it has none."""
    name = fold(PurePosixPath(normal.document.path).stem)
    for text in (normal.text[:_FIRST_LINES], name):
        found: re.Match[str] | None = wording.AMENDMENT_NUMBER.search(text)
        if found:
            return int(found["fr"] or found["en"])
    return 0
