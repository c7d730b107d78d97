"""What a language says about subcontracting."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class SubcontractingWording:
    """Words of one language.

    Attributes:
        subcontracting: part of the work is entrusted to somebody else.
        party: the provider itself, which the contract calls the subcontractor.
        party_acts: it does something, or may not, in that name.
        refers_back: begins a sentence on the subcontracting that the heading or the sentence before names.
        rivals: a processor of personal data, a form of tender, somebody else's subcontractor.
        second_tier: subcontractors of subcontractors.
        modes: under which condition it may be done.
        unconditional: nothing is asked for.
        largest_share: right before a percentage, says that it is the most.
        largest_after: right after it, says the same.
        direct_payment: the client pays the subcontractor itself.
        no_direct_payment: it does not.
        waives_claim: the subcontractor has no claim on the client, or no direct payment.
        no_waiver: such a waiver is denied or void.
        same_duties: the subcontractor has the same social duties.
        by_reference: what is allowed is allowed under another text.
        no_rule: it is told who is no subcontractor, or what follows a breach; for sentences that surely
            speak of subcontracting.
        unless: in such a sentence, what is denied is allowed on a condition.
        strengths: how firmly, where the words say it.
    """

    cues: Cues
    quantities: QuantityWording
    subcontracting: Pattern
    party: Pattern
    party_acts: Pattern
    refers_back: Pattern
    rivals: Pattern
    second_tier: Pattern
    modes: Choices
    unconditional: Pattern
    largest_share: Pattern
    largest_after: Pattern
    direct_payment: Pattern
    no_direct_payment: Pattern
    waives_claim: Pattern
    no_waiver: Pattern
    same_duties: Pattern
    by_reference: Pattern
    no_rule: Pattern
    unless: Pattern
    strengths: Choices


def joined(pattern: Pattern, more: Pattern) -> Pattern:
    """What either pattern finds."""
    return Pattern(f"{pattern.source}|{more.source}")
