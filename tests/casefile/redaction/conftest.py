"""The plan that the tests mask by, and a masker that reads in this process."""

from collections.abc import Callable

import pytest

from contract_checker.casefile.redaction import Kinds, Masker, Person, RedactionPlan
from contract_checker.readers import read
from contract_checker.settings import Limits

CLAIRE = Person(name="Claire Martin", also=("Martin",))
PAUL = Person(name="Paul Lesage", label="superviseur")


@pytest.fixture(scope="session")
def masker() -> Callable[..., Masker]:
    """A masker for two persons and every kind of value, or for the plan given."""

    def make(plan: RedactionPlan | None = None, limits: Limits | None = None) -> Masker:
        chosen = plan or RedactionPlan(names=(CLAIRE, PAUL), mask=Kinds(sirets=True))
        held = limits or Limits()
        return Masker(chosen, held, lambda content, path: read(content, path, held))

    return make
