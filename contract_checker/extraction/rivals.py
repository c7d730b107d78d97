"""Whether a sentence is about something else than a family of facts, the names of its parties aside."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.language import en_parties, fr_parties
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import Language

_NAMES: Final[Mapping[Language, Pattern]] = {"fr": fr_parties.CLIENT_NAME, "en": en_parties.CLIENT_NAME}


def about_another(text: str, rivals: Pattern, language: Language) -> bool:
    """Whether `text` holds a rival word that is not part of the client's name.

    « L'assureur règle les factures » is about no insurance, « le distributeur de gaz » about no gas.
    """
    if rivals.search(text) is None:
        return False
    names = [match.span() for match in _NAMES[language].finditer(text)]
    return any(
        not any(start <= match.start() and match.end() <= end for start, end in names)
        for match in rivals.finditer(text)
    )
