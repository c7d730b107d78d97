"""A value among several, by the words that stand for each."""

from collections.abc import Sequence
from typing import NamedTuple

from contract_checker.extraction.language.phrase import Pattern


class Choice(NamedTuple):
    """A value of a field, and how it is said."""

    value: str
    said: Pattern


Choices = Sequence[Choice]
"""The values of one field; where a text says several, the first of the list is meant."""


def chosen(text: str, choices: Choices, otherwise: str = "unstated") -> str:
    """The first value of `choices` that `text` says; `otherwise` if it says none."""
    return next((choice.value for choice in choices if choice.said.search(text)), otherwise)
