"""The table of readers: one line per format."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from contract_checker.document import Document, Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.collection import collection_paused
from contract_checker.readers.detect import detect
from contract_checker.settings import Limits

Reader = Callable[[bytes, str, Limits], Document]


def _on_first_use(module: str) -> Reader:
    """The `read` of `module`, imported when a file of its format comes: pdfium and lxml load slowly."""

    def read_with(content: bytes, path: str, limits: Limits) -> Document:
        reader: Reader = import_module(module).read
        with collection_paused():
            return reader(content, path, limits)

    return read_with


READERS: Final[Mapping[Format, Reader]] = {
    "pdf": _on_first_use("contract_checker.readers.pdf"),
    "docx": _on_first_use("contract_checker.readers.docx"),
    "odt": _on_first_use("contract_checker.readers.odt"),
    "doc": _on_first_use("contract_checker.readers.doc"),
    "rtf": _on_first_use("contract_checker.readers.rtf"),
    "xlsx": _on_first_use("contract_checker.readers.xlsx"),
    "ods": _on_first_use("contract_checker.readers.ods"),
    "markdown": _on_first_use("contract_checker.readers.markdown"),
    "text": _on_first_use("contract_checker.readers.text"),
    "csv": _on_first_use("contract_checker.readers.csv"),
    "html": _on_first_use("contract_checker.readers.html"),
    "eml": _on_first_use("contract_checker.readers.eml"),
    "msg": _on_first_use("contract_checker.readers.msg"),
    "image": _on_first_use("contract_checker.readers.image"),
}


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The document in `content`, read as what its content is; `path` names it inside the dossier.

    Raises:
        UnreadableDocument: with a stable reason and one sentence for the user.
    """
    return READERS[recognised(content, path, limits)](content, path, limits)


def recognised(content: bytes, path: str, limits: Limits) -> Format:
    """The format to read `content` as, once its size is accepted.

    Raises:
        UnreadableDocument: if it is too large or not to be read.
    """
    if len(content) > limits.file_bytes:
        raise UnreadableDocument(
            "too_large",
            f"{path} : le fichier a {len(content)} octets, plus que la limite (limits.file_bytes ="
            f" {limits.file_bytes}) ; relever ce réglage ou diviser le fichier.",
        )
    return detect(content, path)
