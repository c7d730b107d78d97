"""What two logs say of one request, where each tells it in its own way, in French, then in English."""

from collections.abc import Mapping
from typing import Final

from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import fill

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "difference": ("$field : $values", "$field: $values"),
    "value": ("« $value » selon $place", "“$value” according to $place"),
    "place": ("$document, ligne $row", "$document, row $row"),
    "place_of_sheet": ("$document, feuille « $sheet », ligne $row", "$document, sheet “$sheet”, row $row"),
    "handed_in": ("$place ($side)", "$place ($side)"),
    "held_by_several": (
        "Demande inscrite à l'identique dans plusieurs journaux : $places.",
        "Request entered identically in several logs: $places.",
    ),
    "nothing": ("non renseigné", "not given"),
    "at": ("$day à $hour", "$day at $hour"),
    "increase": ("hausse", "increase"),
    "decrease": ("baisse", "decrease"),
    "hours": ("$value heures", "$value hours"),
    "fte": ("$value ETP", "$value FTE"),
    "calls": ("$value appels", "$value calls"),
    "of_base": ("$size sur $base", "$size out of $base"),
    "accepted": ("acceptée", "accepted"),
    "accepted_early": ("acceptée par anticipation", "accepted early"),
    "refused": ("refusée", "refused"),
    "none": ("sans réponse", "no answer"),
    "writing": ("un écrit est nommé", "a writing is named"),
    "oral": ("donnée verbalement", "given by word of mouth"),
    "undated": ("retirée, sans date", "withdrawn, without a date"),
    "urgency": ("urgence", "urgency"),
    "force_majeure": ("force majeure", "force majeure"),
    "campaign": ("campagne", "campaign"),
    "agreement": ("accord", "agreement"),
    "season": ("saison", "season"),
    "other": ("autre motif", "another ground"),
    "lasting": ("pérenne", "lasting"),
    "one_off": ("ponctuelle", "one-off"),
    "client": ("remis par le client", "handed in by the client"),
    "provider": ("remis par le prestataire", "handed in by the provider"),
    "third": ("remis par un tiers", "handed in by a third party"),
}


def tell(key: str, **parts: Localised | str) -> Localised:
    """A piece of a sentence on two tellings of a request."""
    french, english = _WORDS[key]
    return fill(Localised(fr=french, en=english), parts)
