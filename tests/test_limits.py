"""Each limit, set low, has the effect that it is for; left as it is, it has not."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from time import sleep
from typing import Any, Final, NamedTuple

import httpx
import pytest
from contract_checker.api import create_app

from contract_checker.document import Document, Skipped
from contract_checker.dossier import collect, expand, read_files
from contract_checker.readers import read
from contract_checker.readers.sandbox import Sandbox, shared
from contract_checker.settings import Limits, Settings

from . import limited

_NO_ROOM: Final = {"memory_per_byte": 0}


class Case(NamedTuple):
    """A limit that is set to `value`, and the file that meets it.

    Attributes:
        name: of the file.
        build: makes its bytes.
        value: the limit, set low.
        effect: the reason of the refusal, a note of the coverage, or the path of a file that is read.
        beside: other limits, low or not, so that this one is met first.
    """

    name: str
    build: Callable[[], bytes]
    value: int | str
    effect: str
    beside: Mapping[str, int] = {}


def _folders() -> bytes:
    """An archive whose list is more than a megabyte, taken at once and not little by little."""
    return limited.folders_in_archive(4_900, letters=200)


CASES: Final = {
    "file_bytes": Case("a.txt", lambda: limited.text(1), 10, "too_large"),
    "pages": Case("a.pdf", lambda: limited.pdf(2), 1, "limit_pages"),
    "characters": Case("a.txt", lambda: limited.text(2), 60, "too_large"),
    "inflated_bytes": Case("a.docx", lambda: limited.word(1), 100, "too_large"),
    "inflation_ratio": Case("a.docx", lambda: limited.word(10_000), 2, "too_large"),
    "archive_entries": Case("a.zip", lambda: limited.texts_in_archive(3), 2, "too_large"),
    "nesting": Case("a.zip", lambda: limited.archive({"b.zip": limited.texts_in_archive(1)}), 1, "nesting"),
    "members_bytes": Case("a.zip", lambda: limited.texts_in_archive(3), 200, "members_too_large"),
    "name_characters": Case(
        "a.zip", lambda: limited.archive({"acte d'engagement.txt": limited.text(1)}), 10, "a.zip/acte d…txt"
    ),
    "paragraphs": Case("a.txt", lambda: limited.text(4), 3, "too_large"),
    "mail_lines": Case("a.eml", lambda: limited.message(60), 5, "too_large"),
    "cells": Case("a.xlsx", lambda: limited.workbook(3), 5, "too_large"),
    "merged_cells": Case("a.xlsx", lambda: limited.workbook(3, merged=3), 2, "too_large"),
    "sheets": Case("a.xlsx", lambda: limited.workbook(1, sheets=3), 2, "too_large"),
    "ocr_pages": Case("a.tif", lambda: limited.scan(2), 1, "ocr_limit"),
    "ocr_pixels": Case("a.tif", limited.scan, 4_000, "no_text"),
    "ocr_seconds": Case("a.tif", limited.scan, 0, "ocr_failed"),
    "ocr_file_seconds": Case("a.tif", lambda: limited.scan(3), 0, "ocr_limit"),
    "ocr_memory_bytes": Case("a.tif", limited.scan, 60_000_000, "ocr_failed"),
    "ocr_confidence": Case("a.tif", limited.scan, 100, "page_ocr_low"),
    "image_pixels": Case("a.tif", limited.scan, 1_000, "image_pixels"),
    "office_seconds": Case("a.rtf", limited.rich_text, 0, "office_failed"),
    "office_memory_bytes": Case("a.rtf", limited.rich_text, 60_000_000, "office_failed"),
    "office_output_bytes": Case("a.rtf", limited.rich_text, 1_000, "office_failed"),
    "program_folders": Case("a.rtf", limited.rich_text, "/nowhere", "office_missing"),
    "files": Case("a.zip", lambda: limited.texts_in_archive(3), 2, "too_many_files"),
    "memory_pdf": Case("a.pdf", lambda: limited.pdf(200, 60), 1_000_000, "memory", _NO_ROOM),
    "memory_office": Case("a.docx", lambda: limited.word(5_000), 1_000_000, "memory", _NO_ROOM),
    "memory_text": Case("a.txt", lambda: limited.text(5_000), 1_000_000, "memory", _NO_ROOM),
    "memory_workbook": Case("a.xlsx", lambda: limited.workbook(5_000), 1_000_000, "memory", _NO_ROOM),
    "memory_image": Case("a.tif", lambda: limited.scan(4), 1_000_000, "memory", _NO_ROOM),
    "memory_archive": Case("a.zip", _folders, 1_000_000, "memory"),
    "memory_per_byte": Case("a.txt", lambda: limited.text(5_000), 0, "memory", {"memory_text": 1_000_000}),
    "memory_most": Case("a.docx", lambda: limited.word(5_000), 1_000_000, "memory"),
    "written_bytes": Case("a.rtf", limited.rich_text, 10, "office_failed"),
    "cpu_seconds": Case("a.xlsx", lambda: limited.workbook(90_000), 1, "time"),
    "wall_seconds": Case("a.txt", lambda: limited.text(1), 0, "time"),
    "answer_bytes": Case("a.txt", lambda: limited.text(10), 300, "too_large"),
}  # fmt: skip
# What they bound is no file.
OTHERS: Final = {"upload_bytes", "parallel_files"}
# Met by no single setting: the message names those of the formats.
UNNAMED: Final = {"memory_per_byte", "memory_most", "ocr_pixels", "ocr_memory_bytes"}
NOTES: Final = {"name_characters", "ocr_pages", "ocr_file_seconds", "ocr_confidence", "program_folders"}


def effects(folder: Path, **limits: Any) -> dict[str, str]:
    """Reasons of refusals with their messages, notes, and paths of what was read."""
    held = Limits(**limits)
    dossier = expand(collect([folder], held.files), shared(), held)
    outcomes = (*dossier.skipped, *read_files(dossier.files, shared(), held))
    found: dict[str, str] = {}
    for outcome in outcomes:
        if isinstance(outcome, Skipped):
            found[outcome.reason] = outcome.message
        else:
            found |= dict.fromkeys((outcome.path, *(note.partition(":")[0] for note in outcome.notes)), "")
    return found


def test_every_limit_is_tried() -> None:
    assert CASES.keys() | OTHERS == Limits.model_fields.keys()


@pytest.mark.parametrize("setting", list(CASES))
def test_a_limit_that_is_set_low_is_met(setting: str, tmp_path: Path) -> None:
    case = CASES[setting]
    (tmp_path / case.name).write_bytes(case.build())
    assert case.effect not in effects(tmp_path)
    found = effects(tmp_path, **case.beside, **{setting: case.value})
    assert case.effect in found
    if setting not in UNNAMED | NOTES:
        assert setting in found[case.effect]


@pytest.mark.parametrize(("most", "status"), [(1_000, 413), (100_000, 200)])
def test_a_request_has_a_limit(most: int, status: int) -> None:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(Settings(limits=Limits(upload_bytes=most))))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.post("/v1/checks", files={"files": ("a.txt", limited.text(100))})

    answer = asyncio.run(send())
    assert answer.status_code == status
    assert ("limits.upload_bytes" in answer.text) == (status == 413)


@pytest.mark.parametrize("most", [1, 2, 4])
def test_as_many_files_as_the_limit_are_read_at_once(most: int, tmp_path: Path) -> None:
    at_once, seen, lock = 0, [0], Lock()

    class Counting(Sandbox):
        def read(self, content: bytes, path: str, limits: Limits) -> Document:
            nonlocal at_once
            with lock:
                at_once += 1
                seen.append(at_once)
            sleep(0.2)
            with lock:
                at_once -= 1
            return read(content, path, limits)

    for number in range(8):
        (tmp_path / f"{number}.txt").write_bytes(limited.text(1))
    sandbox, limits = Counting(), Limits(parallel_files=most)
    assert len(list(read_files(collect([tmp_path], 10).files, sandbox, limits))) == 8
    sandbox.close()
    assert max(seen) == most
