"""What the documents of a dossier say twice, and not alike."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase


class Contradiction(FactBase):
    """Passages that cannot all hold, each quoted; or one that contradicts itself.

    `form`: words against figures (« deux (3) mois »), one piece that states a value twice, two pieces that
    state it, a table against its text, weights that do not make up their total, a reference to a clause
    that is not there.
    """

    kind: Literal["contradiction"] = "contradiction"
    form: Literal["words_and_figures", "twice", "pieces", "table_and_text", "weights", "reference"]
    about: str = Field(description="kind of fact whose value is in doubt; 'figure' or 'clause' otherwise")
    values: tuple[str, ...] = Field((), description="the values in plain form, in the order of the quotes")
