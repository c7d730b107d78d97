"""What a language says about labels asked of a provider, and about what they earn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.facts.label_preference import LabelEffect

Label = Literal["lrs", "nf345", "iso18295", "en15838", "other_social", "other_quality"]


@dataclass(frozen=True, eq=False)
class LabelPreferenceWording:
    """Words of one language.

    Attributes:
        labels: the labels by their names.
        kinds: what a label is about, under whatever name, where one is surely spoken of.
        alien: the certificate is of something else, whatever else is told of it.
        barred: says with a denial that others are barred.
        harmless: denies only that those without the label are barred.
        holders: those who hold the label, which needs no name then.
        weighed: « the label » as a criterion with its weight, where the clause names it elsewhere.
        reference: the standard as a source of definitions, or as a subject of calls.
        slogan: praise without any effect.
        equivalent: other proof is accepted.
        no_equivalent: it is not.
        effects: what the label earns, in the order in which it is tried; what is left may be a requirement.
        no_weight: the label decides nothing.
        requirement: the label is asked for.
        conditional: it is asked of those who have it.
        loss: what happens when it is lost.
        continued: begins a sentence that goes on about the label of the one before.
        percent: a weight; its group `percent` is the number.
        points: a weight in a short row.
        column: the head of a column of weights.
        figure: a number alone in a cell.
        counts: asks whether the label counts.
        affirmed: begins the answer to a question, and affirms.
        denied: begins the answer to a question, and denies.
        but_lot: right before a lot, says that the words are not for it.
        lot: lots; its group `lots` holds their names.
        lot_name: one of these names.
    """

    cues: Cues
    labels: Sequence[tuple[Label, Pattern]]
    kinds: Sequence[tuple[Label, Pattern]]
    holders: Pattern
    reference: Pattern
    slogan: Pattern
    equivalent: Pattern
    no_equivalent: Pattern
    effects: Sequence[tuple[LabelEffect, Pattern]]
    no_weight: Pattern
    requirement: Pattern
    conditional: Pattern
    loss: Pattern
    continued: Pattern
    percent: Pattern
    points: Pattern
    column: Pattern
    denied: Pattern
    figure: Pattern
    counts: Pattern
    affirmed: Pattern
    but_lot: Pattern
    lot: Pattern
    lot_name: Pattern
    alien: Pattern = NOTHING_MATCHES
    barred: Pattern = NOTHING_MATCHES
    harmless: Pattern = NOTHING_MATCHES
    weighed: Pattern = NOTHING_MATCHES
