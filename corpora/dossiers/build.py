"""Builds the demonstration dossiers from their sources, or checks that they are up to date.

Usage:

    python corpora/dossiers/build.py          writes the pieces
    python corpora/dossiers/build.py --check  compares them; exit status 1 when one differs
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from rendering.message import render_message
from rendering.pdf import render_pdf
from rendering.source import read_source
from rendering.word import render_word
from rendering.workbook import render_workbook

HERE: Final = Path(__file__).resolve().parent

PIECES: Final[Mapping[str, str]] = {
    "tender-agglomeration/RC.pdf": "rc.md",
    "tender-agglomeration/CCAP.pdf": "ccap.md",
    "tender-agglomeration/CCTP.pdf": "cctp.md",
    "tender-agglomeration/projet-de-contrat.docx": "projet-de-contrat.md",
    "contract-energy/contrat-de-prestations.docx": "contrat-de-prestations.md",
    "contract-energy/avenant-1.pdf": "avenant-1.md",
    "tender-insurer/lettre-de-consultation.pdf": "lettre-de-consultation.md",
    "tender-insurer/projet-de-contrat.docx": "projet-de-contrat.md",
    "tender-insurer/bordereau-de-prix.xlsx": "bordereau-de-prix.yaml",
    "framework-water/contrat-cadre.pdf": "contrat-cadre.md",
    "framework-water/contrat-application-1.docx": "contrat-application-1.md",
    "framework-water/contrat-application-2.docx": "contrat-application-2.md",
    "contract-rail/contrat.docx": "contrat.md",
    "contract-rail/avenant-1.pdf": "avenant-1.md",
    "contract-rail/avenant-2.pdf": "avenant-2.md",
    "contract-rail/avenant-3.docx": "avenant-3.md",
    "campaign-charity/convention.docx": "convention.md",
    "campaign-charity/courriel.eml": "courriel.txt",
    "in-house-software/convention-intragroupe.docx": "convention-intragroupe.md",
    "in-house-software/releve-de-decisions.pdf": "releve-de-decisions.md",
    "contract-english/master-services-agreement.docx": "master-services-agreement.md",
    "contract-english/statement-of-work-1.pdf": "statement-of-work-1.md",
    "tender-contradictory/DCE.zip/RC.pdf": "rc.md",
    "tender-contradictory/DCE.zip/CCAP.pdf": "ccap.md",
    "tender-contradictory/DCE.zip/projet-de-contrat.docx": "projet-de-contrat.md",
}
"""Each piece and its source, in the folder of the same name below `sources`; some stand in an archive."""

RENDERERS: Final[Mapping[str, Callable[[Path], bytes]]] = {
    ".pdf": lambda path: render_pdf(read_source(path)),
    ".docx": lambda path: render_word(read_source(path)),
    ".xlsx": render_workbook,
    ".eml": render_message,
}
_STAMP: Final = (1980, 1, 1, 0, 0, 0)


def source_of(piece: str) -> Path:
    """Where the source of a piece is kept."""
    return HERE / "sources" / piece.split("/")[0] / PIECES[piece]


def files() -> dict[str, list[str]]:
    """The files of all dossiers, each with the pieces that it holds: one, or those of an archive."""
    held = dict[str, list[str]]()
    for piece in PIECES:
        held.setdefault("/".join(piece.split("/")[:2]), []).append(piece)
    return held


def render(file: str, pieces: Sequence[str]) -> bytes:
    """Give the bytes that the sources of a file produce today."""
    contents = {piece: RENDERERS[Path(piece).suffix](source_of(piece)) for piece in pieces}
    if file in contents:
        return contents[file]
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for piece, content in contents.items():
            entry = ZipInfo(piece.removeprefix(f"{file}/"), _STAMP)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(entry, content)
    return target.getvalue()


def write() -> int:
    """Write every file into the folder of its dossier."""
    for file, pieces in files().items():
        content = render(file, pieces)
        (HERE / file).parent.mkdir(exist_ok=True)
        (HERE / file).write_bytes(content)
        print(f"{file}: {len(content):,} bytes")
    return 0


def check() -> int:
    """Name the files that differ from what their sources give."""
    stale = [
        file
        for file, pieces in files().items()
        if not (HERE / file).is_file() or (HERE / file).read_bytes() != render(file, pieces)
    ]
    for file in stale:
        print(f"{file}: is not what its source gives; run build.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--check", action="store_true", help="compare, write nothing")
    sys.exit(check() if arguments.parse_args().check else write())
