"""What a negation does to a delay or to a waiver: it lifts the one and upholds the other."""

from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.wording import NoticeWording


def lifts_before(before: str, wording: NoticeWording) -> bool:
    """« Sans que le Titulaire en soit averti » lifts what follows, « ne peut baisser sans que … » owes it."""
    lifted = wording.lifted_before.search(before)
    return lifted is not None and not wording.upheld_before.search(before[: lifted.start()].lstrip())


def is_upheld(figure: Figure, text: str, wording: NoticeWording) -> bool:
    """« Ne peut réduire sans préavis » asks for a notice; « si … sans préavis, il verse » grants none."""
    before = text[text.rfind(";", 0, figure.start) + 1 : figure.start].lstrip()
    return bool(
        wording.upheld_before.search(before)
        or wording.supposed_before.search(before)
        or wording.upheld_after.match(text[figure.end :])
    )


def waives_at_once(lead_in: str, wording: NoticeWording) -> bool:
    """« Le Client peut, sans délai : » announces a right, « le Titulaire, sans délai : » a duty."""
    return bool(wording.zero_act.search(lead_in)) and not wording.provider_opens.match(lead_in)
