"""JSON lines in, JSON lines out: one text per line, an answer as soon as it is read."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from contract_checker.errors import ContractCheckerError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from contract_checker.report import Language

    Answer = Callable[[str, Language | None], Mapping[str, object]]

_LANGUAGES: Final = ("fr", "en")


class _Line(NamedTuple):
    """One request; `id` is whatever the sender chose, given back as it came."""

    id: object
    text: str
    language: Language | None


def refuse_both(paths: Iterable[Path], *, jsonl: bool) -> None:
    """Refuse paths together with ``--jsonl``, and neither of them.

    Raises:
        UsageError: in both cases.
    """
    if jsonl and tuple(paths):
        raise UsageError("--jsonl reads from standard input and takes no PATH: leave out one of the two.")
    if not jsonl and not tuple(paths):
        raise UsageError("No PATH given: name the files or folders of one dossier, or use --jsonl.")


def answer_lines(lines: BinaryIO, answer: Answer) -> bool:
    """Answer every line on standard output; True if none of them was bad.

    A bad line is answered with its error and the rest goes on.
    """
    output = sys.stdout.buffer
    complete = True
    for line in lines:
        if not line.strip():
            continue
        reply = _answer(line, answer)
        complete = complete and "error" not in reply
        output.write(json.dumps(reply, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
        output.flush()
    return complete


def _answer(line: bytes, answer: Answer) -> dict[str, object]:
    identity: object = None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise UsageError('Not a JSON object: give {"id": …, "text": …} on each line.')
        identity = record.get("id")
        request = _parse(record)
        return {"id": request.id, **answer(request.text, request.language)}
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as cause:
        return {"id": identity, "error": f'Not JSON ({cause}): give {{"id": …, "text": …}} on each line.'}
    except ContractCheckerError as cause:
        return {"id": identity, "error": str(cause)}


def _parse(record: Mapping[str, object]) -> _Line:
    text, language = record.get("text"), record.get("lang")
    if "id" not in record:
        raise UsageError("The line has no 'id': add one, it is given back with the answer.")
    if not isinstance(text, str) or not text.strip():
        raise UsageError("The line has no 'text', or an empty one: give the clause as a string.")
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        raise UsageError("The 'text' holds half of a surrogate pair: send whole characters.")
    match language:
        case None | "fr" | "en":
            return _Line(record["id"], text, language)
        case _:
            raise UsageError(
                f"The language {language!r} is not known: use {' or '.join(_LANGUAGES)}, or leave 'lang' out."
            )
