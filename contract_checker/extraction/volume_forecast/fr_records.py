"""French wording of how many people a campaign calls: the records that the client hands over."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_COUNT = r"(?:\d{1,3}(?:[ .]\d{3})+|\d{3,7}|[a-z-]{2,20}(?: [a-z-]{2,12})? mille)"
_RECORDS = (
    r"(?:fiches?|contacts?|numeros?|adresses?|prospects?|noms?|enregistrements?|donateurs?|coordonnees)\b"
    r"(?! (?:d'ecoute|de (?:paie|poste|presence|controle)|qualifie|utile|argumente|d'appels ecoutes))"
)
_SO_MANY = rf"(?<![\d,]){_COUNT} (?:d'|de )?(?:nouveaux |nouvelles )?{_RECORDS}"
_GIVES = one_of(
    r"remet(?:tra)?|fourni(?:t|ra)|transmet(?:tra)?|confie(?:ra)?|communique(?:ra)?|livre(?:ra)?|adresse(?:ra)?",
    r"met(?:tra)? a (?:la |sa )?disposition|donne(?:ra)?",
)
_GIVEN = r"(?:remis|fourni|transmis|confie|communique|livre|adresse)\w{0,2}"
_FILE = r"(?:fichiers?|bases?(?: de donnees)?|listes?)"

# « L'Association remet 38 000 fiches de donateurs », « une base de 6 000 prospects »
HANDED_OVER: Final = Pattern(
    one_of(
        rf"\b(?:{PARTIES.client}|nous)\b(?:(?!\b(?:{PARTIES.provider}) )[^.;|]){{0,30}}?\b{_GIVES}\b[^.;"
        rf"|]{{0,60}}?{_SO_MANY}",
        rf"{_SO_MANY}[^.;|]{{0,50}}?\b(?:est|sont|sera|seront) (?:\w{{1,12}} )?{_GIVEN} (?:au |a la |a l'"
        rf"|aux )"
        rf"(?:{PARTIES.provider})\b",
        rf"{_SO_MANY}[^.;|]{{0,50}}?\b{_GIVEN} par (?:le |la |l')(?:{PARTIES.client})\b",
    )
)
# « Le fichier à appeler compte 12 500 numéros. »
RECORDS: Final = Pattern(
    one_of(
        HANDED_OVER.source,
        rf"\b{_FILE}\b[^.;|]{{0,40}}?\b(?:compte|comporte|contient|comprend|totalise|rassemble|reunit)(?:nt|ra)?"
        rf" [^.;|\d]{{0,20}}?{_SO_MANY}",
    )
)
