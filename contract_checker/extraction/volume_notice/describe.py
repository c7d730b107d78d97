"""The fields of a notice other than its lead times."""

import re
from collections.abc import Sequence

from contract_checker.extraction.language.phrase import NOTHING, Phrase
from contract_checker.extraction.quantities import percent_mentions
from contract_checker.extraction.reading import Span
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import band_marks
from contract_checker.extraction.volume_notice.exceptional import case_among, is_shorter, kinds_in
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.lifting import effort_to_improve
from contract_checker.extraction.volume_notice.notice import Strength, Subject, read_strength, read_trigger
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Debtor


def describe(
    sentence: Sentence,
    figures: Sequence[Figure],
    subject: Subject,
    wording: NoticeWording,
    following: Phrase = NOTHING,
) -> dict[str, object]:
    """Trigger, debtor, strength and the like, read from the sentence that holds `figures`.

    Of the sentence that follows, only that the former volume is paid meanwhile.
    """
    text = sentence.text
    is_paid = wording.paid_meanwhile.search(text) or wording.meanwhile.match(following)
    mentions = [figure.mention for figure in figures if figure.mention is not None]
    firm = effort_to_improve(text, wording.best_efforts, wording.lifting)
    strength: Strength = read_strength(Phrase(text[:firm]), wording)
    if mentions and all(mention.redacted for mention in mentions):
        strength = "redacted"
    elif all(figure.frame == "reference" for figure in figures):
        strength = "by_reference"
    elif all(figure.frame == "adaptation" for figure in figures) and not is_paid:
        strength = "indicative"  # time to adapt is a notice only while the former volume is paid
    return {
        "trigger": read_trigger(sentence.with_lead_in if sentence.lead_in else text, wording),
        "debtor": _debtor(sentence, subject, wording, given=bool(mentions)),
        "strength": strength,
        "agreed": bool(wording.agreed.search(text)),
        "quantified": any(figure.is_zero for figure in figures)
        or any(not mention.redacted for mention in mentions),
        "contradictory": any(mention.contradictory for mention in mentions),
        "exceptions": _exceptions(sentence, figures, wording),
    }


def _debtor(sentence: Sentence, subject: Subject, wording: NoticeWording, *, given: bool) -> Debtor:
    """Who owes the notice, by the acts of the parties, or else because the provider is told, under any name.

    `given` if a delay is told, which is then not left to a bidder.
    """
    text = sentence.with_lead_in
    if not given and wording.left_open.search(sentence.text):
        return "unstated"
    if subject.debtor != "unstated" or wording.reciprocal.search(text):
        return subject.debtor
    return "client" if wording.reaches_provider.search(text) else "unstated"


def _exceptions(
    sentence: Sentence, figures: Sequence[Figure], wording: NoticeWording
) -> list[dict[str, object]]:
    """The case that the sentence defines for less notice, or else what it excepts."""
    text = sentence.text
    for index in range(len(figures)):
        case = case_among(figures, index, text, wording)
        if case is not None:
            # « en cas de circonstances particulières » defines nothing
            urgent = "urgency" in case.kinds and not _is_defined(text, case.place, wording)
            undefined = urgent or wording.lifting.undefined.search(text, *case.place)
            return _of_kinds(case.kinds, case.place, sentence, "unstated" if undefined else case.effect)
    return [
        exception
        for match in wording.exception_lead.finditer(text)
        if not (_tells_the_size(match, figures, wording) or _asks_for_more(match, figures))
        for exception in _of_kinds(
            kinds_in(match.group(), wording),
            match.span(),
            sentence,
            "lifted" if _is_defined(text, match.span(), wording) else "unstated",
        )
    ]


def _tells_the_size(match: re.Match[str], figures: Sequence[Figure], wording: NoticeWording) -> bool:
    """« Porté à quarante jours si la baisse excède le tiers » is the delay for such changes, no exception."""
    if not any(match.start() <= figure.start < match.end() for figure in figures):
        return False
    if kinds_in(match.group(), wording) != ["other"]:
        return False
    text = match.string
    sizes = band_marks(text, percent_mentions(text, wording.quantities), wording.bands)
    return any(";" not in text[size.end : match.start()] for size in sizes if size.start < match.end())


def _asks_for_more(match: re.Match[str], figures: Sequence[Figure]) -> bool:
    """« Quatre semaines, portées à six en été »: a case of more notice lifts and shortens none."""
    inside = [figure for figure in figures if match.start() <= figure.start < match.end()]
    return any(is_shorter(other, figure) for figure in inside for other in figures)


def _is_defined(text: Phrase, place: tuple[int, int], wording: NoticeWording) -> bool:
    """« Urgence résultant d'une panne majeure », « urgence (coupure du réseau) »: one knows when it is."""
    first, last = place
    match = wording.lifting.defined.search(text, first, last + 2)
    return match is not None and match.start() < last


def _of_kinds(
    kinds: Sequence[str], place: tuple[int, int], sentence: Sentence, effect: str = "unstated"
) -> list[dict[str, object]]:
    span = Span(sentence.start + place[0], sentence.start + place[1])
    return [{"kind": kind, "effect": effect, "passage": span} for kind in kinds]
