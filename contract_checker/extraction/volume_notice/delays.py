"""Every time that a sentence may give before a change: before its effect, or after its request."""

from collections.abc import Iterable
from functools import lru_cache

from contract_checker.extraction.quantities import TimeMention, ahead_mentions, time_mentions
from contract_checker.extraction.volume_notice.wording import NoticeWording


@lru_cache(maxsize=256)  # several steps ask for the same sentence one after the other
def delays(text: str, wording: NoticeWording) -> tuple[TimeMention, ...]:
    """The lengths and the dates of `text`, in order.

    « Le trentième jour suivant la demande » is a length that is told in both ways, « jeudi pour la semaine
    S+2 » a date before.
    """
    told = time_mentions(text, wording.quantities)
    dates = [mention for mention in told if mention.relative]
    ahead = [mention for mention in ahead_mentions(text, wording.quantities) if not _meets(mention, dates)]
    if not ahead:
        return told
    others = [mention for mention in told if not _meets(mention, ahead)]
    return tuple(sorted((*others, *ahead), key=lambda mention: mention.start))


def _meets(mention: TimeMention, others: Iterable[TimeMention]) -> bool:
    return any(other.start < mention.end and mention.start < other.end for other in others)
