"""The table of components: one line per kind of fact."""

from collections.abc import Mapping
from typing import Final

from contract_checker.extraction.component import Cues
from contract_checker.extraction.volume_change import component as volume_change
from contract_checker.extraction.volume_notice import component as volume_notice
from contract_checker.facts import (
    ActivityNature,
    AwardCriteria,
    Fact,
    LabelPreference,
    PriceDecrease,
    ReverseAuction,
    VolumeChange,
    VolumeNotice,
)

COMPONENTS: Final[Mapping[str, Cues]] = {
    "volume_notice": volume_notice.CUES,
    "volume_change": volume_change.CUES,
}

KINDS: Final[Mapping[str, type[Fact]]] = {
    "volume_notice": VolumeNotice,
    "volume_change": VolumeChange,
    "reverse_auction": ReverseAuction,
    "award_criteria": AwardCriteria,
    "label_preference": LabelPreference,
    "activity_nature": ActivityNature,
    "price_decrease": PriceDecrease,
}
