"""Recognises the characters of one page image through Tesseract: words, their boxes, how sure they are."""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, islice
from time import monotonic
from typing import Final, NamedTuple, TypeVar

from contract_checker.readers.program import (
    Budget,
    Job,
    find,
    run,
    run_together,
    without_network,
)
from contract_checker.settings import Limits

_PROGRAM: Final = "tesseract"
_LANGUAGES: Final = ("fra", "eng")
_PACKAGES: Final = {"fra": "tesseract-ocr-fra", "eng": "tesseract-ocr-eng"}
_COLUMNS: Final = 12  # level, page, block, paragraph, line, word, left, top, width, height, confidence, text
_WORD: Final = "5"
_OUTPUT_BYTES: Final = 20_000_000
_ORIENTED: Final = "1"  # page segmentation that first finds which way the page is turned, for 0.3 s more
_PLAUSIBLE_DPI: Final = range(70, 2401)
_AT_ONCE: Final = 4

Key = TypeVar("Key")


class Image(NamedTuple):
    """A page in grey, one byte for each pixel, row after row from the top; `dpi` says how large it is."""

    width: int
    height: int
    pixels: bytes
    dpi: int


class Word(NamedTuple):
    """One word in pixels from the upper left corner of the image, and how sure it is, from 0 to 100."""

    text: str
    confidence: float
    left: int
    top: int
    right: int
    bottom: int


Lines = tuple[tuple[Word, ...], ...]
"""Words of a page, line by line, in reading order."""


def missing(limits: Limits) -> tuple[str, ...]:
    """Debian packages that recognition still needs here; empty if pages can be recognised."""
    return _missing(limits.program_folders)


def may_connect(limits: Limits) -> bool:
    """Whether the system did not let the network be taken from the program."""
    return not without_network(limits.program_folders)


def recognise_each(images: Iterable[tuple[Key, Image]], limits: Limits) -> Iterator[tuple[Key, Lines | None]]:
    """The words of each image, by its key; None where recognition failed or took longer than is allowed.

    Stops before the last one when all of them together take longer than is allowed.
    """
    deadline = monotonic() + limits.ocr_file_seconds
    todo = iter(images)
    # Batch by batch, so that no more than these images are held in memory.
    while batch := list(islice(todo, min(os.cpu_count() or 1, _AT_ONCE))):
        found = recognise([image for _, image in batch], limits)
        yield from zip((key for key, _ in batch), found, strict=True)
        if monotonic() > deadline:
            return


def recognise(images: Sequence[Image], limits: Limits) -> tuple[Lines | None, ...]:
    """The words of each image, all recognised at the same time; None as above."""
    program = find(_PROGRAM, limits.program_folders)
    if program is None:
        return (None,) * len(images)
    budget = Budget(limits.ocr_seconds, limits.ocr_memory_bytes, _OUTPUT_BYTES)
    jobs = [Job([program, *_arguments(image)], _grey_map(image)) for image in images]
    runs = run_together(jobs, None, limits.program_folders, budget)
    return tuple(
        lines_of(ended.output.decode("utf-8", "replace")) if ended.status == 0 else None for ended in runs
    )


def lines_of(table: str) -> Lines:
    """The lines in Tesseract's table of a page; a drawn line that it took for a word is left out."""
    rows = [row.split("\t", _COLUMNS - 1) for row in table.split("\n")]
    words = [row for row in rows if len(row) == _COLUMNS and row[0] == _WORD and row[11].strip()]
    return tuple(
        tuple(_word(row) for row in line) for _, line in groupby(words, key=lambda row: tuple(row[1:5]))
    )


def confidence(lines: Lines) -> float:
    """How sure the words of a page are on average, from 0 to 100; 0 for a page without words."""
    found = [word.confidence for line in lines for word in line]
    return sum(found) / len(found) if found else 0.0


def _word(row: list[str]) -> Word:
    left, top, width, height = map(int, row[6:10])
    return Word(row[11].strip(), float(row[10]), left, top, left + width, top + height)


def _arguments(image: Image) -> Iterator[str]:
    dpi = min(max(image.dpi, _PLAUSIBLE_DPI[0]), _PLAUSIBLE_DPI[-1])
    yield from ("stdin", "stdout", "-l", "+".join(_LANGUAGES), "--psm", _ORIENTED, "--dpi", str(dpi), "tsv")


def _grey_map(image: Image) -> bytes:
    return b"P5 %d %d 255\n" % (image.width, image.height) + image.pixels


@cache
def _missing(folders: str) -> tuple[str, ...]:
    program = find(_PROGRAM, folders)
    if program is None:
        return tuple(_with_program())
    known = run([program, "--list-langs"], None, folders, Budget(10, 1_000_000_000, _OUTPUT_BYTES))
    installed = known.output.decode("utf-8", "replace").split("\n")
    return tuple(_PACKAGES[language] for language in _LANGUAGES if language not in installed)


def _with_program() -> Iterator[str]:
    # The English data come with the program.
    yield "tesseract-ocr"
    yield _PACKAGES["fra"]
