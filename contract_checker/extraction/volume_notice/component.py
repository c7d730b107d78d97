"""Reads volume notices: object, debtor, direction, figure, clock, band, exception, in that order."""

import re
from functools import lru_cache

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import Cues, FactComponent
from contract_checker.extraction.reading import Reading, Sentence, Window
from contract_checker.extraction.volume_notice import en, fr
from contract_checker.extraction.volume_notice.describe import describe
from contract_checker.extraction.volume_notice.elsewhere import (
    complete,
    repeated,
    spans_used,
    stated_elsewhere,
)
from contract_checker.extraction.volume_notice.figures import Figure, read_figures, states_time
from contract_checker.extraction.volume_notice.notice import Subject, heading_subject, read_subject
from contract_checker.extraction.volume_notice.rows import read_row
from contract_checker.extraction.volume_notice.terms import lead_times
from contract_checker.facts import LeadTime

CUES: Cues = {"fr": fr.CUES, "en": en.CUES}
_NUMBER = re.compile(r"^(?:article |clause |section )?[0-9a-z]{1,4}(?:[.-][0-9]{1,2})*[.)]?(?: ?[-:.] ?| )")
WORDING = {"fr": fr.NOTICE, "en": en.NOTICE}


@Pipeline.factory("cc_volume_notice", assigns=["doc.spans"])
def make_volume_notice(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads volume notices."""
    return FactComponent(read, CUES)


def read(window: Window) -> list[Reading]:
    """Every volume notice of the window, one reading for a sentence, a list item or a table row."""
    return NoticeReader(window).read()


@lru_cache(maxsize=8)  # volume_change asks for the same window right after volume_notice
def subjects(window: Window) -> tuple[tuple[Sentence, Subject], ...]:
    """Each sentence with what it is about, its own or taken over from the heading or the one before."""
    wording = WORDING[window.language]
    subject = heading_subject(window.heading, wording)
    found = []
    for sentence in window.sentences:
        if _is_heading(sentence, window):
            continue  # a title names its subject and owes nothing: « 6.2 Bande sans préavis »
        subject = read_subject(sentence, wording, subject)
        found.append((sentence, subject))
    return tuple(found)


def _is_heading(sentence: Sentence, window: Window) -> bool:
    title = _NUMBER.sub("", sentence.text).strip(" .:-")
    return (
        len(window.sentences) > 1 and not sentence.is_row and bool(title) and window.heading.endswith(title)
    )


class NoticeReader:
    """Reads one window; also used to see whether a right to change comes with a lead time."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._wording = WORDING[window.language]
        self._stated = stated_elsewhere(window.sentences, self._wording)

    def read(self) -> list[Reading]:
        """The notices of the window, in order."""
        if not any(states_time(sentence.text, self._wording) for sentence in self._window.sentences):
            return []
        readings: list[Reading] = []
        latest: tuple[LeadTime, ...] = ()
        for sentence, subject in subjects(self._window):
            figures, terms = self.figures(sentence, subject)
            if figures:
                readings.append(self._reading(sentence, subject, figures, terms))
                latest = terms
            elif readings and (again := repeated(sentence, latest, self._wording)):
                first = readings[-1]
                spans = (*first.spans, (sentence.start, sentence.end))
                readings.append(
                    Reading(first.kind, spans, {**first.fields, "terms": again}, "volume_notice/repeated")
                )
        return readings

    def figures(self, sentence: Sentence, subject: Subject) -> tuple[list[Figure], tuple[LeadTime, ...]]:
        """The lead times that one sentence or row states."""
        if not sentence.is_row and not states_time(sentence.text, self._wording):
            return [], ()
        if sentence.is_row:
            found = read_row(sentence, subject, self._window.heading, self._wording)
            return [figure for figure, _ in found], tuple(term for _, term in found)
        figures = read_figures(sentence, subject, self._wording)
        return figures, lead_times(sentence, figures, subject, self._wording)

    def _reading(
        self, sentence: Sentence, subject: Subject, figures: list[Figure], terms: tuple[LeadTime, ...]
    ) -> Reading:
        completed = tuple(complete(term, self._stated) for term in terms)
        spans = dict.fromkeys([(sentence.start, sentence.end)])
        for before, after in zip(terms, completed, strict=True):
            spans |= dict.fromkeys(spans_used(before, after, self._stated))
        fields = describe(sentence, figures, subject, self._wording)
        fields["terms"] = completed
        return Reading("volume_notice", tuple(spans), fields, f"volume_notice/{figures[0].frame}")
