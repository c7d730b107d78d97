"""From clauses to facts: candidate windows, the component pipeline, quoted evidence."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cache

import spacy
from spacy.language import Language as Pipeline

from contract_checker.clauses import Clause
from contract_checker.document import NormalText, Source, fold
from contract_checker.extraction.component import READINGS, WINDOW
from contract_checker.extraction.components import COMPONENTS, KINDS
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading, Span, Window
from contract_checker.facts import Fact

_CONTEXT_BLOCKS = 2


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
        for window in _windows(normal, clause, language):
            for reading in _readings(window):
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
    for kind in COMPONENTS:
        nlp.add_pipe(f"cc_{kind}")
    return nlp


def _readings(window: Window) -> list[Reading]:
    nlp = pipeline()
    doc = nlp.make_doc(window.text)
    doc.user_data[WINDOW] = window
    readings: list[Reading] = nlp(doc).user_data.get(READINGS, [])
    return readings


def _windows(normal: NormalText, clause: Clause, language: Language) -> Iterator[Window]:
    """Stretches of the clause around blocks with a cue, with two blocks before and after each."""
    bounds = [*normal.starts, len(normal.text)]
    heading = fold(" . ".join(part for part in (*clause.headings, clause.heading) if part))
    cues = _cues(language)
    heading_cue = any(cue in heading for cue in cues)
    chosen: list[range] = []
    for index in range(clause.first_block, clause.end_block):
        text = normal.text[bounds[index] : bounds[index + 1]]
        if heading_cue or any(cue in text for cue in cues):
            first = max(_table_start(normal, index) - _CONTEXT_BLOCKS, clause.first_block)
            last = min(_table_end(normal, index) + _CONTEXT_BLOCKS, clause.end_block)
            if chosen and first <= chosen[-1].stop:
                chosen[-1] = range(chosen[-1].start, last)
            else:
                chosen.append(range(first, last))
    for blocks in chosen:
        start, end = bounds[blocks.start], bounds[blocks.stop]
        yield Window(normal.text[start:end], normal.cased[start:end], heading, language, start)


def _table_start(normal: NormalText, index: int) -> int:
    """The first block of the table that block `index` is a cell of, or `index` itself."""
    table = _table(normal, index)
    while table is not None and index > 0 and _table(normal, index - 1) == table:
        index -= 1
    return index


def _table_end(normal: NormalText, index: int) -> int:
    table = _table(normal, index)
    while table is not None and index + 1 < len(normal.blocks) and _table(normal, index + 1) == table:
        index += 1
    return index + 1


def _table(normal: NormalText, index: int) -> int | None:
    cell = normal.blocks[index].cell
    return cell.table if cell else None


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


@cache
def _cues(language: Language) -> tuple[str, ...]:
    return tuple(sorted({cue for cues in COMPONENTS.values() for cue in cues[language]}))


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
    block = normal.blocks[normal.block_index(window.offset + reading.spans[0][0])]
    source: Source = block.source
    fields = {name: _quoted(value, normal, window) for name, value in reading.fields.items()}
    return KINDS[reading.kind].model_validate(
        {
            **fields,
            "id": f"{reading.kind}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": clause.ref,
            "source": source,
            "found_by": reading.found_by,
            "evidence": document.evidence(spans),
        }
    )
