"""The table of components: one line per kind of fact."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.activity_nature import component as activity_nature
from contract_checker.extraction.award_criteria import component as award_criteria
from contract_checker.extraction.component import CuesByLanguage
from contract_checker.extraction.label_preference import component as label_preference
from contract_checker.extraction.monitoring import component as monitoring
from contract_checker.extraction.payment_term import component as payment_term
from contract_checker.extraction.price_decrease import component as price_decrease
from contract_checker.extraction.reverse_auction import component as reverse_auction
from contract_checker.extraction.service_place import component as service_place
from contract_checker.extraction.social_clause import component as social_clause
from contract_checker.extraction.staff_interference import component as staff_interference
from contract_checker.extraction.staff_transfer import component as staff_transfer
from contract_checker.extraction.subcontracting import component as subcontracting
from contract_checker.extraction.training import component as training
from contract_checker.extraction.volume_change import component as volume_change
from contract_checker.extraction.volume_notice import component as volume_notice

COMPONENTS: Final[Mapping[str, CuesByLanguage]] = {
    "volume_notice": volume_notice.CUES,
    "volume_change": volume_change.CUES,
    "reverse_auction": reverse_auction.CUES,
    "award_criteria": award_criteria.CUES,
    "label_preference": label_preference.CUES,
    "activity_nature": activity_nature.CUES,
    "price_decrease": price_decrease.CUES,
    "payment_term": payment_term.CUES,
    "staff_interference": staff_interference.CUES,
    "monitoring": monitoring.CUES,
    "training": training.CUES,
    "service_place": service_place.CUES,
    "subcontracting": subcontracting.CUES,
    "staff_transfer": staff_transfer.CUES,
    "social_clause": social_clause.CUES,
}
