"""Files that want to hurt their reader, in one table; each is built when it is asked for.

A new specimen is a function that returns its bytes and a line in `SPECIMENS`.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from . import archives, others, packages, pdfs
from .quine import quine


class Specimen(NamedTuple):
    """How a file is made and what becomes of it.

    Attributes:
        build: makes its bytes.
        name: the name that it comes under.
        refused: the reasons of which it, or what it holds, may be refused for; empty: nothing is refused.
        read: the files that are read all the same: itself, or what it holds.
        seconds: the processor time that it may take.
    """

    build: Callable[[], bytes]
    name: str
    refused: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    seconds: float = 2.0


TOO_MUCH: Final = ("too_large", "memory")
_SOUND: Final = ("a.zip/CCAP.txt",)

SPECIMENS: Final = {
    "flate-bomb": Specimen(pdfs.flate_bomb, "a.pdf", TOO_MUCH),
    "nested-flate-bomb": Specimen(pdfs.nested_flate_bomb, "a.pdf", TOO_MUCH),
    "flate-bomb-by-reference": Specimen(pdfs.flate_bomb_by_reference, "a.pdf", TOO_MUCH),
    "flate-bomb-in-ascii": Specimen(pdfs.flate_bomb_in_ascii, "a.pdf", TOO_MUCH),
    "object-stream-bomb": Specimen(pdfs.object_stream_bomb, "a.pdf", TOO_MUCH),
    "form-loop": Specimen(pdfs.form_loop, "a.pdf", TOO_MUCH),
    "form-doubling": Specimen(pdfs.form_doubling, "a.pdf", TOO_MUCH),
    "ten-million-words": Specimen(pdfs.ten_million_words, "a.pdf", (*TOO_MUCH, "limit_characters")),
    "cross-reference-loop": Specimen(pdfs.cross_reference_loop, "a.pdf", ("malformed",)),
    "page-tree-loop": Specimen(pdfs.page_tree_loop, "a.pdf", ("limit_pages",)),
    "hundred-thousand-pages": Specimen(pdfs.hundred_thousand_pages, "a.pdf", ("limit_pages",)),
    "deep-arrays": Specimen(pdfs.deep_arrays, "a.pdf", ("no_text",)),
    "picture-flood-in-pdf": Specimen(pdfs.picture_flood_in_pdf, "a.pdf", (*TOO_MUCH, "no_text")),
    "three-million-paragraphs": Specimen(packages.three_million_paragraphs, "a.docx", TOO_MUCH),
    "three-million-empty-paragraphs": Specimen(packages.three_million_empty_paragraphs, "a.docx", TOO_MUCH),
    "billion-laughs": Specimen(packages.billion_laughs, "a.docx", ("doctype",)),
    "quadratic-entity": Specimen(packages.quadratic_entity, "a.docx", ("doctype",)),
    "external-entity": Specimen(packages.external_entity, "a.docx", ("doctype",)),
    # Many a house style has one: it is noted and never fetched.
    "external-template": Specimen(packages.external_template, "a.docx", read=("a.docx",)),
    "ratio-bomb": Specimen(packages.ratio_bomb, "a.docx", ("too_large",)),
    "lying-sizes": Specimen(packages.lying_sizes, "a.docx", ("malformed", "too_large")),
    "hundred-thousand-parts": Specimen(packages.hundred_thousand_parts, "a.docx", ("too_large",)),
    "deep-elements": Specimen(packages.deep_elements, "a.docx", ("malformed",)),
    "million-merged-cells": Specimen(packages.million_merged_cells, "a.xlsx", ("too_large",)),
    "ratio-bomb-in-zip": Specimen(archives.ratio_bomb_in_zip, "a.zip", ("too_large",), _SOUND),
    "lying-sizes-in-zip": Specimen(archives.lying_sizes_in_zip, "a.zip", ("malformed", "too_large"), _SOUND),
    "boasting-sizes-in-zip": Specimen(archives.boasting_sizes_in_zip, "a.zip", ("too_large",), _SOUND),
    "word-bomb-in-zip": Specimen(archives.word_bomb_in_zip, "a.zip", ("too_large",), _SOUND),
    "overlapping-entries": Specimen(archives.overlapping_entries, "a.zip", ("overlapping",)),
    "hundred-thousand-entries": Specimen(archives.hundred_thousand_entries, "a.zip", ("too_large",)),
    "nested-bombs": Specimen(archives.nested_bombs, "a.zip", ("too_many_files", "nesting")),
    "quine": Specimen(quine, "r.zip", ("nesting",)),
    "symbolic-link": Specimen(archives.symbolic_link, "a.zip", ("not_a_file",), _SOUND),
    "encrypted-member": Specimen(archives.encrypted_member, "a.zip", ("encrypted",), _SOUND),
    "climbing-names": Specimen(
        archives.climbing_names, "a.zip", read=("a.zip/AE.txt", "a.zip/CCAP.txt", "a.zip/lots/RC.txt")
    ),
    "absolute-names": Specimen(
        archives.absolute_names,
        "a.zip",
        read=("a.zip/Windows/RC.txt", "a.zip/etc/CCAP.txt", "a.zip/serveur/AE.txt"),
    ),
    "duplicate-names": Specimen(
        archives.duplicate_names, "a.zip", read=("a.zip/CCAP (2).txt", "a.zip/CCAP.txt")
    ),
    "turned-name": Specimen(archives.turned_name, "a.zip", ("unsupported",), ("a.zip/avenant_exe.txt",)),
    "name-with-nul": Specimen(archives.name_with_nul, "a.zip", read=("a.zip/CCAP.txt_.txt",)),
    "accents-of-dos": Specimen(
        archives.accents_of_dos, "a.zip", read=("a.zip/pièces/délai à préciser.txt",)
    ),
    "picture-flood": Specimen(others.picture_flood, "a.png", ("image_pixels",)),
    "picture-flood-under-another-name": Specimen(others.picture_flood, "a.pdf", ("wrong_type",)),
    "endless-line": Specimen(others.endless_line, "a.txt", ("too_large",)),
    "ten-million-lines": Specimen(others.ten_million_lines, "a.txt", ("too_large",)),
    "many-short-paragraphs": Specimen(others.many_short_paragraphs, "a.txt", ("too_large",)),
    "many-short-paragraphs-in-markdown": Specimen(
        others.many_short_paragraphs, "a.md", ("too_large",)
    ),
    "line-of-bars": Specimen(others.line_of_bars, "a.md", TOO_MUCH),
    # Not refused: the message is read, and its attachment taken out.
    "large-message": Specimen(others.large_message, "a.eml", ("unsupported",), ("a.eml",), seconds=4),
    "message-of-messages": Specimen(others.message_of_messages, "a.eml", ("too_large", "malformed")),
    "hundred-thousand-parts-of-a-message": Specimen(
        others.hundred_thousand_parts_of_a_message, "a.eml", ("too_large",)
    ),
}  # fmt: skip
