"""Pieces from plain texts, read as any file is."""

from collections.abc import Callable

import pytest

from contract_checker.clauses import segment
from contract_checker.document import Document, NormalText
from contract_checker.dossier import NamedPiece, lot_sections, name_piece
from contract_checker.readers import read
from contract_checker.settings import Limits

MakePiece = Callable[..., NamedPiece]


def make_document(text: str, path: str = "piece.txt") -> Document:
    return read(text.encode(), path, Limits())


def make_piece(text: str, path: str = "piece.txt") -> NamedPiece:
    document = make_document(text, path)
    normal = NormalText(document, document.body)
    return NamedPiece(naming=name_piece(document), normal=normal, sections=lot_sections(segment(normal)))


@pytest.fixture
def document() -> Callable[..., Document]:
    return make_document


@pytest.fixture
def piece() -> MakePiece:
    return make_piece
