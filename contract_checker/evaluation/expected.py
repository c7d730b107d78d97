"""What an annotation expects of a fact: its fields as the model has them, with their defaults."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from contract_checker.errors import GoldError
from contract_checker.evaluation.annotation import Annotation, Part
from contract_checker.facts import Band, Duration, Fact, FactBase, Money

_MODELS: Final[Mapping[str, type[FactBase]]] = {
    get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(get_args(Fact)[0])
}
_OF_READING: Final = (
    "id",
    "kind",
    "clause",
    "scope",
    "source",
    "found_by",
    "evidence",
    "standing",
    "incorporated",
)
_DERIVED: Final = ("guaranteed_days", "at_most_days", "general_index", "in_case", "time_of_day")
"""Fields that follow from the others, or that few annotations tell: compared where they are annotated."""
_QUOTED: Final = "passage"
_WORDS: Final = {"null": None, "true": True, "false": False}

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Expected:
    """A fact as it should be read.

    Attributes:
        fields: simple fields with the values expected; one that is not here is not compared.
        parts: for each list of the fact, its items.
    """

    kind: str
    spans: tuple[tuple[int, int], ...]
    fields: Values
    parts: Mapping[str, tuple[Values, ...]]


def kinds() -> tuple[str, ...]:
    """Every kind of fact that can be annotated."""
    return tuple(_MODELS)


def expected(annotation: Annotation) -> Expected:
    """What `annotation` expects.

    Raises:
        GoldError: if it names a kind, a field or a value that does not exist.
    """
    if annotation.kind not in _MODELS:
        raise GoldError(f"there is no kind of fact '{annotation.kind}'")
    model = _MODELS[annotation.kind]
    lists = part_models(annotation.kind)
    fields = _defaults(model, (*_OF_READING, *_DERIVED, _QUOTED, *lists))
    fields.update(_with_band(model, annotation.fields))
    parts: dict[str, list[Values]] = {name: [] for name in lists}
    for part in annotation.parts:
        name = part.name or next(iter(lists), "")
        if name not in lists:
            raise GoldError(f"a {annotation.kind} has no list '{part.name}'")
        parts[name].append(_part(lists[name], part))
    return Expected(
        annotation.kind, annotation.spans, fields, {name: tuple(items) for name, items in parts.items()}
    )


@cache
def part_models(kind: str) -> Mapping[str, type[BaseModel]]:
    """The fields of a kind of fact that are lists of parts, with the model of a part."""
    found: dict[str, type[BaseModel]] = {}
    for name, field in _MODELS[kind].model_fields.items():
        for inner in get_args(field.annotation):
            is_list = get_origin(field.annotation) is tuple and name not in _OF_READING
            if is_list and isinstance(inner, type) and issubclass(inner, BaseModel):
                found[name] = inner
    return found


def _part(model: type[BaseModel], part: Part) -> Values:
    return {**_defaults(model, (*_DERIVED, _QUOTED)), **_with_band(model, part.fields)}


def _with_band(model: type[BaseModel], written: Mapping[str, str]) -> dict[str, Any]:
    """The values given; the fields of a band are written among those of what has the band."""
    in_band = {name for name in Band.model_fields if name in written and "band" in model.model_fields}
    values = _given(model, {name: text for name, text in written.items() if name not in in_band})
    if in_band:
        values["band"] = comparable(Band(**_given(Band, {name: written[name] for name in in_band})))
    return values


def comparable(value: Any) -> Any:
    """`value` as it is compared: a band without its words, which no two readers choose alike, and its edges.

    Whether a bound is in or out is not annotated.
    """
    if not isinstance(value, Band):
        return value
    return value.model_copy(update={"of": None, "over_included": False, "up_to_excluded": False})


def _defaults(model: type[BaseModel], without: tuple[str, ...]) -> dict[str, Any]:
    return {
        name: field.default
        for name, field in model.model_fields.items()
        if name not in without and not field.is_required()
    }


def _given(model: type[BaseModel], written: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, text in written.items():
        if name not in model.model_fields or (issubclass(model, FactBase) and name in _OF_READING):
            raise GoldError(f"{model.__name__} has no field '{name}'")
        values[name] = _value(model.model_fields[name], name, text)
    return values


def _value(field: FieldInfo, name: str, text: str) -> Any:
    types = (field.annotation, *get_args(field.annotation))
    raw: object = _WORDS.get(text, text)
    if isinstance(raw, str) and Duration in types:
        raw = dict(zip(("value", "unit", "day_kind"), raw.split(), strict=False))
    elif isinstance(raw, str) and Money in types:
        raw = dict(zip(("value", "currency", "tax"), raw.split(), strict=False))
    elif isinstance(raw, str) and get_origin(field.annotation) is tuple:
        raw = [item.strip() for item in raw.split(";")]
    try:
        checked = _adapter(field).validate_python(raw)
    except ValidationError as cause:
        raise GoldError(f"'{text}' is no {name}: {cause.errors()[0]['msg']}") from cause
    return checked.normalize() if isinstance(checked, Decimal) else checked


def _adapter(field: FieldInfo) -> TypeAdapter[Any]:
    annotation: Any = field.annotation
    return TypeAdapter(annotation)
