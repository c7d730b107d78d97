"""French wording of a choice by price alone."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_PRICE = r"(?:prix|cout(?: global)?|montant|tarif)s?"
_SOLE = r"(?:seul|unique|exclusif|uniquement|exclusivement|seulement)"
_LOWEST = one_of(
    r"(?:offre|proposition) (?:la )?plus basse|moins[- ]disant|(?:au|le) moins cher|(?:offre|proposition)"
    r" (?:la )?moins (?:chere|elevee"
    r"|onereuse|disante)",
    r"(?:prix|montant|cout|tarif) (?:est |sera )?(?:total |global )?(?:est |sera )?(?:le )?(?:plus bas"
    r"|moins eleve"
    r"|plus faible)",
)
_WINS = r"(?:emport\w{1,5}|reten\w{1,3}|attributaire|attribu\w{1,3}|choisie?|designee?)"
# « Le prix est l'unique critère. » « Le marché échoit au moins-disant. »
PRICE_ONLY = Pattern(
    one_of(
        rf"\b{_PRICE}\b[^.;|]{{0,50}}?\b(?:{_SOLE}s? (?:et unique )?(?:critere|element|facteur)"
        rf"|critere {_SOLE})",
        rf"\b(?:{_SOLE} (?:et unique )?critere|critere {_SOLE}|qu'un (?:seul )?critere)\b"
        rf"[^.;]{{0,50}}?\b{_PRICE}\b",
        rf"\b{_SOLE} (?:sur |par |en fonction |selon |d'apres )?(?:de |du |le |la |les |l'|au )?"
        rf"(?:critere (?:du |de )?)?{_PRICE}\b",
        rf"\b{_PRICE}\b[^.;|]{{0,30}}?\b(?:seul|uniquement|exclusivement)\b(?! (?:le|la|les|un|une)\b)",
        rf"\b(?:ne |n')(?:compte|porte|retien|regarde|juge)\w{{0,5}} que (?:le |du |sur le ){_PRICE}\b",
        r"\b(?:attribu|adjug|ira\b|iront\b|echoi|echoit|revien|reten|retien|class|designe|choisi|confi"
        r"|conclu|emport|port(?=e|er)|fait choix"
        rf"|decern)\w{{0,6}}\b[^.;|]{{0,120}}?\b{_LOWEST}\b",
        rf"\b{_LOWEST}\b[^.;|]{{0,60}}?\b{_WINS}\b",
        # « Le moins cher gagne, rien d'autre ne compte »
        rf"\b(?:{_LOWEST}|le moins cher|la moins chere)\b[^.;|]{{0,30}}?\b(?:gagn\w{{1,4}}"
        rf"|rafl\w{{1,4}}|pren\w{{1,4}} tout"
        r"|rempor\w{2,5}|aura le|l'emporte)",
        rf"\b(?:rien d'autre|seul|uniquement)\b[^.;|]{{0,20}}?\b{_PRICE}\b[^.;|]{{0,12}}?\b(?:compte"
        rf"|decide|tranche)",
        rf"\bseule?s? (?:le |la |compte(?:ra)? (?:le |la )?){_PRICE}\b",
        # « le marché ira à qui demande le moins »
        r"\b(?:ira|iront|echoi\w{1,4}|revien\w{1,4}|attribue|confie) a (?:qui|celui qui|celle qui) "
        r"(?:demande|propose|offre|coute|factur)\w{0,3} (?:le moins(?: cher)?|au plus bas)\b",
        rf"\b{_PRICE}\b[^.;]{{0,30}}?\b(?:rien d'autre|et rien (?:de plus|que|d'autre)|et lui seul"
        rf"|point final)\b",
        r"\best attributaire\b[^.;|]{0,60}?\bprix\b[^.;|]{0,20}?\bplus bas\b",
    )
)

NOT_ONLY = Pattern(
    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|ni|jamais|point|saurait)\b|\bplutot que\b|\bbien que\b"
    r"|\bnote (?:maximale|de 10|de 20)|\brecoi\w{1,4}\b"
    r"|\bobtien\w{1,4}\b|\bdegressive|\ba (?:egalite|qualite egale)|\bcriteres? (?:suivants|ci-)"
    r"|\bet (?:la |le )?(?:qualite|technique|valeur)"
)
