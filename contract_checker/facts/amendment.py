"""What a text says that it does to another one: replace, complete, delete, change words, derogate."""

from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.document import Passage
from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration

Action = Literal[
    "replaced",
    "added",
    "deleted",
    "reworded",
    "unchanged",
    "derogated",
    "extended",
    "takes_effect",
    "annulled",
]


class Amendment(FactBase):
    """One act on a clause, or on the contract as a whole, with its new words and the day it takes effect.

    `takes_effect` is what an amendment says of itself, `extended` a contract that goes on longer, `annulled`
    another amendment that no longer holds.
    """

    kind: Literal["amendment"] = "amendment"
    action: Action
    articles: tuple[str, ...] = Field((), description="numbers as written: « 6 », « 9.2 », « annexe 3 »")
    heading: str | None = Field(None, description="heading of the clause, where the text gives it")
    document: str | None = Field(None, description="the document changed, as written; null: none is named")
    part: str | None = Field(None, description="part of the clause, as written: « deuxième alinéa »")
    replaces: str | None = Field(None, description="words that give way to others, as written")
    wording: Literal["quoted", "follows", "none"] = Field(
        "none", description="where the new words stand: in the sentence, behind it, or nowhere"
    )
    passage: Passage | None = Field(None, description="the new words, where the sentence quotes them")
    effect: Literal["dated", "signature", "notification", "event", "unstated"] = "unstated"
    effective: date | None = Field(None, description="first day of the change, when the text dates it")
    until: date | None = Field(None, description="last day of the change, or of the contract extended")
    duration: Duration | None = Field(None, description="how long the change or the extension lasts")
    retroactive: bool = Field(False, description="the text says that it looks back")
