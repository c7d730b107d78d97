"""The texts that apply, in words: order of the pieces, amendments, what gives way, general terms."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final, NamedTuple

from contract_checker.document import Evidence
from contract_checker.dossier import Control
from contract_checker.dossier.control import Change, Default
from contract_checker.dossier.control.units import is_annex
from contract_checker.facts import Standing

from . import words
from .catalogue import Catalogue
from .result import CheckResult

# « 6 », « 7.3, 8 », « 15 bis »
_NUMBERS: Final = re.compile(r"[^ ,]{1,9}(?: (?:bis|ter|quater))?(?:, [^ ,]{1,9}(?: (?:bis|ter|quater))?)*")


class Quoted(NamedTuple):
    """A passage with the place where it stands."""

    text: str
    place: str


class Line(NamedTuple):
    """One sentence with the passages that it rests on."""

    text: str
    quotes: tuple[Quoted, ...] = ()


class Row(NamedTuple):
    """What one sentence of an amendment did."""

    piece: str
    act: str
    clause: str
    days: str
    state: str
    quotes: tuple[Quoted, ...]


class Texts(NamedTuple):
    """The section on the texts that apply."""

    reading: str
    notes: tuple[str, ...]
    order: tuple[Line, ...]
    changes: tuple[Row, ...]
    gives_way: tuple[Line, ...]
    defaults: tuple[Line, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell: one text, of which nothing was changed."""
        return not (self.notes or self.order or self.changes or self.gives_way or self.defaults)


def texts(result: CheckResult, t: Catalogue) -> Texts | None:
    """The section on the texts that apply; None where there is nothing to tell."""
    control = result.report.control
    if control is None:
        return None
    found = Texts(
        reading=t("texts.reading", day=words.day(control.reading_date, t)),
        notes=tuple(words.said(note, t) for note in control.notes),
        order=tuple(_order(control, result, t)),
        changes=tuple(_row(change, result, t) for change in control.changes),
        gives_way=tuple(_gives_way(result, t)),
        defaults=tuple(_default(default, result, t) for default in control.defaults),
    )
    return None if found.is_empty else found


def _quotes(evidence: Evidence | None, result: CheckResult, t: Catalogue) -> tuple[Quoted, ...]:
    return tuple(
        Quoted(passage.quote, f"{passage.document}, {words.place(passage, result.clause_of(passage), t)}")
        for passage in (evidence.passages if evidence else ())
    )


def _order(control: Control, result: CheckResult, t: Catalogue) -> Iterator[Line]:
    """One line for each piece that prevails for one reason, with all that give way to it."""
    losers: dict[tuple[str, str], list[str]] = {}
    evidence = {}
    for pair in control.order:
        key = pair.winner, words.said(pair.why, t)
        losers.setdefault(key, []).append(pair.loser)
        evidence[key] = pair.evidence
    shown = set[Evidence]()
    for (winner, why), pieces in losers.items():
        own = evidence[winner, why]
        fresh = own if own is not None and own not in shown else None
        shown |= {own} if own is not None else set()
        text = t("texts.prevails", winner=winner, losers=", ".join(pieces), why=why)
        yield Line(text, _quotes(fresh, result, t))


def _row(change: Change, result: CheckResult, t: Catalogue) -> Row:
    days = []
    if change.since is not None:
        days.append(t("reference.from", date=words.day(change.since, t)))
    if change.until is not None:
        days.append(t("reference.until", date=words.day(change.until - timedelta(days=1), t)))
    return Row(
        piece=change.document,
        act=t(f"texts.act.{change.action}"),
        clause=", ".join(filter(None, (change.target, _clause(change, t)))),
        days=", ".join(days) or t("texts.undated"),
        state=t("texts.applied" if change.applied else "texts.not_applied", why=words.said(change.why, t)),
        quotes=_quotes(change.evidence, result, t),
    )


def _clause(change: Change, t: Catalogue) -> str:
    """The clause changed: by its number, as an annex, or by its heading."""
    written = change.clause
    if written is None:
        return t("texts.whole")
    if is_annex(written):
        return written
    return t("clause", number=written) if _NUMBERS.fullmatch(written) else t("texts.headed", heading=written)


def _gives_way(result: CheckResult, t: Catalogue) -> Iterator[Line]:
    order: tuple[Standing, ...] = ("superseded", "outranked", "contested", "lapsed", "not_yet")
    for standing in order:
        for fact in result.facts:
            if fact.standing == standing:
                yield Line(t(f"texts.standing.{standing}"), _quotes(fact.evidence, result, t))


def _default(default: Default, result: CheckResult, t: Catalogue) -> Line:
    doubt = "" if default.verified else f" [{t('reference.unverified')}]"
    key = "texts.default" if default.applies else "texts.default_off"
    said = t(
        key,
        terms=default.terms,
        year=default.year,
        article=default.article,
        says=words.said(default.says, t),
        why=words.said(default.why, t),
    )
    return Line(f"{said}{doubt}", _quotes(default.evidence, result, t))
