"""French wording of an end or a pause, in sentences that surely speak of one."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

GONE: Final = Pattern(
    any_of(
        r"\b(?:met(?:s|tre|tent|tra|tons)?|mis) (?:[\w'-]{1,12} ){0,3}?(?:fin|un terme)\b"
        r"|\b(?:re)?prendre fin\b|\bperte du (?:marche|contrat|lot)\b|\bexclusion d",
        r"\b(?:resili\w+|resoudre|resol(?:u|us|ue|ues|ution|udre)|romp\w+|rupture|denoncer|terminer"
        r"|sortir|exit"
        r"|casser)\b",
        r"\b(?:quitter|partir|nous desengager|s'arreter|arreter|retirer|retire|retrancher|retranche"
        r"|renoncer)\b",
        r"\bs[e'](?:n )?(?:en )?(?:degager|retirer|desengager|delier|dedire|separer|liberer|retirant"
        r"|degageant)\b",
        r"\b(?:dire stop|faire cesser|fait cesser|en reste la|cesse de beneficier)\b"
        r"|\b(?:sa|notre|votre|leur) liberte\b|\blibres? de tout engagement\b",
        r"\b(?:peu(?:t|vent|x)|pouvons|pouvez|pourr\w+|autoris\w+ a|libre de"
        r"|droit d[e']) ?(?:[\w'-]{1,12} ){0,3}?"
        r"(?:couper|reprendre|stopper|cesser)\b",
    )
)
PAUSES: Final = Pattern(
    any_of(
        r"\bsuspend(?:re|s|ra|ent|ons|ez|u|us|ue|ues)?\b|\binterromp(?:re|t|ra|ent|u|us|ue|ues)\b",
        r"\b(?:en|mise en) (?:pause|sommeil|veille|suspens)\b|\b(?:geler|gele)\b",
    )
)
# « ne dispose pas de la faculté », « sans pouvoir », « nul ne peut »
REFUSED: Final = Pattern(
    any_of(
        r"\b(?:ne|n')[^.;,]{0,30}?\b(?:dispos|peu|pourr|pouv|saur|permet|autoris|ouvr|donn|doit"
        r"|justifi)\w{0,6}"
        r"(?! que)(?: \w{1,10}){0,2}? (?:pas|aucune?|aucunement|nullement|jamais|point|ni|d'aucune?)\b",
        r"\b(?:s'interdi|renonc\w+ a (?:la faculte|tout|resili|mettre fin|rompre|son droit|se)"
        r"|nul(?:le)? (?:partie )?ne"
        r"|aucune (?:partie|des parties)|ni l'un)",
        r"\b(?:ne|n') ?(?:met|romp|entrain|emport|justifi|autoris|constitu)\w{0,5} (?:pas|aucun|ni|jamais)",
    )
)
