"""The amounts of all files of a copy: each is masked where a file repeats it without its currency."""

import io
from collections.abc import Iterator

from contract_checker.errors import UnreadableDocument, ValueSurvived
from contract_checker.readers.containers import CONTAINERS, ContainerKind, container_kind

from .masker import Masker
from .redact import text_redactor


def amounts_in(content: bytes, name: str, masker: Masker) -> frozenset[str]:
    """The amounts of one file and of what is attached to it; none of one that cannot be read.

    Args:
        content: the file.
        name: its name, whose end tells the format where the content does not.
        masker: what to mask, and how to read; its labels are given away, so that it makes no copy afterwards.
    """
    try:
        return frozenset(_amounts(content, name, masker))
    except (UnreadableDocument, ValueSurvived):
        return frozenset()  # it is told when the copy is made


def _amounts(content: bytes, name: str, masker: Masker) -> Iterator[str]:
    redactor = text_redactor(name)
    if redactor is not None:
        masks = redactor(content, name, masker).values
    else:
        masks = masker.finder.masks(masker.read(content, name))
    yield from (mask.key for mask in masks if mask.kind == "amount")
    kind = None if redactor is not None else container_kind(io.BytesIO(content), name, masker.limits)
    if kind in ("eml", "msg"):
        yield from _attached(content, name, masker, kind)


def _attached(content: bytes, name: str, masker: Masker, kind: ContainerKind) -> Iterator[str]:
    opened = CONTAINERS[kind](io.BytesIO(content), name, masker.limits)
    for member in opened.members:
        inside = f"{name}/{member.name}"
        yield from amounts_in(b"".join(opened.pieces(member, inside)), member.name, masker)
