"""French names of the client where it speaks of the provider's people."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of

CLIENT: Final = one_of(
    PARTIES.client,
    rf"(?:direction|responsables?|representants?|correspondants?|referents?) (?:[a-z]+ ){{0,2}}?(?:de la "
    rf"|du |de l'|des )"
    rf"(?:{PARTIES.client})",
    r"maison|cooperative|coop|association|fournisseur de service|commande publique|mandant",
    # « nous validons vos conseillers », « on vous demande de »: the client writes
    r"(?:nous|on|nos [a-z]+|nos soins|chez nous)(?=[^.;]{0,120}?\b(?:vo(?:s|tre)|vous)\b)",
)
