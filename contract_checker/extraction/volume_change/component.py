"""Reads rights to change the volume, where the clause gives no lead time for using them."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.quantities import percent_mentions
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    band_marks,
    direction_marks,
    free_size,
    overall_direction,
)
from contract_checker.extraction.volume_change import en, en_compensation, fr, fr_compensation
from contract_checker.extraction.volume_change.doubt import is_doubtful, tells_another
from contract_checker.extraction.volume_change.grants import GRANTS, granted_mode, may_grant
from contract_checker.extraction.volume_change.mode import mode_of, states_a_right, surest_mode
from contract_checker.extraction.volume_change.rows import decided_in_row
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice import component as notices
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.figures import is_lifted
from contract_checker.extraction.volume_notice.lifting import case_of
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Direction

KIND = "volume_change"
CUES: CuesByLanguage = {"fr": fr.CUES, "en": en.CUES}
_WORDING = {"fr": fr.CHANGE, "en": en.CHANGE}
_COMPENSATION = {
    "fr": (fr_compensation.COMPENSATION, fr_compensation.REFERS),
    "en": (en_compensation.COMPENSATION, en_compensation.REFERS),
}


@Pipeline.factory("cc_volume_change", assigns=["doc.spans"])
def make_volume_change(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads rights to change the volume."""
    return FactComponent(KIND, read)


def read(window: Window) -> list[Reading]:
    """Every right to change the volume that the window gives, sentence by sentence.

    A right that comes with a lead time is a `VolumeNotice` and nothing else.
    """
    if not notices.may_name_object(window, KIND):
        return []
    wording, notice_wording = _WORDING[window.language], notices.WORDING[window.language]
    subjects, reader = notices.subjects(window), notices.NoticeReader(window)
    readings: list[Reading] = []
    for index, sentence in enumerate(subjects.sentences):
        sure = window.surely(KIND, sentence)
        may_state = sure or (
            (
                states_a_right(sentence.with_lead_in, wording, notice_wording)
                or may_grant(sentence.text, GRANTS[window.language])
            )
            and not sentence.text.endswith((":", "?"))
        )
        if not (may_state or readings):
            continue
        figures, _ = reader.figures(index)
        waived = any(figure.is_zero for figure in figures)
        if waived and (
            reader.lifting_case(index) is not None or _is_in_a_case(figures, sentence.text, notice_wording)
        ):
            continue
        if figures and not waived:
            subject = subjects.of(index)
            direction = overall_direction(subject.directions)
            readings = [
                replace(reading, fields={**reading.fields, "notice": "stated"})
                if _is_timed_by(reading, direction)
                else reading
                for reading in readings
                if not (
                    (
                        _is_timed_by(reading, direction)
                        and _is_gone_on_about(reading, sentence, subject, window)
                    )
                    or _announces(reading, sentence, window)
                )
            ]
        elif may_state:
            read_now = _right(window, subjects, index, figures if waived else (), goes_on=bool(readings))
            if read_now is not None:
                following = subjects.sentences[index + 1 : index + 2]
                readings.append(_with_compensation(read_now, sentence, following, window.language))
    return readings


def _right(
    window: Window, subjects: notices.Subjects, index: int, waivers: Sequence[Figure], *, goes_on: bool
) -> Reading | None:
    """The right that a sentence without a lead time gives, or with express `waivers` of one.

    Where a right has been read before, one without an object of its own only `goes_on` about it.
    """
    wording, notice = _WORDING[window.language], notices.WORDING[window.language]
    sentence, subject = subjects.sentences[index], subjects.of(index)
    sure, doubtful = window.surely(KIND, sentence), is_doubtful(window, sentence)
    if (
        doubtful
        and tells_another(window, sentence, waived=bool(waivers))
        and not _is_plain(sentence.text, wording)
    ):
        return None
    # « Les renforts sont dispensés de préavis »: no notice is owed, and nobody changes anything.
    if waivers and (not doubtful or _is_free(sentence, subject, wording, notice)):
        mode: str | None = "unilateral"
    else:
        mode = mode_of(sentence, subject, wording, notice, doubtful=doubtful)
    if mode is None:
        mode = granted_mode(sentence, subject, wording, notice, GRANTS[window.language])
    if sentence.is_row and (mode is None or waivers):
        mode = decided_in_row(sentence, wording, notice)
    told = mode is not None
    if not told and sure:
        mode = surest_mode(window, sentence, wording, notice)
    if mode is None or (mode == "unilateral" and goes_on and not (subject.marks or waivers or sure)):
        return None
    ruled_out = mode == "unilateral" and bool(wording.ruled_out.search(sentence.text))
    reading = _reading(sentence, mode, waivers, ruled_out, notice)
    return reading if told else replace(reading, found_by=f"{KIND}/sure")


def _is_plain(text: str, wording: ChangeWording) -> bool:
    """« Le Client peut à tout moment », « le Titulaire ne peut refuser »: a right, beside whatever else."""
    at_will = wording.client_right.search(text) and wording.at_will.search(text)
    return bool(at_will or wording.imposed.search(text))


def _is_free(sentence: Sentence, subject: Subject, wording: ChangeWording, notice: NoticeWording) -> bool:
    """« Nous supprimons la vacation » is done by who buys the work, « une hausse de 5 % » is of a size."""
    if percent_mentions(sentence.text, notice.quantities):
        return True
    return subject.debtor == "client" and wording.orders.search(sentence.text) is not None


def _is_in_a_case(figures: Sequence[Figure], text: str, wording: NoticeWording) -> bool:
    """« Aucun préavis n'est dû lorsque … » is an exception to a notice, and no right without one."""
    return any(
        is_lifted(figure, text, wording)
        and case_of(figure.start, figure.end, text, wording.lifting, wording.volume)
        for figure in figures
    )


def _with_compensation(
    reading: Reading, sentence: Sentence, following: Sequence[Sentence], language: str
) -> Reading:
    """The reading with what is owed for the change, as its sentence or the next one says it."""
    choices, refers = _COMPENSATION[language]
    own = chosen(sentence.text, choices)
    goes_on = [each for each in following if refers.search(each.text)]
    more = next((each for each in goes_on if chosen(each.text, choices) != "unstated"), None)
    if own != "unstated" or more is None:
        return replace(reading, fields={**reading.fields, "compensation": own})
    return replace(
        reading,
        spans=(*reading.spans, (more.start, more.end)),
        fields={**reading.fields, "compensation": chosen(more.text, choices)},
    )


def _is_timed_by(reading: Reading, direction: Direction) -> bool:
    """Whether a right read before is the one that a later sentence gives its lead time to."""
    fields = reading.fields
    return (
        fields["mode"] == "unilateral"
        and fields["notice"] == "unstated"
        and (direction in ("both", fields["direction"]))
    )


def _is_gone_on_about(reading: Reading, sentence: Sentence, subject: Subject, window: Window) -> bool:
    """« Le Client peut réduire l'effectif. Il en avise le Centre un mois avant »: one notice, told in two."""
    between = window.clause.text[reading.spans[0][0] : sentence.start]
    points_back = _WORDING[window.language].points_back.match(sentence.text)
    return points_back is not None and not subject.marks and "\n" not in between


def _announces(reading: Reading, sentence: Sentence, window: Window) -> bool:
    """Whether a right read before is what the sentence is an item of: the items give it their lead times."""
    first, last = reading.spans[0]
    return bool(sentence.lead_in) and window.clause.text[first:last] == sentence.lead_in


def _reading(
    sentence: Sentence, mode: str, waivers: Sequence[Figure], ruled_out: bool, wording: NoticeWording
) -> Reading:
    percents = percent_mentions(sentence.text, wording.quantities)
    bands = band_marks(sentence.text, percents, wording.bands)
    free = free_size(sentence.text, percents, wording.bands) if len(waivers) == 1 else None
    fields = {
        "mode": mode,
        "direction": overall_direction(direction_marks(sentence.text, wording.volume)),
        "notice": "none" if waivers else "unstated",
        "band": free or (bands[0].band if bands else None),
    }
    if ruled_out:
        fields["stance"] = "excluded"
    return Reading(KIND, ((sentence.start, sentence.end),), fields, f"volume_change/{mode}")
