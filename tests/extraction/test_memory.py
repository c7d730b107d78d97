"""What was read leaves the memory with its clause, without a search for garbage."""

import gc

from contract_checker.clauses import clauses_of
from contract_checker.document import NormalText
from contract_checker.extraction import extract
from contract_checker.extraction.reading import ClauseText, Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.readers import read
from contract_checker.settings import Limits

ARTICLES = """
# Article {} - Volumes

Le Client peut réduire le nombre d'appels confiés. Il en avise le Prestataire trente jours avant.

- hausse : quinze jours
- baisse : un mois

# Article {} - Prix

Le prix est de 0,92 € par minute. Ce prix est révisé chaque année.
"""


def kept_after(articles: int) -> int:
    """How many texts, windows and sentences are left after so many articles, most of them in no cache."""
    text = "".join(ARTICLES.format(number, number + 1) for number in range(1, articles, 2))
    document = read(text.encode(), "contrat.md", Limits())
    normal = NormalText(document, document.body)
    clauses = clauses_of(normal)
    gc.collect()
    gc.disable()
    try:
        assert extract(normal, clauses)
        return sum(isinstance(item, ClauseText | Window | Sentence) for item in gc.get_objects())
    finally:
        gc.enable()


def test_what_was_read_does_not_pile_up_in_the_memory() -> None:
    kept_after(4)  # caches of a few windows fill up
    assert kept_after(400) == kept_after(8)
