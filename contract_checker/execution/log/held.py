"""Cells that hold no value, such as a formula without its result, and the rows refused for a cell."""

import re
from typing import Final

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Field, RefusedRow, Row

from .faults import fault
from .sizes import Refusal
from .wording import field_name, reason, shortened

MOST_CHARACTERS: Final = 32_767  # what a cell of Excel holds
_BROKEN: Final = re.compile(r"#(?:[A-ZÀ-Ý0-9/ ]{2,12}[!?]|N/A|#{2,})")


def hold(name: Field, text: str) -> None:
    """Do nothing for a cell that holds a value.

    Raises:
        Refusal: if it holds none.
    """
    if len(text) > MOST_CHARACTERS:
        count, most = str(len(text)), str(MOST_CHARACTERS)
        raise Refusal(name, text, fault("too_long", count=count, most=most))
    if text[0] == "=" and len(text) > 1:
        raise Refusal(name, text, fault("formula"))
    if text[0] == "#" and _BROKEN.fullmatch(text):
        raise Refusal(name, text, fault("broken_cell"))


def refused_row(row: Row, refused: Refusal, id_: str | None) -> RefusedRow:
    """The row of a cell that cannot be understood, with the reason and the reference that it gives."""
    shown = shortened(refused.shown)
    parts: dict[str, Localised | str] = {"row": str(row.number), "shown": shown}
    if refused.field is not None:
        parts["field"] = field_name(refused.field)
    parts.update(refused.fault.parts)
    return RefusedRow(row, reason(refused.fault.key, **parts), refused.field, shown, id=id_)
