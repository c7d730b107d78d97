"""One request that several logs hold: where they agree, and the values of each where they do not."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from contract_checker.dossier.control.wording import day_in_words
from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import listed, percent
from contract_checker.execution.request import Difference, Field, Moment, Row, Size, VolumeRequest

from .wording import field_name
from .wording.versions import tell

_Told = Callable[[VolumeRequest], Localised | None]


def several_versions(tellings: Sequence[VolumeRequest]) -> VolumeRequest:
    """The request of the first log, with what each other log says of it."""
    first = tellings[0]
    differences = tuple(_differences(tellings))
    notes = first.notes
    if not differences:
        places = listed([place_of(one) for one in tellings])
        notes = (*notes, tell("held_by_several", places=places))
    return first._replace(versions=tuple(tellings), differences=differences, notes=notes)


def may_be_one(one: VolumeRequest, other: VolumeRequest) -> bool:
    """Whether two logs may mean the same request by one reference: two sides do, or one of the days is."""
    if None not in (one.supplied_by, other.supplied_by) and one.supplied_by != other.supplied_by:
        return True
    pairs = ((one.sent, other.sent), (one.received, other.received), (one.effective, other.effective))
    return any(mine is not None and its is not None and mine.day == its.day for mine, its in pairs)


def place_of(request: VolumeRequest) -> Localised:
    """« client.csv, ligne 3 (remis par le client) »."""
    place = _place(request.row)
    side = request.supplied_by
    return place if side is None else tell("handed_in", place=place, side=tell(side))


def _place(row: Row) -> Localised:
    if row.sheet is None:
        return tell("place", document=row.document, row=str(row.number))
    return tell("place_of_sheet", document=row.document, sheet=row.sheet, row=str(row.number))


def _differences(tellings: Sequence[VolumeRequest]) -> Iterator[Difference]:
    for field, told in _FIELDS.items():
        said = [told(one) or tell("nothing") for one in tellings]
        if len(set(said)) > 1:
            values = [
                tell("value", value=value, place=place_of(one))
                for value, one in zip(said, tellings, strict=True)
            ]
            text = tell("difference", field=field_name(field), values=listed(values))
            yield Difference(field, text)


def _moment(moment: Moment | None) -> Localised | None:
    if moment is None:
        return None
    day = day_in_words(moment.day)
    return day if moment.at is None else tell("at", day=day, hour=moment.at.strftime("%H:%M"))


def _size(size: Size | None) -> Localised | None:
    if size is None:
        return None
    value = f"{size.value.normalize():f}"
    shown = percent(value) if size.unit == "percent" else tell(size.unit, value=_number(value))
    return shown if size.base is None else tell("of_base", size=shown, base=_number(f"{size.base:f}"))


def _number(written: str) -> Localised:
    return Localised(fr=written.replace(".", ","), en=written)


def _answer(request: VolumeRequest) -> Localised | None:
    return None if request.answer is None else tell(request.answer.kind)


def _proof(request: VolumeRequest) -> Localised | None:
    """Whether a writing shows the answer: each log may call it by another name."""
    if request.answer is None:
        return None
    if request.answer.written is False:
        return tell("oral")
    return None if request.answer.proof is None else tell("writing")


def _withdrawn(request: VolumeRequest) -> Localised | None:
    return tell("undated") if request.withdrawn_undated else _moment(request.withdrawn)


def _verbatim(words: str | None) -> Localised | None:
    return None if words is None else Localised(fr=words, en=words)


def _key(key: str | None) -> Localised | None:
    return None if key is None else tell(key)


# What a verdict rests on; remarks, channels and proofs of receipt are the log's own.
_FIELDS: Final[Mapping[Field, _Told]] = {
    "sent_at": lambda one: _moment(one.sent),
    "received_at": lambda one: _moment(one.received),
    "effective_on": lambda one: _moment(one.effective),
    "direction": lambda one: _key(one.direction),
    "size": lambda one: _size(one.size),
    "answer": _answer,
    "answered_at": lambda one: None if one.answer is None else _moment(one.answer.at),
    "answer_proof": _proof,
    "withdrawn_at": _withdrawn,
    "replaces": lambda one: _verbatim(one.replaces),
    "ground": lambda one: _key(one.ground),
    "nature": lambda one: _key(one.nature),
    "lot": lambda one: _verbatim(one.lot),
}
