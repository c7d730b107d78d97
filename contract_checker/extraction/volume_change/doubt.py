"""What the words of a sentence say against a right to change the volume, whatever its construction."""

from typing import Final

from contract_checker.extraction.reading import Window
from contract_checker.extraction.sentences import Sentence

_KIND: Final = "volume_change"
_NOTICE: Final = "volume_notice"


def is_doubtful(window: Window, sentence: Sentence) -> bool:
    """Whether a sentence with enough words to judge it by shows no right to change the volume."""
    opinion = window.clause.opinions.get(sentence.start)
    return opinion is not None and _KIND not in opinion.shown | opinion.sure


def tells_another(window: Window, sentence: Sentence, *, waived: bool) -> bool:
    """Whether it surely states some other fact than a right, or than the notice that it has `waived`."""
    rivals = window.clause.opinion(sentence).sure - {_KIND}
    return bool(rivals - {_NOTICE} if waived else rivals)
