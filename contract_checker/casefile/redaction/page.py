"""Copies of HTML pages: a new page with the text that the original shows, and nothing else of it."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from contract_checker.document import Block

from .masker import Masker, Redacted

_HIDDEN = "contenu caché de la page retiré"
Written = tuple[Block, str]


def redact_page(content: bytes, path: str, masker: Masker) -> Redacted:
    """A page of headings, paragraphs and tables; scripts, links, images and hidden words are left out."""
    done = masker.blocks(masker.read(content, path))
    visible = [(block, text) for block, text in done.blocks if block.source not in ("hidden", "comment")]
    notes = (_HIDDEN,) if len(visible) < len(done.blocks) else ()
    body = "\n".join(_written(visible))
    head = '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"></head>'
    page = f"{head}<body>\n{body}\n</body></html>\n"
    return Redacted(path, page.encode(), done.masked, notes, done.values)


def _written(blocks: Sequence[Written]) -> Iterator[str]:
    for table, group in groupby(blocks, key=lambda one: one[0].cell.table if one[0].cell else None):
        if table is None:
            yield from (_paragraph(block, text) for block, text in group)
        else:
            yield f"<table>\n{chr(10).join(_rows(list(group)))}\n</table>"


def _rows(cells: Sequence[Written]) -> Iterator[str]:
    for _, row in groupby(cells, key=lambda one: one[0].cell.row if one[0].cell else 0):
        by_column = groupby(row, key=lambda one: one[0].cell)
        written = []
        for cell, group in by_column:
            spans = f' rowspan="{cell.rows}" colspan="{cell.columns}"' if cell else ""
            written.append(f"<td{spans}>{'<br>'.join(_lines(text) for _, text in group)}</td>")
        yield f"<tr>{''.join(written)}</tr>"


def _paragraph(block: Block, text: str) -> str:
    tag = f"h{min(block.level or 1, 6)}" if block.kind == "heading" else "p"
    label = f"{escape(block.label)} " if block.label else ""
    words = _lines(text)
    return f"<{tag}>{label}{f'<del>{words}</del>' if block.source == 'deleted' else words}</{tag}>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
