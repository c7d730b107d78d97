"""``case.yaml``: what the committee states of a complaint; nothing of it is read in a document."""

import hashlib
from datetime import date
from typing import Final, Literal

from pydantic import ConfigDict, Field, field_validator, model_validator

from contract_checker import yaml
from contract_checker.dossier.dossier_file import LotNumber, Names
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Commitment
from contract_checker.errors import CaseFileError
from contract_checker.execution.request import Field as LogField
from contract_checker.frozen import Frozen

CASE_FILE: Final = "case.yaml"

Side = Literal["client", "provider"]
DecisionOutcome = Literal["upheld", "rejected", "no_decision"]


class _Stated(Frozen):
    model_config = ConfigDict(populate_by_name=True)


class PeriodStated(_Stated):
    """The days complained of, both ends included."""

    first: date = Field(alias="from")
    last: date = Field(alias="until")

    @model_validator(mode="after")
    def _is_not_reversed(self) -> "PeriodStated":
        if self.last < self.first:
            raise ValueError(f"the period ends on {self.last}, before its start on {self.first}")
        return self


class ScopeStated(_Stated):
    """What the complaint is about: the activity in the words of a piece, its lots, the provider's sites."""

    activity: str | None = None
    lots: tuple[LotNumber, ...] = ()
    sites: Names = ()


class ContractStated(_Stated):
    """When the contract was in force, where the pieces do not tell; `source` says how it is known."""

    first: date | None = Field(None, alias="from")
    last: date | None = Field(None, alias="until", description="the last day in force")
    source: str


class Member(_Stated):
    """A member of the committee, with what may keep him or her from judging this complaint."""

    name: str
    competes_with: tuple[Side, ...] = ()
    interest: str | None = Field(None, description="another interest, in a sentence")

    @property
    def competes(self) -> bool:
        """Whether prices are hidden from this member."""
        return bool(self.competes_with)

    @property
    def recused(self) -> bool:
        """Whether this member may not judge."""
        return self.competes or self.interest is not None


class FindingDecided(_Stated):
    """What the committee decides on one finding."""

    finding: str = Field(pattern="^[0-9a-f]{8,64}$", description="the beginning of its fingerprint, or all")
    outcome: DecisionOutcome
    reasons: str


class RequestDecided(_Stated):
    """What the committee decides on one request of the log."""

    request: str = Field(description="its id, as 'case show' prints it")
    outcome: DecisionOutcome
    reasons: str


class DecisionStated(_Stated):
    """The decision: its day, who took it, what is decided on each request and each finding."""

    date: date
    members: Names = Field(min_length=1)
    findings: tuple[FindingDecided, ...] = ()
    requests: tuple[RequestDecided, ...] = ()

    @model_validator(mode="after")
    def _decides_something(self) -> "DecisionStated":
        if not self.findings and not self.requests:
            raise ValueError("the decision names no finding and no request")
        return self

    @property
    def digest(self) -> str:
        """SHA-256 of what it says, however its YAML is laid out."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()

    def on(self, fingerprint: str) -> FindingDecided | None:
        """What is decided on one finding; None if it is not spoken of."""
        return next((one for one in self.findings if fingerprint.startswith(one.finding)), None)

    def on_request(self, name: str) -> RequestDecided | None:
        """What is decided on one request; None if it is not spoken of."""
        return next((one for one in self.requests if one.request == name), None)

    @property
    def upholds(self) -> bool:
        """Whether a finding or a request is upheld."""
        outcomes = [*(one.outcome for one in self.findings), *(one.outcome for one in self.requests)]
        return "upheld" in outcomes

    @property
    def names(self) -> tuple[str, ...]:
        """What is decided on, as it is named."""
        return (*(one.request for one in self.requests), *(one.finding for one in self.findings))


class CaseFile(_Stated):
    """One complaint, as ``case.yaml`` states it."""

    id: str
    created: date
    complainant: Supplier
    client: str
    provider: str
    commitments: tuple[Commitment, ...] = Field((), description="those complained of; none stated: all")
    scope: ScopeStated = ScopeStated()
    period: PeriodStated
    contract: ContractStated | None = None
    committee: tuple[Member, ...] = ()
    packs: tuple[str, ...] = Field(("label",), min_length=1)
    overlays: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    columns: dict[LogField, str] = Field(default_factory=dict)
    as_of: date
    decision: DecisionStated | None = None

    @field_validator("id", "client", "provider")
    @classmethod
    def _says_something(cls, text: str) -> str:
        if not text.strip() or not text.isprintable():
            raise ValueError("expected words on one line")
        return text

    def is_about(self, commitment: str) -> bool:
        """Whether what is found on a commitment belongs to the complaint."""
        return not self.commitments or commitment in self.commitments

    def member(self, name: str) -> Member | None:
        """The member of that name; None if the committee has none."""
        return next((one for one in self.committee if one.name == name), None)


def parse_case(text: str, name: str) -> CaseFile:
    """Read the text of a ``case.yaml``; `name` stands for the file in messages.

    Raises:
        CaseFileError: with file and line.
    """
    values, positions = yaml.parse(text, name, CaseFileError)
    if values is None:  # as it was made, every line a comment
        raise CaseFileError(f"{name}:1: nothing is stated yet. Fill the lines in and remove their '#'.")
    if isinstance(values, dict):
        values = {key: value for key, value in values.items() if value is not None}
    case = yaml.validate(values, positions, CaseFile, name, CaseFileError)
    for place, problem in _problems(case):
        raise CaseFileError(f"{name}:{yaml.line_of(positions, place)}: {problem}")
    return case


def _problems(case: CaseFile) -> list[tuple[tuple[str | int, ...], str]]:
    """What contradicts itself, with the key at which it is said."""
    found: list[tuple[tuple[str | int, ...], str]] = []
    names = [member.name for member in case.committee]
    for index, name in enumerate(names):
        if name in names[:index]:
            found.append((("committee", index, "name"), f"the member '{name}' stands twice. Keep one entry."))
    if case.decision is None:
        return found
    for index, name in enumerate(case.decision.members):
        member = case.member(name)
        if member is None:
            problem = f"'{name}' decides but is no member. Members: {', '.join(names) or 'none'}."
            found.append((("decision", "members", index), problem))
        elif member.recused:
            problem = f"'{name}' is recused and cannot decide. Remove the name."
            found.append((("decision", "members", index), problem))
    return found
