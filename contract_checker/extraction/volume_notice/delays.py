"""Every time that a sentence may give before a change: before its effect, or after its request."""

from functools import lru_cache

from contract_checker.extraction.quantities import TimeMention, ahead_mentions, time_mentions
from contract_checker.extraction.volume_notice.wording import NoticeWording


@lru_cache(maxsize=256)  # several steps ask for the same sentence one after the other
def delays(text: str, wording: NoticeWording) -> tuple[TimeMention, ...]:
    """The lengths and the dates of `text`, in order."""
    told = time_mentions(text, wording.quantities)
    ahead = [
        mention
        for mention in ahead_mentions(text, wording.quantities)
        if not any(other.start < mention.end and mention.start < other.end for other in told)
    ]
    return tuple(sorted((*told, *ahead), key=lambda mention: mention.start)) if ahead else told
