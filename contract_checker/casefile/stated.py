"""Taking over what a user states in a ``dossier.yaml`` at hand: all but its pieces, which the case lists."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from contract_checker import yaml
from contract_checker.errors import DossierFileError

from .folder import STATED, CaseFolder

PIECES: Final = "pieces"


class Merged(NamedTuple):
    """What was taken over, by its keys, and what was left aside."""

    taken: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def said(self) -> str:
        """What was done, in French."""
        left = (
            f" ; laissé de côté, le dossier tenant sa propre liste : {', '.join(self.left)}"
            if self.left
            else ""
        )
        return f"{STATED} : repris de ce fichier : {', '.join(self.taken) or 'rien'}{left}"


def merge(folder: CaseFolder, file: Path) -> Merged:
    """Add the statements of `file` to those of the case, word for word; none that stands there is replaced.

    Raises:
        DossierFileError: if `file` is no YAML, states what the case states already, or cannot be copied by
            lines.
    """
    folder.events()
    text = _text(file)
    given, positions = yaml.parse(text, str(file), DossierFileError)
    stated = given if isinstance(given, dict) else {}
    keys = [str(key) for key in stated]
    disk = folder.root / STATED
    before = _text(disk) if disk.exists() else ""
    held, _ = yaml.parse(before, str(disk), DossierFileError)
    known = held if isinstance(held, dict) else {}
    merged = Merged(tuple(key for key in keys if key != PIECES), tuple(key for key in keys if key == PIECES))
    twice = [key for key in merged.taken if key in known]
    if twice:
        raise DossierFileError(
            f"{disk}: states {', '.join(twice)} already. Remove from {file} what the case says, or write the"
            " change into the file of the case by hand."
        )
    written = _joined(before, _blocks(text, positions, merged.taken, keys))
    if _values(written, disk) != {**known, **{key: stated[key] for key in merged.taken}}:
        raise DossierFileError(
            f"{file}: cannot be taken over. Write each of its keys at the start of a line."
        )
    disk.write_text(written, encoding="utf-8", newline="\n")
    return merged


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as cause:
        raise DossierFileError(f"{file}: cannot be read ({cause}). Give a file in UTF-8.") from cause


def _blocks(text: str, positions: yaml.Positions, taken: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The lines of each key that is taken over, up to the next key."""
    lines = text.splitlines()
    starts = sorted(positions[(key,)] for key in keys)
    found: list[str] = []
    for key in taken:
        start = positions[(key,)]
        end = next((other for other in starts if other > start), len(lines) + 1)
        found.extend(lines[start - 1 : end - 1])
    return found


def _joined(before: str, lines: Sequence[str]) -> str:
    return "\n".join([*before.splitlines(), *lines]) + "\n"


def _values(text: str, disk: Path) -> Mapping[object, object]:
    try:
        values = yaml.parse(text, str(disk), DossierFileError)[0]
    except DossierFileError:
        return {}
    return values if isinstance(values, dict) else {}
