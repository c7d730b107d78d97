"""French wording of a right that a party has because another has it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PARTY = rf"(?:le |la |l'|les )?(?:{PARTIES.client}|{PARTIES.provider})"
_TO_PARTY = (
    rf"(?:au |a la |a l'|aux |pour (?:le |la |l')|du |de la |de l')(?:{PARTIES.client}|{PARTIES.provider})"
)
_THE_SAME = (
    r"(?:(?:la |une? |les )?(?:meme|pareille|semblable)s? (?:faculte|possibilite|prerogative)s?|"
    r"(?:du |le |un )?(?:meme|pareil|semblable) droit|(?:d'une |une )(?:faculte|possibilite)"
    r" (?:identique|equivalente|reciproque|symetrique)|(?:d'un |un )droit"
    r" (?:identique|equivalent|reciproque))"
    # « la même faculté de contrôle » is another right
    r"(?! (?:de |d'|du |des )(?!resili|mettre fin|rompre|rupture|denonc|sortie))"
)

SAME_RIGHT: Final = Pattern(
    any_of(
        # « Le Prestataire dispose de la même faculté »
        rf"\b{_PARTY},?(?: \w{{1,12}}){{0,3}}? (?:dispos|jouir|joui|benefici|a\b|aura\b|possed|detien|exerce)"
        rf"\w{{0,4}}(?: egalement| aussi)? (?:de )?{_THE_SAME}",
        # « Le Prestataire peut en faire autant »
        rf"\b{_PARTY} (?:peut|pourra) (?:egalement |aussi )?(?:en )?(?:faire autant|faire de meme"
        r"|agir de meme|user de la meme faculte)\b",
        # « La même faculté appartient au Prestataire », « il en va de même pour le Prestataire »
        rf"\b{_THE_SAME} (?:\w{{1,10}} ){{0,2}}?(?:appart\w{{3,5}}|ouverte?|reconnue?|accordee?|donnee?"
        rf"|offerte?|revien\w{{1,3}}|reservee?) {_TO_PARTY}\b",
        rf"\bil en (?:va|est|ira|sera) de meme {_TO_PARTY}\b",
    )
)
SAME_HOLDERS: Final[Choices] = (
    Choice("provider", Pattern(rf"\b(?:{PARTIES.provider})\b")),
    Choice("client", Pattern(rf"\b(?:{PARTIES.client})\b")),
)
# « ne dispose pas de la même faculté »
NOT_THE_SAME: Final = Pattern(r"\b(?:ne |n'|sans que |aucunement|nullement)")
