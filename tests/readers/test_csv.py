"""Rows of values as their file holds them."""

import pytest

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.csv import read
from contract_checker.settings import Limits


def csv(content: str) -> Document:
    return read(content.encode(), "volumes.csv", Limits())


def quotes(document: Document) -> list[tuple[str, object]]:
    return [
        (document.passage(block.span).quote, block.location.model_dump()["line"]) for block in document.blocks
    ]


def test_each_line_is_a_block_with_its_number() -> None:
    assert quotes(csv("a;b\n\n 1;2 \n")) == [("a;b", 1), ("1;2", 3)]


def test_the_text_is_that_of_the_file() -> None:
    assert csv('a;"b\n""c"" ;"\n').text == 'a;"b\n""c"" ;"\n'


def test_a_long_file_has_blocks_of_several_lines_each_with_its_first() -> None:
    document = csv("\n".join(f"{number};x" for number in range(1, 20_001)))
    assert len(document.blocks) < 5_001
    assert all(quote.split(";")[0] == str(line) for quote, line in quotes(document))


def test_too_many_lines_are_refused_with_the_setting() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.cells = 200000"):
        csv("a\n" * 200_001)
