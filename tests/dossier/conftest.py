"""Pieces from plain texts, read as any file is."""

from collections.abc import Callable

import pytest

from contract_checker.document import Document, NormalText
from contract_checker.dossier import NamedPiece, piece_kind
from contract_checker.readers import read
from contract_checker.settings import Limits

MakePiece = Callable[..., NamedPiece]


def make_document(text: str, path: str = "piece.txt") -> Document:
    return read(text.encode(), path, Limits())


def make_piece(text: str, path: str = "piece.txt") -> NamedPiece:
    document = make_document(text, path)
    return NamedPiece(kind=piece_kind(document), normal=NormalText(document, document.body))


@pytest.fixture
def document() -> Callable[..., Document]:
    return make_document


@pytest.fixture
def piece() -> MakePiece:
    return make_piece
