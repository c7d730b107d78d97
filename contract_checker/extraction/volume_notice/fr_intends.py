"""French wording of volume notices: a change that the provider means to make, or either party."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PROVIDER = rf"(?:{PARTIES.provider})"

# « Celle des Parties qui souhaite revoir le nombre de conseillers en prévient l'autre »
RECIPROCAL = Pattern(
    r"(?<![a-z])(?:celle des (?:deux )?parties|(?:la|toute|chaque) partie|l'une(?: ou l'autre)? des parties"
    r"|chacune des (?:deux )?parties)(?![a-z])[^.;|]{0,160}?(?<![a-z])(?:l'autre|son cocontractant"
    r"|sa cocontractante)"
    r"(?![a-z])"
)

_INTENDS = (
    r"(?:entend|veut|voudrait|souhaite|souhaiterait|envisage|desire|compte|projette|decide) "
    r"(?:de |d')?(?:(?:voir|que soi(?:en)?t|obtenir|faire) (?:la |une? |le |l'|les )?)?"
)
# its own sites and rooms are its own organisation
_OWN_PLACE = r"(?![^.;|,]{0,30} (?:sites?|locaux|agences?|bureaux)(?![a-z]))"
# « si le Prestataire entend réduire le nombre de positions qu'il met à disposition »
PROVIDER_INTENDS = Pattern(
    any_of(
        rf"(?<![a-z])(?:si|lorsque|quand) (?:le |la |l'){_PROVIDER},? {_INTENDS}(?:{VOLUME.change})"
        rf"{_OWN_PLACE}(?![a-z])",
        rf"^(?:le |la |l'|tout ){_PROVIDER} qui {_INTENDS}(?:{VOLUME.change})"
        rf"{_OWN_PLACE}(?![a-z])",
        rf"(?<![a-z])(?:s'il|lorsqu'il|quand il|s'elle) {_INTENDS}(?:{VOLUME.change}){_OWN_PLACE}"
        rf"[^.;|,]{{0,80}}, (?:le |la |l'){_PROVIDER}(?![a-z])",
    )
)
