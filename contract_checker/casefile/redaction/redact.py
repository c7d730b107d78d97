"""Makes the copy of one file by its format."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import PurePosixPath
from typing import Final, NoReturn

from contract_checker.document import Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.table import recognised

from .masker import Masker, Redacted
from .verify import verified

Redactor = Callable[[bytes, str, Masker], Redacted]


def _on_first_use(module: str, name: str) -> Redactor:
    def redact_with(content: bytes, path: str, masker: Masker) -> Redacted:
        redactor: Redactor = getattr(import_module(f"{__package__}.{module}"), name)
        return redactor(content, path, masker)

    return redact_with


def _refused(content: bytes, path: str, masker: Masker) -> NoReturn:
    raise UnreadableDocument(
        "unsupported",
        f"{path} : ce format n'est pas masqué ; l'enregistrer en PDF ou en DOCX.",
    )


def _mail(content: bytes, path: str, masker: Masker) -> Redacted:
    from .mail import redact_mail

    return redact_mail(content, path, masker, "eml", redact)


def _outlook(content: bytes, path: str, masker: Masker) -> Redacted:
    from .mail import redact_mail

    return redact_mail(content, path, masker, "msg", redact)


# By the extension of the name: what readers do not read, and is text all the same.
_TEXTS: Final[Mapping[str, Redactor]] = {
    ".csv": _on_first_use("plain", "redact_csv"),
    ".tsv": _on_first_use("plain", "redact_csv"),
    ".json": _on_first_use("plain", "redact_json"),
    ".yaml": _on_first_use("plain", "redact_text"),
    ".yml": _on_first_use("plain", "redact_text"),
}
REDACTORS: Final[Mapping[Format, Redactor]] = {
    "pdf": _on_first_use("pages", "redact_pdf"),
    "image": _on_first_use("pages", "redact_image"),
    "docx": _on_first_use("word", "redact_word"),
    "xlsx": _on_first_use("workbook", "redact_workbook"),
    "ods": _on_first_use("workbook", "redact_workbook"),
    "markdown": _on_first_use("plain", "redact_text"),
    "text": _on_first_use("plain", "redact_text"),
    "html": _on_first_use("page", "redact_page"),
    "eml": _mail,
    "msg": _outlook,
    "odt": _refused,
    "doc": _refused,
    "rtf": _refused,
}


def text_redactor(name: str) -> Redactor | None:
    """What copies a file that is text by its name; None for one that a reader opens."""
    return _TEXTS.get(PurePosixPath(name).suffix.lower())


def redact(content: bytes, name: str, masker: Masker) -> Redacted:
    """The copy of one file, in which none of the masked values is found any more.

    Args:
        content: the file.
        name: its name, whose end tells the format where the content does not.
        masker: what to mask, by what, and how to read.

    Raises:
        UnreadableDocument: if it cannot be read or its format cannot be masked.
        ValueSurvived: if a value is found in the copy, which is then not given.
    """
    redactor = text_redactor(name)
    if redactor is None:
        redactor = REDACTORS[recognised(content, name, masker.limits)]
    copy = redactor(content, name, masker)
    folder, _, last = copy.name.rpartition("/")
    shown = f"{folder}/{masker.name(last)}" if folder else masker.name(last)
    return verified(copy._replace(name=shown), masker)
