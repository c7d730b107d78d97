"""What a language says about audits and visits of the provider."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class AuditWording:
    """Words of one language.

    Attributes:
        inspecting: an audit, a visit or an inspection of a site.
        rivals: it is one of something else, by somebody else or for another end.
        granting: somebody has the right to it, or lets it happen.
        entitling: a right to inspect, whoever has it: parties may stand by their names alone.
        follows: a sentence that goes on about the audit of the sentence before.
        inspectors: who carries it out.
        no_notice: it comes unannounced.
        notice_before: right before a length of time, says that the audit is announced so long before.
        notice_after: the same, right after it.
        vague_notice: it is announced, at a time that is not said.
        per_year: how often at most; its groups `count` and `bare` are the number of times in a year.
        frequencies: words for a number of times in a year, or for the time between two.
        times: right before one of these, the number of times in it.
        costs: who bears the cost.
        at_their_cost: the party that the sentence begins with bears it.
        excluded: there is none.
        by_word: an inspection in looser words, for sentences that surely speak of one.
        sure_rivals: what those are not about either.
        undenied: what such a sentence may deny without denying the inspection.
    """

    cues: Cues
    quantities: QuantityWording
    inspecting: Pattern
    rivals: Pattern
    granting: Pattern
    entitling: Pattern
    follows: Pattern
    inspectors: Choices
    no_notice: Pattern
    notice_before: Pattern
    notice_after: Pattern
    vague_notice: Pattern
    per_year: Pattern
    frequencies: Sequence[tuple[int, Pattern]]
    costs: Choices
    at_their_cost: Choices
    excluded: Pattern
    by_word: Pattern
    sure_rivals: Pattern
    undenied: Pattern
    times: Pattern = NOTHING_MATCHES
