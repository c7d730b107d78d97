"""The copy of a case for the other side: its pieces, logs and answers, the findings as text, all masked."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from contract_checker.errors import UsageError

from .folder import PARTS, REPORT_JSON, STATED, CaseFolder
from .redaction import RedactionList, RedactionPlan, redact_folder, suggest
from .steps import view_on
from .text import text_of

FINDINGS: Final = "constats.txt"


def drafted_plan(folder: CaseFolder, day: date) -> RedactionPlan:
    """What could be masked in a case, to be confirmed by the committee.

    Raises:
        UsageError: if there is nothing to mask.
    """
    with _shared(folder, day) as source:
        return suggest(source)


def masked_copy(
    folder: CaseFolder, target: Path, plan: RedactionPlan, day: date, key: Path | None = None
) -> RedactionList:
    """Copy what the other side is to read into a new folder, masked as `plan` says.

    What the committee states for itself, ``case.yaml``, ``dossier.yaml`` and the events, is no part of it.

    Raises:
        UsageError: if `target` is not empty, lies in the case, or would hold the key.
    """
    if target.resolve().is_relative_to(folder.root.resolve()):
        raise UsageError(f"{target} lies in the case: give a folder outside of it.")
    with _shared(folder, day) as source:
        return redact_folder(source, target, plan, key=key)


@contextmanager
def _shared(folder: CaseFolder, day: date) -> Iterator[Path]:
    """A folder of what both sides may know, as it stands in the case; gone afterwards."""
    with TemporaryDirectory(prefix="contract_checker-") as name:
        root = Path(name)
        for part in (part for name in PARTS for part in folder.files(name) if part.path != STATED):
            copy = root / part.path
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(part.disk.read_bytes())
        if (folder.root / REPORT_JSON).is_file():
            view = view_on(folder, folder.case(), folder.events(), day)
            (root / FINDINGS).write_text(text_of(view), encoding="utf-8", errors="backslashreplace")
        yield root
