"""The file that a document is read from."""

import hashlib
from typing import NamedTuple

from contract_checker.document import Format


class Origin(NamedTuple):
    """A file by its path in the dossier, with its bytes and its format."""

    path: str
    content: bytes
    format: Format

    @property
    def sha256(self) -> str:
        """The digest by which a report names the file."""
        return hashlib.sha256(self.content).hexdigest()
