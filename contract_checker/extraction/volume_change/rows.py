"""Tables that say who may change what."""

from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import volume_marks
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.wording import NoticeWording


def decided_in_row(sentence: Sentence, wording: ChangeWording, notice: NoticeWording) -> str | None:
    """« Nombre de positions | le Client seul », under « Élément | Qui peut le modifier »."""
    for (_, cell), title in zip(sentence.cells, sentence.header, strict=False):
        if cell == title or not wording.deciding_title.search(title):
            continue
        if not any(volume_marks(other, notice.volume) for _, other in sentence.cells if other != cell):
            return None
        if wording.both_decide.search(cell):
            return "by_agreement"
        return "unilateral" if notice.client.match(cell) else None
    return None
