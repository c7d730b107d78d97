"""French wording of subordinate clauses and phrases that only give the circumstances of what is said."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_TO_THE_COMMA = r"[^,;:|)]{0,200}"
# « rendues nécessaires par un surcroît d'appels | sont demandées »: up to the verb of the main clause
_TO_THE_VERB = (
    r"(?:(?! (?:est|sont|sera|seront|doi(?:t|vent)|peu(?:t|vent)|prend|fait|font) )[^,;:|)]){0,200}"
)

# « quel que soit le volume », « que la charge augmente ou non », « même en cas de pic »
_CONCESSION = one_of(
    r"quel(?:le)?s? qu[e']en? ?soi(?:en)?t|quel(?:le)?s? que soi(?:en)?t|quelque soi(?:en)?t|bien qu[e']",
    r"quoiqu[e']|alors meme qu[e']|meme (?:en cas|si|lorsqu|de|d'|a |pour|pendant|en periode|par)",
    r"y compris|independamment d|nonobstant|sans qu[e']|sans (?:incidence|effet|consequence) sur",
    r"sans modifi\w+|sans change\w+|(?:a )?hors (?:des )?(?:heures|periodes?) de",
)
# « en raison d'une hausse », « liées à la baisse », « rendues nécessaires par un surcroît »
_CAUSE = one_of(
    r"en raison d|a cause d|du fait d|par suite d|a la suite d",
    r"(?<!donner )(?<!donne )(?<!donnee )suite a(?:u|ux)?\b|compte tenu d|eu egard a",
    r"(?:lie|imputable|consecuti\w+)e?s? aux? |(?:lie|imputable|consecuti\w+)e?s? a (?:la|l'|un|une)",
    # « due à la rentrée », not « est dû au Prestataire »
    r"(?<!est )(?<!sont )(?<!sera )(?<!seront )(?<!reste )(?<!restent )due?s? a(?:u|ux| la| l'"
    r"| une?) (?!prestat|titul|centre)",
    r"resultant d|decoulant d|provoquee?s? par|rendue?s? necessaires? par|pour cause d|motivee?s? par",
    r"(?:en|au) (?:fonction|vu|regard) d|selon (?:la|le|les|l'|ses|leurs|que)",
    r"faisant etat d|au titre d",
)
# « afin que les sessions soient planifiées », « pour absorber la charge »
_PURPOSE = one_of(
    r"afin qu[e']|(?<!d'accord )(?<!convenu )pour qu[e']|de sorte qu[e']|de (?:facon|maniere) a\b"
    r"|en vue d[e']",
    r"afin d'(?:absorber|eviter)",
    # not « un délai de trente jours pour absorber la hausse »
    r"(?<!jours )(?<!mois )(?<!semaines )(?<!heures )(?<!ouvres )(?<!calendaires )(?<!francs )(?<!demi )"
    r"pour (?:lui |leur )?(?:absorber|faire face|tenir compte|permettre|garantir|eviter|assurer|renseigner)",
    r"temps necessaire",
)
# « accompagnées du relevé des volumes », « avec le volume des enregistrements touchés »
_ADDITION = one_of(
    r"accompagne\w* d|assortie?s? d|avec (?:le|la|les|ses|son|un|une|nos|vos) (?:volume|releve"
    r"|effectif|planning)",
    r"en (?:precisant|indiquant|mentionnant|joignant|rappelant)|susceptibles? d'affect\w+",
    r"au cours (?:duquel|de laquelle|desquel\w+)|(?:pendant|durant) (?:lequel|laquelle|lesquel\w+)",
)
# « …, une baisse de charge n'étant possible qu'une fois l'an »
_ABSOLUTE = (
    r", (?:le |la |les |l'|un |une |toute? |son |ses )[^,;:|]{0,60}? "
    r"(?:n'(?:en |y )?|ne )?(?:etant|ayant|pouvant|restant|demeurant|devant|donnant)\b"
)
# « une file dont le volume est tombé sous 500 appels »
_SUCH = (
    r"dont (?:le |la |les |l')[^,;:|)]{0,40}? (?:est |sont |soit )?(?:tomb|inferieur|superieur|descend"
    r"|atteint|n'atteint|depass|exced)"
)
BACKGROUND = Pattern(
    rf"(?<![a-z'])(?:{_CAUSE}|{_ADDITION}|{_SUCH}){_TO_THE_VERB}"
    rf"|(?:(?<![a-z'])(?:{_CONCESSION}|{_PURPOSE})|{_ABSOLUTE}){_TO_THE_COMMA}"
    r"|(?<![a-z])que (?:la|le|les|l')[^,;:|]{0,60}? ou (?:non|pas)(?![a-z])"
)
