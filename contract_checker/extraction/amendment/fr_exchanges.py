"""French wording of words and figures that an amendment exchanges for others."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_QUOTED_THING = one_of(
    r"mots?|termes?|mentions?|expressions?|phrases?|chiffres?|nombres?|taux|valeurs?|durees?|delais?",
    r"membres? de phrase|dates?|montants?|passages?|texte",
)
# A new value, with its decimals, and where it ends
_VALUE = r"(?:[^,;:.\"|]|(?<=\d)[.,](?=\d))"
_END = r"(?![.,]\d)[,;.:]|$"

EXCHANGES: Final = (
    # « les mots « quinze jours » sont remplacés par les mots « un mois » »
    Pattern(
        rf"(?:\b{_QUOTED_THING} (?:suivante?s? )?:? ?|^[^\"]{{0,60}}?)\" ?"
        rf"(?P<old>[^\"]{{1,300}}?) ?\"[^\".;]{{0,40}}?"
        rf"\b(?:remplac|substitu)\w+ par [^\".;]{{0,40}}?\" ?(?P<new>[^\"]{{1,300}}?) ?\""
    ),
    # « « soixante jours » devient « trente jours » », « cèdent la place aux mots », « font place à »
    Pattern(
        r"\" ?(?P<old>[^\"]{1,300}?) ?\"[^\".;]{0,20}?\b(?:devien(?:t|nent|dra)|(?:cede(?:nt|ra|ront)? la"
        r"|fai(?:t|ra)|font|laisse(?:nt)?) place a(?:ux?)?)\b[^\".;]{0,30}?\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    # « au lieu de « dix jours », lire « douze jours » »
    Pattern(
        r"\bau lieu d[eu]? ?:? ?\" ?(?P<old>[^\"]{1,300}?) ?\"[^\"]{0,20}?\b(?:lire|il faut lire"
        r"|est lu) ?:? ?\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    # « on lira « trentième » au lieu de « quinzième » »
    Pattern(
        r"\b(?:lira|lit|lire|lisez|ecrira|ecrit) ?:? ?\" ?(?P<new>[^\"]{1,300}?) ?\"[^\"]{0,20}?"
        r"\bau lieu d[eu]? ?:? ?\" ?(?P<old>[^\"]{1,300}?) ?\""
    ),
    # « est porté de cinq à sept jours ouvrés », « passe de dix à quinze jours »
    Pattern(
        r"\b(?:passe(?:nt|ra|ront)?|porte|ramene|redui\w{1,2}|releve|abaisse|allonge|augmente"
        r"|diminue)e?s?"
        rf" de (?P<old>{_VALUE}{{1,40}}?) a (?P<new>{_VALUE}{{1,60}}?)"
        rf"(?={_END}| (?:a (?:compter|partir)|pour|par|pendant|lorsque|en cas)\b)"
    ),
    # « est ramené à dix jours »
    Pattern(
        r"\b(?:est|sont|sera|seront) (?:desormais )?(?:porte|ramene|redui\w{1,2}|releve|abaisse|allonge"
        r"|fixe)e?s?"
        rf" (?:desormais )?a (?P<new>{_VALUE}{{1,60}}?)"
        rf"(?={_END}| (?:a (?:compter|partir)|pour|par|pendant|lorsque|en cas|au lieu)\b)"
    ),
)
