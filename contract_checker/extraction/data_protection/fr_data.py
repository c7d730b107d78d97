"""French wording of data protection: personal data, and whom it is about."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

PEOPLE = (
    r"(?:usagers?|appelants?|abonnes?|adherents?|assures?|clients finaux|personnes concernees|prospects?"
    r"|sinistres|malades|mutualistes|cotisants?|passagers?|parents d'eleves|familles|citoyens|riverains"
    r"|visiteurs"
    r"|demandeurs d'emploi|souscripteurs?|emprunteurs?|epargnants?|internautes|correspondants?"
    r"|interlocuteurs?|"
    r"patients?|allocataires?|locataires?|administres|consommateurs?|lecteurs?|eleves?|etudiants?"
    r"|donateurs?"
    r"|voyageurs?|beneficiaires finaux|contribuables?|habitants?|societaires?|clients(?= |$))"
)
# « un fichier d'adhérents », « les noms de nos clients », « numéros et noms des patients »
_KNOWN_OF = (
    r"(?:donnees?|fichiers?|dossiers?|bases?|coordonnees|fiches?(?: contacts?)?|listes?|noms?|prenoms?"
    r"|numeros?|adresses?"
    r"|renseignements|informations)"
)
DATA = one_of(
    r"donnees?\b(?! (?:de trafic|statistiques|techniques|d'activite|de pilotage|chiffrees))|fichiers?\b"
    r"|fiches?\b|coordonnees\b",
    r"(?:informations|renseignements) (?:personnel(?:le)?s|nominati(?:ve|f)s|a caractere personnel)"
    r"|bases? (?:clients|de contacts)",
    r"noms? (?:des|de (?:nos|vos|ses|leurs)|et (?:numeros|adresses|prenoms))\b|numeros et noms",
    r"dcp\b|d\.c\.p\b",
    rf"(?:dossiers?|listes?|bases?) (?:des |de l'|d'|de |du |de nos |de ses ){PEOPLE}",
)

PERSONAL: Final = Pattern(
    any_of(
        r"\b(?:donnees?|informations?|renseignements?) (?:a caractere personnel|perso(?:nnel(?:le)?s?)?\b"
        r"|nominati(?:ve|f)s?|sensibles)|\bnoms? de personnes?\b|\bce qu(?:'on|e (?:l'on|\w+|(?:le"
        r"|la) \w+)) (?:sai|sav|detien|conserv|possed|garde)\w* (?:sur|de|d')"
        r"|\brgpd\b|\br\.g\.p\.d|2016/679|\binformatique et libertes\b",
        r"\bviolations? (?:de|des) donnees\b|\bdonnees (?:sont |seront |doivent etre )?(?:supprim"
        r"|detrui|effac|anonymis|purg)"
        r"|\b(?:supprim|detrui|effac|anonymis|purg)\w+ (?:toutes )?les donnees\b"
        r"|\btrait\w+ (?:les |des |ces |que les )donnees\b[^.;]{0,40}?\b(?:instruction|consigne"
        r"|ordre|directive)"
        r"|\bexercice (?:des|de leurs|de ses|de vos|du) droits?\b|\bprotection des donnees\b"
        r"|\bclauses contractuelles types\b|\bcnil\b|\bresponsable (?:de"
        r"|du) traitement\b"
        r"|\bpersonnes? concernees?\b|\bd\.?p\.?o\b|\bvie privee\b|\bd\.?c\.?p\b",
        # « chaque abonné est informé du traitement de ses données », « détruit les fiches »
        rf"\b{PEOPLE}\b[^.;]{{0,80}}?\b(?:ses|leurs) (?:propres )?(?:donnees|coordonnees)\b",
        r"\b(?:efface|detrui|purge|anonymise)\w{0,4} (?:les|ses|toutes les|leurs) (?:(?:fiches"
        r"|fichiers)(?! d['eu])|coordonnees|noms"
        r"|listes|copies des donnees)\b|\bregles (?:internes|d'entreprise) contraignantes\b"
        r"|\bd'ou (?:vien|provien)\w{1,4} (?:son|leurs?|ses) (?:numero|coordonnees|adresse|nom|donnees)"
        r"|\bacces aux seules donnees\b|\bnoms?, (?:pre)?noms?\b|\bnoms?, adresses?\b",
        rf"\b{PEOPLE} a (?:ses|leurs) (?:propres )?(?:donnees|informations)\b",
        rf"\b(?:donnees|fichiers?|fiches?|dossiers?|listes?|bases?) (?:clients?|{PEOPLE}|nominati(?:ve"
        rf"|f)s?)\b",
        rf"\b{_KNOWN_OF} (?:(?:et|ou) [a-z]+ )?(?:des |de l'|d'|du |de |d'un |d'une |personnelles des )"
        rf"(?:ses |leurs |nos |vos )?{PEOPLE}",
    )
)
