"""French wording of a pay that is a share of something: of the costs borne, or of what the calls bring in."""

from typing import Final

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_PERCENT = rf"(?:\d{{1,2}}(?:[.,]\d{{1,2}})? ?%|{NUMBER} pour cent)"
_COSTS = r"(?:couts?|frais|charges|depenses|debours)"
_ALL = one_of(
    r"(?:l'integralite|la totalite|l'ensemble|l'entier) (?:de |des |du )(?:ses |leurs |l'ensemble de ses )?",
    r"tous (?:ses|leurs|les) |toutes (?:ses|leurs|les) |(?:ses|leurs) ",
)
# « l'intégralité de ses coûts », « les dépenses réelles du centre », « les coûts complets »
_BORNE = one_of(
    rf"{_ALL}{_COSTS}",
    rf"{_COSTS} (?:reel(?:le)?s|complets?|constatee?s|effecti(?:f|ve)s|exposee?s|supportee?s|engagee?s)",
    rf"{_COSTS} (?:du (?:service|centre|plateau)|de la (?:filiale|prestation)|des prestations)",
)
_CHARGED = r"(?:(?:re)?factur\w{1,5}|rembours\w{1,4}|repercut\w{1,4}|mis\w{0,2} a la charge)"
_MARGIN = one_of(
    rf"(?:majore|augmente|plus|assorti|ajoute)\w{{0,3}} [^.;|]{{0,30}}?{_PERCENT}",
    r"(?:majore|augmente|assorti)\w{0,3} d'une? (?:marge|taux de marge|remuneration)",
    r"(?:plus|avec|outre|et) une? (?:marge|taux de marge)",
)
# « La Filiale refacture à la Société mère l'intégralité de ses coûts, majorés de 4 % »
RECHARGED: Final = Pattern(
    one_of(
        rf"\b{_CHARGED}\b[^.;|]{{0,60}}?\b{_BORNE}\b[^.;|]{{0,120}}?\b{_MARGIN}",
        rf"\b{_BORNE}\b[^.;|]{{0,80}}?\b{_CHARGED}\b[^.;|]{{0,80}}?\b{_MARGIN}",
    )
)

_BROUGHT_IN = one_of(
    r"promesses?|dons?|collecte|ventes?|chiffre d'affaires|encaissements?|recettes?|commandes?",
    r"(?:sommes|montants|creances|impayes) (?:recouvree?s|recuperee?s|encaissee?s)|recouvrements?",
    r"souscriptions?|primes encaissees|abonnements (?:souscrits|vendus)|contrats (?:signes|conclus|vendus)",
)
_SHARE = rf"{_PERCENT} (?:\w{{1,8}} ){{0,2}}?(?:du |des |de la |de l'|sur )(?:[\w'-]{{1,12}} ){{0,4}}?"
_PAY = r"(?:commissions?|remunerations?|honoraires|retributions?|prix)"
# who is paid so is the provider, whatever the contract calls it
_EARNER = rf"(?:{PARTIES.provider}|agence|filiale|cabinet|societe|centre)"
# « L'Agence perçoit une commission de 17 % du montant des promesses de dons encaissées. »
COMMISSION: Final = Pattern(
    one_of(
        rf"\b{_EARNER}\b [^.;|]{{0,30}}?\b(?:percoi\w{{1,4}}|recoi\w{{1,3}}|touche\w{{0,2}}|factur\w{{1,3}}"
        rf"|est remuneree?|se remunere) [^.;|]{{0,40}}?{_SHARE}(?:{_BROUGHT_IN})\b",
        rf"\b(?:sa|leur|la|ses|leurs|les) {_PAY} (?:(?:du|de la|de l'|des) {_EARNER} )?(?:est|sont"
        rf"|correspond\w{{0,3}}"
        rf"|s'eleve\w{{0,2}}|consiste\w{{0,2}}|represente\w{{0,2}}|equiva\w{{2,4}}) [^.;|]{{0,40}}?{_SHARE}"
        rf"(?:{_BROUGHT_IN})\b",
        rf"\b(?:sa|leur|la|ses|leurs|les) {_PAY} (?:(?:du|de la|de l'|des) {_EARNER} )?(?:est"
        rf"|sont) (?:un pourcentage"
        rf"|une quote-part|proportionnel\w{{0,3}}) [^.;|]{{0,20}}?\b(?:{_BROUGHT_IN})\b",
    )
)
