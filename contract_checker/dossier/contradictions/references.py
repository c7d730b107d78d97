"""References of a document to a clause of its own that is not there: « l'article 12.3 ci-dessus »."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from contract_checker.clauses import Clause
from contract_checker.document import NormalText
from contract_checker.facts import Contradiction

from .making import clause_at, contradiction
from .wording import BARE_CLAUSE, OF_ANOTHER, OF_OTHERS, OWN_CLAUSE

_FEWEST: Final = 6  # numbered clauses: with fewer, the numbers of the document are not understood
_FEWEST_BESIDE: Final = 2  # clauses of the same article, without which its numbering is not clear
_FIRST_PAGE: Final = 600  # characters in which a piece says that it goes with another one
_NEAR: Final = 120  # characters before a number in which another document may be named
_POINTERS: Final = {language: re.compile(words) for language, words in OWN_CLAUSE.items()}
_BARE: Final = {language: re.compile(words) for language, words in BARE_CLAUSE.items()}
_OF_ANOTHER: Final = {language: re.compile(words) for language, words in OF_ANOTHER.items()}
_OF_OTHERS: Final = {language: re.compile(words) for language, words in OF_OTHERS.items()}


def lost_references(
    normal: NormalText, clauses: tuple[Clause, ...], language: str
) -> Iterator[Contradiction]:
    """One contradiction for each reference that leads nowhere.

    A number alone, « la formule de l'article 4.3 », is one where article 4 has clauses 4.1 and 4.2 and no
    other document is named that it may be a clause of.
    """
    numbers = {_plain(clause.number) for clause in clauses if clause.number}
    if len(numbers) < _FEWEST:
        return
    pointers = [*_POINTERS[language].finditer(normal.text), *_bare(normal.text, numbers, language)]
    for match in sorted(pointers, key=lambda match: match.start()):
        wanted = _plain(match["number"])
        if any(known == wanted or known.startswith(f"{wanted}.") for known in numbers):
            continue
        passage = normal.document.passage(normal.source_spans(match.start(), match.end())[0])
        clause = clause_at(normal, clauses, match.start())
        yield contradiction("reference", "clause", clause, [passage], values=(match["number"],))


def _bare(text: str, numbers: AbstractSet[str], language: str) -> Iterator[re.Match[str]]:
    """The numbers alone that surely are of a clause of this document, whether it is there or not."""
    if _OF_OTHERS[language].search(text, 0, _FIRST_PAGE):
        return
    for match in _BARE[language].finditer(text):
        article = match["number"].partition(".")[0]
        beside = [number for number in numbers if number.startswith(f"{article}.")]
        if len(beside) >= _FEWEST_BESIDE and not _OF_ANOTHER[language].search(
            text, max(match.start() - _NEAR, 0), match.start()
        ):
            yield match


def _plain(number: str) -> str:
    return number.replace("-", ".").strip(".").lower()
