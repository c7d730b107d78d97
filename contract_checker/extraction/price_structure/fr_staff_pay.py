"""French wording of money of callers, of staff and of the past, which no sureness makes a price."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_payers import OTHERS_PAY
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « L'avenant n° 2 avait porté le prix de l'heure de 26 à 27 euros »
CHARGED_BEFORE: Final = (
    r"\b(?:avai(?:t|ent)|avions) (?:\w{1,10} )?(?:porte|fixe|ramene|releve|facture|paye|convenu|regle"
    r"|coute|genere)"
    r"\w{0,2}\b|\betai(?:t|ent) (?:alors |auparavant )?(?:facture|paye|remunere)e?s?\b"
)

STAFF_PAY: Final = Pattern(
    any_of(
        r"\b(?:appelant|usager|correspondant|internaute)s? (?:\w{1,10} ){0,2}?(?:paie|paye|verse|debourse"
        r"|s'acquitte)\w{0,3}\b",
        # « Le candidat propose un prix par appel traité »
        r"\b(?:candidats?|soumissionnaires?) (?:[\w']{1,10} ){0,2}?(?:propos|indiqu|chiffr|remet|complet"
        r"|renseign|precis"
        r"|join|detaill|present)\w{0,5}\b",
        r"\bsurtax\w{1,4}\b|\b0 ?8\d\d?\b|\bpenalites?\b|\bmalus\b|\binteret moratoire",
        rf"\b(?:le |la |les |chaque |un |une )?{STAFF} (?:percoi|touche|gagne|recoi)\w{{1,4}}\b",
        rf"\bprimes? (?:d'|de |aux? |des? )[^.;|]{{0,20}}?\b{STAFF}\b",
        rf"\b(?:{PARTIES.provider}) paie (?:ses |leurs |les |chaque ){STAFF}\b"
        rf"|\b{STAFF} (?:est |sont |sera |seront )payee?s? (?=[^.;|]{{0,20}}?\d)",
        OTHERS_PAY,
        CHARGED_BEFORE,
    )
)
