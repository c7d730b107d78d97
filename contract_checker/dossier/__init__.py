"""What the documents of one dossier are, and what they say about their circumstances."""

from .boxes import with_boxes
from .circumstances import circumstances, lots_of
from .contradictions import COMPARED_KINDS, contradictions
from .control import CONTROL_KINDS, Control, control
from .dossier_file import DOSSIER_FILE, NOTHING_STATED, DossierFile
from .drafting import drafted
from .expansion import expand
from .files import Archive, Dossier, collect, dossier_of
from .lots import lot_sections, with_lots
from .named_piece import NamedPiece
from .names import distinct, inside
from .naming import Naming
from .pieces import name_piece, piece_kind_of_name
from .reading import read_files
from .sources import SourceFile
from .stating import parse_dossier_file, stated_in

__all__ = [
    "COMPARED_KINDS",
    "CONTROL_KINDS",
    "DOSSIER_FILE",
    "NOTHING_STATED",
    "Archive",
    "Control",
    "Dossier",
    "DossierFile",
    "NamedPiece",
    "Naming",
    "SourceFile",
    "circumstances",
    "collect",
    "contradictions",
    "control",
    "distinct",
    "dossier_of",
    "drafted",
    "expand",
    "inside",
    "lot_sections",
    "lots_of",
    "name_piece",
    "parse_dossier_file",
    "piece_kind_of_name",
    "read_files",
    "stated_in",
    "with_boxes",
    "with_lots",
]
