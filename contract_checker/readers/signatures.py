"""Who commented or revised a file, and on which day, as the detail of a note for the report."""

from collections.abc import Iterator, Sequence
from typing import Final

_MOST_NAMED: Final = 5
_LONGEST_NAME: Final = 60
_LONGEST_DATE: Final = len("2026-03-12")


def counted(code: str, signed: Sequence[tuple[str, str]]) -> Iterator[str]:
    """`code` with how many there are and who signed them: « comments:2 (Achats 2026-03-12) »; or nothing.

    Args:
        code: of the note.
        signed: author and date of each, empty where the file does not say.
    """
    pairs = [(author[:_LONGEST_NAME], date[:_LONGEST_DATE]) for author, date in signed]
    named = list(dict.fromkeys(filter(None, (" ".join(" ".join(pair).split()) for pair in pairs))))
    more = " …" if len(named) > _MOST_NAMED else ""
    if signed:
        yield f"{code}:{len(signed)}" + (f" ({', '.join(named[:_MOST_NAMED])}{more})" if named else "")
