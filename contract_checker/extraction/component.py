"""How a reader of one kind of fact becomes a step of the spaCy pipeline."""

from collections.abc import Callable, Mapping

from spacy.tokens import Doc, SpanGroup

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Window

WINDOW = "cc_window"
READINGS = "cc_readings"
FACTS = "cc_facts"

Read = Callable[[Window], list[Reading]]
Cues = Mapping[Language, tuple[tuple[str, ...], ...]]


class FactComponent:
    """Reads one kind of fact in the parts of a clause that show its cues.

    What it finds is kept in ``doc.user_data`` with the window it was found in, and the spans, labelled
    with the kind of fact, in ``doc.spans["cc_facts"]``.
    """

    def __init__(self, read: Read, cues: Cues) -> None:
        self._read = read
        self._cues = cues

    def __call__(self, doc: Doc) -> Doc:
        """Read the clause that ``doc`` was made from."""
        clause: Window = doc.user_data[WINDOW]
        cues = self._cues[clause.language]
        if not cues:
            return doc
        spans = doc.spans.get(FACTS, SpanGroup(doc, name=FACTS))
        for window in clause.around(cues):
            for reading in self._read(window):
                doc.user_data.setdefault(READINGS, []).append((window, reading))
                shift = window.offset - clause.offset
                for start, end in reading.spans:
                    span = doc.char_span(
                        start + shift, end + shift, label=reading.kind, alignment_mode="expand"
                    )
                    if span is not None:
                        spans.append(span)
        doc.spans[FACTS] = spans
        return doc
