"""Sentences that deny something, whatever it is."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import Language

# « ne … que » only limits.
_DENIALS: Final[Mapping[Language, Pattern]] = {
    "fr": Pattern(
        # not « afin de ne pas dépendre »
        r"\b(?:jamais|nullement|point|pas une?)\b[^.;]{0,60}?\bn(?:e |')|\baucune?\b|\bnul(?:le)?\b|\bni\b"
        r"|\bpas (?:de |d')|(?<!pour )(?<!afin de )(?<!moins que )\bn(?:e |')(?:[^.;]{0,60}? )?(?:pas|point"
        r"|plus"
        r"|jamais|guere|rien|nullement|aucunement|personne)\b|\b(?:rien|personne)\b[^.;]{0,40}?\bn(?:e |')"
    ),
    "en": Pattern(r"\b(?:no|not|never|none|neither|nor|nothing|nobody|cannot)\b|n't\b"),
}


def denies(text: str, language: Language) -> bool:
    """Whether some words of `text` deny: what they deny is for a reader to tell, who else leaves it."""
    return _DENIALS[language].search(text) is not None
