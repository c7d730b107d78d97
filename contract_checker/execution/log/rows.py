"""One row of a table as a request, or why it is none."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeVar

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import (
    Answer,
    Field,
    Moment,
    RefusedRow,
    RequestDirection,
    VolumeRequest,
)

from . import values
from .answering import Answered, answer_of
from .columns import Columns
from .faults import Fault
from .grid import Grid, GridRow
from .held import MOST_CHARACTERS, hold, refused_row
from .moments import Dates, with_time
from .screening import DATED, NO_REQUEST, Screened, screened
from .settings import LogSettings
from .sizes import Measure, Measures, Refusal, change_of
from .withdrawing import Withdrawal, tells_withdrawal, withdrawal_in
from .wording import (
    UNITS,
    clean,
    field_name,
    first_of,
    is_blank,
    is_for_later,
    is_no,
    note,
    reason,
    shortened,
)

_MAY_BE_LATER: Final[frozenset[Field]] = frozenset(
    (
        *DATED,
        "sent_time",
        "received_time",
        "effective_time",
        "direction",
        "size_unit",
        "base_value",
        "new_value",
    )
)
_NEGATIVE: Final = ("-", "\u2212", "\u2013", "(")

_REMARKS: Final[tuple[Field, ...]] = ("withdrawn_at", "answer", "note")

_Texts = dict[Field, str]
_Choice = TypeVar("_Choice")


class RowReader:
    """Reads the rows below one header.

    Attributes:
        notes: what was settled for whole columns.
    """

    def __init__(self, grid: Grid, columns: Columns, rows: Sequence[GridRow], settings: LogSettings) -> None:
        self._grid = grid
        self._columns = columns
        self._settings = settings
        self._language = columns.header.language
        self._singles = [(name, places[0]) for name, places in columns.places.items() if name != "size"]
        self._sizes = columns.places.get("size", [])
        self._units = {
            column: first_of(UNITS, clean(columns.title(column)))
            for name in ("size", "base_value", "new_value")
            for column in columns.places.get(name, [])
        }
        self._ways = {column: _way_of(columns.title(column)) for column in self._sizes}
        direction = columns.column("direction")
        self._minus = direction is not None and (
            clean(columns.title(direction)) == "+" or "+" in _cells(rows, direction)
        )
        self._signed = "direction" not in columns.places and any(
            row.cell(column).startswith(_NEGATIVE) for column in self._sizes for row in rows
        )
        self._dates = {name: self._dates_of(name, rows) for name in DATED}
        self.notes: list[Localised] = [text for dates in self._dates.values() for text in dates.notes]

    def read(self, row: GridRow) -> VolumeRequest | RefusedRow:
        """The request that a filled row gives."""
        looks = screened(row, self._columns)
        if looks is not None and (looks.key != "too_wide" or self._grid.strict_width):
            return self._screened(row, looks)
        try:
            return self._request(row)
        except Refusal as refused:
            column = self._columns.column("id")
            id_ = None if column is None else row.cell(column) or None
            return refused_row(self._grid.row(row), refused, id_)

    def _screened(self, row: GridRow, looks: Screened) -> RefusedRow:
        said = reason(looks.key, row=str(row.number), shown=looks.shown)
        hides = looks.key not in NO_REQUEST
        return RefusedRow(self._grid.row(row), said, shown=looks.shown, hides_a_request=hides)

    def _request(self, row: GridRow) -> VolumeRequest:
        notes: list[Localised] = []
        texts = self._texts(row, notes)
        change = change_of(self._measures(row, texts, notes), self._language)
        notes.extend(change.notes)
        if row.hidden:
            notes.append(note("hidden_row"))
        id_ = texts.get("id", f"row-{row.number}")
        if "id" not in texts:
            notes.append(note("no_id", id=id_))
        sent = self._moment(texts, notes, "sent_at", "sent_time")
        received = self._moment(texts, notes, "received_at", "received_time")
        asked = next((one.day for one in (sent, received) if one is not None), None)
        withdrawal = self._withdrawal(texts, notes, asked)
        answer = self._answer(texts, notes, asked)
        ground, proof = texts.get("ground"), texts.get("receipt_proof")
        return VolumeRequest(
            id=id_,
            row=self._grid.row(row),
            sent=sent,
            received=received,
            receipt_proof=None if proof is None or is_no(proof) else proof,
            effective=self._moment(texts, notes, "effective_on", "effective_time"),
            direction=change.direction,
            size=change.size,
            channel=texts.get("channel"),
            answer=answer,
            supplied_by=self._choice(texts, "supplied_by", values.supplier)
            or self._settings.supplier_of(self._grid.document),
            withdrawn=withdrawal.at,
            withdrawn_undated=withdrawal.undated,
            replaces=texts.get("replaces"),
            ground=None if ground is None else values.ground(ground),
            nature=self._choice(texts, "nature", values.nature),
            lot=texts.get("lot"),
            note=" ; ".join(dict.fromkeys(text for text in (texts.get("note"), ground) if text)) or None,
            notes=tuple(notes),
        )

    def _choice(self, texts: _Texts, name: Field, read: Callable[[str], _Choice | Fault]) -> _Choice | None:
        if name not in texts:
            return None
        found = read(texts[name])
        if isinstance(found, Fault):
            raise Refusal(name, texts[name], found)
        return found

    def _texts(self, row: GridRow, notes: list[Localised]) -> _Texts:
        texts: _Texts = {}
        cells, exact, width = row.cells, row.exact, len(row.cells)
        for name, column in self._singles:
            text = cells[column].strip() if column < width else ""
            if exact is not None:
                text = exact.get(column, text)
            if not text:
                continue
            first = text[0]
            if not first.isdigit():
                minus = self._minus and name == "direction" and text in _NEGATIVE
                if not minus and is_blank(text):
                    continue
                if name in _MAY_BE_LATER and is_for_later(text):
                    notes.append(note("for_later", field=field_name(name), shown=shortened(text)))
                    continue
            if first in "=#" or len(text) > MOST_CHARACTERS:
                hold(name, text)
            texts[name] = text
        return texts

    def _measures(self, row: GridRow, texts: _Texts, notes: list[Localised]) -> Measures:
        sizes = []
        for column in self._sizes:
            text = row.cell(column)
            if is_for_later(text):
                notes.append(note("for_later", field=field_name("size"), shown=shortened(text)))
            elif text and not is_blank(text):
                hold("size", text)
                sizes.append(Measure(text, self._units[column], self._ways[column]))
        return Measures(
            tuple(sizes),
            texts.get("size_unit", ""),
            texts.get("base", ""),
            self._measure(texts, "base_value"),
            self._measure(texts, "new_value"),
            texts.get("direction", ""),
            self._signed,
        )

    def _measure(self, texts: _Texts, name: Field) -> Measure | None:
        column = self._columns.column(name)
        return Measure(texts[name], self._units[column]) if name in texts and column is not None else None

    def _moment(
        self, texts: _Texts, notes: list[Localised], name: Field, hour: Field | None = None
    ) -> Moment | None:
        moment: Moment | None = None
        if name in texts:
            found, supposed = self._dates[name].read(texts[name])
            if isinstance(found, Fault):
                raise Refusal(name, texts[name], found)
            moment = found
            if supposed is not None:
                notes.append(note(supposed, field=field_name(name), shown=shortened(texts[name])))
        if hour is None or hour not in texts:
            return moment
        timed = with_time(moment, texts[hour])
        if isinstance(timed, Fault):
            raise Refusal(hour, texts[hour], timed)
        return timed

    def _withdrawal(self, texts: _Texts, notes: list[Localised], asked: date | None) -> Withdrawal:
        """What the column of withdrawals tells, else what the remarks and the answer do."""
        text = texts.get("withdrawn_at", "")
        if text and not is_no(text) and not tells_withdrawal(text, "withdrawn_at"):
            return Withdrawal(self._moment(texts, notes, "withdrawn_at"))
        cells = {name: texts[name] for name in _REMARKS if name in texts}
        return withdrawal_in(cells, self._dates["withdrawn_at"], asked, notes)

    def _answer(self, texts: _Texts, notes: list[Localised], asked: date | None) -> Answer | None:
        at = self._moment(texts, notes, "answered_at", "answered_time")
        text = texts.get("answer")
        if text is not None and tells_withdrawal(text, "answer") and isinstance(values.answer(text), Fault):
            return None
        if text is None:
            if at is not None:
                notes.append(note("answer_not_told", shown=texts["answered_at"]))
            return None
        told = Answered(text, texts.get("answer_proof", ""), at, asked)
        found = answer_of(told, self._dates["answered_at"], notes)
        if isinstance(found, Fault):
            raise Refusal("answer", text, found)
        return found

    def _dates_of(self, name: Field, rows: Sequence[GridRow]) -> Dates:
        column = self._columns.column(name)
        cells = () if column is None else zip([row.number for row in rows], _cells(rows, column), strict=True)
        title = "" if column is None else self._columns.title(column)
        return Dates(cells, (self._grid.name, title), self._language, self._settings)


def _cells(rows: Sequence[GridRow], column: int) -> list[str]:
    return [row.cell(column) for row in rows]


def _way_of(title: str) -> RequestDirection | None:
    found = values.direction(title)
    return None if isinstance(found, Fault) else found
