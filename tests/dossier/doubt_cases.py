"""Worked cases of what amendments leave open: both texts then stand, and the report names the sentence."""

from datetime import date

from .control_cases import WHOLE, Case, amendment, changed

JUNE = date(2026, 6, 1)

OWN_NUMBERS = (
    Case(
        "the number that an amendment gives to its own article is no clause of the contract",
        changed(
            amendment(
                1, "Article 9 – Le planning annexé au courrier du 3 mai 2025 est supprimé par les Parties."
            )
        ),
        JUNE,
        WHOLE,
    ),
)

DOUBTS = OWN_NUMBERS
