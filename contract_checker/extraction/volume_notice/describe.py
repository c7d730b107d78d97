"""The fields of a notice other than its lead times."""

from collections.abc import Sequence

from contract_checker.extraction.reading import Span
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.notice import Strength, Subject, read_strength, read_trigger
from contract_checker.extraction.volume_notice.wording import NoticeWording


def describe(
    sentence: Sentence, figures: Sequence[Figure], subject: Subject, wording: NoticeWording
) -> dict[str, object]:
    """Trigger, debtor, strength and the like, read from the sentence that holds `figures`."""
    text = sentence.text
    mentions = [figure.mention for figure in figures if figure.mention is not None]
    strength: Strength = read_strength(text, wording)
    if mentions and all(mention.redacted for mention in mentions):
        strength = "redacted"
    elif all(figure.frame == "reference" for figure in figures):
        strength = "by_reference"
    elif all(figure.frame == "adaptation" for figure in figures) and not wording.paid_meanwhile.search(text):
        strength = "indicative"  # time to adapt is a notice only while the former volume is paid
    return {
        "trigger": read_trigger(sentence.with_lead_in if sentence.lead_in else text, wording),
        "debtor": "unstated" if wording.left_open.search(text) else subject.debtor,
        "strength": strength,
        "agreed": bool(wording.agreed.search(text)),
        "quantified": any(figure.is_zero for figure in figures)
        or any(not mention.redacted for mention in mentions),
        "contradictory": any(mention.contradictory for mention in mentions),
        "exceptions": _exceptions(sentence, wording),
    }


def _exceptions(sentence: Sentence, wording: NoticeWording) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for match in wording.exception_lead.finditer(sentence.text):
        kinds = [name for name, pattern in wording.exceptions if pattern.search(match.group())]
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        found += [{"kind": kind, "passage": span} for kind in kinds or ["other"]]
    return found
