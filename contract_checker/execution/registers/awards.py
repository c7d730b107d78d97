"""A register of awards: which lasting activities went to labelled centres, and why others did not."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final, NamedTuple

from contract_checker.document import fold
from contract_checker.engine.circumstances import LabelHeld
from contract_checker.execution.log import values
from contract_checker.execution.log.faults import Fault
from contract_checker.facts import (
    Award,
    AwardRecord,
    LabelAtAward,
    Nature,
    ReasonOnFile,
    Scope,
    UndecidedRow,
)

from .making import common, undecided, unreadable
from .table import Register, RegisterRow, Unread
from .wording import is_price_only, is_yes, unit_of

_CENT: Final = Decimal("0.01")
_NOTHING: Final = Decimal(0)
_WORST: Final = ("none", "after", "undated", "price_only", "same_day", "before", None)


class _Read(NamedTuple):
    """A row: the lasting award that it gives, if any, and what it leaves open."""

    award: Award | None
    doubts: tuple[UndecidedRow, ...] = ()
    passing: bool = False


def award_records(register: Register, label: LabelHeld | None) -> Iterator[AwardRecord]:
    """The record of each unit of volume of a register; `label` is what is said of one centre elsewhere."""
    groups: dict[str | None, list[_Read]] = defaultdict(list)
    unit = unit_of(register.title("volume") or "")
    for row in register.rows:
        groups[row.text("unit") or unit].append(_read(register, row, label))
    for name, found in groups.items():
        yield _record(register, name, found)


def _record(register: Register, unit: str | None, found: Sequence[_Read]) -> AwardRecord:
    awards = [one.award for one in found if one.award is not None]
    doubts = [doubt for one in found for doubt in one.doubts]
    worst = sorted((award for award in awards if award.label != "held"), key=_weight)
    quoted = [award.row for award in worst] + [doubt.row for doubt in doubts]
    fields = common(register, "award_record", Scope(), quoted)
    return AwardRecord(
        **{**fields, "id": f"{fields['id']}-{fold(unit or '')}".rstrip("-")},
        unit=unit,
        awards=tuple(awards),
        passing=sum(one.passing for one in found),
        undecided=tuple(doubts),
        **_shares(awards),
    )


def _weight(award: Award) -> tuple[int, Decimal]:
    return _WORST.index(award.reason), -(award.volume or _NOTHING)


def _shares(awards: Sequence[Award]) -> dict[str, Any]:
    """The labelled part of the volumes that are known, whatever the centres of unknown label are."""
    volume, labelled, unknown = (
        sum((one.volume or _NOTHING for one in awards if one.label in labels), _NOTHING)
        for labels in (("held", "not_held", "unknown"), ("held",), ("unknown",))
    )
    if volume <= 0:
        return {}
    return {
        "volume": volume,
        "labelled_volume": labelled,
        "share_at_least": _percent(labelled, volume),
        "share_at_most": _percent(labelled + unknown, volume),
    }


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return (part * 100 / whole).quantize(_CENT, ROUND_HALF_UP)


def _read(register: Register, row: RegisterRow, label: LabelHeld | None) -> _Read:
    if row.unread is not None:
        return _Read(None, (unreadable(row, row.unread),))
    nature = _nature(row)
    if nature is None:
        return _Read(None, (undecided(row, "no_nature", row.text("nature")),))
    if nature != "lasting":
        return _Read(None, passing=True)
    centre = row.text("centre")
    if centre is None:
        return _Read(None, (undecided(row, "no_centre"),))
    text = row.text("volume")
    volume = None if text is None else register.number(text)
    doubts = []
    if isinstance(volume, Unread):
        doubts.append(unreadable(row, volume.shown))
    elif volume is None:
        doubts.append(undecided(row, "no_volume"))
    held = _label(row, centre, label)
    award = Award(
        row=row.number,
        name=row.text("name") or centre,
        centre=centre,
        site=row.text("site"),
        awarded=row.day("awarded"),
        volume=None if isinstance(volume, Unread) else volume,
        label=held,
        reason=None if held == "held" else _reason(row),
    )
    return _Read(award, tuple(doubts))


def _nature(row: RegisterRow) -> Nature | None:
    """Whether the activity lasts; « oui » and « non » answer a column called « Pérenne »."""
    text = row.text("nature")
    if text is None:
        return None
    lasting = is_yes(text)
    if lasting is not None:
        return "lasting" if lasting else "one_off"
    found = values.nature(text)
    return None if isinstance(found, Fault) else found


def _label(row: RegisterRow, centre: str, known: LabelHeld | None) -> LabelAtAward:
    """Whether the centre held the label on the day of the award, by the row, else by what is known of it."""
    awarded, since, until = row.day("awarded"), row.day("label_from"), row.day("label_until")
    stated = is_yes(row.text("label") or "")
    if stated is False:
        return "not_held"
    if since is not None or until is not None:
        if awarded is None:
            return "unknown"
        if (since is not None and awarded < since) or (until is not None and awarded > until):
            return "not_held"
        return "held" if stated or (since is not None and until is not None) else "unknown"
    if stated:
        return "held"
    return _known(row, centre, awarded, known)


def _known(row: RegisterRow, centre: str, awarded: date | None, known: LabelHeld | None) -> LabelAtAward:
    if known is None or known.entity is None or awarded is None or fold(known.entity) != fold(centre):
        return "unknown"
    site = row.text("site")
    if known.sites and (site is None or fold(site) not in map(fold, known.sites)):
        return "unknown"  # a label may be held by some sites of an entity only
    held = known.held_on(awarded)
    return "unknown" if held is None else "held" if held else "not_held"


def _reason(row: RegisterRow) -> ReasonOnFile:
    text = row.text("reason")
    if text is None or is_yes(text) is False:
        return "none"
    dated, awarded = row.day("reason_date"), row.day("awarded")
    if dated is None or awarded is None:
        return "undated"
    if dated > awarded:
        return "after"
    if dated == awarded:
        return "same_day"
    return "price_only" if is_price_only(text) else "before"
