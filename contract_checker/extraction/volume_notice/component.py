"""Reads volume notices: object, debtor, direction, figure, clock, band, exception, in that order."""

from functools import cached_property, lru_cache, partial

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import NOTHING
from contract_checker.extraction.reading import Reading, Span, Window, is_heading
from contract_checker.extraction.sentences import is_row
from contract_checker.extraction.volume import objects
from contract_checker.extraction.volume_notice import en, fr
from contract_checker.extraction.volume_notice.continued import (
    lifting_case,
    moves_the_delay,
    with_exception,
    with_more,
)
from contract_checker.extraction.volume_notice.describe import describe
from contract_checker.extraction.volume_notice.elsewhere import (
    Stated,
    complete,
    repeated,
    spans_used,
    stated_elsewhere,
)
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.figures import (
    read_figures,
    states_time,
    waives_as_item,
)
from contract_checker.extraction.volume_notice.notice import Subject, heading_subject, read_subject
from contract_checker.extraction.volume_notice.rows import read_row, read_sure_row
from contract_checker.extraction.volume_notice.surely import figures_of_a_notice
from contract_checker.extraction.volume_notice.terms import lead_times
from contract_checker.facts import LeadTime

CUES: CuesByLanguage = {"fr": fr.CUES, "en": en.CUES}
KIND = "volume_notice"
_OF_VOLUME = frozenset({KIND, "volume_change", "volume_forecast", "minimum_commitment", "day_counting"})
_STRIDE = 100  # sentences
_CASES_IN_A_ROW = 3  # sentences after a notice, each with a case in which it is not due
WORDING = {"fr": fr.NOTICE, "en": en.NOTICE}


@Pipeline.factory("cc_volume_notice", assigns=["doc.spans"])
def make_volume_notice(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads volume notices."""
    return FactComponent(KIND, read)


def read(window: Window) -> list[Reading]:
    """Every volume notice of the window, one reading for a sentence, a list item or a table row."""
    return NoticeReader(window).read() if may_name_object(window, KIND) else []


def may_name_object(window: Window, kind: str) -> bool:
    """Whether a window or its headings may be about the volume of work; a table may say so in other words."""
    if any(window.surely(kind, sentence) for sentence in window.sentences):
        return True
    volume = WORDING[window.language].volume
    return any(
        is_row(line) or objects.may_name_object(line, volume) for line in (window.heading, *window.lines)
    )


class Subjects:
    """What each sentence of a window is about, found out only for those that somebody asks about."""

    def __init__(self, window: Window) -> None:
        # A title names its subject and owes nothing: « 6.2 Bande sans préavis ».
        heading = window.heading if len(window.sentences) > 1 else NOTHING
        self.sentences = tuple(
            sentence for sentence in window.sentences if not (heading and is_heading(sentence, heading))
        )
        self._wording = WORDING[window.language]
        self._heading = window.heading
        self._read: dict[int, Subject] = {}

    @cached_property
    def _base(self) -> Subject:
        return heading_subject(self._heading, self._wording)

    @cached_property
    def stated(self) -> Stated:
        """The rules of counting that the window states apart from any delay."""
        return stated_elsewhere(self.sentences, self._wording)

    def of(self, index: int) -> Subject:
        """The subject of sentence number `index`, its own or taken over from what stands before."""
        if index < 0:
            return self._base
        if index not in self._read:
            for earlier in range(_STRIDE, index, _STRIDE):
                if earlier not in self._read:
                    # Settled on the way, so that no long chain of sentences hangs on the last one.
                    _ = self.of(earlier).debtor
            before = partial(self.of, index - 1)
            self._read[index] = read_subject(self.sentences[index], self._wording, self._base, before)
        return self._read[index]


@lru_cache(maxsize=8)  # volume_change asks for the same window right after volume_notice
def subjects(window: Window) -> Subjects:
    """The subjects of a window's sentences."""
    return Subjects(window)


class NoticeReader:
    """Reads one window; also used to see whether a right to change comes with a lead time."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._wording = WORDING[window.language]
        self._subjects = subjects(window)
        self._figures: dict[int, tuple[list[Figure], tuple[LeadTime, ...]]] = {}
        self._sure: set[int] = set()  # sentences that only their words tell to owe a notice

    def read(self) -> list[Reading]:
        """The notices of the window, in order."""
        readings: list[Reading] = []
        latest: tuple[LeadTime, ...] = ()
        for index, sentence in enumerate(self._subjects.sentences):
            figures, terms = self.figures(index)
            case = self.lifting_case(index)
            if case is not None:
                readings[-1] = with_exception(readings[-1], sentence, case, self._wording)
            elif figures:
                reading = self._reading(index, figures, terms)
                if self._follows_a_delay(index) and moves_the_delay(sentence, figures, self._wording):
                    readings[-1] = with_more(readings[-1], reading)
                else:
                    readings.append(reading)
                latest = terms
            elif readings and (again := repeated(sentence, latest, self._wording)):
                first = readings[-1]
                spans = (*first.spans, (sentence.start, sentence.end))
                readings.append(
                    Reading(first.kind, spans, {**first.fields, "terms": again}, "volume_notice/repeated")
                )
        return readings

    def figures(self, index: int) -> tuple[list[Figure], tuple[LeadTime, ...]]:
        """The lead times that sentence or row number `index` states."""
        if index not in self._figures:
            self._figures[index] = self._read_figures(index)
        return self._figures[index]

    def _read_figures(self, index: int) -> tuple[list[Figure], tuple[LeadTime, ...]]:
        sentence = self._subjects.sentences[index]
        if sentence.text.endswith("?") or not (
            states_time(sentence.text, self._wording)
            or (sentence.lead_in and states_time(sentence.lead_in, self._wording))
            or waives_as_item(sentence, self._wording)
        ):
            return [], ()
        if self._wording.unpaid.search(sentence.text):
            self._window.dismiss(KIND, sentence)
            return [], ()
        subject = self._subjects.of(index)
        if sentence.is_row:
            found = read_row(sentence, subject, self._window.heading, self._wording)
            if not found and self._window.surely(KIND, sentence):
                found = read_sure_row(sentence, subject, self._wording)
                self._sure |= {index} if found else set()
            return [figure for figure, _ in found], tuple(term for _, term in found)
        figures = read_figures(sentence, subject, self._wording)
        if not figures and self._window.surely(KIND, sentence):
            other = bool(self._window.clause.opinion(sentence).sure - _OF_VOLUME)
            figures = figures_of_a_notice(sentence, subject, self._wording, tells_another=other)
            self._sure.add(index)
        return figures, lead_times(sentence, figures, subject, self._wording)

    def lifting_case(self, index: int) -> Span | None:
        """Where sentence number `index` names a case in which the notice of the one before is not due."""
        if not self._follows_a_delay(index):
            return None
        figures, _ = self.figures(index)
        sentence, subject = self._subjects.sentences[index], self._subjects.of(index)
        return lifting_case(sentence, figures, subject, self._wording)

    def _follows_a_delay(self, index: int) -> bool:
        """Whether the sentence before states a lead time, or goes on about one."""
        for earlier in range(index - 1, max(index - 1 - _CASES_IN_A_ROW, -1), -1):
            before, _ = self.figures(earlier)
            if not before or self._subjects.sentences[earlier].is_row:
                return False
            if any(not figure.is_zero for figure in before):
                return True
        return False

    def _reading(self, index: int, figures: list[Figure], terms: tuple[LeadTime, ...]) -> Reading:
        sentence, subject = self._subjects.sentences[index], self._subjects.of(index)
        stated = self._subjects.stated
        completed = tuple(complete(term, stated) for term in terms)
        spans = dict.fromkeys([(sentence.start, sentence.end)])
        for before, after in zip(terms, completed, strict=True):
            spans |= dict.fromkeys(spans_used(before, after, stated))
        behind = self._subjects.sentences[index + 1 : index + 2]
        following = behind[0].text if behind else NOTHING
        fields = describe(sentence, figures, subject, self._wording, following)
        fields["terms"] = completed
        how = "sure" if index in self._sure else figures[0].frame
        return Reading(KIND, tuple(spans), fields, f"{KIND}/{how}")
