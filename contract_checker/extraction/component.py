"""How a reader of one kind of fact becomes a step of the spaCy pipeline."""

from collections.abc import Callable, Mapping

from spacy.tokens import Doc, SpanGroup

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Window

WINDOWS = "cc_windows"
READINGS = "cc_readings"
FACTS = "cc_facts"

Read = Callable[[Window], list[Reading]]
CuesByLanguage = Mapping[Language, Cues]


class FactComponent:
    """Reads one kind of fact in the windows of a clause that are candidates for it.

    What it finds is kept in ``doc.user_data``, and its spans, labelled with the kind of fact, in
    ``doc.spans["cc_facts"]``.
    """

    def __init__(self, kind: str, read: Read) -> None:
        self._kind = kind
        self._read = read

    def __call__(self, doc: Doc) -> Doc:
        """Read the clause that ``doc`` was made from."""
        windows: list[Window] = doc.user_data[WINDOWS].get(self._kind, [])
        readings = [reading for window in windows for reading in self._read(window)]
        if readings:
            doc.user_data.setdefault(READINGS, []).extend(readings)
            spans = doc.spans.get(FACTS, SpanGroup(doc, name=FACTS))
            for reading in readings:
                for start, end in reading.spans:
                    span = doc.char_span(start, end, label=reading.kind, alignment_mode="expand")
                    if span is not None:
                        spans.append(span)
            doc.spans[FACTS] = spans
        return doc
