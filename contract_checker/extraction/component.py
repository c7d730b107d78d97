"""How a reader of one kind of fact becomes a step of the spaCy pipeline."""

from collections.abc import Callable, Mapping

from spacy.tokens import Doc, SpanGroup

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Window

WINDOW = "cc_window"
READINGS = "cc_readings"
FACTS = "cc_facts"

Read = Callable[[Window], list[Reading]]
Cues = Mapping[Language, tuple[str, ...]]


class FactComponent:
    """Runs `read` on the document's window and records what it found.

    The readings are kept in ``doc.user_data`` and their spans, labelled with the kind of fact, in
    ``doc.spans["cc_facts"]``.
    """

    def __init__(self, read: Read) -> None:
        self._read = read

    def __call__(self, doc: Doc) -> Doc:
        readings = self._read(doc.user_data[WINDOW])
        doc.user_data.setdefault(READINGS, []).extend(readings)
        spans = doc.spans.get(FACTS, SpanGroup(doc, name=FACTS))
        for reading in readings:
            for start, end in reading.spans:
                span = doc.char_span(start, end, label=reading.kind, alignment_mode="expand")
                if span is not None:
                    spans.append(span)
        doc.spans[FACTS] = spans
        return doc
