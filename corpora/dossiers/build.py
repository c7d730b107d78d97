"""Builds the demonstration dossiers from their sources, or checks that they are up to date.

Usage:

    python corpora/dossiers/build.py          writes the pieces
    python corpora/dossiers/build.py --check  compares them; exit status 1 when one differs
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from rendering.pdf import render_pdf
from rendering.source import Source, read_source
from rendering.word import render_word

HERE: Final = Path(__file__).resolve().parent

PIECES: Final[Mapping[str, str]] = {
    "tender-agglomeration/RC.pdf": "sources/tender-agglomeration/rc.md",
    "tender-agglomeration/CCAP.pdf": "sources/tender-agglomeration/ccap.md",
    "tender-agglomeration/CCTP.pdf": "sources/tender-agglomeration/cctp.md",
    "tender-agglomeration/projet-de-contrat.docx": "sources/tender-agglomeration/projet-de-contrat.md",
    "contract-energy/contrat-de-prestations.docx": "sources/contract-energy/contrat-de-prestations.md",
    "contract-energy/avenant-1.pdf": "sources/contract-energy/avenant-1.md",
}

RENDERERS: Final[Mapping[str, Callable[[Source], bytes]]] = {".pdf": render_pdf, ".docx": render_word}


def render(piece: str) -> bytes:
    """Give the bytes that the source of a piece produces today."""
    return RENDERERS[Path(piece).suffix](read_source(HERE / PIECES[piece]))


def write() -> int:
    """Write every piece into the folder of its dossier."""
    for piece in PIECES:
        content = render(piece)
        (HERE / piece).write_bytes(content)
        print(f"{piece}: {len(content):,} bytes")
    return 0


def check() -> int:
    """Name the pieces that differ from what their sources give."""
    stale = [
        piece
        for piece in PIECES
        if not (HERE / piece).is_file() or (HERE / piece).read_bytes() != render(piece)
    ]
    for piece in stale:
        print(f"{piece}: is not what {PIECES[piece]} gives; run build.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--check", action="store_true", help="compare, write nothing")
    sys.exit(check() if arguments.parse_args().check else write())
