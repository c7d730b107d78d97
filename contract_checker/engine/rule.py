"""One question asked of the facts: its basis, what it selects, how it answers, what would mend it."""

from datetime import date
from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from contract_checker.facts import Direction
from contract_checker.frozen import Frozen

from .checks import Check
from .circumstances import BuyerKind, PieceKind, Procedure
from .finding import BasisKind, Commitment, Localised, Reference, Severity
from .selection import Condition, Select, holds_between

TestDate = Literal["contract", "consultation", "fact"]

_ROOT_DEPTH: Final = {"github.com": 2, "gitlab.com": 2}  # owner and repository
VARIABLES: Final = ("$value", "$threshold", "$piece", "$missing", "$reason")


class Basis(Frozen):
    """What makes the question a fair one."""

    kind: BasisKind
    wording: str | None = Field(
        None, description="the sentence relied on, exactly as it is written; law may be cited by its article"
    )
    source: str

    @model_validator(mode="after")
    def _quotes_what_is_no_law(self) -> "Basis":
        if self.wording is None and self.kind != "law":
            raise ValueError(f"a basis of kind '{self.kind}' quotes its sentence: add 'wording'")
        return self


class Period(Frozen):
    """A time during which the rule is law, both ends included."""

    applies_from: date | None = None
    applies_until: date | None = None
    verified: bool = Field(True, description="false: the text of that time was not read, so all is a doubt")


class Applies(Frozen):
    """When the rule is asked at all; a buyer of unknown kind is always asked."""

    buyers: tuple[BuyerKind, ...] = Field((), description="empty: all")
    activity: Literal["any", "lasting"] = Field(
        "any", description="'lasting' leaves campaigns and one-off needs out"
    )
    periods: tuple[Period, ...] = Field((), description="when it is law, at the test date; empty: always")


class BreachOnly(Frozen):
    """Where a departure is a breach; elsewhere it is only to be verified, with the reason to give."""

    buyers: tuple[BuyerKind, ...] = Field((), description="empty: all")
    procedures: tuple[Procedure, ...] = Field((), description="empty: all")
    otherwise: Localised


class Silence(Frozen):
    """What silence weighs when one of `pieces` was looked in and the buyer is one of `buyers`."""

    pieces: tuple[PieceKind, ...] = Field((), description="empty: any")
    buyers: tuple[BuyerKind, ...] = Field((), description="empty: any")
    severity: Severity


class RuleReference(Reference):
    """A reference with its own test date, when that is not the rule's."""

    test_date: TestDate | None = None

    @field_validator("url")
    @classmethod
    def _leads_to_the_text(cls, url: str | None) -> str | None:
        """A link to the root of a site or of a repository would send whoever follows it searching."""
        parts = urlsplit(url or "")
        if url is not None and len(parts.path.strip("/").split("/")) <= _ROOT_DEPTH.get(parts.netloc, 0):
            raise ValueError("a link must lead to the text itself; name a whole collection in 'read_in'")
        return url


class Messages(Frozen):
    """One message per outcome; the engine's own sentence says why a rule is not applicable."""

    met: Localised
    breach: Localised
    silent: Localised
    unclear: Localised
    unset: Localised | None = Field(None, description="for a rule that compares with a parameter")


class Remedy(Frozen):
    """What to write, in which piece, with a clause to paste; always shown as a proposal."""

    advice: Localised
    clause: Localised | None = None


class Remedies(Frozen):
    """The remedy for each kind of buyer; `any` serves those that have none of their own."""

    any: Remedy | None = None
    public: Remedy | None = None
    private: Remedy | None = None

    def for_buyer(self, buyer: BuyerKind) -> dict[BuyerKind, Remedy]:
        """The remedies for `buyer`, by the kind of buyer that each is written for; 'unknown' for any kind.

        A buyer of unknown kind gets the one that every buyer may use, else those of both kinds.
        """
        own: dict[BuyerKind, Remedy | None] = {"public": self.public, "private": self.private}
        found = own.get(buyer) or self.any
        if found is not None:
            return {buyer: found}
        return {kind: remedy for kind, remedy in own.items() if remedy is not None}


class Rule(Frozen):
    """A rule as its file states it; `id` is the stem of the file and `family` its folder."""

    id: str
    version: int = Field(ge=1)
    title: Localised
    commitment: Commitment
    family: str
    basis: Basis
    severity: Severity = Field(description="of a breach; an outcome to verify weighs one step less")
    direction: Direction | None = None
    applies: Applies = Applies()
    looks_in: tuple[PieceKind, ...] = Field(
        min_length=1, description="annexes and pieces of an unknown kind are read beside them in any case"
    )
    select: Select
    contrary: tuple[Condition, ...] = Field((), description="facts that are a breach by themselves")
    doubtful: tuple[Condition, ...] = Field((), description="facts that are to be verified by themselves")
    fulfilling: tuple[Condition, ...] = Field((), description="facts that are met by themselves")
    mitigating: tuple[Condition, ...] = Field(
        (), description="facts beside which a breach is only to be verified"
    )
    exonerating: tuple[Select, ...] = Field((), description="facts shown in the buyer's favour")
    check: Check
    breach_only: BreachOnly | None = None
    to_verify: Localised | None = Field(
        None,
        description="why a departure is never a breach by itself: a judge weighs it, or a guidance asks it",
    )
    on_silence: tuple[Silence, ...] = Field(min_length=1, description="the first that fits; none: info")
    remedy_on_silence: bool = Field(True, description="false: nothing to mend where nothing was found")
    test_date: TestDate
    references: tuple[RuleReference, ...] = ()
    messages: Messages
    remedies: Remedies

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All the conditions that settle an answer by themselves."""
        return self.contrary + self.doubtful + self.fulfilling

    @property
    def on_any_activity(self) -> bool:
        """Whether the rule is on a commitment that campaigns are outside of by convention only."""
        return self.commitment in ("D2", "D3") and self.applies.activity == "any"

    @property
    def selects(self) -> tuple[Select, ...]:
        """All that the rule may look at."""
        return self.select, *self.conditions, *self.mitigating, *self.exonerating

    @property
    def fact_kinds(self) -> frozenset[str]:
        """The kinds of facts that have a part in the answer."""
        asked = {select.fact for select in self.selects}
        if self.applies.activity == "lasting" or self.on_any_activity:
            asked.add("activity_nature")
        return frozenset(asked)

    def references_for(self, buyer: BuyerKind, dates: dict[TestDate, date | None]) -> tuple[Reference, ...]:
        """References for this kind of buyer, in force at the date that their own test looks at."""
        return tuple(
            Reference.model_validate(reference.model_dump(exclude={"test_date"}))
            for reference in self.references
            if _concerns(reference, buyer)
            and holds_between(
                reference.applies_from, reference.applies_until, dates[reference.test_date or self.test_date]
            )
        )

    def lacks(self, buyer: BuyerKind, dates: dict[TestDate, date | None]) -> frozenset[TestDate]:
        """The dates that references of this rule depend on and that the dossier does not give."""
        wanted = (
            reference.test_date or self.test_date
            for reference in self.references
            if _concerns(reference, buyer) and (reference.applies_from or reference.applies_until)
        )
        return frozenset(name for name in wanted if dates[name] is None)


def _concerns(reference: Reference, buyer: BuyerKind) -> bool:
    return buyer == "unknown" or reference.scope in (buyer, "both")
