"""Which sentences may state a term at all: none that asks, defines, points elsewhere or tells of the past."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.language.fr_nothing import STATES_NOTHING as FR
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Window
from contract_checker.extraction.sentences import Sentence

_NOTHING: Final[Mapping[Language, Pattern]] = {"fr": FR, "en": NOTHING_MATCHES}


def states_nothing(window: Window, sentence: Sentence) -> bool:
    """Whether a sentence, whatever it speaks of, states no term of a contract."""
    return not sentence.is_row and _NOTHING[window.language].search(sentence.text) is not None


def stated(window: Window) -> tuple[Sentence, ...]:
    """The sentences of a window that may state a term."""
    return tuple(sentence for sentence in window.sentences if not states_nothing(window, sentence))
