"""French wording of places told by the name of a town or a house, which no list holds."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

# what follows « à » or « depuis » and names no town
_NO_TOWN = (
    r"(?!(?:partir|la|l|le|les|un|une|des|ce|cet|cette|ces|leur|leurs|son|sa|ses|nos|notre|vos|votre|temps"
    r"|titre"
    r"|raison|compter|hauteur|distance|domicile|disposition|chaque|tout|toute|tous|toutes|moins|plus"
    r"|proximite"
    r"|cote|terme|jour|nouveau|plein|mi|deux|trois|quatre|cinq|six|longtemps|lors|peu|que|qui|quand|janvier"
    r"|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|n|d|hier|toujours|savoir"
    r"|l'etranger|l'origine|bord|pied|part|intervalles?|egalite|parite|terme|cheval|perte|tour|chez|ou"
    # « Les permanences se tiennent à heures fixes »
    r"|heures?|horaires?|midi|minuit|dates?|huis|tarifs?|prix|frais|couts?|taux|flux|effectifs?|cadence"
    r"|rythme|guichets?|echeance|demeure|duree|priori|volonte|merci|charge|nombre|niveau|mesure|usage"
    r"|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)\b)"
)
_TOWN = rf"{_NO_TOWN}[a-z][a-z'-]{{2,30}}"
_TEAM = one_of(
    r"plateaux?|centres? d'appels?|centres? de contacts?|positions?(?: de travail)?|equipes?|production"
    r"|activites?"
    r"|conseillers|teleconseillers|postes de travail|permanences?|travail|standard",
)
# « La formation des conseillers se déroule à Bordeaux »: it is not the team that is there
_MEETING = (
    r"(?:formations?|reunions?|comites?|seminaires?|ateliers?|stages?|sessions?|visites?|audits?|recettes?"
    r"|entretiens?|examens?|rencontres?|congres|assemblees?|fetes?|diners?|salons?|conventions?)"
)
_TAKES_PLACE = rf"(?:(?!\b{_MEETING}\b)[^.;|])"
# « une partie des conseillers », but not « la formation des conseillers »
_PLACED = (
    r"(?:(?<![a-z] des )(?<![a-z] de )(?<![a-z] du )(?<![a-z] de la )(?<![a-z] de l')(?<![a-z] d')"
    r"(?<!de leurs )(?<!de nos )(?<!de vos )(?<!de ses )\b"
    r"|\b(?:ensemble|totalite|integralite|partie|part|moitie|tiers|quart|majorite|reste|essentiel|plupart"
    r"|travail|postes?|sites?|lieux?|chacun|chacune|uns|unes|une|un) (?:des |du |de la |de l'|de (?:ses |nos"
    r" |vos |leurs )?)(?:\w{4,12} )?)"
)
_STANDS = one_of(
    r"(?:est|sont|sera|seront) (?:\w{4,16} )?(?:implant|install|situ|bas|localis|regroup|log|etabli|assur"
    r"|rendu"
    r"|execut|tenu)\w{0,4}",
    r"se (?:trouv|situ|tien|deroul|exerc|fai|realis)\w{1,4}",
)
_HOUSE = (
    r"(?:centres?|antennes?|sites?|etablissements?|bureaux|agences?|plateaux?|implantations?|maisons?"
    r"|locaux)"
)
_WORKS = r"(?:oper|repond|travaill|produi|emet|emett|decroch|assur|trait|execut|officie)\w{0,4}"
TOWNS: Final = any_of(
    # « Les postes sont installés à Thiers », « La production se fait à Albi »
    rf"{_PLACED}{_TEAM}\b{_TAKES_PLACE}{{0,30}}?\b{_STANDS} (?:\w{{4,16}} )?(?:a|depuis) {_TOWN}",
    # « Le plateau est situé à moins de trente kilomètres de la gare »; any station will do for « d'une gare »
    r"\b(?:plateaux?|centres? d'appels?|production|equipes?|positions?)\b[^.;|]{0,30}?\b(?:se trouv"
    r"|se situ|est situe"
    r"|est implant|est install|sont situe|sont install)\w{0,4} [^.;]{0,30}?\b(?:kilometres|km)\b"
    r"(?! d'une? )",
    # « Les appels sont pris depuis le site de Brive »
    rf"\b(?:prestations?|services?|appels?|activite|conversations?|communications?)\b[^.;"
    rf"|]{{0,25}}?\b(?:est|sont|sera"
    r"|seront) (?:\w{4,16} )?(?:rend|execut|assur|trait|realis|oper|pris|emis"
    r"|emise)\w{0,4} (?:\w{4,16} )?(?:depuis"
    rf"|a partir d\w{{1,2}}|dans|sur) (?:le |les |la |l'|ses |son |deux "
    rf"|un )?(?:seule?s? )?{_HOUSE} (?:de |d')"
    rf"{_TOWN}",
    # « répond depuis Auch »
    rf"\b{_WORKS} (?:\w{{4,16}} )?depuis (?:(?:ses|son|leurs?|notre) (?:{_HOUSE}) (?:de |d')?)?{_TOWN}"
    r"(?=[^.;]{0,60}?(?:$|[.;,]| et | pour ))",
    # « transférer hors de ces deux implantations »
    r"\b(?:transf[eo]r|deplac|deport|bascul|confi|sort)\w{1,5} [^.;]{0,40}?\bhors d(?:e|u|es) (?:ces |ce "
    r"|cette |ses"
    rf" |son |leurs? )?(?:deux |trois )?(?:groupe|{_HOUSE})\b",
    # the column « Site », read before its cell
    r"\b(?:sites?|lieux?(?: d'execution| de production)?|villes?|implantations?|localisation"
    r"|plateaux?) : [a-z]",
)
# « Les agents travaillent de France »
FROM_FRANCE: Final = (
    r"(?:(?<=repond )|(?<=repondent )|(?<=travaillent )|(?<=travaille )|(?<=traites )|(?<=emis ))de france"
)
# « Il n'est pas transféré sans l'accord de la Régie »
MOVED: Final = (
    r"(?:est|sont|sera|seront|peut etre|peuvent etre) (?:pas )?(?:deplace|transfere|demenage|ferme)e?s?"
)
