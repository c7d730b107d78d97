"""The fields of a notice other than its lead times."""

from collections.abc import Sequence

from contract_checker.extraction.volume_notice.figures import Figure
from contract_checker.extraction.volume_notice.notice import (
    Strength,
    Subject,
    read_strength,
    read_trigger,
)
from contract_checker.extraction.volume_notice.wording import NoticeWording


def describe(
    text: str, figures: Sequence[Figure], subject: Subject, wording: NoticeWording
) -> dict[str, object]:
    """Trigger, debtor, strength and the like, read from the sentence that holds `figures`."""
    mentions = [figure.mention for figure in figures if figure.mention is not None]
    strength: Strength = read_strength(text, wording)
    if mentions and all(mention.redacted for mention in mentions):
        strength = "redacted"
    elif all(figure.frame == "reference" for figure in figures):
        strength = "by_reference"
    return {
        "trigger": read_trigger(text, wording),
        "debtor": subject.debtor,
        "strength": strength,
        "agreed": bool(wording.agreed.search(text)),
        "quantified": any(figure.mention is not None or figure.is_zero for figure in figures),
        "contradictory": any(mention.contradictory for mention in mentions),
    }
