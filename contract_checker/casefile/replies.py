"""The answers of both sides to findings and requests, each kept as its own file."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from contract_checker.errors import UsageError

from .case_file import Side
from .events import Event, FindingTold, Moment, Told, about, append
from .folder import REPLIES, CaseFolder
from .matters import judged_matters, meant

_NOT_IN_A_NAME: Final = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME: Final = 60


def reply(folder: CaseFolder, name: str, side: Side, content: bytes, at: Moment) -> str:
    """Keep what one side answers, and give its path; `name` is the id of a request or begins a fingerprint.

    Raises:
        UsageError: if nothing, or more than one, is meant, or if the answer is no text.
    """
    folder.events()
    told = meant(name, judged_matters(folder, folder.case()))
    try:
        if not content.decode("utf-8").strip():
            raise UsageError("The answer is empty: give its text.")
    except UnicodeDecodeError as cause:
        raise UsageError(
            "The answer is no text in UTF-8: save it as such, or add it with --as reply."
        ) from cause
    path = next(path for path in _names(side, told) if not (folder.root / path).exists())
    target = folder.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as stream:
        stream.write(content)
    append(
        folder.events_path,
        Event(
            at=at,
            kind="reply_received",
            path=path,
            sha256=hashlib.sha256(content).hexdigest(),
            supplied_by=side,
            **about([told]),
        ),
    )
    return path


def _names(side: Side, told: Told) -> Iterator[str]:
    """Where the first answer of a side stands, then the next ones; the event tells what it answers."""
    if isinstance(told, FindingTold):
        name = told.fingerprint
    else:
        name = "demande-" + _NOT_IN_A_NAME.sub("-", told.request)[:_LONGEST_NAME]
    yield f"{REPLIES}/{side}/{name}.md"
    yield from (f"{REPLIES}/{side}/{name}.{number}.md" for number in range(2, 1000))
