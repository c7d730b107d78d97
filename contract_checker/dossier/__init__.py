"""What the documents of one dossier are, and what they say about their circumstances."""

from .boxes import with_boxes
from .circumstances import NamedPiece, circumstances
from .files import Dossier, SourceFile, collect, inside
from .pieces import piece_kind, piece_kind_of_name
from .reading import read_files

__all__ = [
    "Dossier",
    "NamedPiece",
    "SourceFile",
    "circumstances",
    "collect",
    "inside",
    "piece_kind",
    "piece_kind_of_name",
    "read_files",
    "with_boxes",
]
