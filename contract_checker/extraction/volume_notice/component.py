"""Reads volume notices: object, debtor, direction, figure, clock, band, exception, in that order."""

from collections.abc import Iterator

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import Cues, FactComponent
from contract_checker.extraction.reading import Reading, Sentence, Window
from contract_checker.extraction.volume_notice import en, fr
from contract_checker.extraction.volume_notice.figures import Figure, read_figures
from contract_checker.extraction.volume_notice.describe import describe
from contract_checker.extraction.volume_notice.notice import Subject, heading_subject, read_subject
from contract_checker.extraction.volume_notice.rows import read_row
from contract_checker.extraction.volume_notice.terms import lead_times
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import LeadTime

CUES: Cues = {"fr": fr.CUES, "en": en.CUES}
WORDING = {"fr": fr.NOTICE, "en": en.NOTICE}


@Pipeline.factory("cc_volume_notice", assigns=["doc.spans"])
def make_volume_notice(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads volume notices."""
    return FactComponent(read)


def read(window: Window) -> list[Reading]:
    """Every volume notice of the window, one reading for a sentence, a list item or a table row."""
    wording = WORDING[window.language]
    readings: list[Reading] = []
    for sentence, subject in subjects(window):
        if sentence.is_row:
            found = read_row(sentence, subject, window.heading, wording)
            figures, terms = [figure for figure, _ in found], tuple(term for _, term in found)
        else:
            figures = read_figures(sentence, subject, wording)
            terms = lead_times(sentence, figures, subject, wording)
        if figures:
            readings.append(_reading(sentence, figures, terms, subject, wording))
    return readings


def subjects(window: Window) -> Iterator[tuple[Sentence, Subject]]:
    """Each sentence with what it is about, its own or taken over from the heading or the one before."""
    wording = WORDING[window.language]
    subject = heading_subject(window.heading, wording)
    for sentence in window.sentences:
        subject = read_subject(sentence, wording, subject)
        yield sentence, subject


def _reading(
    sentence: Sentence,
    figures: list[Figure],
    terms: tuple[LeadTime, ...],
    subject: Subject,
    wording: NoticeWording,
) -> Reading:
    fields = describe(sentence.text, figures, subject, wording) | {"terms": terms}
    return Reading("volume_notice", ((sentence.start, sentence.end),), fields, f"volume_notice/{figures[0].frame}")
