from collections.abc import Callable, Iterable
from importlib import import_module

import pytest

from contract_checker.clauses import segment
from contract_checker.document import NormalText
from contract_checker.extraction import extract
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import ClauseText, Opinion
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


@pytest.fixture
def extract_with(extract_facts: Extract, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Fact, ...]]:
    """The same with one opinion of every sentence, whatever the net has learnt."""

    def facts(text: str, kind: str, opinion: Opinion, language: Language = "fr") -> tuple[Fact, ...]:
        def judge(clauses: Iterable[ClauseText], *, alone: bool) -> None:
            for clause in clauses:
                clause.opinions.update((sentence.start, opinion) for sentence in clause.whole.sentences)

        # by its module: the package gives the function the same name
        monkeypatch.setattr(import_module("contract_checker.extraction.extract"), "judge", judge)
        return extract_facts(text, kind, language)

    return facts


@pytest.fixture
def extract_sure(extract_with: Callable[..., tuple[Fact, ...]]) -> Extract:
    """The same where the net is sure that every sentence states a fact of that kind."""

    def facts(text: str, kind: str, language: Language = "fr") -> tuple[Fact, ...]:
        return extract_with(text, kind, Opinion(sure=frozenset({kind})), language)

    return facts
