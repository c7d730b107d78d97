"""What the documents of one dossier are, and what they say about their circumstances."""

from .boxes import with_boxes
from .circumstances import NamedPiece, circumstances
from .contradictions import COMPARED_KINDS, contradictions
from .expansion import expand
from .files import Archive, Dossier, collect
from .names import distinct, inside
from .pieces import piece_kind, piece_kind_of_name
from .reading import read_files
from .sources import SourceFile

__all__ = [
    "COMPARED_KINDS",
    "Archive",
    "Dossier",
    "NamedPiece",
    "SourceFile",
    "circumstances",
    "collect",
    "contradictions",
    "distinct",
    "expand",
    "inside",
    "piece_kind",
    "piece_kind_of_name",
    "read_files",
    "with_boxes",
]
