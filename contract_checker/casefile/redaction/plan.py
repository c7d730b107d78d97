"""What is to be masked: the names that the user confirmed, and the kinds of value, each on or off."""

from pathlib import Path
from typing import Final, Literal

from pydantic import Field, field_validator, model_validator

from contract_checker.frozen import Frozen
from contract_checker.yaml import load_model, quoted

MaskKind = Literal["name", "email", "phone", "postal_address", "amount", "iban", "siret"]
_FEWEST_LETTERS: Final = 2


class Person(Frozen):
    """A person or company, with every way the documents write the name; `label` stands for it in the copy.

    Of a whole name, « Sophie Le Goff », what it is shortened to is masked too: « S. Le Goff », « Mme Le
    Goff », and « Le Goff », unless the surname is an ordinary word or `alone` is false.
    """

    name: str
    also: tuple[str, ...] = ()
    alone: bool = True
    label: str | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways the name is written."""
        return (self.name, *self.also)

    @field_validator("name", "also")
    @classmethod
    def _with_letters(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        for form in (value,) if isinstance(value, str) else value:
            if sum(map(str.isalnum, form)) < _FEWEST_LETTERS:
                raise ValueError(f"'{form}' is too short for a name: give two letters or more")
        return value


class Kinds(Frozen):
    """Values that are masked by how they are written, without being named one by one."""

    emails: bool = True
    phones: bool = True
    postal_addresses: bool = True
    amounts: bool = True
    ibans: bool = True
    sirets: bool = False

    def asks_for(self, kind: MaskKind) -> bool:
        """Whether values of that kind are masked; names are whenever they are listed."""
        option = "postal_addresses" if kind == "postal_address" else f"{kind}s"
        return kind == "name" or bool(getattr(self, option))


class RedactionPlan(Frozen):
    """What the user confirmed; a ``redaction.yaml`` in strict YAML.

    ::

        names:
          - name: "Claire Martin"
            also: ["Mme Martin", "Martin"]
            label: "superviseure"
        mask:
          amounts: false
    """

    names: tuple[Person, ...] = ()
    mask: Kinds = Field(default_factory=Kinds)

    @model_validator(mode="after")
    def _labels_hide(self) -> "RedactionPlan":
        from .names import NameFinder

        labels = [person.label for person in self.names if person.label is not None]
        finder = NameFinder(self.names)
        for label in labels:
            if not label.strip() or any(sign in label for sign in "[]\n"):
                raise ValueError(f"'{label}' is no label: write one line without brackets")
            if finder.holds(label):
                raise ValueError(f"the label '{label}' shows a name that is to be masked: choose another")
        if len(set(labels)) < len(labels):
            raise ValueError("two persons have the same label: give each its own")
        return self

    def as_yaml(self, comment: str = "") -> str:
        """The plan as a file to be corrected and given back."""
        lines = [f"# {line}" for line in comment.splitlines()]
        lines.append("names:" if self.names else "names: []")
        for person in self.names:
            lines.append(f"  - name: {quoted(person.name)}")
            if person.also:
                lines.append(f"    also: [{', '.join(map(quoted, person.also))}]")
            if not person.alone:
                lines.append("    alone: false")
            if person.label is not None:
                lines.append(f"    label: {quoted(person.label)}")
        lines.append("mask:")
        lines.extend(f"  {kind}: {str(on).lower()}" for kind, on in self.mask.model_dump().items())
        return "\n".join(lines) + "\n"


def load_plan(path: Path) -> RedactionPlan:
    """The plan in a file.

    Raises:
        YamlError: with file and line, if it is no plan.
    """
    return load_model(path, RedactionPlan)
