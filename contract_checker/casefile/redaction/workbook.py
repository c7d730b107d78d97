"""Copies of workbooks: a new one with what the cells display, and nothing else of the original.

Formulas, number formats, names, properties, links, drawings and hidden cells are not carried over. Every
cell is a text, as it was displayed. Comments, text boxes and printed headers stand in a sheet of their own.
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from contract_checker.document import Block, CellLocation
from contract_checker.readers.sheets.sheet import address

from .masker import Masker, Redacted

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
_LONGEST_SHEET: Final = 31
_NOT_IN_A_NAME: Final = re.compile(r"[\[\]:*?/\\]")
# What XML cannot hold.
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BESIDE: Final = "Commentaires et en-têtes"
_FLAT: Final = "classeur recopié par valeurs : formules, formats, noms, liens et propriétés retirés"
_HIDDEN: Final = "cellules ou feuilles masquées retirées"
Written = tuple[Block, str]


def redact_workbook(content: bytes, path: str, masker: Masker) -> Redacted:
    """A workbook in XLSX of the values displayed."""
    done = masker.blocks(masker.read(content, path))
    sheets: dict[str, list[Written]] = defaultdict(list)
    beside: list[Written] = []
    hidden = False
    for block, text in done.blocks:
        if not isinstance(block.location, CellLocation):
            continue
        if block.source == "hidden":
            hidden = True
        elif block.cell is not None:
            sheets[block.location.sheet].append((block, text))
        elif block.kind != "heading":
            beside.append((block, text))
        else:
            sheets[block.location.sheet]
    names = _names([masker.name(name) for name in sheets])
    parts = {name: _sheet(cells) for name, cells in zip(names, sheets.values(), strict=True)}
    if beside:
        parts[_distinct(_BESIDE, parts)] = _aside(
            [(masker.place(block.location), text) for block, text in beside]
        )
    stem = path.rpartition(".")[0] or path
    notes = (_FLAT, _HIDDEN) if hidden else (_FLAT,)
    return Redacted(
        f"{stem}.xlsx", _packed(parts or {"Feuille": _aside([])}), done.masked, notes, done.values
    )


def _names(names: Sequence[str]) -> list[str]:
    used: dict[str, str] = {}
    for name in names:
        used[_distinct(name, used)] = ""
    return list(used)


def _distinct(name: str, used: dict[str, str]) -> str:
    """A name that a sheet may have and none has."""
    base = _NOT_IN_A_NAME.sub("", name)[:_LONGEST_SHEET] or "Feuille"
    taken = {other.lower() for other in used}
    count, found = 1, base
    while found.lower() in taken:
        count += 1
        found = f"{base[: _LONGEST_SHEET - 6]} ({count})"
    return found


def _sheet(cells: Sequence[Written]) -> str:
    rows: dict[int, dict[int, str]] = defaultdict(dict)
    merged: list[str] = []
    for block, text in cells:
        place, cell = block.location, block.cell
        if not isinstance(place, CellLocation) or place.row is None or place.column is None:
            continue
        before = rows[place.row].get(place.column)
        rows[place.row][place.column] = text if before is None else f"{before}\n{text}"
        if cell is not None and (cell.rows > 1 or cell.columns > 1):
            last = address(place.row + cell.rows - 1, place.column + cell.columns - 1)
            merged.append(f'<mergeCell ref="{address(place.row, place.column)}:{last}"/>')
    return _worksheet(rows, merged)


def _aside(lines: Sequence[tuple[str, str]]) -> str:
    return _worksheet({row: dict(enumerate(line, start=1)) for row, line in enumerate(lines, start=1)}, [])


def _worksheet(rows: dict[int, dict[int, str]], merged: Sequence[str]) -> str:
    written = "".join(f'<row r="{row}">{"".join(_cells(row, rows[row]))}</row>' for row in sorted(rows))
    merges = f'<mergeCells count="{len(merged)}">{"".join(merged)}</mergeCells>' if merged else ""
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{written}</sheetData>{merges}</worksheet>'


def _cells(row: int, cells: dict[int, str]) -> Iterator[str]:
    for column in sorted(cells):
        text = escape(_CONTROLS.sub("", cells[column]))
        yield f'<c r="{address(row, column)}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _packed(sheets: dict[str, str]) -> bytes:
    numbered = list(enumerate(sheets, start=1))
    listed = "".join(f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    related = "".join(_relation(n, "worksheet", f"worksheets/sheet{n}.xml") for n, _ in numbered)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for n, _ in numbered
    )
    parts = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override'
        f' PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>{types}</Types>',
        "_rels/.rels": _relations(_relation(1, "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(related),
        **{f"xl/worksheets/sheet{n}.xml": sheets[name] for n, name in numbered},
    }
    return packed({name: text.encode() for name, text in parts.items()})


def packed(parts: dict[str, bytes]) -> bytes:
    """A package of parts that tells no time."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target.getvalue()


def _relation(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'


def _relations(related: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>'
