"""References of a document to a clause of its own that is not there: « l'article 12.3 ci-dessus »."""

import re
from collections.abc import Iterator
from typing import Final

from contract_checker.clauses import Clause
from contract_checker.document import NormalText
from contract_checker.facts import Contradiction

from .making import clause_at, contradiction
from .wording import OWN_CLAUSE

_FEWEST: Final = 6  # numbered clauses: with fewer, the numbers of the document are not understood
_POINTERS: Final = {language: re.compile(words) for language, words in OWN_CLAUSE.items()}


def lost_references(
    normal: NormalText, clauses: tuple[Clause, ...], language: str
) -> Iterator[Contradiction]:
    """One contradiction for each reference that leads nowhere."""
    numbers = {_plain(clause.number) for clause in clauses if clause.number}
    if len(numbers) < _FEWEST:
        return
    for match in _POINTERS[language].finditer(normal.text):
        wanted = _plain(match["number"])
        if any(known == wanted or known.startswith(f"{wanted}.") for known in numbers):
            continue
        passage = normal.document.passage(normal.source_spans(match.start(), match.end())[0])
        clause = clause_at(normal, clauses, match.start())
        yield contradiction("reference", "clause", clause, [passage], values=(match["number"],))


def _plain(number: str) -> str:
    return number.replace("-", ".").strip(".").lower()
