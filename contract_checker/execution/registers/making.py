"""What the facts of all registers have in common: their place, their identity, the rows they quote."""

import hashlib
from collections.abc import Iterable
from typing import Any

from contract_checker.document import Evidence, TextSpan
from contract_checker.facts import MOST_QUOTED, ClauseRef, Scope, UndecidedReason, UndecidedRow

from .table import Register, RegisterRow


def undecided(row: RegisterRow, reason: UndecidedReason, shown: str | None = None) -> UndecidedRow:
    """A row that settles nothing."""
    return UndecidedRow(row=row.number, reason=reason, shown=shown)


def unreadable(row: RegisterRow, shown: str) -> UndecidedRow:
    """A row with a cell that cannot be understood."""
    return undecided(row, "unreadable", shown)


def common(register: Register, kind: str, scope: Scope, worst: Iterable[int]) -> dict[str, Any]:
    """The fields that all facts have; `worst` are rows to quote, the worst first."""
    identity = "|".join(map(str, (kind, register.document.sha256, register.sheet, scope.lot, scope.activity)))
    return {
        "id": f"{kind}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
        "clause": ClauseRef(document=register.document.path, heading=register.sheet),
        "scope": scope,
        "found_by": f"registers/{register.kind}",
        "evidence": _evidence(register, worst),
        "set_aside": register.aside,
    }


def _evidence(register: Register, worst: Iterable[int]) -> Evidence:
    """The rows quoted, in the order of the register; its first row where none can be."""
    wanted = list(dict.fromkeys(worst))[:MOST_QUOTED]
    spans = {row.number: row.span for row in register.rows if row.span is not None}
    found = [spans[number] for number in sorted(wanted) if number in spans]
    places = [TextSpan(start=start, end=end) for start, end in found] or [register.head()]
    return register.document.evidence(places)
