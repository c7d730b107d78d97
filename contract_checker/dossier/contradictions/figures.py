"""Numbers written in words beside figures that say another: « deux (3) mois », « dix pour cent (12 %) »."""

import re
from collections.abc import Iterator
from typing import Final

from contract_checker.clauses import Clause
from contract_checker.document import NormalText
from contract_checker.extraction.quantities import number
from contract_checker.facts import Contradiction

from .making import clause_at, contradiction
from .wording import COUNTED

_COUNTED_AT_END: Final = re.compile(rf" {COUNTED}$")
_COUNTED_SOMEWHERE: Final = re.compile(COUNTED)
_FIGURES: Final = r"(?P<figures>\d{1,3}(?: \d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)"
# « trente (45) jours ouvrés », « cinquante mille (5 000) appels », « dix pour cent (12 %) »
_PAIR: Final = re.compile(
    rf"(?P<words>\b[a-z]{{2,14}}(?:[ -][a-z]{{2,14}}){{0,6}})"
    rf"(?P<rest> ?\({_FIGURES}(?: ?{COUNTED})?\)(?: {COUNTED})?)"
)
_WORD: Final = re.compile(r"[a-z]+")


def words_and_figures(
    normal: NormalText, clauses: tuple[Clause, ...], language: str
) -> Iterator[Contradiction]:
    """One contradiction for each number whose words and figures differ."""
    for match in _PAIR.finditer(normal.text):
        if (
            _COUNTED_AT_END.search(match["words"]) is None
            and _COUNTED_SOMEWHERE.search(match["rest"]) is None
        ):
            continue
        said = _last_number(match["words"], language)
        figures = number(match["figures"], language)
        if said is None or figures is None or said[1] == figures:
            continue
        start = match.start("words") + said[0]
        passage = normal.document.passage(normal.source_spans(start, match.end())[0])
        yield contradiction(
            "words_and_figures",
            "figure",
            clause_at(normal, clauses, start),
            [passage],
            values=(match["words"][said[0] :], match["figures"]),
        )


def _last_number(words: str, language: str) -> tuple[int, object] | None:
    """The longest number that `words` end with, what is counted left out, and where it begins."""
    counted = _COUNTED_AT_END.search(words)
    whole = words[: counted.start()] if counted else words
    for word in _WORD.finditer(whole):
        value = number(whole[word.start() :], language)
        if value is not None:
            return word.start(), value
    return None
