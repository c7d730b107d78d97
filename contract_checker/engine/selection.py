"""Which facts a rule looks at: a kind of fact and closed values of its fields, checked against the models."""

import difflib
import types
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Field, field_validator

from contract_checker.facts import Direction, Fact, FactBase, VolumeChange, VolumeNotice
from contract_checker.frozen import Frozen

from .circumstances import BuyerKind, PieceKind
from .finding import Localised

Scalar = bool | str

_NONE: Final = type(None)

FACT_MODELS: Final[Mapping[str, type[FactBase]]] = {
    model.model_fields["kind"].default: model for model in get_args(get_args(Fact)[0])
}


class Select(Frozen):
    """Facts of one kind whose fields have one of the values given; a dotted name reaches into a list."""

    fact: str
    where: dict[str, tuple[Scalar, ...]] = Field(default_factory=dict)
    stated: tuple[str, ...] = Field((), description="fields that must hold a value, whichever it is")
    unstated: tuple[str, ...] = Field((), description="fields that must hold none")

    @field_validator("where", mode="before")
    @classmethod
    def _one_value_is_a_list_of_one(cls, where: object) -> object:
        if not isinstance(where, dict):
            return where
        return {name: value if isinstance(value, list | tuple) else (value,) for name, value in where.items()}

    def matches(self, fact: FactBase) -> bool:
        """Whether `fact` is of this kind and has one of the values asked for in each field."""
        return (
            isinstance(fact, FACT_MODELS[self.fact])
            and all(values_at(fact, name) for name in self.stated)
            and not any(values_at(fact, name) for name in self.unstated)
            and all(
                any(value in allowed for value in values_at(fact, name))
                for name, allowed in self.where.items()
            )
        )


class Unless(Frozen):
    """A reading convention that lifts a condition when it is set to `choice`."""

    policy: str
    choice: str


class Condition(Select):
    """Facts that settle the answer by themselves, with the reason to give."""

    because: Localised
    pieces: tuple[PieceKind, ...] = Field((), description="only in these kinds of piece; empty: in all")
    buyers: tuple[BuyerKind, ...] = Field((), description="only for these buyers; empty: for all")
    unless: Unless | None = None
    alone: bool = Field(False, description="counts only when no other fact decides")
    differ: str | None = Field(
        None, description="lead times of this field, which two facts selected must give differently"
    )
    applies_from: date | None = Field(None, description="only at test dates from this day on")
    applies_until: date | None = Field(None, description="only at test dates up to this day")


def holds_between(first: date | None, last: date | None, day: date | None) -> bool:
    """Whether `day` lies between two days, both included; an unknown day and an open end exclude nothing."""
    return day is None or ((first is None or first <= day) and (last is None or day <= last))


def covers(fact: FactBase, direction: Direction | None) -> bool:
    """Whether `fact` speaks of changes in `direction`."""
    if direction is None:
        return True
    match fact:
        case VolumeChange():
            return fact.direction in (direction, "both")
        case VolumeNotice():
            return not fact.terms or any(term.direction in (direction, "both") for term in fact.terms)
        case _:
            return True


def problem(select: Select) -> tuple[tuple[str, ...], str] | None:
    """What is wrong with the names in `select`, and the key it is at; None if they all exist."""
    model = FACT_MODELS.get(select.fact)
    if model is None:
        return ("fact",), f"unknown fact '{select.fact}'. {did_you_mean(select.fact, FACT_MODELS)}"
    for name, allowed in select.where.items():
        wrong = _field_problem(model, name, allowed)
        if wrong is not None:
            return ("where", name), wrong
    for name in (*select.stated, *select.unstated):
        if field_type(model, name) is None:
            key = "stated" if name in select.stated else "unstated"
            return (key,), f"unknown field '{name}'. {did_you_mean(name, model.model_fields)}"
    return None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them."""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1)
    return f"Did you mean '{close[0]}'?" if close else f"Known: {', '.join(names)}."


def field_type(model: type[BaseModel], name: str) -> object:
    """The annotation of a field, without what makes it optional or a list; None if there is no such field."""
    current: object = model
    for part in name.split("."):
        if not (isinstance(current, type) and issubclass(current, BaseModel)):
            return None
        field = current.model_fields.get(part)
        current = None if field is None else _inner(field.annotation)
    return current


def values_at(fact: FactBase, name: str) -> tuple[Any, ...]:
    """What the field `name` of `fact` holds, a dotted name reaching into lists; nothing for what is null."""
    return tuple(value for value in _values(fact, name.split(".")) if value is not None)


def values_of_fields(model: type[BaseModel], above: str = "") -> Iterator[tuple[str, tuple[Scalar, ...]]]:
    """Every field that `where` may name, dotted where it is in a list, with the values that it may have."""
    for name in model.model_fields:
        annotation = field_type(model, name)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield from values_of_fields(annotation, f"{above}{name}.")
        elif choices := _choices(annotation):
            yield f"{above}{name}", choices


def _field_problem(model: type[BaseModel], name: str, allowed: tuple[Scalar, ...]) -> str | None:
    current: object = model
    for part in name.split("."):
        if not (isinstance(current, type) and issubclass(current, BaseModel)):
            return f"'{name}' goes into a field that has no fields of its own."
        following = field_type(current, part)
        if following is None:
            return f"unknown field '{part}'. {did_you_mean(part, current.model_fields)}"
        current = following
    choices = _choices(current)
    for value in allowed:
        if value not in choices:
            return f"'{value}' is not a value of '{name}'. {did_you_mean(str(value), map(str, choices))}"
    return None


def _choices(annotation: object) -> tuple[Scalar, ...]:
    if annotation is bool:
        return (True, False)
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def _inner(annotation: object) -> object:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _inner(get_args(annotation)[0])
    if origin in (Union, types.UnionType, tuple):
        return _inner(next(part for part in get_args(annotation) if part is not _NONE))
    return annotation


def _values(holder: object, path: list[str]) -> Iterator[Any]:
    if isinstance(holder, tuple):
        for item in holder:
            yield from _values(item, path)
    elif not path:
        yield holder
    elif holder is not None:  # what is not stated has no parts
        yield from _values(getattr(holder, path[0]), path[1:])
