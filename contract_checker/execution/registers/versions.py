"""The forecasts of one period as they followed each other, and the one that counts."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Freeze = Literal["kept", "changed", "unknown"]


class Version(NamedTuple):
    """One forecast of a period, and the day that it was made."""

    row: int
    value: Decimal
    issued: date | None


class Versions(NamedTuple):
    """The forecast that counts, and what became of the date from which it was fixed.

    `freeze` is None where a register tells nothing of versions.
    """

    judged: Version
    freeze: Freeze | None

    @classmethod
    def of(
        cls, versions: Sequence[Version], start: date | None, frozen: tuple[date, date] | None
    ) -> "Versions | None":
        """What several versions tell; None where they differ and nothing says which one counted.

        Args:
            versions: at least one, in the order of the register.
            start: the first day of the period.
            frozen: the day on which it was fixed, at the earliest and at the latest.
        """
        dated = sorted((one for one in versions if one.issued is not None), key=_issued)
        if not dated:
            if len({one.value for one in versions}) > 1:
                return None
            return cls(versions[0], "unknown" if len(versions) > 1 else None)
        judged = _in_time(dated, frozen[1] if frozen is not None else start)
        if judged is None:
            if len({one.value for one in dated}) > 1:
                return None
            judged = dated[0]
        return cls(judged, _freeze(versions, dated, frozen))


def _in_time(dated: Sequence[Version], limit: date | None) -> Version | None:
    """The last version that was made by a day; None where no day is known, or none was made by it."""
    made = [one for one in dated if limit is not None and _issued(one) <= limit]
    return made[-1] if made else None


def _freeze(
    versions: Sequence[Version], dated: Sequence[Version], frozen: tuple[date, date] | None
) -> Freeze:
    if frozen is None:
        return "unknown"
    earliest, latest = frozen
    before = _in_time(dated, latest)
    if before is None:
        return "unknown"  # the forecast came after the date at which it was to be fixed
    if any(_issued(one) > latest and one.value != before.value for one in dated):
        return "changed"
    first = _in_time(dated, earliest)
    doubtful = first is None or any(_issued(one) > earliest and one.value != first.value for one in dated)
    return "unknown" if doubtful or len(dated) < len(versions) else "kept"


def _issued(version: Version) -> date:
    return version.issued or date.min
