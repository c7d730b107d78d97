"""What the documents of one dossier are, and what they say about their circumstances."""

from .boxes import with_boxes
from .circumstances import circumstances, lots_of
from .completed import COMPLETING_KINDS, completed
from .control import CONTROL_KINDS, Control, Texts, control, texts_of
from .derived import DERIVED_KINDS, derived, derived_of_text, read_for
from .dossier_file import DOSSIER_FILE, NOTHING_STATED, DossierFile
from .drafting import drafted
from .expansion import expand
from .files import Archive, Dossier, collect, dossier_of
from .lots import lot_sections
from .named_piece import NamedPiece
from .names import distinct, inside
from .naming import A_LOG, Naming
from .pieces import name_piece, piece_kind_of_name
from .places import place_sections
from .reading import read_files
from .scopes import with_scopes
from .sources import SourceFile
from .stating import parse_dossier_file, stated_in

__all__ = [
    "A_LOG",
    "COMPLETING_KINDS",
    "CONTROL_KINDS",
    "DERIVED_KINDS",
    "DOSSIER_FILE",
    "NOTHING_STATED",
    "Archive",
    "Control",
    "Dossier",
    "DossierFile",
    "NamedPiece",
    "Naming",
    "SourceFile",
    "Texts",
    "circumstances",
    "collect",
    "completed",
    "control",
    "derived",
    "derived_of_text",
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
    "place_sections",
    "read_files",
    "read_for",
    "stated_in",
    "texts_of",
    "with_boxes",
    "with_scopes",
]
