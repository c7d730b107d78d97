"""What a caller may say of a log that the log does not say itself."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from contract_checker.engine.circumstances import Supplier
from contract_checker.errors import UsageError

DateOrder = Literal["day_first", "month_first"]


class LogSettings(NamedTuple):
    """How a log is read."""

    time_zone: str = "Europe/Paris"
    """IANA name of the zone whose local time the log is in; moments with an offset are brought to it."""
    supplied_by: Supplier | None = None
    """Who handed the log in, for the rows that do not say who supplied them."""
    suppliers: Mapping[str, Supplier] = MappingProxyType({})
    """By document, the same where it is known of each."""
    date_order: DateOrder | None = None
    """The order of day and month in figures, for columns that leave it open."""
    first_year: int = 2000
    last_year: int = 2099

    def supplier_of(self, document: str) -> Supplier | None:
        """Who handed in a document of the log."""
        return self.suppliers.get(document, self.supplied_by)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone.

        Raises:
            UsageError: if there is none of that name.
        """
        try:
            return ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as cause:
            raise UsageError(
                f"No time zone is called {self.time_zone!r}: give an IANA name, such as Europe/Paris."
            ) from cause
