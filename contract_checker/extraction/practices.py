"""What a sentence says that is done, required or ruled out, among the practices that a family knows."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.sentences import Sentence

Stance = Literal["asserted", "excluded"]


class Practice(NamedTuple):
    """A value of the field that tells practices apart, and how it is said.

    Attributes:
        said: the practice is allowed, required or done.
        ruled_out: it is forbidden or left to the other side; wins over `said`.
        unless: words with which the sentence is about something else.
    """

    value: str
    said: Pattern
    ruled_out: Pattern | None = None
    unless: Pattern | None = None


class Practised(NamedTuple):
    """A practice that a sentence speaks of; `start` and `end` are offsets in the text with its lead-in."""

    value: str
    stance: Stance
    start: int
    end: int


def practised(sentence: Sentence, practices: Sequence[Practice]) -> Iterator[Practised]:
    """The practices that a sentence speaks of, with the help of what announces it.

    What the announcement says alone is read where it stands.
    """
    text = sentence.with_lead_in
    own = len(text) - len(sentence.text)
    for value, said, ruled_out, unless in practices:
        if unless is not None and unless.search(text):
            continue
        denied = _reaching(ruled_out, text, own) if ruled_out is not None else None
        if denied is not None:
            yield Practised(value, "excluded", *denied)
            continue
        found = _reaching(said, text, own)
        if found is not None:
            yield Practised(value, "asserted", *found)


def _reaching(pattern: Pattern, text: str, own: int) -> tuple[int, int] | None:
    """The first match that does not end before the sentence itself begins."""
    return next((match.span() for match in pattern.finditer(text) if match.end() > own), None)
