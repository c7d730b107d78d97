"""Finds amounts of money in folded text, and figures that only the head of their column makes amounts."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from itertools import chain
from typing import Final

from contract_checker.document import Block, Document, Table, fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.quantities import money_mentions
from contract_checker.facts.quantities import plain

from .marks import without_labels
from .wording import AMOUNT_HEAD, AMOUNTS, BARE_FIGURE, FIGURE, PRICE_BEFORE, PRICED, RANGE_BEFORE

_LANGUAGES: Final = (fr.QUANTITIES, en.QUANTITIES)
_BEFORE: Final = 40
_PRICE_BEFORE: Final = 60
_TELLING_DIGITS: Final = 4  # of a figure that is searched for wherever it stands: « 12 » is everywhere
_YEARS: Final = range(1900, 2100)
_THOUSANDS: Final = re.compile(r"[.,](?=\d{3}(?!\d))")


def amounts(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and value of each amount of folded `text`; they may overlap.

    The project's own reading of money, and what it leaves aside because a fact could not rest on it: two
    writings that differ, a figure that it cuts, the first figure of a range.
    """
    values = {
        (mention.start, mention.end): plain(mention.value)
        for wording in _LANGUAGES
        for mention in money_mentions(text, wording)
    }
    matches = chain(
        (match for wording in _LANGUAGES for match in wording.money.amounts.finditer(text)),
        (match for pattern in AMOUNTS for match in pattern.finditer(text)),
    )
    for match in matches:
        start, end = match.span()
        if start and text[start - 1].isalpha() and text[start].isalpha():
            continue  # « auteur 1 » is no amount in euros
        if match[0].endswith("."):  # of the sentence, or of « H.T. », which is as well hidden without it
            end -= 1
        yield start, end, values.get(match.span()) or _value(match[0])
        before = RANGE_BEFORE.search(text, max(start - _BEFORE, 0), start)
        if before is not None and match[0][0].isdigit():
            yield *before.span("first"), _value(before["first"])


def priced(text: str) -> Iterator[tuple[int, int, str]]:
    """Figures without a currency that folded `text` says to be a price: « prix : 27,40 »."""
    for pattern in PRICED:
        for match in pattern.finditer(text):
            figure = FIGURE.match(text, match.end())
            if figure is not None:
                yield *figure.span("figure"), _value(figure["figure"])


def figures(text: str, known: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Bare figures of folded `text` that are amounts elsewhere in the same documents.

    A figure of few digits is one only behind a word for a price; one that may be a year is none.
    """
    for match in FIGURE.finditer(text):
        value = _value(match["figure"])
        written = match["figure"]
        if value not in known or (written.isdigit() and int(value) in _YEARS):
            continue
        if _is_telling(written, value) or _is_of_a_price(text, match.start()):
            yield *match.span("figure"), value


def _is_telling(written: str, value: str) -> bool:
    has_cents = re.search(r"[.,]\d{1,2}$", written) is not None
    return not value.isdigit() or has_cents or len(value) >= _TELLING_DIGITS


def _is_of_a_price(text: str, position: int) -> bool:
    return PRICE_BEFORE.search(text, max(position - _PRICE_BEFORE, 0), position) is not None


def bare_amounts(found: Sequence[Table], document: Document) -> Iterator[tuple[Block, str]]:
    """Cells that hold a figure alone, under or beside a head such as « Prix unitaire (€ HT) »."""
    for table in found:
        for block in chain.from_iterable(table.cells.values()):
            text = document.text[block.span.start : block.span.end]
            if block.cell is not None and BARE_FIGURE.fullmatch(fold(text)):
                heads = (document.text[one.span.start : one.span.end] for one in table.headers(block.cell))
                if any(AMOUNT_HEAD.search(fold(without_labels(head))) for head in heads):
                    yield block, text


def _value(text: str) -> str:
    """The figure of an amount without its spaces and separators; the text itself where it is in words."""
    digits = re.search(r"\d[\d .,']*", text)
    if digits is None:
        return " ".join(text.split())
    written = _THOUSANDS.sub("", digits[0].replace(" ", "").replace("'", "").rstrip(".,")).replace(",", ".")
    try:
        return plain(Decimal(written))
    except InvalidOperation:
        return written
