"""Labels that stand for values, the same in every file of a copy: « personne 1 », « montant 3 »."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from .find import Mask
from .plan import MaskKind, RedactionPlan

_WORDS: Final[dict[MaskKind, str]] = {
    "name": "personne",
    "email": "courriel",
    "phone": "téléphone",
    "postal_address": "adresse",
    "amount": "montant",
    "iban": "compte",
    "siret": "entreprise",
}


class Value(NamedTuple):
    """What a label stands for: for the sender's eyes alone."""

    label: str
    kind: MaskKind
    written: tuple[str, ...]


class Labels:
    """Gives each value its label, in the order in which the values are met; names keep that of the plan."""

    def __init__(self, plan: RedactionPlan) -> None:
        self._given = {
            ("name", person.name): person.label or f"{_WORDS['name']} {number}"
            for number, person in enumerate(plan.names, start=1)
        }
        self._counts: dict[MaskKind, int] = {}
        self._written: dict[tuple[str, str], dict[str, None]] = {}
        self._kinds: dict[tuple[str, str], MaskKind] = {}

    def of(self, mask: Mask) -> str:
        """The label of the value that `mask` hides; equal for every writing of the same value."""
        at = (mask.kind, mask.key)
        if at not in self._given:
            self._counts[mask.kind] = self._counts.get(mask.kind, 0) + 1
            self._given[at] = f"{_WORDS[mask.kind]} {self._counts[mask.kind]}"
        self._written.setdefault(at, {})[" ".join(mask.value.split())] = None
        self._kinds[at] = mask.kind
        return self._given[at]

    def values(self) -> Iterator[Value]:
        """What was masked under each label, as it is written in the documents."""
        for at, written in self._written.items():
            yield Value(self._given[at], self._kinds[at], tuple(written))
