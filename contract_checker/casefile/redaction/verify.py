"""Reads a copy again, as anyone could, and looks for every value that was masked in it.

The copy is read by the project's own reader of its format, and looked through part by part as the bytes that
it is made of. Labels are left out of what is looked at.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import PurePosixPath
from typing import Final

from contract_checker.document import fold
from contract_checker.errors import ConfigurationError, ValueSurvived
from contract_checker.readers.encoded_words import header_text
from contract_checker.yaml import parse

from .marks import without_labels
from .masker import Masker, Redacted

_TAG: Final = re.compile(r"<[^>]*>")
_PACKAGES: Final = (".docx", ".xlsx")
_TEXTS: Final = (".csv", ".tsv", ".json", ".yaml", ".yml")
_TELLING: Final = re.compile(r"[^\W\d_]|[€$£@]")
_MANY_DIGITS: Final = 9  # of a telephone
_FEWEST_SIGNS: Final = 4  # of a value that is looked for among bytes: « 5 € » is found everywhere


def verified(copy: Redacted, masker: Masker) -> Redacted:
    """The same copy.

    Raises:
        ValueSurvived: if it still shows something that was to be masked.
    """
    values = tuple(dict.fromkeys(filter(None, map(_literal, copy.values_written()))))
    for where, text in _looked_at(copy):
        plain = without_labels(text)
        if masker.finder.names.holds(plain) or any(value.search(fold(plain)) for value in values):
            raise _survived(copy, where)
    if masker.finder.names.holds(without_labels(copy.name)):
        raise _survived(copy, "son nom")
    _check_reading(copy, masker)
    return copy


def _check_reading(copy: Redacted, masker: Masker) -> None:
    """Look through what the readers find in the copy."""
    suffix = PurePosixPath(copy.name).suffix.lower()
    if suffix == ".pdf":
        from .pages.verify import shows_nothing

        if not shows_nothing(copy.content):
            raise _survived(copy, "ce qui n'y est pas image")
        return
    if suffix in _TEXTS or not copy.content.strip():
        texts = [without_labels(copy.content.decode())]
    else:
        document = masker.read(copy.content, copy.name)
        texts = [without_labels(document.text[b.span.start : b.span.end]) for b in document.blocks]
        if masker.finder.bare(document):
            raise _survived(copy, "une colonne de montants")
    if any(masker.finder.masks_in(texts)):
        raise _survived(copy, "son texte")


def _looked_at(copy: Redacted) -> Iterator[tuple[str, str]]:
    """The parts of a copy as texts, inflated and decoded, each with its name."""
    suffix = PurePosixPath(copy.name).suffix.lower()
    if suffix in _PACKAGES:
        with zipfile.ZipFile(io.BytesIO(copy.content)) as archive:
            yield "la liste de ses parties", "\n".join(archive.namelist())
            for name in archive.namelist():
                written = html.unescape(archive.read(name).decode())
                yield name, written
                yield name, _TAG.sub("", written)
    elif suffix == ".eml":
        for part in message_from_bytes(copy.content).walk():
            for name, value in part.raw_items():
                yield f"l'en-tête {name}", header_text(str(value))
            payload = part.get_payload(decode=True) if part.get_content_type() == "text/plain" else None
            if isinstance(payload, bytes):
                yield "le texte du message", payload.decode()
    elif suffix == ".pdf":
        from .pages.verify import written_outside_images

        yield "sa structure", written_outside_images(copy.content)
    else:
        text = copy.content.decode()
        yield "son texte", html.unescape(text)
        if suffix in (".yaml", ".yml"):
            yield from (("une valeur", value) for value in _yaml_texts(text))


def _yaml_texts(text: str) -> Iterator[str]:
    """The texts of a YAML file with their escapes undone; none if it is not to be parsed."""
    try:
        waiting: list[object] = [parse(text, "yaml")[0]]
    except ConfigurationError:
        return
    while waiting:
        match waiting.pop():
            case dict() as mapping:
                waiting.extend([*mapping, *mapping.values()])
            case list() as items:
                waiting.extend(items)
            case str() as value:
                yield value


def _literal(value: str) -> re.Pattern[str] | None:
    """The value among other signs; None for one that is too short, or a mere figure."""
    folded = fold(value)
    telling = _TELLING.search(folded) is not None or sum(map(str.isdigit, folded)) >= _MANY_DIGITS
    if len(folded) < _FEWEST_SIGNS or not telling:
        return None
    return re.compile(rf"(?<!\w){re.escape(folded)}(?!\w)")


def _survived(copy: Redacted, where: str) -> ValueSurvived:
    return ValueSurvived(
        f"{copy.name} : une valeur à masquer se lit encore dans la copie ({where}) ; la copie n'est pas"
        " gardée. Convertir le document en PDF et recommencer."
    )
