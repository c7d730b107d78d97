"""What a language says about ending or suspending a contract."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class TerminationWording:
    """Words of one language.

    Attributes:
        ends: the contract, or work under it, ends early.
        suspends: it is suspended.
        denounces: somebody may end what no end is set to, named by a pronoun: « peut la dénoncer ».
        open_ended: no end is set.
        leaves: it ends early, in words that by themselves say less: « s'en aller », « reprendre sa liberté ».
        gone: the same in a sentence that surely speaks of a right: « est libre de partir », « tout arrêter ».
        pauses: in such a sentence, the contract or work under it is only suspended.
        refused: such a sentence may refuse the right.
        conceded: something of what is refused is left: « pas avant deux ans ».
        granted: somebody may do it, in such a sentence.
        sure_case: there is some ground, in such a sentence.
        sure_grounds: why, in looser words than `grounds`.
        sure_parties: who may, in looser words than `parties`.
        sure_notice: right after a length of time, says that it is the notice, in looser words.
        not_notice: right before a length of time, says that it is something else.
        not_notice_after: right after it.
        exit_table: heads of the columns of a table of cases in which somebody may end it.
        rivals: what ends or is suspended is something else.
        right: somebody may do it, or it happens by itself.
        excluded: nobody may.
        later: what is excluded is possible from some day on.
        afterwards: an end decided elsewhere, which something else follows: « après la résiliation ».
        exception: begins what is left out of an exclusion.
        only_if: « ne peut être résilié qu'en cas de faute » is no exclusion.
        grounds: why.
        freely: no ground is needed.
        in_a_case: there is some ground.
        parties: who may.
        same_right: a party and the words that give it the right given before to another.
        same_holders: which party that is.
        not_the_same: the party is refused that right.
        cell_parties: who may, where a cell of a table says no more than that.
        cell_notice: a cell that is a notice of no length.
        partial: a part may be ended alone.
        without_notice: at once.
        notice_before: right before a length of time, says that it is the notice.
        notice_after: right after it.
        unindemnified: nothing is owed for it.
        indemnified: something is.
        indemnity_before: right before a percentage, says that it is that of the indemnity.
    """

    cues: Cues
    quantities: QuantityWording
    ends: Pattern
    suspends: Pattern
    denounces: Pattern
    open_ended: Pattern
    leaves: Pattern
    gone: Pattern
    pauses: Pattern
    refused: Pattern
    conceded: Pattern
    granted: Pattern
    sure_case: Pattern
    sure_grounds: Choices
    sure_parties: Choices
    sure_notice: Pattern
    not_notice: Pattern
    not_notice_after: Pattern
    exit_table: Pattern
    rivals: Pattern
    right: Pattern
    excluded: Pattern
    later: Pattern
    afterwards: Pattern
    exception: Pattern
    only_if: Pattern
    grounds: Choices
    freely: Pattern
    in_a_case: Pattern
    parties: Choices
    same_right: Pattern
    same_holders: Choices
    not_the_same: Pattern
    cell_parties: Choices
    cell_notice: Pattern
    partial: Pattern
    without_notice: Pattern
    notice_before: Pattern
    notice_after: Pattern
    unindemnified: Pattern
    indemnified: Pattern
    indemnity_before: Pattern
