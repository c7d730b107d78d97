"""Copies of plain texts, Markdown, CSV, JSON and YAML."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Final

from contract_checker.document import Block, CellAddress, Document, LineLocation, TextSpan, fold
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.text_decoding import decode

from .masker import Masked, Masker, Redacted
from .wording import AMOUNT_HEAD

_DELIMITERS: Final = ",;\t|"
_LONGEST_FIELD: Final = 10_000_000


def redact_text(content: bytes, path: str, masker: Masker) -> Redacted:
    """A text in UTF-8 with labels; YAML is one too."""
    text = decode(content, path, masker.limits)
    document = Document(path=path, sha256="", format="text", text=text, blocks=())
    masks = masker.finder.masks(document)
    noted = (
        Masked(mask.kind, masker.labels.of(mask), f"ligne {text.count(chr(10), 0, mask.span.start) + 1}")
        for mask in masks
    )
    return Redacted(path, masker.text(text, masks).encode(), tuple(noted), (), masks)


def redact_csv(content: bytes, path: str, masker: Masker) -> Redacted:
    """A table in UTF-8; figures in a column headed by a currency are amounts."""
    text = decode(content, path, masker.limits)
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as cause:
        raise _malformed(path, "CSV") from cause
    done = masker.blocks(_table(rows, path))
    written = {(block.cell.row, block.cell.column): words for block, words in done.blocks if block.cell}
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n" if "\r\n" in text else "\n")
    for number, row in enumerate(rows, start=1):
        writer.writerow([written.get((number, column), value) for column, value in enumerate(row, start=1)])
    return Redacted(path, target.getvalue().encode(), done.masked, (), done.values)


def redact_json(content: bytes, path: str, masker: Masker) -> Redacted:
    """The same tree with labels in its texts and keys; a number is one where its key names an amount."""
    try:
        tree = json.loads(decode(content, path, masker.limits))
    except (ValueError, RecursionError) as cause:
        raise _malformed(path, "JSON") from cause
    texts = list(_texts(tree, ""))
    done = masker.texts(texts, [f"valeur {number}" for number in range(1, len(texts) + 1)])
    rebuilt = _rebuilt(tree, iter(zip(texts, done.texts, strict=True)))
    return Redacted(
        path,
        (json.dumps(rebuilt, ensure_ascii=False, indent=2) + "\n").encode(),
        done.masked,
        (),
        done.values,
    )


def _texts(tree: object, key: str) -> Iterator[str]:
    match tree:
        case dict():
            for name, value in tree.items():
                yield name
                yield from _texts(value, name)
        case list():
            for value in tree:
                yield from _texts(value, key)
        case str():
            yield tree
        case bool() | None:
            pass
        case _:
            yield f"{tree} EUR" if AMOUNT_HEAD.search(fold(key.replace("_", " "))) else str(tree)


def _rebuilt(tree: object, texts: Iterator[tuple[str, str]]) -> object:
    match tree:
        case dict():
            rebuilt: dict[str, object] = {}
            for value in tree.values():
                # Two keys may have the same label: none is lost.
                key = next(texts)[1]
                count = sum(1 for other in rebuilt if other == key or other.startswith(f"{key} ("))
                rebuilt[f"{key} ({count + 1})" if count else key] = _rebuilt(value, texts)
            return rebuilt
        case list():
            return [_rebuilt(value, texts) for value in tree]
        case str():
            return next(texts)[1]
        case bool() | None:
            return tree
        case _:
            before, after = next(texts)
            return tree if before == after else after


def _table(rows: list[list[str]], path: str) -> Document:
    blocks, pieces, start = [], [], 0
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value:
                blocks.append(
                    Block(
                        kind="cell",
                        span=TextSpan(start=start, end=start + len(value)),
                        location=LineLocation(line=number),
                        cell=CellAddress(table=1, row=number, column=column),
                    )
                )
                pieces.append(value)
                start += len(value) + 1
    return Document(path=path, sha256="", format="html", text="\n".join(pieces), blocks=tuple(blocks))


def _malformed(path: str, kind: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : le fichier n'est pas du {kind} bien formé ; le fournir en texte (.txt)."
    )
