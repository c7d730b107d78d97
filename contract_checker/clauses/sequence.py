"""The chain of open clauses: whether a number plausibly follows those read before, and what holds it."""

from dataclasses import replace
from typing import Final

from contract_checker.clauses.marker import Marker
from contract_checker.clauses.opening import Opening

_RANKS: Final = {
    "annexe": 0,
    "livre": 1,
    "partie": 1,
    "titre": 2,
    "chapitre": 3,
    "section": 4,
    "sous-section": 5,
}
_OTHER_RANK: Final = 6
_LARGEST_STEP: Final = 5  # articles that were deleted, or whose number the reader did not see
_LARGEST_FIRST: Final = 20


class Sequence:
    """The clauses open at the current place of the text, outermost first.

    Attributes:
        opened: what opened each of them.
    """

    def __init__(self) -> None:
        self.opened: list[Opening] = []
        self._last: dict[tuple[str, str], Marker] = {}

    @property
    def numbered(self) -> bool:
        """Whether a clause with a number is open."""
        return any(entry.marker is not None for entry in self.opened)

    def expects(self, marker: Marker) -> bool:
        """Whether `marker` is the very next number of an open clause."""
        return any(_is_next(entry, marker) for entry in self.opened)

    def resolved(self, opening: Opening) -> Opening:
        """`opening` with its number read as a letter where that is what comes next: « I. » after « H. »."""
        letter = opening.marker.as_letter() if opening.marker else None
        if letter is not None and self.expects(letter):
            return replace(opening, marker=letter)
        return opening

    def add(self, opening: Opening) -> bool:
        """Open a clause, closing those that it ends; False if its number is out of order."""
        keep = self._kept(opening)
        if keep is None:
            return False
        self.opened = [*keep, opening]
        if opening.marker is not None:
            self._last[_series(opening.marker)] = opening.marker
        return True

    def _kept(self, opening: Opening) -> list[Opening] | None:
        """The open clauses that hold `opening`; None if it is not acceptable here."""
        if opening.is_annex:
            return []
        if opening.marker is None:
            return self._around_unnumbered(opening)
        if opening.marker.quoted:
            return [entry for entry in self.opened if entry.marker and not entry.marker.quoted]
        for related in (self._around_next(opening), self._around_related(opening.marker)):
            if related is not None:
                return related
        if opening.level is not None:
            return self._around_level(opening.level)
        if opening.marker.keyword in _RANKS:
            return self._around_rank(opening.marker.keyword)
        if opening.strength == "certain" and not _is_first(opening.marker):
            return self._around_certain(opening.marker)
        return self._around_new_series(opening, opening.marker)

    def _around_next(self, opening: Opening) -> list[Opening] | None:
        """What holds the clause of which `opening` is the very next; the innermost that looks like it."""
        places = [index for index, entry in enumerate(self.opened) if _is_next(entry, opening.marker)]
        alike = [index for index in places if self.opened[index].strength == opening.strength]
        return self.opened[: (alike or places)[-1]] if places else None

    def _around_related(self, marker: Marker) -> list[Opening] | None:
        parent: int | None = None
        for index, entry in enumerate(self.opened):
            if entry.marker is None:
                continue
            if _holds(entry.marker, marker):
                parent = index
            elif _follows(entry.marker, marker):
                return self.opened[:index]
        return None if parent is None else self.opened[: parent + 1]

    def _around_unnumbered(self, opening: Opening) -> list[Opening]:
        if opening.level is not None:
            return self._around_level(opening.level)
        for index, entry in enumerate(self.opened):
            if entry.marker is None and entry.level is None and not entry.is_annex:
                return self.opened[:index]
        return self.opened

    def _around_level(self, level: int) -> list[Opening]:
        """Entries of a higher level; of those without a level, only annexes, parts and chapters."""
        for index, entry in enumerate(self.opened):
            if entry.level is not None and entry.level >= level:
                return self.opened[:index]
            if entry.level is None and _rank(entry) == _OTHER_RANK and not entry.is_annex:
                return self.opened[:index]
        return self.opened

    def _around_rank(self, keyword: str) -> list[Opening]:
        rank = _RANKS[keyword]
        keywords = [entry.marker.keyword if entry.marker else "" for entry in self.opened]
        if keyword in keywords:
            return self.opened[: keywords.index(keyword)]
        # English contracts put sections inside articles, French ones articles inside sections.
        if keyword == "section" and "article" in keywords:
            return self.opened[: keywords.index("article") + 1]
        return [entry for entry in self.opened if entry.marker and _RANKS.get(entry.marker.keyword, 9) < rank]

    def _around_certain(self, marker: Marker) -> list[Opening]:
        for index, entry in enumerate(self.opened):
            if entry.marker is not None and _same_series(entry.marker, marker):
                return self.opened[:index]
        if marker.keyword:
            return [entry for entry in self.opened if _rank(entry) < _OTHER_RANK or entry.level is not None]
        return self.opened

    def _around_new_series(self, opening: Opening, marker: Marker) -> list[Opening] | None:
        numbered = [entry for entry in self.opened if entry.marker and _rank(entry) == _OTHER_RANK]
        if not _is_first(marker):
            # « M. Dupont » is no thirteenth clause.
            initial = marker.style == "letter" and marker.lone
            unseen = not numbered and not initial and _series(marker) not in self._last
            return self._holders() if unseen and opening.strength != "weak" else None
        again = next((index for index, entry in enumerate(self.opened) if _restarts(entry, marker)), None)
        if again is None:
            return _outside_figures(self.opened, marker) if numbered else self._holders()
        if opening.strength == "weak" and not marker.keyword:
            return None
        above = self.opened[-1]
        return self.opened[:again] + ([above] if above.marker is None else [])

    def _holders(self) -> list[Opening]:
        """What may hold a new series at the top: annexes, parts and headings with a level."""
        return [entry for entry in self.opened if entry.marker or entry.level is not None or entry.is_annex]


def _is_first(marker: Marker) -> bool:
    return all(part <= 1 for part in marker.parts)


def _outside_figures(opened: list[Opening], marker: Marker) -> list[Opening]:
    """What may hold a new series: an article is no part of a recital « 2. » that comes before it."""
    if marker.keyword:
        for index, entry in enumerate(opened):
            if entry.marker is not None and not entry.marker.keyword and entry.marker.style == "decimal":
                return opened[:index]
    return opened


def _restarts(entry: Opening, marker: Marker) -> bool:
    before = entry.marker
    return before is not None and _same_series(before, marker) and len(before.parts) == len(marker.parts)


def _is_next(entry: Opening, marker: Marker | None) -> bool:
    before = entry.marker
    if before is None or marker is None or not _same_series(before, marker):
        return False
    return before.parts[:-1] == marker.parts[:-1] and before.parts[-1] + 1 == marker.parts[-1]


def _rank(entry: Opening) -> int:
    return _RANKS.get(entry.marker.keyword, _OTHER_RANK) if entry.marker else _OTHER_RANK


def _series(marker: Marker) -> tuple[str, str]:
    return (marker.keyword, marker.style)


def _same_series(one: Marker, other: Marker) -> bool:
    if (one.keyword, one.style) != (other.keyword, other.style):
        return False
    return len(one.parts) > 1 or len(other.parts) > 1 or (one.closing == ")") == (other.closing == ")")


def _holds(outer: Marker, inner: Marker) -> bool:
    """Whether `inner` is numbered as a part of `outer`: 12 and 12.1, Article II and 2.1."""
    depth = len(outer.parts)
    if len(inner.parts) <= depth or inner.parts[:depth] != outer.parts:
        return False
    if outer.style != inner.style and not (outer.keyword and inner.style == "decimal"):
        return False
    if not (inner.keyword == outer.keyword or _mixes(inner)):
        return False
    return all(part <= _LARGEST_FIRST for part in inner.parts[depth:])


def _follows(before: Marker, after: Marker) -> bool:
    """Whether `after` comes next, or soon, after `before` in one numbering: 3.2.4 and 3.3, 4 or 4.1."""
    if before.style != after.style:
        return False
    dotted = len(before.parts) > 1 or len(after.parts) > 1
    if before.keyword != after.keyword and not (dotted and _mixes(before) and _mixes(after)):
        return False
    if not dotted and not _same_series(before, after):
        return False
    for index, (old, new) in enumerate(zip(before.parts, after.parts, strict=False)):
        if old != new:
            return 0 < new - old <= _LARGEST_STEP and all(part <= 2 for part in after.parts[index + 1 :])
    return False


def _mixes(marker: Marker) -> bool:
    """Whether its numbers are written with and without their word in one document."""
    return marker.keyword in ("", "article", "clause", "section", "§")
