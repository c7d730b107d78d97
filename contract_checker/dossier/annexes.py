"""Annexes that a clause points to and that nobody supplied."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from contract_checker.document import NormalText, Skipped, fold

from . import wording

_POINTER = re.compile(wording.ANNEX)
_OF_A_LAW = re.compile(wording.ANNEX_OF_A_LAW)
_TITLE = re.compile(wording.ANNEX_TITLE)
_NAME = re.compile(r"[a-z]{4,}")
_UNTELLING = frozenset(("annexe", "annex", "contrat", "marche", "present", "presente"))


def missing_annexes(normals: Sequence[NormalText], skipped: Iterable[Skipped]) -> tuple[str, ...]:
    """Numbers of the annexes that are surely absent, as « Annexe 3 ».

    An annexe counts as supplied when a block begins with its title, when a file bears its number, or
    when a file bears a telling word of the name that follows the pointer (« annexe 2 – Volumes »).
    One file that could not be read makes every absence uncertain: none is reported then.
    """
    if any(item.reason != "hidden" for item in skipped):
        return ()
    present = set[str]().union(*map(_titled, normals))
    files = [fold(PurePosixPath(normal.document.path).stem) for normal in normals]
    missing = dict[str, None]()
    for normal in normals:
        for found in _POINTER.finditer(normal.cased):
            number = found["number"]
            after = fold(found["after"])
            supplied = number in present or any(_bears(name, number.lower(), after) for name in files)
            if not supplied and not _OF_A_LAW.match(after):
                missing[f"Annexe {number}"] = None
    return tuple(missing)


def _titled(normal: NormalText) -> set[str]:
    """Numbers of the annexes that begin somewhere in the document, its table of contents left out."""
    starts = (_TITLE.match(normal.cased, start) for start in normal.starts)
    return {found["number"] for found in starts if found}


def _bears(file_name: str, number: str, name: str) -> bool:
    if re.search(rf"annexe?[ _-]*(?:n[°o]?)?[ _-]*0*{number}(?![a-z0-9])", file_name):
        return True
    return any(word in file_name for word in _NAME.findall(name) if word not in _UNTELLING)
