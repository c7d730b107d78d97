"""The table of components: one line per kind of fact."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.abnormally_low_offer import component as abnormally_low_offer
from contract_checker.extraction.activity_nature import component as activity_nature
from contract_checker.extraction.amendment import component as amendment
from contract_checker.extraction.audit import component as audit
from contract_checker.extraction.award_criteria import component as award_criteria
from contract_checker.extraction.candidate_size import component as candidate_size
from contract_checker.extraction.component import CuesByLanguage
from contract_checker.extraction.contract_term import component as contract_term
from contract_checker.extraction.data_protection import component as data_protection
from contract_checker.extraction.day_counting import component as day_counting
from contract_checker.extraction.exclusivity import component as exclusivity
from contract_checker.extraction.label_holding import component as label_holding
from contract_checker.extraction.label_preference import component as label_preference
from contract_checker.extraction.minimum_commitment import component as minimum_commitment
from contract_checker.extraction.monitoring import component as monitoring
from contract_checker.extraction.payment_term import component as payment_term
from contract_checker.extraction.penalty import component as penalty
from contract_checker.extraction.precedence import component as precedence
from contract_checker.extraction.price_decrease import component as price_decrease
from contract_checker.extraction.price_revision import component as price_revision
from contract_checker.extraction.price_structure import component as price_structure
from contract_checker.extraction.receivables_assignment import component as receivables_assignment
from contract_checker.extraction.reference_terms import component as reference_terms
from contract_checker.extraction.reverse_auction import component as reverse_auction
from contract_checker.extraction.reversibility import component as reversibility
from contract_checker.extraction.service_level import component as service_level
from contract_checker.extraction.service_place import component as service_place
from contract_checker.extraction.social_clause import component as social_clause
from contract_checker.extraction.staff_interference import component as staff_interference
from contract_checker.extraction.staff_transfer import component as staff_transfer
from contract_checker.extraction.subcontracting import component as subcontracting
from contract_checker.extraction.termination import component as termination
from contract_checker.extraction.training import component as training
from contract_checker.extraction.volume_change import component as volume_change
from contract_checker.extraction.volume_forecast import component as volume_forecast
from contract_checker.extraction.volume_notice import component as volume_notice

COMPONENTS: Final[Mapping[str, CuesByLanguage]] = {
    "volume_notice": volume_notice.CUES,
    "volume_change": volume_change.CUES,
    "reverse_auction": reverse_auction.CUES,
    "award_criteria": award_criteria.CUES,
    "label_preference": label_preference.CUES,
    "label_holding": label_holding.CUES,
    "activity_nature": activity_nature.CUES,
    "price_decrease": price_decrease.CUES,
    "volume_forecast": volume_forecast.CUES,
    "minimum_commitment": minimum_commitment.CUES,
    "price_structure": price_structure.CUES,
    "price_revision": price_revision.CUES,
    "penalty": penalty.CUES,
    "service_level": service_level.CUES,
    "payment_term": payment_term.CUES,
    "abnormally_low_offer": abnormally_low_offer.CUES,
    "candidate_size": candidate_size.CUES,
    "contract_term": contract_term.CUES,
    "termination": termination.CUES,
    "reversibility": reversibility.CUES,
    "exclusivity": exclusivity.CUES,
    "staff_transfer": staff_transfer.CUES,
    "staff_interference": staff_interference.CUES,
    "monitoring": monitoring.CUES,
    "training": training.CUES,
    "service_place": service_place.CUES,
    "subcontracting": subcontracting.CUES,
    "social_clause": social_clause.CUES,
    "data_protection": data_protection.CUES,
    "audit": audit.CUES,
    "precedence": precedence.CUES,
    "reference_terms": reference_terms.CUES,
    "receivables_assignment": receivables_assignment.CUES,
    "day_counting": day_counting.CUES,
    "amendment": amendment.CUES,
}
