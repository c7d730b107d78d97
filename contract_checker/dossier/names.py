"""Paths inside a dossier from names that a sender, an archive or a message gave."""

import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

_LONGEST_NAME: Final = 240
_NAMELESS: Final = "document"
# Letters that a reader does not see, or that turn the direction of reading: « facture\u202efdp.exe ».
_UNSEEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_SYSTEM_NAMES: Final = frozenset(("__macosx", "thumbs.db", "desktop.ini"))


def inside(name: str, longest: int = _LONGEST_NAME) -> str:
    """A path inside the dossier: relative, no parent, forward slashes, nothing unseen, not too long."""
    seen = "".join(_seen(letter) for letter in unicodedata.normalize("NFC", name).replace("\\", "/"))
    parts = [part.strip() for part in seen.split("/")]
    kept = [part for part in parts if part not in ("", "..", ".") and not part.endswith(":")]
    return _shortened("/".join(kept) or _NAMELESS, longest)


def distinct(wanted: str, used: set[str]) -> str:
    """`wanted`, or the same with a number where `used` has it already; the answer is added to `used`."""
    path, name, count = PurePosixPath(wanted), wanted, 1
    while name in used:
        count += 1
        name = str(path.with_name(f"{path.stem} ({count}){path.suffix}"))
    used.add(name)
    return name


def is_hidden(name: str) -> bool:
    """Whether a file or folder of that name is no piece: hidden, a lock file, or left by a system."""
    return name.startswith((".", "~$")) or name.lower() in _SYSTEM_NAMES


def hidden_place(path: str) -> str | None:
    """The first hidden folder on the way to `path`, or the file itself; None if nothing is hidden."""
    parts: Sequence[str] = path.split("/")
    hidden = (index for index, part in enumerate(parts, start=1) if is_hidden(part))
    return next(("/".join(parts[:index]) for index in hidden), None)


def _seen(letter: str) -> str:
    return "_" if unicodedata.category(letter) in _UNSEEN else letter


def _shortened(path: str, longest: int) -> str:
    """The end of a path that is too long, with its suffix: what tells files apart stands there."""
    if len(path) <= longest:
        return path
    suffix = PurePosixPath(path).suffix[-longest // 4 :]
    room = max(longest - len(suffix) - 1, 1)
    name = PurePosixPath(path).name
    stem = name[: len(name) - len(suffix)] if suffix else name
    return f"{stem[:room].rstrip('.')}…{suffix}"
