"""The cases beside a rule: clauses with the outcome they must lead to, readable by a lawyer."""

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, get_args

from pydantic import Field, TypeAdapter, ValidationError, model_validator

from contract_checker.document import Block, Document, LineLocation, TextSpan
from contract_checker.facts import ClauseRef, Fact
from contract_checker.frozen import Frozen

from .circumstances import BuyerKind, PieceKind, Procedure
from .finding import Outcome

Group = Literal["must_fire", "must_not_fire", "exonerating", "silent"]

CASE_DOCUMENT: Final = "case.txt"
GROUPS: tuple[Group, ...] = get_args(Group)
ALLOWED: dict[Group, tuple[Outcome, ...]] = {
    "must_fire": ("breach", "unclear"),
    "must_not_fire": ("met", "unset", "silent", "not_applicable"),
    "exonerating": ("met", "unclear", "unset", "silent", "not_applicable"),
    "silent": ("silent", "not_applicable"),
}
_FACT: Final[TypeAdapter[Fact]] = TypeAdapter(Fact)


class Case(Frozen):
    """One clause, the circumstances it is read in, and the outcome expected."""

    text: str = Field(min_length=1)
    facts: tuple[dict[str, object], ...] = Field(
        (),
        description="what the text shows, for facts that no clause states, such as records of execution: "
        "'kind' and the fields of its own; the text is then quoted and not read",
    )
    outcome: Outcome
    language: Literal["fr", "en"] = "fr"
    piece: PieceKind | None = Field(None, description="null: the kind given for the whole file")
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    contract_date: date | None = None
    consultation_date: date | None = None
    set: tuple[str, ...] = Field((), description="values given as to `--set`")
    known_miss: bool = Field(False, description="the outcome is right and the program does not find it yet")
    why: str | None = None

    @model_validator(mode="after")
    def _given_facts_exist(self) -> "Case":
        for number in range(1, len(self.facts) + 1):
            try:
                self._given(number)
            except ValidationError as cause:
                first = cause.errors(include_url=False)[0]
                where = ".".join(map(str, first["loc"])) or "kind"
                raise ValueError(f"fact {number}: '{where}': {first['msg']}") from cause
        return self

    def given_facts(self) -> tuple[Fact, ...]:
        """The facts that the case gives, each quoting the whole text."""
        return tuple(self._given(number) for number in range(1, len(self.facts) + 1))

    def _given(self, number: int) -> Fact:
        span = TextSpan(start=0, end=len(self.text))
        block = Block(kind="paragraph", span=span, location=LineLocation(line=1))
        document = Document(
            path=CASE_DOCUMENT,
            sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            format="text",
            text=self.text,
            blocks=(block,),
        )
        common: Mapping[str, object] = {
            "id": f"case-{number}",
            "clause": ClauseRef(document=CASE_DOCUMENT),
            "found_by": "case",
            "evidence": document.evidence([span]),
        }
        return _FACT.validate_python({**common, **self.facts[number - 1]})


class CaseFile(Frozen):
    """Cases that must raise the question, that must not, and that say nothing of it."""

    piece: PieceKind = Field("contract", description="where the clauses stand, unless one says otherwise")
    must_fire: tuple[Case, ...] = Field(min_length=5)
    must_not_fire: tuple[Case, ...] = Field(min_length=5)
    exonerating: tuple[Case, ...] = Field(
        (), description="a departure that something beside it excuses or leaves in doubt"
    )
    silent: tuple[Case, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _outcomes_suit_their_group(self) -> "CaseFile":
        for group in GROUPS:
            for number, case in enumerate(self.group(group), start=1):
                if case.outcome not in ALLOWED[group]:
                    raise ValueError(
                        f"case {number} of '{group}' expects '{case.outcome}', which belongs elsewhere"
                    )
        return self

    def group(self, name: Group) -> tuple[Case, ...]:
        """The cases of one group."""
        cases: tuple[Case, ...] = getattr(self, name)
        return cases
