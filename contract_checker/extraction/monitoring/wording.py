"""What a language says about listening to, recording and watching those who answer the calls."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.practices import Practice


@dataclass(frozen=True, eq=False)
class MonitoringWording:
    """Words of one language.

    Attributes:
        by_word: the same by single words, for a sentence of which the net is sure.
        denied: the practice is forbidden.
        but_allowed: it is forbidden only beyond a bound or without a condition; wins over `denied`.
        by: who listens or records.
        share_after: right after a percentage, says that it is a share of the calls.
        share_before: right before it, says the same.
        all_calls: all of the calls.
        extents: permanent and systematic, or by sampling, where no share is stated.
        secrecy: whether people are told; the first that is said wins.
        kept_before: before a duration, says that records are kept for it.
        analyses: the documents that analyse calls listened to.
        alike: begins a sentence that says of one practice what the one before says of another.
        told_of_it: a sentence that says of the practice spoken of before that people are told of it.
        headed: the practice that a title names, of which a clause below says that people are told.
        records: a sentence on records already spoken of: how long they are kept.
        of_records: right after a duration, says that it is that of recordings.
        of_another: right after it, says that it is that of something else that is kept.
        strengths: how firmly, where the words say it.
    """

    cues: Cues
    quantities: QuantityWording
    practices: Sequence[Practice]
    by_word: Sequence[Practice]
    denied: Pattern
    but_allowed: Pattern
    by: Choices
    share_after: Pattern
    share_before: Pattern
    all_calls: Pattern
    extents: Choices
    secrecy: Choices
    kept_before: Pattern
    analyses: Pattern
    told_of_it: Pattern
    headed: Choices
    records: Pattern
    of_records: Pattern
    of_another: Pattern
    strengths: Choices
    alike: Pattern = NOTHING_MATCHES
