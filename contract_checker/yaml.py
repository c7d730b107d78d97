"""Strict YAML: no duplicate keys, no guessed types, and every complaint names file and line.

YAML 1.1 as PyYAML reads it keeps the last of two equal keys, takes ``no`` for false and ``3.10`` for
3.1. A rule that ends in court cannot rest on that, so only ``true``/``false``, ``null``, integers and
decimals are read as such; everything else is text.
"""

import difflib
import re
import types
from collections.abc import Iterable
from decimal import Decimal
from importlib.resources.abc import Traversable
from pathlib import Path
from sys import maxsize
from typing import Final, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from yaml.composer import Composer, ComposerError
from yaml.constructor import SafeConstructor
from yaml.cyaml import CParser
from yaml.resolver import Resolver

from contract_checker.errors import ConfigurationError, YamlError

Model = TypeVar("Model", bound=BaseModel)
_EXPECTED: Final = (
    ("date", "a date written YYYY-MM-DD (AAAA-MM-JJ), such as 2026-11-23"),
    ("literal_error", "{expected}"),
    ("string", "a text: put quotes around it"),
    ("int", "a whole number"),
    ("bool", "true or false"),
    ("greater_than_equal", "{ge} or more"),
    ("too_short", "at least {min_length} items"),
    ("tuple", "a list, with '- ' before each item"),
    ("dict", "keys and values"),
    ("model", "keys and values"),
)
Positions = dict[tuple[str | int, ...], int]


class _StrictLoader(Composer, CParser, SafeConstructor, Resolver):
    """SafeLoader without YAML 1.1's guesses; libyaml reads the text, which takes a tenth of the time.

    Nodes are composed here, since libyaml's own way of doing it falls over when they are nested very deeply.
    """

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        Composer.__init__(self)
        SafeConstructor.__init__(self)
        Resolver.__init__(self)

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """A node that stands where it is written: repeated ones would make a short text endless."""
        if self.check_event(yaml.AliasEvent):
            mark = self.get_event().start_mark  # type: ignore[no-untyped-call]  # PyYAML has no types for it
            raise ComposerError(
                None, None, "a reference (*) to another place, which is not allowed here", mark
            )
        node: yaml.Node | None = super().compose_node(parent, index)
        return node


_StrictLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("tag:yaml.org,2002:int", r"^-?[0-9]+$", "-0123456789"),
    ("!decimal", r"^-?[0-9]+\.[0-9]+$", "-0123456789"),
):
    _StrictLoader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first))


def _decimal(loader: _StrictLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(loader.construct_scalar(node))


_StrictLoader.add_constructor("!decimal", _decimal)


def load(source: Traversable | Path, error: type[ConfigurationError] = YamlError) -> tuple[object, Positions]:
    """Read one YAML file into plain values and the line of each of them.

    Raises:
        YamlError: or `error`, with ``file:line``, if the file is missing, malformed or ambiguous.
    """
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise error(
            f"{source}: cannot be read ({cause}). Check the path and that the file is UTF-8."
        ) from cause
    return parse(text, str(source), error)


def parse(text: str, name: str, error: type[ConfigurationError] = YamlError) -> tuple[object, Positions]:
    """Read YAML text; `name` stands for the file in messages."""
    loader = _StrictLoader(text)
    try:
        node = loader.get_single_node()
        positions: Positions = {}
        if node is None:
            return None, positions
        _record(node, (), positions, name, error)
        return loader.construct_document(node), positions
    except RecursionError as cause:
        raise error(f"{name}:1: nested too deeply. Write it flat.") from cause
    except yaml.YAMLError as cause:
        line = getattr(getattr(cause, "problem_mark", None), "line", 0) + 1
        problem = getattr(cause, "problem", None) or str(cause).splitlines()[0]
        raise error(f"{name}:{line}: not valid YAML: {problem}. Mend the line and try again.") from cause
    finally:
        loader.dispose()


def load_model(
    source: Traversable | Path, model: type[Model], error: type[ConfigurationError] = YamlError
) -> Model:
    """Read one YAML file into `model`; a wrong or unknown key is reported at its own line."""
    values, positions = load(source, error)
    return validate(values, positions, model, str(source), error)


def validate(
    values: object,
    positions: Positions,
    model: type[Model],
    name: str,
    error: type[ConfigurationError] = YamlError,
) -> Model:
    """Check already parsed YAML against `model`, with ``file:line`` for the first thing wrong."""
    if not isinstance(values, dict):
        raise error(f"{name}:1: expected keys and values ({model.__name__}), found something else.")
    try:
        return model.model_validate(values)
    except ValidationError as cause:
        raise error(_explain(cause, positions, model, name)) from cause


def quoted(text: str) -> str:
    """`text` as a value that is read back as it is, on one line."""
    return yaml.safe_dump(text, allow_unicode=True, default_style='"', width=maxsize).rstrip("\n")


def line_of(positions: Positions, path: Iterable[str | int]) -> int:
    """The line of the nearest recorded ancestor of `path`."""
    key = tuple(path)
    while key and key not in positions:
        key = key[:-1]
    return positions.get(key, 1)


def _record(
    node: yaml.Node,
    path: tuple[str | int, ...],
    positions: Positions,
    name: str,
    error: type[ConfigurationError],
) -> None:
    positions.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in seen:
                raise error(f"{name}:{line}: the key '{key}' appears twice. Keep one of them.")
            seen.add(key)
            positions[(*path, key)] = line
            _record(value_node, (*path, key), positions, name, error)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _record(item, (*path, index), positions, name, error)


def _explain(cause: ValidationError, positions: Positions, model: type[BaseModel], name: str) -> str:
    # A misspelled key is both unknown and missing: the line that holds it is the one to show.
    errors = cause.errors(include_url=False)
    first = next((error for error in errors if error["type"] == "extra_forbidden"), errors[0])
    path = tuple(first["loc"])
    where = f"{name}:{line_of(positions, path)}"
    dotted = ".".join(str(part) for part in path if part != "[key]") or model.__name__
    if first["type"] == "extra_forbidden":
        known = _siblings(path, model)
        close = difflib.get_close_matches(str(path[-1]), known, n=1)
        hint = f"Did you mean '{close[0]}'?" if close else f"Known keys: {', '.join(sorted(known))}."
        return f"{where}: unknown key '{dotted}'. {hint}"
    if first["type"] == "missing":
        return f"{where}: the key '{dotted}' is missing. Add it."
    return f"{where}: '{dotted}': {_complaint(first)}"


def _complaint(error: ErrorDetails) -> str:
    """The form of value that would have been right, and what stands there instead."""
    context, given = error.get("ctx", {}), error["input"]
    if error["type"] == "value_error":
        said = str(context["error"])
    else:
        words = next((words for name, words in _EXPECTED if error["type"].startswith(name)), None)
        said = f"expected {words.format_map(context)}" if words else error["msg"]
    if isinstance(given, dict | list | tuple):
        return f"{said}."
    return f"{said} (found {given!r})."


def _siblings(path: tuple[str | int, ...], model: type[BaseModel]) -> list[str]:
    """Keys known where `path` fails, found by walking the model's annotations."""
    current: object = model
    for part in path[:-1]:
        current = _inside(current, part)
    return list(_fields(current))


def _inside(annotation: object, part: str | int) -> object:
    """The annotation of what stands at `part` in a value of `annotation`."""
    fields = _fields(annotation)
    if fields:
        return _definite(fields.get(str(part)))
    arguments = get_args(annotation)
    return _definite(arguments[-1 if get_origin(annotation) is dict else 0]) if arguments else None


def _fields(annotation: object) -> dict[str, object]:
    """The annotation of each key that a model takes; none for what is no model."""
    if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        return {}
    return {info.alias or name: info.annotation for name, info in annotation.model_fields.items()}


def _definite(annotation: object) -> object:
    """The annotation without what makes it optional."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(part for part in get_args(annotation) if part is not type(None))
    return annotation
