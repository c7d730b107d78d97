"""Tells the items of an enumeration, « 1. appels ; 2. courriels. », from numbered clauses."""

from collections.abc import Sequence as Items
from dataclasses import dataclass

from contract_checker.clauses.marker import Marker
from contract_checker.clauses.opening import Opening
from contract_checker.clauses.sequence import Sequence


@dataclass(frozen=True, slots=True)
class _Run:
    style: str
    parenthesis: bool
    last: int

    def goes_on_with(self, marker: Marker) -> bool:
        return (
            marker.style == self.style
            and (marker.closing == ")") == self.parenthesis
            and marker.parts[0] == self.last + 1
        )


class Enumerations:
    """Remembers the enumeration that the text is in, as it is read from top to bottom."""

    def __init__(self, openings: Items[Opening | None], texts: Items[str]) -> None:
        self._openings = openings
        self._texts = texts
        self._run: _Run | None = None
        self._letters = {
            opening.marker.parts[0]
            for opening in openings
            if opening is not None
            and opening.marker is not None
            and opening.marker.lone
            and opening.marker.style == "letter"
        }

    def is_initial(self, opening: Opening) -> bool:
        """Whether `opening` is the « A » of a name: no « B » comes anywhere."""
        marker = opening.marker
        if marker is None or not marker.lone or marker.style != "letter" or opening.level is not None:
            return False
        return marker.parts[0] == 1 and 2 not in self._letters

    def holds(self, opening: Opening, sequence: Sequence) -> bool:
        """Whether `opening` is an item of a list rather than a clause; to be asked in reading order."""
        marker = opening.marker
        if marker is None or not marker.lone or opening.strength == "certain":
            self._run = None
            return False
        goes_on = self._run is not None and self._run.goes_on_with(marker)
        if goes_on and self._closes_before(opening, marker, sequence):
            goes_on = False
        if goes_on or self._is_introduced(opening) or self._reads_like_item(opening, marker):
            self._run = _Run(marker.style, marker.closing == ")", marker.parts[0])
            return True
        self._run = None
        return False

    def _closes_before(self, opening: Opening, marker: Marker, sequence: Sequence) -> bool:
        """Whether the list ended and the text's next clause begins: « 2. … clients. » then « 3. Durée »."""
        before = self._texts[opening.block - 1].rstrip()
        return (
            opening.whole and opening.heading is not None and before[-1:] == "." and sequence.expects(marker)
        )

    def _is_introduced(self, opening: Opening) -> bool:
        return opening.block > 0 and self._texts[opening.block - 1].rstrip()[-1:] == ":"

    def _reads_like_item(self, opening: Opening, marker: Marker) -> bool:
        """Whether it ends like an item, or the next item follows with nothing between."""
        if self._texts[opening.block].rstrip()[-1:] in (";", ","):
            return True
        following = self._openings[opening.block + 1] if opening.block + 1 < len(self._openings) else None
        if (
            following is None
            or following.marker is None
            or not opening.whole
            or following.strength == "certain"
        ):
            return False
        return following.marker.lone and _Run(
            marker.style, marker.closing == ")", marker.parts[0]
        ).goes_on_with(following.marker)
