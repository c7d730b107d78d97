"""Closed cells between lines that cross, and the tables that cells with common corners make."""

from collections.abc import Sequence

from contract_checker.readers.pdf.rulings import NEAR, Ruling

Square = tuple[float, float, float, float]
"""Left, top, right, bottom of a cell; heights increase downwards."""


def closed_tables(lines: Sequence[Ruling]) -> list[list[Square]]:
    """The tables of several cells that the lines close, each cell as small as they make it, from the top.

    pdfplumber finds them among the lines that the PDF engine gave: reading the page a second time, with
    pdfplumber's own parser, would take a hundred times as long.
    """
    from pdfplumber import table  # loads a whole PDF parser, which pages without rules do not need

    crossings = table.edges_to_intersections([_edge(line) for line in lines], NEAR, NEAR)
    tables: list[list[Square]] = table.cells_to_tables(table.intersections_to_cells(crossings))
    return tables


def _edge(line: Ruling) -> dict[str, float | str]:
    if line.across:
        ends = {"x0": line.start, "x1": line.end, "top": line.position, "bottom": line.position}
    else:
        ends = {"x0": line.position, "x1": line.position, "top": line.start, "bottom": line.end}
    return {"orientation": "h" if line.across else "v", **ends}
