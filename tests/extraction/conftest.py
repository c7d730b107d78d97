from collections.abc import Callable

import pytest

from contract_checker.clauses import segment
from contract_checker.document import NormalText
from contract_checker.extraction import extract
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import Fact
from contract_checker.readers import read
from contract_checker.settings import Limits

Extract = Callable[..., tuple[Fact, ...]]


@pytest.fixture
def extract_facts() -> Extract:
    """Facts of a text read as one clause of a contract, of one kind."""

    def facts(text: str, kind: str, language: Language = "fr") -> tuple[Fact, ...]:
        document = read(text.encode(), "clause.md", Limits())
        normal = NormalText(document, document.body)
        return tuple(fact for fact in extract(normal, segment(normal), language) if fact.kind == kind)

    return facts
