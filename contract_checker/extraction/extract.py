"""From clauses to facts: candidate clauses, the component pipeline, quoted evidence."""

import hashlib
from collections.abc import Sequence
from functools import cache
from typing import Final

import spacy
from spacy.language import Language as Pipeline
from spacy.tokenizer import Tokenizer

from contract_checker.clauses import Clause
from contract_checker.document import ASIDE, Document, NormalText, Source, TextSpan, fold
from contract_checker.extraction.component import READINGS, WINDOW
from contract_checker.extraction.components import COMPONENTS, KINDS
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Span, Window
from contract_checker.facts import Fact

_SOURCES: Final[tuple[Source, ...]] = (*ASIDE, "inserted", "ocr", "live")


def extract(
    normal: NormalText, clauses: Sequence[Clause], language: Language | None = None
) -> tuple[Fact, ...]:
    """Every fact of one document, in the order of its text.

    Args:
        normal: the matching copy of the document's body.
        clauses: the clauses of the same body.
        language: language of the text; detected when not given.
    """
    language = language or detect(normal.text)
    facts: dict[str, Fact] = {}
    for clause in clauses:
        whole = _window(normal, clause, language)
        for window, reading in _readings(whole) if whole else ():
            fact = _fact(normal, clause, window, reading)
            if fact is not None:
                facts.setdefault(fact.id, fact)
    return tuple(
        sorted(facts.values(), key=lambda fact: (fact.evidence.passages[0].span.start, fact.kind, fact.id))
    )


@cache
def pipeline() -> Pipeline:
    """The spaCy pipeline of all components, on a blank multi-language tokeniser.

    The French tokeniser takes two seconds to load its exceptions, and nothing here depends on them.
    """
    nlp = spacy.blank("xx")
    # No component looks inside a word: cutting at spaces takes a third of the time of the full rules.
    nlp.tokenizer = Tokenizer(nlp.vocab)
    for kind in COMPONENTS:
        nlp.add_pipe(f"cc_{kind}")
    return nlp


def _readings(clause: Window) -> list[tuple[Window, Reading]]:
    nlp = pipeline()
    doc = nlp.make_doc(clause.text)
    doc.user_data[WINDOW] = clause
    readings: list[tuple[Window, Reading]] = nlp(doc).user_data.get(READINGS, [])
    return readings


def _window(normal: NormalText, clause: Clause, language: Language) -> Window | None:
    """The whole clause, if any component has a cue in it."""
    bounds = [*normal.starts, len(normal.text)]
    start, end = bounds[clause.first_block], bounds[clause.end_block]
    text = normal.text[start:end]
    heading = fold(" . ".join(part for part in (*clause.headings, clause.heading) if part))
    if not any(cue in text or cue in heading for cue in _anchors(language)):
        return None
    return Window(text, normal.cased[start:end], heading, language, start)


@cache
def _anchors(language: Language) -> tuple[str, ...]:
    return tuple(sorted({cue for cues in COMPONENTS.values() for cue in next(iter(cues[language]), ())}))


def _quoted(value: object, normal: NormalText, window: Window) -> object:
    """`value` with every `Span` in it replaced by the passage that it quotes."""
    if isinstance(value, Span):
        start, end = window.offset + value.start, window.offset + value.end
        return normal.document.passage(normal.source_spans(start, end)[0])
    if isinstance(value, dict):
        return {key: _quoted(item, normal, window) for key, item in value.items()}
    if isinstance(value, list):
        return [_quoted(item, normal, window) for item in value]
    return value


def _source(document: Document, spans: Sequence[TextSpan]) -> Source:
    """The source that says most about how much the quotes are in force, of the blocks that they touch."""
    touched = {block.source for span in spans for block in document.blocks_in(span)}
    return next(source for source in _SOURCES if source in touched)


def _fact(normal: NormalText, clause: Clause, window: Window, reading: Reading) -> Fact | None:
    spans = [
        span
        for start, end in reading.spans
        for span in normal.source_spans(window.offset + start, window.offset + end)
    ]
    if not spans:
        return None
    document = normal.document
    identity = f"{document.path}|{reading.kind}|{spans}|{sorted(reading.fields.items(), key=str)}"
    fields = {name: _quoted(value, normal, window) for name, value in reading.fields.items()}
    return KINDS[reading.kind].model_validate(
        {
            **fields,
            "id": f"{reading.kind}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": clause.ref,
            "source": _source(document, spans),
            "found_by": reading.found_by,
            "evidence": document.evidence(spans),
        }
    )
