"""How a reader of one kind of fact becomes a step of the spaCy pipeline."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, SpanGroup

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import ClauseText, Reading, Window

STRETCH = "cc_stretch"
FACTS = "cc_facts"

Read = Callable[[Window], list[Reading]]
CuesByLanguage = Mapping[Language, Cues]


@dataclass
class Stretch:
    """Clauses that are read together: the windows to read, by kind of fact, and what was read.

    Attributes:
        offset: where the text of the spaCy document begins in the normal text.
    """

    offset: int
    windows: Mapping[str, Sequence[Window]]
    readings: list[tuple[ClauseText, Reading]] = field(default_factory=list)


class FactComponent:
    """Reads one kind of fact in the windows that are candidates for it.

    What it finds is kept in ``doc.user_data["cc_stretch"]``, and its spans, labelled with the kind of
    fact, in ``doc.spans["cc_facts"]``.
    """

    def __init__(self, kind: str, read: Read) -> None:
        self._kind = kind
        self._read = read

    def __call__(self, doc: Doc) -> Doc:
        """Read the clauses that ``doc`` was made from."""
        stretch: Stretch = doc.user_data[STRETCH]
        for window in stretch.windows.get(self._kind, ()):
            for reading in self._read(window):
                if window.clause.is_foreign(reading) or not window.clause.is_asserted(reading):
                    continue
                stretch.readings.append((window.clause, reading))
                self._mark(doc, window.clause.offset - stretch.offset, reading)
        return doc

    def _mark(self, doc: Doc, shift: int, reading: Reading) -> None:
        if FACTS not in doc.spans:
            doc.spans[FACTS] = SpanGroup(doc, name=FACTS)
        for start, end in reading.spans:
            span = doc.char_span(shift + start, shift + end, label=reading.kind, alignment_mode="expand")
            if span is not None:
                doc.spans[FACTS].append(span)
