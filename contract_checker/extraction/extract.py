"""From clauses to facts: candidate clauses, the component pipeline, quoted evidence."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from sys import maxsize
from typing import Final

import spacy
from pydantic import TypeAdapter
from spacy.language import Language as Pipeline
from spacy.tokenizer import Tokenizer

from contract_checker.clauses import Clause
from contract_checker.document import ASIDE, Document, NormalText, Source, TextSpan, fold
from contract_checker.extraction.component import STRETCH, Stretch
from contract_checker.extraction.components import COMPONENTS
from contract_checker.extraction.cues import CueTable
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.phrase import VOCABULARY, Phrase
from contract_checker.extraction.language.wording import Language, QuantityWording
from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.reading import ClauseText, Reading, Span, Window
from contract_checker.extraction.recall import judge, unread
from contract_checker.facts import Fact

EVERY_KIND: Final = frozenset(COMPONENTS)
_SOURCES: Final[tuple[Source, ...]] = (*ASIDE, "inserted", "ocr", "live")
_FACT: Final = TypeAdapter[Fact](Fact)
_QUANTITIES: Final[dict[Language, QuantityWording]] = {"fr": fr.QUANTITIES, "en": en.QUANTITIES}
_ALONE: Final = 1_500  # characters of a text that is a clause by itself
_STRETCH: Final = 200  # clauses that are read together, with what was learnt from those before


def extract(
    normal: NormalText,
    clauses: Sequence[Clause],
    language: Language | None = None,
    kinds: frozenset[str] = EVERY_KIND,
) -> tuple[Fact, ...]:
    """The facts of one document, in the order of its text, and the passages that could not be read.

    Args:
        normal: the matching copy of the document's body.
        clauses: the clauses of the same body.
        language: language of the text; detected when not given.
        kinds: kinds of facts to read; an `Unread` is of a family among them.
    """
    language = language or detect(normal.text)
    facts: dict[str, Fact] = {}
    for first in range(0, len(clauses), _STRETCH):
        VOCABULARY.learn()
        stretch = clauses[first : first + _STRETCH]
        texts = dict(zip(clause_texts(normal, stretch, language), stretch, strict=True))
        for text, reading in _readings(normal, tuple(texts), kinds):
            fact = _fact(normal, texts[text], text, reading)
            if fact is not None:
                facts.setdefault(fact.id, fact)
        for text in texts:
            text.let_go()
    return tuple(
        sorted(facts.values(), key=lambda fact: (fact.evidence.passages[0].span.start, fact.kind, fact.id))
    )


def clause_texts(normal: NormalText, clauses: Sequence[Clause], language: Language) -> tuple[ClauseText, ...]:
    """The clauses as they are read: folded, each with its headings and those above it."""
    bounds = [*normal.starts, len(normal.text)]
    return tuple(_clause_text(normal, clause, bounds, language) for clause in clauses)


@cache
def pipeline() -> Pipeline:
    """The spaCy pipeline of all components, on a blank multi-language tokeniser.

    The French tokeniser takes two seconds to load its exceptions, and nothing here depends on them.
    """
    nlp = spacy.blank("xx")
    # No component looks inside a word: cutting at spaces takes a third of the time of the full rules.
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.max_length = maxsize  # spaCy's limit is for its statistical models; readers have theirs
    for kind in COMPONENTS:
        nlp.add_pipe(f"cc_{kind}")
    return nlp


@cache
def _cues(language: Language, kinds: frozenset[str]) -> CueTable:
    return CueTable({kind: cues[language] for kind, cues in COMPONENTS.items() if kind in kinds})


def _clause_text(normal: NormalText, clause: Clause, bounds: Sequence[int], language: Language) -> ClauseText:
    start, end = bounds[clause.first_block], bounds[clause.end_block]
    heading = Phrase(fold(" . ".join(part for part in (*clause.headings, clause.heading) if part)))
    return ClauseText(normal.text[start:end], normal.cased[start:end], heading, language, start)


def _readings(
    normal: NormalText, texts: Sequence[ClauseText], kinds: frozenset[str]
) -> list[tuple[ClauseText, Reading]]:
    windows: defaultdict[str, list[Window]] = defaultdict(list)
    judge(texts, alone=len(normal.text) <= _ALONE)
    for text in texts:
        for kind, window in _cues(text.language, kinds).candidates(text):
            windows[kind].append(window)
    start, end = texts[0].offset, texts[-1].offset + len(texts[-1].text)
    nlp = pipeline()
    doc = nlp.make_doc(normal.text[start:end])
    doc.user_data[STRETCH] = stretch = Stretch(start, windows)
    nlp(doc)
    return [*stretch.readings, *unread(texts, kinds, stretch.readings)]


def _quoted(value: object, normal: NormalText, offset: int) -> object:
    """`value` with every `Span` in it replaced by the passage that it quotes."""
    if isinstance(value, Span):
        return normal.document.passage(normal.source_spans(offset + value.start, offset + value.end)[0])
    if isinstance(value, dict):
        return {key: _quoted(item, normal, offset) for key, item in value.items()}
    if isinstance(value, list):
        return [_quoted(item, normal, offset) for item in value]
    return value


def _source(document: Document, spans: Sequence[TextSpan]) -> Source:
    """The source that says most about how much the quotes are in force, of the blocks that they touch."""
    touched = {block.source for span in spans for block in document.blocks_in(span)}
    return next(source for source in _SOURCES if source in touched)


def _is_misread(text: ClauseText, reading: Reading) -> bool:
    """Whether a duration in the words that show the fact can be read only if characters are put right."""
    wording = _QUANTITIES[text.language]
    return any(
        mention.misread
        for start, end in reading.spans
        for mention in time_mentions(text.text[start:end], wording)
    )


def _fact(normal: NormalText, clause: Clause, text: ClauseText, reading: Reading) -> Fact | None:
    spans = [
        span
        for start, end in reading.spans
        for span in normal.source_spans(text.offset + start, text.offset + end)
    ]
    if not spans:
        return None
    document = normal.document
    fields: dict[str, object] = dict(reading.fields)
    if fields.get("strength", "firm") == "firm" and _is_misread(text, reading):
        fields["strength"] = "misread"
    identity = f"{document.path}|{reading.kind}|{spans}|{sorted(fields.items(), key=str)}"
    fields = {name: _quoted(value, normal, text.offset) for name, value in fields.items()}
    return _FACT.validate_python(
        {
            **fields,
            "kind": reading.kind,
            "id": f"{reading.kind}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": clause.ref,
            "source": _source(document, spans),
            "found_by": reading.found_by,
            "evidence": document.evidence(spans),
        }
    )
